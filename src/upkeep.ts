// What is done at start and every hour: finish what was begun, forget what is over.

import type { Cases } from "./cases.ts";
import { expireIncident } from "./incidents.ts";
import type { Repositories } from "./repositories.ts";
import type { Store } from "./store/store.ts";

export type UpkeepNeeds = {
  readonly repositories: Pick<Repositories, "incidents" | "cases">;
  readonly cases: Cases;
  readonly store: Store;
  readonly now: () => number;
};

/**
 * A kill may fall between the write that makes a case due and the one that makes it, between a decision and its return
 * to the reminder, between a change and the moderators' post. Each of these steps can be done again, so all are.
 */
export async function upkeep({ repositories, cases, store, now }: UpkeepNeeds): Promise<void> {
  for await (const { value } of repositories.incidents.list("")) {
    if (value.case?.made === false) await cases.ensureMessageCase(value.id);
    if (value.appeal?.state === "due" || value.appeal?.state === "open") await cases.ensureAppeal(value.id);
    await expireIncident(repositories, value, now());
  }
  for await (const { key } of repositories.cases.list("")) await cases.expire(key);
  await store.purge();
}
