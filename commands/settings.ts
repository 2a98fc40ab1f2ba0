// /settings: how a choice of the people who run a group is read, checked and stored.

import * as z from "zod";
import { modes, topics } from "../rules/topic.ts";
import type { Action } from "./actions.ts";
import type { Asker, Choice, Command } from "./command.ts";
import { sentence } from "./form.ts";
import { type GroupSettings, groupSettings, type SettingsChange } from "./group-settings.ts";
import type { MessageKey } from "./locales/index.ts";
import type { Needs } from "./needs.ts";
import { plain } from "./plain.ts";
import type { Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";
import type { Read } from "./setting.ts";
import { changeMode, choosable } from "./setting-modes.ts";
import { type SettingName, settingNames } from "./setting-names.ts";
import { modeScreen, overview, screen, screenOf, settingTable } from "./settings-screens.ts";

export type SettingsAction = Extract<Action, { verb: "settings" | "setting" | "mode" | "set" | "set-mode" }>;

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

async function changeTo(which: SettingName, typed: string, asker: Asker, group: string, needs: Needs): Promise<Reply> {
  const setting = settingTable.find((one) => one.name === which);
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
