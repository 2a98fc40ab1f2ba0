// The case desk: whatever people do and in whatever order, a case is never lost, doubled or in two states.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Case, type CaseOutcome, outcomesOf } from "../../commands/case.ts";
import { renderCase } from "../../commands/case-view.ts";
import * as desk from "../../commands/desk.ts";
import { renderOutcome } from "../../commands/notices.ts";
import { afternoon as now, spoken } from "../support/needs.ts";

const minute = 60_000;
const an = { id: "an", name: "An" };
const binh = { id: "binh", name: "Bình" };

function base(number = 1, at = now): desk.NewCase {
  return { id: `c${number}`, number, platform: "local", group: "g1", now: at };
}

function report(reporter: string, more: Partial<desk.Report> = {}): desk.Report {
  return {
    reporter: { id: reporter, language: "vi" },
    suspect: { id: "gia", name: "Chi" },
    kind: "fake",
    what: "mượn tiền",
    links: [],
    ...more,
  };
}

describe("reports", () => {
  it("given no case, when somebody reports, then it is open, claimed by nobody, with one reporter", () => {
    expect(desk.openReport(base(), report("r1"))).toMatchObject({
      kind: "report",
      state: "open",
      claimedBy: null,
      reporters: [{ id: "r1" }],
    });
  });

  it("given an open case, when another person reports the same suspect, then both are counted in one case", () => {
    const joined = desk.joinReport(desk.openReport(base(), report("r1")), report("r2"), now + minute);
    expect(joined).toMatchObject({ kind: "joined", case: { id: "c1", reporters: [{ id: "r1" }, { id: "r2" }] } });
  });

  it("given an open case, when its reporter reports again, then nothing changes", () => {
    const first = desk.openReport(base(), report("r1"));
    expect(desk.joinReport(first, report("r1"), now)).toEqual({ kind: "already-reported", case: first });
  });

  it("given a closed case, when somebody reports the suspect, then it is not reopened", () => {
    const closed = decided(desk.openReport(base(), report("r1")), "confirmed");
    expect(desk.joinReport(closed, report("r2"), now)).toEqual({ kind: "closed" });
  });

  it("given five reports within the hour, when a sixth comes, then it waits until the first is an hour old", () => {
    const earlier = [5, 4, 3, 2, 1].map((ago) => now - ago * minute);
    expect(desk.mayReport(report("r1"), earlier, new Set(), now)).toEqual({ kind: "limited", until: now + 55 * minute });
    expect(desk.mayReport(report("r1"), earlier, new Set(), now + 55 * minute)).toEqual({ kind: "yes" });
  });

  it("given a member of staff, when they are called a fake of themselves, then it is refused; called hijacked, it is taken", () => {
    const suspect = { id: "mod", name: "Mod" };
    expect(desk.mayReport(report("r1", { suspect }), [], new Set(["mod"]), now)).toEqual({ kind: "staff" });
    expect(desk.mayReport(report("r1", { suspect, kind: "hijacked" }), [], new Set(["mod"]), now)).toEqual({ kind: "yes" });
  });

  it("given a name without an id, when it is written with other spaces or invisible marks, then it is the same suspect", () => {
    const key = desk.suspectKey({ id: null, name: "@Quản Trị" });
    expect(desk.suspectKey({ id: null, name: " quản\u200b  trị " })).toBe(key);
    expect(desk.suspectKey({ id: "quản trị", name: "x" })).not.toBe(key);
  });
});

describe("moderators", () => {
  const open = desk.openReport(base(), report("r1"));

  it("given two moderators, when both claim, then the second is told who was quicker", () => {
    const first = desk.claim(open, an, now);
    expect(first).toMatchObject({ kind: "done", case: { state: "claimed", claimedBy: an } });
    expect(desk.claim(taken(open), binh, now + minute)).toMatchObject({ kind: "late", case: { claimedBy: an } });
  });

  it("given a claim of an hour ago, when another moderator claims, then the case is theirs and the first can no longer close it", () => {
    const over = desk.claim(taken(open), binh, now + desk.claimLasts);
    expect(over).toMatchObject({ kind: "done", case: { claimedBy: binh, state: "claimed" } });
    if (over.kind === "done") expect(desk.close(over.case, "confirmed", an, now)).toMatchObject({ kind: "late" });
  });

  it("given an open case, when an outcome is chosen without a claim, then the claim is asked for", () => {
    expect(desk.close(open, "confirmed", an, now)).toEqual({ kind: "not-claimed" });
  });

  it("given a report, when an outcome of another kind is chosen, then it is refused", () => {
    expect(desk.close(taken(open), "bot-was-wrong", an, now)).toEqual({ kind: "wrong-outcome" });
  });

  it("given a case about a moderator, when they act on it, then another moderator is asked for", () => {
    const about = desk.openReport(base(), report("r1", { suspect: an, kind: "hijacked" }));
    expect(desk.claim(about, an, now)).toEqual({ kind: "involved" });
  });

  it("given a decided case, when it is closed, then no text or link is left and pressing again changes nothing", () => {
    const closed = decided(desk.openReport(base(), report("r1", { links: ["https://example.com/a"] })), "confirmed");
    expect(closed).toMatchObject({ state: "closed", outcome: "confirmed", texts: [], links: [] });
    expect(desk.close(closed, "confirmed", an, now + 1)).toEqual({ kind: "done", case: closed });
    expect(desk.close(closed, "not-confirmed", an, now + 1)).toEqual({ kind: "late", case: closed });
  });

  it("given an undecided case, when thirty days are over, then its texts go and it stays open", () => {
    const early = desk.expireTexts(open, now + 30 * 24 * 60 * minute - 1);
    expect(early).toBe(open);
    expect(desk.expireTexts(open, now + 30 * 24 * 60 * minute)).toMatchObject({ state: "open", texts: [] });
  });
});

const people = fc.constantFrom("m1", "m2", "m3");
const outcomes = fc.constantFrom(...(Object.values(outcomesOf).flat() as CaseOutcome[]));
const act = fc.oneof(
  fc.record({
    kind: fc.constant("report" as const),
    by: fc.constantFrom("MARK-a", "MARK-b", "MARK-c"),
    about: fc.constantFrom("s1", "s2", "m1"),
  }),
  fc.record({ kind: fc.constant("claim" as const), by: people, at: fc.nat(5) }),
  fc.record({ kind: fc.constant("close" as const), by: people, outcome: outcomes, at: fc.nat(5) }),
  fc.record({ kind: fc.constant("expire" as const), at: fc.nat(5) }),
);

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A desk as `src` keeps it: stores what the rules answer. Checks every step on the way. */
function play(acts: readonly (Act & { readonly wait?: number })[]): Case[] {
  const cases: Case[] = [];
  let clock = now;
  for (const step of acts) {
    clock += 20 * minute;
    if (step.kind === "report") {
      const made = report(step.by, { suspect: { id: step.about, name: step.about } });
      const at = cases.findIndex((one) => one.state !== "closed" && one.about?.id === step.about);
      const joined = at < 0 ? null : desk.joinReport(cases[at] as Case, made, clock);
      if (joined !== null && joined.kind !== "closed") cases[at] = joined.case;
      else cases.push(desk.openReport(base(cases.length + 1, clock), made));
      continue;
    }
    const before = cases[step.at];
    if (before === undefined) continue;
    if (step.kind === "expire") {
      cases[step.at] = desk.expireTexts(before, clock);
      continue;
    }
    const by = { id: step.by, name: step.by };
    const result = step.kind === "claim" ? desk.claim(before, by, clock) : desk.close(before, step.outcome, by, clock);
    if (result.kind === "done") {
      cases[step.at] = result.case;
      if (before.state === "closed") expect(result.case).toBe(before);
    }
    if (result.kind === "late") expect(result.case).toBe(before);
  }
  return cases;
}

describe("any sequence of acts", () => {
  it("given acts in any order, when they are played, then every case is in exactly one state and none is lost or doubled", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const cases = play(acts);
        expect(cases.map(({ number }) => number)).toEqual(cases.map((_, at) => at + 1));
        const undecided = cases.filter(({ state }) => state !== "closed").map(({ about }) => about?.id);
        expect(new Set(undecided).size).toBe(undecided.length);
        const reported = new Set(acts.flatMap((step) => (step.kind === "report" ? [step.about] : [])));
        expect(new Set(cases.map(({ about }) => about?.id))).toEqual(reported);
        for (const one of cases) {
          expect(one.claimedBy !== null).toBe(one.state !== "open");
          expect(one.outcome !== null && one.closedAt !== null).toBe(one.state === "closed");
          expect(one.outcome === null && one.closedAt === null).toBe(one.state !== "closed");
          if (one.outcome !== null) expect(outcomesOf[one.kind]).toContain(one.outcome);
          expect(one.claimedBy?.id).not.toBe(one.about?.id);
          expect(new Set(one.reporters.map(({ id }) => id)).size).toBe(one.reporters.length);
          expect(one.reporters.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("given acts in any order, when a case or its outcome is shown to anybody, then nothing points to a reporter", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        for (const one of play(acts)) {
          for (const language of ["vi", "en"] as const) {
            const shown = renderCase(one, language);
            expect(JSON.stringify(shown)).not.toContain("MARK");
            expect(spoken(shown)).toContain(`: ${one.reporters.length}\n`);
            expect(JSON.stringify(renderOutcome(one, language))).not.toMatch(/MARK|m1|m2|m3|s1|s2/);
          }
        }
      }),
    );
  });
});

function taken(open: Case): Case {
  const result = desk.claim(open, an, now);
  if (result.kind !== "done") throw new Error(result.kind);
  return result.case;
}

function decided(open: Case, outcome: CaseOutcome): Case {
  const result = desk.close(taken(open), outcome, an, now);
  if (result.kind !== "done") throw new Error(result.kind);
  return result.case;
}
