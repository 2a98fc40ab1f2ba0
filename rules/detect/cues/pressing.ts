// How people press, mock, shut out and pursue one person, and how they call others together against one.

import type { CueList } from "../cue-net.ts";

/** The one spoken of, not to. */
const them =
  "nó|hắn|ổng|bả|ảnh ta|tụi nó|chúng nó|con này|con kia|con đó|con ấy|con nhỏ|con nhỏ này|con nhỏ đó|con bé đó|con bé này|con mụ|con mập|con|thằng|thằng này|thằng kia|thằng đó|thằng ấy|thằng mập|thằng cha|cái thằng|cái con|mụ|mụ đó|lão|lão đó|đứa đó|đứa này|đứa ấy|chị ấy|cô ấy|anh ấy|ông ấy|bà ấy|bạn ấy|chị ta|cô ta|anh ta|chị này|bà này|ông này|bạn này|em này|người này|acc này|nick này|cậu ta|y|chị đó|cô đó|bà đó|ông đó|bạn đó|nàng|hai đứa nó|cái đứa";

/** The one addressed, bluntly. */
const you = "mày|mầy|mi|m|bây|bay|tụi mày|tụi bây|bọn mày|chúng mày|lũ bây|lũ mày|bọn bây|tụi bay";

/** The one addressed, more or less politely; beside words that shut out, the politeness is none. */
const anybody = `${you}|bạn|bác|cô|chị|anh|ông|bà|chú|cậu|cưng|mấy người|các người|loại như|thứ như|hạng như|cái loại|cái thứ|cái ngữ|ngữ như|loại|thứ|đồ|cục nợ|của nợ|${them}`;

const no = "không|ko|k|hok|hông|hổng|chẳng|chả|đéo|đ|éo|hem|nỏ|khỏi";

const nobody = `${no
  .split("|")
  .flatMap((word) => [
    `${word} ai`,
    `${word} đứa nào`,
    `${word} có ai`,
    `${word} người nào`,
    `${word} một ai`,
    `${word} đứa mô`,
    `${word} ma nào`,
  ])
  .join("|")}|đứa mô|ma nào|chó nào`;

const everyone =
  "cả lớp|cả nhóm|cả trường|cả khối|cả khóa|cả phòng|cả xóm|cả họ|cả đội|cả team|cả công ty|cả cơ quan|cả ban|cả bàn|cả đám|cả bọn|cả lũ|cả hội|cả làng|cả nhà|cả tổ|cả server|cả guild|cả clan|cả đạo tràng|cả khu|cả chung cư|cả group|cả gr|nguyên lớp|nguyên nhóm|nguyên trường|nguyên đám|ai cũng|ai ai cũng|mọi người|mọi người đều|đứa nào cũng|người nào cũng|phụ huynh nào cũng|hết thảy";

const crowd = `anh em|ae|mọi người|mn|mng|mấy bà|mấy má|mấy đứa|mấy bạn|mấy ông|mấy chế|tụi bây|tụi bay|tụi mày|bọn bây|bọn mày|bây|bà con|chị em|các mẹ|các chế|hội mình|team mình|tụi mình|bọn mình|cả lớp|cả nhóm|cả bọn|cả đám|cả hội|cả nhà|cả lũ|cả team|cả đội|cả phòng|cả khối|cả trường|cả xóm|cả lớp mình|lớp mình|nhóm mình|tụi này|ai nấy|mỗi đứa|mỗi người|từng đứa|guys|đồng bọn|các bạn`;

const me = "anh|tao|tau|t|tui|tôi|chú|mình|tụi tao|bọn tao|tụi này|bọn này|bọn anh|bọn chị|chị|tụi tui|ông đây|bà đây|bố|bố mày";

const mocked =
  "cười|chê|ghét|khinh|chán|ngán|né|tẩy chay|ghê|sợ|tởm|xa lánh|khinh bỉ|chửi|muốn đuổi|muốn kick|mong|không ưa|ko ưa|chẳng ưa|hổng ưa";

const humbled =
  "khóc|khóc lóc|chừa|quê|nhục|nhục mặt|quê mặt|bẽ mặt|mất mặt|đỏ mặt|ê mặt|sợ|tức|tức chết|cay|ế|ế khách|sập|sập tiệm|dẹp|dẹp tiệm|dẹp quán|biết mặt|biết thân|biết thân biết phận|biết nhục|biết điều|biết đường mà|biết thế nào là|biết mùi|biết cảm giác|hết dám|hết đường|hết cửa|hết ngóc đầu|khỏi ngóc đầu|không ngóc đầu|khỏi dám|khỏi sống|khỏi chơi|khỏi đăng|bơ vơ|cô độc|một mình|ngồi một mình|đứng một mình|ăn một mình|tự kỷ|tự nghỉ|tự out|tự quit|tự bỏ|bỏ lớp|bỏ nhóm|bỏ học|nghỉ học|nghỉ việc|nghỉ chơi|nghỉ game|chuyển trường|chuyển lớp|chán mà out|bay acc|bay nick|mất kênh|mất việc|mất ngủ|mất mặt|câm mồm|nín|câm|im mồm|xóa nick|khóa nick|khóa trang|khóa fb|tắt live|off fb|deactivate|tự chán|quỳ|lạy|xin lỗi|van xin|chạy vòng vòng|chạy lòng vòng|0 like|tụt|sáng mắt|hối hận|điên";

const banned =
  "chơi|chơi với|chơi cùng|chơi chung|nói chuyện|nói chuyện với|bắt chuyện|rep|trả lời|kết bạn|ngồi|ngồi cạnh|ngồi gần|ngồi chung|ngồi cùng|ăn cùng|ăn chung|ăn với|đi cùng|đi chung|đi với|cho mượn|cho|like|tim|follow|thả tim|chào|hỏi|tag|rủ|mời|báo|kêu|gọi|chừa ghế|chừa chỗ|chừa|giúp|chỉ bài|bênh|tin|mua|mua đồ|làm chung|vào nhóm với|nhìn|đụng vào|đụng|đứng gần|share|nhận|chọn|xếp chung|làm bạn";

const noNeed =
  "ưa|cần|chào đón|hoan nghênh|mời|rủ|mượn|khiến|chơi với|thèm chơi|thèm|thèm chơi với|tiếc|nhớ|chứa|tiếp|hỏi|invite|chịu nổi|chịu được|muốn nhìn|muốn gặp|muốn thấy|muốn đọc|muốn nghe|muốn chơi với|muốn ngồi cạnh|muốn ngồi chung|muốn ngồi gần|muốn làm chung|muốn làm việc với|muốn nhìn mặt|rảnh nghe|rảnh mà nghe|rảnh tiếp|quan tâm|quan tâm đến|care|thương|thương nổi|chọn|cho vào|cần đến|cần tới|đón|kêu|bảo|nhờ|cho phép|thèm rep|thèm nói chuyện với|nói chuyện với|hỏi ý kiến|hỏi ý|hỏi tới|nhận|tiếp cái|tiếp nổi";

const place =
  "ở đây|đây|chỗ này|chỗ đây|lớp này|nhóm này|nhóm|group này|gr này|đội này|team này|server này|sv này|trường này|nhà này|phòng này|công ty này|cái nhóm này|cái mạng này|cái lớp này|cái nhà này|box này|clan này|guild này|hội này|chùa này|quán này|xóm này|bàn này";

export const pressingCues: CueList = {
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
  // The one addressed is told that nobody wants them here.
  "press.unwanted": `
    {không|ko|hổng|chẳng|đéo|có} {ai|đứa nào|đứa mô} {thèm |muốn |dám |rảnh |mà |cần |}{làm bạn|kết bạn|nói chuyện|chơi|trò chuyện|đi chơi|làm quen|hẹn hò|ngồi chung|cùng nhóm|bắt chuyện} {với|cùng} {${you}}
    {ai|ai mà|đứa nào} cho {cái |}{loại|thứ|hạng|ngữ|đồ} {như |}{${you}|bạn|nó} {lên tiếng|nói|vào|ngồi|mở miệng|ý kiến|xía|tham gia|đòi}
    {bạn|mày|mầy} {là |chỉ là |đúng là |toàn là |}{gánh nặng|cục nợ|của nợ|cục tạ|cái gai|con sâu|nỗi nhục|trò cười|trò hề} {của |cho |rồi|cả|thôi|}
    {bạn|mày|nó} bị {kick|đuổi|tẩy chay|cô lập|ghét|bỏ|đá|ban|cạch mặt} là {đúng|phải|đáng|đáng đời|chuẩn}
    {vô|vào|tới|đến} {phòng|nhóm|chỗ|đâu|lớp|game} {nào |}cũng {thấy|gặp|đụng} {mày|mi|mầy|mặt mày|mặt nó|nó}
    {ám|bám|đeo} {hoài|dai|mãi} {vậy|thế|,|biến|cút|đi|mệt|phát}
    {${place}} {không|ko|đâu|đâu có|chứ|chứ không|hổng} phải {là |}{trại tế bần|bãi rác|nhà trẻ|trại trẻ|chỗ chứa|chỗ cho|chỗ của|viện dưỡng lão|trại tâm thần|sở thú|chuồng heo|thùng rác|nơi chứa|chỗ để} 
    ai {rước|add|thêm|cho|mời|kéo|vác|dẫn|lôi} {nó|bả|ổng|hắn|con này|thằng này|con đó|thằng đó|cái thứ|cái loại|của nợ|mày|mi|mầy|cục nợ} {vô|vào|tới|đến|vậy|về|thế|lại|ở|đây|ra}
    {không|ko|hổng|chẳng|đéo} {ai|đứa nào|đứa mô} {thèm |muốn |dám |rảnh |}{ngồi|đi|ăn|học|chơi|làm|nói chuyện|chung nhóm|chơi chung|tâm sự|bắt cặp|nhảy|đứng} {với|cùng|cạnh|gần|chung với} {${you}|bạn đâu|em đâu}
    {không |chưa |chẳng |hổng |}biết thân {biết phận |}{mà |thì |}{nghỉ|lui|rút|đi|out|im|xin nghỉ|tránh}
    {để|đợi|chờ} {người ta|ai|mọi người|tụi tao|tụi này|cả nhóm|sếp} {phải |}{đuổi|nói|tống|kick|mời} {mới|thì mới|rồi mới|thẳng|ra} {chịu|đi|biết|nghỉ|mặt|hiểu}
    {sao|sao không} {mày|bạn|nó|em|mi|mầy|con này|thằng này} {chưa|còn chưa|không|vẫn chưa|hông} {chịu |tự |}{nghỉ game|nghỉ học|nghỉ việc|nghỉ|out|biến|xóa app|xóa game|chuyển trường|chuyển lớp|cút|rời|rút lui} {đi|à|hả|nhỉ|cho|luôn|}
    {kéo chân|kéo lùi|làm khổ|báo|báo hại} {cả team|cả nhóm|cả lớp|cả đội} {hoài|mãi|vậy|mà|không|thế}
    {cả nhóm|cả lớp|nhóm|lớp|hội|cả hội|mọi người} {quyết|bỏ phiếu|biểu quyết|họp|thống nhất} {xong |hết |}rồi {… }{dọn đi|out|biến|rời|muốn mày|nghỉ đi|đi đi|khỏi|mày}
    {mày|mi|mầy|bạn} {vô|vào|có mặt|xuất hiện|tới} là {cả nhóm|cả lớp|ai cũng|mất vui|hết vui|mọi người|tụt mood|mất hứng|không khí}
    {thiếu|vắng|mất} {mày|mi|mầy|nó} {ai |cũng |chả |không |chẳng |}{ai|chết|sao|buồn|tiếc|đỡ|mừng|nhớ}
    {${nobody}} {mà |còn |thèm |cần |muốn |có |cũng |thích |rảnh |dám |dư hơi |}{${noNeed}} {đến |tới |cái |với |}{${you}|loại như|thứ như|hạng như|cái loại|cái thứ|cái ngữ}
    {${place}|rồi} {thì |này |thực ra |}{${no
      .split("|")
      .map((word) => `${word} ai`)
      .join("|")}} {mà |còn |thèm |cần |muốn |có |cũng |}{${noNeed}} {đến |tới |cái |}{bạn|bác|cô|chị|ông|bà|chú|cậu|cưng}
    {${no
      .split("|")
      .map((word) => `${word} ai`)
      .join(
        "|",
      )}} {cần|mời|ưa|chào đón|hoan nghênh|invite|muốn ngồi cạnh|muốn ngồi gần|muốn đọc|muốn nghe|muốn thấy mặt|tiếp|chịu nổi|hỏi ý kiến|mượn|mướn|khiến|care} {bạn|bác|cô|chị|ông|bà|cậu|chú} {đâu|cả|hết|viết|nói|nữa|vào|ngồi|ở đây|hiểu|}
    {ai|đứa nào|ai mà|có ai|đứa mô|ai rảnh|ai rảnh mà} {thèm |rảnh |cần |}{ưa|cần|thèm|mượn|mướn|khiến|chơi với|hỏi|chịu nổi|quan tâm|chào đón|care|tiếp|chứa} {${you}|loại như|cái loại|cái thứ|loại|thứ}
    {ai|đứa nào} {rủ|mời|kêu} {${you}} {vào|vô|tới|đến|ra|đâu}
    ai {cho|cho phép} {${you}} {vào|vô|ngồi|đứng|nói|lên tiếng|đụng|ở|mở miệng|xía|tham gia|sờ}
    {${place}} {thì |này |giờ |hiện |}{${no}} {có |còn |}{chỗ|dành|chứa|chào đón|tiếp|cần|nuôi|hoan nghênh|thiếu|nhận|welcome} {cho |cái |loại |thứ |}{${anybody}}
    {${place}} {hết|đông|đủ|full} {chỗ|rồi} {cho |}{${you}|loại|thứ|hạng}
    {hết|không còn|làm gì có|không có} chỗ cho {${you}|cô|loại|thứ|hạng|em|ông|bà}
    {lớp|nhóm|đội|team|nhà|hội|group|server|đời|thế giới|lớp này|nhóm này|đội này|team này} {này |mà |}{thiếu|không có|vắng|bớt|đỡ} {${you}|bạn|cô} {thì |là |đi |}{càng|mới|mừng|vui|yên|sạch|tốt|đỡ|thở}
    {bạn|mày|cô|bác|ông|bà} không {thuộc về|hợp với|xứng với} {nơi này|chỗ này|nơi đây|nhóm này|đây|lớp này|tụi này}
    {mày|mi|mầy|bạn} {không |chưa |có |}{thấy|biết} {mình|bản thân} {thừa|dư thừa|dư|vô duyên|phiền|lạc lõng|chật chỗ} {à|sao|hả|không|lắm|}
    {không|ko|chưa|hổng} thấy {mình |}{thừa|nhục|ngượng|nhục mặt|trơ|dày mặt} {à|hả|sao}
    {còn|làm gì còn|lấy đâu ra} mặt mũi {nào |mà |}{vào|vô|mà|tới|ở|đến|nào}
    {vác|ló|thò|chường|vác cái|ló cái|chường cái|vác bản} mặt {vào|vô|tới|ra|lên|đến} {đây|làm gì|chi|hả|nữa|nhóm|lớp|group}
    {đừng|cấm|khỏi|không được|thôi đừng} {bao giờ |có |được |hòng |}{xuất hiện|ló mặt|bén mảng|vác mặt|chường mặt|thò mặt} {ở |vào |tới |đến |vô |ra |}{đây|nữa|nhóm|trước|lớp|trường|group}
    {lần sau|tuần sau|mai|sau này|từ nay} {… }{khỏi|đừng} {tới|đến|join|vào|vô|đi} {nữa |luôn |nha |}{chật chỗ|ngồi đó|cho đỡ|kẻo|đỡ|cả team}
    {cho |}đỡ {chật chỗ|chật lớp|chật nhóm|ngứa mắt|bẩn mắt|vướng mắt|ám quẻ}
    lớp đỡ chật
    {không|ko|hổng|chẳng} ai {tiếc|nhớ|giữ|níu|cản} {mày|mầy|bạn}
    chọn {ai|người khác|ai khác} {còn|chứ} {mày|bạn|em|nó} {thì không|nghỉ đi}
    tuyển {người|thành viên} {chứ |}không {tuyển|nhận} {cục nợ|của nợ|heo|chó|đồ|loại|rác|thứ}
    {you|u} {were not|weren't|werent|are not|aren't|arent} {invited|picked|chosen|wanted|welcome|needed}
    {nobody|no one|none of us} {invited|asked|wants|needs|likes|picked|believes|is gonna believe} {you|u}
    {take the hint|know your place|this table is for people|mute yourself forever|do us a favor and leave|do the group a favor|go away new kid|you have no right to speak|sit down and be quiet|sit in the corner|nobody likes you}
    imagine thinking {we|anyone|anybody} {are|is|were} your friends
    just leave {the|this} {server|group|chat|class|team} already

  `,
  // Told to go.
  "press.go": `
    {mày|mi|mầy} {nghỉ|bỏ|xóa|rời|out|chuyển|về} {chơi |}{game|học|việc|nhóm|app|lớp|trường|quê} {đi|cho|giùm|luôn}
    cho {lớp|nhóm|team|server|đội} {bớt|đỡ|hết|nó} {khổ|chật|phiền|ồn|xui|loạn|rác|sạch|tốn}
    {vô|vào|tới|đến} {đây|nhóm|lớp} {làm chi|chi|làm gì} {có ai|ai|mà|nữa}
    {bớt|thôi|ngưng|dừng|ngừng|khỏi|đừng} {nói|đăng|comment|cmt|xuất hiện|hát|khoe|livestream|ý kiến|chụp|viết|gáy|sủa|thở|lên tiếng|nhắn} {lại |nữa |}{giùm|dùm|hộ|cái|đi cho|giúp}
    {bạn|mày|em|cô|bác} {đi|qua|tìm|kiếm} {chỗ khác|nhóm khác|nơi khác|chỗ nào khác} {xin|chơi|mà|đi|cho|ở|giùm}
    {dọn|cuốn} {đi|gói} {đi|liền|giùm|ngay|cho|}
    {ra|về|qua|xuống} {góc|xó|cuối lớp|ngoài|chuồng|toilet|nhà vệ sinh|góc kia|góc lớp} {kia |đó |mà |}{ngồi|đứng|ở|chơi|ăn}
    {biến|cút|xéo|lượn|phắn|cuốn gói|cuốn xéo|xách dép|xách đít|bước|lui} {đi|ra|về|khỏi|lẹ|ngay|liền|giùm|cho|luôn|hết|mau|chỗ khác} {cho |ra |khỏi |về |đi |lẹ |ngay |}{lẹ|giùm|khuất mắt|khỏi đây|nhóm|chỗ khác|đây|nhờ|cái|xó|lớp|bển|quê|nhà|rồi|đỡ|nữa|nha|mày|}
    {tự |mau |làm ơn |bạn |mày |em |}{out|rời|thoát|ra khỏi|rút khỏi|leave} {group|nhóm|gr|lớp|đội|box|team|clan|server|sv|đội bóng|đây|khỏi đây} {đi|giùm|dùm|hộ|lẹ|mau|liền|luôn|ngay|cho|mau lên|giúp}
    {tự|mời} {out|bấm nút|rời|ra|biến|lui|về|lượn} {đi|hay|nhóm|luôn|cho|rời nhóm}
    {nghỉ học|nghỉ việc|chuyển trường|chuyển lớp|chuyển chỗ|nghỉ luôn|nghỉ game|xóa app|xóa nick|xóa acc|bỏ game|bỏ học|rời đội|nghỉ chơi game|xin nghỉ|nộp đơn|nghỉ quách} {đi|luôn|cho rồi|giùm|lẹ|quách|luôn cho|luôn đi|cho khỏe|cho xong|đi em|đi mày} {em|mày|bạn|cho|cả năm|lớp|giùm|}
    {chưa|sao chưa|sao còn chưa|còn chưa} {nghỉ học|nghỉ việc|chuyển trường|chuyển lớp|cút|biến|out|xéo|lượn|rời nhóm|chừa|chịu đi|nghỉ} {đi|à|hả|nữa|nhỉ|vậy|}
    {sao|ủa sao|mà sao} {vẫn |mày |nó |con này |thằng này |con |thằng |}{… }{còn|vẫn còn|vẫn} {ở đây|trong nhóm|trong group|trong lớp|ngồi đó|đứng đó|chưa|lì|bám|trong đây}
    {đừng|khỏi|cấm} {có |}{vào|vô|tới|đến|ra|qua|join|quay lại} {đây|đó|nhóm|nhóm này|group|lớp|chùa|server|sân} nữa
    {đi|dìa|về|qua} {chỗ khác|chỗ nào|nơi khác|bển|xó|góc} {chơi|mà|đi|khuất|ngồi|than|ở|của}
    {đi đâu|đi mô} {thì đi|cho khuất|thì kệ}
    {cho |}khuất mắt {tao|tau|bà con|tụi tao|mọi người|tui|ông|bà|đi|}
    {bước|ra|đứng} {ra ngoài|dậy|lên} {mà |}{đứng|ở|liền|đi chỗ|ngồi chỗ|về liền|dìa liền}
    {ra khỏi|cút khỏi|biến khỏi|dọn khỏi|rời} {đây|đời|nhóm|lớp|phòng|nhà|đội|ký túc|đội bóng|trường} {mau|ngay|lẹ|đi|liền|tao|tụi tao}
    dọn đồ {khỏi|ra khỏi|cút|biến|đi}
    {mời|xin mời} {mày|bạn|bác|em|cô} {biến|lượn|ra|luôn cho|out|về|lui}
    {đuổi|nói|chửi} {vậy|thế|rồi|như vậy|hoài} mà {chưa|không|còn|vẫn} {chịu |biết |}{đi|nghỉ|nhục|lì|cút|bám}
    {get out|get lost|go away|leave|log off|uninstall|leave the server|leave already}
  `,
  // Sent away beyond doubt.
  "press.away": `
    {biến|cút|xéo|lượn|phắn|đi|đi đâu|bước|out|lui} {đi |ra |hết |đâu |}{cho |}{khuất mắt|khuất|rảnh nợ|sạch|đỡ chật|đỡ ngứa mắt|nước nó trong|bõ ghét|tao nhờ|tụi tao nhờ|bà con nhờ|bớt chật} {tao|tau|bà con|tụi tao|mọi người|tui|ông|bà|đi|mắt|cái|nha|giùm|}
    {cho |}khuất mắt {tao|tau|bà con|tụi tao|tui|ông|bà}
    {biến|cút|xéo|lượn|phắn} {về|ra|khỏi|xuống} {cái |}{xó|hang|chuồng|ổ|quê|rừng|bển|nhà|đây|nhóm|lớp|chỗ|đời|mắt|lỗ} {của |}{mày|mi|mầy|tao|bây|chúng mày|đi|giùm|trước khi|này|tụi tao|}
    {cút|xéo|biến} {khỏi|ra khỏi} {đây|nhóm|lớp|đời|nhà|group|box|server|team|đội|phòng}
    {out|rời|thoát|rời khỏi} {group|nhóm|gr|lớp|đội|box|team} {giùm|dùm|hộ|lẹ|mau|cho} {… }{mất vui|ngứa mắt|vướng|nhờ|khuất|phiền|rảnh|đỡ|ghét}
    {tự|bạn tự|mày tự} {out|rời|rời nhóm|nghỉ|biến|ra} hay {để |}{tụi|bọn|tao|mình|admin|cả|kick} {… }{kick|đuổi|xóa|tống|đá}
    {dọn đồ|cuốn gói|xách dép|xách đồ|khăn gói} {đi|khỏi|ra khỏi|cút|biến|về} {đi|khỏi|ký túc|phòng|giùm|cho|nhà|cho tôi}
    dâu con gì
    {tao|tôi|t} còn thấy {mày|mi|mầy|cái mặt mày|mặt mày} {ở|vào|trong|lảng|mò}
    {có|cho} {mày |mi |}{một|0|vài} {phút|giây|ngày|tiếng} để {xóa|cút|biến|rời|out|xin lỗi|nghỉ|dọn}
    {xóa bài|xóa|nói xong|xong} rồi {cút|biến|xéo|lượn|phắn}
    {đợi|chờ} {bảo vệ|người ta|ai|công an|admin} {khiêng|đuổi|kick|tống|ném} {ra|cổ|mới chịu|hay}
    {chưa chịu|không chịu|mà chưa|vẫn chưa} {cút|biến|đi|nghỉ|out|rời} {à|hả|nữa|vậy|sao}
    {còn|sao còn} đứng {đó|đấy} {hả|à|làm gì|nữa}
    {cuốc|mời} {xéo|cuốc} {đi|khỏi|ra}
    {bước|cút|biến|ra} {ra |}{ngoài|khỏi đây} {đứng|mà đứng|ngay|liền|giùm}
    {đứng dậy|đứng lên} {dìa|về|đi|biến|cút} {liền|ngay|lẹ|chỗ khác|giùm}
    {ai|đứa nào} {kêu|cho|mời|rủ} {mày|mi|mầy|m} {tới|vô|vào|ngồi|đến|ở|đây}
    {mày|mi|mầy|m} {vô|vào|tới|đến|ra} {đây|nhóm|lớp} {chi|làm gì|làm chi} {ai|hả|vậy|nữa|mà}
    {im|nín|câm} {luôn |mồm |}{đi|luôn đi} {nói câu nào|ai hỏi|ý kiến|không ai|ai mượn|ai cần|chẳng ai}
    {im đi|ngồi im|ngồi im đó|im mồm|nín đi|im luôn đi} {… }{không ai|chẳng ai|ai hỏi|ai cần|ai mượn|ý kiến|biết gì|chưa tới lượt}
    {ý kiến|lời} {của |}{mày|bạn|em|mi} {không ai|chẳng ai|ai} {cần|thèm|hỏi|nghe}
    {không ai|chẳng ai|không ai cần} hỏi ý kiến {bạn|mày|em|mi}
    nói câu nào {ngu|nhảm|chán|ngán|xàm|vô duyên} câu {đó|nấy}
    {cái ghế|ghế|chỗ|bàn} {đó|này} có {chủ|người} rồi {… }{đứng|đi|biến|né}
    {đám cưới|đám giỗ|họp lớp|tiệc|sinh nhật} {… }{nó|con|thằng|bác ấy|cô ấy|bà ấy} {… }{tới|đến|đi} {… }{về|đứng dậy|không tới|khỏi tới|không đi|nghỉ}
    {nó|con Hà|con Chi|bả|ổng|hắn} {tới|đến|vô|vào} là {tui|tao|mình|tôi|cả bọn|cả đám|ai cũng} {về|đi về|đứng dậy|out|nghỉ|né}
    {tới|đến|vào|vô} thì {tui|tao|mình|tôi} {không|khỏi|ko} {tới|đến|đi|chơi}
    {mời|mời anh|mời chị|mời bác|mời bạn} {bấm nút|ra cửa|về cho|luôn cho}
    {mấy đứa|loại|thứ|hạng|ngữ|cái loại|cái thứ|mấy người|những đứa|hạng người} như {mày|mi|mầy|bạn|cô|nó|em|bác|chị} {nên|thì|chỉ|đừng|ai|mà|làm|không|xứng|đáng|có}
    {chỉ|nên|tốt nhất là} ở nhà {đừng|cho|khỏi} {ra đường|làm phiền|vướng|nhờ|đi}
  `,
  // Jeered at to the face, or shown around as a laughing stock.
  "press.taunt": `
    {khóc gì mà khóc|khóc lóc cái gì|khóc cái gì mà khóc|nín đi đồ|mít ướt} {… }{yếu đuối|tụi tao|mới chọc|có chút xíu|đồ|đàn bà|mới có|chưa gì}
    {quay|quay lại|chụp|ghi lại} {rồi |}{đăng|up|tung|gửi|post} {lên |}{cho |}{thiên hạ|cả trường|cả lớp|mọi người|cả mạng|bà con|cõi mạng} {cười|xem|coi|biết}
    {bản mặt|cái mặt|mặt mũi|tướng|cái tướng|cái thân|cái ngữ|cái thứ|cỡ|cái cỡ|trình|cái trình|nhan sắc|cái đầu|điểm|giọng|nhà} {mày |bạn |nó |}{đó|này|vậy|thế|như vậy|như thế|kia|ấy|như nó|như mày|như bạn|như mi} {mà |}{cũng|còn|lại|dám|mà} {đòi|chụp|đăng|khoe|lên|mở miệng|làm|livestream|yêu|tỏ tình|thi|hát|dám|bày đặt|selfie|đi thi|lên tiếng|nói chuyện|dạy|ra đường|thích}
    {tao|tui|tôi|t|mình|ai} mà {là|như} {mày|mi|mầy|bạn|nó} {… }{trốn|chui|độn thổ|nghỉ|xấu hổ|nhục|không dám|chết|chuyển|quê|đội quần}
    {ai bảo|ai biểu|cho bỏ|chừa|chừa cái} {láo|chảnh|hỗn|kiêu|khoe|lên mặt|mách|giành|ngông|to mồm|tật chảnh|xấc|xạo|nổ|tinh tướng|mách lẻo|ra vẻ|xấu|nghèo|hãm}
    {nghe|thấy|nhìn|đọc|gặp|ngó} {tên |mặt |giọng |cái mặt |bài |tin nhắn |}{bạn|mày|mi|mầy|nó|con này|thằng này|cậu|con đó|thằng đó} {nói |hát |viết |cười |gõ |nhắn |đăng |}{là |thôi |đã |thôi đã |mà |cũng |}{muốn |thấy |}{mất hứng|mất vui|nhức đầu|nhức cả đầu|đau đầu|mệt|mệt mỏi|nổi da gà|hết muốn|buồn nôn|chán|ngán|ghét|bực|xui|tụt mood|ói|khó chịu|phiền|tởm|đấm|tát}
    {quê|nhục|xấu mặt} {quá trời|xệ|chưa kìa|vãi|như con chó|không chỗ} {… }{còn ngồi|cười|haha|kkk|đi luôn|trốn|mà còn|té}
    {haha|hihi|kkk|kaka|hehe|lêu lêu|ê ê|ha ha} {… }{rớt|té|khóc|ngã|bị đuổi|bị bỏ|trượt|ế|bị đá|thua|quê} {kìa|rồi kìa|chưa|nhục|nha con|đáng|kìa bà con}
    lêu lêu {đồ|con|thằng|mày|nó}
    {tag|gọi|mời|kêu} {… }{vợ|chồng|bạn gái|người yêu|bồ|mẹ|sếp|bạn trai} {nó |hắn |ổng |bả |}{vô|vào|qua|đây} {… }{xem|thấy|coi|biết|cười}
    {cho|để} {vợ|chồng|mẹ|bạn gái|người yêu|sếp|cả họ} {nó|hắn|ổng|bả|thằng|con} {… }{thấy|biết|xem|coi} {mặt thật|bộ mặt|nhục|nó là}
    {khóc|khoc} {nữa|tiếp|to|lớn|lẹ|hoài|cho to|đi|to lên|lẹ lên|nữa đi|tiếp đi} {lên |đi |vào |nữa |}{cho |}{tụi|bọn|cả|mọi người|thiên hạ|anh em|bà con|tao|chưa nghe|chưa đủ|coi|nghe coi|quay|clip}
    {khóc to|khóc lớn|gào to} {lên|vào} {chưa|coi|nào|đi|nghe|cho|tụi}
    {sủa|gáy} {nữa|tiếp|to|lớn} {đi|lên|nào} {ai|xem|cho|coi|mày|cưng|}
    {ai cho} {ngừng|nín|thôi|nghỉ} mà {ngừng|nín|thôi|nghỉ}
    {sao câm rồi|câm rồi hả|cứng họng rồi|cứng họng hả|hết to mồm|hôm qua to mồm|to mồm lắm mà|mạnh mồm lắm mà|ngon lắm mà|gáy to lắm mà}
    {đang cười|thiên hạ cười|cả lớp cười|người ta cười} {vào mặt|thối mũi|cho} {mày|mi|bạn|em|nó|kìa|đấy}
    {nhìn|thấy|nghe|ngó} {cái |}{mặt|giọng|bản mặt|avatar|ảnh|tên} {mày|mi|mầy|nó|bạn|con này|thằng này|con đó} {là |đã |thôi đã |thôi |tau |tao |chỉ |}{thấy |muốn |}{ghét|bực|ngán|ngứa mắt|ngứa|tức|ói|khó ở|chán|tát|đấm|mất vui|xui}
    {nghe giọng|nhìn mặt|thấy mặt|nhìn avatar|nhìn avt|thấy tên} {là |đã |thôi đã |}{thấy |}{bực|ghét|ngán|mất vui|ngứa|muốn ói|tức|xui}
    {ngán|chán|ghét} {tận cổ|tới cổ|tới óc|tận óc|cái mặt mày|cái mặt nó|cái mặt mi|mặt mày|mặt mi}
    {đáng đời|đáng kiếp|vừa lắm} {mày|mi|mầy|con|thằng|cái thứ|cái loại|đồ|nó|chúng mày}
    {${you}|bạn|nó} {không có|chẳng có|không có lấy một} {bạn|ai chơi|ai thương|đứa bạn nào} {là |thì |cũng |}{đáng|phải|đúng|đáng đời}
    {ế chỏng|ế chơ|ế chỏng ế chơ|ế sưng} {… }{cho chừa|đáng đời|đáng|chừa}
    cho chừa cái {tội|thói|tật|bệnh} {chảnh|láo|hỗn|kiêu|khoe|ngu|lên mặt|mách|ra vẻ|làm màu|dạy đời|xạo|điêu}
    {ai có |gửi |đăng |up |tung |đào |lục |}{ảnh|hình|clip|video} {dìm|dìm hàng|hồi béo|hồi mập|hồi xấu|xấu nhất} {của |}{nó|con|thằng|hắn|ổng|bả|ai}
    {đào|lôi|bới|lục|moi} {… }{lên|ra} {… }{cho |để |}{nó|hắn|con|cả trường|cả lớp|mọi người} {không|hết|khỏi|cười|nhục|xem|coi}
    {vote|bình chọn|chấm|xếp hạng|bảng xếp hạng|top|bầu|poll} … {xấu nhất|ngu nhất|vô dụng|vô dụng nhất|ế nhất|đáng ghét nhất|béo nhất|mập nhất|dốt nhất|hãm nhất|nghèo nhất|lười nhất|phèn nhất|bẩn nhất|ugliest}
    {đứa nào|ai|người} {nào |}{xấu|ngu|vô dụng|đáng ghét|béo|mập|dốt|hãm|phèn|bẩn} nhất {lớp|nhóm|khối|phòng|trường|công ty|tổ|team}
    {thi|thi nhau|cuộc thi|mở cuộc thi|thi đua} {… }{chế ảnh|dìm|chọc|chửi|gọi điện|nhại|trêu|phá|bắt chước} 
    {chế ảnh|chế meme|nhại giọng|nhại lại|nhại lại giọng|bắt chước giọng|giả giọng} {nó|con|thằng|hắn|bả|ổng}
    {gọi|kêu|réo} {nó|con|thằng|hắn} {… }là {heo|lợn|chó|khỉ|mập|béo|đần|lùn|ma} {… }{cả ngày|hoài|nha|nhé|đi|mập|béo}
    {réo|hô} {to |to lên |lên |}{tên |}{nó|mẹ nó|bố nó|"|mẹ mày|bố mày}
    {heo|lợn|chó|khỉ|mập|béo|bò} ơi {heo|lợn|chó|khỉ|mập|béo|bò} ơi
    {coi|xem|vô coi|vô đây coi|vào xem|dô coi|dzô coi} {con này|thằng này|nó|hắn|thằng|con} {nè|lại|làm trò|diễn|khóc} {… }{làm trò|diễn|cười|hề|khóc|quê|nè}
    {lại làm trò|trò hề hôm nay|diễn hề|con hề|thằng hề} {kìa|nữa|tới|rồi|đó|hôm nay|của}
    {đọc lại|đọc to} {câu|bài|tin} {nó|con|thằng|hắn} {viết|đăng|nhắn} {… }{cười|nghe|xem|coi}
    {quay|chụp|ghi hình|quay clip} {clip |lẹ |lại |}{đăng|up|đưa lên|rồi đăng|gửi} {story|confession|nhóm|group|lên|tiktok|fb} {đi|cho|nha|coi|cả|}
    {nó|con này|thằng này|con đó|hắn|thằng đó} {khóc|sợ|quê|cay|run|đỏ mặt} {rồi |}kìa {… }{quay|chụp|cười|dồn|đăng|tiếp|kkk|haha|đưa nó|ghi}
    {hỏi dồn|dồn tiếp|hỏi dồn dập|chửi tiếp|ném tiếp|chọc tiếp|cười tiếp|thêm nữa} {đi|tiếp|tụi bây|nữa|cho} 
    {chưa đủ đô|chưa khóc|chưa đã|chưa đủ à|chưa đủ nhục}
    {nhảy lại|làm lại|diễn lại|khóc lại|quỳ lại} {đoạn đó|đi|coi} {… }{quay|tụi này|chưa rõ}
    {con|thằng} {mập|béo|lùn|ngọng|cà lăm|hô|què|mồ côi|heo} {lại đây|ra đây|đứng lên|đâu rồi|tới rồi|lên cân|nhảy|khóc}
    {tới giờ|đến giờ|giờ} {chọc|troll|trêu|hành|dạy dỗ|chửi} {thằng|con|nó|hắn}
    {mách|méc} {đi|nữa đi} {… }{xem ai|coi ai|ai thèm} {tin|bênh|thèm tin}
    ai thèm tin {cái |}{loại|thứ|mày|đồ|ngữ}
    {mỗi|dưới|vào} {bài|mọi bài|từng bài} {của |}{nó|hắn|con|thằng} {… }{một câu chửi|chửi|haha|phẫn nộ|tởm|ói}
    {comment|cmt|bình luận|gõ|ghi} {chữ |}{tởm|cringe|lừa đảo|xấu|ói|heo|đĩ} {… }{bài|vào|hết|của nó|dưới}
    {lấy|giấu|treo|ném|xé|đổ|vẽ} {được |}{đôi |cái |mực |}{giày|dép|cặp|vở|áo|ghế|balo|bài|mực} {rách |vào áo |vào |}{của |}{nó|thằng|con|hắn} {… }{treo|bao|lên|rồi|mai|ném}
    đổ mực vào {áo|cặp|vở|ghế} {nó|hắn|thằng|con}
    {đặt|gọi} {0 |}{đơn|ship|ship cod|đồ ăn} {… }{tới|đến|về} nhà {nó|hắn|con|thằng} {… }{cho vui|cho chừa|chơi|mỗi|khóc}
    {gọi điện|gọi|nhá máy|spam tin nhắn|spam cuộc gọi} {chọc|phá|chọc phá|quấy|khủng bố|cho nó} {nhà|nó|ông|bà|thằng|con|tới|cả đêm}
    {gọi|nhắn} sang {bố|ba|mẹ|vợ|chồng|sếp|ba nó|vợ nó|mẹ nó}
    {tố|báo cáo|report} {sai|láo|bừa} cũng được
    {báo cáo|report} hàng loạt cho {mất|bay|sập|nó}
    {report|rp|báo cáo} {page|nick|shop|kênh|acc|quán|tập thể|die} {nhà |nick |}{nó|của nó|thằng|con} {… }{sập|lần|bay|die|mỗi người|tập thể|chết}
    {rp|report|đánh} {die|sập|bay} {nick|acc|page|kênh}
    {seeding|tụt|phải tụt|hạ} {1 sao|một sao|0|sub|follow}
    {unfollow|unfriend|unsub|dislike} {challenge|hết|tập thể|hàng loạt} {clip|nó|đi|con|thằng}
    {cả lớp|cả lobby|cả team|cả nhóm|cả server} xin {mày|bạn|nó} {đấy|đó|luôn|rồi}
    {muốn|mong|bầu|biểu quyết|bỏ phiếu} {mày|mi|mầy} {chuyển trường|nghỉ học|out|biến|nghỉ|đi cho}
    {cả đội|cả lớp|cả nhóm|ai cũng} {đứng |ngồi |}cười {mãi |}{chưa đủ|cũng mệt|cho|thối}
    {lớp mình|cả lớp|nhóm mình} chơi trò {… }{không phải bạn|ghét|tẩy chay|chê|né}
    {tắt tai|bịt tai|bịt mũi|tắt mic|mute} {… }{mỗi khi|khi|lúc} {mày|nó} {mở miệng|nói|vào}
    {keep crying|cry louder|cry more|gonna cry again|he's gonna cry|she's gonna cry|did you cry|cry baby cry|crybaby cry|are you crying|cry me a river loser}
    {record|film} {it|her|him|this} and {spread|post|share}
    {who|whos|who's} {is |}{the |}{ugliest|dumbest|fattest|most useless} {in|of} {the |our |}{office|class|team|group|school|server}
    {he|she} {stutter|stutters|lisps|limps} {… }{haha|lol|questions|imitate|again}
    {ask|make} {him|her} {… }{stutter|cry|fail|embarrass}
    {post|share|send|show} {her|his|your} {ugliest|worst|ugly|fake|embarrassing} {photo|photos|pic|pics|picture|bag|face}
  `,
  // Laughing at somebody who is down, or showing them around.
  "press.jeer": `
    {nó|hắn|con này|thằng này|con đó|thằng đó|ổng|bả} {sắp |lại |đang |}{khóc|sợ|quê|cay|nhục|run|câm|tím mặt|đỏ mặt|im} {rồi |}{kìa|kìa tụi bây|rồi kìa}
    {khóc|khoc} {nữa đi|tiếp đi|to lên|lẹ đi|to vào|đi nào|cho to|lớn lên|đi con|đi bé|đi cho|to nữa|hoài|tiếp nào|lên} {cho |}{tụi|tao|cả lớp|cả nhà|mọi người|anh em|bọn|coi|nghe|quay|clip|lớp|chưa}
    {khóc|sủa|gáy} {nữa đi|tiếp đi|to lên|lẹ đi|to vào|lớn lên|to nữa|đi cưng|lẹ lên}
    {quay|chụp|ghi hình|livestream|đăng|up|quay clip} {clip|lại|lẹ|story|lên|chưa rõ|cho|nó|ảnh} {…}{cười|coi|xem|cả lớp|chưa|story|cho vui|confession}
    {cho|để} {cả|nguyên|toàn} {khóa|lớp|trường|khối|nhà|nhóm|làng|xóm|cõi mạng|công ty|phòng} {cười|coi|xem|biết mặt|cười phát|ngắm|thấy}
    {cho|để} {mọi người|anh em|bà con|tụi này|tụi tao|cả nhà|thiên hạ} {cười|cười phát|cười chơi|cười nào|cười vui|cười no}
    {ảnh|hình|clip|bài} {dìm|dìm hàng|xấu|hồi xấu|xấu nhất} {của |}{nó|con|thằng|hắn|ổng|bả}
    {coi|xem|vô coi|vô đây coi|vào xem} {nó|con này|thằng này|hắn|thằng|con} {nè|này|khóc|làm trò|diễn|kìa|lại|lòi|quê}
    {lại|đang} {làm trò|diễn trò|làm hề|diễn hề|tấu hề} {kìa|nữa|rồi|cho}
    {trò hề|thằng hề|con hề|diễn viên} {… }{tới|đến|xuất hiện|vô|vào|online} {rồi|kìa}
    {lấy|bê|chuẩn bị} {bắp rang|ghế|bỏng ngô} {ra|ngồi|hóng} 
    {vote|bình chọn|chấm|xếp hạng|bảng xếp hạng|top|bầu} … {xấu nhất|ngu nhất|vô dụng|ế nhất|đáng ghét nhất|béo nhất|mập nhất|dốt nhất|hãm nhất|nghèo nhất|lười nhất|phèn nhất|bẩn nhất}
    {đứa|ai|người|đứa nào} {nào |}{xấu|ngu|vô dụng|đáng ghét|béo|mập|dốt|hãm|phèn|bẩn} nhất {lớp|nhóm|khối|phòng|trường|công ty|tổ|team}
    {gọi|kêu|réo|hô} {nó|con|thằng|hắn} {… }là {heo|lợn|chó|khỉ|mập|béo|đần|điếc|câm|lùn|ma} 
    {réo|hô|hô to|gọi to} {tên |lên |}{nó|mẹ nó|bố nó|con|thằng} {cho|trước|ngoài|giữa} 
    {nhìn|coi|xem} {nó|mặt nó} tội chưa
    {đáng đời|đáng kiếp|vừa lắm} {nó|mày|con|thằng|cái thứ|cái loại|đồ|cưng|nhé|nha|chưa|}
    {nhìn|thấy|nghe|ngó} {cái |}{mặt|giọng|avatar|bản mặt|avt|ảnh|tên} {mày |mi |nó |bạn |con này |thằng này |}{là |đã |thôi đã |thôi |tau |tao |}{thấy |muốn |}{ghét|bực|ngán|ngứa mắt|ngứa|tức|ói|khó ở|mắc mệt|chán|tát|đấm}
    {ngán|chán|ghét|ngứa} {tận cổ|tới cổ|tới óc|tận óc|cái mặt mày|cái mặt nó|cái mặt mi}
    {mặt|thứ|đồ|cái đồ|con|thằng} {ám quẻ|sao chổi|xui xẻo|bám đuôi|ăn bám|dai như đỉa}
    sao chổi {đấy|đó|kìa|mà}
    {nói đi|cãi đi|trả lời đi|to mồm đi|ngon nói đi} … {sao câm|câm rồi|sao im|to mồm|im rồi|cứng họng}
    {sao câm rồi|câm rồi hả|cứng họng rồi|cứng họng hả|hết to mồm|hôm qua to mồm}
    {mách|méc} {đi|cô|thầy|mẹ} {… }{nữa đi|xem ai|coi ai|ai tin|thì|là} {thèm tin|tin|bênh|chết|biết tay|từ giờ|hết năm|tới hết năm}
    {chưa chừa|không chừa|chừa chưa|chưa sáng mắt|sáng mắt chưa|nhục chưa|quê chưa|cay chưa|đau chưa|sướng chưa} {à|hả|con|mày|cưng|em|nhỉ|}
    lại {mày|mầy|mi} {à|hả|nữa à|nữa hả}
    {sao lần nào|lần nào} cũng {là |}{mày|mi|nó|bạn}
    {thằng|con} {mập|béo|lùn|ngọng|cà lăm|hô|đen|què|nghèo|mồ côi} {lại đây|ra đây|đứng lên|đâu rồi|tới|kìa|ơi|rồi}
    {look at|watch} {him|her} {cry|crying|typing|trying|gonna cry}
    {keep crying|cry more|cry louder|cry baby|crybaby|stay mad|did you cry|cry about it|are you gonna cry|gonna cry again}
    {so we can|let's|lets|we can|everyone} {all |}{laugh at|make fun of|mock|roast} {him|her|them|this|it}
    {poll|vote|ranking} {about |for |on |}{who|the} {is |}{the |}{ugliest|dumbest|fattest|most useless|worst}
    {record|film} {it|her|him} and {spread|post|share}
    {he|she} {stutter|stutters|lisps} {… }haha
    {send|show} {her|him|everyone} {the pig|your fake|the fat|a pig}
  `,
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
  // A whole message of one or two words.
  "press.dismiss": `
    {=biến|=cút|=lượn|=xéo|=phắn|=câm|=nín|=xéo|cút xéo|câm mồm|câm miệng|câm họng|nín họng} {đi|lẹ|ngay|liền|gấp|giùm|luôn|mày|mau|nha|hết|}
    {biến|cút|xéo|lượn|phắn|out|lui|dìa|bước} {lẹ|giùm|gấp|liền|mau|ngay|đi lẹ|đi mau|cái|giùm cái}
    {cút đi|cut di|xéo đi|phắn đi|phắn|=xeo|get lost|go away|gtfo}
    {ai|đứa nào} {mượn|mướn|khiến|cần|thèm} {mày|hả|vậy|đâu|}
    {khóc|khóc tiếp|khóc nữa|ráng khóc} đi
    {sủa|gáy} {đi|tiếp|nữa}
    bơ đi
    {xóa|xoá} đi cho đỡ
  `,
  // It is about care, or about those who break rules: twins.
  "press.kind": `
    {thương|tội|tội nghiệp|an ủi|dỗ|động viên|bênh vực|giúp đỡ|hỏi thăm|chăm|xin lỗi} {nó|bạn|em|con|bạn ấy|em ấy|nó quá|con bé|thằng bé|cô ấy|chị ấy}
    {thôi đừng|đừng|không nên|cấm|dừng|ngưng|ngừng|thôi} {ai |có |đứa nào |được |việc |}{trêu|chọc|bắt nạt|tẩy chay|cô lập|cười|ăn hiếp|chửi|ném đá|hùa|bỏ rơi|đuổi|xa lánh|bơ|công kích|bỏ bạn}
    {rủ|cho|kéo} {nó|bạn ấy|em ấy|bạn|bé} {chơi cùng|chơi chung|vào chung|chơi với|vô chơi|đi cùng|chung vui}
    {ai|nhờ ai|có ai} {qua|ra|vào|dỗ|giúp|đưa|đón|chở} {nó|bạn ấy|em ấy|dỗ} {giúp|với|đi|về|giùm}
    {làm hòa|hòa đồng|hòa nhập|góp ý riêng|nói riêng|đừng buồn|cố lên|không sao đâu|ở đây với}
    {is|are} {being |}{bullied|bullying}
    {stop|don't|dont|please stop} {bullying|bully|laughing|mocking|ignoring|picking}
  `,
  "press.rule": `
    {bot|acc clone|nick ảo|clone|nick giả|acc giả|giả mạo|lừa đảo|scam|scammer|link bẩn|link lạ|quảng cáo|hack map|cheat|cheater|toxic|afk|treo máy|lừa tiền|bùng hàng|bom hàng|vi phạm nội quy|vi phạm luật|spam link|phá game|feed|bug}
  `,
};
