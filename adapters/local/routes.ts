// The local chat over HTTP: the page, its two files, its stream of events and what it may ask for.

import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import { type Language, languages } from "../../commands/say.ts";
import type { ActResult, Acts } from "./acts.ts";
import { type AssetName, builtPage, readAsset } from "./assets.ts";
import { cast } from "./cast.ts";
import { chatDocument, unknownMemberDocument } from "./document.ts";
import type { Group } from "./group.ts";
import { onlyOurs, type Place, strictHeaders } from "./guard.ts";
import { largestBody } from "./limits.ts";
import { createOnce } from "./once.ts";
import { problemOf, type RequestKind, requests } from "./requests.ts";
import type { Session, Sessions } from "./sessions.ts";
import type { Snapshot, WireProblem } from "./wire.ts";

export type RouteNeeds = {
  readonly group: Group;
  readonly sessions: Sessions;
  readonly acts: Acts;
  readonly snapshot: (session: Session) => Promise<Snapshot>;
  readonly place: Place;
  readonly language: Language;
  /** Folder of the built page; found by itself when left out. */
  readonly pageFolder?: string;
};

/** A comment on the stream every so often, so that a dead connection is noticed. Milliseconds. */
const heartbeat = 20_000;

export function createRoutes(needs: RouteNeeds): Hono {
  const { sessions, group } = needs;
  const routes = new Hono();
  const once = createOnce<ActResult>((result) => result.kind === "problem");
  const folder = needs.pageFolder ?? builtPage();

  for (const path of ["/", "/local/*"]) routes.use(path, strictHeaders, onlyOurs(needs.place));

  routes.get("/", (c) => {
    c.header("cache-control", "no-store");
    const asked = languages.find((language) => language === c.req.query("lang"));
    const language = asked ?? needs.language;
    const member = c.req.query("as");
    if (member === undefined) return c.redirect(`/?as=${cast[0]?.id}${asked === undefined ? "" : `&lang=${asked}`}`);
    if (group.person(member) === undefined) return c.html(unknownMemberDocument(language), 404);
    return c.html(chatDocument(sessions.open(member, language, asked !== undefined).token, member, language));
  });

  for (const name of ["main.js", "style.css"] satisfies AssetName[]) {
    routes.get(`/local/${name}`, (c) => {
      const asset = readAsset(folder, name);
      if (asset === null) return c.text("The page was not built yet: npm run build", 503);
      c.header("cache-control", "no-cache");
      c.header("etag", asset.etag);
      if (c.req.header("if-none-match") === asset.etag) return c.body(null, 304);
      return c.body(asset.body, 200, { "content-type": asset.type });
    });
  }

  routes.get("/local/events", (c) => {
    const session = sessions.get(c.req.query("session") ?? "");
    if (session === undefined) return refuse(c, 404, { error: "unknown-session", field: "session" });
    return streamSSE(c, async (stream) => {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const beat = setInterval(() => void stream.write(": still here\n\n").catch(end), heartbeat);
      stream.onAbort(end);
      const write = async (event: unknown) => stream.writeSSE({ data: JSON.stringify(event) });
      // The snapshot first; what happens while it is made waits behind it.
      const first = needs.snapshot(session).then(write);
      const disconnect = sessions.connect(session.token, { write: (event) => first.then(() => write(event)), close: end });
      await first.catch(end);
      await ended;
      clearInterval(beat);
      disconnect();
    });
  });

  routes.post("/local/:kind", bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 413, { error: "too-large", field: null }) }));
  routes.post("/local/:kind", async (c) => {
    const kind = c.req.param("kind");
    if (!isRequestKind(kind)) return c.notFound();
    if (!/^application\/json(;|$)/i.test(c.req.header("content-type") ?? "")) return refuse(c, 400, { error: "malformed", field: null });
    const raw: unknown = await c.req.json().catch(() => undefined);
    const parsed = requests[kind].safeParse(raw);
    if (!parsed.success) return refuse(c, 400, problemOf(parsed.error));
    const body = parsed.data;
    const session = sessions.get(body.session);
    const person = session && group.person(session.member);
    if (session === undefined || person === undefined) return refuse(c, 401, { error: "unknown-session", field: "session" });
    // The schema of `kind` made the body, so the act of `kind` can read it.
    const act = needs.acts[kind] as (read: unknown, by: Session, who: typeof person) => Promise<ActResult>;
    const fingerprint = JSON.stringify([kind, session.member, { ...body, session: "" }]);
    const result = await once(body.id, fingerprint, () => act(body, session, person));
    if (result === "id-used") return refuse(c, 409, { error: "id-used", field: "id" });
    if (result.kind === "problem") return refuse(c, result.status, result.problem);
    return c.json({ done: true, ...(result.choices === undefined ? {} : { choices: result.choices }) });
  });

  return routes;
}

function isRequestKind(kind: string): kind is RequestKind {
  return Object.hasOwn(requests, kind);
}

function refuse(c: Context, status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 503, problem: WireProblem) {
  return c.json(problem, status);
}
