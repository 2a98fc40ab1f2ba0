// What counts as a repeat: the same text, or nearly the same one, within the window.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecent, rateWindow, repeatWindow } from "../../src/recent.ts";

const start = Date.UTC(2026, 0, 5, 8);

/** Notes texts one second after another and tells what was seen at the last one. */
function seenAtLast(texts: readonly string[], author: (at: number) => string = () => "an") {
  const recent = createRecent();
  return texts.map((text, at) => recent.note({ place: "g", author: author(at), messageId: `m${at}`, text, at: start + at * 1_000 })).at(-1);
}

describe("recent", () => {
  it("given a text again, spaced and signed otherwise, when noted, then it is a repeat", () => {
    expect(seenAtLast(["Bán nhà!", "bán  nhà", "BÁN NHÀ 🔥"])?.repeats).toEqual({ own: 2, others: 0 });
  });

  it("given a long text with another name, price or link in it, when noted, then it is nearly the same", () => {
    const texts = [
      "Tuyển cộng tác viên làm tại nhà lương 300k mỗi ngày, inbox chị Lan để nhận việc nhé cả nhà",
      "Tuyển cộng tác viên làm tại nhà lương 350k mỗi ngày, inbox chị Hoa để nhận việc nhé cả nhà",
      "🔥 tuyển cộng tác viên làm tại nhà lương 300k mỗi ngày, ib chị Lan để nhận việc nhé cả nhà",
    ];
    expect(seenAtLast(texts, (at) => `p${at}`)?.repeats).toEqual({ own: 0, others: 2 });
  });

  it("given long texts about the same matter in other words, when noted, then they are no repeats", () => {
    const texts = [
      "mai lớp mình học bù tiết toán lúc 7 giờ ở phòng 302 nha các bạn",
      "ngày mai 7 giờ có tiết toán bù, mọi người nhớ lên phòng 302 giúp mình",
      "cô nhắn dời buổi bù toán sang phòng 405, giờ vẫn vậy, ai rảnh báo lại lớp",
    ];
    expect(seenAtLast(texts)?.repeats).toEqual({ own: 0, others: 0 });
  });

  it("given short texts that differ in one word, when noted, then each is its own", () => {
    expect(seenAtLast(["ok em", "ok chị", "ok anh"])?.repeats).toEqual({ own: 0, others: 0 });
  });

  it("given the same message edited, when noted, then it does not repeat itself", () => {
    const recent = createRecent();
    const message = { place: "g", author: "an", messageId: "m", text: "bán nhà quận 1 giá tốt liên hệ ngay", at: start };
    recent.note(message);
    expect(recent.note({ ...message, text: "bán nhà quận 1 giá tốt, liên hệ ngay nhé" }).repeats).toEqual({ own: 0, others: 0 });
  });

  it("given another group, or a window that went by, when noted, then nothing is remembered", () => {
    const recent = createRecent();
    const message = { place: "g", author: "an", messageId: "m1", text: "bán nhà", at: start };
    recent.note(message);
    expect(recent.note({ ...message, place: "h", messageId: "m2" }).repeats.own).toBe(0);
    expect(recent.note({ ...message, messageId: "m3", at: start + repeatWindow + 1 }).repeats.own).toBe(0);
    expect(recent.note({ ...message, messageId: "m4", at: start + repeatWindow + 2 + rateWindow }).rate).toBe(1);
  });

  it("given any text twice, when noted, then it is a repeat of itself or too empty to be one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const seen = seenAtLast([text, text]);
        expect(seen?.repeats.others).toBe(0);
        expect([0, 1]).toContain(seen?.repeats.own);
        if (/[a-z]/.test(text)) expect(seen?.repeats.own).toBe(1);
      }),
    );
  });
});
