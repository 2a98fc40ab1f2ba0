// Names that people call each other: contempt for character, conduct and station behind “đồ”, “thằng”, “con”, or said of somebody.

import type { TermGroupSource } from "../../ruleset.ts";
import { anybody, anyYou, fellow, kind, pointed } from "./pieces.ts";

/** Faces that stand for no shame. */
const shameless =
  "mặt mo|mặt giặc|mặt dày mày dạn|mặt trơ trán bóng|mặt trơ|mặt đê tiện|mặt dơi tai chuột|mặt thịt|mặt nạc đóm dày|trơ tráo|trơ mặt|mất liêm sỉ|không liêm sỉ|không có liêm sỉ|vô sỉ|vô liêm|không biết nhục|không biết xấu hổ|không biết ngượng|không biết điều|mất nhân cách|không có nhân cách|vô nhân cách|thiếu nhân cách|không có tư cách|thiếu liêm sỉ";

const deceitful =
  "dối trá|điêu ngoa|điêu toa|gian dối|gian manh|gian xảo|xảo trá|xảo quyệt|lừa lọc|lừa thầy phản bạn|tráo trở|lật lọng|phản bội|phản phúc|hai mặt|hai lòng|lá mặt lá trái|giả nhân giả nghĩa|giả tạo|giả nai|giả dối|ba xạo|ba que|ba que xỏ lá|ba hoa|xỏ lá|cà chớn|ba trợn|bá láp|bá dơ|ba láp|đá cá lăn dưa|bịp bợm|lưu manh|lưu manh giả danh|du côn|du thủ du thực|côn đồ|đầu trâu mặt ngựa|đầu gấu|vô lại|trộm cắp|ăn cắp|ăn trộm|quỵt nợ|quỵt tiền|bội bạc|bội nghĩa|vong ân|vong ân bội nghĩa|bất nghĩa|bất nhân|bất lương|thất đức|ăn cháo đá bát|ăn cháo đái bát|qua cầu rút ván|ăn không nói có|ngậm máu phun người|đâm bị thóc chọc bị gạo";

const mean =
  "keo kiệt|bủn xỉn|ki bo|ti tiện|tiểu nhân|đê hèn|hèn hạ|hèn kém|hèn mọn|hèn mạt|nhỏ mọn|nhỏ nhen|ích kỷ|tham lam|tham ăn|tham ăn tục uống|chết đói|đói khát|đào mỏ|bám váy|ăn bám|ăn hại|ăn tàn phá hại|báo hại|báo đời|giật chồng|cướp chồng|giật bồ|cướp bồ|phá gia cang|phá hoại gia đình|hồ ly|hồ ly tinh|tiểu tam|tuesday|lăng loàn|lẳng lơ|dâm đãng|đĩ thõa|hư hỏng|hư thân mất nết|hư đốn|mất nết|trắc nết|mê trai|dại trai|hám trai|hám tiền|rẻ rách|bẩn bựa|dơ dáy|thối tha|thối nát|đồi bại|xấu xa|xấu tính|độc mồm độc miệng|độc địa|rắn độc|ác ôn|ác nhân|ác độc|quỷ cái|quỷ sống|quỷ đội lốt người|yêu nghiệt|cô hồn|cô hồn các đảng|âm binh|súc sanh|cầm thú|thú vật|nửa người nửa ngợm|mọi rợ|man rợ|máu lạnh";

const worthless =
  "thất bại|loser|bất tài|bất tài vô dụng|vô tích sự|vô dụng|vô công rồi nghề|ăn không ngồi rồi|thừa thãi|bỏ đi|vứt đi|cặn bã|cặn bã xã hội|rác rưởi|rác thải|sâu mọt|sâu bọ|ký sinh|ký sinh trùng|giá áo túi cơm|mạt hạng|mạt rệp|hạ lưu|hạ đẳng|hạ tiện|tiện nhân|đầu đường xó chợ|chợ búa|vô giáo dục|thiếu giáo dục|thất học|vô văn hóa|thiếu văn hóa|ít học|mất dạy|bất hiếu|vô phúc|phá gia chi tử|báo cô|ở đợ|tôi tớ|đội sổ|chó săn|tay sai|bưng bô|nịnh hót|xu nịnh|bợ đít|liếm gót|nhát chết|nhát cáy|hèn nhát|thỏ đế|đụt|nhu nhược|bạc nhược";

const foolish =
  "đần độn|ngu muội|ngu dại|u mê|dốt đặc|dốt đặc cán mai|tối dạ|rỗng tuếch|đầu rỗng|đầu rỗng tuếch|đầu óc rỗng tuếch|đầu bã đậu|óc tôm|óc nho|óc gà|não tôm|não rỗng|não nhũn|não teo|não nhăn|não ngắn|não bé|não heo|học vẹt|học dốt|mù chữ|cù lần|cà tửng|ba trợn|ngáo ngơ|tàn tật trí tuệ|thiểu năng trí tuệ|chậm phát triển|trì độn|hợm hĩnh|lố bịch|lố lăng|kệch cỡm|vô duyên|vô ý thức|ảo tưởng|hoang tưởng|trẻ trâu|trẻ ranh|ranh|vắt mũi chưa sạch|miệng còn hôi sữa|mọt sách vô dụng|quê một cục|phèn chúa|quê mùa|nhà quê|hai lúa|rùa bò|chậm như rùa";

const ugly =
  "xấu xí|xấu ma chê quỷ hờn|xấu người xấu nết|xấu đau xấu đớn|mặt lợn|mặt khỉ|mặt cú|mặt mâm|mặt mẹt|mặt thớt|mặt cứt|mặt đít|mặt chuột|mặt ngựa|mặt rỗ|mặt quỷ|mặt phèn|mặt bánh bao|mắt lé|mắt lác|mắt hí|răng hô|răng vẩu|răng vổ|béo phì|béo ú|béo ị|béo núc ních|béo như lợn|mập địt|mập thây|mập như heo|lùn tịt|lùn tè|chân ngắn|nấm lùn|hói|đầu hói|gái ế|ế chồng|ế vợ|hôi nách|hôi hám|ghẻ lở|ghẻ";

/** Stations that are thrown at people who hold them. */
const station =
  "osin|ô sin|ở đợ|giúp việc|lái xe thuê|xe ôm|bảo vệ|bán vé số|nhặt rác|ve chai|đồng nát|rửa bát|chăn bò|chăn trâu|cu li|cửu vạn|phụ hồ|ăn mày|ăn xin";

export const nameTerms = [
  {
    name: "names-behind-contempt",
    note: "“đồ”, “thứ”, “hạng”, “phường”, “lũ” with a name for conduct: the words carry their own aim",
    confidence: 0.9,
    words: [
      `{${kind}} {${shameless}}`,
      `{${kind}} {${deceitful}}`,
      `{${kind}} {${mean}}`,
      `{đồ|cái đồ|đúng là đồ|lũ|một lũ|đúng là thứ|quân|hạng} {${worthless}}`,
      `{đồ|cái đồ|đúng là đồ|lũ|một lũ|đúng là thứ|quân|hạng} {${foolish}}`,
      `{đồ|cái đồ|đúng là đồ|cái thứ} {${ugly}}`,
      `{đồ|cái đồ|cái thứ|cái loại|hạng|cái ngữ} {${station}}`,
      "{đồ|cái đồ|thứ|cái thứ|loại|cái loại} {không|ko|k|chẳng|chả} {cha không mẹ|ra người|ra gì|ra thể thống gì|đáng mặt|đáng sống|có lương tâm|có trái tim|có tình người|có liêm sỉ|có nhân cách|biết trên dưới|biết thân biết phận|có ai thương|ai thèm|ai ưa|xứng}",
      "{đồ|cái đồ|thứ|cái thứ} {mồ côi|không cha|con hoang|bị bỏ rơi|con rơi} {dạy dỗ|không ai dạy|mất dạy|thì|nên}",
      "cái {con|thằng} {mắm|quỷ|yêu tinh|ôn dịch|ôn thần|trời đánh|mắc dịch|phải gió|trời vật|nỡm già|bà chằn} {này|kia|đó|nớ|ni|ấy}",
    ],
  },
  {
    name: "names-behind-fellow",
    note: "“thằng”, “con”, “lão”, “bọn”, “kẻ” with such a name",
    confidence: 0.9,
    words: [
      `{${fellow}} {${shameless}}`,
      `{${fellow}} {${deceitful}}`,
      `{${fellow}} {${mean}}`,
      `{thằng|thg|tk|cái thằng|con nhỏ|mụ|lão|gã|mấy thằng|mấy con|bọn|lũ|đám|ku|đúng thằng} {${worthless}}`,
      `{thằng|thg|tk|cái thằng|con nhỏ|mụ|lão|gã|mấy thằng|mấy con|bọn|lũ|đám|ku|đúng thằng} {${foolish}}`,
      `{thằng|thg|tk|cái thằng|cái con|con nhỏ|mụ|lão|gã|mấy thằng|mấy con} {${ugly}}`,
      "con {hai mặt|tráo trở|trơ trẽn|trơ tráo|đanh đá|đĩ thõa|hồ ly|giả tạo|phản bội|loser|thất bại|não tôm|não rỗng|mặt lợn|mặt mẹt|mặt thớt|mặt mâm|lẳng lơ|lăng loàn|xảo trá|ngáo ngơ|béo như lợn|mập như heo|nấm lùn|mất liêm sỉ|toxic rẻ rách|fake lòi|phèn|ảo tưởng|hãm tài|lắm mồm|điêu}",
      "{thằng|con|đứa|kẻ} {xấu người xấu nết|đầu rỗng|đầu đất|đầu bò|chậm tiêu|chậm phát triển|thiểu năng|ngu nhất|dốt nhất|hèn nhất|thất bại nhất|vô dụng nhất|đần nhất|vứt đi|bỏ đi}",
      `{chỉ là|cũng chỉ là|cái|có là|cỡ|ba cái} {thằng|con|mụ|lão|đứa|đồ|phường|cái thứ} {${station}} {mà|thì|chứ|cũng|thôi|quèn}`,
    ],
  },
  {
    name: "names-told-to-the-face",
    note: "the same said of somebody who is addressed or pointed at",
    needs: "human",
    confidence: 0.83,
    words: [
      `{${shameless}}`,
      "{điêu ngoa|điêu toa|gian manh|gian xảo|xảo trá|xảo quyệt|tráo trở|lật lọng|phản phúc|lá mặt lá trái|giả nhân giả nghĩa|ba xạo|ba que xỏ lá|cà chớn|xỏ lá ba que|đá cá lăn dưa|bịp bợm|vong ân bội nghĩa|bất nhân bất nghĩa|thất đức|ăn cháo đá bát|ăn không nói có|ngậm máu phun người|lừa thầy phản bạn|cầm thú|lòng lang dạ sói|tâm địa rắn rết|tâm như thú|tâm địa độc ác|ác ôn|đồi bại|ti tiện|tiểu nhân|đê hèn|hèn mọn|bủn xỉn|nhỏ mọn|nhỏ nhen|hư thân mất nết|hư đốn|trắc nết|lăng loàn|lẳng lơ}",
      "{bất tài|bất tài vô dụng|vô tích sự|vô dụng|giá áo túi cơm|ăn tàn phá hại|cặn bã|mạt hạng|mạt rệp|hạ tiện|thất học|ít học|vô văn hóa|thiếu văn hóa|đầu đường xó chợ|chợ búa|báo đời|báo cô|bợ đít|liếm gót|bưng bô|nhu nhược|bạc nhược|hèn kém|không ra gì|chẳng ra gì|đáng khinh|đáng khinh bỉ|ghê tởm|kinh tởm|tởm lợm|gớm ghiếc|dơ dáy|hôi nách|hôi như cú|thối mồm}",
      "{đần độn|ngu muội|dốt đặc|dốt đặc cán mai|tối dạ|rỗng tuếch|óc tôm|óc nho|óc gà|não tôm|não rỗng|não nhũn|não teo|não ngắn|não trẻ con|não mẫu giáo|não mầm non|học vẹt|mù chữ|tàn tật trí tuệ|chậm phát triển|trì độn|hợm hĩnh|lố bịch|lố lăng|kệch cỡm|vắt mũi chưa sạch|miệng còn hôi sữa|xấu hoắc|xấu ma chê quỷ hờn|xấu người xấu nết|xấu đau xấu đớn|xấu đui|ngứa mắt|chướng mắt|hỗn hào|xấc xược|láo xược|hách dịch|mất dạy|hãm|vô ý thức mất dạy|ngu dốt|ngu si}",
    ],
  },
  {
    name: "cheap-thing-at-somebody",
    note: "“đồ rẻ tiền”, “đồ phèn” are things too",
    needs: "person",
    confidence: 0.83,
    words: [
      "{đồ|cái đồ|thứ|cái thứ|loại|cái loại|hạng} {rẻ tiền|rẻ rúng|phèn|giả tạo|hàng giả|bỏ|vứt|thừa|bỏ đi|đồng nát|dỏm|đểu|thanh lý|second hand|quá đát|hết hạn|lỗi}",
    ],
  },
  {
    name: "named-as",
    note: "somebody is, or only ever will be, a thing that one despises",
    confidence: 0.9,
    words: [
      `{${anybody}} {là|đúng là|chỉ là|cũng chỉ là|thật là|quả là|đúng|chẳng qua là|mãi là|mãi mãi là|thì là|mới là|toàn là|như} {một |cái |thằng |con |đứa |kẻ |đồ |cục |lũ |bọn |đám |một lũ |}{thất bại|loser|hề|hề rẻ tiền|rác|rác rưởi|nợ|tạ|thừa thãi|ăn bám|ăn hại|sỉ nhục|nỗi nhục|nỗi ô nhục|nỗi nhục nhã|vết nhơ|trò cười|sự thất bại|sản phẩm lỗi|phế phẩm|phế vật|chó săn|tay sai|lừa|bò|lợn|đỉa|ký sinh trùng|rắn độc|hồ ly|hồ ly tinh|sâu mọt|giòi|giòi bọ|cặn bã|vô dụng|bất tài|vứt đi|bỏ đi|khốn nạn|đáng khinh|ngu nhất|dốt nhất|kém nhất}`,
      `{${anyYou}} {thật |đúng |quả |sao |rất |quá |vừa |đã |quá là |đúng là |thật là |thì |}{kém cỏi|lố bịch|lố lăng|kệch cỡm|bất tài|hèn kém|hèn hạ|trơ trẽn|giả tạo|rẻ tiền|thảm hại|thảm bại|vô duyên|vô tích sự|nhạt nhẽo và vô duyên|đáng khinh|đáng ghê tởm|ghê tởm|kinh tởm|tởm|bẩn tính} {thật|quá|lắm|ghê|vừa thôi|thế|vậy|nhất|đến|tột|vl|vãi|hết chỗ nói|không tả|và}`,
      `{${pointed}} {thật |đúng |sao |rất |quá |đúng là |thì |}{kém cỏi|lố bịch|trơ trẽn|bất tài|hèn hạ|rẻ tiền|thảm hại|đáng khinh|ghê tởm|kinh tởm|bẩn tính} {thật|quá|lắm|ghê|thế|vậy|nhất|vl|vãi|hết chỗ nói}`,
    ],
  },
] as const satisfies readonly TermGroupSource[];
