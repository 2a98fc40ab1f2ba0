// What the author of a flagged message may see and do about it.

import type { Adapter, Platform } from "../adapters/adapter.ts";
import type { Needs, Who } from "../commands/needs.ts";
import type { Gone } from "./gone.ts";
import { type Incident, incidentsOfPerson, textLasts } from "./records/incident.ts";
import type { Repositories } from "./repositories.ts";

export type IncidentNeeds = {
  readonly repositories: Pick<Repositories, "incidents">;
  readonly gone: Gone;
  readonly adapterFor: (platform: Platform) => Adapter | null;
};

export function createIncidents({ repositories, gone, adapterFor }: IncidentNeeds): Needs["incidents"] {
  /** Only what its author was told about exists for them, and for nobody else. */
  const own = async (id: string, by: Who): Promise<Incident | null> => {
    const value = (await repositories.incidents.get(id))?.value;
    if (value === undefined || value.platform !== by.platform || value.author.id !== by.person) return null;
    return value.told.kind === "told" && !value.erased ? value : null;
  };

  return {
    get: async (id, by) => {
      const value = await own(id, by);
      if (value === null) return null;
      const { topic, article } = value.verdict;
      return { id, topic, article, at: value.at, platform: value.platform, group: value.group };
    },
    takeDown: async (id, by) => {
      const value = await own(id, by);
      if (value === null) return "gone";
      const adapter = adapterFor(value.platform);
      if (adapter === null) return "not-allowed";
      const result = await adapter.remove(adapter.messageRef(value.group, value.messageId));
      if (result !== "not-allowed") gone.messageDeleted(value.platform, value.group, value.messageId);
      return result;
    },
    why: async (messageId, by) => {
      let newest: Incident | null = null;
      for await (const { value } of repositories.incidents.list(incidentsOfPerson(by.platform, by.person))) {
        if (value.messageId !== messageId || (by.group !== null && value.group !== by.group)) continue;
        // What only moderators hear of shows itself to nobody else.
        const open = value.told.kind === "told" || value.told.why !== "alert";
        if (value.author.id === by.person && open && (newest === null || value.at > newest.at)) newest = value;
      }
      return newest === null || newest.text === null ? null : { text: newest.text, findings: newest.findings, verdict: newest.verdict };
    },
  };
}

/** Forgets the text of an incident whose day is over, with the findings that may repeat its words. */
export async function expireIncident(repositories: Pick<Repositories, "incidents">, value: Incident, now: number): Promise<void> {
  if (value.text === null || now - value.at < textLasts) return;
  await repositories.incidents.change(value.id, (record) => ({ ...record, text: null, findings: [] }));
}
