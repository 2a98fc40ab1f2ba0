// Whose number, card, account or home it is: the writer's own, a shop's, the public's, or somebody else's.

import type { CueList } from "../cue-net.ts";

const number =
  "sđt|sdt|số|đt|số đt|số dt|số điện thoại|số phone|phone|số zalo|zalo|dt|sđth|sdth|số máy|in4|info|infor|thông tin|số của|số liên lạc|contact|stk|số tk|số tài khoản|tk|số thẻ|cccd|cmnd|cmt|căn cước|số căn cước|số cccd|số cmnd|chứng minh thư|số chứng minh|địa chỉ|đchi|đc|dc|addr|facebook|fb|face";
const third =
  "nó|hắn|thằng|con|nhỏ|mụ|lão|gã|=ả|=bả|=ổng|=cổ|=ảnh|chị ta|cô ta|anh ta|ông ta|bà ta|thg|thk|tụi nó|bọn nó|chúng nó|con nhỏ|con đó|thằng đó|con kia|thằng kia|thằng này|con này|đứa này|đứa đó|đứa kia|người yêu cũ|ny cũ|vợ cũ|chồng cũ|bồ cũ|ex|crush|đứa|nhà nó|mẹ nó|bố nó|ba nó|con vợ|con bồ|bồ nó|má nó|hàng xóm|thầy ấy|cô ấy|anh ấy|chị ấy|bạn ấy|em ấy|ông ấy|bà ấy|anh đó|chị đó|bạn đó|chị kia|ông đó|bà đó|bà này|ông này|ông kia|bà kia|vợ nó|chồng nó|cậu ta|=ẻm|em đó|em kia|em này|chủ nhà|bà chủ|ông chủ|bà chủ nhà|ông chủ nhà|chủ trọ|thằng cu|bé đó|cháu đó|chủ nợ|con nợ|bác đó|cô đó|chú đó|cô kia|chú kia|cô giáo|thầy giáo|ông thầy|bà cô|ông sếp|bà sếp|sếp|mẹ con";
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
  "owner.titled": `
    {${number}} {điện thoại|di động|nhà|riêng|cá nhân|nhà riêng|} {của|cua|} {${titled}}
    {nhà|địa chỉ} {của|} {${titled}}
    {số|sđt|sdt|số điện thoại|đt} {của|cua}
    {${titled}} {này|đó|kia|ấy|nọ} {số|sđt|sdt|ở|nhà}
  `,
  "owner.own": `
    {${number}} {điện thoại|di động|cá nhân|riêng|mới|zalo|là|của|chính|} {của|} {mình|em|tôi|tớ|tui|t|mk|mik|tao|chị|anh|a|e|shop|quán|tiệm|cửa hàng|bên mình|bên em|nhà mình|nhà em|công ty|cty|bọn mình|chúng mình|chúng tôi|bố mình|mẹ mình|ba mình|lớp|quỹ|quỹ lớp|trường|trung tâm|phòng khám|spa|salon|ban tổ chức|btc|clb|nhà xe|nhóm|team|bên anh|bên chị} {là|nha|nhé|nè|đây|đó|ạ|0|mới|mọi|có|ở|:|zalo|luôn|thay|đổi|vừa|dùng|mn|cho|số|này|đang|cũ|tên|chủ|và|bên|ngân|vcb|mb|nhà}
    {của|cua} {mình|em|tôi|tớ|tui|tao|shop|chính mình|bản thân|quán|anh đây|chị đây|bên mình|bên em|công ty}
    {gọi|alo|ib|inbox|nhắn|add|kết bạn|zalo|ck|chuyển khoản|call|lh|liên hệ|liên lạc|tìm|hú|kb|nhắn tin|chuyển|bank|ping} {cho|qua|với|trực tiếp|tới|đến|vào|riêng|zalo|} {mình|em|tôi|tớ|tui|t|mk|mik|shop|quán|a|e|anh|chị|tao} {nhé|nha|qua|theo|số|ạ|0|zalo|vào|để|khi|nếu|sđt|sdt|tại|luôn|:|ở|stk|ngay|là|nhe|với}
    {mình|em|tôi|tớ|tui|t|tao|chị|anh} {tên|là|đổi|vừa đổi|mới đổi|dùng|xài|lấy|để|mất|cho|gửi|mới thay|thay|đã đổi|xin để|để lại|có} {số|sim|sđt|zalo|lại số|stk|mới|sang số|điện thoại|tk}
    {my|our|this is my|here's my|heres my|here is my} {new|phone|cell|whatsapp|work|business|office|shop|home|bank|} {number|phone|cell|digits|whatsapp|line|address|account|place|id}
    {call|text|whatsapp|reach|contact|message|ring|dm|hit} {me|us} {at|on|via|up|anytime|if}
    {nhà|phòng|quán|shop} {mình|em|tôi|tớ|tui|tao|bọn mình|tụi mình|chúng mình|anh|chị} {ở|tại|số|mới|chuyển}
    {mình|em|tôi|tớ|tui|t|tao} {ở|trọ|sống|đang ở|học|làm|ở trọ|thuê|đang trọ} {số|tại|ở|ngõ|đường|trọ|quận|trường|hẻm|phường}
  `,
  "owner.public": `
    {hotline|tổng đài|liên hệ|lh|l h|cskh|chăm sóc khách hàng|đường dây nóng|lễ tân|văn phòng|phòng khám|cửa hàng|showroom|nhà hàng|khách sạn|homestay|quán ăn|trung tâm|bệnh viện|ủy ban|công an phường|công an xã|trạm y tế|cứu hộ|cấp cứu|cứu thương|nhà xe|taxi|tư vấn viên|phòng vé|đặt bàn|đặt phòng|đặt vé|đặt lịch|đặt hàng|đặt cọc giữ phòng|đặt xe|bảo hành|bảo trì|tuyển dụng|tuyển sinh|nhận ship|freeship|giao hàng|gia sư|sửa chữa|thợ|sửa điện|sửa khóa|thông tắc|chủ trọ|cho thuê|thanh lý|cần bán|bán|bán nhà|thuê phòng|nhượng|pass lại|pass đồ|order|mua hàng|mua|sỉ lẻ|giá|báo giá|shop|quán|tiệm|cty|công ty|quỹ|ủng hộ|quyên góp|donate|ban tổ chức|btc|đăng ký|nộp|học phí|quỹ lớp|fanpage|website|khai trương|ưu đãi|khuyến mãi|menu|combo|dịch vụ|chuyển nhà|vận tải|xe ghép|trường|thầy chủ nhiệm|cô chủ nhiệm|khẩn cấp khi}
    {cần|ai cần|bạn nào cần|có nhu cầu|ai có nhu cầu|ai muốn|muốn|ai mua|ai thuê|ai quan tâm|quan tâm|có việc|ai hỏng|ai nhặt được|ai thấy|ai biết} {mua|thuê|gọi|liên hệ|lh|đặt|thì|tư vấn|ship|xe|hỗ trợ|sửa|gì|học|cứ|alo|ib|inbox|báo|xin|cho}
    {for sale|hotline|customer service|call center|support line|help line|helpline|front desk|reception|office line|store|booking|reservations|order now|rent|contact us|emergency|clinic|restaurant|for delivery|shop}
    {số|sđt} {tổng đài|khẩn cấp|đường dây|của shop|cửa hàng|bác sĩ|bác sỹ|thợ|nhà xe|taxi|xe|quán|công an|cứu hộ|phường|ban quản lý|bql|bảo vệ tòa|lễ tân|điện lực|chủ nhà trọ|trung tâm|của quán|của phòng|của công ty|hỗ trợ}
  `,
  "owner.harm": `
    {gọi|nhắn|alo|call|nhắn tin|ib|vào|inbox|tới|đến|qua|kéo|sang|ghé|xuống|lên} {điện|vào|cho|số|tới|số này|nó|vào số này|nhà|tận nhà|nhà nó|fb|face|hết|đi|liên tục|và|mà|để|} {nó|này|hết|nhà nó|fb nó|liên tục|} {chửi|phá|quấy|khủng bố|spam|dọa|đòi|đập|xử|hỏi tội|cho nó|đánh|mắng|trêu|quậy|chọc|dằn mặt|hù|dạy|bóc phốt|làm phiền|cà khịa|hỏi thăm nó|ném|tạt|chặn}
    {chửi|khủng bố|spam|phá|quấy rối|dạy dỗ|xử|dằn mặt|cho} {nó|thằng|con|chết|vỡ máy|cháy máy|sập máy|số này|nát|hắn|bả|ổng} {một|biết|đi|chừa|sợ|nổ|giùm|hộ|chết|vào|cho|luôn|nha|ae|anh em|mặt}
    {bóc phốt|phốt|bóc|vạch mặt|truy info|truy lùng|tung info|share info|up info|phát tán|leak|lộ info|in4 con|info con|info thằng|in4 thằng|info nó|bom hàng|boom hàng|bùng hàng|bùng tiền|quỵt|quỵt tiền|quỵt nợ|giật chồng|cướp chồng|giật bồ|tiểu tam|trà xanh|xù nợ|chuồn nợ|vay không trả|trốn nợ|con nợ|ngoại tình|cặp bồ|trốn trả nợ|xù kèo}
    {anh em|ae|mọi người|mn|cả nhà|ai rảnh|tụi bây|bọn mày|bây|ai thích|các bác} {vào|gọi|nhắn|cứ|qua|tới|kéo|hãy|thì|nhảy vào|xúm vào|inbox|spam|đến|giúp|} {gọi|nhắn|chửi|spam|report|phá|đập|xử|khủng bố|quấy|hỏi thăm|trêu|vào chửi|qua nhà|tới nhà|chọc|dạy}
    {call|text|spam|blow|harass|prank|flood|go|raid|pull|show up|tell|message|bully} {him|her|it|up his|up her|his|her|this number|them|up the|up at|to his|to her} {and|house|phone|place|until|nonstop|up|what|all|number|a lesson|off|with}
  `,
  "owner.request": `
    {ai|đứa nào|bạn nào|bác nào|thằng nào|có ai|anh em} {có|biết|xin được|cho xin|tìm được} {số|sđt|sdt|địa chỉ|info|in4|nhà|facebook|fb|chỗ ở|số điện thoại|stk} {nhà|của|} {${third}}
    {cho|xin|tìm|kiếm|truy|share|up|gửi} {xin|hộ|giúp|mình|t|tao|} {info|in4|số|sđt|địa chỉ|nhà|chỗ ở|số điện thoại} {nhà|của|} {${third}}
  `,
  "owner.media": `
    {ai cần|cần|ai muốn|ai có|leak|tung|phát tán|up|đăng|share|lộ|gửi|bán|tuồn|có|xem|xin|pass|rò rỉ|post} {full|hết|lại|link|cho ae|cho mọi người|bộ|xem|mua|} {ảnh|clip|hình|video|link|đoạn chat|tin nhắn} {nóng|riêng tư|nude|nhạy cảm|kín|lộ hàng|sex|giường chiếu|chụp lén|quay lén|thay đồ|riêng|tắm|đời tư} {của|với|} {${third}|${titled}|lớp|bạn}
    {leak|leaking|post|posting|share|sharing|sell|selling|drop|dropping|got|have} {his|her|my ex's|their|ex's|this girl's} {private|nude|nudes|naked|leaked|intimate|} {nudes|pics|photos|pictures|video|videos|chats|dms|messages|nude}
  `,
  "number.phone": `
    {sđt|sdt|đt|số điện thoại|số đt|số dt|điện thoại|phone|hotline|zalo|whatsapp|viber|số máy|số zalo|tel|mobile|phone number|cell|number|số|dt|call|gọi|alo|liên hệ|lh|digits}
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
  "number.card": `
    {cccd|cmnd|cmt|cmtnd|căn cước|căn cước công dân|số căn cước|chứng minh|chứng minh thư|chứng minh nhân dân|số định danh|định danh cá nhân|số cccd|số cmnd|hộ chiếu|passport|passport number|ssn|social security|id card|id number}
  `,
};
