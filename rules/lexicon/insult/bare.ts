// Contempt that names nobody because nobody else can be meant: words for a person that no thing is ever called.

import type { TermGroupSource } from "../../ruleset.ts";
import { you } from "../parts.ts";
import { anybody, dumbThing, pointed } from "./pieces.ts";

const wretch =
  "vô học|mất dạy|mất nết|vô giáo dục|vô liêm sỉ|vô ơn|vô dụng|bất tài|ngu|ngu dốt|ngu si|ngu học|đần|đần độn|dốt|thiểu năng|bại não|não phẳng|óc chó|óc lợn|hèn|hèn nhát|hèn hạ|khốn nạn|khốn kiếp|bỉ ổi|đê tiện|tồi tệ|tồi|giả tạo|giả dối|hai mặt|lươn lẹo|ăn bám|ăn hại|báo đời|thất bại|kém cỏi|thừa thãi|bệnh hoạn|biến thái|tâm thần|thần kinh|dở hơi|hâm|điên|khùng|ngáo|lừa đảo|lừa lọc|trơ trẽn|đạo đức giả|phản bội|phản trắc|vong ân bội nghĩa|ích kỷ|độc ác|ác độc|tham lam|xấu xa|rác rưởi|cặn bã|súc vật|không ra gì|chẳng ra gì|không biết điều|không biết nhục|không có não|không não|không có liêm sỉ|mù chữ|thất học|vô văn hóa|rẻ rách|lăng loàn|hư hỏng|lẳng lơ|lười chảy thây|lười như hủi|hôi hám|bẩn thỉu|đáng khinh|đáng ghét nhất|bần tiện|keo kiệt|mặt dày";

export const bareTerms = [
  {
    name: "is-one-of-those",
    note: "“là đứa vô học”, “toàn một lũ ăn hại”: whoever the subject is",
    confidence: 0.9,
    words: [
      `{là|đúng|đúng là|chỉ là|cũng chỉ là|toàn|toàn là|vốn|như|thật là|quả là|mới là|cái} {đứa|kẻ|thằng|một đứa|một kẻ|một thằng|loại người|hạng người|cái đứa|một lũ|lũ|một đám|một bọn|thể loại|giống} {${wretch}}`,
      `{cả|nguyên|toàn bộ} {nhóm|lớp|đội|hội|đám|bọn|lũ|team|group|phòng|xóm|họ|công ty|tổ|khóa|khối} {này |kia |đó |mày |bọn mày |nó |}{… }{toàn|rặt|đều|đúng|như|là} {lũ |một lũ |bọn |bầy |đồ |thứ |đứa |thằng |mấy đứa |}{não tôm|não phẳng|óc chó|óc lợn|óc tôm|óc bò|ngu|ngu dốt|đần|đần độn|mất dạy|vô học|vô dụng|ăn hại|ăn bám|hèn|khốn nạn|súc vật|rác|rác rưởi|chó|lợn|bò|trẻ trâu|ngáo|thiểu năng|gà|điên|dở hơi|giẻ rách|mù chữ|hề}`,
      `{nhà|cả nhà|họ|dòng họ|cả lò} {${you}|nó|chúng nó|bọn nó|con đó|thằng đó} {toàn|rặt|chẳng ai|chả ai|không ai|đúng|đều} {thứ|đồ|lũ|quân|loại|hạng|ra gì|ra hồn|bình thường|tử tế|phường|tốt đẹp}`,
      "{mụ|con mụ|lão|bà|ông|gái|trai|đồ|cái đồ|thằng|con|bà cô} {già |}{hết đát|quá đát|quá date|hết date|hết hạn sử dụng|ế chỏng ế chơ|ế chỏng chơ|quá lứa lỡ thì}",
      "con {mặt ngựa|mặt khỉ|mặt cú|mặt quỷ|mặt chuột|mặt thịt|mặt phèn|mặt rỗ|mặt lồi|mắt lé|răng hô|răng vẩu|chân vòng kiềng|nấm lùn|đĩ thõa|yêu tinh|hồ ly tinh|giật chồng|giật bồ|cướp bồ|tiểu tam|mất liêm sỉ|ngu học|ngu dốt|ăn hại|ăn bám|bám đuôi|lắm điều}",
    ],
  },
  {
    name: "such-as-you",
    note: "“học như mày thì trượt”, “ngu như mày”: somebody as the measure of the worst",
    confidence: 0.9,
    words: [
      `{ngu|dốt|đần|mù|hèn|láo|xấu|béo|mập|lùn|kém|vụng|ngáo|khờ|hỗn|bẩn|hãm|nghèo|mặt dày|vô học|mất dạy|lười|chậm} như {${you}|thằng này|con này|thằng đó|con đó|thằng kia|con kia|chúng nó}`,
      `{học|chơi|đánh|đá|làm|nói|sống|viết|code|hát|nấu|dạy|chạy|bắn|lái|ăn nói|cư xử|nghĩ} như {${you}|thằng này|con này|thằng đó|con đó|thằng kia|con kia} {mà |thì |}{trượt|rớt|chết|thua|có mà|chỉ|về|nghỉ|đừng|ai|chó|ma nào|bao giờ|tao thà|thà|mãi|mất|hỏng|phí|bố|có nước|đuổi|bảo sao|đòi|cũng đòi|dạy|đội sổ|hạng bét|nhục|mù|điếc}`,
      `{trình|cỡ|hạng|ngữ|loại|thứ|dạng|kiểu} như {${anybody}} {thì |mà |}{đừng|ai thèm|ai thuê|ai lấy|ai chơi|tôi không rảnh|tao không rảnh|khỏi|chỉ đáng|đáng|mãi|suốt đời|cả đời|tuổi gì|về|lo|có cho|cho không|vứt|ế|chó nó|chó cũng|chó thèm|mà đòi|không ai|không xứng|chả ai|chẳng ai|rớt|trượt|thất bại|đầy|làm gì được}`,
      `{não|óc|đầu|iq|brain|trí khôn} {${anybody}|} {chắc |còn |cũng |}{không bằng|chưa bằng|chẳng bằng|chả bằng|thua|kém|không to bằng|nhỏ hơn|bé hơn} {một |cả |}{${dumbThing}|hạt|kiến|con kiến|muỗi|ruồi|gián|con gián|cái}`,
      "{bị điếc|bị mù|bị câm|mắt mù|tai điếc|mù mắt|điếc tai|mắt để đâu|mắt để đít|mắt mọc sau gáy|tai để đâu|tai trâu} {hay sao|à|hả|hay gì|hay thế nào|rồi à} {mà |}{… }{không|ko|k|gọi|nói|hỏi|nhìn|đọc|chưa}",
    ],
  },
  {
    name: "contempt-without-a-name",
    note: "words that fit nobody but a person, with their tones",
    confidence: 0.9,
    toneless: "no",
    words: [
      "{não phẳng|não tàn|não bã đậu|óc bã đậu|đầu bã đậu|đầu toàn bã đậu|đầu đất sét|đầu rỗng tuếch|vô não|não úng|não nhũn|óc nhũn|mặt trơ trán bóng|mặt dày mày dạn|mặt người dạ thú|lòng lang dạ sói|lòng lang dạ thú|giá áo túi cơm|vong ân bội nghĩa|ăn cháo đá bát|ăn cháo đái bát|ngu như lợn|ngu như bò|ngu như chó|ngu như heo|dốt đặc cán mai|ngu hết phần thiên hạ|ngu hết thuốc chữa|ngu bền vững|ngu di truyền|ngu không tả nổi|ngu không lối thoát|bất tài vô dụng|bất nhân bất nghĩa|hèn hạ bẩn thỉu|vô liêm sỉ|mất hết liêm sỉ|trơ tráo}",
      "{mà|đúng|cái|thì|toàn|thằng|con|rõ} đầu đất",
      "{cái đồ|đồ|thứ|cái thứ|loại|cái loại} {sống không ai ưa|chết không ai khóc|sống chật đất|không ai thương|không ai ưa|ai cũng ghét|ai cũng khinh|nửa mùa|giả cầy|cận lòi|hết thời|ăn trên ngồi trốc|trời ơi đất hỡi|của nợ|mặt bánh đúc|ăn xổi ở thì}",
      "{chưa|chẳng|chả|không} {ma nào|chó nào} {rước|thèm|lấy|ngó|dám yêu|thèm lấy|thèm rước}",
      "{mặt mũi|cái mặt|mặt|nhan sắc|người ngợm} {thế kia|thế này|như vậy|thế|vậy|như thế} {mà |thì |}{bảo sao|hèn gì|hèn chi|thảo nào|ma nào|chó nào|ai thèm|ai rước|ai lấy|đòi|ế|xứng|chả ế}",
      "{trí thông minh|trí tuệ|iq|nhan sắc|nhân cách|tư cách|tài năng} {của |}{anh|chị|ông|bà|bạn|mày|em|cô|chú|nó} {… }{con ruồi|con chó|con kiến|con lợn|con gà|con bò|cục đá|chó nó} {còn |cũng |nó }{khinh|cười|hơn|chê|lạy|xấu hổ}",
      "{đẻ|sòn sòn} như {gà|lợn|heo|chuột|thỏ}",
      "{ăn mặc|mặc|mặc đồ|trang điểm} {… }như {đi khách|gái|gái ngành|gái gọi|gái đứng đường|cave|phò|ăn mày|thằng hề|con hề|bà đồng}",
      "{mày|mi|mầy|bạn|ông|anh|chị|em} {có |}{đi học|được đi học|học hành|biết chữ|học lớp mấy} {… }{không|chưa} {mà|mà viết|mà nói|vậy}",
      "{bằng|bằng lái|bằng đại học|bằng cấp|chứng chỉ} {… }{mua ngoài chợ|mua ở chợ|mua trên mạng|nhặt ngoài đường|mua à|mua hả} {à|hả|hay|chắc|}",
      "{nói|nói chuyện|tâm sự|giải thích} với {mày|mi|mầy|nó|con này|thằng này|bạn|ông} {… }{thà|thà tao|thà nói|như nói với|khác gì nói với} {… }{tủ lạnh|cái cột|bức tường|đầu gối|chó|cái gối|tường|cột điện|máy|bò|lợn|vịt|trâu}",
      "{con nhà ai|nhà ai|con ai|trẻ con nhà ai} mà {láo|hỗn|mất dạy|hư|vô lễ|bẩn|ngu} {thế|vậy|quá|rứa|dữ}",
      "{về|đi} {chăn bò|chăn trâu|chăn vịt|nhặt rác|hốt rác|hót phân|hốt phân|bán vé số|bú mẹ|bú tí mẹ|bú sữa mẹ|cắt cỏ|ăn cám|ăn cỏ} {đi|thôi|cho|mà|con|cưng|mày|em} {con|cưng|mày|em|rồi|lành|khỏe|}",
      "{học lại|về học lại|đi học lại} {lớp một|lớp 1|mẫu giáo|tiểu học|cấp một|cấp 1|bảng chữ cái|tiếng việt} {đi|nha|nhé|giùm|hộ} {con|mày|loser|cưng|em|bạn|mấy|bé|ông|bà|rồi}",
      "{tuyển|thuê|nhận|rước|nuôi} {vào|về|vô} {… }{làm kiểng|làm cảnh|để trưng|để ngắm|để thờ|báo} {à|hả|sao|chắc|}",
      "{hát|diễn|nói|chơi|viết|vẽ|làm} không ra {hát|diễn|nói|chơi|viết|vẽ|làm|hồn} {… }không ra {hát|diễn|nói|chơi|viết|vẽ|làm|hồn|gì|múa|nhảy}",
      "{trát|phủ|đắp|tô} {… }{ký|kí|cân|tấn|lớp} phấn",
      "trang điểm hay {… }{trát|sơn} tường",
      "nhìn {… }{là |muốn |phát |}{mất vệ sinh|mất ngủ|bẩn mắt} {vãi|vl|quá|luôn|thật|thế|cả}",
      "{tâm địa|lòng dạ|bụng dạ|tâm|dạ} {… }{rắn độc|rắn rết|chó má|thú|dã thú|súc vật|đen tối|thối nát|độc ác|bẩn thỉu|hẹp hòi như}",
      "{sống|ăn ở|cư xử|đối xử} {… }như {cầm thú|súc vật|loài cầm thú|loài súc vật|thú vật}",
      "{cái loại|cái thứ|cái ngữ|cái hạng|cái giống|cái đồ|loại người|hạng người|thứ người|cái phường} {… }{giả nai|giả tạo|giả vờ|hai mặt|bắt nạt vợ|ăn bám|ăn hại|lật lọng|bạc bẽo|vô ơn|phản bội|đâm sau lưng|nói xấu sau lưng|nịnh bợ|nịnh sếp|quỵt nợ|quỵt tiền|vay không trả|mượn không trả|chỉ giỏi|chỉ biết|chỉ được|không ra gì|không biết điều|không biết nhục|chẳng ra gì|mất dạy|vô học|khốn nạn|tài cán gì|nói làm gì|chật đất|đổ rác}",
      "{ngữ ấy|thứ ấy|ngữ đó|cái ngữ ấy|cái ngữ đó|cái thứ ấy|cái thứ đó|cái loại đó|cái loại ấy|cái mặt ấy|cái mặt đó} {thì |mà |}{tài cán gì|ra gì|làm được gì|biết gì|ai thèm|ai lấy|ai ưa|đòi|cũng đòi|cũng bày đặt|chó nó|vứt|chẳng|chả|không ra|nên trò}",
    ],
  },
  {
    name: "contempt-without-a-name-toneless",
    note: "those of them that stay clear without tones",
    confidence: 0.9,
    words: [
      "{mat tro tran bong|mat day may dan|mat nguoi da thu|long lang da soi|gia ao tui com|an chao da bat|dot dac can mai|bat tai vo dung|song nhu cam thu|song nhu suc vat|vo an boi nghia|tam dia cho ma|tam dia ran doc|nao phang|nao bo nao lon|dau toan ba dau|dau toan cut|dau rong tuech|ngu het phan thien ha|xau ma che quy hon|mat thot quyt|beo vo on|thu bac beo|lam cam lam mom|an mac nhu di khach|an mac nhu gai|dau rong nhu cai trong|hoc dot nhu|nghe buon non|nao nhu nao lon}",
    ],
  },
  {
    name: "teencode-slurs",
    note: "slurs in the spelling of teenagers",
    confidence: 0.9,
    toneless: "no",
    words: [
      "{óc|ók|ok|oc|ócc|ọc} {chóa|chos|cko|ckó|cko'|choá|ché|chóe|chó má|tró|tró má|choá|kờ chó|cún con|gâu gâu}",
      "{đồ|thằng|thg|thk|con|kon|lũ|bọn|cái con} {cko|ckó|nqu|nqok|nqoo|ngok|ngoo|ngool|đần thối|óc choá|mât dạy|mất zạy|mất zậy|dô học|dô dụng|zô học|zô zụng|khốn nẹn|khốn lạn|hãm lờ|xúc vật|xúc sinh|não fẳng|óc chóa|ml|mặt lờ|đin|đyên|đjên|ngux|nguxx}",
      "{mày|mài|m|mầy|con này|thằng này|tk này|nó} {nqu|ngox|nguoo|ngoo|ngux|nguu|đần thối} {vl|vcl|thế|vừa|quá|v|như|nhất|vậy|lm|lắm}",
      "{ngu nhu|nqu nhu|nqu như} {bo|con bo|cko|chó|lợn|bò|heo}",
    ],
  },
  {
    name: "animal-or-voice-of-somebody",
    note: "voices likened to beasts that are hurt",
    needs: "person",
    confidence: 0.83,
    words: [
      `{giọng|nói|hát|cười|kêu|rap|gào|nói giọng|nghe} {${pointed}|${you}|} {… }như {vịt|lợn|heo|bò|quạ|chó|ngan|ngỗng|ếch|con lợn|con vịt|bà chằn|thái giám|ma} {bị |}{bóp cổ|chọc tiết|kêu|cắt tiết|đực|động đực|rống|sủa|gào|hú|khóc|khàn}`,
      "{đẳng cấp|trình độ|kiểu|văn hóa|lối sống|suy nghĩ|tư duy|lời lẽ|cách nói} {… }{rẻ tiền|rẻ rách|vô học|chợ búa|hạ đẳng|hạ cấp|của kẻ|của loại|của bọn|thất học|đầu đường|rừng rú|mọi rợ|bệnh hoạn|thấp hèn|bần nông|lớp 1|mẫu giáo}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
