// Links that somebody sent in: readable for moderators, but not live.

/** Hosts of the platforms themselves: a profile or message there is what a moderator has to open. */
const platformHosts: ReadonlySet<string> = new Set([
  "discord.com",
  "t.me",
  "telegram.me",
  "zalo.me",
  "facebook.com",
  "www.facebook.com",
  "m.me",
]);

/**
 * A link as text that no client turns into something to tap, unless it leads to a platform's own page.
 * The address stays readable: `https://example.com/a` becomes `example[.]com/a`.
 */
export function inert(link: string): string {
  if (!URL.canParse(link)) return link.replaceAll(".", "[.]");
  const read = new URL(link);
  if (read.protocol === "https:" && platformHosts.has(read.host) && read.username === "") return link;
  return `${read.host}${read.pathname === "/" ? "" : read.pathname}${read.search}${read.hash}`.replaceAll(".", "[.]");
}
