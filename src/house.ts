// The parts put together over a store and some platforms; everything but the HTTP server and the process.

import type { Adapter, Platform, PlatformEvent } from "../adapters/adapter.ts";
import type { SettingsChange } from "../commands/group-settings.ts";
import type { Needs } from "../commands/needs.ts";
import type { Language } from "../commands/say.ts";
import { judge, type Ruleset } from "../rules/index.ts";
import { unknownContext } from "../rules/message.ts";
import { createCases } from "./cases.ts";
import type { Clock } from "./clock.ts";
import { createEventHandler } from "./events.ts";
import { createGone } from "./gone.ts";
import { createIncidents } from "./incidents.ts";
import { createLanes } from "./lanes.ts";
import { createLetters, messageTag, renderCard } from "./letters.ts";
import type { Log } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { anySource, createOutbox } from "./outbox.ts";
import { createPeople } from "./people.ts";
import { createPipeline } from "./pipeline.ts";
import { createReader } from "./reader.ts";
import { createRecent } from "./recent.ts";
import type { Repositories } from "./repositories.ts";
import { createSettings, policyOf } from "./settings.ts";
import type { Store } from "./store/store.ts";
import { upkeep } from "./upkeep.ts";

export type HouseNeeds = {
  readonly clock: Clock;
  readonly store: Store;
  readonly repositories: Repositories;
  readonly ruleset: Ruleset;
  readonly ownRules: Needs["ownRules"];
  readonly adapters: readonly Adapter[];
  readonly defaultLanguage: Language;
  /** Settings that a platform's groups start with, where they differ from the defaults. */
  readonly startWith: Readonly<Partial<Record<Platform, SettingsChange>>>;
  /** Whether a room may be linked as a group's moderators' room. */
  readonly checkRoom: Needs["rooms"]["check"];
  readonly log: Log;
};

export type House = {
  readonly onEvent: (event: PlatformEvent) => Promise<void>;
  /** Finishes what a former run began and starts sending. */
  readonly start: () => Promise<void>;
  /** Stops sending; resolves within about `patience` ms. */
  readonly stop: (patience: number) => Promise<void>;
  readonly metrics: Metrics;
  /** What commands work with, for whoever asks outside a platform. */
  readonly commands: Needs;
};

/** How often old things are looked for, in ms. */
const upkeepEvery = 3_600_000;

export function createHouse(needs: HouseNeeds): House {
  const { clock, log, repositories, ruleset } = needs;
  const { now } = clock;
  const lanes = createLanes();
  const gone = createGone();
  const underWay = new Set<Promise<void>>();
  const metrics = createMetrics({ mail: () => outbox.size() });
  const onError = (error: unknown, doing: string) => {
    metrics.error(doing);
    log.error("unexpected", error, { doing });
  };
  /** Work that nobody waits for; what it leaves undone is found again by the upkeep. */
  const aside = (doing: string, work: Promise<unknown>) => {
    const tracked: Promise<void> = work.then(
      () => {},
      (error) => onError(error, doing),
    );
    underWay.add(tracked);
    void tracked.then(() => underWay.delete(tracked));
  };
  const adapterFor = (platform: Platform) => needs.adapters.find((adapter) => adapter.platform === platform) ?? null;

  const plainSettings = createSettings({
    repositories,
    now,
    startWith: needs.startWith,
    onTrial: (id, trial) => outbox.post("trial", id, trial),
  });
  const settings: Needs["settings"] = {
    ...plainSettings,
    change: async (platform, group, change, by) => {
      const changed = await plainSettings.change(platform, group, change, by);
      // Mail that waited for a moderators' room goes out as soon as there is one.
      if (typeof change.room === "string") aside("recheck", outbox.recheck(platform as Platform, group, "room"));
      return changed;
    },
  };
  const reader = createReader({ repositories, settings, defaultLanguage: needs.defaultLanguage, now });
  const { ownRules } = needs;
  const cases = createCases({
    repositories,
    now,
    lanes,
    adapterFor,
    languageOf: reader.languageOf,
    renderCard: (shown) => renderCard(shown, { reader, ownRules }),
    post: (record) => outbox.post("case", record.case.id, record),
    onError,
  });
  const letters = createLetters({ repositories, reader, gone, ownRules, refreshCard: cases.refreshCard });
  const outbox = createOutbox({
    clock,
    adapterFor,
    sources: { incident: anySource(letters.incident), case: anySource(letters.case), trial: anySource(letters.trial) },
    roomOf: async (platform, group) => (await settings.get(platform, group)).room,
    known: { of: reader.known, learn: reader.learn },
    onOutcome: (mail) => {
      const { outcome } = mail;
      if (outcome === null) return;
      metrics.mail(mail.notice, outcome.kind, outcome.kind === "delivered" ? outcome.road : "");
      if (outcome.kind === "delivered" && mail.notice === "nudge") metrics.delivered((now() - mail.notBefore) / 1_000);
    },
    onError,
  });
  const pipeline = createPipeline({
    now,
    judge: (message, context) => judge(ruleset, message, context),
    repositories,
    settings,
    recent: createRecent(),
    gone,
    lanes,
    onStored: (incident) => {
      const { id, case: due } = incident;
      outbox.post("incident", id, incident);
      if (due !== null)
        aside(
          "case",
          lanes.run(`case ${due.id}`, () => cases.ensureMessageCase(id)),
        );
    },
    recheck: (event) => outbox.recheck(event.platform, event.group, messageTag(event.message.id)),
    count: metrics.message,
  });
  const commands: Needs = {
    now,
    ownRules,
    judge: async (text, { platform, group }) => {
      const policy = group === null ? unknownContext.policy : policyOf(await settings.get(platform, group));
      // Asked on purpose, a trial does not hide what would be said.
      return judge(ruleset, { text }, { ...unknownContext, policy: { ...policy, trial: false } });
    },
    cases,
    people: createPeople({ repositories, settings, now, adapterFor }),
    rooms: { check: needs.checkRoom },
    settings,
    incidents: createIncidents({ repositories, gone, adapterFor }),
  };

  const lookAfter = () => upkeep({ repositories, cases, store: needs.store, now });
  let cancelUpkeep = () => {};
  const everyHour = () => {
    cancelUpkeep = clock.after(upkeepEvery, () => {
      aside("upkeep", lookAfter());
      everyHour();
    });
  };

  return {
    metrics,
    commands,
    onEvent: createEventHandler({ commands, pipeline, gone, reader, outbox, adapterFor, now }),
    start: async () => {
      await outbox.start();
      await lookAfter();
      everyHour();
    },
    stop: async (patience) => {
      cancelUpkeep();
      let cancel = () => {};
      const late = new Promise<void>((resolve) => {
        cancel = clock.after(patience / 2, resolve);
      });
      await Promise.race([late, Promise.all([lanes.idle(), ...underWay])]);
      cancel();
      await outbox.stop(patience / 2);
    },
  };
}
