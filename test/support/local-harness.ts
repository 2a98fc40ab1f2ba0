// The local chat with a small stand-in for the house behind it: enough to try the page without a store.

import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { PlatformEvent } from "../../adapters/adapter.ts";
import { createLocalAdapter, localGroup, localRoom } from "../../adapters/local/index.ts";
import type { Case } from "../../commands/case.ts";
import type { Asker } from "../../commands/command.ts";
import { claim, close, openReport } from "../../commands/desk.ts";
import { answerCommand, commands, pressButton, renderCase, renderNudge, renderOutcome, suggestFor } from "../../commands/index.ts";
import type { Needs } from "../../commands/needs.ts";
import { memoryBoard } from "./memory-board.ts";

/** What the stand-in takes for rude. */
const rude = "đồ ngu";

export async function startHarness(options: { readonly pageFolder?: string; readonly port?: number } = {}) {
  const adapter = createLocalAdapter({
    board: memoryBoard(),
    now: Date.now,
    commands,
    language: "vi",
    place: { host: "127.0.0.1", port: 0 },
    pageFolder: options.pageFolder,
  });
  const cases = new Map<string, Case>();
  const messages = new Map<string, { author: string; text: string }>();
  const address = (to: { kind: "person" | "room"; id: string }) => ({ platform: "local", group: localGroup, to, known: {} }) as const;
  const show = async (one: Case) => {
    const reply = renderCase(one, "vi");
    if (!(await adapter.edit(`entry:case-${one.id}`, reply))) {
      await adapter.send("room", address({ kind: "room", id: localRoom }), reply, `case-${one.id}`);
    }
  };
  const act = (id: string, step: (found: Case) => ReturnType<typeof claim>) => {
    const found = cases.get(id);
    if (found === undefined) return { kind: "not-found" } as const;
    const result = step(found);
    if (result.kind === "done") cases.set(id, result.case);
    return result;
  };
  const findings = (text: string) => {
    const at = text.indexOf(rude);
    const hit = at >= 0;
    const reason = { id: "terms", facts: {} };
    const finding = { rule: "insult", topic: "insult", hit, confidence: hit ? 0.9 : 0, reason, detector: "terms", article: null } as const;
    const verdict = {
      kind: hit ? "nudge" : "pass",
      topic: hit ? "insult" : null,
      rule: null,
      confidence: 0.9,
      article: null,
      nudgeToo: false,
    };
    return { findings: [{ ...finding, spans: hit ? [[at, at + rude.length]] : [] }], verdict } as Awaited<ReturnType<Needs["judge"]>>;
  };
  const needs: Partial<Needs> = {
    now: Date.now,
    ownRules: [],
    judge: async (text: string) => findings(text),
    cases: {
      report: async (report) => {
        const id = `case${cases.size + 1}`;
        const made = openReport({ id, number: cases.size + 1, platform: "local", group: localGroup, now: Date.now() }, report);
        cases.set(id, made);
        await show(made);
        return { kind: "opened", case: made };
      },
      appeal: async () => ({ kind: "opened" }),
      list: async (_platform, _group, state) => [...cases.values()].filter((one) => (one.state === "closed") === (state === "closed")),
      get: async (id) => cases.get(id) ?? null,
      claim: async (id, by) => {
        const result = act(id, (found) => claim(found, by, Date.now()));
        if (result.kind === "done") await show(result.case);
        return result;
      },
      close: async (id, outcome, by) => {
        const result = act(id, (found) => close(found, outcome, by, Date.now()));
        if (result.kind !== "done") return result;
        await show(result.case);
        const outcomeReply = renderOutcome(result.case, "vi");
        for (const reporter of result.case.reporters) {
          if (outcomeReply) await adapter.send("private", address({ kind: "person", id: reporter.id }), outcomeReply, `outcome-${id}`);
        }
        return result;
      },
    },
    people: {
      find: async (_platform, group, text) => (await adapter.find(group, text))[0] ?? null,
      chooseLanguage: async () => {},
      data: async () => ({ nudges: [], appeals: [], reports: [], closedCases: [], language: "auto" }),
      erase: async () => ({ erased: 0, stays: [] }),
    },
    incidents: {
      get: async (id) => ({ id, topic: "insult", article: null, at: Date.now(), platform: "local", group: localGroup }),
      takeDown: async (id) => adapter.remove(adapter.messageRef(localGroup, id)),
      why: async (id, by) => {
        const message = messages.get(id);
        return message?.author === by.person ? { text: message.text, ...findings(message.text) } : null;
      },
    },
  };

  const asker = async (event: Extract<PlatformEvent, { kind: "command" | "button" | "field" }>): Promise<Asker> => ({
    platform: "local",
    person: event.member,
    group: event.group,
    rights: (await adapter.rights(localGroup, event.member.id))?.rights ?? "member",
    language: event.member.language === "en" ? "en" : "vi",
    can: adapter.capabilities,
  });

  const onEvent = async (event: PlatformEvent) => {
    if (event.kind === "message" || event.kind === "edit") {
      messages.set(event.message.id, { author: event.author.id, text: event.message.text });
      if (event.exempt !== null || !event.message.text.includes(rude)) return;
      const reply = renderNudge({ incident: event.message.id, topic: "insult", article: null }, "vi");
      await adapter.send("private", address({ kind: "person", id: event.author.id }), reply, `nudge-${event.message.id}`);
    }
    if (event.kind === "command") {
      await event.answerTo.answer(await answerCommand(event.command, event.values, await asker(event), needs as Needs));
    }
    if (event.kind === "button") await event.answerTo.answer(await pressButton(event.action, await asker(event), needs as Needs));
    if (event.kind === "field")
      await event.suggest(await suggestFor(event.command, event.field, event.typed, await asker(event), needs as Needs));
  };
  const controller = new AbortController();
  await adapter.start(onEvent, controller.signal);
  const server = serve({ fetch: adapter.routes.fetch, hostname: "127.0.0.1", port: options.port ?? 0 });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    adapter,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await adapter.stop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
