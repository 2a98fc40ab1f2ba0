// What a person may ask for: to be found, their language, what is kept about them, and to be forgotten.

import type { Adapter, Platform } from "../adapters/adapter.ts";
import { type Case, outcomesOf } from "../commands/case.ts";
import type { Needs, PersonData, StoredKind, Who } from "../commands/needs.ts";
import { type Incident, incidentLasts, incidentsOfPerson } from "./records/incident.ts";
import type { Repositories } from "./repositories.ts";
import type { Settings } from "./settings.ts";
import { personKey } from "./store/keys.ts";
import { countedFor } from "./telling.ts";

export type PeopleNeeds = {
  readonly repositories: Pick<Repositories, "incidents" | "cases" | "languages" | "known">;
  readonly settings: Settings;
  readonly now: () => number;
  readonly adapterFor: (platform: Platform) => Adapter | null;
};

export function createPeople({ repositories, settings, now, adapterFor }: PeopleNeeds): Needs["people"] {
  const { incidents, cases, languages, known } = repositories;

  const incidentsOf = async (who: Who): Promise<Incident[]> => {
    const found: Incident[] = [];
    for await (const { value } of incidents.list(incidentsOfPerson(who.platform, who.person))) {
      if (value.author.id === who.person && value.platform === who.platform) found.push(value);
    }
    return found.sort((a, b) => a.at - b.at);
  };

  /** Rare and asked by people: one walk over all cases. */
  const casesOf = async (who: Who): Promise<Case[]> => {
    const found: Case[] = [];
    for await (const { value } of cases.list("")) {
      const { case: desk } = value;
      if (desk.platform !== who.platform) continue;
      if (desk.about?.id === who.person || desk.reporters.some(({ id }) => id === who.person)) found.push(desk);
    }
    return found.sort((a, b) => a.openedAt - b.openedAt);
  };

  return {
    find: async (platform, group, text) => {
      const found = (await adapterFor(platform as Platform)?.find(group, text)) ?? [];
      const [only] = found;
      return found.length === 1 && only !== undefined ? { id: only.id, name: only.name } : null;
    },

    chooseLanguage: async (who, choice) => {
      const key = personKey(who.platform, who.person);
      if (choice === "auto") await languages.remove(key);
      else await languages.put(key, { v: 1, choice }, (record) => ({ ...record, choice }));
    },

    data: async (who): Promise<PersonData> => {
      const own = (await incidentsOf(who)).filter((one) => one.told.kind === "told" && !one.erased);
      const theirs = await casesOf(who);
      return {
        nudges: own.map((one) => ({ at: one.at, topic: one.verdict.topic, counts: one.counts === "yes" && now() - one.at < countedFor })),
        appeals: own.flatMap(({ appeal }) =>
          appeal === null ? [] : [{ at: appeal.at, state: appeal.state === "due" ? ("open" as const) : appeal.state }],
        ),
        reports: theirs.flatMap((desk) => {
          const report = desk.reporters.find(({ id }) => id === who.person);
          return report === undefined ? [] : [{ at: report.at, number: desk.number, state: reportState(desk) }];
        }),
        closedCases: theirs
          .filter((desk) => desk.state === "closed" && desk.about?.id === who.person)
          .map(({ number, kind }) => ({ number, kind })),
        language: (await languages.get(personKey(who.platform, who.person)))?.value.choice ?? "auto",
      };
    },

    erase: async (who) => {
      let erased = 0;
      const stays: { what: StoredKind; until: number | null }[] = [];
      for (const one of await incidentsOf(who)) {
        // Of what its author was never told nothing is said here either; its text goes all the same.
        if (one.told.kind === "told" && !one.erased) {
          erased += 1;
          const { coolDown } = await settings.get(one.platform, one.group);
          if (now() - one.at < coolDown) stays.push({ what: "cool-down", until: one.at + coolDown });
          stays.push({ what: "nudge", until: one.at + incidentLasts });
          if (one.appeal !== null && (one.appeal.state === "due" || one.appeal.state === "open"))
            stays.push({ what: "appeal", until: null });
        }
        // The claim stays until its time: without it the same message, delivered again, would be a new one.
        await incidents.change(one.id, (record) => ({
          ...record,
          erased: true,
          text: null,
          findings: [],
          link: null,
          author: { ...record.author, name: "" },
        }));
      }
      for (const desk of await casesOf(who)) {
        const reported = desk.reporters.some(({ id }) => id === who.person);
        if (desk.state !== "closed") {
          if (reported) stays.push({ what: "report", until: null });
          continue;
        }
        if (reported) erased += 1;
        await cases.change(desk.id, (record) => ({
          ...record,
          author: record.author?.id === who.person ? null : record.author,
          case: {
            ...record.case,
            reporters: record.case.reporters.filter(({ id }) => id !== who.person),
            about: record.case.about?.id === who.person ? null : record.case.about,
            history: record.case.history.map((entry) => (entry.by === who.person ? { ...entry, by: null } : entry)),
          },
        }));
      }
      for (const repository of [languages, known]) if (await repository.remove(personKey(who.platform, who.person))) erased += 1;
      return { erased, stays };
    },
  };
}

function reportState(desk: Case): "open" | "confirmed" | "not-confirmed" {
  return outcomesOf.report.find((outcome) => outcome === desk.outcome) ?? "open";
}
