// The page's line to the server: a stream of events in, requests out, tried again under the same id.

import type { Choice } from "../../../commands/command.ts";
import type { WireEvent, WireProblem } from "../wire.ts";

export type Answer =
  | { readonly kind: "done"; readonly choices: readonly Choice[] }
  | { readonly kind: "problem"; readonly problem: WireProblem };

/** Pauses before a request is tried again, in milliseconds. */
const pauses = [300, 1_000, 2_500];

/** Connects; comes back by itself, and loads the page anew when the server no longer knows this tab. */
export function listen(session: string, hear: (event: WireEvent) => void, onState: (state: "online" | "offline") => void): () => void {
  let ended = false;
  let source: EventSource;
  const connect = () => {
    source = new EventSource(`/local/events?session=${encodeURIComponent(session)}`);
    source.onopen = () => onState("online");
    source.onmessage = (message) => hear(JSON.parse(message.data) as WireEvent);
    source.onerror = () => {
      if (ended) return;
      onState("offline");
      // The browser tries again by itself unless the server answered and refused.
      if (source.readyState === EventSource.CLOSED) void reloadWhenBack();
    };
  };
  const reloadWhenBack = async () => {
    for (;;) {
      await pause(1_500);
      if (ended) return;
      const answer = await fetch("/local/style.css").catch(() => null);
      if (answer?.ok) return location.reload();
    }
  };
  connect();
  return () => {
    ended = true;
    source.close();
  };
}

/** Sends one request. `id` names it for good: the server does the same id once, however often it arrives. */
export async function ask(session: string, kind: string, id: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(`/local/${kind}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ session, id, ...body }),
    }).catch(() => null);
    const answer = response === null ? null : ((await response.json().catch(() => null)) as Record<string, unknown> | null);
    if (response?.ok) return { kind: "done", choices: (answer?.choices as readonly Choice[] | undefined) ?? [] };
    const wait = pauses[attempt];
    if ((response === null || response.status === 503) && wait !== undefined) {
      await pause(wait);
      continue;
    }
    if (answer === null || typeof answer.error !== "string") return { kind: "problem", problem: { error: "try-again", field: null } };
    return { kind: "problem", problem: answer as unknown as WireProblem };
  }
}

/** A fresh id. Not `randomUUID`, which a browser withholds from pages that do not come over HTTPS or loopback. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
