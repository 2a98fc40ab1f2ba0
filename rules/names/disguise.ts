// Signs of disguise that the way of writing leaves in a raw name.

const zeroWidth = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/u;
const pictograph = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]/u;
// Keycaps, tags and variation selectors may also stand before a joiner.
const joinable = /[#*0-9\u{e0020}-\u{e007f}]|\ufe0f/u;
const symbol = /[\p{S}\p{So}\p{Extended_Pictographic}]/u;

/** Invisible or bidirectional characters outside emoji sequences, where joiners belong. */
export function hasInvisible(name: string): boolean {
  const characters = [...name];
  return characters.some((character, at) => {
    if (!zeroWidth.test(character)) return false;
    const joins = character === "\u200d" || character === "\ufe0f" || (character >= "\u{e0020}" && character <= "\u{e007f}");
    if (!joins) return true;
    return !pictograph.test(characters[at - 1] ?? "") && !joinable.test(characters[at - 1] ?? "");
  });
}

/** The name as a reader sees it after a right-to-left override; the name itself where there is none. */
export function asShown(name: string): string {
  const at = name.search(/[\u202e\u2067]/);
  if (at < 0) return name;
  const end = name.slice(at + 1).search(/[\u202c\u2069]/);
  const inner = end < 0 ? name.slice(at + 1) : name.slice(at + 1, at + 1 + end);
  const after = end < 0 ? "" : name.slice(at + 2 + end);
  return name.slice(0, at) + [...inner.normalize("NFC")].reverse().join("") + after;
}

/** Emoji and symbols around or inside. */
export function hasDecoration(name: string): boolean {
  return symbol.test(name);
}

// Letters of Cyrillic and Greek whose very shape is a Latin letter's, in the case in which they are written.
const twins = new Set([..."аеорсухіѕјһԁԛԝӏАВЕКМНОРСТХІЅЈҮԌοινυκραΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"]);

/** `mixed`: letters of several scripts, or letter-like signs (𝐌, ｍ) · `twins`: one other script, all shapes Latin · `no` */
export function foreignLetters(name: string): "mixed" | "twins" | "no" {
  let latin = false;
  let other = 0;
  let twin = 0;
  let styled = false;
  for (const character of name.normalize("NFC")) {
    if (!/[\p{L}\p{So}\p{Nl}]/u.test(character)) continue;
    const folded = character.normalize("NFKC");
    if (folded !== character && /^[A-Za-z]/.test(folded)) styled = true;
    else if (/\p{Script=Latin}/u.test(character)) {
      latin = true;
      if (/[\u0180-\u01cd\u01d0-\u01ff\u0250-\u02af\ua720-\ua7ff\u1d00-\u1d7f]/.test(character) && !/[ƠơƯưĂă]/.test(character))
        styled = true;
    } else if (/\p{L}/u.test(character)) {
      other += 1;
      if (twins.has(character)) twin += 1;
    }
  }
  if (styled || (latin && other > 0)) return "mixed";
  return other > 0 && other === twin ? "twins" : "no";
}
