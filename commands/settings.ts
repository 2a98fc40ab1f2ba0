// /settings: what the people who run a group can choose, each on a screen of its own.

import * as z from "zod";
import { modes, type Topic, topics } from "../rules/topic.ts";
import { type Action, buildAction } from "./actions.ts";
import type { Asker, Choice, Command } from "./command.ts";
import { moment } from "./dates.ts";
import { sentence } from "./form.ts";
import { type GroupSettings, groupSettings, type SettingsChange } from "./group-settings.ts";
import type { MessageKey } from "./locales/index.ts";
import type { Needs } from "./needs.ts";
import { plain } from "./plain.ts";
import type { Button, Part, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";
import type { Read, Setting } from "./setting.ts";
import { citations, coolDown, delivery, groupLanguage, pause, preset, trial } from "./setting-choices.ts";
import { allow, exemptPeople, exemptRoles, exemptRooms } from "./setting-lists.ts";
import { changeMode, choosable, modeName, room, topicModes } from "./setting-modes.ts";
import { type SettingName, settingNames } from "./setting-names.ts";

export type SettingsAction = Extract<Action, { verb: "settings" | "setting" | "mode" | "set" | "set-mode" }>;

/** In the order of the overview. */
const table: readonly Setting[] = [
  preset,
  topicModes,
  room,
  groupLanguage,
  delivery,
  coolDown,
  citations,
  trial,
  pause,
  exemptRooms,
  exemptPeople,
  exemptRoles,
  allow,
];

/** Which setting each stored key belongs to, for the history. */
const labelOfKey: Readonly<Record<keyof GroupSettings, MessageKey>> = {
  room: "settings.room",
  language: "settings.language",
  modes: "settings.modes",
  delivery: "settings.delivery",
  coolDown: "settings.cool-down",
  citations: "settings.citations",
  trialUntil: "settings.trial",
  pausedUntil: "settings.pause",
  exemptRooms: "settings.exempt-rooms",
  exemptPeople: "settings.exempt-people",
  exemptRoles: "settings.exempt-roles",
  allow: "settings.allow",
  preset: "settings.preset",
};

/** Newest changes shown. */
const changesShown = 15;

const name = z.enum(settingNames);
const value = z.string().max(200);

export const settings: Command = {
  name: "settings",
  summary: "settings.summary",
  who: "owner",
  where: "group",
  fields: [
    {
      name: "setting",
      kind: "choice",
      required: false,
      label: "settings.name.label",
      prompt: "settings.name.prompt",
      problem: "settings.name.problem",
      schema: name,
      choices: settingNames.map((one) => ({ value: one, label: `settings.${one}` as const })),
    },
    {
      name: "value",
      kind: "text",
      required: false,
      label: "settings.value.label",
      prompt: "settings.value.prompt",
      problem: "settings.value.problem",
      schema: value,
      suggest: (typed, asker) => proposeModes(typed, asker.language),
    },
  ],
  run: async (values, asker, needs) => {
    const given = z.strictObject({ setting: name.optional(), value: value.optional() }).parse(values);
    if (asker.group === null) return sentence(say(asker.language, "form.group-only"));
    if (given.setting === undefined) return overview(asker, asker.group, needs);
    if (given.value === undefined) return screen(given.setting, asker, asker.group, needs);
    return changeTo(given.setting, given.value, asker, asker.group, needs);
  },
};

/** Follows a press on a settings screen; the caller has made sure that the presser runs the group. */
export async function pressSetting(pressed: SettingsAction, asker: Asker, needs: Needs): Promise<Reply> {
  const { group, language } = asker;
  if (group === null) return sentence(say(language, "form.group-only"));
  switch (pressed.verb) {
    case "settings":
      return overview(asker, group, needs);
    case "setting":
      return screen(pressed.facts[0], asker, group, needs);
    case "mode":
      return modeScreen(pressed.facts[0], await needs.settings.get(asker.platform, group), language);
    case "set":
      return changeTo(pressed.facts[0], pressed.facts[1], asker, group, needs);
    case "set-mode": {
      const [topic, mode] = pressed.facts;
      const before = await needs.settings.get(asker.platform, group);
      const after = await store(changeMode(before, topic, mode, language), before, asker, group, needs);
      return "parts" in after ? after : withNews(modeScreen(topic, after.settings, language), after.news, language);
    }
  }
}

async function overview(asker: Asker, group: string, needs: Needs): Promise<Reply> {
  const { language } = asker;
  const now = await needs.settings.get(asker.platform, group);
  const viewer = { language, now: needs.now() };
  return {
    parts: [
      { kind: "title", text: say(language, "settings.title") },
      { kind: "facts", rows: table.map((one) => ({ label: say(language, one.label), value: one.current(now, viewer) })) },
      { kind: "small", text: say(language, "settings.small") },
    ],
    buttons: settingNames.map((one) => ({
      label: say(language, `settings.${one}`),
      action: buildAction("setting", one),
      style: "quiet" as const,
    })),
  };
}

async function screen(which: SettingName, asker: Asker, group: string, needs: Needs): Promise<Reply> {
  if (which === "history") return history(asker, group, needs);
  return screenOf(which, await needs.settings.get(asker.platform, group), asker.language, needs.now());
}

function screenOf(which: SettingName, settingsNow: GroupSettings, language: Language, now: number): Reply {
  const setting = table.find((one) => one.name === which);
  if (setting === undefined) return sentence(say(language, "settings.name.problem"));
  const parts: Part[] = [
    { kind: "title", text: say(language, setting.label) },
    { kind: "text", text: setting.current(settingsNow, { language, now }) },
  ];
  if (setting.how !== null) parts.push({ kind: "small", text: say(language, setting.how.key, setting.how.facts) });
  const buttons: Button[] =
    which === "modes"
      ? topics.map((topic) => ({
          label: say(language, "settings.modes.row", {
            topic: say(language, `topic.${topic}`),
            mode: modeName(settingsNow, topic, language),
          }),
          action: buildAction("mode", topic),
          style: "quiet" as const,
        }))
      : setting.options.map((option) => ({
          label: say(language, option.label),
          action: buildAction("set", which, option.value),
          style: "quiet" as const,
        }));
  return { parts, buttons: [...buttons, backButton(language)] };
}

function modeScreen(topic: Topic, now: GroupSettings, language: Language): Reply {
  return {
    parts: [
      { kind: "title", text: say(language, `topic.${topic}`) },
      { kind: "text", text: modeName(now, topic, language) },
    ],
    buttons: [
      ...choosable(topic).map((mode) => ({
        label: say(language, `mode.${mode}`),
        action: buildAction("set-mode", topic, mode),
        style: "quiet" as const,
      })),
      { label: say(language, "settings.modes.default"), action: buildAction("set-mode", topic, "default"), style: "quiet" },
      { label: say(language, "settings.modes"), action: buildAction("setting", "modes"), style: "quiet" },
    ],
  };
}

async function changeTo(which: SettingName, typed: string, asker: Asker, group: string, needs: Needs): Promise<Reply> {
  const setting = table.find((one) => one.name === which);
  if (setting === undefined) return screen(which, asker, group, needs);
  const before = await needs.settings.get(asker.platform, group);
  const after = await store(await setting.read(typed, before, asker, needs), before, asker, group, needs);
  return "parts" in after ? after : withNews(screenOf(which, after.settings, asker.language, needs.now()), after.news, asker.language);
}

/** Stores a change that is valid as a whole and differs from what is; otherwise a reply says what is wrong. */
async function store(
  read: Read,
  before: GroupSettings,
  asker: Asker,
  group: string,
  needs: Needs,
): Promise<Reply | { readonly settings: GroupSettings; readonly news: MessageKey }> {
  if (read.kind === "problem") return problem(say(asker.language, read.key, read.facts));
  const changed = changedKeys(before, read.change);
  if (changed.length === 0) return { settings: before, news: "settings.same" };
  if (!groupSettings.safeParse({ ...before, ...read.change }).success) return problem(say(asker.language, "settings.full"));
  const by = { id: asker.person.id, name: plain(asker.person.name) };
  return { settings: await needs.settings.change(asker.platform, group, read.change, by), news: "settings.done" };
}

function changedKeys(before: GroupSettings, change: SettingsChange): (keyof GroupSettings)[] {
  const keys = Object.keys(change) as (keyof GroupSettings)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(change[key]));
}

function problem(text: string): Reply {
  return { parts: [{ kind: "text", text }], problems: [{ field: "value", text }] };
}

function withNews(reply: Reply, news: MessageKey, language: Language): Reply {
  return { ...reply, parts: [...reply.parts, { kind: "small", text: say(language, news) }] };
}

async function history(asker: Asker, group: string, needs: Needs): Promise<Reply> {
  const { language } = asker;
  const changes = (await needs.settings.history(asker.platform, group)).toSorted((a, b) => b.at - a.at).slice(0, changesShown);
  const items = changes.map(({ at, by, change }) =>
    say(language, "settings.history.row", {
      at: moment(at, language),
      by: plain(by),
      names: (Object.keys(change) as (keyof GroupSettings)[]).map((key) => say(language, labelOfKey[key])).join(", "),
    }),
  );
  return {
    parts: [
      { kind: "title", text: say(language, "settings.history") },
      items.length === 0 ? { kind: "text", text: say(language, "settings.history.empty") } : { kind: "list", items },
    ],
    buttons: [backButton(language)],
  };
}

function backButton(language: Language): Button {
  return { label: say(language, "settings.back"), action: buildAction("settings"), style: "quiet" };
}

/** Typing a topic offers what can happen on it; other settings have few values and show them as buttons. */
function proposeModes(typed: string, language: Language): Choice[] {
  const begun = typed.trim().toLowerCase();
  if (begun === "") return [];
  return topics
    .flatMap((topic) =>
      modes
        .filter((mode) => choosable(topic).includes(mode))
        .map((mode) => ({
          value: `${topic} ${mode}`,
          label: say(language, "settings.modes.row", { topic: say(language, `topic.${topic}`), mode: say(language, `mode.${mode}`) }),
        })),
    )
    .filter(({ value: typedValue, label }) => typedValue.startsWith(begun) || label.toLowerCase().startsWith(begun));
}
