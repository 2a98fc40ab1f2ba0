// /my-data: what is kept about a person, to that person; and erasing it.

import * as z from "zod";
import { buildAction } from "./actions.ts";
import { caseKinds } from "./case.ts";
import { caseKindName } from "./case-view.ts";
import type { Asker, Command } from "./command.ts";
import { moment } from "./dates.ts";
import type { Needs, PersonData } from "./needs.ts";
import type { Button, Part, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

/** Newest entries shown of each kind; the rest is told as a number. */
const entriesShown = 10;

const what = z.enum(["see", "erase"]);

export const myData: Command = {
  name: "my-data",
  summary: "data.summary",
  who: "member",
  where: "anywhere",
  fields: [
    {
      name: "do",
      kind: "choice",
      required: false,
      label: "data.do.label",
      prompt: "data.do.prompt",
      problem: "data.do.problem",
      schema: what,
      choices: [
        { value: "see", label: "data.do.see" },
        { value: "erase", label: "data.do.erase" },
      ],
    },
  ],
  run: async (values, asker, needs) => {
    const given = z.strictObject({ do: what.optional() }).parse(values);
    return given.do === "erase" ? askToErase(asker.language) : showData(asker, needs);
  },
};

/** Asks once before erasing: it cannot be taken back. */
export function askToErase(language: Language): Reply {
  return { parts: [{ kind: "text", text: say(language, "data.erase-ask") }], buttons: [eraseNowButton(language)] };
}

/** Erases what may go now and says what stays, and until when. */
export async function eraseData(asker: Asker, needs: Needs): Promise<Reply> {
  const { language } = asker;
  const { erased, stays } = await needs.people.erase(whoIs(asker));
  const parts: Part[] = [{ kind: "text", text: say(language, "data.erased", { count: erased }) }];
  if (stays.length > 0) {
    parts.push({ kind: "text", text: say(language, "data.stays") });
    const items = stays.map((left) => {
      const name = say(language, `stored.${left.what}`);
      return left.until === null
        ? say(language, "data.stays-open", { what: name })
        : say(language, "data.stays-until", { what: name, until: moment(left.until, language) });
    });
    parts.push({ kind: "list", items: [...new Set(items)] });
  }
  return { parts };
}

async function showData(asker: Asker, needs: Needs): Promise<Reply> {
  const { language } = asker;
  const data = await needs.people.data(whoIs(asker));
  const sections = sectionsOf(data, language).filter(({ items }) => items.length > 0);
  const parts: Part[] = [{ kind: "title", text: say(language, "data.title") }];
  if (sections.length === 0) parts.push({ kind: "text", text: say(language, "data.nothing") });
  for (const { label, items } of sections) parts.push({ kind: "text", text: label }, { kind: "list", items: shorten(items, language) });
  parts.push({
    kind: "facts",
    rows: [{ label: say(language, "data.language"), value: say(language, `language.${data.language}`) }],
  });
  parts.push({ kind: "small", text: say(language, "data.small") });
  const nothing = sections.length === 0 && data.language === "auto";
  return { parts, buttons: nothing ? [] : [{ label: say(language, "data.erase"), action: buildAction("erase"), style: "quiet" }] };
}

function sectionsOf(data: PersonData, language: Language): { label: string; items: string[] }[] {
  const newest = <T extends { readonly at: number }>(entries: readonly T[]) => entries.toSorted((a, b) => b.at - a.at);
  return [
    {
      label: say(language, "data.nudges"),
      items: newest(data.nudges).map(({ at, topic, counts }) =>
        say(language, counts ? "data.nudge-row" : "data.nudge-row-void", {
          at: moment(at, language),
          topic: say(language, `topic.${topic}`),
        }),
      ),
    },
    {
      label: say(language, "data.appeals"),
      items: newest(data.appeals).map(({ at, state }) =>
        say(language, "data.appeal-row", { at: moment(at, language), state: say(language, `data.state.${state}`) }),
      ),
    },
    {
      label: say(language, "data.reports"),
      items: newest(data.reports).map(({ at, number, state }) =>
        say(language, "data.report-row", { at: moment(at, language), number, state: say(language, `data.state.${state}`) }),
      ),
    },
    {
      label: say(language, "data.closed-cases"),
      items: data.closedCases.map(({ number, kind }) => say(language, "data.case-row", { number, kind: kindName(kind, language) })),
    },
  ];
}

function kindName(kind: string, language: Language): string {
  const known = caseKinds.find((candidate) => candidate === kind);
  return known === undefined ? kind : caseKindName({ kind: known, reportKind: null }, language);
}

function shorten(items: readonly string[], language: Language): string[] {
  if (items.length <= entriesShown) return [...items];
  return [...items.slice(0, entriesShown), say(language, "data.more", { count: items.length - entriesShown })];
}

function eraseNowButton(language: Language): Button {
  return { label: say(language, "data.erase-now"), action: buildAction("erase-now"), style: "primary" };
}

function whoIs(asker: Asker) {
  return { platform: asker.platform, group: asker.group, person: asker.person.id };
}
