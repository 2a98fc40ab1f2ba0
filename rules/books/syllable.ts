// Whether a word could be a Vietnamese syllable as it is spelled: a word that could is rather meant than mistyped.

import type { Word } from "./query.ts";

const onsets = "ngh ng gh nh th tr ch ph kh qu gi b c d g h k l m n p r s t v x".split(" ");

const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot
  u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu`.split(
    /\s+/,
  ),
);

const [acute, dot] = ["\u0301", "\u0323"];

/** True for "thức" and "tin"; false for "đảp" (a stop at the end allows two tones only), "phma", "vug". */
export function isSyllable(word: Word): boolean {
  const onset = onsets.find((candidate) => word.bare.startsWith(candidate) && rhymes.has(word.bare.slice(candidate.length))) ?? "";
  const rhyme = word.bare.slice(onset.length);
  if (!rhymes.has(rhyme)) return false;
  return word.tone === "" || !/(?:c|ch|p|t)$/.test(rhyme) || word.tone === acute || word.tone === dot;
}
