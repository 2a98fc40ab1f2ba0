// What the bot says of its own accord, and only in private or in the moderators' room: reminders and outcomes.

import type { OwnArticle } from "../rules/books/index.ts";
import type { Citation } from "../rules/citation.ts";
import type { Topic } from "../rules/topic.ts";
import { buildAction } from "./actions.ts";
import { citationLine } from "./article-view.ts";
import type { Case } from "./case.ts";
import type { Button, Part, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

/** What a reminder is made from; the message itself is never repeated. */
export type NudgeFacts = { readonly incident: string; readonly topic: Topic; readonly article: Citation | null };

export type NudgeOptions = {
  /** The second one to this person: says that a third asks the moderators. */
  readonly second?: boolean;
  /** A case was opened for the moderators as well, and the author should know. */
  readonly escalated?: boolean;
  readonly ownRules?: readonly OwnArticle[];
};

/**
 * A private reminder: at most three sentences, then where it comes from, then three buttons.
 * It says "may", never repeats the words, and says that it is automatic.
 *
 * @example renderNudge({ incident: "k3j9", topic: "insult", article: null }, "vi")
 */
export function renderNudge(facts: NudgeFacts, language: Language, options: NudgeOptions = {}): Reply {
  const advice = options.escalated
    ? say(language, "nudge.escalated")
    : options.second
      ? say(language, "nudge.second")
      : say(language, `nudge.${facts.topic}.do`);
  const parts: Part[] = [
    { kind: "text", text: `${say(language, `nudge.${facts.topic}.feel`)} ${advice}` },
    { kind: "small", text: say(language, "nudge.automatic") },
  ];
  const line = facts.article === null ? null : citationLine(facts.article, "nudge", { language, ownRules: options.ownRules ?? [] });
  if (line !== null) parts.push({ kind: "citation", text: line });
  return { parts, buttons: nudgeButtons(facts.incident, language) };
}

function nudgeButtons(incident: string, language: Language): Button[] {
  return [
    { label: say(language, "nudge.show"), action: buildAction("show", incident), style: "primary" },
    { label: say(language, "nudge.down"), action: buildAction("down", incident), style: "quiet" },
    { label: say(language, "nudge.wrong"), action: buildAction("wrong", incident), style: "quiet" },
  ];
}

/** What the author gets who pressed "this was wrong". */
export function renderAppealReceived(language: Language): Reply {
  return { parts: [{ kind: "text", text: say(language, "wrong.opened") }] };
}

/**
 * The outcome of a closed case for whoever waits for it: a reporter, or the author of the message. Null while the case is undecided.
 * Names nobody: neither the moderator who decided, nor the suspect, nor other reporters.
 */
export function renderOutcome(closed: Case, language: Language): Reply | null {
  if (closed.outcome === null) return null;
  const key =
    closed.outcome === "confirmed" && closed.reportKind === "hijacked"
      ? ("outcome.confirmed-hijacked" as const)
      : (`outcome.${closed.outcome}` as const);
  return {
    parts: [
      { kind: "text", text: say(language, key) },
      { kind: "small", text: say(language, "outcome.number", { number: closed.number }) },
    ],
  };
}

/** What seven days of trial counted: `counts` are messages that would have been more than counted, by topic. One tap goes live. */
export function renderTrialSummary(counts: Readonly<Partial<Record<Topic, number>>>, language: Language): Reply {
  const rows = Object.entries(counts).filter(([, count]) => count > 0);
  return {
    parts: [
      { kind: "title", text: say(language, "trial.title") },
      ...(rows.length === 0
        ? [{ kind: "text" as const, text: say(language, "trial.nothing") }]
        : [
            { kind: "text" as const, text: say(language, "trial.text") },
            {
              kind: "list" as const,
              items: rows.map(([topic, count]) => say(language, "trial.row", { topic: say(language, `topic.${topic as Topic}`), count })),
            },
          ]),
    ],
    buttons: [
      { label: say(language, "settings.trial.off"), action: buildAction("set", "trial", "off"), style: "primary" },
      { label: say(language, "settings.back"), action: buildAction("settings"), style: "quiet" },
    ],
  };
}
