// The way of a message: exempt? judge, decide whether to tell, and one durable write before the platform hears "accepted".

import type { PlatformEvent } from "../adapters/adapter.ts";
import type { Judgement } from "../rules/index.ts";
import type { Context, Message, Standing } from "../rules/message.ts";
import { gravity } from "../rules/topic.ts";
import type { Gone } from "./gone.ts";
import type { Lanes } from "./lanes.ts";
import type { Recent } from "./recent.ts";
import { caseId } from "./records/case.ts";
import { type Incident, incidentId, incidentsIn } from "./records/incident.ts";
import { newMail, worthSending } from "./records/mail.ts";
import type { Repositories } from "./repositories.ts";
import { isPaused, policyOf, type Settings } from "./settings.ts";
import { digest, groupKey } from "./store/keys.ts";
import { telling } from "./telling.ts";

export type MessageEvent = Extract<PlatformEvent, { kind: "message" | "edit" }>;

export type PipelineNeeds = {
  readonly now: () => number;
  readonly judge: (message: Message, context: Context) => Judgement;
  readonly repositories: Pick<Repositories, "incidents" | "cases" | "shadows">;
  readonly settings: Settings;
  readonly recent: Recent;
  readonly gone: Gone;
  readonly lanes: Lanes;
  /** Called once an incident is stored: its mail and its case can be seen to. */
  readonly onStored: (incident: Incident) => void;
  /** Waiting mail about a message has to be looked at again. */
  readonly recheck: (event: MessageEvent) => Promise<void>;
  readonly count: (what: "passed" | "exempt" | "shadow" | "flagged" | "repeated", platform: string) => void;
};

const day = 24 * 3_600_000;

/** A case about one author takes in what they write within this time; later, or something graver, is a case of its own. */
const joinsFor = day;

/**
 * Handles one message or edit. When the promise resolves, whatever has to be kept is stored; when it rejects, nothing
 * is, and the same event may come again: the claim makes sure that it is told once.
 */
export function createPipeline(needs: PipelineNeeds): (event: MessageEvent) => Promise<void> {
  const { incidents, shadows } = needs.repositories;

  const isExempt = async (event: MessageEvent): Promise<boolean> => {
    if (event.exempt !== null || event.addressed) return true;
    const settings = await needs.settings.get(event.platform, event.group);
    return (
      isPaused(settings, needs.now()) ||
      (event.room === settings.room && event.room !== null) ||
      (event.room !== null && settings.exemptRooms.includes(event.room)) ||
      settings.exemptPeople.includes(event.author.id) ||
      (event.author.roles ?? []).some((role) => settings.exemptRoles.includes(role))
    );
  };

  const earlierOf = async (event: MessageEvent): Promise<Incident[]> => {
    const found: Incident[] = [];
    for await (const { value } of incidents.list(incidentsIn(event.platform, event.group, event.author.id))) {
      if (value.author.id === event.author.id && value.group === event.group) found.push(value);
    }
    return found.sort((a, b) => a.at - b.at);
  };

  const countShadow = async (event: MessageEvent, { verdict }: Judgement): Promise<void> => {
    if (verdict.topic === null || verdict.rule === null) return;
    const start = Math.floor(needs.now() / day) * day;
    const { topic, rule } = verdict;
    await shadows.put(
      `${groupKey(event.platform, event.group)}.${start / day}.${digest([rule], 10)}`,
      { v: 1, topic, count: 0, day: start },
      (record) => ({
        ...record,
        count: record.count + 1,
      }),
    );
  };

  /** The case that an incident belongs to: an undecided one of the same author, unless this is graver; else its own. */
  const caseFor = async (
    event: MessageEvent,
    id: string,
    topic: Incident["verdict"]["topic"],
    earlier: readonly Incident[],
  ): Promise<string> => {
    const last = earlier.findLast((one) => one.case !== null && event.at - one.at < joinsFor);
    if (last?.case != null && gravity(topic) >= gravity(last.verdict.topic)) {
      const desk = (await needs.repositories.cases.get(last.case.id))?.value.case;
      // A case that is due and not made yet is joined as well.
      if (desk === undefined || (desk.state !== "closed" && gravity(topic) >= gravity(desk.topic ?? topic))) return last.case.id;
    }
    return caseId(event.platform, event.group, ["message", id]);
  };

  const accept = async (event: MessageEvent, message: Message): Promise<void> => {
    const earlier = await earlierOf(event);
    const settings = await needs.settings.get(event.platform, event.group);
    const seen = needs.recent.note({
      place: groupKey(event.platform, event.group),
      author: event.author.id,
      messageId: event.message.id,
      text: event.message.text,
      at: event.at,
    });
    const context: Context = { standing: standingOf(event, earlier), ...seen, policy: policyOf(settings) };
    const judgement = needs.judge(message, context);
    const { verdict } = judgement;
    if (verdict.kind === "pass" || verdict.kind === "shadow" || verdict.topic === null || verdict.rule === null) {
      if (verdict.kind === "shadow") await countShadow(event, judgement);
      needs.count(verdict.kind === "shadow" ? "shadow" : "passed", event.platform);
      // What was flagged before is put right now: a reminder that still waits has nothing to say.
      if (event.kind === "edit" && earlier.some((one) => one.messageId === event.message.id)) {
        needs.gone.messageMended(event.platform, event.group, event.message.id);
        await needs.recheck(event);
      }
      return;
    }
    const id = incidentId(event.platform, event.group, event.author.id, event.message.id, event.message.text);
    if (earlier.some((one) => one.id === id)) {
      needs.count("repeated", event.platform);
      return;
    }
    const kept = {
      kind: verdict.kind,
      topic: verdict.topic,
      rule: verdict.rule,
      confidence: verdict.confidence,
      article: verdict.article,
      nudgeToo: verdict.nudgeToo,
    };
    const at = Math.min(event.at, needs.now());
    const { told, counts, opensCase } = telling({ at, messageId: event.message.id, verdict: kept }, earlier, settings);
    const nudge = newMail("nudge", { kind: "person", id: event.author.id, language: event.author.language ?? null }, "nudge", at);
    const value: Incident = {
      v: 1,
      id,
      platform: event.platform,
      group: event.group,
      room: event.room,
      author: { id: event.author.id, name: event.author.name, language: event.author.language ?? null },
      messageId: event.message.id,
      link: event.message.link ?? null,
      at,
      text: event.message.text.slice(0, 4096),
      findings: judgement.findings
        .filter((one) => one.hit)
        .map((one) => ({
          ...one,
          spans: one.spans.map(([from, to]) => [from, to]),
          reason: { id: one.reason.id, facts: { ...one.reason.facts } },
        })),
      verdict: kept,
      told,
      counts,
      case: opensCase ? { id: await caseFor(event, id, verdict.topic, earlier), made: false } : null,
      appeal: null,
      erased: false,
      mail: told.kind === "told" ? [{ ...nudge, expiresAt: at + worthSending.nudge }] : [],
    };
    const claimed = await incidents.claim(id, value);
    needs.count(claimed ? "flagged" : "repeated", event.platform);
    if (claimed) needs.onStored(value);
  };

  return async (event) => {
    if (await isExempt(event)) {
      needs.count("exempt", event.platform);
      return;
    }
    const { text, quoted, replyTo, mentions } = event.message;
    const message: Message = {
      text,
      author: event.author.id,
      ...(quoted === undefined ? {} : { quoted }),
      ...(replyTo === undefined ? {} : { replyTo: { author: replyTo.author, text: replyTo.text } }),
      ...(mentions === undefined ? {} : { mentions }),
    };
    await needs.lanes.run(`author ${event.platform} ${groupKey(event.platform, event.group)} ${event.author.id}`, () =>
      accept(event, message),
    );
  };
}

/**
 * How long the author has been here without a flag, as far as anybody knows. Who joined before the bot did is `known`:
 * neither trusted nor suspected.
 */
export function standingOf(event: MessageEvent, earlier: readonly Pick<Incident, "counts">[]): Standing {
  const { joinedAt } = event.author;
  if (joinedAt === undefined) return "known";
  const here = event.at - joinedAt;
  if (here <= 7 * day) return "new";
  // Incidents are kept for thirty days, so one that is still there is one within that time.
  return here >= 30 * day && earlier.every((one) => one.counts === "bot-was-wrong") ? "established" : "known";
}
