// Prints figures as rows of a table.

/** A share as a percentage with one decimal and what it is of, e.g. `87.5 % of 40`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
}

/** Prints a Markdown table; all rows have as many cells as the head. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |\n`;
  process.stdout.write(line(head));
  process.stdout.write(line(widths.map((width) => "-".repeat(width))));
  for (const row of rows) process.stdout.write(line(row));
  process.stdout.write("\n");
}
