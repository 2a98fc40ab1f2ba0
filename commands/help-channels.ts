// Where to turn when an account is fake or hijacked. Only channels that an official page or several dated reports confirm.

import type { MessageKey } from "./locales/index.ts";
import { type Language, say } from "./say.ts";

export type Situation = "fake" | "hijacked";

type Channel = {
  readonly situations: readonly Situation[];
  /** Only on this platform; missing: everywhere. */
  readonly platform?: string;
  readonly text: MessageKey;
  /** Month of the newest source; `read` where the page has no date of its own: when it was last read. */
  readonly dated: { readonly kind: "source" | "read"; readonly month: number; readonly year: number };
  /** Where it was read, for whoever checks these rows before a release. */
  readonly sources: readonly string[];
};

const lastRead = { kind: "read", month: 11, year: 2026 } as const;

const discordReporting = "https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord";

/** In the order in which they help: what stops the damage in the next ten minutes first. */
const channels: readonly Channel[] = [
  {
    situations: ["hijacked"],
    text: "channel.hijacked-own",
    dated: lastRead,
    sources: [
      "https://cafef.vn/zalo-ra-thong-bao-quan-trong-toi-hang-chuc-trieu-nguoi-dung-ai-cung-nen-cap-nhat-som-tranh-mat-quyen-loi-188250824065024589.chn",
    ],
  },
  {
    situations: ["hijacked"],
    platform: "zalo",
    text: "channel.zalo-devices",
    dated: { kind: "source", month: 8, year: 2025 },
    sources: [
      "https://cafef.vn/zalo-ra-thong-bao-quan-trong-toi-hang-chuc-trieu-nguoi-dung-ai-cung-nen-cap-nhat-som-tranh-mat-quyen-loi-188250824065024589.chn",
    ],
  },
  { situations: ["hijacked"], text: "channel.hijacked-friends", dated: lastRead, sources: [] },
  { situations: ["fake", "hijacked"], text: "channel.evidence", dated: lastRead, sources: [] },
  { situations: ["fake"], platform: "discord", text: "channel.discord-message", dated: lastRead, sources: [discordReporting] },
  { situations: ["fake"], text: "channel.report-in-app", dated: lastRead, sources: [discordReporting] },
  {
    situations: ["fake", "hijacked"],
    text: "channel.bank",
    dated: { kind: "source", month: 12, year: 2023 },
    sources: [
      "https://www.24h.com.vn/an-ninh-hinh-su/ly-do-bi-lua-dao-tren-mang-xa-hoi-lan-mot-nhung-tiep-tuc-bi-sap-bay-lan-hai-c51a1529754.html",
    ],
  },
  {
    situations: ["fake", "hijacked"],
    text: "channel.vneid",
    dated: { kind: "source", month: 3, year: 2026 },
    sources: [
      "https://cafef.vn/cong-an-thong-tin-ve-tinh-nang-tren-vneid-nguoi-dan-can-biet-188260223151848277.chn",
      "https://soha.vn/hang-chuc-trieu-nguoi-dung-vneid-can-biet-ro-tinh-nang-nay-198260305142845322.htm",
    ],
  },
  {
    situations: ["fake", "hijacked"],
    text: "channel.police",
    dated: { kind: "source", month: 12, year: 2023 },
    sources: [
      "https://www.24h.com.vn/an-ninh-hinh-su/ly-do-bi-lua-dao-tren-mang-xa-hoi-lan-mot-nhung-tiep-tuc-bi-sap-bay-lan-hai-c51a1529754.html",
    ],
  },
];

/** The steps for a situation on a platform, the most urgent first, each with the month of its source. */
export function helpSteps(situation: Situation, platform: string, language: Language): readonly string[] {
  return channels
    .filter((channel) => channel.situations.includes(situation) && (channel.platform ?? platform) === platform)
    .map(({ text, dated }) =>
      say(language, dated.kind === "source" ? "channel.dated" : "channel.read", {
        text: say(language, text),
        month: String(dated.month),
        year: String(dated.year),
      }),
    );
}
