// One delivered reply as a card: what it says, its buttons, and what the bot answered to a press.

import { useLayoutEffect, useRef } from "preact/hooks";
import type { Reply } from "../../../commands/reply.ts";
import type { WireEntry } from "../wire.ts";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import { ReplyButtons, ReplyParts } from "./reply-view.tsx";

type CardProps = {
  readonly entry: WireEntry;
  readonly pressed: Reply | undefined;
  /** The card itself is brought up to date after a press, so the answer's own buttons would only repeat it. */
  readonly answers: "with-buttons" | "words-only";
  readonly onPutAway?: () => void;
};

export function Card({ entry, pressed, answers, onPutAway }: CardProps) {
  const { press, words } = usePage();
  const card = useRef<HTMLElement>(null);
  const held = useRef(false);

  // A press may replace the button that had the focus: then the card keeps it, so that nobody is thrown to the top of the page.
  useLayoutEffect(() => {
    if (held.current && (document.activeElement === document.body || document.activeElement === null)) card.current?.focus();
  });

  const onPress = (action: string) => void press(action, { entry: entry.key });
  return (
    <article
      class="card"
      ref={card}
      tabIndex={-1}
      onFocusIn={() => {
        held.current = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget !== null) held.current = card.current?.contains(event.relatedTarget as Node) ?? false;
      }}
    >
      {onPutAway && (
        <button type="button" class="ghost put-away" aria-label={words.putAway} title={words.putAway} onClick={onPutAway}>
          <Icon name="close" />
        </button>
      )}
      <ReplyParts reply={entry.reply} />
      <ReplyButtons buttons={entry.reply.buttons ?? []} onPress={onPress} />
      {pressed && (
        <div class="pressed">
          <ReplyParts reply={pressed} />
          {answers === "with-buttons" && <ReplyButtons buttons={pressed.buttons ?? []} onPress={onPress} />}
        </div>
      )}
    </article>
  );
}
