// Tabs come and go: none holds memory for ever, and one that does not read cannot hold up the others.

import { describe, expect, it } from "vitest";
import { idleSession, mostSessions, mostWaiting } from "../../../adapters/local/limits.ts";
import { createOnce } from "../../../adapters/local/once.ts";
import { createSessions } from "../../../adapters/local/sessions.ts";
import type { WireEvent } from "../../../adapters/local/wire.ts";
import { settled } from "./tabs.ts";

const event: WireEvent = { kind: "deleted", id: "some-message" };

describe("sessions", () => {
  it("given a tab that never connected, when its time is over and another opens, then it is forgotten; one that listens stays", () => {
    let now = 0;
    const sessions = createSessions(() => now);
    const idle = sessions.open("an", "vi", false);
    const listening = sessions.open("binh", "vi", false);
    sessions.connect(listening.token, { write: async () => {}, close: () => {} });
    now = idleSession + 1;
    sessions.open("chi", "vi", false);
    expect(sessions.get(idle.token)).toBeUndefined();
    expect(sessions.get(listening.token)).toEqual(listening);
  });

  it("given as many tabs as there may be, when one more opens, then the one that was idle longest goes", () => {
    let now = 0;
    const sessions = createSessions(() => now++);
    const all = Array.from({ length: mostSessions }, () => sessions.open("an", "vi", false));
    const one = sessions.open("an", "vi", false);
    expect(sessions.get(all[0]?.token ?? "")).toBeUndefined();
    expect(sessions.get(all[1]?.token ?? "")).toBeDefined();
    expect(sessions.get(one.token)).toBeDefined();
  });

  it("given a tab that does not read, when more waits than may, then its stream is closed and the others still hear", async () => {
    const sessions = createSessions(() => 0);
    let closed = false;
    let heard = 0;
    const stuck = sessions.open("an", "vi", false);
    const fine = sessions.open("binh", "vi", false);
    sessions.connect(stuck.token, {
      write: () => new Promise(() => {}),
      close: () => {
        closed = true;
      },
    });
    sessions.connect(fine.token, {
      write: async () => {
        heard += 1;
      },
      close: () => {},
    });
    for (let sent = 0; sent < mostWaiting + 1; sent++) {
      sessions.push(() => true, event);
      if (sent % 100 === 0) await settled();
    }
    await settled();
    expect(closed).toBe(true);
    expect(heard).toBe(mostWaiting + 1);
  });
});

describe("the same request again", () => {
  it("given it is still under way, when it comes again, then it is done once and both are answered", async () => {
    let done = 0;
    const once = createOnce<number>(() => false);
    const work = async () => {
      await settled();
      done += 1;
      return done;
    };
    expect(await Promise.all([once("a", "same", work), once("a", "same", work)])).toEqual([1, 1]);
  });

  it("given it failed, when it comes again, then it is tried again", async () => {
    const once = createOnce<string>((result) => result === "problem");
    expect(await once("a", "same", async () => "problem")).toBe("problem");
    expect(await once("a", "same", async () => "fine")).toBe("fine");
    expect(await once("a", "same", async () => "other")).toBe("fine");
    await expect(
      once("b", "same", async () => {
        throw new Error("broken");
      }),
    ).rejects.toThrow("broken");
    expect(await once("b", "same", async () => "fine")).toBe("fine");
  });
});
