// More ways to get at an account: codes by other names, consent pressed for somebody else, screens shared, safety switched off, scripts pasted.

import type { CueList } from "../cue-net.ts";

const me =
  "mình|em|anh|chị|tôi|t|tớ|tao|tau|a|e|con|cháu|cô|thầy|tui|shop|ad|admin|bên em|choa|mi|bot|giúp em|cho em|cho mình|cho anh|cho con|giùm em|giùm con|hộ cháu|hộ em|giúp con|giúp mình|giúp cháu";

export const moreAccountCues: CueList = {
  "account.ask": `
    {gửi|gởi|đưa|đọc|nhắn|chụp|báo|share|cho|cho xin|kho xin|xin|copy|bắn|ghi} {giúp|giùm|dùm|hộ|cho|lại|qua|} {${me}} {giúp|với|xin|cái|}
    {đọc|chụp|nhắn|đưa|gửi} {liền|ngay|lẹ|đi|lại|về|vào} {đây|em|anh|cho|con|}
    {reply|dm|tell|read|send|give|pass|forward|drop|share|type|show} {me|us|to me|your|the|in|with|over|out} {the|your|that|}
  `,
  "account.secret": `
    mã {mới|vừa|đó|tin nhắn|khôi phục|dự phòng|backup|ngân hàng|ủy quyền|nó gửi|hệ thống|zalo|telegram|facebook|fb|instagram|ig|gmail|discord|kích|mời đăng nhập|đăng nhập|ting|sms} {nhắn|tới|về|gửi|nhảy|nhảy về|vô|vào|dzô|gửi về|của|gửi tới|qua|instagram|0 số|mới|hiện|đó} {máy|tin nhắn|điện thoại|sđt|số|cho|tới|về|}
    mã {tin nhắn|khôi phục|dự phòng|backup|ủy quyền|khoi phuc}
    mã {0 số|sáu số|năm số|bốn số} 
    {0|sáu|6|năm|bốn} {con |}{số|chữ số} {trong|vừa|mới|ở|gửi|nhắn|trên} {tin nhắn|về|gửi|nhắn|tới|máy|màn hình|điện thoại}
    {số|dãy số} {gì|} {mới|vừa} {nhắn|gửi|tới|về} {vô|vào|về|tới|} {máy|điện thoại}
    {mật khẩu|pass|password|mk|mat khau} {mail|gmail|icloud|zalo|fb|facebook|garena|insta|ig|tiktok|discord|nick|acc|màn hình|email|telegram|steam|roblox|momo|ngân hàng} {của|đi|đây|là|lẫn|với|cho|để|thôi|anh|em|m|}
    {tên đăng nhập|tài khoản|acc|nick|id} {với|và|kèm|lẫn|cùng} {mật khẩu|pass|mk|password}
    {token|cái token|đoạn token|session|cookie|cookies} {này|trong|hiện ra|discord|của|đăng nhập|đi|}
    {12|24|mười hai} từ {khóa|khôi phục|bí mật|}
    {số|mã|} {cvv|cvc} {sau|mặt|ở|thẻ|}
    {passcode|backup code|recovery code|sign-in code|discord password|account password|gmail password|roblox password|login|auth code|seed|0 words|mother maiden name|mother s maiden name}
    {the|that|a|} {code|number|digits|pin} {that|you|just|came|on|from|in|i} {just|came|got|received|screen|sent|sms|to|} {came|sent|got|to|} {to|on|} {your|screen|phone|sms|email}
    {0|six|9|6} {digit|digits|number|numbers} {code|on|from|in|you|} {screen|your|the|sms|}
  `,
  // Whole sentences that ask for it without the word for it
  "account.sent": `
    mã {đăng nhập|xác nhận|otp|zalo|…|} {…|} {gửi|nhắn} {nhầm|qua|về} {qua|về|} {máy|số|sđt|điện thoại} {anh|chị|em|bạn|bác|cô|của} {…|} {nhắn|gửi|đọc|đưa|chụp}
    {đọc|nhắn|gửi} {giùm|giúp|hộ|cho} {con|em|mình|anh|cháu} {dãy số|số|mã} {ngân hàng|zalo|…} {mới|vừa} {gửi|nhắn}
    {có|thấy} {số|mã|tin nhắn} {gì|0 số|} {mới|vừa|nhảy|} {nhắn|gửi|về|tới|vô|nhảy} {vô|vào|về|} {máy|điện thoại} {…|} {đọc|gửi|nhắn|chụp|báo|không}
    mã {0 số|xác nhận|} {vừa|mới|sẽ|} {nhảy|gửi|nhắn|về|tới|bắn|zừa zề} {về|vô|vào|tới|} {máy|điện thoại|số|sđt} {bạn|của bạn|chị|em|anh|bác|bà|má|ba|mẹ|cô|pạn|đó|mày|của chị|chú|ông}
    {0|sáu} {số|con số} {vừa|mới|} {gửi|nhắn|nhảy|về} {về|vô|vào|tới|} {máy|điện thoại} {ba|má|mẹ|bà|ông|chị|anh|bạn|em|bác|cô|chú}
    {nhận|nhờ nhận|lấy} mã {giúp|hộ|giùm|dùm}
    mã về {thì|là|nhớ|} {nhắn|đọc|gửi|báo|chụp|đưa} {lại|em|anh|mình|cho|con|t}
    {có|khi nào có|hễ có} mã {về|tới} {thì|là|nhớ|} {nhắn|gửi|đọc|báo|đưa} {anh|em|mình|chị|t|con|liền|ngay}
    {gửi|gởi} {mã|code} {…|} {về|vào|qua} {số|máy|sđt|điện thoại} {của|} {bạn|chị|anh|em} {…|} {đọc|gửi|nhắn|đưa}
    {nó|hệ thống|zalo|fb} {gửi|nhắn} mã {về|vào|qua} {điện thoại|máy|số} {…|} {thì|đưa|đọc|nhập|gửi}
    {mượn|cho mượn} {số|số điện thoại|sđt} {…|} {kích hoạt|nhận mã|đăng ký|lập|xác minh}
    {code|otp} {just|that|which|} {came|arrived|sent|got sent} {to|on|in} {your|ur} {phone|sms|email|number}
    {typed|entered|put} your number by mistake
    {read|tell|send|give} me the {otp|code|pin|number|digits|6 digits} {when|that|from|on|you|it|}
  `,
  // Log-ins approved, phones enrolled, safety switched off on somebody else's word
  "account.approve": `
    {cài|tải|mở} {giúp|} {em|anh|mình|} {cái|} app {điều khiển|hỗ trợ từ xa|điều khiển từ xa} {…|} {đưa|đọc|gửi|mật khẩu|mã|em}
    {mượn|cho mượn|cho chị mượn|cho em mượn|cho anh mượn} {facebook|zalo|gmail|nick|acc} {tí|chút|xíu|…|} {…|} {nhập mật khẩu|nhập pass|đọc mã|pass}
    {gửi|bắn|nhắn} mã {kích hoạt|ưu đãi|xác nhận|…} {về|qua|tới} {số|máy} {chị|anh|bác|bạn|của|mình} {rồi|…|} {đọc|nhắn|gửi} {lại|…|}
    {bấm|nhấn|chọn|ấn|bam} {đồng ý|xác nhận|có|yes|cho phép|approve|chấp nhận|đúng là tôi|số 0|xác nhận số} {trên|giúp|giùm|dùm|hộ|đi|nha|cho|trên cái} {màn hình|điện thoại|máy|mình|em|anh|t|nha m|…|} {mình|em|anh|đang|của em|…|} {đang|vào|đăng nhập|của|lại|nha|giúp|dùm} {lại|vào|gmail|acc|…|}
    {hiện|hien} {bảng|thông báo} {hỏi|…} {thì|là} {bấm|chọn|nhấn|ấn} {có|yes|đồng ý|ok}
    {tắt|bỏ|gỡ} {bảo mật|xác thực|2fa|bảo vệ} {hai lớp|2 lớp|2 bước|hai bước|đi|} {đi|rồi|thì|để|em|cho|mới|giúp} {đưa|em|mình|anh|đi|mới|rồi|…|}
    {thêm|đổi|thay|gắn} {mail|số điện thoại|email|số|sđt|gmail} {này|khôi phục|của em|của mình|trong|…} {làm|vào|qua|thành|trong} {mail khôi phục|số khôi phục|tài khoản|số của em|tài khoản google|số của mình|số của anh|…}
    đăng nhập {icloud|apple id|id apple} {này|của em|của anh|của mình|em đưa|anh gửi|shop} {vào|trên|} {máy|iphone|điện thoại|…|}
    {mượn|cho mượn} {acc|nick|tài khoản} {icloud|apple id|google|facebook|fb|zalo|gmail} {…|} {với pass|đăng nhập|vào|lấy|tải|một tí|tí|chút|tối nay}
    {đăng nhập|login|vào} {facebook|zalo|nick|discord|gmail|acc} {của cậu|của bạn|của em|của chị|của mày|…} {vào|trên|qua|bằng} {máy|mã|qr} {tớ|mình|em|anh|t|này}
    {cho phép|bật|cấp quyền|cấp} {đọc sms|đọc tin nhắn|trợ năng|điều khiển|điều khiển từ xa|quyền trợ năng|truy cập tin nhắn}
    {cài|tải} file {này|apk|em gửi} {rồi|và|…} {cho phép|cấp|bật|bấm}
    {dán|paste|copy} {đoạn|đoạn code|code|mã|script|lệnh|đoạn mã} {này|sau|} {vào|trong|vô} {console|f12|trình duyệt|thanh địa chỉ|cmd|powershell|terminal}
    {mở|bật} {f12|console|devtools}
    {copy|lấy|gửi|chụp} {…|} token {…|} {trình duyệt|gửi mình|gửi anh|cho mình|hiện ra|discord|qua đây}
    {quay|nhìn} {mặt|mặt trái} {trái phải|…} {chớp mắt|gật đầu|xác thực}
    {quét mặt|chớp mắt|quay mặt|xác thực khuôn mặt} {…|} {giúp|đăng nhập|em đang|cho em|ngân hàng}
    {gửi|chụp} {ảnh|hình|} màn hình {…|} {đăng nhập|app ngân hàng|ngân hàng|số dư|mã}
    {nhập|gửi} mã {ủy quyền|xác thực|đăng nhập} {vào|cho} {con |}bot
    {đưa|gửi|cho} {acc|nick|acc garena|tài khoản|pass|mật khẩu} {với pass|với mk|kèm pass|và pass|đây|đi} {t|anh|em|mình|chị|rồi|…} {cày|vào|đăng nhập|check|coi|xem|làm|kiểm tra|mới tin|giùm|lấy|rank}
    {cày|up|kéo} rank {dùm|giùm|hộ|cho} {…|} {pass|acc|mật khẩu}
    {pass|mật khẩu|mat khau} {mail|fb|zalo|nick|acc|gmail|icloud|insta|facebook} {của|} {m|mày|em|bạn|mi|cậu} {là gì|la gi}
    {m|mày|em|bạn|anh} {t|tao|anh|chị|em} vô lấy {ảnh|hình}
    {approve|accept|press|tap|click} {yes|the login|the request|allow|the prompt|approve} {on|for|when|so} {your|me|it|i}
    {turn off|disable|switch off|remove} {your|the|} {2fa|two factor|two-factor|two step|authenticator} {so|and|first|for|then|before}
    {paste|copy|run} {this|the} {code|script|line|command} {in|into|to} {your|the|} {console|browser|f12|terminal|cmd|powershell|address bar}
    {scan|scanning} {my|this|the|your} {code|qr|qr code} {within|in|or|before|to|so|and} {0|the|i|or|get|log|…} {seconds|minutes|account|log in|join|deleted|login|…}
    {log in|login|sign in} with {this|my|the} {qr|code|link} {so|and|to} {i|we|get|join|…}
    leave {the|your} {laptop|computer|pc|phone} on {…|} {support|we|i|tonight}
    {don't|dont|do not} tell {the|your|} bank
  `,
  "account.qr": `
    quét {mã|qr|mã qr|cái qr|cái mã|cái qr discord|qr discord} {này|qr này|đó|mình gửi|} {bằng|qua|với|là|trong} {zalo|discord|telegram|facebook|có|steam|momo|app ngân hàng} {là|để|có|rồi|…|} {có|vào|nitro|nhận|xác nhận|bình chọn|đăng nhập|phòng|join|verify|lấy}
    {login|đăng nhập|dang nhap} {discord|zalo|telegram|steam} {bằng|qua|với|bang} {qr|mã} {này|nay} {để|de|là|…}
  `,
  "account.remote": `
    {bật|mở} {điều khiển từ xa|chia sẻ màn hình|share màn hình} {cho|lên|zalo|qua|rồi|…} {thầy|em|anh|chị|mình|bên|mở|…}
    {share|chia sẻ} màn hình {qua|bằng|trên|lên|zalo|cho} {teamviewer|ultraview|zalo|zoom|…}
    {install|open|download|run} {the|} {anydesk|teamviewer|ultraviewer|rustdesk|any desk|team viewer} {and|on|so|app}
  `,
  "account.control": `
    {gửi|đọc|nhắn|cho} {em|anh|mình|bên em|cho em|cho anh|chị} {0|dãy|chín|} {số|dãy số|số id|con số} {trên|rồi|em|hiện|anh|để|…|}
    {mở|vào|login|đăng nhập} {app|} {bank|ngân hàng|app bank|app ngân hàng} {…|} {em|mình|anh} {hướng dẫn|giúp|check|chỉ|xem|kiểm tra}
    {em|anh|mình|bên em} {hướng dẫn|chỉ} {từng bước|hủy thẻ|cài lại|mở lại|hủy giao dịch|xử lý}
    {tell|read|send|give} me the {number|0 number|digits|code|id} {on|from|}
    {i|i'll|we|support} {fix|will fix|enter|will enter|handle} {your|the|it} {bank|app|lag|wallet|account|…}
  `,
  "account.card": `
    {chụp|gửi|cung cấp|đưa} {giúp|cho|hộ|} {em|anh|mình|chị|bên em|} {ảnh|hình|} {0|hai|2|cả hai} mặt {thẻ|căn cước|cccd|thẻ atm|thẻ ngân hàng|thẻ tín dụng|cmnd} {atm|ngân hàng|tín dụng|với|gửi|cho|…}
    {với|và|kèm} {0|ba} số {phía|mặt|đằng} sau
    {đọc|gửi|nhập} {số|mã|} {cvv|cvc|số thẻ} {…|} {hoàn tiền|hủy|em|chị|anh}
    nhập mã pin {…|} {vào|form|link|để}
  `,
};
