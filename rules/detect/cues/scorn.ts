// How people look down on somebody without a slur: the flaw, the likening, the “and still”, the question that wants no answer.

import type { CueList } from "../cue-net.ts";
import { belittleCues } from "./scorn-belittle.ts";
import { roastCues } from "./scorn-roasts.ts";

const somebody =
  "mày|mi|mầy|m|chúng mày|tụi mày|bay|bây|nó|hắn|ổng|bả|thằng này|con này|thằng đó|con đó|thằng kia|con kia|bạn|ông|bà|anh|chị|cô|chú|bác|em|cậu|ông này|bà này|anh này|cô này|cái thằng|cái con";

export const scornCues: CueList = {
  ...roastCues,
  ...belittleCues,
  // A flaw of wits, temper, manners, skill.
  "scorn.flaw": `
    {dốt|láo|hỗn|đần|kém|vụng|hậu đậu|vô duyên|vô ý|vô ý thức|vô trách nhiệm|vô năng|vô tích sự|bất tài|lắm mồm|lắm lời|nhiều chuyện|lẻo mép|điêu|xạo|ích kỷ|keo kiệt|tham lam|lười|lười biếng|hãm|hèn|nhát|bẩn|ở bẩn|mất vệ sinh|thô lỗ|cục súc|gia trưởng|nửa mùa|học đòi|đua đòi|ảo tưởng|hoang tưởng|sĩ diện|sĩ hão|chảnh|khệnh khạng|vênh váo|trơ trẽn|mặt dày|ngáo|khùng|điên|dở hơi|dẩm|hâm|đoảng|lẩm cẩm|nhạt|nhạt nhẽo|rẻ tiền|rẻ rách|phèn|quê mùa|cổ hủ|bảo thủ|cố chấp|lì lợm|nhây|giả tạo|giả cầy|hai mặt|thảm hại|tầm thường|hết thời|hết đát|bê tha|nát rượu|ăn bám|vô dụng|óc rỗng|rỗng tuếch|chậm tiêu|chậm hiểu|đầu đất|não phẳng|não ngắn|óc ngắn|cãi chày cãi cối|ngu ngơ|ú ớ|ngơ ngơ|đơ đơ|khờ khạo|đanh đá|chua ngoa|cay nghiệt|lắm điều|ngồi lê đôi mách|tọc mạch|ghen ăn tức ở|nhỏ nhen|nhỏ mọn|hẹp hòi|toan tính|tính toán|nịnh|nịnh nọt|nịnh bợ|xu nịnh}
    {lam cam lam mom|lam mom|vo duyen|vo y thuc|dan don|hoc dot|dot nat|dot dac|lam mom|nhieu chuyen|cai chay cai coi|vo tich su|bat tai|nua mua|hoc doi|dua doi|ao tuong|mat day|re tien|mat net|hon lao|vo dung|an bam|dao duc gia}
    {không|ko|k|chẳng|chả|đéo} {có |được |}{học|văn hóa|ý thức|trách nhiệm|tự trọng|liêm sỉ|não|óc|trình|tư cách|nhân cách|giáo dục|trí tuệ|kiến thức|miếng kiến thức|tí não|chút não|tài cán|tài|năng lực|lương tâm|ai ưa|ai thương|ai thèm|ai chịu|ra gì|ra hồn|nên hồn|biết điều|biết thân|biết nhục|biết xấu hổ|biết gì}
    {mồm|miệng} {thì |}{bảo|nói|leo lẻo|xoen xoét|nói đạo đức|dạy|năm|loa|toàn|to|lắm|dẻo}
  `,
  // Body, years, purse, origin, held against somebody.
  "scorn.body": `
    {hói|phệ|bụng phệ|béo phệ|béo trục béo tròn|béo quay|béo núc|béo ú|béo ị|mập thù lù|béo thù lù|lùn lùn|lùn tịt|lùn tè|còi cọc|gầy nhom|gầy đét|đen nhẻm|đen thui|đen đúa|mắt lồi|mắt lé|cận lòi|cận lồi mắt|răng vẩu|răng hô|mũi tẹt|mặt mụn|mặt rỗ|xấu|xấu xí|xấu hoắc|già|già nua|già khú|già chát|già đầu|nhăn nheo|hôi|hôi rình|hôi nách|ế|ế vợ|ế chồng|ế chỏng|chưa ma nào|chó nó lấy|nghèo|nghèo kiết|nghèo rớt|rách|dân quê|nhà quê|quê lên|trường làng|tỉnh lẻ|giọng quê|vòng kiềng|chân ngắn|mặt mẹt|mặt mâm|mặt bánh đúc}
    {mặt mũi|nhan sắc|cái mặt|mặt|người ngợm|dáng|cái dáng|tướng tá|quần áo|ăn mặc|giọng} {thế|như|kia|vậy|thế kia|thế này|như vậy|đó|đấy|nhìn} {kia|này|đó|mà|bảo sao|thì|}
    {an mac nhu|mat mui the kia|beo nhu|xau nhu|den nhu|lun nhu|hoi nhu|mat nhu|trong nhu|nhin nhu}
  `,
  // Likened to something low.
  "scorn.likening": `
    {như|giống|y như|y chang|khác gì|chẳng khác gì|chả khác gì|hệt|cứ như} {cái |con |thằng |đồ |mụ |bà |lũ |đám |bọn |cục |đống |mớ |cây |kẻ |đứa |quân |dân |}{thùng|thùng nước gạo|thùng rác|thùng tô nô|thùng phi|thùng rỗng|loa|loa rè|gạch|cục gạch|cục đất|khúc gỗ|khúc củi|bù nhìn|giẻ|giẻ lau|giẻ rách|bao tải|bao cát|bị rách|hề|rối|chợ|chợ vỡ|hàng tôm|hàng cá|hàng thịt|trâu|bò|lợn|heo|chó|khỉ|vượn|đười ươi|gà rù|gà mắc tóc|vịt|ngan|ngỗng|ếch|cóc|cú|quạ|chuột|gián|giòi|đỉa|cá mắm|lươn|rắn|sên|rùa|cọp cái|sư tử hà đông|bà chằn|phù thủy|ma|quỷ|xác|thây|nghiện|ăn mày|ăn xin|ăn cướp|trộm|kẻ trộm|chết đói|ma đói|điên|dở|dại|ngố|ngáo|say|mù|điếc|câm|què|cụt|mất hồn|mất não|bại não|thiểu năng|tâm thần|trẻ con|con nít|trẻ lên ba|mẫu giáo|đàn bà|đi khách|gái gọi|gái ngành|gái nhảy|đồng bóng|tấu hài|phường chèo|đưa đám|đám ma|xé vải|đấm vào tai|chọc tiết|bò rống|cứt|phân|rác|bãi rác|cống|hố xí|toilet|bồn cầu|đít|mông|cái bô}
    {nhu|giong|khac gi} {cai |con |thang |do |mu |ba |lu |cuc |dong |}{thung rac|giong rac|khuc go|bu nhin|gie rach|gie lau|cho vo|trau|con lon|lon nai|con bo|con khi|khi dot|ga mac toc|con vit|con coc|con cu vo|phu thuy|ba chan|con quy|thang nghien|an may|chet doi|ma doi|thang dien|thang dai|thang mu|thieu nang|tam than|mat nao|mat hon|di khach|dua dam|dam ma|cuc phan|bai rac|cai bo|be rac}
  `,
  // “… and still”, “such as you”.
  "scorn.daring": `
    {mà|còn|lại|lại còn|mà còn|mà cũng|mà cứ|mà lại|mà suốt ngày|mà toàn|mà hay|cũng} {đòi|học đòi|bày đặt|tưởng|tưởng mình|ra vẻ|lên mặt|to mồm|cãi|dạy|dạy đời|chê|phán|làm màu|sĩ|gáy|lớn tiếng|lên giọng|lên lớp|khoe|nhắn tin tán|tán gái|đú|đòi hỏi|làm trọng tài|làm lớp trưởng|làm thầy|làm sếp|đòi làm|nói chuyện|ảo tưởng|không biết thân|chảnh|xưng}
    {ma|con|lai|ma con|ma cung} {doi|hoc doi|bay dat|tuong minh|ra ve|len mat|to mom|day doi|lam mau|lon tieng|len giong|len lop|lam co|khong biet than}
    {một đứa|một thằng|một con|một kẻ|cái loại|cái thứ|cái ngữ|hạng|cỡ|trình|dân|sinh viên|học sinh|đồ|loại|cái đồ} {như ${somebody.split("|").slice(0, 12).join("|như ")}|trường làng|tỉnh lẻ|nhà quê|thất nghiệp|nửa mùa|vô năng|làm công|làm thuê|quèn|hạng bét|hạng ba}
    {tưởng|tuong} {sao|sao chứ|gì|ngon|thế nào|mình|mình là|là ai|là gì|hay lắm|ghê lắm|may la ai|minh la}
    {cũng chỉ là|chỉ là|hóa ra chỉ là|hóa ra là|chẳng qua là|chẳng qua chỉ là} {con|thằng|đứa|đồ|loại|thứ|kẻ|mụ|lão|hạng|con bé|cái loại|cái thứ}
  `,
  // “only ever …”, “one thing to do and not even that”.
  "scorn.only": `
    {chỉ|chỉ có|toàn|suốt ngày|cả ngày|cả đời|suốt đời|quanh năm} {biết|giỏi|được cái|được mỗi cái|được cái mồm|giỏi cái mồm|lo|ngồi} {há mồm|ăn|nói|chém gió|nói phét|đổ lỗi|nịnh|khoe|bám|chửi|cãi|phá|ngủ|ngồi lê|xin|vay|la|mắng|đứng nhìn|chờ ăn|báo|chơi|đú|cái mồm|cái miệng|hóng|buôn chuyện|ảo|nói xấu|đâm chọc}
    {chỉ|toàn} {được cái|được mỗi|giỏi mỗi|giỏi cái|được cái mồm|được cái miệng|giỏi võ mồm}
    {có mỗi|có mỗi cái|mỗi cái|có cái|có mỗi việc|mỗi việc|có thế} {… }{cũng} {không xong|làm không xong|không nên thân|không biết|không nên|chả xong|không làm được|đéo xong|hỏng|quên|sai}
    {cũng} {không|chẳng|chả|đéo} {xong|nên thân|nên hồn|ra hồn|ra gì}
    {hát|diễn|nói|làm|học|chơi|viết|vẽ|nấu} không ra {hát|diễn|nói|làm|học|chơi|viết|vẽ|nấu|gì|hồn|ngô ra khoai}
    {mười|chục|bao nhiêu|mấy|5|10|hai|ba} năm {… }{vẫn|vẫn chỉ|vẫn mãi|cũng vẫn} {đồng|sắt|dốt|ngu|gà|bét|thế|lẹt đẹt|làm nhân viên|trắng tay|bố|mẹ}
  `,
  // Questions and remarks that want no answer.
  "scorn.rhetoric": `
    {bảo sao|hèn gì|thảo nào|hèn chi|bảo sao mà} {… }{ế|nghèo|dốt|ngu|bị|không ai|chưa|chẳng ai|mãi|thất nghiệp|chồng bỏ|vợ bỏ|bố mẹ|trượt|rớt|người ta ghét|ai cũng ghét|mất|nó}
    {biết|hiểu} {cái gì|gì|chó gì|quái gì|đéo gì|cóc gì} {mà|về} {nói|đòi|phán|chen|dạy|góp|cãi|bàn|lên tiếng|ý kiến|xen|ai|game|bóng|kinh tế}
    {bằng|bằng lái|bằng cấp|bằng đại học|cái bằng|chức} {đó |này |ấy |}{chắc |}{mua|đi mua|mua ngoài chợ|mua à|mua hả|mua bao nhiêu|nhặt|chạy tiền}
    {có} {đi học|được học|ăn học|học hành|đọc sách|dùng não|dùng đầu|nghĩ|biết chữ|mắt|tai|não} {… }{không mà|không vậy|không thế|không hả|ngày nào không|bao giờ chưa|hay không mà}
    {nghĩ sao|nghĩ gì|nghĩ thế nào} mà
    {trát|tô|son|phấn|trang điểm} {cả |}{… }{ký|cân|tấn|phấn|tường|lên} {… }{hết già|hết xấu|đẹp lên|che được|đỡ xấu|vẫn xấu|à|hả}
    {sống|chết} {… }{với ai|cho ai|không ai ưa|không ai thương|không ai khóc|ai chơi|không ai tiếc}
    {nhìn|trông|nghe} {mà |là |thấy |phát |muốn |}{mắc mệt|mắc ói|mất vệ sinh|ngứa mắt|ngứa tai|chướng mắt|phát ớn|phát chán|phát khiếp|buồn nôn|muốn ói|mất ngủ|sợ|ghê|gớm|phát mệt|thấy ớn|bẩn mắt|ghét}
    {nghe|nhin|trong} {phat on|ngua mat|ngua tai|buon non|muon oi|mac met|ghet cau do|thay ghet|chuong mat|thay gom}
    {noi|mo mom} {cau|ra} {nao|la} {… }{ghet|ngu|thoi|ghet cau do|thay ngu}
    {nhà ai|con ai|con nhà ai|con cái nhà ai} mà {láo|hỗn|hư|mất dạy|vô lễ|nghịch ngu|lì|ngu|bẩn}
    {ai mà|ai cho|ai cho phép|là ai mà|la ai ma|gì mà} {… }{lên giọng|len giong|lên mặt|len mat|to mồm|dạy đời|có quyền|ý kiến|chỉ đạo}
    {mù|mu|điếc|ngu|câm|bị mù|bị điếc|đui} {à|hả|a|ak|ah|rồi à|hay sao|hay gì}
    {trí thông minh|cái trí thông minh|sự thông minh|tư duy|đỉnh cao trí tuệ|trí tuệ|nhan sắc|tài năng} {của |}{${somebody}} {… }{còn|chắc|thì|đến|phải|khinh|chịu|thua|lạy|đúng là|quá|bái phục}
  `,
  // Beasts, things and children that would do better.
  "scorn.beneath": `
    {chó|mèo|gà|bò|lợn|heo|khỉ|ruồi|muỗi|kiến|chim|cá|con chó|con mèo|con gà|con bò|con lợn|con heo|con khỉ|con ruồi|con muỗi|con kiến|con nít|trẻ con|cục đá|cái cột|cái bóng đèn} {nó |nhà tao |nhà tôi |ba tuổi |lên ba |lớp một |lớp 1 |}{còn|cũng} {biết|khôn|khinh|chê|lạy|hơn|có|làm được|chịu khó|có ích|giỏi|hiểu|nghe|ngoan|sạch|chạy|sủa}
    {không|ko|chẳng|chả|đâu|thua|thua cả|kém|kém cả|còn thua} {bằng |được |}{một |cái |nổi |}{con gà|con gà mái|gà mái|con chó|con mèo|con bò|con lợn|con heo|con vật|con nít|đứa trẻ|trẻ con|đứa con nít|cục đá|cái móng chân|móng chân|ngón chân|cái gót|gót giày|cái đế giày|người giúp việc|bà bán cá|học sinh cấp 1|học sinh lớp 1|thằng ăn mày|ăn mày|gái đứng đường}
    {thà|tao thà|tôi thà|thà rằng} {… }{còn hơn|với|cho|nói với|chơi với|nói chuyện với} {… }{tủ lạnh|cái cột|bức tường|đầu gối|con chó|cái gối|bot|máy|nói|tường|chó|cột điện|mày|nó}
    {nói|nói chuyện|giải thích|cãi|tâm sự} với {${somebody}} {… }{thà|như nói với|phí|tốn|mất công|bằng thừa|vô ích|nói với}
  `,
  // Where somebody is sent, and what will become of them.
  "scorn.fate": `
    {cũng |rồi cũng |thì |nên |chỉ |lại |}{về|đi|ra|xuống} {quê |}{chăn bò|chăn trâu|chăn vịt|cắt cỏ|nhặt rác|lượm ve chai|bán vé số|hốt phân|hót phân|đổ rác|bú mẹ|bú tí|ăn bám|đội mồ|làm ruộng|mà ngủ|học lại lớp một|học lại lớp 1|học lại mẫu giáo|học lại tiểu học|cấy lúa|móc cống|rửa bát|ở giá|vườn|với mẹ|với má} {đi|thôi|mà|con|nhé|nha|cho rồi|cho lành|là vừa|}
    {hoc lai} {lop mot|lop 1|mau giao|tieu hoc|tieng viet}
    {vứt|đập|bán|gỡ|xóa} {máy|acc|game|điện thoại|bằng|sách|đàn|mic|nick} {đi |}{cho rồi|cho lành|là vừa|thôi|đi|giùm}
    {đừng|bớt|thôi|khỏi} {… }{lên phát biểu|mở mồm|mở miệng|lên tiếng|hát|đăng|thể hiện|ra đường|làm trò|nhục mặt|làm nhục|làm xấu mặt|cho mất mặt|nhận là} {nữa|cho|giùm|đi|}
    {chưa|chẳng|chả|không|có} {ma nào|ai|chó nào|thằng nào|con nào|người nào} {rước|thèm|thèm lấy|lấy|ngó|dòm|chịu nổi|ưa nổi|chứa nổi|ưa|khóc|dám yêu}
    {phí|tốn|hoài|uổng|phi|ton} {tiền học|cơm|cả|công|tiền|tien hoc|com|gạo|suất|một suất|tuổi trẻ|oxi|đất} {… }{cha mẹ|bố mẹ|ba mẹ|nuôi|nó|mày|học|dạy|thôi}
    {tuyển|thuê|nhận|rước|nuôi|để|đẻ} {… }{vào|về|ra|đây} {để |}{làm kiểng|làm cảnh|trưng|ngắm|làm gì|chi|thờ|cho vui|báo|tốn}
  `,
  // What warms the same words: praise, love, thanks, or a kind of play.
  "scorn.warm": `
    {thương ghê|thương quá|cưng|cưng ghê|cưng xỉu|dễ thương|đáng yêu|yêu quá|tự hào|nể|nể ghê|nể thật|chúc mừng|cảm ơn|cám ơn|xin lỗi|giỏi ghê|giỏi quá|hay ghê|đỉnh|xuất sắc|tuyệt|ngoan|hiền|tốt bụng|xứng đáng|vui lắm|vui ghê|vui quá|đã ghê|ngon|thích quá|thích ghê|chúc|mong|giúp em|giúp mình|kèm mình|nhờ mọi người|thông cảm|cố lên|đừng buồn|không sao|de thuong|cam on|dang yeu|xin loi|gioi ghe|thuong qua|thuong ghe|cung ghe|cung xiu|chuc mung|tu hao|phuc ghe|ngon lam|giup em|giup minh|co len}
    {shop|size|giá|sale|order|ship|combo|review|voucher}
    {trong|ở} {phim|truyện|game|bài hát|sách|vở kịch}
  `,
};
