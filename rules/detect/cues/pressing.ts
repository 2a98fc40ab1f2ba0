// How people call others together against one person, what for, and whom they leave out; what is said in care, and of those who break rules.

import type { CueList } from "../cue-net.ts";
import { banned, crowd, everyone, humbled, mocked, them, you } from "./pressing-people.ts";
import { pileCues } from "./pressing-pile.ts";

export const pressingCues: CueList = {
  ...pileCues,
  // Who is called together.
  "press.crowd": `
    {${crowd}}
    {everyone|everybody|guys|you guys|yall|y'all|all of you|let's all|lets all|come on all|we all|the whole class|the whole group}
    hội {những |}{người|đứa} {ghét|anti|không ưa}
  `,
  // Something done against one who is spoken of.
  "press.against": `
    {tẩy chay|cô lập|hội đồng|đánh hội đồng|ném đá|ném trứng|bóc phốt|phốt|cạch mặt|cạch|nghỉ chơi với|nghỉ chơi|xa lánh|unfollow|unfriend|cancel|bash|ghost|dìm|dìm hàng|chế ảnh|chế meme|khủng bố|tấn công|công kích|chửi|chửi hội đồng|sỉ vả|hạ bệ|hạ nhục|làm nhục|dằn mặt|dạy dỗ|bơ đẹp|=bơ|né|mute|loại|gạch tên|xóa tên|đồ sát|spam|dồn|ép|chọc|chọc tức|chọc quê|trêu tức|troll|nhại|nhại giọng|giả điếc với|kick|kích|kick cổ|đá|đá cổ|tống|tống cổ|đuổi|đuổi cổ|lùa|xua|block|ban|sút|vote kick|vote out|report|rp|report sập|report bay|báo cáo|đánh sập|hack|lôi|lôi cổ|kể xấu|nói xấu|đồn|cười|cười vào mặt|cười thối mũi|chê|kệ xác|kệ mẹ|mặc kệ|mặc xác} {hết |chết |thẳng |luôn |đẹp |mẹ |bay |sập |inbox |nick |acc |fb |facebook |trang |page |kênh |quán |shop |tiệm |bài |clip |video |cái |cổ |mặt |giọng |tập thể |kỹ |đều |nhà |tường |vào |tên }{${them}}
    {tẩy chay|cô lập|hội đồng|đánh hội đồng|ném đá|ném trứng|bóc phốt|phốt|cạch mặt|nghỉ chơi với|nghỉ chơi|xa lánh|unfollow|unfriend|cancel|bash|ghost|dìm|dìm hàng|chế ảnh|khủng bố|tấn công|công kích|chửi|chửi hội đồng|sỉ vả|hạ bệ|hạ nhục|làm nhục|dằn mặt|bơ đẹp|=bơ|né|mute|loại|đồ sát|spam|dồn|chọc|chọc tức|chọc quê|trêu tức|troll|nhại|kick|kích|đá|tống|tống cổ|đuổi|đuổi cổ|block|ban|report|rp|lôi|kể xấu|nói xấu|cười|cười vào mặt|mặc kệ} {${them}}
    {=bỏ|=bơ|né|loại} {thằng|con|cái|chị|bà|ông} … {ra|nha|nhé|luôn}
    {né|tránh|đứng dậy|đứng lên|dạt} {nó|hắn|con này|thằng này|chị này|con đó|thằng đó|bà này} ra
    {anti|hội anti} {con|thằng|cái|nó}
    {chuẩn bị|tập hợp|đội hình|kéo nhau|kéo quân|hùa|hùa vô|hùa vào|vô|vào|đi} {ném đá|ném trứng|chửi|hội đồng|bash|công kích|report|tế sống}
    {đánh|report|báo cáo|bão} {hội đồng|tập thể|hàng loạt}
    {seeding|đánh giá|rate|vote|đánh|cho|vote cho} {1|một|nửa} sao {hết|quán|shop|tiệm|page|các post|bài|cho|nó|đi|luôn}
    {thả|cho} {haha|phẫn nộ|buồn nôn|icon cười|mặt cười|icon buồn nôn|ói|icon ói} {hết |câu |bài |vào |}{câu đó|bài đó|bài|hết|vào|nó|cho|nha|nhé|nghe}
    {kéo nhau|kéo quân|rủ nhau|hùa|hùa nhau|ùa|tràn|đổ bộ|cùng nhau|thi nhau} {qua|vào|sang|vô|tới|vô fb|lên} {… }{chửi|report|ném|phá|sập|banh|bão|cười|đánh|tế|bóc}
    {vô|vào|dô|qua|ra} {cười|chửi|chọc|troll|dìm|ném|mắng|sỉ vả} {nhe|nhé|nha|đi|nào|hết|cả nhà|anh em|nó|hắn}
    {ghét|anti|ngứa mắt} {con này|thằng này|con đó|thằng đó|nó|cái kênh|cái mặt} {lâu rồi|lắm rồi|quá|từ lâu|từ đầu}
    {go|lets|let's|everyone|everybody|guys|all|and} {flood|spam|report|mass report|block|ignore|bully|mock|laugh at|unfollow|cancel|ghost|roast|gang up on|dislike|downvote} {her|him|them|this girl|this guy|that girl|that guy|his|hers|their}
    {flood|spam|bully|gang up on|humiliate|mass report|ghost} {her|him|his|their|this girl|this guy}
    {go and |go |}make {her|him} {cry|quit|leave|regret|suffer}
    until {she|he|they} {cries|quits|leaves|cry|quit|leave|deletes|begs|breaks}
    post {her|his|the} {ugliest|worst|ugly|embarrassing|private} {photo|photos|pic|pics|picture}
    so we can {all |}laugh
  `,
  // What it is for.
  "press.humble": `
    {quay mặt|ngoảnh mặt|quay lưng|bỏ đi|đứng dậy|tránh mặt|né} {đi|chỗ khác|hết|luôn} {cho|để} {ổng|bả|nó|hắn|chị ấy|cô ấy|ông ấy|bà ấy|biết|hiểu}
    {tới lượt|đến lượt} {nó|con|thằng|hắn|mày} {bị |ăn |}{trêu|chọc|chửi|hành|đòn|bóc phốt|dìm|tế}
    {bầu|vote|bình chọn|phong|tặng|trao giải} {cho |}{nó|con|thằng|hắn|mày} {… }{heo|lợn|chó|xấu|vô dụng|mỏ hỗn|ngu|ế|lố|hề|rác|khỉ}
    {spam|gửi|thả|tag|dán|bão} {hết |}{icon|sticker|ảnh|meme|hình|cmt|bình luận} {… }{lợn|heo|chó|khỉ|ói|hề|phân|cứt|rác} {… }{nó|hắn|con|thằng|bài nó|inbox nó}
    {đừng|khỏi} {bình chọn|vote|bầu|chọn|like|ủng hộ} {cho |}{nó|con|thằng|hắn|cô ấy|chị ấy}
    {cho|để|làm cho|khiến|đến khi|tới khi|đến lúc|tới lúc|khi nào|cho tới khi|cho đến khi|đến chừng nào|tới chừng nào|chừng nào|kẻo} {nó|hắn|ổng|bả|con này|thằng này|con đó|thằng đó|con nhỏ đó|thằng kia|con kia|cả nhà nó|mẹ nó|chị ấy|cô ấy|bà ấy|ông ấy|anh ấy|bạn ấy|mày|mầy|mi|tụi nó|quán nó|nhà nó|em|anh|chị|cô ta|y} {phải |tự |hết |khỏi |chừa |không |không còn |bị |ngồi |đứng |ăn |chơi |ở |chạy |sống |biết |tức |nó |}{${humbled}}
    {cho|để} {${humbled}} {chơi|luôn|đi|nha|nhé|với đời|mặt|biết thân|hết}
    {cho chừa|cho biết mặt|cho bõ ghét|cho bõ tức|cho hả dạ|cho hả giận|cho nó nhục|cho nhục|cho quê|cho khóc|cho nó quê|cho chừa cái thói|cho chừa cái tội}
    {cho|để} {nó|hắn|con này|thằng này|con đó|thằng đó} … {nghỉ|khỏi|hết} {luôn|chơi|đăng|ngủ|sống|cãi}
    {ngóc đầu|ngóc mặt|ngẩng mặt|ngẩng đầu} {lên|dậy|không|lên nổi|nổi}
    {phải|ép nó|bắt nó|làm} cho {nó|mày|hắn} khóc
    {kê|chuyền|xô|đổi|báo|cho} {sai|nhầm} {giờ|địa chỉ|chỗ|ngày} {cho |}{nó|hắn|con|thằng}
    cho {nó|hắn|con|thằng} {địa chỉ|giờ|số} sai
    {ném|giấu|xé|đổ|vẽ|treo|lấy} {mực |}{vào |đôi |cái |}{áo|vở|cặp|giày|dép|bài|ghế} {rách |}{của |}{nó|hắn|thằng|con}
  `,
  // No one may have anything to do with them.
  "press.ban": `
    {giả bộ|giả vờ|làm như|coi như|xem như|cứ như} {không|ko|chẳng|vô hình|đã chết} {thấy |nghe |quen |biết |có |tồn tại |}{nó|hắn|ổng|bả|con này|thằng này|con đó|thằng đó|con|thằng|cái|mụ|lão|chị ấy|cô ấy|bà ấy|ông ấy|chị ta|cô ta|đứa đó|hai đứa nó}
    {làm lơ|lờ|ngó lơ|lơ|lơ đẹp|phớt lờ|phớt|bơ đẹp|né hết|quay mặt với|đuổi khéo} {nó|hắn|ổng|bả|con này|thằng này|con đó|thằng đó|con|thằng|cái|mụ|lão|chị ấy|cô ấy|bà ấy|ông ấy|chị ta|cô ta|đứa đó|hai đứa nó} {đi|luôn|nha|nhé|hết|cho|nghe|}
    {chừa|bỏ|loại|trừ|gạt|gạch} {mỗi |một mình |}{nó|hắn|con đó|thằng đó|con này|thằng này|chị ấy|cô ấy|bả|ổng} {ra|lại|ngồi|đứng|một mình|cuối lớp|khỏi|góc|bên ngoài}
    {ai|đứa nào|đứa mô|thằng nào|con nào} {mà |còn |dám |}{đi ăn|đi|ăn|nói chuyện|nói|chơi|ngồi|làm|cho|bênh|thương|tag|rep|nhắn|like|học|đứng|cười|mở miệng|giúp} {… }{với|cho|cùng|chung|chung với} {nó|hắn|ổng|bả|con này|thằng này|con đó|thằng đó|con|thằng|cái|mụ|lão|chị ấy|cô ấy|bà ấy|ông ấy|chị ta|cô ta|đứa đó|hai đứa nó} {… }{nghỉ chơi|cạch|tự hiểu|coi chừng|biết tay|chung số phận|ra rìa|đừng trách|khỏi nhìn mặt|bị như nó|theo nó luôn|kẻ thù|phản bội}
    {nó|hắn|thằng|con|ổng|bả|cô ấy|chị ấy} {… }{tới|đến|vô|vào|nói|hỏi|xin|đăng|nhắn|gọi|ngồi} {… }{đừng ai|đừng đứa nào|khỏi ai|không ai|ko ai|cấm ai|đừng đứa mô} {mở cửa|chừa|rep|trả lời|chào|nói|tiếp|nhường|bắt máy|cho|đón|thèm|ngồi|giúp|đứng|nhìn}
    {kệ|mặc|mặc kệ|kệ xác|kệ mẹ} {nó|hắn|con này|thằng này|con đó} {tự |nói |khóc |làm |sủa |}{tự|nói|khóc|làm|sủa|chết|ngồi|một mình|la|gào|như con điên|như thằng điên}
    {cho|để} {nó|hắn|con đó|thằng đó|con này|thằng này} {nói|ngồi|khóc|ăn|đứng|chơi|độc thoại|làm|tự làm|gánh} {một mình|mình ên|mình nó|một xó|với ma|với tường}
    {rút|đổi chỗ|dọn bàn|đứng dậy|bỏ về|out|nghỉ} hết {… }{nó|con đó|thằng đó|con này|thằng này}
    {nó|hắn|con đó|thằng đó} mà {… }{là|thì} {cả nhóm|cả lớp|cả đám|cả bọn|mình|tụi mình|tao} {rút|nghỉ|out|bỏ|đứng|đi|về|cạch}
    {đừng ai|đừng đứa nào|đừng có ai|đừng đứa mô|cấm ai|cấm đứa nào|không ai|ko ai|hổng ai|không đứa nào|khỏi ai|đứa nào|đứa mô|ai|ai mà|ai còn|đứa nào còn|đứa mô còn|ai dám|đứa nào dám|cả lớp đừng|cả nhóm đừng|mọi người đừng|tụi bây đừng|tụi bay đừng|bọn bây đừng|tụi mày đừng|cả phòng đừng|bây đừng|hội mình đừng|chị em đừng|đừng} {đứa mô |đứa nào |ai |còn |mà |được |có |}{${banned}} {ảnh |bài |hình |ghế |vở |tới |}{với |cùng |gần |cho |của |chung với |chung |}{nó|hắn|ổng|bả|con|thằng|cái|tụi nó|cô ấy|chị ấy|bà ấy|đứa đó|mụ|lão|cô ta|chị ta|con đó|con này|thằng đó|thằng này|chị Hà|bà này|bà đó}
    {đừng|khỏi|không|ko|thôi} {báo|mời|rủ|gọi|kêu|tag|cho} {giờ |lịch |tin |}{cho |}{con|thằng|nó|cái|mụ|lão|chị ấy|cô ấy}
    {ai|đứa nào|đứa mô} {mà |còn |dám |}{chơi|nói chuyện|rep|ngồi|bênh|thương} … {thì|là} {nghỉ chơi|nghỉ luôn|chống lại|phản bội|ăn tẩy chay|bị tẩy chay|kẻ thù|bị phạt|chết|cút|biến|phạt|coi như}
    để {nó|hắn|con đó|thằng đó|cô ấy|chị ấy|mày|con này|thằng này} {ngồi|đứng|ăn|chơi|ở|bơ vơ|đi|lại|tự} … {một mình|mình ên|một góc|xó|bơ vơ}
    {lập|tạo|mở} {nhóm|group|gr|box} {riêng|khác|mới} {mà |}{không có|trừ|bỏ|không|khỏi} {nó|con|thằng|hắn}
    {nó|hắn|con đó|thằng đó|con này|thằng này} {vô|vào|nói|hỏi|tới|đến|gõ|nhắn|xin|đăng} {gì|câu nào|chữ|call|team|xin|} {… |}{thì |là |cũng |}{cả bọn |cả đám |cả nhóm |cả lớp |mình |tụi mình |}{mute|giả điếc|lơ|bơ|im|kick|đứng dậy|đứng lên|đi ra|cười|thả haha|làm lơ|kệ|ngó lơ|né|đi hết}
    {nhà đó|con đó|thằng đó|nó|nhà nó} {cho|phải|nên|bị} {cô lập|tẩy chay|ra rìa|bơ}
    {cho nó|cho con|cho thằng|bị} ra rìa
    {bịt mũi|rửa tay|xịt khử trùng|né ra} {lại|đi|kìa} {anh em|tụi bây|mọi người|nó tới|kẻo lây}
    đừng {đụng|chạm|lại gần|rờ} {vào |vô |}{vở|ghế|bàn|đồ|cặp|người} {nó|hắn|con|thằng}
    {nobody|no one|dont anyone|nobody should|don't anyone|do not} {talk to|talks to|sit with|sits with|reply to|invite|play with|follow} {her|him|this girl|this guy|them}
  `,
  // All are said to despise somebody.
  "press.despised": `
    {${everyone}} {này |đó |đều |đang |đã |mình |nó |}{${mocked}} {cho |vào |ra |vô |}{${you}|bạn|nó|hắn|con|thằng|cái mặt mày|vào mặt mày}
    {${everyone}} {này |đó |đều |}{muốn|mong|chờ|đợi|cầu cho|xin} {${you}|bạn|em|cô|bác|nó|thằng|bé nhà chị} {nghỉ|biến|out|chuyển|cút|đi|rời|im|quit|tự}
    {${everyone}} xin {mày|bạn|em} {đấy|đó}
    {bị|toàn bị} {${everyone}|cả thế giới|cả họ} {tẩy chay|ghét|khinh|chê|đuổi|cười} {kìa|chưa|vừa lắm|là phải|là đúng|đây mà|đấy mà}
    {thế nào là|biết} bị {cả lớp|cả trường|cả nhóm|cả khối|cả xóm|cả đạo tràng|mọi người|cả họ|cả công ty} {ghét|chê|tẩy chay|cười|khinh}
    {${you}|bạn|nó} {… }{ở đâu|đi đâu|chỗ nào|đi chỗ nào} {… }cũng bị {đuổi|ghét|tẩy chay|chê|khinh}
    {${you}|bạn|nó} {… }{ở đâu|đi đâu|chỗ nào|đi chỗ nào} {… }{ai|người ta|họ} cũng {ghét|đuổi|tẩy chay|khinh}
    {sếp|thầy|cô|cả team|cả lớp|cả phòng} ghét {${you}|bạn|nó} ra mặt
    {everyone|everybody|the whole class|we all|all of us} {here |}{hates|hate|laughs at|laugh at|is laughing at|thinks} {you|u|her|him}
    we laugh at {you|u|him|her}
    nobody {would notice|can stand|is gonna believe|would miss|cares} {if |}{you|u}
    {${you}} không có {bạn|ai chơi|một đứa bạn nào|nổi một đứa bạn}
    đồ không {ai chơi|ai ưa|ai thèm|ai cần|bạn bè|có bạn}
    cái {thứ|đồ|loại|hạng} bị {${everyone}|ai cũng|người ta} {ghét|bỏ|chê|đuổi|tẩy chay|khinh}
  `,
  // It is about care, or about those who break rules: twins.
  "press.kind": `
    {mai|sáng mai|tối mai} {nó|bạn ấy|em ấy|con} {thi|học|đi làm|dậy sớm|có bài|phải|kiểm tra}
    {nghỉ game|tắt máy|nghỉ chơi} đi ngủ
    {nó|hắn|con bé|thằng bé|bạn ấy|em ấy|cô ấy} {đang|còn|phải|bị|mới|vừa|mai|sáng mai} {ốm|bệnh|bận|thi|ngủ|mệt|học|sốt|nghỉ|kiêng|dị ứng|ăn kiêng|ôn thi|tập|mổ|buồn|thi cuối|làm}
    {thương|tội|tội nghiệp|an ủi|dỗ|động viên|bênh vực|giúp đỡ|hỏi thăm|chăm|xin lỗi} {nó|bạn|em|con|bạn ấy|em ấy|nó quá|con bé|thằng bé|cô ấy|chị ấy}
    {thôi đừng|đừng|không nên|cấm|dừng|ngưng|ngừng|thôi} {ai |có |đứa nào |được |việc |}{trêu|chọc|bắt nạt|tẩy chay|cô lập|cười|ăn hiếp|chửi|ném đá|hùa|bỏ rơi|đuổi|xa lánh|bơ|công kích|bỏ bạn}
    {rủ|cho|kéo} {nó|bạn ấy|em ấy|bạn|bé} {chơi cùng|chơi chung|vào chung|chơi với|vô chơi|đi cùng|chung vui}
    {ai|nhờ ai|có ai} {qua|ra|vào|dỗ|giúp|đưa|đón|chở} {nó|bạn ấy|em ấy|dỗ} {giúp|với|đi|về|giùm}
    {làm hòa|hòa đồng|hòa nhập|góp ý riêng|nói riêng|đừng buồn|cố lên|không sao đâu|ở đây với}
    {is|are} {being |}{bullied|bullying}
    {stop|don't|dont|please stop} {bullying|bully|laughing|mocking|ignoring|picking}
  `,
  "press.rule": `
    {bot|acc clone|nick ảo|clone|nick giả|acc giả|giả mạo|lừa đảo|scam|scammer|link bẩn|link lạ|quảng cáo|hack map|cheat|cheater|toxic|afk|treo máy|lừa tiền|bùng hàng|bom hàng|vi phạm nội quy|vi phạm luật|spam link|phá game|feed|bug|bị chiếm|bị hack|chiếm nick|chiếm acc|mất acc|mất nick|mượn tiền|vay tiền|lừa}
  `,
};
