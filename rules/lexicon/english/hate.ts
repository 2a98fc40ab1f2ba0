// English contempt and calls against people as a group. Neutral names of groups are not here.

import type { TermGroupSource } from "../../ruleset.ts";

/** Peoples, faiths, origins, orientations. */
const peoples =
  "muslims|jews|christians|catholics|buddhists|hindus|blacks|black people|white people|asians|chinese|chinese people|chinks|indians|indian people|koreans|japanese people|filipinos|vietnamese people|viets|khmer|khmers|cambodians|laotians|thais|mexicans|latinos|arabs|africans|gypsies|romani|immigrants|migrants|refugees|foreigners|asylum seekers|gays|gay people|gay men|lesbians|homosexuals|homos|trans|trans people|transgenders|transgender people|trans women|trannies|lgbt|lgbt people|queers|queer people|bisexuals|feminists|disabled people|the disabled|autistic people|autistics|cripples|handicapped people|mentally ill people|the mentally ill|northerners|southerners|hill tribes|hill people|ethnic people|ethnic minorities|minorities|natives|pakis|turks|russians|africans here|israelis|palestinians|brown people|people of color|tribal people|highlanders|people from the north|people from the south|people from that province|people from that village|people from that region|people of that religion|people of that faith|people like them|atheists|village people|country people|farmers kids|people with down syndrome|down syndrome kids|special needs kids|special ed kids|deaf people|blind people|mountain people|ethnics|f4gs|fags";

/** Groups of which mild grumbling is everyday talk: only plain contempt counts. */
const mildly =
  "women|girls|females|old people|fat people|poor people|single moms|single mothers|boys|males|divorced women|housewives|fatties|boomers|teen moms|short men|female drivers|female bosses|women drivers|ugly people|people with mental illness|villagers|unmarried women";

const groups = `${peoples}|${mildly}`;

const contempt =
  "animals|savages|monkeys|apes|rats|pigs|dogs|cockroaches|roaches|vermin|parasites|leeches|cancer|a cancer|disease|a disease|diseased|diseases|plague|a plague|scum|filth|filthy|dirty|trash|garbage|thieves|a thief|terrorists|a terrorist|criminals|rapists|liars|scammers|cheaters|inferior|subhuman|sub human|not human|not people|not real people|retarded|brainwashed|brain washed|sick|sick in the head|freaks|perverts|pedophiles|pedos|groomers|degenerates|abominations|an abomination|disgusting|gross|sluts|whores|prostitutes|gold diggers|greedy|a burden|burdens|burden|useless|worthless|snobs|uneducated|primitive|uncivilized|barbarians|invaders|sinners who|unnatural|a mistake|dumb|stupid|too stupid|too dumb|dumber|born stupid|born thieves|not welcome|against nature|beasts|brainless|idiots|morons|inbred|mentally ill|a waste|evil by|lazy and|lazy thieves|crooks|the worst race|the worst people|a virus|insects|drug dealers|dirty and|stinky|smelly|demons";

export const englishHate = [
  {
    name: "english-group-with-contempt",
    note: "a group of people, then contempt for all of them",
    confidence: 0.86,
    toneless: "no",
    words: [
      `{${groups}} {in … |here |like you |from … |these days |i met |i know |} {are|r|is|re} {all |just |nothing but |only |always |too |so |such |naturally |by nature |born |really |literally |a bunch of |a race of |a nation of |simply |all just |mostly |basically |still |fucking |a |} {a |the |just |too |all |dirty |filthy |lazy |stupid |dumb |lying |greedy |brainwashed |brain washed |violent |} {${contempt}}`,
      `{all|every|those|these|damn|fucking|stupid|dirty|filthy|typical} {${groups}} {… } {are|r|is} {all |just |} {${contempt}}`,
      `{every|any} {muslim|jew|christian|black|asian|chinese|indian|korean|khmer|mexican|arab|african|gypsy|immigrant|refugee|foreigner|gay|lesbian|homo|trans|tranny|northerner|southerner|woman|feminist} {… } is {a |an |all |so |just a |} {${contempt}|thief|liar|terrorist|criminal|rapist|savage|pervert|cheater|scammer|parasite|whore|slut|animal|monkey|pig|rat|freak}`,
      `{${peoples}} {smell|stink|reek|ruin everything|ruin the|ruin this|ruin our|are ruining|are destroying|destroy the|breed like|multiply like|only steal|always steal|steal everything|steal our|are taking over|are invading|eat dogs like|spread disease|spread diseases|infest|infested|make me sick|makes me sick|disgust me|creep me out|have no brain|have no shame|have no morals|have small brains|bring crime|bring disease|look all the same|look like monkeys|look like apes|lie by|cheat by|gross me out|should be ashamed of existing} {like|here|our|my|the|this|and|it|in|of|so|up|rats|a|with|}`,
      `{${groups}} {can t|cant|cannot|can not|don t know how to|dont know how to|are too dumb to|are too stupid to|are too emotional to|never could} {drive|think|code|lead|vote|be trusted|reason|be leaders|use a brain|be loyal|be honest|be good at|learn}`,
      "{women|girls|females|woman|girl|wives|ladies} {belong|belongs|should stay|should be|need to stay|stay|get back|go back|should go back|must stay} {in|to} {the |} {kitchen|home and cook|bed}",
      "{stay|go back|get back|belong|belongs} {in|to|into} {the |your |} kitchen {woman|girl|girls|lady|where you|and make|bitch|sweetheart|female|}",
      "{make me a sandwich|go make me a sandwich} {woman|girl|bitch|female|sweetheart|lady|}",
      "{females|women|girls} {r|are} {dumb|stupid|inferior|weaker|less intelligent|objects|property|good for nothing|only good for|for cooking|baby machines|breeding|made to serve} {by|in|to|than|as|for|and|}",
      "{by|a race of|race of|nation of} {blood|snobs|thieves|liars|monkeys|pigs|dogs|criminals|rats|cheaters|scammers} {never|don t|dont|do not|ban|kick|keep|send|they|you|can t|}",
    ],
  },
  {
    name: "english-call-against-group",
    note: "calls to hurt, ban or shut out a group of people",
    confidence: 0.86,
    toneless: "no",
    words: [
      `{${groups}} {should|must|need to|ought to|deserve to|have to|shouldn t|should not|don t deserve to} {all |just |be all |} {die|be killed|be shot|be hanged|be burned|be burnt|be gassed|be deported|be banned|be banned from|be locked up|be exterminated|be put down|be castrated|be sterilized|be sterilised|go back|get out of|get the fuck out|stay in the kitchen|exist|vote|be allowed|be allowed to|never be allowed|burn in hell|rot|be kicked out|be wiped out|be euthanized|know their place|be beaten|be slaves|be aborted|be drowned|be thrown|be removed from|be in jail|be in cages|be caged|be put in|be sent back|breed|reproduce|have kids|just die off|disappear|be cured|not exist|not vote|not drive|pay double|be forced|burn|be alive|hang|have rights|be hunted|be whipped|jump off}`,
      `{i|we|i really|i just} {fucking |really |don t |} {hate|despise|can t stand|cant stand|dont trust|don t trust|trust no|never trust|don t hire|dont hire|never hire|don t rent to|dont rent to|never rent to|don t serve|dont serve|loathe|can t trust|won t hire|won t serve|rent to|do not rent to|do not hire|refuse to serve} {all |those |these |fucking |any |dirty |} {${peoples}}`,
      `{ban|kick|kill|deport|gas|burn|keep out|get rid of|exterminate|throw out|never trust|dont let|don t let|shoot|hang|castrate|remove|purge|block|lock up|beat|bomb|nuke|wipe out} {out |} {all |the |these |those |every |any |all the |all those |} {${peoples}}`,
      `{ban|kick|kill|deport|gas|burn|exterminate|throw|keep|shoot|hang|lock|send|don t rent to|dont rent to|get|put} {all |the |these |those |every |all the |all those |} {${peoples}} {in|from|off|out|back|up|away|home|like|on|all|now}`,
      `no {${peoples}|girls|women|females|fat people|fatties|old people} {in my|in our|in this|in the|allowed|please|here|need to apply|wanted} {lobby|server|group|team|game|guild|clan|house|building|room|country|neighborhood|}`,
      `{kick|ban|throw|keep|lock|send|put} them {all |} {out|back|away|up|off|down|in camps} {of|from|our|my|the|this|before|where|to|with|together|now|forever|and}`,
      "the only good {muslim|jew|christian|black|chinese|indian|gay|lesbian|homo|trans|tranny|immigrant|refugee|foreigner|woman|feminist|khmer|arab|mexican|cop hater|queer|asian} is a {dead|cured|quiet|silent|deported|straight|burned|gone}",
      "{send|deport|ship} {all |} {the |these |those |} {refugees|immigrants|migrants|foreigners|muslims|jews|blacks|chinese|them all|africans|mexicans|arabs|indians} {all |} {back|home|away|to where}",
      "go back to {your|ur|africa|china|mexico|india|pakistan|syria|cambodia|laos|korea|the jungle|the desert|the mountains|the cotton|where you came|where u came} {own |shithole |dirty |stupid |} {country|jungle|village and|desert|cave|cotton|field|farm hillbilly|continent|from|monkey|with your|homeland|hole|}",
      "{wish|hope} {hitler|the nazis|the plague|the virus|isis} {had |would |} {finished|finish|killed|kill|take|wipe|come back}",
      "{hitler|the nazis} {was|were|had} {right|done nothing|the right idea}",
    ],
  },
  {
    name: "english-group-slur",
    note: "slurs for groups of people",
    confidence: 0.84,
    toneless: "no",
    words: [
      "{dirty|filthy|fucking|stupid|smelly|ugly|damn|goddamn|typical|lazy|greedy|stinking|sneaky} {jew|jews|muslim|muslims|arab|arabs|mexican|mexicans|immigrant|immigrants|refugee|refugees|tranny|trannies|homo|homos|queer|queers|gypsy|gypsies|foreigner|foreigners|cripple|cripples|khmer|blacks|paki|pakis|hillbilly|hillbillies|northerner|northerners|southerner|southerners|chinks|lesbian|lesbians|gays|asians|africans|indians|migrants|negro|negros|peasants from|tribals}",
      "{negro|negros|chink|chinks|gooks|spic|spics|kike|kikes|beaner|beaners|wetbacks|camel jockey|camel jockeys|slant eyes|slanty eyes|slant eyed|jungle monkey|jungle monkeys|porch monkey|curry muncher|curry munchers|zipperhead|zipperheads|goat fucker|goat fuckers|rice monkey|dog eater|dog eaters|carpet muncher|mongoloid|mongoloids|shemales|he she freak|trannys|mudblood trash|white trash|trailer trash|cotton picker|sand monkey|abo|abos|half breeds|femoids|femoid|niggas|niglet|nignog|fag lover|faggotry|faggy|fagg|fagot|f4ggot}",
      "{gay|lesbian|trans|black|chinese|asian|muslim|jewish|indian|fat|disabled|autistic|khmer|mexican|arab|african|gypsy|jew} {freak|freaks|pig|pigs|rat|rats|monkey|monkeys|bitch|bitches|scum|trash|filth|dog|dogs|whore|retard|retards|cunt|bastard|vermin|cockroach|cockroaches|asshole}",
      "{retards|autists|cripples|spastics|mongols} {like|from|should|shouldn|are|in|who|need|belong|on|everywhere}",
      "{fags|f4gs|dykes|trannies|tr4nnies|homos|queers|faggots} {make me|makes me|are|should|must|everywhere|belong|out|go|get|need}",
      "{those|these|all|kick all|ban all} {fags|homos|trannies|dykes|cripples|retards}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
