// A running local chat for tests in a browser.

import { startHarness } from "./local-harness.ts";
import { buildPage } from "./page-assets.ts";

export type RunningChat = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts one on a port of its own with nothing in it. */
export async function startChat(): Promise<RunningChat> {
  return startHarness({ pageFolder: await buildPage() });
}
