// What one setting is: how it reads now, what can be pressed, and how a typed value becomes a change.

import type { Asker } from "./command.ts";
import type { GroupSettings, SettingsChange } from "./group-settings.ts";
import { type MessageKey, messages } from "./locales/index.ts";
import type { Needs } from "./needs.ts";
import { type Facts, type Language, languages } from "./say.ts";
import type { SettingName } from "./setting-names.ts";

/** A value that was read, or the sentence that says why it was not. */
export type Read =
  | { readonly kind: "change"; readonly change: SettingsChange }
  | { readonly kind: "problem"; readonly key: MessageKey; readonly facts?: Facts };

/** What a setting needs to describe itself; `now` in ms since the epoch. */
export type Viewer = { readonly language: Language; readonly now: number };

export type Option = { readonly value: string; readonly label: MessageKey };

export type Setting = {
  readonly name: SettingName;
  readonly label: MessageKey;
  /** How it is set, in words. */
  readonly current: (settings: GroupSettings, viewer: Viewer) => string;
  /** Values that can be pressed. */
  readonly options: readonly Option[];
  /** How to type a value, when there are others than `options`. */
  readonly how: { readonly key: MessageKey; readonly facts?: Facts } | null;
  readonly read: (typed: string, settings: GroupSettings, asker: Asker, needs: Needs) => Promise<Read>;
};

/** Typed words as they are compared: case and spaces do not matter. */
export function tidy(typed: string): string {
  return typed.normalize("NFC").trim().toLowerCase().replace(/\s+/gu, " ");
}

/** The option that was typed by its value or by its label in either language. */
export function optionOf<T extends Option>(options: readonly T[], typed: string): T | undefined {
  const wanted = tidy(typed);
  return options.find(
    ({ value, label }) => value.toLowerCase() === wanted || languages.some((language) => tidy(messages[language][label]) === wanted),
  );
}
