// Proverbs and set comparisons that are thrown at people; told as a saying or a story they pass.

import type { TermGroupSource } from "../../ruleset.ts";
import { anyYou, pointed } from "./pieces.ts";

export const proverbTerms = [
  {
    name: "proverb-at-somebody",
    note: "a saying of beasts and beggars, about a person",
    needs: "person",
    confidence: 0.83,
    words: [
      "{ếch ngồi đáy giếng|cóc ngồi đáy giếng|đũa mốc chòi mâm son|đũa mốc mà chòi mâm son|chó chui gầm chạn|chó cậy gần nhà|chó ngáp phải ruồi|chó cùng rứt giậu|chó cùng dứt giậu|chó mặc váy lĩnh|chó cắn áo rách|lợn mặc vest|khỉ mặc áo|vượn mặc áo|khỉ đội mũ|lợn gắn cánh|đàn gảy tai trâu|nước đổ đầu vịt|nước đổ lá khoai|khôn nhà dại chợ|khôn ba năm dại một giờ|thùng rỗng kêu to|miệng hùm gan sứa|miệng nam mô bụng bồ dao găm|bụng bồ dao găm|khẩu phật tâm xà|mặt người dạ thú|lòng lang dạ sói|lòng lang dạ thú|mặt phấn tâm đen|mặt hoa da phấn tâm|cá mè một lứa|cùng một giuộc|một giuộc|một phường|mèo mả gà đồng|ngựa quen đường cũ|rắn giả lươn|theo đóm ăn tàn|ăn theo nói leo|bám đuôi|gắp lửa bỏ tay người|bới lông tìm vết|đục nước béo cò|thừa nước đục thả câu|vắt chanh bỏ vỏ|qua cầu rút ván|được chim bẻ ná|vắt cổ chày ra nước|rán sành ra mỡ|nợ như chúa chổm|đầu bò đầu bướu|đầu trâu mặt ngựa|mặt sứa gan lim|mặt xanh nanh vàng|già trái non hột|già không nên nết|già mà không nên nết|già đầu còn dại|sống lâu lên lão làng|bất tài mà lắm tật|bất tài lắm tật|lưỡi không xương|treo đầu dê bán thịt chó|con sâu làm rầu nồi canh|chó nhà có tang|gà mắc tóc|gà mờ|trâu chậm uống nước đục|trơ như đá|mèo khen mèo dài đuôi|bán trời không văn tự|nhà dột từ nóc|dột từ nóc|thượng đội hạ đạp|ăn no rửng mỡ|chí phèo|thị nở|sở khanh|trần thế mỹ|hoạn thư}",
      "{cóc ghẻ|cóc|khỉ|ếch|chó ghẻ|gà rừng|vịt bầu|quạ|sâu} {mà |}{cũng |}{đòi|mơ|tưởng|dám} {ăn thịt thiên nga|làm thiên nga|làm phượng hoàng|hóa phượng hoàng|với trăng|cưới công chúa|đội lốt công|làm người|lên mâm son|làm rồng}",
    ],
  },
  {
    name: "proverb-as-abuse",
    note: "the same with the contempt written into it",
    confidence: 0.9,
    words: [
      "{đúng là|rõ là|thật là|loại|cái loại|đồ|thứ|hạng|cái đồ|thứ gì|rặt} {ếch ngồi đáy giếng|đũa mốc|chó chui gầm chạn|chó cậy gần nhà|chó ngáp phải ruồi|lợn mặc vest|chó mặc váy|khỉ mặc áo|đàn gảy tai trâu|nước đổ đầu vịt|khôn nhà dại chợ|thùng rỗng kêu to|miệng hùm gan sứa|khẩu phật tâm xà|mặt người dạ thú|lòng lang dạ sói|cá mè một lứa|theo đóm ăn tàn|ngựa quen đường cũ|vắt cổ chày ra nước|đầu trâu mặt ngựa|mèo mả gà đồng|ăn no rửng mỡ|già không nên nết|bất tài lắm tật|gà mắc tóc|chó cùng rứt giậu|lên voi xuống chó|đồ dỏm|sở khanh|chí phèo|thị nở}",
      "{cóc ghẻ|đũa mốc|chó ghẻ|khỉ} {mà |}{đòi|cũng đòi|mà đòi|dám} {ăn thịt thiên nga|chòi mâm son|làm phượng hoàng|làm người}",
      `{${anyYou}|${pointed}} {như|đúng là|khác gì|là} {con |}{ếch ngồi đáy giếng|ếch|cóc ghẻ|chó chui gầm chạn|chó nhà có tang|chó dại|chó điên|gà mắc tóc|gà rù|rắn độc|hồ ly|đỉa đói|kền kền|cáo già|lươn|tắc kè|ruồi|chuột cống|bù nhìn|vịt nghe sấm|bò đội nón|cá mè|thiêu thân|rùa rụt cổ}`,
      "{cục tạ|cục nợ|của nợ|của thừa|hàng thải|đồ thải|hàng lỗi|phế phẩm|con sâu|ung nhọt|khối u|gánh nợ} {như |của |}{mày|mi|mầy|m|chúng mày|lớp|nhóm|đội|nó|cả nhóm|cả lớp|cả đội|xã hội|gia đình|công ty}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
