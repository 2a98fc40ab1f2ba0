// The head of the conversation: its name, and how the page looks and speaks.

import { useState } from "preact/hooks";
import type { WireMember } from "../wire.ts";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import { applyTheme, nextTheme, readTheme } from "./theme.ts";

export type View = "chat" | "room" | "people";

type HeaderProps = {
  readonly members: readonly WireMember[];
  readonly view: View;
  readonly onView: (view: View) => void;
};

export function Header({ members, view, onView }: HeaderProps) {
  const { words, language } = usePage();
  const [theme, setTheme] = useState(readTheme);
  const here = members.filter((member) => member.here).length;
  const other = new URLSearchParams(location.search);
  other.set("lang", language === "vi" ? "en" : "vi");
  return (
    <header class="chat-header">
      <button
        type="button"
        class="ghost only-narrow"
        id="open-people"
        aria-label={words.people}
        aria-expanded={view === "people"}
        aria-controls="people"
        onClick={() => onView(view === "people" ? "chat" : "people")}
      >
        <Icon name="people" />
      </button>
      <div class="chat-title">
        <h1>{words.groupName}</h1>
        <p class="about">{words.groupAbout(here)}</p>
      </div>
      <a class="ghost" href={`/?${other}`} hreflang={language === "vi" ? "en" : "vi"} lang={language === "vi" ? "en" : "vi"}>
        {words.otherLanguage}
      </a>
      <button
        type="button"
        class="ghost"
        aria-label={words.theme[theme]}
        title={words.theme[theme]}
        onClick={() => {
          const next = nextTheme(theme);
          applyTheme(next);
          setTheme(next);
        }}
      >
        <Icon name={theme} />
      </button>
      <button
        type="button"
        class="ghost room-toggle"
        aria-pressed={view === "room"}
        aria-label={words.room}
        title={words.room}
        onClick={() => onView(view === "room" ? "chat" : "room")}
      >
        <Icon name="shield" />
      </button>
    </header>
  );
}
