// Who may talk to the local chat at all.

import { describe, expect, it } from "vitest";
import { isOurHost, isOurOrigin } from "../../../adapters/local/guard.ts";
import { host, nextId, startLocal } from "./tabs.ts";

const place = { host: "127.0.0.1", port: 8080 };

describe("the Host header", () => {
  it.each(["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"])(
    "given %s, when it is checked, then it is ours",
    (header) => {
      expect(isOurHost(header, place)).toBe(true);
    },
  );

  it.each([
    undefined,
    "",
    "evil.example:8080",
    "127.0.0.1.evil.example:8080",
    "localhost.evil.example:8080",
    "127.0.0.1:9090",
    "127.0.0.1",
    "127.0.0.1:8080@evil.example",
    "evil.example/127.0.0.1:8080",
    "0.0.0.0:8080",
  ])("given %s, when it is checked, then it is not ours", (header) => {
    expect(isOurHost(header, place)).toBe(false);
  });

  it("given a configured host and a public address, when they are named, then both are ours and nothing else is", () => {
    const there = { host: "10.0.0.5", port: 8080, publicUrl: "https://chat.example.org" };
    expect(isOurHost("10.0.0.5:8080", there)).toBe(true);
    expect(isOurHost("chat.example.org", there)).toBe(true);
    expect(isOurHost("chat.example.org.evil.example", there)).toBe(false);
    expect(isOurOrigin("https://chat.example.org", "chat.example.org", there)).toBe(true);
    expect(isOurOrigin("http://chat.example.org", "10.0.0.5:8080", there)).toBe(false);
  });
});

describe("a request", () => {
  it("given a foreign Host, when any path is asked for, then it is refused with 403 and opens no session", async () => {
    const local = await startLocal();
    for (const path of ["/", "/?as=an", "/local/events?session=x", "/local/main.js"]) {
      const response = await local.get(path, { host: "rebound.example:8080" });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain("data-session");
    }
  });

  it.each(["https://evil.example", "null", "http://127.0.0.1:9090", "http://localhost:8080"])(
    "given the origin %s, when a message is posted, then it is refused with 403 and no event is made",
    async (origin) => {
      const local = await startLocal();
      const tab = await local.tab("an");
      const response = await local.post("message", { session: tab.session, id: nextId(), text: "chào", replyTo: null }, { origin });
      expect(response.status).toBe(403);
      expect(local.events).toEqual([]);
    },
  );

  it("given our own origin, when a message is posted, then it is taken", async () => {
    const local = await startLocal();
    const tab = await local.tab("an");
    const body = { session: tab.session, id: nextId(), text: "chào", replyTo: null };
    expect((await local.post("message", body, { origin: `http://${host}` })).status).toBe(200);
  });

  it("given a form of another page, when it posts without JSON as its type, then it is refused", async () => {
    const local = await startLocal();
    const tab = await local.tab("an");
    const body = JSON.stringify({ session: tab.session, id: nextId(), text: "chào", replyTo: null });
    expect((await local.post("message", body, { "content-type": "text/plain" })).status).toBe(400);
  });
});

describe("the page's headers", () => {
  it("given any answer, when its headers are read, then nothing but our own files may run and nobody may frame it", async () => {
    const local = await startLocal();
    for (const path of ["/?as=an", "/?as=nobody", "/local/style.css"]) {
      const { headers } = await local.get(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("set-cookie")).toBeNull();
    }
  });

  it("given the page, when its HTML is read, then it holds no inline script, style or handler", async () => {
    const local = await startLocal();
    const page = await (await local.get("/?as=an")).text();
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });
});

describe("the address", () => {
  it("given no member, when the page is opened, then it leads to the first one", async () => {
    const local = await startLocal();
    const response = await local.get("/");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/?as=an");
  });

  it.each(["nobody", "__proto__", "<script>alert(1)</script>", "constructor"])(
    "given %s, when the page is opened, then it is not found and everybody who exists is listed",
    async (name) => {
      const local = await startLocal();
      const response = await local.get(`/?as=${encodeURIComponent(name)}`);
      const page = await response.text();
      expect(response.status).toBe(404);
      expect(page).not.toContain("alert(1)");
      for (const id of ["owner", "moderator", "an", "binh", "chi", "newcomer"]) expect(page).toContain(`href="/?as=${id}"`);
    },
  );

  it("given two openings as the same person, when their tokens are read, then they differ and are long", async () => {
    const local = await startLocal();
    const [one, two] = [await local.tab("an"), await local.tab("an")];
    expect(one.session).not.toBe(two.session);
    expect(one.session.length).toBeGreaterThanOrEqual(32);
  });
});
