// Reads `xn--` host labels back into letters (RFC 3492), so that look-alikes in them can be seen.

const base = 36;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    k += base;
  }
  return k + Math.floor((36 * rest) / (rest + 38));
}

/** The label in letters; null when it is no valid punycode. At most 63 units, as host labels are. */
function decode(label: string): string | null {
  if (label.length > 63) return null;
  const cut = label.lastIndexOf("-");
  const points = cut > 0 ? [...label.slice(0, cut)].map((character) => character.codePointAt(0) as number) : [];
  let code = 128;
  let bias = 72;
  let index = 0;
  for (let at = cut > 0 ? cut + 1 : 0; at < label.length; ) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const unit = label.charCodeAt(at);
      at += 1;
      const digit = unit >= 97 && unit <= 122 ? unit - 97 : unit >= 48 && unit <= 57 ? unit - 22 : -1;
      if (digit < 0) return null;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= base - threshold;
      if (index > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    code += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    points.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

/** The host with each `xn--` label decoded; labels that cannot be decoded stay as they are. */
export function domainToUnicode(host: string): string {
  return host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decode(label.slice(4)) ?? label) : label))
    .join(".");
}
