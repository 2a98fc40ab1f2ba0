// Threats, wishes of death, calls to hurt somebody. Figures of speech and games are other words.

import type { TermGroupSource } from "../ruleset.ts";
import { you } from "./parts.ts";

const kin = "mày|m|mi|mầy|chúng mày|bọn mày|tụi mày|tụi bây|cả nhà mày|cả họ mày|vợ mày|con mày|bố mẹ mày|nhà mày";

export const violenceTerms = [
  {
    name: "threat-of-death",
    speaker: "acts",
    note: "killing, stabbing, said to somebody",
    confidence: 0.91,
    words: [
      `{tao|tau|bố|ông|t|tụi tao|bọn tao|anh em tao} {sẽ |thề |phải |cho người |đến |qua |xách dao |cầm dao |vác dao |mà gặp thì |}{giết|chém|đâm|xiên|thịt|bắn|khử|cắt cổ|thủ tiêu} {chết |mẹ |chết mẹ |}{mày|m|mi|mầy|chúng mày|bọn mày|tụi mày|cả nhà mày}`,
      `{giết|chém|đâm|xiên|cắt cổ|thủ tiêu|chặt đầu|chặt tay|bóp cổ|vặn cổ|bẻ cổ|siết cổ|phanh thây|lột da|xé xác|bắn vỡ sọ|bắn bỏ|tẩm xăng|tạt axit|tạt acid|đốt nhà|đốt xe} {chết |mẹ |chết mẹ |hết |sạch |}{${kin}}`,
      `{đánh|đập|đấm|đá|tát|bem|phang|quýnh|oánh|uýnh} {chết|chết mẹ|chết cụ|chết cha|chết bà|chết con mẹ|cho chết} {${kin}|con chó mày|thằng chó mày}`,
      `{cho|để} {${kin}} {chết|chết không kịp ngáp|đi chầu ông bà|nằm viện|ra đường bị|lên bàn thờ|xuống lỗ|ngồi xe lăn|không thấy mặt trời|không có đường về}`,
      `{tao|tau|t|bố|ông} {sẽ |mà |}{giết|xử|thịt|xiên|chém} {hết |sạch |chết |}{${kin}|thằng đó|con đó|nó|tụi nó} {cho coi|cho xem|trước mặt|tối nay|ngày mai|ngoài cổng|sau giờ học|ở cổng trường|nếu|đấy|luôn đấy}`,
    ],
  },
  {
    name: "threat-of-blows",
    speaker: "acts",
    note: "beating somebody, said to them or about them",
    needs: "person",
    confidence: 0.82,
    words: [
      `{đánh|đập|đấm|tát|vả|táng|đá|tẩn|phang|quýnh|oánh|uýnh|bem|dần|sút|vụt|quật} {cho |}{${you}|nó|thằng|con} {vỡ|gãy|nát|bể|sưng|lòi|rụng|toác|què|liệt|nhừ|tím|sấp|bầm|ói|một trận|nằm viện|nhập viện|ra bã|không trượt phát nào|vêu mồm}`,
      `{đánh|đập|đấm|tát|vả|táng|đá|tẩn|phang|quýnh|oánh|uýnh|bem|sút} {… }{vỡ|gãy|nát|bể|sưng|lòi|rụng|rớt|toác|bầm|vêu} {mẹ |cha |}{mồm|mõm|mỏ|mặt|đầu|sọ|răng|hàm|chân|tay|cổ|họng|mắt|mũi}`,
      `{vả|đấm|tát|táng|đập|đá|đạp|phang} {vào |vô |thẳng |phát |cho phát |lệch |vỡ |bể |}{mặt|mồm|mõm|mỏ|đầu|họng|alo} {${you}|giờ|bây giờ|nó|thằng|con này|con kia|con đó}`,
      `{tao|tau|t|bố|ông|tụi tao|bọn tao|anh em tao|chị} {đấm|đập|tát|vả|đánh|xử|tẩn|táng|phang|quýnh|uýnh|oánh|đá} {cho |chết |sml |vỡ mồm |vỡ mặt |phát |gãy răng |}{${you}|giờ|phát chết|bây giờ}`,
      `{xử đẹp|úp sọt|hội đồng|đánh hội đồng|dằn mặt|thanh toán|cho ăn đòn|cho ăn đấm|cho ăn dép|cho một trận|tẩn cho một trận|đánh cho một trận|dần cho một trận|cho người xử|gọi người xử|kéo người đánh|xách dao qua} {${you}|nó|thằng|con|tụi nó|bọn nó|cái thằng|cái con}`,
      `{${you}} {muốn|thích|ngứa đòn muốn|chán sống muốn} {ăn đấm|ăn đòn|ăn tát|ăn vả|chết|no đòn|bị đập|bị đánh|ăn dép}`,
      `{tao|tau|t|bố|ông|tụi tao} cho {mày|m|mi|nó|thằng đó|con đó|thằng này|con này} {một|1|mấy|vài|ăn|xin} {nhát|nhát dao|dao|viên đạn|kẹo đồng|búa|trận|trận đòn|đấm|bạt tai|cái tát|phát đạn|đạp}`,
      `{thuê|gọi|kêu|kéo|nhờ|cho} {người|giang hồ|anh em|đàn em|xã hội đen|đầu gấu|hội} {đến |qua |tới |ra |}{xử|chém|đánh|đập|tẩn|đâm|xiên|dằn mặt|tính sổ} {${you}|nó|thằng|con|cả nhà}`,
      "{muốn chết|chán sống|ngứa đòn|thèm đòn} {à|hả|không|ko|k|ak|rồi hả|sao} {mày|m|mi|thằng|con|hả|}",
    ],
  },
  {
    name: "warning",
    speaker: "acts",
    note: "threats without a deed",
    confidence: 0.84,
    words: [
      "{ra đường|gặp ngoài đường|gặp ở ngoài|tan học|đi học về|ra cổng|ra ngoài} {là |thì |coi chừng |}{tao|tau|t|bố|tụi tao|bọn tao|anh em tao} {xiên|chém|đâm|đập|đấm|tẩn|đánh|vả|tát|xử|dần|giết|bem} {cho|chết|mày|vỡ|nát|gãy|nhừ|một trận}",
      "{để|đừng để} {tao|tau|bố|anh em tao|tụi tao} {gặp|bắt gặp|thấy mặt|tóm được|bắt được|gặp lại} {mày |m |nó |thằng đó |con đó |ngoài đường |ở đâu |}{là |thì |}{no đòn|nhừ đòn|ăn đòn|biết tay|tao đập|tao đánh|tao chém|tao xiên|chết với|gãy răng|nát mặt|nhập viện}",
      `{${you}} {liệu hồn|coi chừng tao|coi chừng|chết chắc|tới số|tận số|hết đường sống|xong đời|xác định đi|chết với tao|chết với tau|chết với bố|chết với ông|chết mẹ với tao|đừng để tao gặp|đừng để t gặp|cẩn thận cái mạng|giữ cái mạng|cứ đợi đấy|nhớ mặt tao|biết tay tao|toi với tao} {tao|tau|t|ông|bố|bà|đi|đấy|đó|chó|mày|nhé|nha|rồi|}`,
      `{liệu hồn|coi chừng|cẩn thận|khôn hồn|khôn thì} {${you}|thằng|con|đấy|mà} {tao|t|chết|gặp|no đòn|nhừ đòn|biết tay|ra đường|ăn đòn}`,
      `{tao|tau|t|bố|ông} {biết|tìm ra|mò ra|có địa chỉ|biết rõ} {nhà|chỗ ở|địa chỉ|trường|chỗ làm|con gái|vợ con|gia đình} {${you}} {ở đâu|đấy|học|làm}`,
      `{t|tao|tau} {mà |}gặp {m|mày|nó} {là |thì |}{t|tao|tau} {đánh|đập|đấm|chém|xiên|giết|vả}`,
      "{ra đường|ra ngoài|tan học} {coi chừng|liệu hồn|cẩn thận} {tao|tau|bố}",
      "{chuẩn bị|mua sẵn|sắm sẵn} {quan tài|áo quan|hòm|tiền viện phí} {đi|sẵn|là vừa|cho} {mày|m|con|}",
      `{tao|tau|bố} {sẽ |mà |}{lấy mạng|cướp mạng} {mày|m|mi|cả nhà mày}`,
      `{tao|tau|bố} {sẽ |mà |}{tiễn|cho} {mày|m|mi|cả nhà mày} {lên đường|về chầu|xuống lỗ|nằm viện}`,
      "{ra đây|ngon thì ra|có giỏi thì ra} {… }{tao|t} {đập|đánh|chém|xiên|đấm} {chết|vỡ|cho|nát}",
      "{coi chừng|cẩn thận không|liệu hồn không|khôn hồn không|kẻo} {tao|tau|bố|tụi tao|bọn tao} {chém|xiên|đâm|giết|thịt|chém chết|đập chết|đánh chết|cho mày chết} {chết |}{đấy|đó|cho|mày|nha|giờ|bây giờ|}",
      `{tao|tau|bố|tụi tao} {… }{lôi cổ|xách cổ|túm tóc|lôi đầu} {mày|m|nó|ra|xuống|thằng|con}`,
      `{gặp|thấy|thấy mặt|bắt gặp} {${you}|nó|thằng đó|con đó|thằng này|con này} {ở đâu|đâu|là|ngoài đường|ngoài đời} {là |}{tao |t |}{đánh|đập|chém|xiên|đấm|tẩn|xử|vả|giết} {đó|đấy|ở đó|liền|luôn|ngay|chết|}`,
      `{ra đường|đi đứng|đi học về|đi làm về|ra khỏi nhà} {cẩn thận|coi chừng|nhớ nhìn|nhớ ngó|liệu hồn} {${you}|thằng|con chó|không tao|ko tao|kẻo tao|chứ tao}`,
      `{${you}} {ra đường|đi đêm|đi học|đi làm|đi ra ngoài} {… }{cẩn thận|coi chừng|liệu hồn}`,
      "{hẹn|đợi|chờ|chặn|đón} {mày|m|mi|chúng mày|nó|thằng đó|con đó} {ở|ngoài|trước|tại} {cổng|cổng trường|đầu ngõ|đầu hẻm|bãi xe|ngoài} {… }{đánh|đập|xử|tính sổ|no đòn|chém|tẩn|dằn mặt}",
    ],
  },
  {
    name: "wish-of-death",
    note: "wishing somebody dead",
    confidence: 0.91,
    words: [
      `{${you}|cả nhà mày|cả họ mày|nhà mày|mẹ mày|bố mày|con này|thằng này|loại mày|cái loại mày|thứ như mày|loại như mày|đồ như mày} {đi |nên |đáng |cứ |sao không |sao ko |sao k |sao chưa |mau |hãy |xứng đáng |chỉ đáng |}{chết đi|đi chết đi|chết mẹ đi|chết cụ đi|chết quách đi|chết quách|nên chết|nên chết đi|đáng chết|chết sớm đi|chết sớm|chết hết đi|chết cả nhà|chết cả lũ|chết không toàn thây|chết đường chết chợ|chết không ai khóc|xuống địa ngục|xuống lỗ|chết không nhắm mắt|tự tử đi|tự sát đi|nhảy lầu đi|nhảy cầu đi|treo cổ đi|uống thuốc sâu đi|cắn lưỡi đi}`,
      `{chết|chết mẹ|chết cụ|chết cha|chết bà|chết quách|chết con mẹ} đi {${you}|thằng|con chó|con điên|con đĩ|con hãm|đồ|lũ|cái loại|cái thứ|cho rảnh nợ|cho đỡ chật đất|cho khuất mắt|cho sạch|cho đời|cho xã hội}`,
      "chết {mẹ |cụ |cha |bà |con mẹ |cm |quách |}{mày|mầy|chúng mày|tụi mày|bọn mày|tụi bây|cả nhà mày} {đi|cho rồi|cho rảnh|cho khuất|cho xong}",
      "{uống|đâm đầu|treo cổ|nhảy|cắn lưỡi|lao đầu} {thuốc sâu |thuốc chuột |xuống sông |xuống cầu |lầu |cầu |vào tường |vô tường |vào xe |}mà chết {đi|cho|quách|mẹ}",
      `{đi|mau|hãy} chết đi {${you}|thằng|con|đồ|cho|nhé|nha|}`,
      "{thằng|con} {này|đó|kia|chó này} {không đáng|đéo đáng|không xứng} sống",
      `{mong|cầu|chúc|trù|cầu trời|cầu mong|cầu cho|mong cho|nguyền|nguyền rủa|ước|ước gì} {cho |}{${kin}|nó|thằng đó|con đó|thằng này|con này|chúng nó|bọn nó|lão ta|thằng chó đó} {… }{chết|bị xe tông|bị xe cán|tông xe|ung thư|tai nạn|chết sớm|sét đánh|tuyệt tự|chết không toàn thây|xuống lỗ|chết cháy|nhiễm aids|đột quỵ}`,
      `{sao|sao mà} {${you}|thằng đó|con đó|thằng này|con này|lão|mụ} {không|ko|k|chưa|đéo|chả} {đi |chịu |}{chết|chết đi|chết quách|biến khỏi thế gian|chết mẹ|chết luôn} {đi|cho rồi|cho rảnh|luôn|cho xong|giùm|}`,
      "{tự tử|tự sát|treo cổ|nhảy lầu|nhảy cầu|cắn lưỡi|cắt cổ|uống thuốc chuột|uống thuốc sâu} {mẹ |}đi {mày|m|mi|thằng|con|đồ|cho|bạn|em|nhé|nha}",
    ],
  },
  {
    name: "call-to-hurt",
    speaker: "acts",
    note: "calling others to hurt a person or a group",
    confidence: 0.74,
    words: [
      "{anh em|ae|mọi người|tụi mình|cả nhóm|hội mình|anh em mình} {… }{đập|đánh|xử|chém|đâm|giết|tẩn|dần|bem|úp sọt|xiên|đốt nhà|phang} {chết |}{nó|thằng|con|tụi nó|bọn nó|lũ|bọn|chúng nó}",
      "{tạt|đổ|hắt|dội} {axit|acid|a xít|xăng|nước sôi} {vào |lên |vô |}{mặt |người |đầu |nhà |}{mày|m|nó|con|thằng|cả nhà}",
      "{kéo|qua|đến|tới|sang|vào} {qua |đến |tới |sang |hết |}{nhà|trường|chỗ|quán|phòng trọ|công ty} {nó|thằng|con|tụi nó|bọn nó|mày} {… }{đập|đánh|tẩn|dần|bem} {nó|cho nó|cho một trận|chết|hội đồng|thằng|con|mày}",
      "{kéo|qua|đến|tới|sang|vào} {qua |đến |tới |sang |hết |}{nhà|trường|chỗ|quán|phòng trọ|công ty} {nó|thằng|con|tụi nó|bọn nó|mày} {… }{chém|đâm|xiên|dằn mặt|đốt nhà|đốt xe|xử nó|tính sổ}",
      "{thằng|con|lũ|bọn} {này|đó|kia|ấy} {… }{phải|đáng|cần|nên} {bị |đem |}{bắn bỏ|đem bắn|băm vằm|đánh chết|đập chết|chém chết|thiêu sống|lột da}",
      "{đốt|ném bom|đập nát|phá|tạt sơn|ném mắm tôm} {nhà|cửa hàng|quán|xe} {nó|thằng đó|con đó|thằng này|con này|bọn nó}",
      "{đánh|đập|giết|chém|xiên|bắn|thiêu|treo cổ|xử bắn|lôi ra} {chết |bỏ |hết |sạch |chết mẹ |cổ |cả lò |}{thằng|con|lũ|bọn|tụi|mấy thằng|mấy con|đám} {đó|này|ấy|kia|chó|khốn|nó|đi|súc sinh|súc vật|mất dạy|đĩ}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
