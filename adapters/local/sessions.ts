// Tabs: each is bound to one member by a token that nobody can guess, and hears what is meant for that member only.

import { randomBytes } from "node:crypto";
import type { Language } from "../../commands/say.ts";
import { idleSession, mostSessions, mostWaiting } from "./limits.ts";
import type { WireEvent } from "./wire.ts";

/** `chosen` is false when the page shows the default language because nobody asked for another. */
export type Session = { readonly token: string; readonly member: string; readonly language: Language; readonly chosen: boolean };

/** One open connection of a tab. `write` resolves when the line is on its way; `close` ends it. */
type Stream = { readonly write: (event: WireEvent) => Promise<void>; readonly close: () => void };

export type Sessions = {
  readonly open: (member: string, language: Language, chosen: boolean) => Session;
  readonly get: (token: string) => Session | undefined;
  /** Connects a stream; the answer disconnects it. */
  readonly connect: (token: string, stream: Stream) => () => void;
  /** Sends to every tab whose session fits; the answer is how many streams took it. */
  readonly push: (fits: (session: Session) => boolean, event: WireEvent) => number;
  /** Every tab of one member. */
  readonly of: (member: string) => readonly Session[];
  readonly closeAll: () => void;
};

type Tab = {
  readonly session: Session;
  readonly streams: Set<{ stream: Stream; waiting: number; last: Promise<void> }>;
  idleSince: number;
};

export function createSessions(now: () => number): Sessions {
  const tabs = new Map<string, Tab>();

  const forgetIdle = () => {
    for (const [token, tab] of tabs) if (tab.streams.size === 0 && now() - tab.idleSince > idleSession) tabs.delete(token);
    if (tabs.size < mostSessions) return;
    const idle = [...tabs.values()].sort((a, b) => a.streams.size - b.streams.size || a.idleSince - b.idleSince)[0];
    if (idle === undefined) return;
    tabs.delete(idle.session.token);
    for (const { stream } of idle.streams) stream.close();
  };

  return {
    open: (member, language, chosen) => {
      forgetIdle();
      const session = { token: randomBytes(24).toString("base64url"), member, language, chosen };
      tabs.set(session.token, { session, streams: new Set(), idleSince: now() });
      return session;
    },
    get: (token) => tabs.get(token)?.session,
    connect: (token, stream) => {
      const tab = tabs.get(token);
      if (tab === undefined) return () => {};
      const connection = { stream, waiting: 0, last: Promise.resolve() };
      tab.streams.add(connection);
      return () => {
        tab.streams.delete(connection);
        tab.idleSince = now();
      };
    },
    push: (fits, event) => {
      let taken = 0;
      for (const tab of tabs.values()) {
        if (!fits(tab.session)) continue;
        for (const connection of tab.streams) {
          if (connection.waiting >= mostWaiting) {
            connection.stream.close();
            continue;
          }
          taken += 1;
          connection.waiting += 1;
          // One after the other: a stream keeps the order of events.
          connection.last = connection.last
            .then(() => connection.stream.write(event))
            .catch(() => connection.stream.close())
            .finally(() => {
              connection.waiting -= 1;
            });
        }
      }
      return taken;
    },
    of: (member) => [...tabs.values()].map((tab) => tab.session).filter((session) => session.member === member),
    closeAll: () => {
      for (const tab of tabs.values()) for (const { stream } of tab.streams) stream.close();
    },
  };
}
