// Money for nothing: tasks, home work, schemes, sure profit, and those who swear that they were paid.

import type { CueList } from "../cue-net.ts";
import { money } from "./scam-advance.ts";

const task =
  "like|like dạo|thả tim|tim|follow|xem|xem quảng cáo|xem video|xem clip|nghe nhạc|đọc truyện|đánh giá|review|đặt phòng|đặt phòng ảo|chấm công|điểm danh|check in|chia sẻ bài|tương tác|bấm|lướt|xem clip quảng cáo|xem clip|cày view|captcha|gõ captcha|gõ chữ|nhập liệu|đánh máy|chơi game|giữ app|treo app|share bài";

const piece =
  "gấp phong bì|xếp giấy|gấp giấy|xếp hộp giấy|gói quà|gói bánh kẹo|may gia công|xâu hạt|xâu hạt vòng|xâu vòng|gấp hộp|xếp hộp|xếp hộp trà|dán nhãn|dán tem|dán giấy|đóng gói|bóc tem|gõ captcha|gõ văn bản|đánh máy|nhập liệu|xé vải|đan len|làm hạt|gói kẹo|gấp hạc|dán bao lì xì|dán nhãn chai|gõ chữ";

export const taskCues: CueList = {
  // What is paid far above its worth: "mỗi like 15k", "10k một lượt", "nghe nhạc trên app rút về momo"
  "scam.task": `
    mỗi {clip|bài|lượt|video} {0k|${money}}
    {${task}} {…|} {nhận|được|kiếm|ra|trả|lời|ăn|có} {ngay|liền|} {${money}}
    {${task}} {…|} {${money}|0} {một|1|mỗi|/|} {lượt|like|video|bài|lần|nhiệm vụ|kênh|ngày|phiếu}
    mỗi {like|lượt|video|bài|nhiệm vụ|kênh|lần|clip|phiếu|đơn|lần đặt phòng} {${money}|0|nhận|được}
    {${task}} {…|} {ra tiền|kiếm tiền|có tiền|lụm tiền|ra xiền|nhận tiền|có lương|kiếm thêm|nhận lương}
    {làm|hoàn thành|xong|nhận} {thử|xong|} {0|mấy|vài|} {nhiệm vụ|nv|đơn|nhiệm vụ đầu} {…|} {rút|nhận|tiền|rút tiền|rút liền|${money}|hoa hồng|thưởng}
    {nhiệm vụ|nv} {0|đầu|cuối|thu|tiếp|vip|đơn hàng}
    {mở|mở khóa|hoàn thành|lên} {nhiệm vụ|nv|đơn} {0|vip|tiếp|cuối|mới}
    {${task}|app} … {rút|rút tiền|về} {về|liền|trong ngày|ngay} {momo|bank|ví|ngân hàng|liền|}
    {hệ thống|admin|app} {mới|sẽ|tự|tự động|mở|trả|hoàn|bắn|treo|đang treo|báo} {trả|hoàn|gửi|rút|tiền|thưởng|mở|bắn|lại|0|${money}}
    {hệ thống} … {treo|mở rút|trả thưởng|gấp đôi|hoàn|sắp đóng}
    {treo|giữ|giam|kẹt} tiền {chị|anh|em|của|rồi|trên hệ thống}
    {làm|chạy|đẩy|đặt|chốt} {nốt|thêm|hết|} {đơn|lệnh} {cuối|lớn|vip|ảo|0}
    {đặt phòng|check in|đơn|đặt hàng|mua hàng|booking} ảo
    {ứng|nạp|bỏ} {tiền|vốn|trước|${money}} {trước|…|} {hoàn|trả lại|hoàn lại|nhận lại|lấy lại|kèm|rồi hoàn} {lại|${money}|0|cả|kèm|gốc|}
    {cả gốc lẫn lãi|cả gốc lẫn lời|hoàn cả cọc|cả cọc lẫn lương}
    {hoa hồng|chiết khấu|hh} {cao|0|càng cao|theo đơn|${money}|kèm|từ}
    {nạp|mua|lên|nâng cấp} {gói|vip|gói vip} {vip|0|…} {…|} {rút|ngày|nhận|lời|mỗi ngày|một triệu}
    {nạp|bỏ} {vốn|tiền} {…|} {hoàn|nhận|rút|gấp|ăn|lời|thưởng|mai}
    {quay|chạy|vòng} {vốn|tiền} {nhanh|liền|trong}
    mã mời {của|mình|em|…}
  `,
  "scam.home-work": `
    {${piece}} {…|} {tại nhà|ở nhà|ngồi nhà|cọc|lương|ngày|${money}|công ty|không cọc|với con|nhận}
    {ngồi nhà|ở nhà|tại nhà|về nhà} {…|} {${piece}|bấm điện thoại|gõ chữ|gõ captcha|lướt điện thoại|cầm điện thoại}
    {cần|tuyển|tìm|nhận} {0|vài|mấy|gấp|thêm|} {bạn|người|chị|mẹ bỉm|anh chị|lao động|nhân viên|} {${piece}}
    {mẹ bỉm|mẹ bỉm sữa|sinh viên|người già|nội trợ|mấy mẹ} {…|} {làm thêm|kiếm thêm|ngồi nhà|tại nhà|thu nhập|lương|kiếm} {${money}|0|…|}
    {có|kiếm} thêm đồng {ra|vô}
    {làm|mần} việc nhẹ
    {nhận|lấy} {hàng|giấy|nguyên liệu} về {làm|nhà}
    {thu|thâu|bao|thu mua} {lại|tiêu} {sản phẩm|3k|${money}|0k|trả công|thành phẩm}
    {livestream|idol|mẫu|diễn viên} {…|} {không cần|khỏi} {lộ mặt|khoe mặt|kinh nghiệm}
  `,
  // Grown money in words: "bỏ 1 chai lấy 2 chai", "gấp rưỡi", "lời chắc 30%"
  "scam.growth": `
    {nạp|mua|lên|nâng} gói {thành viên|vip|hội viên|…} {${money}|…|} {nhận|để|rút|lương|lời}
    {sàn|app|kênh|dự án|đồng coin} này {…|} {lời|rút|lãi|x0|nhân} {…|} {góp|nạp|vào|bà con|ae|anh em|tuần sau}
    {bỏ|nạp|góp|gửi|vốn|đầu tư|chơi|đóng|ôm|nhập|chuyển|vô|cọc|top up} {vào|vô|ra|vốn|trước|hàng|} {từ|} {${money}|0|một|năm triệu} {hàng|vốn|vào|vô|là|} {…|} {lấy|nhận|lời|ăn|rút|thu|lãi|thành|về|được|thu về|lời lại|chia} {ngay|lại|về|liền|được|chắc|} {${money}|0|gấp|đôi|chắc}
    {góp|đóng|bỏ|chơi|ôm|nạp|vào} {…|} {tháng sau|tuần sau|mai|hôm sau|ngày mai|0 tháng|0 ngày|mỗi tháng|mỗi tuần} {…|} {lấy|nhận|lời|rút|thu|ăn|lại|có|lãi|được} {${money}|gấp|đôi|0|đôi ba|nhà|ba}
    {lời|lãi|ăn|nhận|thưởng|thu mua lại|trả} {lại|chắc|ít nhất|ngay|} {gấp 0|gấp rưỡi|gấp đôi|gấp ba|gấp hai|đôi ba|nhân 0}
    {lời|lãi} {lại|chắc|ít nhất|ngay|} {gấp đôi|gấp ba|gấp 0|gấp rưỡi}
    lại đôi ba
    {nhân|x} {đôi|ba|2|3|5|10|0} {giá trị|số tiền|tài khoản|tiền|bằng lỗi|robux|kim cương|tiền thưởng|vàng|item|đồ}
    {lãi|lời|lợi nhuận} {tuần|tháng|ngày|theo ngày|theo tuần|chắc|đều|năm} {0|chắc|từ|lên}
    {lời|lãi} {0|${money}|chắc} {mỗi|một|/|} {ngày|tuần|ngày 0}
    {không lời|không lãi|lỗ} {không|ko|bên em|mình} {trả phí|lấy phí|đền|chịu|bù}
    {góp|chơi|vô|tham gia|hốt} {hụi|huê|họ|dây hụi} {online|với em|với chị|không|…|} {…|} {lãi|lời|đóng|uy tín}
    {dây hụi|hụi online|hụi này|hốt chót|hốt hụi}
    {làm|} cái có {chi|gì} mà sợ
    {góp|chung|hùn} {vốn nuôi|vốn trồng|vốn mua|vốn làm|vốn đầu tư|vốn từ|vốn 0|tiền nuôi|tiền đầu tư}
    {ký|hợp đồng|giấy} {giấy|viết} tay {là đủ|thôi|}
    {đầu tư|mua|góp} {…|} {cây|mai|yến|tiền|trầm|đất|cổ phần} {giống|…} {thu mua lại|mỗi tháng nhận|gấp 0|lời}
    {ai|ae|người} {vào|vô|tới} {sớm|trước} {ăn|được|lời} {trước|nhiều}
    {thả vào|bỏ vào|gửi vào} {sàn|app|web|ví} {…|} {lời|lãi|nhận}
    {tuyến dưới|hệ thống tuyến|kéo thêm|giới thiệu 0|giới thiệu thêm|kéo thêm người|kéo thêm bạn} {…|} {lời|thưởng|thu về|người|được|nhận|càng}
    {đổi đời|làm giàu|giàu nhanh|tự do tài chính|có nhà có xe} {thì|…|} {vào|theo|team|với|ib|cùng|}
    {muốn|ai muốn} {đổi đời|làm giàu|giàu|tự do tài chính} {thì|…|} {theo|vào|vô|ib}
    {theo|vào|vô|zô} {team|nhóm|group|con|em} {em|mình|anh|e|này} {…|} {đổi đời|vốn|lời|giàu}
    {tuyển|làm|mở|tìm} {đại lý|npp|tổng kho} {…|} {nhập|vốn|thu lại|nhận}
    {công ty|cty|bên em} {thu|thu mua|bao} {lại|tiêu|lỗ}
    {mua chung|góp đơn|đơn hàng livestream} {…|} {trúng|nhận|vàng}
    {ai|người nào} cũng {trúng|có tiền|rút|nhận|lời} {…|} {ít nhất|được|hết|0|${money}|tiền|}
    {chốt|gửi|đọc} {tiết kiệm|sổ} {qua|cho} {mình|em} {lãi|…}
    gửi tiết kiệm qua {mình|em|anh|chị}
    {tài khoản|tk|stk} {riêng|cá nhân} {của|} {mình|em|anh|thầy|chị}
    {room|nhóm|group} {kín|vip|riêng} {khuyến nghị|phím|cổ phiếu|hàng|kéo|…} {…|} {phí|đóng|lời|lãi|chắc}
    {robot|bot|tool|ai} {trade|giao dịch|auto|forex} {…|} {lời|lãi|thắng|không lỗ|tự}
    {airdrop|usdt|eth|btc|coin} {…|} {nhận liền|nhận ngay|tự gửi lại|gửi lại|claim|kết nối ví|free}
    {kết nối|liên kết|connect} {ví|wallet} {vô|vào|với|…} {nhận|claim|…|}
    {nạp 0 tặng 0|nạp một tặng một|nạp 0 nhận 0|gửi 0 nhận 0|bỏ 0 lấy 0|bỏ 0 ăn 0|vốn 0 lời 0|nạp 0k nhận 0k|n p 0k nhận 0k}
    {rút bao nhiêu|rút lúc nào|rút khi nào} {cũng|là} {được}
    sàn mới {mở|ra|}
    {mai|hôm sau|tối} {ăn|nhận|lấy} gấp {0|đôi|ba}
  `,
  // "em mới rút được 12 triệu nè, ban đầu em cũng sợ"
  "scam.testimony": `
    {mình|em|chị|t|tui|anh|ai} {đã|mới|vừa|cũng|} {rút|nhận} {được|về|} {${money}|lương|tiền} {rồi|nè|nha|…|} {chỉ sau|cảm ơn|hôm nay|trong|nhờ|nè|lúc đầu|ban đầu}
    {lúc đầu|ban đầu|đầu tiên|hồi đầu} {em|mình|chị|tui|t|} {cũng|còn} {sợ|ngại|không tin|tưởng lừa|nghĩ lừa|nghi} {lừa|…|}
    {theo|nhờ} {cô|chị|anh|thầy} {hướng dẫn|quản lý|hà quản lý|giáo}
    {cảm ơn} {chị|cô|anh} {…} {quản lý|hướng dẫn|giáo}
    {inbox|ib|nhắn|add} {cô giáo|chị quản lý|cô|quản lý|em gửi nick cô|em gửi nick} {hướng dẫn|…|}
    {nhìn|xem|coi} bill {của|mấy|trong|…}
    bill {mỗi|hàng} ngày
    {ngày nào|hôm nào} cũng {rút|có tiền|nhận}
    {nhường suất|hết suất|suất tân thủ|suất cuối|còn 0 suất|còn ba suất}
    {công ty|sàn|app|bên em} có giấy phép {đàng hoàng|…|}
    {lừa gì|lừa chi} {em|mà|chị|anh}
    {sợ|nhát|do dự} {thì|là} {nghèo|mất|suốt đời}
    {ai|mọi người} {làm|vô|tham gia} {cũng|đều} {nhận|có|được|rút} {tiền|được|lương}
    {trả|đã trả} thưởng {hơn|cho|rồi} {0|…}
    {xem quảng cáo|app này|app} … ra tiền {thiệt|thật}
    {tiền|lương} về {đều|liền|thật|đúng hẹn|ngay}
    {thử|làm|nạp} {nhiệm vụ|thử|${money}} {đầu|thử|} đi {em|chị|anh|bạn|}
    {đã|làm được} {0|mấy} {tuần|tháng} rồi {…} {ai|ae}
  `,
};
