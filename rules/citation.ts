// How an article of a rule book is named.

export const bookIds = ["vn-423-2026", "vn-88-2025", "vn-874-2021", "community", "group"] as const;

/** A rule book: the three published codes, our own community book, a community's own rules file. */
export type BookId = (typeof bookIds)[number];

/** Points at an article or clause. Numbers are strings as printed; null where the book has none (423 never has any). */
export type Citation = {
  readonly code: BookId;
  readonly article: string | null;
  readonly clause: string | null;
  readonly section: string | null;
  readonly numbering: "verified" | "inferred" | null;
};
