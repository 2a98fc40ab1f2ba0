// What travels between the server and the page of the local chat. Types only: both sides compile against it.

import type { Choice, CommandName, Field } from "../../commands/command.ts";
import type { Reply } from "../../commands/reply.ts";

export type Role = "owner" | "moderator" | "member" | "newcomer";

export type WireMember = { readonly id: string; readonly name: string; readonly role: Role; readonly here: boolean };

export type WireMessage = {
  readonly kind: "message";
  readonly id: string;
  readonly author: string;
  /** The author's name when it was written. */
  readonly name: string;
  readonly text: string;
  readonly at: number;
  readonly edited: boolean;
  readonly replyTo: { readonly id: string; readonly name: string; readonly text: string } | null;
};

/** A line between messages: somebody came, went or took another name. */
export type WireNotice = {
  readonly kind: "joined" | "left" | "renamed";
  readonly id: string;
  readonly at: number;
  readonly name: string;
  /** The earlier name; only of `renamed`. */
  readonly before: string;
};

export type WireEntry = { readonly key: string; readonly at: number; readonly reply: Reply };

export type WireField = {
  readonly name: string;
  readonly kind: Field["kind"];
  readonly required: boolean;
  readonly label: string;
  readonly prompt: string;
  readonly choices: readonly Choice[];
  /** True when the server proposes values while typing. */
  readonly suggests: boolean;
};

export type WireCommand = { readonly name: CommandName; readonly summary: string; readonly fields: readonly WireField[] };

export type Snapshot = {
  readonly kind: "snapshot";
  readonly me: string;
  readonly members: readonly WireMember[];
  readonly timeline: readonly (WireMessage | WireNotice)[];
  readonly reminders: readonly WireEntry[];
  /** The moderators' room; null for those who may not see it. */
  readonly room: readonly WireEntry[] | null;
  readonly commands: readonly WireCommand[];
};

/** One event on a tab's stream. */
export type WireEvent =
  | Snapshot
  | WireMessage
  | WireNotice
  | { readonly kind: "deleted"; readonly id: string }
  | { readonly kind: "members"; readonly members: readonly WireMember[] }
  | { readonly kind: "reminder" | "room"; readonly entry: WireEntry }
  | { readonly kind: "entry-removed"; readonly key: string }
  /** What the bot says to a command or press of this very tab; `to` is the id that the page gave it. */
  | { readonly kind: "answer"; readonly to: string; readonly reply: Reply };

/** Why a request was not done: an identifier with facts; the page has the sentence. */
export type WireProblem = {
  readonly error:
    | "malformed"
    | "too-large"
    | "too-long"
    | "empty"
    | "command-in-public"
    | "unknown-session"
    | "unknown-message"
    | "unknown-command"
    | "not-yours"
    | "not-here"
    | "id-used"
    | "try-again"
    | "not-allowed-here";
  /** The field of the request that is wrong, where there is one. */
  readonly field: string | null;
  /** The most characters allowed; only of `too-long`. */
  readonly limit?: number;
};
