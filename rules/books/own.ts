// A group's own rules, as its rules file gives them, made into a book like the others.

import * as z from "zod";
import { topics } from "../topic.ts";
import { type Book, bothSchema } from "./book.ts";

/** One rule of a group: its number, a title, what it says in both languages, and the topics it is about. */
export const ownArticleSchema = z.strictObject({
  article: z.string().regex(/^\d{1,3}$/),
  title: bothSchema,
  text: bothSchema,
  topics: z.array(z.enum(topics)),
});

export type OwnArticle = z.infer<typeof ownArticleSchema>;

/** The group's rules as a book; null when it has none. */
export function ownBook(own: readonly OwnArticle[]): Book | null {
  if (own.length === 0) return null;
  return {
    code: "group",
    title: { vi: "Quy tắc của nhóm", en: "Rules of this group" },
    shortTitle: { vi: "Quy tắc của nhóm", en: "Rules of this group" },
    issuer: { vi: "Nhóm", en: "The group" },
    number: null,
    date: null,
    effectiveFrom: null,
    effectiveTo: null,
    status: "in-force",
    replaces: null,
    replacedBy: null,
    pressOnly: false,
    statusNote: { vi: "Do nhóm tự đặt ra.", en: "Made by the group itself." },
    sources: [],
    articles: own.map((rule) => ({
      article: rule.article,
      numbering: "verified",
      section: null,
      chapter: null,
      title: rule.title,
      audience: ["members"],
      clauses: [
        {
          clause: null,
          numbering: null,
          text: rule.text,
          kind: "do",
          strength: "must",
          topics: rule.topics,
          subjects: [],
          confidence: "high",
          sources: [],
        },
      ],
    })),
    notSeen: [],
  };
}
