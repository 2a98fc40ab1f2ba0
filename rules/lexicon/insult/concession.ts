// Contempt by “such as you, and still …”: a flaw held against somebody who dares to speak, show off or ask.

import type { TermGroupSource } from "../../ruleset.ts";
import { anybody, pointed, uglyThing } from "./pieces.ts";

/** Flaws of wits and conduct. */
const fault =
  "ngu|ngu dốt|dốt|dốt nát|đần|đần độn|óc chó|óc tôm|học ngu|học dốt|láo|hỗn|hèn|mất dạy|vô học|bất tài|vô dụng|hãm|điên|khùng|ngáo|trẻ trâu|ăn hại|ăn bám|lười chảy thây|lười như hủi";

/** Flaws of looks, purse and station. */
const lack =
  "xấu|xấu xí|xấu hoắc|xấu như ma|béo|béo ú|béo ị|mập|mập ú|lùn|lùn tịt|lùn tè|lùn một mẩu|hói|hói đầu|già|già đầu|già khú|quê|quê mùa|phèn|đen|đen thui|đen nhẻm|lé|mắt lé|mắt lác|hô|răng hô|răng vẩu|mặt mụn|mặt rỗ|mặt lợn|mặt mâm|mặt mẹt|chân ngắn|ế|ế chỏng|ế chồng|thất nghiệp|nghèo|nghèo rớt|nghèo rớt mồng tơi|nghèo kiết xác|nghèo hèn|rách|rách nát|nợ ngập đầu|trình gà|trình còi|trình lởm|gà mờ|noob|nhà quê|hôi nách|hôi|bần|osin|ô sin|xe ôm|bán vé số|rửa bát|làm thuê";

/** What the other dares to do; needs no more than the flaw to be scorn. */
const daring =
  "đòi|đú|đú đởn|đua đòi|bày đặt|tưởng mình|cứ tưởng|lên mặt|to mồm|lớn lối|lớn họng|ra vẻ|làm màu|làm phách|làm tàng|làm cao|chảnh|sĩ|sĩ diện|kiêu|gáy|dạy đời|dạy khôn|lên giọng|lên lớp|ảo tưởng|hợm|vênh|vênh váo|xưng|nhận là|dám|phán|chê|soi|chõ mồm|ý kiến ý cò|cãi cố|cãi lý|khinh|coi thường|thích thể hiện|thể hiện|tỏ ra|to còi|lắm mồm|nhiều lời|mạnh mồm|gắt gỏng|oai";

/** What anybody may do; scornful only behind a flaw that is said with malice. */
const showing =
  "đăng ảnh|selfie|sống ảo|khoe|khoe của|khoe ảnh|cười|cười hoài|mặc|chụp ảnh|lên hình|makeup|livestream|nói|phát biểu|comment|bình luận|trả lời|chơi|đi thi|làm trưởng nhóm|làm leader";

const still =
  "mà|mà còn|mà cũng|mà lại|mà lại còn|mà cứ|mà toàn|mà suốt ngày|mà hay|mà thích|mà cứ thích|còn|lại còn|cũng|mà dám|mà bày đặt|mà cũng bày đặt|mà cũng đòi|mà không biết thân|mà vẫn";

const degree = "thế|vậy|như vậy|như thế|thế kia|thế này|vậy đó|quá|rứa|bỏ xừ|";

export const beggarTerms = [
  {
    name: "flaw-and-daring",
    note: "“xấu mà chảnh”, “ngu còn to mồm”: a flaw, and what one dares all the same",
    confidence: 0.9,
    words: [
      `{${fault}} {${degree}} {${still}} {${daring}}`,
      `{${lack}} {${degree}} {${still}} {${daring}}`,
      `{ngu|dốt|đần|óc chó|xấu như ma|xấu như quỷ|mặt lợn|mặt mâm|mặt mẹt|mặt thớt|xấu hoắc|béo ị|lùn một mẩu} {${degree}} {mà|mà còn|mà cứ|mà suốt ngày|mà hay|mà thích|lại còn|mà cũng} {${showing}}`,
      `{mặt|cái mặt|bản mặt|tướng|cái tướng|dáng|cái dáng|da|người|giọng|cái giọng|răng} {y |}như {${uglyThing}} {mà|còn|lại còn|thế|thế kia|vậy} {còn |cũng |cứ |cũng cứ |lại |mà |suốt ngày |}{đòi|thích|bày đặt|tưởng|chảnh|khoe|đăng|làm|dám|sống ảo|filter|nhận|cười|ra vẻ|lên|selfie}`,
      `{xấu|béo|mập|đen|lùn|gầy|hôi|bẩn} {y |}như {${uglyThing}} {mà|còn|lại còn|thế|thế kia|vậy|rứa} {còn |cũng |cứ |cũng cứ |lại |mà |suốt ngày |}{đòi|thích|bày đặt|tưởng|chảnh|khoe|đăng|làm|dám|sống ảo|nhận|cười|ra vẻ|lên|selfie|không biết}`,
      "{xấu|ngu|dốt|đần|hôi|béo|bẩn|già|nghèo|hèn} mà {không|ko|k|chẳng|chả|đéo|hổng} {biết|tự biết} {mình |thân |điều |ngại|ngượng|nhục|xấu hổ|là mình }{xấu|ngu|dốt|hèn|}",
    ],
  },
  {
    name: "who-are-you-to",
    note: "“cái thá gì mà đòi”, “trình mày mà đòi”, “cỡ mày”: nobody of that sort may",
    confidence: 0.9,
    words: [
      "{cái thá gì|cái thớ gì|cái đinh gì|cái quái gì|cái giống gì|thá gì|tuổi gì|tuổi tôm|tuổi cá|tư cách gì|hạng gì|cái ngữ gì} {mà |}{đòi|dám|chê|lên mặt|dạy|lên tiếng|so|phán|xứng|ngồi|có quyền|bày đặt}",
      `{${anybody}} {là |cũng chỉ là |}{cái thá gì|cái thớ gì|cái đinh gì|cái thể loại gì|cái đéo gì|cái chó gì}`,
      `{trình|trình độ|tầm|cỡ|cái trình|cái tầm|level|hạng|cái mặt|cái bản mặt|mặt|bản mặt|dạng|cái dạng|thứ|cái thứ|loại|cái loại|ngữ|cái ngữ|ếch ngồi đáy giếng|dốt|ngu|lùn|xấu|nghèo|quê|đầu đất} {như |của |cỡ |}{${anybody}} {thì |}mà {còn |cũng |lại |}{đòi|dám|bày đặt|tưởng|lên mặt|dạy|làm|so|nhận|xưng|phán|ngồi|được|xứng|mơ|có bồ|có người yêu}`,
      `{trình|trình độ|cái trình} {… }{còi|gà|gà mờ|lởm|ba xu|vài nghìn|lớp 1|lớp 2|lớp 3|lớp 5|tiểu học|trường làng|lớp 5 trường làng|lớp 3 trường làng|mẫu giáo|mầm non|cùi bắp|thấp kém|kém cỏi|âm|như cứt|như hạch|như cái bàn tọa|như mứt} {mà|thì|đòi|còn|cũng|thế|vậy|bớt} {đòi |cũng |còn |bày đặt |}{đòi|dạy|nói|phán|to mồm|gáy|lên mặt|tuổi|ai|khoe|chê|so|bớt|im}`,
      "{vắt mũi chưa sạch|hỉ mũi chưa sạch|miệng còn hôi sữa|mới nứt mắt|ranh con|oắt con|nhãi con|trẻ ranh} {mà|đã|cũng|còn|thì} {đòi|bày đặt|dạy|lên mặt|phân tích|biết gì|cãi|yêu|dám|to mồm|láo|nói}",
      `{${anybody}} {tuổi|có tuổi|đủ tuổi|chưa đủ tuổi|không đủ tuổi|đéo đủ tuổi} {tôm|cá|lồn|gì|đâu} {mà|để|với|đòi}`,
      `{${anybody}} {tưởng|cứ tưởng|nghĩ|tự cho} {mình|m} {là ai|là cái rốn|là cái rốn của vũ trụ|là cái gì|là bố|là mẹ|là ông trời|là ông hoàng|là bà hoàng|là trung tâm vũ trụ|ngon lắm|thơm lắm|cao quý lắm|báu lắm|có giá lắm} {hả|à|chắc|sao|mà|vậy|lắm|}`,
      "tưởng mình là {cái rốn vũ trụ|cái rốn của vũ trụ|ông trời con|bố thiên hạ|mẹ thiên hạ|bố đời|ông hoàng bà chúa}",
      `{${pointed}|mày|mi|m|mầy} {chỉ được cái|được mỗi cái|giỏi mỗi cái|có mỗi cái} {to mồm|mồm|mõm|miệng|to còi|nói phét|nổ|chém gió|nịnh|ăn|sủa|mặt dày|lẻo mép|khoác lác}`,
    ],
  },
  {
    name: "two-flaws",
    note: "“vừa ngu vừa lì”, “đã xấu còn ác”: one flaw heaped upon another",
    confidence: 0.9,
    words: [
      "{vừa|đã|đã thì} {ngu|dốt|đần|hèn|láo|hỗn|mất dạy|vô học|hãm|khốn nạn|điêu|đểu|hám|dơ|óc chó} {vừa|còn|lại|lại còn|thì|mà còn|rồi còn} {xấu|lười|nghèo|hèn|ngu|dốt|láo|hỗn|ác|bẩn|béo|lùn|già|điên|lì|lỳ|hãm|mất dạy|to mồm|cố chấp|thích|hay|tỏ ra|bày đặt|ế|tham|keo|điêu|sĩ|bảo thủ|phá|vô duyên|ích kỷ|cãi|phèn|thối|hèn}",
      "{vừa|đã|đã thì} {xấu|lười|nghèo|béo|mập|lùn|già|bẩn|ác|ế|tham|keo|phèn|quê|đen|hôi} {vừa|còn|lại|lại còn|thì|mà còn|rồi còn} {ngu|dốt|đần|hèn|láo|hỗn|mất dạy|vô học|hãm|điêu|đểu|chảnh|kiêu|ác|độc|lẳng lơ|ảo tưởng|vô duyên|óc chó|khốn nạn|to mồm|làm màu}",
      "{xấu|béo|lùn|nghèo|già|ngu|dốt|hèn} {người |}{mà |đã |}{xấu|hãm|thối|hỏng|bẩn} {cả |}{nết|tính|dạ|bụng}",
      "{xấu người|xấu từ người|dơ từ người|bẩn từ người|nát cả người} {xấu|đến|tới|lẫn|ra} {nết|cả nết|tính|cả tính}",
      "{ngu|dốt|đần|hãm|láo|hỗn|mất dạy|phèn|điêu|hèn|dở} từ {trong trứng|trong bụng|trong bụng mẹ|trong bụng má|trong nôi|lúc đẻ|hồi mới đẻ|lúc mới đẻ|trong máu|trong gen|lúc lọt lòng|lúc mẹ nó đẻ|người|đầu|bé|nhỏ}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
