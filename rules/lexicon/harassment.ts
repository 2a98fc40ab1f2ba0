// Pressing, mocking, sending somebody away, calling others together against somebody.

import type { TermGroupSource } from "../ruleset.ts";
import { you } from "./parts.ts";

export const harassmentTerms = [
  {
    name: "silencing",
    note: "telling somebody to shut up, rudely",
    confidence: 0.84,
    words: [
      `{câm|im|ngậm|khép|khóa|đóng} {mẹ |cha |cụ |cmm |con mẹ |cái |cmn |bà |cái con mẹ |}{mồm|mõm|mỏ|miệng|họng|hàm} {chó |thối |}{đi|lại|vào|${you}|thằng|con|nha|nhé|hết|giùm|cho|cái|coi|dùm|không|}`,
      "{câm|câm đi|im|im đi|ngậm} {thằng|con|đồ|lũ|mấy đứa|cái thằng|cái con} {chó|ngu|điên|mất dạy|này|kia|óc chó|hãm|khùng|vô học|đần}",
      "{câm|câm mẹ|câm cụ|câm con mẹ|câm hết|im mẹ|im cụ|im mịa} {đi|mồm|mõm|lại|hết}",
      "{nín|nín mẹ|nín cha} {họng|mỏ|mồm}",
    ],
  },
  {
    name: "sending-away",
    note: "telling somebody to get lost",
    confidence: 0.82,
    words: [
      `{cút|cút mẹ|cút xéo|cút cụ|cút con mẹ|cút cha|cút bà|xéo|xéo mẹ|biến mẹ|biến cụ|biến con mẹ|biến xéo|phắn mẹ|phắn cụ|cuốn xéo} {đi|ra|khỏi|về|cho|khuất|hết|ngay|xéo|luôn|mày|nơi khác|chỗ khác|mẹ mày|cha mày|cụ mày|khẩn trương|dùm|giùm} {${you}|cho|thằng|con|đây|đồ|khuất mắt|khỏi|nhóm|group|rảnh|nước nó trong|lẹ|gấp|đi|}`,
      `{cút|xéo|biến|phắn|lượn|=lặn|out} {đi|ra|về|hết|mẹ đi|khỏi đây|khỏi nhóm|khỏi group|chỗ khác|khuất mắt|xéo} {${you}|thằng|con chó|con điên|con kia|đồ|lũ|mấy thằng|mấy con|cho nước nó trong|cho khuất mắt|cho rảnh nợ|cho đỡ chật|cho sạch|bẩn|ngứa mắt}`,
      "{cút|xéo} {đi|mày|ngay|xéo|hết}",
      `{${you}} {câm|ngậm mồm} {được rồi|đi|mồm|lại|hộ|giùm}`,
      "{out|rời|thoát} {nhóm|group|gr|lớp|box} {giùm|dùm|hộ|đi} {cái|ngứa|cho|thằng|con}",
      "{kick|đá|tống|đuổi} {cổ |}{con|thằng|nó|mụ|lão} {… }{ra khỏi|khỏi} {nhóm|lớp|group|box|gr} {cho sạch|cho khuất|cho đỡ|cho rảnh|ngứa}",
      `{${you}} {cút|xéo|biến|phắn|lượn} {đi|ra|về|khỏi|cho|mẹ|ngay|giùm|dùm}`,
      "{out|rời|thoát|biến khỏi|lượn khỏi|cút khỏi} {mẹ |}{nhóm|group|gr|box|team|server|sv|lớp|clan|khỏi nhóm} {đi|giùm|dùm|cho} {đỡ chật|rảnh|khuất mắt|nước nó trong|thằng|con|đồ|mày|m|sạch|lẹ|ngứa mắt|đỡ bẩn|đỡ ngứa mắt}",
      "{biến|cút|xéo|lượn} {khỏi|ra khỏi} {mắt|đời|cuộc đời|tầm mắt|đây|nhà|nhóm|group} {tao|tau|này|bọn tao|tụi tao|t|tao đi|}",
    ],
  },
  {
    name: "shutting-out",
    note: "telling somebody that nobody wants them",
    confidence: 0.82,
    words: [
      `{không|ko|k|đéo|đ|chả|chẳng|éo} {có |một |}{ai|đứa nào|thằng nào|ma nào|con nào} {thèm |muốn |rảnh |thích |}{ưa|chơi với|chơi cùng|thương|cần|quan tâm|thèm chơi|mượn|khiến|hỏi|thích|nhớ|rep|tin|mời} {${you}|cái loại|cái thứ|loại|thứ|đồ} {đâu|cả|hết|như mày|đó|}`,
      `{ai|ai mà|có ai|đứa nào} {thèm|cần|mượn|khiến|hỏi|ưa|chơi với|thèm chơi với|quan tâm đến|rảnh mà quan tâm} {${you}|cái loại|cái thứ|đồ|loại} {đâu|mà|như mày|hả|vậy|à|}`,
      `{${you}} {tưởng|nghĩ|ngỡ} {mày|m|mình|bản thân|mi} {là ai|là cái thá gì|ngon|hay lắm|là cái gì|là cái đéo gì|có giá|xinh lắm|đẹp lắm|giỏi lắm}`,
      `{${you}} {là cái thá gì|là cái đéo gì|là cái gì mà|có tư cách gì|đéo có tư cách|không xứng|ko xứng|k xứng|đéo xứng|không đáng|chỉ đáng|đáng bị|nên biến mất|không nên tồn tại|sống chật đất|sống chi cho|sống chi chật đất|sống làm gì|sống chi cho chật đất|thở cũng tốn oxi}`,
      "{sống|thở|tồn tại} {chỉ |}{chật đất|tốn oxi|tốn oxy|tốn cơm|tốn tài nguyên|tốn không khí|bẩn xã hội|làm bẩn xã hội|chi cho chật đất}",
      `{cả|hết} {nhóm|lớp|group|team|họ|trường|xóm|clan|cái nhóm này} {này |}{đều |ai cũng |đang |}{ghét|ghê tởm|khinh|chán|ngán|tởm|khinh bỉ|cười vào mặt} {${you}|nó|con|thằng|mặt mày}`,
      `{nhìn|thấy|nghe} {mặt |giọng |cái mặt |cái giọng |cái bản mặt |}{${you}|thằng này|con này} {là |đã |chỉ muốn |tao |thấy |}{muốn ói|muốn đấm|ngứa mắt|buồn nôn|phát tởm|muốn tát|tởm|kinh tởm|muốn nôn|ghê tởm|mắc ói|muốn vả|ngứa tay}`,
      "{đồ|cái đồ|cái loại|loại} {bị|cả lớp|cả nhóm|không ai|ko ai|đéo ai|chẳng ai} {bỏ rơi|ruồng bỏ|tẩy chay|ghét|ưa|chơi|thèm|cần}",
    ],
  },
  {
    name: "gloating",
    note: "laughing at somebody who is down",
    confidence: 0.78,
    words: [
      `{nhục|nhục mặt|nhục nhã|xấu hổ|=quê|nhục như chó} {chưa|không|ko|k|hả|quá|vl|lắm} {${you}|con|thằng|cưng|bạn ơi|hả con}`,
      `{khóc|khóc đi|khóc tiếp|quỳ|quỳ xuống|lạy} {đi|xuống|tao} {con|${you}|cưng|thằng|bé|mà xin|xin lỗi tao|đi con|cho tao|cho tụi|cho bọn|cho cả}`,
      `{đáng|đáng đời|cho chừa|vừa lắm|chết chưa|sướng chưa|ngu chưa} {${you}|con|thằng|đồ|con chó|con ạ|cái loại}`,
      "{cho|đáng} chết {mẹ|cha|cụ} {mày|mầy|chúng mày|tụi mày|bọn mày}",
      `{về|đi về|cút về} {với|bú|đi bú|mà bú|học lại|mà} {mẹ|tí mẹ|ti mẹ|sữa mẹ|mẹ mày|má} {${you}|đi|con|cưng|nhé}`,
    ],
  },
  {
    name: "calling-together",
    note: "calling others against one person",
    confidence: 0.74,
    words: [
      "{mọi người|anh em|ae|cả nhóm|cả lớp|cả nhà|tụi mình|hội mình|mn} {… }{tẩy chay|bơ|né|xa lánh|nghỉ chơi|block|chửi|cạch mặt|ném đá|hội đồng|bem|bash|report sập|vào chửi|tấn công} {nó|con|thằng|cái con|cái thằng|đứa} … {đi|nào|nhé|nha|thôi|cho}",
      "{cả lớp|cả nhóm|mọi người|tụi mình|hội mình|mấy đứa} {đừng|cấm|không được|thôi|ngưng} {chơi|nói chuyện|rep|trả lời|kết bạn|ngồi} {với|cùng|cho|gần} {nó|con này|con đó|con kia|con nhỏ|thằng|cái con|đứa}",
      "{đừng ai|không ai|ko ai|k ai|cấm ai|cấm đứa nào|đứa nào mà} {chơi|nói chuyện|rep|trả lời|kết bạn|làm bài|ngồi} {với|cùng|cho|gần} {nó|con này|con đó|con kia|con nhỏ|thằng|cái con|đứa}",
      "{vào|qua|sang|ra|lên} {trang|fb|face|facebook|nick|acc|page|tường|profile|ib|inbox|tiktok|wall|livestream|insta} {nó |con |thằng |của |}{… }{chửi|phẫn nộ|ném đá|bash|khủng bố|tế|tế sống|thả phẫn nộ|hội đồng|sỉ vả|dìm} {nó |con |thằng |chết |hết |cho |}{… }{đi|cho tao|cho t|cho tau|cho nó|cho chừa|nào|hết|nha|nhé|anh em|ae|mọi người}",
      "{report|rp|đánh|báo cáo} {sập|bay|chết} {acc|nick|fb|facebook|page|kênh|tài khoản} {thằng|con|nó|của nó|của thằng|của con|mụ|lão}",
      "{vào|ra|qua|sang} {chửi|report|ném đá|bash|khủng bố|spam|đánh sập|tấn công|phốt} {nó|fb nó|nhà nó|con|thằng|tường nó|page nó|con này|thằng này} {đi|anh em|mọi người|ae|cho|sập}",
    ],
  },
  {
    name: "not-leaving-alone",
    note: "coming back under another name, or until there is an answer",
    confidence: 0.74,
    words: [
      "{anh|tao|chú|t|tau} {sẽ |lại |còn |}{tạo|lập|lấy|đổi} {nick|acc|tài khoản|số|sim} {khác|mới|phụ} {để |}{nhắn|ib|inbox|tìm|add|kết bạn|gọi|làm phiền} {tiếp|em|mày|hoài|mãi|cho em|cho mày|đến khi|cả ngày}",
      "{em |mày |bạn |}{không|ko|k|đéo} {trả lời|rep|nghe máy|đồng ý|bắt máy} {thì |là |}{anh|tao|chú|t} {sẽ |cứ |còn |}{nhắn|gọi|spam|ib|tới|đến|đứng} {… }{tới khi|đến khi|cho đến|đến chừng|hoài|mãi|cả ngày|cả đêm|trước cửa|tận nhà}",
      "{block|chặn} {anh|tao|chú} {… }{anh|tao|chú} {cũng |vẫn |sẽ |}{tìm ra|tìm được|có cách|biết nhà}",
    ],
  },
  {
    name: "english",
    note: "English: sending away, shutting out",
    confidence: 0.84,
    toneless: "no",
    words: [
      "{shut|stfu|shut the fuck|shut ur|shut your} {up|mouth|bitch|hole|trap|you} {you|u|bitch|idiot|already bitch|retard|loser|stupid|dumbass|moron}",
      "{shut the fuck up|shut your fucking mouth|shut ur mouth|stfu|get the fuck out|get the hell out of here|gtfo|fuck off|piss off|eat shit|get lost loser|go fuck yourself|gfy|go to hell}",
      "{nobody|no one|noone|none of us} {likes|like|wants|want|loves|cares about|needs|asked|will miss|would miss} {you|u} {here|anyway|loser|so leave|in this|around|at all|}",
      "{everyone|everybody|we all|all of us} {hates|hate|laughs at|is sick of|are sick of} {you|u}",
      "{you|u|youre} {dont|do not|don t|re not|are not} {belong|welcome|deserve} {here|to be here|in this|to live|any}",
      "{leave|quit} {the|this} {group|server|chat} {you|u|loser|idiot|already loser|nobody|no one}",
      "{cry about it|cry more|cope harder|stay mad|die mad} {loser|bitch|kid|idiot|retard|you}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
