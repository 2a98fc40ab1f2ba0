// /report-impersonation: word of a fake or hijacked account, carried to the moderators and to nobody else.

import * as z from "zod";
import type { Command } from "./command.ts";
import { moment } from "./dates.ts";
import { sentence } from "./form.ts";
import { helpSteps } from "./help-channels.ts";
import type { Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

/** `t.me/abc` as people write it: a host with a dot, then nothing or a path. */
const withoutScheme = /^[\p{L}\p{N}.-]{1,100}\.\p{L}{2,20}(?:\/|$)/u;

const link = z.url({ protocol: /^https?$/ }).max(300);

const links = z
  .string()
  .max(2000)
  .transform((text) =>
    text
      .split(/[\s,]+/u)
      .filter((piece) => piece !== "")
      .map((piece) => (withoutScheme.test(piece) ? `https://${piece}` : piece)),
  )
  .pipe(z.array(link).max(5));

const who = z.string().max(100);
const kind = z.enum(["fake", "hijacked"]);
/** Two letters or digits at least: a lone dot is not an account of what happened. */
const what = z
  .string()
  .max(1000)
  .regex(/[\p{L}\p{N}].*[\p{L}\p{N}]/su);

const values = z.strictObject({ who, kind, what, links: z.array(z.string()).optional() });

export const reportImpersonation: Command = {
  name: "report-impersonation",
  summary: "report.summary",
  who: "member",
  where: "group",
  fields: [
    {
      name: "who",
      kind: "person",
      required: true,
      label: "report.who.label",
      prompt: "report.who.prompt",
      problem: "report.who.problem",
      schema: who,
    },
    {
      name: "kind",
      kind: "choice",
      required: true,
      label: "report.kind.label",
      prompt: "report.kind.prompt",
      problem: "report.kind.problem",
      schema: kind,
      choices: [
        { value: "fake", label: "report.kind.fake" },
        { value: "hijacked", label: "report.kind.hijacked" },
      ],
    },
    {
      name: "what",
      kind: "paragraph",
      required: true,
      label: "report.what.label",
      prompt: "report.what.prompt",
      problem: "report.what.problem",
      schema: what,
    },
    {
      name: "links",
      kind: "links",
      required: false,
      label: "report.links.label",
      prompt: "report.links.prompt",
      problem: "report.links.problem",
      schema: links,
    },
  ],
  run: async (given, asker, needs) => {
    const report = values.parse(given);
    const { language, platform, group } = asker;
    if (group === null) return sentence(say(language, "form.group-only"));
    // An account that copies a member may have left or never joined: then its name is all there is, and that is taken too.
    const found = await needs.people.find(platform, group, report.who);
    const result = await needs.cases.report({
      platform,
      group,
      reporter: { id: asker.person.id, language },
      suspect: found ?? { id: null, name: report.who },
      kind: report.kind,
      what: report.what,
      links: report.links ?? [],
    });
    if (result.kind === "limited") return sentence(say(language, "report.limited", { until: moment(result.until, language) }));
    if (result.kind === "staff") return sentence(say(language, "report.staff", { hijacked: say(language, "report.kind.hijacked") }));
    const { number } = result.case;
    if (result.kind === "already-reported")
      return withSteps([say(language, "report.already", { number })], report.kind, platform, language);
    const received = [say(language, "report.received")];
    if (result.kind === "joined") received.push(say(language, "report.joined", { number }));
    received.push(say(language, "report.number", { number }));
    return withSteps(received, report.kind, platform, language);
  },
};

function withSteps(first: readonly string[], situation: "fake" | "hijacked", platform: string, language: Language): Reply {
  return {
    parts: [
      { kind: "text", text: first.join(" ") },
      { kind: "text", text: say(language, "report.now") },
      { kind: "list", items: helpSteps(situation, platform, language) },
      { kind: "text", text: say(language, "report.paid-help") },
    ],
  };
}
