// Look-alike names: copies and disguises of the staff alert; shared names, other tones and fans do not.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, type MemberName, type NameComparison, prepareStaff } from "../../../rules/index.ts";

const staff = prepareStaff([
  { id: "1", name: "Nguyễn Minh Ánh", username: "minhanh_nd" },
  { id: "2", name: "Linh", username: "linh.tran" },
  { id: "3", name: "Trần Thu Hà", username: "thuhatran" },
  { id: "4", name: "Nhắc Nhẹ", username: "nhacnhebot" },
  { id: "5", name: "[MOD] Quốc Bảo", username: "quocbao99" },
  { id: "6", name: "DarkKnight", username: "darkknight" },
]);

function compare(name: string, more: Partial<MemberName> = {}): NameComparison {
  return compareNames({ id: "9", name, username: "someone_else", isNew: false, ...more }, staff);
}

const alerting: readonly (readonly [string, Partial<MemberName>])[] = [
  ["Nguyễn Minh Ánh", {}],
  ["Nguyen Minh Anh", {}],
  ["nguyen minh anh", {}],
  ["NGUYỄN MINH ÁNH", {}],
  ["Nguyễn Mіnh Ánh", {}],
  ["Nguyễn Minh\u200b Ánh", {}],
  ["N.g.u.y.ễ.n Minh Ánh", {}],
  ["Nguyễn Minh Ánh 🌸", {}],
  ["★Nguyễn Minh Ánh★", {}],
  ["Nguyễn M1nh Ánh", {}],
  ["Nguyễn Minhh Ánh", {}],
  ["Nguyễn Mihn Ánh", {}],
  ["Lіnh", {}],
  ["Linh", { username: "linh_tran" }],
  ["Linh Admin", {}],
  ["Linh", { tag: "Admin" }],
  ["Linh", { tag: "Hỗ trợ viên" }],
  ["Admin", {}],
  ["Hỗ trợ khách hàng", {}],
  ["CSKH 24/7", {}],
  ["Adm1n", {}],
  ["Support Team", {}],
  ["Аdmin", {}],
  ["A d m i n", {}],
  ["Quản trị viên", {}],
  ["Tran Thu Ha", {}],
  ["Trần Thu Hà", {}],
  ["Trần Thu Hà", { isNew: true, username: "thuhatran1" }],
  ["Trần Thu Hà Support", {}],
  ["TranThuHa", {}],
  ["MOD Quốc Bảo", {}],
  ["Nhac Nhe", {}],
  ["Nhắc Nhẹ", {}],
  ["Darkknight", {}],
  ["DarkKnіght", {}],
  ["Darkknlght", {}],
  ["abc", { username: "thuhatran" }],
  ["hoa", { username: "thuhatr4n" }],
  ["𝐓𝐫𝐚𝐧 𝐓𝐡𝐮 𝐇𝐚", {}],
  ["\u202eàH uhT nầrT", {}],
];

const fair: readonly (readonly [string, Partial<MemberName>])[] = [
  ["Nguyễn Minh Anh", {}],
  ["Nguyễn Minh Anh", { isNew: true }],
  ["Linh", {}],
  ["Linh", { isNew: true }],
  ["Linh 🌸", {}],
  ["Linhh", {}],
  ["Lịnh", {}],
  ["Trần Linh", {}],
  ["Thu Hà", {}],
  ["Trần Thu Hạ", {}],
  ["Quốc Bảo", {}],
  ["Анна", {}],
  ["Сергей Иванов", {}],
  ["さくら", {}],
  ["Γιώργος", {}],
  ["Bùi Văn Nam", { isNew: true }],
  ["Mod Xe Máy", {}],
  ["Hoa", { username: "thuhatran2" }],
  ["Fan Trần Thu Hà", {}],
  ["Trần Thu Hà", { id: "3" }],
  ["", { username: "" }],
  ["__proto__", {}],
  ["Nguyễn Minh Anh 2003", {}],
  ["Minh Ánh", {}],
  ["Nguyễn Văn An", { isNew: true }],
  ["Sơn Tùng Official", {}],
  ["Minh Anh", {}],
  ["Hải Linh", { isNew: true }],
  ["Linh Linh", {}],
  ["Ha Linh", {}],
  ["Ánh Nguyễn", {}],
  ["Trần Thu Hằng", { isNew: true }],
  ["Bảo", {}],
  ["Mai Hương 🌷", { isNew: true }],
  ["Admiral", { isNew: true }],
  ["Modern Talking", { isNew: true }],
  ["Adam", {}],
  ["Hỗ", {}],
  ["Димитър", { isNew: true }],
  ["田中さくら", { isNew: true }],
  ["👩‍👩‍👧 Gia đình Bống", {}],
];

describe("compareNames", () => {
  it.each(alerting)("given “%s” %j, when compared, then it alerts with reasons", (name, more) => {
    const found = compare(name, more);
    expect(found.alert).toBe(true);
    expect(found.reasons.length).toBeGreaterThan(0);
  });

  it.each(fair)("given “%s” %j, when compared, then nothing", (name, more) => {
    expect(compare(name, more)).toEqual({ alert: false, urgency: "none", reasons: [], of: null });
  });

  it("given a copied full name alone, when compared, then it is quiet; beside a second sign, loud", () => {
    expect(compare("Trần Thu Hà").urgency).toBe("quiet");
    expect(compare("Trần Thu Hà", { isNew: true }).urgency).toBe("loud");
    expect(compare("Trần Thu Hà", { username: "thuhatran1" }).urgency).toBe("loud");
    expect(compare("Admin Trần Thu Hà").urgency).toBe("loud");
  });

  it.each([
    ["Trần Thu Hà", {}, "same-name"],
    ["Tran Thu Ha", {}, "toneless-copy"],
    ["Trần Thu Hа", {}, "look-alike-letters"],
    ["Trần\u200b Thu Hà", {}, "invisible-characters"],
    ["T.r.ầ.n Thu Hà", {}, "separators"],
    ["Trần Thu Hà ✅", {}, "decoration"],
    ["DarkKn1ght", {}, "digits-for-letters"],
    ["Trần Thuu Hà", {}, "doubled-letter"],
    ["DarkKinght", {}, "swapped-letters"],
    ["Linh Support", {}, "role-word"],
    ["Linh", { tag: "admin" }, "role-tag"],
    ["Linh", { username: "@Linh.Tran" }, "copied-username"],
    ["Linh", { username: "linhtran" }, "near-username"],
    ["Trần Thu Hà", { isNew: true }, "new-member"],
  ] as const)("given “%s” %j, when compared, then %s is among the reasons", (name, more, reason) => {
    expect(compare(name, more).reasons).toContain(reason);
  });

  it("given equal ids, when compared, then it is the same person, whatever the name", () => {
    expect(compare("Admin Trần Thu Hà", { id: "3", isNew: true }).alert).toBe(false);
  });

  it("given any name, username and tag, when compared, then it answers and never throws", () => {
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }));
    void fc.assert(
      fc.property(text, text, text, fc.boolean(), (name, username, tag, isNew) => {
        const found = compareNames({ name, username, tag, isNew }, prepareStaff([{ name: username, username: name }]));
        expect(found.alert).toBe(found.reasons.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
