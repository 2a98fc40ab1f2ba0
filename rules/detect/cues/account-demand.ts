// Demands for codes and passwords in whole sentences: the secret first, the errand after, or the sentence that never names it.

import type { CueList } from "../cue-net.ts";

const give = "đọc|gửi|gởi|nhắn|chụp|đưa|quăng|bắn|copy|báo|chuyển tiếp|send|share|inbox|cho xin|xin|ném|gửi lại|nhắn lại|đọc lại|gửj|cho";
const me =
  "em|anh|chị|mình|con|cháu|tao|t|tớ|mik|cho em|cho anh|cho chị|cho mình|cho con|cho cháu|hộ cháu|hộ em|giúp em|giúp mình|giùm em|giùm con|giùm mình|giùm|hộ|bot này|admin|cô|thầy";
const secret =
  "otp|mã otp|mã xác nhận|mã xác thực|mã 6 số|mã 4 số|mã 5 số|mã 0 số|mã 2 lớp|mã hai lớp|mã 2fa|code 2fa|mã sms|mã dự phòng|mã khôi phục|mã esim|mã ngân hàng|mã zalo|mã telegram|mã giao dịch|mã kích hoạt|mã g|smart otp|dãy số trong tin nhắn|dãy số trên điện thoại|mấy số trong tin nhắn|số trong tin nhắn|6 số đó|0 số đó|mật khẩu|mật khẩu mail|mật khẩu nick|mật khẩu zalo|mật khẩu fb|mật khẩu icloud|mật khẩu email|mật khẩu máy tính|mật khẩu cổng|pass|pass fb|pass facebook|pass cũ|pass gmail|pass ig|pass mail|user pass|user pass cũ|mk|mk ngân hàng|tk mk|private key|seed phrase|recovery phrase|cụm 12 từ|12 từ khóa|12 chữ khôi phục|cvv|số cvv|mã pin|pin thẻ|passcode|token|cookie acc|session|thông tin đăng nhập|mã mở khóa";
const errand =
  "khôi phục|lấy lại|vào|vô|mở|mở khóa|mở hộ|nhập|rút|gỡ|hủy|làm hộ|cày|cày hộ|kéo rank|tặng|check|kiểm tra|xem hộ|xem tí|nộp hộ|nộp hồ sơ|cấp quyền|lọc|đồng bộ|set máy|khóa giúp|reset|import|hoàn tiền|sửa|set|add bot|giữ mail|quét airdrop|đăng ký";

export const demandCues: CueList = {
  "account.demand": `
    {${give}} {${me}} {cái|lại|luôn|cho nhanh|} {${secret}} {…|}
    {${give}} {cái|lại|giùm cái|} {${secret}} {…|} {qua đây|đây|cho em|cho anh|cho mình|cho chị|cho con|cho cháu|cho cô|cho ad|cho admin|qua|về đây|về máy anh|mình|anh|em|gấp|liền|để admin|để em|để anh|là xong|là được|dùm|kẻo|t|tao}
    {${secret}} {của |}{em|anh|chị|cô|bác|bạn|mày|m|vợ|cũ|thẻ|thẻ cũ|nick|} {là gì|la gi|là mấy|là số mấy|gì|mấy số|số mấy|bao nhiêu|hiện số mấy|hiện số mấy vậy|đâu} {…|} {${errand}}
    {${secret}} {đây|qua đây|qua|đưa đây|gửi qua đây|luôn} {…|} {${errand}|an toàn|coi|đi|nha}
    {có|thấy|coi|nhận|coi điện thoại có|hễ có} {mã|số|tin nhắn|mấy con số|0 số|code|tin nhắn 6 số|tin nhắn gì|số gì} {…|} {về|mới|vô|vào|nhảy|vừa} {…|} {đọc|gửi|nhắn|chụp|báo|quăng} {con|em|anh|cháu|mình|liền|lại|qua|…}
    {đọc|gửi|nhắn|chụp|báo|đưa|cho|cung cấp|quăng} {…|} {mã|cái mã|code|số|dãy số|cái số|mấy số|con số} {…|} {vừa|mới|vùa} {nhận|nhắn|gửi|về|nhảy|tới} {…|}
    {mã|code|otp|số|6 số|4 số|0 số} {…|} {vừa|mới|gửi|đã|sẽ} {nhảy|về|nhắn|gửi|tới|gửi về} {…|} {gửi|đọc|nhắn|đưa|chụp|quăng} {qua|cho|lại|em|anh|cháu|con|mình|đây|má|mẹ}
    {mã|code|otp} về {chưa|thì|rồi} {…|} {đọc|gửi|nhắn|chụp|báo}
    {tin nhắn|sms} {có|ghi|gửi về} {…|} {số|mã} {…|} {nhắn|đọc|gửi|chụp} {lại|qua|em|anh|con|cho|má}
    {chuyển tiếp|forward} {tin nhắn|tin|mail|mã} {…|} {cho|qua} {em|mình|anh|chị}
    {nhấn giữ|copy|chụp} tin nhắn {mã|đó|…} {chuyển tiếp|gửi|qua}
    {admin|it|nhân sự|thầy|cô|phụ huynh|bên em|em|anh|cháu|hệ thống|ad|teacher} {cần|cần cái|yêu cầu|xin|gửi|thu} {${secret}} {…|}
    {reply|reply với|send|tell|confirm|need|needs} {your|current|my|me your|us your|} {student portal |current |recovery |account |}{password|passcode|pin|code|2fa code|otp} {…|}
    {bấm|nhấn|chọn|tap} {đồng ý|chấp nhận|cho phép|là tôi|yes|có|phải} {…|} {thiết bị|đăng nhập|máy em|máy kỹ thuật|để yên máy|máy mình|thiết bị lạ|login|prompt|máy đó|giùm mình|giúp mình}
    {google|gmail|điện thoại} {hiện|hỏi} {số 0|…} {…|} {bấm|chọn|nhấn} {0|giùm|giúp|đúng|có}
    {quét|scan} {…|} {zalo|whatsapp|discord|telegram|zalo web} {giúp|giùm|em vào|quét|rồi bấm|to join|để đăng nhập|bấm cho phép|to|xong có role|…} {em|mình|với|cho phép|cái mã|join|verify|tí|role|thiết bị}
    {mở|vào} {zalo web|whatsapp web|discord|cài đặt} {…|} {quét|quét cái|liên kết} {mã|cái mã|thiết bị|xong} {…|}
    {liên kết thiết bị|thiết bị mới|liên kết thiết bị mới} {…|} {quét|nhập} {mã|cái mã|…}
    {quét|chụp} {giúp |}cái mã {zalo|vuông|whatsapp|telegram} {…|}
    {quét|chụp} {mã|cái mã} {vuông|trên màn hình} {…|} {chị|anh|zalo|em|qua}
    {mượn|cho mượn|cho t mượn|cho mình mượn} {pass|vân tay|netbank|acc netbank|mã|khuôn mặt|app ngân hàng|máy mở banking} {…|}
    {tắt|tat} {play protect|diệt virus|hết diệt virus|bảo mật hai lớp|xác minh hai lớp|xác minh 2 bước|tường lửa} {…|}
    {cài|tải} {cái|} {chứng chỉ|file apk|bản mod|file bat|cấu hình|app này} {này|…|} {rồi|vô|vào|tắt|cho phép} {…|} {khỏi hỏi|khởi động lại|cho phép|hết|tắt|quyền admin}
    {chạy|mở} file {bat|apk|exe|script} {…|}
    {cho phép|cấp quyền|bấm cho phép} {hết|rồi|hết quyền|toàn bộ} {để|rồi|nha|…|} {máy|em|yên|vào|nha}
    {bật|soạn} {chuyển tiếp cuộc gọi|ds gửi|*21|cú pháp sim} {…|}
    {em |}{nâng cấp|đổi} {esim|sim|sim sang esim|sim 5g} {…|} {mã|qr|seri|mã vừa nhận} {…|}
    {nhập|điền|gõ} {số thẻ|so the cvv|private key|recovery phrase|seed|mã 2fa|pin thẻ|mật khẩu email|mật khẩu instagram|mk instagram|mk|mật khẩu} {cũ |}{vào|vô|xuống|ở|lên|để} {đây|form|link|file|ô dưới|app|web|nhận|mới|…}
    {đăng nhập|login|đăng nhập lại} {fb|facebook|gmail|google|dịch vụ công|zalo|bằng tài khoản|bằng số cũ|xem|instagram} {…|} {mới tính phiếu|hiện liền|là nhận|nhận được|tăng dung lượng|khôi phục hết|trên mẫu này|trang này|xem ảnh|coi ai}
    {coi|xem|muốn biết} ai {vào|block|ghé|xem} {tường|mình|trang|nhà} {…|} {đăng nhập|gõ|vào app}
    {có ảnh|có video|is this you} {bạn|của bạn|…} {…|} {đăng nhập|login} {xem|…|}
    {hòm thư|mail} {đầy|sắp đầy} {…|} {đăng nhập|nhập}
    {chụp|gửi|cho|cho chị|cho em} {…|} {mặt sau thẻ|hai mặt thẻ|2 mặt thẻ|mã sau lưng thẻ|ba số sau|ba số nhỏ phía sau|0 số cuối mặt sau|ba số cuối mặt sau|ngày hết hạn}
    {share|mở|bật} {màn hình|man hinh|screen|share màn hình|chia sẻ màn hình} {…|} {app bank|banking app|app ngân hàng|số dư|banking} {…|}
    {cho|để} {em|bên em|anh|kỹ thuật|ban kỹ thuật} {vào|vô} {bằng teamviewer|bằng anydesk|máy|ultra}
    {gọi video|quay} {…|} {chớp mắt|quay trái|quay phải} {…|}
    {thêm|mượn} {dấu |}vân tay {của|…|}
    {bạn bè|nhờ} xác nhận {cho mình|…} {nick|đọc}
    {nick|acc|tài khoản} {game |mày |}{gì|bao nhiêu|đưa đây} {pass|mk|mật khẩu} {gì|luôn|…}
    {cứ đọc|đọc mã|đọc đi} {cho cháu|cho em|anh|con|…} {em là nhân viên|ngân hàng|hủy|nhân viên|máy tự ghi|chậm là mất}
  `,
};
