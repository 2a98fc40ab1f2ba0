// Bait in the voice of a bank, a network, the police, the tax office, the power company, a prize draw: lost if you do not act now.

import type { CueList } from "../cue-net.ts";
import { money } from "./scam-advance.ts";

export const officialCues: CueList = {
  // What is about to be lost: accounts, cards, lines, power.
  "scam.loss": `
    {tài khoản|tk|thẻ|sim|số thuê bao|thuê bao|số điện thoại|số|zalo|facebook|căn cước|cccd|vneid|ví|ví momo|app|máy} {…|} {sẽ|đã|đang|sắp|vừa|còn 0 tiếng nữa|còn 0 giờ|} {bị|} {khóa|khóa 2 chiều|khóa 1 chiều|thu hồi|phong tỏa|cắt|vô hiệu|ngừng hoạt động|hạn chế|đình chỉ|trừ tiền|trừ 0|đóng băng|nhiễm virus|nhiễm 0 virus|đăng nhập trên thiết bị lạ|dừng dịch vụ}
    {thuê bao|sim|số|tài khoản|hồ sơ|sổ hộ khẩu|căn cước|thông tin|sinh trắc học|định danh|vneid|định danh mức 2} {của|} {bạn|quý khách|chị|anh|bác|nhà mình|hộ mình|} {chưa|bị|không|hết} {chuẩn hóa|đồng bộ|cập nhật|xác thực|định danh|lỗi|hợp lệ|trùng khớp|hạn|chính chủ}
    {sẽ|là|liền} cắt {điện|nước|mạng|dịch vụ|thuê bao}
    {không|kẻo|ko} {…|} {là|thì|} {cắt điện|bị cắt|cắt chiều nay|bị phạt|khóa máy|bị khóa|cắt liền|không cắt|bị hủy|mất tài khoản}
    {không|nếu không|ko} phải {bạn|quý khách|anh chị|mình} {thực hiện|…|} {vui lòng|vào|bấm|hủy|liên hệ|gọi}
    {vào|bấm|tại|click} {…|} để {hủy|mở khóa|mở|xác minh|xác thực|xác nhận|không bị khóa|tránh bị khóa|làm lại|cập nhật|đồng bộ}
    {hủy|huỷ} {dịch vụ|giao dịch|lệnh|đăng ký|gói} {tại|ở|qua|bằng|theo}
    {phí|bị trừ|tự động trừ|trừ} {${money}} {mỗi|một|/|} tháng
    {vừa|đã} {đăng ký|kích hoạt|mở} {dịch vụ|gói} {tài chính|bảo hiểm|trả góp|quảng cáo|toàn cầu}
    {bấm|nhấn} phím {0|số}
    {soạn|nhắn} cú pháp {em|gửi|…|}
    {nâng cấp|đổi} {thẻ từ|thẻ chip|sim|sim 4g|lên thẻ|sim 5g}
    {nâng|mở} hạn mức thẻ
    {gọi|liên hệ} {kỹ thuật viên|ktv} {microsoft|apple|google|zalo|windows}
    máy {của|} bạn {đã|bị|} nhiễm {0|virus|mã độc}
  `,
  // Officials of every kind, and clerks who call
  "scam.official": `
    nếu chưa {thanh toán|đóng|nộp|chuẩn hóa|xác minh} {…|} {liên hệ|gọi|bấm|truy cập|cắt|khóa}
    {liên hệ|gọi|kết bạn} {gấp|ngay} {tổng đài|số|zalo|nhân viên|cán bộ} {…|}
    {kết bạn|liên hệ|gọi|add|nhắn|alo} {zalo|số|qua|gấp|} {với|cho|của|} {cán bộ|điều tra viên|đồng chí|đại úy|thiếu tá|trung úy|cục|phòng điều tra|tổ công tác|chuyên viên}
    giấy {mời làm việc|mời|triệu tập|báo nợ|báo phạt} {của|đã|…} {bác|anh|chị|có|in}
    {bị|đang bị} {cáo buộc|tố cáo|tình nghi|truy nã} {rửa tiền|lừa đảo|…} {gửi|chuyển|tài khoản|tiền|liên hệ|kết bạn}
    {căn cước|cccd|số điện thoại|sim|tài khoản} {của|} {chị|anh|bác|bạn|} {đứng tên|bị dùng|bị lợi dụng|dùng để} {vay|mở|đăng ký|…}
    {trung tâm|phòng|bộ phận|ban} {xử lý nợ|thu hồi nợ|pháp chế|an ninh mạng|xử lý vi phạm}
    {giải trình|hợp tác điều tra|khai báo} {qua|online|tại link|với cán bộ}
    {em|mình|tôi|anh|cháu|chị|đây|chúng tôi|con|tui} {là|ở|bên|gọi từ|làm ở|đang ở|phụ trách} {nhân viên|cán bộ|tổng đài|bên|phòng|tổ|} {công an|công an xã|công an phường|điện lực|ngân hàng|thuế|chi cục thuế|cục thuế|tổng cục thuế|viettel|vina|mobifone|bảo hiểm|bảo hiểm xã hội|viện kiểm sát|tòa án|bộ công an|cơ quan điều tra|hải quan|bưu điện|phòng gd|phòng giáo dục|sở giáo dục|tổng đài|vneid|ubnd|điện lực quận|tài chính|kho bạc|csgt|an ninh mạng|momo|zalo|shopee|lazada|tiki|tiktok|nước sạch}
    {cục thuế|công an phường|công an xã|cục viễn thông|tổng đài|ngân hàng|hải quan|bộ y tế|bhxh|bưu điện|bên điện lực|điện lực|tòa án|chi cục thuế|csgt|công an} {thông báo|yêu cầu|xin báo|mời|kính báo|nè|đây|báo|xin thông báo} {hoàn thuế|công dân|quý khách|nhà|anh|chị|bác|khóa|hoàn|cho|…|}
    {hoàn|truy thu|nợ} {thuế|tiền điện|tiền nước|cước|bhxh|thuế đất|0 kỳ} {…|} {${money}|cài|tải|vào|thanh toán|ngay|liền}
    {nợ|chưa đóng|chưa nộp|chưa thanh toán} {tiền điện|0 kỳ|tiền nước|cước|hóa đơn|thuế|phạt} {…|} {thanh toán|quét|cài|đóng|nộp|bấm|ngay|liền}
    {thanh toán|đóng|nộp} {ngay|liền|} {qua|bằng|theo|tại} {mã qr|qr|link|mã|app} {này|em gửi|…|}
    {quét mã|quét qr|quét} {em gửi|mã em gửi|này} {thanh toán|nộp|đóng}
    {cài|tải|tải về|cài đặt|download} {cái|} {app|ứng dụng|file|phần mềm} {…|} {em gửi|cháu gửi|con gửi|tại|theo link|theo đường link|qua zalo|này|đường link|dưới}
    {cài|tải|cài đặt} {cái|} {app|ứng dụng|phần mềm} {dịch vụ công|vneid|tổng cục thuế|thuế|điện lực|evn|định danh|công an}
    {khỏi|không phải|đỡ phải} {lên phường|chạy ra|ra chi cục|lên quận|ra quầy|ra ngân hàng|ra phường|lên xã|ra chi nhánh}
    {giữ máy|đừng cúp máy|không được cúp máy|đừng tắt máy|giữ bí mật vụ}
    {liên quan|dính|dính líu|đứng tên} {…|} {rửa tiền|ma túy|lừa đảo|vụ án|chuyên án|đường dây}
    {lệnh bắt|lệnh triệu tập|trát tòa|giấy triệu tập|lệnh khám xét} {…|} {chị|anh|bạn|của|về|vụ|em}
    {chuyển|ck|gửi} {hết|toàn bộ|số dư|tiền|} {…|} {vào|sang|tới|qua} {tài khoản|tk} {của|} {tạm giữ|an toàn|viện kiểm sát|kho bạc|cơ quan|điều tra|thanh tra|kiểm tra|bộ|công an|của anh}
    {chứng minh|để} {trong sạch|xác minh nguồn gốc|điều tra|vô can}
    {phạt nguội|lỗi vi phạm|vi phạm giao thông|lỗi phạt} {…|} {nộp|đóng|tra cứu|vào|qua|ở|tại} {…|} {link|ngay|giảm|tại|trước|ở|qua}
    {bị|dính|có} {phạt nguội|0 lỗi|lỗi} {…|} {nộp|đóng} {…|} {link|giảm|trước|ngay|ở|tại|qua}
    {nộp|đóng} {qua|ở|tại|vào} {link|đây|đường link} {này|} {…|} {giảm|được giảm}
    {giảm|được giảm} {một nửa|0|nửa tiền} {…|} {tiền phạt|nếu nộp}
    {trễ|quá hạn|quá 0h|sau 0h|quá 0 giờ|trước 0h} {…|} {nhân đôi|bị hủy|hủy|phạt|mất|khóa|cắt}
    {bị|là} {truy tố|phạt|khởi tố|cưỡng chế} {…|} {nếu|không nộp|…|}
  `,
  "scam.prize-any": `
    {trúng|quay trúng|bốc trúng|trúng được} {thưởng|giải|} {xe|sh|iphone|0|tủ lạnh|vàng|${money}|đặc biệt|giải|tivi|voucher|macbook|suất|chỉ|điện thoại|máy giặt|jackpot|ip}
    {trúng thưởng|trúng giải|được thưởng|nhận thưởng|nhận giải|được tặng|nhận tiền thưởng|được chọn ngẫu nhiên|khách hàng may mắn|quay may mắn|vòng quay may mắn|giải đặc biệt|trúng suất}
    {được|bạn được|số của … được|thuê bao … được} {hệ thống|} {chọn|chọn ngẫu nhiên|quay trúng} {nhận|để nhận|là|trúng} {…|} {vàng|quà|${money}|thưởng|iphone|voucher|0}
    {máy|hệ thống|tổng đài} {chọn|quay} {ngẫu nhiên|trúng|số}
    {nhận|lĩnh|lãnh|lấy|lụm|nhan} {liền|ngay|} {${money}|0k|0} {robux|kim cương|kc|usdt|vàng|tiền hỗ trợ|quân huy|xu|vnd|} {miễn phí|free|hỗ trợ|tiền hỗ trợ|từ nhà nước|từ quỹ}
    {robux|kim cương|quân huy|nitro|skin|telegram premium|premium|netflix|canva pro|acc vip|kc|gem|uc|vbucks} {steam|ultra|…|} {miễn phí|free|0đ|không mất phí|free 0}
    {free|tặng|event|share|nhận|phát} {0|0k|…|} {robux|kim cương|quân huy|nitro|skin|premium|kc|uc|gem|ff}
    {quà|hàng|quà của bạn} {giữ|còn|đang giữ} {ở|tại|trong} kho
    {mừng tuổi|lì xì|tặng} {${money}|0} {từ|qua} {momo|zalopay|zalo|viettel|ngân hàng|shopee}
    {trúng thưởng|trúng giải} {…|} {${money}}
    {nhận|lĩnh} {quà|thưởng|giải} {…|} {điền|nhập|đăng nhập|đóng|nộp}
    {voucher|kỳ nghỉ|combo} {nghỉ dưỡng|du lịch|0 năm|trọn đời} {…|} {mang theo|cọc|chỉ cọc|hội thảo|hai vợ chồng|chuyển|giữ}
    {sở hữu} {kỳ nghỉ|kì nghỉ|thẻ nghỉ dưỡng}
    {dùng|có} mã {này|mời} nhận
  `,
  // What one is to do at the link: the harm begins there.
  "scam.enter": `
    {bấm|vào|nhấn|click} {…|} để {bổ sung|cập nhật|sửa|xác nhận|nhận lại} {…|} {nộp|đóng|trả|phí|và}
    {đăng nhập|login|log in|nhập|điền vào|điền|khai} {facebook|fb|garena|acc|tài khoản|mật khẩu|id và mật khẩu|số thẻ|thông tin thẻ|số tài khoản|stk|id|ngân hàng|discord|steam|zalo} {và mật khẩu|…|} {vào|tại|ở|để|nhận|là có|hệ thống}
    {đăng nhập|login|log in} {vào|tại|ở} {…|} {để|nhận|là có|lĩnh|claim}
    {điền|nhập|khai|gửi} {số thẻ|số tài khoản|thông tin thẻ|mật khẩu|stk|họ tên số tài khoản|id|cccd} {và|với|} {mật khẩu|mã|otp|id|} {để|nhận|là|…|} 
    {vote|bình chọn|bầu chọn|bầu} {giúp|cho|hộ|giùm|} {bé|cháu|con|em|mình|con gái|con trai|nhà mình|bé nhà} {…|} {tại|ở|link|đăng nhập|cuộc thi|với}
    {nhớ|rồi|và} đăng nhập {facebook|fb|zalo|gmail|ngân hàng|}
    {vô|vào|bấm|nhấn|click|truy cập|quét} {link|trang|web|đường link|qr|app|} {này|dưới|…|} {nhập|điền|đăng nhập|claim|nhận|lĩnh|xác nhận} {thông tin|số thẻ|mật khẩu|quà|liền|lẹ|ngay|tiền|acc|…|}
    {claim|lụm|nhận} {lẹ|nhanh|liền|ngay} {…} {hết|kẻo}
    {cho|cho mình|đưa|gửi} {mượn|acc|mình mượn} {acc|nick|tài khoản} {…|} {để làm|dup|nhân|check|kiểm tra|trả|giao dịch|là ck}
    {đưa|gửi|trade} {acc|đồ|pet|skin|vàng|con pet|nick} {trước|qua trước|cho t trước}
    {m|bạn|mày} đưa trước {đi|…|}
    {dup|nhân đôi|nhân} {đồ|robux|kim cương|skin|pet}
    {lỗi game|bug game}
    {mượn|cho mượn} acc {roblox|ff|liên quân|game|…|} {…|} {trả|tặng|dup}
    {0 rep|uy tín|rep} mà sợ {gì|chi}
  `,
  // Somebody who gets scammed money back, hides bad posts, opens doors for a fee.
  "scam.fixer": `
    {nhận|hỗ trợ|giúp|dịch vụ|chuyên} {lấy lại|mở khóa|khôi phục|cứu|unlock} {nick|acc|tài khoản|fb|zalo|facebook|gmail|instagram}
    {xóa|gỡ|dọn} {nợ xấu|cic|án tích|lịch sử nợ|phạt nguội} {…|}
    phí trước {0|nửa|…}
    {bên em|em|bên mình|chúng tôi|luật sư} {phối hợp|có} {an ninh mạng|luật sư|chuyên gia|hacker|blockchain|bộ công an|ngân hàng} {…|} {lấy|lấy lại|thu hồi|đòi|…|}
    {lấy lại|thu hồi|lay lai|đòi lại|đòi được|rút lại} {cho|tiền|giúp|được|} {chị|anh|bạn|lừa đảo|bị lừa|trong ngày|tiền|100}
    {gỡ|xóa|ẩn} {bài|bài bóc phốt|bài xấu|phốt} {…|} {phí|gửi|trả|không gửi}
    không {gửi|trả|chuyển} {mình|anh|tao|t} {đăng|tung|gửi cho}
    {anh|em|chị|mình} quen {trong|người trong|ban|sếp|giám đốc|cán bộ} {ban quản lý|sở|trường|công ty|…|}
    {quen|có người} {trong|bên} {ban quản lý|sở|trường|phòng đào tạo|bệnh viện|ngân hàng}
    {có|là có} {tên|suất|chỗ} {…|} {không cần xét|khỏi xét|không xét}
    {không|khỏi} cần {xét|duyệt|nộp} {hồ sơ|…|}
    tick xanh {facebook|tiktok|…|} {${money}|0|…|}
    {tăng} {0k|follow|sub|like} {…|} {${money}|ck|trước}
    {hứa|cam kết} {…|} {hoàn tiền 0|hoàn 100}
  `,
};
