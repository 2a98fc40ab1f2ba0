// The form in which weights stand in the repository: small integers as base64 text, read back without any help of the platform.

import type { Topic } from "../topic.ts";

/** What the classifier can name: all topics but `spam`, which is a matter of numbers and not of words. */
export type ModelTopic = Exclude<Topic, "spam">;

/** A place on the way from score to probability; between two places the way is straight. */
export type Knot = readonly [score: number, logOdds: number];

export type PackedModel = {
  readonly topics: readonly ModelTopic[];
  /** Buckets are 2 to this power. */
  readonly abuseBits: number;
  readonly topicBits: number;
  /** One signed byte a bucket; multiplied by `abuseScale` it is the weight. */
  readonly abuse: string;
  readonly abuseScale: number;
  readonly abuseBias: number;
  /** A signed byte for each topic, bucket after bucket. */
  readonly topic: string;
  readonly topicScale: number;
  readonly topicBias: readonly number[];
  /** From score to log-odds of abuse in a mix with 3 % of it. */
  readonly calibration: readonly Knot[];
};

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 without padding; the length must be a multiple of three, which weights are filled up to. */
export function encode(bytes: Int8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) & 255) | (((bytes[at + 1] ?? 0) & 255) << 8) | (((bytes[at + 2] ?? 0) & 255) << 16);
    parts.push(`${alphabet[three & 63]}${alphabet[(three >> 6) & 63]}${alphabet[(three >> 12) & 63]}${alphabet[three >> 18]}`);
  }
  return parts.join("");
}

/** The first `length` bytes of what `encode` wrote. */
export function decode(text: string, length: number): Int8Array {
  const value = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at += 1) value[alphabet.charCodeAt(at)] = at;
  const bytes = new Int8Array(length);
  for (let at = 0, from = 0; at < length; at += 3, from += 4) {
    const three =
      (value[text.charCodeAt(from)] as number) |
      ((value[text.charCodeAt(from + 1)] as number) << 6) |
      ((value[text.charCodeAt(from + 2)] as number) << 12) |
      ((value[text.charCodeAt(from + 3)] as number) << 18);
    bytes[at] = three & 255;
    if (at + 1 < length) bytes[at + 1] = (three >> 8) & 255;
    if (at + 2 < length) bytes[at + 2] = three >> 16;
  }
  return bytes;
}
