// Brings mail to people: road by road, an attempt stored before each send and one outcome after it, whatever happens in between.

import type { Adapter, Address, Known, Outcome, Platform, Road } from "../adapters/adapter.ts";
import type { Reply } from "../commands/reply.ts";
import type { Clock } from "./clock.ts";
import { answered, attempted, done, nextStep } from "./delivery.ts";
import type { Mail } from "./records/mail.ts";
import type { Entry, Repository } from "./store/repository.ts";

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
  /** Takes up the mail of a record, `value`, that was just stored. */
  readonly post: (source: string, id: string, value: unknown) => void;
  /** Looks at waiting mail of a place with this tag again, at once: something about it changed. Resolves when what is obsolete is stored as such. */
  readonly recheck: (platform: Platform, group: string, tag: string) => Promise<void>;
  /** Ends within `patience` ms; a send that takes longer is settled on the next start. */
  readonly stop: (patience: number) => Promise<void>;
  /** Mail that has not come to its end. */
  readonly size: () => number;
};

/** Sends that run at the same time. */
const mostAtOnce = 16;

/** A send that was not answered by then counts as unknown. Milliseconds. */
const patienceWithRoad = 30_000;

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
  /** Jobs whose time has come, by name, in that order; those that run; the rest waits for the clock. */
  const ready = new Set<string>();
  let runningCount = 0;
  let nextDue = Number.POSITIVE_INFINITY;

  const running = () => [...jobs.values()].flatMap((job) => (job.running === null ? [] : [job.running]));

  const add = (source: string, id: string, value: unknown) => {
    const { mailOf, placeOf, tagsOf } = sourceOf(source);
    for (const mail of mailOf(value)) {
      const name = `${source} ${id} ${mail.id}`;
      if (mail.state === "done" || jobs.has(name)) continue;
      const job = { source, id, mail: mail.id, ...placeOf(value), tags: tagsOf(value), due: mail.notBefore, running: null };
      jobs.set(name, job);
      queue(name, job);
    }
  };

  const queue = (name: string, job: Job) => {
    if (job.due <= clock.now()) {
      ready.add(name);
      return;
    }
    if (job.due >= nextDue) return;
    nextDue = job.due;
    cancelTimer?.();
    cancelTimer = clock.after(nextDue - clock.now(), wake);
  };

  /** Sorts out, among all that waits, what is due by now. */
  const wake = () => {
    cancelTimer?.();
    cancelTimer = null;
    nextDue = Number.POSITIVE_INFINITY;
    if (stopping) return;
    for (const [name, job] of jobs) if (job.running === null && !ready.has(name)) queue(name, job);
    turn();
  };

  /** Starts what is due, as far as there is room. */
  const turn = () => {
    for (const name of ready) {
      if (stopping || runningCount >= mostAtOnce) return;
      ready.delete(name);
      const job = jobs.get(name);
      if (job !== undefined && job.running === null) launch(name, job);
    }
  };

  const launch = (name: string, job: Job) => {
    ready.delete(name);
    runningCount += 1;
    job.running = run(name, job);
  };

  const run = async (name: string, job: Job): Promise<void> => {
    try {
      const until = await carry(job);
      if (until === null) jobs.delete(name);
      else job.due = Math.max(until, clock.now() + 1);
    } catch (error) {
      // The store may be full or away for a moment. What is stored so far says where to go on.
      needs.onError(error, "outbox");
      job.due = clock.now() + 5_000;
    }
    job.running = null;
    runningCount -= 1;
    if (jobs.has(name)) queue(name, job);
    turn();
  };

  /** Carries one piece of mail as far as it goes now: null at its end, else when to go on. */
  const carry = async (job: Job): Promise<number | null> => {
    const source = sourceOf(job.source);
    const mailIn = (value: unknown) => source.mailOf(value).find((one) => one.id === job.mail);
    let entry = await source.repository.get(job.id);
    const change = async (from: Entry<unknown>, step: (mail: Mail) => Mail) =>
      source.repository.changeEntry(from, (value) =>
        source.withMail(
          value,
          source.mailOf(value).map((mail) => (mail.id === job.mail && mail.state !== "done" ? step(mail) : mail)),
        ),
      );
    for (;;) {
      const mail = entry === null ? undefined : mailIn(entry.value);
      if (entry === null || mail === undefined) return null;
      if (mail.state === "done") {
        needs.onOutcome(mail, job);
        await source.onDone?.(entry.value, mail);
        return null;
      }
      // Asked to stop, an attempt that has not begun waits for the next start.
      if (stopping) return mail.notBefore;
      const current = entry;
      const adapter = needs.adapterFor(job.platform);
      if (adapter === null) return clock.now() + noRoomPause;
      const step = nextStep(mail, adapter.roads, clock.now(), () => source.obsolete(current.value, mail));
      if (step.kind === "wait") return step.until;
      if (step.kind === "end") {
        const { outcome } = step;
        entry = await change(current, (one) => done(one, outcome));
        continue;
      }
      const letter = await write(source, current.value, mail, job);
      if (letter === "no-room") return Math.min(clock.now() + noRoomPause, mail.expiresAt);
      if (letter === "nothing-to-say") {
        entry = await change(current, (one) => done(one, { kind: "refused", why: letter }));
        continue;
      }
      const { road } = step;
      entry = await change(current, (one) => attempted(one, road, clock.now()));
      if (entry === null) return null;
      const outcome = await sendOnce(adapter, road, letter.address, letter.reply, `${job.source}.${job.id}.${job.mail}`);
      entry = await change(entry, (one) => answered(one, road, outcome, clock.now()));
      if ("learned" in outcome && outcome.learned !== undefined && mail.to.kind === "person") {
        await needs.known.learn(job.platform, mail.to.id, outcome.learned);
      }
    }
  };

  /** What is sent and where to. */
  const write = async (
    source: MailSource<unknown>,
    value: unknown,
    mail: Mail,
    { platform, group }: Job,
  ): Promise<{ reply: Reply; address: Address } | "no-room" | "nothing-to-say"> => {
    const { to } = mail;
    const room = to.kind === "room" ? await needs.roomOf(platform, group) : null;
    if (to.kind === "room" && room === null) return "no-room";
    const reply = await source.render(value, mail);
    if (reply === null) return "nothing-to-say";
    if (to.kind === "room") return { reply, address: { platform, group, to: { kind: "room", id: room ?? "" }, known: {} } };
    return { reply, address: { platform, group, to: { kind: "person", id: to.id }, known: await needs.known.of(platform, to.id) } };
  };

  const sendOnce = async (adapter: Adapter, road: Road, address: Address, reply: Reply, key: string): Promise<Outcome> => {
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

  return {
    start: async () => {
      for (const [name, source] of Object.entries(needs.sources)) {
        for await (const entry of source.repository.list("")) add(name, entry.key, entry.value);
      }
      turn();
    },
    post: (source, id, value) => {
      add(source, id, value);
      turn();
    },
    recheck: async (platform, group, tag) => {
      const touched = [...jobs].filter(([, job]) => job.platform === platform && job.group === group && job.tags.includes(tag));
      // Beyond the number that may run at once: whoever asks waits for what is stored about it.
      for (const [name, job] of touched) if (job.running === null) launch(name, job);
      await Promise.all(touched.map(([, job]) => job.running));
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
