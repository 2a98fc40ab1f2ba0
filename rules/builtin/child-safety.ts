// Child safety: grown-ups who seek secrecy, pictures, meetings or private contact with a child; sexual talk about children.

import type { RuleSource } from "../ruleset.ts";

export const childSafety = {
  id: "child-safety",
  topic: "child-safety",
  detectors: ["child-safety"],
  flags: [
    "cháu gửi cho chú xem ảnh đi, đừng nói với mẹ nhé",
    "chau gui cho chu xem anh di, dung noi voi me nhe",
    "bé mấy tuổi rồi, gửi anh tấm ảnh không mặc áo đi",
    "chỉ hai chú cháu mình biết thôi nha, đừng kể cho ai",
    "em học lớp 6 à, tối nay gặp riêng anh nhé, anh mua quà cho",
    "chú cho cháu tiền, đừng nói bố mẹ biết nhé",
    "bé ở nhà một mình hả, bật cam cho anh xem đi",
    "ai có clip học sinh cấp 2 nóng không",
    "con bé 12 tuổi mà ngon phết",
    "how old are you? send me a pic of you, don't tell your mom",
    "this is our little secret ok kid, delete our chat",
    "xóa tin nhắn đi nhé bé, giữ bí mật với mẹ nha",
    "bé gửi ảnh cho chú xem đi, bí mật của hai chú cháu mình thôi",
    "có link clip bé 12 tuổi không ib trao đổi",
  ],
  passes: [
    "có chú trên mạng bảo em gửi ảnh, dặn đừng nói với mẹ, em sợ quá",
    "con mình bị người lạ nhắn tin rủ gửi ảnh, phải làm sao ạ",
    "các em gửi ảnh bài tập cho cô trong nhóm lớp nhé",
    "đừng nói với mẹ nha, mai sinh nhật mẹ mình làm bất ngờ",
    "mấy đứa tối nay gặp ở quán cũ nhé",
    "bé nhà mình học lớp 3 rồi, nhanh thật",
    "gửi mình ảnh hôm qua đi chơi với",
    "anh đón em tan làm nhé",
    "dạy con không gửi ảnh cho người lạ, nếu ai bảo giữ bí mật thì kể ngay",
    "chiều nay thầy đón các em ở sân trường, phụ huynh yên tâm",
    "someone asked my daughter for pics and told her to keep it secret, what do I do",
    "cháu ngoan quá, bà cho quà nè",
    "12 tuổi mà cao ghê",
    "xóa tin nhắn đi, tao gửi nhầm",
    "clip bé 2 tuổi hát hay quá",
    "cháu gửi ảnh cho ông xem nhé, ông nhớ cháu",
  ],
} as const satisfies RuleSource;
