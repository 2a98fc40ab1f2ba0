// What a member can do in the local chat: each act changes the group only once the house has accepted its event.

import type { Choice } from "../../commands/command.ts";
import type { PlatformEvent } from "../adapter.ts";
import { isStaff, localGroup } from "./cast.ts";
import { type Group, mentionsIn, type Person, toMember, toWire } from "./group.ts";
import { answerWindow } from "./limits.ts";
import type { RequestBody, RequestKind } from "./requests.ts";
import type { Session, Sessions } from "./sessions.ts";
import type { WireEvent, WireMessage, WireNotice, WireProblem } from "./wire.ts";

export type ActResult =
  | { readonly kind: "done"; readonly choices?: readonly Choice[] }
  | { readonly kind: "problem"; readonly status: 403 | 404 | 409 | 422 | 503; readonly problem: WireProblem };

export type Acts = { readonly [Kind in RequestKind]: (body: RequestBody<Kind>, session: Session, person: Person) => Promise<ActResult> };

export type ActNeeds = {
  readonly group: Group;
  readonly sessions: Sessions;
  readonly now: () => number;
  readonly onEvent: (event: PlatformEvent) => Promise<void>;
  /** Tells everybody in the group. */
  readonly tellAll: (event: WireEvent) => void;
  /** Sends this person's tabs everything anew. */
  readonly refresh: (member: string) => Promise<void>;
};

export function createActs(needs: ActNeeds): Acts {
  const { group, sessions, now, tellAll } = needs;

  const base = (id: string) => ({ platform: "local", id, at: now() }) as const;

  /** Hands the event over; false when the house could not take it and the page should ask again. */
  const accepted = async (event: PlatformEvent): Promise<boolean> => {
    try {
      await needs.onEvent(event);
      return true;
    } catch {
      return false;
    }
  };

  const member = (person: Person, session: Session) => toMember(person, session.chosen ? session.language : undefined);

  const messageEvent = (kind: "message" | "edit", id: string, message: WireMessage, person: Person, session: Session): PlatformEvent => ({
    ...base(id),
    kind,
    group: localGroup,
    room: null,
    author: member(person, session),
    message: {
      id: message.id,
      text: message.text,
      mentions: mentionsIn(group, message.text),
      ...(message.replyTo === null ? {} : { replyTo: replied(message.replyTo) }),
    },
    exempt: isStaff(person.role) ? "staff" : null,
    addressed: false,
  });

  const replied = (to: NonNullable<WireMessage["replyTo"]>) => ({
    messageId: to.id,
    author: group.message(to.id)?.author ?? "",
    text: to.text,
  });

  const answerTo = (session: Session, to: string) => ({
    deadline: now() + answerWindow,
    answer: async (reply: Parameters<Extract<PlatformEvent, { kind: "command" }>["answerTo"]["answer"]>[0]) => {
      const taken = sessions.push((one) => one.token === session.token, { kind: "answer", to, reply });
      return taken > 0 ? ({ kind: "delivered", ref: `answer:${to}` } as const) : ({ kind: "refused", why: "tab-closed" } as const);
    },
  });

  const notice = (id: string, kind: WireNotice["kind"], name: string, before: string) => {
    const item: WireNotice = { kind, id, at: now(), name, before };
    group.put(item);
    tellAll(item);
    tellAll({ kind: "members", members: group.people().map(toWire) });
  };

  return {
    message: async (body, session, person) => {
      if (!person.here) return problem(403, "not-here", null);
      if (looksLikeCommand(body.text)) return problem(422, "command-in-public", "text");
      const parent = body.replyTo === null ? null : group.message(body.replyTo);
      if (parent === undefined) return problem(404, "unknown-message", "replyTo");
      const message: WireMessage = {
        kind: "message",
        id: body.id,
        author: person.id,
        name: person.name,
        text: body.text,
        at: now(),
        edited: false,
        replyTo: parent && { id: parent.id, name: parent.name, text: parent.text },
      };
      // In the group before it is judged, so that it can be taken down; shown only once the house has it.
      group.put(message);
      if (!(await accepted(messageEvent("message", body.id, message, person, session)))) {
        group.drop(message.id);
        return tryAgain;
      }
      if (group.message(message.id) !== undefined) tellAll(message);
      return { kind: "done" };
    },

    edit: async (body, session, person) => {
      const before = group.message(body.message);
      if (before === undefined) return problem(404, "unknown-message", "message");
      if (before.author !== person.id) return problem(403, "not-yours", "message");
      if (!person.here) return problem(403, "not-here", null);
      if (looksLikeCommand(body.text)) return problem(422, "command-in-public", "text");
      const message = { ...before, text: body.text, edited: true };
      group.put(message);
      if (!(await accepted(messageEvent("edit", body.id, message, person, session)))) {
        if (group.message(before.id) !== undefined) group.put(before);
        return tryAgain;
      }
      if (group.message(message.id) !== undefined) tellAll(message);
      return { kind: "done" };
    },

    delete: async (body, _session, person) => {
      const before = group.message(body.message);
      if (before === undefined) return { kind: "done" };
      if (before.author !== person.id) return problem(403, "not-yours", "message");
      if (!(await accepted({ ...base(body.id), kind: "deletion", group: localGroup, messageId: before.id }))) return tryAgain;
      if (group.drop(before.id)) tellAll({ kind: "deleted", id: before.id });
      return { kind: "done" };
    },

    rename: async (body, session, person) => {
      if (!person.here) return problem(403, "not-here", null);
      if (body.name === person.name) return { kind: "done" };
      group.rename(person.id, body.name);
      const event: PlatformEvent = {
        ...base(body.id),
        kind: "rename",
        group: localGroup,
        member: member({ ...person, name: body.name }, session),
        before: member(person, session),
      };
      if (!(await accepted(event))) {
        group.rename(person.id, person.name);
        return tryAgain;
      }
      notice(body.id, "renamed", body.name, person.name);
      return { kind: "done" };
    },

    presence: async (body, session, person) => {
      if (person.here === (body.become === "here")) return { kind: "done" };
      const joins = body.become === "here";
      if (joins) group.join(person.id);
      const now = group.person(person.id) ?? person;
      if (!(await accepted({ ...base(body.id), kind: joins ? "join" : "leave", group: localGroup, member: member(now, session) }))) {
        if (joins) group.leave(person.id);
        return tryAgain;
      }
      if (!joins) group.leave(person.id);
      notice(body.id, joins ? "joined" : "left", person.name, "");
      await needs.refresh(person.id);
      return { kind: "done" };
    },

    command: async (body, session, person) => {
      if (!person.here) return problem(403, "not-here", null);
      const done = await accepted({
        ...base(body.id),
        kind: "command",
        group: localGroup,
        member: member(person, session),
        command: body.command,
        values: body.values,
        answerTo: answerTo(session, body.id),
      });
      return done ? { kind: "done" } : tryAgain;
    },

    press: async (body, session, person) => {
      const done = await accepted({
        ...base(body.id),
        kind: "button",
        group: localGroup,
        member: member(person, session),
        action: body.action,
        answerTo: answerTo(session, body.id),
      });
      return done ? { kind: "done" } : tryAgain;
    },

    suggest: async (body, session, person) => {
      let choices: readonly Choice[] = [];
      const done = await accepted({
        ...base(body.id),
        kind: "field",
        group: localGroup,
        member: member(person, session),
        command: body.command,
        field: body.field,
        typed: body.typed,
        suggest: async (found) => {
          choices = found.slice(0, 25);
        },
      });
      return done ? { kind: "done", choices } : tryAgain;
    },
  };
}

/** A command line is for the bot alone: sent as a message it would tell the group whom somebody reports. */
function looksLikeCommand(text: string): boolean {
  return /^\s*\/[a-z]/i.test(text);
}

function problem(status: 403 | 404 | 409 | 422, error: WireProblem["error"], field: string | null): ActResult {
  return { kind: "problem", status, problem: { error, field } };
}

const tryAgain: ActResult = { kind: "problem", status: 503, problem: { error: "try-again", field: null } };
