import { type Topic, topics } from "../rules/topic.ts";
import { buildAction } from "./actions.ts";
import type { Asker } from "./command.ts";
import { moment } from "./dates.ts";
import { sentence } from "./form.ts";
import type { GroupSettings } from "./group-settings.ts";
import type { MessageKey } from "./locales/index.ts";
import type { Needs } from "./needs.ts";
import { plain } from "./plain.ts";
import type { Button, Part, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";
import type { Setting } from "./setting.ts";
import { citations, coolDown, delivery, groupLanguage, pause, preset, trial } from "./setting-choices.ts";
import { allow, exemptPeople, exemptRoles, exemptRooms } from "./setting-lists.ts";
import { choosable, modeName, room, topicModes } from "./setting-modes.ts";
import { type SettingName, settingNames } from "./setting-names.ts";

/** In the order of the overview. */
export const settingTable: readonly Setting[] = [
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

/** Every setting as it is, each one press away. */
export async function overview(asker: Asker, group: string, needs: Needs): Promise<Reply> {
  const { language } = asker;
  const now = await needs.settings.get(asker.platform, group);
  const viewer = { language, now: needs.now() };
  return {
    parts: [
      { kind: "title", text: say(language, "settings.title") },
      { kind: "facts", rows: settingTable.map((one) => ({ label: say(language, one.label), value: one.current(now, viewer) })) },
      { kind: "small", text: say(language, "settings.small") },
    ],
    buttons: settingNames.map((one) => ({
      label: say(language, `settings.${one}`),
      action: buildAction("setting", one),
      style: "quiet" as const,
    })),
  };
}

/** The screen of one setting, or of the history. */
export async function screen(which: SettingName, asker: Asker, group: string, needs: Needs): Promise<Reply> {
  if (which === "history") return history(asker, group, needs);
  return screenOf(which, await needs.settings.get(asker.platform, group), asker.language, needs.now());
}

/** A setting as it is, what can be pressed, and how to type another value. */
export function screenOf(which: SettingName, settingsNow: GroupSettings, language: Language, now: number): Reply {
  const setting = settingTable.find((one) => one.name === which);
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

/** What can happen on one topic. */
export function modeScreen(topic: Topic, now: GroupSettings, language: Language): Reply {
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
