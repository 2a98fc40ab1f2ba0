// Insults in English, as natives and as Vietnamese writers use them.

import type { TermGroupSource } from "../../ruleset.ts";

export const englishTerms = [
  {
    name: "english-noun",
    note: "English slurs that carry their own aim",
    confidence: 0.86,
    toneless: "no",
    words: [
      "{you|u|ur|youre|you are|such|what|stupid|dumb|fucking|fuckin|little|fat|ugly|lil|old|goddamn} {a |an |}{fucking |stupid |little |fat |ugly |dumb |total |complete |absolute |such a |}{bitch|whore|slut|cunt|asshole|dumbass|idiot|moron|retard|imbecile|dickhead|prick|scumbag|bastard|motherfucker|piece of shit|pos|douchebag|jackass|dipshit|twat|wanker|pig|loser|cow|fatass|dumbfuck|shithead|fuckface|simpleton|clown|degenerate|skank|hoe|thot|pussy|trash|garbage|scum}",
      "{you|u|ur|youre} {are|re|r|so|really|just|being|is} {so |such |really |fucking |fuckin |too |just |absolutely |}{stupid|dumb|retarded|pathetic|worthless|ugly|disgusting|brainless|trash|garbage|useless|braindead|brain dead|an embarrassment|a joke|a disgrace|a waste of space|a waste of oxygen|a mistake|an eyesore|ugly af|dumb af}",
      "{ur|u|you} {ugly|dumb|stupid} {af|asf|asl|as fuck|as hell}",
      "{son of a bitch|motherfucker|motherfuckers|mother fucker|sonofabitch|dickhead|fuckface|shithead|dumbfuck|cocksucker|piece of shit|stupid ass bitch}",
      "{fuck|screw|fk|fck|fuk|phuck} {you|u|ya|off bitch|yall|your mother|your mom|ur mom|your family}",
      "{fucku|fuckyou|fuckoff bitch|stfu bitch|stfu retard|suck my balls}",
      "{go|please go} {choke|rot}",
      "{nobody|no one} {likes|loves|asked|wants} {you|u}{ bitch| loser| retard| idiot|}",
      "{shut|zip} {the fuck up|your mouth|ur mouth|it} {bitch|retard|idiot|moron|loser|you|dumbass}",
      "your {mom|mother|mum|sister} {is|s} a {whore|slut|bitch|hoe|cow|pig}",
    ],
  },
  {
    name: "english-mixed",
    note: "English slurs as Vietnamese writers use them",
    needs: "person",
    confidence: 0.8,
    toneless: "no",
    words: [
      "{bitch|stupid|idiot|dumbass|loser|noob chó|dog shit|trash|retard|asshole|bastard|cunt|moron|whore|slut}",
      "{bít chi|con bích|con bitch|đồ bitch|đồ loser|ngu stupid}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
