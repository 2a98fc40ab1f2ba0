// Who may talk to the local chat at all: pages that this server itself served, under a name that is this machine's own.

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Where the server listens, and under which other origin it is meant to be reached (`PUBLIC_URL`). `port` 0 is any. */
export type Place = { readonly host: string; readonly port: number; readonly publicUrl?: string | null };

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/**
 * True when a `Host` header names this machine. A page of another site can point its own name at 127.0.0.1
 * (DNS rebinding), but it cannot make the browser send our name.
 */
export function isOurHost(header: string | undefined, place: Place): boolean {
  if (header === undefined || !/^(\[[0-9a-f:.]+\]|[0-9a-z.-]+)(:\d{1,5})?$/i.test(header)) return false;
  const at = header.search(/:\d+$/);
  const name = (at < 0 ? header : header.slice(0, at)).toLowerCase();
  const port = at < 0 ? 80 : Number(header.slice(at + 1));
  if (place.publicUrl != null && header.toLowerCase() === new URL(place.publicUrl).host) return true;
  const own = place.host.includes(":") ? `[${place.host}]` : place.host;
  return (loopback.includes(name) || name === own.toLowerCase()) && (place.port === 0 || port === place.port);
}

/** True when the request comes from our own page, or from something that is no page at all and sends no origin. */
export function isOurOrigin(origin: string | undefined, host: string, place: Place): boolean {
  if (origin === undefined) return true;
  if (place.publicUrl != null && origin === new URL(place.publicUrl).origin) return true;
  return origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/** Answers 403 to everybody else. */
export function onlyOurs(place: Place): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host");
    if (!isOurHost(host, place) || !isOurOrigin(c.req.header("origin"), host ?? "", place)) {
      return c.json({ error: "not-allowed-here", field: null }, 403);
    }
    return next();
  };
}

/** Nothing but our own files runs, and nobody may frame the page. */
export const strictHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  strictTransportSecurity: false,
});
