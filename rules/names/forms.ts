// The forms in which two names are compared: as written, without tones, as drawn.

import { bareOf } from "../text/characters.ts";
import { normalise } from "../text/normalise.ts";
import { skeleton } from "./skeleton.ts";

export type NameForms = {
  readonly raw: string;
  /** Words in the judge's form: lower case, no invisible characters, no decoration. Role words are taken out. */
  readonly words: readonly string[];
  readonly bareWords: readonly string[];
  /** Words without tones, joined: `nguyenminhanh`. */
  readonly joined: string;
  /** Words without tones in which look-alikes and digits are read as letters, joined. */
  readonly drawn: string;
  /** `drawn` with each run of one letter made single. */
  readonly outline: string;
  readonly role: RoleClaim;
  /** Every letter belongs to one script that is not Latin. */
  readonly foreign: boolean;
};

/** `alone`: nothing but words of a role, as `CSKH 24/7`; `beside`: a role beside a name, as `Admin Minh Anh`. */
export type RoleClaim = "none" | "beside" | "alone";

// Claims of a role, without tones. The first word is compared as drawn, so that `Adm1n` counts.
const roleWords: readonly string[] = [
  "admin",
  "admins",
  "administrator",
  "adminstrator",
  "mod",
  "mods",
  "moderator",
  "moderators",
  "support",
  "helpdesk",
  "cskh",
  "official",
  "staff",
  "owner",
  "qtv",
  "bqt",
  "sysadmin",
  "quan tri vien",
  "quan tri",
  "ban quan tri",
  "ho tro vien",
  "ho tro khach hang",
  "ho tro ky thuat",
  "ho tro",
  "cham soc khach hang",
  "chinh thuc",
  "truong nhom",
  "chu nhom",
  "customer service",
  "customer care",
  "help center",
  "trust and safety",
];

// What stands beside a role without being anybody's name.
const fillers: ReadonlySet<string> = new Set(
  "group nhom team page kenh channel hoi server zalo telegram discord facebook fb tele game cong dong community 24 7 247 24h viet nam vn online bot the of va and chinh official ban bo phan khach hang nhan vien doi ngu service center help desk main chat room system he thong tong dai phong ky thuat vip pro new moi 1 2 3 01 02 i ii".split(
    " ",
  ),
);

const roles: readonly (readonly string[])[] = roleWords.map((words) => words.split(" ").map(skeleton)).sort((a, b) => b.length - a.length);
const gluedRoles: readonly string[] = ["admin", "moderator", "support", "official", "cskh", "quantri", "hotro"].map(skeleton);

/** Roles strong enough that a stranger who carries one beside an unknown name is worth a look. */
const strongRoles: ReadonlySet<string> = new Set(
  [
    "admin",
    "administrator",
    "moderator",
    "support",
    "cskh",
    "qtv",
    "bqt",
    "quan tri vien",
    "quan tri",
    "ban quan tri",
    "ho tro",
    "ho tro khach hang",
    "ho tro vien",
    "cham soc khach hang",
  ].map((words) => words.split(" ").map(skeleton).join(" ")),
);

type Split = { readonly rest: readonly number[]; readonly claims: readonly string[] };

/** Takes the words of roles out; `rest` are the places of the words that stay. */
function splitRoles(drawn: readonly string[]): Split {
  const rest: number[] = [];
  const claims: string[] = [];
  for (let i = 0; i < drawn.length; ) {
    const role = roles.find((words) => words.every((word, at) => drawn[i + at] === word));
    if (role === undefined) {
      rest.push(i);
      i += 1;
    } else {
      claims.push(role.join(" "));
      i += role.length;
    }
  }
  return { rest, claims };
}

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

/** Each run of one letter made single. */
export function collapsed(text: string): string {
  let out = "";
  for (const character of text) if (!out.endsWith(character)) out += character;
  return out;
}

/** All forms of a name. Never throws; linear in the length, of which 256 units are read. */
export function formsOf(name: string): NameForms & { readonly strongRole: boolean } {
  const raw = name.slice(0, 256);
  const tokens = normalise(raw)
    .tokens.map((token) => token.text)
    .flatMap((word) => word.split("_"))
    .filter((word) => word !== "");
  const drawnWords = tokens.map(skeleton);
  let { rest, claims } = splitRoles(drawnWords);
  let words = rest.map((at) => tokens[at] as string);
  const joinedDrawn = drawnWords.join("");
  const glued = claims.length === 0 ? gluedRoles.find((role) => joinedDrawn.startsWith(role) || joinedDrawn.endsWith(role)) : undefined;
  if (glued !== undefined) {
    // `MinhAnhSupport`, `a d m i n`: the role is part of one word or of many.
    const start = joinedDrawn.startsWith(glued);
    const left = start ? joinedDrawn.slice(glued.length) : joinedDrawn.slice(0, -glued.length);
    claims = [glued];
    const whole = bareOf(tokens.join(""));
    words = left === "" ? [] : [start ? whole.slice(-left.length) : whole.slice(0, left.length)];
    rest = [];
  }
  const bareWords = words.map(bareOf);
  const named = bareWords.filter((word) => !fillers.has(word));
  const drawn = words.map(skeleton).join("");
  return {
    raw,
    words,
    bareWords,
    joined: bareWords.join(""),
    drawn,
    outline: collapsed(drawn),
    role: claims.length === 0 ? "none" : named.length === 0 ? "alone" : "beside",
    strongRole: claims.some((claim) => strongRoles.has(claim) || gluedRoles.includes(claim)),
    foreign: letter.test(raw) && !latin.test(raw),
  };
}
