// How the page's state follows what the server tells.

import { describe, expect, it } from "vitest";
import { type Change, emptyState, reduce } from "../../../../adapters/local/page/state.ts";
import type { WireCommand, WireMessage } from "../../../../adapters/local/wire.ts";
import type { Reply } from "../../../../commands/reply.ts";

const message: WireMessage = { kind: "message", id: "m1", author: "an", name: "An", text: "một", at: 1, edited: false, replyTo: null };
const reply: Reply = { parts: [{ kind: "text", text: "xong" }] };
const command: WireCommand = { name: "report-impersonation", summary: "", fields: [] };

const stateAfter = (...changes: Change[]) => changes.reduce(reduce, emptyState("an"));

describe("the page's state", () => {
  it("given a message that comes twice, edited and deleted, when each arrives, then it stands once, changes in place and goes", () => {
    expect(stateAfter(message, message).timeline).toEqual([message]);
    const edited = { ...message, text: "hai", edited: true };
    expect(stateAfter(message, { ...message, id: "m2" }, edited).timeline.map(({ id }) => id)).toEqual(["m1", "m2"]);
    expect(stateAfter(message, edited).timeline).toEqual([edited]);
    expect(stateAfter(message, { kind: "deleted", id: "m1" }).timeline).toEqual([]);
  });

  it("given a reminder that is changed and removed, when each arrives, then the card follows", () => {
    const entry = { key: "k", at: 1, reply };
    const changed = { ...entry, reply: { parts: [] } };
    expect(stateAfter({ kind: "reminder", entry }, { kind: "reminder", entry: changed }).reminders).toEqual([changed]);
    expect(stateAfter({ kind: "reminder", entry }, { kind: "entry-removed", key: "k" }).reminders).toEqual([]);
  });

  it("given a press on a card, when it is answered, then the answer stands at that card", () => {
    const asking: Change = { kind: "asking", id: "q", asked: { kind: "press", entry: "k" } };
    expect(stateAfter(asking, { kind: "answer", to: "q", reply }).pressed).toEqual({ k: reply });
  });

  it("given a command, when it is answered, then the panel waits first and then shows it", () => {
    const asking: Change = { kind: "asking", id: "q", asked: { kind: "panel", title: "/rule", command, values: {} } };
    expect(stateAfter(asking).panel).toMatchObject({ reply: null });
    expect(stateAfter(asking, { kind: "answer", to: "q", reply }).panel).toMatchObject({ reply });
  });

  it("given a command with something missing, when it is answered, then the form opens with its values and problems", () => {
    const problems = [{ field: "who", text: "Bạn chưa cho biết tài khoản nào." }];
    const asking: Change = { kind: "asking", id: "q", asked: { kind: "panel", title: "/report", command, values: { what: "nhắn" } } };
    const state = stateAfter(asking, { kind: "answer", to: "q", reply: { parts: [], problems } });
    expect(state.panel).toBeNull();
    expect(state.form).toEqual({ command, values: { what: "nhắn" }, problems });
  });

  it.each(["unknown", "__proto__", "constructor"])(
    "given an answer to %s, which nobody asked, when it arrives, then nothing changes",
    (to) => {
      const state = stateAfter(message);
      expect(reduce(state, { kind: "answer", to, reply })).toBe(state);
    },
  );
});
