// Numbers that look like chance and are the same every time.

/** Numbers from 0 up to 1, the same ones for the same seed ("mulberry32" by Tommy Ettinger, public domain). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Brings the entries into another order, in place. */
export function shuffle(entries: Int32Array, next: () => number): void {
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = entries[at] as number;
    entries[at] = entries[other] as number;
    entries[other] = kept;
  }
}

/** A seed that depends on a text alone, so that a line is varied the same way wherever it stands. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
