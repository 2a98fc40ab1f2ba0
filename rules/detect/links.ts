// Finds the links in a text by walking over it once, and reads out their hosts.

import { parse } from "tldts";
import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";

export type Link = {
  /** Host as written, lower case, without disguises of the dot. */
  readonly host: string;
  /** Registrable domain, e.g. `vietcombank.com.vn`; the host itself where it has none (an IP address). */
  readonly domain: string;
  /** The domain without its public suffix, e.g. `vietcombank`. */
  readonly name: string;
  readonly suffix: string;
  /** Path, query and fragment, percent-encoding undone once. */
  readonly path: string;
  /** True where `name@host` hides the real host behind another. */
  readonly hidesHost: boolean;
  readonly isAddress: boolean;
  /** Written with a scheme, `www.` or a path, so surely meant as a link. */
  readonly explicit: boolean;
  readonly span: Span;
};

/** More links than this in one message are not read: a list of hosts is cut, not judged slowly. */
const mostLinks = 12;

// Endings that people write without `https://` and mean a site; `ok.im` or `xong.co` are more often a missing space.
const bareEndings = new Set(
  "com net org vn info xyz top club shop site online vip cc me io link click live ru cn tk ml ga cf gq pw app dev biz store win bet fun icu gift pro tv gg ly us uk asia space website work life today page cash money finance support services network loan cam sbs cfd rest monster buzz cyou quest mobi name digital games ws".split(
    " ",
  ),
);

/** Endings set aside for examples and tests: read like any other, so that a lure written with them is judged as one. */
const reservedEndings: ReadonlySet<string> = new Set(["example", "test", "invalid"]);

function isLabelCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    (code >= 0xc0 &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      !(code >= 0x2000 && code <= 0x206f) &&
      !(code >= 0x3000 && code <= 0x303f) &&
      !(code >= 0xd800 && code <= 0xdfff))
  );
}

/** Length of a dot at `at`, also in the disguises `[.]`, `(.)`, `[dot]`, `。`; 0 when there is none. */
function dotAt(text: string, at: number): number {
  const character = text[at];
  if (character === "." || character === "。" || character === "․") return 1;
  if (character !== "[" && character !== "(" && character !== "{") return 0;
  if (text[at + 1] === "." && "])}".includes(text[at + 2] ?? " ")) return 3;
  return text.startsWith("dot", at + 1) && "])}".includes(text[at + 4] ?? " ") ? 5 : 0;
}

function decodeOnce(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path;
  }
}

const endsPath = new Set([" ", "\n", "\t", "\r", '"', "<", ">", "“", "”", "|"]);

/** Reads one chain of labels that begins at `from`; null when it is no host. */
function readChain(view: TextView, from: number): { end: number; labels: string[] } {
  const { text } = view;
  const labels: string[] = [];
  let at = from;
  for (;;) {
    const start = at;
    while (at < text.length && isLabelCode(text.charCodeAt(at))) at += 1;
    if (at === start) break;
    labels.push(text.slice(start, at));
    const dot = dotAt(text, at);
    if (dot === 0 || !isLabelCode(text.charCodeAt(at + dot) || 0)) break;
    at += dot;
  }
  return { end: at, labels };
}

const noLinks: readonly Link[] = [];

/** Every link of the text, in reading order. Never throws; one walk, whatever the text. */
function findLinks(view: TextView): readonly Link[] {
  const { text, offsets } = view;
  if (!text.includes(".") && !text.includes("。") && !text.includes("dot") && !text.includes("․")) return noLinks;
  const links: Link[] = [];
  let at = 0;
  let userFrom = -1;
  while (at < text.length && links.length < mostLinks) {
    if (!isLabelCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    const { end, labels } = readChain(view, from);
    at = end;
    if (text[end] === "@") {
      // What stands before `@` is a name: of an e-mail, or of a link that hides its host.
      if (userFrom < 0) userFrom = text.startsWith("://", from - 3) ? from : -2;
      continue;
    }
    const afterName = text[from - 1] === "@";
    const user = afterName ? userFrom : -1;
    userFrom = -1;
    if (labels.length < 2) continue;
    if (afterName && user < 0) continue;
    const schemed = text.startsWith("://", from - 3) || user >= 0;
    const host = labels.join(".");
    let last = end;
    if (text[last] === ":" && text.charCodeAt(last + 1) >= 48 && text.charCodeAt(last + 1) <= 57) {
      last += 1;
      while (last < text.length && text.charCodeAt(last) >= 48 && text.charCodeAt(last) <= 57) last += 1;
    }
    const pathFrom = last;
    if ("/?#".includes(text[last] ?? " ")) while (last < text.length && !endsPath.has(text[last] as string)) last += 1;
    const path = text.slice(pathFrom, last);
    const explicit = schemed || labels[0] === "www" || path.length > 1;
    const ending = labels[labels.length - 1] as string;
    const reserved = reservedEndings.has(ending);
    if (!explicit && !bareEndings.has(ending) && !reserved) continue;
    const parsed = parse(host, { allowPrivateDomains: true, validateHostname: false });
    if (!parsed.isIp && !(parsed.isIcann || parsed.isPrivate || reserved)) continue;
    if (parsed.isIp && !schemed && path === "") continue;
    links.push({
      host,
      domain: parsed.domain ?? host,
      name: parsed.domainWithoutSuffix ?? host,
      suffix: parsed.publicSuffix ?? "",
      path: decodeOnce(path),
      hidesHost: user >= 0,
      isAddress: parsed.isIp === true,
      explicit,
      span: [offsets[user >= 0 ? user : from] ?? 0, offsets[last] ?? 0],
    });
    at = last;
  }
  return links;
}

/** The links of a text, read once for each view. */
export function readLinks(view: TextView): readonly Link[] {
  view.kept.links ??= findLinks(view);
  return view.kept.links;
}
