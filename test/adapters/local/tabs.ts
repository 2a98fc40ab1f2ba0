// Helpers for tests of the local chat: tabs that open a page, read their stream from the wire and ask for things.

import type { PlatformEvent } from "../../../adapters/adapter.ts";
import { createLocalAdapter } from "../../../adapters/local/index.ts";
import { commands } from "../../../commands/index.ts";
import { memoryBoard } from "../../support/memory-board.ts";

export const host = "127.0.0.1:8080";

/** A started chat whose events go to `onEvent`. */
export async function startLocal(onEvent: (event: PlatformEvent) => Promise<void> = async () => {}, board = memoryBoard()) {
  const events: PlatformEvent[] = [];
  const adapter = createLocalAdapter({
    board,
    now: () => 1_800_000_000_000,
    commands,
    language: "vi",
    place: { host: "127.0.0.1", port: 8080 },
  });
  const controller = new AbortController();
  await adapter.start(async (event) => {
    events.push(event);
    await onEvent(event);
  }, controller.signal);
  const get = async (path: string, headers: Record<string, string> = {}) => adapter.routes.request(path, { headers: { host, ...headers } });
  const post = async (kind: string, body: unknown, headers: Record<string, string> = {}) =>
    adapter.routes.request(`/local/${kind}`, {
      method: "POST",
      headers: { host, "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  /** Opens the page as `member` and its stream; `heard` is everything that came over the wire so far. */
  const tab = async (member: string, query = "") => {
    const page = await (await get(`/?as=${member}${query}`)).text();
    const session = /data-session="([^"]+)"/.exec(page)?.[1] ?? "";
    const stream = await get(`/local/events?session=${session}`);
    const reader = stream.body?.getReader();
    const decoder = new TextDecoder();
    let heard = "";
    const reading = (async () => {
      for (;;) {
        const part = await reader?.read();
        if (part === undefined || part.done) return;
        heard += decoder.decode(part.value, { stream: true });
      }
    })();
    await until(() => heard.includes('"snapshot"'));
    return {
      session,
      heard: () => heard,
      /** What came over the wire, event by event. */
      events: () =>
        heard
          .split("\n")
          .filter((line) => line.startsWith("data: "))
          .map((line) => JSON.parse(line.slice(6)) as { readonly kind: string } & Record<string, unknown>),
      ask: (kind: string, body: Record<string, unknown>) => post(kind, { session, id: nextId(), ...body }),
      ended: reading,
    };
  };
  return { adapter, events, get, post, tab, abort: () => controller.abort() };
}

let count = 0;

/** A fresh id of the shape that pages make. */
export function nextId(): string {
  count += 1;
  return `request-${String(count).padStart(6, "0")}`;
}

/** Resolves once `holds` does; fails after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("did not happen within two seconds");
}

/** Gives whatever is under way on a stream the time to arrive. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
