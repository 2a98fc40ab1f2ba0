// What is kept and for how long, told from the records themselves: the table of docs/retention.md.

import { textsLast } from "../commands/desk.ts";
import { caseKind, type StoredCase } from "./records/case.ts";
import { type Incident, incidentKind, textLasts } from "./records/incident.ts";
import { boardKind, knownKind, languageKind, numberKind, settingsKind, shadowKind, trialKind } from "./records/small.ts";

const day = 24 * 3_600_000;

type Row = { readonly record: string; readonly holds: string; readonly kept: string };

/** A lifetime in words; null is a record that nobody's time ends. */
function lasting(milliseconds: number | null): string {
  if (milliseconds === null) return "until it is changed or removed";
  return milliseconds % day === 0 && milliseconds > day ? `${milliseconds / day} days` : `${milliseconds / 3_600_000} hours`;
}

// Lifetimes are asked of the kinds themselves, for a record that began at 0, so that this table cannot drift from what is done.
const incidentAtZero = { at: 0 } as Incident;
const caseAtZero = (closedAt: number | null) => ({ case: { openedAt: 0, closedAt } }) as StoredCase;
const boardEntry = (kind: "person" | "room") => ({ at: 0, to: { kind } }) as Parameters<typeof boardKind.expiresAt>[0];

/** Every kind of record, in the order of the table. */
export function retention(): readonly Row[] {
  return [
    {
      record: incidentKind.name,
      holds: "a flagged message: who, in which group, which rule and article, whether and how its author was reminded",
      kept: lasting(incidentKind.expiresAt(incidentAtZero)),
    },
    {
      record: incidentKind.name,
      holds: "the text of a flagged message and the words that a rule noticed",
      kept: `${lasting(textLasts)}; when a case needs it, until the case is decided, ${lasting(textsLast)} at most`,
    },
    {
      record: caseKind.name,
      holds: "a case for moderators: whom it is about, what was decided and by whom; who reported, which no view shows",
      kept: `${lasting(caseKind.expiresAt(caseAtZero(0)))} after it was closed; ${lasting(caseKind.expiresAt(caseAtZero(null)))} when nobody decides it`,
    },
    {
      record: settingsKind.name,
      holds: "what a group chose, and who changed what (the last 50 changes)",
      kept: lasting(settingsKind.expiresAt({} as never)),
    },
    { record: languageKind.name, holds: "the language a person chose", kept: "until it is set to auto, or erased" },
    {
      record: knownKind.name,
      holds: "what was learned about reaching a person, such as a closed private chat",
      kept: lasting(knownKind.expiresAt({ at: 0 } as Parameters<typeof knownKind.expiresAt>[0])),
    },
    {
      record: shadowKind.name,
      holds: "how often a rule would have spoken in a group on a day: a number, nothing of messages or people",
      kept: lasting(shadowKind.expiresAt({ day: 0 } as Parameters<typeof shadowKind.expiresAt>[0])),
    },
    {
      record: trialKind.name,
      holds: "that a group is on trial, and whether its summary was sent",
      kept: `${lasting(trialKind.expiresAt({ until: 0 } as Parameters<typeof trialKind.expiresAt>[0]))} after it ended`,
    },
    { record: numberKind.name, holds: "the last case number of a group", kept: lasting(numberKind.expiresAt({} as never)) },
    {
      record: boardKind.name,
      holds:
        "local chat only: reminders as they were delivered; posts in the moderators' room, which lose the text when their case is decided",
      kept: `${lasting(boardKind.expiresAt(boardEntry("person")))}; ${lasting(boardKind.expiresAt(boardEntry("room")))}`,
    },
  ];
}

/** The page docs/retention.md. */
export function retentionPage(): string {
  const rows = retention().map(({ record, holds, kept }) => `| \`${record}\` | ${holds} | ${kept} |`);
  return `# What is kept, and for how long

Made by the code (\`src/retention.ts\`); a test fails when the two differ. Of a message that passes nothing is written but counters.
Logs hold no text, name or token. \`/my-data\` shows people theirs and erases what may go at once.

| record | holds | kept |
|---|---|---|
${rows.join("\n")}

Records past their time are removed at start and every hour.
`;
}
