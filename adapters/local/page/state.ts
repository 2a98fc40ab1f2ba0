// What the page knows, and how each event from the server changes it. Pure, so that it can be tested without a browser.

import type { Reply } from "../../../commands/reply.ts";
import type { WireCommand, WireEntry, WireEvent, WireMember, WireMessage, WireNotice } from "../wire.ts";

/** Where an answer of the bot belongs: beside the card whose button was pressed, or in the panel of answers. */
type Asked =
  | { readonly kind: "press"; readonly entry: string }
  | {
      readonly kind: "panel";
      readonly title: string;
      readonly command: WireCommand | null;
      readonly values: Readonly<Record<string, string>>;
    };

export type Panel = {
  readonly title: string;
  /** null while the bot has not answered yet. */
  readonly reply: Reply | null;
  readonly command: WireCommand | null;
  readonly values: Readonly<Record<string, string>>;
};

/** A command whose values are being filled in, with what the bot found wrong about them. */
export type Form = {
  readonly command: WireCommand;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: NonNullable<Reply["problems"]>;
};

export type State = {
  /** False until the first snapshot came. */
  readonly ready: boolean;
  readonly online: boolean;
  readonly me: string;
  readonly members: readonly WireMember[];
  readonly timeline: readonly (WireMessage | WireNotice)[];
  readonly reminders: readonly WireEntry[];
  readonly room: readonly WireEntry[] | null;
  readonly commands: readonly WireCommand[];
  /** What was asked and not yet answered, by the id of the request. */
  readonly asked: Readonly<Record<string, Asked>>;
  /** The latest answer to a press, by the key of its card. */
  readonly pressed: Readonly<Record<string, Reply>>;
  readonly panel: Panel | null;
  readonly form: Form | null;
};

export type Change =
  | WireEvent
  | { readonly kind: "online" | "offline" | "close-panel" | "close-form" }
  | { readonly kind: "open-form"; readonly form: Form }
  | { readonly kind: "asking"; readonly id: string; readonly asked: Asked };

export function emptyState(me: string): State {
  return {
    ready: false,
    online: true,
    me,
    members: [],
    timeline: [],
    reminders: [],
    room: null,
    commands: [],
    asked: {},
    pressed: {},
    panel: null,
    form: null,
  };
}

export function reduce(state: State, change: Change): State {
  switch (change.kind) {
    case "snapshot": {
      const { kind: _, ...rest } = change;
      return { ...state, ...rest, ready: true, online: true };
    }
    case "message":
    case "joined":
    case "left":
    case "renamed":
      return { ...state, timeline: put(state.timeline, change, (item) => item.id) };
    case "deleted":
      return { ...state, timeline: state.timeline.filter((item) => item.id !== change.id) };
    case "members":
      return { ...state, members: change.members };
    case "reminder":
      return { ...state, reminders: put(state.reminders, change.entry, (entry) => entry.key) };
    case "room":
      return { ...state, room: put(state.room ?? [], change.entry, (entry) => entry.key) };
    case "entry-removed":
      return {
        ...state,
        reminders: state.reminders.filter((entry) => entry.key !== change.key),
        room: state.room?.filter((entry) => entry.key !== change.key) ?? null,
      };
    case "asking": {
      const asked = { ...state.asked, [change.id]: change.asked };
      if (change.asked.kind === "press") return { ...state, asked };
      const { title, command, values } = change.asked;
      return { ...state, asked, form: null, panel: { title, command, values, reply: null } };
    }
    case "answer":
      return answered(state, change.to, change.reply);
    case "close-panel":
      return { ...state, panel: null };
    case "open-form":
      return { ...state, form: change.form, panel: null };
    case "close-form":
      return { ...state, form: null };
    case "online":
      return { ...state, online: true };
    case "offline":
      return { ...state, online: false };
  }
}

function answered(state: State, to: string, reply: Reply): State {
  const asked = Object.hasOwn(state.asked, to) ? state.asked[to] : undefined;
  if (asked === undefined) return state;
  if (asked.kind === "press") return { ...state, pressed: { ...state.pressed, [asked.entry]: reply } };
  const { command, values } = asked;
  // Something is missing: the form shows it beside its field.
  if (command !== null && (reply.problems ?? []).length > 0) {
    return { ...state, panel: null, form: { command, values, problems: reply.problems ?? [] } };
  }
  return { ...state, panel: { title: asked.title, command: asked.command, values: asked.values, reply } };
}

function put<Item>(items: readonly Item[], item: Item, key: (item: Item) => string): readonly Item[] {
  const known = items.some((one) => key(one) === key(item));
  return known ? items.map((one) => (key(one) === key(item) ? item : one)) : [...items, item];
}
