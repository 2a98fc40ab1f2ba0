// All kinds of records, opened over one store.

import { caseKind } from "./records/case.ts";
import { incidentKind } from "./records/incident.ts";
import { boardKind, knownKind, languageKind, numberKind, settingsKind, shadowKind, trialKind } from "./records/small.ts";
import { type RecordUnreadable, repository } from "./store/repository.ts";
import type { Store } from "./store/store.ts";

export function openRepositories(store: Store, onUnreadable: (error: RecordUnreadable) => void = () => {}) {
  return {
    incidents: repository(store, incidentKind, onUnreadable),
    cases: repository(store, caseKind, onUnreadable),
    settings: repository(store, settingsKind, onUnreadable),
    languages: repository(store, languageKind, onUnreadable),
    known: repository(store, knownKind, onUnreadable),
    shadows: repository(store, shadowKind, onUnreadable),
    numbers: repository(store, numberKind, onUnreadable),
    trials: repository(store, trialKind, onUnreadable),
    board: repository(store, boardKind, onUnreadable),
  };
}

export type Repositories = ReturnType<typeof openRepositories>;
