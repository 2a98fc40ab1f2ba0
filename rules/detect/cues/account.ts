// Words around codes, passwords, log-ins and remote control.

import type { CueList } from "../cue-net.ts";

export const accountCues: CueList = {
  "account.ask": `
    {gửi|đưa|đọc|cung cấp|nhắn|chụp|báo|cho|share|inbox|ib|nhập|điền|copy|xin|bắn|forward|chuyển tiếp} {mình|em|anh|chị|tôi|shop|admin|ad|t|tớ|a|e|lại|qua|giúp|hộ|bên|cho|ngay|thông tin|tao|tôi|bên em|bên mình|cô|chú|nhân viên|bot|mk|xin|xin cái|thầy}
    {xin|cho xin|gửi|cung cấp|đọc|nhập|cho biết|chụp|báo} {lại|ngay|giúp|hộ|dùm|cái|}
    {send|give|tell|text|share|dm|forward|read|show|provide|enter|type|drop|paste} {me|us|to me|your|the|it|back|over|in|}
    {need|want|what's|whats|what is} {your|the}
  `,
  "account.secret": `
    {otp|mã otp|mã o t p|mã xác nhận|mã xác thực|mã xác minh|mã đăng nhập|mã bảo mật|mã 0 số|dãy 0 số|0 số otp|mã pin|cvv|cvc|mã cvv|seed phrase|private key|mã sms|mã zalo|mã telegram|mã vừa gửi|mã gửi về|mã về máy|mã mới gửi|mã nhận được|ma otp|mã kích hoạt|cụm từ khôi phục|12 từ khóa|12 từ khôi phục}
    {mật khẩu|pass|password|mk|mật khẩu và|pass và} {zalo|facebook|fb|gmail|acc|nick|tài khoản|game|bank|ngân hàng|của bạn|để|và mã|đăng nhập|hiện tại|của em|của anh|vào đây|icloud|email|cũ|của mày|của con|của cháu|đi|}
    {số thẻ|mặt sau thẻ|3 số sau thẻ|3 số mặt sau|thông tin thẻ|số thẻ và}
    {verification code|login code|security code|2fa code|6 digit code|6-digit code|confirmation code|sms code|code you|code we|the code|recovery phrase|seed phrase|secret phrase|private key|one time code|auth code|backup codes|backup code|discord token|your token|otp code|pin code|card number|card details|password|passcode}
  `,
  // Secrets that people share for good reason.
  "account.harmless": `
    {wifi|wi fi|zoom|meet|google meet|phòng họp|file|giải nén|classroom|giảm giá|voucher|freeship|khuyến mãi|mã đơn|đơn hàng|sản phẩm|phòng game|custom|phòng thi|lớp học|link tài liệu|netflix|mã lớp|mã số sinh viên|mssv|vận đơn|winrar|zip|source code|bài tập|phòng chơi|server minecraft}
    {không|chưa|ko|k|chẳng|mãi không|mãi chưa} {gửi|nhắn|báo|hiện|bắn} {mã|otp|code|mã otp} {về|đăng nhập|xác nhận|cho|gì|nào|…|}
    {lưu|giữ|cất|ghi|in} {lại|} {mã dự phòng|mã khôi phục|mã backup}
    {quên|đổi|đặt|reset|lấy lại|đặt lại|tạo|nhập sai|sai} {mật khẩu|pass|password|mk|mã pin}
    {không|chưa|ko|k|hok|chả|mãi không|mãi chưa} {nhận được|thấy|có|ra|về} {mã|mã otp|otp|mã xác nhận}
    {forgot|reset|change|changed} {my|your|the} {password|pin|passcode}
    {nobody|no one|admin|bank|banks|staff} {should|will|ever|needs}
    {password|2fa|two factor|two-factor} {manager|reset|strength|protected|policy}
    {gửi|có|nhận} {mã otp|otp|mã xác nhận} {cho mình|cho em|cho tôi|về|} {chưa|lâu|chậm|mãi}
    {bật|cài|dùng} {bảo mật|2fa|xác thực|mật khẩu} {2|hai|mạnh|riêng}
  `,
  "account.sent": `
    mã {vừa|mới|được|đã|} {gửi|về|nhắn|báo} {về|tới|đến|vào|} {máy|sđt|số|điện thoại|điện thoại của|zalo|tin nhắn|mail} {bạn|của bạn|em|anh|chị|cháu|mày|của em|của anh|con|}
    {có|thấy|khi có|khi nào có|nhận được|khi nhận được} {mã|code|otp|mã otp} {về|gửi về|gửi tới|nhắn về|} {thì|rồi|} {gửi|đọc|nhắn|cho|báo|chụp|đưa} {mình|em|anh|chị|t|tớ|a|e|lại|cho|qua}
    {mượn|nhờ|dùng nhờ|cho mượn} {số|sđt|số điện thoại|cái số} {của bạn|em|bạn|} {để|} {đăng ký|nhận mã|lập|tạo|nhận otp}
    {code|number} {that was|we|i|was|just|} {sent|texted|send} {to|you} {your|you|phone|}
    {vừa|mới|lỡ} {gửi|nhập|nhắn|điền|đăng ký} {nhầm|mã|mã nhầm|nhầm mã} {mã|} {qua|vào|sang|về|tới|} {số|sđt|máy|điện thoại} {bạn|của bạn|em|mày|chị|anh|cậu}
  `,
  "account.enter": `
    {nhập|điền|gõ|khai} {mật khẩu|mã otp|otp|số thẻ|pass|mk|mã pin} {và|ngân hàng|zalo|facebook|tài khoản|fb|otp|mã otp|} {vào|tại|qua|ở|trên} {link|đây|trang|web|form|đường dẫn|website}
    {gửi|đọc|nhắn|chụp|đưa} {mã otp|otp|mã xác nhận|mã xác minh|mã đăng nhập|mật khẩu} {cho|qua|về} {mình|em|anh|chị|tôi|tao|t|tớ|bên em|shop|ad|admin}
    {enter|type} your {password|card number|pin|otp|code|seed phrase} {here|at|on|in|below|into}
  `,
  "account.qr": `
    quét {mã|qr|mã qr} {này|qr|qr này|dưới|bên dưới|mình gửi|giúp|hộ|dùm|} {để|giúp|hộ|cho|vào} {đăng nhập|xác minh|xác thực|bình chọn|xác nhận|mình|em|nhận quà|nhận nitro|vào nhóm nhận|nhận|tham gia nhận|liên kết|verify|zalo}
    quét {mã|qr|mã qr} {này|qr này|dưới đây|} đăng nhập {zalo|facebook|telegram|discord|tài khoản}
    {scan|scan the|scan this|scan my} {qr|qr code|code} {with|to|using|in|from} {discord|log in|verify|login|get|your|claim|join|the discord|confirm|prove|telegram}
  `,
  "account.remote": `
    {cài|tải|mở|bật|download|install|dùng|vào|cài đặt|tải về|open|run|use|get} {đặt|giúp|app|phần mềm|} {ultraview|ultraviewer|ultra viewer|anydesk|any desk|teamviewer|team viewer|rustdesk|quicksupport|airdroid}
    {ultraview|ultraviewer|anydesk|teamviewer|rustdesk} {id|của bạn|pass|cho|đi}
    {chia sẻ|share} màn hình {cho|với|để|rồi} {mình|em|anh|bên|nhân viên|mở|vào|đăng nhập|bên em}
    {share|share your} screen {and|so|with} {open|log|i|me|we|your|us}
  `,
  "account.control": `
    {gửi|đọc|cho|nhắn|chụp|báo|đưa} {mình|em|anh|bên em|tôi|qua|xin|cho mình|cho em|lại|ad|kỹ thuật|} {id|mã id|id và|id với|id pass|dãy id} {và|với|pass|mật khẩu|cho|máy|để|nhé|đi|}
    {để|cho} {bên em|em|mình|anh|nhân viên|kỹ thuật|tôi|bên mình|kỹ thuật viên|ad} {vào máy|hỗ trợ|xử lý|kiểm tra|điều khiển|thao tác|truy cập|cài|kết nối|hoàn tiền|fix}
    {so|and} {i|we|our team|our agent} can {fix|help|access|control|check|refund|process|connect}
    {send|give|tell} {me|us} {the|your} {id|access code|partner id|address}
  `,
  "account.login": `
    đăng nhập {vào|lại|tại|bằng|qua|} {link|đây|link này|trang|ngân hàng|tài khoản ngân hàng|zalo|facebook|đường dẫn|fb|tài khoản zalo|vneid|tài khoản facebook|bằng facebook|web này} {này|dưới|của|để|giúp|}
    {bình chọn|vote|bầu chọn} {giúp|cho|hộ|ủng hộ|dùm} {con|cháu|em|mình|bé|đội|cháu|con em|mình với|cháu mình}
    {log in|login|sign in} {with|using|to|here|at|through} {your|discord|steam|facebook|the|this}
  `,
  "account.card": `
    {chụp|gửi|cung cấp|đưa} {cho em|cho mình|mình|em|giúp|lại|ảnh|bên em|anh|cho|cho anh|} {ảnh|hình|2 mặt|hai mặt|mặt trước|} {cccd|căn cước|cmnd|chứng minh|thẻ ngân hàng|thẻ atm|thẻ tín dụng|cmt} {2 mặt|hai mặt|mặt trước|và|kèm|qua|để|của bạn|cho}
    {send|upload|share} {a|the|your} {photo|picture|photos|pic} of {your|the} {id|passport|card|id card|credit card|driver license}
    {cho|đưa|gửi} {mình|em|anh|t|tớ} mượn {acc|nick|tài khoản|zalo|facebook|sim|số điện thoại} {để|nhận|một lát|chút|tí|đăng ký} {nhận|mã|otp|đăng ký|}
  `,
};
