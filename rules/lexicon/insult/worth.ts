// Contempt for what somebody is good for: no use, no shame, no manners; skill and speech likened to the worst.

import type { TermGroupSource } from "../../ruleset.ts";
import { anybody, anyYou, dumbThing, pointed } from "./pieces.ts";

const deed =
  "chơi|đánh|bắn|đá|bắt|chạy|sút|chuyền|support|sp|gank|farm|feed|cắm mắt|hát|nhảy|diễn|nói|nói chuyện|nói năng|ăn nói|trả lời|viết|vẽ|nấu|nấu ăn|lái|lái xe|dạy|làm|làm việc|làm ăn|code|cư xử|sống|đi đứng|thuyết trình|tư vấn|phục vụ|bán hàng|học|học hành|giảng|tiếng anh nói|nghe";

const badly =
  "hạch|cc|gà|gà mắc tóc|gà mắc đẻ|mù|thằng mù|người mù|què|thằng què|cụt tay|không có tay|không tay|bại não|người bại não|mất não|người mất não|mất hồn|thằng mất hồn|người mất hồn|người cõi trên|cứt|cái giẻ|giẻ rách|chó cắn ma|ngậm hột thị|ăn cướp|mẹ thiên hạ|bố thiên hạ|cha người ta|ông nội người ta|bà nội người ta|bố đời|con nít lên ba|trẻ lên ba|đồ chợ búa|dân chợ búa|dân vô học|phường vô học|phường chợ búa|hàng tôm hàng cá|dùi đục chấm mắm cáy|dùi đục|đấm vào tai|tát vào mặt|mụ điên|thằng điên|con điên|người điên|thằng say|thằng nghiện|thằng dở|con dở|thằng ngáo|thằng tâm thần|người tâm thần|thằng ngu|con ngu|kẻ ngu|người rừng|khỉ|đàn khỉ|đàn vịt|vịt|người tối cổ|đấm vào mồm|kéo cưa|lợn|lợn bị chọc tiết|heo bị chọc tiết|lợn kêu|chó sủa|chó|vịt kêu|quạ kêu|bò rống|đám ma|kèn đám ma|phường kèn đám ma|google dịch|mứt|shit|cái quần|cái bàn tọa|bot|acc hack hỏng|đồ bỏ|con rối|người chết|xác chết|zombie";

export const worthTerms = [
  {
    name: "skill-likened",
    note: "“chơi như thằng mù”: what somebody does, likened to the worst",
    needs: "person",
    confidence: 0.83,
    words: [
      `{${deed}} {game |đội |hàng |xe |… |}{y |cứ |y hệt |}{như|giống|khác gì} {${badly}}`,
      `{${deed}} {ngu|dốt|gà|tệ|dở|kém|phế|hãm|chán|ngáo} {như|vl|vcl|vãi|thế|vậy|quá|nhất|vãi chưởng|kinh} {${dumbThing}|hạch|mày|cái|chó|lợn|bò|team|này|kia|đội|${anyYou}|nhất}`,
    ],
  },
  {
    name: "skill-of-somebody",
    note: "the same with the fellow named before it",
    confidence: 0.9,
    words: [
      `{${anybody}|thằng|con|support|sp|mid|adc|jungler|rừng|top|thủ môn|hậu vệ} {${deed}} {… }{y |cứ |y hệt |}{như|giống} {${badly}}`,
      `{support|sp|mid|adc|jungler|rừng|top|ad|thủ môn|hậu vệ|tiền đạo|đồng đội|team|carry|tank|trưởng nhóm|lớp trưởng|nhóm trưởng|thầy|cô giáo|giáo viên|chủ trọ|bà chủ|ông chủ|sếp|quản lý|kế toán|nhân viên|shipper} {này |kia |gì |thì |}{ngu|dốt|đần|óc chó|hãm|mất não|bại não|ngáo|thiểu năng|vô dụng|phế|mất dạy|mù|tàn tật trí tuệ|khốn nạn|óc lợn|súc vật|như hạch|như cứt|như chó} {như|vl|vcl|vãi|thế|vậy|quá|này|kia|à|cả|từ|đội|mà|đến|hết|lắm|}`,
    ],
  },
  {
    name: "good-for-nothing",
    note: "of no use to anybody",
    needs: "person",
    confidence: 0.83,
    words: [
      "{không|ko|k|chẳng|chả|chưa|đéo|nỏ} {làm |}{nên|ra|được} {cái |trò |}{tích sự|trò trống|cơm cháo|nước non|trò|hồn|việc} {gì|chi|nào|mô}",
      "{vô tích sự|vô công rồi nghề|ăn no rửng mỡ|ăn rồi báo|chỉ giỏi báo|ăn bám vợ|ăn bám chồng|ăn bám bố mẹ|ăn bám cha mẹ|bám váy vợ|bám váy mẹ|bám đít|chỉ biết bám|chỉ biết ăn bám|chỉ giỏi bắt nạt|giỏi mỗi cái mồm|chỉ giỏi cái mồm|chỉ giỏi cái miệng|chỉ được cái mồm|chỉ được cái miệng|chỉ được cái mã|được cái mã}",
      "{đời|cuộc đời|số|tương lai|cả đời} {mày|mi|mầy|m|nó|thằng này|con này|thằng đó|con đó} {… }{bỏ đi|vứt đi|ra gì|rác|chấm hết|tới đó|đến đó|khá nổi|khá lên|khá được|ăn mày|bốc vác|thất bại|bế tắc|ngóc đầu}",
      "{không|ko|k|chẳng|chả|đéo|sao} {thể |}{khá nổi|khá lên nổi|khá lên được|khá được|ngóc đầu lên|nên người|nên thân|ra hồn|ra người}",
      `{${anyYou}|${pointed}} {chẳng|chả|không|ko|đéo} ra {người|ngợm|con người|cái gì|cái giống|gì|thể thống}`,
      "{sống|tồn tại} {… }{chật đất|tốn cơm|chật chỗ|ích gì|làm gì cho|vô ích|vô nghĩa|như không|thừa|bằng thừa|ô nhiễm|bẩn}",
      "{cái loại|cái thứ|cái hạng|cái ngữ|ngữ ấy|thứ ấy|cái giống|loại người|hạng người|loại này|cái đồ|thứ này} {… }{tài cán gì|ra gì|làm được gì|chó ngáp|ai cần|ai thèm|đáng gì|vứt|biết gì|rẻ|đổ rác|chỉ có đi|chỉ giỏi|chỉ biết|chật đất|bỏ đi|nói làm gì}",
      "{nhân cách|đạo đức|tư cách|lương tâm|liêm sỉ|danh dự|lòng tự trọng} {… }{bằng không|bằng 0|số 0|rẻ|chó tha|chó gặm|thối|rách|rẻ rách|bán|vứt|không có|âm|thấp hèn|thấp kém|mục nát|mục ruỗng|rẻ mạt|hết hạn}",
      "{bán|bán rẻ|vứt|đánh rơi|gửi|cầm cố} {cả |}{liêm sỉ|lương tâm|danh dự|nhân phẩm|nhân cách|linh hồn|lòng tự trọng} {lâu rồi|rồi|cho chó|vì|lấy|đổi|đâu|ở đâu}",
    ],
  },
  {
    name: "no-shame",
    note: "“không biết nhục à”: shame that somebody ought to have; neither man nor beast",
    confidence: 0.9,
    words: [
      "{người|mặt} {thì |}{chẳng|chả|không|ko} ra {người|mặt}",
      "{ngợm|vật|ma} {thì |}{chẳng|chả|không|ko} ra {ngợm|vật|ma}",
      "{không|ko|k|chẳng|chả|hổng|đéo|hông|nỏ} biết {nhục|dơ|nhục nhã|liêm sỉ|ngượng mồm|ngượng mặt} {là gì |}{à|hả|ak|sao|nhỉ|vậy|thế|ạ|luôn|mà|hay|nữa|rứa|là gì}",
      "{không|ko|k|chẳng|chả|hổng|đéo} biết {xấu hổ|ngượng|nhục|ngại|thẹn|mắc cỡ|dơ|e|ê mặt} {là gì |}{à|hả|mà còn|còn|hay sao|là gì|luôn|e a|thật à}",
      `{${anyYou}|${pointed}} {… }{không|ko|k|chẳng|chả|đéo|hổng} {có |còn |}{liêm sỉ|tự trọng|lòng tự trọng|biết nhục|biết xấu hổ|chút liêm sỉ|tí liêm sỉ|tí tự trọng nào|lương tâm}`,
      "{mặt|cái mặt|da mặt|bản mặt} {… }{dày|trơ|lì|chai} {hơn |như |ra như |tựa |lì như |}{cái |cả |}{thớt|đá|đá tảng|gạch|mo cau|mo|da trâu|tường|bê tông|khúc gỗ|đế giày|cối đá|sắt|gỗ|đít nồi}",
      "{trơ|trơ cái|vênh|vênh cái|vác cái|nhơn nhơn cái|chường cái|lì cái|trưng cái} {mặt|bản mặt|mặt mo|mặt lợn|mặt mẹt|mặt dày|mặt thớt|mẹt|mặt chó} {ra |lên |}{như|mà|mà đi|đi đâu|đến|tới|ra đó|ra đấy|đấy|đó}",
      "mặt {mày|mi|mầy|m|nó|chúng mày} {trơ|dày|lì|chai|dầy} {như|quá|thế|thật|vậy|hơn|lắm|rứa}",
      "đeo mo {mà |vào |}{đi|mặt|cho đỡ|mặt mà}",
    ],
  },
  {
    name: "foul-mouthed",
    note: "somebody's mouth and words",
    needs: "human",
    confidence: 0.83,
    words: [
      "{mồm|miệng|mõm|cái mồm|cái miệng|mỏ} {… }{như|thối như|hôi như|bẩn như|to như} {cái loa|loa phường|cái loa phường|loa rè|cống|cái cống|hố xí|bồn cầu|nhà vệ sinh|chó|chuột chết|cứt|bãi rác|hố rác|máy khâu|cái máy khâu|cá ngão|tép nhảy|đít vịt|lươn|chợ vỡ|cái chợ}",
      "{mồm loa mép giải|mồm năm miệng mười|lắm mồm lắm miệng|lắm điều|ngồi lê đôi mách|buôn chuyện bẩn|rỗi hơi|độc mồm|độc mồm độc miệng|mồm thối|mồm chó|mỏ hỗn|thối mồm|bẩn mồm|hỗn láo|ăn nói hàm hồ|ăn nói vô học|ăn nói mất dạy|ăn nói bố láo|ăn tục nói phét|nói phét|khoác lác|nổ banh xác|xạo ke|chém gió thành bão|nói dối như cuội|dối như cuội|điêu như lươn|điêu như chó|dẻo mồm|mồm mép tép nhảy|đanh đá cá cày|đanh đá như|chua ngoa|chanh chua|đầu môi chót lưỡi}",
      "{mở mồm|mở miệng|mở mõm|hễ mở mồm|cứ mở mồm} {ra |}{là |chỉ |toàn |}{… }{điêu|ngu|thối|chửi|xạo|láo|dối|hôi|nịnh|than|tiền|bẩn|rác|bốc phét|lừa}",
      "{giọng|cái giọng} {… }{nhão nhoẹt|chảy nước|the thé|như vịt|vịt đực|nghe phát tởm|nghe muốn ói|nghe buồn nôn|như đấm vào tai|nghe ngứa|chua loét|đĩ thõa}",
    ],
  },
  {
    name: "manhood",
    note: "no man, no woman, no friend",
    confidence: 0.9,
    words: [
      `{${anybody}} mà {là|gọi là|cũng là|đòi là|xứng là|mà là} {đàn ông|con người|người|thầy|bạn|cha|bố|mẹ|vợ|chồng|lãnh đạo|giáo viên|con gái|phụ nữ|sếp|anh em} {à|hả|sao|gì|đâu|ak|được à}`,
      "{không|ko|k|chẳng|chả|đéo} {đáng|xứng} {mặt |làm |là |}{đàn ông|con người|làm người|đàn bà|đáng mặt|làm cha|làm mẹ|thằng đàn ông|người|anh em|thầy}",
      "{đàn ông|con trai|thằng đàn ông|đàn ông đàn ang} {mà |gì |gì mà |}{… }{như đàn bà|bám váy|hèn|đụt|nhỏ mọn|nhỏ nhen|như con gái|như bà đẻ|mặc váy|đánh vợ|ăn bám|núp váy|keo kiệt}",
      "{tính|tính tình|sống|cư xử|nhỏ mọn|nhỏ nhen|lắm mồm|yếu|chạy} {cứ |}như {đàn bà|con đàn bà|mụ đàn bà|mấy bà|bà bán cá|mụ hàng cá}",
      "{thầy|mẹ|cha|bạn|sếp|bố|chị em|anh em|vợ|chồng|lớp trưởng|admin} gì {mà |cái |}{thầy|mẹ|cha|bạn|sếp|bố|ngữ|thứ|như rắn|như rắn với rết|như chó|loại|cái thứ|đồ|hạng} {đó|ấy|này|với|mà|đấy|đồ|mày}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
