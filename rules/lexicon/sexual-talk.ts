// Unwanted sexual talk by construction: who asks, what of, which act, for what price, in whose bed; remarks on a body; prying.

import type { TermGroupSource } from "../ruleset.ts";

/** The one who wants something, as such people call themselves. */
const me =
  "anh|a|tao|mình|tớ|ông|tau|eng|các anh|bọn anh|tụi anh|anh em|ae|mấy anh|sếp|mấy ông|bọn này|tụi này|chị|em|đại gia|daddy|bố đây|chú";

/** The same without those that stand for anybody in a family. */
const man = "anh|a|eng|tao|tau|các anh|bọn anh|tụi anh|sếp|daddy|đại gia|mấy anh|anh đây|ông anh";

/** Whom it is said to. */
const her =
  "em|cưng|bé|chị|nàng|gái|em gái|em yêu|e|bé yêu|em ơi|cô em|em ấy|em này|con này|con kia|con nhỏ|con bé|con đó|nhỏ này|o nớ|o|mấy em|mấy bé|chị em|hot girl|gái một con|cô giáo|lễ tân|chị dâu|chị sếp|bạn gái mày|vợ mày|nhỏ đó|ẻm|mày|anh trai|em trai|trai đẹp|nữ|bạn nữ|pg|mấy em pg|thư ký|kế toán|em kế toán|cô chủ";

/** Parts that nobody asks to see for another reason. */
const intimate =
  "vú|vếu|bướm|lồn|nhũ hoa|đầu ti|ti em|núm vú|núm|vùng kín|chỗ kín|chỗ ấy|chỗ đó của em|nội y|quần lót|áo lót|quần chip|áo ngực|quần sịp|đồ lót|hàng nóng|hàng họ|hàng của em|hàng em|thân em|khỏa thân|mông em|mông cái|ngực em|ngực cái|ngực với|mu|háng|cặp đào|cặp bưởi|hai quả đào|cô bé của em|tam giác|ngực|của quý|múi bụng|body em|dáng nuột|ti|bầu ngực|đùi non|ảnh nóng|hình nóng|clip nóng|bikini của em";

const bare =
  "không mặc gì|ko mặc gì|k mặc gì|k mặc j|hông mặc gì|không mặc đồ|ko mặc đồ|k mặc đồ|không mặc áo|không mặc quần|chưa mặc gì|khỏa thân|nude|nội y|đồ lót|bikini|áo lót|quần lót|đang tắm|trong phòng tắm|lúc tắm|cởi đồ|cởi áo|=cởi hết|hở hang|=hở|hở ngực|thả rông|mát mẻ|mặc đồ ngủ|đồ ngủ|váy ngủ|trần truồng|trên giường|không che|nóng bỏng|nhạy cảm|lộ|lộ hàng|nằm trên giường|cởi trần|bên trong váy|dưới váy|trong váy|bên trong áo|tắm|thay đồ|không nội y|không áo ngực|sexy|18 cộng";

const gropes =
  "sờ|rờ|bóp|nắn|vuốt|vỗ|nựng|mân mê|cắn|hôn|bú|liếm|mút|hít|ngửi|xoa|nhéo|chạm|đụng|ôm|vọc|véo|nếm|thọc tay|luồn tay|đo bằng tay";

export const sexualTalk = [
  {
    name: "demand-to-see",
    note: "asking somebody to show, send or take off",
    speaker: "acts",
    confidence: 0.86,
    words: [
      `{cho|để|đưa|show|khoe|vạch|hở|lộ} {${me}} {được |xin |thử |} {xem|coi|ngắm|ngó|dòm|nhìn|kiểm tra|kiểm chứng|check|test|thẩm định|chụp|thấy} {thử |tí |cái |một cái |miếng |tẹo |xíu |xem |ké |tấm |hết |lại |chút |qua |kỹ |cặp |đôi |} {${intimate}}`,
      `{cho|để} {${me}} {${gropes}} {thử |tí |cái |một cái |miếng |tẹo |xíu |xem |ké |chút |một cấy |phát |vài cái |đôi |cặp |mấy cái |} {vú|vếu|bướm|lồn|ti|mông|ngực|đùi|bưởi|đít|núm|má|môi|em|cưng|bé|chị|người em|mùi em|mùi quần|mùi nội y|mùi tóc em|nội y|quần em|quần lót|coi|cái|một cái|phát|đi em|đi cưng|đi chị|xíu đi|tí đi|nha em|múi bụng|da em|eo|háng|được không em|được hông|cổ em|tóc em|tay em mềm|một cấy}`,
      `{gửi|gởi|send|chụp|quay|up|đăng|post|cho|xin|share|tung|pass|thả} {cho |qua |} {${me}|} {xin |xem |coi |ít |vài |mấy |một |cái |} {tấm|ảnh|hình|pic|clip|video|vid|vài tấm|kiểu|tấm ảnh|tấm hình|clip ngắn|một tấm|bộ ảnh|story|quả ảnh} {em |của em |mình |e |cưng |bé |lúc em |riêng |nào |} {… |}{${bare}}`,
      `{gửi|gởi|send|chụp|quay|xem|coi} {cho |} {${man}|} {coi |xem |} {bên trong|bên dưới|phía dưới|dưới lớp|trong lớp} {lớp |} {váy|áo|quần|áo ngực|đồ lót|khăn tắm} {có gì|em|của em|đó|đi|xem}`,
      `{hình|ảnh|clip|video} {của |} {em|cưng|bé|chị} {đang |lúc |} {tắm|thay đồ|không mặc|nude|cởi|ngủ|khỏa thân|mặc đồ lót|mặc bikini|thử đồ lót} {có không|gửi|cho anh|đâu|đi|qua|còn|có}`,
      `{cởi|tụt|vạch|kéo|lột|trút|cởi bỏ|bung|mở} {bớt |} {cái |hết |bớt |} {áo|quần|váy|đồ|nội y|áo ngực|áo lót|quần lót|cúc áo|nút áo|khuy áo|yếm|khăn tắm|dây áo|cúc|nút|khóa váy|đồ lót} {ra |xuống |lên |hết |đi |} {… |}{cho anh|cho các anh|cho tụi anh|cho ae|cho anh em|cho chị em|để anh|anh xem|anh coi|anh ngắm|tao xem|tao coi|anh thưởng|anh nạp|anh chốt|anh donate|anh em ngắm|anh rửa mắt|rồi nói chuyện|đi em|đi cưng|đi chị|tí nữa|xuống tí|khoe hàng|trước cam|trên cam|coi nào|nào em|em ơi}`,
      "{=cởi|lột|tụt|=cởi hết|cởi được|cởi đồ} {ra|đồ|hết|đi|từ từ|cái nào|áo quần|quần áo} {cho mát |từ từ |ra |} {rồi |để |cho |thì |em |ngại |} {các anh|anh ngắm|anh coi|anh xem|anh em ngắm|mấy anh|nói chuyện|gì nữ|chị em ngắm|anh thưởng|anh chốt|cởi|anh trả|anh nạp}",
      `{bật|mở} {cam|camera|cam lên|camera lên|webcam} {lên |} {em |đi |} {… |}{cởi|vạch|không mặc|lộ|kéo áo|kéo váy|khoe|xoay|quay mông|cúi xuống|cúi|thả rông|cho anh ngắm|cho anh xem ngực|banh|dạng|uốn|khỏa thân|hở}`,
      `{gọi|call} {video|cam|vid} {đi|với anh|cho anh} {… }{chưa mặc|không mặc|khỏa thân|đang tắm|mặc đồ ngủ|trên giường|cởi}`,
      `{em|chị|cưng|bé|bạn|e|gái} {nằm|đứng|cúi|xoay|quay|ngồi|chổng|quỳ|dạng chân|banh chân} {xuong |xuống |lại |ngửa |sấp |người |lưng |mông |ra |lên |} {cho|để} {anh|a|tao|các anh|tụi anh|chị em} {coi|xem|ngắm|vỗ|bóp|làm|thấy|chụp|sờ|rờ|đè|phê|húp|hành|thông|đút|vô}`,
      `{quay|xoay} {lại|người|mông} {cho |} {anh|tao|các anh} {coi|xem|ngắm|sờ|bóp|vỗ|rờ|check} {mông|cái mông|phía sau|vòng 3|cái|nào}`,
      "{khỏa thân|cởi đồ|cởi áo|thả rông|hở ngực|lộ hàng|khoe ngực|khoe mông|khoe hàng|cởi truồng} {trước cam|đứng trước|trước mặt anh|một phút|1 phút|cho anh|cho ae|trên live|trên stream|đi anh|đi em|đi chị|mới|anh nạp|donate|tặng quà}",
      "{kín|mặc kín|kín cổng cao tường} {… }{hở|lộ|cởi|khoe} {tí|xíu|chút|ra} {coi|xem|đi|cho|donate|mới}",
      "{mặc|diện} {bikini|đồ lót|nội y|váy ngủ|đồ ngủ|đồ mỏng|áo xuyên thấu|hở} {đi họp|đi làm|lên lớp|đi dạy|qua phòng|qua nhà|gặp anh|cho anh|đi học|tới phòng} {… |}{anh|đi|sếp|tăng lương|duyệt|ký|cho|nha|nhé}",
      `{thua|sai|trượt} {một |1 |} {ván|trận|câu|ly} {là |thì |phải |} {cởi|lột} {một |1 |} {món|cái|áo|đồ|mảnh}`,
      "{cho|xin|share|pass|có} {mình |anh |tao |em |ae |t |xin |} {link|clip|video|ảnh|hình|full} {sex|nóng|18 cộng|lộ|không che|nude} {của |} {em|con|bé|nhỏ|chị|cô|bạn|nó|thằng|hot girl|lớp|gái}",
    ],
  },
  {
    name: "demand-for-sex",
    note: "asking for an act, offering a bed, a night or money",
    speaker: "acts",
    confidence: 0.86,
    words: [
      `{cho|để|muốn|muốn được|thèm|thèm được|ước được|chỉ muốn|xin|cần được|hứa|sẽ|được|thích được|ước gì được} {${me}|} {được |xin |vào |sẽ |muốn |} {địt|chịch|đụ|nện|xoạc|phịch|vét máng|thông|đóng gạch|làm tình|bú|liếm|thổi kèn|mút|đút|nhấp|húp|dập|hiếp|đè ra|đè|cưỡi|nếm} {thử |cho |một |với |nát |phát |} {em|cưng|bé|chị|nàng|mày|em gái|cô giáo|chị dâu|con này|con nhỏ|con bé|o nớ|e|với em|em phát|ẻm|vào em|em yêu|người em|môi em|thân em|em một}`,
      `{địt|chịch|đụ|nện|xoạc|phịch|vét máng|thông ass|thổi kèn|bj|hj|blowjob|sex|xxx|quan hệ|làm tình|some|bú cu|bú liếm|làm nháy|tàu nhanh|fwb|ons} {nhau |với anh |với tao |một cái |phát |nháy |tí |} {không|ko|k|hông|hong|đi|nha|nhé|nào|được không|được hông} {em|cưng|bé|chị|gái|nàng|e|em ơi|anh|em yêu|1 h|bao nhiêu|với|}`,
      `{ngủ|qua đêm|nằm|lên giường|ân ái|làm tình|quan hệ|chịch|vui vẻ|tâm sự|lăn lộn|đi đêm|mặn nồng|hưởng lạc|thức} {với|cùng|chung với|chung} {anh|a|tao|eng|sếp|thầy|giám đốc|daddy|tau|các anh|bọn anh|tụi anh|trưởng phòng|chủ trọ|anh này|đại gia|quản lý|ông chủ} {một|1|vài|đêm|bữa|lần|tối|là|đi|thì|qua|hai|cho|không|ko|hông|nha|nhé|em|phát|rồi|để|nợ|đổi|thôi}`,
      `{qua|sang|ghé|tới|đến|lên|vô|dzô|vào|đi|ra|về|trốn ra} {phòng|nhà nghỉ|khách sạn|ks|nn|phòng trọ|hotel|motel|phòng ngủ|giường} {anh|với anh|a|của anh|cùng anh|với tao|sếp|với sếp|với a|nằm với anh|ôm anh} {… |}{ngủ|nằm|qua đêm|ôm|trả tiền|cho tiền|bao|đêm nay|một đêm|tối nay|không|hông|ko|đi em|em ơi|nha em|nhé em|em|một lát|tâm sự|chơi|anh trả|chiều}`,
      `{qua|sang|ghé|tới|đến|lại|lên} {phòng |nhà |chỗ |} {${man}} {nằm|ngủ|ôm|qua đêm|ngủ ké|nằm ké|nằm chung|sưởi ấm|gãi ngứa|lột|cởi|làm tí|check hàng|giải khuây} {với |cùng |cho |} {${man}|em|vui|ấm|không|hông|nha|đi|ké|chung|đêm|một}`,
      `{qua|sang|ghé|tới|lại|cho} {nằm|ngủ|ngủ ké|ngồi đùi|ngồi lên đùi|ngồi lòng|chung chăn|đắp chăn chung|chui chăn|ôm ngủ} {với |chung |cùng |ké |} {${man}|chị cho mềm|em một đêm|chăn với em|với em|em đêm nay}`,
      `{ngồi|nhảy|leo} {lên |vào |trong |} {đùi|lòng|người} {các |mấy |} {anh|sếp|tao|anh đây|chú|ông} {đây |này |đi |rồi |nha |cho |,|lì xì|nè|mà|thì|anh|}`,
      `{anh|a|sếp|đại gia|daddy} {sẽ |muốn |thích |} {bao nuôi|bao trọn|bao em|nuôi em|chu cấp|chu cấp cho em|bao ăn ở} {… |}{tháng|đêm|tuần|chiều|ngoan|không|em|theo|một}`,
      "{bao nuôi|chu cấp|nuôi} {không|ko|k|em|theo|một tháng|hàng tháng|hông|cho em|gái|bé|sinh viên} {em|tháng|anh|không|ko|hông|gái|sinh viên|ngoan|tuần|đêm|1|đi|chiều|hai}",
      "{sugar daddy|sugar baby|sugar mommy|sgdd|sgbb|sugar} {nè|đây|không|ko|tìm|cần|kiếm|tháng|30|hông|em|cho|ib|nuôi|một tháng|,|với}",
      `{làm} {vợ bé|vợ hai|bồ nhí|bồ|tình nhân|người tình|gái bao|phòng nhì|vợ hờ|gái của|đồ chơi|nô lệ} {của |cho |} {anh|a|sếp|chú|tao|tụi anh|đại gia|các anh}`,
      `{chiều|phục vụ|làm vui lòng|hầu hạ|chiều chuộng|hầu} {${me}|} {anh|sếp|chị|chú|đại gia|khách|các anh|mấy anh} {cuối tuần|đêm|tối|một đêm|là được|thì|mỗi|tuần|trên giường|đêm nay|tối nay|hết mình|tới bến|từ a|cả đêm|qua đêm|một tí|anh cho|một bữa}`,
      `{em|cưng|bé|gái|em gái|chị|nàng|em này|cô em|em ơi|người mẫu|hot girl|pg|e|lễ tân} {đi |giá |thì |cho hỏi |ơi |mà |} {một|1} đêm {bao nhiêu|nhiêu|nhiu|bn|giá sao|mấy củ|mấy triệu|giá bao nhiêu|mấy tr|mấy đồng|bao tiền|đi không|ba nhiêu|bao nhiu}`,
      "{một|1} {đêm|lần|shot|nháy|giờ|h} {bao nhiêu|nhiêu|nhiu|bn|giá sao|mấy củ|mấy triệu|mấy tr|bao tiền|ba nhiêu} {vậy |thế |hả |} {em|cưng|bé|gái|e|em gái} {ơi anh|anh bao|anh trả|anh lấy|đi với|anh|cưng|xinh|nhìn}",
      "{giá|đi} {đi khách|tàu nhanh|qua đêm|một shot|1 shot|bao đêm|một nháy|khách} {của |} {em|cưng|bé|gái|chị|sao|bao nhiêu|nhiêu|thế nào|e}",
      `{em|cưng|bé|gái|cô|người mẫu|mẫu|nhân viên|shop} {… }{giá bao nhiêu|bao nhiêu tiền|giá nhiêu} {… }{anh lấy người|lấy em|lấy cả người|anh mua em|mua cả em|anh bao đêm|anh lấy luôn người}`,
      `{tìm|cần|kiếm|có|tuyển|ai làm|ai muốn|muốn|thích|chơi} {em |bạn |gái |nữ |chị |chị em |ai |nào |một |} {… |}{fwb|ons|bạn tình|bạn giường|tình một đêm|gái ngoan giường|sugar baby|some|làm nóng|nóng đêm nay|đổi vợ|trao đổi vợ|swing|chat sex|sex chat|call sex|giải tỏa|xả stress trên giường|bạn gái hờ|gái hư}`,
      "{đổi|trao đổi|swap} {vợ|chồng|người yêu|bạn gái} {một|1|vài|cho nhau|đêm|ai|chơi|không|theo cặp} {đêm|tối|bữa|dám|giơ tay|ai|ib|không|nhau|tuần}",
      "{nứng|nứng quá|nứng lồn|nứng cặc|cương|cương cứng|thèm thịt|thèm gái|thèm lồn|thèm trai|thèm đàn bà|thèm chịch|hứng quá|lên cơn nứng|ngứa lồn} {rồi|quá|cả|vì|từ|ai|em|với|anh|mà|đây|mấy|không ai|cần|luôn} {anh|ai|buổi|đêm|em|giải|cứu|giúp|cái|vì|chiều|ngày|sáng|với|tuần|không|hôm|quá|nhìn|vậy}",
      `{anh|a|tao|eng|tau|sếp|các anh} {sẽ |muốn |thích |thèm |định |chỉ |đang muốn |lỡ |rất muốn |} {hôn|liếm|sờ|rờ|vuốt|bú|mút|cắn|nếm|hít|ngắm|vuốt ve|ôm ấp|tắm} {khắp|dọc|hết|từng|từ|trọn|toàn|cho|em từ|em khắp} {người|cơ thể|thân|chỗ|đầu|trên|chân|cổ|lưng|đùi|tấc|đầu đến|người em|thân thể|từng|tới|từ} {em|thể|một|tới|xuống|lên|đến|dưới|đầu|kỹ|chân|,|rồi|được|luôn|cho}`,
      "{liếm|hôn|bú|sờ|mút} {một lượt|một vòng|hết một lượt|từ trên|từ chân|từ dưới|từ cổ|từ đầu|khắp người|toàn thân|sạch người} {… |}{em|lên|xuống|xuống dưới|đồng ý|cho|anh|xong|đến}",
      `{sờ|rờ|bóp|vỗ|đụng|hôn|bú|chạm|nắn} {em |mông |ngực |má |} {một cái|cái|tí|tí xíu|một cấy|chút|xíu|một tí|một chút|nhẹ} {thôi |mà |coi |thì |} {mất gì|chết ai|có sao|nỏ mất|mòn|có mất gì|có chết đâu|mà làm quá|làm gì căng|đã mòn|mà la}`,
      "{anh|em|chị|ổng} {nằm|ở} {trên|dưới} {hay|còn} {anh |em |chị |} {nằm |ở |} {dưới|trên|sấp|ngửa}",
      "{thích|khoái|muốn|chuộng} {kiểu |} {doggy|d0ggy|cow girl|cowgirl|69|missionary|truyền thống hay|nằm ngửa|nằm sấp|chổng mông|từ phía sau|làm từ phía sau|anh làm|anh hành|anh đè|bị trói|mạnh bạo|nhẹ nhàng hay mạnh|dập mạnh} {không|hông|hay|hơn|em|với|thì|nè|ko|nhất|cho}",
      "{anh|a|tao|chú} {… }{nằm|chui|vùi|úp mặt|rúc} {vào |giữa |trong |} {giữa hai chân|hai chân|háng|ngực|khe ngực|vú|bụng|đùi|chân|váy} {em|cưng|chị|bé|nàng}",
      `{em|cưng|bé|chị} {chỉ cần |cứ |} {nằm yên|nằm im|dạng chân|banh chân|nằm ngửa|nằm xuống|nằm sấp|há miệng|quỳ xuống|nhắm mắt} {… }{anh|để anh|còn lại|cho anh|sướng|phê|lo|đút|làm}`,
      "anh {dai|dai lắm|khỏe lắm|sung|sung lắm|to|to lắm|to dài|dài lắm|bền|trâu lắm|làm lâu lắm} {… }{thử|nghiện|phê|sướng|một lần|em|lên đỉnh|em chịu nổi không|yên tâm}",
      "{muốn|thích|thèm|có muốn} {được|bị} {anh|a|tao|sếp} {hành|đè|địt|chịch|phang|nện|dập|cưỡi|bú|liếm|sờ|ôm ngủ|bóp|làm cho sướng|trói|hiếp|phạt trên giường} {không|hông|ko|k|em|chưa|đêm nay|tối nay|tới sáng|đi|cho}",
      "{có |đã |} {mặc|mang|đem|chuẩn bị} {áo mưa|bao|bcs|bao cao su} {hay|không|chưa|để anh|sẵn|rồi} {để |} {anh|em|mình|không|mang|cởi|xài|trần}",
      `{chồng|vợ|bồ|người yêu} {em|chị|cưng|anh} {đi vắng|đi xa|không có nhà|đi công tác|về quê|đi hoài|về ngoại} {… }{anh qua|em qua|để anh|để em|anh lắp|anh thế|anh ghé|phục vụ|thèm lắm|anh lấp|buồn không|cô đơn|lên giường|lên giường đi|đi}`,
      "{gõ cửa|vào|lẻn vào|mò vào|chui vào|vô} phòng {em|cưng|chị|bé} {… }{đừng khóa|nhẹ thôi|nửa đêm|đừng la|đừng hét|một đêm|tắt đèn|không mặc}",
      "{nửa đêm|đêm nay|tối nay|đêm} {… }{gõ cửa|vào|lẻn vào|mò qua|chui vào} {phòng|chăn|giường|mùng} em",
      "{lên giường|lên giường rồi|vô mùng|lên giường đã} {… |}{nói chuyện|anh chỉ|anh dạy|tính tiếp|bàn tiếp|anh kể|nói tiếp} {tiếp|nha cưng|nha em|cho|nhé em|sau|cưng}",
      "{ở một mình|ở 1 mình|ngủ một mình|ngủ 1 mình|nằm một mình|độc thân} {hả |à |không |có |mà |} {… |}{cần người|cho anh|để anh|anh qua|có cần|anh tới|anh sang} {… |}{ôm|gãi ngứa|sưởi|nằm chung|ngủ chung|ngủ cùng|qua ôm|giải khuây|hâm nóng|ấm giường|phục vụ}",
      `{để anh|anh} {qua|sang|tới|ghé} {ôm|sưởi ấm|hâm nóng|nằm cạnh|ngủ cùng|ngủ với|lau người} {cho |} {em|cưng|chị|bé|ngủ|cả đêm|nàng}`,
      "{cần|muốn|kiếm} {người |ai |} {gãi ngứa|giải tỏa|hâm nóng giường|ấm giường|nằm cạnh đêm|ôm đêm nay|ngủ cùng đêm} {không|cho|hông|em|nào|đêm|ko|hộ}",
      "{liếm|bú|mút|thổi|bú liếm|sục} cho {anh|sếp|tao|các anh|a|daddy|tụi anh} {là|rồi|đi|cái|thì|phát|anh|sướng|một|tí|nha}",
      "{qua|tới|ra|lên|dzô|xuống|kiếm|tìm} {nhà nghỉ|khách sạn|nn|motel} {với|cùng} {anh|a|eng|sếp|tao|tụi anh}",
      "{anh|sếp|a} {đặt|thuê|bao} phòng {… |}{em chỉ cần|một đêm|qua đêm|em tới|nằm với|cho hai đứa}",
      "em chỉ cần {tới|có mặt|nằm|ngoan|chiều|cởi|lên giường} {còn lại|anh|là|rồi|yên|xuống}",
      "cho {anh |a |em |tao |}{bú|sex|chịch|sờ|bóp|liếm|húp|phịch} {tí|xíu|một bữa|một cái|ké|phát|một lần|tẹo} {đi|coi|rồi|với|nha|nào} {chị|em|cưng|bé|anh|nè|cô}",
      "{chị|em|cưng|cô} cho {anh |em |a |} {sex|chịch|bú|địt|phịch|làm tình} {một|1|tí|xíu|phát|ké|đi|bữa}",
      "{check|test|thử|kiểm tra} hàng {với|cùng|của|cho} {anh|nhau|em|cưng}",
      "cho anh {chung chăn|chung giường|nằm chung|ngủ chung|chung phòng} {với|cùng|em} {em|cưng|bé|chị|đi|một}",
    ],
  },
  {
    name: "talk-of-body",
    note: "remarks on somebody's body and what it makes one want",
    confidence: 0.8,
    words: [
      `{ngực|vú|vếu|mông|đít|cặp đào|cặp bưởi|vòng 1|vòng một|vòng ba|vòng 3|hàng họ|bưởi|đôi gò bồng đảo|núi đôi|body|thân hình|tâm hồn|cặp giò} {em |chị |nàng |này |kia |nhìn |trông |gì mà |bả |ẻm |của em |con này |nó |đó |} {to|bự|khủng|căng|mọng|múp|ngon|nảy|nẩy|tròn lẳn|trắng nõn|bốc lửa|căng đét|ngon lành|bốc|mlem|phê|căng tròn|đầy đặn ngon|lép kẹp|lép|ngồn ngộn|đẫy đà|núng nính|vểnh|cong vút|săn} {thế|vậy|quá|dữ|ghê|vl|vcl|vãi|này|kia|dữ thần|nhỉ|phết|chi lạ|rứa|thiệt|dễ sợ|cỡ đó|mà|thế kia|thế này|vậy chồng|vậy ai|không ai|đét|lắm|như|thật|ngon|sướng|bóp|luôn|đó}`,
      `{ngực|vú|vếu|mông|đít|bưởi|body|đùi|cặp đào|eo|lưng} {em |chị |nàng |cưng |} {thế này|thế kia|thế|vậy|này|kia|đó|lắc vậy|ngon vậy|trắng vậy|như thế|cỡ này|cỡ đó|lắc|nhún|lắc lư} {mà |thì |nhìn |thì ai |anh |ai |} {bóp|chịu|sờ|bú|chổng|vỗ|lên giường|húp|chịu nổi|chịu sao nổi|không chịu nổi|chịu không nổi|nắn|ôm|ai chịu|đè|phê|nhịn|cầm lòng|hành|chịu sao|chịu hết|để}`,
      `{nhìn|thấy|ngắm|xem|coi|nghĩ đến|nghĩ tới|nghĩ về|nhớ} {em|môi em|đùi em|mông em|ngực em|vú em|hình em|ảnh em|chân em|chị|body em|em mặc|e|mông|ngực|vú|cái mông|em nhún|em tắm|em nhảy|khe ngực|cặp đùi|em cười} {… |}{nứng|cương|cứng|thèm|nghĩ bậy|chịu hết nổi|không chịu nổi|chịu không nổi|muốn đè|muốn lột|muốn cắn|muốn bóp|muốn sờ|muốn bú|quay tay|sóc lọ|thủ dâm|dựng cờ|chào cờ|anh đứng|đứng luôn|ướt quần|xịt máu mũi|chảy nước|muốn hôn khắp|muốn húp|muốn xơi|muốn địt|muốn chịch|nghĩ chuyện khác|nghĩ tới chuyện khác|rạo rực|lên nòng|lên đỉnh|máu dồn|khó ở trong quần|chật quần|không mặc gì}`,
      `{em|chị|nàng|váy|áo|mặc|gái|bé|lễ tân|cô giáo|bộ đó|đồ đó|hàng|cưng|ẻm|con này|con nhỏ|nhỏ này} {… |}{chỉ muốn|muốn} {lột|lột ra|lột đồ|lột hết|đè|đè ra|đè xuống|xé áo|xé váy|vồ|vồ lấy|bóp|sờ|bú|cắn vú|nhào vô|cởi ra|cởi phăng|địt|chịch|hiếp|ăn tươi|nếm thử|hôn khắp|húp|xơi tái}`,
      `{gái|nhỏ|con nhỏ|con bé|chị dâu|cô giáo|lễ tân|nhân viên mới|nhân viên|em gái mày|em nhân viên|vợ mày|vợ ông|bạn gái mày|em mới|hot girl|o nớ|gái này|gái một con|chị chủ|em kế toán|bà chủ|cô chủ|em pg|con nhỏ đó|con này|gái lớp|em ni|em nớ|đào mới} {nhìn |trông |này |kia |mới |đó |công nhận |} {ngon|ngon vãi|ngon cơm|ngon lành|ngon nghẻ|múp|mướt|mlem|húp được|xơi được|thịt được|chịch được|chơi được|ngon quá|ngon chi lạ|ngon hè|ngon vậy|nuột|bốc|ngon đét|dâm|dâm lắm|lẳng|đĩ thế|ngon thế} {quá|vậy|vãi|thế|hè|chi lạ|vl|anh ạ|ghê|dữ|,|ai|chỉ|cho|nhỉ|lắm|phết|luôn|mày|các bác|ông ơi|thật|}`,
      `{hàng họ|hàng|em hàng|con hàng|mẫu hàng} {ngon|căng|đét|múp|xịn|nuột} {vãi|quá|vậy|đét|thế} {… |}{ai|đứa nào|thằng nào|anh em} {xơi|thử|húp|chén|nếm|thịt|chơi|khui|làm} {chưa|trước|phát|rồi}`,
      `{hàng|trinh|zin|thân} {em|cưng|chị|nó|bé} {đã |còn |chắc |đã ai |} {ai |} {xài|khui|bóc|xơi|phá|khít|rộng|zin|nguyên|chắc còn|dùng} {chưa|lắm|hay|không|nhỉ|đúng|rồi|seal|để}`,
      `{em|chị|cô|bé|nàng|voice|giọng|body này|body|dáng này|gái này|con này|nó|mặt này|nhìn em|thư ký|nhỏ này} {… |}{lên giường|trên giường} {thì |mà |là |chắc |chắc còn |} {hay|dữ|giỏi|sung|cháy|bốc|ngoan|phê|sướng|dâm|mạnh|điêu luyện|thế nào|ra sao|như nào|mấy hiệp|chắc hay|chắc dữ|lắm|rên|nhiệt tình}`,
      `{${her}} {chắc |đã |có |hôm qua |tối qua |đêm qua |lâu nay |mấy hôm nay |hay |bữa |} {bị |được |có |hay |} {nện|tự xử|thủ dâm|lên đỉnh|rên|phang|chịch|dập|xoạc|móc|quay tay|xem phim sex|coi phim sex|coi jav|mơ ướt|bú cu|thông|ướt|nứng|hứng tình} {đêm qua|không|chưa|mấy lần|bao giờ|lần nào|lần nào chưa|mấy hiệp|rồi|nhiều|sướng|to|kể|hả|đúng không|chứ gì|tới đâu|quá|lắm|hông|ko|từ|bao nhiêu|phải không|thế nào}`,
      "{nhìn|ngó|coi} {cái|cặp|quả} {mông|vú|vếu|ngực|đít|đùi} {kia|kìa|kia kìa|ẻm|con|nó|em|của|bả|nhỏ|cô|chị}",
      "{em|chị|cưng|bé|nàng|gái} rên {có |nghe |} {to|lớn|dữ|hay|nhiều|sướng} {không|hông|lắm|ko|k|quá}",
      "{chắc|mà|chắc là|vậy|dữ} {trên giường|lên giường} {còn |} {dữ|hay|sung|giỏi|phê|cháy|dâm|ngoan|bốc|điêu luyện}",
      "{mới|vừa} bị {nện|chịch|địt|dập|phang|xoạc|thông|đụ} {đêm qua|tối qua|hôm qua|xong|rồi|cả đêm}",
      "{xoay|quay} {lại|người|mông} {anh|cho anh|a|cho a} {coi|xem|ngắm|sờ|rờ|bóp}",
      "{nhìn|xem|ngắm} em {… }{chưa mặc gì|không mặc gì|mới tắm|lúc tắm|thay đồ|trần truồng}",
      "{bạn nữ|em nào|đứa nào|con nào|ai|bà nào} {… |}{ngủ|nằm|chịch|bú|rên|lên giường} {… |}{sướng nhất|phê nhất|giỏi nhất|ngon nhất|dâm nhất}",
      "{thích|muốn|thèm|khoái|dám} {bú|liếm|mút|ngậm|cưỡi|thổi} {cu |chim |hàng |của |} {anh|a|tao} {không|hông|ko|k|chứ|hả}",
      "anh … em {khỏi|không|hết|đừng hòng} {xuống giường|xuống được giường|đi nổi|bước nổi|đi thẳng|khép chân}",
      "em {ướt|nứng|hứng|sướng|rên} {tới đâu|đến đâu|rồi đúng không|chưa anh|hết chưa|nhiều chưa|to lên|lên đi|cho anh nghe|nhiều không|quá trời rồi}",
      "{lâu rồi|lâu nay|lâu ngày} {em |chị |chắc |} {không|chưa|ko|k} {có |được |} {ai|đàn ông|thằng nào|anh nào} {đụng|chạm|đụng vô|đụng vào|sờ|nện|bú|chịch|làm|thả gầu|tưới|động|thông|cho ăn} {… |}{vô|vào|vậy|đúng không|nên|mới|hả|nhỉ|gì|tới|cho|phải không}",
      "{kể|tả|khai|nói} {chi tiết |anh |em |cho |} {… |}{đêm đó|mấy hiệp|tư thế|lên giường|trên giường|chuyện ấy|chuyện chăn gối|lần đầu của em|mất trinh|tự xử|tự sướng}",
      "{mấy hiệp|mấy lần một đêm|tư thế nào|tư thế gì|có lên đỉnh|có rên|dài bao nhiêu|to cỡ nào|cỡ nào mới chịu} {… |}{kể|đêm|em|nghe|không|rồi|chị|hai người|thích|cưng|qua}",
      "{em|chị|bạn|cưng|bé} {… |}{số đo|ba vòng|3 vòng|size ngực|vòng ngực|cup gì|cup mấy|cúp mấy|size áo ngực|size áo lót|cỡ áo ngực|size nội y} {… |}{bao nhiêu|nói|mấy|anh|cho anh|khai|nhiêu|thật không|xem|đo}",
      "{em|cưng|chị} size bao nhiêu {… |}{nội y|áo ngực|áo lót|cho anh xem|cho anh sờ|anh bóp|đồ lót|quần lót|xem ngực}",
      "{vú|ngực|mông|hàng} {em |của em |này |} {thật|hàng thật|auth|tự nhiên} hay {độn|bơm|hàng giả|nâng|hàng fake|giả|fake|silicon|silicone} {vậy|đấy|đó|thế|hả|em|cho|để|không|,|anh|mà|}",
      "{mặc|diện|ăn mặc|đồ|váy|áo} {vậy|thế|như vậy|như thế|kiểu đó|thế kia|thế này|hở thế|ngắn vậy|mỏng vậy|bó vậy|bó sát vậy|kiểu này} {… |}{mời|là mời|mời gọi|gạ|muốn rồi|khiêu khích|thèm|bảo sao bị|đòi hiếp|bị hiếp|hiếp|cho anh ngắm|chịu sao nổi|ai chịu nổi|nứng|dụ trai|câu trai|dụ đàn ông|sờ|muốn bị|làm việc sao được|làm ăn gì|ai tập trung|để khoe hàng|thấy hết}",
      "{áo mỏng|váy ngắn|cúi xuống|áo trắng|váy mỏng|áo ướt|zoom|zoom vô|zoom vào|soi|nhìn kỹ} {… |}{thấy cả núm|thấy núm|thấy hết rồi|thấy hết trơn|lộ núm|thấy quần lót|thấy ngực|thấy cả quần|lòi ngực|thấy hết nha|thấy rõ núm|lộ hết hàng|thấy hết hàng|anh thấy hết}",
      "{mặc|có mặc} {gì |} {bên trong|ở trong|áo ngực|áo lót|nội y|quần lót|đồ lót|quần chip} {không|gì|đó|hả|chưa|ko|hông|k|màu gì|không đó|à|màu} {em|đó em|cưng|vậy em|chị|gì|không|bé|gái|vậy|đó}",
      "{em|cưng|chị|bé|e|mày} {co |có |} {mac |mặc |đang mặc |hôm nay mặc |} {ao nguc|áo ngực|áo lót|nội y|quần lót|đồ lót|quần chip|gì bên trong|gì ở trong} {khong|không|màu gì|gì|hả|à|chưa|hông|ko|kiểu gì}",
      "{anh|a|tao|chú} {đang |} {… |}không mặc gì {đây|này|nè|đâu|hết|trên người|nằm|cả|mà|,|em|luôn}",
      "{môi|tay|miệng|lưỡi|chân} {em |} {… |}{bú|mút|liếm|ngậm|cầm|để lên vai|quắp|kẹp|sục} {cái khác|cu|của anh|cho anh|anh|thì|chim|thứ khác|vừa đẹp|hông anh|phải biết|lưng anh}",
      "{cầm|nắm|ngậm|bú|mút|sục|vuốt|ăn|xử|cưỡi} {cái |con |thằng |} {khác của anh|của anh đi|chim anh|cu anh|chuối anh|chuối của anh|con cu anh|hàng anh|ấy của anh|thằng nhỏ của anh|em trai anh|cậu nhỏ của anh|cây hàng của anh}",
      "{chuối|xúc xích|cà rốt|súng|hàng|cần câu|khoai|cây gậy} {nhà |của |} anh {to|dài|chín|bự|cứng|full|auth|khỏe|sung|đang|nè} {… |}{qua|lột|ăn|thử|nếm|em|check|bóc|ngậm|không|cho|dùng}",
      "{hai|2|cặp|đôi} {trái|quả} {dừa|bưởi|đào|cam|bóng|núi|mít|dưa} {đó |này |kia |ấy |} {của |nhà |trước ngực |cho |} {em|chị|cô|nàng|o|cưng|anh|bé|con nhỏ} {… |}{mọng|căng|to|xin|bóp|cân|khát|thèm|nặng|tay|uống|nước|lắc|đong đưa|nuốt|rớt|nảy|cắn}",
      "{bưởi|dừa|đào|giếng|vườn|bướm|ruộng|hoa} {nhà |của |} {em|chị|cô|nàng|o} {… |}{cân bằng tay|bóp|thả gầu|rong rêu|cày|tưới|hái|nếm|mọng|để anh|cho anh|vô vườn anh|lâu ngày|khô hạn|chăm}",
      "{cho|check|xem|coi|show|khoe|ngắm|test} {anh |cho anh |a |hàng |ké |} {xem |coi |check |ngắm |} hàng {của |} {em|cưng|nhau|bé|chị|e} {cái|xíu|đi|coi|anh|với|nha|nhé|chút|,|gửi|rồi|tí|phát|cho|}",
      "{anh|a|sếp|tao|mấy ông|anh em|các anh} {chỉ |} {cần|muốn|thích|canh|lo} {nhìn |ngắm |coi |xem |khúc |} {từ cổ trở xuống|từ ngực trở xuống|cái mông|phần dưới|ngực em|cặp mông|đùi em|khe ngực|nó banh chân|banh chân|khúc banh chân|body em}",
      "{ngủ|lên giường|đi khách sạn|đi nhà nghỉ|dạng chân|nằm ngửa|qua đêm} {với |cho |} {ai|sếp|mấy ông|giám đốc|thầy|bao nhiêu ông|bao nhiêu thằng|trưởng phòng|hiệu trưởng|ban giám khảo|đạo diễn|mấy sếp|khách|chủ|ông nào|thằng nào|} {… |}{mới|để|nên|mà} {… |}{lên|được|có|trưởng|thăng|hợp đồng|điểm|vai|qua môn|giải|nhanh|suất}",
      "{bình chọn|vote|xếp hạng|chấm điểm|đoán|rate|cho điểm} {… |}{ngủ sướng|ngực to nhất|mông to nhất|ngon nhất lớp|dễ chịch|dễ chén|body ngon|trên giường|còn trinh|mất trinh|ngực đẹp nhất|vú to|chịch|làm tình|ngon nhất phòng|đáng chịch}",
      "{làm|tặng} {phần thưởng|quà|giải thưởng|giải} {cho |} {người|ai|đứa|thằng|đội} {ghi bàn|thắng|vô địch|nhất|về nhất|trúng} {đi|nha|em|đêm|một}",
      "{dạy|chỉ|học} {bọn này |anh |em |tụi này |} {tư thế|kỹ năng giường chiếu|chuyện ấy|chuyện giường chiếu|cách lên đỉnh|cách làm tình|cách bú} {với|đi|nha|cho|em|mới|nhé}",
      "{sướng|phê|đã|ngon|nóng} {như |hơn |} {chịch|địt|làm tình|lên đỉnh|được bú|bú lồn|vét máng} {em|cưng|con|chị|bé|nàng}",
      "{coi|xem|ngắm|nhìn} {clip|video|hình|ảnh|story|mv} {… |}{của em |em |} {… |}{ra|xuất|bắn|quay tay|sóc lọ|chào cờ|cương|hết cả giấy|ướt quần} {mấy|5|3|hai|lần|luôn|vì|được|cả|7|10}",
      "{em|cưng|nàng|bé|chị} {… |}{cưỡi ngựa|nhún|cưỡi} {không|hông|đi} {… |}{ngựa là anh|trên người anh|trên anh|anh làm ngựa|anh đây}",
      "{giường|nệm|ga giường|chăn|drap} {… |}{anh|tối|đêm} {… |}{làm bẩn|hành em|ướt ga|gãy giường|sập giường|rung giường|nát giường}",
      "{nằm|làm|chơi|ngủ|vui vẻ} {… |}{xong|rồi} {anh |} {boa|trả tiền|bo|đưa tiền|chuyển khoản|tip} {thêm|cho|gấp|em|liền|sau|luôn}",
      "{anh|chú|sếp|daddy} {trả|nạp|chuyển khoản|bao|boa|cho|donate|thưởng} {… |}{gấp đôi|1 triệu|tiền|thêm|liền|hết|vài triệu|mấy triệu|luôn} {… |}{bú|mút|cởi|khỏa thân|ngực|vú|clip|tắm|nude|cởi đồ|một đêm|qua đêm|ngủ với|em chiều|lột}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
