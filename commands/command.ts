// What a command is: a form of fields with who may use it, declared once and laid out by each adapter.

import type * as z from "zod";
import type { MessageKey } from "./locales/index.ts";
import type { Needs } from "./needs.ts";
import type { Reply } from "./reply.ts";
import type { Language } from "./say.ts";

export const commandNames = ["rule", "report-impersonation", "check", "cases", "settings", "language", "my-data", "help"] as const;

export type CommandName = (typeof commandNames)[number];

/** What a person may do in a group; outside a group everybody is a `member`. Each includes the ones before it. */
export const rights = ["member", "moderator", "owner"] as const;

export type Rights = (typeof rights)[number];

/** What the bot can do where the asker is: a part of the platform's capabilities, so that answers tell the truth. */
export type Abilities = {
  readonly seesAllMessages: boolean;
  readonly seesEdits: boolean;
  readonly seesJoins: boolean;
  readonly whispersInGroup: boolean;
  readonly opensPrivateChat: boolean;
  readonly buttons: boolean;
  readonly deletes: boolean;
  readonly readsImages: boolean;
};

/**
 * Who asks, from where. `group` is null in a private chat with the bot; for a press in a moderators' room it is the
 * group that the room watches. `rights` were looked up for this very event.
 */
export type Asker = {
  readonly platform: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly group: string | null;
  readonly rights: Rights;
  readonly language: Language;
  readonly can: Abilities;
};

export type Choice = { readonly value: string; readonly label: string };

/**
 * One field of a form. Values arrive as strings on every platform; `schema` turns them into what `run` reads.
 * `person` takes an id picked on the platform, or free text such as `@name`; `links` takes several, one a line.
 */
export type Field = {
  readonly name: string;
  readonly kind: "text" | "paragraph" | "choice" | "person" | "links";
  readonly required: boolean;
  readonly label: MessageKey;
  /** The question a dialogue asks for it. */
  readonly prompt: MessageKey;
  /** Said when `schema` refuses the value or a required value is missing. */
  readonly problem: MessageKey;
  readonly schema: z.ZodType<unknown, string>;
  readonly choices?: readonly { readonly value: string; readonly label: MessageKey }[];
  /** Proposals while the person is typing, at most 25. */
  readonly suggest?: (typed: string, asker: Asker, needs: Needs) => readonly Choice[] | Promise<readonly Choice[]>;
};

export type Command = {
  readonly name: CommandName;
  readonly summary: MessageKey;
  readonly who: Rights;
  readonly where: "group" | "private" | "anywhere";
  readonly fields: readonly Field[];
  /** `values` passed every field's schema. The reply is for the asker alone. */
  readonly run: (values: Readonly<Record<string, unknown>>, asker: Asker, needs: Needs) => Promise<Reply>;
};
