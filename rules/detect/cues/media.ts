// What people keep to themselves (pictures, papers, talks), how it is passed round, and how somebody is hunted down.

import type { CueList } from "../cue-net.ts";

const picture = "ảnh|hình|clip|video|vid|tấm ảnh|tấm hình|bức ảnh|đoạn clip|đoạn video|file|link|pic|album|livestream|cảnh";
const talk = "tin nhắn|đoạn chat|tin|chat|inbox|đoạn tin nhắn|hội thoại|cuộc gọi|mail|email|thư|message|messages|dm|dms|zalo|messenger";
const target =
  "con này|thằng này|con nhỏ này|thằng nhỏ này|con nhỏ đó|nhỏ này|đứa này|con đó|thằng đó|thằng đấy|con đấy|con mặt|thằng mặt|con chó|thằng chó|thằng chủ|con bé này|con bé áo|con bé trong|con bé tố|thằng trong|con trong|đứa trong|thằng đăng|con đăng|đứa đăng|con khốn|thằng khốn|con điên|thằng lừa|con lừa|kẻ đăng|mụ này|lão này|thằng cha này|con mẹ này|thằng nào đăng|thằng va|đứa tố|thằng tài xế|con chủ|thằng shipper|con trà xanh|con tiểu tam|con hồ ly|bọn này|tụi này|con nhỏ trong";
const data =
  "info|in4|infor|thông tin|địa chỉ|nhà|chỗ ở|chỗ làm|chỗ học|trường|quê quán|quê|facebook|fb|face|danh tính|lai lịch|tung tích|số nhà|gia đình|sđt|sdt|số|số điện thoại|số đt|ảnh mặt|tên tuổi|tên thật|gốc gác|lý lịch|nhà cửa|lịch trình|phòng trọ|zalo|sđt phụ huynh|số phụ huynh";

export const mediaCues: CueList = {
  // Pictures that show somebody as they would not want to be seen.
  "media.private": `
    {${picture}} {chụp|quay|} {nóng|riêng tư|nhạy cảm|kín|lộ hàng|giường chiếu|chụp lén|quay lén|lén|chụp trộm|quay trộm|thay đồ|thay áo|đang tắm|lúc tắm|nude|sex|lúc say|say xỉn|say rượu|trong nhà nghỉ|trong khách sạn|phòng trọ|trong phòng trọ|phòng thay đồ|lúc thay ca|riêng|đời tư|đang ngủ|lúc ngủ|lúc khóc|gia đình|khóc|cãi nhau|trong toilet|trong nhà vệ sinh|hở}
    {${picture}} … {khóc|cãi nhau|thay đồ|thay áo|phòng thay đồ|phòng tắm|nhà nghỉ|khách sạn|say|trong phòng|toilet|nhà vệ sinh|nude|lúc say|lúc ngủ|hôn|ôm nhau|ngoại tình|bị đánh}
    {chụp|quay|ghi âm|thu âm|nghe|đọc|chụp hình} {lén|trộm|lại trộm|lén được}
    {chụp lén|quay lén|nghe lén|ghi âm lén|đọc lén|chụp trộm|quay trộm|ghi âm|bản ghi âm|file ghi âm}
    {0|mấy|vài|cả} {tấm|cái|hình|ảnh} … {trong điện thoại|trong máy|điện thoại con|máy con|trong laptop} {con|thằng|nó|chị|anh|cô|hà|}
    {lộ|bóc|khui|tung|tiết lộ} {mặt thật|mặt mộc|danh tính|thân phận|quá khứ|đời tư|bí mật} {con|của|thằng|nó}
    {đây là|này là|day la} {hình|ảnh|mặt} {nó|con|thằng|của nó|anh|no}
    {nude|nudes|naked pics|sex tape|private pics|private photos|private video|private chat|private messages|in private|intimate photos}
  `,
  // Pictures that the one addressed is asked to make of themselves: a demand, and nobody else's picture.
  "media.asked": `
    {gửi|gởi|cho|chụp|show|send|quay|xin|khoe} {cho|} {anh|a|tao|mình|me|us|ae|anh em} {xem|coi|xin|ít|vài|mấy|tấm|a|some|your|ur|} {ảnh|hình|tấm|clip|video|pic|} {nude|nudes|khỏa thân|không mặc gì|đang tắm|lúc tắm|thay đồ|nóng|sexy|nội y}
    {send|show|give} {nudes|me nudes|me a nude|me your nudes|nudes pls}
  `,
  // Papers and talks that are nobody else's business.
  "media.papers": `
    {${talk}} {riêng|kín|riêng tư|cá nhân|mật|tán tỉnh|giữa|tình tứ|yêu đương|nhạy cảm|hẹn hò|ngoại tình|mùi mẫn|tán}
    {${talk}} … {của|giữa|nó|hai đứa|con|thằng} {nó|hắn|hai đứa nó|hai đứa|con|thằng|chúng nó|tụi nó|bồ|sếp|vợ chồng|chị|anh|cô|thầy|với}
    {screenshot|screenshots|chụp màn hình|màn hình|ảnh chụp màn hình|chụp|chụp hết|ảnh|leak} {group kín|nhóm kín|đoạn chat|tin nhắn|tin|hết tin|hết inbox|inbox|group riêng|trong group kín|trong nhóm kín|hết tin trong}
    {hồ sơ|giấy|phiếu|sổ|kết quả|đơn} {bệnh án|bệnh|khám bệnh|xét nghiệm|khám thai|siêu âm|khám|vay|ly hôn|nhà đất|thuốc|xin nghỉ ốm|tâm thần|sức khỏe|y tế|lý lịch|cá nhân|kỷ luật|ly dị|tố cáo|viện|xin nghỉ}
    {bệnh án|bảng lương|phiếu lương|lương thưởng|sao kê|học bạ|bảng điểm|nhật ký|sổ hộ khẩu|hộ khẩu|hợp đồng thuê nhà|giấy ra viện|đơn thuốc|lịch sử tìm kiếm|lịch sử giao dịch|icloud|photo|google photos|thư tình|giấy khai sinh|giấy nợ|hồ sơ vay|hồ sơ ly hôn|giấy đăng ký kết hôn|sổ khám bệnh|camera trước cửa|camera nhà|định vị|vị trí|gps}
    {ảnh|hình|mặt|chụp|bản chụp|2 mặt|hai mặt|mặt trước|scan|file} {2 mặt|hai mặt|mặt trước|chụp|} {căn cước|cccd|cmnd|chứng minh|hộ chiếu|bằng lái|giấy tờ|hợp đồng|sổ đỏ|thẻ ngân hàng|thẻ sinh viên}
    {danh sách|file|bảng chấm công|data|dữ liệu|list} {40|0|nhân viên|bạn|học sinh|khách|lớp|60|} … {cccd|căn cước|sđt|sdt|số điện thoại|ngày sinh|địa chỉ|lương|số phụ huynh|sđt ba mẹ|số đt}
    {dương tính|nhiễm|bị|mắc} {hiv|hiv dương tính|giang mai|lậu|sùi mào gà|trầm cảm|tâm thần|viêm gan|viêm gan b|bệnh xã hội}
    {hiv dương tính|dương tính hiv|có h}
    {pass|mật khẩu|password} {wifi|fb|facebook|camera|icloud|mail|gmail|zalo|điện thoại|} {cũ|của|nhà|với camera|với} {nó|hàng xóm|nhà hàng xóm|nhà họ|là|camera|con|thằng|chị|anh}
    {medical records|diary|salary|pay slip|payslip|test results|prescription|private chat|her texts|his texts|her dms|his dms|login screen|report card|student number|hotel room|room number|gpa is}
    {phòng|căn|giường} 0 … {khoa|bệnh viện|viện|khách sạn}
    {her|his} {hotel|dorm|} room {is|number}
  `,
  // Papers of one's own family, shown to somebody who can help.
  "media.own": `
    {của|cho} {mình|em|tôi|tui|tớ|tao|con em|con mình|mẹ em|mẹ mình|ba em|bố em|bé nhà em|bé nhà mình|nhà em|gia đình em|bọn mình}
    {mẹ|bố|ba|má|bà|ông|con|bé|chồng|vợ} {em|mình|tôi|tui|nhà em|nhà mình|ngoại em|nội em} {bị|có|vừa|mới|đi|ra|đang|đây|nè|sáng|hôm}
    {nhờ|hỏi|xin} {bác sĩ|bác sỹ|mọi người|anh chị|cả nhà} {tư vấn|coi giúp|xem giúp|giúp|đọc giúp|giải thích|xem hộ}
    {my|our} {diary|salary|test results|report card|prescription|gpa|medical records}
  `,
  // Somebody who asks others not to, or to take it down.
  "media.rebuke": `
    {đừng|đừng có|không nên|ko nên|k nên|không được|cấm|chớ|ai cho|sao lại|thôi đừng|xin đừng} {ai |tự ý |mà |}{up|đăng|tung|share|gửi|chia sẻ|phát tán|leak|chụp lén|quay lén|đưa|chụp|quay|post|xem trộm|đọc trộm|dán|public} {ảnh|hình|clip|lên|thông tin|căn cước|cccd|tin|video|đoạn|người|của|số|giấy tờ|bảng|địa chỉ|riêng|mặt|con}
    {xóa|xoá|gỡ} {ảnh|hình|bài|số|clip|đi|giúp|giùm|video|tin} {đi|giúp|giùm|của|bạn|ạ|nha|nhé|này|ảnh|hình|kẻo|người ta}
    {chụp lén|quay lén|tung ảnh|đăng ảnh|lộ ảnh|phát tán ảnh} {là|người khác là|như vậy|kiểu này|vậy|thế} {sai|phạm|vi phạm|phạm pháp|không hay|không đúng|vô duyên|xâm phạm|tội|mất dạy|là}
    {bị} {lộ|phát tán|tung|quay lén|chụp lén|leak|đăng|up} {ảnh|hình|clip|thông tin|số|lên|tin|}
    {please|pls|don't|dont|do not|stop|never} {post|share|leak|take down|delete|posting|sharing|leaking} {his|her|their|other|someone|people's|private|that|this|it|photos}
  `,
  "media.somebody": `
    {nhân viên|khách|bệnh nhân|học sinh|sinh viên|bạn nữ|bạn gái|bạn trai|hàng xóm|hai đứa|vợ chồng|cô giáo|thầy|sếp|crush|người yêu|nạn nhân|60 người|lớp mình|cả lớp|cả phòng|trong lớp|phòng kinh doanh|phòng kế toán|công ty mình|idol|roommate's|roommate|teacher|boss|neighbor|coworker|classmate|ex|hội phụ huynh|con nhà|mấy đứa} {cũ|mới|hôm qua|nhà bên|bên|này|đó|kia|ngồi|thuê|trong|nó|của|}
  `,
  // Passed round, or offered.
  "media.show": `
    {gửi|up|đăng|tung|thả|share|post|drop|leak|bắn|quăng|forward|chuyển|dán|phát tán|public|chia sẻ|gởi|tuồn|ném|đưa} {nguyên|hết|lại|lên|vào|vô|cho|dần|luôn|mọi|cả|mấy|ra|tung|từ|tụi|file|mn|đoạn|trong|} {lên|đây|nhóm|group|page|vô|vào|cho|mọi người|cả nhà|cả nhóm|cả lớp|cả phòng|mấy anh|mấy ông|tụi bây|ae|anh em|mn|chúng|luôn|nhé|nha|cộng đồng|mạng|cả bộ|từ giờ|dần|coi|xem|hết}
    {đọc|xem|coi|nghe|ngắm|tự đọc|tự xem|vô coi|vô xem|vô đọc|vào đọc|vào coi|mời|vào xem} {đi|cho|nè|chơi|xong|rồi|tạm|không|lẹ|thử|cả nhà|mà|mọi người|mn|nha|nhé|trực tiếp|hết|mặt|guys} {vui|biết|cười|đi|im|nha|nhé|mọi người|lẹ|cả nhà|bàn|đọc|nào|}
    {ai|ai cần|ai muốn|ai thích|anh em nào|bạn nào|đứa nào|ai quan tâm} {cần|muốn|thích|thèm|} {xem|coi|đọc|lấy|full|bộ|link|clip|ảnh|hình|thì|ib|không} {thì|ib|inbox|nói|mình|tao|tui|tôi|không|gửi|nha|nhé|để|}
    {chụp|quay|lưu|ghi|lấy|mò|lục|nhặt|copy|có|giữ|còn giữ|xem trộm|đọc} {lại|lén|trộm|} {được|lại|đủ|cả|hết|rồi|trong máy|từ máy|trong điện thoại|ở quầy} {đây|nè|rồi|đủ|nha|nhé|nó|hết|ở|tự|của|}
    {đây|nè|ne|này} {mn|mọi người|cả nhà|ae|anh em|nha|nhé|bà con|tụi bây|các bác|đọc|xem|coi}
    ~{đây|nè}
    {là|ra} {vui|cười|hết|luôn|lương}
    {look|look at|read|see|here is|here's|heres|check out|guess|i got|i have|i took|i screenshot|got|posting|leaking} {what|this|it|everything|his|her|guys|their|at|my}
    {screenshot|screenshotted|spread|took it off|haha|read guys|lol}
  `,
  // Hunting somebody down: enough alone when it is said with contempt.
  "hunt.target": `
    {tìm|kiếm|truy|truy tìm|truy lùng|lùng|săn|săn lùng|moi|đào|lục|soi|tra|khui|dò|dò ra|tìm ra|lần ra|cho xin|xin|cần|cần tìm|tìm giùm|tìm hộ|bới|tóm} {cho|ra|giùm|hộ|giúp|lại|thử|cho ra|tìm|cho tao|} {${data}} {của|} {${target}}
    {truy lùng|truy tìm|săn lùng|lùng|săn|tìm ra|truy|tìm cho ra|lôi cổ|lôi đầu} {cho ra|bằng được|} {${target}}
    {ai|bác nào|bạn nào|đứa nào|có ai|ae nào|anh em|bạn|thím nào|có bác nào} … {biết|rành|rõ|tìm ra|tìm được|tia được|quen|truy được|có} {được|} {${data}} {của|} {${target}}
    {${data}} {của|} {${target}} {ở đâu|đâu|là gì|tên gì|học trường nào|là ai|ai biết|thì báo}
    {find|dig up|track down|hunt down|look up|who knows|anyone know|anyone knows|somebody find|get me|who has} {out|me|} {where|her|his|this|that|the} {this|that|girl's|guy's|bitch|bitch's|girl|guy|address|home|she|he} {girl|guy|bitch|lives|works|address|home|number|loser}
    {tìm|kiếm} {nhà|chỗ ở|chỗ làm|info} {${target}} {đi|ae|anh em|cho|nào}
  `,
  // The same, of whomever; counts beside a threat or a reward.
  "hunt.other": `
    {tìm|tìm ra|kiếm|truy|truy giúp|tra|moi|xin|cho xin|ai biết|ai tìm ra|ai tìm được|tìm được|biết|chỉ} {cho|ra|giùm|hộ|giúp|được|} {${data}} {của|} {nó|hắn|=bả|=ổng|thằng|con|lão|mụ|thằng đó|nhỏ đó|chủ xe|biển|chủ là ai|ông|bà}
    {coi|xem|canh|rình|theo dõi} nhà {nó|hắn|=bả|=ổng|lão|mụ|thằng|con} {bữa nay|mấy giờ|có ai|lúc nào|đi đâu|khi nào|}
    {truy|truy giúp|tra|tra giúp|check|soi} {giúp|hộ|giùm|} {biển|biển số|chủ xe|số xe}
  `,
  "hunt.reward": `
    {hậu tạ|trả 0|trả công|thưởng 0|có thưởng|trả tiền|tao trả|tôi trả|tui trả|quăng vô đây|ném vào đây|quăng vào đây|cần gấp để|tới tận nơi|đến tận nơi|tính sổ|tao xử|để xử|cho nó biết|chụp gửi tui|chụp gửi tao|qua chơi tí|đến tận nhà|post it here|drop it here|post here|teach her|teach him}
  `,
};
