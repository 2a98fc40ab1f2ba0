// Which language somebody reads, and what was learned about reaching them.

import type { Known, Platform } from "../adapters/adapter.ts";
import { type Language, languages } from "../commands/say.ts";
import type { Repositories } from "./repositories.ts";
import type { Settings } from "./settings.ts";
import { personKey } from "./store/keys.ts";

export type Reader = {
  /** The person's own choice, else what their client speaks, else the group's language, else the default. */
  readonly languageOf: (platform: string, person: string, client: string | null, group: string | null) => Promise<Language>;
  /** The language of posts to a group. */
  readonly languageIn: (platform: string, group: string) => Promise<Language>;
  readonly known: (platform: Platform, person: string) => Promise<Known>;
  readonly learn: (platform: Platform, person: string, learned: Known) => Promise<void>;
};

export type ReaderNeeds = {
  readonly repositories: Pick<Repositories, "languages" | "known">;
  readonly settings: Settings;
  readonly defaultLanguage: Language;
  readonly now: () => number;
};

export function createReader({ repositories, settings, defaultLanguage, now }: ReaderNeeds): Reader {
  const languageIn = async (platform: string, group: string) => (await settings.get(platform, group)).language ?? defaultLanguage;
  return {
    languageIn,
    languageOf: async (platform, person, client, group) => {
      const chosen = (await repositories.languages.get(personKey(platform, person)))?.value.choice;
      // Clients say `vi`, `vi-VN`, `en_US`; another language than ours says nothing about which of ours is read.
      const spoken = languages.find((language) => client?.toLowerCase().split(/[-_]/)[0] === language);
      return chosen ?? spoken ?? (group === null ? defaultLanguage : await languageIn(platform, group));
    },
    known: async (platform, person) => (await repositories.known.get(personKey(platform, person)))?.value.known ?? {},
    learn: async (platform, person, learned) => {
      await repositories.known.put(personKey(platform, person), { v: 1, known: {}, at: now() }, (record) => ({
        ...record,
        known: { ...record.known, ...learned },
        at: now(),
      }));
    },
  };
}
