// English threats, wishes of death and calls to hurt somebody.

import type { TermGroupSource } from "../../ruleset.ts";
import { them } from "./parts.ts";

/** What somebody says they or others will do. */
const will =
  "i ll|ill|i will|i shall|i m gonna|im gonna|i gonna|i am gonna|i m going to|i am going to|im going to|imma|ima|we ll|we will|we gonna|we re gonna|we are gonna|we re going to|we are going to|gonna|going to|lemme|let me|i swear i ll|i swear i will|i swear to god i ll|i swear to god i will|i wanna|i want to|i would|i d|he ll|he will|my brother will|my dad will|my friends will|my boys will|my cousin will|they will|they ll|we d|i may|i might|about to|i promise i ll|i promise i will|i m coming to|im coming to|we re coming to|ready to|i can|i d love to|we can|1 will|1 ll|i wi11|tomorrow i|tonight i|one day i";

const others =
  "someone|somebody|anyone|we should|we should all|we need to|we must|lets|let s|let s all|lets all|yall should|you guys should|everyone should|someone should|somebody should|someone needs to|somebody needs to|someone please|somebody please|please someone|can someone|can somebody|will someone|will somebody|i hope someone|i hope somebody|hope someone|hope somebody|who wants to|they should|come help me|come and help me|help me|bro just|just|go|tomorrow we|tonight we|and";

const deadly =
  "kill|murder|stab|strangle|choke|slaughter|gut|behead|butcher|torture|rape|lynch|execute|drown|poison|assassinate|bury|whip|decapitate|k1ll|st4b|shoot|burn|skin|hang|castrate|slice|maim|cripple|massacre|dismember|unalive|k word|destroy";

const whom = `you|u|ya|your|ur|yall|every one of you|all of you|your whole|your entire|${them}|them all|his whole|her whole`;

const bodyPart =
  "face|skull|legs|leg|neck|jaw|teeth|tooth|head|bones|bone|arms|arm|throat|fingers|finger|hands|ribs|eyes|nose|knees|kneecaps|spine|guts|tongue|brains|ears|ass|ugly face|pretty face|fat face|fucking face|fucking head|fucking teeth|stupid face|fat head|wrists";

const yours =
  "your|ur|his|her|their|that|that ugly|that pretty|that stupid|this bitch s|that kid s|that bitch s|that guy s|you in the|u in the|him in the|her in the|them in the";

const harm =
  "die|dies|died|dead|are dead|were dead|get cancer|gets cancer|got cancer|have cancer|get aids|gets aids|get hit by|gets hit by|got hit by|get run over|gets run over|got run over|rot|rots|burn|burns|burn down|crash|crashes|choke|chokes|choke on|drown|drowns|suffer|suffers|bleed|bleeds|bleed out|never wake up|end up dead|are next|get shot|gets shot|get stabbed|gets stabbed|fall off|fall down the|fall under|falls off|miscarry|get raped|gets raped|get killed|gets killed|explode|explodes|sink|sinks|collapse|collapses|get beaten|gets beaten|end up in a wheelchair|end up in hospital|break your neck|breaks your neck|break every bone|lose your legs|hang|have a heart attack|get struck|get crushed|fucking die|all die|both die|don t make it|dont make it|never come back|get murdered|gets murdered|get eaten|never existed|were never born|get paralyzed|get paralysed|takes your|goes down|go down|falls from the sky|blows up|catches fire|kills you|hits you|kill you|crush you|run you over|runs you over";

export const englishViolence = [
  {
    name: "english-threat",
    note: "what the speaker or others will do to somebody",
    confidence: 0.92,
    speaker: "acts",
    toneless: "no",
    words: [
      `{${will}} {fucking |literally |personally |come over and |come to your house and |find you and |hunt you down and |find him and |find her and |hunt … |so |really |slowly |gladly |have to |be the one to |come and |go to … and |wait for … and |come … and |} {${deadly}} {the shit out of |the fuck out of |the hell out of |} {${whom}}`,
      `{${will}|${others}|please} {fucking |literally |come and |all … and |go and |go to … and |meet … and |just |all |} {beat|jump|smack|punch|slap|bash|whoop|stomp|thrash|pound|kick|knock|smash|crush|hit|cut|hurt|break|run} {the shit out of |the fuck out of |the hell out of |the crap out of |} {${them}|you|u|yall|all of you} {up|to death|to a pulp|until|till|so hard|so bad|in the face|in the head|in the mouth|in the throat|in the teeth|in the balls|senseless|unconscious|bloody|after school|after class|behind|with a bat|with a|with my|at the gate|when i see|next time|tomorrow|tonight|on sight|down|over|out|in half|into|open|black and blue|like a dog|good|badly|later|one by one}`,
      `{${will}|${others}} {fucking |literally |personally |find you and |find … and |come … and |go … and |} {break|smash|bash|cave|kick|punch|rearrange|knock|cut|chop|rip|slit|slash|crack|snap|tear|stomp|beat|pull|gouge|split|blow|crush|saw|slice|carve|peel|bust|shatter|twist|burn|mess up|fuck up|bite} {in |off |out |open |up |every one of |both |all |} {${yours}} {little |fucking |ugly |pretty |stupid |fat |goddamn |} {${bodyPart}}`,
      `{smash|bash|cave|slit|rearrange|stomp|slash|shatter|knock} {in |out |} {your|ur|his|her|their|that ugly|that pretty|that stupid|that kid s|you in the|him in the|her in the} {fucking |ugly |little |pretty |stupid |} {face|skull|teeth|head|throat|kneecaps|jaw|brains}`,
      `{burn|torch|blow up|bomb|set fire to|burn down|firebomb|shoot up|set} {your|ur|his|her|their|that bitch s|that kid s|yo} {house|home|car|shop|store|place|office|bike|family|apartment|building|mosque|church|room|house on fire|car on fire|hair} {down|with|tonight|tomorrow|if|when|and|to|on fire|while|up|}`,
      "{go to|come to|come over to|went to} {your|ur|his|her|their} {house|home|place} and {burn|torch|shoot|kill|beat|smash|break|set} {it|them|him|her|everything|all|every|you}",
      "{i ll|ill|i will|we will|we ll|gonna|imma|going to} {shoot up|bomb|blow up|burn down} {the|this|that|my|our} {school|class|office|church|mosque|temple|place|building|event|concert}",
      "{throw|pour|splash|tossing|throwing} acid {on|in|at|over|all over} {you|u|your|her|his|that|him|their|this}",
      "{find|hunt} {you|u|her|him} {down |} and {break|smash|cut|crush|snap|burn|rip} {your|ur|his|her|every} {… |}{legs|neck|bones|face|jaw|arms|house|throat|teeth|fingers|bone}",
      "{put|puts|putting|with} a {bullet|knife|blade|axe|hammer} {in|through|between|into} {his|her|your|ur|their|that} {head|skull|brain|back|chest|heart|face|throat|neck|eyes}",
      "{i have|i ve got|i got|i carry|i bring|i m bringing|im bringing|i ll bring|ill bring|i will bring|bringing|brought} {a|my|the} {knife|gun|bat|blade|machete|hammer|rifle|pistol|baseball bat|axe} {for you|for your|for him|for her|with your|tomorrow and|to your|to school and|and a lot of free|and i will|and i ll|and i m not afraid|and im not afraid|and i know|so watch|so think|so be careful|and you|and your}",
      "{bullet|knife|grave|coffin} {with|has} your name",
      "{drag|pull|grab|take} {her|him|you|u|them|that bitch} by {the|her|his|your|ur} {hair|throat|neck|ears}",
      "{you|u|ur|youre|he|she|they} {are |re |r |is |s |} {so |all |already |fucking |} {dead meat|a dead man|a dead woman|dead tomorrow|dead kid|dead bitch|dead when i|dead if i|dead after|dead to the ground|done for when|gonna die tonight|gonna die tomorrow|going to die tonight|going to die tomorrow|dead on monday|gonna regret being born|gonna bleed|going to bleed|finished when i see|a corpse|gonna get stabbed|going to get stabbed|gonna get jumped|going to get jumped|gonna get shot|going to get shot|gonna get beaten|next on the list|next on my list|gonna be in hospital|gonna be in a wheelchair|on my kill list|on my death list}",
      "{you|u|he|she|they} {won t|wont|will not|aint gonna|ain t gonna|are not gonna|aren t gonna|re not gonna|will never|ll never|not gonna} {live|survive|see|walk|wake up|breathe|make it|leave|go home|come home|be able to walk} {tomorrow|again|home|out alive|to see|another day|until|past|the night|long enough|alive|this week alive|next week|to tell|in one piece|without|your next|christmas|the sun|out of there}",
      "{you|u} {will|ll|ll be|will be|gonna|gonna be|are gonna|are gonna be} {eat|eating|drink|drinking|picking|pick|spit|spitting|swallow|swallowing|collect|collecting|miss|missing|searching for} {through a straw|through a tube|your teeth|ur teeth|your own teeth|your own blood|dirt|your food through|blood|your meals through}",
      "{pray|hope|better pray|better hope|better hope that|just pray} {i|we} {don t|dont|never|do not} {find|see|meet|catch|run into|get} {you|u|your|him|her}",
      "{you|u|he|she} better {run|hide|start running|start praying|watch your back|watch ur back|sleep with|lock your|not come|not walk home|not show|run fast|say your prayers|write your will|watch yourself bitch}",
      "{watch your back|watch ur back|sleep with one eye open|dead meat|snitches get stitches|say your last|say your prayers|your days are numbered|count your days|your time is up bitch|dig your own grave|write your will|order your coffin|see you in the grave|see you in hell}",
      "say that {again |one more time |} {to|in} my face and {i|you|see|we|ill|u}",
      "{see you|meet me|wait for me|waiting for you|i wait for you|i ll be waiting for you|we ll be waiting for you|we are waiting for you|i m waiting for you} {at|by|behind|outside|after} {the |} {gate|school|class|gym|parking|parking lot|alley} {bring|and bring|with a|you are|you re|bitch|so i can|you won t|alone coward|and you will|pussy|if you dare}",
      "bring {a|your|some} {bandage|bandages|ambulance|coffin|body bag|insurance card|first aid}",
      "{stab|shoot|kill|murder|strangle|hang|behead|rape} {you|u|your|ur} {in your sleep|while you sleep|in the|with|and|slowly|myself|tonight|tomorrow|after|when|if|whole|family|mom|mother|kids|dog|sister|all|first|next}",
      "{you|u|he|she} {will|ll|gonna|are gonna} {pay|suffer|bleed} {with|in} {blood|your life|his life|her life|your blood}",
      "{i|we} {know|got|have} your {address|home address} {bitch|and i|and we|motherfucker|asshole|so watch|sleep|careful|watch}",
    ],
  },
  {
    name: "english-wish-of-death",
    note: "wishing somebody dead",
    confidence: 0.91,
    toneless: "no",
    words: [
      `{i hope|hope|i really hope|i just hope|hoping|i wish|wish|praying|i pray|pray|i pray that|hopefully|can t wait until|cant wait till|can t wait till|cant wait until|can t wait for the day|i want|may|would love if|id love if|hope to god} {that |} {you|u|ya|yall|your|ur|he|she|they|his|her|their|this|that|the|all of you} {… |} {${harm}}`,
      `{i hope|hope|i wish|may|praying|pray} {the |that |a |your |ur |his |her |some |} {next |big |} {flood|storm|earthquake|virus|bus|truck|train|plane|lightning|fire|tsunami|cancer|covid|car|sharks|roof|ceiling|elevator} {… } {takes|take|hits|hit|kills|kill|runs|run|strikes|strike|crashes|burns|crush|crushes|swallow|swallows|falls on|gets} {you|u|your|ur|him|her|them|with|down|on|the whole}`,
      "{kill|hang|shoot|off|unalive|neck|drown|delete|end|k1ll|kll|yeet} {yourself|urself|ur self|your self|thyself|urselves|yourselves|yrself|yoself|y0urself|u r self}",
      "{kys|k y s|kill urself|neck yourself|drink bleach|drink some bleach|go drink bleach|jump off a bridge|jump off a roof|jump off a cliff|jump off a building|jump off the roof|jump off the bridge|jump off the balcony|jump in front of a|jump out the window|jump out of a window|jump from the|go jump off|go hang yourself|end yourself|slit your wrists|slit ur wrists|cut your wrists|swallow some pills|take all the pills|go play in traffic|play in traffic|play on the highway|go to sleep and never|walk into traffic|rope yourself|find a rope|get a rope and|buy a rope and|stick your head in the oven|tie a rope|lie on the tracks|lie down on the train tracks|do a flip off|overdose already}",
      "{you|u|he|she|they|this guy|that guy|people like you|someone like you|this bitch|that bitch|your whole family|your family} {should|shouldve|should ve|should have|deserve to|deserves to|need to|needs to|ought to|must|better|deserved to|should just|should all|could just} {just |never |all |fucking |both |be the one to |have |really |} {been aborted|been swallowed|been born|exist|be alive|die|died|be dead|be hanged|be hung|be shot|be killed|be burned|be burnt|be drowned|be raped|kill yourself|kill himself|kill herself|neck yourself|hang|hang yourself|jump|jump off|drown|rot|be stabbed|be beaten|get beaten|get shot|get killed|get stabbed|get raped|get cancer|suffer and|burn in|burn alive|be executed|be castrated|be put down|be run over|get run over|get hit by|be thrown|breathe|drop dead|end it|be lynched|be tortured}",
      "{you|u} {deserve|need} {death|a bullet|to be six feet|cancer|a noose|a rope|the rope|the worst death|to suffer}",
      "{go|just|please|plz|pls|now|and|just fucking|hurry up and|fucking|so} {die|drop dead} {already|alone|slowly|in a|in hell|in pain|bitch|loser|you|trash|pig|scum|cancer|noob|off|please|pls|somewhere|today|painfully|of|retard|fatass|lol|freak|}",
      "{die|drop dead} {alone|slowly|in a fire|in a hole|in a ditch|in hell|in pain|you piece|you bitch|you fucking|bitch|loser|scum|already you|already bitch|motherfucker|painfully|you|pig|noob trash|retard}",
      "{drown|burn|rot|choke|suffocate|bleed} {both |all |in hell |alone |slowly |to death |} {you|u|yourself|bitch|your baby|your kids|and die|pig}",
      "{do|please do} {us|us all|the group|the world|everyone|everybody|humanity|the server|society|yourself|your family|your parents} a {big |huge |} {favor|favour} and {just |go |} {jump|die|kill|end|hang|disappear|drop|stop breathing|stop living|drown|off}",
      "{the |this |} {world|earth|planet|group|class|server|country|family} {would|will|d|could|is gonna be} be {so much |much |a |such a |} {better|better place|cleaner|happier|nicer|nicer place} {off |} {without|if} {you|u|him|her|people like you|them|your kind}",
      "{someone|somebody|please|pls|god|can someone|can somebody|will someone|will somebody} {please |should |just |pls |should just |needs to |} {run|shoot|end|kill|put|euthanize|sacrifice} {him|her|them|this|that|you|u} {over|down|already|in|kid|guy|bitch|girl|clown|out of|please|dead|to sleep}",
      "{why|how} {are|is|r} {you|u|he|she} {still |even |} {alive|breathing|not dead|not dead yet}",
      "{why|how come} {won t|wont|don t|dont|doesn t|doesnt|didn t|didnt|haven t|havent|hasn t} {you|u|he|she} {just |} {die|died|dead|kill yourself|killed yourself|drop dead|jumped}",
      "{no one|nobody|noone} {will|would|is gonna|gonna} {miss|cry for|mourn|come to your funeral|notice} {you|u|when you|if you} {die|dead|kill|are gone|after you|when you die|if you died|were dead|}",
      "{dance|piss|spit|laugh|party} {on|at|over} {your|ur|his|her} {grave|funeral|corpse|dead body}",
      "{your|ur} {funeral|grave|coffin|suicide} {will|is|would|gonna} {be|make|waiting|ready}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
