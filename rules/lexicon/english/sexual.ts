// English: unwanted sexual remarks and requests to a person.

import type { TermGroupSource } from "../../ruleset.ts";

const naked =
  "nude|nudes|noods|nood|nudez|tits|titties|tiddies|boobs|boobies|boobie|pussy|booty|naked body|naked|naked pic|naked pics|naked photo|naked photos|naked picture|naked pictures|nude pic|nude pics|nude photo|nude photos|underwear|panties|bra|bra pic|bikini pic|bikini pics|feet pics|cleavage|nipples|dick|cock|dick pic|lingerie|lingerie pic|sexy pic|sexy pics|sexy photo|sexy photos|sexy video|hot pics|private parts|private part|private pics|private photo|private photos|thighs|shower pic|shower pics|pics in bed|bed pics|ass pic|ass pics|n00ds|t1ts|b00bs";

const act =
  "fuck|f uck|bang|bone|rail|breed|sleep with|make love to|make love with|have sex with|hook up with|cum in|cum on|cum inside|undress|spank|grope|finger|eat out|go down on|nail|pound|screw|fcuk|do you from|bend over|rape|sex with|get in bed with|get into bed with|get naked with|shower with|suck off|ravish|seduce|strip";

export const englishSexual = [
  {
    name: "english-request-for-pictures",
    note: "asking somebody to show or undress themselves",
    confidence: 0.88,
    toneless: "no",
    words: [
      `{send|show|gimme|give|let me see|let us see|let the guys see|post|flash|can i see|can i get|could i see|i wanna see|i want to see|i need to see|wanna see|want to see|lemme see|share|drop|trade|trading|snap|dm|got|any|have|show off|who has|who got|pics of} {me |us |the guys |everyone |} {a |some |more |your |ur |those |them |that |more of your |any |one |ur … |your … |just one |} {${naked}}`,
      "{show|let me see|lemme see|send|post|flash|share} {me |us |the guys |more of |} {your|ur|that|more of your} {hot |sexy |naked |whole |full |beautiful |wet |} {ass|body|butt|thing down there|breasts|breast|chest baby|legs baby|belly button baby|panty|bare chest|bare skin}",
      "{post|show|send} {more |less food more |} {of |} {your|ur} {body|curves|legs|skin}",
      "{pic|pics|photo|photos|video|selfie|picture|one} {without|with no|wearing no} {any |} {clothes|shirt|bra|pants|panties|anything on|underwear|top}",
      "{take|get|pull|rip} {off |down |up |} {your|ur|that|those|her} {little |tiny |sexy |} {bra|panties|underwear|clothes|skirt|bikini|dress|top|shirt|blouse|pants|uniform} {off |down |up |} {for|on cam|baby|babe|slowly|and show|in front of|let me|let us|so i can|girl|sexy|with my teeth|on camera|tonight}",
      "{take|get} {off |} {your|ur} {bra|panties|underwear|clothes} {off|for me|now|please|pls|}",
      "{turn|put|switch|open} {on |} {your |ur |the |} {cam|camera|webcam} {on |} {and|then} {take|strip|stand up slowly|stand up|show|undress|turn around|dance|pull|open|lift|touch|spread|remove}",
      "{cam|camera|webcam} {on|show} {baby|sexy|babe|naked|no clothes|and strip}",
      "{strip|undress|get naked|get undressed|dance naked|bend over|spread your legs|spread ur legs|open your legs|open ur legs|get on your knees|on your knees|twerk|turn around slowly|lift your skirt|lift your shirt|pull up your skirt|pull down your pants} {for|on cam|baby|babe|now baby|slowly|and|in front of|girl|bitch|sexy|let me|}",
      "{get|see|have|love|want} you {out of|without} {that|those|your|ur|any|all your} {dress|uniform|clothes|skirt|shirt|jeans|shorts|pants|bikini|blouse|suit}",
      "{under|underneath|beneath} {that|ur|those|your} {tight |short |little |sexy |} {uniform|skirt|dress|blouse|clothes|bra|shorts|jeans|leggings|towel} {of yours|baby|babe|girl|cutie|miss|ms|teacher|sexy|tonight|}",
      "{got|any|have|sell|selling} {nudes|nude pics|private pics} {babe|baby|bb|for me|to trade|girl|cutie|}",
    ],
  },
  {
    name: "english-request-for-sex",
    note: "asking for sex, offering money for it, or saying what one would do",
    confidence: 0.88,
    toneless: "no",
    words: [
      `{wanna|want to|want you to|would love to|d love to|id love to|love to|wish i could|let me|lemme|i will|i ll|imma|gonna|can i|could i|i d|id|i would|dying to|need to|tryna|trying to|lets|let s|shall we|we should|can we|wanna come over and|do you want to|do u want to|u want to|i need to|ready to|dream to|dream of|thinking of|imagine i|fantasize about} {just |really |so |totally |all |both |} {${act}} {you|u|her|him|that|this|me|your|ur|tonight|baby|babe|all night|with me|those|these|together|someone tonight}`,
      `{lick|suck|touch|taste|squeeze|kiss|bite|spank|rub|grab|play with|smell|eat|ride|slap|massage|fondle|nibble|caress|sniff|feel|pinch|spread} {on |all over |} {your|ur|those|her|that} {fat |hot |sexy |wet |nice |juicy |big |soft |naked |beautiful |little |whole |} {pussy|ass|booty|tits|titties|boobs|thighs|nipples|butt|dick|cock|clit|panties|cleavage|curves|lips|vagina|penis|balls|breasts|breast|body|bum|cheeks baby}`,
      `{taste|lick|ride|suck|eat|smell|fuck|bang|feel} {you|u} {baby|babe|all night|out baby|all over|girl|so bad|so hard|up and down|from behind|tonight|raw|hard|until|till|good|right now|slowly|sexy}`,
      "{suck|lick|ride|stroke|touch|hold|swallow|see|want|try|taste|feel|love|handle|take|worship|choke on} {on |} {my|this} {big |hard |huge |long |fat |} {dick|cock|balls|penis|boner|d|meat|banana|shaft|junk}",
      "{wanna|want to|u wanna|come|come and|come over and} {ride|mount|straddle|taste|suck|lick|undress} me {tonight|baby|babe|now|all|like|hard|slowly|up|good}",
      "{pay|love|die|give anything|like|want|wanna} {to |} see {you|u|her} {bent over|naked|in bed|on your knees|undressed|without|topless|in lingerie|strip|in nothing|on top}",
      "{send|show|post} me {something|one|some} {naughty|sexy|without clothes|no clothes}",
      "{no clothes|without clothes|naked|topless|nothing on} this time",
      "nice legs {what time do they open|when do they open|can i|baby|babe|spread}",
      "{legs|those} what time do they open",
      "{sit|come sit|climb|bounce|hop} on {my|daddy s|this|top of me} {face|lap|dick|cock|d|thigh|}",
      "{my|a} {big |hard |huge |fat |} {dick|cock|penis|boner|d} {is |gets |so |all |} {in|inside|for you|waiting|hard|needs|wants|misses|between|and your|so|thinking|ready|rock|dripping|huge}",
      "{sleep|spend the night|stay the night|go to bed|share a bed|come to bed|lie|lay|cuddle naked|shower|bathe|get naked|netflix and chill} with me {tonight|for|and i|i ll|ill|baby|babe|once|one night|just once|girl|please|or|then|if you want|tomorrow night|this weekend|naked|in|}",
      "{come|come over|get|jump|climb|sneak|crawl|hop|welcome} {to|into|in|over to} {my|our|the} {bed|bedroom|hotel room|hotel|shower|bathtub} {baby|babe|tonight|and|i ll|ill|sexy|girl|alone|naked|now|with|wearing|}",
      "{come to|come over to|come up to} {my|our} {room|place|house|apartment|flat|office} {baby|babe|sexy|alone tonight|wearing|without|naked|i ll teach|and i ll teach you|i ll show you|and i ll show you|and lock|i ll make you feel|and i ll make you|and i ll give you a massage|with no|after midnight|and strip|and get naked}",
      "{how much|what price|whats your price|what s your price|what is your price|how much is it|price} {for|per|do you charge|do u charge|you charge|u charge|are you|are u|for you|to fuck|to sleep} {for |} {a night|one night|the night|per night|an hour|one hour|babe|baby|girl|for sex|with you|honey|sex|a blowjob|bj|tonight|you tonight|a quickie|cutie|sexy|}",
      "{i ll|ill|i will|i can|i d|we ll} pay {you |u |} {… } {for sex|to sleep|for a night|to see what|to see you naked|for your body|to touch|to watch you|for nudes|for one night|to fuck|to spend the night|to see your}",
      "{looking for|look for|want|wanna be|wanna have|need|be my|be a|any girl|any girls|any girls for|any girl for|anyone for|anyone up for|up for|down for|down to|who s down for|whos down for|who wants|interested in|into|how about|quick} {a |some |my |casual |quick |an |secret |} {fwb|friends with benefits|friend with benefits|hookup|hook up|sugar baby|sugar daddy|sugar mommy|threesome|3some|one night stand|ons|no strings|sex|sexting|sext|phone sex|cyber sex|quickie|booty call|cuddle naked|blowjob|bj|handjob|hj|anal|orgy|gangbang|sex chat|cam sex|smash and dash}",
      "{wanna|want to|lets|let s|u wanna|down to} {sext|cyber|fuck|bang|smash baby|smash tonight|get naked|have sex|do it in|do it raw|get dirty|be naughty|get nasty|make out in|role play sexy|netflix and chill} {baby|babe|tonight|now|with me|sometime|later|or|in|right now|cutie|girl|}",
      "{good|best|wild|bad|freaky|loud} in bed {baby|babe|i bet|or|lol|right|girl|huh|too|as|with|}",
      "{i bet|bet} {you|u|she|her} {moan|scream|taste|ride|squirt|suck|are tight|re tight|is tight|look good naked|look great naked|are wild in|re wild in|look better naked|look better without|feel so good|are so tight|moans|squirts|rides|swallow|are a freak in|like it rough|love it rough}",
    ],
  },
  {
    name: "english-remark-on-body",
    note: "remarks on somebody's body, questions about their sex life",
    confidence: 0.84,
    toneless: "no",
    words: [
      "{nice|big|huge|perfect|sexy|juicy|fat|thicc|love your|love ur|loving those|love those|damn those|damn that|damn nice|what a|what nice|look at those|look at them|look at that|amazing|hot|bouncy|massive|round|tight|phat|saggy|tiny|small|flat|fake|real or fake|are those|great set of|those|them|your|ur|her} {tits|titties|tiddies|boobs|boobies|booty|jugs|knockers|cleavage|nipples|bazongas|bazookas|tatas|badonkadonk}",
      "{nice|big|huge|perfect|sexy|juicy|fat|thicc|love your|love ur|love that|damn that|damn nice|what an|look at that|that|amazing|hot|bouncy|massive|tight|phat|sweet|fine} ass {baby|babe|girl|on her|on you|in those|in that|is so|is fine|is hot|is mine|is perfect|you got|sexy|damn|wow|turn around|bounce|looks|makes me|of yours|you have}",
      "great {tits|rack|ass} {baby|babe|girl|on you|on her|btw|sexy|turn around|in that photo|in that dress|you got|you have there}",
      "{nice|sexy|juicy|dick sucking|dsl|blowjob} {lips|curves|thighs} {baby|babe|girl|sexy|i know|come|i want|for|i can|that could|would look|around my|on my|}",
      "{those|your|ur|her|them} {legs|lips|hips|thighs|curves|hands} {… } {around my|on my|wrapped around|over my shoulders|on my shoulders|could wrap|all night|on my dick|open for me|apart for me}",
      "{legs|lips|hips|thighs|hands} {around|wrapped around|on} my {neck|waist|dick|cock|face|head|shoulders|body}",
      "{hey|hi|hello|damn|yo|oh|oi|morning|good morning|good night|sup|ok|come here|smile} {there |} {sexy|hottie|sexy girl|sexy lady|sexy baby|sexy thing|sweet cheeks|sugar tits|sexy mama|sexy legs|hot stuff|hot lips}",
      "{you|u|she|youre|shes} {look |are |re |is |s |looks |} {so |really |fucking |damn |} {fuckable|breedable|rapeable|bangable|doable|sexy naked|hot naked|good naked|better naked|sexy when you|sexy without|hot without|good enough to eat baby|horny|slutty today|so tight|like a good fuck|like a slut in|like you want it|like you need a good|so wet|built for breeding|made for fucking|begging for it|asking for it in that|dtf}",
      "{you|u} {make|made|get|got} me {so |really |all |fucking |} {hard|wet|horny|rock hard|turned on|cum|drool baby}",
      "{i m|im|i am|i get|i got|feeling} {so |really |fucking |} {horny|hard|erect} {for you|for u|because of you|looking at|thinking|just thinking|rn come|help me|watching you|when i see|every time i see|rn baby|baby|girl|who wants|any girl|tonight come}",
      "{jerk|jerking|jerked|jack|jacked|jacking|wank|wanked|wanking|masturbate|masturbated|masturbating|touch myself|touching myself|fap|fapped|fapping|cum|came} {off |} {to|thinking of|thinking about|over|on|looking at|while looking at} {you|u|your|ur|that pic|that photo|her|this pic}",
      "{dreamed|dreamt|fantasize|fantasized|fantasizing|thinking|think|imagine|imagining|picture|picturing} {of|about|} {you|u|your} {last night |} {naked|without clothes|with no clothes|in my bed|in bed|on top|under me|with nothing on|in lingerie|in the shower|nude|bent over|on your knees|undressed|in only|in nothing|riding|and you had no|and you were naked|moaning}",
      "{you|u|she} {had|with|wearing|in|have} {no clothes|nothing but|nothing on|no bra|no panties|no underwear} {on |} {wanna|want|and|under|baby|today|lol|in my|i can|right|again|}",
      "{are you|are u|r u|you|u} {still |} {a virgin|virgin|wet|horny|naked|hard|wearing a bra|wearing panties|wearing underwear|wearing any|good in bed|kinky|shaved down|shaved|single and horny|into anal|tight|dtf|a spitter|a screamer|a moaner|loud in bed|dominant or submissive in} {right now|rn|yet|baby|babe|down there|for me|already|or|under|too|girl|still|honey|cutie|tonight|you walk|}",
      "{have|did|do|when did|how often do|how many times do|how many guys have|how many guys did|how many men have|ever} {you|u} {ever |last |still |} {masturbate|masturbated|had sex|have sex|touch yourself|touched yourself|finger yourself|fingered yourself|fucked|fuck|lose your virginity|lost your virginity|swallow|watch porn|do anal|done anal|sleep with|slept with|had anal|squirt} {or|before|today|last|with|a week|yet|in|per|every|the|by|baby|}",
      "{what|what s|whats|what is|which} {color|colour|size|kind of|} {are |is |} {your|ur|the|of} {… |} {bra|panties|underwear|tits|boobs|cup|cup size|bra size|thong|nipples|dick|cock|dick size}",
      "{what are you|what r u|what u|what you|what is she|what are u} wearing {under|underneath|baby|babe|tonight|rn baby|sexy|in bed|right now baby|down there|beneath|below}",
      "{i d|id|i would|would|would you|you d|any of you would|who would} {smash|hit that|tap that|bend you over|bend u over|breed you|rape you|rape u|hit it|tap dat|do her|bang|wreck that|destroy that|clap those|hit her|motorboat|eat that|pipe} {her|that|you|u|so|all|any day|anyday|twice|lol|ass|girl|cheeks|}",
      "{who|which|rate|rank|vote} {… } {best in bed|best tits|best ass|biggest tits|biggest boobs|hottest body|most fuckable|would you bang|would you fuck|would you smash|to bang|easiest to get in bed|girl to fuck|nicest ass|nicest tits}",
      "{she|you|u|he} {slept|sleeps|sleep|fucked|fucks|blew|banged|must have slept|probably slept|must be sleeping|is sleeping|spread her legs} {with|your way|her way|his way|the} {the |your |her |half |every |everyone |whole |} {boss|manager|teacher|professor|owner|team|office|class|top|up|ceo|guys|director|judge|promotion|job} {to|for|that|and|already|in|}",
      "{teach|teaching} you {… } with {my |} {tongue|lips|mouth|dick}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
