// A reply of the bot as HTML. Every string goes in as text: what people wrote is never read as markup.

import type { Button, Part, Reply } from "../../../commands/reply.ts";
import { Icon } from "./icons.tsx";
import { cutByMarks } from "./marks.ts";

export function ReplyParts({ reply }: { readonly reply: Reply }) {
  return (
    <div class="parts">
      {reply.parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </div>
  );
}

function PartView({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case "title":
      return (
        <h3>
          <bdi>{part.text}</bdi>
        </h3>
      );
    case "text":
      return <p dir="auto">{part.text}</p>;
    case "quote":
      return (
        <blockquote dir="auto">
          {cutByMarks(part.text, part.marks ?? []).map((piece) =>
            piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
          )}
        </blockquote>
      );
    case "list":
      return (
        <ul>
          {part.items.map((item, index) => (
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl>
          {part.rows.map((row, index) => (
            <div key={index}>
              <dt>{row.label}</dt>
              <dd>
                <bdi>{row.value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case "citation":
      return <p class="citation">{part.text}</p>;
    case "small":
      return <p class="small">{part.text}</p>;
  }
}

export function ReplyButtons({ buttons, onPress }: { readonly buttons: readonly Button[]; readonly onPress: (action: string) => void }) {
  if (buttons.length === 0) return null;
  return (
    <div class="buttons">
      {buttons.map((button) =>
        "url" in button ? (
          isWebLink(button.url) && (
            <a key={button.url} class="button quiet" href={button.url} target="_blank" rel="noopener noreferrer">
              {button.label}
              <Icon name="arrow" />
            </a>
          )
        ) : (
          <button key={button.action} type="button" class={`button ${button.style ?? "quiet"}`} onClick={() => onPress(button.action)}>
            {button.label}
          </button>
        ),
      )}
    </div>
  );
}

/** Only addresses that open a page: a `javascript:` address would run. */
function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
