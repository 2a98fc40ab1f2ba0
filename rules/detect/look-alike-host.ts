// Tells whether a host imitates a brand, and how sure that is.

import { drawnSkeleton as skeleton } from "../names/skeleton.ts";
import { oneSlip } from "../names/usernames.ts";
import { type Brand, brands, cheapEndings, lureWords } from "./brands.ts";
import type { Link } from "./links.ts";
import { domainToUnicode } from "./punycode.ts";

/** `letters` look-alike or swapped letters · `real-name-inside` the true address as a part of another · `name-with-lure` · `name-with-more` · `name-elsewhere` · `hidden-host` */
export type LookAlike = { readonly host: string; readonly brand: string; readonly how: string; readonly sureness: number };

type Alias = { readonly text: string; readonly folded: string; readonly brand: Brand };

const aliases: readonly Alias[] = brands.flatMap((brand) => brand.aliases.map((text) => ({ text, folded: skeleton(text), brand })));
const byText: ReadonlyMap<string, Alias> = new Map(aliases.map((alias) => [alias.text, alias]));
const byFolded: ReadonlyMap<string, Alias> = new Map(aliases.map((alias) => [alias.folded, alias]));
const long = aliases.filter((alias) => alias.text.length >= 6);
const foldedLures: ReadonlySet<string> = new Set([...lureWords].filter((word) => word.length >= 4).map(skeleton));
const realDomains: ReadonlySet<string> = new Set(brands.flatMap((brand) => brand.domains));

/** True when the link really belongs to a brand of the list or to a Vietnamese authority. */
export function isReal(link: Link): boolean {
  if (link.hidesHost) return false;
  return (
    realDomains.has(link.domain) ||
    realDomains.has(link.host) ||
    link.suffix === "gov.vn" ||
    link.suffix === "edu.vn" ||
    link.domain.endsWith(".gov.vn")
  );
}

/** What of the word is left beside the brand's name. */
function isLure(rest: string): boolean {
  const plain = rest.replace(/[-\d]+/g, "");
  if (plain === "") return /\d/.test(rest);
  if (lureWords.has(plain) || foldedLures.has(skeleton(plain))) return true;
  for (const word of lureWords) if (word.length >= 4 && plain.includes(word)) return true;
  return false;
}

/** The brand that a link imitates; null for real, everyday and unknown hosts. */
export function lookAlike(link: Link): LookAlike | null {
  if (isReal(link) || link.isAddress) return null;
  const host = link.host.includes("xn--") ? domainToUnicode(link.host) : link.host;
  const found = (brand: string, how: string, sureness: number): LookAlike => ({ host: link.host, brand, how, sureness });
  // Firms keep their name under the endings of countries (`shopee.com.my`, `google.co.uk`); those cost and are watched.
  if (byText.has(link.name) && /^(?:com?\.)?[a-z]{2}$/.test(link.suffix) && !cheapEndings.has(link.suffix) && host === link.domain)
    return null;
  // The true address, dots and all, as the beginning or the middle of another.
  for (const brand of brands) {
    for (const domain of brand.domains) {
      const at = domain.length >= 6 ? host.indexOf(domain) : -1;
      if (at >= 0 && (at === 0 || ".-".includes(host[at - 1] as string)) && at + domain.length < host.length)
        return found(brand.id, "real-name-inside", 0.93);
    }
  }
  if (/(?:^|[.-])gov[.-]?vn[.-]/.test(host) || /govvn/.test(link.name)) return found("gov.vn", "real-name-inside", 0.93);
  const cheap = cheapEndings.has(link.suffix);
  const labels = host.split(".");
  const name =
    host.includes("xn--") || host !== link.host ? (labels[labels.length - 1 - link.suffix.split(".").length] ?? link.name) : link.name;
  const folded = skeleton(name);
  const joined = name.replaceAll("-", "");
  const exact = byText.get(joined) ?? byText.get(name);
  if (exact !== undefined) {
    // Short names are words of many languages: only under an ending that costs nothing.
    if (exact.text.length >= 6)
      return found(exact.brand.id, "name-elsewhere", cheap || link.suffix === "com" || link.suffix === "net" ? 0.85 : 0.7);
    return cheap ? found(exact.brand.id, "name-elsewhere", 0.65) : null;
  }
  const same = byFolded.get(folded);
  if (same !== undefined && same.text.length >= 4) return found(same.brand.id, "letters", 0.93);
  for (const word of name.split("-")) {
    const disguised = byFolded.get(skeleton(word));
    if (disguised !== undefined && disguised.text !== word && disguised.text.length >= 5) return found(disguised.brand.id, "letters", 0.92);
  }
  const parts = name.split("-");
  let more: LookAlike | null = null;
  for (const alias of aliases) {
    if (alias.text.length < 6 && !parts.includes(alias.text)) continue;
    const at = name.indexOf(alias.text);
    if (at < 0) {
      if (alias.text.length >= 6 && folded.includes(alias.folded)) return found(alias.brand.id, "letters", 0.9);
      continue;
    }
    const rest = name.slice(0, at) + name.slice(at + alias.text.length);
    if (isLure(rest)) return found(alias.brand.id, "name-with-lure", cheap ? 0.93 : 0.85);
    if (cheap) return found(alias.brand.id, "name-with-lure", 0.75);
    if (alias.text.length >= 6) more ??= found(alias.brand.id, "name-with-more", 0.5);
  }
  for (const alias of long) {
    if (alias.text.length >= 7 && (oneSlip(name, alias.text) || parts.some((part) => part.length >= 7 && oneSlip(part, alias.text)))) {
      return found(alias.brand.id, "letters", cheap ? 0.9 : 0.75);
    }
  }
  // `dicsordnitro`: a lure glued to a name with a slip in it.
  for (const lure of lureWords) {
    if (lure.length < 4 || !joined.includes(lure)) continue;
    const rest = joined.replace(lure, "");
    const slipped = rest.length >= 6 ? long.find((alias) => oneSlip(rest, alias.text)) : undefined;
    if (slipped !== undefined) return found(slipped.brand.id, "letters", 0.92);
  }
  // A brand as a word of the subdomain: only beside an ending that costs nothing.
  const before = labels.slice(0, -1 - link.suffix.split(".").length);
  for (const label of before) {
    const alias = byText.get(label) ?? byText.get(label.split("-")[0] ?? "");
    if (alias !== undefined && alias.text.length >= 4 && (cheap || isLure(name))) return found(alias.brand.id, "name-elsewhere", 0.8);
  }
  if (more !== null) return more;
  return link.hidesHost ? found(link.domain, "hidden-host", 0.8) : null;
}
