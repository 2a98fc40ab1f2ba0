// A neutral answer: what is said, not how a platform lays it out. Sentences are final, in the reader's language.

import type { Span } from "../rules/finding.ts";

/**
 * One piece of a reply. Every string may hold text that people wrote: an adapter escapes all of them
 * for its platform and never reads markup out of them.
 */
export type Part =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** Somebody's own words, shown as theirs; `marks` are the parts that a rule noticed. */
  | { readonly kind: "quote"; readonly text: string; readonly marks?: readonly Span[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  /** Where a rule comes from; always last of what it belongs to. */
  | { readonly kind: "citation"; readonly text: string }
  /** Said in passing: "automatic, only you can see this". */
  | { readonly kind: "small"; readonly text: string };

/** A press comes back as a `button` event with `action` (opaque, at most 64 bytes of ASCII); a link opens. */
export type Button =
  | { readonly label: string; readonly action: string; readonly style?: "primary" | "quiet" }
  | { readonly label: string; readonly url: string };

export type Reply = {
  readonly parts: readonly Part[];
  readonly buttons?: readonly Button[];
  /** What is missing or wrong in a form, one entry a field: adapters with forms show it beside the field, others ask for it. */
  readonly problems?: readonly { readonly field: string; readonly text: string }[];
};
