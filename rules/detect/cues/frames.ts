// Cues that turn a line into its harmless twin: warning, asking, retelling, refusing; and cues that every trade shares.

import type { CueList } from "../cue-net.ts";

export const frames: CueList = {
  // Somebody warns others. Scammers use these words too, but seldom beside their own bait.
  "frame.warn": `
    {cẩn thận|coi chừng|cảnh giác|đề phòng|chú ý kẻo}
    {chiêu|mánh|trò|chiêu trò|bài} {…|} {…|} {cũ rồi|cũ rích|cũ mèm|xưa rồi|quen rồi|ai cũng biết}
    {vẫn|còn|lại} {có|} {người|đứa|ai|khối người} {dính|mắc lừa|mắc bẫy|sập bẫy|mắc}
    {trá hình|cờ bạc bịp|lừa tình|lừa cọc|đa cấp đó|bài đa cấp|né gấp|né cho lành|né ra}
    {careful|be careful|cautious} {with|of|about}
    {it's|its|is|that's|obviously|clearly} a trap
    cảnh báo {mọi người|mn|cả nhà|anh em|ae|các bạn|lừa|chiêu|thủ đoạn|về|tới|đến|cho|trò|tình trạng}
    {đừng|đừng có|=chớ|không nên|ko nên|k nên|tuyệt đối không|tuyệt đối đừng|không bao giờ|ko bao giờ|chẳng bao giờ} {ai|bao giờ|dại|vội|mà|có|} {tin|bấm|click|nhấn|ấn|vào|chuyển|nghe|đưa|cung cấp|cho|gửi|share|chia sẻ|đăng nhập|cài|tải|quét|làm|mở|mua|vay|chơi|tham gia|nạp|đọc|dính|ham|theo|kết bạn|ck|chuyển khoản|nhập|trả lời|trả|đóng|dùng|tiết lộ|hỏi|yêu cầu|đòi|xin|bảo|nhắn}
    {không|không được|ko|k|tuyệt đối không} {đưa|gửi|đọc|cung cấp|tiết lộ|chia sẻ} {mã|otp|mã otp|mật khẩu|thông tin|link} {otp|cá nhân|lạ|} {cho|với} {ai|người lạ|bất kỳ ai|bất cứ ai|người khác}
    {có thể là|tưởng là|giống} {ma túy|ma tuý|chất cấm|lừa|bẫy}
    {là|thì} mình {chịu|lãnh|dính} {hết|…|}
    {phụ huynh|các mẹ|cha mẹ|ba mẹ|bố mẹ} {dặn|nhắc|để ý|lưu ý}
    {đừng|đừng có|chớ} {giúp|nhận|xách|cầm|ăn|thử|hút} {hộ|người lạ|của|đồ|…}
    {tránh xa|nói không với|né xa|né gấp|block ngay|chặn ngay|xóa ngay}
    {là|toàn|toàn là|chỉ là|đều là|100} {lừa đảo|lừa|scam|lừa hết|lừa gạt}
    {trò|chiêu|chiêu trò|bẫy|thủ đoạn|hình thức|kiểu|vụ|nạn|kịch bản} {lừa đảo|lừa|scam|này|mới}
    {lừa đảo|lừa|scam} {đấy|đó|nha|nhé|nhá|thôi|cả|hết|rồi|đó nha|đấy nhé|mọi người|mn|ae|nhiều lắm}
    {lừa đảo|kẻ lừa|bọn lừa|tụi lừa|kẻ xấu|kẻ gian|giả mạo|mạo danh|mất tiền oan|tiền mất tật mang|tan cửa nát nhà|nguy hiểm lắm|sập bẫy}
    {hãy|nhớ|nên} {cảnh giác|cẩn thận|kiểm tra kỹ|gọi ngân hàng|báo công an|gọi 113|bật bảo mật|giữ kín|bảo mật}
    {không|ko|chẳng} {có ngân hàng|ngân hàng|cơ quan|công an|shop|admin|ai} nào {yêu cầu|hỏi|đòi|xin|gọi|bắt|bảo}
    {là|thì|coi như} {vi phạm hình sự|vi phạm pháp luật|phạm luật|phạm pháp|phạm tội|đi tù|ở tù|có tội}
    {dính|mang|vướng} {tội|án|tội danh|vào lao lý|vòng lao lý}
    {gọi video|gọi điện|gọi thẳng|gọi lại|hỏi lại} {xác nhận|kiểm tra|cho chắc|hỏi lại} {đã|trước|cho|nha|lại|rồi}
    {không|đừng|chớ|không nên|đừng có} {cho|bán|cho ai|cho người khác|cho người lạ} {mượn |thuê |}{tài khoản|tk|stk|nick|acc|sim|căn cước|cccd|thẻ}
    {thì|là} {né gấp|né liền|né nha|né ngay|né|block|report} {nha|nhé|đi|liền|ngay|mấy bạn|}
    {đều|toàn} là {giả|bằng giả|lừa|dỏm|bịp|hàng giả}
    {beware|be careful|watch out|stay safe|stay away|heads up|psa|phishing}
    {scam|scams|scammer|scammers} {alert|warning|link|links}
    {don't|dont|do not|never|don t} {click|open|trust|share|give|send|fall|tell|scan|install|pay|reply|post|download|log|enter|use|answer|invest|meet|talk}
    {is|it's|its|that's|thats|this is|are} {a|all|just a|definitely a|probably a|} {scam|scams|fake|fraud|phishing}
    {will|would} never {ask|dm|call|message|request}
  `,
  // Said of bait, not by it: what it really is, and what to do when one sees it
  "frame.false": `
    {là|toàn|đều là} giả {hết|nha|đó|đấy|nhé|shop|rồi|thôi}
    {tin nhắn|hộp thoại|cuộc gọi|quảng cáo|bài đăng|hội nhóm|trang|bài} {…} {là giả|là lừa|là bẫy}
    {là|thì} {chặn|bỏ chạy|bỏ qua|thôi đi|bẫy|bán người|bị bán|cướp ví|dẹp|dẹp đi|xóa ngay|khỏi tin|chỉ có lừa|bay nick|mất tiền|mất nick|mất acc} {nha|nhé|đi|đó|đấy|ngay|luôn|ae|mọi người|}
    {thấy ai|hễ ai|ai} {rủ|nhắn|kêu|bảo|xin|đòi} {…} {thì|là} {chặn|né|block|báo|bỏ}
    {ôm|cuỗm} tiền {chạy|trốn}
    {mất sạch|mất acc|mất nick|mất hết} {đó|đấy|nha|như chơi|đây}
    đừng {chụp|đọc|đưa} {mặt sau thẻ|mã|otp|cho ai|…} {cho|…|} {ai|người lạ|nha|hết|…|}
    đừng {scan|connect|góp|đi|nộp|tham|ham|tải|dính|dây} {hụi|vào|nha|nhé|qr|wallet|đó|…|}
    {không|ko} thu {…|} {qua|bằng} {tk|tài khoản|stk} cá nhân
    {toàn|đều} {acc clone|clone|acc ảo|chim mồi|cò mồi}
    {trường mình|bên mình|shop mình|ngân hàng|nhà trường|công ty} không {có chương trình|gọi|thu|yêu cầu|gửi link}
    {đòi|bắt|kêu|dụ} {đóng|nộp|chuyển|cọc} {…} {là biết|thì biết|là hiểu} {…|}
    {lấy|nhận|ôm|toàn lấy} {cọc|tiền} {rồi|xong} {block|chặn|biến|lặn}
    {suýt|suýt nữa|xém|tí nữa|may mà} {chuyển|ck|nạp|gửi|mất|gọi lại}
    {lừa|bị lừa} {lần hai|lần 0|thêm lần nữa|hai lần}
  `,
  // Somebody was cheated; helpers who promise the money back say so too.
  "frame.loss": `
    {bị|vừa bị|mới bị|dính|suýt bị|xém bị|kẻo bị|tránh bị|khỏi bị|dễ bị} {lừa|lừa đảo|scam|mất tiền|mất nick|mất acc|hack|mất sạch}
  `,
  // Scammers swear that they are none; recovery helpers name the loss: these do not make a warning,
  // and an income from so much to so much a month beside bait does not make an ordinary job.
  "frame.boast": `
    {không|ko|k|hok|nói không với|cam kết không|đảm bảo không|uy tín không|nói ko với} {lừa đảo|lừa|scam|lừa gạt}
    {no|not a|100 no|zero} {scam|scams|fraud}
    thu nhập {từ|ổn định|} {0 0k tháng|0 0k 1 tháng|0 0k một tháng|0 0 tr tháng|0 0 triệu tháng|0 0 triệu 1 tháng|0 0 triệu một tháng|0 0 củ tháng}
  `,
  "frame.ask": `
    {có phải|phải|có|là|cái này|vụ này|trang này|chỗ này|bên này} {lừa đảo|lừa|scam} {không|ko|k|hok|hông|hem|k mn|ko mn|không mn|không ạ|hả|à|không nhỉ}
    {lừa đảo|lừa|scam} {không|ko|k|hok|hông|hem|ko vậy|không vậy|k nhỉ|à|hả} {mn|mọi người|ạ|vậy|nhỉ|ta|bạn|}
    {có|} {uy tín|đáng tin|an toàn|thật|hợp pháp|ổn|tin được} {không|ko|k|hok|hông} {mn|mọi người|ạ|vậy|nhỉ|ta|cả nhà|}
    {ai|có ai|bạn nào|mn|mọi người|anh em} {biết|rõ|từng|đã từng|làm|dùng|thử|bị|gặp} {chưa|không|ko|cái này|chỗ này|trang này|bên này|chỗ|vụ này}
    {cho|em|mình} {em|mình|hỏi} {hỏi|xin hỏi|thắc mắc} {là|về|chút|tí|}
    {là gì|nghĩa là gì|là sao|nghĩa là sao|là thế nào} {vậy|thế|ạ|mn|}
    {ở đâu|chỗ nào|bao nhiêu|mấy buổi|giấy tờ gì|thế nào|làm sao} {vậy|thế|ạ|hả|nhỉ|vậy ạ|vậy mọi người|mọi người|mn|vậy mn|cả nhà|ta}
    {có nên|có ai bị|sao không|có sao không|có sao ko|bị phạt không|phạt bao nhiêu|phạm luật không}
    {is|are} {this|it|that|these|those} {a scam|legit|real|safe|fake|true|trustworthy}
    {is|are} {this|that|these|those|the} … {a scam|scams|legit|a phishing link|for real|real or fake|trustworthy}
    {anyone|has anyone|does anyone|did anyone} {know|tried|else|used|seen|get|got}
    {what does|what is|what's|whats} {it|that|this|a|} mean
  `,
  // Somebody tells what others did: news, a victim's story, a scheme explained.
  "frame.tell": `
    {có|tự nhiên có|hôm qua có|tối qua có|sáng nay có|nay có} {người|đứa|thằng|con|ông|bà|chị|anh|acc|nick|số lạ|số|tin nhắn} {lạ|nào|nào đó|kia|lạ lạ|} {nhắn|gọi|add|rủ|bảo|kêu|mời|gửi|xưng|tự xưng|giả|ib|inbox|kết bạn|hỏi}
    {nó|tụi nó|bọn nó|chúng nó|chúng|họ|bọn lừa|tụi lừa|bọn này|thằng đó|con đó} {nhắn|bảo|kêu|rủ|gọi|dụ|xưng|giả|hứa|yêu cầu|bắt|xúi|đòi|lừa|sẽ|hay|toàn|thường|hack}
    {công an|cảnh sát|bộ đội biên phòng|an ninh|hải quan} {đã|vừa|mới|bắt|triệt|tp|tỉnh|huyện|quận|phường|xã|hà nội|hcm|khuyến cáo|cảnh báo|khởi tố|triệu tập|truy|thu giữ|phá|tạm giữ|điều tra}
    {bị bắt|bắt giữ|khởi tố|triệt phá|triệt xóa|triệt xoá|bắt quả tang|bắt nhóm|bắt ổ|bị công an|truy tố|xét xử|lãnh án|0 năm tù|bị phạt|đi tù|ra tòa|sa lưới|bị xử phạt|thu giữ|vây bắt|truy nã}
    {bắt|tóm|bắt giữ|khởi tố|triệt|triệt phá|thu giữ|khám xét} {được |}{0|nhóm|hai|ba|đường dây|ổ|vụ|đối tượng|tên} {người|đối tượng|khẩu|kg|vụ|tên|nghi phạm|bánh|kẻ|đứa|ổ|bán|làm|ma túy|cá độ}
    {đánh án|chuyên án|vụ buôn|vụ án|phiên tòa|dương tính} {ma túy|ma tuý|xử|với ma túy|buôn|tuyên|0kg}
    {trên mạng|có người|có kẻ|có nhóm|người ta} rao bán
    {court|judge} {gave|sentenced|jailed} {0|him|her|a|the}
    {lên báo|lên tivi|lên thời sự} {sáng nay|hôm nay|rồi|tối qua|chiều nay}
    {báo|báo chí|vtv|vnexpress|tuổi trẻ|thanh niên|thời sự|đài|tv|tin tức|kênh 14} {đăng|đưa tin|nói|viết|có bài|vừa đăng|mới đăng|đưa|bảo}
    {theo|đọc} {báo|vtv|vnexpress|tuổi trẻ|thanh niên|công an|bộ công an|thông tin từ báo}
    {tin nhắn|mấy tin|mấy cái tin|mấy cái|mấy bài|mấy vụ|mấy ông|mấy đứa|mấy thằng|mấy trang|quảng cáo|bài đăng|mấy nhóm|mấy group} {kiểu|dạng|như|nội dung|ghi|rủ|mời|bảo|toàn|quảng cáo|cho|đăng|làm|chơi|vay}
    {hồi trước|ngày xưa|năm ngoái|tháng trước|tuần trước|hôm qua|hôm trước|tối qua|bữa trước|bữa giờ|dạo này} {mình|em|tôi|t|tui|anh|chị|mẹ|bố|ba|bạn|nhà|hàng xóm|thấy|toàn|nhiều|có|đầy}
    {mẹ|bố|ba|má|bà|ông|bạn|chị|anh|em|cô|chú|dì|hàng xóm|chồng|vợ} {mình|em|tôi|tớ|tui|t} {bị|suýt|vừa bị|mới bị|từng bị|vì|do|nghiện|mê|thua|mất}
    {mình|em|tôi|tớ|tui|t|tao} {bị|suýt|vừa bị|mới bị|từng bị|lỡ đưa|lỡ gửi|lỡ bấm|lỡ click|lỡ chuyển|lỡ đọc|lỡ cung cấp|lỡ cho|lỡ đăng|lỡ tin|trót|vừa mất|mới mất|nhận được tin nhắn|nhận được cuộc gọi}
    {tuyên truyền|kỹ năng phòng tránh|phòng tránh|phòng chống|bài học|rút kinh nghiệm|cách nhận biết|dấu hiệu nhận biết|nhận diện|hiểm họa|tác hại|cai nghiện|nghiện|vỡ nợ|bỏ cờ bạc|cấm|ghét|dẹp|tẩy chay}
    {hack|mất|bay} {nick|acc|tài khoản} {rồi|của|mình|em}
    {someone|some guy|a guy|they|he|she|people|scammers|a stranger} {dmed|messaged|texted|called|asked|told|said|tried|keeps|keep|sent|pretend|pretending|claiming|claimed|will|are|is} {me|my|to|us|saying|that|asking|}
    {got|was|were|been|been arrested|arrested|nearly got|almost got} {scammed|hacked|arrested|phished|sentenced|jailed|busted}
    {police|news|report|reports|article|court} {arrested|says|say|said|reports|busted|warn|warns|seized|about|reported|seize}
  `,
  "frame.joke": `
    {việc nhẹ|việc nhàn} lương cao {là|thì} {chỉ|mơ|ước mơ|giấc mơ|ai|làm gì|không|ko|đâu|toàn|truyền thuyết|cổ tích|trong}
    {ai|ai cũng|ai chả|ai chẳng|tui|mình|tao|em|t} {cũng|chỉ|} {đòi|muốn|thích|mơ|ước|thèm|mong|ham} {có |}{việc nhẹ|việc nhàn} lương cao
    {ước gì|giá mà|mơ|ước|mong} {có|được|kiếm được|tìm được|} {việc nhẹ|việc nhàn} lương cao
    {haha|hihi|kkk|kkkk|đùa thôi|giỡn thôi|đùa tí|đùa á|nói đùa|lol|jk|just kidding|meme}
  `,
  // How to reach the writer in private: harmless alone, a sign beside bait.
  "trade.contact": `
    {ib|inbox|nhắn|nhắn tin|nt|liên hệ|lh|liên lạc|alo|add|kết bạn|kb|chat|ping|call|gọi|hú|pm} {mình|em|riêng|ngay|qua|cho|với|a|e|anh|chị|mk|trực tiếp|tôi|admin|ad|bên|} {zalo|tele|telegram|tlg|fb|facebook|messenger|mess|whatsapp|viber|line|wechat}
    {ib|inbox|nhắn|nhắn tin|nt|liên hệ|lh|alo|add|kết bạn|kb|pm|hú|ping|cmt|comment|chấm} {mình|em|e|ngay|riêng|để|anh|chị|a|mk|tôi|admin|ad|nhé|nha|ạ|mình nhé|em nhé|cho mình|cho em|qua|trực tiếp|1}
    {zalo|tele|telegram|tlg|sđt|hotline|lh|liên hệ|whatsapp|ib|call|viber} 0
    {qua|trên|vào|nhóm|group|kênh|add|link|có} {tele|telegram|zalo|zl|tlg}
    {thì|cứ|hãy|nào|muốn|cần|ai làm} {ib|inbox|inb|nt|alo|add|hú|kb|dm|pm}
    {xem|check|theo} {link|bio|ở bio|trang cá nhân|tường nhà|inb|ib}
    {link|lk} {ở|dưới|trong|bên} {bio|dưới|cmt|comment|bình luận|tường|trang cá nhân|đây|ghim}
    {bấm|nhấn|click|ấn|truy cập|vào|bấm vào|nhấn vào|click vào} {link|đây|đường dẫn|đường link|ngay|trang|website|web}
    {dm|text|contact|message|msg|whatsapp|telegram|email|inbox|hmu|hit|add|pm} {me|us|now|up|my|for}
    {contact|reach} {on|via|us|through|out}
    {click|tap|visit|follow|open} {here|the link|this link|below|link}
    {in|on} {whatsapp|telegram}
  `,
  "trade.urgency": `
    {chỉ|} {còn|còn lại|còn đúng} {0|vài|ít|mấy} {suất|slot|chỗ|giờ|phút|người|vị trí|bạn|suất cuối}
    {số lượng|suất} {có hạn|giới hạn|ít}
    {nhanh tay|nhanh chân|nhanh lên|duy nhất hôm nay|chỉ hôm nay|chỉ trong hôm nay|ngay hôm nay|ngay bây giờ|ngay lập tức|ngay lúc này|lập tức|khẩn|khẩn cấp|gấp|gấp gấp|kẻo lỡ|kẻo hết|đừng bỏ lỡ|hôm nay thôi|cơ hội có 1 0 2|cơ hội vàng}
    {trong|trong vòng|trước} {0h|0 giờ|0 phút|0 tiếng|0 ngày}
    {act now|limited time|limited spots|limited slots|hurry|last chance|today only|right now|immediately|urgent|asap|before it's too late|expires soon|expire soon|within 0 hours|in 0 hours|first 0 people|only 0 left|only 0 spots}
  `,
  "trade.vow": `
    {uy tín|cam kết|bảo đảm|đảm bảo|chính chủ|bảo mật|kín đáo|bao check|bao uy tín|an toàn tuyệt đối|guaranteed|100 legit|legit|trusted|discreet}
  `,
  // Money so much a day or a turn: what normal wages are not counted in.
  "trade.daily-money": `
    {0k|000|0 triệu|0 tr|0 củ|0 nghìn|0 ngàn|0 usd|0 đô|0 usdt|0 đồng} {ngày|1 ngày|một ngày|mỗi ngày|hàng ngày|1ngày|tuần|1 tuần|mỗi tuần|a day|per day|daily|a week|per week|weekly|day|week|đơn|1 đơn|mỗi đơn|lượt|video|nhiệm vụ|job}
    {ngày|mỗi ngày|1 ngày|hàng ngày|daily|thu nhập ngày} {kiếm|thu|nhận|được|có|làm được|bỏ túi|lời|cũng được|} {0k|0 triệu|0 tr|0 củ|0 đến 0k|000|0 0k}
    {thu nhập|kiếm thêm|kiếm được|bỏ túi|kiếm} {từ|thêm|ngay|tới|lên đến|lên tới|được|} {0k|0 0k|0 triệu|0 0 triệu|0 tr|0 0 tr|0 củ|0 0 củ|0 000 0|0 000} {ngày|một ngày|1 ngày|mỗi ngày|tuần|}
    {lương|nhận} {từ|thêm|ngay|tới|lên đến|lên tới|được|} {0k|0 0k|0 triệu|0 0 triệu|0 tr|0 0 tr|0 củ|0 0 củ|0 000 0|0 000} {ngày|một ngày|1 ngày|mỗi ngày|tuần}
    {earn|make|making|earning|paid|pays|pay|made|earned|profit|profited} {up to|over|around|} {0|0 usd|0 dollars|0 0} {a day|per day|daily|a week|per week|weekly|every day|each day|in a day|day|in one day|per hour|an hour}
  `,
  // Terms of an ordinary job or sale.
  "trade.normal": `
    {phỏng vấn|hợp đồng lao động|hđlđ|bhxh|bảo hiểm xã hội|đóng bảo hiểm|thử việc|gửi cv|nộp cv|nộp hồ sơ|hồ sơ xin việc|lương cứng|lương cơ bản|tháng lương 13|nghỉ chủ nhật|thưởng tết|lương tháng|toàn thời gian|bán thời gian|full time|fulltime}
    {ca sáng|ca tối|ca chiều|ca gãy|xoay ca|theo ca|0 ca|ca 0}
    {hội chợ|sự kiện|tiệc cưới|kiểm kê|trả cuối buổi|trả tại chỗ}
    {phục vụ|pha chế|bưng bê|chạy bàn|thu ngân|bảo vệ|phụ bếp|giữ trẻ|gia sư|kế toán|công nhân|thợ|tài xế|giao hàng|kỹ sư|lập trình viên|lễ tân|nhân viên bán hàng|nhân viên kho|trông xe|dạy kèm|giáo viên|trợ giảng|thực tập sinh|intern}
    {làm|làm việc} tại {quán|cửa hàng|văn phòng|xưởng|công ty|trường|bệnh viện|tiệm|shop|nhà hàng}
    {làm|ca|mỗi ngày} 0 {tiếng|giờ} {có|nghỉ|một ngày|mỗi ngày|/|ngày}
    {có nghỉ trưa|bao cơm trưa|đóng bảo hiểm đầy đủ}
    {0k|000} {giờ|1 giờ|tiếng|1h|mỗi giờ}
    {0k|000|0} {an hour|per hour|hour|hr}
    {0k|0 triệu|0 tr|000|0} {tháng|1 tháng|một tháng|mỗi tháng|a month|per month|month|per year}
    {interview|resume|cover letter|probation|contract|salary|full-time|health insurance|annual leave|office|onsite|hybrid}
    {đồ cũ|thanh lý|bảo hành|cho xem hàng|kiểm hàng|ship cod|cod|xem hàng trực tiếp|giao dịch trực tiếp|hóa đơn}
  `,
};
