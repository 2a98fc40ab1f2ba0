// Contempt for wits: brains and what is in them, being ill in the head, being outwitted by a beast.

import type { TermGroupSource } from "../../ruleset.ts";
import { you } from "../parts.ts";
import { anybody, anyYou, dumbThing, pointed } from "./pieces.ts";

const brain = "não|óc|cái đầu|đầu|đầu óc|bộ não|iq|chỉ số iq|trí khôn|chất xám|nơ ron|brain|bộ óc|sọ|cái sọ";

const filling =
  "cứt|phân|rơm|rạ|đất|đất sét|bã đậu|bã mía|mùn cưa|nước|nước lã|không khí|gió|cỏ|cám|bùn|tương|giấm|bột mì|mỡ|cát|sạn|rác|keo|mạng nhện|hư không|chân không|shit|trấu|bê tông|xi măng|giòi";

const tiny =
  "hạt|hạt nho|hạt mè|hạt đậu|hạt tiêu|hạt gạo|hạt bụi|quả|quả nho|trái nho|trái|quả óc chó|con|cục|viên bi|nhiệt độ phòng|nhiệt độ|số giày|size giày|số|cái|tôm|con tôm|cá|cá vàng|con cá|gà|con gà|chim|chim sẻ|kiến|con kiến|muỗi|bò|lợn|heo|chó|khỉ|con chó|con lợn|con heo|con bò|con khỉ|nửa|âm|mầm non|mẫu giáo|trẻ con|lớp 1|đứa lên ba|khúc gỗ|củ khoai|bí rỗng|trái bí|gáo dừa|thùng rỗng|cái trống";

export const witsTerms = [
  {
    name: "somebodys-brain",
    note: "what is said of “não mày”, “đầu óc nó”",
    confidence: 0.9,
    words: [
      `{não|óc|cái đầu|đầu óc|bộ não|iq|trí khôn|chất xám|brain|bộ óc|sọ} {của |}{${you}|bay|bây|${pointed}} {chắc |hình như |chỉ |nó |bộ |có khi |cỡ |hay |thì |cũng |}{chắc|bằng|bé|chứa|toàn|là|phẳng|như|cỡ|chỉ|chưa|teo|nhão|nhũn|thối|thủng|rỗng|nhỏ|ngắn|hỏng|đặc|mọc|không|ko|đéo|bao nhiêu|đi vắng|đi chơi|xài|còn|ngủ|offline|lag|đơ|treo|dùng|được mấy|rơi|úng|mốc|có vấn đề|có nếp|bị chó}`,
      `{não|óc|đầu óc|bộ não|iq|cái đầu} {của |}{${you}|bay|bây|thằng này|con này} để`,
      `{não|óc|đầu óc|bộ não|iq|trí khôn|cái đầu} {của |}{bạn|ông|bà|anh|chị|cô|chú|bác|cậu|mấy người} {chắc |hình như |chỉ |nó |bộ |có khi |vẫn |cũng |}{bằng|bé như|chứa|toàn|phẳng|teo|nhũn|rỗng|thối|đi vắng|như|cỡ|úng|mốc|chưa bóc|còn nguyên|chưa xài|để trang trí|để làm cảnh|đang ở chế độ|ở chế độ|mọc|có tí|có tẹo|chậm|ngắn}`,
      `{${brain}} {${anybody}|} {chỉ |toàn |đầy |chứa |chứa toàn |toàn là |đựng |đựng toàn |làm bằng |chắc toàn |rặt |}{chứa|toàn|đầy|đựng|làm bằng|nhồi|ngập} {${filling}}`,
      `{óc|não|đầu} toàn {${filling}}`,
      `{${anyYou}|${pointed}} {óc|não|đầu|iq|brain|cái đầu|đầu óc} {… }{bằng|cỡ|ngang|như|thua|bé bằng|nhỏ bằng|chưa bằng} {${tiny}}`,
      `{não|óc|iq|brain} {chỉ |chắc |}{bằng|cỡ|bé bằng|nhỏ bằng|ngang} {${tiny}} {à|hả|mà|thế|thì|đòi|}`,
      `{giá mà|ước gì|nếu} {iq|não|chất xám|trí khôn} {của |}{${anyYou}|${pointed}} {… }{bằng|cao|nhiều|dài|to}`,
      `{não|óc|iq|đầu óc|cái đầu} {${anybody}|} {để|chỉ để|chắc để|mọc|mọc ra|chỉ mọc|mọc để|sinh ra để} {cho |ra |}{trang trí|làm cảnh|trưng|cho đẹp|đội mũ|đội nón|mọc tóc|nuôi tóc|nuôi chấy|cho có|làm màu|ngăn mưa|che mưa}`,
      `{đầu|cái đầu} {${anyYou}|${pointed}} {mọc |sinh ra |dùng |chỉ |}{để|làm cảnh} {đội nón|đội mũ|mọc tóc|làm cảnh|trang trí|nuôi chấy|cho có}`,
      `{óc|não} {${anyYou}|${pointed}|} {vứt|quăng|ném|để|bỏ|đem|gửi|cho|bị} {cho |ở |ra |vào |}{chó|lợn|heo|gà|nhà|sọt rác|thùng rác|bãi rác|toilet|bồn cầu|quên|tủ lạnh|ngoài đường|dưới đít|dưới mông} {ăn|tha|rồi|à|hả|}`,
      "{não|óc|trí não|trí tuệ} {thì |}{như|của|cỡ|dừng ở|vẫn|mãi ở|ngang|kẹt ở|vẫn ở} {tuổi |lớp |trẻ |đứa |}{mẫu giáo|mầm non|lên ba|lên 3|lớp 1|lớp một|con nít|trẻ con|trẻ trâu|bào thai|sơ sinh}",
      "{vẫn|còn|thì|mà|đầu} não {vẫn |còn |như |}{mẫu giáo|mầm non|con nít|trẻ con|lên ba|phẳng lì|phẳng}",
      "{mua|nạp|bổ sung|kiếm|xin|thay|lắp|lắp thêm|bù|uống thêm} {thêm |ít |tí |chút |cái |giùm |}{não|óc|i ốt|iot|muối iot|muối i ốt|iq|chất xám|não mới|liêm sỉ} {đi|vào|vô|mà|cho|nhé|nha|mày|giùm|rồi|hộ}",
      `{${anyYou}|${pointed}} {thiếu|bị thiếu|đứt|chập|hụt|rơi|lỏng} {i ốt|iot|muối|muối iot|não|óc|vài nơ ron|mất nơ ron|dây thần kinh|con ốc|mấy con ốc|iq}`,
    ],
  },
  {
    name: "ill-in-the-head",
    note: "sent to a ward for the mad, told to take their pills",
    needs: "person",
    confidence: 0.83,
    words: [
      "{lúc|hồi|khi|hôm|bữa} {ông trời |trời |chúa |thượng đế |người ta |trên trời |}{phát|chia|ban|xếp hàng lấy|xếp hàng nhận} {não|óc|trí khôn|iq|chất xám|nhan sắc|sắc đẹp|liêm sỉ|nhân cách|lương tâm} {chắc |thì |là |}{… }{vắng|ngủ|trốn|nghỉ|muộn|trễ|quên|bận|về|đi|mưa|hết phần}",
      "{chưa|không|ko|k|chẳng|chả|quên} {bao giờ |hề |từng |}{dùng|xài|sử dụng|động|mang|đem|lắp|bật} {đến |tới |cái |theo |}{não|óc|cái đầu|bộ não} {bao giờ|lần nào|à|hả|đi|theo|mà|để|hay}",
      "{trốn|mới trốn|vừa trốn|sổng|xổng|mới thả|mới ra|chạy|xuất} {khỏi |}{trại|trại điên|trại tâm thần|viện tâm thần|trâu quỳ|biên hòa|viện|sở thú} {ra|về|à|hả|mới|hồi|}",
      "{quên|chưa|nay chưa|bỏ|hết|thiếu|nhớ} {uống |}thuốc {à|hả|chưa|đi|rồi|hay|nên|tâm thần|an thần|điên|ngu}",
      "{ngu|điên|khùng|hâm|dốt|hãm|láo} {đến mức |tới mức |này |vậy |thế |}{là |thì |}{hết thuốc|hết thuốc chữa|vô phương|vô phương cứu chữa|bó tay|bệnh rồi|bệnh|chịu|không ai chữa|không cứu được|khỏi cứu|hết cứu}",
      "{đi|nên đi|phải đi|cần đi|mau đi|về} khám {não|óc|thần kinh|tâm thần|đầu|cái đầu|lại não|lại đầu|iq}",
      "{bị|mắc|mang|có} {bệnh |chứng |hội chứng |}{ảo tưởng|hoang tưởng|vĩ cuồng|ngôi sao|công chúa|dở hơi|thần kinh|tâm thần|down|đao|ngu|tự kỷ|hâm|ngáo quyền lực|ngáo} {hay gì|à|hả|rồi|nặng|sao|hay sao|vậy|nữa|mãn tính}",
      "{bị|có} {down|đao|khùng|chập|chập mạch|đứt dây|chạm mạch|ngáo đá|ngáo} {hay gì|hay sao|à|hả|rồi|không vậy}",
      "{nói|giải thích|dạy|chỉ} {mãi|hoài|bao nhiêu lần|đến|cỡ nào|vậy|thế} {mà |}{… }{không|ko|k|chả|chẳng|đéo} {thông|hiểu|vào đầu|vô đầu|thủng|khôn ra|lọt|sáng ra} {… }{ngu|đần|óc|não|đầu đất|điếc|trâu|bò|thiểu năng|down|hay gì}",
      "{ấm đầu|mát dây|mát mát|chập cheng|tửng tửng|khùng khùng|điên điên|dở dở ương ương|cà giựt|man mát|thần kinh có vấn đề|đầu óc có vấn đề|có vấn đề về thần kinh|có vấn đề thần kinh|hâm dở|dở người}",
      `{đập|va|tông|rớt|té|ngã|rơi|bế rớt|đánh rơi} {${anyYou}|${pointed}|} {đầu|đập đầu|trúng đầu|xuống đất} {… }{hồi nhỏ|lúc nhỏ|lúc bé|hồi bé|xuống đất|vào tường|nên|à|hả|từ bé}`,
      "{hồi nhỏ|lúc nhỏ|hồi bé|lúc bé|hồi mới đẻ|lúc đẻ|lúc mới sinh} {chắc |bị |chắc bị |}{… }{rớt|rơi|ngã|té|đập|đánh rơi|sốt} {… }{đầu|đất|não|sàn}",
    ],
  },
  {
    name: "outwitted-by-a-beast",
    note: "a dog, a stone, a child would do better",
    confidence: 0.9,
    words: [
      `{${dumbThing}|con nít|trẻ con|đứa con nít|con nít lên ba|trẻ lên ba|bà nội tao|bà ngoại tao|ông nội tao|mẹ tao|đứa lớp 1|học sinh lớp 1|học sinh tiểu học|thằng mù|người mù|cái cột điện|cột điện} {nhà tao |nhà tôi |nó |đứng đó |chơi |đánh |làm |}{còn|cũng} {… }hơn {cả |}{${you}|${pointed}|mấy người|bạn|anh|ông|bà|cô|chú|cái ngữ|cái loại|thằng|con}`,
      `{cho|để|thuê|rước|dắt} {${dumbThing}|thằng mù|người mù|con nít|đứa con nít} {… }{còn |cũng |}hơn {${you}|${pointed}|bạn|anh|ông|bà|thằng|con}`,
      `{ngu|dốt|đần|khờ|láo|hèn|bẩn|dơ|hôi|lì} {hơn |còn hơn |thua |thua cả |còn thua |hơn cả |kém cả |không bằng |chẳng bằng }{${dumbThing}|khúc gỗ|đứa con nít|cái cột}`,
      `{${anyYou}|${pointed}} {thua|thua cả|còn thua|kém cả|không bằng|chẳng bằng|chả bằng|đéo bằng|ko bằng|không khôn bằng} {một |}{${dumbThing}|rác|cục cứt|cục phân|cái đế giày|đế giày}`,
      `{khôn|giỏi|thông minh|đẹp} như {${anyYou}|${pointed}} {thì |}{ở |}{quê|xóm|chỗ|nhà|làng} {tao|tôi|tui|em|mình|t} {… }{thịt|buộc|xích|nhốt|cột|chuồng|đầy|bán|ăn|vứt|cho|lùa|chăn|thả}`,
      `{${you}|${pointed}|bạn|anh|ông|em} mà {khôn|thông minh|đẹp|giỏi|tốt|tử tế|hay|xinh|có não|tài|làm được} thì {… }{chó|bò|lợn|heo|gà|cá|khỉ|trên đời|ai cũng|mặt trời|trời sập|tao|tôi|thế giới|mèo|voi|lừa} {… }{biết|cũng|thành|mọc|là|đi|làm|bay|leo|đầu|bằng|hết|có}`,
      `{${dumbThing}} {nó |}{còn|cũng} {biết|khôn|có|hiểu|nghe|chịu|sạch|ngoan} {… }{${you}|mấy người|thằng này|con này|thằng kia|con kia}`,
      `{ngu|dốt|đần|ngáo|ngơ|lì|điên|dại} {y |hệt |}như {${dumbThing}} {thế|mà|vậy|còn|lại|rứa|này|kia|bảo sao|ấy|đó|vcl|vl|luôn|${anyYou}}`,
      "{thánh|trùm|vua|chúa|đỉnh cao|vô địch|huyền thoại|đệ nhất|bậc thầy|chuyên gia|thiên tài} {ngu|ngu ngốc|dốt|của sự ngu|đần|hãm|phá hoại|báo|feed|ngu học} {của lớp|của nhóm|của đội|nhóm|lớp|đây|là|này|kia|đó|rồi}",
    ],
  },
  {
    name: "wits-told-to-the-face",
    note: "rather plain words for stupidity around a person",
    confidence: 0.9,
    words: [
      `{${you}|${pointed}} {… }{đần|ngu|dốt|ngáo|khờ|đần độn|ngu dốt} {vãi|vl|vcl|thế|quá|vậy|thật|lắm|ghê|rứa|kinh|dữ|nhất|từ|bẩm sinh|tới mức|đến mức|không|cỡ|y|bền|lâu|hơn|có số má|có tiếng|có nghề}`,
      "{người gì|người đâu|người chi|người ngợm gì|con người gì|người gì đâu|thứ gì|thứ gì đâu|thể loại chi|loại người gì|cái loại gì|thể loại gì|con gái gì|con trai gì|đàn ông gì|đàn bà gì|phụ nữ gì|thanh niên gì|sinh viên gì|giáo viên gì|thầy gì|cô gì|trưởng nhóm gì|nhân viên gì|bạn bè gì|lớp trưởng gì|admin gì|shop gì|mẹ gì|bố gì|vợ gì|chồng gì|hàng xóm gì|support gì|sp gì|mid gì|adc gì|rừng gì|thủ môn gì} {mà |đâu mà |lại |đâu |}{… }{ngu|dốt|đần|đần độn|hãm|hèn|láo|hỗn|mất dạy|vô học|xấu tính|bẩn tính|vô duyên|óc chó|ngáo|khốn nạn|đểu|điêu|ác|độc|trơ trẽn|nhạt nhẽo|tởm|rẻ tiền|keo kiệt|vô dụng|ăn hại|xấu như ma|bẩn thỉu|ở dơ|mất nết|như khúc gỗ|như người mất não|mất não|như chó|như lợn|như hạch|như cứt|như đưa đám|như đấm vào tai|như thằng mù|như người mù|như bò}",
      `{dốt|ngu|đần} {mà |}{cứ |}{tưởng|nghĩ|tự cho|nhận} {mình |là mình |}{là |}{khôn|giỏi|giáo sư|thông minh|hay|tài|tinh tướng|nguy hiểm|thiên tài|tiến sĩ|sếp}`,
      "ngu mà tưởng khôn",
      "{ngu|dốt} thì {nhận|chịu khó|về|ở nhà|ngồi|lo|cút|xuống|để|tự|biết} {là ngu|học|im|nghe|yên|cút|điều|thân}{ đi|}",
      "{một |cả |toàn |sự |đúng là |thể hiện |vì |độ |}{sự ngu dốt|sự ngu|ngu dốt|độ ngu} {không lối thoát|vô đối|vô biên|của mày|của bạn|của nó|của con|của thằng|đỉnh cao|tột cùng|thượng thừa|của anh|của chị|của em|di truyền|không giới hạn|vậy}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
