// Brings mail to people: road by road, an attempt stored before each send and one outcome after it, whatever happens in between.

import type { Adapter, Known, Outcome, Platform, Road } from "../adapters/adapter.ts";
import type { Reply } from "../commands/reply.ts";
import type { Clock } from "./clock.ts";
import type { Mail, MailOutcome } from "./records/mail.ts";
import type { Repository } from "./store/repository.ts";

/** A kind of record that carries mail, and what the outbox has to know about it. */
export type MailSource<Value> = {
  readonly repository: Repository<Value>;
  readonly mailOf: (value: Value) => readonly Mail[];
  readonly withMail: (value: Value, mail: readonly Mail[]) => Value;
  readonly placeOf: (value: Value) => { readonly platform: Platform; readonly group: string };
  /** What `recheck` finds its mail by, such as `message:…` or `person:…`. */
  readonly tagsOf: (value: Value) => readonly string[];
  /** Why this must no longer be sent; null when it still should. */
  readonly obsolete: (value: Value, mail: Mail) => string | null;
  /** What is sent, in the reader's language; null when there is nothing to say any more. */
  readonly render: (value: Value, mail: Mail) => Promise<Reply | null>;
  /** Called once an end is stored. */
  readonly onDone?: (value: Value, mail: Mail) => Promise<void>;
};

/** Lets a source stand among others: the outbox hands each only what that source itself read. */
export function anySource<Value>(source: MailSource<Value>): MailSource<unknown> {
  return source as unknown as MailSource<unknown>;
}

export type OutboxNeeds = {
  readonly clock: Clock;
  readonly adapterFor: (platform: Platform) => Adapter | null;
  readonly sources: Readonly<Record<string, MailSource<unknown>>>;
  /** The moderators' room of a group; null while none is linked. */
  readonly roomOf: (platform: Platform, group: string) => Promise<string | null>;
  readonly known: {
    readonly of: (platform: Platform, person: string) => Promise<Known>;
    readonly learn: (platform: Platform, person: string, learned: Known) => Promise<void>;
  };
  readonly onOutcome: (mail: Mail, place: { platform: Platform; group: string }) => void;
  readonly onError: (error: unknown, doing: string) => void;
};

export type Outbox = {
  /** Finds what a former run left open and goes on with it. */
  readonly start: () => Promise<void>;
  /** Takes up the mail of a record that was just stored. */
  readonly post: (source: string, id: string) => void;
  /** Looks at waiting mail of a place again, at once, all or that with a tag: something there changed. Resolves when what is obsolete is stored as such. */
  readonly recheck: (platform: Platform, group: string, tag: string | null) => Promise<void>;
  /** Ends within `patience` ms; a send that takes longer is settled on the next start. */
  readonly stop: (patience: number) => Promise<void>;
  /** Mail that has not come to its end. */
  readonly size: () => number;
};

/** Sends that run at the same time. */
const mostAtOnce = 16;

/** A send that was not answered by then counts as unknown. Milliseconds. */
const patienceWithRoad = 30_000;

/** Tries after which a piece of mail ends, whatever the roads say. */
const mostAttempts = 12;

/** How soon mail for a group without a moderators' room is looked at again; linking one looks at once. */
const noRoomPause = 3_600_000;

type Job = {
  readonly source: string;
  readonly id: string;
  readonly mail: string;
  readonly platform: Platform;
  readonly group: string;
  readonly tags: readonly string[];
  due: number;
  running: Promise<void> | null;
};

type Step = { readonly kind: "end" } | { readonly kind: "wait"; readonly until: number } | { readonly kind: "again" };

export function createOutbox(needs: OutboxNeeds): Outbox {
  const { clock } = needs;
  const jobs = new Map<string, Job>();
  let stopping = false;
  let cancelTimer: (() => void) | null = null;

  const sourceOf = (name: string): MailSource<unknown> => {
    const source = needs.sources[name];
    if (source === undefined) throw new RangeError(`no source of mail is called ${name}`);
    return source;
  };
  const running = () => [...jobs.values()].flatMap((job) => (job.running === null ? [] : [job.running]));

  const add = (source: string, id: string, value: unknown) => {
    const { mailOf, placeOf, tagsOf } = sourceOf(source);
    for (const mail of mailOf(value)) {
      const name = `${source} ${id} ${mail.id}`;
      if (mail.state === "done" || jobs.has(name)) continue;
      jobs.set(name, { source, id, mail: mail.id, ...placeOf(value), tags: tagsOf(value), due: mail.notBefore, running: null });
    }
  };

  /** Starts what is due and sets the clock for what is not. */
  const turn = () => {
    cancelTimer?.();
    cancelTimer = null;
    if (stopping) return;
    let free = mostAtOnce - running().length;
    let next = Number.POSITIVE_INFINITY;
    for (const [name, job] of jobs) {
      if (job.running !== null) continue;
      if (job.due <= clock.now()) {
        if (free <= 0) continue;
        free -= 1;
        job.running = run(name, job);
      } else next = Math.min(next, job.due);
    }
    if (next < Number.POSITIVE_INFINITY) cancelTimer = clock.after(next - clock.now(), turn);
  };

  const run = async (name: string, job: Job): Promise<void> => {
    try {
      for (;;) {
        const step = await advance(job);
        if (step.kind === "end") jobs.delete(name);
        if (step.kind === "wait") job.due = Math.max(step.until, clock.now() + 1);
        if (step.kind !== "again" || stopping) break;
      }
    } catch (error) {
      // The store may be full or away for a moment. What is stored so far says where to go on.
      needs.onError(error, "outbox");
      job.due = clock.now() + 5_000;
    }
    job.running = null;
    turn();
  };

  const change = async (job: Job, step: (mail: Mail) => Mail): Promise<void> => {
    const source = sourceOf(job.source);
    await source.repository.change(job.id, (value) =>
      source.withMail(
        value,
        source.mailOf(value).map((mail) => (mail.id === job.mail && mail.state !== "done" ? step(mail) : mail)),
      ),
    );
  };

  const finish = async (job: Job, outcome: MailOutcome, answered?: Outcome): Promise<Step> => {
    await change(job, (mail) => ({ ...answeredBy(mail, answered), state: "done", outcome }));
    const source = sourceOf(job.source);
    const entry = await source.repository.get(job.id);
    const mail = entry === null ? undefined : source.mailOf(entry.value).find((one) => one.id === job.mail);
    if (entry !== null && mail !== undefined) {
      needs.onOutcome(mail, job);
      await source.onDone?.(entry.value, mail);
    }
    return { kind: "end" };
  };

  /** One step of one piece of mail, from what is stored to what is stored. */
  const advance = async (job: Job): Promise<Step> => {
    const source = sourceOf(job.source);
    const entry = await source.repository.get(job.id);
    const mail = entry === null ? undefined : source.mailOf(entry.value).find((one) => one.id === job.mail);
    if (entry === null || mail === undefined || mail.state === "done") return { kind: "end" };
    const adapter = needs.adapterFor(job.platform);
    const last = mail.attempts.at(-1);
    const lastRoad = adapter?.roads.find((road) => road.name === last?.road);

    if (mail.state === "sending" && last !== undefined && last.outcome === null) {
      if (adapter === null) return { kind: "wait", until: clock.now() + noRoomPause };
      const interrupted = { kind: "unknown", why: "interrupted" } as const;
      if (lastRoad === undefined || !mayRepeat(lastRoad, last.at, clock.now())) return finish(job, interrupted, interrupted);
      await change(job, (one) => ({ ...answeredBy(one, interrupted), state: "waiting" }));
      return { kind: "again" };
    }

    // Repeating under the same key only finds out what became of the first one, so it has no age.
    const uncertain = last?.outcome?.kind === "unknown";
    const never: MailOutcome = { kind: "unknown", why: "never-answered" };
    if (uncertain && (lastRoad === undefined || !mayRepeat(lastRoad, last.at, clock.now()))) return finish(job, never);
    if (!uncertain && clock.now() >= mail.expiresAt) return finish(job, { kind: "expired" });
    if (mail.attempts.length >= mostAttempts) return finish(job, uncertain ? never : { kind: "refused", why: "gave-up" });
    if (!uncertain) {
      const why = source.obsolete(entry.value, mail);
      if (why !== null) return finish(job, { kind: "refused", why });
    }
    if (clock.now() < mail.notBefore) return { kind: "wait", until: mail.notBefore };
    if (adapter === null) return { kind: "wait", until: Math.min(mail.expiresAt, clock.now() + noRoomPause) };

    const road = uncertain ? lastRoad : nextRoad(adapter.roads, mail);
    if (road === undefined) return finish(job, { kind: "refused", why: refusalOf(mail) });
    const reply = await source.render(entry.value, mail);
    if (reply === null) return finish(job, { kind: "refused", why: "nothing-to-say" });
    const room = mail.to.kind === "room" ? await needs.roomOf(job.platform, job.group) : null;
    if (mail.to.kind === "room" && room === null) return { kind: "wait", until: Math.min(clock.now() + noRoomPause, mail.expiresAt) };
    const known = mail.to.kind === "person" ? await needs.known.of(job.platform, mail.to.id) : {};
    const to = mail.to.kind === "person" ? { kind: "person" as const, id: mail.to.id } : { kind: "room" as const, id: room ?? "" };

    await change(job, (one) => ({
      ...one,
      state: "sending",
      attempts: [...one.attempts, { road: road.name, at: clock.now(), outcome: null }],
    }));
    const outcome = await sendOnce(adapter, road, { platform: job.platform, group: job.group, to, known }, reply, sendKey(job));
    if ("learned" in outcome && outcome.learned !== undefined && mail.to.kind === "person") {
      await needs.known.learn(job.platform, mail.to.id, outcome.learned);
    }
    return settle(job, road, outcome, mail.attempts.length);
  };

  const sendOnce = async (
    adapter: Adapter,
    road: Road,
    address: Parameters<Adapter["send"]>[1],
    reply: Reply,
    key: string,
  ): Promise<Outcome> => {
    let cancel = () => {};
    const late = new Promise<Outcome>((resolve) => {
      cancel = clock.after(patienceWithRoad, () => resolve({ kind: "unknown", why: "no-answer" }));
    });
    try {
      return await Promise.race([adapter.send(road.name, address, reply, key), late]);
    } catch (error) {
      // Adapters answer, they do not throw: a bug, and nobody knows what the platform did before it.
      needs.onError(error, "send");
      return { kind: "unknown", why: "adapter-failed" };
    } finally {
      cancel();
    }
  };

  const settle = async (job: Job, road: Road, outcome: Outcome, before: number): Promise<Step> => {
    const now = clock.now();
    switch (outcome.kind) {
      case "delivered":
        return finish(job, { kind: "delivered", road: road.name, ref: outcome.ref }, outcome);
      case "refused":
        await change(job, (mail) => ({ ...answeredBy(mail, outcome), state: "waiting" }));
        return { kind: "again" };
      case "later": {
        const until = Math.max(outcome.retryAt, now + 1_000);
        await change(job, (mail) => ({ ...answeredBy(mail, outcome), state: "waiting", notBefore: until }));
        return { kind: "wait", until };
      }
      case "unknown": {
        if (!mayRepeat(road, now, now)) return finish(job, { kind: "unknown", why: outcome.why }, outcome);
        const until = now + Math.min(1_000 * 2 ** before, 60_000);
        await change(job, (mail) => ({ ...answeredBy(mail, outcome), state: "waiting", notBefore: until }));
        return { kind: "wait", until };
      }
    }
  };

  const post = async (source: string, id: string): Promise<void> => {
    if (stopping) return;
    try {
      const entry = await sourceOf(source).repository.get(id);
      if (entry !== null) add(source, id, entry.value);
      turn();
    } catch (error) {
      needs.onError(error, "outbox");
      clock.after(5_000, () => void post(source, id));
    }
  };

  return {
    start: async () => {
      for (const [name, source] of Object.entries(needs.sources)) {
        for await (const entry of source.repository.list("")) add(name, entry.key, entry.value);
      }
      turn();
    },
    post: (source, id) => void post(source, id),
    recheck: async (platform, group, tag) => {
      const touched = [...jobs.values()].filter(
        (job) => job.platform === platform && job.group === group && (tag === null || job.tags.includes(tag)),
      );
      for (const job of touched) job.due = Math.min(job.due, clock.now());
      turn();
      await Promise.all(touched.map((job) => job.running));
    },
    stop: async (patience) => {
      stopping = true;
      cancelTimer?.();
      let cancel = () => {};
      const late = new Promise<void>((resolve) => {
        cancel = clock.after(patience, resolve);
      });
      await Promise.race([Promise.all(running()), late]);
      cancel();
    },
    size: () => jobs.size,
  };
}

/** Names a send for good: the same for every road and try, so that a platform or adapter can see that it is one. */
function sendKey(job: Job): string {
  return `${job.source}.${job.id}.${job.mail}`;
}

function mayRepeat(road: Road, sentAt: number, now: number): boolean {
  return road.afterCrash === "same-key" && now - sentAt <= (road.sameKeyFor ?? Number.POSITIVE_INFINITY);
}

function nextRoad(roads: readonly Road[], mail: Mail): Road | undefined {
  const refused = new Set(mail.attempts.filter((one) => one.outcome?.kind === "refused").map((one) => one.road));
  return roads.find((road) => road.reaches === mail.to.kind && !refused.has(road.name));
}

function refusalOf(mail: Mail): string {
  const last = mail.attempts.findLast((one) => one.outcome?.kind === "refused")?.outcome;
  return last?.kind === "refused" ? last.why : "no-road";
}

function answeredBy(mail: Mail, outcome: Outcome | undefined): Mail {
  if (outcome === undefined) return mail;
  const told = outcome.kind === "delivered" ? { kind: "delivered" as const } : { kind: outcome.kind, why: outcome.why };
  return {
    ...mail,
    attempts: mail.attempts.map((one, index) =>
      index === mail.attempts.length - 1 && one.outcome === null ? { ...one, outcome: told } : one,
    ),
  };
}
