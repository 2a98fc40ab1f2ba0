// Spam: the same text again and again by one or several, or a flood. Said twice as a reminder it passes.

import type { RuleSource } from "../ruleset.ts";

const offer = "Áo thun giảm giá còn 99k, mời cả nhà ghé xem nhé";

export const spam = {
  id: "spam",
  topic: "spam",
  detectors: ["repeats"],
  flags: [
    { text: offer, repeats: { own: 3, others: 0 } },
    { text: offer, repeats: { own: 8, others: 0 } },
    { text: offer, repeats: { own: 0, others: 3 } },
    { text: "mua đi", repeats: { own: 5, others: 0 } },
    { text: "aaa", rate: 9 },
    { text: "vào nhóm này đi mọi người, vui lắm luôn á", repeats: { own: 4, others: 2 } },
    { text: "hi", rate: 15 },
    { text: "Check out my channel, new video every day", repeats: { own: 3, others: 0 } },
    { text: "mọi người vào ủng hộ kênh mình với nhé", repeats: { own: 1, others: 4 } },
    { text: "alo", repeats: { own: 6, others: 0 }, rate: 8 },
  ],
  passes: [
    offer,
    { text: offer, repeats: { own: 1, others: 0 } },
    { text: "nhắc lại: mai họp lúc 8h nha cả nhà", repeats: { own: 2, others: 0 } },
    { text: "haha", repeats: { own: 2, others: 6 } },
    { text: "chúc mừng sinh nhật", repeats: { own: 0, others: 9 } },
    { text: "ok", repeats: { own: 3, others: 5 } },
    { text: "từ từ đã, để mình kể nốt chuyện này", rate: 5 },
    { text: "+1", repeats: { own: 0, others: 20 } },
    { text: "cảm ơn mọi người nhiều nha", repeats: { own: 1, others: 2 } },
    { text: "dạ", repeats: { own: 4, others: 0 }, rate: 3 },
  ],
} as const satisfies RuleSource;
