// Who is in the group: oneself with name and presence, and everybody one can be in another tab.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { WireMember } from "../wire.ts";
import { Avatar } from "./avatar.tsx";
import { usePage } from "./context.ts";
import { Icon } from "./icons.tsx";
import { sentenceFor } from "./problems.ts";

type PeopleProps = {
  readonly me: WireMember;
  readonly members: readonly WireMember[];
  /** On a narrow screen it covers the conversation while it is `over` it. */
  readonly place: "over" | "beside";
  readonly onClose: () => void;
};

export function People({ me, members, place, onClose }: PeopleProps) {
  const { words, request, language, languageChosen } = usePage();
  const suffix = languageChosen ? `&lang=${language}` : "";
  const closer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (place === "over") closer.current?.focus();
  }, [place]);
  return (
    <aside
      class="people"
      aria-label={words.people}
      id="people"
      onKeyDown={(event) => {
        if (event.key === "Escape" && place === "over" && !event.defaultPrevented) onClose();
      }}
    >
      <button type="button" class="ghost only-narrow close-people" ref={closer} aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <div class="me">
        <Avatar id={me.id} name={me.name} size="large" />
        <div class="me-words">
          <p class="me-name">
            <bdi>{me.name}</bdi>
          </p>
          <p class="about">{me.here ? words.roles[me.role] || words.you : words.away}</p>
        </div>
      </div>
      <div class="me-acts">
        <Rename me={me} />
        <button type="button" class="button quiet" onClick={() => void request("presence", { become: me.here ? "away" : "here" })}>
          {me.here ? words.leave : words.join}
        </button>
      </div>
      <nav aria-label={words.openAs}>
        <h2>{words.openAs}</h2>
        <p class="about">{words.openAsHint}</p>
        <ul>
          {members.map((member) => (
            <li key={member.id}>
              <a
                href={`/?as=${member.id}${suffix}`}
                target={member.id === me.id ? undefined : "_blank"}
                rel="noopener"
                aria-current={member.id === me.id ? "page" : undefined}
                class={member.here ? "" : "is-away"}
              >
                <Avatar id={member.id} name={member.name} size="small" />
                <bdi class="person-name">{member.name}</bdi>
                <span class="role">{tagOf(member)}</span>
                {member.id !== me.id && <Icon name="arrow" />}
                {member.id !== me.id && <span class="hidden-visually">, {words.newTab}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );

  function tagOf(member: WireMember): string {
    if (!member.here) return words.away;
    if (member.id === me.id) return words.you;
    return words.roles[member.role];
  }
}

function Rename({ me }: { readonly me: WireMember }) {
  const { words, request } = usePage();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    setProblem("");
    setTimeout(() => opener.current?.focus());
  };
  if (!open) {
    return (
      <button
        type="button"
        class="button quiet"
        ref={opener}
        disabled={!me.here}
        onClick={() => {
          setName(me.name);
          setOpen(true);
        }}
      >
        {words.rename}
      </button>
    );
  }
  return (
    <form
      class="rename"
      onSubmit={async (event) => {
        event.preventDefault();
        const answer = await request("rename", { name });
        if (answer.kind === "done") close();
        else setProblem(sentenceFor(answer.problem, words, name.length));
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <label for="new-name">{words.newName}</label>
      <input
        id="new-name"
        value={name}
        ref={(input) => {
          if (input !== null && document.activeElement === document.body) input.select();
        }}
        aria-invalid={problem !== ""}
        aria-describedby={problem === "" ? undefined : "new-name-problem"}
        autocomplete="off"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      {problem !== "" && (
        <p class="problem" id="new-name-problem">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {words.saveName}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
