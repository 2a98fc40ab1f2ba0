// Unwanted sexual remarks and requests to a person.

import type { TermGroupSource } from "../ruleset.ts";

const who = "em|mày|m|cưng|bé|bạn|chị|cô|bà|con này|con kia|con đó|nó|con bé|con nhỏ|vợ mày|mẹ mày|em này|nàng|mi|bé này";

const me = "anh|tao|mình|bố|tớ|a|ông|tau|chú|bọn anh|tụi anh|anh em";

export const sexualTerms = [
  {
    name: "request-for-pictures",
    note: "asking for naked pictures",
    confidence: 0.88,
    words: [
      `{gửi|gởi|cho|show|khoe|cởi|vạch|send|tung} {${me}|} {xem |coi |ngắm |ngó |tí |ít |cái |xíu |ảnh |hình |clip |phát |}{ngực|vú|vếu|bướm|=lồn|mông|nhũ hoa|đầu ti|vùng kín|quần lót|áo lót|quần chip|nude|hàng nóng|khỏa thân|chỗ ấy|cô bé}`,
      "{gửi|gởi|send|cho|xin|xin ít|chụp|xem|show} {anh |tao |mình |a |ae |anh em |tí |ít |cái |}{=ảnh|hình|pic|clip|video|vid} {nude|nóng|sex|khỏa thân|hở|=cởi|không mặc gì|không mặc đồ|18|tắm|nhạy cảm|lộ hàng|ngực|vú|mông}",
      "{bật|mở} cam {lên |}{cởi|cho anh xem|vạch|không mặc|lộ}",
      "{cởi|lột|tụt} {áo|quần|đồ|hết|ra} {… }{cho anh|cho tao|anh xem|tao xem|xem nào|đi em|coi nào}",
      "{send|show|gimme|give} {me |us |some |}{nudes|your tits|ur tits|your boobs|your pussy|your ass|tits|boobs|a nude|nude pics|feet pics|your body}",
      "{got|any|have} {nudes|nude pics} {babe|baby|bb|for me|to trade|girl}",
    ],
  },
  {
    name: "request-for-sex",
    note: "asking for sex, or telling somebody to do it",
    confidence: 0.88,
    words: [
      `cho {${me}} {xin |được |thử |}{địt|chịch|đụ|nện|phang|xoạc|hiếp|bú|liếm|bóp|sờ|húp|xơi|đút|nắn|hôn mông|dập|xin tí nhựa} {phát|cái|tí|miếng|nháy|em|lồn|vú|ngực|mông|bướm|với|một cái|một lần|đi|vài|}`,
      // “địt mày”, “địt mẹ mày” are curses, not requests: the blunt words of address are left to the insults.
      `{địt|đụ} {em|cưng|bé|chị|cô|con này|con kia|con đó|nó|con bé|con nhỏ|em này|nàng|bé này} {phát|cái|một|vài|cho|đi|quá|trên|ngay|tới|thì|luôn|nát|}`,
      `{chịch|=nện|xoạc|hiếp|bú|liếm|=bóp|=dập|vét máng|húp|thông} {${who}} {phát|cái|một|vài|cho|đi|quá|trên|ngay|tới|thì|luôn|nát|}`,
      `{bú|liếm|mút|ngậm|thổi|blow} {cu|cặc|buồi|chim|kẹo mút|dái|cc|con cặc} {cho |của |đi |giùm |}{anh|tao|bố|tau|tao đi|đi em|không em|t|a|đi con|ông}`,
      "{đi|vào|vô|ghé|thuê} {nhà nghỉ|khách sạn|ks|nn|motel|hotel|phòng} {với|cùng} {anh|tao|a|mình|chú|tớ} {không|ko|k|đi|nha|nhé|tối nay|đêm nay|một đêm|hông|}",
      "{ngủ|qua đêm|lên giường|làm tình|ân ái|quan hệ|mây mưa|xếp hình|xxx} {với|cùng} {anh|tao|a|chú|mình|tớ} {một đêm|đêm nay|tối nay|đi|không|ko|k|nha|nhé|em|1 đêm|phát|hông}",
      "cho anh {xin |}{thử|nếm|húp|chén|sờ|nắn} {tí|miếng|phát} {em|cưng|bé}",
      "{cho|gửi} {anh|tao|a} xin {cái |}{clip|ảnh|hình|video} {em |của em |cưng |}{tắm|thay đồ|không mặc|nude|cởi|khoe}",
      "{một|1} đêm {0|1|2|3|4|5|10} {triệu|tr|củ} đi {không|ko|k|nha|nhé} {em|cưng|bé}",
      "{vét máng|chịch|xoạc|nện|thông} {con|em|bé} {… }{sướng|phê|ngon|đã}",
      "{wanna|want to|u wanna} {see|suck|touch|ride} {my|this} {dick|cock|penis|d}",
      "{you|u} {look |are |re |}{so |}{fuckable|breedable|rapeable}",
      "{muốn|thèm|chỉ muốn|ước được} {đè|liếm|bóp|hiếp|địt|chịch|xơi|húp|nắn} {em|con này|con bé|bé|chị|ẻm|cưng|nàng} {ra|quá|phát|một|ngay|luôn|một cái|vl|}",
      "anh {sẽ |}{cho|làm cho} {em |cưng |bé |}{sướng|phê|lên đỉnh|sướng rên|rên}",
      "{sgbb|sugar baby|sugarbaby|làm sugar|nuôi sugar|nuôi em} {không|ko|k|đi|với anh|nha|cho anh|theo tháng} {em|cưng|bé|gái|anh|em ơi}",
      "{làm|về làm} {sugar baby|sgbb|bồ nhí|vợ bé|gái bao|người tình} {cho |của |với }{anh|chú|a|tao}",
      "{ib|inbox|nhắn} {anh|a} cho {em |}{coi|xem|ngắm} hàng {em|cưng|bé|nha em|nhé em|của anh|to|nóng|}",
      "{em|cưng|bé|gái|nàng} {… }{bao nhiêu|nhiêu} {một|1} {đêm|lần|shot|nháy|tàu|phát}",
      "{chat sex|sex chat|sex phone|phone sex|fwb|ons|some|làm nháy|one night stand|làm vài nháy|call sex|show hàng|chịch dạo|tình một đêm} {không|ko|k|với|đi|hông|ib|nha|em|cùng} {em|anh|a|mình|không|nào|đi|bạn|}",
      "{wanna|want to|lets|let s|can we|can i|i wanna|i want to|i d|gonna} {fuck|bang|smash|hook up|have sex|sleep together|hit that|rail|breed|lick|suck|eat} {you|u|with me|tonight|baby|babe|your pussy|ur pussy|your ass|that ass|me|her}",
      "{suck|lick|ride|sit on} {my|on my|this} {dick|cock|balls|face|d}",
      "{how much|price} {for|per} {a night|one night|the night} {babe|baby|girl|with you|honey|}",
    ],
  },
  {
    name: "remark-on-body",
    note: "remarks on somebody's body",
    confidence: 0.84,
    words: [
      `{ngực|vú|vếu|mông|bưởi|cặp đào|đùi|vòng 1|vòng 3|háng|hàng|bướm|lồn} {của |}{em|mày|m|chị|cô|bà|bé|cưng|con này|con kia|con đó|bạn|em này|nàng} {… }{to|bự|khủng|ngon|mọng|căng|múp|đẹp|thơm|hồng|nẩy|cong|trắng|bóp|sờ|lép|teo|bé tí|xệ}`,
      "{em|chị|cưng|bạn|gái|em này|bé này} {ơi |này |có |sao |}{ngực|vú|vếu} {sao |nhìn |trông |}{to|bự|khủng|ngon|mọng|căng|múp|nẩy|tròn|phê} {thế|quá|vậy|vãi|ghê|nhỉ|vl|phết|kia}",
      "{ngực|vú|vếu|mông|đùi} {… }{bóp|sờ|nắn|húp|vả} {sướng|phê|đã|thích|sướng tay|phê tay}",
      `{em|mày|con này|con kia|bé|chị|nàng|em này|cưng|bé này|nhìn em|gái} {nhìn |trông |}{nứng|dâm|múp|múp rụp|húp được|dâm đãng|ngon cơm|mọng nước|dâm thế|khát tình|lẳng lơ|thèm cặc|thèm trai|ngon chịch} {quá|thế|vl|vãi|à|vậy|rồi|}`,
      `{nhìn|thấy|ngắm|nghĩ tới|nhớ} {em|mày|ảnh em|hình em|bé|chị|con này|con bé|mặt em|mông em|ngực em} {mà |là |anh |tao |chỉ |}{nứng|muốn địt|muốn chịch|muốn hiếp|muốn bóp|muốn đụ|thèm địt|thèm chịch|cứng|cương|dựng cờ|quay tay|sục|thủ dâm|xuất|muốn đè ra|lên nòng}`,
      `{em|bạn|bé|cưng|chị|gái} {còn|mất} {trinh|zin|zinh|gin} {không|chưa|ko|k|hả|à|hông}`,
      "{em|bé|cưng|bạn|chị} {… }{mặc|đang mặc} {quần lót|áo lót|quần chip|đồ lót} {màu gì|gì|hay không|không|ko}",
      "{em|bé|cưng|bạn|chị} {thủ dâm|lên đỉnh|sướng|rên|nứng} {bao giờ chưa|mấy lần|không|thế nào|chưa|hông|bao giờ}",
      "{hiếp|hiếp dâm|cưỡng hiếp|đè ra hiếp|hấp diêm|hiếp tập thể} {chết |mẹ |cho |}{mày|m|con này|con đó|con kia|nó|em|cả nhà mày|mẹ mày|con mày}",
      "{nice|great|big|huge|love your|love ur|those} {tits|boobs|titties|ass baby|jugs|rack girl}",
      "{i|id|i d|would} {smash|hit that|tap that|bend you over|bend u over|breed you|rape you|rape u|love to fuck you}",
      "{what are you|what r u|what color panties are you|what u} wearing {baby|babe|tonight|under|rn baby|sexy}",
    ],
  },
  {
    name: "slander-of-sex-life",
    note: "calling somebody a whore or easy",
    needs: "person",
    confidence: 0.8,
    words: [
      "{bán dâm|bán thân|bán hoa|đi khách|làm gái|làm cave|đứng đường|bán lồn|bán trôn|dạng háng|dạng chân|banh háng|nằm ngửa|đĩ thõa|lăng loàn} {kiếm tiền|cho trai|cho thằng|cho khách|ăn tiền|nuôi thân|à|hả|rồi|đi|cho ai|mà|suốt|kiếm ăn}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
