// Settings that fit a kind of group: modes that differ there, and harmless phrases that would sound rough elsewhere.

import type { GroupSettings, SettingsChange } from "./group-settings.ts";

type Preset = { readonly modes: GroupSettings["modes"]; readonly allow: readonly string[] };

export type PresetName = GroupSettings["preset"];

export const presets: Readonly<Record<PresetName, Preset>> = {
  none: { modes: {}, allow: [] },
  /** Fighting is the subject, and swearing at the machine is everyday talk. */
  gaming: {
    modes: { violence: "nudge", profanity: "off" },
    allow: ["giết boss", "giết con boss", "bắn chết con bot", "giết rồng", "đấm trụ", "gank chết", "kill steal"],
  },
  /** Minors are present: everyday roughness matters more, and lessons name things that chats elsewhere do not. */
  class: {
    modes: { harassment: "escalate", sexual: "escalate", profanity: "nudge", "fake-news": "nudge", spam: "nudge" },
    allow: ["giáo dục giới tính", "cơ quan sinh dục", "sinh sản hữu tính", "tuổi dậy thì"],
  },
  /** Sellers show their own numbers and accounts all day; a reminder is enough for those. Repeated offers tire everybody. */
  trading: {
    modes: { privacy: "nudge", spam: "nudge" },
    allow: ["đặt cọc trước", "chuyển khoản trước", "ship cod", "inbox báo giá", "cọc giữ hàng"],
  },
  /** Rumours travel fast among neighbours, and so do addresses. Pets get lost. */
  neighbourhood: {
    modes: { "fake-news": "nudge", spam: "nudge" },
    allow: ["chó lạc", "tìm chó lạc", "mèo lạc", "chó nhà mình"],
  },
};

/**
 * The change that makes a group one of this kind. What the earlier preset had set goes, unless somebody has changed it
 * since; everything that people chose themselves stays.
 */
export function presetChange(settings: GroupSettings, chosen: PresetName): SettingsChange {
  const before = presets[settings.preset];
  const after = presets[chosen];
  const kept = Object.entries(settings.modes).filter(([topic, mode]) => before.modes[topic as keyof typeof before.modes] !== mode);
  const phrases = settings.allow.filter((phrase) => !before.allow.includes(phrase));
  return {
    preset: chosen,
    modes: { ...after.modes, ...Object.fromEntries(kept) },
    allow: [...new Set([...phrases, ...after.allow])],
  };
}
