// One message of the group with what its reader can do to it.

import type { WireMember, WireMessage } from "../wire.ts";
import { Avatar } from "./avatar.tsx";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import { MessageMenu } from "./message-menu.tsx";

type MessageItemProps = {
  readonly message: WireMessage;
  readonly author: WireMember | undefined;
  readonly side: "own" | "others";
  readonly place: "first" | "following";
  readonly onReply: () => void;
  readonly onEdit: () => void;
};

export function MessageItem({ message, author, side, place, onReply, onEdit }: MessageItemProps) {
  const { words, request, press, language } = usePage();
  const role = author === undefined ? "" : words.roles[author.role];
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(message.at);
  return (
    <article class={`message ${side} ${place}`} data-message-id={message.id}>
      {side === "others" && (place === "first" ? <Avatar id={message.author} name={message.name} /> : <span class="avatar-gap" />)}
      <div class="body">
        <header class={place === "following" || side === "own" ? "hidden-visually" : ""}>
          <bdi class="name">{message.name}</bdi>
          {role !== "" && <span class="role">{role}</span>}
        </header>
        <div class="row">
          <div class="bubble">
            {message.replyTo && (
              <p class="reply-to">
                <bdi class="name">{message.replyTo.name}</bdi>
                <span dir="auto">{message.replyTo.text.slice(0, 200)}</span>
              </p>
            )}
            <p class="text" dir="auto">
              {message.text}
            </p>
          </div>
          <div class="tools">
            <button
              type="button"
              class="ghost"
              aria-label={`${words.reply} ${message.name.slice(0, 40)}`}
              title={words.reply}
              onClick={onReply}
            >
              <Icon name="reply" />
            </button>
            {side === "own" && (
              <>
                <button type="button" class="ghost why" onClick={() => void press(whyAction(message.id), { title: words.why })}>
                  {words.why}
                </button>
                <MessageMenu
                  items={[
                    { label: words.edit, act: onEdit },
                    { label: words.remove, act: () => void request("delete", { message: message.id }) },
                  ]}
                />
              </>
            )}
          </div>
        </div>
        <footer>
          <time dateTime={new Date(message.at).toISOString()}>{time}</time>
          {message.edited && <span> · {words.edited}</span>}
        </footer>
      </div>
    </article>
  );
}

/** As `commands/actions.ts` builds it; a test holds the two together, so that the page need not carry the rule books along. */
export function whyAction(messageId: string): string {
  return `why:${messageId}`;
}
