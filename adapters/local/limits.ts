// How much the local chat takes and keeps.

/** Longest message in UTF-16 units; Telegram's limit is 4,096 and the judge reads as many. */
export const longestMessage = 4_000;

/** Longest display name in UTF-16 units, as on Telegram. */
export const longestName = 64;

/** Longest value of a command's field in UTF-16 units. */
export const longestValue = 4_096;

/** Largest request body in bytes: the longest message with every unit written as `\uXXXX` fits twice. */
export const largestBody = 64 * 1024;

/** Messages and notices held in memory; older ones are forgotten. */
export const longestTimeline = 500;

/** Open tabs at a time; beyond it the one that was idle longest is dropped. */
export const mostSessions = 200;

/** A tab that never opened its stream, or closed it, is forgotten after this many milliseconds. */
export const idleSession = 10 * 60_000;

/** Requests remembered so that the same one sent again is not done twice. */
export const mostRequests = 2_000;

/** Events waiting for a tab that does not read; beyond it its stream is closed and the tab connects anew. */
export const mostWaiting = 500;

/** How long the bot may answer a command or press, in milliseconds: as on Discord. */
export const answerWindow = 15 * 60_000;
