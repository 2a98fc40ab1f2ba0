// How a case looks in the moderators' room and in /cases: the number of those who reported, never who they are.

import type { OwnArticle } from "../rules/books/index.ts";
import { buildAction } from "./actions.ts";
import { citationLine } from "./article-view.ts";
import { type Case, type CaseOutcome, outcomesOf } from "./case.ts";
import { moment } from "./dates.ts";
import { inert } from "./links.ts";
import { plain } from "./plain.ts";
import type { Button, Part, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

/** Voices shown in full; more of them say the same. */
const textsShown = 3;

/** UTF-16 units of a text that are shown: what matters stands at the beginning. */
const textShown = 1000;

/**
 * A case for moderators. Open: *claim* and the outcomes; claimed: the outcomes and *take over*; closed: who decided what, and no text.
 * Reporters appear as a number; nothing else of them goes in.
 */
export function renderCase(shown: Case, language: Language, ownRules: readonly OwnArticle[] = []): Reply {
  const parts: Part[] = [
    { kind: "title", text: say(language, "case.title", { number: shown.number, kind: caseKindName(shown, language) }) },
    { kind: "facts", rows: rowsOf(shown, language) },
  ];
  if (shown.state !== "closed") {
    parts.push(...textParts(shown, language));
    parts.push({ kind: "small", text: say(language, "case.hint") });
  }
  const line = shown.article === null ? null : citationLine(shown.article, "nudge", { language, ownRules });
  if (line !== null) parts.push({ kind: "citation", text: line });
  return { parts, buttons: caseButtons(shown, language) };
}

/** What kind of case it is, in words; a report of which no more is known is just a report. */
export function caseKindName(shown: Pick<Case, "kind" | "reportKind">, language: Language): string {
  if (shown.kind === "report" && shown.reportKind !== null) return say(language, `case.kind.report-${shown.reportKind}`);
  return say(language, `case.kind.${shown.kind}`);
}

/** The words on the button of an outcome, which also name it afterwards. */
export function outcomeName(shown: Pick<Case, "reportKind">, outcome: CaseOutcome, language: Language): string {
  return say(language, outcome === "confirmed" && shown.reportKind === "hijacked" ? "case.confirmed-hijacked" : `case.${outcome}`);
}

/** Who is at it, or how it ended. */
export function caseState(shown: Case, language: Language): string {
  const name = shown.claimedBy === null ? null : plain(shown.claimedBy.name);
  if (shown.state === "closed" && shown.outcome !== null) {
    const outcome = outcomeName(shown, shown.outcome, language);
    return name === null ? say(language, "case.state.closed-nobody", { outcome }) : say(language, "case.state.closed", { name, outcome });
  }
  return name === null ? say(language, "case.state.open") : say(language, "case.state.claimed", { name });
}

function rowsOf(shown: Case, language: Language): { label: string; value: string }[] {
  const suspect = shown.kind === "report" || shown.kind === "guard";
  const rows = [
    {
      label: say(language, suspect ? "case.about" : "case.author"),
      value: shown.about === null ? say(language, "case.about.nobody") : plain(shown.about.name),
    },
  ];
  if (shown.topic !== null && !suspect) rows.push({ label: say(language, "case.topic"), value: say(language, `topic.${shown.topic}`) });
  if (shown.reporters.length > 0) rows.push({ label: say(language, "case.reporters"), value: String(shown.reporters.length) });
  rows.push({ label: say(language, "case.opened"), value: moment(shown.openedAt, language) });
  rows.push({ label: say(language, "case.state"), value: caseState(shown, language) });
  return rows;
}

function textParts(shown: Case, language: Language): Part[] {
  if (shown.texts.length === 0 && shown.kind !== "guard") return [{ kind: "small", text: say(language, "case.text-gone") }];
  const parts: Part[] = shown.texts.slice(0, textsShown).flatMap(({ from, text }) => [
    { kind: "small" as const, text: say(language, from === "reporter" ? "case.what" : "case.message") },
    { kind: "quote" as const, text: text.slice(0, textShown) },
  ]);
  if (shown.links.length > 0) {
    parts.push({ kind: "small", text: say(language, "case.links") });
    parts.push({ kind: "quote", text: shown.links.map(inert).join("\n").slice(0, textShown) });
  }
  return parts;
}

function caseButtons(shown: Case, language: Language): Button[] {
  if (shown.state === "closed") return [];
  const claim: Button = {
    label: say(language, shown.state === "open" ? "case.claim" : "case.take-over"),
    action: buildAction("claim", shown.id),
    style: shown.state === "open" ? "primary" : "quiet",
  };
  const outcomes = outcomesOf[shown.kind].map((outcome) => ({
    label: outcomeName(shown, outcome, language),
    action: buildAction("close", shown.id, outcome),
    style: "quiet" as const,
  }));
  return shown.state === "open" ? [claim, ...outcomes] : [...outcomes, claim];
}
