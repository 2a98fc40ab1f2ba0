// What unlawful trade says: gambling, loan sharks, forged papers, drugs, weapons, rented accounts.

import type { CueList } from "../cue-net.ts";

export const adCues: CueList = {
  "ads.gamble": `
    {nhà cái|tài xỉu|nổ hũ|lô đề|số đề|xóc đĩa|bắn cá đổi thưởng|game bài|game bài đổi thưởng|đánh bài đổi thưởng|cá cược|cá độ|kèo bóng|kèo nhà cái|kèo thơm|kèo chuẩn|kèo vip|lô vip|baccarat|bạch thủ lô|bạch thủ|song thủ|lô xiên|đá gà trực tiếp|đá gà online|xổ số online|lô đề online|dàn đề|dàn lô|cầu lô|chốt lô|game đổi thưởng|cổng game|tài xỉu online|slot đổi thưởng|ăn 99|tỷ lệ kèo|lô tô ăn tiền|tiến lên đổi thưởng}
    soi {cầu|kèo|lô}
    chốt {số|lô|kèo|cầu|đề}
    {hũ nổ|nổ hũ|quay hũ|săn hũ} {liên tục|to|khủng|mỗi ngày|đổi thưởng|online}
    {ghi|nhận ghi|đánh} {lô|đề|lô đề|số đề|số}
    {kubet|ku bet|w88|m88|188bet|fun88|f8bet|hi88|jun88|shbet|new88|go88|sunwin|hitclub|hit club|8xbet|789bet|fb88|vn88|sin88|mb66|bk8|v9bet|iwin|rikvip|b52club|b52 club|okvip|78win|qh88|i9bet|one88|red88|six88|kubet77|789club|123b|99ok|hb88|go 88|sun win}
    {online casino|live casino|online betting|sports betting|sportsbook|bet now|free spins|free bet|slot games|baccarat|sure bets|fixed matches|fixed match|betting tips|casino online|sòng bài online}
    casino
  `,
  "ads.gamble-pull": `
    {nạp|cược|chơi|gửi} {đầu|lần đầu|là|tối thiểu|chỉ từ|rút|rút nhanh|rút cực nhanh} {có|tặng|thưởng|nhanh|rút|nhận|ngay|0k|0|tặng ngay}
    {nạp|nạp đầu|nạp lần đầu} {0k|0|000} {tặng|nhận|được|thưởng}
    {tặng|nhận|phát|thưởng|khuyến mãi|hoàn trả|hoàn} {ngay|free|code|thêm|vốn|cược|ngay code|} {0k|0|000|0 triệu|tân thủ|vốn trải nghiệm|nạp đầu} {cho|khi|trải nghiệm|nạp|cược|mỗi|người mới|thành viên|tân thủ|đầu|mọi|}
    {code|giftcode|gift code} {tân thủ|miễn phí|free|0k|trải nghiệm}
    {đăng ký|đăng kí|đk|reg|tạo} {tài khoản|acc|} {ngay|nhận|tặng|tại|chơi|là có|liền|để nhận|qua link}
    {vào|tham gia|join} {nhóm|group|room|ngay|kênh|link|hội|box} {để|nhận|chốt|theo|lấy|tele|telegram|vip|kéo|zalo|xem|cùng|này}
    {bao|chắc|cam kết} {ăn|lô|đề|trúng|thắng|về bờ|win|lời|xanh}
    {ăn thông|về bờ|gỡ vốn|vào bờ|lên bờ|trúng 0|thắng lớn|rút tiền 0 phút|rút về|nạp rút|trả thưởng|1 ăn|một ăn|thắng 0|tỷ lệ cao|tỷ lệ thắng|kéo anh em|theo anh em|ib lấy|nhận số|lấy số|lấy kèo|nhận kèo|phí chốt|phí lấy số|ai theo}
    {sign up|join|register|deposit} {now|today|bonus|and get|for|here|our|to get}
    {0 bonus|welcome bonus|deposit bonus|bonus code|promo code|free 0}
  `,
  "ads.loan": `
    {vay|cho vay|hỗ trợ vay|nhận vay} {nóng|nhanh|tiền nhanh|tiền nóng|tín chấp|tiêu dùng nhanh|tiền online|tiền mặt|tiền|góp|trả góp|trả góp ngày|tiền góp|nhanh trong ngày|lãi thấp|lãi suất thấp|không thế chấp|tiền không|online|0k|0 triệu|0 tr|từ 0}
    {bốc bát họ|bốc họ|bát họ|bốc bát|họ nóng|vay họ|tiền góp ngày|góp ngày|tín dụng đen|cầm đồ online|tiền đứng}
    {ai|bạn nào|anh chị|anh em|mọi người|bác nào|} cần {tiền|vốn|vay} {gấp|nhanh|nóng|tiêu|liền|xoay|đáo|làm ăn}
    {hỗ trợ|giải quyết} {tài chính|vốn|vay|khoản vay} {nhanh|gấp|cho|trong|tức|từ|cho anh|}
    {instant|quick|fast|payday|urgent|personal} {loan|loans|cash loan|cash loans}
    {loan|loans} {up to|from|without|approved|no}
    {need cash fast|need money now|need a loan}
  `,
  "ads.loan-pull": `
    {không|ko|k|chẳng|khỏi} {cần|phải|yêu cầu|} {thế chấp|thẩm định|gặp mặt|chứng minh thu nhập|gọi người thân|xét nợ xấu|check cic|giữ giấy tờ}
    chỉ {cần|bằng|} {cccd|cmnd|căn cước|sổ hộ khẩu|cà vẹt|cavet|bằng lái|cmt|chứng minh|căn cước công dân|thẻ căn cước|sim chính chủ|cccd gắn chip|điện thoại và cccd}
    {giải ngân|duyệt|nhận tiền|có tiền|tiền về|duyệt vay|duyệt hồ sơ} {nhanh|trong|ngay|liền|0 phút|sau|tức thì|siêu tốc|0|trong ngày|tk|trong 0}
    {duyệt|có tiền|nhận tiền|giải ngân} {0 phút|0p|sau 0 phút|trong 0 phút}
    nợ xấu {vẫn|cũng|} {vay|hỗ trợ|duyệt|ok|được|bao|giải ngân}
    {lãi|lãi suất} {thấp|chỉ|0|ưu đãi|cực thấp|nhẹ|thỏa thuận|từ}
    {alo|gọi|ib} {là|phát} có {tiền|liền}
    {no credit check|bad credit|no collateral|guaranteed approval|same day|instant approval|approved in 0|without collateral|no documents|low interest}
  `,
  "ads.papers": `
    {làm|nhận làm|bán|cung cấp|dịch vụ làm|chuyên làm|cần bán|có làm} {bằng|giấy tờ|các loại bằng|các loại giấy tờ|bằng cấp|bằng đại học|bằng cấp 0|cccd|cmnd|hộ chiếu|bằng lái|bằng lái xe|gplx|giấy khám sức khỏe|chứng chỉ|sổ đỏ|biển số|giấy phép lái xe|bằng tốt nghiệp|bảng điểm|con dấu|dấu|giấy phép|chứng chỉ ielts|chứng chỉ tiếng anh|chứng chỉ tin học|căn cước|giấy khám bệnh|bằng tiếng anh} {giả|fake|như thật|không cần thi|bao soi|phôi thật|phôi gốc|bao công chứng|giống thật|các loại|cấp tốc|không cần học|lấy ngay|lấy liền|nhanh|uy tín|theo yêu cầu|giá rẻ|mọi trường|có hồ sơ gốc|phôi chuẩn|không cần khám|bao check|online}
    {bằng|bằng lái|bằng lái xe|bằng cấp|bằng đại học|chứng chỉ|chứng chỉ ielts|bằng ielts|bằng toeic|gplx|bằng b2|bằng a1|bằng b1|bằng c|toeic|ielts|bằng cấp 3} {thật|a1|b2|b1|0|giá rẻ|} {bao đậu|bao đỗ|bao check|bao xin việc|không cần thi|phôi thật|phôi chuẩn|phôi gốc|không thi|không cần học|bao thi|bao soi|không phải thi|đi cửa sau|bao công chứng|có hồ sơ gốc}
    {cccd|bằng lái|sổ đỏ|bằng cấp|giấy tờ|bằng đại học|hộ chiếu} {như thật|giống thật|giống y thật}
    {làm|bán|mua} {tiền giả|tiền âm phủ như thật|bằng giả|giấy tờ giả|sổ giả|dấu giả|cccd giả|hộ chiếu giả}
    {fake|buy|real|registered|get your} {id|ids|passport|passports|diploma|degree|driver license|ielts certificate|drivers license|documents|certificate} {for sale|without exam|no exam|available|online|without|dm|shipped|fast|scannable}
    {scannable|novelty} {ids|id}
    counterfeit {money|bills|notes}
  `,
  "ads.drugs": `
    {bán|ship|giao|sẵn|sẵn hàng|còn|về|cung cấp|có sẵn|về hàng|pass|cần bán|có|ai cần|chuyên|nhận ship} {cần sa|cỏ mỹ|ketamin|ketamine|thuốc lắc|bóng cười|nấm thần|tem giấy|bùa lưỡi|heroin|ma túy|ma túy đá|hàng đá|hàng trắng|pod chill|pod thc|tinh dầu cần|kẹo bay|kẹo lắc|nước vui|hồng phiến|cỏ đầu|cỏ sg|cỏ ngon|bánh cần sa|thuốc kích dục|thuốc mê|thuốc ngủ không mùi|mdma|lsd|cocain|thuốc phá thai} {sạch|ngon|giá|ship|chất|xịn|hàng|cho|về|loại|kèm|tận nơi|toàn quốc|uy tín|lẻ|sỉ|sg|hn|ib|nhanh|nha|ae|anh em|mới|}
    {bán|ship|giao|sẵn hàng} ke {sạch|ngon|giá|ship|chất|xịn|uy tín|lẻ|sỉ|ib|tận nơi|loại}
    {bán|ship|sẵn} cần {ngon|sạch|xịn|chất|thơm}
    {cỏ|ke|kẹo|đá|hàng} {mỹ|ngon|bay|sạch|nguyên chất|đập|trắng} {ship|giao|bao|giá|sẵn|ib|về|bao test}
    {selling|got|buy|need|plug for|shipping|ship|have} {weed|coke|cocaine|molly|xanax|adderall|lsd|shrooms|ketamine|mdma|oxy|percs|meth|carts|edibles|fentanyl} {dm|for sale|hmu|hit|menu|delivery|shipped|cheap|good|available|lowkey|}
    {weed|coke|molly|xanax|shrooms|lsd|adderall|carts} {for sale|available|plug|delivery|hmu|dm|menu|in stock}
  `,
  "ads.weapons": `
    {bán|ship|thanh lý|order|cung cấp|có|sẵn|nhận đặt|cần bán|sẵn hàng|pass|chuyên} {súng|súng hơi|súng ngắn|súng săn|súng bắn đạn bi|súng pcp|dao phóng lợn|kiếm nhật|mã tấu|roi điện|dùi cui|dùi cui điện|côn nhị khúc|bình xịt hơi cay|lựu đạn|pháo nổ|pháo bi|pháo hoa nổ|thuốc pháo|thuốc nổ|đạn|pháo|tay gấu|nỏ|súng điện|dao quắm|pháo trứng|pháo cối|đạn chì|vũ khí|hàng nóng|súng bút|súng colt|súng z8|nã} {giá|ship|hàng|cho|tự vệ|ib|loại|các loại|tận|uy tín|mini|điện|thật|chính|về|full|zalo|inbox|kèm|lh|tết|ngon|bao|và|liên hệ}
    {bán|cần bán|thanh lý|ship|cung cấp} {súng hơi|súng pcp|dao phóng lợn|mã tấu|lựu đạn|thuốc nổ|súng ngắn|súng colt|đạn chì|roi điện|pháo nổ|pháo cối|súng săn|pháo bi|pháo trứng}
    {selling|buy} {guns|gun|glock|pistol|ammo|firearms|untraceable} {no|dm|without|cheap|for sale|online|hmu|shipped}
    {ghost gun|ghost guns|glock for sale|untraceable gun}
  `,
  "ads.account": `
    {thuê|cho thuê|thu mua|mua|bán|cần mua|cần thuê|thu|cần thu|cần tìm|nhận thuê|gom} {lại|gấp|} {tài khoản|tk|stk|acc|thẻ|tài khoản chính chủ} {ngân hàng|nh|bank|atm|momo|zalopay|vneid|chính chủ|vcb|techcombank|mb|doanh nghiệp|ví điện tử} {không dùng|giá|0|số lượng|chính chủ|lâu dài|của|kèm|full|cũ|mới|để|cao|trả|ib|inbox|uy tín|ngày|tháng|theo|}
    {thuê|mua|bán} {nick|acc|tài khoản} {facebook|zalo|ads|telegram} {cổ|chính chủ|kháng|0|giá|số lượng|chạy|trả}
    {bán|cung cấp} {data|dữ liệu|thông tin|số điện thoại|danh sách} {khách hàng|cá nhân|phụ huynh|bđs|ngân hàng|khách|người vay|người dùng}
    {bán|mua|cung cấp} {sim rác|sim kích hoạt sẵn|sim không chính chủ|sim kích sẵn}
    {mở|làm} {hộ|thuê|giúp} {tài khoản|thẻ} {ngân hàng|atm} {trả|nhận|được|công|0k}
    {rent|sell|buy|renting|buying|selling} {your|verified|a|aged|out your|} {bank account|bank accounts|paypal account|binance account|kyc account|cash app account|bank logs}
  `,
  "ads.sex": `
    {gái gọi|trai gọi|hàng tuyển|tàu nhanh|phò|gái bao|sugar baby|gái ngành|massage happy ending|massage yoni|đi khách|checker hàng} {cao cấp|giá|sinh viên|ship|qua đêm|0k|khu vực|tận nơi|hn|sg|uy tín|mới|trẻ|full|zalo|ib|0|giá rẻ|quận|lh}
    {escort|escorts|call girls} {service|available|near|cheap|dm|0}
  `,
  // Toys, games, lawful branches.
  "ads.lawful": `
    {đồ chơi|súng nước|súng nhựa|súng phun|súng bắn keo|súng massage|súng xịt|súng đồ chơi|free fire|pubg|csgo|valorant|minecraft|roblox|trong game|skin|nerf|mô hình|cosplay|súng bắn nước|súng bắn bong bóng|súng keo|súng khoan|súng phun sơn}
    {cần câu|cần tây|cần số|cần cẩu|cần thơ|đá lạnh|đá viên|đá granite|kẹo dẻo|kẹo lạc|cỏ nhân tạo|cỏ nhung|cần thủ}
    {vay mua nhà|vay mua xe|vay vốn sinh viên|ngân hàng chính sách|vay học phí|thế chấp sổ đỏ|gói vay|lãi suất vay mua|vay ngân hàng|vay thế chấp}
    {pháo hoa z121|pháo hoa bộ quốc phòng|z121|nhà máy z121|xem pháo|bắn pháo hoa}
    {trung tâm dạy lái|trung tâm đào tạo|khóa học|học lái xe|luyện thi|ôn thi|lịch thi|phôi pha}
    {xổ số kiến thiết|vietlott|vé số|lô hàng|lô đất|chốt đơn|chốt lịch|chốt deal}
  `,
  "news.pressure": `
    {chia sẻ|share|lan truyền|phát tán|chuyển tiếp|forward|gửi|đăng lại|loan tin|truyền} {gấp|ngay|nhanh|mạnh|rộng rãi|hết|cho mọi người|cho người thân|cho tất cả|cho cả nhà|càng nhiều càng tốt|ngay lập tức|khẩn|thật nhiều|thật nhanh|đi mọi người|liền|cho nhiều người|mạnh lên|ngay và luôn|gấp gấp|ngay cho|gấp cho|hết các nhóm|tới mọi|đến mọi|khắp|hộ|giúp} {cho|trước|kẻo|đi|mọi người|tất cả|các nhóm|nhóm|người thân|mọi nhóm|biết|}
    {mọi người|mn|cả nhà|anh em|ae|hãy|xin hãy|nhớ|làm ơn} {hãy|mau|nhanh|} {chia sẻ|share|lan truyền|chuyển tiếp|loan tin|forward} {gấp|ngay|nhanh|mạnh|đi|liền|cho|để ai cũng|hết|rộng|lên|để mọi}
    {ai đọc|ai thấy|ai nhận|đọc xong|xem xong} {được|xong|tin này|} {hãy|thì|nhớ|} {chia sẻ|share|chuyển tiếp|gửi}
    {share|spread|forward|send|repost} {this|now|asap|everywhere|it|the word|to everyone} {now|before|asap|to|everywhere|immediately|quickly|with|with everyone|}
    {please|everyone|must} {share|forward|repost|spread} {now|this|asap|everywhere|urgently|before|immediately}
  `,
  "news.deleted": `
    {trước khi|kẻo} {bị|nó bị|bài bị|họ|chúng nó|chúng|video bị|nó|tin bị|fb|facebook|clip bị} {xóa|gỡ|bay|xóa mất|chặn|bưng bít|khóa|ẩn}
    before {it|they|this|it's|its|it gets|this gets|they take} {gets|is|delete|deleted|removed|taken|down|remove|censor|it|taken down}
  `,
  "news.alarm": `
    {khẩn cấp|khẩn|tin nóng|cực nóng|nóng|tin sốc|sốc|kinh hoàng|chấn động|báo động|tin khẩn|hỏa tốc|động trời|rúng động|kinh khủng|hoảng loạn|tin mật|tin nội bộ|tin động trời|cảnh báo khẩn|cảnh báo bắt cóc|cảnh báo nguy hiểm|cảnh báo dịch|rút tiền ngay|rút hết tiền|gấp gấp|cực kỳ nguy hiểm|chết người|vô cùng nguy hiểm}
    sự thật {bị che giấu|động trời|kinh hoàng|mà họ|bị bưng bít|không ai}
    {họ|chúng|báo chí|truyền thông|bác sĩ|bệnh viện|báo đài|người ta|nhà nước} {đang|không dám|cố tình|đã|giấu|} {giấu|đăng|nói|che giấu|bưng bít|giấu nhẹm|đưa tin|giấu dân|muốn bạn biết|che đậy}
    không {ai|báo nào|đài nào} {dám nói|dám đăng|nói cho bạn|đưa tin|cho bạn biết}
    {they|media|doctors|government|the media|mainstream media|big pharma} {don't want you to know|are hiding|is hiding|hide|won't tell you|hid|refuse to report|covering up|won't report|is covering}
    {breaking|shocking|urgent|emergency|leaked|exposed|insider info|wake up people}
  `,
  "news.claim": `
    {chết|tử vong|bắt cóc|nhiễm độc|ung thư|đột tử|sập|vỡ đập|phong tỏa|đổi tiền|mất điện|động đất|sóng thần|virus lạ|dịch mới|bùng dịch|nổ|chữa khỏi|khỏi hẳn|khỏi bệnh|hàng trăm người|hàng loạt|hàng nghìn người|thực phẩm bẩn|rút tiền ngay|nhựa|nhiễm bệnh|mổ lấy nội tạng|lấy nội tạng|cấm|phá sản|sụp đổ|tăng giá|cúp điện|rò rỉ|nhiễm xạ|giết|chất độc|độc|thần dược|vỡ nợ}
    {dead|die|died|kidnapped|kidnapping|poison|poisoned|cancer|cure|cures|collapse|lockdown|blackout|earthquake|tsunami|explosion|toxic|bankrupt|banned|kills|killed|virus|vaccine|outbreak}
  `,
  "news.source": `
    {theo|nguồn|nguồn tin|trích|dẫn} {báo|vtv|vtv1|vnexpress|bộ y tế|bộ gd|bộ|ttxvn|tuổi trẻ|thanh niên|đài|công an|who|bbc|reuters|thông tấn|sở|ủy ban|trung tâm|cơ quan|thông báo|ubnd|khí tượng|trường|ban|nguồn|zing|dân trí|vietnamnet|cdc|evn|đài khí tượng|quyết định|nhà trường|bác sĩ|ban quản lý}
    {nguồn|link báo|link nguồn|source|nguồn báo|công văn số|thông báo số|quyết định số}
    {according to|reported by|reuters|associated press|press release|source is|via bbc|official statement}
    {bản tin|trên báo|trang chính thức|fanpage chính thức|trang của trường|website chính thức} {dự báo|thời tiết|vtv|tuổi trẻ|của|có|}
  `,
  "news.appeal": `
    {cần máu|hiến máu|nhóm máu|tìm người|tìm trẻ|bị lạc|đi lạc|thất lạc|mất xe|rơi ví|rơi giấy tờ|tìm chó|tìm mèo|nhờ mọi người chia sẻ|nhờ chia sẻ|giúp mình tìm|tìm chủ|tìm mẹ|tìm bé|mất tích|bị mất|deadline|nộp bài|lịch thi|lịch học|họp lớp|link họp|tài liệu|đề cương|khảo sát|bài giảng}
    {missing person|missing child|missing dog|missing cat|lost dog|lost cat|blood donation|blood donors|survey|petition|notes|homework}
    {khoan|đừng|đừng có|đừng vội|không nên|chớ|hạn chế|ngưng|ngừng|ko nên} {vội|ai|} {chia sẻ|share|lan truyền|phát tán|tin|đăng|chuyển tiếp|gửi|forward}
    {kiểm chứng|chưa kiểm chứng|tin giả|tin vịt|fake news|tin đồn|bịa|đính chính|xác minh}
    {don't|do not|stop|please don't|never} {share|sharing|spread|spreading|forward|forwarding}
  `,
};
