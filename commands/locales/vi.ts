// Sentences in Vietnamese. Keys are grouped by who speaks: nudge, rule, report, case, settings, …

export const vi = {
  "nudge.automatic": "Tin nhắn tự động, chỉ mình bạn thấy.",
} as const;
