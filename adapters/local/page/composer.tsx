// The message box. A line that starts with `/` is for the bot: it opens a menu and is never sent to the group.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Choice } from "../../../commands/command.ts";
import type { WireCommand, WireMember, WireMessage } from "../wire.ts";
import { isComplete, readCommandLine, valuesFrom } from "./command-line.ts";
import { asksServer, type Option, optionsFor } from "./command-options.ts";
import { newId } from "./connection.ts";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import { sentenceFor } from "./problems.ts";

export type ComposerMode = { readonly kind: "new" } | { readonly kind: "reply" | "edit"; readonly message: WireMessage };

type ComposerProps = {
  readonly commands: readonly WireCommand[];
  readonly people: readonly WireMember[];
  readonly mode: ComposerMode;
  readonly onMode: (mode: ComposerMode) => void;
  readonly onCommand: (command: WireCommand, values: Readonly<Record<string, string>>) => Promise<boolean>;
};

/** Longest message in UTF-16 units; the server holds to the same. */
const longest = 4_000;

/** How long to wait for another key before suggestions are asked for, in milliseconds. */
const settle = 120;

export function Composer({ commands, people, mode, onMode, onCommand }: ComposerProps) {
  const { words, request, change } = usePage();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState(false);
  const [found, setFound] = useState<readonly Choice[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  /** What could not be sent keeps its id, so that sending it again cannot double it. */
  const failed = useRef<{ readonly id: string; readonly text: string } | null>(null);

  const line = useMemo(() => (mode.kind === "new" ? readCommandLine(text, commands) : null), [text, commands, mode]);
  const options = closed ? [] : optionsFor(line, commands, people, found);

  const write = (next: string) => {
    setText(next);
    setProblem(next.length > longest ? words.problems.tooLong(next.length, longest) : "");
    setClosed(false);
    const begins = readCommandLine(next, commands);
    setActive(mode.kind === "new" && begins !== null && begins.rest === null ? 0 : -1);
  };

  useLayoutEffect(() => {
    if (mode.kind === "edit") write(mode.message.text);
    if (mode.kind !== "new") box.current?.focus();
  }, [mode]);

  const asked = mode.kind === "new" ? asksServer(line) : null;
  const askedKey = asked && JSON.stringify(asked);
  useEffect(() => {
    setFound([]);
    if (asked === null || asked.typed === "") return;
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await request("suggest", asked);
      if (!stale && answer.kind === "done") setFound(answer.choices);
    }, settle);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [askedKey]);

  const runLine = async (typed: string) => {
    const read = readCommandLine(typed, commands);
    if (read === null) return;
    if (read.command === null) return setProblem(words.problems.unknownCommand(read.name.slice(0, 40)));
    const values = valuesFrom(read.command, read.rest ?? "");
    setText("");
    setFound([]);
    if (!isComplete(read.command, values)) return change({ kind: "open-form", form: { command: read.command, values, problems: [] } });
    if (!(await onCommand(read.command, values))) {
      setText(typed);
      setProblem(words.problems.tryAgain);
    }
  };

  const take = (option: Option) => {
    setActive(-1);
    if (option.after === "run") void runLine(option.line);
    else write(option.line);
    box.current?.focus();
  };

  const submit = async () => {
    const chosen = options[active];
    if (chosen !== undefined && !(line?.rest === null && line.command !== null)) return take(chosen);
    if (line !== null) return runLine(text);
    if (text.trim() === "") return;
    if (text.length > longest) return setProblem(words.problems.tooLong(text.length, longest));
    const sent = text;
    const sentIn = mode;
    const id = failed.current?.text === sent ? failed.current.id : newId();
    setText("");
    setProblem("");
    onMode({ kind: "new" });
    const answer =
      sentIn.kind === "edit"
        ? await request("edit", { message: sentIn.message.id, text: sent }, id)
        : await request("message", { text: sent, replyTo: sentIn.kind === "reply" ? sentIn.message.id : null }, id);
    failed.current = answer.kind === "done" ? null : { id, text: sent };
    if (answer.kind === "done") return;
    setText((now) => (now === "" ? sent : now));
    setProblem(sentenceFor(answer.problem, words, sent.length));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Vietnamese is typed through an input method: its Enter and arrows are not ours.
    if (event.isComposing) return;
    const count = options.length;
    if (event.key === "Enter" && !event.shiftKey) void submit();
    else if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active <= 0 ? count : active) - 1);
    else if (event.key === "Tab" && !event.shiftKey && count > 0 && options[Math.max(active, 0)] !== undefined)
      take(options[Math.max(active, 0)]!);
    else if (event.key === "Escape") {
      if (count > 0) setClosed(true);
      else if (mode.kind !== "new") cancelMode();
    } else return;
    event.preventDefault();
  };

  const cancelMode = () => {
    if (mode.kind === "edit") write("");
    onMode({ kind: "new" });
    box.current?.focus();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
        box.current?.focus();
      }}
    >
      {mode.kind !== "new" && (
        <div class="mode">
          <p>
            <strong dir="auto">{mode.kind === "edit" ? words.editing : words.replyingTo(mode.message.name)}</strong>
            <span dir="auto">{mode.message.text.slice(0, 120)}</span>
          </p>
          <button type="button" class="ghost" aria-label={words.cancel} title={words.cancel} onClick={cancelMode}>
            <Icon name="close" />
          </button>
        </div>
      )}
      {options.length > 0 && (
        <Listbox label={line?.rest === null ? words.commands : words.suggestions} options={options} active={active} onTake={take} />
      )}
      <p class="hidden-visually" role="status">
        {line === null || closed ? "" : words.found(options.length)}
      </p>
      {problem !== "" && (
        <p class="problem" id="message-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="box">
        <label class="hidden-visually" for="message">
          {words.message}
        </label>
        {/* A text box with a list, not a combobox: messages have several lines, which an HTML combobox cannot hold. */}
        <textarea
          id="message"
          ref={box}
          rows={1}
          value={text}
          placeholder={words.placeholder}
          autocomplete="off"
          dir="auto"
          aria-autocomplete="list"
          aria-controls={options.length > 0 ? "message-options" : undefined}
          aria-activedescendant={options[active] === undefined ? undefined : `message-option-${active}`}
          aria-invalid={problem !== ""}
          aria-describedby={problem === "" ? undefined : "message-problem"}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="button primary send">
          <Icon name="send" />
          <span>{words.send}</span>
        </button>
      </div>
    </form>
  );
}

type ListboxProps = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly onTake: (option: Option) => void;
};

function Listbox({ label, options, active, onTake }: ListboxProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div class="options" role="listbox" id="message-options" aria-label={label} ref={list}>
      {options.map((option, index) => (
        <div
          key={`${option.line}|${option.label}`}
          id={`message-option-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Before the box loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(option);
          }}
        >
          <span class="option-label">{option.label}</span>
          {option.hint !== "" && <span class="option-hint">{option.hint}</span>}
        </div>
      ))}
    </div>
  );
}
