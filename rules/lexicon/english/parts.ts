// Pieces that many English lines share, each a list of choices to stand between braces.

/** The one addressed; `you're` is read as two words. */
export const you = "you|u|ya|youre|ur|yall|y all|you all|you guys|you people";

/** Somebody else, pointed at. */
export const them =
  "him|her|them|that kid|this kid|that guy|this guy|that girl|this girl|that bitch|this bitch|that boy|this boy|that bastard|that idiot|this idiot|that loser|this loser|that freak|this freak|this clown|that clown|that man|that woman|this dude|that dude";

/** Between the one addressed and the word: verbs that say what somebody is, and what only makes it louder. */
export const louder =
  "are|re|r|is|being|look|sound|act|act like|look like|sound like|so|such|such a|such an|really|just|just a|just an|fucking|fuckin|freaking|effing|goddamn|damn|bloody|too|absolutely|absolute|total|totally|complete|completely|utter|utterly|literally|truly|actually|honestly|very|still|always|nothing but|nothing but a|a|an|the|the biggest|one|a complete|a total|a bunch of|a bunch|all|all a|little|lil|big|huge|giant|old|real|ass|piece of|poor|sad|of a|are a|are an|you|such big|kind of a|the definition of";

/** Contempt that stands before a noun. */
export const mean =
  "stupid|stupidass|stupid ass|dumb|dumb ass|idiotic|moronic|retarded|pathetic|worthless|useless|ugly|ugly ass|disgusting|filthy|dirty|fat|fat ass|obese|brainless|braindead|brain dead|mindless|clueless|ignorant|illiterate|uneducated|trashy|lazy|lazy ass|fucking|fuckin|freaking|goddamn|miserable|spineless|gutless|shameless|talentless|hopeless|incompetent|smelly|stinky|stinking|greasy|nasty|gross|vile|hideous|repulsive|insufferable|whiny|two faced|toxic|inbred|lousy|rotten|slimy|sleazy|slutty|bitchy|cowardly|garbage|trash|shitty|crappy|good for nothing|low life|no brain|no life|empty headed|self centered|attention seeking|two bit|silly little|typical lazy|arrogant little|nosy little";

/** Slurs for a person that mean nothing else. */
export const slur =
  "idiot|idiots|moron|morons|imbecile|imbeciles|retard|retards|dumbass|dumbasses|dumb ass|dumbfuck|dumbfucks|dumbshit|dipshit|dipshits|dickhead|dickheads|shithead|shitheads|fuckhead|fuckface|fuckwit|fucktard|asshole|assholes|asswhole|arsehole|arseholes|asshat|asswipe|jackass|bitch|bitches|biatch|biyatch|biotch|bastard|bastards|cunt|cunts|prick|pricks|twat|twats|wanker|wankers|tosser|bellend|knobhead|douche|douchebag|douchebags|scumbag|scumbags|motherfucker|motherfuckers|son of a bitch|whore|whores|slut|sluts|skank|hoe|hoes|thot|halfwit|half wit|dimwit|dimwits|nitwit|numbskull|birdbrain|peabrain|pea brain|pea brane|nincompoop|dumbo|dum dum|dumdum|lardass|fatass|fatasses|fatso|degenerate|degenerates|lowlife|lowlifes|scum|cretin|simpleton|crackhead|cocksucker|crybaby|manchild|loser|losers|weirdo|creep|freak|freaks|shitbag|shitstain|pisshead|numpty|muppet|doofus|dunce|ignoramus|incel|simp";

/** Animals, dirt and failures: slurs only beside another sign. */
export const beast =
  "pig|pigs|cow|cows|dog|dogs|rat|rats|donkey|donkeys|monkey|monkeys|ape|apes|sheep|snake|snakes|worm|worms|cockroach|cockroaches|roach|leech|leeches|parasite|parasites|slug|toad|hag|witch|whale|hippo|clown|clowns|joke|failure|failures|disgrace|embarrassment|disappointment|waste of space|waste of oxygen|waste of skin|waste of air|waste of sperm|waste of life|waste of breath|waste of human|nobody|trash|garbage|filth|vermin|creature|peasant|peasants|brat|brats|coward|cowards|liar|liars|snitch|fraud|noob|noobs|nub|bot|potato|vegetable|mistake|burden|eyesore|troll|goblin|gremlin|ogre|troglodyte|caveman|animal|animals|trash can|trashcan|sack of shit|bag of shit|bag of dicks|piece of shit|pieces of shit|pos|piece of trash|piece of garbage|piece of crap|piece of work|turd|turds|fuck|fucks|fucker|fuckers|shit|excuse for a human|excuse of a human|rag|dirtbag|maggot|maggots|insect|pest|swine|mutt|baboon|gorilla|orangutan|lizard|chicken|pussy|pussies|tramp|trollop|hoebag|buffoon|oaf|lump|blob|bum|bums|hobo|beggar|slob|pervert|psycho|jerk|jerks|punk|punks|hypocrite|crook|tool|twerp|wimp|weakling";
