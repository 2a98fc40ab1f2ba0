// Which reminders somebody put away in this browser. The bot is not told: it is only about what lies on the table.

const most = 200;

function keyOf(me: string): string {
  return `nhac-nhe-put-away:${me}`;
}

export function readPutAway(me: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(me)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((key) => typeof key === "string") : [];
  } catch {
    return [];
  }
}

export function keepPutAway(me: string, keys: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(me), JSON.stringify(keys.slice(-most)));
  } catch {
    // Storage is switched off: they come back with the next load.
  }
}
