// What each kind of record has to say to whom: the sources that the outbox works through.

import { type Platform, platforms } from "../adapters/adapter.ts";
import type { Case } from "../commands/case.ts";
import { renderCase, renderNudge, renderOutcome, renderTrialSummary } from "../commands/index.ts";
import type { Reply } from "../commands/reply.ts";
import type { OwnArticle } from "../rules/books/index.ts";
import type { Topic } from "../rules/topic.ts";
import type { Gone } from "./gone.ts";
import type { MailSource } from "./outbox.ts";
import type { Reader } from "./reader.ts";
import type { StoredCase } from "./records/case.ts";
import type { Incident } from "./records/incident.ts";
import type { Mail } from "./records/mail.ts";
import type { Trial } from "./records/small.ts";
import type { Repositories } from "./repositories.ts";
import { groupKey } from "./store/keys.ts";

export type LetterNeeds = {
  readonly repositories: Repositories;
  readonly reader: Reader;
  readonly gone: Gone;
  readonly ownRules: readonly OwnArticle[];
  readonly refreshCard: (id: string) => Promise<void>;
};

export const messageTag = (messageId: string) => `message:${messageId}`;
export const personTag = (person: string) => `person:${person}`;

export type Letters = {
  readonly incident: MailSource<Incident>;
  readonly case: MailSource<StoredCase>;
  readonly trial: MailSource<Trial>;
};

export function createLetters(needs: LetterNeeds): Letters {
  const { reader, gone, repositories } = needs;

  const languageFor = ({ to }: Mail, platform: string, group: string) =>
    to.kind === "person" ? reader.languageOf(platform, to.id, to.language, group) : reader.languageIn(platform, group);

  return {
    incident: {
      repository: repositories.incidents,
      mailOf: (value) => value.mail,
      withMail: (value, mail) => ({ ...value, mail: [...mail] }),
      placeOf: ({ platform, group }) => ({ platform, group }),
      tagsOf: ({ messageId, author }) => [messageTag(messageId), personTag(author.id)],
      obsolete: ({ platform, group, messageId, author }) => {
        if (gone.isMessageDeleted(platform, group, messageId)) return "message-deleted";
        if (gone.isMessageMended(platform, group, messageId)) return "message-changed";
        return gone.hasLeft(platform, group, author.id) ? "author-left" : null;
      },
      render: async (value, mail) => {
        if (value.told.kind !== "told") return null;
        const language = await languageFor(mail, value.platform, value.group);
        const facts = { incident: value.id, topic: value.verdict.topic, article: value.verdict.article };
        return renderNudge(facts, language, { second: value.told.step === 2, escalated: value.case !== null, ownRules: needs.ownRules });
      },
    },
    case: {
      repository: repositories.cases,
      mailOf: (value) => value.mail,
      withMail: (value, mail) => ({ ...value, mail: [...mail] }),
      placeOf: ({ case: { platform, group } }) => ({ platform: platformNamed(platform), group }),
      tagsOf: () => ["room"],
      obsolete: () => null,
      render: async ({ case: desk }, mail) => {
        const language = await languageFor(mail, desk.platform, desk.group);
        return mail.notice === "outcome" ? renderOutcome(desk, language) : renderCase(desk, language, needs.ownRules);
      },
      onDone: ({ case: desk }, mail) => (mail.notice === "case" ? needs.refreshCard(desk.id) : Promise.resolve()),
    },
    trial: {
      repository: repositories.trials,
      mailOf: (value) => value.mail,
      withMail: (value, mail) => ({ ...value, mail: [...mail] }),
      placeOf: ({ platform, group }) => ({ platform: platformNamed(platform), group }),
      tagsOf: () => ["room"],
      obsolete: () => null,
      render: async (value, mail) => {
        const counts: Partial<Record<Topic, number>> = {};
        for await (const { value: shadow } of repositories.shadows.list(`${groupKey(value.platform, value.group)}.`)) {
          if (shadow.day + 24 * 3_600_000 > value.from) counts[shadow.topic] = (counts[shadow.topic] ?? 0) + shadow.count;
        }
        return renderTrialSummary(counts, await languageFor(mail, value.platform, value.group));
      },
    },
  };
}

/** A case as its group's moderators read it. */
export async function renderCard(shown: Case, needs: Pick<LetterNeeds, "reader" | "ownRules">): Promise<Reply> {
  return renderCase(shown, await needs.reader.languageIn(shown.platform, shown.group), needs.ownRules);
}

function platformNamed(name: string): Platform {
  return platforms.find((platform) => platform === name) ?? "local";
}
