// Settings that are one choice of a few: kind of group, language, delivery, time between reminders, citations, trial, pause.

import { moment } from "./dates.ts";
import type { GroupSettings, SettingsChange } from "./group-settings.ts";
import { presetChange } from "./presets.ts";
import { say } from "./say.ts";
import { type Option, optionOf, type Read, type Setting, type Viewer } from "./setting.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a group only counts before it is asked whether to go live (ms). */
const trialLasts = 7 * day;

type Chosen = Option & { readonly change: (settings: GroupSettings, now: number) => SettingsChange };

/** A setting with a fixed list of values. */
function choice(
  name: "preset" | "language" | "delivery" | "citations" | "trial" | "pause",
  options: readonly Chosen[],
  current: (settings: GroupSettings, viewer: Viewer) => string,
): Setting {
  return {
    name,
    label: `settings.${name}`,
    current,
    options,
    how: null,
    read: async (typed, settings, _asker, needs): Promise<Read> => {
      const option = optionOf(options, typed);
      return option === undefined
        ? { kind: "problem", key: "settings.bad-value" }
        : { kind: "change", change: option.change(settings, needs.now()) };
    },
  };
}

export const preset = choice(
  "preset",
  (["gaming", "class", "trading", "neighbourhood", "none"] as const).map((value) => ({
    value,
    label: `settings.preset.${value}` as const,
    change: (settings) => presetChange(settings, value),
  })),
  (settings, { language }) => say(language, `settings.preset.${settings.preset}`),
);

export const groupLanguage = choice(
  "language",
  [
    { value: "vi", label: "language.vi", change: () => ({ language: "vi" }) },
    { value: "en", label: "language.en", change: () => ({ language: "en" }) },
    { value: "default", label: "settings.language.default", change: () => ({ language: null }) },
  ],
  (settings, { language }) =>
    settings.language === null ? say(language, "settings.language.default") : say(language, `language.${settings.language}`),
);

export const delivery = choice(
  "delivery",
  (["private-first", "hint-first", "silent"] as const).map((value) => ({
    value,
    label: `settings.delivery.${value}` as const,
    change: () => ({ delivery: value }),
  })),
  (settings, { language }) => say(language, `settings.delivery.${settings.delivery}`),
);

export const citations = choice(
  "citations",
  (["default", "own", "code"] as const).map((value) => ({
    value,
    label: `settings.citations.${value}` as const,
    change: () => ({ citations: value === "default" ? null : value }),
  })),
  (settings, { language }) => say(language, `settings.citations.${settings.citations ?? "default"}`),
);

export const trial = choice(
  "trial",
  [
    { value: "on", label: "settings.trial.on", change: (_settings, now) => ({ trialUntil: now + trialLasts }) },
    { value: "off", label: "settings.trial.off", change: () => ({ trialUntil: null }) },
  ],
  ({ trialUntil }, { language, now }) => {
    if (trialUntil === null) return say(language, "settings.trial.state-off");
    if (trialUntil <= now) return say(language, "settings.trial.state-over");
    return say(language, "settings.trial.state-on", { until: moment(trialUntil, language) });
  },
);

export const pause = choice(
  "pause",
  [
    { value: "1h", label: "settings.pause.1h", change: (_settings, now) => ({ pausedUntil: now + hour }) },
    { value: "24h", label: "settings.pause.24h", change: (_settings, now) => ({ pausedUntil: now + day }) },
    { value: "on", label: "settings.pause.on", change: () => ({ pausedUntil: "resumed" }) },
    { value: "off", label: "settings.pause.off", change: () => ({ pausedUntil: null }) },
  ],
  ({ pausedUntil }, { language, now }) => {
    if (pausedUntil === "resumed") return say(language, "settings.pause.state-on");
    if (pausedUntil === null || pausedUntil <= now) return say(language, "settings.pause.state-off");
    return say(language, "settings.pause.state-until", { until: moment(pausedUntil, language) });
  },
);

/** A number with `m`, `h`, `phút`, `giờ`, `minutes`, `hours`; without a unit it means minutes. */
const duration = /^(\d{1,4}) ?(m|min|minutes?|phút|h|hours?|giờ)?$/u;

export const coolDown: Setting = {
  name: "cool-down",
  label: "settings.cool-down",
  current: (settings, { language }) => minutesInWords(settings.coolDown / minute, language),
  options: [
    { value: "2m", label: "settings.cool-down.2m" },
    { value: "10m", label: "settings.cool-down.10m" },
    { value: "1h", label: "settings.cool-down.1h" },
    { value: "12h", label: "settings.cool-down.12h" },
  ],
  how: { key: "settings.cool-down.how" },
  read: async (typed) => {
    const parts = duration.exec(typed.normalize("NFC").trim().toLowerCase());
    const unit = parts?.[2]?.startsWith("h") || parts?.[2] === "giờ" ? hour : minute;
    const length = parts === null ? 0 : Number(parts[1]) * unit;
    return length >= 2 * minute && length <= 12 * hour
      ? { kind: "change", change: { coolDown: length } }
      : { kind: "problem", key: "settings.cool-down.how" };
  },
};

function minutesInWords(minutes: number, language: Viewer["language"]): string {
  return minutes % 60 === 0
    ? say(language, "settings.cool-down.hours", { count: minutes / 60 })
    : say(language, "settings.cool-down.minutes", { count: Math.round(minutes) });
}
