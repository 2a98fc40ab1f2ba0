// The conversation: messages and the lines between them, always at its end unless somebody scrolled up.

import { useLayoutEffect, useRef } from "preact/hooks";
import type { WireMember, WireMessage, WireNotice } from "../wire.ts";
import { usePage } from "./context.ts";
import { MessageItem } from "./message-item.tsx";

type TimelineProps = {
  readonly me: string;
  readonly members: readonly WireMember[];
  readonly items: readonly (WireMessage | WireNotice)[];
  readonly onReply: (message: WireMessage) => void;
  readonly onEdit: (message: WireMessage) => void;
};

/** Messages of one person within this many milliseconds stand together under one name. */
const together = 5 * 60_000;

/** How near to its end, in pixels, the conversation still follows what comes. */
const near = 120;

export function Timeline({ me, members, items, onReply, onEdit }: TimelineProps) {
  const { words } = usePage();
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);

  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    const toEnd = () => {
      if (follows.current) element.scrollTop = element.scrollHeight;
    };
    // The tray below may grow and take room from the conversation.
    const observer = new ResizeObserver(toEnd);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const last = items.at(-1);
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    if (follows.current || (last?.kind === "message" && last.author === me)) element.scrollTop = element.scrollHeight;
  }, [items, last, me]);

  return (
    <div
      class="log"
      role="log"
      aria-label={words.log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      ref={log}
      onScroll={({ currentTarget }) => {
        follows.current = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight < near;
      }}
    >
      <div class="log-inner">
        {items.length === 0 && <Welcome />}
        {items.map((item, index) => {
          if (item.kind !== "message") return <Notice key={item.id} item={item} />;
          const before = items[index - 1];
          const joins =
            before?.kind === "message" && before.author === item.author && before.name === item.name && item.at - before.at < together;
          return (
            <MessageItem
              key={item.id}
              message={item}
              author={members.find((member) => member.id === item.author)}
              side={item.author === me ? "own" : "others"}
              place={joins ? "following" : "first"}
              onReply={() => onReply(item)}
              onEdit={() => onEdit(item)}
            />
          );
        })}
      </div>
    </div>
  );
}

function Notice({ item }: { readonly item: WireNotice }) {
  const { words } = usePage();
  const text = item.kind === "renamed" ? words.renamed(item.before, item.name) : words[item.kind](item.name);
  return (
    <p class="notice" dir="auto">
      <bdi>{text}</bdi>
    </p>
  );
}

function Welcome() {
  const { words } = usePage();
  return (
    <div class="welcome">
      <h2>{words.welcome}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
