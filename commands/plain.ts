// Names and notes that people wrote, made fit to stand inside our own sentences.

/** Line breaks and control characters: in a name they would end our own sentence. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;

/** Zero-width and direction marks: they make our own words read differently, or two names look like one. */
const invisible = /\p{Cf}+/gu;

/** A run of marks on one letter, as used to paint over the lines around it. Vietnamese needs two at most. */
const piled = /(\p{M}{3})\p{M}+/gu;

/**
 * `text` on one line, without characters that disturb what stands around it, at most `length` UTF-16 units
 * (an ellipsis shows that it was cut). Words stay as they were written; platforms still have to escape them.
 */
export function plain(text: string, length = 60): string {
  const line = text
    .slice(0, 4096)
    .normalize("NFC")
    .replace(breaks, " ")
    .replace(invisible, "")
    .replace(piled, "$1")
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
