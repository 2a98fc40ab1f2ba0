// What the links of a message are worth as signs beside other bait.

import { normalise } from "../text/normalise.ts";
import type { TextView } from "../text/view.ts";
import { contactDomains, everydayDomains, lureNames, shorteners } from "./brands.ts";
import { type Link, readLinks } from "./links.ts";
import { isReal, type LookAlike, lookAlike } from "./look-alike-host.ts";
import type { Sign } from "./recipe.ts";

export type LinkSign = Sign & { readonly lookAlike: LookAlike | null };

/** A link inside the query of another (`…?url=https%3A%2F%2F…`): where it really leads. Looked for once, not deeper. */
function target(link: Link): Link | null {
  const at = link.path.indexOf("://", 1);
  if (at < 0) return null;
  return readLinks(normalise(link.path.slice(Math.max(0, at - 5), at + 200)))[0] ?? null;
}

/** True where a word of the host says what one is to get or to fear: `hoanthue-gov`, `binhchon-tainang`. */
function namedLikeLure({ host }: Link): boolean {
  const words = host.split(/[.-]/);
  return words.some((word, at) => lureNames.has(word) || lureNames.has(word + (words[at + 1] ?? "")));
}

function signOf(link: Link): LinkSign | null {
  const sign = (id: string, weight: number, imitation: LookAlike | null = null): LinkSign => ({
    id,
    weight,
    role: "support",
    hits: [{ from: -1, to: -1, span: link.span }],
    lookAlike: imitation,
  });
  const inner = target(link);
  const imitation = lookAlike(link) ?? (inner === null ? null : lookAlike(inner));
  if (imitation !== null) return sign("look-alike-link", imitation.sureness, imitation);
  if (shorteners.has(link.domain)) return sign("short-link", 0.35);
  if (contactDomains.has(link.host) || contactDomains.has(link.domain)) return sign("contact-link", 0.3);
  if (isReal(link) || everydayDomains.has(link.domain) || everydayDomains.has(link.host)) return null;
  if (link.isAddress) return sign("bare-address", 0.5);
  if (namedLikeLure(link)) return sign("lure-link", 0.45);
  return sign("unknown-link", 0.3);
}

const noSigns: readonly LinkSign[] = [];

function findSigns(view: TextView): readonly LinkSign[] {
  const links = readLinks(view);
  if (links.length === 0) return noSigns;
  const byId = new Map<string, LinkSign>();
  const seen = new Set<string>();
  for (const link of links) {
    // The same link again says nothing new, and looking it up is dear.
    const key = `${link.hidesHost} ${link.host}${link.path}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const sign = signOf(link);
    if (sign !== null && (byId.get(sign.id)?.weight ?? 0) < sign.weight) byId.set(sign.id, sign);
  }
  return [...byId.values()];
}

/** Signs from the links: one for each kind, so that ten links of one kind weigh as one. */
export function linkSigns(view: TextView): readonly LinkSign[] {
  view.kept.linkSigns ??= findSigns(view);
  return view.kept.linkSigns;
}
