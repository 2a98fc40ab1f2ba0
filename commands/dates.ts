// Moments as people read them.

import type { Language } from "./say.ts";

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat("vi-VN", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" }),
};

/** `at` (ms since the epoch) as date and time in Viet Nam, where our groups live. */
export function moment(at: number, language: Language): string {
  return formats[language].format(at);
}
