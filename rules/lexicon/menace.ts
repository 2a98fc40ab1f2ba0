// Threats that name no deed: a body part to take care of, a way home, a family seen, a coffin, petrol, a river; and what is to be done to somebody absent.

import type { TermGroupSource } from "../ruleset.ts";
import { you } from "./parts.ts";

const they =
  "nó|hắn|thằng đó|con đó|thằng này|con này|thằng kia|con kia|tụi nó|bọn nó|chúng nó|thằng chó|con nhỏ đó|con nhỏ này|lão đó|mụ đó|thằng chủ|thằng quỵt nợ|thằng trọng tài|trọng tài|tụi fan|bọn trộm|trộm chó|thằng ăn trộm|bọn trộm chó|thằng trộm|tài xế đó|thằng tài xế|con giáo viên|thằng shipper|mấy thằng|mấy đứa đó|cả lò nó|cả nhà nó|thằng …";

const me = "tao|tau|t|tụi tao|bọn tao|anh em tao|tụi này|bố|ông|ông đây|bố đây|bà đây|anh|tui|tôi|chị|a";

/** Parts of a body that are told to be guarded. */
const part =
  "răng|hàm răng|mặt|cái mặt|chân|cái chân|hai chân|giò|cái giò|tay|cái tay|ngón tay|cổ|cái cổ|đầu|cái đầu|mắt|con mắt|mạng|cái mạng|thân|tính mạng|hồn|khớp gối|đầu gối|lưng|gáy";

const kin = "con|vợ|vợ con|con gái|con trai|mẹ|em gái|gia đình|bồ|người yêu";

const tool =
  "dao|con dao|mã tấu|rựa|cái rựa|búa|gậy|cây gậy|ống tuýp|ống tuyp|tuýp sắt|gậy sắt|gậy bóng chày|bóng chày|cây bóng chày|côn|kiếm|súng|gạch|cục gạch|axit|acid|xăng|can xăng|bình xăng|bom xăng|kìm|xẻng|nước sôi|đồ nghề|hàng nóng|dây xích|điếu cày|dùi cui|kéo";

export const menaces = [
  {
    name: "told-to-guard-oneself",
    note: "“giữ cái chân cho kỹ”, “đi đêm nhớ ngó sau lưng”: advice that nobody gives kindly",
    confidence: 0.8,
    speaker: "acts",
    words: [
      `{giữ|lo|liệu|coi chừng|cẩn thận|coi|canh|bảo vệ|mua bảo hiểm cho} {cái |hàm |hai |}{${part}} {cho kỹ|kỹ nha|kĩ nha|cho kĩ|của mày|của m|mày|m đó|nha con|nha mày|nhé con|đi con|nghe chưa|nha cưng|cho cẩn thận|đó mày|nhé cưng}`,
      `{coi chừng|cẩn thận|liệu} {cái |}{${part}|cái xe|cái nhà|cái quán} {của |}{${you}|đó|nha con|nghe con|nghe chưa|đấy|với tao}`,
      `{răng|chân|tay|ngón tay|mắt|mạng} {${you}|em|của mày|của m} {còn |}{… }{giữ|nhiêu cái|mấy cái|bao lâu|lành|đủ} {… }{kỹ|kĩ|nha|nữa|được|con|cưng}`,
      "{đi đêm|đi tối|tối về|đi về|ra đường|đi học|đi làm|đi một mình|tan ca|tan học|tối nay về|về khuya|tối nay ngủ|mai đi học|mai mốt đi học} {thì |}{nhớ|liệu|liệu mà|coi chừng|ráng|lo} {… }{ngó sau lưng|nhìn sau lưng|ngoái lại|đội nón bảo hiểm cả ngày|mang bông băng|mang theo bông băng|viết di chúc|mua bảo hiểm|có ngày đứt thắng|có người theo|có người đợi}",
      "{viết|làm|chuẩn bị} di chúc {đi|là vừa|sẵn|trước|chưa}",
      "mua bảo hiểm {chưa|đi} {em|mày|con|cưng|sắp|mai|nhân thọ} {sắp xài|xài tới|cần|là vừa|}",
      "{đặt|mua|đóng|chuẩn bị|sắm|đo} {trước |trc |sẵn |}{cho |}{nó |mày |m |mi |em |}{cái |chiếc |}{hòm|quan tài|cỗ quan tài|vòng hoa|suất đất|ảnh thờ|khung ảnh thờ|bàn thờ} {cho nó|cho mày|cho m|là vừa|đi|nhé|nha|rồi|con|sẵn}",
      "{nhận|gửi|ship|tặng} {quan tài|vòng hoa|phong bì phúng điếu|tiền phúng điếu|hòm|cáo phó} {… }{nhé|nha|tới cửa|tới nhà|cho mày|cho m|cho nó|tận nhà|đi}",
      "{giỗ|cúng|đám giỗ|giỗ đầu} {… }{mày|m|mi|nó|em} {… }{muốn|thích|ăn gì|cúng gì|năm sau|món}",
      "{ngủ ngon|cười|ăn|chơi} {… }{lần cuối|được thì cười|dc thì cười|bữa cuối|cho đã|nốt hôm nay} {đi|đó|nha|nhé|em|con|mày|m|}",
      "{hôm nay|bữa nay|đêm nay|tối nay} {còn |tới lượt |đến lượt }{… }{cười được thì cười|cười dc thì cười|thở được|nằm viện|không yên đâu|ko yên đâu|sống được tới mai}",
      "{sống|còn|thở} {được |đc |dc |}{tới|đến|qua|qua nổi} {mai|ngày mai|tuần sau|đêm nay|hôm nay|tết|cuối tháng} {mới |}{là lạ|là giỏi|mới lạ|hẵng hay|rồi tính|không|ko|đã}",
      "{qua|tới|vô|vào|ra} {đây |đó |}{thì |}{có đường|có lối} {tới|vào|vô|qua|đi|đến} {mà |}{ko|không|k} {có |}{đường|lối} {về|ra}",
      "{không|ko|k|hết} {có |còn |}{đường|lối} {về nhà|về đâu|quay lại|về tết|trở về} {đâu|nha|nhé|con|mày|nữa|đâu con}",
      "{không|ko|chẳng} {biết |}ai tiễn ai",
      "{đường về|đường|khúc đó|ngõ} {nhà |}{mày|m|mi|nó} {… }{vắng|tối|vắng lắm|tối lắm} {… }{đó|nha|đấy|nhỉ|lắm|ha}",
      `{nhà|phòng|cổng nhà|cửa sổ phòng|lịch|giờ đi học|đường đi làm} {${you}|em|nó} {… }{mấy cửa|trèo một cái|anh thuộc|tao thuộc|chưa lắp|khóa dỏm|khóa cũng vậy|không khóa|tao có chìa|tao rành|anh rành|anh nhớ} {… }{rồi|đó|nha|hết|lắm|vào|đấy|}`,
      `{${me}} {biết|bik|bt|rành|thuộc|nhớ|nắm|có|thấy} {hết |rõ |}{lịch|đường|giờ|chỗ|trường|lớp|biển số|chỗ làm|số phòng|cửa sổ|nhà} {… }{${kin}} {của |}{${you}} {… }{rồi|đi|học|làm|lắm|đó|coi chừng|liệu|tan|về|lắp|nha}`,
      `{${kin}} {${you}} {… }{đi học|đi chợ|đi làm|ở nhà|tan học|học lớp|về} {… }{${me}} {rành|biết|thuộc|canh|thấy|bik|nhớ}`,
      `{nhớ|lo|liệu} {giữ|canh|dặn|trông|coi} {… }{con m|con mày|vợ m|vợ mày|con chó nhà m|con chó nhà mày|mẹ mày} {… }{nha|nhé|trước|trc|cho kỹ|đó|với|đi|}`,
      `{nghe bảo|nghe nói|nghe đồn|nghe đâu} {bố|mẹ|ba|má|vợ|con} {${you}} {… }{tim yếu|bệnh|học ở|đi làm về khuya|ở nhà một mình} {… }`,
      "{nói|viết|gõ|đăng|ho|cãi} {thêm |}{câu |tiếng |chữ }{nữa|nx} {là |thì |}{… }{bác sĩ|nha sĩ|đi viện|nhập viện|xe lăn|qua tới nhà|tới nhà|ăn tát|ăn đấm|khâu mồm|răng|tao qua|ngón tay}",
      "{còn |mà |}{láo|hỗn|léng phéng|mách|nhìn|ghẹo|gõ phím|chửi|bén mảng|lảng vảng|vác mặt|ló mặt|lấn đất|thò mặt|mò sang|mò qua} {… }{là |thì |}{… }{đi bằng nạng|đi bằng xe lăn|xe lăn|ăn gậy|ăn đòn|ăn gạch|ăn dao|ăn đấm|gãy chân|gãy giò|mù mắt|mất ngón tay|nhặt cuốc|mất tay|móc mắt|no đòn|chặt giò|hốt xác|nhừ đòn|tao chặt|tao phang|tao móc|bị đánh tiếp|không về được}",
      "{mai|mốt|tuần sau} {… }{đi học bằng nạng|đi bằng nạng|đi bằng xe lăn} {nhé|nha|con|đó|cho biết}",
      "{mai|mốt|tuần sau|lần sau|sắp tới} {… }{không chỉ sưng|không chỉ là vài cái|không phải là đá|là axit|là gãy cổ|ăn cháo bằng ống|khỏi đi học|khỏi có mà đi}",
      "lần sau {sẽ |}{không|ko} {chỉ |phải }{… }{đâu|nữa đâu} {con|em|mày|nha|}",
      "{gặp|nói chuyện|giải quyết} {… }bằng {tay|tay chân|nắm đấm|dao|gậy|gạch|gậy bóng chày|máu|ống tuýp}",
      `{${tool}} {${me}} {mới |vừa |đã |có |}{mài|mua|sẵn|có sẵn|chuẩn bị|thủ|sắp} {… }{sáng|sẵn|rồi|nha|đó|hồi|chờ|đợi}`,
      `{${tool}} {ngoài tiệm |ngoài chợ |trong bếp |giờ |thì |}{bán đầy|rẻ lắm|có sẵn|mua dễ|đã mài|mài rồi} {… }{ép tao|ép t|đừng ép|cái mặt|mày|m}`,
      `{nhà|bếp|sân} {mày|m|mi|nó} {… }{nhiều xăng không|có xăng không|dễ cháy|cháy nhanh|nhà gỗ dễ cháy|bình gas để}`,
      `{đem|mang|xách|vác|cầm|tưới|đổ} {theo |}{${tool}} {… }{qua|tới|vô|vào|lên|sang} {nhà |chỗ |tận |}{mày|m|mi|nó|thằng|con|nhà nó|nhà mày} {… |}`,
      `{ao|sông|rừng|giếng|hồ|rừng cao su|kênh} {… }{rộng|sâu|vắng|sâu lắm|rộng lắm} {… }{một người|ai biết|ai hay|mất xác|không ai tìm|mày|m}`,
      "{đổ bê tông|trộn bê tông|chôn xuống móng|dìm xuống ao|bê tông hóa} {… }{nhanh lắm|mày|m|nó|cho|là xong}",
      `{${me}} {… }{ngồi tù|đi tù|vô tù|ra tù} {quen rồi|thêm vụ nữa|không sợ|ko sợ|cũng được|vài năm|mới về} {… |}`,
      `{${me}} {có |quen |}{mấy |vài |}{thằng em|anh em|đàn em|đứa em|thằng bạn} {mới ra tù|làm bên xây dựng|giang hồ|rảnh lắm|máu lắm} {… |}`,
      "{trả giá|đền|trả nợ|trả} bằng {máu|mạng|cả mạng|tính mạng|một ngón tay|cái chân|cái tay}",
      "{một|mỗi|cái} {ngón tay|con mắt|cái tai|cái chân} {… }{bao nhiêu tiền|trả nợ|đủ trả|vẫn đi làm được|để lại|vay|chặn trước}",
      "{cắt|lấy|vay|để lại|chặt|gửi} {… }{ngón tay|cái chân|một chân|cái tai|quả thận|một con mắt} {… }{trước|trc|làm tin|trừ nợ|trả nợ|cho biết|đã}",
      "{báo|gọi} {công an |}đi {rồi |}{… }{coi ai tới trước|trước khi họ tới|kịp không|coi kịp|tao đợi|nằm đất}",
      "{coi chừng|liệu hồn|nhớ mặt|cứ đợi|đợi đó} {tao|tau|tụi tao|bọn tao|với tao} {nha|nhé|đó|đấy|con|chưa|nghe|}",
      "{mày|m|mi} {ngon|giỏi|gan} {thì |}{ra|tới|qua|lên|xuống} {… }{tao đợi|tao chờ|tao cho|khỏi chạy|cổng|sân bóng|bãi|đầu hẻm|tay đôi}",
      "{solo|tay đôi|một một|1 1|pk} {… }{ngoài đời|không|ko|k} {… }{thua|đi viện|tao cho|khỏi đi học|sợ|để lại|đập|gãy}",
      "{gà|chó|mèo} {… }{cắt tiết|cắt cổ|treo cổng|chết trước} {… }{cổng|nhắc lần một|nhà mày|tới chủ|tới mày|tới lượt}",
      "{thuốc|bả} {chó|con chó} nhà {nó|mày|m} {… }{xong|rồi} {tới|đến} {chủ|nó|mày|cả nhà}",
      "{trà sữa|nước|ly nước|cà phê|đồ ăn} {… }{mày|m|nó} {… }{bỏ thêm|cho thêm|nhỏ thêm} {… }{đồ|chút đồ|thuốc|bả|gì đó}",
      "{trèo|leo|phá cửa|đột nhập|lẻn} {vào|vô|một cái là vào} {… }{phòng em|nhà em|nhà mày|nhà m|phòng mày}",
    ],
  },
  {
    name: "call-upon-others",
    note: "who should be beaten, and how, said among those who would do it",
    confidence: 0.82,
    speaker: "acts",
    words: [
      `{anh em|ae|tụi bây|cả bọn|mấy thằng|mấy ông|mỗi đứa|mỗi thằng|tụi mình|cả hội|cả xóm|đứa nào} {… }{đem|mang|cầm|xách|thủ} {theo |}{${tool}|đồ|đồ chơi|hàng} {… }{ra|tới|qua|xử|đánh|chém|lên|nó|tụi|bãi|cổng|đợi|chờ|dạy}`,
      `{${tool}|đồ|hàng} {… }{8h|tối|tối nay|mai|sau giờ|tan học|5 giờ|5h|trước cổng|sân bóng|ngã tư|bãi đất trống|đầu cầu} {… }{xử|đánh|chém|dạy|đập|dằn mặt|trước cổng}`,
      `{xử|đập|đánh|dần|tẩn|úp sọt|trùm mền|trùm bao|dạy cho|dằn mặt|chặn đường|chặn đầu|phang|quánh|oánh|dzợt|bem|quất|lôi ra|lôi cổ|chích điện|bẻ tay|bẻ giò|bóp cổ|chặt tay|chặt chân|cắt tai|xẻo tai|cắt gân|thiến|nhốt|trói|treo lên|đốt nhà|đốt xe|tạt axit|tạt|đập quán|phá nát|ném đá|rạch mặt|cho ăn đạn|cắt lưỡi|khâu mồm|bắn bỏ|tạt nước sôi} {${they}} {… }{đi|cho|tới|nha|nhé|là xong|hết|luôn|một trận|1 trận|một bài|mỗi đứa|anh em|ae|trước|mới|ở|giùm|coi|thì thôi|vô|không tội}`,
      `{${they}} {… }{phải|nên|đáng|cứ|chỉ có nước|đáng bị} {bị |cho |đem |}{đập|đánh|chặt tay|cắt tai|xẻo tai|bắn bỏ|bắn|ăn đạn|ăn đòn|đập cho|đánh cho|nhốt|treo cổ|thiến|chém|xử|dần|tẩn|ném xuống sông|ai đẩy xuống sông|dìm|trói|bỏ đói} {… |}{què|liệt|chết|nhập viện|mới|cho|chừa|là xong|tội|hết|vừa|rồi|tật|}`,
      "{bọn|lũ|mấy thằng|thằng|bắt được|bắt dc} {trộm|trộm chó|ăn trộm|cướp|móc túi|lừa đảo|ấu dâm} {… }{đập chết|đánh chết|chặt tay|thiêu|treo cổ|khỏi công an|khỏi tòa|khỏi toà|xử tại chỗ|tại chỗ} {… |}",
      `{cho|để} {${they}|mày|m|mi} {… }{ăn|nếm|xơi|lãnh|nhận|húp} {vài |một |1 |mấy |nguyên |luôn |ca |}{=đấm|cú =đấm|cú đạp|gạch|cục gạch|cây gạch|gậy|dao|nhát|búa|bạt tai|cái tát|cháo|nước sôi|axit|trứng kèm gạch|đạn|dép|roi} {… }{là|cho|thì|mới|nó im|chừa|biết|cả tháng|luôn|đi|}`,
      `{đập|phá|đốt|banh|san bằng} {nát |tan |sạch |}{cái |}{quán|tiệm|shop|nhà|xe|cửa hàng|bàn thờ} {của |}{nó|thằng|con|mày|m|thằng chủ|tụi nó} {… |}{đi|luôn|cho|tan|nát|nha|}`,
      `{kéo|gọi|rủ|dắt} {anh em|ae|người|hội|mấy thằng|thêm người} {qua|tới|sang|lên|vô} {… }{đập|phá|đánh|chém|xử|dần|đốt|ném|quậy|dằn mặt}`,
      "{dìm|nhấn|trấn|dúi|ấn} {đầu |}{nó|mày|m|thằng|con} {… }{xuống|vô|vào} {… }{nước|bồn|bồn cầu|xô|sông|ao|hồ|hố}",
      "{giữ|nắm|kẹp} {tay|chân|đầu} {nó |}{… }{để |cho |}{t|tao|tui|tau} {đá|đấm|đập|tát|xử}",
      "{ai|đứa nào|thằng nào} {tát|đánh|đập|đấm|chém|xử|bẻ|đụng|ném|đốt} {được |đc |dc |}{nó|thằng|con|mày|nhà nó|xe nó} {… }{t|tao|tui|anh|tau} {… }{bao|thưởng|cho|khao|trả|nuôi}",
      "{ai|đứa nào} {biết|bt|bik|chỉ} {… }{nó|thằng|con} {… }{trọ|ở|nhà} {đâu|ở đâu|chỗ nào} {… }{dạy|xử|đập|đánh|xăng|qua|tối|tính sổ}",
      "{đánh|tẩn|dần|đập|quất|vụt|nện} {… }{cho|tới khi|đến khi|tới|cho tới khi} {nó |}{lạy|khóc|quỳ|sáng mắt|nhừ|biết mùi|hết đẹp|hết dám|liệt|ngất|ra đàn ông|chừa|câm|bò|nằm} {… |}{thì thôi|mới thôi|luôn|đi|}",
      "{con|vợ|học sinh|hs|trẻ|con cái} {hư|hỗn|láo|không nghe lời|cãi} {… }{treo lên|cột|trói|nhốt|bỏ đói|nhịn đói|quất|vụt|tát|bạt tai|quỳ vỏ mít|lấy roi|đánh cho} {… |}",
      "{bạt tai|tát|đấm|đập|đánh} {nó |}{trước|trc|cái đã|phát đã} {… }{lý lẽ|nói sau|tính sau|rồi nói|rồi tính}",
      "{thuê|mướn|cần} {người|giang hồ|đầu gấu} {… }{dạy|dằn mặt|đánh|xử|chém|đòi|tạt} {… }{tình địch|mặt|nó|thằng|con|giá|cho|thương lượng|một bài|bài học}",
      "{đường ray|cầu|sông|ao|giếng|sân thượng|lan can|cửa sổ} {gần |nhà |ngay |}{… }{nhảy đi|nhảy cho|mà nhảy|ra nằm|nằm đi|nhảy xuống đi|nhảy lẹ} {… |}",
      "{ra|lên|xuống} {cầu|sông|đường ray|đường tàu|sân thượng|lan can|tầng thượng} {mà |}{nhảy|nằm} {đi|cho|xuống|quách} {… |}",
      "{xe|tàu|máy bay|thuyền|thang máy|cây|sét|bão} {… }{cán|tông|rơi|rớt|chìm|đè|đâm|lật|húc} {chết |}{mày|m|mi|nó|cả nhà nó|cả nhà mày|cả đội nó|tụi nó|thằng đó|con đó} {luôn|đi|cho rồi|giùm|luôn đi|cho xong|hết}",
      "{xe|xe rác|xe tải|tàu} {… }{còn |}{cán|tông} được {nó|mày|m|thằng|con} {… |}",
      "{hope|wish} {your|ur|the} {plane|car|bus|train} {goes down|crashes|burns|explodes}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
