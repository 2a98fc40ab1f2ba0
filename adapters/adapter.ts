// The one interface every platform implements, the events it brings and the outcomes it gives back.

import type { Hono } from "hono";
import type { Rights } from "../commands/command.ts";
import type { Reply } from "../commands/reply.ts";

export const platforms = ["discord", "telegram", "zalo", "local"] as const;

export type Platform = (typeof platforms)[number];

/** Somebody on a platform, as seen at the moment of an event. `language` is what their client says it speaks. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly username?: string;
  readonly tag?: string;
  readonly language?: string;
  readonly joinedAt?: number;
  readonly roles?: readonly string[];
};

/** Why a message is never judged, whatever it says. */
export type Exemption = "staff" | "bot" | "webhook" | "linked-channel" | "system" | "moderators-room";

export type SentMessage = {
  readonly id: string;
  /** Authored text only. */
  readonly text: string;
  readonly quoted?: string;
  readonly replyTo?: { readonly messageId: string; readonly author: string; readonly text: string };
  readonly mentions?: readonly string[];
  /** Opens the message on the platform, where it has such a link. */
  readonly link?: string;
};

/** A window for an immediate private answer. Outcomes of answers are not stored: the person is there and can ask again. */
export type AnswerTo = {
  /** Milliseconds since the epoch after which the platform takes no answer. */
  readonly deadline: number;
  readonly answer: (reply: Reply) => Promise<Outcome>;
};

type Base = {
  readonly platform: Platform;
  /** The platform's own id of this event: equal ids are the same event delivered again. */
  readonly id: string;
  /** Milliseconds since the epoch, by the platform's clock. */
  readonly at: number;
};

export type PlatformEvent =
  | (Base & {
      readonly kind: "message" | "edit";
      readonly group: string;
      readonly room: string | null;
      readonly author: Member;
      readonly message: SentMessage;
      readonly exempt: Exemption | null;
      /** True when it is a command, or an answer within a dialogue: never judged. */
      readonly addressed: boolean;
    })
  | (Base & { readonly kind: "deletion"; readonly group: string; readonly messageId: string })
  | (Base & { readonly kind: "join" | "leave"; readonly group: string; readonly member: Member })
  | (Base & { readonly kind: "rename"; readonly group: string; readonly member: Member; readonly before: Member })
  | (Base & {
      readonly kind: "command";
      /** null in a private chat with the bot. */
      readonly group: string | null;
      readonly member: Member;
      readonly command: string;
      readonly values: Readonly<Record<string, string>>;
      readonly answerTo: AnswerTo;
    })
  | (Base & {
      readonly kind: "button";
      readonly group: string | null;
      readonly member: Member;
      readonly action: string;
      readonly answerTo: AnswerTo;
    })
  | (Base & {
      readonly kind: "field";
      readonly group: string | null;
      readonly member: Member;
      readonly command: string;
      readonly field: string;
      readonly typed: string;
      readonly suggest: (choices: readonly { value: string; label: string }[]) => Promise<void>;
    })
  | (Base & { readonly kind: "installed" | "rights-changed"; readonly group: string })
  | (Base & { readonly kind: "migrated"; readonly group: string; readonly to: string })
  | (Base & { readonly kind: "private-opened"; readonly member: Member });

/** What `src` remembers about reaching somebody and hands back with every address. */
export type Known = Readonly<Record<string, string | number | boolean>>;

/** Whom a reply is for: a person (privately, because of something in `group`), or a moderators' room. */
export type Address = {
  readonly platform: Platform;
  readonly group: string;
  readonly to: { readonly kind: "person"; readonly id: string } | { readonly kind: "room"; readonly id: string };
  readonly known: Known;
};

/** Points at something sent, for `edit` and `remove`; opaque outside its adapter. */
export type Ref = string;

/**
 * What became of a send. Refusals that a platform documents are values, never exceptions.
 * `later`: nothing was sent, try again at `retryAt` (ms since the epoch); `unknown`: it began and its answer was never seen.
 */
export type Outcome =
  | { readonly kind: "delivered"; readonly ref: Ref; readonly learned?: Known }
  | { readonly kind: "refused"; readonly why: string; readonly learned?: Known }
  | { readonly kind: "later"; readonly retryAt: number; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** One way to reach somebody, e.g. `private`, `ephemeral`, `hint`, `room`. */
export type Road = {
  readonly name: string;
  readonly reaches: "person" | "room";
  /**
   * How an interrupted send is settled: `same-key` the platform refuses a second one under the same key,
   * so it is simply repeated; `never` it is left as `unknown`.
   */
  readonly afterCrash: "same-key" | "never";
  /** How long the platform remembers a key, in ms from the send; left out: for good. After that an interrupted send stays `unknown`. */
  readonly sameKeyFor?: number;
};

/** What a platform can and cannot do. Help texts and behaviour are derived from it. */
export type Capabilities = {
  readonly seesAllMessages: boolean;
  readonly seesEdits: boolean;
  readonly seesJoins: boolean;
  readonly seesRenames: boolean;
  readonly whispersInGroup: boolean;
  readonly opensPrivateChat: boolean;
  readonly buttons: boolean;
  readonly commandMenu: boolean;
  readonly forms: boolean;
  readonly suggestions: boolean;
  readonly deletes: boolean;
  readonly mutes: boolean;
  readonly removesMembers: boolean;
  readonly readsImages: boolean;
};

/** What the bot, or a person, may do in a group. */
export type GroupRights = {
  readonly rights: Rights;
  readonly mayDelete: boolean;
  readonly mayWrite: boolean;
};

export type Adapter = {
  readonly platform: Platform;
  readonly capabilities: Capabilities;
  /** In the order in which they are tried. */
  readonly roads: readonly Road[];
  /**
   * Brings events until `signal` aborts or `stop` is called. An event is acknowledged to the platform only after
   * the promise of `onEvent` resolved; when it rejects, the platform is asked to deliver it again.
   */
  readonly start: (onEvent: (event: PlatformEvent) => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** Resolves when no event is being handled any more. */
  readonly stop: () => Promise<void>;
  /** Sends once by one road. `key` names this send for good: the same key must not reach the person twice where the platform can help it. */
  readonly send: (road: string, address: Address, reply: Reply, key: string) => Promise<Outcome>;
  /** Replaces what was sent; `false` when it is no longer there. */
  readonly edit: (ref: Ref, reply: Reply) => Promise<boolean>;
  /** Takes down what was sent, or a member's message (`messageRef`). */
  readonly remove: (ref: Ref) => Promise<"done" | "gone" | "not-allowed">;
  /** Names a member's message for `remove`. */
  readonly messageRef: (group: string, messageId: string) => Ref;
  /** Rights of a person in a group; without a person, the bot's own. null when the group or the person is not known. */
  readonly rights: (group: string, person?: string) => Promise<GroupRights | null>;
  /** Live list of those who must not be imitated. */
  readonly staff: (group: string) => Promise<readonly Member[]>;
  /** Members that fit an id, `@name` or name; at most ten. */
  readonly find: (group: string, text: string) => Promise<readonly Member[]>;
  /** Routes to mount in the HTTP server: webhooks, pages. */
  readonly routes: Hono;
};
