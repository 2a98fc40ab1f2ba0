// /cases: what waits for the moderators, and what they do with it.

import * as z from "zod";
import { buildAction } from "./actions.ts";
import type { Case, CaseOutcome } from "./case.ts";
import { caseKindName, caseState, outcomeName, renderCase } from "./case-view.ts";
import type { Asker, Command } from "./command.ts";
import { sentence } from "./form.ts";
import type { ActResult, Needs } from "./needs.ts";
import { plain } from "./plain.ts";
import type { Button, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

/** Cases on one page: with a button each they fit every platform (Discord: five rows of buttons). */
const casesShown = 8;

const state = z.enum(["open", "closed"]);

export const cases: Command = {
  name: "cases",
  summary: "cases.summary",
  who: "moderator",
  where: "group",
  fields: [
    {
      name: "state",
      kind: "choice",
      required: false,
      label: "cases.state.label",
      prompt: "cases.state.prompt",
      problem: "cases.state.problem",
      schema: state,
      choices: [
        { value: "open", label: "cases.open" },
        { value: "closed", label: "cases.closed" },
      ],
    },
  ],
  run: async (values, asker, needs) => {
    const given = z.strictObject({ state: state.optional() }).parse(values);
    return listCases(given.state ?? "open", 0, asker, needs);
  },
};

/** One page of the group's cases, counted from 0, the oldest undecided or the newest closed first. For moderators. */
export async function listCases(wanted: "open" | "closed", page: number, asker: Asker, needs: Needs): Promise<Reply> {
  const { language, group } = asker;
  if (group === null) return sentence(say(language, "form.group-only"));
  const all = await needs.cases.list(asker.platform, group, wanted);
  const sorted = all.toSorted((a, b) => (wanted === "open" ? a.openedAt - b.openedAt : (b.closedAt ?? 0) - (a.closedAt ?? 0)));
  const pages = Math.max(1, Math.ceil(sorted.length / casesShown));
  const at = Math.min(page, pages - 1);
  const shown = sorted.slice(at * casesShown, (at + 1) * casesShown);
  return {
    parts: [
      { kind: "title", text: say(language, `cases.title.${wanted}`, { count: all.length }) },
      ...(shown.length === 0 ? [] : [{ kind: "list" as const, items: shown.map((one) => rowOf(one, language)) }]),
      ...(pages > 1 ? [{ kind: "small" as const, text: say(language, "page.of", { page: at + 1, pages }) }] : []),
    ],
    buttons: [...shown.map((one) => seeButton(one, language)), ...pageButtons(wanted, at, pages, language)],
  };
}

/** One case with its buttons, for a moderator of its group. */
export async function seeCase(id: string, asker: Asker, needs: Needs): Promise<Reply> {
  const found = await ofThisGroup(id, asker, needs);
  return found === null ? sentence(say(asker.language, "case.not-found")) : renderCase(found, asker.language, needs.ownRules);
}

/** A moderator takes a case. The answer is for them alone; `src` brings the room's post up to date. */
export async function claimCase(id: string, asker: Asker, needs: Needs): Promise<Reply> {
  const { language } = asker;
  if ((await ofThisGroup(id, asker, needs)) === null) return sentence(say(language, "case.not-found"));
  const result = await needs.cases.claim(id, asker.person);
  if (result.kind !== "done") return refusal(result, language);
  const shown = renderCase(result.case, language, needs.ownRules);
  return { parts: [{ kind: "text", text: say(language, "case.claimed", { number: result.case.number }) }], buttons: shown.buttons };
}

/** A moderator decides a case. Pressed on a case that nobody took, it takes it first: one press fewer for a clear case. */
export async function closeCase(id: string, outcome: CaseOutcome, asker: Asker, needs: Needs): Promise<Reply> {
  const { language } = asker;
  const found = await ofThisGroup(id, asker, needs);
  if (found === null) return sentence(say(language, "case.not-found"));
  if (found.state === "open") {
    const taken = await needs.cases.claim(id, asker.person);
    if (taken.kind !== "done") return refusal(taken, language);
  }
  const result = await needs.cases.close(id, outcome, asker.person);
  if (result.kind !== "done") return refusal(result, language);
  return sentence(say(language, "case.closed", { number: result.case.number, outcome: outcomeName(result.case, outcome, language) }));
}

async function ofThisGroup(id: string, asker: Asker, needs: Needs): Promise<Case | null> {
  const found = await needs.cases.get(id);
  return found !== null && found.platform === asker.platform && found.group === asker.group ? found : null;
}

function refusal(result: Exclude<ActResult, { kind: "done" }>, language: Language): Reply {
  if (result.kind !== "late") return sentence(say(language, `case.${result.kind}`));
  const { number, outcome, claimedBy } = result.case;
  if (outcome !== null)
    return sentence(say(language, "case.late-closed", { number, outcome: outcomeName(result.case, outcome, language) }));
  return sentence(
    say(language, "case.late-claimed", { number, name: plain(claimedBy?.name ?? ""), takeOver: say(language, "case.take-over") }),
  );
}

function rowOf(one: Case, language: Language): string {
  return say(language, "cases.row", {
    number: one.number,
    kind: caseKindName(one, language),
    about: one.about === null ? say(language, "case.about.nobody") : plain(one.about.name),
    state: caseState(one, language),
  });
}

function seeButton(one: Case, language: Language): Button {
  return { label: say(language, "cases.see", { number: one.number }), action: buildAction("case", one.id), style: "quiet" };
}

function pageButtons(wanted: "open" | "closed", page: number, pages: number, language: Language): Button[] {
  const buttons: Button[] = [];
  if (page > 0) buttons.push({ label: say(language, "page.back"), action: buildAction("cases", wanted, page - 1), style: "quiet" });
  if (page < pages - 1) buttons.push({ label: say(language, "page.next"), action: buildAction("cases", wanted, page + 1), style: "quiet" });
  const other = wanted === "open" ? "closed" : "open";
  buttons.push({ label: say(language, `cases.${other}`), action: buildAction("cases", other, 0), style: "quiet" });
  return buttons;
}
