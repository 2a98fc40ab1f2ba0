// All kinds of records, opened over one store; and the table of what is kept for how long.

import { caseKind } from "./records/case.ts";
import { incidentKind } from "./records/incident.ts";
import { boardKind, knownKind, languageKind, numberKind, settingsKind, shadowKind, trialKind } from "./records/small.ts";
import { repository } from "./store/repository.ts";
import type { Store } from "./store/store.ts";

export function openRepositories(store: Store) {
  return {
    incidents: repository(store, incidentKind),
    cases: repository(store, caseKind),
    settings: repository(store, settingsKind),
    languages: repository(store, languageKind),
    known: repository(store, knownKind),
    shadows: repository(store, shadowKind),
    numbers: repository(store, numberKind),
    trials: repository(store, trialKind),
    board: repository(store, boardKind),
  };
}

export type Repositories = ReturnType<typeof openRepositories>;
