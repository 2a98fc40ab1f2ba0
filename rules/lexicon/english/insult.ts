// English insults: slurs, animal and dirt comparisons, contempt for wits, looks and family.

import type { TermGroupSource } from "../../ruleset.ts";
import { beast, louder, mean, slur, you } from "./parts.ts";

/** What somebody is said to be: "you are … pathetic". */
const beingMean =
  "stupid|dumb|idiotic|moronic|retarded|retarted|pathetic|worthless|useless|ugly|disgusting|brainless|braindead|brain dead|trash|garbage|hopeless|illiterate|repulsive|hideous|gross|an embarrassment|a joke|a disgrace|a waste of space|a waste of oxygen|a waste of air|a waste of skin|a mistake|an eyesore|an accident|a failure|a burden|scum|filth|vermin|subhuman|inbred|talentless|spineless|a nobody|a clown|a pos|dumber than|uglier than|fatter than|ugly as|dumb as|thick as|fat and ugly|ugly and fat|stupid and ugly|dumb and ugly|ugly and dumb|mentally ill|a lost cause|beneath us|nothing without|nothing but|unlovable|unfuckable|sick in the head|beyond stupid|cancer|a cancer|a plague|a virus|a disease";

const animalOrThing =
  "goldfish|peanut|chicken|potato|rock|brick|toddler|monkey|pig|shoe|worm|fly|sock|wet sock|slug|donkey|snail|walnut|pea|ant|cockroach|brick wall|cow|dead fish|doorknob|toaster|rat|spoon|baked potato|five year old|squirrel|plank|sheep|mosquito|stone";

export const englishInsult = [
  {
    name: "english-you-are",
    note: "the one addressed, then a slur or what they are said to be",
    confidence: 0.86,
    toneless: "no",
    words: [
      `{${you}} {${louder}|${mean}|} {${louder}|${mean}|} {${louder}|${mean}|} {${slur}}`,
      `{${you}} {${louder}|${mean}|} {${louder}|${mean}|} {${mean}|absolute|total|complete|utter|such a|such an|fucking|fuckin|nothing but a|just a|walking} {${beast}|human|kid|girl|boy|child|woman|man}`,
      `{${you}} {are|re|r} {${louder}|} {a|an|just a|nothing but a|the biggest|such a|pure|literal} {pig|cow|rat|snake|cockroach|parasite|leech|worm|clown|joke|failure|disgrace|coward|waste|fraud|piece of shit|pos|piece of trash|piece of garbage|hag|whale|brat|monkey|donkey|snitch|noob|pest}`,
      `{you|u|youre|ur|yall} {are|re|r|look|sound|} {so |such |really |fucking |fuckin |too |just |absolutely |literally |honestly |that |this |still |very |actually |truly |super |kinda |all |} {so |really |fucking |just |} {${beingMean}}`,
      `are {you|u|ya|yall} {really |actually |fucking |seriously |just |that |this |still |} {so |that |this |fucking |} {stupid|dumb|retarded|brain dead|braindead|illiterate|sick in the head|an idiot|a moron|a retard|mentally ill|brainless|an imbecile}`,
      `what are {you|u} {stupid|dumb|retarded|an idiot|a moron|brain dead}`,
      `{${slur}} like {you|u|ur|your|him|her|yourself}`,
      `{he|she|they|this guy|this dude|this girl|this kid|that guy|that girl|that kid|this man|this woman|our boss|this bitch|my classmate|our classmate|her sister|his sister|this teacher|our teacher|your sister|your brother|your dad|your father|ur dad|ur mom} {is|s|are|re|looks like|sounds like} {${louder}|} {${louder}|${mean}|} {${slur}|clown|pig|disgrace|piece of shit|pos|waste of space|waste of oxygen|piece of trash|brain dead|braindead|retarded|pathetic|a joke|parasite|snake|rat}`,
    ],
  },
  {
    name: "english-vocative",
    note: "contempt and a slur, thrown without a subject",
    confidence: 0.84,
    toneless: "no",
    words: [
      `{${mean}} {little |ass |fucking |old |fat |ugly |stupid |dumb |}{${slur}}`,
      `{what|such} {a|an} {${mean}|total|complete|absolute|real|massive|huge|fucking|} {${mean}|} {${slur}}`,
      `{bunch|pack|group|team|gang|herd|family|server|clan|class} {of|full of} {${mean}|fucking|absolute|total|} {${slur}|clowns|monkeys|sheep|pigs|apes|trash|noobs|parasites|rats|cowards}`,
      `{idiot|idiots|moron|dumbass|asshole|asswhole|bitch|retard|loser|stupid|imbecile|dickhead} {please|pls|move|stop|go|get|read|learn|look|listen|wake|shut|cant|can t|number one|no 1|detected|alert|of the year|award|support|jungler|tank|healer|player|driver|neighbor|neighbour|monitor|girl|boy|took my|stole my|ruined|teammate|teammates|team mate}`,
      `{${slur}} {of the year|of the month|of the day|of the faculty|of the class|award}`,
      "{brainless|braindead|brain dead|garbage|trash|worthless|useless|shit|dogshit|disgusting|pathetic} {human|human being|person|people|player|teammate|teammates|support|jungler|mid|adc|tank|team|friend|mother|father|dad|mom|son|daughter|kid|girl|monkey|monkeys|sheep|animal|excuse|creature|girlfriend|boyfriend|husband|wife|teacher|boss|leader|mods|mod|admin}",
      "{hey|oi|ok|lol|ew|yo|listen|listen here|sorry|hi|bye|go home|grow up|shut up|thanks|wow|congrats|nice one|nice try|good job|cry|keep crying|move|get out|wake up|calm down|delete this|log off|uninstall|learn to read} {you |u |} {little |lil |} {four eyes|fatty|fatso|fat ass|piggy|ugly|idiot|moron|dumbass|retard|bitch|loser|clown|creep|noob|trash|peasant|stupid|cunt|asshole|dummy|fat pig|bronze|shorty|freak|weirdo|imbecile|degenerate|rat|donkey|pig|monkey|cockroach}",
      "{son of a bitch|sonofabitch|motherfucker|motherfuckers|mother fucker|cocksucker|fuckface|shithead|dumbfuck|stupid ass bitch|fatass|fucktard|dipshit|fuckwit} {you|move|stop|go|please|learn|get|is|took|stole|of|did|just}",
    ],
  },
  {
    name: "english-beast",
    note: "an animal or dirt with contempt, said to somebody",
    needs: "person",
    confidence: 0.8,
    toneless: "no",
    words: [
      `{${mean}} {little |ass |fucking |old |}{${beast}}`,
      `{what|such} {a|an} {${mean}|total|complete|absolute|real|massive|fucking} {${beast}}`,
      `{idiot|idiots|moron|morons|imbecile|dumbass|dickhead|asshole|asshat|prick|twat|wanker|douchebag|dimwit|nitwit|retard|cunt|scumbag|jackass|dipshit|lowlife|fatso|degenerate|simpleton|biyatch|freak|pathetic|brainless|braindead|crybaby}`,
    ],
  },
  {
    name: "english-curse",
    note: "curses at somebody",
    confidence: 0.86,
    toneless: "no",
    words: [
      "{fuck|fk|fck|fuk|phuck|fuq|screw|f} {you|u|ya|yall|y all|ur mom|your mom|your mother|your family|your whole family|ur family|him|her|them all|that guy|this guy|that bitch|this bitch|these people|off bitch|off loser|right off|all of you|the lot of you|both of you|ur life|your life|your opinion|your feelings}",
      "{kiss my ass|eat my ass|suck my dick|suck my balls|suck a dick|eat a dick|eat shit|rot in hell|burn in hell|go to hell|up yours|blow me|get bent|choke on a dick|choke on it|lick my balls|kiss my balls|go fuck yourself|fuck yourself|go screw yourself|damn you to hell|curse you and your family|a pox on you}",
      "{you|u|your face|ur face|your voice|your posts|people like you} {make|makes|made} {me|us|everyone|people} {sick|wanna puke|want to puke|want to vomit|puke|vomit|gag|wanna vomit|ashamed|cringe|want to scream}",
      "{i|we|everyone|everybody} {fucking |really |all |} {hate|hates|despise|despises|loathe|loathes|can t stand|cant stand} {your|ur} {face|guts|voice|stupid|ugly|fat|existence|kind|whole family|disgusting}",
      "{fucku|fuckyou|fuckoff|stfu|gtfo} {bitch|retard|idiot|loser|noob|trash|you|u|moron|dumbass|kid|clown}",
      "{shame on} {you|u} {disgusting|filthy|you|creature|bitch|pig|liar|scum}",
    ],
  },
  {
    name: "english-wits",
    note: "contempt for wits, dressed up as a comparison or a saying",
    confidence: 0.8,
    toneless: "no",
    words: [
      `{brain|brains|iq|sense|intelligence|personality|charm|attention span|wit|charisma|mind|brain power|common sense|skill|skills|aim|looks|face|depth} {of|as|the size of|is the size of|smaller than} {a|an|my} {dead |wet |small |rotten |frozen |drunk |blind |} {${animalOrThing}}`,
      "{your|ur|his|her} {tiny |little |smooth |pea |} {brain|head|skull|mind} {is|s|was|must be|has|looks|seems} {… } {size|missing|empty|rotten|rotting|smooth|hollow|broken|full of|made of|dead|damaged|fried|useless|peanut|defective|shit|air}",
      "{your|ur} iq {is|s|must be|matches|cant|can t|doesn t|drops|… } {your|ur|shoe|room|negative|zero|0|lower|below|single|of a|two digits|in the|a joke}",
      "{do|does|did|have} {you|u|he|she} {even |ever |} {have|got|lose|own|use|forget} {a|any|your|ur|half a} {brain|brains|braincell|brain cells|brain cell}",
      "{you|u|he|she} {have|has|got} {no|zero|half a|only one|two|1|2|only two|barely a|a dead} {brain|brains|brain cell|brain cells|braincell|braincells|iq|common sense|functioning brain cells}",
      "{use|buy|get|grow|rent|borrow} {your|ur|a} {fucking |damn |} {brain|head|eyes} {for once|idiot|moron|dumbass|you|stupid|loser|instead of|next time idiot|sometime}",
      "{your|ur|his|her} brain {called|wants|is on|went|left|needs|took|got|quit|resigned|died} {… |}{refund|vacation|holiday|strike|chat|life|charger|reboot|replacement|off|left|}",
      "{your|ur} family tree {is|must be|looks|has|a} {… |}{straight line|circle|wreath|cactus|stick|no branches|stump}",
      "{you|u|you re|youre} {are |re |} {the |living |} proof {that |} {… }{evolution|god|darwin|natural selection|abortion|apes|monkeys|brains|aliens|stupidity}",
      "{half|twice|not} as {bright|smart|sharp|clever|useful} as {a |} {fridge|rock|brick|potato|lamp|broken|doorknob|my dog}",
      "built like a {fridge|potato|truck|brick|whale|barrel|tank} and {half|twice|dumb|as|smells|just|about}",
      "{zero|no} {talent|brain|brains|looks|skill|class|shame|life|personality} {and |} {zero|no} {talent|brain|brains|looks|skill|friends|class|shame|life|future}",
      "{you|u|he|she|they} {are|re|is|s|look|looks|sound|act|play|plays|type|types|write|writes|drive|drives|talk|talks|think|thinks} … {dumber|uglier|fatter|stupider|more stupid|more useless|more pathetic|slower|worse} than {a|an|my|any|every|all|anyone|ever|the}",
      "{dumber|uglier|fatter|stupider|more stupid|more useless|more pathetic} than {a |an |my |} {rock|brick|dog|pig|monkey|donkey|cow|ape|toddler|potato|shit|you look|i thought|you|ur|doorknob|bag of rocks|box of rocks|hammer|sheep|goldfish}",
      "{my|even my|a|even a|any|the} {… } {is|are|has|have|can|could|plays|writes|drives|types|cooks|speaks|aims|thinks|sings|looks} {way |much |so much |} {smarter|better|prettier|more brain|more brains|more useful|more sense|more talent|cleverer|better looking|more skill|more friends|brighter} than {you|u|your|ur|yours|yall}",
      "{i have|i ve|ive|i|we have|we ve} {seen|met|known|owned|smelled|heard} {smarter|better looking|prettier|cleverer|brighter|nicer|more intelligent} {potatoes|potato|rocks|dogs|vegetables|monkeys|pigs|toilets|garbage|donkeys|bricks|chickens|apes|corpses|dead rats|rats|shit|animals|furniture|toddlers|sheep}",
      "{dumb|stupid|ugly|useless|lazy|pathetic|fat|worthless|retarded|annoying|slow|thick|brainless|hideous} as {you|u|your|ur|yours|a rock|rocks|a brick|a donkey|shit|fuck|hell you}",
      "how {can|could|is|are|do} {someone|somebody|anyone|anybody|a person|a human|you|u|people|one person|it possible to} {be |even be |get |} {this|that|so|such|as} {dumb|stupid|ugly|retarded|useless|pathetic|fat|brainless|thick|disgusting|an idiot|a loser}",
      "{you|u|you re|youre|they|people like you} {are |re |}the {reason|type|kind of person|kind|exact reason} {… } {instructions|warning labels|warnings|birth control|abortion|condoms|shampoo|aliens|adoption|swallow|contraception|god left}",
      "{did|do|have|were} {you|u} {learn|learnt|get|study|buy|find|fail} {… } {from|in|at|on} {a|an|the} {microwave|cereal box|zoo|circus|manual|cave|barn|toilet|dumpster|trash can|jungle|happy meal|kindergarten|farm|swamp|sewer}",
      "{go|please go|pls go|crawl|run} back to {kindergarten|primary school|elementary school|elementary|preschool|nursery|the zoo|your cave|the cave|the circus|the sewer|the farm|bronze|the trash|your hole|your mother|mommy|your village loser|school and learn|school dumbass|school you|tutorial|the tutorial|first grade|grade 1}",
      "{each|every|any} {word|sentence|post|message|thing|time} {you|u} {say|speak|write|post|type|open} {… } {stupid|stupider|dumb|dumber|lose|worse|cringe|braincells|brain cells|iq|puke|sick}",
      "{learn|try|go learn|please learn} to {read|spell|write|speak|count|aim|play|drive|think} {you |u |first |before you … |} {idiot|moron|dumbass|bitch|retard|noob|loser|stupid|trash|clown|dummy|peasant|peon}",
      `{only|just} {a|an|some} {${mean}|complete|total|real|true|} {idiot|moron|imbecile|retard|dumbass|fool|loser|clown|cretin|simpleton|pervert|creep} {like you|like u|like him|like her|would|could}`,
    ],
  },
  {
    name: "english-looks-and-kin",
    note: "contempt for looks, smell, voice and family",
    confidence: 0.8,
    toneless: "no",
    words: [
      "{your|ur|that|his|her} {ugly |fat |stupid |big |face |mouth |} {face|nose|teeth|voice|accent|breath|haircut|forehead|body|smell|laugh|skin|mouth|head|hair} {… } {makes babies cry|make babies cry|babies cry|scare|scares|scared|ugly|disgusting|stinks|makes me sick|make me sick|makes me want|make me want|make me wanna|makes me wanna|hurts my|hurt my|halloween|horror|is a crime|is a joke|looks like shit|looks like a|like a pig|like a horse|like a toilet|uninstall|puke|vomit|belongs in|should be illegal|a war crime|nightmares|broke the|breaks the|breaks mirrors|cracked the|bleed|ears bleed}",
      "{you|u|youre|ur|he|she} {look|looks|sound|sounds|smell|smells|stink|stinks|reek|reeks} {so |really |fucking |exactly |just |} {like} {a |an |the |} {dead |wet |fat |old |dirty |rotten |stupid |cheap |sick |ugly |retarded |} {pig|pigs|cow|rat|toad|frog|ape|monkey|horse|whale|shit|trash|garbage|sewer|dumpster|fish|corpse|toilet|witch|hippo|goblin|ogre|hobo|whore|slut|hooker|clown|donkey|dog shit|dogshit|ass|crackhead|troll|potato|zombie|prostitute|garbage can|trash can|gorilla}",
      "{you|u|he|she} {stink|stinks|reek|reeks} {so|like|of|through|bad|and|from|really|all|up|in}",
      "{you|u} smell {through|so bad|bad|awful|terrible|disgusting|horrible|like|worse|of shit|and} {the|a|an|and|my|than|in|so|shit|ass|trash|i|every|go|take|garbage|everyone}",
      "{your|ur} {whole |entire |fat |ugly |stupid |} {mom|mother|mum|mama|momma|m0m|dad|father|sister|family|parents|bloodline|wife|kid|kids} {… } {whore|slut|bitch|hoe|pig|cow|ashamed|regret|regrets|regretted|mistake|swallowed|aborted|abort|dropped you|raised a|raised an|prostitute|hooker|dumbass|a pos|inbred|trash|is a joke|should have used|shouldve|wishes you|disappointed in|so fat|is fat|is ugly|easy|is so fat|retarded|is a liar}",
      "{trash|ugly|dumb|stupid|garbage|pig|fat} {dad|mom|father|mother|parents} {trash|ugly|dumb|stupid|garbage|pig|fat} {son|kid|kids|daughter|child|children}",
      "{you|u} {were|are|re} {an accident|a mistake|adopted|unwanted|a broken condom|the family disappointment|born on|dropped} {and|because|loser|lol|on your head|as a baby|by your|bitch|idiot|nobody|a highway}",
      "{ugly|fat|dumb|stupid|disgusting} like {you|u|your|ur|him|her} {mom|mother|sister|brother|dad|father|face|}",
      "{how|see how|know how|realize how|realise how} {ugly|dumb|stupid|pathetic|fat|disgusting|worthless|useless|retarded} {you|u} {are|r|look|sound|smell}",
      "{ur|u|you|so|shes|hes|she s|he s|she is|he is} {ugly|dumb|stupid|retarded|fat|pathetic|useless} {af|asf|as fuck|as hell|asl}",
      "{ugly|fat|hideous|disgusting} {as|like} {hell|fuck|shit} {and|you|u|lol|like}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
