// English term lists by topic.

export { englishHarassment } from "./harassment.ts";
export { englishHate } from "./hate.ts";
export { englishInsult } from "./insult.ts";
export { englishSexual } from "./sexual.ts";
export { englishViolence } from "./violence.ts";
