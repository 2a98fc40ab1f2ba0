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
    {grade|lớp} 0 {hả|à|phải không|right|huh}
    {mature|old|big|grown|grown up|smart|pretty} for {9|10|11|12|13|14|15}
    {you're|youre|you are|u are|ur|asl} {9|10|11|12|13|14|15}
    {9|10|11|12|13|14|15} {f|m|girl|boy|hả|female|huh} {nice|cool|hả|hot|right|}
    {bé|pé|em|nhóc|cháu} {m|mấy|mí|bn|bnhiu|nhiêu} {tuổi|t|tủi|lớp|tuoi}
    {bé|em|nhóc|pé} {học|h0k|hok} lớp {mấy|m|mí}
    {${adult}} {với|và} {cháu|bé}
    {chú|bác|ông|thầy} {thương|yêu|quý|hứa|cho|tặng|mua|đón|dạy|chờ|đợi|muốn|thích|chụp|bế} {cháu|bé|con|em|cho|quà|riêng|ở|gặp|xem}
  `,
  "child.secret": `
    {đừng|không được|ko được|không|cấm|đừng có|chớ|nhớ đừng|đừng bao giờ} {nói|kể|cho|mách|khoe|hé|tiết lộ|nói gì|để|nói chuyện này|kể chuyện này} {với|cho|lại|ai|với ai|cho ai|lại với|} {ai|phụ huynh|ông bà|anh chị|bạn nào|cô chủ nhiệm|ai khác|người khác|ba|bố|mẹ|má|bố mẹ|ba mẹ|cha mẹ|mẹ con|mẹ cháu|người lớn|cô giáo|thầy cô|ba má|gia đình|người nhà|cô|bố cháu|mẹ em} {biết|nha|nhé|nghe|đấy|hết|nghe chưa|biết nha|biết nhé|}
    bí mật {của|giữa|riêng của} {hai|2|tụi|} {chú cháu|anh em|thầy trò|bác cháu|ông cháu|cô cháu|đứa} {mình|ta|nha|nhé|thôi}
    {đừng|không được|cấm|khỏi|đừng có} {méc|mách|khai|bép xép} {với|lại|} {ba|mẹ|bố|má|ba mẹ|bố mẹ|ba má|ai|cô|thầy|ông bà}
    {giấu|giữ kín|giữ bí mật|bí mật} {với|không cho|nhé|nha|} {bố mẹ|ba mẹ|mẹ|ba|bố|má|cha mẹ|gia đình|giữa hai|của hai|giữa hai chú|riêng của|riêng của hai|của riêng|thôi|của chú cháu|của anh|giữa anh|của anh em|giữa chú}
    bí mật {nha|nhé|nhá|nghe|đó|thôi} {bé|em|cháu|con|cưng|}
    chỉ {có|} {hai|2|mỗi|riêng} {chú cháu|anh em mình|đứa mình|đứa|chú cháu mình|mình|bác cháu|chúng mình|thầy trò|chú|anh} {biết|mình biết|biết thôi|với nhau biết}
    {xóa|xoá} {hết|luôn|} {tin nhắn|đoạn chat|chat|lịch sử chat|tin} {đi|nhé|nha|này|sau khi|kẻo|luôn|trước khi}
    {don't|dont|do not|never} {tell|show|mention|let} {your|this to your|anyone|anybody|mom|ur|the|it to your} {mom|parents|dad|mum|parent|teacher|about|family|know|adults|}
    {keep|giữ} {secret|bí mật|kín} {với|giữa|cùng|của} {ba mẹ|bố mẹ|mẹ|gia đình|hai mình|hai|2|gia đình em|nhà em|chú cháu}
    {secret|bí mật|chuyện|chuyện này|chuyện của mình|chuyện này mình} {của |}{hai|em|bé|con|mình|không ai|2} {mình|biết thôi|được biết|biết|đứa|mình biết thôi|đứa biết}
    {chỉ|mỗi|mình} {mình |}{em|bé|con|cháu} biết thôi
    {đừng|không|đg|dung|dnt|khỏi|đừng có} {khoe|nói|ns|hé|kể|tell|noi|bép xép} {với|vs|với ai|cho|ur|là|chuyện|gì} {lớp|mẹ|me|bạn|chị hai|chị|ai|prnts|quen chú|gặp anh|gặp chú|bạn bè|anh hai|bố|cô|pm|cả lớp} {là|nha|nhé|biết|nghe|}
    {our|this is our|it's our|keep it our} {little|own|} secret
    {keep|keep this} {it|this|a|between|secret} {a secret|secret|between us|from your}
    {delete|clear} {our|the|these|this} {chat|chats|messages|texts|conversation}
  `,
  "child.picture": `
    {gửi|gởi|cho|chụp} {riêng |}{chú|anh|thầy} {xem |coi |riêng |}{tấm|hình|tấm hình|ảnh|pic|phòng|phòng ngủ|mấy tấm} {em|con|bé|cháu|hôm|mặc|ngủ|của|riêng}
    {ảnh|hình|tấm} {…|} {của em|của con|em|con} {đâu|…|} {gửi riêng|cho riêng} {anh|chú|thầy} {thôi|xem|coi|…|}
    {send|show} {me|us} {a|} {pic|picture|photo|selfie} {in|of} {your|ur|you}
    {gửi|chụp|cho|quay|selfie|up|show|khoe|bắn|gởi} {cho|} {${adult}} {xem|coi|một|vài|ngắm|tấm|cái|mấy|thêm|} {một|vài|tấm|mấy|tấm|} {ảnh|hình|clip|video|pic|tấm ảnh|tấm hình} {của|em|cháu|bé|nha|nhé|đi|mặc|không|trong|riêng|người|toàn thân|chân|ngực|}
    {chụp|gửi|quay|cho xem} {ảnh|hình|clip|video} {của|} {${child}} {cho|gửi|qua|đi|nha|nhé|mặc|không|trong} {${adult}|xem|riêng|}
    {quay|chụp|gửi} {clip|video|ảnh|hình} {thay đồ|tắm|không mặc|cởi|đồ ngủ|khoe} {gửi|cho} {anh|chú|thầy|qua}
    {gửi|gởi|chụp|cho} {ảnh|hình|mặt|tấm ảnh|tấm hình} {của|} {bé|em|cháu|con|} cho {anh|chú|thầy} {xem|coi|ngắm|đi|nha|nhé}
    {gửi|chụp|xem|quay|có} {ảnh|hình|clip|video} {không mặc|mặc đồ bơi|đồ ngủ|mặc đồ ngủ|trong phòng tắm|lúc tắm|cởi|khỏa thân|không mặc gì|nude|riêng tư|cơ thể|đồ lót}
    {chụp|gửi|quay|bắn|gởi} {thêm|hình|ảnh|một tấm|1 tấm|vài tấm|mấy tấm|clip|tấm|mặt|gửi|} {thêm |hình |ảnh |em ở nhà |}{riêng|gửi riêng|gửi|cho riêng|riêng cho} {chú|anh|thầy|a|bác|mình anh|mình chú} {thôi|đi|nha|nhé|trước|duyệt|xem|coi|ngắm|}
    {bật|mở} {cam|camera|webcam} {lên|cho|đi|để} {${adult}|xem|ngắm|coi|}
    {send|show|take|give} {me|us|} {a|some|your|more|} {pic|pics|picture|pictures|photo|photos|nudes|selfie|video|selfies} {of|in|without|of you|of your|}
    {turn|put} {on|your} {your|} {cam|camera|webcam|cam on}
  `,
  "child.bare": `
    {mặc thử|mặc váy|thử đồ|thử váy|mặc đồng phục} … {chụp|gửi|quay}
    {không mặc|ko mặc|không mặc gì|cởi|cởi áo|cởi đồ|cởi truồng|khỏa thân|đồ lót|đồ ngủ|phòng tắm|lúc tắm|áo tắm|đồ bơi|bikini|nude|nudes|naked|underwear|in the shower|swimsuit|without clothes|shirtless|no clothes|undress|hở}
  `,
  "child.meet": `
    {đi|gặp|ra|đợi|chơi|hẹn} {với |}{anh|chú|thầy|cậu|chú bảy} {một mình|1 minh|nghen|nha|hí|ở}
    {chú|anh|cậu|thầy} {qua|ghé|lại} {chơi|nhà}
    {mở cửa|cho} cho {chú|anh|cậu} {vô|vào|qua}
    {qua|tới|ghé} nhà {chú|anh|thầy|cậu}
    {lên|vào|ra} xe {chú|anh}
    {come|meet me} {alone|behind the school|after school}
    {gặp|hẹn|gặp riêng|hẹn riêng|gặp mặt|ra gặp|ra ngoài gặp} {${adult}|riêng|${child}} {nhé|nha|ở|không|đi|một mình|riêng|sau giờ|tối|chiều|mai|thôi|sau khi|cuối|ngoài|}
    {đi|qua|đến|tới|ra|sang|về|lên} {chơi|nhà|phòng|xem phim|khách sạn|nhà nghỉ|nhà riêng|xe|công viên|quán net|chỗ} {với|của|chơi với|riêng với|} {chú|anh|bác|thầy|ông}
    {chú|anh|bác|thầy} {đón|chở|đưa|qua đón|đến đón|rước|ra đón} {cháu|em|bé|con} {đi|nhé|nha|sau|ở|về|một mình|tan học|}
    {trốn học|trốn nhà|cúp học} đi {chơi|gặp|với} {với|riêng|} {chú|anh|bác|thầy|ông} {chú|anh|nha|nhé|}
    {trốn|lén|đi lén|ra lén|trốn nhà|trốn học} {đi|ra|gặp|bố mẹ|ba mẹ|sang|qua} {với|chơi|gặp|chú|anh|mẹ|nha|}
    {meet|meet me|meet up|hang out|come over|come to my|pick you up|sneak out} {alone|in person|secretly|after school|just us|place|house|by yourself|irl|without|with me|to meet}
  `,
  "child.alone": `
    {đang ở nhà|giờ em ở|cháu nhà|con nhà|em nhà} một mình
    {phòng|nhà|bên đó} có ai {không|ko|hông|chưa}
    {lúc|khi|chờ|thứ 0} {ba mẹ|bố mẹ|mẹ|ba má|mẹ con} {ngủ|đi làm|đi vắng|vắng}
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
    {hình|ảnh|nhìn|coi|clip|body|thân hình|dáng} {con |}{bé|con bé|bé gái|nữ sinh|em|con nhỏ|học sinh} {lớp 0|0 tuổi|cấp 2|cấp 1|tiểu học} {này |đó |kia |}{body|ngon|nhìn|múp|đã|ngực|mông|chân|căng|sexy|nóng|dáng}
    {ảnh|hình|clip|video} {của|mấy|các|} {bé|bé gái|mấy bé|các bé|học sinh|trẻ em|trẻ con|nữ sinh|con nít} {tiểu học|cấp 1|cấp 2|lớp 0|nhỏ|0 tuổi|} … {đồ bơi|bikini|thay đồ|tắm|không mặc|đồ lót|váy ngắn|hở} … {trao đổi|đổi|ib|inbox|bán|mua|share|xin|trade}
    {child porn|jailbait|lolicon porn|cp links|kiddie porn|underage porn|underage nudes|teen nudes under|preteen nudes|preteen pics}
    {sexy|hot|nude|naked} {kids|children|little girls|little boys|minors|preteens|0 year old|0 yr old|middle schoolers}
  `,
  // A grown-up who speaks of himself so, and a child who is spoken to so: weighed together.
  "child.adult": `
    {chú|bác|thầy|ông|dượng|anh|a} {cho|mua|đón|chờ|gọi|nhắn|thương|thích|chở|xem|coi|hiểu|dạy|gặp|tặng|nạp|đợi|bảo|hứa|buồn|hổng|không|sẽ|mới|hay|nghỉ|lấy|thôi|duyệt|qua|đưa|giữ|muốn|ngắm|chụp|thưởng|bày|kể|chỉ|sắp|đang|giận|nuôi|rước|tới|đem|hơn|lớn|là bạn|thấy|nghe|nói|hát|giúp|biết} {cho|tiếp|chuyện|cháu|bé|con|em|nha|nhé|riêng|đó|nè|thôi|quà|ở|xem|coi|hơn|lắm|liền|}
    {cho|với|gặp|gửi|nhắn|kể|của|riêng|cùng|qua|nhà|phòng|tin|chỗ|quen|nhớ|yêu|thương|ôm|hôn|là|chỉ|theo|tìm} {chú|thầy|anh|a|bác} {nha|nhé|xem|coi|thôi|đi|nghe|hay|chơi|một|nghen|ngủ|liền|buồn|riêng|với|ngắm|trước|duyệt|chờ|đón|ở|đợi|lúc|ngay|mỗi|dạy|nuôi|chở|}
  `,
  "child.small": `
    {cháu|nhóc|bé|cưng|con|pé} {ơi|ngoan|đừng|có|ra|gửi|chụp|nhớ|xóa|xoá|mặc|bật|muốn|mới|mấy|bao nhiêu|xài|thử|đến|qua|trốn|mà|kể|ở|gọi|đang|nhắn|dễ|hay|nghe|lên|nói|khỏi|không|đi|chơi|học|quay|nha|nhé|hả|à|nào|mở|cho|thích|tắm|tan|thì|hơn|lớn|dùng|lập|trả|xóa luôn|chụp thêm|kết bạn|rảnh|nhờ|cần|phải|dậy|xinh|giấu|để|về|cùng|iu|yêu|sang|thương|add} {đi|mẹ|bố|ba|má|ai|hết|với|chú|anh|thầy|cho|một|ở|tin|riêng|nha|nhé|}
    {các|mấy} {bé|em nhỏ|cháu|nhóc} {2008|2009|2010|2011|2012|2013|2014|2015|2016|tiểu học|cấp 1|cấp 2|cấp một|cấp hai|nhỏ|lớp 0|nào|trong nhóm|ngoan}
    {cho|của|với|hình|yêu|thương|gặp|tặng|cùng|nghe|giữa chú|chú} {bé|cháu|con|nhóc|cưng} {nha|nhé|nghe|xem|thôi|đi|một mình|mà|cho|riêng|}
    {em|bé|con|cháu} {mới|đã|năm nay|sắp|còn|là|mới có} {9|10|11|12|13|14|15|học cấp 1|học cấp 2|cấp 1|cấp 2|đi học cấp 2|học sinh|học tiểu học} {mà|thì|tuổi|nhưng|là|rồi|hả|thôi|}
    {bé|em gái|em|nhóc|gái|cưng} {0 tuổi|lớp 0|học lớp 0|học cấp một|học cấp hai|2k10|2k11|2k12|2k9|2010|2011|2012|2013|2014|2015|grade 0|tiểu học|học sinh tiểu học|cấp 2|cấp một}
    học sinh {tiểu học|cấp 1|cấp 2|cấp một|cấp hai|lớp 0} {hả|à|phải không|đúng không|nào}
  `,
  // Winning a child over against those who look after it.
  "child.groom": `
    {chú|anh|thầy|bác|a} {hiểu|thương|quan tâm} {cháu|con|bé|em} {hơn|nhất|nhứt|lắm|hơn cả|thật lòng} {bố mẹ|mẹ|ba mẹ|bố|ba|lớp|mẹ con|ba má|người nhà|nhiều|}
    {có gì|có chuyện gì|chuyện gì|buồn gì|có gì buồn} {cứ |chỉ |thì |}{chỉ |}{kể|nói|nhắn|tâm sự} {với|cho|riêng với} {chú|anh|thầy|bác|a} {thôi|nha|nghe|nhé|}
    {lớn rồi|là người lớn rồi|là lớn rồi|thì lớn rồi|là biết giữ bí mật|là người lớn} {có|muốn|không phải|thì|nên|rồi|} {bạn trai|bí mật|anh dạy|thử|chuyện gì|riêng|}
    {dạy|chỉ|bày} {em|bé|cháu|con} {yêu|hôn|làm người lớn|chuyện người lớn|cách yêu|cách hôn|làm tình}
    {muốn|thích} {anh|chú|thầy} dạy {yêu|hôn|chuyện người lớn}
    {tình yêu|yêu} {không|đâu|ko} {phân|phân biệt|quan trọng|kể} {tuổi|tuổi tác}
    {tuổi tác|tuổi} {chỉ là|không quan trọng|đâu quan trọng} {con số|gì|}
    {thầy|anh|chú} thích {em|bé|con|cháu} nhất {lớp|trong|nhóm}
    {nuôi|bao nuôi} {cho|em|bé|tiền} {tiền|hàng tháng|ăn học}
    {anh|chú|mình} {lớn hơn|lớn tuổi|hơn} {bé|em|cháu|nhưng} {0|chỉ muốn|nhưng}
    {kết bạn|quen|làm quen|nói chuyện} {riêng |}với {các bé|mấy bé|mấy em nhỏ|bé tiểu học|học sinh tiểu học|các em nhỏ}
    {very|so} {grown up|grown|mature} for {0|your age|a kid}
    age is {just|only} {a|} number
    {your parents|your mom|ur mom|they|nobody} {don't|doesn't|dont|wont|won't|cannot|can't|cant|never} {need to know|understand|understand you|have to know|see|find out|get you|understands you}
    {where|somewhere} {your|ur} {parents|mom|sister|dad|teacher|brother|family} {can't|cant|cannot|won't|can not|don't} {see|read|find|know|hear|check|look|bother|reach}
    {i am|i'm|im} the only {one|person|adult} who {understands|gets} you
  `,
  // Finding out whether anybody looks after it.
  "child.watch": `
    {bố mẹ|ba mẹ|mẹ|ba|bố|má|ba má|mẹ con|người lớn|phụ huynh|mom|mom dad|cô giáo} {có|hay|đi làm|mấy giờ|ngủ|đang|có hay|thường|con có|đi vắng|ở nhà|ngủ hết} {xem máy|kiểm tra máy|đọc tin|kiểm tra điện thoại|xem điện thoại|về|ở nhà không|ở cạnh|tới mấy giờ|đến mấy giờ|mấy giờ|tới khi nào|xem|ngủ chưa|chưa|hết chưa|mấy giờ về|thì nhắn chú|vắng|coi máy|thì|lúc nào|kiểm tra|không} {máy|không|con|của|chưa|}
    {có|đang} {người lớn|ai|ba mẹ|bố mẹ|mẹ|ba má} {nào |}{ở|bên|trong|gần} {cạnh|nhà|đó|bên|phòng|gần|đấy|canh} {không|ko|chứ|hem|k|hông}
    {máy|điện thoại|nick|phòng} riêng {không|hay|ko|chưa|có khóa|} {xài|máy|dùng|của|là|có|} {máy mẹ|máy má|không|của mẹ|mẹ|khóa}
    {xài|dùng} {chung |}máy {mẹ|má|ba|bố|chị|riêng hay máy mẹ|riêng hay máy}
    {mẹ|má|ba|bố|bố mẹ|ba mẹ|phụ huynh|cô|chị hai|vợ anh} {thấy|đọc|biết|coi|kiểm tra|phát hiện|mà biết|mà đọc|em thấy|con mà đọc|em mà đọc} {được |}{là|thì|máy thì|} {hết|mất|chú|anh|thầy|chết|không|xong|lấy|cắt} {quà|vui|nghỉ|chơi|lấy lại|được quà|lại|không|còn|}
    {lúc|khi|chờ|đợi|thì} {bố mẹ|ba mẹ|mẹ|ba má|mẹ em|mọi người|cả nhà} {ngủ|đi làm|vắng|đi vắng|đi chợ|ngủ hết|đi ca|đi ngủ}
    {giờ|mấy giờ} {bố mẹ|ba mẹ|mẹ|ba|bố|phụ huynh} {đi làm|về|ngủ|vắng}
    {không bị|ko bị|khỏi bị|cho|để} {phụ huynh|ba mẹ|bố mẹ|mẹ|người lớn|cô} {theo dõi|khỏi đọc|khỏi thấy|khỏi biết|kiểm soát|không đọc được|đọc được}
    {phòng} {con|em|cháu|bé|có|riêng} {có|riêng|khóa|khoá} {khóa|khoá|được|không|cửa} {cửa|được|không|}
    {khóa|khoá|chốt} {cửa|trái cửa} {phòng|lại|trong} {lại|vào|đi|nha|}
    {are|is} {your|ur} {parents|mom|dad|folks} {home|there|asleep|around|at work|out|watching}
    {when|if} {you are|you're|ur} alone {kiddo|call|text|at home|}
    {home alone|alone at home} {after|tonight|now|right|today}
    {what|which} school {do you|you|are you|}
    {do you|does your} {have|mom} {your own|check|a lock} {phone|room|your phone|on your}
  `,
  // Getting a child past those who look after it.
  "child.evade": `
    {đừng|khỏi|không cần|tuyệt đối đừng} {rủ|dẫn|gọi|đi với|xin|báo} {ai|mẹ|mạ|ba|bố|bạn|em theo|phụ huynh|dì|phép mẹ|cô} {theo|nghen|nha|nhé|hí|hết|}
    {nói dối|cứ nói|nói với mẹ|bảo mẹ|bảo bố mẹ|nói mẹ} {là |}{qua|sang|đi|học} {nhà bạn|học thêm|học nhóm|bạn}
    {cô giáo|mẹ|ba mẹ|ai} hỏi {thì|là} {nói|bảo} {là |}{chú|anh|cậu ruột}
    {lưu|đổi} tên {anh|chú|thầy} {là|thành|trong}
    {ở đây|nhóm này|chỗ này} {…|} {mẹ|bố mẹ|cô giáo} {kiểm tra|đọc|thấy} {được|}
    {qua|sang|chuyển qua} {app kia|app khác|game khác|telegram|snapchat} {nói chuyện|nhắn|chat} {riêng|nhé|nha|đi|}
    {giữ kín|giữ bí mật} {đó|nha|chuyện|luôn|nhé|không}
    {bí mật} {của|giữa} {chú|anh|thầy} {với|và} {con|em|bé|cháu}
    {khỏi} {ai|mẹ|ba|ba mẹ} {biết|hỏi|hay}
    {mẹ|ba mẹ|ba má} {em|con|cháu} không {hiểu|thương} {đâu|em}
    {chỉ|có} {anh|chú|thầy} {mới |}{hiểu|thương} {em|con|bé|cháu}
    {khai|nói|bảo} {tuổi|là|mình} 18 {đi|nha|khi}
    {let's|lets|we can} move to {snapchat|discord|telegram|private}
    {nói dối|bảo|nói|xin|nói với|lừa|gạt|xạo|giả bộ} {mẹ|bố|ba|má|bố mẹ|ba mẹ|ba má|cô|với mẹ|với ba mẹ|phụ huynh hỏi thì} {đi|là|rằng|là đi|là sang|nói|sang} {học|sang|học thêm|nhà bạn|học nhóm|qua|đi|nhóm} {nhóm|nhà|bạn|thêm|học|}
    {phụ huynh|mẹ|ba mẹ|bố mẹ|ba|ai} {hỏi|có hỏi} {thì|cứ} {nói|bảo} {là |}{học|đi|ở|sang|không}
    {trốn|lén|né|đi lén|trốn nhà} {má|mẹ|ba|bố|ba má|ba mẹ|bố mẹ|cô|cô giáo} {ra|đi|qua|sang|lên|xuống|tới}
    {không cần|khỏi|khỏi cần|đừng|đừng có|tuyệt đối đừng|không phải} {báo|đợi|gọi|rủ|dẫn|xin|hỏi|gọi về|báo cho|chờ} {cô|cô giáo|mẹ|ba|ba mẹ|bố mẹ|người lớn|bạn|nhà|phụ huynh|phép mẹ|phép|má|ai|thầy cô|bạn bè} {theo|đâu|nha|nhé|biết|hết|}
    {phụ huynh|mẹ|ba mẹ|bố mẹ|cô|thầy cô|người lớn} {không cần|khỏi cần|khỏi|không nên|đâu cần|không phải|đừng để} biết
    {đừng|không|khỏi|chớ|miễn|không được|không để|đừng để} {để|cho|} {cô|mẹ|ba mẹ|bố mẹ|bạn nào|phụ huynh|chị hai|cô chủ nhiệm|ba|bố|má|gia đình|vợ anh|người lớn|bạn nào hay phụ huynh|chị|ai} {hay |}{biết|thấy|đọc|coi|hay|nghe}
    {tan học|tan trường} {con|em|bé|cháu|nhóc|thì|} {đi|ra} {cửa sau|cổng sau|ngõ sau|đường sau|góc}
    {ra|đi|gặp|tới|đến|qua|lên} {công viên|ngõ|đầu ngõ|quán|nhà chú|nhà thầy|phòng chú|nhà anh|cổng|gặp chú|gặp thầy|gặp anh|chỗ chú|phòng trọ anh|nhà nghỉ} … một mình {thôi|nha|nhé|}
    {ngủ lại|qua đêm|ở lại} {phòng|nhà|đêm nay|với|chỗ|sau giờ} {chú|anh|thầy|đi|nay|học}
    {ở lại|chỉ} {sau giờ học|mình em|một mình em|mình con} {với thầy|thôi|ở lại}
    {lập|tạo|dùng|kết bạn|đưa|có} {nick|acc|tài khoản} {phụ|ẩn|kín|riêng|khác|nào không} {đi|của anh|của chú|nha|chỉ|để|bị|cho|}
    {nhắn|nói|gọi|chat|call|chuyện} {tin |chuyện |video |}{ẩn|kín|riêng|private} {với|nha|nhé|lúc|cho} {anh|chú|thầy|a|nha|}
    {dọn sạch|xóa sạch} {lịch sử|tin|đoạn} {trò chuyện|nhắn|chat}
    {xóa|xoá} {tin|hết tin|luôn tin} {của |}{anh|chú|thầy}
    {đừng|không|nhớ xóa} {lưu|để|tin} {trong|lại|của} {máy|điện thoại|chú|anh}
    {kể|mách|méc|nói|khoe|hé} {ra|ai|với ai|cho ai|lại} {là|thì} {hết|mất|chú|anh|thầy|không} {quà|buồn|hổng|giận|không|nghỉ|chơi|cho|còn}
    {mà|con mà|em mà|cháu mà} {kể|mách|méc|nói} {ai|với ai|cho ai|mẹ|ba} {thì|là} {chú|anh|thầy}
    {i'll|ill|i|i will|can|we can} {wait|pick|meet|come|buy} {for |}{you|u} {at the gate|up|alone|after school|behind|near school|the phone|outside|come}
    {come|meet} {to|me} {my house|my place|behind|alone|at the} {alone|park|gate|}
    {tell|and tell|dnt tell|dont tell} {no one|nobody|ur prnts|ur parents|your parents|anyone}
    {private|video|secret} {chat|call} {private|với|now|nha|with} {nha|anh|me|}
  `,
  // Threats with what was sent already.
  "child.threat": `
    {không|nếu không|ko} {chú|anh|tao|thầy|thì|là} {gửi|đăng|tung|cho|up|sẽ} {hình|ảnh|clip|mấy tấm|tấm|cả lớp} {đó|này|kia|cho|của} {cho|con|em|lên} {cả lớp|lớp|mẹ|ba|trường|mạng|coi|thầy cô}
    {gửi|đăng|tung} {hình|ảnh|clip} {đó|này|của em|của con|của cháu} {cho|lên} {cả lớp|mẹ|bố mẹ|lớp|trường|cô|facebook}
  `,
  // Open and ordinary: classes, homework, families.
  "child.open": `
    {bài tập|bài kiểm tra|phụ huynh|nhóm lớp|sân trường|học phí|buổi tập|câu lạc bộ|clb|đội tuyển|họp phụ huynh|giờ học|tiết học|bài giảng|nộp bài|lớp trưởng|trước cổng trường|cả lớp|các em|các con|các cháu|các bé|lớp mình|đồng phục|dã ngoại|tổng kết|ảnh kỷ yếu|ảnh tập thể|ảnh thẻ|tiêm|khai giảng|văn nghệ}
    {cho|với|nói|báo|hỏi|xin phép|cùng|kèm} {bố mẹ|ba mẹ|phụ huynh|cha mẹ} {biết|nhé|nha|cùng|ký|trước|đi cùng}
    {mẹ|ba|bố|má|ông|bà|ngoại|nội} {đi làm về|về trễ|về muộn|về liền|nấu|dặn|mua|đón|để cơm|đi chợ về|nhắc|thương}
    {nhớ|phải} {khóa cửa|khóa cổng|ăn cơm|làm bài|tắt bếp|mặc ấm|ngủ sớm}
    {sinh nhật|bất ngờ|surprise|birthday|quà tặng mẹ|tặng mẹ|ngày của mẹ|20 10|8 3|party}
    {homework|assignment|permission slip|your parents can|with your parents|bring your parents|class photo|team practice|practice at|the whole class|whole team}
    {đi học về|đi học thêm|mẹ con đồng ý|mẹ cháu nhờ|mẹ con nhờ|ba con nhờ|mẹ nhờ|mẹ dặn|ba dặn|bố mẹ nhờ|ba mẹ nhờ}
    {cho em|cho mình|cho con|cho cháu} hỏi
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
