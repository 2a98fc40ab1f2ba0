// The house in memory: what commands need, made of plain maps and the real rules of the desk.

import type { Case } from "../../commands/case.ts";
import type { Abilities, Asker, Rights } from "../../commands/command.ts";
import * as desk from "../../commands/desk.ts";
import { defaultSettings, type GroupSettings, type SettingsChange } from "../../commands/group-settings.ts";
import type { IncidentView, Needs, PersonData } from "../../commands/needs.ts";
import type { Part, Reply } from "../../commands/reply.ts";
import type { Language } from "../../commands/say.ts";
import type { Finding } from "../../rules/finding.ts";
import type { Verdict } from "../../rules/verdict.ts";

/** An ordinary afternoon: 24 November 2026, 15:00 in Viet Nam. */
export const afternoon = Date.UTC(2026, 10, 24, 8);

export const group = "g1";

export const everything: Abilities = {
  seesAllMessages: true,
  seesEdits: true,
  seesJoins: true,
  whispersInGroup: true,
  opensPrivateChat: true,
  buttons: true,
  deletes: true,
  readsImages: false,
};

/** Somebody who asks, in the group unless told otherwise. */
export function asker(id: string, rights: Rights = "member", more: Partial<Asker> = {}): Asker {
  return { platform: "local", person: { id, name: id }, group, rights, language: "vi", can: everything, ...more };
}

export const passed: { findings: readonly Finding[]; verdict: Verdict } = {
  findings: [],
  verdict: { kind: "pass", topic: null, rule: null, confidence: 0, article: null, nudgeToo: false },
};

export const emptyData: PersonData = { nudges: [], appeals: [], reports: [], closedCases: [], language: "auto" };

type Incident = IncidentView & { readonly author: string };

export type House = {
  readonly needs: Needs;
  now: number;
  readonly cases: Map<string, Case>;
  readonly settings: { value: GroupSettings; history: { at: number; by: string; change: SettingsChange }[] };
  readonly languages: Map<string, Language | "auto">;
  readonly incidents: Map<string, Incident>;
  readonly takenDown: string[];
  readonly appealed: Set<string>;
  readonly rooms: Map<string, "closed" | "public" | "same">;
  readonly judged: string[];
  readonly erasedFor: string[];
};

/** A house with these members and staff; `answers` replaces what it would say. */
export function makeHouse(
  people: { readonly members?: readonly string[]; readonly staff?: readonly string[] } = {},
  answers: {
    readonly judge?: typeof passed;
    readonly takeDown?: "done" | "gone" | "not-allowed";
    readonly data?: PersonData;
    readonly erase?: Awaited<ReturnType<Needs["people"]["erase"]>>;
    readonly why?: Awaited<ReturnType<Needs["incidents"]["why"]>>;
  } = {},
): House {
  const members = [...(people.members ?? []), ...(people.staff ?? [])];
  const staff = new Set(people.staff ?? []);
  const sent: { reporter: string; at: number }[] = [];
  const keep = (next: Case): Case => {
    house.cases.set(next.id, next);
    return next;
  };
  const house: House = {
    now: afternoon,
    cases: new Map(),
    settings: { value: defaultSettings, history: [] },
    languages: new Map(),
    incidents: new Map(),
    takenDown: [],
    appealed: new Set(),
    rooms: new Map(),
    judged: [],
    erasedFor: [],
    needs: {
      now: () => house.now,
      ownRules: [],
      judge: async (text) => {
        house.judged.push(text);
        return answers.judge ?? passed;
      },
      cases: {
        report: async (report) => {
          const earlier = sent.filter(({ reporter }) => reporter === report.reporter.id).map(({ at }) => at);
          const may = desk.mayReport(report, earlier, staff, house.now);
          if (may.kind !== "yes") return may;
          sent.push({ reporter: report.reporter.id, at: house.now });
          const key = desk.suspectKey(report.suspect);
          const open = [...house.cases.values()].find((one) => one.state !== "closed" && one.about && desk.suspectKey(one.about) === key);
          const joined = open === undefined ? null : desk.joinReport(open, report, house.now);
          if (joined !== null && joined.kind !== "closed") return { kind: joined.kind, case: keep(joined.case) };
          const number = house.cases.size + 1;
          const base = { id: `c${number}`, number, platform: report.platform, group: report.group, now: house.now };
          return { kind: "opened", case: keep(desk.openReport(base, report)) };
        },
        appeal: async (id, by) => {
          const incident = house.incidents.get(id);
          if (incident === undefined) return { kind: "gone" };
          if (incident.author !== by.person) return { kind: "not-yours" };
          if (house.appealed.has(id)) return { kind: "already" };
          house.appealed.add(id);
          return { kind: "opened" };
        },
        list: async (platform, inGroup, state) =>
          [...house.cases.values()].filter(
            (one) => one.platform === platform && one.group === inGroup && (one.state === "closed") === (state === "closed"),
          ),
        get: async (id) => house.cases.get(id) ?? null,
        claim: async (id, by) => {
          const found = house.cases.get(id);
          if (found === undefined) return { kind: "not-found" };
          const result = desk.claim(found, by, house.now);
          if (result.kind === "done") keep(result.case);
          return result;
        },
        close: async (id, outcome, by) => {
          const found = house.cases.get(id);
          if (found === undefined) return { kind: "not-found" };
          const result = desk.close(found, outcome, by, house.now);
          if (result.kind === "done") keep(result.case);
          return result;
        },
      },
      people: {
        find: async (_platform, _group, text) => {
          const id = members.find((member) => member === text.replace(/^@/, ""));
          return id === undefined ? null : { id, name: id };
        },
        chooseLanguage: async (who, choice) => {
          house.languages.set(who.person, choice);
        },
        data: async () => answers.data ?? emptyData,
        erase: async (who) => {
          house.erasedFor.push(who.person);
          return answers.erase ?? { erased: 0, stays: [] };
        },
      },
      rooms: { check: async (_platform, _group, room) => house.rooms.get(room) ?? "not-found" },
      settings: {
        get: async () => house.settings.value,
        change: async (_platform, _group, change, by) => {
          house.settings.value = { ...house.settings.value, ...change };
          house.settings.history.push({ at: house.now, by: by.name, change });
          return house.settings.value;
        },
        history: async () => house.settings.history,
      },
      incidents: {
        get: async (id, by) => {
          const found = house.incidents.get(id);
          return found !== undefined && found.author === by.person ? found : null;
        },
        takeDown: async (id) => {
          house.takenDown.push(id);
          return answers.takeDown ?? "done";
        },
        why: async () => answers.why ?? null,
      },
    },
  };
  return house;
}

/** Everything a reply says, as one text: for looking for what must, or must not, be there. */
export function spoken(reply: Reply): string {
  const parts = reply.parts.map(partText);
  const buttons = (reply.buttons ?? []).map(({ label }) => label);
  const problems = (reply.problems ?? []).map(({ text }) => text);
  return [...parts, ...buttons, ...problems].join("\n");
}

function partText(part: Part): string {
  if (part.kind === "list") return part.items.join("\n");
  if (part.kind === "facts") return part.rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
  return part.text;
}

/** What the button with this label carries; fails when there is none. */
export function actionOf(reply: Reply, label: string): string {
  const found = (reply.buttons ?? []).find((button) => button.label === label);
  if (found === undefined || !("action" in found)) throw new Error(`no button ${label} among ${spoken(reply)}`);
  return found.action;
}
