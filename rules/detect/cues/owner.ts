// Whose number, card, account or home it is: the writer's own, a shop's, the public's, or somebody else's.

import type { CueList } from "../cue-net.ts";

const number =
  "sđt|sdt|số|đt|số đt|số dt|số điện thoại|số phone|phone|số zalo|zalo|dt|sđth|sdth|số máy|in4|info|infor|thông tin|số của|số liên lạc|contact|stk|số tk|số tài khoản|tk|số thẻ|cccd|cmnd|cmt|căn cước|số căn cước|số cccd|số cmnd|chứng minh thư|số chứng minh|địa chỉ|tài khoản|tài khoản nhận tiền|chỗ ở|chỗ làm|đchi|đc|dc|addr|biển|biển số|biển xe|biển số xe|bsx|vị trí|facebook|fb|face";
const third =
  "nó|hắn|thằng|con|nhỏ|mụ|lão|gã|=ả|=bả|=ổng|=cổ|=ảnh|chị ta|cô ta|anh ta|ông ta|bà ta|thg|thk|tụi nó|bọn nó|chúng nó|con nhỏ|con đó|thằng đó|con kia|thằng kia|thằng này|con này|đứa này|đứa đó|đứa kia|người yêu cũ|ny cũ|vợ cũ|chồng cũ|bồ cũ|ex|crush|đứa|nhà nó|mẹ nó|bố nó|ba nó|con vợ|con bồ|bồ nó|má nó|hàng xóm|thầy ấy|cô ấy|anh ấy|chị ấy|bạn ấy|em ấy|ông ấy|bà ấy|anh đó|chị đó|bạn đó|chị kia|ông đó|bà đó|bà này|ông này|ông kia|bà kia|vợ nó|chồng nó|cậu ta|=ẻm|em đó|em kia|em này|chủ nhà|bà chủ|ông chủ|bà chủ nhà|ông chủ nhà|chủ trọ|thằng cu|bé đó|cháu đó|chủ nợ|con nợ|bác đó|cô đó|chú đó|cô kia|chú kia|cô giáo|thầy giáo|ông thầy|bà cô|ông sếp|bà sếp|sếp|mẹ con";
/** People spoken of bluntly, or by what they are to somebody: whoever they are, it is not the writer. */
const bluntly =
  "thằng|thg|thk|con|cái con|nhỏ|con nhỏ|thằng nhỏ|con bé|thằng bé|đứa|mụ|lão|ghệ|cha|mẻ|thằng cha|con mẹ|con mụ|lão già|mụ già";
const pointed =
  "này|đó|kia|ấy|nọ|nớ|tê|hôm qua|hôm bữa|bữa trước|lớp bên|xóm bên|trong hình|trong ảnh|trong clip|đăng bài|đăng bài này|hồi nãy|vừa nãy|mặt dày|chó|khốn|điên|trời đánh|mất dạy|láo|lừa đảo|lừa tiền|lừa cọc|scam|scammer|quỵt nợ|quỵt tiền|bùng hàng|bùng kèo|bùng tiền|boom hàng|bom hàng|giật nợ|xù nợ|ăn cắp|ăn trộm|bán hàng|bán hàng đểu|bán dạo|cho thuê|cho thuê xe|thuê phòng|thuê nhà|va quẹt|bồ|bồ nhí|bồ nó|ghệ|vợ|vợ nó|chồng|chồng nó|tình địch|trà xanh|tiểu tam|sếp|chủ|chủ trọ|chủ nhà|quản lý|shipper|tài xế|xe ôm|bảo vệ|thu ngân|lễ tân|admin|mod|tố cáo|tố mình|tố tao|tố sếp|đánh bạn|đánh con|bắt nạt|bỏ rơi|đá tao|cướp bồ|giật bồ|giật chồng|cướp chồng|hay chửi|nói xấu|chảnh|tây|mắm";
const somebody = "ông|bà|cô|chú|anh|chị|bác|bạn|em|cụ|dì|mợ|cậu|thằng|con|nhỏ|cha|mấy đứa|đám|đứa|gã|lão|mụ|thầy|chủ|bà chị|ông anh";
const called =
  "hàng xóm|nhà bên|xóm bên|phòng bên|đối diện|khách|khách hàng|khách boom hàng|khách bom hàng|khách bùng|giúp việc|giúp việc cũ|ô sin|osin|tài xế|tài xế hôm qua|shipper|xe ôm|thuê nhà|thuê phòng|thuê trọ|y tá|quản lý|giám đốc|sếp|sếp cũ|hiệu phó|hiệu trưởng|trưởng phòng|trưởng phòng cũ|trưởng khoa|chủ quán|chủ trọ|chủ nhà|chủ nợ|chủ tiệm|chủ xe|chủ nhiệm cũ|bán hàng|bồ|bồ nhí|tiểu tam|trà xanh|kế bên|cùng phòng|cùng lớp|lớp bên|khoa bên|công ty bên|bảo vệ|giao hàng|sale|nhân viên cũ|nợ tiền|thiếu nợ|thiếu tiền|vay tiền|mượn tiền|quỵt nợ|quỵt tiền|trốn nợ|nuôi chó|đòi ly hôn|ghét|kỹ thuật|tổ trưởng đòi|dạy lý|dạy toán|dạy hóa|dạy văn|dạy anh|dạy sử|dạy địa|dạy sinh|dạy thể dục|thể dục|giám thị|coi thi|chấm rớt|cho rớt|đánh rớt|thầu|đấy|ấy|đó|kia|nọ|nớ|nào đó";
const kin =
  "vợ|chồng|bố|ba|mẹ|má|mạ|cha|con|con gái|con trai|em gái|em trai|anh trai|chị gái|bồ|ghệ|người yêu|ny|bạn gái|bạn trai|mẹ vợ|bố vợ|ông già|bà già|ông bô|bà bô|phụ huynh|người nhà|gia đình|nhà|sếp|cô|thầy|bạn thân|bạn";

const titled = "chị|anh|cô|chú|bác|bà|ông|thầy|em|bạn|dì|cậu|mợ|bé|cháu|mẹ|ba|bố|vợ|chồng";

export const ownerCues: CueList = {
  "owner.other": `
    {${number}} {điện thoại|di động|nhà|riêng|cá nhân|nhà riêng|facebook|zalo|thật|mới|chính chủ|} {của|cua|cũa|} {${third}}
    {đây|này|đấy|đó} {là|nè|nhé} {số|sđt|sdt|nhà|địa chỉ|info|thông tin|stk|số điện thoại|cccd|zalo|fb|mặt} {của|} {${third}}
    {nhà|phòng trọ|trọ|chỗ ở|chỗ làm|cơ quan|trường|lớp|phòng} {của|} {${third}} {ở|tại|số|là|nè|đây|bên|trong|ngay|gần|trên|đó}
    {nó|thằng đó|con đó|thằng này|con này|hắn|nhỏ đó|con nhỏ đó|thằng chó|con chó đó|tụi nó|lão ấy|mụ ấy|bả|ổng|con kia|thằng kia|đứa đó|nhỏ này} {đang|hiện|nó|} {ở|ở trọ|trọ|sống|học|làm|sinh ngày|tên thật|tên|trọ ở|trú|thuê nhà|dạy|ở nhà}
    {his|her|their|this guy's|this girl's|that guy's|my ex's|ex's|this bitch's|that bitch's|this person's|his mom's|her mom's|her parents|the teacher's|his wife's|her boyfriend's|my boss's|my neighbor's|this dude's} {real|home|personal|private|cell|phone|work|full|bank|} {number|phone|address|phone number|house|cell|info|id|account|ssn|social|workplace|school|home address|digits|bank account}
    {he|she|this guy|that bitch|this girl|they|the bastard|my ex} {lives|live|works|goes to school|stays|is staying} {at|on|in|near}
    {here's|heres|here is|this is|posting|leaking|dropping} {his|her|their|the bitch's|my ex's|this guy's|that guy's} {number|phone|address|info|details|real name|id|home|cell}
    {dox|doxx|doxxed|doxxing|doxing} {him|her|this|that|them|drop}
  `,
  // Somebody who is spoken of, near a number or not.
  "owner.third": `
    ~{nó}
    {hắn|mụ|thg|thk|=ả|=bả|=ổng|=ẻm|=hắn ta}
    {tụi|bọn|đám|lũ|chúng|mấy đứa|hai đứa|cả lò|mẹ con} nó
    {${bluntly}} {${pointed}}
    {${somebody}} {${called}}
    {${kin}} {của|} {nó|hắn|thằng|bà|ông|lão|mụ|gã|con nhỏ|thằng đó|con đó|thằng này|con này|=ổng|=bả|=cổ|=ảnh|tụi nó|crush|idol|hàng xóm|chủ quán|chủ trọ|bà chủ|ông chủ|giám đốc|ông sếp|lớp trưởng|admin|sếp|anh|chị|cô ấy|anh ấy|cô ta}
    {bạn gái|bạn trai|người yêu|ny|ghệ|bồ|vợ|chồng|sếp|chủ trọ|chủ nhà|nhân viên|bạn cùng phòng|crush|giúp việc|khách|đồng nghiệp|thư ký|kế toán|bạn|thầy|hàng xóm} cũ {của|} {nó|tao|tui|t|mình|em|tôi|tớ|con|thằng|}
    {hotgirl|hot girl|hotboy|hot boy|idol|tiktoker|streamer|ca sĩ|người mẫu|trà xanh|tiểu tam|con nợ|bồ nhí|bà hỏa|sugar daddy|crush|ex|đứa nào|hoa khôi}
    {thầy|cô} {dạy|giám thị|ấy|đó|kia}
    {cô ta|anh ta|ông ta|bà ta|cậu ta|chị ta|gã đó|người ta|ông chồng|bà vợ|mẹ con|vợ chồng} {nó|kia|ấy|đó|này|}
    {cô ấy|anh ấy|bà ấy|ông ấy|chị ấy|em ấy|bạn ấy|cậu ấy|con đấy|thằng đấy|ông nớ|bà nớ|o nớ|con nớ|thằng nớ|con mẻ|thằng chả|bà chả|nhỏ nớ|mụ nớ|cha nớ|mệ nớ|ông nội đó|bà nội đó}
    {của} {con|thằng|nhỏ|mụ|lão} {hà|chi|dũng|bình|an|lan|nam|thảo|linh|trang|huy|hùng|tuấn|bà|ông|chủ|sếp|bồ|nhỏ|kia|đó|này|thuê|bạn|cháu|em|cô|thầy}
    {nhà|gia đình} {idol|hắn|lão|mụ|bả|ổng|thằng|con|cô ta|hai vợ chồng|ông|bà} {nè|đi|đó|ở|kia|nó|}
    {sếp|thằng sếp|con sếp|bà xã|ông xã|bồ|vợ|chồng} {nó|hắn|tao|ổng|bả}
    {con|thằng|nhỏ|ông|bà|chị|anh} {bán|cho thuê|thuê|ăn cắp|giật|bùng|quỵt|nợ|va|đâm|tông|đánh|chửi|tố|lừa|phản|cắm|đá|bỏ|block|dạy|chấm|trông|giữ|lái|chạy|làm} {hàng|xe|nhà|phòng|đồ|dọc|kèo|tiền|quẹt|tao|mình|con|bạn|sếp|rơi|tui|em|rớt|bài|lễ tân|thu ngân|kế toán}
    {thủ quỹ|kế toán|giám đốc|trưởng phòng|hiệu trưởng|chủ nhiệm|giáo viên|gv|nhân viên|bảo vệ} {đó|này|kia|nó|cũ|chấm|ăn chặn|trường|công ty|quỵt}
    {đồng bọn|chủ xe|tài xế|bạn gái|bạn trai|vợ|chồng|phụ huynh|mẹ|bố|ba|má} {nó|nè|tên|của nó|của con|của thằng|của thủ|con|thằng}
    {số|sđt|địa chỉ|tên|nick} thật {là|của|nè|đây|nó}
    {tên thật|danh tính|họ tên|tên đầy đủ|ten day du} {của|hiện|là|ra|nó|Le|}
    {his|her|their} {number|phone|cell|address|id|passport|account|house|kid|son|daughter|mom|dad|name|dorm|room|hotel|plate|car|school|work|workplace|job|boss|digits|real|home|personal|private|whatsapp|bank|schedule}
    {this|that} {guy|girl|chick|dude|bitch|woman|man|creep|loser|clown|bastard|asshole|scammer|idiot|kid|hoe|whore|teacher|boy|lady|karen|person|driver|seller}
    {the|a} {girl|guy|woman|man|dude|bitch|creep|scammer|kid|teacher|boy|debtor|driver|seller|landlord} {who|that|from|in|at}
    {fat|ugly|stupid|dumb|crazy} {guy|girl|bitch|woman|kid|cow}
    {my} {ex|ex's|ex wife|ex girlfriend|ex husband|ex boyfriend|roommate's|neighbor's|boss's|teacher's|landlord's|coworker's|classmate's}
    {ghosted|dumped|cheated on|scammed|robbed|blocked|snitched on|reported} {me|us}
  `,
  // What somebody did wrong, as people tell it before they give the number.
  "owner.blamed": `
    {quỵt|bùng|boom|bom|bùng kèo|quỵt nợ|bỏ trốn|trốn nợ|giật|lừa|ăn cắp|ăn trộm|phá hoại|cướp|va quẹt|bỏ chạy|chạy trốn|nợ} {tiền|hàng|nợ|cọc|của|kèo|rồi|xong|bồ|chồng|xe|đồ|}
  `,
  // It is said outright that the one it belongs to would not want it.
  "owner.unwilling": `
    {nó|cô|thầy|chị|anh|=bả|=ổng|hắn|người ta|chị ấy|cô ấy|bà ấy|em ấy|chúng nó|tụi nó} {đâu có|không|ko|k|chưa|hổng|đâu|chả|chẳng|giấu|có|} {hề |}{biết đâu|hay đâu|cho công khai|cho ai biết|muốn ai biết|cho ai|đồng ý đâu|muốn lộ|khoe|muốn công khai|cho phép}
    {nó|cô|thầy|chị|anh|=bả|=ổng|bà|ông|hắn} {giấu|giấu kỹ|giấu kín|giấu nhẹm|khóa trang|khoá trang|block tui|block tao|chặn tao|chặn mình} {chứ|mà|thì|hoài|kỹ|lắm|rồi|nhưng|}
    {đừng|đừng có|khỏi|không được} {nói|bảo|kể|cho} {ai|nó|hắn|=bả|=ổng|ai biết|nó biết|ai là} {biết|là tao|là tui|tui chỉ|tao chỉ|tao gửi|tui gửi|nha|nhé|}
    {số|địa chỉ|nick|mail|tk|tài khoản|trang} riêng {của|} {thầy|cô|chị|anh|ông|bà|nó|sếp|=bả|=ổng|giám đốc}
    {lấy|chôm|chụp|copy|moi|mò|lục|soi|thấy|đọc|nhìn} {được |}{trong|từ|ở} {máy|điện thoại|hồ sơ|hệ thống|danh sách|laptop|ví|cặp|túi|phòng|quầy|bàn} {nó|của nó|của|công ty|khách|cô|sếp|giám đốc|chị|anh}
    {ở|sống|đi làm|đi về|về|ở nhà|ngủ|trực} {ở nhà |nhà |tầm 0h |}một mình {thôi|đó|với con nhỏ|suốt|buổi|cả|nha|}
    {chồng|vợ|bố mẹ|ba mẹ} {đi vắng|đi công tác|đi làm xa|đi suốt|không có nhà}
    {lives|living|home|is} alone
    {without} {his|her|their} {consent|knowing|permission}
    {she|he|they} {doesn't|doesnt|don't|dont|does not} know
  `,
  // Passed on to as many as will take it.
  "owner.spread": `
    {share|lan|lan rộng|lan truyền|chia sẻ|phát tán|đăng|up|post|tung|truyền|rải|đẩy|quăng|thả|dán|public|spread|lan tin} {mạnh|rộng|rộng rãi|giùm|giúp|hộ|đi|lên|cho|hết|nhiều|ra|khắp|liền|it|this|tin} {đi|nhé|nha|nhóm|mạng|page|cả|mọi|mn|cộng đồng|giùm|nào|}
    {cho|để} {cả nhóm|cả lớp|cả xóm|cả làng|cả công ty|cả trường|mọi người|mn|cả nhà|thiên hạ|bàn dân thiên hạ|công khai|ai cũng|cộng đồng|các shop|anh em|ae|bà con|tụi bây|bay} {biết|biết mặt|nhớ mặt|coi|xem|né|tránh|thấy|lưu|đề phòng|cười|đọc|chửi|lưu lại}
    {nhớ mặt|biết mặt|lưu lại|ghi lại|lưu vào|lưu số|né ra|tránh xa|các shop né|mọi người tránh|nhớ tên|lưu tên} {nha|nhé|đi|giùm|nó|con|thằng|xe|mà|để|}
    {mọi người|anh em|ae|mn|các bác|cả nhà|bà con|các shop|ai|tụi bây} {lưu|né|tránh|cảnh giác|nhớ|đề phòng|cứ vào|tự tra|tự check|tự dò|check|tra}
    {for|so} {all|everyone} {to see|can see|knows|to know}
    {spread|share|pass|post} {it|this|her|his|them} {around|everywhere|guys|boys|please|here|all}
  `,
  "owner.home": `
    {nhà|nha|ở|trọ|quê|phòng trọ|căn hộ|gửi xe|chỗ làm|địa chỉ|lives|parks|house|home} {ở|nó|tại|tận|trọ|số|hẻm|ngõ|đường|gần|trong|ngay|Bình|Tân|quận|at|near}
    {vợ|chồng|con} {nó|tên|là}
  `,
  // Asked in, or told where something pleasant is: a number or a house is given for that.
  "owner.invite": `
    {sinh nhật|tiệc|nhậu|giỗ|đám cưới|đám giỗ|tân gia|thôi nôi|đầy tháng|liên hoan|ăn lẩu|ăn cơm|nướng|bbq|đá banh|đá bóng|học nhóm|làm bài nhóm|chơi game|chơi bài|karaoke|xem đá banh|thăm|ốm|đi viếng|viếng|phúng|đám ma|đám tang|rủ|cà phê|cafe|ghé chơi|qua chơi|đến chơi|tập trung|họp mặt|họp lớp|party|birthday|bring|dinner|game night|hang out|study group}
    {lấy|ship|giao|gửi|trả|nhận|mượn|chở|đón|cho|tặng} {đồ|hàng|cơm|quà|bánh|sách|áo|xe|tài liệu|giúp|hộ|tới|đến|về|nó|bé|em}
  `,
  "owner.titled": `
    {${number}} {điện thoại|di động|nhà|riêng|cá nhân|nhà riêng|} {của|cua|} {${titled}}
    {nhà|địa chỉ} {của|} {${titled}}
    {số|sđt|sdt|số điện thoại|đt} {của|cua}
    {${titled}} {này|đó|kia|ấy|nọ} {số|sđt|sdt|ở|nhà}
  `,
  "owner.own": `
    {${number}} {điện thoại|di động|cá nhân|riêng|mới|zalo|là|của|chính|} {của|} {mình|em|tôi|tớ|tui|t|mk|mik|tao|chị|anh|a|e|shop|quán|tiệm|cửa hàng|bên mình|bên em|nhà mình|nhà em|công ty|cty|bọn mình|chúng mình|chúng tôi|bố mình|mẹ mình|ba mình|lớp|quỹ|quỹ lớp|trường|trung tâm|phòng khám|spa|salon|ban tổ chức|btc|clb|nhà xe|nhóm|team|bên anh|bên chị} {là|nha|nhé|nè|đây|đó|ạ|0|mới|mọi|có|ở|:|zalo|luôn|thay|đổi|vừa|dùng|mn|cho|số|này|đang|cũ|tên|chủ|và|bên|ngân|vcb|mb|nhà}
    {vợ|chồng|bố|ba|mẹ|má|con|con gái|con trai|bé nhà|nhà|em gái|em trai|anh trai|chị gái|cháu} {mình|em|tôi|tui|tớ|nhà em|nhà mình} {số|là|0|đây|đi|nha|nhé|ạ|này|đang|bị|mới|có|cũng|ở}
    {gọi|nhắn|báo|alo|liên hệ|kêu|trả|ib} {cho|giúp|lại|} {mình|em|tôi|tui|tớ|chủ|cô em|mẹ em|nhà em|gia đình} {0|với|nhé|nha|ra|ạ|tại|theo|liền|}
    {của|cua} {mình|em|tôi|tớ|tui|tao|shop|chính mình|bản thân|quán|anh đây|chị đây|bên mình|bên em|công ty}
    {gọi|alo|ib|inbox|nhắn|add|kết bạn|zalo|ck|chuyển khoản|call|lh|liên hệ|liên lạc|tìm|hú|kb|nhắn tin|chuyển|bank|ping} {cho|qua|với|trực tiếp|tới|đến|vào|riêng|zalo|} {mình|em|tôi|tớ|tui|t|mk|mik|shop|quán|a|e|anh|chị|tao} {nhé|nha|qua|theo|số|ạ|0|zalo|vào|để|khi|nếu|sđt|sdt|tại|luôn|:|ở|stk|ngay|là|nhe|với}
    {mình|em|tôi|tớ|tui|t|tao|chị|anh} {tên|là|đổi|vừa đổi|mới đổi|dùng|xài|lấy|để|mất|cho|gửi|mới thay|thay|đã đổi|xin để|để lại|có} {số|sim|sđt|zalo|lại số|stk|mới|sang số|điện thoại|tk}
    {mình|em|tôi|tui} tên
    {my|our|this is my|here's my|heres my|here is my} {new|phone|cell|whatsapp|work|business|office|shop|home|bank|} {number|phone|cell|digits|whatsapp|line|address|account|place|id}
    {call|text|whatsapp|reach|contact|message|ring|dm|hit} {me|us} {at|on|via|up|anytime|if}
    {nhà|phòng|quán|shop} {mình|em|tôi|tớ|tui|tao|bọn mình|tụi mình|chúng mình|anh|chị} {ở|tại|số|mới|chuyển}
    {mình|em|tôi|tớ|tui|t|tao} {ở|trọ|sống|đang ở|học|làm|ở trọ|thuê|đang trọ} {số|tại|ở|ngõ|đường|trọ|quận|trường|hẻm|phường}
  `,
  "owner.public": `
    {hotline|tổng đài|liên hệ|lh|l h|cskh|chăm sóc khách hàng|đường dây nóng|lễ tân|văn phòng|phòng khám|cửa hàng|showroom|nhà hàng|khách sạn|homestay|quán ăn|trung tâm|bệnh viện|ủy ban|công an phường|công an xã|trạm y tế|cứu hộ|cấp cứu|cứu thương|nhà xe|taxi|tư vấn viên|phòng vé|đặt bàn|đặt phòng|đặt vé|đặt lịch|đặt hàng|đặt cọc giữ phòng|đặt xe|bảo hành|bảo trì|tuyển dụng|tuyển sinh|nhận ship|freeship|giao hàng|gia sư|sửa chữa|thợ|sửa điện|sửa khóa|thông tắc|chủ trọ|cho thuê|thanh lý|cần bán|bán|bán nhà|thuê phòng|nhượng|pass lại|pass đồ|order|mua hàng|mua|sỉ lẻ|giá|báo giá|shop|quán|tiệm|cty|công ty|quỹ|ủng hộ|quyên góp|donate|ban tổ chức|btc|đăng ký|nộp|học phí|quỹ lớp|fanpage|website|khai trương|ưu đãi|khuyến mãi|menu|combo|dịch vụ|chuyển nhà|vận tải|xe ghép|trường|thầy chủ nhiệm|cô chủ nhiệm|khẩn cấp khi}
    {gặp|tìm|hỏi} {anh|chị|cô|chú|bạn|em|bác} … {tư vấn|đăng ký|lấy|nhận|mua|đặt|hướng dẫn|báo giá}
    {phòng trọ|phòng trống|còn phòng|nhà trọ|căn hộ} {trống|cho thuê|còn|giá|0k|0 triệu|sạch|mới}
    {tham quan|vườn|homestay|farm|nhà vườn|trang trại|bến|đò|ghe|đại lý|kho|xưởng|vựa|trạm|nhà hàng|bida|net} {0k|số|trái cây|sầu riêng|mở cửa|giá|xe|nhận|bán}
    {trưởng đoàn|hướng dẫn viên|hdv|phụ trách|bác tài|chú tài|tài xế đoàn|đầu mối|liên lạc của đoàn|cán bộ phụ trách|trưởng nhóm|bí thư|lớp trưởng|thủ quỹ|trực ban|trực đêm|bảo vệ tòa|ban quản lý|bql|bác sĩ|bác sỹ|đón khách|nhà thuốc|thợ hồ|thợ điện|thợ khóa|tiệm sửa|lái xe|đón ở|đón tại|chủ sân|sân bóng|trọng tài|gas|đổi gas|bình nước|giao nước|thú y|đăng kiểm|luật sư|hỗ trợ|tình nguyện|giữ quỹ|cứu trợ}
    {ai thấy|ai nhặt được|ai lượm được|ai gặp|nếu thấy|thấy thì|if you see|if found|if anyone finds} {bé|nó|em|xin|báo|gọi|thì|vui lòng|nhắn|giùm|him|her|it|please|cho|}
    {lạc|thất lạc|bị lạc|tìm trẻ lạc|mất liên lạc|đi lạc|ran away|missing|lost} {thì|ở|bé|từ|gọi|cha|mẹ|near|since|dog|cat|child|person|}
    {cần|ai cần|bạn nào cần|có nhu cầu|ai có nhu cầu|ai muốn|muốn|ai mua|ai thuê|ai quan tâm|quan tâm|có việc|ai hỏng|ai nhặt được|ai thấy|ai biết} {mua|thuê|gọi|liên hệ|lh|đặt|thì|tư vấn|ship|xe|hỗ trợ|sửa|gì|học|cứ|alo|ib|inbox|báo|xin|cho}
    {for sale|hotline|customer service|call center|support line|help line|helpline|front desk|reception|office line|store|booking|reservations|order now|rent|contact us|emergency|clinic|restaurant|for delivery|shop}
    {số|sđt} {tổng đài|khẩn cấp|đường dây|của shop|cửa hàng|bác sĩ|bác sỹ|thợ|nhà xe|taxi|xe|quán|công an|cứu hộ|phường|ban quản lý|bql|bảo vệ tòa|lễ tân|điện lực|chủ nhà trọ|trung tâm|của quán|của phòng|của công ty|hỗ trợ}
  `,
  "owner.harm": `
    {gọi|nhắn|alo|call|nhắn tin|ib|vào|inbox|tới|đến|qua|kéo|sang|ghé|xuống|lên} {điện|vào|cho|số|tới|số này|nó|vào số này|nhà|tận nhà|nhà nó|fb|face|hết|đi|liên tục|và|mà|để|} {nó|này|hết|nhà nó|fb nó|liên tục|} {chửi|phá|quấy|khủng bố|spam|dọa|đòi|đập|xử|hỏi tội|cho nó|đánh|mắng|trêu|quậy|chọc|dằn mặt|hù|dạy|bóc phốt|làm phiền|cà khịa|hỏi thăm nó|ném|tạt|chặn}
    {gọi|nhắn|alo|call|réo|nháy|nhá|phá|spam|quậy|chửi|khủng bố|troll|trêu|ghẹo|chọc|tán|hù|dọa|ám|réo tên|bơm tiền|ck} … {nó|hắn|=bả|=ổng|cha nó|mẹ nó|vợ nó|chồng nó|bố nó|con|thằng|máy nó|máy bả|lão|mụ} {chơi|giùm|giúp|hộ|đi|cho|mà|luôn|biết|chết|liên tục|suốt|nửa đêm|lúc|cả đêm|vào|coi|rồi|nha|nhe|một trận}
    {gọi|nhắn|alo|call|tối gọi|vào|cứ} {chửi|phá|quậy|troll|trêu|chọc|tán|ghẹo|spam|réo|dọa|khủng bố|hù|chửi giùm|phá chơi|tán đi|chọc nó}
    {phá|quậy|troll|chọc|spam|chửi|nhắn tin chọc|tán|cua|tán tỉnh} {nó|máy|con|thằng|giùm|hộ|giúp|chơi|đi|thoải mái|máy nó|bả|lão|cho nó|free|cho vui|số}
    {cứ|thì|tới|đến|qua|xuống|kéo tới|kéo đến|kéo qua|tới nhà|đến nhà|tận nhà|tới cổng|đến tận|tới đó|xuống đó|đến đó|dzô đó|vô đó} {mà|tìm|làm|đó|nó|thì|đòi|hỏi|hốt|quậy|cho} {đòi|hỏi|tìm|chửi|quậy|làm ầm|làm loạn|la|đập|hỏi tội|biết mặt|nó một|ầm lên|tiền|tội|nó}
    {qua|tới|đến|ghé|kéo qua|xuống|lên} {đó |nhà nó |}{nói chuyện|hỏi thăm|hỏi tội|thăm hỏi|dằn mặt|dạy|chửi|quậy|đón đầu|chặn|chặn đường|đón đường|bắt quả tang|làm ầm|tính sổ|xử}
    {gặp|thấy|thấy đâu|gặp đâu} {thì |là |đâu |}{chặn|đập|xì lốp|rạch|đón|đánh|tông|ném|chụp gửi|chụp gửi đây|báo tao|báo tui|hốt}
    {chặn|đón đầu|đón đường|rình|canh|phục|theo dõi|bám theo} {nó|xe nó|lại|đường|ở cổng|con|thằng|ngay cổng|cổng} {đi|cho|mà|đánh|hỏi|giùm|lại|đó|}
    {tụi bây|anh em|ae|ai rảnh|tối nay|mấy ông|cha nào|ai thích|mấy anh} {qua|tới|đón|cứ|vô|vào|thì|đến|kéo|add|kêu|gọi|chặn} {nó|đi|tán|đó|add|tận|mà|spam|xử|gặp|nhà|chửi|troll}
    {đẹp gái|độc thân|hàng ngon|xinh lắm|ngon lắm|dễ dãi|dễ cua|đang cô đơn|đang ế|đang thèm} {nha|nhé|mấy ông|mấy anh|anh em|ae|lắm|độc thân|đó|nè}
    {tặng|cho|mời|nhường|chia} {anh em|ae|mấy ông|các bác|mọi người|tụi bây|mấy anh} {làm quen|tán|vui vẻ|xài|chơi|gọi chơi|free}
    {ai ghét|ai thích|ai bức xúc|ba mẹ nào bức xúc|ai tức|ai cay|ai bị} … {tự xử|gọi|gặp|tới|đến|nhắn|add|spam|chửi|quậy|tán|hỏi|đối chiếu}
    {mọi người|ae|anh em|các bác|ai|mn|các chị|tụi bây|bà con} {cứ|hãy|nhớ|vô|vào|giúp|} {gọi|nhắn|réo|spam|alo|ck|chuyển} {thẳng|lúc|cho|vào|liên tục|suốt|phá|chửi|1|một|khuyên|hoài|hỏi|nó} {nó|mà|nửa đêm|giờ|ăn cơm|khuya|đêm|đồng|đi|tiền|}
    {mà|để} {đòi|hỏi tội|chửi|quậy|dằn mặt|xiết nợ|hỏi tiền} {nợ|nó|tiền|cho|}
    {cho|để} {nó|hắn|=bả|=ổng|vợ nó|chồng nó} {biết mặt|biết tay|biết điều|biết thế nào|chừa|sợ|nhục|ê mặt|hết đường|cháy máy|mất ngủ|nổ máy}
    {boom|bom|bùng|quỵt|xù|chuyên quỵt|chuyên bùng|chuyên lừa|lừa cọc|giam cọc|ăn cắp vặt|giật dọc|trốn nợ} {hàng|tiền|tiền cọc|kèo|cọc|nợ|tiền nhà|}
    {chửi|khủng bố|spam|phá|quấy rối|dạy dỗ|xử|dằn mặt|cho} {nó|thằng|con|chết|vỡ máy|cháy máy|sập máy|số này|nát|hắn|bả|ổng} {một|biết|đi|chừa|sợ|nổ|giùm|hộ|chết|vào|cho|luôn|nha|ae|anh em|mặt}
    {bóc phốt|phốt|bóc|vạch mặt|truy info|truy lùng|tung info|share info|up info|phát tán|leak|lộ info|in4 con|info con|info thằng|in4 thằng|info nó|bom hàng|boom hàng|bùng hàng|bùng tiền|quỵt|quỵt tiền|quỵt nợ|giật chồng|cướp chồng|giật bồ|tiểu tam|trà xanh|xù nợ|chuồn nợ|vay không trả|trốn nợ|con nợ|ngoại tình|cặp bồ|trốn trả nợ|xù kèo}
    {anh em|ae|mọi người|mn|cả nhà|ai rảnh|tụi bây|bọn mày|bây|ai thích|các bác} {vào|gọi|nhắn|cứ|qua|tới|kéo|hãy|thì|nhảy vào|xúm vào|inbox|spam|đến|giúp|} {gọi|nhắn|chửi|spam|report|phá|đập|xử|khủng bố|quấy|hỏi thăm|trêu|vào chửi|qua nhà|tới nhà|chọc|dạy}
    {blow} {it|her|him|his phone|her phone|them|that|up} {up|boys|guys|all night}
    {call|text|spam|prank|harass|troll|ring} {him|her|it|this|them|that} {up|all night|nonstop|at night|and moan|and breathe|boys|guys|lol|until|every|for me|a lot|and tell|and ask|please}
    {go|someone|somebody|lets|let's|boys|guys|everyone} {go |}{scare|harass|prank|spam|teach|beat|egg|visit|find|jump|bully|confront|tell} {him|her|them|his|that|this}
    {call|text|spam|blow|harass|prank|flood|go|raid|pull|show up|tell|message|bully} {him|her|it|up his|up her|his|her|this number|them|up the|up at|to his|to her} {and|house|phone|place|until|nonstop|up|what|all|number|a lesson|off|with}
  `,
  "owner.request": `
    {ai|đứa nào|bạn nào|bác nào|thằng nào|có ai|anh em} {có|biết|xin được|cho xin|tìm được} {số|sđt|sdt|địa chỉ|info|in4|nhà|facebook|fb|chỗ ở|số điện thoại|stk} {nhà|của|} {${third}}
    {cho|xin|tìm|kiếm|truy|share|up|gửi} {xin|hộ|giúp|mình|t|tao|} {info|in4|số|sđt|địa chỉ|nhà|chỗ ở|số điện thoại} {nhà|của|} {${third}}
  `,
  "owner.media": `
    {pass|mk|mật khẩu|mã pin|pin} {fb|facebook|ig|insta|icloud|mail|email|gmail|zalo|thẻ|} {cũ |}{của |}{nó|người yêu cũ|bồ cũ|vợ cũ|chồng cũ|hắn|mẹ nó|con nhỏ đó|thằng đó|người yêu cũ tao} {là|:|nè|đây|luôn|vào|0|tao|…|}
    {email|mail} {với|và} {mk|mật khẩu|pass} {cũ |}của {nó|hắn|thằng|con}
    {nó|con đó|thằng đó|chị ấy|nhỏ đó|bà đó|con dâu nhà đó|anh ấy} {đang |từng |}{có bầu|bầu|nạo|nạo thai|uống thuốc an thần|bị hiv|là gay|là les|là con nuôi|ly hôn|nghỉ thai sản|nợ 0 app} {…|} {…|} {giấu|đây|chưa ai biết|toa đây|que thử|giấy|báo ba má|tui thấy|tui biết|tui coi|đọc đi|giấy tờ|day doc|danh sách người thân}
    {lương|thưởng|slip|bảng lương} {của |}{chị|anh|nó|cô|c|sếp|thằng|con} {…|} {0tr|0 triệu|0} {…|} {chụp|t lấy|lấy trong máy|chụp từ|slip|file nhân sự|thấy}
    {tên thật|danh tính|nick thật|nick phụ|fb thật|facebook thật|nick chính|mặt thật|acc ẩn danh|acc tinder} {của |}{nó|bạn ẩn danh|chủ nick|acc|cái acc|thằng|con|sếp|hắn|ban nu} {…|} {là|đây|nè|là @|vào|coi}
    {lộ|khui} {nick|acc|danh tính|tên thật} {phụ |}{nó|của nó|thằng|con}
    {người|đứa|chủ} {viết|nặc danh|gửi quà bí mật|đăng|tố|góp ý} {confession|nặc danh|…} {là} {bạn|chị|anh|con|thằng|nhỏ|em}
    {doxx|dox|doxxing} {luôn|nó|thằng|con|hắn|full|nè}
    {full|cả|nguyên} {info|in4|thông tin|lý lịch} {của|con|thằng} {nó|nhỏ|thằng|con|nhỏ đó}
    {cam|camera|camera hành lang|camera nhà} {…|} {quay được|ghi được|thấy} {nó|con|thằng|chị|anh|bả} {…|} {clip|hình|đây|dắt|coi}
    {ảnh|hình|clip} {nó|chị ấy|bả|con nhỏ|con đó} {ngủ|khóc|thay đồ|xăm|khỏa thân|khoả thân|say|há miệng|bị chụp lén} {…|}
    {hình|ảnh} {riêng|thay đồ} {của |}{con kia|con nhỏ|nó|con|nhỏ} {…|} {ai|gửi|ib|coi}
    {tin|tin nhắn|đoạn} nó {khóc|vay tiền|than thở|nhắn|thú|chửi} {…|} {đọc|đây|nè|album|cười|gom}
    {file|bản} ghi âm {nó|thằng|con|sếp|chị} {…|}
    {danh sách|ds} {f0|khách|học sinh nợ|hs nợ|thành viên|người thân|nợ học phí} {…|} {tên và số nhà|ảnh trước sau|kèm sđt|phát cho|bà con biết mặt|me|mẹ}
    {căn cước|cccd|ảnh chân dung} {của |}{thằng này|cả tổ|nó|thằng} {…|} {đăng|ai cần|lấy|đứng tên|sim}
    {nhà|nhà ông|nhà bà|nhà chị|nhà nó} {…|} {trống|đi vắng|không có ai|có bà già|ở một mình} {tới|từ|suốt|cả tháng}
    {nó|nhỏ đó|con bé|con đó|thằng đó} {…|} {tan ca|tan làm|đi làm về|về|đi bộ} {…} một mình
    {ai cần|cần|ai muốn|ai có|leak|tung|phát tán|up|đăng|share|lộ|gửi|bán|tuồn|có|xem|xin|pass|rò rỉ|post} {full|hết|lại|link|cho ae|cho mọi người|bộ|xem|mua|} {ảnh|clip|hình|video|link|đoạn chat|tin nhắn} {nóng|riêng tư|nude|nhạy cảm|kín|lộ hàng|sex|giường chiếu|chụp lén|quay lén|thay đồ|riêng|tắm|đời tư} {của|với|} {${third}|${titled}|lớp|bạn}
    {leak|leaking|post|posting|share|sharing|sell|selling|drop|dropping|got|have} {his|her|my ex's|their|ex's|this girl's} {private|nude|nudes|naked|leaked|intimate|} {nudes|pics|photos|pictures|video|videos|chats|dms|messages|nude}
  `,
  "number.phone": `
    {sđt|sdt|đt|số điện thoại|số đt|số dt|điện thoại|phone|hotline|zalo|whatsapp|viber|số máy|số zalo|tel|mobile|phone number|cell|number|số|dt|call|gọi|alo|liên hệ|lh|digits|số riêng|máy|đuôi|số thật|my number|số liên lạc}
  `,
  "number.code": `
    {mã đơn|mã vận đơn|mvđ|vận đơn|mã hàng|mã đơn hàng|đơn hàng số|mã số thuế|mst|mã số|mã giao dịch|mã gd|mã sinh viên|mssv|mã sv|mã bưu gửi|mã tracking|tracking|order|order id|uid|id game|id|mã thẻ|serial|imei|mã|mã booking|pnr|mã học viên|số báo danh|sbd|mã bảo hiểm|biển số|isbn|barcode|mã vạch|transaction|invoice|số hóa đơn|phòng zoom|meeting|zoom|case|ticket|uuid|commit|build|version|mã khách hàng|mã kh|mã hồ sơ|seri|mã cổ phiếu|fb id|điểm|tỉ số|giá|tổng}
  `,
  "number.account": `
    {stk|số tk|số tài khoản|stk:|tk|tài khoản|số thẻ|ck|chuyển khoản|stk là|account number|acc number|bank account|chủ tk|chủ tài khoản|ctk|bank}
  `,
  "number.bank": `
    {vcb|vietcombank|techcombank|tcb|mb|mbbank|mb bank|bidv|agribank|acb|vpbank|vp bank|momo|zalopay|zalo pay|tpbank|tp bank|sacombank|stb|vietinbank|vtb|ctg|vib|shb|hdbank|msb|ocb|scb|seabank|eximbank|lpbank|lienvietpostbank|oceanbank|namabank|nam á|abbank|bac a bank|bắc á|pvcombank|cake|timo|kienlongbank|viettelpay|viettel money|vnpay|ngân hàng|bank of america|chase|wells fargo|hsbc|barclays|citibank|paypal|techcom|viettin|sacom|bidv smartbanking|quân đội}
  `,
  // Other numbers that stand for a person at an office.
  "number.office": `
    {mã số bảo hiểm|mã bảo hiểm|số bảo hiểm|số bhxh|mã bhxh|mã bhyt|số bhyt|thẻ bảo hiểm|mã thuế cá nhân|mã số thuế cá nhân|mst cá nhân|gplx|giấy phép lái xe|bằng lái|mssv|mã sinh viên|mã số sinh viên|student number|student id|số báo danh|tax id|driver's license|license number}
  `,
  "number.card": `
    {cccd|cmnd|cmt|cmtnd|hộ chiếu số|số hộ chiếu|số pass|căn cước thật|giấy tờ tùy thân|gplx|bằng lái|căn cước|căn cước công dân|số căn cước|chứng minh|chứng minh thư|chứng minh nhân dân|số định danh|định danh cá nhân|số cccd|số cmnd|hộ chiếu|passport|passport number|ssn|social security|id card|id number}
  `,
};
