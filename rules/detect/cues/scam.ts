// What bait says: jobs, doubled money, prizes, parcels, banks, police, lost money won back.

import type { CueList } from "../cue-net.ts";

export const scamCues: CueList = {
  "scam.job": `
    {việc|viec|công việc|job} {nhẹ|nhàn|nhẹ nhàng|nhàn hạ|dễ|đơn giản} {mà|nhưng|} {lương|thu nhập|lươg} {cao|khủng|hậu hĩnh|tốt|ổn định cao}
    vnlc
    {việc nhẹ|việc nhàn} lương cao {làm|việc|} {tại nhà|online|ở nhà}
    {làm|làm việc} {ít|chơi|như chơi|nhàn} {mà|} lương cao
    {chơi|nằm|ngồi|lướt điện thoại|lướt web|ngồi nhà|ở nhà|rảnh tay|bấm điện thoại|cầm điện thoại} {không|chơi|mà|cũng|vẫn|là} {cũng|vẫn|mà|} {có tiền|ra tiền|kiếm tiền|có thu nhập}
    {like|tim|thả tim|follow|theo dõi|xem|đánh giá|share|tương tác|review|sub|lướt|bấm like|cày view|xem và like} {video|tiktok|tik tok|shopee|youtube|fanpage|kênh|sản phẩm|bài viết|facebook|lazada|phim|quảng cáo|clip|dạo|5 sao|app|video tiktok|video youtube|sản phẩm shopee|bài} {để|mà|là|có|cũng|} {kiếm|nhận|ăn|có|trả|được|được trả} {tiền|hoa hồng|thưởng|0k|0 000|thu nhập|ngay|lương|thêm}
    {like|xem|follow|lướt} {dạo|video|tiktok} {kiếm tiền|kiếm thêm|ra tiền|nhận lương}
    {chốt|giật|đặt|săn|xử lý|nhận|ứng} đơn {ảo|hàng|shopee|lazada|hộ|hàng ảo|online|trên sàn|cho sàn|hàng shopee|} {để|rồi|và|sau đó|được|} {hoàn tiền|hoàn vốn|nhận hoa hồng|hưởng hoa hồng|ăn hoa hồng|hưởng chênh lệch|kiếm tiền|hoàn gốc|hoa hồng 0}
    {thanh toán|ứng tiền|ứng|mua|cọc} {đơn|đơn hàng|trước đơn} {trước|} {được|sẽ|rồi|} {hoàn tiền|hoàn vốn|hoàn gốc|hoàn lại}
    hoàn {vốn|gốc|tiền} {cộng|kèm|và|cùng|thêm|} {hoa hồng|lãi|chiết khấu}
    hoàn {vốn|tiền|lại tiền} {trong|sau} 0 phút
    {giật đơn|chạy đơn ảo|nuôi đơn|đơn ảo}
    {làm|hoàn thành|nhận} {nhiệm vụ|nv|task} {online|đơn giản|mỗi ngày|} {là|để|và|} {nhận|hưởng|có|kiếm} {tiền|hoa hồng|thưởng|lương|0k}
    mỗi {nhiệm vụ|lượt like|like|video|lượt xem|đánh giá|lượt follow|clip|bài đánh giá|lượt} {nhận|được|trả|kiếm|được trả|trả ngay|nhận ngay} {ngay|} {0k|0 000|000|0 nghìn|0 ngàn}
    {đánh máy|gõ văn bản|gấp phong bì|nhập liệu|xâu hạt|gõ captcha} {tại nhà|online} {lương|thu nhập|kiếm|không cọc|nhận}
    {tuyển|cần} {người|nam nữ|nhân viên|lao động} {đi|sang|qua|xuất khẩu|xklđ} {campuchia|cam|lào|myanmar|miến điện} {làm|lương|việc|}
    {xuất khẩu lao động|xklđ|đi làm|sang làm|việc làm|làm việc} {ở|tại|bên|} {campuchia|cam|myanmar|miến điện|tam giác vàng}
    {get|getting} paid {to|for} {like|liking|watch|watching|follow|rate|rating|click|clicking|reviewing|review}
    {like|watch|rate|follow} {youtube|tiktok|videos|hotels|products|apps} {and|to} {earn|get paid|make}
    {easy money|easy job high|quick cash|make money fast|make money online from home|earn from home|passive income guaranteed|simple tasks and earn|complete simple tasks|online tasks}
    {work|job} from {home|your phone} {and|no experience} {earn|make|get|needed|required}
  `,
  "scam.job-weak": `
    tuyển {gấp|thêm|} {0|} {ctv|cộng tác viên|cộng tác viên online|người làm online|nhân viên online}
    cần {tuyển|tìm|gấp|thêm} {gấp|0|thêm|} {ctv|cộng tác viên|bạn làm online|người làm online|bạn rảnh|bạn có điện thoại}
    {việc|việc làm|công việc|job|làm} {online|tại nhà|ngay tại nhà|trên điện thoại|bằng điện thoại}
    {thu nhập|kiếm} {thêm|thụ động|khủng|cao|ổn định tại nhà|thêm tại nhà|không giới hạn}
    {kiếm|muốn|cần} thêm thu nhập
    không {cần|yêu cầu|đòi hỏi} {kinh nghiệm|vốn|bằng cấp|cọc|bỏ vốn}
    {ko|k} {cần|yêu cầu} {kn|kinh nghiệm|vốn|bằng cấp|cọc}
    {không|ko|k} {cọc|vốn|bỏ vốn|mất phí}
    chỉ cần {có|một|1|} {điện thoại|smartphone|chiếc điện thoại|máy tính|rảnh|mạng|0 phút}
    {nhận|trả|thanh toán|lãnh} {lương|tiền|} {theo ngày|trong ngày|hàng ngày|cuối ngày|ngay trong ngày|liền tay|về tk ngay|sau khi làm}
    {lương|tiền} {trả|nhận|về} {trong ngày|theo ngày|ngay|liền|cuối ngày}
    {no experience|no investment} {needed|required|necessary}
    {remote|online} {job|work|part time|part-time}
    {hiring|recruiting} {now|online|remote|part time|people}
    {work from home|be your own boss|financial freedom|extra income|side income|side hustle}
  `,
  "scam.invest": `
    {cam kết|bao|đảm bảo|chắc chắn} {lãi|lợi nhuận|lời|có lãi|sinh lời|thắng|win|lãi suất} {0|cao|khủng|mỗi ngày|hàng ngày|100|suốt}
    {lãi|lãi suất|lợi nhuận|lời|sinh lời} {từ|tới|lên tới|lên đến|khủng|} {0|0 0} {mỗi ngày|một ngày|ngày|1 ngày|tuần|mỗi tuần|hàng ngày|1 tuần}
    {x2|x3|x5|x10|x 2|x 3|nhân đôi|gấp đôi|nhân 2|nhân 3|gấp 3|gấp 5|nhân ba} {tài khoản|vốn|tiền|số tiền|số vốn|tk|khoản đầu tư|số dư|tiền nạp|trong}
    {nạp|gửi|đầu tư|bỏ|góp|chuyển|đóng} {vào|ra|vốn|} {0k|0 triệu|0 tr|0 usdt|0 củ|000|0 usd|0 000|0 000 000|0 nghìn|0} {là|sẽ|thì|để|} {nhận|được|rút|lấy|thu về|thu|lời|về|ăn} {lại|về|ngay|luôn|} {0k|0 triệu|0 tr|0 usdt|0 củ|000|0 usd|0 000|0}
    {kéo|đọc|bắn|phím|chạy|theo} lệnh {miễn phí|chuẩn|cùng|theo|vip|win|chắc|theo chuyên gia|}
    {đánh|vào|theo|copy} lệnh theo {chuyên gia|thầy|mình|anh|room|master}
    {tín hiệu|kèo} {forex|coin|vàng|crypto|bo|chứng khoán|vip|future|btc|usdt}
    {room|nhóm|group} {vip|kéo lệnh|tín hiệu|đầu tư|coin|forex|chứng khoán phím} {miễn phí|lãi|win|cam kết|x2|uy tín|kéo}
    {bao lỗ|bao cháy|bảo toàn vốn|không lo lỗ|không rủi ro|không bao giờ lỗ|win rate 0}
    {double|triple|multiply|10x|2x|5x|100x} {your|ur} {money|btc|crypto|bitcoin|investment|eth|deposit|coins|funds|savings}
    send {0|me 0|btc|eth|bitcoin|any amount} {btc|eth|usdt|sol|bitcoin|of btc|} {and|to|} {get|receive|we send} {back|0|double|}
    {guaranteed|daily|weekly|risk free|risk-free} {returns|return|profit|profits|roi|payout|payouts}
    {0 profit|0 roi|0 returns|0 return} {daily|weekly|guaranteed|a day|in 0|per day|per week|every}
    {forex|crypto|trading|vip} {signals|signal|mentor|investment platform}
    {turn|turned|flip} {your|0|my} {0|} {into|to} {0|0k}
    {invest|deposit} {0|just 0|as little as 0|only 0} {and|to|} {get|earn|receive|make|withdraw} {0|back|up|double}
    {elon musk|tesla|vitalik} giveaway
  `,
  "scam.pay-in": `
    {nạp|gửi|đầu tư|bỏ|đóng|góp|chơi|bơm|rót} {vào|ra|vốn|có|} {0k|0 triệu|0 tr|0 củ|0 usdt|0 usd|000}
  `,
  "scam.pay-out": `
    {nhận|rút|lấy|thu|lời|lãi|được|ăn|về} {lại|về|ngay|được|ra|luôn|} {0k|0 triệu|0 tr|0 củ|0 usdt|0 usd|000}
  `,
  "scam.invest-weak": `
    {đầu tư|chơi|trade|trading} {forex|coin|crypto|usdt|tài chính|tiền ảo|tiền số|vàng online|bo|nhị phân|sinh lời}
    sàn {giao dịch|forex|tài chính|tiền ảo|coin|quốc tế|bo}
    {cơ hội|kênh} {đầu tư|làm giàu|đổi đời}
    {chuyên gia|thầy|mentor} {hướng dẫn|dẫn dắt|kéo|đầu tư|tài chính}
    {rút tiền|rút về} {nhanh|trong ngày|0 phút|về ngân hàng|bất cứ lúc nào}
    {invest|investing|investment} {now|today|in crypto|opportunity|plan|with me}
    {crypto|bitcoin|forex} {trading|investment|expert|trader}
    {presale|airdrop|whitelist} {live|now|ends|is live|claim}
  `,
  "scam.prize": `
    {chúc mừng|cm|} {bạn|quý khách|khách hàng|anh chị|sđt|số điện thoại|thuê bao|tài khoản|bạn đã may mắn} {của bạn|của quý khách|} {đã|vừa|được|may mắn|đã may mắn|là người|} {trúng thưởng|trúng giải|nhận được phần quà|trúng iphone|được chọn nhận|được tặng|được nhận thưởng|trúng tuyển nhận quà}
    {trúng|nhận} {thưởng|giải|ngay|} {iphone|sh|xe sh|xe máy|ipad|macbook|voucher|sổ tiết kiệm|giải đặc biệt|giải nhất} {0|trị giá|từ|miễn phí|pro|của|17|16|}
    {quà|chương trình|sự kiện} {tri ân|tặng quà tri ân|tri ân khách hàng}
    {nhận|lãnh|rút|lấy|săn|lụm} {ngay|} {quà|thưởng|phần thưởng|phần quà|lì xì|quà tặng|tiền thưởng|giải thưởng|code|0k|hộp quà} {miễn phí|tri ân|free|0 đồng|0đ|từ|momo|zalopay|trị giá|0k|ngay|về ví}
    {tặng|phát|share|nhận|cho|lấy|hack|buff} {miễn phí|free|ngay|} {0|} {robux|kim cương|quân huy|skin|vàng free fire|uc|nitro|thẻ garena|thẻ cào|usdt|steam|acc vip} {miễn phí|free|0đ|không cần|chỉ cần}
    {free|miễn phí|nhận|claim|get|discord} {discord|free|} nitro {free|miễn phí|for free|gift|giveaway|3 tháng|3 months|1 month|1 tháng|for 0 months}
    {free|claim|claim your|get your|get} {robux|skins|skin|steam gift|steam gift card|vbucks|v-bucks|gift card|gift cards|iphone|nitro|csgo skins|cs2 skins|knife|free 0|airdrop|reward|rewards|prize}
    {you have|you've|youve|you|u} {won|win} {a|an|the|our|0|} {prize|iphone|gift|lottery|giveaway|car|0|reward|free|jackpot|raffle|}
    {you have been|you were|you are|you've been|your number was} {selected|chosen|picked|randomly selected} {to|for|as|}
    {steam|discord|roblox} {gift|is giving|giving away|giveaway|gives} {0|free|nitro|card|away|for}
    {airdrop|giveaway} {nitro|btc|eth|usdt|free}
  `,
  // To get it one must do this first.
  "scam.claim": `
    {bấm|nhấn|click|ấn|truy cập|đăng nhập|vào|quét|điền} {vào|} {link|đây|đường dẫn|đường link|mã|web|website|form|trang} {này|dưới|bên dưới|sau|qr|} {để|} {nhận|rút|lãnh|xác nhận|xác minh|xác thực|mở khóa|hủy|kích hoạt|cập nhật|tránh|bình chọn|đăng ký nhận|nộp|kiểm tra|tra cứu}
    {đóng|nộp|chuyển|thanh toán|trả|ck|cọc} {trước|} {phí|thuế|tiền|0k|0|lệ phí} {ship|vận chuyển|hồ sơ|hải quan|làm hồ sơ|bảo hiểm|xác minh|kích hoạt|giải ngân|} {để|mới|là|sẽ|thì|trước khi} {nhận|được|rút|lãnh|giải ngân|mở|vay|lấy|duyệt}
    phí {ship|vận chuyển} {trước|chỉ|là}
    phí {hồ sơ|hải quan|xác minh|kích hoạt|mở khóa|bảo hiểm khoản vay|rút tiền|giải ngân} {trước|chỉ|là|0|0k}
    {pay|send} {a|the|small|0|} {small|shipping|processing|customs|release|activation|} {fee|fees|deposit|tax} {to|and|first|before|of}
    {click|tap|go|log in|login|sign in|visit|scan} {here|the link|this link|below|now|this qr} {to|and} {claim|get|receive|verify|confirm|unlock|redeem|update|avoid|withdraw}
    {claim|redeem} {it|yours|your|now|here|before}
    {connect|link} your wallet
  `,
  "scam.parcel": `
    {đơn hàng|bưu kiện|kiện hàng|gói hàng|bưu phẩm|hàng} {của bạn|của quý khách|của anh chị|số 0|quốc tế|} {đang|đã|hiện|} {bị|không|chưa|gặp} {giữ|hoàn|giao được|phát được|tạm giữ|thất lạc|gặp sự cố|giữ lại|trả lại|sự cố|thể giao|giữ tại hải quan|giao thành công}
    {cập nhật|xác nhận|bổ sung|sửa} {lại|} {địa chỉ|thông tin} {giao hàng|nhận hàng|giao nhận|người nhận|để giao}
    {your|ur} {package|parcel|delivery|order|shipment} {is|has been|could not be|cannot be|was|is being} {held|on hold|delivered|returned|stuck|suspended|pending|detained}
    {update|confirm} your {delivery|shipping} {address|details|information}
  `,
  "scam.account": `
    tài khoản {của bạn|của quý khách|ngân hàng|vneid|zalo|facebook|telegram|ngân hàng của bạn|của anh chị|vcb|định danh|bạn|} {sẽ|đã|đang|sắp|có dấu hiệu|vừa|} {bị|có} {khóa|đình chỉ|phong tỏa|tạm khóa|hạn chế|đóng|vô hiệu hóa|xóa|xâm nhập|báo cáo|khóa vĩnh viễn|đăng nhập lạ|giao dịch lạ|trừ tiền|trừ 0k}
    {xác minh|xác thực|cập nhật|bổ sung|định danh} {lại|ngay|} {sinh trắc học|thông tin tài khoản|tài khoản|danh tính|thông tin cá nhân|thông tin thuê bao|căn cước|vneid|sim|định danh mức 2|thông tin} {tại|qua|ngay|ở|để|trước|trong|theo link|bằng cách|kẻo|nếu không}
    {quý khách|bạn} {vừa|đã|đang} {đăng ký|phát sinh|bị trừ|nợ|có giao dịch|chưa nộp|có khoản} {dịch vụ|giao dịch|0|phí|khoản|cước|phạt|vay}
    {giao dịch|đăng nhập} {bất thường|lạ|đáng ngờ}
    {your|ur} {account|wallet|card|bank account|discord account|profile|paypal|apple id} {will be|has been|is|was|is about to be|got} {suspended|locked|limited|deactivated|deleted|compromised|restricted|banned|disabled|reported|flagged|terminated|hacked}
    {verify|confirm|validate|update} your {account|identity|wallet|information|details|bank details|card|payment|billing|age}
    {unusual|suspicious} {login|activity|sign-in|transaction}
  `,
  "scam.police": `
    {liên quan|dính líu|dính|có tên} {đến|tới|trong|vào} {một|} {đường dây|vụ án|vụ|án|chuyên án} {rửa tiền|ma túy|lừa đảo|buôn|}
    {có|} {lệnh bắt|lệnh tạm giam|lệnh bắt giam|trát tòa|giấy triệu tập|lệnh phong tỏa}
    chuyển {toàn bộ|hết|} {tiền|số tiền|tài sản} {vào|sang|tới|qua} tài khoản {tạm giữ|an toàn|kiểm tra|thanh tra|của cơ quan|của viện|để xác minh|của bộ|để điều tra}
    {cài|tải|cài đặt} {đặt|về|} {app|ứng dụng|phần mềm} {vneid|bộ công an|dịch vụ công|của công an|của bộ|thuế|điện lực|evn|vssid|etax|theo hướng dẫn của cán bộ|định danh}
    {con|cháu|bé|người nhà|chồng|vợ} {chị|anh|bác|cô|của chị|của anh|quý phụ huynh|} {đang|bị|đang bị} {cấp cứu|tai nạn|cấp cứu ở|ngã cầu thang}
    {chuyển|ck|đóng} {gấp|ngay|} {0k|0 triệu|0 tr|tiền} {viện phí|tiền mổ|tạm ứng viện phí|tiền phẫu thuật}
    {tôi là|đây là|em là|mình là|chúng tôi là} {cán bộ|công an|đại úy|thiếu tá|trung úy|thượng úy|điều tra viên|cán bộ công an|nhân viên ngân hàng|nhân viên điện lực|bên điện lực|viện kiểm sát}
    {bạn|quý khách|phương tiện|xe|biển số} {của bạn|} {có|bị} {0|} {phạt nguội|lỗi phạt nguội|quyết định xử phạt|thông báo phạt|lệnh}
    {nộp phạt|phạt nguội|tra cứu phạt nguội} {tại|qua|ngay|ở} {link|đây|đường dẫn|trang|tài khoản}
    {arrest warrant|money laundering case|tax refund|unpaid toll|unpaid fine}
  `,
  "scam.recovery": `
    thu hồi {vốn|tiền|số tiền} {treo|bị treo}
    {hỗ trợ|giúp|nhận} {rút|rút lại|lấy|lấy lại|thu hồi|đòi} tiền {bị treo|bị kẹt|bị giam|bị lừa|treo sàn} {sàn|trên sàn|}
    {lấy|thu hồi|đòi|hỗ trợ lấy|giúp lấy|nhận lấy|hỗ trợ thu hồi|giúp thu hồi|nhận thu hồi|hỗ trợ đòi} {lại|} {tiền|vốn|số tiền|tài khoản|nick} {đã|} {bị|treo|mất do} {lừa|lừa đảo|treo|mất|chiếm|scam|hack|sàn}
    {recover|recovering|recovered|retrieve} {your|my|lost|stolen|scammed|all my|all your|their} {lost|stolen|hacked|} {funds|crypto|money|bitcoin|account|usdt|btc}
    {recovery} {expert|agent|service|hacker|specialist|company}
    {ethical hacker|certified hacker|hacker uy tín|dịch vụ hack|nhận hack}
  `,
  "scam.charity": `
    {ủng hộ|quyên góp|giúp đỡ|kêu gọi|cứu giúp} {bé|gia đình|hoàn cảnh|em bé|cháu|đồng bào}
    {gấp đôi|nhân đôi} số tiền {ủng hộ|quyên góp|từ thiện}
    mỗi lượt {share|chia sẻ|like} {là|được|sẽ|bằng} {0|0k|ủng hộ|quyên góp|một}
    mẫu nhí
  `,
  "scam.borrow": `
    {cho|có} {mình|em|t|tớ|tao|anh|chị|a|e} {mượn|vay} {tạm|đỡ|gấp|nóng|} {0k|0 triệu|0 tr|0 củ|ít tiền|0}
    {chuyển|ck|chuyển khoản|bank} {giúp|hộ|dùm|giùm|cho} {mình|em|t|anh|chị|e|a|tớ} {0k|0 triệu|0 tr|0 củ|trước|gấp|qua|vào}
    {đang|app|tk|tài khoản|thẻ} {kẹt|lỗi|bị lỗi|bảo trì|hết hạn mức|quá hạn mức} {chuyển|app|không chuyển được|không ck được|hạn mức|quá}
    {đang|bị} {cấp cứu|tai nạn|nằm viện} {ở|tại} {0|chợ rẫy|bệnh viện|viện|bv} 
    {mai|tối|chiều|lát|chút|sáng mai|tí} {mình|em|anh|t|tớ|chị|e|a|nữa|} {trả|gửi lại|ck lại|chuyển lại|bank lại}
  `,
};
