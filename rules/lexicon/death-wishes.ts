// Wishes of death and telling somebody to die, by construction.

import type { TermGroupSource } from "../ruleset.ts";
import { you } from "./parts.ts";

/** Whom death is wished: never the speaker. */
const whom = `${you}|nó|thằng đó|con đó|thằng này|con này|thằng kia|con kia|chúng nó|tụi nó|bọn nó|lũ nó|cả nhà mày|cả nhà nó|cả họ mày|cả họ nó|cả lò mày|cả lò nó|cả lò nhà mày|dòng họ mày|dòng họ nó|họ hàng mày|cả dòng họ mày|cả dòng họ nó|mẹ mày|bố mày|má mày|ba mày|con mày|vợ mày|nhà mày|nhà nó|thằng chó|con chó|con đĩ|thằng khốn|lão già|bà già|ông già|con mụ|mụ đó|mụ nớ|mạ nớ|lão đó|thằng cha|cái thằng|cái con|cái loại|loại này|loại đó|loại mày|loại như mày|thứ mày|thứ này|thứ đó|thứ như mày|thứ như nó|thứ như bà|đồ như mày|lũ chúng mày|lũ này|bọn này|bọn đó|tụi bây|tụi bay|cái đội ấy|đứa nào|thằng … |con … |cái mặt mày|bà nội mày|tổ tiên mày|tía mày|tổ họ mày|kẻ như mày|hạng như mày|hạng người như mày|ngữ như mày|cái ngữ mày|cái thứ|ổng|bả|hắn|lão|mụ`;

const harm =
  "chết|chết đi|chết sớm|chết hết|chết quách|chết mẹ|chết cháy|chết đuối|chết đường|chết ngạt|chết thảm|chết yểu|chết bất đắc kỳ tử|chết không toàn thây|chết không nhắm mắt|chết dần|xe tông|xe cán|xe đụng|xe tải cán|xe tải tông|xe tải nó cán|xe lu cán|bị xe|sét đánh|bị sét|trời đánh|trời phạt chết|điện giật|ung thư|đột quỵ|tai nạn|gặp nạn|mất mạng|tuyệt tự|tuyệt tử tuyệt tôn|tuyệt giống|xe mất thắng|xe mất phanh|gãy cổ|té gãy cổ|té lầu|rớt lầu|rơi xuống|cháy nhà|cháy rụi|sập nhà|liệt|liệt giường|bại liệt|ngã chết|té chết|sóng cuốn|nước cuốn|lũ cuốn|trời tru đất diệt|không qua khỏi|đi luôn|đi sớm|không tỉnh lại|không bao giờ tỉnh|bệnh nặng|nhiễm aids|dính aids|sida|xuống lỗ|xuống mồ|xuống địa ngục|không sống nổi|không thấy ngày mai|hộc máu|thối thây|phơi thây|bị đâm|bị chém|bị giết|bị bắn|rớt máy bay|rơi máy bay|vỡ đầu|gãy chân|què|tắt thở|ngừng thở|ngỏm|toi mạng|lên bàn thờ|ăn cám mà chết|nghẹn chết|mắc nghẹn|bị cán|bị tông|cán chết|tông chết|vật chết|đè chết|xe nó cán|xe nó tông|sấm đánh|đi đời|rơi giùm|chết giùm|rớt giùm";

export const deathWishes = [
  {
    name: "wished-dead",
    note: "hoping, praying, cursing that somebody dies",
    confidence: 0.88,
    words: [
      `{mong|cầu|chúc|trù|cầu trời|cầu mong|cầu cho|cầu xin|mong cho|nguyền|nguyền rủa|rủa|ước|ước gì|ước chi|phải chi|giá mà|giá như|lạy trời|cầu bà|cầu trời phật|mong sao|chỉ mong|trời ơi cho|xin trời|cầu ơn trên|cầu cho cái|thề cho|chúc cho|hy vọng|hi vọng|ước sao|mong trời} {cho |} {${whom}} {… |}{${harm}}`,
      `{mong|cầu|chúc|cầu trời|cầu mong|cầu cho|mong cho|rủa|ước|ước gì|ước chi|phải chi|giá mà|lạy trời|mong sao|chỉ mong|hy vọng} {cho |} {${whom}} {ra đường|đi đường|đi ra đường|đi tới|ra ngõ|lái xe|đi xe|ăn cơm|tối nay|mai|ngủ|nằm xuống|đi máy bay|bơi} {… |}{${harm}}`,
      `{mong|cầu|chúc|cầu trời|cầu cho|mong cho|ước gì|phải chi|giá mà|ước chi} {cho |} {xe|máy bay|nhà|sóng|bão|lũ|covid|sét|con thuyền|tàu|thang máy|trần nhà|cây} {… |}{rơi|rớt|nổ|cháy|chìm|tông|cán|đè|sập|cuốn|quật|đánh} {… |}{giùm|đi|luôn|mày|nó|chết|cả nhà|cả lũ|hết|trúng|vào|${whom}}`,
      `{${whom}} {sao |thì |mà |đúng là |chỉ |} {nên|đáng|xứng|cứ|hãy|mau|phải|chỉ đáng|đáng ra|lẽ ra|đáng lẽ|tốt nhất là|tốt nhất|thà} {là |bị |đi |nên |phải |để |} {chết|chết đi|chết quách|chết sớm|chết hết|tự tử|tự sát|treo cổ|nhảy lầu|nhảy cầu|uống thuốc|biến mất khỏi đời|biến khỏi thế gian|bị giết|bị chém|bị bắn|chết từ trong|chết trong bụng|bị phá từ|xuống địa ngục|xuống lỗ|không được sinh ra|đầu thai|chết cho|chết rục|chết mục}`,
      `{${whom}} {… |}{treo cổ|tự tử|tự sát|nhảy lầu|nhảy cầu|cắn lưỡi|uống thuốc sâu|uống thuốc chuột|đâm đầu|chết quách|chết mẹ|chết đi|chết luôn|chết sớm|chết bà} {luôn |mẹ |} {đi|giùm|cho|hộ|dùm|cho rồi|cái|chứ|cho xong|cho rảnh|nha|nhé|thôi}`,
      `{${whom}} {sống|tồn tại|thở} {làm gì|chi|làm chi|để làm gì|chỉ|mà|như|thêm} {nữa |} {cho |} {chật đất|chật|tốn|rảnh|bẩn|nhục|nữa|tốn cơm|tốn gạo|tốn oxy|tốn oxi|phí cơm|dơ|khổ|đau khổ|mệt|chật chỗ|xấu mặt}`,
      `{sao|răng|tại sao|sao mà|sao lại} {${whom}} {không|ko|k|chưa|hổng|hông|chẳng|chả|đéo|nỏ|còn chưa|vẫn chưa|cứ không|mãi không} {đi |chịu |bị |mau |} {chết|chết đi|chết quách|tự tử|chết mẹ|chết luôn|xe tông|xe cán|tai nạn|biến khỏi|ngỏm|xuống lỗ|chầu|đột tử|bị bắt đi|treo cổ|nhảy lầu|chết giùm|toi|tắt thở}`,
      `{sao|răng|tại sao|sao mà|sao lại} {… |}{không|ko|k|chưa|hổng|hông|chẳng|chả|đéo|nỏ} {chịu |} {đè|cán|tông|cuốn|vật|bắt|giết|quật|đánh|tông chết|cán chết|đè chết|thiêu|bóp chết|phá thai|chết} {chết |luôn |mẹ |quách |cho |} {${whom}|trong nôi|trong bụng|từ trong bụng|từ nhỏ|lúc mới đẻ|từ lúc|nữa hả|hả bà|hả ông|đi cho} {đi|cho|luôn|mà|hả|nhỉ|vậy|quách|cho rồi|giùm|đó|}`,
      `{sao|răng} {chưa|còn chưa|vẫn chưa|không|hổng|hông|mãi không} {chịu |} {chết|chết quách|chết mẹ|ngỏm} {nữa |đi |} {hả|à|vậy|mày|bà già|ông già|con|thằng|lão|mụ|cho}`,
      "{sao|răng} {chưa|còn chưa|vẫn chưa|không|hổng|hông|mãi không} {chịu |} {xuống lỗ|xuống mồ|lên bàn thờ|chầu ông bà|chầu diêm vương|xanh cỏ|đi bán muối|ngắm gà khỏa thân}",
      "{xe|xe tải|xe ben|xe lu|sét|đứa|thằng|ai|ông trời|xe rác|tàu} {nào |} {… |}{tông|cán|đâm|đánh|giết|bóp|đụng|húc} chết {cái |mẹ |cha |} {thằng|con|lão|mụ|nó|lũ|bọn|mày|cả lũ} {này|đó|kia|ấy|giùm|đi|hộ|cho|chó|khốn|nớ}",
      `{sao|răng|thế mà|vậy mà|tưởng} {${you}|con đó|thằng đó|lão|mụ|bà già|ông già|con mụ} {… |}{còn|vẫn còn|vẫn|cứ còn} {sống|thở|sống nhăn|sống nhăn răng|nhăn răng|chưa chết} {vậy|thế|hả|à|làm gì|chi|được|trên đời|trên cõi đời|nhỉ|ta|rứa|dai}`,
      `{chừng nào|bao giờ|khi nào|chừng mô|khi mô|hôm nào|ngày nào|chừng nào mới|bao giờ mới} {thì |} {${whom}} {mới |} {chịu |} {chết|xuống lỗ|ngỏm|chầu|đi chầu|xanh cỏ|toi|lên bàn thờ|tắt thở|biến khỏi thế gian|cho người ta ăn giỗ|chết cho}`,
      `{${whom}} {mà |} chết {rồi |đi |thì |là |hết |sớm |xong |} {… |}{mở tiệc|ăn mừng|mở nhạc|bắn pháo|khao|vỗ tay|không ai khóc|không ai tiếc|chẳng ai tiếc|chẳng ai khóc|đéo ai khóc|đéo ai tiếc|ai thèm khóc|đốt pháo|cả xóm mừng|cười|tao khao|mừng}`,
      `{${whom}} {rồi |} {sẽ|rồi cũng|thế nào cũng|trước sau cũng|đều phải} {bị |} {chết cháy|chết thảm|chết hết|chết không toàn thây|tuyệt tự|gặp nạn|trời đánh|sét đánh|chết không nhắm mắt|hộc máu|xuống địa ngục|chết không kịp ngáp|chết cô độc|chết rục|chết đường}`,
      `{sống|làm người|tồn tại} {mà |} như {mày|m|mi|nó|loại mày|thằng đó|con đó} {thì |thà |} {chết|tự tử|đi chết} {còn hơn|cho xong|sướng hơn|đi|cho rồi|mẹ đi|quách}`,
      "{ung thư|đột quỵ|tai nạn|xe tông|xe cán|sét đánh|điện giật|bệnh} {mẹ |chết |} {cho lẹ|cho nhanh|cho rồi|cho rảnh|đi} {đi |} {mày|mi|con chó|thằng chó|con đĩ|đồ|thứ|nha mày}",
      "chết {đi |} {không|ko|k|chẳng|chả|đéo|éo} {ai|một ai|đứa nào|con chó nào|có ai} {tiếc|khóc|thương|thèm khóc|chôn|đưa|nhớ|hay|biết đâu}",
      `chết {không|ko|k|chẳng} {toàn thây|nhắm mắt|có đất chôn|ai chôn|kịp trăng trối|siêu thoát|được siêu thoát|có chỗ chôn|nhắm được mắt} {nhé|nha|đâu|đi|mày|con|với|cho|nghe|cả|bạn}`,
      "{chết|đi} sớm {cho |} {siêu sinh|siêu thoát|đầu thai|siêu sinh sớm|đầu thai sớm|rảnh|khuất mắt|đỡ chật|nhẹ nợ|xã hội|thiên hạ|người ta nhờ|đời nhờ}",
      `{chết|chết đi|chết quách|chết mẹ|chết cụ|chết phứt|chết bớt|chết hết|treo cổ|nhảy lầu|nhảy cầu|tự tử|tự sát|nhảy xuống|nhảy đi} {đi |luôn |mẹ |} {cho} {rảnh nợ|khuất mắt|người ta nhờ|người ta|xã hội|đời|thiên hạ|xóm|con cháu|bố mẹ mày|cả nhà mày|cha mẹ mày|đỡ chật|đỡ bẩn|tao nhờ|tao vui|tao|vắng|nước nó trong|thế giới|đất nước|trái đất|bớt|thằng khác|bà con|mọi người nhờ|nhà cửa|gia đình mày|vui nhà vui cửa|đỡ tốn|đỡ đau mắt}`,
      "{nhảy|nhảy lầu|nhảy cầu|treo cổ|uống thuốc sâu|tự tử|cắt cổ tay|cắt tay|chết} {đi |lẹ |lẹ lên |nhanh |nhanh lên |luôn |} {ai cản|có ai cản|ai cấm|có ai giữ|cho vắng|lẹ lên cho|thì nhảy lẹ|lẹ lên chứ|lên cho vắng|để người ta còn|để tao còn|hù ai|dọa ai|cho lẹ}",
      "{dao|dây thừng|thuốc sâu|thuốc chuột|cầu|sông|đường ray|cửa sổ|sân thượng} {trong bếp |kia |kìa |đây |đó |ở đó |đấy |} {… |}{làm luôn|làm đi|nhảy đi|uống đi|treo đi|cứa đi|tự xử|nhảy luôn|lấy mà dùng}",
      "{tự tử|tự sát|nhảy lầu|nhảy cầu|treo cổ|cắn lưỡi} {đi|luôn đi|mẹ đi|giùm|giùm cái|lẹ đi|hộ|cái đi|phứt đi} {cho|mày|con|thằng|để|chứ|bà|nhé|nha|người ta|xã hội|ai|em|ông|bạn|đồ|giùm|rồi|thứ}",
      "{uống|nuốt|nốc} {thuốc sâu|thuốc chuột|thuốc độc|thuốc diệt cỏ|thuốc trừ sâu|bả chó} {đi|mà chết|cho chết|luôn|là|cho rồi} {mày|con|thằng|cho|nhà|mới|xong|quách|nha|em|luôn|giùm|là|}",
      `{cho |} {${whom}} {uống|ăn|nuốt} {thuốc độc|thuốc sâu|thuốc chuột|bả chó|xyanua|thuốc diệt cỏ} {là|đi|cho|luôn|thì|chết}`,
      `{trời|ông trời|bà|thánh|sét|thiên lôi|bà chúa xứ|thần linh|ma} {đánh|vật|bắt|tru|quật|vặn cổ} {chết |} {cha |mẹ |bà |cụ |cả |hết |} {${whom}|dòng họ|nhà|cả nhà|con cháu}`,
      `{hẹn|gặp|chờ|đợi} {lại |} {${you}} {dưới|ở} {âm phủ|suối vàng|địa ngục|nghĩa địa|nghĩa trang|nhà xác|đám tang}`,
      `{tiếc|uổng|tiếc là|uổng ghê|tiếc ghê|tiếc thật} {sao |là |} {… |}{cấp cứu kịp|không chết|ko chết|cứu được nó|cứu được mày|chưa chết|không đi luôn|chết hụt|còn sống}`,
      "{để|coi|xem} {coi |xem |} {ai|đứa nào|thằng nào} {chết trước|xuống lỗ trước|tiễn ai|chôn ai}",
      `{${whom}} {chết|đi} {là |} {đáng đời|đáng kiếp|vừa|vừa lòng tao|hợp lý|tốt|phúc|may cho đời|mừng|sướng}`,
      `{mua|chuẩn bị|lo|đặt|sắm} {sẵn |luôn |} {hòm|quan tài|áo quan|cỗ quan tài|đất|suất|vòng hoa} {… |}{cho |} {mày|mẹ mày|bố mày|cả nhà mày|nó|mẹ nó|nhà nó|thằng|con|mi}`,
      "{sớm muộn|kiểu gì|thế nào|trước sau} {gì |} {cũng |} {có |} {đứa|thằng|người|ngày} {… |}{đâm|chém|đập|giết|xiên|bắn} {chết |} {mày|m|mi|mầy|nó}",
    ],
  },
  {
    name: "wished-gone",
    note: "the same, said by its signs: mourning, coffins, last breaths, means that lie ready",
    confidence: 0.8,
    words: [
      "chết {mẹ |cha |luôn |} {cả lò|cả nhà|cả họ|cả lũ|cả đám|cả bọn} {nhà |} {mày|nó|tụi mày|chúng mày|chúng nó|bọn nó|tụi nó} {đi|cho|hết}",
      "{trúng gió|ngộp thở|chết nghẹn|hộc máu|sặc nước|đột tử|đột quỵ|xe cán|té giếng|chết đuối} {mà |} {chết|ngỏm} {đi|quách|mẹ|cho rồi|cho lẹ}",
      "{chết|chết phứt|đi|nhảy} {lẹ|nhanh|sớm} đi {ai giữ|ai cản|cho rồi|con|mày|cho rảnh|thằng|bà|ông}",
      `{mong|cầu|chúc|cầu cho|chúc cho|mong cho} {… |}{nhà nó|nhà mày|nhà m|nó|mày|m|mi|cả họ|đội nó|chuyến bay của nó|xe nó|cả đội} {… |}{có tang|treo khăn trắng|để tang|không về|đừng hạ cánh|lao xuống|lật xe|rớt giữa đường|rơi xuống|đắp chiếu|tắt thở|lên bàn thờ|vào hòm|chìm tàu|lật thuyền|không tỉnh dậy|đừng tỉnh dậy}`,
      "{cả họ|cả nhà|cả lò|nhà|cả dòng họ} {nhà |} {mày|m|nó|mi|tụi nó} {… |}{đắp chiếu|treo khăn trắng|có tang|để tang|vô hòm|về chầu|lên bàn thờ|ra nghĩa địa|tuyệt tự}",
      "{chừng nào|bao giờ|khi nào|hôm nào|bữa nào|ngày nào} {… |}{hết thở|tắt thở|treo khăn trắng|có cáo phó|đám ma mày|đám ma nó|ngừng thở|phát tang|m chết|mày chết|nó chết} {… |}{mở tiệc|thả tim|yên|ăn mừng|đãi|khao|mừng|đốt pháo|nấu chè}",
      "{ngày|lúc|bữa|khi} {mày|m|mi|nó} chết {tao|t|tau|tụi tao|cả xóm|cả nhóm} {… |}{đãi|nấu chè|ăn mừng|mở tiệc|khao|nhậu|cười|mời|đốt pháo}",
      "{mày|m|nó|mi} {mà |} chết {thì|chắc} {tao|t|tau|mạng|cả nhóm|cả xóm|ai cũng} {… |}{mời|khao|nhậu|sạch hơn|mừng|vui|đãi|cười|mở tiệc}",
      "{tim|hơi thở|phổi} {ngừng đập|ngưng đập|ngừng thở|dừng lại} {giùm|hộ|đi|dùm} {cái|cho|nha}",
      "{biến mất|biến|cuốn xéo|cút} khỏi {cõi đời|thế gian|trần gian|trái đất|cuộc đời này} {đi|cho|giùm}",
      "{ra|xuống|lên} {đường ray|cầu|sông|đường tàu|sân thượng|nóc nhà} {mà |} {nằm|nhảy|chơi|đứng} {đi|cho đẹp|cho gọn|cho rồi|ngủ}",
      "sao {không|ko|k} {chọn|kiếm|tìm|lên} {tầng|cầu|chỗ|sông} {nào |} {cao|sâu} {… |}nhảy",
      "{dây thừng|dây|xà nhà|cây xoài|vỉ thuốc|chai cỏ cháy|cỏ cháy|thuốc sâu|lá ngón|thuốc ngủ|cầu gần nhà} {đó |kia |đây |ra |} {… |}{tự hiểu|mà làm|làm đi|uống đi|treo đi|nhảy cho|là êm|là xong|là hết|mà treo}",
      "{uống|nuốt|nốc} {hết |một |cả |} {vỉ thuốc|chai cỏ cháy|lọ thuốc|chai thuốc|vỉ thuốc ngủ|chai thuốc sâu|nắm lá ngón} {… |}{đi|là êm|cho|rồi}",
      "{uống|ăn} {thuốc chuột|thuốc sâu|bả|lá ngón} {còn |cũng |} {phí|tốn|uổng} {thuốc|tiền|bả}",
      "{bỏ|cho|thêm|trộn} {bả|nắm lá ngón|lá ngón|thuốc chuột|thuốc chó} {… |}{nhà đó|nhà nó|canh|cho nó|vô canh|vào cơm|cho cả nhà|luôn đi}",
      "{phải chi|giá mà|ước gì|tiếc là|sao} {… |}{cháy|chìm|sập|tai nạn|đụng xe|nổ} {… |}{luôn mày|luôn nó|có tên nó|có tên mày|trúng nó|mày trong đó|nó trong đó|luôn cả nhà}",
      "sao {… |}{xe|xe rác|tàu|sét|cây} {… |}{không|ko|k|chẳng|hổng} {trúng|đè|cán|tông|quẹt|đụng} {… |}{nó|mày|m|mi|thằng|con}",
      "{sao|hồi đó|lúc đẻ} {… |}{mẹ|má|bà già} {mày|m|mi|nó} {không|ko|k|chưa} {… |}{bóp mũi|phá thai|bỏ|bóp chết|phá|dìm}",
      "{mau mau|mau|lẹ lẹ|sớm|nhanh} {đi |lên |} {gặp ông bà|gặp diêm vương|chầu ông bà|lên bàn thờ|xuống lỗ|về với đất|đầu thai|lên nóc tủ|ngắm gà khỏa thân|chầu diêm vương} {nha|nhé|đi|giùm|cho|cưng|mày}",
      "{chúc|mong} {bạn|mày|em|anh|cưng|nó} {… |}{sớm|mau} {lên bàn thờ|xuống lỗ|ngắm gà|siêu thoát|đầu thai|lên nóc tủ|về với đất|gặp ông bà|toi}",
      "{ăn|uống|ngủ|tắm} {gì|j|hoài} mà {chưa|không|ko} {nghẹn|sặc|trúng|đột tử|ngạt} {chết|mà chết} {vậy|zậy|hả|đi|ta|thế}",
    ],
  },
  {
    name: "die",
    note: "the bare words, which need somebody they are said to",
    needs: "person",
    confidence: 0.76,
    words: ["{chết|chết mẹ|chết cụ|chết quách|chết bà|đi chết} đi", "{xuống lỗ|xuống mồ|chầu ông bà|chầu diêm vương} {đi|sớm|cho rồi}"],
  },
] as const satisfies readonly TermGroupSource[];
