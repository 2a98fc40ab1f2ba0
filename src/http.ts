// The HTTP server: health, numbers, and the routes that platforms bring.

import { createHash, timingSafeEqual } from "node:crypto";
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { isLoopback } from "./config.ts";

/** What keeps the bot from being ready, as identifiers such as `telegram: token refused`; empty when it is. */
export type Readiness = () => Promise<readonly string[]>;

export type HttpNeeds = {
  readonly host: string;
  readonly accessSecret: string | null;
  readonly readiness: Readiness;
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
  readonly routes: readonly Hono[];
  readonly onError: (error: unknown) => void;
};

/** Largest body that any route reads; those of platforms set their own, smaller ones. */
const largestBody = 1024 * 1024;

const cookieName = "nhac-nhe-access";

/** The application without a socket, so that tests can ask it directly. */
export function createHttp(needs: HttpNeeds): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    needs.onError(error);
    return c.text("something went wrong here", 500);
  });
  app.notFound((c) => c.text("not found", 404));
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => c.text("too large", 413) }));
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const missing = await needs.readiness();
    return c.text(missing.length === 0 ? "ready" : missing.join("\n"), missing.length === 0 ? 200 : 503);
  });
  if (!isLoopback(needs.host)) {
    const guard = onlyWithSecret(needs.accessSecret);
    for (const path of ["/", "/local/*", "/console", "/console/*", "/metrics"]) app.use(path, guard);
  }
  app.get("/metrics", async (c) => {
    const { type, text } = await needs.metrics();
    return c.body(text, 200, { "content-type": type });
  });
  for (const routes of needs.routes) app.route("/", routes);
  return app;
}

/**
 * Where others can reach the server, its pages exist only for whoever shows the secret: as `Authorization: Bearer`, or
 * once as `?access=`, which becomes a cookie and leaves the address bar.
 */
function onlyWithSecret(secret: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (secret === null) return c.notFound();
    const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    if (same(bearer, secret) || same(getCookie(c, cookieName), cookieFor(secret))) return next();
    if (!same(c.req.query("access"), secret)) return c.notFound();
    remember(c, secret);
    const url = new URL(c.req.url);
    url.searchParams.delete("access");
    return c.redirect(`${url.pathname}${url.search}`);
  };
}

function remember(c: Context, secret: string): void {
  setCookie(c, cookieName, cookieFor(secret), {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: new URL(c.req.url).protocol === "https:",
  });
}

/** What the cookie holds is made from the secret and cannot be turned back into it. */
function cookieFor(secret: string): string {
  return createHash("sha256").update(`nhac-nhe access ${secret}`).digest("base64url");
}

function same(given: string | undefined, wanted: string): boolean {
  const digestOf = (text: string) => createHash("sha256").update(text).digest();
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(wanted));
}

/** The port is somebody else's. */
export class PortInUse extends Error {}

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Listens; `port` 0 takes any free one.
 *
 * @throws PortInUse when the address is taken or cannot be used.
 */
export function listen(app: Hono, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      resolve({ port: info.port, close: () => closeServer(server) });
    }) as Server;
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND"].includes(error.code ?? "") ? new PortInUse(error.code) : error);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Event streams stay open for ever otherwise.
    server.closeAllConnections();
  });
}
