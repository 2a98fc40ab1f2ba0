// Runs of digits: how people write telephone numbers, and what only looks like one.

import { describe, expect, it } from "vitest";
import { findAddress } from "../../../rules/detect/address.ts";
import { digitRuns } from "../../../rules/detect/digits.ts";
import { isCitizenNumber } from "../../../rules/detect/id-card.ts";
import { phoneKind } from "../../../rules/detect/phone.ts";
import { normalise } from "../../../rules/text/normalise.ts";

function kinds(text: string): readonly (string | null)[] {
  return digitRuns(normalise(text)).map(phoneKind);
}

describe("telephone numbers", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "091 234 5678",
    "09 12 34 56 78",
    "+84 912 345 678",
    "84912345678",
    "(+84) 912345678",
    "0084912345678",
    "o912345678",
    "09l2345678",
    "sdt0912345678",
    "không chín một hai ba bốn năm sáu bảy tám",
    "khong chin mot hai ba bon nam sau bay tam",
    "0 9 1 2 3 4 5 6 7 8",
    "０９１２３４５６７８",
    "không chín một hai, ba số không, bốn một bảy",
    "o9một2 ooo bốn17",
    "0912*345*678",
    "0912\n345\n678",
    "không chín một hai rồi ba bốn năm sáu bảy tám",
  ])("given “%s”, when read, then it is a mobile number", (text) => {
    expect(kinds(text)).toEqual(["mobile"]);
  });

  it("given a landline, a hotline, a foreign number, when read, then each has its kind", () => {
    expect(kinds("024 3825 1234")).toEqual(["landline"]);
    expect(kinds("19001234")).toEqual(["public"]);
    expect(kinds("1800 8108")).toEqual(["public"]);
    expect(kinds("+44 20 7946 0958")).toEqual(["foreign"]);
    expect(kinds("415-555-2671")).toEqual(["foreign"]);
  });

  it.each([
    "1.250.000.000",
    "08/11/2026 20:00",
    "0112345678",
    "0612345678",
    "tỉ số 3-2, 1-0, 4-1, 2-2, 0-0",
    "năm 1998 2004 2012",
    "12 34 56 78 90",
    "+84 1",
    "123456789012345678901234",
  ])("given “%s”, when read, then it is no telephone number", (text) => {
    expect(kinds(text).filter((kind) => kind !== null)).toEqual([]);
  });

  it("given text with an emoji before a number, when read, then the span covers exactly the number", () => {
    const text = "🌸🌸 gọi 0912 345 678 nha";
    const [run] = digitRuns(normalise(text));
    expect(text.slice(...(run?.span ?? [0, 0]))).toBe("0912 345 678");
  });
});

describe("citizen numbers", () => {
  const valid = (text: string) => digitRuns(normalise(text)).some(isCitizenNumber);

  it("given a province, a century and a year, when checked, then only possible ones count", () => {
    expect(valid("001203012345")).toBe(true);
    expect(valid("079 095 001 234")).toBe(true);
    expect(valid("003203012345")).toBe(false);
    expect(valid("097203012345")).toBe(false);
    expect(valid("001503012345")).toBe(false);
    expect(valid("001299012345")).toBe(false);
    expect(valid("00120301234")).toBe(false);
  });
});

describe("addresses", () => {
  const found = (text: string) => findAddress(normalise(text)) !== null;

  it("given house number and street, when looked for, then it is found; a district alone is not", () => {
    expect(found("số 12 ngõ 45 đường Láng, quận Đống Đa")).toBe(true);
    expect(found("23/5 hẻm 10 Nguyễn Trãi, phường 3")).toBe(true);
    expect(found("45 Lê Lợi, quận Gò Vấp")).toBe(true);
    expect(found("kiệt 15 Chi Lăng")).toBe(true);
    expect(found("căn A-0804 chung cư Bình Minh, tầng 8")).toBe(true);
    expect(found("thôn 3 xã Mỹ Lộc, gần chợ")).toBe(true);
    expect(found("22 Rosewood Court, apt 5")).toBe(true);
    expect(found("lớp 5A phòng 2")).toBe(false);
    expect(found("12 bạn đi xe 16 chỗ")).toBe(false);
    expect(found("nó ở quận 7")).toBe(false);
    expect(found("mình mua 2 cái áo")).toBe(false);
  });
});
