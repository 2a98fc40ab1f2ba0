// How many are set upon one, how one is shown the door with a joke, and how somebody who was refused comes back.

import type { CueList } from "../cue-net.ts";

const them =
  "nó|hắn|ổng|bả|con này|thằng này|con đó|thằng đó|con nhỏ|con nhỏ đó|thằng kia|con kia|tụi nó|thằng|mụ|lão|bà đó|ông đó|chị đó|cô đó|chị này|bà này|bạn đó|nick này|acc này|cô giáo mới|mặt nó|mặt con|mặt thằng";

const you = "mày|mi|mầy|m|bạn|b|ông|bà|anh|chị|cô|chú|em|cậu|cưng|nó|bác|mấy người|loại mày|loại m|thứ mày";

const he = "anh|a|tao|tau|t|chú|tui|tôi";
const she = "em|e|mày|m|chị|cô|bé|cưng";

const group =
  "nhóm|lớp|đội|team|gr|group|box|hội|server|sv|phòng|chỗ này|cái nhóm này|nhóm này|lớp này|đội này|bàn này|guild|clan|voice|party|call";

const all =
  "cả lớp|cả nhóm|cả phòng|cả khối|cả đội|cả team|cả hội|cả bọn|cả đám|tụi bây|tụi mình|tụi m|mọi người|mn|mng|anh em|ae|mỗi đứa|mỗi người|mỗi ng|ai|đứa nào|mấy bà|mấy đứa|cả nhà|lớp mình|nhóm mình|chị em|cả server|cả xóm|cả khu|khu này";

export const pileCues: CueList = {
  // Many against one, in deeds.
  "press.pile": `
    {${all}} {thống nhất|hẹn|nhớ|bàn rồi|chốt|quyết|họp rồi} {… |}{từ mai|từ nay|mai|hôm nay|tuần sau|nha|là} {… |}{không|đừng|khỏi|ko|cấm} {ngồi|chơi|nói|rủ|ăn|trả lời|rep|nhìn|chung|cho|mời|mượn} {… |}{${them}}
    {mai|từ mai|hôm sau|giờ học|giờ ra chơi|tiết sau} {… |}{cả lớp|cả nhóm|tụi mình|đứa nào cũng|ai cũng} {… |}{không|đừng|im hết|im hết không|khỏi} {trả lời|rep|nói|chơi|nhìn|ngồi} {… |}{${them}|cô khóc|thầy khóc|cho cô|cho nó}
    {mỗi|từng} {đứa|người|ng|bạn|ông|bà} {viết |gửi |để |cho |comment |cmt |chửi |}{một|1|chục|vài|mấy} {câu|phiếu|cmt|comment|icon|tin|cục|lá|cái tát|đá|dòng} {chê|chửi|đá|haha|phẫn nộ|ói|cho vui|vô|vào|nó|thằng|con|cười}
    {vào|vô|qua|sang|dồn vào|tràn vào|kéo vào|ra} {tường|trang|trang cá nhân|fb|nick|live|livestream|bài|comment|page|story} {của |}{${them}|ba nó|bà nó|ba đó|bà đó} {… |}{đi anh em|mỗi|cho vui|cười|chửi|report|báo cáo|hội đồng|thả haha|thả phẫn nộ|thả icon|hỏi chuyện|dồn dập|coi|xem|có gì cười|cho nó|liên tục|phá}
    {đặt|bịa|nghĩ|kiếm|đổi} {cho |}{nó |con |thằng |}{… |}{biệt danh|tên|nickname|biệt hiệu} {mới |xấu |}{… |}{cho |}{${them}|cả khối gọi|cả lớp gọi|gọi theo}
    {gọi|kêu|réo} {${them}} là {heo|lợn|mập|béo|lùn|đen|khỉ|câm|ngọng|phèn|hề|xe lu|thùng phi|mồ côi} {… |}{cho|tới|đến|mọi|suốt|hết|nha|nhé|đi|hoài}
    {cứ |}{gọi|chọc|chửi|trêu|troll|nhắn|spam|hỏi|cười|nhại|đăng|bình luận|comment|report|phá|réo|nhá máy|gọi điện} {${them}} {… |}{tới|cho tới|đến|cho đến|cho|tới khi|liên tục} {khi |lúc |bao giờ |}{nó |hắn |}{khóc|nghỉ|tắt máy|off|chuyển trường|xin lỗi|khó sống|mất ngủ|khỏi ngủ|bỏ|thì thôi|phát điên|sập}
    {chế|làm|ghép|cắt|photoshop|vẽ} {nhạc|meme|mặt|ảnh|hình|clip|sticker|bài} {… |}{${them}} {… |}{đi|vô|vào|hình heo|con heo|khỉ|ghim|gửi|đăng|beat|cho tao|cho cả|nào|nha|cười}
    {ghim|treo|dán|gửi|đăng|up|tung|share} {cái |tấm |}{ảnh|hình|clip|video|ảnh xấu|hình xấu} {này |xấu |dìm |hồi |}{… |}{của |}{${them}} {… |}{lên|đi|nha|đầu nhóm|cho|xem|coi|cười|vui}
    {ai|đứa nào} {có|chụp được|quay được|còn|giữ} {ảnh|hình|clip|video} {… |}{${them}} {… |}{ngủ|khóc|mập|béo|xấu|té|ngã|lúc bị|ngủ gật|hồi lớp|hồi cấp|xưa|ăn|say} {… |}{gửi|đăng|up|share|đưa|dang|lên|cho vui}
    {chụp|quay} {lén |lẹ |lại |}{${them}} {… |}{ăn|ngủ|khóc|ngồi|té|trong|đi} {… |}{gửi|đăng|up|cười|lẹ|nha|đi}
    {${them}} {… |}{khóc|ăn một mình|ngồi một mình|té|bị mắng|quê|ăn|ngủ gật} {kìa|rồi kìa|nè} {… |}{chụp|quay|ra coi|vào coi|vào cười|thêm tí nữa|thêm nữa|cười|gửi|lại coi|chụp lẹ|kkk|haha}
    {vào|vô|ra|lại|qua} {đây |}{mà |}{cười|coi|xem} {này|nè|đi} {… |}{${them}} {… |}{khóc|té|quê|lại|diễn|bị|ăn|ngủ}
    {nhốt|khóa|giam|lôi|đẩy} {${them}} {… |}{ngoài|trong|vô|vào} {… |}{ban công|nhà vệ sinh|wc|phòng|kho|lớp|tủ|cửa|toilet}
    {giấu|lấy|quăng|vứt|ném|treo} {đôi |cái |}{giày|dép|cặp|vở|balo|áo|hộp cơm|sách|kính|điện thoại} {của |}{${them}} {… |}{đi|nữa|nha|cho|lên|xuống|chân đất|vui|cười}
    {giả|giả bộ|làm bộ} {tiếng |}{ho|ói|buồn nôn|ngất|bịt mũi} {… |}{nó|con|thằng|đi ngang|nha cả lớp|cả lớp}
    {thả|gửi|bắn} {icon|sticker|con|hình} {ngáp|vịt|con vịt|ói|heo|hề|lợn|ngủ|buồn nôn|cười} {… |}{nó|đi mn|nha|nó nói|cho|hết|đi}
    {đến|tới|mỗi|hễ|mỗi lần} {lượt |lần |khi |}{${them}} {nói|vào|lên|mở miệng|phát biểu|đăng|vô} {… |}{tắt loa|gửi|thả|cười|ho|giả|bỏ ra|mute|vỗ tay|im hết|out hết}
    {đổi tên|lập|tạo|mở} {nhóm|gr|group|hội|box} {… |}{ghét|anti|không có nó|không có mày|không có m|trừ nó|hội ghét}
    {sinh nhật|tiệc|đám cưới|họp lớp} {nó|mày|m|con|thằng|bạn đó} {… |}{đừng ai đi|ai thèm đi|ko ai đi|không ai đi|đừng đi|ngồi với cái bánh|một mình|ko ai thèm chúc|không ai chúc|không ai thèm}
    {cố tình|cố ý|chủ ý} {không|ko|bỏ|quên} {rủ|mời|gọi|tag|kêu} {mày|m|nó|bạn|em} {đó|đấy|đâu|mà|luôn|biết chưa|}
    {chơi|nói chuyện|cho ngồi} với {mày|m|bạn|mi} {là |}{… |}{vì tội|tội nghiệp|thương hại|bất đắc dĩ|cho có|vì thương}
    {report|rp|báo cáo|block|chửi} {… |}{share|cho cả|gửi cả|cả khoa|cả trường} {… |}{biết mặt|mặt con|mặt thằng|cho chừa|con này|thằng này}
    {tag|réo|gọi} {hết |}{bạn bè|người nhà|mẹ|sếp|vợ|chồng|nó|con này|thằng này|từng bài|mày} {nó |}{… |}{nhục|cho nhục|cho nhớ|vào xem nó|cho nó nhục|hết đường|quỵt}
    {nhại|nói|đọc} {lại |giọng |}{"|}{… |}{đi cho|nữa đi|đi nào|đi coi} {các anh|tụi tui|tụi này|cả lớp|cả nhóm|mọi người|nói nữa|nghe phát nữa} {nghe|cười|té ghế|coi|}
    {cà lăm|nói lắp|nói ngọng|ngọng} {… |}{đọc lại coi|nói lại đi|nói lại coi|hihi|haha|kkk|kìa|mà đòi}
    {nhắn|gửi|gọi|báo} {cho |}{sếp|mẹ|chồng|vợ|trường|công ty} {nó|của nó} {… |}{mỗi ngày|khó sống|mất việc|nghỉ việc|cho nó|đuổi}
    {ký tên|kéo nhau|gom chữ ký} {… |}{đuổi|tống|tẩy chay}
    {ai|đứa nào} {mượn|cho nó mượn|muon|bênh|chơi với|còn nói với|muốn bút cho} {… |}{nó} {… |}{nghỉ chơi luôn|bị nghỉ chơi|cũng bị|coi như|khỏi nhìn|cạch luôn}
  `,
  // Shown the door.
  "press.door": `
    cửa {ở |}{phía|đằng|bên|hướng|lối} {kia|đó|này|kìa|ra} {kìa |đó |nha |}{mời|tự mở|không tiễn|ko tiễn|đi giùm|lượn|cút}
    {=té|=lượn|=lặn|=biến|dzọt|=phắn|=chuồn|=cuốn|out|quit|=xéo|=dạt} {đi |giùm |lẹ |hộ |nhanh |khỏi nhóm |luôn |}{… |}{cho |}{thoáng|nước nó trong|sạch|rộng chỗ|đỡ chật|nhóm nó|team nó|lớp nó|giùm cái|ở đây không ai|ở đây hông ai|đừng ngoi|đừng để tao|đừng để t|đừng quay lại|nhờ|khuất|ngứa mắt}
    {=té|=lượn|=lặn|dzọt|=phắn|=cuốn} {giùm|lẹ|luôn đi|hộ} {cái|đi|giùm|cho|}
    {=lặn|im|=biến|=nín} luôn {đi |}{đừng ngoi|tới tết|tới sang năm|đừng ngóc|đừng lên|cho khỏe|giùm}
    {về|trở lại|quay lại|về lại|dắt về} {máng lợn|=chuồng|=hang|chuồng heo|sở thú|hang ổ|mẫu giáo|nhóm mẫu giáo|chuồng bò|cái hang|lò mổ} {của |}{${you}|giùm|hộ|hợp hơn|đi mày|đi m|đi b|đi bạn|đi con}
    {mời|xin mời} {${you}} {… |}{về hang|trở lại hang|về chuồng|ra cửa|rời nhóm|quay về|lượn|té}
    {hết phim|hết giờ|hết h|hết vai|hết việc} {… |}{mời về|về đi|về chuồng|nghỉ|lượn|biến|dẹp}
    {đăng xuất|log out|logout|gỡ cài đặt|uninstall|thoát} khỏi {${group}|cuộc đời|mạng|đây} {hộ|giùm|đi|cái|luôn|nhé}
    {nhường|chừa|để|trả} {ghế|chỗ|không khí|khí|oxi|hk khí|oxy|mic} {lại |}{cho} {người|ng|đứa} {khác|có ích|có học|tử tế|biết chơi|giỏi} {… |}
    {đi|ra|qua} {chỗ khác|chỗ nào đó|ngoài kia|góc kia|nơi khác|xó nào} {mà |}{thở|khóc|buồn|than|sủa|chơi dơ|diễn}
    {buồn|khóc|than|hỏi|chơi} thì {ra|đi|qua|về|tìm} {chỗ khác|ngoài|nhà|góc} {… |}{buồn|phiền|mà|khóc|than|giùm|đừng}
    {vắng mợ chợ vẫn đông|vắng mợ thì chợ}
    {thiếu|vắng|không có|ko có|bớt|mất} {${you}} {… |}{${group}} {… |}{vui|yên|yên bình|sạch|khỏe|thắng|win|đỡ|nhẹ|tốt}
    {${group}} {này |mình |}{mà |}{không có|ko có|vắng|thiếu|bớt} {${you}} {… |}{thì |là |}{vui|yên|yên bình|sạch|khỏe|khoẻ|đỡ|nhẹ|tốt biết|hẳn|càng}
    {giá mà|ước gì|phải chi|mong} {… |}{${group}|lớp mình|nhóm mình|đội mình} {… |}{không có|ko có|vắng|thiếu} {mày|mi|m|bạn|nó}
    {${group}|cả phòng|cả lớp|cả nhóm} {đang |}{vui|yên|yên lành|ngon} {… |}{thấy|gặp|có|nhìn|nghe} {tên |mặt |}{${you}} {… |}{tụt|mất hứng|mất vui|xui|hết vui|chán}
    {thấy|nhìn|nghe} {tên|mặt|giọng|nick} {${you}} {… |}{là |}{… |}{lướt|tụt hứng|tụt mood|tắt máy|bực|muốn out|muốn tắt|cả nhóm cx|cả nhóm cũng|muốn nghỉ|mệt}
    {có|gặp|dính} {mày|mi|m|nó} {… |}{${group}} {… |}{chán hẳn|thua|xui|nát|mất vui|tụt|gánh}
    {${all}} {… |}{mừng|vui|ăn mừng|mở tiệc|nhẹ người|thở phào} {lắm |}{nếu|khi|mà|hôm|lúc} {… |}{${you}} {… |}{nghỉ|không đi làm|ko đi làm|biến|chuyển|out|đi|rời|nghỉ việc}
    {${you}} {nghỉ|biến|out|chuyển|đi} {… |}{cho |}{phòng|nhóm|lớp|team|công ty} {nó |}{nhẹ nợ|mừng|ăn mừng|vui|khỏe|sạch|yên}
    {không|ko|chẳng|hổng|đâu|có} {ai|đứa nào} {mời|gọi|rủ|kêu|cho} {mà |mà cũng |mà cứ |mà còn }{mò|vác mặt|ló mặt|chường mặt|xông|nhào|chen|xía|bu|tới|vô|vào|ngồi}
    {${group}} {… |}{đâu cần|không cần|ko cần|không thiếu|đâu thiếu|không chứa|đâu chứa} {thêm |}{cục nợ|của nợ|cục tạ|gánh nặng|kẻ|loại|thứ|đứa} {như |}{${you}|vô dụng|ăn hại}
    {ai|đứa nào|ai mà|nào giờ ai} {add|cho|mời|rước|kéo|bầu|thả|để} {con này|thằng này|nó|mày|m|bạn|b|acc này|nick này|của nợ} {… |}{vô|vào|z|vậy|đây|lên|kick|thế|ra}
    {ad|admin|mod|qtv} {… |}{kick|xóa|xoá|đuổi|mute|sút|ban} {giùm |hộ |}{cái |con |}{nick này|bạn này|con này|thằng này|ông này|bà này|nó} {… |}{ngứa mắt|tội nghiệp câu đó|nhức đầu|phiền|chướng mắt|ngu|vô duyên|cả nhóm cười|ghét}
    {đếm ngược|5 4 3|ai đếm} {… |}{out|rời|biến|giúp nó}
    {=tiễn|vỗ tay tiễn} {b |bạn |con |thằng |nó }{… |}{nào|đi|ra|khỏi|mn|cả nhà}
    {sao |}chưa thấy {dòng|chữ|thông báo} {… |}{đã rời nhóm|rời nhóm}
    {đang |}{lọc|dọn|quét|đổ} rác {… |}{tự giác|mời|bạn|mày|b|m} {tự giác|ra|đi|nhé|nha}
    {vào|vô|đi} nhầm {nhà|nhóm|chỗ|lớp|cửa} {rồi |}{… |}{quay đầu|lượn|ra giùm|biến|về đi}
    {người|loại|hạng|thứ} như {mày|m|mi|bạn|b|nó} {nên |}{tự giác|biết điều|biết thân} {… |}{biến mất|biến|rời|nghỉ|out|cút|im}
    {mặt bằng bê tông|mặt bê tông|lì mặt|trơ mặt} {… |}{vô|vào|chui vô|chui vào|bám|ngồi}
    {đuổi|kick|mời ra|chửi} {0|mấy|hai|ba} lần {rồi |}{còn|vẫn|mà|mà còn|mà vẫn} {chui|mò|vô|vào|lì|bám|ngồi}
    {không|ko|chưa|hk} {có tiền|mua|biết chơi|có việc|đủ trình|vừa lòng|fan cứng|phải fan cứng} thì {biến|xéo|cút|lượn|té|ra ngoài|nghỉ|im|phắn}
    {bố mày|ông mày|bà mày|tao|người lớn|anh mày} nói {chuyện |}{thì |}{im|nín|câm|con nít|ngồi im|nghe|biết nghe} {mà nghe|đi|cút|ra|đó|}
    {ai cho|ai cho phép} {${you}} {lên tiếng|mở miệng|nói|vào|vô|có ý kiến|ngồi|xía} {… |}{im|nín|câm|ngồi xuống|đây|out|hả}
    {xin lỗi|chào|cười|hỏi|khóc} {cái gì|làm gì|gì|chi} {… |}{cút|biến|out|lượn|nghỉ game|im|ai cho}
    {ghét|ngứa mắt|thích} thì {kick|đuổi|chửi|block} {… |}{hỏi|cấm hỏi|thắc mắc|làm gì|được không}
    {mày|m|mi} {… |}{không |ko }{tự |}{rời|out|nghỉ|đi} {nhóm |}thì {tụi tao|tao|bọn tao|t|admin} {đuổi|kick|tống|đá}
    {hết tiền|hết giá trị|hết việc} {rồi |}{thì |là |}{hết bạn|biến|cút|lượn} {nha|nhé|em|,|}
    {về quê|về nhà|về vườn} {mà |}{ở|trồng rau|chăn vịt|nuôi heo|chăn gà|nấu cơm|đi cày} {đi|đừng lên|,|cho|thôi|}
    {chơi|đánh|bắn|tập} {gà|ngu|dở|phế|tệ} {… |}{về chơi|nghỉ game|đồ hàng|về đi|treo máy|xóa app|xoá app|xóa game|xoá game|quit|out}
    {nghỉ|xóa|xoá|bỏ|quit|gỡ} {chơi |}{game|app} {đi |luôn |mẹ đi |}{cưng|em|con|mày|m|bạn|b|team|cho team|noob|phá|cả server|chỉ tốn|để}
    {m|mày|mi|em|bạn} {nghỉ|xóa|xoá|bỏ} {chơi |}{game|app} đi {… |}
  `,
  // Coming back after a no.
  "press.return": `
    {${she}} {mà |có |cứ |đã |lại |}{chặn|block|đổi số|đổi sim|xóa|xoá|xóa anh|xoá anh|né|trốn|từ chối|không cho|ko cho|không gặp|ko gặp|không thích|ko thích|không chịu|ko chịu|không rep|ko rep|không yêu|bỏ|cấm|chuyển chỗ|chuyển nhà|đổi trường|không trả lời|ko trả lời|không ra|không mở|không nghe|im lặng|có bồ|có người yêu|lấy chồng} {… |}{thì |là |cũng |mà |}{${he}} {vẫn|cứ|còn|càng|lại|cũng|sẽ|lấy|dùng|đổi|tạo|qua|tới|đến|gửi|nhắn|gọi|hỏi|đợi|phá|làm|theo|biết|tìm|có|xin|lên}
    {chặn|block|đổi số|trốn|né|xóa|xoá|đổi sim|cấm|từ chối|không rep|ko rep|không gặp|k được|ko được|không được|không cho|ko cho số|ko cho|chặn số} {này |anh |tao |nick |số |}{… |}{thì |là |cũng |}{${he}} {vẫn|cứ|còn|càng|lấy|dùng|đổi|tạo|qua|tới|đến|gửi|phá|làm ầm|theo|xin số|hỏi bạn|hỏi b|lên} {… |}{số khác|nick khác|chục số|sim|acc|em|công ty|nhà|mẹ|bạn|tiếp|mới|hoài|đó|ráng|hết|đếm|tới cùng}
    {${he}} {đang |vẫn |sẽ |cứ |}{đợi|ngồi|đứng|chờ|canh|rình|ngồi đợi|đứng chờ} {… |}{cổng|cửa|hành lang|ngoài rào|dưới nhà|đầu ngõ|đầu hẻm|trước nhà|trước cổng|chỗ làm|dưới lầu|ngoài cổng|trước phòng} {… |}{mỗi ngày|mỗi tối|tới khi em|cả đêm|không thấy em|tới sáng}
    {chiều|tối|mai|sáng|ngày nào|hôm nào|bữa nào} {nào |}{${he}} {vẫn |cũng |}{đón|qua|tới|đến|chờ|đợi|ghé|ngồi} {… |}{không cần|ko cần|kệ|dù|chỗ làm|quán em|nhà em|em không|em nghỉ|chờ em|cửa phòng}
    {em|e} mở cửa {đi|cho anh|ra} {… |}{anh|a} {ngồi|đứng|đợi|chờ|biết} 
    {không|ko|khỏi|chẳng|đâu} cần {em|e|mày|chị} {đồng ý|cho phép|chịu|thích|gật|muốn} {… |}
    {em|e|mày} {nói|có nói|kêu|la|cấm} {… |}{kệ|mặc kệ|kệ em|mặc} {… |}{${he}} {vẫn|cứ|cũng|còn|tới|nhắn}
    {càng|em càng} {cấm|chặn|né|trốn|từ chối|chửi|ghét} {… |}{${he}} càng {nhắn|tới|gọi|theo|thích|yêu|mê|đợi|gửi}
    {${he}} {cứ|vẫn|còn} {nhắn|gọi|tới|theo|gửi} {… |}{em|mày|e} làm gì {được|đc|dc} {anh|tao|nhau|a}
    {tao|anh|bọn tao|tụi tao} cứ {gọi|nhắn|nói|làm|đăng|chửi} {đấy|đó|thế} {… |}{làm gì|làm gì được|sao nào|thì sao}
    lần {thứ |}{0|mười|ba|tư} {anh|a|chú} {xin|mời|hẹn|rủ|gửi|nhắn} {… |}{lần|gật|chưa|cũng|nữa|phải}
    quà {anh|a|chú} {gửi|tặng} {… |}{trả lại|không nhận|ko nhận|vứt} {… |}{gửi|lần|tiếp|nữa|vẫn}
    {${he}} {in|dán|treo|cất|lưu|giữ} {hết |}{hình|ảnh} {em|của em|mày} {… |}{phòng|tường|đầy|ví|điện thoại|máy|qua coi|từng tấm}
    {${he}} {gửi|bấm|nhắn|gọi} {… |}{lời mời|kết bạn|tin} {mỗi|hàng|từng} {giờ|phút|ngày|đêm}
    {nhắn|nt|gọi|inbox} {hoài|mãi|0 tin|0 cuộc|mấy chục cuộc|cả chục|suốt} {… |}{sao |}{không|ko|k} {trả lời|rep|nghe|bắt máy} {… |}{khinh|hả|vậy|à|đây|coi|thì}
    {gọi|nhắn} {0|mấy chục|cả trăm} {cuộc|tin} {rồi |}{… |}{gọi nữa|còn|đấy|đây|chưa|nghe máy|rep}
    {đọc|seen|xem} rồi {mà |}{… |}{trả lời|sao không|sao ko|im} {coi|đi|trả lời|hả|ê|thế|à}
    {giả vờ|giả bộ|giả} {offline|không thấy|ko thấy|ngủ|bận|chết} {… |}{chấm xanh|hỏi tội|ra đây|biết|thấy|online}
    {đừng tưởng|tưởng} {… |}{đổi|chuyển|block|chặn|off|nghỉ|khóa} {… |}là {thoát|xong|yên|hết|trốn được}
    {trốn|né|chạy} {đi |được |}{đâu|bao lâu|mãi} {… |}{gặp|trước sau|cũng|anh|thoát|được}
    {unfriend|block|chặn|hủy kết bạn} {tao|t|anh} {… |}{thì |là |}{… |}{nhắn|gửi|tag|đăng|kể} {… |}{mẹ mày|sếp|bạn mày|vợ|chồng|cả lớp|cả trường|mẹ em|nhà}
    {từ nay|từ mai|cứ} {… |}{mày|m|mi|nó|em} {đăng|nhắn|viết|nói} {… |}{bài nào|câu nào|gì} {… |}{tao|t|tụi tao|anh} {… |}{phá|chửi|seen|quê|report|bài đó|câu đó|bóc}
    {tao|anh|t|tụi tao} {sẽ |đã |}{chụp|cap|lưu} {hết|màn hình|lại} {… |}{đăng|gửi|tung|mỗi ngày} {… |}{thiên hạ|một tấm|cho vui|cười|cả lớp|cả trường|mọi người}
    {cứ |}đợi {đấy|đó|đi} {… |}{tao|t|bọn tao} {còn|sẽ} {chửi|phá|theo|bóc|đăng|hành} {… |}{dài dài|mày|m|nó|tới}
    {tao|t} {còn |sẽ |cứ }{chửi|réo|bêu|hành|phá} {mày|m|mi|nó} {dài dài|tới khi|mỗi ngày|hằng ngày|hết năm|cho tới|hoài}
  `,
};
