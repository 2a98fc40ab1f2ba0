// How people belittle what somebody made, said, asks or is new to, and laugh at what befell them; no kindness is said so.

import type { CueList } from "../cue-net.ts";

const you = "mày|mi|mầy|m|bạn|b|ông|bà|anh|chị|cô|chú|em|cậu|cưng|nó|bác|thầy|con này|thằng này|con đó|thằng đó|mấy người";

const craft =
  "hát|vẽ|nấu|nấu ăn|code|viết|may|chụp|chụp ảnh|nhảy|múa|đá|bơi|chơi|đánh|bắn|dạy|làm|làm thơ|viết văn|viết truyện|thiết kế|thuyết trình|nói|đọc|lái|trang điểm|cắt tóc|báo cáo|trình bày|dịch|diễn|quay|dựng|bán hàng|đàn|tập|phát âm|edit|decor|làm bánh|nuôi con|livestream|dẫn chương trình|tư vấn|phân tích";

const work =
  "bài|bài này|bài văn|bài thơ|thơ|truyện|tiểu thuyết|tấm này|ảnh này|ảnh|hình này|tranh|bức tranh|logo|thiết kế|bản thiết kế|slide|powerpoint|báo cáo|video|clip|bánh|món này|món|cái bánh|áo|code|giọng|giọng này|giọng đó|tác phẩm|sản phẩm|câu này|câu đó|cái này|cái đó|tên con|tên|tiếng anh|english|điệu nhảy|bản nhạc|bài hát";

const so = "thế|vậy|zậy|vầy|v|z|thế này|thế kia|như vậy|như thế|kiểu này|kiểu đó|kiểu đấy|như này|ri|rứa|vậy đó|zị";

export const belittleCues: CueList = {
  "scorn.belittle": `
    {${craft}} {${you}|} {${so}} {mà |thì |}{mà cũng|mà còn|cũng|cx|cg|mà cx|mà cg|mà|còn|mà lại} {dám|đòi|mở lớp|mở quán|nhận lương|nhận tiền|khoe|đăng|up|đi thi|livestream|gọi là|có mặt mũi|lấy tiền|tưởng|đòi lương|bày đặt|làm thầy|vỗ ngực|xin việc}
    {${craft}} {${so}} {… |}{nghỉ đi|thôi nghỉ|về đi|đừng mở|đừng hát|đừng đẻ|tắt mic|xóa đi|xoá đi|ai học nổi|ai nuốt nổi|ai nghe nổi|ai dám|ai xem|không bỏ mới lạ|ko bỏ mới lạ|kẻo hại|hại dân|chắc bố mẹ|chó cũng chê|chó còn chê|heo cũng chê}
    {${craft}} {y |y như |}như {bà bầu|chó mắc lưới|lên cơn giật|que kem|thầy bói mù|đồ cúng|bò đội nón|người mù|mèo cào|gà bới|chó gặm|đám ma|đưa đám|cai ngục|đuổi chim|đuổi ruồi|thả lưới rách|bao tải|đất sét|con nít nặn|hát bội|tụng kinh|đọc cáo phó|xe hết xăng|máy hỏng|robot hết pin|vịt nghe sấm|rùa bò|lên đồng|tra tấn|bị ma nhập}
    {${work}} {${so}|} {mà |}{cũng |cx |cg |mà cũng |mà cx }{dám|đòi|khoe|hỏi|gọi là|được gọi là|gọi|đăng|tự hào|sai|viết sai|không biết|ko biết|không làm được|mua|bán} {… |}{gan|nể|bó tay|được à|được hả|lạ|ghê|thật|hay|đăng|lên|mẫu giáo|con nít|hả|à|chịu|cạn lời|buồn cười|trời|ta|luôn|}
    {${work}} {… |}{mà |nhìn |nghe |đọc |trông |}{y |y như |y chang |cứ |}{như|giống} {đất sét|con nít vẽ|con nít nặn|trẻ con vẽ|trẻ con làm|tờ rơi|tờ rơi hút hầm cầu|bài tập làm văn|lớp 2|gà bới|mèo cào|chó gặm|đống rác|bãi nôn|thuốc trừ sâu|ghép ván|lưới rách|đám ma|phường chèo|google dịch|bao tải|rác|cứt|máy cưa|vịt kêu|đuổi chim}
    {câu|bài|chuyện|thứ} {dễ|dễ ợt|đơn giản|này|này mà|vậy} {… |}{cũng|cx|cg|mà cũng|còn|mà cx|đi hỏi} {hỏi|không biết|ko biết|sai|hk biết|zậy} {… |}{mẫu giáo|con nít|trình|lớp 1|học hành|học đâu|đi học|nó còn|biết là}
    {đọc|nghe|xem|nhìn} {xong |bài |tin nhắn |câu |ảnh |}{bài |tin nhắn |ảnh |}{${you}|này} {xong |}{… |}{phải |muốn |cần |phải đi |xong }{rửa mắt|rửa tai|đi rửa mắt|thuê phiên dịch|phiên dịch|đau mắt|điếc|ngủ gật|chữa mất ngủ|mù mắt|ói|nhức đầu|tự hủy}
    {nghe|xem|đọc} xong {điếc|mù|muốn điếc|muốn mù|muốn ói|ói|tụt iq|mất ngủ|đền tai|hàng xóm} {luôn|mắt|quá|,|đền|}
    {đền|trả lại} {tai|mắt|thời gian|iq|tuổi thanh xuân|2 phút|tiền mạng} {đi|cho tao|cho tui|cho anh|lại}
    {giọng|cái giọng} {… |}{đuổi chim|đuổi ruồi|đọc cáo phó|hết pin|tra tấn|dọa ma|ru ngủ|ai học nổi|ai nghe nổi|như loa|bán vé số|kêu đò|thái giám|hàng xóm có kiện|hàng xóm kiện}
    {filter|app|photoshop|son|trang điểm|ánh sáng|góc} {nào|gì|cỡ nào|mấy|dày mấy} {… |}{cứu|che|đỡ} {nổi|được|hết}
    {đổi|gỡ|thay|xóa} {avt|avatar|ảnh đại diện|hình|ảnh} {đi |giùm |hộ |}{… |}{nhìn sợ|sợ quá|ghê quá|nhìn ghê|hết hồn|tội người nhìn|đau mắt|ám}
    {ảnh|hình|mặt} {… |}{dọa con nít|dọa trẻ con|trừ tà|đuổi ma|ai ngờ ảnh đại diện|thương cái camera|tội cái máy ảnh|hỏng máy ảnh|hư camera}
    {thương|tội|tội nghiệp} {cái |}{camera|máy ảnh|micro|mic|ghế|gương|bàn cân|cái cân|điện thoại} {quá|ghê|thật|lắm|của}
    {lính mới|lính mới tò te|newbie|ma mới|mới vào|mới vô|mới tập|mới tập chơi|mới học|mới học nghề|mới chơi|mới cầm máy|mới nứt mắt|người mới|ng mới|thực tập|em thực tập|thực tập sinh|học việc|acc clone|acc ảo|acc mới|acc 0 follow|trẻ trâu|con nít|sinh viên|thợ hồ|dân tay ngang|tay ngang|fan phong trào|hạng chót|chưa đóng quỹ|chưa đóng đồng quỹ|chưa đóng đồng nào|hạng ruồi|rank vậy|rank đồng|rank sắt} {… |}{mà|thì|cx|cg|cũng|đã|lại|nên} {… |}{bày đặt|góp ý|ý kiến|ý với chả kiến|lên lớp|dạy đời|dạy khôn|đòi|chê|tưởng|lên mặt|chạy kpi|biết thân biết phận|biết thân|pha trà|ngồi ngoài đừng|đứng trong góc|ngồi im|im đi|nín|nín đi|câm|hóng ké|mơ đi|đừng phá|lo hóng|cút|ra chỗ khác}
    {lính mới|newbie|ma mới|ng mới|người mới|em thực tập|thực tập|sinh viên} {thì |}{pha trà|nín|im|biết thân|hỏi chi|ngồi im|đứng trong góc|câm|hóng|nhịn}
    {chừng nào|bao giờ|khi nào} {đủ tuổi|đủ tuổi nghề|bằng người ta|ra hồn|biết chữ|học xong lớp} {… |}{hãy|rồi hãy|hẵng|rồi hẵng|mới được} {nói|mở miệng|lên tiếng|góp ý|chê|cãi|vô}
    {tới|đến|chưa tới|chưa đến} lượt {${you}} {nói |}{chưa|à|hả|mà|chõ|đâu}
    {thưa|dạ thưa|ôi|vâng thưa|bẩm|lạy|mời} {giáo sư|chuyên gia|thánh|tiến sĩ|ngài|đại ca|sư phụ|thánh phán|nhà văn|triết gia} {… |}{xỉu|dạy tiếp|lớp đang ngủ|tha cho|ra chỗ khác|phán|ngủ|chịu|em lạy|tới rồi kìa}
    {chuyên gia|giáo sư|thánh|thánh phán|nhà triết học|quân sư|nhà đạo đức|diễn viên|nạn nhân} {tự phong|nửa mùa|bàn phím|rởm|dỏm|lại tới|tới rồi kìa|lại lên lớp|lại phán|lại diễn}
    {diễn vai|đóng vai|giả vai} {nạn nhân|bạch tuyết|thánh nữ|lọ lem|tội nghiệp} {… |}{hả|à|nữa|vỗ tay|mệt|kìa|giỏi}
    {diễn sâu|làm lố|bớt lố|bớt diễn|bớt làm lố|bớt tạo nét|tạo nét|bớt kể khổ} {… |}{đạo diễn|ai cũng biết|chú ý|gọi chưa|quá|vừa thôi|giùm|cạn mực|đi|lm|nữa}
    {khóc|than|kể khổ|than nghèo} {thuê|mướn|lóc|hoài|riết|cho ai|kể khổ} {à|hả|bao tiền|ai thương|người ta chạy|cho ai coi|ai coi|cho ai xem|đủ chưa|chán chưa}
    {đăng|khoe|kể|than|khóc|viết|lên đây} {hoài|suốt|mãi|ngày nào cũng|khoe mẽ|kể khổ|than thở|} {… |}{cho ai|ai} {thương|coi|xem|thèm|quan tâm|care|ngó|rảnh|khóc giùm} {${you}|hả|đâu|mà|vậy|nữa|}
    {bị|mới bị|bị chồng|bị vợ|bị bồ|rớt|trượt|thi rớt|mất việc|ly dị|ly hôn|sảy|ế|thất nghiệp|bể nợ} {đá |bỏ |lần 0 |lần |đuổi |thai |}{… |}{đáng lắm|là phải|đáng đời|vừa lắm|kể nghe coi|kể cho tụi này|kỷ lục|vỗ tay|đoán trước|doán trước được|hihi|haha|kkk|thì ở yên|thì thôi|tặng thẻ vip|ai chịu nổi}
    {trường|chỗ|công ty|giải|xe} {đó|này|ấy|đấy} {… |}{bò vô|bò vào|chó vào|nhắm mắt|ai chả|ai cũng|con nít} {cũng |chả |}{đậu|đỗ|được|vô được|vào được}
    {${work}|con|tên} {… |}{đời nào|ai|chó} {cũng |}{không|ko|hk|thèm} ai {mua|coi|xem|đọc|nghe}
    {0|mấy|vài|chục} {view|like|follow|sub|lượt xem} {đó |này |thôi |}{… |}{tự coi|tự xem|tự cày|tự like|mà|cũng|là bạn|là mẹ}
    {viết|nói|gõ|làm|đăng} {… |}{được |đc |đúng |}{một câu|câu|đoạn|bài} {… |}{mở tiệc|ăn mừng|đúng chính tả lun|kỳ tích|hiếm ghê|đóng khung|treo nhà vệ sinh|bộ sưu tập}
    {${you}} {nói|viết|gõ|phán|tư vấn|mở miệng|lên tiếng|hỏi} {xong |câu nào |thêm câu nào |0 lần |ra |}{là |thì |}{… |}{thừa|sai câu đó|sai câu đấy|lỗ|mất hứng|tụt hứng|tụt mood|tắt loa|mất não|cả nhóm cười|mất vui|tốn chữ|ai cũng lướt|dở|cháy}
    {thở|mở miệng|nói|gõ} ra {câu nào|là} {là |}{sai|dở|ngu|nhức|thối|thấy dở|nhảm|vô duyên|tào lao} {câu|đó|đấy|nấy|}
    im là vàng {nói|mở miệng} là {${you}|đồng|sắt|rác}
    {nín|im|tịnh khẩu} {đc|được|nổi} {1|một|vài|mấy|nửa} {ngày|phút|tiếng|giờ|tuần} {không|ko|k|hông|hok|được không|nào}
    {gõ|nói|hỏi|comment|cmt} {lắm|nhiều|hoài|gì lắm|gì mà lắm} {thế|vậy|zậy|v} {… |}{mỏi|mệt|ngán|không mỏi|ko mỏi|phiền|ồn} {à|hả|}
    {ai|có ai|hok ai|không ai|ko ai|chẳng ai|đâu ai|hk ai} {nhờ|hỏi|mượn|khiến|mướn|cần|thèm hỏi|hỏi ý} {${you}|đâu|đến|tới} {… |}{hết|nghĩ|đâu|nói|lên|trả lời|ngồi xuống|mà|hả|á|cả}
    {có ai|đâu ai|có người nào|có đứa nào} {nhờ|mượn|hỏi|khiến|mướn|gọi|mời|rủ} đâu
    {ơ |ơ kìa |ủa |}{ai|đứa nào} {gọi|hỏi|mời|rủ|mượn|nhờ|khiến|kêu|cho|bầu} mà {thưa|vô|vào|tới|đến|ngồi|nói|lên tiếng|trả lời|góp ý|xía|ý kiến|bước|chen|có mặt|ló mặt|đòi|to mồm|la}
    {nói tiếp|kể tiếp|gõ tiếp|sai tiếp|gõ sai tiếp|nói nữa|đọc lại|đọc nữa|cãi tiếp} đi {… |}{giải trí|cười|chuyện cười|bộ sưu tập|té ghế|sưu tầm|đang thiếu|tụi này|nào}
    {hài|vui|duyên|mặn} {… |}{mỗi|có mỗi|chỉ có} {${you}} {cười|thấy|vui}
    {cả|ai cũng|mọi người|mn} {… |}{giả bộ|giả vờ|ráng|cố} {cười|nghe|vui|chịu} {thôi|cho|chứ|với}
    {lại|vẫn|nay lại|hôm nay lại} {mặc|xài|mang|đi} {cái |đôi |}{áo|quần|giày|dép|cặp|áo đó} {đó |cũ |hôm qua |rách |}{nữa |}{… |}{kìa|vỗ tay|0 ngày rồi|mấy ngày|cả lớp|cười|quyên}
    {quyên|quyên góp|góp tiền|hùn tiền} {… |}{cho |mua |}{nó|lăn nách|xà phòng|dầu gội|đôi giày|cái áo|sữa rửa mặt} {… |}{đi|nào|nhìn tội|haha|tag|tặng}
    {mẹ|má} có {đưa|dắt|cho|bế} {đi học|tới lớp|đi làm|bú} {không|ko|chưa|k}
    {mít ướt|mách lẻo|con cưng mẹ|em bé bự|đồ mách} {… |}{hôm nay|lại|khóc|đi mách|về mách|kìa}
  `,
};
