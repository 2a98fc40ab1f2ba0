// Sentences in English. Keys are grouped by who speaks: nudge, rule, report, case, settings, …

import type { MessageKey } from "./index.ts";

export const en: Readonly<Record<MessageKey, string>> = {
  "nudge.automatic": "Automatic, and only you can see this.",
};
