// The page as a whole: people, conversation, what is for oneself alone, and the moderators' room for those who may.

import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { WireCommand } from "../wire.ts";
import { CommandForm } from "./command-form.tsx";
import { Composer, type ComposerMode } from "./composer.tsx";
import { ask, listen, newId } from "./connection.ts";
import { type Page, PageProvider } from "./context.ts";
import { Header, type View } from "./header.tsx";
import { People } from "./people.tsx";
import { AnswerPanel, Reminders } from "./private-tray.tsx";
import { Room } from "./room.tsx";
import { emptyState, reduce } from "./state.ts";
import { Timeline } from "./timeline.tsx";
import { wordsIn } from "./words.ts";

export type AppProps = { readonly session: string; readonly me: string; readonly language: "vi" | "en" };

export function App({ session, me, language }: AppProps) {
  const [state, change] = useReducer(reduce, me, emptyState);
  const [mode, setMode] = useState<ComposerMode>({ kind: "new" });
  const [narrowView, setNarrowView] = useState<View>("chat");
  const words = wordsIn(language);

  useEffect(() => listen(session, change, (kind) => change({ kind })), [session]);

  const page = useMemo<Page>(() => {
    const request: Page["request"] = async (kind, body, id = newId()) => {
      const answer = await ask(session, kind, id, body);
      if (answer.kind === "problem" && answer.problem.error === "unknown-session") location.reload();
      return answer;
    };
    const press: Page["press"] = async (action, at) => {
      const id = newId();
      const asked =
        "entry" in at
          ? ({ kind: "press", entry: at.entry } as const)
          : ({ kind: "panel", title: at.title, command: null, values: {} } as const);
      change({ kind: "asking", id, asked });
      const answer = await request("press", { action }, id);
      if (answer.kind === "done") return;
      const reply = { parts: [{ kind: "text", text: words.problems.tryAgain } as const] };
      change({ kind: "answer", to: id, reply });
    };
    const languageChosen = new URLSearchParams(location.search).has("lang");
    return { language, languageChosen, words, change, request, press };
  }, [session, language, words]);

  const run = async (command: WireCommand, values: Readonly<Record<string, string>>): Promise<boolean> => {
    const id = newId();
    change({ kind: "asking", id, asked: { kind: "panel", title: `/${command.name}`, command, values } });
    const answer = await page.request("command", { command: command.name, values }, id);
    if (answer.kind === "problem") change({ kind: "close-panel" });
    return answer.kind === "done";
  };

  const closePeople = () => {
    setNarrowView("chat");
    setTimeout(() => document.getElementById("open-people")?.focus());
  };
  const toComposer = () => document.getElementById("message")?.focus();
  const person = state.members.find((member) => member.id === me);
  const here = person?.here ?? false;
  const others = state.members.filter((member) => member.here && member.id !== me);
  return (
    <PageProvider value={page}>
      <div class={`page show-${narrowView} ${state.room === null ? "" : "with-room"}`}>
        {person && <People me={person} members={state.members} place={narrowView === "people" ? "over" : "beside"} onClose={closePeople} />}
        <main class="chat">
          <Header members={state.members} view={narrowView} onView={setNarrowView} />
          {!state.online && <p class="offline">{words.offline}</p>}
          <Timeline
            me={me}
            members={state.members}
            items={state.timeline}
            onReply={(message) => setMode({ kind: "reply", message })}
            onEdit={(message) => setMode({ kind: "edit", message })}
          />
          <div class="tray">
            {/* Here from the start, so that whatever appears in it is read out. */}
            <div aria-live="polite">
              <Reminders me={me} entries={state.reminders} pressed={state.pressed} />
              {state.panel && <AnswerPanel panel={state.panel} />}
            </div>
            {state.form && (
              <CommandForm
                key={state.form.command.name}
                form={state.form}
                people={others}
                onRun={(values) => {
                  if (state.form !== null) void run(state.form.command, values);
                  toComposer();
                }}
                onCancel={() => {
                  change({ kind: "close-form" });
                  toComposer();
                }}
              />
            )}
          </div>
          {state.ready && here && <Composer commands={state.commands} people={others} mode={mode} onMode={setMode} onCommand={run} />}
          {state.ready && !here && (
            <div class="outside">
              <p>{words.outside}</p>
              <button type="button" class="button primary" onClick={() => void page.request("presence", { become: "here" })}>
                {words.join}
              </button>
            </div>
          )}
        </main>
        {state.room !== null && <Room entries={state.room} pressed={state.pressed} />}
      </div>
    </PageProvider>
  );
}
