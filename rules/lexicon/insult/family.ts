// Contempt for birth and upbringing: parents who should not have, lines that are bad from the root.

import type { TermGroupSource } from "../../ruleset.ts";
import { you } from "../parts.ts";
import { anybody, anyYou, pointed } from "./pieces.ts";

const parents =
  "cha mẹ|ba mẹ|bố mẹ|mẹ cha|má|mẹ|ba|bố|cha|ông bà|ông bà già|tía má|thầy u|mẹ mày|bố mày|cha mày|má mày|mẹ nó|bố nó|cha nó|má nó|mẹ bạn|bố bạn";

export const familyTerms = [
  {
    name: "ill-bred",
    note: "nobody brought you up",
    confidence: 0.9,
    words: [
      `{${parents}} {${anybody}|} {không|ko|k|chẳng|chả|đéo|hổng|quên|chưa|không có thời gian} {biết |thèm |ai |kịp |chịu |nổi |}{dạy|dạy dỗ|dạy bảo|giáo dục} {à|hả|sao|nên|mày|thì ra|được|hay|nó|hay sao|từ nhỏ|tử tế}`,
      `{${parents}} {${anybody}|} {không biết|ko biết|k biết|không thèm|đéo biết|quên} {dạy|dạy dỗ} {con|cháu|}`,
      "{không|ko|k|chẳng|chả} {cha |ai |mẹ |cha mẹ |bố mẹ |có ai |được ai |người |}{dạy|dạy dỗ|giáo dục} {nên|mới|thì|à|hả|từ nhỏ|thành ra|cho|cho nên} {mới |}{thế|vậy|láo|hỗn|hư|mất dạy|thế này|ra thế|ra vậy|xã hội|ăn nói|vô phép|}",
      "{thứ|đồ|loại|cái thứ|cái loại|quân|hạng} {không|ko|k|chẳng} {cha|mẹ|có cha|có mẹ|bố} {không|ko|k|chẳng} {mẹ|cha|có mẹ|bố} {dạy|nuôi|thừa nhận|}",
      "{mồ côi|con hoang|không cha|con rơi} {… }{dạy dỗ|không ai dạy|nên nó mới|mới láo|mất dạy|nên mới}",
      "{con nhà|dân|phường|con cái nhà} {không ra gì|vô phúc|mất dạy|vô học|vô giáo dục|thất học|trộm cướp|ăn cắp|đĩ điếm|lưu manh|lừa đảo|ăn mày}",
      `{nhìn|thấy|nghe|đọc} {${anyYou}|${pointed}|cách nói|cái cách} {… }{biết|hiểu|rõ|đủ hiểu} {… }{gia đình|bố mẹ|cha mẹ|nhà} {… }{không ra gì|thế nào|vô học|dạy|vô giáo dục|ra sao}`,
      `{nhìn|thấy} {${you}} {… }{hiểu|biết} {… }{vì sao|tại sao|sao} {bố|mẹ|ba|cha|má|vợ|chồng|người yêu} {${you}} {… }{bỏ|đi|chết|ly hôn|ly dị}`,
      "{hỗn|láo|hỗn láo|hỗn hào|mất dạy|láo lếu} {thế|vậy|rứa|quá|như vậy|từ} {… }{cha mẹ|bố mẹ|ba mẹ|trong trứng|mẹ|nhà} {… }{dạy|đâu|không|cho}",
    ],
  },
  {
    name: "better-unborn",
    note: "wasted food, a birth to be sorry for",
    confidence: 0.9,
    words: [
      `{${parents}} {${anybody}|} {đẻ|sinh|nuôi|sanh|nuôi nấng|cho ăn học|nhặt|lượm} {ra |}{${anybody}|} {ra |}{… }{tốn|phí|uổng|hoài|nhầm|lỗi|hối hận|ân hận|nhục|vô ích|công cốc|bằng thừa|chật đất|rơi|xấu hổ|thất vọng|làm gì|chi}`,
      `{đẻ|sinh|sanh|nuôi} {ra |được |phải |}{${anybody}|thứ|cái thứ|đứa|loại} {… }{tốn cơm|phí cơm|uổng cơm|tốn gạo|phí công|uổng công|hoài công|tốn tiền|nhục|vô phúc|bất hạnh|phúc đức|phí sữa|tốn sữa|uổng quá|vô ích|hối hận}`,
      `{đẻ|sinh|nuôi|sanh} {ra |}{quả trứng|cục thịt|con chó|con lợn|con heo|con gà|hòn đá|cục đá|cái trứng|bò|heo|lợn|chó} còn {có ích|hơn|lời|được việc|biết ơn|sướng|đỡ|có giá|ăn thịt|bán}`,
      "{ăn|sống|học|đi học} {… }{tốn|phí|uổng|chỉ tổ|hoài} {cơm|gạo|tiền|của|cơm gạo|tiền cha mẹ|tiền bố mẹ|không khí|oxi|oxy|đất|tài nguyên|tiền cha|giấy} {… }{mày|mi|mầy|nó|bạn|cha mẹ|bố mẹ|ba mẹ|thứ|đồ|loại}",
      `{${anyYou}|${pointed}} {… }{tốn cơm|phí cơm|tốn gạo|uổng cơm|phí cả cơm|chật đất|tốn oxi|tốn oxy|phí oxi|phí oxy|chật chỗ|tốn đất|tốn không khí|phí không khí|tốn tài nguyên}`,
      "{chỉ tổ|chỉ tội|cho|chi cho|chi|làm chi cho|chỉ làm} {chật đất|chật chỗ|tốn cơm|tốn gạo|tốn oxi|tốn oxy|phí cơm|uổng cơm|uổng cơm cha mẹ|tốn tiền cha mẹ|tốn tiền bố mẹ|bẩn đất|ô nhiễm}",
      `{trời|ông trời|tạo hóa|thượng đế|chúa|mẹ tự nhiên|bà mụ} {sinh ra|đẻ ra|nặn ra|tạo ra|nặn} {${anyYou}|${pointed}} {… }{nhầm|lỗi|buồn ngủ|ngủ gật|ngủ quên|say|lỡ tay|hết đất|thiếu|vội|bận|phí|chắc}`,
      `{mẹ|má|bố|ba|cha} {${anybody}} {… }{đẻ|sinh|sanh|nặn} {… }{hối hận|ân hận|nhầm|lỗi|rơi|lộn|đêm mất điện|lúc say|ngược|bằng mồm|bằng đít|thiếu tháng|hỏng}`,
      `{${anyYou}|${pointed}} {… }{sinh ra|đẻ ra|từ lúc sinh ra|đầu thai} {đã |là |vốn |chỉ |}{để làm trò cười|là để làm trò cười|thất bại|lỗi|hàng lỗi|là sai lầm|là một sai lầm|nhầm|ngu|đần|để báo đời|thất bại|làm trò hề}`,
      `{phá|bỏ|nạo} {${you}|nó} {từ|ngay từ|lúc} {trong bụng|hồi|còn trong}`,
      "{bố|mẹ|cha|má|ông bà|tổ tiên} {mày|mi|mầy|m|nó|chúng mày} {… }{nhục|xấu hổ|mất mặt|đội mồ|trở mình|khóc} {vì|với|thay|dậy|dưới mộ|khi}",
    ],
  },
  {
    name: "bad-stock",
    note: "the whole family, from the root",
    confidence: 0.9,
    words: [
      `{cả |cái |}{nhà|họ|dòng họ|dòng dõi|lò|giống|gia đình|nòi|cái giống nhà|tông ti|dòng giống|cả lò nhà} {${you}|nó|chúng nó|bọn nó|con đó|thằng đó|thằng này|con này} {… }{ăn cắp|ăn trộm|trộm cắp|lừa đảo|lưu manh|mù chữ|thất học|vô học|mất dạy|điếm|đĩ|nghiện|khốn nạn|súc vật|chó|lợn|ngu|dốt|ăn mày|không ra gì|hèn|điên|rác rưởi|tù tội|cặn bã|bần nông|nghèo kiết|nghèo rớt|nghèo hèn}`,
      "{mất dạy|hỗn láo|láo toét|lươn lẹo|ngu|dốt|điêu|gian|trộm cắp|hèn|khốn nạn|nghiện} từ {cha|bố|ông|mẹ|đời cha|đời ông|đời bố|gốc} {tới|đến|xuống|sang} {con|cháu|ngọn|đời con}",
      "{mẹ|bố|cha|má|ba} {nào|sao|thế nào} {con nấy|con vậy|con thế} {… }{ngu|mất dạy|vô học|đĩ|điếm|lừa|hèn|khốn|rác|láo|chó|thối}",
      "{bố|cha|mẹ|má|vợ|chồng|ba} {thì |}{lươn lẹo|điếm|đĩ|ngu|nghiện|lừa đảo|trộm cắp|mất dạy|ác|hèn|khốn nạn|rác} {thì |}{con|chồng|vợ|con cái} {thì |cũng |lật|}{lật lọng|ngu|đĩ|mất dạy|khốn nạn|trộm|láo|như|chả ra|rác|hèn|lật}",
      "{nhà|mẹ|bố|cha} {mày|mi|mầy|m|nó} {… }{nghèo|rách|bần|ăn mày|đói} {… }{mà|còn|lại} {… }{đòi|bày đặt|chảnh|đú|khoe|sĩ|xài|mua}",
      `{cha|bố|mẹ|má|tiên sư|tổ sư|mồ mả|tổ tiên|ông nội|bà nội|ông cố|cha đời|thây} {cha |bố |mẹ |nhà |}{cái |}{loại|thằng|con|lũ|quân|đồ} {${you}|mất dạy|khốn nạn|ngu|chó|hỗn|láo|này mất|trời đánh|đĩ|điếm|ăn hại|ôn dịch|mắc dịch}`,
      `{mệ|mệ nội|o|cụ|ông cố} {mi|mày|mầy} {… }{đẻ|sinh} {… }{uổng|phí|nhục|thứ}`,
    ],
  },
] as const satisfies readonly TermGroupSource[];
