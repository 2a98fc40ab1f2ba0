// /settings: what the people who run a group can choose.

import * as z from "zod";
import type { Action } from "./actions.ts";
import type { Asker, Command } from "./command.ts";
import type { Needs } from "./needs.ts";
import type { Reply } from "./reply.ts";
import { say } from "./say.ts";
import { settingNames } from "./setting-names.ts";

export type SettingsAction = Extract<Action, { verb: "settings" | "setting" | "mode" | "set" | "set-mode" }>;

export const settings: Command = {
  name: "settings",
  summary: "settings.summary",
  who: "owner",
  where: "group",
  fields: [
    {
      name: "setting",
      kind: "text",
      required: false,
      label: "settings.name.label",
      prompt: "settings.name.prompt",
      problem: "settings.name.problem",
      schema: z.enum(settingNames),
    },
    {
      name: "value",
      kind: "text",
      required: false,
      label: "settings.value.label",
      prompt: "settings.value.prompt",
      problem: "settings.value.problem",
      schema: z.string().max(200),
    },
  ],
  run: async (_values, asker) => ({ parts: [{ kind: "title", text: say(asker.language, "settings.title") }] }),
};

/** Follows a press on a settings screen; the presser runs the group. */
export async function pressSetting(_pressed: SettingsAction, asker: Asker, _needs: Needs): Promise<Reply> {
  return { parts: [{ kind: "title", text: say(asker.language, "settings.title") }] };
}
