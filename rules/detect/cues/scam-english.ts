// The same baits in English, as natives and as people who learnt it write them.

import type { CueList } from "../cue-net.ts";

const sum = "0|0k|0m|0 usd|0 dollars|0 bucks|0 million|0 5 million|0 btc|0 eth|0 usdt|half|full|a small|the";

export const englishCues: CueList = {
  "scam.fee": `
    {pay|deposit|send|put|buy} {0|0 usd|0 dollars} {usd|dollars|} {activation|registration|training|starter|membership|unlock} {fee|kit|…|} {and|to|then} {start|begin|earn|get|receive|unlock}
    {by|after} {paying|sending|depositing|covering} {0|only|just|a|the} {…} {shipping|fee|deposit|delivery|tax|first}
    {shipping|delivery|customs|processing} {fee|cost|charge} {…} to {get|claim|receive|release}
    {pay|send|transfer|cover|deposit|settle|top up|put} {me|us|just|only|a|the|an|just the|} {small|${sum}|} {${sum}|} {shipping|delivery|processing|customs|release|activation|training|handling|insurance|transport|clearance|visa|admin|unlock|verification|redelivery|courier|import|transport and insurance|} {fee|fees|tax|duty|charge|deposit|cost|processing|shipping|insurance|delivery} {…|} {to|at|and|before|first|in advance|or|for|upfront|today|by|then}
    {you|just|only} {only|just|} {pay|cover} {the|for|} {transport|shipping|delivery|insurance|courier} {…|} {fee|in advance|upfront|first|0|and}
    {shipping|processing|training|registration|activation|customs|release|unlock|delivery} {fee|deposit|charge} {of|is|only|required|first|upfront|0}
    {fee|deposit|payment|0|half|full|0m} {first|upfront|up front|in advance|beforehand|before we ship}
    {top up|recharge|deposit|pay} {0|0m|…} to {unlock|withdraw|activate|release|continue|get|claim|open|receive}
    {upgrade|buy} {vip|to vip|package} {0|…|} to {withdraw|unlock|earn}
    {cover|pay} the {0|…|} {shipping|postage|delivery}
    {last|next|final} task {…|} {top up|deposit|pay}
  `,
  "scam.first": `
    {pay|transfer|send|deposit} {0|half|full|me|the|money|} {0|half|} {first|upfront|up front|in advance|deposit}
    {send|pay|transfer} {full|half|0} {payment|amount|deposit|first|before|via}
    {deposit|pay} {0|…|} to {hold|reserve|keep|secure}
  `,
  "scam.bargain": `
    no {meet|meeting|meetup|video|check|checking|inspection|refund|cod|returns}
    {ship|send|deliver} {after|before} {0|…|} {no check|no|payment}
    {many|lots of|so many|other} people {ask|asking|want|waiting|interested}
    {customs stock|seized stock|secret sale|secret shop|liquidation|closing sale|below cost}
    {fast|hurry|quick|today} because {many|…}
    {adopt|free|take} {a|} {free|} {puppy|husky|kitten|cat|dog|parrot|puppies} {…|} {pay|only|transport|fee|shipping}
    {selling|sell|have} {0|…} {tickets|ticket|ps5|iphone|iphones|macbook} {…|} {cheap|half price|no meet|transfer|deposit}
  `,
  "scam.job": `
    {simple|easy} {data|online|} {tasks|task|entry work} {…|} {0|per|earn|pay|hour|usd|start}
    {message|text|contact|add|dm|write} {her|him|them|me|us} on {whatsapp|telegram|signal|wechat|line}
    {i|we} work {with|for} a {recruiter|agency|hr company|remote company}
    {start|begin|keep} {earning|making} {0|up to|over} {0|usd|dollars|…|} {daily|a day|per day|weekly|a week|every}
    {watching|liking|rating|reviewing|clicking|subscribing} {ads|videos|hotels|products|channels|apps|tiktok} {for|daily|and|from|…|} {money|cash|earn|pay|0|home|day}
    {sugar daddy|sugar mommy|sugar mummy} {…|} {allowance|weekly|pay|0|baby|here}
    {0} {weekly|monthly} allowance
    {cash app|paypal|zelle} {flip|flips|blessing}
    {be|become} my sugar baby
    {earn|make|get|receive|get paid|paid} {up to|over|around|from|} {0|0k|0 usd} {usd|dollars|bucks|} {a day|per day|daily|every day|a week|weekly|per task|each task|an hour|per hour|per like|each} {…|} {from|online|on|working|no|with|home|at}
    {online|home|remote|from home|part time|part-time|side} {…|} {0|0k} {per day|a day|daily|per task|every day|each day}
    {rate|review|like|watch|follow|click|book|subscribe} {hotels|videos|products|movies|apps|ads|channels|restaurants|tiktok|youtube|listings} {…|} {get|earn|receive|paid|make|per day|0k|commission}
    {per|each|every} {like|follow|review|task|click|video|rating} {get|earn|you get|receive|pays|we pay|0}
    {we|i} {saw|found|reviewed|received|read} your {cv|resume|profile} {on|and|…|}
    {add|contact|message|text|dm|join} {our|my|the|me} {manager|recruiter|hr|mentor|teacher|receptionist|supervisor|assistant} {on|via|in|at}
    {no|without} {exp|experience|skills|skill|interview} {needed|required|necessary|…|} {earn|make|salary|paid|daily|0}
    {earn|make} {0|…} {daily|a day|per day} {…|} {no exp|no experience|dm|message|from home|telegram}
    {mining|earning|cash} {app|phone app} {…|} {daily|leave it|0|withdraw|a day}
  `,
  "scam.growth": `
    {send|put|invest|deposit|give|transfer|pay} {me|us|in|just|only|} {0|0 usd} {btc|eth|usd|usdt|dollars|bucks|in crypto|sol|} {…|} {get|receive|take|come back|send|and i|withdraw|earn|make} {back|you back|home|after|will send|send|…|} {back|0|0k|double|triple|with}
    {get|send|receive|give|return|sends} {you|} back {0|double|0x|triple|twice}
    {forex|trading|crypto|ai|auto} {robot|bot|mentor|manager|signal|platform|expert} {…|} {never|profit|0|trade for you|guaranteed|daily|lose}
    {never|zero|no|without} {lose|loss|losses|risk} {…|} {0|profit|put|invest|guaranteed|robot|returns|mentor}
    {zero|no} risk
    {take home|come back|cash out|walk away} {with|after|} {0|0k|…} {…|} {days|hours|week|in|usd|dollars}
    {manager|mentor|expert|trader} will trade {for you|}
    {only|just|ends in|within} 0 {hours|hour|h|minutes} {…|} {event|giveaway|airdrop|elon|left}
    {connect|link|sync} {your|} wallet {…|} {claim|get|sign|receive|at|to|and}
    airdrop {live|is live|now|…}
    {double|triple|multiply|10x} {your|ur|any} {money|deposit|crypto|robux|coins|btc|…}
    {ask|look at} {anyone|everyone|the proof} in the group
    {my|our} {mentor|teacher|manager} {…|} {0|profit|made|helped}
  `,
  "scam.account": `
    {you|u} {still|} owe {0|…|} {0|road|toll|usd|tax|fine}
    {final|last|urgent} {notice|warning|reminder} {…|} {you|your|owe|pay|account|toll|unpaid}
    or lose your {license|account|access|number|car|…}
    payment {failed|declined} {…|} {update|verify|confirm} {your|…|}
    pay now at
    {your|ur|dear customer your} {sim|sim card|card|account|wallet|bank account|number|phone number|facebook|page|apple id|netflix|line|electricity|bank card} {…|} {will be|has been|is|was|is going to be|will} {lock|locked|block|blocked|suspended|suspend|closed|cut|disabled|cut off|restricted|deactivated|on hold|frozen|expired|deleted}
    {verify|confirm|update|unlock|validate|restore} {it|your|now|here|at|the|immediately} {account|card|identity|details|payment|info|bank|at|within|before|now|in}
    dear {customer|user|client|valued|member|account holder}
    {not|non} {standard|standardized|verified} information
    {unpaid|outstanding|pending|overdue} {traffic|toll|customs|parking|tax|electricity|delivery|traffic ticket|} {ticket|fine|fee|bill|balance|fines|invoice|tolls|charge}
    {pay|settle} {before|within|now at|at|by|today at} {…|} {or|to avoid}
    or {the|} {police|court|legal|you will be|it will be|account will be|be} {…|} {come|action|arrested|destroyed|locked|deleted|closed|returned|fined|blocked}
    {reported|report} your {steam|discord|instagram|roblox|account} {account|…|} {by mistake|accidentally|…|}
    {accidentally|mistakenly|by mistake} {reported|report} {your|you|…}
    {move|transfer|trade} your {skins|items|money|funds|nitro|inventory} to {his|my|the|this|admin|a safe|their}
    {call|contact|talk to} {this|the|our} {person|number|admin|agent|officer|technician|engineer|support} {…|} {and|to|follow|for|now}
    follow {the|his|my|their|these} instruction
    follow {the|his|my|their|these} instructions
  `,
  "scam.police": `
    {this is|i am|im|i'm|from} {the|officer|} {police|fedex|dhl|fbi|interpol|customs|immigration|irs|court|bank security|tax office|cyber police|fedex police|officer}
    {drugs|parcel|illegal items|package|crime|case} {found|registered|opened|…} {in|under} your name
    {don't|dont|do not|don t|never} {hang up|tell anyone|tell bank|tell your family|contact the bank|end this call}
    {put|move|transfer|send} {your|all your|the} {money|funds|savings} {in|into|to} {the|a|our} {inspection|safe|secure|police|court|government|verification} {account|wallet}
    {warrant|money laundering|criminal case|legal action} {…|} {name|against you|you|pay|issued}
    your {pc|computer|phone|device} {…|} {infected|virus|hacked|viruses} {…|} {call|pay|contact|click|microsoft}
  `,
  "scam.parcel": `
    {your|ur|a|the} {parcel|package|delivery|shipment|gift box|box} {…|} {is|has been|was|are|from} {stopped|stuck|on hold|hold|held|waiting|blocked|pending|seized|in customs|abroad} {…|} {pay|fee|confirm|at|customs|to release|address}
    {parcel|package} is {hold|on hold|stopped at customs|held at customs}
    {pay|confirm|fee} {…|} to {release|redeliver|receive|get} {it|your|the} {parcel|package|…|}
    {it|parcel|package} will be {destroyed|returned|auctioned}
  `,
  "scam.prize": `
    {you|u|your number|your email|your account} {have|has|had|just|} {won|win|been selected|been chosen|been picked|are selected|was selected|got picked} {…|} {prize|iphone|macbook|tv|car|ps5|voucher|gift|lottery|cash|phone|reward|0|giveaway|samsung}
    {congrats|congratulations} {…|} {you|selected|won|winner|chosen|lucky|your}
    {free|claim free|claim a free} {macbook|iphone|ps5|nitro|robux|skins|tv|laptop|gift card|steam|vbucks|ipad|airpods|premium} {…|} {claim|log in|login|just|at|cover|here|pay|for everyone|before|in}
    {government|govt|state|ngo|foundation|who|un} {gives|give|grants|giving|donates|support|offers|gave} {0|0m|everyone|each|all|you|…} {support|student|grant|family|…|}
    {my|late|dying} {grandma|grandpa|husband|father|uncle|client|aunt} {left|leave|died|deposited} {…|} {0|million|money|fund|inheritance}
    {inheritance|next of kin|beneficiary|honest foreigner|honest person|unclaimed fund|unclaimed funds}
    {keep|take|share} {0|half} percent
    {gift|reward|prize} {0k|0} {each|per|for every} {vote|referral|invite}
    {i|we} {lost and found|found your} {department|wallet|parcel|…}
    {claim|redeem} {it|yours|your|now|here|at|before|reward|the} {…|} {before|ends|at|in|expires|link}
  `,
  "scam.send-me": `
    {send|transfer|lend|wire|borrow|give|zelle|venmo|cashapp} {me|us|} {0|0k|0m|some money} {…|} {to|for|until|till|via|today|now|quickly|urgent|by|my friend|rent|hospital}
    {i|will|i'll|ill} {return|pay|repay|give|send} {you|it|} {back|0|0m|double} {tomorrow|tonight|on|swear|when|later|double|after|…|}
    {my|the} {card|bank|app|wallet|account} is {locked|blocked|broken|frozen|not working|down}
    {can|could|pls|please} {you|u} {transfer|send|lend|buy|wire} {me|us} {0|a|some|the|…}
    {buy|get} {me|us|} {a|some|0|} {steam|gift|google play|itunes|apple|amazon} {card|cards|gift card|gift cards}
    {gift cards|gift card|steam card} {…|} {send|code|codes|pay back|i pay|photo}
  `,
  "scam.new-number": `
    {this is|its|it's|here is|thats|that's} my {new|temporary|friend's|friends|other} {number|phone|account|acc|phone number}
    {i|my} {lost|broke|phone broke|phone is broken|dropped|phone died|phone got|got new|changed} {my|…|} {phone|number|new number|phone number|stolen}
    {my} phone {broke|died|is broken|was stolen|fell|got stolen|got wet}
    {new acc|new account|new number}
  `,
  "scam.romance": `
    {i am|im|i'm|am} {an|a|} {oil|army|us army|navy|marine|un|petroleum|ship} {engineer|doctor|soldier|captain|officer|general|surgeon|rig}
    {on|in} {a|an|the|} {oil rig|oil ship|ship|syria|mission|peacekeeping|deployment|vessel|rig} {…|} {love|gift|card|send|buy|pay|engineer}
    {i|i already} love you {already|so much|dear|…|}
    {hi|hello|hey} {beautiful|handsome|dear|gorgeous|pretty}
    {back on|when i|once i} {land|return|come back|get back|arrive}
    {send|sent|sending} you {a|} {gift box|package|parcel|box|gift}
    engineer on oil rig
  `,
  "scam.mule": `
    {rent|sell|lend|use|need|borrow} {your|ur|a|me your} {bank account|bank card|facebook account|paypal|cash app|sim|bank|whatsapp|fb account|telegram} {…|} {get|for|pay|0|earn|days|commission|to receive}
    {receive|accept|move} {money|payments|transfers|parcels} {…|} {keep|commission|percent|forward|in your account}
    need {a|an|} {foreigner|honest|partner|receiver} {…|} {to receive|account|foreigner}
  `,
  "scam.abroad": `
    {work|job|go|migrate|visa} {in|to} {korea|japan|canada|australia|germany|usa|uk|poland|dubai|europe} {…|} {no language|no interview|no exam|guaranteed|0k|0|pay|without}
    {guaranteed|100} visa
    {model|casting|talent} {casting|agency|for kid|for kids|scout} {…|} {pay|fee|photo set|contract}
    {pay|fee} {…|} {photo set|portfolio|casting}
  `,
};
