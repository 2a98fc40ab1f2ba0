// Who presses and who is pressed: the words for them that cues of pressing share, each a list of choices to stand between braces.

/** The one spoken of, not to. */
export const them =
  "nó|hắn|ổng|bả|ảnh ta|tụi nó|chúng nó|con này|con kia|con đó|con ấy|con nhỏ|con nhỏ này|con nhỏ đó|con bé đó|con bé này|con mụ|con mập|con|thằng|thằng này|thằng kia|thằng đó|thằng ấy|thằng mập|thằng cha|cái thằng|cái con|mụ|mụ đó|lão|lão đó|đứa đó|đứa này|đứa ấy|chị ấy|cô ấy|anh ấy|ông ấy|bà ấy|bạn ấy|chị ta|cô ta|anh ta|chị này|bà này|ông này|bạn này|em này|người này|acc này|nick này|cậu ta|y|chị đó|cô đó|bà đó|ông đó|bạn đó|nàng|hai đứa nó|cái đứa";

/** The one addressed, bluntly. */
export const you = "mày|mầy|mi|m|bây|bay|tụi mày|tụi bây|bọn mày|chúng mày|lũ bây|lũ mày|bọn bây|tụi bay";

/** The one addressed, more or less politely; beside words that shut out, the politeness is none. */
export const anybody = `${you}|bạn|bác|cô|chị|anh|ông|bà|chú|cậu|cưng|mấy người|các người|loại như|thứ như|hạng như|cái loại|cái thứ|cái ngữ|ngữ như|loại|thứ|đồ|cục nợ|của nợ|${them}`;

/** Ways to say no, of all regions. */
export const no = "không|ko|k|hok|hông|hổng|chẳng|chả|đéo|đ|éo|hem|nỏ|khỏi";

/** “no one” and “not a soul”. */
export const nobody = `${no
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

/** All of a circle at once. */
export const everyone =
  "cả lớp|cả nhóm|cả trường|cả khối|cả khóa|cả phòng|cả xóm|cả họ|cả đội|cả team|cả công ty|cả cơ quan|cả ban|cả bàn|cả đám|cả bọn|cả lũ|cả hội|cả làng|cả nhà|cả tổ|cả server|cả guild|cả clan|cả đạo tràng|cả khu|cả chung cư|cả group|cả gr|nguyên lớp|nguyên nhóm|nguyên trường|nguyên đám|ai cũng|ai ai cũng|mọi người|mọi người đều|đứa nào cũng|người nào cũng|phụ huynh nào cũng|hết thảy";

/** Those who are called together. */
export const crowd = `anh em|ae|mọi người|mn|mng|mấy bà|mấy má|mấy đứa|mấy bạn|mấy ông|mấy chế|tụi bây|tụi bay|tụi mày|bọn bây|bọn mày|bây|bà con|chị em|các mẹ|các chế|hội mình|team mình|tụi mình|bọn mình|cả lớp|cả nhóm|cả bọn|cả đám|cả hội|cả nhà|cả lũ|cả team|cả đội|cả phòng|cả khối|cả trường|cả xóm|cả lớp mình|lớp mình|nhóm mình|tụi này|ai nấy|mỗi đứa|mỗi người|từng đứa|guys|đồng bọn|các bạn`;

/** The speaker. */
export const me = "anh|tao|tau|t|tui|tôi|chú|mình|tụi tao|bọn tao|tụi này|bọn này|bọn anh|bọn chị|chị|tụi tui|ông đây|bà đây|bố|bố mày";

/** What all of them are said to do. */
export const mocked =
  "cười|chê|ghét|khinh|chán|ngán|né|tẩy chay|ghê|sợ|tởm|xa lánh|khinh bỉ|chửi|muốn đuổi|muốn kick|mong|không ưa|ko ưa|chẳng ưa|hổng ưa";

/** What it shall come to. */
export const humbled =
  "khóc|khóc lóc|chừa|quê|nhục|nhục mặt|quê mặt|bẽ mặt|mất mặt|đỏ mặt|ê mặt|sợ|tức|tức chết|cay|ế|ế khách|sập|sập tiệm|dẹp|dẹp tiệm|dẹp quán|biết mặt|biết thân|biết thân biết phận|biết nhục|biết điều|biết đường mà|biết thế nào là|biết mùi|biết cảm giác|hết dám|hết đường|hết cửa|hết ngóc đầu|khỏi ngóc đầu|không ngóc đầu|khỏi dám|khỏi sống|khỏi chơi|khỏi đăng|bơ vơ|cô độc|một mình|ngồi một mình|đứng một mình|ăn một mình|tự kỷ|tự nghỉ|tự out|tự quit|tự bỏ|bỏ lớp|bỏ nhóm|bỏ học|nghỉ học|nghỉ việc|nghỉ chơi|nghỉ game|chuyển trường|chuyển lớp|chán mà out|bay acc|bay nick|mất kênh|mất việc|mất ngủ|mất mặt|câm mồm|nín|câm|im mồm|xóa nick|khóa nick|khóa trang|khóa fb|tắt live|off fb|deactivate|tự chán|quỳ|lạy|xin lỗi|van xin|chạy vòng vòng|chạy lòng vòng|0 like|tụt|sáng mắt|hối hận|điên";

/** What nobody may do with somebody. */
export const banned =
  "chơi|chơi với|chơi cùng|chơi chung|nói chuyện|nói chuyện với|bắt chuyện|rep|trả lời|kết bạn|ngồi|ngồi cạnh|ngồi gần|ngồi chung|ngồi cùng|ăn cùng|ăn chung|ăn với|đi cùng|đi chung|đi với|cho mượn|cho|like|tim|follow|thả tim|chào|hỏi|tag|rủ|mời|báo|kêu|gọi|chừa ghế|chừa chỗ|chừa|giúp|chỉ bài|bênh|mua đồ|làm chung|vào nhóm với|nhìn|đụng vào|đụng|đứng gần|share|nhận|chọn|xếp chung|làm bạn";

/** What nobody feels for somebody. */
export const noNeed =
  "ưa|cần|chào đón|hoan nghênh|mời|rủ|mượn|khiến|chơi với|thèm chơi|thèm|thèm chơi với|tiếc|nhớ|chứa|tiếp|hỏi|invite|chịu nổi|chịu được|muốn nhìn|muốn gặp|muốn thấy|muốn đọc|muốn nghe|muốn chơi với|muốn ngồi cạnh|muốn ngồi chung|muốn ngồi gần|muốn làm chung|muốn làm việc với|muốn nhìn mặt|rảnh nghe|rảnh mà nghe|rảnh tiếp|quan tâm|quan tâm đến|care|thương|thương nổi|chọn|cho vào|cần đến|cần tới|đón|kêu|bảo|nhờ|cho phép|thèm rep|thèm nói chuyện với|nói chuyện với|hỏi ý kiến|hỏi ý|hỏi tới|nhận|tiếp cái|tiếp nổi";

/** The circle that somebody is not wanted in. */
export const place =
  "ở đây|đây|chỗ này|chỗ đây|lớp này|nhóm này|nhóm|group này|gr này|đội này|team này|server này|sv này|trường này|nhà này|phòng này|công ty này|cái nhóm này|cái mạng này|cái lớp này|cái nhà này|box này|clan này|guild này|hội này|chùa này|quán này|xóm này|bàn này";
