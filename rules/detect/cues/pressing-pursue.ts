// How people do not let go of one person, and force them to serve or to humble themselves.

import type { CueList } from "../cue-net.ts";
import { me } from "./pressing-people.ts";

export const pursueCues: CueList = {
  // Not letting go of somebody.
  "press.pursue": `
    {đừng tưởng|tưởng|đừng nghĩ} {là |}{đổi|chuyển|chặn|block|khóa|nghỉ|trốn|im|dọn|bỏ} {… }là {anh|tao|tôi|chú|t|xong|thoát|yên} {… }{không|hết|chịu|tìm|biết|thôi|được|à|hả}
    {tối nào|đêm nào|sáng nào|ngày nào|chiều nào} {anh|tao|chú|t} cũng {… }{ngang|qua|trước|dưới|ngoài} {nhà|phòng|chỗ|trường|công ty|cửa} {em|mày} {… }{coi|xem|canh|rình|nhìn|đợi}
    {anh|tao|chú|t} {sẽ |}{đến|tới|lên|qua} {tận |}{công ty|nhà|trường|chỗ làm|lớp|phòng} {em|mày} {cho |}{tới khi|đến khi|tới chừng nào|chừng nào} {em|mày}
    {không|ko} {làm bài|chép bài|đưa|nộp|mua|nghe lời|xách} {… }cho {tao|tụi tao|bọn tao} {thì|là} {… }{coi chừng|biết tay|biết|khỏi|ăn|đừng|nhừ}
    {đừng mơ|đừng hòng|đừng mong|đừng tưởng|khó mà|không} {thoát|trốn thoát|thoát được|thoát khỏi|yên|được yên|sống yên|yên thân} {tay |khỏi |với |}{tao|anh|tụi tao|được|tụi này|đâu|t|chị|}
    {tính|định|tưởng} {im|lơ|trốn|né|im lặng|trốn tránh} {anh |tao |}{tới|đến|được} {bao giờ|chừng nào|khi nào|mãi|hoài|bao lâu}
    {anh|tao|t} {nhắn|gọi|đợi} {0|mấy chục|cả trăm} {tin|cuộc|lần} {rồi|mà|sao} {đó|đấy|em|mày|không}
    {không thì|nếu không|bằng không|kẻo|không là|coi chừng} {anh|tao|tôi|t|tụi tao} {gửi|đăng|tung|phát|up|kể|khui|nói} {hết |cho |}{tin nhắn|ảnh|clip|chuyện|hết|chồng|vợ|mẹ|cả|ra|lên|hình}
    {anh|tao|t|tụi tao} {có mặt|ở|canh|vào|theo} {ở |}{mọi|tất cả|khắp|từng} {nhóm|chỗ|nơi|group|bài|trang|ngóc ngách} {mày|em|mi|mầy}
    {cứ thử|thử|có giỏi thì|giỏi thì|ngon thì|tao thách|thách} {mày |mi |em |đi |}{… }{biết liền|biết tay|thì biết|xem sao|rồi biết|hôm sau|coi sao|hối không kịp|đừng trách|biết mặt}
    {tao|tụi tao|bọn tao|t} thách mày {dám |}{tới|đến|vô|vào|ra|đi|đăng|nói|mách|ló}
    {coi|xem|để coi|để xem} {mày|mi|mầy|em} {chịu|trốn|sống|im|lì|trụ} {được |nổi |}{mấy|bao lâu|tới|bao|đâu|yên}
    {đưa|nộp|góp} {tiền|tiền ăn|tiền ăn sáng|tiền quà} {… }{không thì|nếu không|kẻo|không là} {khỏi|đừng|biết|ăn|tụi tao|bị}
    {${me}} {sẽ |cứ |còn |vẫn |lại |cũng |thì |}{nhắn|gọi|ib|inbox|spam|add|kết bạn|tag|comment|bình luận|réo|bấm chuông|=tới|=đến|đứng|=chờ|ngồi|theo|bám|nhắn tin|nt} {… }{tới khi|đến khi|cho tới khi|cho đến khi|tới chừng nào|đến chừng nào|khi nào|đến bao giờ|tới sáng|cả đêm|từng đứa|từng người|mỗi ngày|hoài|mãi|tới cùng|hết đời|suốt đời|ngày nào cũng|đêm nào cũng|cho mẹ em|cho bạn em}
    {ngày nào|đêm nào|sáng nào|tối nào|giờ nào|lần nào} {${me}} cũng {gọi|nhắn|tới|đến|chờ|đứng|ib|chửi|vô|theo|réo|canh|spam}
    {nhắn|gọi|spam|theo|đứng|=chờ|ép|chửi|bám|réo|hỏi|đòi|ib|nt|ngồi} {… }{tới khi|đến khi|cho tới khi|cho đến khi|tới chừng nào|đến chừng nào|chừng nào} {nào |}{mày|em|bạn|nó|cô|chị|ông|bà} {chịu |mới |tự |}{trả lời|bắt máy|rep|nghe máy|gặp|đồng ý|khóa|xóa|off|quay lại|xuống|mở cửa|ra|xin lỗi|nghỉ|yêu|thì thôi}
    {tới khi|đến khi|cho tới khi|cho đến khi|chừng nào|khi nào} {nào |}{mày|em|nó|cô|bạn} {chịu |mới |}{… }{thì thôi|mới thôi}
    {em|mày|bạn|cô|mi} {không|ko|k|hổng|đéo} {rep|trả lời|bắt máy|nghe máy|gặp|xuống|ra|đồng ý|chịu|mở cửa} {thì |là |}{… }{${me}} {cứ|sẽ|còn|tới|đến|đứng|bấm|nhắn|gọi|theo|vô|lên|cũng|không đi|qua}
    {không|ko|k|hổng} {rep|trả lời|bắt máy|chịu gặp|gặp|xuống|nt lại} {anh|tao|tau|t} {thì |là |}{… }{anh|tao|tau|t} {… }{tới|đến|đứng|nhắn|gọi|nhà|nt}
    {k|ko|không} rep {thì |}{t|tao|anh} {nt|nhắn|ib|gọi} {hoài|tiếp|mãi}
    {không xuống|ko xuống|không ra|không gặp} {thì |là |}{anh|tao|chú|t} {đứng|chờ|ngồi|lên|vào|vô} {tới|đến|tận|luôn|nhà}
    {block|chặn|khóa nick|khóa acc|khóa máy|khóa trang|khóa trang cá nhân|chặn số|đổi số|xóa kết bạn|unfriend|chặn anh|block anh|chặn tao|block t|block tao|đổi nick|đổi trường|chuyển trường|qua nhóm khác|chuyển nhà} {… }{cũng vô ích|vô ích|cũng thế|cũng vậy|là xong|được không|cũng tìm ra|cũng tìm được|cũng mò ra|tao cũng theo|tao cũng qua|anh cũng theo|hết được|cũng không yên|hả|à} 
    {block|chặn|khóa trang|khóa nick} {… }{anh|tao|t|tau|chú|mình} {… }{lập|tạo|đổi|còn|lấy|có} {thêm |}{nick|acc|sim|số|mấy|cả|0|chục} 
    {${me}} {vẫn |cũng |}{còn|có} {tới |cả |hơn |}{0|mấy|chục|cả chục|hàng chục|vài chục|trăm|bảy|năm|mười} {cái |con |}{sim|acc|nick|tài khoản|số|clone|account}
    {${me}} {vẫn |cũng |sẽ |}{tìm ra|tìm được|mò ra|mò tới|lần ra|tìm tới} {em|mày|mi|mầy|chỗ em|nhà em|nhà mày|chỗ mày} 
    {đừng hòng|đừng mong|đừng tưởng|đừng có|đừng|khỏi|không} {trốn|yên thân|sống yên|yên với|yên ổn|giấu|thoát|né|khóa trang|chặn|đổi số|yên} {… }{anh|tao|tau|t|chị|với|đâu|nữa|là xong|tụi tao|cũng|em|được}
    {${me}} {đang |vẫn |sẽ |hay |lại |đã |}{biết|canh|rình|theo dõi|nhìn thấy|bám theo} {… }{em|mày|bạn} {hay |đang |}{ngồi|đi|ở|làm|tan|về|ngủ|với|online|xem|học|đi với|mặc} {đâu|quán|giờ|lúc|với|hết|mấy|ca|tới|về|chung}
    {anh|tao|chú|t} biết {em|mày|nhà em|nhà mày|chỗ em|lịch em|giờ em|giờ mày|trường em} {hay|đang|ở|ngồi|đi|làm|tan|về|học|hết|mặc} 
    {anh|chú|tao|t} {đang |vẫn |}{đứng|chờ|ngồi|đợi|canh|rình} {sẵn |ngay |}{trước|dưới|ngoài|ở|đầu} {cửa |cổng |}{nhà|phòng|công ty|trường|chỗ làm|ngõ|hẻm|quán|cổng|khu trọ|dưới} {em|mày|bạn|làm}
    {anh|tao|chú|t} {theo|bám|bám theo|chạy theo} {sau |xe |}{em|mày|mầy|mi|xe em|xe mày} {từ|về|tới|khắp|cả|hết|suốt|đến|tận}
    {bám|theo|ám|đeo} {theo |}{mày|mầy|mi|em|bạn} {tới cùng|đến cùng|tới hết đời|hết đời|suốt đời|khắp nơi|tận nhà|tới già|cả đời|dài dài|tới khi}
    {sao|còn|dám} {em |mày |}{cứ |}{trốn|né|tránh|tránh mặt|lơ} {anh|tao} {thế|vậy|hoài|à|mãi|hả}
    {anh|tao|chú|t} {có|nắm|giữ|còn giữ} {số |lịch |ảnh |địa chỉ |}{mẹ|sếp|bạn|bố|chỗ làm|nhà|số mẹ|số sếp|lịch} {em|mày}
    {hỏi|nhắn|gọi} {từng|hết|tất cả} {bạn|đứa|người|đứa bạn} {bạn |}{em|mày|của em|của mày|một} 
    {rep|trả lời|nghe máy|bắt máy} {đi |ngay |}{… }{tao|anh} biết {mày|em} {đang|còn|thấy}
    {mày|mi|mầy|em|bạn} {mà |}{đăng|nói|viết|vào|vô|comment|xóa|ho|cãi|còn|ló} {… }{là |thì |}{tao|tụi tao|t|tau|tụi này|bọn tao} {cũng |lại |còn |sẽ |}{vô |vào |}{chửi|bóc phốt|đăng lại|phốt|chửi từng|cho cả trường|tag|gọi|theo|báo cả|report}
    {xóa|khóa|chặn|block} lần nào {… }{đăng|lập|tạo|chửi|nhắn} {lần|lại|tiếp} {đó|nấy|}
    {đừng|đừng có|khỏi|khó mà|không} {mong|hòng|mơ} {được |sống |}yên {với|thân|ổn} {tao|tụi tao|bọn tao|tụi này|t|anh|chị|}
    {cũng |}không {được |sống |}yên {đâu|với tao|với tụi tao}
    {nhắn|inbox|theo|ib|gọi} {tiếp|chứ} {thì sao|nè|nữa|đó|mai} {làm gì|theo|sao|}
    {trốn đâu|ở đâu|đi đâu|chạy đâu|núp đâu} {anh|tao|tau|t|tụi tao} cũng {tìm ra|tìm thấy|lần ra|mò ra|biết|theo} {mày|em|mi|mầy}
    {trốn|né|chạy|núp|trốn đi} {đâu |}{thì |}{anh|tao|tau|t|chị|tụi tao} {cũng |vẫn |}{tìm ra|mò ra|lần ra|tìm thấy|tìm được|biết}
    {trốn|né} {ha|hả|à|đâu|anh|tao} {… }{tụi này|tao|anh|tui này} {… }{hỏi từng|tìm|vào lớp|tới|biết|theo}
    {em|mày} {né|trốn|tránh} {anh|tao} {… }{tới bao giờ|đến bao giờ|được bao lâu|mãi được}
    {tao|anh} {thấy|biết} {mày|em} {đang |}{online|on|seen|xem|đọc} {đó|rồi|mà|,|} {… }{rep|trả lời|nghe máy|đừng|né}
    {anh|tao} vẫn tìm {được|ra} 
    {lịch|giờ|số|địa chỉ} {của |}{em|mày} {anh|tao} {nắm|có|biết|giữ}
    {sẽ |}theo {từng|mọi|hết} {bài|bài viết|status|post} {bạn|mày|em} {đăng|viết}
    {mày|mi|mầy|em} {… }{vô|vào|ở lại|online|đăng} {… }{ngày nào|đêm nào|lần nào|lúc nào} {là |thì |}{tụi tao|tao|tụi này|bọn tao} {… }{chửi|ngày đó|bật đèn|phá|kick|đuổi}
    {nói nữa|cãi nữa|mách nữa|rep nữa|ho một tiếng} {là|thì} {tụi|tao|bọn} {… }{tag|đăng|tung|cười|cho|chửi|báo}
    {0|mấy chục|một trăm} tin {một|mỗi} {ngày|giờ|đêm}
    {tới|đến|lên|ra} {cổng trường|chỗ làm|nhà ba mẹ|nhà mẹ|công ty|lớp} {của |}{em|mày|con anh|con chị|con cô|nó} {… }{nói chuyện|làm um|đòi|đứng|bêu|chờ|làm loạn|hỏi tội}
    {block|ignore|mute} me {all|as} {you|much}
    {i'll|ill|i will|i can|i just} {just |}{make|create|use|get} {another|a new|new|more} {account|accounts|number|profile}
    i {know|saw|watch|see} {where|which|what|when} {cafe |gym |time |bus |}{you|u|your} {live|sit|work|go|study|sleep|are|leave|take}
    {i'll|i will|ill|i'm|im} {be |wait |waiting |keep |gonna |going to |stand }{outside|texting|calling|messaging|tag|follow|following|sending|at your} 
    {until|till} {you|u} {answer|reply|talk|admit|pick up|say yes|unblock|go out|come out|apologise|apologize|apologise on}
    {i|we} {will|gonna} send {0|more|another} {more|messages}
    {your silence|you cant hide|you can't hide|you can't block|you cant block}
    if you {dont|don't|do not} {go out|reply|answer|come|meet|talk} {with me|to me|} {… }i {tell|will tell|post|will post|'ll}
  `,
  // Forced to serve or to humble oneself, with what happens otherwise.
  "press.force": `
    {xách cặp|chép bài|làm bài|mua nước|mua đồ|mua trà sữa|nộp tiền|đưa tiền|trực nhật|dọn|bưng|quỳ} {… }cho {tao|tụi tao|bọn tao|bọn anh|bọn chị|tụi này} {mỗi ngày|hết năm|hằng ngày|nghe chưa|không thì|kẻo|hết kỳ|tới hết|từ mai|suốt}
    {từ mai|từ nay|từ giờ} {mày|mi|mầy} {… }{xách cặp|chép bài|làm bài|mua nước|nộp tiền|đưa tiền|phải|bưng} 
    {không|ko} thì {chuyện|ảnh|clip|cái} {… }{cả trường|cả khối|cả lớp|cả xóm|mọi người|cả công ty} {biết|xem|thấy|coi}
    {viết|đọc|chép|hô|nói} {0|đủ 0|một trăm|hai trăm|một nghìn} {lần|câu|dòng} {câu |chữ |}{… }{em|con|tôi|mày} {là|ngu|xin lỗi}
    {bọn|tụi} {tao|chị|anh|này} {sẽ |}{làm |cho |}{cho |}{em|mày|mi} {… }{khóc|khổ|nghỉ|sống không yên|không ngóc|hối hận} 
    {tao|t|tụi tao|chị|anh} {sẽ |}{cho|để} {mày|mi|em} {biết|nếm|thấy} {thế nào|mùi|cảm giác|cảnh} 
    {quỳ xuống|quỳ|lạy} {xin|mà xin|van|lạy|trước|giữa} {nghỉ|lỗi|tao|tụi tao|mọi người|lớp|đi}
    {biết|để tụi nó biết|cho cả trường biết|cho mọi người biết} mày là {thứ|hạng|loại|đồ|cái|con|thằng} {gì|nào|đĩ|rẻ}
    {apologise|apologize|beg} on your knees
  `,
};
