// What the bot tells this person alone: reminders and outcomes, and the answers to what they asked.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply } from "../../../commands/reply.ts";
import type { WireEntry } from "../wire.ts";
import { Card } from "./card.tsx";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import { keepPutAway, readPutAway } from "./put-away.ts";
import { ReplyButtons, ReplyParts } from "./reply-view.tsx";
import type { Panel } from "./state.ts";

type RemindersProps = { readonly me: string; readonly entries: readonly WireEntry[]; readonly pressed: Readonly<Record<string, Reply>> };

export function Reminders({ me, entries, pressed }: RemindersProps) {
  const { words } = usePage();
  const [away, setAway] = useState(() => readPutAway(me));
  const shown = entries.filter((entry) => !away.includes(entry.key)).reverse();
  const newest = shown[0]?.key;
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: "start" }), [newest]);
  if (shown.length === 0) return null;
  const putAway = (key: string) => {
    const next = [...away, key];
    setAway(next);
    keepPutAway(me, next);
    document.getElementById("message")?.focus();
  };
  return (
    <section class="private" aria-label={words.reminder} ref={section}>
      <PrivateHeading text={words.reminder} />
      {shown.map((entry) => (
        <Card key={entry.key} entry={entry} pressed={pressed[entry.key]} answers="with-buttons" onPutAway={() => putAway(entry.key)} />
      ))}
    </section>
  );
}

export function AnswerPanel({ panel }: { readonly panel: Panel }) {
  const { words, change, press } = usePage();
  const section = useRef<HTMLElement>(null);
  const { reply, title } = panel;

  // A press inside the panel replaces it; whoever pressed stays here.
  useEffect(() => {
    section.current?.scrollIntoView({ block: "start" });
    if (document.activeElement === document.body) section.current?.focus();
  }, [reply]);

  const close = () => {
    change({ kind: "close-panel" });
    document.getElementById("message")?.focus();
  };
  return (
    <section
      class="private answer"
      aria-label={words.answer}
      tabIndex={-1}
      ref={section}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <PrivateHeading text={words.answer} />
      <article class="card">
        <button type="button" class="ghost put-away" aria-label={words.close} title={words.close} onClick={close}>
          <Icon name="close" />
        </button>
        {reply === null ? <p class="small">{words.waiting}</p> : <ReplyParts reply={reply} />}
        {reply !== null && <ReplyButtons buttons={reply.buttons ?? []} onPress={(action) => void press(action, { title })} />}
      </article>
    </section>
  );
}

function PrivateHeading({ text }: { readonly text: string }) {
  const { words } = usePage();
  return (
    <h2 class="private-heading">
      <Icon name="lock" />
      {text}
      <span class="only-you">{words.onlyYou}</span>
    </h2>
  );
}
