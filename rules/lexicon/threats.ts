// Threats by construction: what the speaker will do, on what condition, with what weapon, to which part of a body, and calls to do it.

import type { TermGroupSource } from "../ruleset.ts";
import { you } from "./parts.ts";

const addressed = `${you}|mày với|thằng mày|con mày|cái thằng mày|cả nhà mày|cả họ mày|bố mày|mẹ mày|má mày|vợ mày|con gái mày|mấy đứa mày|từng đứa|tụi m|bây|tụi bây|cả lò mày`;

/** Somebody who is not there. */
const absent =
  "nó|thằng đó|con đó|thằng này|con này|thằng kia|con kia|tụi nó|bọn nó|chúng nó|thằng chó|con chó|thằng chó đó|con chó đó|con mẻ|con mụ|mụ đó|mụ nớ|lão đó|lão già|thằng chả|thằng cha|con mẹ đó|ổng|bả|hắn|thằng ấy|con ấy|cả lũ|cả bọn|cả đám|cả nhà nó|cả họ nó|cả lò nó|mẹ nó|bố nó|vợ nó|bọn đó|lũ đó|tụi đó|đám đó|bọn kia|lũ kia|thằng nớ|con nớ|thằng khốn|thằng mất dạy|thằng láo|con đĩ|con điếm|thằng phản bội|thằng quỵt|thằng lừa đảo|thằng lớp|thằng trưởng|mấy thằng|mấy con";

const speaker =
  "tao|tau|t|bố|bố mày|ông|ông mày|ông đây|bố đây|bà|bà đây|tụi tao|bọn tao|tụi tau|anh em tao|tụi này|tụi anh|chị|anh|tía tao|ba tao|anh tao|người của tao|đàn em tao|mấy thằng em tao|ổng|chú|tôi|tui";

/** Speakers that nobody uses of themselves in a friendly voice. */
const bluntSpeaker =
  "tao|tau|t|bố mày|ông mày|ông đây|bố đây|bà đây|bà mày|tụi tao|bọn tao|tụi tau|anh em tao|người của tao|đàn em tao|tía tao";

const blows =
  "đánh|đập|đấm|tát|vả|táng|tẩn|phang|quýnh|oánh|uýnh|bem|dần|vụt|quật|nện|thụi|tương|choảng|quất|bợp|bụp|thoi|đạp|đá|sút|bạt tai|đục|dộng|tộng|cho ăn đòn|đánh hội đồng|úp sọt|trùm bao|nọc ra đánh|đánh đập|giã|ghè";

const deadly =
  "giết|giết chết|giết sạch|vặt cổ|vặt đầu|chém đầu|chém|chém chết|đâm|đâm chết|xiên|xiên chết|thịt|bắn|bắn chết|bắn bỏ|cắt cổ|thủ tiêu|bóp cổ|vặn cổ|bẻ cổ|siết cổ|cứa cổ|phanh thây|lột da|xé xác|chặt đầu|chặt tay|chặt chân|chặt giò|chặt cẳng|thọt|thọc|thọc huyết|chọc tiết|bổ đầu|bửa đầu|thiêu|thiêu sống|chôn|chôn sống|dìm chết|nhấn nước|thiến|hoạn|rạch mặt|cắt gân|rút gân|mổ bụng|băm|băm vằm|xẻo|treo cổ|cắt lưỡi|rút lưỡi|móc mắt|chọc mù|bẻ răng|bẻ tay|bẻ giò|bẻ chân|bẻ ngón tay|bẻ từng ngón|đập chết|đánh chết|đấm chết|tông chết|cán chết|ném đá|lấy mạng|cho mất mạng|nghiền nát|đục lỗ|cắt tai|cắt cu|cắt chim|tùng xẻo|xử tử|hành quyết|đầu độc|tạt axit|tạt acid|tạt a xít|tưới xăng|tẩm xăng|châm lửa|đốt|lụi|phảng|mần thịt|trấn nước|xô xuống|ủi chết|đánh ngã|dìm xuống|nhận nước|đạp xuống|xắn|chặt ngón tay|khâu mồm|đập dập|dần nhừ tử|tẩn nhừ tử|cạo đầu";

const part =
  "răng|mặt|mồm|mõm|mỏ|miệng|chân|tay|giò|cẳng|cổ|đầu|sọ|hàm|họng|mũi|ruột|bụng|xương|sườn|xương sườn|mắt|gân|ngón tay|lưng|óc|não|quai hàm|lưỡi|tai|bản mặt|cái mặt|cái đầu|cái mồm|cái mỏ|cái giò|mông|hòn|dái|thận|gan|phèo|mặt mũi|giò cẳng|chân tay|tay chân|từng ngón|đốt ngón tay";

const broken =
  "gãy|gẫy|bể|vỡ|nát|rụng|rớt|sưng|toác|què|lòi|đứt|lìa|bay|méo|lệch|thủng|dập|tét|toạc|bầm|tím|mù|hư|sứt|văng|tụt|xịt|đổ|vêu|xéo|liệt|trẹo|rách";

const ruin = `{${broken}} {mẹ |cha |hết |luôn |cả |lìa |nát |từng |cái |}{${part}}`;

/** Where a beating is said to end. */
const end =
  "nhập viện|nằm viện|vô viện|vào viện|đi viện|nằm cáng|đi cấp cứu|ngồi xe lăn|lên bàn thờ|lên nóc tủ|xuống lỗ|xuống mồ|chầu diêm vương|chầu ông bà|chầu trời|đi chầu|gặp ông bà|gặp diêm vương|xanh cỏ|ngắm gà khỏa thân|mất xác|bán thân bất toại|tàn phế|què|liệt|tắt thở|hết thở|đi bán muối|ra tro|thành tro|đi gặp tổ tiên|về với đất|về với cát bụi|không nhận ra|nhìn không ra|không còn răng|không dậy nổi|không đi nổi|bò về|bò về nhà|lết về|không thấy mặt trời";

export const threats = [
  {
    name: "threat-said-out",
    note: "the speaker, a deed, and whom it is done to",
    confidence: 0.86,
    speaker: "acts",
    words: [
      `{${bluntSpeaker}} {sẽ |mà |cũng |} {qua|tới|đến|sang|xuống|ra|vô|lên|về} {nhà |chỗ |trường |} {xử|xử đẹp|tính sổ|tìm|hỏi tội|dằn mặt|thanh toán|xử lý|dần|tẩn|úp sọt} {với |} {mày|mầy|m|mi|bây|nó|thằng đó|con đó|chúng mày|tụi bây}`,
      `{${bluntSpeaker}} {sẽ |} cho {mày |mi |m |nó |bây |cái … |} {ra tro|thành tro|tan nát|tan tành|${end}}`,
      `{nó|thằng đó|con đó|thằng này|con này|mày|mi|m|mầy|thằng chó|con chó|tụi nó|tụi bây} mà {còn |dám |lại |} … {ở đây |ở đó |tới đây |qua đây |vô đây |nữa |với nó |với tao |} {là |thì |} {${bluntSpeaker}} {cho |} {giết|xiên|chém|đâm|bóp cổ|bẻ cổ|vặn cổ|đập chết|đánh chết|đấm|vả|tát|tẩn|táng|phang|bắn|cắt cổ|thịt|xé xác}`,
      `{${speaker}} {sẽ |thề |phải |mà |cho người |đến |qua |xách dao |cầm dao |vác dao |mà gặp thì |lại |còn |là |thì |sẽ cho người |muốn |chỉ muốn |rất muốn |hứa sẽ |sẵn sàng |đi |chờ |tới |ra |về |xuống |chưa |có ngày |có ngày sẽ |quyết |nhất định |thế nào cũng |sẽ tự tay |tự tay |cùng lắm |mang dao |cứ |chém |đánh |sắp |lên |}{${deadly}} {cho |chết |mẹ |chết mẹ |hết |sạch |luôn |cha |cụ |cái |từng đứa |}{${addressed}}`,
      `{${bluntSpeaker}} {sẽ |thề |phải |mà |cho người |đến |qua |lại |là |thì |có ngày |thế nào cũng |cứ |}{${deadly}|đấm vỡ mồm|đánh gãy chân|đánh què|đập nát|đập gãy|đập bể} {cho |chết |mẹ |chết mẹ |hết |sạch |luôn |cả |}{${absent}}`,
      `{${bluntSpeaker}|ông|bố|bà|anh|chị|tui} {sẽ |mà |qua |đến |tới |ra |vô |vào |lên |cho người |kêu người |gọi người |}{${blows}|chém|đâm|xiên|bắn} {cho |} {${addressed}|${absent}} {… |}{chết|${end}|một trận|mấy trận|nhừ tử|nhừ đòn|sml|vỡ mồm|vỡ mặt|tới số|không thương tiếc|bầm dập|tơi bời|tơi tả|cho chừa|cho biết|gãy răng|gãy tay|gãy chân|gãy giò|từng đứa|bây giờ|liền đó|thật đấy|bể đầu|bể mặt|luôn đấy|ngay}`,
      `{${bluntSpeaker}} {… |}{${blows}} {cho |cho mày |cho m |cho mi |cho nó |mày |m |mi |nó |}{chết |}{${broken}} {mẹ |cha |hết |luôn |cả |lìa |nát |từng |cái |}{${part}}`,
      `{${bluntSpeaker}|ông|bố|anh|chị} {… |}{${blows}|chém|xiên|đâm|thọt} cho {mày |m |mi |nó |bây |tụi bây |chúng mày |}{${end}|một trận|1 trận|mấy phát|vài phát|một phát|mấy nhát|vài nhát|một nhát|dập mật|khóc mẹ|khóc cha|khóc má|vỡ alo|vỡ mặt|hộc máu|méo mồm|xịt máu|khỏi đi học|khỏi nhìn ra|không còn manh giáp|thân tàn ma dại|hết gõ phím|khỏi gõ phím|cá ăn|chừa|tỉnh|sáng mắt|nhớ đời|ra bã|nhừ xương|nhừ đòn|nhừ tử|tòe mỏ|lên bờ xuống ruộng|hết láo|hết nói|câm mồm|biết mặt|biết tay|không kịp|khỏi đi|khỏi về|tan xương|tan nát|má|mẹ|bố|ba mẹ|không còn}`,
      `{${bluntSpeaker}} {sẽ |mà |qua |tới |đến |}{chặt|cắt|bẻ|vặn|rút|móc|xẻo|lột|chọc|đục|đập|bửa|bổ|rạch|bóp|siết|đốt|thiến|cứa|xé|nghiền|lấy|đấm|vả|tát|táng|khâu|vặt|nhổ|tháo|bịt|đập dập|xích|cạo|giật} {gãy |nát |lìa |bể |vỡ |mù |rụng |từng |hết |mẹ |cha |đứt |mất |phăng |cái |}{${part}|gân chân|gân tay|đầu gối|đồ nghề|của quý|hai chân|hai tay|bàn tay|cái lưỡi|đôi mắt|cái tay|cái chân}`,
      `{có tin|tin không|mày tin|tin} {là |}{${bluntSpeaker}|ông|bố|anh|chị} {sẽ |cho |cho người |qua |}{${deadly}|đấm|vả|tát|tẩn|táng|phang|đập|đánh chết|đánh gãy|đánh cho|cho mày mất xác|cho mày chết|cho mày nhập viện|cho mày một|cho mày vài|cho m một|mày mất xác|mày một nhát|mày chết|mày ăn đòn|mày nằm viện|mi một|mày lên|xử}`,
      `{${speaker}} {sẽ |mà |} {cho|bắt|khiến|làm} {${addressed}|${absent}} {phải |} {${end}|đổ máu|hộc máu|ộc máu|phun máu|ăn dao|ăn đạn|ăn kẹo đồng|ăn búa|ăn gậy|ăn axit|sống không bằng chết|sống dở chết dở|muốn sống không được|chết không kịp ngáp|chết không toàn thây|hết đường sống|tan xương nát thịt|nát thây|trả giá bằng máu|trả bằng máu|chết|câm mãi mãi|biến mất khỏi|không còn mạng|quỳ xuống mà|đo đất|nếm mùi|no đòn}`,
      `{không|ko|k|chưa} {${blows}|${deadly}} {được |}{mày|m|mi|nó|thằng đó|con đó|chúng mày} {… |}{${bluntSpeaker}} {không|ko|k|đéo|thề không} {làm người|mang họ|phải họ|ngủ|là người|hả giận|yên|sống|nhục|bỏ}`,
      `{để|đợi|chờ} {${bluntSpeaker}|anh|chị|ông} {gặp |qua |tới |đến |bắt được |tóm được |}{… |}{${deadly}|đập chết|đấm vỡ|vả vỡ|đánh gãy|tẩn cho|đập cho|đánh cho}`,
    ],
  },
  {
    name: "threat-on-condition",
    note: "what happens if somebody goes on, comes back, does not pay",
    confidence: 0.84,
    speaker: "acts",
    words: [
      `{là|thì|ko|không thì|ko thì|không|kẻo|chứ|coi chừng|để|hồi|nữa|nữa là|đéo trả là|còn láo|là có ngày|có ngày} {${bluntSpeaker}} {sẽ |cho người |cho |qua |đến |lại |tới |}{giết|chém|đâm|xiên|cắt cổ|bẻ cổ|vặn cổ|bóp cổ|chặt tay|chặt chân|chặt giò|chặt đầu|bẻ răng|bẻ giò|bẻ tay|bẻ chân|đục lỗ|đấm vỡ|vả vỡ|đập vỡ|đập bể|đập nát|đập chết|đánh chết|đánh gãy|đánh què|đập gãy|đốt nhà|đốt quán|đốt xe|tạt axit|tạt sơn|tát lệch|vả rụng|vả gãy|đấm gãy|thiến|rạch mặt|cắt lưỡi|cho ăn dao|cho ăn đấm|cho ăn đòn|lấy mạng|ăn thịt|xé xác|đánh cho|đập cho|tẩn cho|dần cho|bửa đầu|đục|vả cho|đấm cho|táng cho|quất cho|tụi nó thọt|tụi nó chém|tụi nó đánh|tụi nó xử|nó xiên|cắn cho chết}`,
      `{gặp|thấy|thấy mặt|bắt gặp|bắt được|tóm được|gặp lại} {${addressed}|${absent}|bê đê|thằng … |con … |} {ở |} {đâu|chỗ nào|mô|ngoài đường|ngoài đời|lần nữa} {là |thì |cứ |tao |tau |t |là tao |thì tao |tao cứ |anh em cứ |cũng |}{${blows}|chém|đâm|xiên|giết|tông|cán|thịt|bắn|xử} {đó|đấy|ở đó|ở đấy|liền|luôn|ngay|chết|cho|không tha|nó|mày|tới đó|đấy luôn|,|gãy|nát|}`,
      `{gặp|thấy} {${addressed}|${absent}|con tiểu tam|thằng … |con … } {là |thì |ở đâu là |ở đâu thì |ngoài đường là |ở đâu cứ }{${bluntSpeaker}|chị|anh|tui|} {sẽ |} {${deadly}|đập cho|đánh cho|vả cho|đấm cho|tát cho|tẩn cho|rạch|tông|xé|đập chết|lao vào đánh|lao vô đánh}`,
      `{liệu mà|liệu hồn mà|liệu liệu mà|khôn hồn thì|khôn hồn|khôn thì|biết điều thì} {trả nợ|trả tiền|trả|rút đơn|xóa bài|xoá bài|xóa|gỡ bài|gỡ|câm|im|im mồm|chuyển tiền|nôn ra|nộp tiền|biến|cút|né|tránh xa|rời nhóm|bỏ|đừng bén mảng|ngậm mồm|giao|khai|đi chỗ khác|nghỉ học|chia tay|tránh|đưa tiền}`,
      "{đừng trách|đừng có trách|lúc đó đừng trách|thì đừng trách} {tao|tau|anh|chú|bố|ông|bà|tụi tao|tụi này|anh em tao|chị} {ác|độc|mạnh tay|ác độc|nặng tay|không báo trước|vô tình|xuống tay|tàn nhẫn|không nể|ra tay|không nói trước|máu lạnh|lỡ tay}",
      `{${bluntSpeaker}|ông|bố|anh|chị} {sẽ |} {không|ko|k|éo|đéo} {để yên|để|tha|bỏ qua|nương tay} {cho |}{mày|m|mi|nó|cả nhà mày|con gái mày|tụi mày|thằng đó|con đó} {yên|yên đâu|sống yên|sống|toàn mạng|được yên|lành lặn|thoát|có ngày yên}`,
      `{${you}|nó|thằng đó|con đó|cô|chị|ông|bà|cháu|em|anh} {sẽ |} {không|ko|k|đừng hòng|đừng|hết|khỏi|đéo} {còn |được |thể |có |} {còn răng|lành lặn|toàn mạng|toàn thây|thấy mặt trời|thấy ngày mai|thấy được ngày mai|thấy được sinh nhật|sống tới|sống qua|sống đến|sống nổi|thoát được đâu|đi dạy bằng hai chân|đi bằng hai chân|đi học bằng hai chân|đi làm bằng hai chân|đường về nhà|mạng về|mạng mà về|xác mà chôn|chỗ chôn|đất chôn|về lành lặn|sống yên với|yên thân với|sống yên ở|răng mà ăn|răng ăn cơm|chân mà đi|tay mà cầm}`,
      "{không|khỏi|hết|đéo|không còn|ko còn|chẳng còn} {còn |có |cái |} {cái mạng|cái mặt|mạng|răng|chân|giò|hai chân|cái đầu|cái giò|xác|cái chân} {để |mà |}{ăn cháo|về|nhai|húp cháo|chạy|lết|ăn cơm|trang điểm|đi về|mang về|ăn tết|đi học|chôn|nữa đâu}",
      `{${you}} {chỉ |} {còn sống|sống|sống được|còn thở} {được |} {tới|đến|hết|qua|mấy ngày|vài ngày|thêm} {… }{thôi|nữa|nữa thôi|là cùng}`,
      `{nhà|xe|quán|tiệm} {em|mày|chị|anh|ông|bà|nó} {sẽ |có ngày |} {cháy|ra tro|thành tro|nát|tan tành} {trước|đấy|cho coi|cho xem|lúc nào không hay|rụi|nếu|không biết chừng|là cái chắc|hay em|hay mày}`,
      `{trả|xóa|gỡ|chuyển|bỏ|rút} {tiền |nợ |bài |đơn |} {không|ko|k|hay|hoặc} {là |} {${bluntSpeaker}|chú|anh|để lại|mất|lấy} {cho người |qua |đến |tới |}{đốt|đập|chém|xiên|cắt|chặt|giết|cái chân|cái tay|cái tai|cái mạng|ngón tay|một tay|một chân|cái đầu|xử|lột}`,
      "{lấy|cắt|chặt|xin|để lại|để} {cái |một |mấy |hai |lại cái |lại |} {tai|ngón tay|bàn tay|tay|chân|mạng|đầu|thận|con mắt|giò|lưỡi} {thay|trừ|gán|để trả|ra trả|mà trả|thế|đi|lại|mới cho} {lãi|nợ|tiền|vào nợ|nợ chứ|lại đây|chọn đi|rồi về|rồi hẵng|về}",
      "{chuẩn bị|mua sẵn|sắm sẵn|đóng sẵn|may sẵn|đặt sẵn|lo sẵn|lo mua|chọn sẵn|chuẩn bị tinh thần} {tinh thần |cái |đi |} {quan tài|áo quan|hòm|cỗ hòm|tiền viện phí|tiền thuốc|ăn đòn|no đòn|nhừ đòn|ăn đập|ăn chém|ăn dao|ăn tát|ăn vả|nhập viện|lên bàn thờ|hậu sự|di ảnh|đất chôn|xuống lỗ|vòng hoa|bông băng|thuốc đỏ}",
      "{xác định|xác định là|chỉ có|chỉ có nước} {ăn đòn|nằm viện|nằm cáng|nhập viện|què|gãy tay|gãy chân|gãy răng|lên bàn thờ|chết|mềm xương|no đòn|tới số|xuống lỗ|chết với tao|bị chém|ăn dao|hết đường sống|toi mạng}",
      "{không|ko|k} {què|chết|gãy|bể đầu|nhập viện} {thì |} {cũng} {gãy|bị thương|què|tàn phế|nằm viện|sứt đầu|liệt|tàn tật|bể đầu|mất nửa}",
      `{${end}} {là cái chắc|cho biết|cả nút|hết cả lũ|cả lũ|nghe con|nhé con|đó con|đấy con|nha con|nghen con|bây giờ|cả nhà|hết cả nhà}`,
      `{cẩn thận|coi chừng|giữ|giữ lấy|lo|lo giữ|liệu|giữ kỹ} {cái |} {mạng|mạng sống|tính mạng|cổ|cần cổ|giò|cái đầu} {của |chó của |quèn của |} {mày|mi|m|mầy|tụi mày|chúng mày|bây|cả nhà mày|mày đấy|nó}`,
      "{tối nay|mai|ngày mai|hôm nay|tan học|ra về|ra đường|đi đêm|đi về|chiều nay} {là |thì |mày |} {coi chừng|cẩn thận|liệu hồn|giữ hồn} {cái |} {chân|tay|mặt|mạng|đầu|răng|cổ|giò|lưng|gáy|mồm|bản mặt|tao|tau|với tao}",
      "liệu hồn {đấy|đó|mày|nghe mày|nha mày|mi|với tao|với tau|với bố|tụi mày|chúng mày|thằng|con chó|con kia|cả lũ|cái mạng|không tao|ko tao|kẻo tao}",
      `{đừng để|chớ để} {${bluntSpeaker}|anh|chị|tụi này|tụi chị|ông} {phải |nhận ra|mang|đem|vác|xách|cầm|bực|nóng|điên|động|ra tay|nổi|biết nhà|tìm ra|tìm được|gặp|bắt được|thấy mặt} {… }{dao|búa|gậy|can xăng|nói chuyện|máu|tay|nổi|mặt|lên|mày|nhà|ngoài đường|ở đâu|đồ nghề}`,
      `{đừng|chớ} {hòng|mong|có mơ|mơ} {… |}{sống yên|sống sót|toàn mạng|toàn thây|lành lặn|thoát khỏi tay tao|thoát khỏi tao|yên với tao|yên thân|thoát được tao|thấy mặt trời}`,
      "{một là|hai là|1 là} {mày|mi|m|chúng mày|nó} {… }{khiêng|đắp chiếu|cáng|nằm xuống|xuống lỗ|chết}",
      "{người ta|có người|công an} {khiêng|vớt|nhặt|lượm} {xác |} {mày|m|mi|nó} {đi|về|lên|ra|ngoài}",
    ],
  },
  {
    name: "threat-by-picture",
    note: "what somebody will look like afterwards, told without naming the deed",
    confidence: 0.8,
    speaker: "acts",
    words: [
      "cho {nó|mày|m|mi|mầy|thằng đó|con đó|chúng nó|tụi nó|bọn nó|tụi mày|cả đám đó|cả lũ|cả bọn|thằng này|con này|đội khách|lão|mụ|bà|ông} {nằm vài tháng|nằm mấy tháng|nằm liệt|ăn gạch|ăn đạn|ăn nguyên cây|ăn trứng thối|uống nước sông|uống nước cống|đi viện|đi er|nếm mùi đời|một rựa|một dao|một gậy|vài gậy|nhập thổ|xuống dưới làm bạn|làm bạn với giun|đi bằng đầu gối|đi bằng nạng|rớt cầu thang|lăn cầu thang|ăn knife|về với ông bà|về vs ông bà|đi bác sĩ nha khoa|bò ra|bò về|bò lê|sống dở chết dở|nếm mùi dây nịt|ăn dây nịt|hết đường về|mất ngón tay|thấy lửa|câm luôn|khỏi thở|ngừng thở|nghỉ thở|trôi sông|làm mồi cho cá|chầu|nhừ xương|rụng răng|gãy răng|ốm đòn|no đòn|nằm đất|đo đường|đo ván ngoài đời|ăn cơm tù rồi|vào viện|vô nhà xác|vào nhà xác|vô hòm|vào hòm|xuống mương}",
      `{quăng|ném|xô|đẩy|liệng|đạp|hất|thả|vứt|trấn|dìm} {nó|cả lũ|mày|m|mi|mầy|tụi nó|hết tụi nó|bọn nó|thằng đó|con đó|lão|mụ|cả đám|chúng nó|thằng|con mụ} {… |}{xuống|ra|vô} {kênh|sông|mương|nước|hồ|biển|lầu|vực|giếng|cống|ao|suối|đường ray|bồn cầu|hố|cầu|bồn|hồ cá sấu}`,
      "{cho cá ăn|cho cá rỉa|cho cá sấu ăn|làm mồi cho cá|cho chó ăn thịt}",
      "{phải|cần|cần được|đáng|nên|muốn|thèm} {được |} {ăn|nhận|lãnh|xơi|cho ăn} {vài|mấy|một|nguyên|thêm|cây|chục} {cái |phát |} {ghế|tát|đấm|gậy|gạch|dép|đạp|cước|bạt tai|đạn|búa|đòn|chai|báng súng|chưởng|điếu cày} {vào|vô|mới|cho|lên|thì|vào đầu}",
      "{mỗi đứa|mỗi thằng|mỗi người|mỗi con|từng đứa} {góp |cho nó |tặng nó |} {một|1|vài} {cái|gậy|đấm|đá|phát|cước|dép|gạch|đạp|tát|dao|cú} {… |}{nó|là|cho|thì|vào|biết|bò|chết|quỳ|thôi}",
      "{đứa nào|ai|mày|m|thằng nào|con nào|đứa} {… |}{báo|mách|méc|khai|nói|tố|bênh|động|đụng|chạm|nhìn|ngó} {… |}{mất|cụt|gãy|đi tong|rụng|khỏi có} {cái |một |} {ngón tay|giò|chân|tay|răng|lưỡi|mạng|mắt}",
      `{${bluntSpeaker}} {sẽ |} xin {mày |m |nó |con bé |con mày |mi |} {… |}{cái |một |1 |} {giò|chân|tay|bàn tay|tai|lưỡi|mạng|cẳng|ngón|ngón tay|đầu}`,
      "{trả|đổi|đền|thế} bằng {cái |một |} {giò|chân|tay|mạng|máu|ngón tay|mạng sống|xác|cái mạng}",
      "{trễ|chậm|thiếu|quá hạn} {… }{1|một|mỗi} {ngày|đồng|hôm} {… |}{1|một} {ngón|ngón tay|đốt|cái răng}",
      "{là |thì |đó |} có {người|anh em|mấy thằng|hội} {đợi|chờ|tới thăm|hỏi thăm|ghé thăm|đón|canh} {sẵn |} {mày|m đó|mi đó|anh đấy|em đó|em đấy|nó đấy|mày đó|tụi mày}",
      "{ngủ ngon|cười|nói|ăn|khoe|thở|hít thở|tắt đèn} {… |}lần cuối {đó|đấy|nha|nhé|đi|mày|con}",
      "{giỗ|đám giỗ|cúng giỗ|đám ma|đám tang|cáo phó|di ảnh|điếu văn} {đầu |của |năm sau |cho |} {mày|m|mi|nhà mày|nó|mầy} {… |}{muốn|cúng|ăn|tao|t|nấu|có|đăng|thả|là|chọn|đi}",
      `đừng để {${bluntSpeaker}|anh|chị|chú} phải {xuống|lên|tới|qua|về|đi} {tận |} {tỉnh|nhà|nơi|trường|chỗ|tìm|quê|kiếm|công ty|phòng}`,
      "có ngày {người|xe|mày|m|mi|ông|bà|nó|thằng|con} {… |}{bẹp dí|mất xác|đứt thắng|nằm dưới|nằm đường|chìm sông|vô hòm|nhập viện|cụt|bị khâu mồm|nằm nhà xác|ăn dao|ăn đạn|gãy cổ|lên bàn thờ}",
      "{khỏi|hết|đừng mong|đừng hòng|không được|ko được|chưa chắc} {nhận ra|thấy mặt|nguyên vẹn|về nhà nguyên vẹn|về nguyên vẹn|lành lặn|còn nguyên} {cha mẹ|vợ|vợ con|mặt|ba má|nữa|luôn|đâu|về}",
      "{ra về|về nhà|tới nhà|đi về|không hứa|ko hứa} {… |}{không|ko|khỏi|chưa chắc|nhà} nguyên vẹn",
      "{tan học|ra về|mai|lát nữa|tối nay|chiều nay|chốc nữa|ngày mai|ra chơi} {là |thì |mày |} biết tay {tao|nhau|tau|bố|con|}",
      "{tan học|ra về|mai|chiều nay|tối nay} {… |}{nói chuyện|giải quyết|tiếp chuyện} bằng {tay|chân|nắm đấm|gậy|dao|tay chân}",
      `{cứ|thử|cứ thử|giỏi thì|ngon thì|có gan thì|dám} {bước chân|ló mặt|vác mặt|thò mặt|đặt chân|bén mảng|đụng|mò} {… |}{xem|coi|rồi biết|là biết|cho biết|thử} {sao|có|tao|mày|còn|về|liền|}`,
      "{đụng|động|chạm} {tới|vào|vô|đến} {tao|tau|tụi tao|t|anh em tao} {là |thì |} {… |}{chuẩn bị khóc|khóc|chết|xác định|toi|hết đường|không yên|nhập viện|gãy|đừng trách|lãnh đủ|ăn đủ}",
      `{${bluntSpeaker}} {mà |} gặp {mày |mi |m |nó |} là {mày |mi |m |nó |} {ốm đòn|no đòn|nhừ đòn|khỏi|gãy|què|toi|nát|chết|xác định|vào viện|nhập viện|đi viện|hết|xong|bò}`,
      "{đường|xe|phanh|thắng} {… |}{mày|m|mi|nó} {… |}{tao|t|tau} {cắt|tháo|phá|chặn|canh|phục} {rồi|sẵn|hết}",
      "{một|1} nhát là {im|xong|hết|câm|đứt|chết|gọn}",
      "{mày|m|mi|mầy} {xong rồi|tới số rồi|tới công chuyện rồi|hết thuốc chữa rồi|xong đời rồi|chết rồi|tận số rồi} con",
      `{để|để cho} {${bluntSpeaker}|anh|ông} {nắn|chỉnh|sửa|dạy|ký|vẽ} {lại |lên |} {xương hàm|quai hàm|cái mặt|cái hàm|hàm răng|xương sườn|mặt mày|xương|cái mồm|cái giò}`,
      "{răng|chân|tay|mạng|mắt|cái cổ} {mày|m|mi|mầy|em|cưng} {còn |có |đủ |} {… |}{giữ kĩ|giữ kỹ|giữ cho kỹ|lo mà giữ|giữ lấy|giữ nha|giữ đi}",
      "muốn giữ {cái |hai |lại |con |} {con mắt|mạng|chân|tay|răng|ngón tay|mặt|lưỡi|cái giò} thì {đừng|câm|im|biết điều|cút|né|trả}",
      "{còn muốn|muốn} {đi|thở|sống|nhìn|thấy mặt con|lành lặn|nguyên vẹn|về nhà} {tiếp |nữa |} thì {im|biết điều|câm|trả|đừng|cút|né|xóa|ngậm}",
      "{anh em|ae|tối nay|cả bọn|rủ anh em|mai|kéo qua|kéo tới|tụi mình} {… |}{qua|tới|đến|sang|vô|kéo qua|kéo tới} {… |}{phá banh|phá nát|đập nát|san bằng|quậy banh|đập quán|đập tiệm|luộc luôn|dọn sạch|đốt}",
      "{gom|rủ|kiếm|kéo|kêu} {thêm |} {vài|mấy|năm|chục|3|5|cả} {đứa|thằng|người|anh em|bầy} {… |}{mang gậy|xử nó|đập nó|đánh nó|nói chuyện bằng|dạy nó|dạy cho|nhảy vô đánh|úp sọt|tẩn}",
      "{chặn|đón|canh|phục|hẹn} {đường |đầu |} {nó|thằng đó|con đó|mày} {… |}{mỗi thằng|mỗi đứa|cả bầy|đá|đấm|nhảy vô|úp|đập|trùm|cho một|xử|tẩn}",
      "{giăng dây|thả đinh|rải đinh|giăng kẽm|căng dây} {… |}{ngang cổ|cho bọn nó|cho tụi nó|lộn cổ|cho té|cho chết|là xong|cho nó}",
      "{lột đồ|cạo đầu|lột quần áo|cắt tóc|đổ mắm|bôi vôi} {nó|con đó|con này|mụ|con đĩ|con giật chồng} {… |}{đánh|quay clip|giữa chợ|tung|đi|cho|đăng}",
      "{dí|gí|chích} {tàn thuốc|điếu thuốc|thuốc lá|sắt nung|roi điện|bật lửa} {vô|vào|lên} {… |}{nó|mày|tay|mặt|lưng}",
      "{ôm|cột|trói|giữ|khóa} {tay |chân |} {nó|thằng đó|con đó} {… |}{để t đá|tao đánh|cho tao|đập|bỏ đói|ngoài nắng|quất|đánh}",
      "đánh ghen {thì |là |} {phải|cứ} {rạch|lột|tạt|cạo|xé|đánh|cắt}",
      "{cổng|nhà|cửa} {… |}{ném|quăng|liệng|chọi} {đá|bom xăng|gạch|chai|bom|mìn|chất bẩn} {vô|vào} {nhà|nó|đầu|cửa|mặt|sân|phòng}",
      "{ném|quăng|liệng|chọi|nem} {đá|bom xăng|gạch|chai|chai lọ|mìn} {vô|vào|lên|trúng} {nhà|đầu|mặt|phòng|xe|quán} {nó|tụi nó|thằng|con|mày|bọn|chúng nó}",
      "{vòng hoa|quan tài|hòm|cáo phó|bia mộ|nhang} {… |}{ghi tên mày|tên mày|gửi tới cửa|gửi tận nhà|gửi tới nhà|chờ mày|đặt rồi|nhận đi|cho mày}",
      "{bê đê|đồng tính|dân tộc|bọn hồi giáo|tụi bắc kỳ|bọn nam kỳ|ngoại đạo|lũ theo đạo} {… |}{phải bị|cần bị|đáng bị|nên bị} {đánh|thiêu|chém|giết|nhốt|thiến|bắn}",
    ],
  },
  {
    name: "threat-with-weapon",
    note: "weapons that are brought along, fires that are laid",
    confidence: 0.82,
    speaker: "acts",
    words: [
      `{${speaker}|mang|đem|lấy} {sẽ |mà |có |} {cầm|xách|vác|mang|lấy|kiếm|thủ|đem|dắt|giắt} {theo |sẵn |cái |con |cây |} {dao|rựa|mã tấu|gậy|búa|súng|phóng lợn|ống sắt|tuýp sắt|tuýp|côn|kiếm|cuốc|xẻng|can xăng|xăng|gạch|hàng nóng|đồ chơi|đao|lưỡi lê|bom xăng|dao phay|dao bầu|mác|gậy bóng chày|cây phóng} {qua|sang|tới|đến|xuống|lên|ra|vô|vào|tìm|xử|nói chuyện|gặp|chém|đâm|xiên|đập|chặn|chờ|đợi|kiếm|bửa|bổ|đánh} {… |}{mày|m|mi|mầy|nhà mày|đầu mày|chỗ mày|nó|thằng|con|chúng mày|tụi bây|tụi mày|bây|nhà nó|cả lũ|cả đám|bọn nó|tụi nó|trường|cổng}`,
      "{mang|đem|xách|vác|cầm|nhớ mang|nhớ đem|chuẩn bị} {theo |sẵn |} {đồ|hàng|dao|rựa|mã tấu|gậy|búa|súng|phóng lợn|tuýp|côn|gậy gộc|đồ chơi|hàng nóng|gạch} {… }{xử|đập|chém|đánh|dạy|tẩn|dằn mặt|úp sọt|hội đồng|chiến|tính sổ} {nó|thằng|con|tụi|bọn|lũ|cho|một|đám|cả}",
      "{đem|mang|xách|vác} {theo |} {cái |cây |con |} {rựa|dao|búa|mã tấu|can xăng|gậy|súng|kiếm} {… }{nói chuyện với|hỏi thăm|thăm nhà|tính sổ|thăm} {mày|mi|m|mầy|nó|cả nhà|thằng|con}",
      `{dao|kiếm|súng|mã tấu|rựa} {của |} {${bluntSpeaker}} {không|ko|đâu|chẳng} {có mắt|biết đùa|kiêng|chừa|nể|tha|hiền}`,
      `{${speaker}} {có|mua|thủ|mài|chuẩn bị} {sẵn |} {súng|dao|axit|acid|xăng|mã tấu|hòm|quan tài|lỗ|huyệt} {cho mày|cho nó|cho m|cho mi|rồi mày|chờ mày|đợi mày|đây mày|sẵn cho|chỉ chờ|đợi nó|chờ nó|là để cho mày}`,
      `{cho|tặng|xin|phang|tương|táng|bổ|làm} {cho |} {mày|m|mi|nó|thằng đó|con đó|thằng|con|hắn|thằng kia|lão} {… |} {một|1|mấy|vài|hai|vô|cho|ba|chục} {viên|phát|gậy|nhát|dao|búa|cước|gạch|rựa|cú|điếu cày|nhát dao|viên đạn|viên gạch} {vào|vô|lên|trúng|giữa|ngay|xuyên|nát|là xong|là im|cho chừa|là hết|cho nó|là nằm} {đầu|sọ|mặt|bụng|cổ|tim|trán|gáy|thái dương|giữa trán|ngực|lưng|đời|luôn|chuyện|thẳng|im|mồm|nó|}`,
      `{tạt|đổ|hắt|dội|tưới|cho} {ca |lọ |chai |can |} {axit|acid|a xít|xăng|nước sôi|dầu sôi|sơn|mắm tôm} {cho |vào |lên |vô |thẳng |} {nó|con|thằng|mặt|nhà|người|mày|m|cả nhà|đầu|xe|quán|tiệm|hết|cửa|bả|ổng}`,
      `{${absent}|mày} {ăn|uống|nếm|tắm} {axit|acid|kẹo đồng|dao|đạn|xăng|búa|gậy|thuốc sâu|thuốc chuột|thuốc độc|bả chó} {vào|vô|đi|luôn|cho|là|thì|mới|hết}`,
      `{đốt|phóng hỏa|châm lửa đốt|ném bom xăng|tạt sơn|đập nát|đập phá|đập tan|tưới xăng|ném mắm tôm|quậy nát|san bằng|cho nổ|tạt mắm tôm|ném gạch|đốt cháy|thiêu rụi} {cái |cả |mẹ |luôn |trụi |vào |} {nhà|xe|quán|tiệm|cửa hàng|shop|cổng|trường|chỗ làm|phòng trọ|sạp|ghe|vườn|rẫy|chuồng} {của |cả |} {${you}|nó|thằng|con đó|con mụ|bà|chị|em|ông|tụi nó|bọn nó|chúng nó|cô|hắn|lão}`,
      `{cho người|cho đàn em|kêu người|gọi người|cho tụi nó|kéo người|kêu anh em|dẫn người} {tới |đến |qua |xuống |vô |sang |lên |} {đốt|phóng hỏa|đập nát|đập phá|đập|phá nát|quậy|tạt sơn|san bằng|đánh gãy|đánh què|chém|xiên|dằn mặt|thăm hỏi|hỏi thăm sức khỏe|lấy mạng|xử|bắt cóc|dọn} {… |}{nhà|tiệm|quán|xe|chân|tay|mày|nó|mi|m|mầy|em|con|vợ|cả nhà|cho|luôn|em đó|cô}`,
      `{xăng|dao|hòm|hố|huyệt|axit} {cũng |đã |tao |} {mua|mài|đào|đóng|chuẩn bị} {sẵn |} {rồi|xong|sẵn} {đấy|đó|nha|nhé|mày|cho mày|con|em|chờ|đợi|chỉ}`,
    ],
  },
  {
    name: "threat-of-knowing-where",
    note: "telling somebody that their home, way or family is known",
    confidence: 0.82,
    speaker: "acts",
    words: [
      `{${speaker}} {cũng |đã |} {biết|có|nắm|lấy được|tìm ra|mò ra|chụp được|thuộc} {rõ |hết |thừa |tỏng |hình |ảnh |địa chỉ |được |} {nhà|con|vợ|mẹ|em gái|bố mẹ|ba mẹ|gia đình|con gái|con trai|chỗ làm|phòng trọ|trường|lịch học|biển số xe|giờ về} {${you}} {ở|học|đi|làm|rồi|nằm|đậu|về|mấy giờ|đấy|đó|nha|lớp|trường|nào|hết|,|sống}`,
      "{con gái|con trai|con|vợ|mẹ|em gái|nhà} {em|mày|chị|anh|cháu|cô} {học|ở|làm|đi} {trường nào|đâu|chỗ nào|lớp nào|đường nào|giờ nào} {anh|tao|chú|tụi anh|tụi tao|tau|chị} {cũng |đều |} {biết|rõ|thuộc|nắm}",
      `{nhà|cửa|cổng|khóa} {em|mày|chị|cháu|cô} {… }{trèo|cạy|phá} {một cái|cái|phát|nhẹ|tí} {là|vào|xong}`,
      `{nhà|gia đình} {em|mày|cháu|chị|nó} {có |} {mấy|bao nhiêu} {mạng|người|miệng ăn} {… }{đếm|biết|rõ|hết}`,
      `{có mấy|mấy} {thằng em|đàn em|thằng em út|thằng đệ|anh em} {mới ra tù|mới ra trại|rảnh lắm|máu lắm|trong trại} {… }{ghé|thăm|chơi|qua|gặp} {em|mày|nhà|mi|chị|cô}`,
      `{${you}} {có |chỉ có |} {một|1} {mình|mống} {… }{tụi tao|bọn tao|tụi này|anh em tao|tao}`,
      `{tụi tao|bọn tao|tụi này|anh em tao} {… }{mày|m|mi|mầy} {có |chỉ có |} {một|1} {mình|mống|thân}`,
      `{${bluntSpeaker}|anh|chị|tụi này|tụi tau} {sẽ |} {ngồi|đứng|chờ|đợi|chực|chặn|phục|canh|rình|đón} {sẵn |} {ở |trước |ngoài |ngay |} {trước cửa|cửa|cổng|ngõ|hẻm|nhà|đầu ngõ|đầu hẻm|cầu|bãi xe|bãi gửi xe|cổng trường|phòng trọ|chỗ làm} {nhà |} {mày|m|mi|nó} {cho |} {tới khi|đến khi|tới lúc|đến sáng|cả đêm|không|rồi|để|,|đấy|xem|coi}`,
    ],
  },
  {
    name: "threat-of-beating-loose",
    note: "beatings told without a speaker: they need somebody who is meant",
    needs: "person",
    confidence: 0.78,
    speaker: "acts",
    words: [
      `{${blows}|chém} {cho |cho mày |cho nó |mày |nó |m |mi |thằng đó |con đó |}{chết |}${ruin}`,
      `{${blows}|chém|xiên} cho {${end}|một trận|mấy phát|mấy nhát|vài nhát|chừa|nhớ đời|ra bã|nhừ xương|nhừ đòn|nhừ tử|tòe mỏ|lên bờ xuống ruộng|hết láo|biết mặt|không nhận ra|què giò|chừa thói}`,
      `{chặt|cắt|bẻ|vặn|rút|móc|xẻo|lột|chọc|đục|bửa|bổ|rạch|siết|thiến|cứa|cắt phăng|đập} {gãy |nát |lìa |bể |vỡ |mù |từng |hết |đứt |mẹ |} {tay|chân|giò|cổ|đầu|bụng|mắt|lưỡi|gân|gân chân|ngón tay|da|răng|mặt|cu|chim|tai|mồm|mỏ} {của |} {nó|${you}|thằng|con đó|con mụ|chúng nó|tụi nó|bọn nó|hắn}`,
      `{đâm|đấm|đập|chém|bắn} {thủng|nát|lòi|bể|vỡ|toác|lủng|gãy} {bụng|ruột|sọ|mặt|đầu|lưng|ngực|phổi|tim|họng|cái mặt|xương} {nó|${you}|thằng|con|cho}`,
      "{đánh|đập|xử|tẩn|dạy|hội đồng|úp sọt|dần|dằn mặt|trùm đầu} {thằng|nó|lão|mụ|con} {… }{bài học|nhớ đời|cho chừa|cho biết mặt|nhừ tử|gãy chân|gãy tay|hết dám|hết mách|què|cho đã|tới chết|đến chết|thừa sống thiếu chết}",
      "{phải|cứ|nên|đáng|đem|muốn} {lôi|kéo|xách|túm|lôi cổ|lôi đầu} {nó |thằng đó |con đó |} {ra|xuống|lên} {mà |sân |đường |giữa đường |sau trường |} {đánh|đập|tẩn|bắn|chém|dìm|quất|vả|đấm|đánh chết}",
      "{tát|vả|đấm|tẩn|đâm|xiên|phang|táng|bem|cắt cổ|bóp cổ} {chết |vỡ mồm |} {nó|thằng đó|con đó|thằng này|con này|tụi nó|bọn nó|con đĩ đó} {đi|liền|ngay|luôn} {anh em|ae|sợ gì|mọi người|cho|tụi bây|bây|đứng|chứ|còn chờ|nào|}",
      "{trùm đầu|trùm bao bố|trùm bao tải|trùm bao|bịt mắt} {nó |lại |} {rồi |mà |xong |} {nện|đập|đánh|tẩn|đấm|dần|phang|quất}",
      "{đem|lôi|kéo} {nó|ông ta|bà ta|hắn|lão|lão ta|mụ|chúng nó|cả lũ|tụi nó|bọn nó|thằng đó|con đó|thằng cha đó|cả bọn} ra {bắn|xử bắn|chém|thiêu|treo cổ|đánh|đập|tẩn}",
      "{không|ko|k|hong|hông} là {biết tay|chết với tao|no đòn|nhừ đòn|ăn đòn|gãy răng|gãy giò|biết mặt tao|biết tay tao|ăn đấm|ăn dép}",
      "{lôi|kéo|xách|túm|gô cổ|bắt} {đầu |cổ |tóc |} {nó|thằng|con|thằng đó|con đó|mụ|lão} {… |}{ra|vô|vào|xuống|lên} {… |}{tẩn|đập|đánh|chém|xử|dìm|nhấn|đốt|bắn|đấm|vả|quất}",
      "{nhấn|dìm|ấn|cắm|trấn} {đầu |cổ |mặt |} {nó|mày|m|thằng|con} {… |}{xuống|vào|vô} {nước|hồ|sông|ao|bồn cầu|bùn|đất|cống|xô|toilet|chết}",
      "{xử|xử đẹp|xử gọn|úp sọt|trùm bao|hội đồng|dằn mặt|khử|thủ tiêu|dạy dỗ|dạy cho} {nó|thằng|lão|mụ|con mụ|con đó|con đĩ|tụi nó|bọn nó|mày|mầy|m} {đi|luôn|tối nay|ngay|ngoài|ở|sau|trước|cho|trốn|thằng|lớp|một|bài|hôm|cái|đẹp}",
      "{nói chuyện|giải quyết|tiếp|chơi|đáp|đón|hỏi thăm|thăm} {với |} {mày|nó|m|mi|thằng|con} {bằng} {dao|gậy|nắm đấm|súng|tay chân|vũ lực|rựa|búa|máu}",
      `{${you}|nó|thằng|con} {muốn|thích|ngứa đòn|thèm|khoái} {ăn|xơi|nếm} {đấm|đòn|tát|vả|dao|dép|gạch|đập|chém|đá|cước|guốc}`,
      "{chém|đâm|đánh|đấm} {nhau |} {tay đôi|sinh tử|một mất một còn|tới chết|solo dao}",
    ],
  },
  {
    name: "call-to-hurt-them",
    note: "calling others to hurt somebody, paying for it, praising it",
    confidence: 0.8,
    speaker: "acts",
    words: [
      `{anh em|ae|mọi người|mấy đứa|tụi bây|tụi bay|bây|các bác|cả lớp|cả nhóm|đứa nào|ai|cứ|nhào|xông|xông vô|nhào vô|xúm|lao vô|lao vào|kéo|cả xóm|bà con|tụi mình|hội mình|bọn mình|mấy anh|ra|lên} {… |}{${blows}|chém|giết|xiên|đâm|thiêu|đốt|bắn|xử|treo cổ} {chết |gãy |nát |què |mẹ |bể |cho |hết |cả |hội đồng |tập thể |sống |bỏ |} {${absent}|thằng Dũng|thằng Bình|thằng An|con Chi|con Lan|con Hà}`,
      `{đâm chết|chém chết|cắt cổ|bóp cổ|vặn cổ|bẻ cổ|đánh chết|đập chết|đánh gãy|đánh què|đập gãy|tạt axit|thiến|rạch mặt|thiêu sống|chôn sống|dìm chết|chặt tay|chặt chân|chặt đầu} {mẹ |cha |cụ |hết |luôn |} nó {đi|giùm|hộ|dùm|luôn|cho|chứ|thôi|nha|nhé|là xong|rồi|ngay|tại chỗ|ra|cái}`,
      `{${deadly}|đánh chết|đập chết|đập nát|đánh gãy|đánh què|đập gãy|đập bể} {mẹ |cha |cụ |hết |luôn |con |} {${absent.slice(3)}} {đi|giùm|hộ|dùm|luôn|cho|chứ|thôi|nào|nha|nhé|giùm tui|là xong|mới|để|rồi|cho rồi|ngay|tại chỗ|treo|ra|trước|cái}`,
      "{cứ|phải|nên|đáng|xứng|cần} {bị |đem |đem ra |lôi ra |bị đem ra |bị lôi ra |đem đi |cho |là } {bắn|bắn bỏ|xử bắn|chém đầu|thiêu sống|tùng xẻo|lăng trì|đánh chết|đập chết|xiên|xiên chết|xiên cho chết|đánh cho chết|đập cho chết|đâm|đâm chết|giết|giết chết|thủ tiêu|bóp cổ|treo cổ|voi giày|voi dày|đánh gãy|ném đá|thiến|chặt tay|chặt đầu|chôn sống|băm|lột da|đánh cho|tử hình tại chỗ|bắn nát|cắt cu|hoạn|thả trôi sông|dìm lồng heo|gọt đầu bôi vôi|đánh hội đồng|bắn chết}",
      "{bắt được|tóm được|túm được|thấy|gặp} {thằng |bọn |lũ |con |mấy thằng |} {… |}{là |thì |cứ |phải |là phải |thì cứ |là cứ |thì phải } {đánh chết|đập chết|chặt tay|chặt chân|thiêu|đốt|đốt sống|tưới xăng|tẩm xăng|đánh gãy|chém|bắn|treo cổ|giết|đánh cho|đập cho|xử tại chỗ|cho một trận|đánh tới|đập tới|cán|tông}",
      "{đốt|thiêu|tưới xăng đốt|tẩm xăng đốt|châm lửa đốt|chôn} {sống |chết |} {hết |luôn |sạch |cả |} {nó|bọn|lũ|tụi|chúng nó|cả xe lẫn người|xe lẫn người|cả lũ|cả đám|cả bọn|từng thằng|thằng|cả nhà|là hết|hết là}",
      "{tìm|cần|kiếm|thuê|tuyển|nhận} {người|anh em|2 anh em|giang hồ|hội|mấy anh|đội} {xử|xử lý|đánh|chém|dằn mặt|tạt|đánh ghen|dạy dỗ|cắt gân|đòi mạng|đâm|úp sọt|hỏi thăm} {một |giùm |thuê |} {thằng|con|nó|mụ|lão|người|đối tượng|vợ|chồng|kẻ|ở|giá|giúp}",
      "{thuê|nhận} {người |} {đánh ghen|chém thuê|đâm thuê|đánh thuê|xử thuê|tạt axit|chặt tay|bẻ chân}",
      "{thưởng|treo thưởng|tao cho|tao trả|tao thưởng|t thưởng} {… }{đứa nào|ai|thằng nào} {đánh|đập|chém|xử|tẩn|vả|đấm} {được |gãy |} {nó|thằng|con|mặt|tay|chân}",
      "{đứa nào|ai|thằng nào} {đánh|đập|chém|xử|tẩn|vả|đấm|đâm} {được |gãy |chết |} {nó|thằng đó|con đó|mặt nó|tay nó|chân nó} {… }{thưởng|cho|tao lo|bao|trả|nhậu|tiền|chịu}",
      "{đánh|đập|chém|xử} {… }{tao lo|tao chịu|tao nuôi tù|tao lo viện phí|tao lo tiền|tui nuôi tù|t chịu|tao bao|tao lo luật sư|tau chịu|tao đứng ra|tao chịu trách nhiệm}",
      "{vợ|đàn bà|con vợ|con dâu|vợ con|phụ nữ} {… }{cứ|phải|là phải|thì cứ|thì phải} {… |}{đánh|đập|tát|vả|quất|bạt tai|tẩn|dần|cho ăn đòn|cho no đòn|cho một trận|ăn đòn|dạy bằng roi} {cho|mới|là|vào|đến|tới|mạnh|nhừ|một|nó|thật}",
      "{vợ|đàn bà|con vợ|con dâu} {… }{cho |ăn |nó |}{mấy|vài|cái|một} {cái |} {bạt tai|tát|roi|đấm|vả|đạp} {là|vào|cho|mới} {… |}{ngoan|sợ|biết điều|nghe lời|im|khôn}",
      "{bỏ|cho|hạ|pha|rắc} {thuốc chuột|thuốc độc|thuốc sâu|bả|bả chó|thạch tín|xyanua|thuốc diệt cỏ} {vào|vô|cho} {ly|cốc|cơm|nước|đồ ăn|cà phê|trà|canh|nồi|phần|bữa|nó|mày|cả nhà|con|thằng} {… }{nó|mày|con|thằng|uống|chết|xong|cà phê}",
      "{cứ |cho |lấy |} {xe ủi|xe tăng|xe lu|xe tải|xe ben|xe} {… }{cán|ủi|tông|nghiền|đè} {qua|chết|hết|nát|bẹp|lên} {nó|bọn|lũ|tụi|chúng|đầu|thằng|người}",
      "cứ {lấy |cho |đem |} {xe ủi|xe tăng|xe lu|xe tải|xe ben|xe} {mà |ra |vào |} {cán|ủi|tông|nghiền}",
      "{cho|đưa|tiễn} {nó|thằng đó|con đó|mày|mi|m|chúng nó|tụi nó|lão|mụ|bọn nó|thằng chó|thằng này|con này} {một đoạn|lên đường|về với ông bà|ra đi|xuống lỗ|xuống mồ|xuống âm phủ|xuống địa ngục|lên bàn thờ|lên nóc tủ|về chầu|đi chầu|xuống chầu|gặp ông bà|chầu trời|xanh cỏ|ra nghĩa địa|về cõi|đi bán muối|chết mẹ} {chân lạnh|luôn|đi|cho|anh em|là|thôi|mới|nhé|nha|}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
