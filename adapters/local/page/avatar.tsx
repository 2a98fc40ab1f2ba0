// A person as a coloured circle with the first letter of their name.

import { useMemo } from "preact/hooks";
import { cast } from "../cast.ts";

const hues = 7;

/** The same person keeps the same colour under every name. */
function hueOf(id: string): number {
  return Math.max(0, cast.findIndex((part) => part.id === id) % hues);
}

/** First letter or digit of each of the last two words, as Vietnamese given names stand last. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).flatMap((word) => word.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? []);
  return words.slice(-2).join("").toLocaleUpperCase("vi") || "?";
}

export function Avatar({ id, name, size }: { readonly id: string; readonly name: string; readonly size?: "small" | "large" }) {
  const initials = useMemo(() => initialsOf(name), [name]);
  return (
    <span class={`avatar hue-${hueOf(id)} ${size ?? ""}`} aria-hidden="true">
      {initials}
    </span>
  );
}
