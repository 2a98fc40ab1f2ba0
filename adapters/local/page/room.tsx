// The moderators' room: cases as cards, the newest first.

import { useEffect, useRef } from "preact/hooks";
import type { Reply } from "../../../commands/reply.ts";
import type { WireEntry } from "../wire.ts";
import { Card } from "./card.tsx";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";

export function Room({ entries, pressed }: { readonly entries: readonly WireEntry[]; readonly pressed: Readonly<Record<string, Reply>> }) {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [entries.length]);
  return (
    <section class="room" aria-label={words.room}>
      <header>
        <h2>
          <Icon name="shield" />
          {words.room}
        </h2>
        <p class="about">{words.roomAbout}</p>
      </header>
      <div class="cards" aria-live="polite" ref={list} tabIndex={entries.length > 0 ? 0 : undefined}>
        {entries.length === 0 && <p class="empty">{words.roomEmpty}</p>}
        {[...entries].reverse().map((entry) => (
          <Card key={entry.key} entry={entry} pressed={pressed[entry.key]} answers="words-only" />
        ))}
      </div>
    </section>
  );
}
