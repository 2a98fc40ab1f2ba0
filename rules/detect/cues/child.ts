// How grown-ups lure children, and what parents, teachers and children themselves say.

import type { CueList } from "../cue-net.ts";

const adult = "anh|chú|bác|thầy|ông|mình|cô|chị|a";
const child = "em|cháu|bé|con|nhóc|cưng|bé yêu|cô bé|bé con";

export const childCues: CueList = {
  "child.young": `
    {bé|cháu|em|con|bạn|nhóc} {mới|đang|học|năm nay|tầm|được|} {học|lên|có|} lớp {1|2|3|4|5|6|7|8|9|0}
    {bé|cháu|em|con|nhóc|em gái|bé gái|em trai} {năm nay|được|học|} {mấy|bao nhiêu} {tuổi|lớp}
    {bé|cháu|em|con|nhóc|em gái} {học|} lớp mấy
    cháu {gửi|chụp|cho|ở|ngoan|ra|đi|muốn|thích|mặc|cởi|xinh|dễ|đừng|nhớ|có muốn|qua|sang|quay}
    {con nít|trẻ em|trẻ con|bé gái|bé trai|nhóc|học sinh cấp 1|học sinh cấp 2|học sinh tiểu học|học sinh lớp|bé ngoan|bé con|bé yêu|trẻ vị thành niên|cháu bé|cháu gái|cô bé|cháu ngoan|bé cưng|cháu yêu|bé xinh}
    {7|8|9|10|11|12|13|14|15} tuổi
    {7|8|9|10|11|12|13|14|15} {yo|y o|years old|year old|yr old}
    {lớp|học lớp} {2|3|4|5|6|7|8|9}
    {kid|kiddo|little girl|little boy|underage|minor|young girl|young boy|middle schooler|sweetie|little one}
    how old are {you|u}
    {${adult}} {với|và} {cháu|bé}
    {chú|bác|ông|thầy} {thương|yêu|quý|hứa|cho|tặng|mua|đón|dạy|chờ|đợi|muốn|thích|chụp|bế} {cháu|bé|con|em|cho|quà|riêng|ở|gặp|xem}
  `,
  "child.secret": `
    {đừng|không được|ko được|không|cấm|đừng có|chớ|nhớ đừng|đừng bao giờ} {nói|kể|cho|mách|khoe|hé|tiết lộ|nói gì|để|nói chuyện này|kể chuyện này} {với|cho|lại|ai|với ai|cho ai|lại với|} {ai|ba|bố|mẹ|má|bố mẹ|ba mẹ|cha mẹ|mẹ con|mẹ cháu|người lớn|cô giáo|thầy cô|ba má|gia đình|người nhà|cô|bố cháu|mẹ em} {biết|nha|nhé|nghe|đấy|hết|nghe chưa|biết nha|biết nhé|}
    bí mật {của|giữa|riêng của} {hai|2|tụi|} {chú cháu|anh em|thầy trò|bác cháu|ông cháu|cô cháu|đứa} {mình|ta|nha|nhé|thôi}
    {đừng|không được|cấm|khỏi|đừng có} {méc|mách|khai|bép xép} {với|lại|} {ba|mẹ|bố|má|ba mẹ|bố mẹ|ba má|ai|cô|thầy|ông bà}
    {giấu|giữ kín|giữ bí mật|bí mật} {với|không cho|nhé|nha|} {bố mẹ|ba mẹ|mẹ|ba|bố|má|cha mẹ|gia đình|giữa hai|của hai|giữa hai chú|riêng của|riêng của hai|của riêng|thôi|của chú cháu|của anh|giữa anh|của anh em|giữa chú}
    bí mật {nha|nhé|nhá|nghe|đó|thôi} {bé|em|cháu|con|cưng|}
    chỉ {có|} {hai|2|mỗi|riêng} {chú cháu|anh em mình|đứa mình|đứa|chú cháu mình|mình|bác cháu|chúng mình|thầy trò|chú|anh} {biết|mình biết|biết thôi|với nhau biết}
    {xóa|xoá} {hết|luôn|} {tin nhắn|đoạn chat|chat|lịch sử chat|tin} {đi|nhé|nha|này|sau khi|kẻo|luôn|trước khi}
    {don't|dont|do not|never} {tell|show|mention|let} {your|this to your|anyone|anybody|mom|ur|the|it to your} {mom|parents|dad|mum|parent|teacher|about|family|know|adults|}
    {our|this is our|it's our|keep it our} {little|own|} secret
    {keep|keep this} {it|this|a|between|secret} {a secret|secret|between us|from your}
    {delete|clear} {our|the|these|this} {chat|chats|messages|texts|conversation}
  `,
  "child.picture": `
    {gửi|chụp|cho|quay|selfie|up|show|khoe|bắn|gởi} {cho|} {${adult}} {xem|coi|một|vài|ngắm|tấm|cái|mấy|thêm|} {một|vài|tấm|mấy|tấm|} {ảnh|hình|clip|video|pic|tấm ảnh|tấm hình} {của|em|cháu|bé|nha|nhé|đi|mặc|không|trong|riêng|người|toàn thân|chân|ngực|}
    {chụp|gửi|quay|cho xem} {ảnh|hình|clip|video} {của|} {${child}} {cho|gửi|qua|đi|nha|nhé|mặc|không|trong} {${adult}|xem|riêng|}
    {quay|chụp|gửi} {clip|video|ảnh|hình} {thay đồ|tắm|không mặc|cởi|đồ ngủ|khoe} {gửi|cho} {anh|chú|thầy|qua}
    {gửi|gởi|chụp|cho} {ảnh|hình|mặt|tấm ảnh|tấm hình} {của|} {bé|em|cháu|con|} cho {anh|chú|thầy} {xem|coi|ngắm|đi|nha|nhé}
    {gửi|chụp|xem|quay|có} {ảnh|hình|clip|video} {không mặc|mặc đồ bơi|đồ ngủ|mặc đồ ngủ|trong phòng tắm|lúc tắm|cởi|khỏa thân|không mặc gì|nude|riêng tư|cơ thể|đồ lót}
    {bật|mở} {cam|camera|webcam} {lên|cho|đi|để} {${adult}|xem|ngắm|coi|}
    {send|show|take|give} {me|us|} {a|some|your|more|} {pic|pics|picture|pictures|photo|photos|nudes|selfie|video|selfies} {of|in|without|of you|of your|}
    {turn|put} {on|your} {your|} {cam|camera|webcam|cam on}
  `,
  "child.bare": `
    {không mặc|ko mặc|không mặc gì|cởi|cởi áo|cởi đồ|cởi truồng|khỏa thân|đồ lót|đồ ngủ|phòng tắm|lúc tắm|áo tắm|đồ bơi|bikini|nude|nudes|naked|underwear|in the shower|swimsuit|without clothes|shirtless|no clothes|undress|hở}
  `,
  "child.meet": `
    {gặp|hẹn|gặp riêng|hẹn riêng|gặp mặt|ra gặp|ra ngoài gặp} {${adult}|riêng|${child}} {nhé|nha|ở|không|đi|một mình|riêng|sau giờ|tối|chiều|mai|thôi|sau khi|cuối|ngoài|}
    {đi|qua|đến|tới|ra|sang|về|lên} {chơi|nhà|phòng|xem phim|khách sạn|nhà nghỉ|nhà riêng|xe|công viên|quán net|chỗ} {với|của|chơi với|riêng với|} {chú|anh|bác|thầy|ông}
    {chú|anh|bác|thầy} {đón|chở|đưa|qua đón|đến đón|rước|ra đón} {cháu|em|bé|con} {đi|nhé|nha|sau|ở|về|một mình|tan học|}
    {trốn học|trốn nhà|cúp học} đi {chơi|gặp|với} {với|riêng|} {chú|anh|bác|thầy|ông} {chú|anh|nha|nhé|}
    {trốn|lén|đi lén|ra lén|trốn nhà|trốn học} {đi|ra|gặp|bố mẹ|ba mẹ|sang|qua} {với|chơi|gặp|chú|anh|mẹ|nha|}
    {meet|meet me|meet up|hang out|come over|come to my|pick you up|sneak out} {alone|in person|secretly|after school|just us|place|house|by yourself|irl|without|with me|to meet}
  `,
  "child.alone": `
    {ở nhà|nhà} {một mình|có ai|có mình|một mình không|không có ai} {không|hả|à|phải không|ko|}
    {ba mẹ|bố mẹ|mẹ|bố|má} {${child}|} {có|đi|} {nhà|vắng|đi vắng|đi làm|ngủ} {chưa|không|hả|à|rồi phải không}
    {are you|r u|you} {home|} alone
    {parents|mom|your parents} {home|at work|asleep|around|gone}
  `,
  "child.private": `
    {nhắn|nt|ib|inbox|chat|nhắn tin|nói chuyện|kết bạn|add} {tin|riêng|tin riêng|với|zalo|cho|qua|} {riêng|zalo|với|cho|} {chú|anh|bác|thầy|ông} {nhé|nha|riêng|đi|thôi|}
    {cho|xin} {chú|anh|bác|thầy|} {xin|} {zalo|số|sđt|facebook|fb|nick|số điện thoại|tele|insta|snap} {của|riêng|} {cháu|bé|em|con|riêng|đi|nha|nhé}
    {dm|message|text|add|snap} me {privately|private|alone|secretly|on snap|on snapchat|on telegram|only}
    {private|secret} {chat|account|group|talk}
  `,
  "child.lure": `
    {chú|anh|bác|thầy|ông} {sẽ|sẽ cho|cho|tặng|mua|nạp|dẫn|nạp thẻ|hứa|mua cho} {cho|} {${child}|tiền|quà|robux|kim cương|thẻ|điện thoại|kẹo|game|váy|đồ chơi|thẻ game|iphone|quân huy} {tiền|quà|robux|kim cương|thẻ|điện thoại|kẹo|đồ chơi|thẻ game|nhé|nha|0k|}
    {i'll|ill|i will|i can} {give|buy|send|get} you {robux|gift|gifts|money|a phone|vbucks|something|0|nitro|skins}
  `,
  "child.sexual": `
    {clip|phim|ảnh|video|link|hàng|full|xem} {sex|nóng|xxx|nude|18|làm tình|đồi trụy|khiêu dâm|hot|nhạy cảm|lộ} {của|} {trẻ em|học sinh|nữ sinh|học sinh cấp 2|nữ sinh cấp 2|bé gái|lớp 0|cấp 2|cấp 1|trẻ con|con nít|bé trai|học sinh tiểu học|loli|vị thành niên|bé}
    {clip|phim|ảnh|video|link|hàng} {trẻ em|học sinh cấp 2|nữ sinh cấp 2|học sinh lớp 0|bé gái|loli|vị thành niên|nữ sinh lớp 0|trẻ con} {lớp 0|0 tuổi|cấp 2|} {nóng|18|sex|nude|xxx|lộ hàng|không che|khỏa thân|đồi trụy|hot|làm tình|lộ}
    {bé gái|bé trai|con nít|trẻ em|trẻ con|học sinh cấp 2|nữ sinh cấp 2|bé 0 tuổi|con bé 0 tuổi|gái 0 tuổi|học sinh tiểu học|học sinh lớp 0|con bé lớp 0|nữ sinh lớp 0} {mà|này|đó|nhìn|trông|thế này|là|ngực|đã|} {ngon|múp|hiếp|sờ|làm tình|đụ|địt|chịch|dâm|nứng|xơi|đẹp để xơi|to|thịt được|gợi cảm|sexy|ngủ với|hàng ngon}
    {thịt|xơi|chịch|ngủ với|sờ|gạ|làm tình với|địt|chén} {bé|con bé|bé gái|học sinh|con nít|em bé|nữ sinh} {lớp 0|0 tuổi|cấp 2|cấp 1|tiểu học|đó|kia|vị thành niên}
    {clip|link|link clip|video|hàng|ảnh} {bé gái|bé|bé trai|gái|nữ sinh|học sinh} {0 tuổi|lớp 0|cấp 2|cấp 1} {không|nào|} {ib|inbox|trao đổi|đổi hàng|full|trade|để đổi}
    {anh|chú|thầy|tao|a|mình} {thích|mê|khoái|ghiền|nghiện} {mấy|mấy bé|mấy em|bé|gái|các bé} {bé|em|} {cấp 2|lớp 0|cấp 1|0 tuổi|học sinh cấp 2|còn nhỏ|non}
    {look|looks} {mature|hot|sexy|older} for {7|8|9|10|11|12|13|14|15|a kid|your age}
    {quay|chụp|gửi} {clip|video|ảnh|hình} {thay đồ|tắm|không mặc gì} gửi {anh|chú|thầy} {anh|chú|thầy} {nạp|cho|tặng|mua}
    {child porn|jailbait|lolicon porn|cp links|kiddie porn|underage porn|underage nudes|teen nudes under|preteen nudes|preteen pics}
    {sexy|hot|nude|naked} {kids|children|little girls|little boys|minors|preteens|0 year old|0 yr old|middle schoolers}
  `,
  // Open and ordinary: classes, homework, families.
  "child.open": `
    {bài tập|bài kiểm tra|phụ huynh|nhóm lớp|sân trường|học phí|buổi tập|câu lạc bộ|clb|đội tuyển|họp phụ huynh|giờ học|tiết học|bài giảng|nộp bài|lớp trưởng|trước cổng trường|cả lớp|các em|các con|các cháu|các bé|lớp mình|đồng phục|dã ngoại|tổng kết|ảnh kỷ yếu|ảnh tập thể|ảnh thẻ|tiêm|khai giảng|văn nghệ}
    {cho|với|nói|báo|hỏi|xin phép|cùng|kèm} {bố mẹ|ba mẹ|phụ huynh|cha mẹ} {biết|nhé|nha|cùng|ký|trước|đi cùng}
    {sinh nhật|bất ngờ|surprise|birthday|quà tặng mẹ|tặng mẹ|ngày của mẹ|20 10|8 3|party}
    {homework|assignment|permission slip|your parents can|with your parents|bring your parents|class photo|team practice|practice at|the whole class|whole team}
    {đi học về|đi học thêm|mẹ con đồng ý|mẹ cháu nhờ|mẹ con nhờ|ba con nhờ|mẹ nhờ|mẹ dặn|ba dặn|bố mẹ nhờ|ba mẹ nhờ}
    {lớp bơi|học bơi|đội bóng|tập bóng|tập võ|học võ|trại hè}
  `,
  // A child, or somebody for a child, tells what happened: never a hit.
  "child.disclosure": `
    {bảo|kêu|bắt|rủ|đòi|ép|dụ|nhắn|hỏi|xin|nói|dọa|nhờ|dặn} {em|con|cháu|mình|tớ|tui|t|con em|con mình|con tôi|cháu em|bé nhà|em gái mình|con gái} {là|phải|gửi|chụp|không được|đừng|xóa|gặp|đi|cởi|ra|quay|giữ|cho|mấy|về}
    {bảo|kêu|bắt|dặn|nói|dọa} {đừng|không được|phải} {nói|kể|cho|gửi|mách|giữ}
    {em|con|cháu|mình|tớ|bé} {sợ|sợ lắm|sợ quá|rất sợ|lo|hoang mang|không biết làm|phải làm sao|nên làm gì|không dám|thấy sợ|khó chịu|bị|đang bị}
    {giúp|cứu} {em|con|cháu|mình|tớ} {với|ạ|}
    {con|cháu|em gái|em trai|bé} {em|mình|tôi|nhà em|nhà mình|gái mình|trai mình|gái em} {bị|vừa bị|đang bị|được một|có người|kể|nói}
    {có|một} {người|ông|chú|anh|thầy|nick|acc|tài khoản|bác} {lạ|nào đó|kia|trên mạng|} {nhắn|hỏi|bảo|rủ|kêu|xin|đòi|dụ|add|cứ|hay|dặn}
    {dạy|nhắc|dặn|hướng dẫn|bảo} {con|các con|bé|trẻ|các em|con cái|cháu} {là|cách|không|đừng|nếu|phải|biết|khi|rằng|nói|kể|nhớ}
    {nếu|khi} {ai|có ai|người lạ|ai đó} {bảo|rủ|kêu|nhắn|xin|hỏi|dặn|đòi} {con|em|cháu|các em|các con|bạn|gửi|giữ|đừng|bé}
    {he|she|they|a guy|someone|this man|this guy|a man|stranger|my teacher|an adult} {asked|told|tells|wants|wanted|keeps|made|makes|says|said|is asking|was asking} {me|my|for|that|asking|our}
    {i'm|im|i am} {scared|afraid|worried|uncomfortable}
    {teach|tell|remind} {kids|your kids|children|your children|them} {to|that|never|not|about|if}
    {if|when} {someone|anyone|an adult|a stranger} {asks|tells|wants|says}
  `,
};

export const impersonationCues: CueList = {
  "claim.staff": `
    {mình|tôi|em|anh|đây|t|chị|tớ|chúng tôi|bên mình|tui|bên em|e|ad} {chính là|là|thuộc|đại diện|đang là|bên} {admin|ad|quản trị viên|quản trị|qtv|mod|cskh|nhân viên hỗ trợ|bộ phận hỗ trợ|hỗ trợ viên|support|chăm sóc khách hàng|nhân viên cskh|bộ phận cskh|đội ngũ hỗ trợ|staff|ban quản trị|bqt|admin chính|admin mới|admin phụ|mod mới|chủ group|chủ nhóm|trưởng nhóm|đội ngũ admin|admin thật|acc phụ của admin|nick phụ của admin|acc phụ của ad} {của|group|nhóm|zalo|discord|telegram|facebook|ngân hàng|server|shop|hội|mới|này|đây|chính thức|bên|kênh|thật|}
    {ad|admin|mod|qtv|quản trị viên} {mới|chính|phụ|nhóm|group|của nhóm|của group|} {đây|nè} 
    {đây|này} là {acc|nick|tài khoản|kênh|zalo|page|trang} {phụ|mới|chính thức|dự phòng|chính chủ} của {admin|ad|qtv|mod|quản trị|ban quản trị|shop|nhóm|group|ngân hàng|công ty|bqt}
    {i'm|im|i am|this is|we are|we're} {an|the|a|your|from|with|from the|part of the|the new|a new|} {official|new|discord|telegram|zalo|facebook|steam|head|server|} {admin|moderator|mod|support|support team|staff|staff team|trust and safety|admin team|mod team|customer support|administrator|customer service|server owner} {of|for|from|here|in|team|on|at|}
    {discord|telegram|zalo|facebook|binance|steam|metamask|paypal} {official|} {support|trust and safety|security team|support team|staff} {here|team|speaking|agent}
    {bộ phận|trung tâm|đội} {hỗ trợ|bảo mật|an ninh|kiểm duyệt|cskh} {của|} {zalo|telegram|facebook|discord|ngân hàng|garena|shopee|momo} {xin|thông báo|đây|kính|chúng tôi|yêu cầu}
  `,
  "claim.demand": `
    {ib|inbox|nhắn|liên hệ|dm|add|gửi|chat|pm|nt|nhắn tin|kết bạn|hãy|cần|vui lòng|để|bấm} {mình|tôi|riêng|em|cho mình|ngay|để|mk|cho tôi|bạn|anh|ad|qua|zalo|thông tin|tin nhắn|} {để|mình|tôi|riêng|em|} {xác minh|xác nhận|xác thực|giữ tài khoản|mở khóa|kích hoạt|gỡ|được duyệt|không bị kick|không bị khóa|giải quyết tài khoản|nhận thưởng|nhận quà|nhận giải|duyệt tài khoản|check tài khoản|kiểm tra tài khoản|verify}
    {gửi|cung cấp|đưa|cho|chuyển|nộp|đóng} {mình|tôi|em|lại|cho|cho mình|ngay|trước|} {thông tin|cccd|căn cước|mật khẩu|mã|otp|sđt|phí|0k|tiền|số thẻ|tài khoản|ảnh|pass|link đăng nhập|tiền cọc|phí duyệt|mã xác nhận|số tài khoản} {cá nhân|đăng nhập|tài khoản|của bạn|để|qua|xác minh|duyệt|cho|vào|nhé|}
    tài khoản {của bạn|bạn|của anh|của em|này|} {đã|sẽ|đang|sắp|vừa|} bị {khóa|báo cáo|report|kick|ban|xóa|tố cáo|đánh dấu|phát hiện}
    {bạn|ai|thành viên|mọi người} {không|chưa|mà không|cần|phải} {xác minh|xác nhận|xác thực|verify} {tài khoản|thì|sẽ|ngay|trong|qua|là|với}
    {dm|message|contact|text|add|pm|write} {me|us} {to|for|and|so|now to|privately to} {verify|verification|confirm|resolve|unlock|appeal|claim|avoid|keep|validate|i can verify|we can verify|fix}
    {your|ur} {account|profile} {has been|was|will be|is|got} {reported|flagged|banned|suspended|deleted|locked|terminated}
    {send|give|provide} {me|us} {your|the|a} {password|email|code|login|info|details|id|wallet|seed|fee|payment|information}
    {verify|confirm|validate} your {account|identity|wallet}
    {need|have|must|you need|you must} {to|} verify {your|with|your account|yourself}
    {mất|nhớ|bị} {nick|acc|tài khoản} {cũ|chính|kia} {nên|rồi|bị} {chuyển|dùng|add|kết|ck|mọi|nhắn} 
  `,
  "claim.unreal": `
    {nếu|giá|ước|ước gì|khi|lúc|hồi|giả sử|tưởng|ai|tui mà|mà} {như|mà|} {mình|tôi|em|anh|t|tớ|tui|tao|i} {là|là admin|làm admin|mà là|were|was}
    {if|when|wish} {i|i were|i was} {were|was|am|the|an}
    {hỏi|gặp|tìm|gọi|tag|báo|nhờ|nhắn} {admin|ad|mod|qtv|quản trị} {đi|nhé|giúp|xem|để|nha|}
    {không|ko|chẳng|đâu|chả|k} phải {là|} {admin|ad|mod|qtv|staff|nhân viên}
    {nhận là|tự nhận|xưng|tự xưng|giả làm|giả danh|mạo danh|giả|tự nhận là|xưng là|giả dạng} {admin|ad|mod|qtv|nhân viên|staff|cskh|hỗ trợ|mình|nick|support|là|}
    {pretending|pretends|claims|claiming|claimed|impersonating|fake|faking} {to be|to|an|a|the|admin|support|our}
  `,
};
