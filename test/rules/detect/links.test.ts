// Links: found without being fooled, real sites left alone, imitations recognised.

import { describe, expect, it } from "vitest";
import { linkSigns } from "../../../rules/detect/link-signs.ts";
import { readLinks } from "../../../rules/detect/links.ts";
import { domainToUnicode } from "../../../rules/detect/punycode.ts";
import { normalise } from "../../../rules/text/normalise.ts";

function hosts(text: string): readonly string[] {
  return readLinks(normalise(text)).map((link) => link.host);
}

function imitated(text: string): string | null {
  return linkSigns(normalise(text)).find((sign) => sign.lookAlike !== null && sign.weight >= 0.6)?.lookAlike?.brand ?? null;
}

describe("reading links", () => {
  it.each([
    ["vào https://abc.xyz/duong-dan?x=1 nhé", ["abc.xyz"]],
    ["hxxps://abc[.]xyz/a", ["abc.xyz"]],
    ["abc(.)top nè", ["abc.top"]],
    ["mail minh@gmail.com nha", []],
    ["xong.rồi đi.thôi", []],
    ["ok.co", []],
    ["3.5 điểm, 1.000.000đ", []],
    ["http://bidv.com.vn@evil.top/x", ["evil.top"]],
    ["http://103.12.4.5/a", ["103.12.4.5"]],
    ["a.com b.net", ["a.com", "b.net"]],
  ] as const)("given “%s”, when read, then the hosts are %j", (text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  it("given an escaped path, when read, then it is decoded once and no more", () => {
    expect(readLinks(normalise("https://a.com/%2541"))[0]?.path).toBe("/%41");
    expect(readLinks(normalise("https://a.com/%zz"))[0]?.path).toBe("/%zz");
  });

  it("given a link after an emoji, when read, then its span is the link in the original", () => {
    const text = "😀 https://abc.xyz/a nhé";
    const span = readLinks(normalise(text))[0]?.span ?? [0, 0];
    expect(text.slice(span[0], span[1])).toBe("abc.xyz/a");
  });
});

describe("imitations", () => {
  it.each([
    ["http://vietcombank-xacthuc.com", "vietcombank"],
    ["vietcornbank.com/login", "vietcombank"],
    ["https://vietcombank.com.vn.abc.top", "vietcombank"],
    ["vcb-digibank.online", "vietcombank"],
    ["https://vneid.gov.vn-capnhat.com", "vneid"],
    ["https://bocongan-vn.top/x", "bocongan"],
    ["ghn-giaohang.xyz", "ghn"],
    ["https://dlscord.com/gift", "discord"],
    ["dicsordnitro.org", "discord"],
    ["steamcommunlty.com/id", "steam"],
    ["https://xn--dscord-p9a.com", "discord"],
    ["https://dіscord.com/nitro", "discord"],
    ["https://google.com/url?q=https%3A%2F%2Ftechcombank-login.vip", "techcombank"],
    ["http://shopee.vn@nhanqua.top", "nhanqua.top"],
  ])("given %s, when compared, then it imitates %s", (text, brand) => {
    expect(imitated(text)).toBe(brand);
  });

  it.each([
    "https://www.vietcombank.com.vn/a",
    "https://vneid.gov.vn",
    "https://dichvucong.gov.vn/x",
    "https://discord.com/invite/x",
    "discord.gg/abc",
    "https://discord.js.org/docs",
    "https://steamcommunity.com/id/x",
    "https://shopee.vn/ao",
    "https://shopee.com.my/x",
    "https://google.co.uk",
    "https://vnexpress.net/a",
    "https://hust.edu.vn",
    "https://momofuku.com",
    "https://tikitaka.com",
    "https://acbook.net",
    "https://mycompany.xyz",
  ])("given %s, when compared, then it imitates nobody", (text) => {
    expect(imitated(text)).toBeNull();
  });

  it("given a real link and a false one, when compared, then the real one excuses nothing", () => {
    expect(imitated("https://vietcombank.com.vn và http://vietcombank-xacthuc.com")).toBe("vietcombank");
  });
});

describe("punycode", () => {
  it("given encoded labels, when decoded, then letters come back; broken ones stay", () => {
    expect(domainToUnicode("xn--bcher-kva.example")).toBe("bücher.example");
    expect(domainToUnicode("xn--80ak6aa92e.com")).toBe("аррӏе.com");
    expect(domainToUnicode("xn--!!.com")).toBe("xn--!!.com");
    expect(domainToUnicode("xn--99999999999.com")).toBe("xn--99999999999.com");
  });
});
