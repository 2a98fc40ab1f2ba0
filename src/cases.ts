// The case desk, kept: the desk's pure rules over stored records, each change and its notices in one write.

import { type Adapter, type Platform, platforms } from "../adapters/adapter.ts";
import type { Case, CaseOutcome } from "../commands/case.ts";
import {
  claim,
  close,
  expireTexts,
  joinReport,
  mayReport,
  type NewCase,
  openAppeal,
  openMessage,
  openReport,
  suspectKey,
} from "../commands/desk.ts";
import type { ActResult, Needs } from "../commands/needs.ts";
import type { Reply } from "../commands/reply.ts";
import type { Language } from "../commands/say.ts";
import type { Lanes } from "./lanes.ts";
import { cardState, caseId, casesIn, type StoredCase, stored } from "./records/case.ts";
import type { Incident } from "./records/incident.ts";
import { newMail } from "./records/mail.ts";
import type { Repositories } from "./repositories.ts";
import { groupKey } from "./store/keys.ts";

export type CasesNeeds = {
  readonly repositories: Pick<Repositories, "cases" | "incidents" | "numbers">;
  readonly now: () => number;
  readonly lanes: Lanes;
  readonly adapterFor: (platform: Platform) => Adapter | null;
  readonly languageOf: (platform: string, person: string, client: string | null, group: string | null) => Promise<Language>;
  /** A case as its group's moderators read it. */
  readonly renderCard: (shown: Case) => Promise<Reply>;
  /** Called once a record with new mail is stored. */
  readonly post: (record: StoredCase) => void;
  readonly onError: (error: unknown, doing: string) => void;
};

export type Cases = Needs["cases"] & {
  /** Makes the case that this flagged message must have, or joins the one it belongs to; doing it again changes nothing. */
  readonly ensureMessageCase: (incidentId: string) => Promise<void>;
  /** Makes the case of an appeal and carries a decision back to the reminder; doing it again changes nothing. */
  readonly ensureAppeal: (incidentId: string) => Promise<void>;
  /** Brings the post in the moderators' room up to date with the case. */
  readonly refreshCard: (id: string) => Promise<void>;
  /** Forgets the texts of a case whose time is over. */
  readonly expire: (id: string) => Promise<void>;
};

export function createCases(needs: CasesNeeds): Cases {
  const { now, lanes } = needs;
  const { cases, incidents, numbers } = needs.repositories;

  const blank = async (platform: string, group: string, id: string): Promise<NewCase> => {
    const { last } = await numbers.put(groupKey(platform, group), { v: 1, last: 0 }, (record) => ({ ...record, last: record.last + 1 }));
    return { id, number: last, platform, group, now: now() };
  };

  const toRoom = () => newMail("room", { kind: "room" }, "case", now());

  /** Stores a new case with its notice to the moderators; `false` when it is there already. */
  const open = async (opened: Case, extra: Pick<StoredCase, "incidents" | "author">): Promise<boolean> => {
    const desk = stored(opened);
    const record: StoredCase = { v: 1, case: desk, ...extra, shown: cardState({ case: desk }), mail: [toRoom()] };
    const made = await cases.claim(opened.id, record);
    if (made) needs.post(record);
    return made;
  };

  const all = async (platform: string, group: string): Promise<StoredCase[]> => {
    const found: StoredCase[] = [];
    for await (const { value } of cases.list(casesIn(platform, group))) {
      if (value.case.platform === platform && value.case.group === group) found.push(value);
    }
    return found;
  };

  const refreshCard = async (id: string): Promise<void> => {
    const value = (await cases.get(id))?.value;
    const posted = value?.mail.find((one) => one.notice === "case")?.outcome;
    if (value === undefined || posted?.kind !== "delivered" || value.shown === cardState(value)) return;
    await needs.adapterFor(platformOf(value.case))?.edit(posted.ref, await needs.renderCard(value.case));
    await cases.change(id, (record) => ({ ...record, shown: cardState(value) }));
  };

  /** A card that cannot be edited now is edited at the next start: nobody waits for it. */
  const refreshSoon = (id: string) => {
    refreshCard(id).catch((error) => needs.onError(error, "card"));
  };

  const act = async (id: string, step: (desk: Case) => ActResult, also: (record: StoredCase) => StoredCase): Promise<ActResult> => {
    let result: ActResult = { kind: "not-found" };
    const after = await cases.change(id, (record) => {
      result = step(record.case);
      return result.kind === "done" && result.case !== record.case ? also({ ...record, case: stored(result.case) }) : record;
    });
    if (after !== null && (result as ActResult).kind === "done") {
      needs.post(after);
      refreshSoon(id);
    }
    return result;
  };

  /** Whoever waits for the outcome: reporters, and the author who knows of the case. */
  const withOutcomeMail = (record: StoredCase): StoredCase => {
    const readers = new Map(record.case.reporters.map(({ id, language }) => [id, language as string | null]));
    if (record.author !== null && !readers.has(record.author.id)) readers.set(record.author.id, record.author.language);
    const notices = [...readers].map(([id, language], index) =>
      newMail(`outcome-${index}`, { kind: "person", id, language }, "outcome", now()),
    );
    return { ...record, mail: [...record.mail, ...notices] };
  };

  const flagged = async (incident: Incident) => ({
    incident: incident.id,
    author: { id: incident.author.id, name: incident.author.name },
    authorLanguage: await needs.languageOf(incident.platform, incident.author.id, incident.author.language, incident.group),
    topic: incident.verdict.topic,
    article: incident.verdict.article,
    text: incident.text,
  });

  const ensureMessageCase = async (incidentId: string): Promise<void> => {
    const incident = (await incidents.get(incidentId))?.value;
    if (incident?.case == null || incident.case.made) return;
    const { id } = incident.case;
    const author = incident.told.kind === "told" ? { id: incident.author.id, language: incident.author.language } : null;
    if ((await cases.get(id)) === null) {
      const opened = openMessage(await blank(incident.platform, incident.group, id), await flagged(incident));
      await open(opened, { incidents: [incidentId], author });
    }
    const joined = await cases.change(id, (record) => {
      if (record.incidents.includes(incidentId) || record.case.state === "closed") return record;
      return {
        ...record,
        incidents: [...record.incidents, incidentId],
        author: record.author ?? author,
        case: stored(withMessage(record.case, incident, now())),
      };
    });
    if (joined === null) return;
    await incidents.change(incidentId, (record) => (record.case === null ? record : { ...record, case: { ...record.case, made: true } }));
    refreshSoon(id);
  };

  const ensureAppeal = async (incidentId: string): Promise<void> => {
    const incident = (await incidents.get(incidentId))?.value;
    if (incident?.appeal == null) return;
    const { id, language } = incident.author;
    if (incident.appeal.state === "due") {
      const opened = openAppeal(await blank(incident.platform, incident.group, incident.appeal.case), await flagged(incident));
      await open(opened, { incidents: [incidentId], author: { id, language } });
    }
    const outcome = (await cases.get(incident.appeal.case))?.value.case.outcome ?? null;
    const state = outcome === "bot-was-wrong" || outcome === "bot-was-right" ? outcome : "open";
    if (incident.appeal.state === state) return;
    const counts = state === "open" ? "appealed" : state === "bot-was-wrong" ? "bot-was-wrong" : "yes";
    await incidents.change(incidentId, (record) =>
      record.appeal === null ? record : { ...record, counts, appeal: { ...record.appeal, state } },
    );
  };

  return {
    ensureMessageCase,
    ensureAppeal,
    refreshCard,
    expire: async (id) => {
      await cases.change(id, (record) => {
        const desk = expireTexts(record.case, now());
        return desk === record.case ? record : { ...record, case: stored(desk) };
      });
      await refreshCard(id);
    },
    // One after the other in a group: two reports about one suspect at the same moment make one case.
    report: (report) =>
      lanes.run(`cases ${groupKey(report.platform, report.group)}`, async () => {
        const { platform, group } = report;
        const there = await all(platform, group);
        const same = there.find(
          ({ case: desk }) =>
            desk.state !== "closed" &&
            (desk.kind === "report" || desk.kind === "guard") &&
            desk.about !== null &&
            suspectKey(desk.about) === suspectKey(report.suspect),
        );
        if (same?.case.reporters.some(({ id }) => id === report.reporter.id)) return { kind: "already-reported", case: same.case };
        const earlier = there.flatMap(({ case: desk }) => desk.reporters.filter(({ id }) => id === report.reporter.id).map(({ at }) => at));
        const staff = (await needs.adapterFor(platform as Platform)?.staff(group)) ?? [];
        const allowed = mayReport(report, earlier, new Set(staff.map(({ id }) => id)), now());
        if (allowed.kind !== "yes") return allowed;
        if (same !== undefined) {
          const after = await cases.change(same.case.id, (record) => {
            const joined = joinReport(record.case, report, now());
            return joined.kind === "joined" ? { ...record, case: stored(joined.case) } : record;
          });
          if (after?.case.reporters.some(({ id }) => id === report.reporter.id)) {
            refreshSoon(same.case.id);
            return { kind: "joined", case: after.case };
          }
        }
        const id = caseId(platform, group, ["report", suspectKey(report.suspect), report.reporter.id, now()]);
        const opened = openReport(await blank(platform, group, id), report);
        await open(opened, { incidents: [], author: null });
        return { kind: "opened", case: opened };
      }),
    appeal: async (incidentId, by) => {
      const incident = (await incidents.get(incidentId))?.value;
      if (incident === undefined || incident.erased || incident.told.kind !== "told") return { kind: "gone" };
      if (incident.platform !== by.platform || incident.author.id !== by.person) return { kind: "not-yours" };
      const id = caseId(incident.platform, incident.group, ["appeal", incidentId]);
      let already = false;
      await incidents.change(incidentId, (record) => {
        already = record.appeal !== null;
        return already ? record : { ...record, counts: "appealed", appeal: { at: now(), case: id, state: "due" } };
      });
      await ensureAppeal(incidentId);
      return { kind: already ? "already" : "opened" };
    },
    list: async (platform, group, state) =>
      (await all(platform, group)).map((value) => value.case).filter((desk) => (desk.state === "closed") === (state === "closed")),
    get: async (id) => (await cases.get(id))?.value.case ?? null,
    claim: (id, by) =>
      act(
        id,
        (desk) => claim(desk, by, now()),
        (record) => record,
      ),
    close: async (id, outcome: CaseOutcome, by) => {
      const result = await act(id, (desk) => close(desk, outcome, by, now()), withOutcomeMail);
      if (result.kind === "done" && result.case.kind === "appeal" && result.case.incident !== null)
        await ensureAppeal(result.case.incident);
      return result;
    },
  };
}

/** Words of one author that a case keeps; more of them say the same. */
const textsOfAuthor = 20;

/** One more message of the author whom the case is about. */
function withMessage(desk: Case, incident: Incident, at: number): Case {
  const texts =
    incident.text === null ? desk.texts : [...desk.texts, { from: "author" as const, text: incident.text }].slice(0, textsOfAuthor);
  return { ...desk, texts, history: [...desk.history, { at, act: "joined", by: null }] };
}

function platformOf(desk: Case): Platform {
  return platforms.find((name) => name === desk.platform) ?? "local";
}
