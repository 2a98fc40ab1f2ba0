// Money first, goods later: fees before a prize, a job, a loan, a visa, a parcel; deposits on what nobody may look at.

import type { CueList } from "../cue-net.ts";

/** Amounts as people write them: `500k`, `4,9 triệu`, `3.450.000đ`, `2 củ`, `hai trăm ngàn`. */
export const money =
  "0k|0 0k|0 0 0k|0 000|0 000 000|0 triệu|0 0 triệu|0 triệu 0|0 tr|0 củ|0 chai|0 lít|0 xị|0 nghìn|0 ngàn|0 trăm|0 đồng|0 đô|0 usd|0 usdt|0 eth|0 btc|0 chỉ|0 cây|một triệu|hai triệu|ba triệu|năm triệu|mười triệu|mấy triệu|vài triệu|một trăm|hai trăm|ba trăm|năm trăm|vài trăm";

/** Ways to say: hand over money. */
export const pay = "đóng|nộp|chuyển|chuyển khoản|ck|gửi|gởi|trả|cọc|đặt cọc|chuyển cọc|ứng|thanh toán|bank|banking|bắn|nạp|góp|đặt";

/** Words between the verb and the amount. */
const toWhom =
  "trước|giúp|hộ|dùm|giùm|ngay|gấp|liền|lẹ|thêm|đủ|cho|em|anh|chị|mình|con|cháu|tui|thầy|cô|giúp em|giúp anh|giúp chị|giùm em|giùm con|cho em|cho anh|cho chị|cho con|cho cháu|cho mình|cho tui|giúp mình|vào|qua|tạm|tạm ứng|gấp cho|gấp cho con|trước cho|đúng|chỉ|có|lại";

/** What no honest giver, employer or lender takes money for beforehand. */
const bogus =
  "giao|giao xe|tạm ứng|chứng minh|chứng minh khả năng trả|lo giấy tờ|bảo hành|lắp đặt|kiểm tra|bảo quản|phạt|thẩm định|hồ sơ|làm hồ sơ|lệ phí|xử lý hồ sơ|hải quan|thông quan|nhập khẩu|kích hoạt|mở khóa|mở tài khoản|xét duyệt|duyệt|casting|đào tạo|training|vận chuyển|ship|xíp|giao hàng|giữ chỗ|giữ suất|giữ đơn|giữ hàng|bảo hiểm khoản vay|bảo hiểm vay|khoản vay|giải ngân|luật sư|xác minh|xác nhận|xác thực|nhận giải|nhận quà|nhận thưởng|lĩnh thưởng|chuyển thưởng|nhận hàng|kho|lưu kho|nguyên liệu|nguyên vật liệu|tài liệu|thế chân|bảo lãnh|thủ tục|làm thủ tục|hoàn đơn|hoàn hàng|chuyển tiền|nhận tiền|rút tiền|đảm bảo|ký quỹ|thành viên|thẻ thành viên|thu nhập|dịch vụ|quà|gói|chuẩn hóa|chuẩn hóa thuê bao|đồng phục|visa|đặt chỗ|công chứng|bản quyền|nâng cấp|gia hạn|tiêm phòng|bảo hiểm|sàn|giao dịch|hội viên|tạo tài khoản|tham gia|đăng ký";

export const advanceCues: CueList = {
  // "đóng trước 2 triệu phí hồ sơ", "chuyển phí thông quan 7tr", "nộp 1tr2 phí xét duyệt", "gửi phí xác nhận 199k"
  "scam.fee": `
    {phí|cước|tiền|lệ phí} {giao|ship|vận chuyển|làm thủ tục|hồ sơ|bảo hiểm|thuế|thế chân hàng|thế chân|đặt chỗ|bảo đảm} {xe|quà|hàng|} {${money}|0} {…|} {đóng|nộp|chuyển|ck|chuyển khoản}
    {tiền thế chân|thế chân|tiền cược hàng|tiền giữ chỗ} {hàng|} {${money}|0}
    {${pay}} {0|${money}} {tạm ứng|chứng minh|bảo đảm|làm tin|để chứng minh} {…} {giải ngân|rồi|mới|khả năng}
    {${pay}} {${toWhom}|} {${toWhom}|} {${money}|0|} {tiền|} {phí|lệ phí|thuế|cước|tiền phí|tiền thuế|tiền phạt|tiền cọc|phí ship} {làm|cho|mở|} {${bogus}}
    {${pay}} {${toWhom}|} {${toWhom}|} {${money}|0|} tiền {nguyên liệu|kho|thế chân|bảo lãnh|ký quỹ|giữ chỗ|giữ suất|giữ đơn|mở tài khoản|bảo hiểm|hồ sơ|phạt|thuế|cước|làm lễ|cúng|vận chuyển|ship}
    {${pay}} {${toWhom}|} {${toWhom}|} {phí|thuế|lệ phí|thuế thu nhập|tiền thuế} {${money}|0 0|0|trước|nhận|để|là|thu nhập|nè|nha|mới|xíp|ship}
    {${pay}} {${toWhom}|} {${toWhom}|} {${money}|0} {${toWhom}|} {lệ phí|phí|thuế|ký quỹ|bảo lãnh|bảo hiểm khoản vay|tiền thế chân|quỹ giải|giữ suất|giữ máy|giữ hàng|giữ mối|giữ phần|giữ slot|giấy dán|mở khóa|mở nhiệm vụ|mở tài khoản|để mở|kích hoạt|kích hoạt giải|active|nhận tài liệu|đặt chỗ|thủ tục|phí duyệt|casting|làm lễ|giải hạn|thiện chí|bảo hiểm|làm thẻ}
    {phí|lệ phí} {${bogus}} {chỉ|chỉ có|là|đóng trước|nộp trước|trước|trả trước|ck trước} {${money}|0|trước|nửa}
    {phí dịch vụ|phí|lệ phí} {đóng|nộp|chuyển|trả|ck|thanh toán} trước
    {chỉ|chỉ cần|chỉ xin|chỉ phải|chịu} {đóng|trả|nộp|chuyển|xin|chịu|ck|} {${money}|} {phí|tiền|cước|} {ship|vận chuyển|xíp|thẻ thành viên|hồ sơ|thuế|hải quan}
    {phí|tiền} {làm hồ sơ|hồ sơ|hải quan|thông quan|kích hoạt|mở khóa|đào tạo|casting|bảo hiểm khoản vay|xét duyệt|nguyên liệu|xác minh|giải ngân|thế chân} {${money}|0}
    {đóng|nộp|ck|chuyển} {phí|thuế|tiền thuế} {là|để|mới|rồi|thì} {nhận|được|có|rút|lĩnh|lãnh|lấy|giao|về}
    {cọc|đặt cọc} {${toWhom}|} {${money}|0} {tiền|} {nguyên liệu|giữ suất|giữ đơn|thiện chí|nhận hàng về|nhận tài liệu|lấy giấy|lấy hàng về|để active|để kích hoạt|mở tài khoản|bay liền|lấy lại|nhận việc}
    trả phí {là|để|mới|thì} {rút|nhận|mở|lấy}
  `,
  // "cọc trước 300k", "ck full trước", "nộp trước 10%": by itself what many honest sellers ask.
  "scam.first": `
    {${pay}} {full|đủ|hết|0|nửa|một nửa|tiền|cọc|${money}|} {trước|} {full|đủ} {trước|rồi|mới|em|mình|là|thì}
    {${pay}} trước {${money}|0|nửa|một nửa|full|đủ|tiền|em|mình|cho em|cho mình|rồi|là|thì|mới|giữ|nha|nhé|nè|nghen|a|gửi|e|nhoa|lấy|chạy}
    {${pay}} {${toWhom}|} {${money}|0} trước {em|mình|rồi|mới|thì|là|nha|nhé|để|giữ|mai|gửi|chạy|cho}
    {cọc|đặt cọc|chuyển cọc} {${toWhom}|} {${money}|0}
    {cọc|đặt cọc} {trước} {giữ|em|mình|là|0|${money}|liền|nha}
    {ck|chuyển|chuyển khoản|đặt cọc|cọc|bank|thanh toán} {trước|full|100|0} {trước|mới|giữ|em|mình|gửi}
  `,
  // "nộp 2 triệu để nhận", "nạp thêm 3tr mới rút được"
  "scam.pay-to-get": `
    {đóng|nộp|nạp|ck|cọc|chuyển|ứng} {${toWhom}|} {${toWhom}|} {${money}|0|phí|thuế|tiền} {…|} {để|mới|là|sẽ|thì|rồi} {được|sẽ|hệ thống|em|bên em|} {nhận|rút|lĩnh|lãnh|mở khóa|mở nhiệm vụ|được duyệt|duyệt|kích hoạt|giải ngân|active|thông quan|mở|bay|có tên|nhận được|rút được|lĩnh được|hoàn|xác minh|trả|chuyển thưởng|khỏi bị|được hưởng|mở rút|lấy lại|gỡ}
    {nạp|đóng|chuyển|nộp} thêm {${money}|0|tiền|} {là|để|mới|thì|} {rút|mở|mở khóa|được|xác minh|nhận|hoàn|lấy}
    {muốn|phải|cần} {rút|nhận|lĩnh} {tiền|thưởng|quà|giải|hồ sơ|} {thì|là|phải} {nạp|đóng|nộp|chuyển|ck|trả}
    {đóng|nộp|chuyển|ck|gửi|trả} {${money}} {nhận|được nhận|lĩnh|được lĩnh|lấy|được chia|được hoàn|sẽ được hoàn|sẽ được} {ngay|liền|lại|về|} {${money}|0|quà|thưởng|nồi|cổ tức|lãi|nhà|hàng}
    {nộp|đóng|ck|chuyển} {${money}|phí|thuế} {là|} {nhận|lĩnh|lãnh} {liền|ngay|luôn|quà|thưởng|giải|hàng|xe|vàng|tiền}
    {không nộp|không đóng|không chuyển|chưa nộp|ko nộp|k đóng} {phạt|thuế|phí|} {là|sẽ|thì|} {bị|mất|khóa|hủy|truy tố|thu hồi}
    {soạn|nhắn} {cú pháp|tin} … {nạp|đóng|chuyển|để kích hoạt|để nhận}
  `,
  // Prices that cannot be, and reasons why nobody may look.
  "scam.bargain": `
    vé … {…|} {chuyển|ck|cọc|bank|chuyển khoản|thanh toán} {…|} trước {…|} {gửi|giao|đưa|nhận|mình|em}
    {không|ko} {gặp|giao dịch} {trực tiếp|mặt}
    {hàng|iphone|macbook|máy|xe|đồ|laptop|điện thoại|mối iphone|0} {tồn kho|dính hải quan|thanh lý hải quan|hải quan|container|kho container|xách tay dính|phát mãi|siết nợ} {thanh lý|về|giá|0|}
    {dính hải quan|thanh lý hải quan|hàng hải quan|customs stock|hàng tồn kho|kho container|shop giải thể|giải thể kho|xả kho giải thể}
    {do|vì} {shop|cửa hàng|công ty|cty} {giải thể|đóng cửa|phá sản|dẹp tiệm}
    {không|ko|k|khỏi|hông} {được|cho|cần|} {kiểm hàng|kiểm tra hàng|xem hàng|đồng kiểm|mở hàng|gặp trực tiếp|gặp mặt|xem xe|coi hàng|coi trước}
    {cọc|ck|chuyển|chuyển khoản|thanh toán|bank} {full|100|đủ|hết} {trước|mới|em|mình|là|thì|qua|rồi}
    {nhiều|đông} người {hỏi|đặt|tranh|giành} {lắm|quá|rồi|luôn}
    {nhường|bán|để} {cho|suất cho|lại cho|} người khác {đấy|đó|nha|nhé|liền|ngay|luôn|mất|}
    {ai|bạn nào|chị nào} {nhanh|lẹ|ck trước|cọc trước|chuyển trước} {thì|là} {được|có|còn|giữ}
    {trong|0p|0 phút|15p|5p} {không|ko|k|hông|hok} {ck|cọc|chuyển|trả|chuyển tiền} … {người khác|nhường|hủy|mất}
    {bán gấp|bán lẹ|cần bán gấp|thanh lý gấp} {0|…|giá|} {vì|do} {đi nước ngoài|định cư|kẹt tiền|vỡ nợ|đi nghĩa vụ}
    {slot|suất|vé|nền|căn} {ngoại giao|nội bộ|đối tác}
    {tặng không|cho không|cho free|tặng free} … {phí|ship|vận chuyển}
    {giữ suất|giữ slot|giữ chỗ} {hôm nay|liền|ngay|trong ngày|chiều nay|kẻo|gấp}
    {mai|kẻo|chiều|tối} {là|} {hết|mất} {suất|ưu đãi|slot|giá|hàng|chỗ|}
    {về|để} {nhà|} {suy nghĩ|nghĩ lại|bàn lại} {là|thì} {mất|hết}
    {chuyển|ck|bank} {nửa|một nửa} {giá|tiền|giữ chỗ|giữ vé}
    giữ {máy|hàng|xe|vé} {nha|nhé|cho|liền|trước|}
  `,
  "scam.no-fee": `
    {không|ko|k|khỏi|đừng|chưa|chả|chẳng|hổng|hông|không cần|không phải|khỏi phải|không được|không bao giờ|đừng bao giờ|đừng vội|chớ} {${pay}|đóng phí|thu phí} {…|}
    {don't|dont|never|not|no need to} {pay|send|transfer|deposit|top up}
  `,
  // Terms under which an honest deposit or wage is paid
  "trade.safe": `
    {xem|coi|gặp|kiểm tra|nhận|ăn thử|test|qua xem|tới xem|may|làm|cày|sửa} {phòng|xe|máy|hàng|bánh|nhà|trực tiếp|tận nơi|thoải mái|ưng|xong|…|} {rồi|mới|hãy|xong|thì} {mới|hãy|hẵng|} {cọc|trả tiền|thanh toán|lấy tiền|lấy|đóng|trả}
    {hủy|huỷ|không đi|đổi ý|không hợp|không ưng|không hài lòng} {trước|…|} {…|} {hoàn đủ|hoàn tiền|hoàn cọc|trả lại|miễn phí|hoàn lại|hoàn}
    {xem|gặp|coi} {phòng|xe|máy|hàng|nhà|đất} {trực tiếp|thoải mái|trước|tận nơi|rồi}
    {gặp|giao dịch|đổi} trực tiếp
    {được|cho} {kiểm hàng|xem hàng|kiểm tra hàng|đồng kiểm|test|thử}
    {hợp đồng} {rõ ràng|song ngữ|có dấu|0 tháng|lao động|đàng hoàng|thuê|đầy đủ}
    {phí|giá} {công ty|đúng|} niêm yết
    {học|ăn|dùng} thử {miễn phí|buổi|0|…|}
    {cọc|đặt cọc} {0 tháng|một tháng|50|30|0 phần}
    {tại|ở|ra} {quầy|chi nhánh|cửa hàng|quán|tiệm|văn phòng|trường|kho|rạp} {…|}
    {trang|web|website|cổng|app|fanpage} {chính thức|của trường|công ty|dịch vụ công|quốc gia}
    {stk|tài khoản|số tài khoản} {nhà trường|của trường|công ty|in trên|ban tổ chức}
    {nộp đơn|nộp hồ sơ|nộp phiếu} {ở|tại} {phòng|văn phòng|ban}
    {xét|duyệt} {theo|bằng} {điểm|hồ sơ|thành tích}
    {không phải|khỏi|không cần} {ôm hàng|nhập hàng}
    {refundable|refund|invoice|contract|front desk|in person|meet at|at the gate|test it first|check first|test ride|cod|face value|at the counter|in office}
  `,
  // What is promised to the needy: loans for anyone, grants, stipends.
  "scam.grant": `
    {giữ|còn|đang giữ} {…|} {tiền bảo hiểm|tiền hoàn|tiền bồi thường|tiền hỗ trợ|quyền lợi} {cũ|của|…|} {lĩnh|nhận|nộp|đóng|bác|chị}
    {được|đã được} duyệt {${money}|vay|khoản vay|hạn mức} {…|} {giờ|đóng|nộp|chỉ cần|phí|là}
    {mở|làm} thẻ tín dụng {hạn mức|không chứng minh|0|nợ xấu}
    {trúng tuyển|đậu phỏng vấn|được nhận} {…|} {đóng|nộp|ck|phí}
    {vay|khoản vay|gói vay|giải ngân|hỗ trợ vay} {0|…|} {nợ xấu|lãi 0|duyệt 100|không cần|0 triệu|0tr|duyệt}
    {gói vay|khoản vay|vay|vay được} {${money}}
    nợ xấu {vẫn|cũng|} {duyệt|vay|được|ok}
    {nhà nước|chính phủ|bộ|ubnd|phường|quận|hội|quỹ|trung tâm|công ty} {hỗ trợ|trợ cấp|tặng|phát|cho|tri ân|trợ giá} {mỗi|cho|quà|người|bà con|sinh viên|hộ|bé|các|phân|${money}}
    {học bổng|trợ cấp|hỗ trợ|tiền hỗ trợ|gói hỗ trợ|suất học bổng|trợ giá} {của|cho|được|trị giá|người cao tuổi|sinh viên|0|con|bé|nhà nước} {${money}|bé|con|0|được}
    {quỹ từ thiện|tổ chức|quỹ} {nước ngoài|quốc tế} {tặng|hỗ trợ|trao|cho}
    {được|bé được|con được|bé nhà … được} {chọn|tài trợ|duyệt|cấp} {vào|100|học bổng|0|suất}
    {tặng|phát} {máy|quà|sữa|gạo|sim|vé|nồi|thẻ|voucher|phiếu} {…} {miễn phí|cho người già|tri ân|cho hội viên|người cao tuổi|cho các bác|cho bé|trẻ vùng cao}
    {quà|tặng quà|chương trình|quà tặng} tri ân
    {mẫu|người mẫu} nhí
    suất {nhà ở xã hội|nội bộ|học bổng|tái định cư|ktx|ký túc xá}
    tặng {0|…} suất học bổng
  `,
  // Work abroad without the things that real work abroad needs.
  "scam.abroad": `
    {đơn|đi|sang|qua|bay|visa|định cư} {hàn|nhật|úc|mỹ|đức|canada|đài|đài loan|ba lan|châu âu|dubai|singapore|new zealand} {…} {…} {bao đậu|bao visa|không cần|khỏi thi|khỏi cần|đặt cọc|cọc|xuất cảnh|bay ngay|nộp trước|lương 0tr|lương 0|hái|thời vụ}
    {tháng sau|tuần sau|0 tháng sau} {xuất cảnh|bay liền|là bay|bay}
    không cần {tiếng|biết tiếng|thi tiếng|ngoại ngữ|chứng chỉ}
    {làm|đi làm} {…|} lương {0|0k|nghìn đô|ngàn đô} {…|} {đặt cọc|cọc|nộp|đóng} {${money}|0}
    {đi|bay|sang|qua|đơn|xuất khẩu lao động|xkld|xklđ|diện} {hàn|nhật|úc|mỹ|đức|canada|đài loan|ba lan|hungary|dubai|singapore|châu âu|new zealand|anh|pháp|macau|ca na đa} {…|} {bao đậu|bao visa|bao đỗ|không cần|khỏi thi|khỏi|không thi|lương 0|lương 0tr|0tr|bay liền|cọc|nộp|theo diện|bảo lãnh|hái nho|thời vụ|làm nông}
    {bao|cam kết|chắc chắn} {đậu|đỗ|ra} {visa|hồ sơ|100|không rớt}
    {đi|sang} {làm|lao động|định cư} {ở|bên|} {nước ngoài|hàn|nhật|úc|canada|mỹ|đức} … {bao đậu|không cần|khỏi|cọc|nộp trước}
    {không cần|khỏi cần|khỏi} {học tiếng|chứng minh tài chính|thi cử|bằng cấp|hộ chiếu|thi tiếng|phỏng vấn} {…} {lương|bay|visa|đi|bao|là bay}
    {đường tiểu ngạch|khỏi hộ chiếu|sang bên kia làm|qua bên kia làm|đi chui} 
    {casino|công ty game|làm game|phục vụ casino} {bên|ở|tại} {bavet|campuchia|cam|svayrieng|myanmar|lào|sihanouk}
    {giới thiệu|rủ} {bạn bè|bạn|người} {đi làm|sang|qua} {campuchia|cam|lào|myanmar}
  `,
  // Holy rites, wonder cures, numbers seen in a dream.
  "scam.belief": `
    {gửi|chuyển|ck|đưa|cúng} {thầy|cô|cậu|cho thầy} {${money}|0} {làm lễ|cắt|giải|cúng|để}
    {làm lễ|cúng|giải hạn|cắt duyên âm|cắt vong|trục vong} {…} {không là|không thì|kẻo} 
    {thầy|cô|cậu} {xem|coi|soi} {cho con|cho em|bói|quẻ|online} {rồi|thấy|…|}
    {có vong theo|vong theo|duyên âm|vận hạn|sao hạn} 
    {trong tháng có tang|nhà có tang|gặp họa|tai ương}
    {thuốc gia truyền|bài thuốc|liệu trình|thuốc} … {dứt hẳn|khỏi hẳn|dứt điểm|chữa khỏi|hết hẳn|trị dứt} {tiểu đường|ung thư|xương khớp|đau khớp|gút|bệnh|huyết áp|}
    {dứt hẳn|dứt điểm|chữa khỏi|khỏi hẳn|trị dứt} {tiểu đường|ung thư|xương khớp|gút|gan|huyết áp}
    {khỏi|không} cần {uống thuốc|thuốc|đi} {bệnh viện|bác sĩ|viện}
    {phát tâm|công đức|đúc chuông|cúng dường} … {số riêng|qua số|thầy|chuyển}
    {số riêng|stk riêng|tài khoản riêng|số cá nhân|tài khoản cá nhân|tk cá nhân|số này|số ni|qua số con|stk cá nhân} {này|của mình|của thầy|thầy|anh|nhé|nha|staff|hí|đừng|}
    {đừng|không} {chuyển|gửi} {số|qua số|mặt trận|trên bảng|quỹ|vào số}
    {trầm hương|con số} ông {già|địa} … {cho|trúng|linh}
    {thầy trụ trì|sư thầy|thầy} nhờ {con|em|tui} {xin|thu|quyên}
  `,
};
