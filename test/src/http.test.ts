// What the HTTP server answers to whom.

import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { createHttp, listen, PortInUse } from "../../src/http.ts";

const page = new Hono().get("/", (c) => c.text("the chat"));
const secret = "0123456789abcdef";

const server = (change: Partial<Parameters<typeof createHttp>[0]> = {}) =>
  createHttp({
    host: "127.0.0.1",
    accessSecret: null,
    readiness: async () => [],
    metrics: async () => ({ type: "text/plain", text: "numbers" }),
    routes: [page],
    onError: () => {},
    ...change,
  });

const ask = async (app: Hono, path: string, headers: Record<string, string> = {}) => {
  const answer = await app.request(path, { headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe("the HTTP server", () => {
  it("given it runs, when asked for its health, then it answers", async () => {
    expect(await ask(server(), "/healthz")).toMatchObject({ status: 200 });
  });

  it("given a platform that is not there, when asked whether it is ready, then it says 503 and names it", async () => {
    expect(await ask(server({ readiness: async () => ["telegram: token refused"] }), "/readyz")).toMatchObject({
      status: 503,
      text: "telegram: token refused",
    });
    expect(await ask(server(), "/readyz")).toMatchObject({ status: 200 });
  });

  it("given this machine alone can reach it, when its pages are asked for, then they are there without a secret", async () => {
    for (const path of ["/", "/metrics"]) expect(await ask(server(), path)).toMatchObject({ status: 200 });
  });

  it.each([null, secret])(
    "given others can reach it, when its pages are asked for without the secret, then they do not exist",
    async (accessSecret) => {
      const app = server({ host: "0.0.0.0", accessSecret });
      for (const path of ["/", "/metrics", "/console", "/?access=wrong", "/?access="])
        expect(await ask(app, path)).toMatchObject({ status: 404 });
      expect(await ask(app, "/metrics", { authorization: "Bearer wrong" })).toMatchObject({ status: 404 });
      expect(await ask(app, "/healthz")).toMatchObject({ status: 200 });
    },
  );

  it("given the secret, when it comes as a bearer, then the page is there", async () => {
    expect(await ask(server({ host: "0.0.0.0", accessSecret: secret }), "/metrics", { authorization: `Bearer ${secret}` })).toMatchObject({
      status: 200,
      text: "numbers",
    });
  });

  it("given the secret in the address, when the page is opened, then a cookie takes its place, and the address and cookie do not hold it", async () => {
    const app = server({ host: "0.0.0.0", accessSecret: secret });
    const first = await ask(app, `/?as=an&access=${secret}`);
    expect(first).toMatchObject({ status: 302 });
    expect(first.headers.get("location")).toBe("/?as=an");
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).not.toContain(secret);
    expect(await ask(app, "/?as=an", { cookie: cookie.split(";")[0] ?? "" })).toMatchObject({ status: 200, text: "the chat" });
  });

  it("given a body beyond a megabyte, when it is sent, then it is too large", async () => {
    const app = server({ routes: [new Hono().post("/in", async (c) => c.text(await c.req.text()))] });
    expect((await app.request("/in", { method: "POST", body: "x".repeat(1024 * 1024 + 1) })).status).toBe(413);
    expect((await app.request("/in", { method: "POST", body: "x" })).status).toBe(200);
  });

  it("given an error in a route, when it is thrown, then its message stays inside", async () => {
    const broken = new Hono().get("/broken", () => {
      throw new Error("lời riêng");
    });
    expect(await ask(server({ routes: [broken] }), "/broken")).toEqual(
      expect.objectContaining({ status: 500, text: "something went wrong here" }),
    );
  });

  it("given a port that is taken, when it listens there, then it is told so", async () => {
    const first = await listen(server(), "127.0.0.1", 0);
    await expect(listen(server(), "127.0.0.1", first.port)).rejects.toThrow(PortInUse);
    await first.close();
  });
});
