// What a group chose: read at every message, effective at once, with who changed what.

import { defaultSettings, type GroupSettings, type SettingsChange } from "../commands/group-settings.ts";
import type { Needs } from "../commands/needs.ts";
import type { Policy } from "../rules/message.ts";
import { newMail } from "./records/mail.ts";
import type { Trial } from "./records/small.ts";
import type { Repositories } from "./repositories.ts";
import { digest, groupKey } from "./store/keys.ts";

/** Changes that are remembered; older ones are dropped. */
const longestHistory = 50;

export type Settings = Needs["settings"];

export type SettingsNeeds = {
  readonly repositories: Pick<Repositories, "settings" | "trials">;
  readonly now: () => number;
  /** What a platform's groups start with, where that differs: the local chat has its moderators' room from the beginning. */
  readonly startWith: Readonly<Record<string, SettingsChange>>;
  /** Called when a trial began whose summary has to be sent. */
  readonly onTrial: (id: string, trial: Trial) => void;
};

export function createSettings({ repositories, now, startWith, onTrial }: SettingsNeeds): Settings {
  const initial = (platform: string): GroupSettings => ({ ...defaultSettings, ...startWith[platform] });
  // Settings are read for every message and change rarely; this process is the only one that writes them.
  const cache = new Map<string, GroupSettings>();

  const beginTrial = async (platform: string, group: string, until: number) => {
    const id = `${groupKey(platform, group)}.${digest([until], 8)}`;
    const summary = newMail("summary", { kind: "room" }, "trial-summary", until);
    const trial: Trial = { v: 1, platform, group, from: now(), until, mail: [summary] };
    if (await repositories.trials.claim(id, trial)) onTrial(id, trial);
  };

  return {
    get: async (platform, group) => {
      const key = groupKey(platform, group);
      const cached = cache.get(key);
      if (cached !== undefined) return cached;
      const settings = (await repositories.settings.get(key))?.value.settings ?? initial(platform);
      // A change that was stored while this was being read is the newer one.
      if (!cache.has(key)) cache.set(key, settings);
      return cache.get(key) ?? settings;
    },
    change: async (platform, group, change, by) => {
      const key = groupKey(platform, group);
      const entry = { at: now(), by: by.name, change };
      const stored = await repositories.settings.put(key, { v: 1, settings: initial(platform), history: [] }, (record) => ({
        ...record,
        settings: { ...record.settings, ...change },
        history: [...record.history, entry].slice(-longestHistory),
      }));
      cache.set(key, stored.settings);
      if (typeof change.trialUntil === "number") await beginTrial(platform, group, change.trialUntil);
      return stored.settings;
    },
    history: async (platform, group) => (await repositories.settings.get(groupKey(platform, group)))?.value.history ?? [],
  };
}

/** A group's choices as the judge reads them. A trial that is over still only counts, until somebody goes live. */
export function policyOf(settings: GroupSettings): Policy {
  return {
    modes: settings.modes,
    allow: settings.allow,
    citations: settings.citations,
    trial: settings.trialUntil !== null,
  };
}

/** Whether the group asked for quiet at this moment. */
export function isPaused(settings: GroupSettings, now: number): boolean {
  return settings.pausedUntil === "resumed" || (settings.pausedUntil !== null && settings.pausedUntil > now);
}
