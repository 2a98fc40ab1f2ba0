// English harassment: sending away, shutting out, mocking, calling others together, not leaving alone.

import type { TermGroupSource } from "../../ruleset.ts";
import { slur, them } from "./parts.ts";

const nobody = "nobody|no one|noone|no1|nbdy|none of us|not one person|not a single person|literally nobody|literally no one";
const everybody =
  "everyone|everybody|every one|we all|all of us|they all|the whole class|whole class|the whole school|whole school|the whole group|the entire class|the whole team|the whole office|the whole server|this whole server|people here|all your friends|even your friends|your own friends|your friends all";

export const englishHarassment = [
  {
    name: "english-silencing",
    note: "telling somebody to shut up or to go, rudely",
    confidence: 0.82,
    toneless: "no",
    words: [
      "{shut|zip|close} {the fuck|the hell|tf|} {up|your|ur|that|it} {mouth|trap|hole|face|piehole|pie hole|stupid mouth|fucking mouth|ugly mouth|fat mouth|big mouth}",
      `{shut up|stfu|shut it|shut ur mouth|zip it|be quiet|silence|hush} {you |u |and |already |now |} {${slur}|bronze|fat pig|kid|noob|stupid|fatty|clown|trash|ugly|pig|peasant|little girl|little boy|nobody asked|sit|go away|die|leave|fatso|nub|bot}`,
      "{shut the fuck up|stfu|gtfo|gtfoh|get the fuck out|get the hell out of here|fuck off|piss off|bugger off|sod off|go fuck yourself|gfy|eff off|fuck outta here|fuck off and die}",
      "{get|get the fuck|get the hell|get tf} out of {this|our|my} {server|group|chat|channel|class|house|team|life|country|discord|guild|clan|gc|game|lobby|forum|face|sight}",
      `{get|go} {lost|away|out|home} {you |u |} {${slur}|new kid|nobody|ugly|rat|freak|pig|fatty|clown|noob|trash|peasant|kid nobody|and never come back|and dont come back|and don t come back|nobody wants|no one wants}`,
      "{leave|quit} {this |the |our |} {server|group|chat|team|class|channel|discord|guild|gc|school|game|office|us} {already|now loser|and never|for good|forever|nobody|no one|you |u |everybody hates|everyone hates|we don t want|we dont want|and die|trash}",
      "{leave|quit|disappear|vanish} already",
      "{do|please do} {us|us all|the group|the world|everyone|everybody|humanity|the server|this server|society|this group|this class|the class|the team|this team|our team|all of us|your family|yourself} a {big |huge |} {favor|favour} and",
      "mute yourself {forever|for good|please nobody|loser|you|and|already}",
      `{shut up|sit down|sit in the corner|stay in the corner|go sit|stand} {and|in} {sit in the corner|shut up|be quiet little|be quiet girl|be quiet boy|be quiet kid|stay quiet|keep quiet|corner where|the corner where you|know your place}`,
      "{know|remember|learn} your place {girl|boy|kid|woman|bitch|peasant|loser|noob|you|and|here}",
      "{you|u} have no {right|business} to {speak|talk|be here|post|exist|complain|comment|vote|live|breathe|sit}",
    ],
  },
  {
    name: "english-shutting-out",
    note: "telling somebody that nobody wants them",
    confidence: 0.82,
    toneless: "no",
    words: [
      `{${nobody}} {here |ever |even |really |actually |in this … |will ever |would ever |is ever gonna |could ever |on this … |} {likes|like|wants|want|loves|love|cares about|care about|needs|need|invited|asked|askd|missed|misses|will miss|would miss|gonna miss|is gonna miss|would notice|will notice|can stand|could stand|is gonna believe|will believe|would believe|gives a shit about|gives a damn about|gives a fuck about|wants to talk to|wants to be with|wants to sit with|wants to hear from|wants to hear|cares what|wanted|respects|trusts|remembers|would marry|would date|would care if|would care about} {you|u|if you|if u|your|ur} {here|anyway|loser|so|in|around|at|left|quit|died|to|whining|opinion|stories|were gone|disappeared|bitch|fatass|voice|problems|drama|}`,
      `{${everybody}} {here |in … |already |really |secretly |fucking |just |} {hate|hates|laugh at|laughs at|laughing at|is laughing at|are laughing at|is sick of|are sick of|sick of|is tired of|are tired of|tired of|can t stand|cant stand|avoid|avoids|pity|pities|despise|despises|is ashamed of|makes fun of|make fun of|talks shit about|talk shit about|cringes at|thinks you are|thinks you re|knows you are|knows you re|wants you gone|want you gone|wants you dead|want you out|wants you out} {you|u|your|ur|a|an|so|such|ugly|stupid|pathetic|weird|gone|dead|out|fat|disgusting}`,
      "{we|they} {all |just |are all |re all |always |} {laugh|laughed|laughing|hate|hated|are laughing|talk shit|talked shit} {at|about} {you|u|your} {every|behind|all|in|when|loser|haha|lol|since|so|because|}",
      "{we|i} told {you|u} {nobody|no one|noone} {wants|likes|needs|asked}",
      "{you|u} {don t|dont|do not|re not|are not|didn t|will never|ll never|never} {even |really |} {belong|belonged|deserve|welcome|fit in|matter|deserved} {here|friends|a friend|love|to be here|to live|to exist|happiness|respect|him|her|air|oxygen|anything|any|with us|in this|anywhere|to breathe|to anyone|at all}",
      "{you|u} {will|ll|gonna|are gonna|re gonna|are going to} {never|always} {be|have|find|get|be a|have a|have any} {loved|good enough|one of us|alone|friends|a girlfriend|a boyfriend|a loser|love|a nobody|nothing|pretty|a failure|happy loser|married|unloved|a virgin|ugly|poor and|hated}",
      "{you|u} {will|ll|gonna|are gonna|re gonna|are going to} die {alone|a virgin|unloved|lonely|and nobody}",
      "{you|u|he|she} {have|has|got|ve got} {no|zero|0} {friends|life|friend} {lol|haha|here|loser|and|because|at all|so|bro|whatsoever|}",
      "why are {you|u} {still|even} {alive|breathing|existing|born|talking loser|in this group|in this server|in our|here loser|here nobody|here we told|here go}",
      "why are {you|u} still here {we|nobody|no one|loser|everyone}",
      "{imagine|imagine actually|stop|lol} thinking {we|anyone|i|they|people} {are|is|am|like|likes|re|wants|want} {your friends|your friend|you|friends with you}",
      "{just |please |pls |} {disappear|vanish|uninstall life|stop existing|stop breathing|delete your account|log off forever|die alone|never come back|never speak again|never post again} {you|loser|idiot|forever|nobody|already|please|and|freak|pig|trash}",
      "{stop|quit} {speaking|talking|breathing|typing|existing|posting} {you|u|each word|every word|every time you|idiot|moron|loser|bitch|nobody|dumbass|trash|and die|noob}",
    ],
  },
  {
    name: "english-gloating",
    note: "laughing at somebody who is down",
    confidence: 0.78,
    toneless: "no",
    words: [
      `{cry|keep crying|cry more|cry harder|go cry|gonna cry|gonna cry again|going to cry|cry about it|cope|cope harder|stay mad|die mad|seethe|cry baby cry|go cry again|boo hoo|boohoo} {to mommy|to your mommy|to your mom|to your mother|to mama|to your daddy|crybaby|cry baby|loser|baby boy|bitch|kid|you|again guys|in the toilet|it s my ringtone|its my ringtone|it s music|its music|nobody cares|no one cares|noob|clown|some more|little girl|little bitch|idiot|retard|lil bitch}`,
      "{are|r} {you|u} {gonna|going to|about to} cry {now|again|baby|lol|little|like|to|loser|haha|bitch|}",
      "{did|do|will} {you|u} {cry|wet} {in|again|yourself|your bed|your pants|to your mom|like a|all night|yesterday too} {the|toilet|bathroom|lol|haha|girl|baby|again|}",
      "{he|she|they} {s|is|are|re} {gonna|going to|about to} cry {again|lol|haha|now|guys|like|}",
      "{awww|aww|aw|haha|lol} {did|is|poor} {the |} {little |} {baby|you|crybaby|loser|princess|girl|fatty} {gonna |} {cry|cried|crying|sad|mad|hurt}",
      "{apologise|apologize|beg|say sorry|crawl|kneel} {to us |to me |} {on your knees|on ur knees|like a dog|bitch|you dog|loser}",
      "{take the hint|get the hint|can t you take a hint} {loser|nobody|bitch|freak|and leave|idiot|no one}",
      "{you were|ur|you re|you are} {not picked|never picked|not invited|uninvited|never invited|left out} because {nobody|no one|we|everyone|you|u|ur}",
    ],
  },
  {
    name: "english-calling-together",
    note: "calling others against one person",
    confidence: 0.76,
    toneless: "no",
    words: [
      `{everyone|everybody|guys|let s|lets|let s all|lets all|all of you|yall|we should|we should all|come on guys|who wants to|let us all|please everyone} {please |should |must |go |just |all |come and |now |} {flood|spam|mass report|ignore|bully|mock|exclude|unfriend|laugh at|make fun of|attack|harass|gang up on|raid|roast|prank call|humiliate|embarrass|dislike|trash|cancel|shun|troll|tease|ratio|dogpile|ghost} {${them}|his|her page|her inbox|his inbox|her account|his account|their inbox|her photo|his photo|her post|his post|her wall|her profile|his profile|her dm|her dms|his dms|Linh}`,
      `{everyone|everybody|guys|let s|lets|let s all|all of you|please} {report|block|kick|ban|downvote} {this|that|the} {${slur}|ugly|fat|stupid|pig|clown|trash|piece of shit|girl until|kid until|guy until} {until|so|off|out|account|for|now|together|please|from|bitch|whore|}`,
      `{until|till} {he|she|they} {cries|cry|quits|quit|leaves|leave|breaks|deletes her|deletes his|delete their|kills|disappears|begs|is gone|drops out|gives up} {lol|haha|the|this|school|team|account|page|group|and|for|forever|}`,
      "{don t anyone|dont anyone|do not anyone|nobody|no one|none of you|noone} {should |is allowed to |} {talk|speak|reply|respond|sit|play|be friends|work} {to|with|next to|near} {her|him|them|that girl|this girl|that guy|that kid|that freak|this loser|that loser|that bitch}",
      "{post|share|leak|send|upload|show|spread|dig up|find} {her|his|their|this bitch s|that bitch s} {ugliest|worst|most embarrassing|embarrassing|fat|ugly|private|old ugly|childhood fat|crying|leaked} {photo|photos|pic|pics|picture|pictures|video|videos|chat|chats|screenshot|selfie}",
      "{so|and} we {can|could|will} {all |} {laugh|make fun|roast|mock|humiliate}",
      "{record|film|video} {it|her|him|them|this|that} {and|then} {spread|post it|share it|leak|upload|send it to everyone|make a meme}",
      "{who|which one|who do you think|which girl|which boy|which teacher|which of them} {is|s|has|looks} {the |} {ugliest|fattest|dumbest|stupidest|sluttiest|most ugly|biggest loser|biggest slut|worst looking|creepiest|smelliest}",
      "{poll|vote|ranking|list|contest} {for|about|of|who|on|to choose} {the |who is the |who s the |} {ugliest|fattest|dumbest|stupidest|sluttiest|most hated|biggest loser|creepiest}",
      "{ask|make|give|push|trip|corner} {him|her} {… } {stutter|stutters|cry|cries|panic|nervous|fall|shake} {haha|lol|tomorrow|again|more|in front|}",
      "{send|tag} {her|him} {the|a} {pig|monkey|cow|whale|clown|trash|poop} {sticker|stickers|emoji|meme|gif|photo|picture}",
    ],
  },
  {
    name: "english-not-leaving-alone",
    note: "following, coming back under another name, pressing until there is an answer",
    confidence: 0.78,
    toneless: "no",
    words: [
      "{i will|i ll|ill|imma|i m gonna|im gonna|gonna|i am going to|i m going to} {just |still |never |not |always |} {keep|stop|quit|continue} {calling|texting|messaging|dming|coming|following|spamming|pinging|tagging|sending|emailing|showing up|waiting|watching} {you|u|until|till|outside|every|here|and|them|to|back|more|at|}",
      "{i will|i ll|ill|imma|i m gonna|im gonna|gonna|will|i} {… } {tag|call|text|message|dm|ping|spam|follow|email|poke|annoy|bother} {you|u} {… }{every day|every single day|all day|all night|every hour|every night|until you|till you|forever|nonstop|every minute}",
      "{outside|in front of|at|near} {your|ur} {dorm|house|home|door|office|school|gate|room|class|apartment|place|workplace} {every|until you|till you|all night|whether you}",
      "{you|u} {can t|cant|cannot|can not|will never|won t|wont} {hide|escape|run|get away|avoid|block|get rid of|run away|hide away} {from me|from us|me|us|forever|this|anymore|for long}",
      "block me {all you want|again|as much|if you want|and i|and see|i ll|i will|ill|go ahead}",
      "{if you|if u|unless you|unless u} {… } {i|i ll|i will|ill|im gonna|i m gonna} {tell everyone what|tell everybody what|post your|post ur|leak|leak your|leak ur|send your|send ur|show everyone your|show everyone ur|expose your|share your|ruin your|destroy your|tell your wife|tell your husband|tell your parents what}",
      "{answer|reply|respond|reply to|talk to} me {or|or else|before i|you owe|bitch|right now or|now or} {i|you|else|me|regret|come}",
      "{i|we} {sent|have sent|wrote|already sent} {… } {messages|letters|texts} {already |} and {i |we |} {will|ll|gonna} {send|write}",
      "{i know|we know|i found out|i found|we found} {which|what|where} {cafe|bus|time|school|class|room|street|gym|building|dorm|car|stop|floor|seat|shop|} {you|u} {live|sleep|sit|leave|park|work|study|go to school|walk home|walk|take|ride|drive|go every|finish|get off}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
