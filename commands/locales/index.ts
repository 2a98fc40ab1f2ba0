// Every sentence the bot can say, in Vietnamese and in English; the type makes the two lists equal.

import { en } from "./en.ts";
import { vi } from "./vi.ts";

export type MessageKey = keyof typeof vi;

export const messages: Readonly<Record<"vi" | "en", Readonly<Record<MessageKey, string>>>> = { vi, en };
