// Harassment: silencing, sending away, shutting out, mocking, calling others together against one.

import { harassmentTerms } from "../lexicon/harassment.ts";
import type { RuleSource } from "../ruleset.ts";

export const harassment: RuleSource = {
  id: "harassment",
  topic: "harassment",
  terms: [...harassmentTerms],
  flags: [
    "câm mồm đi thằng kia",
    "cút khỏi nhóm đi",
    "cút mẹ mày đi",
    "im cái mồm lại",
    "không ai cần mày ở đây đâu",
    "cả lớp ghét mày",
    "cút đi cho khuất mắt",
    "mày tưởng mày là ai",
    "sống chật đất",
    "cút mẹ đi cho rảnh nợ",
    "mọi người tẩy chay con Hà đi",
    "cam mom di thang kia",
    "nobody likes you loser",
    "shut the fuck up",
    "fuck off",
  ],
  passes: [
    "mình không đồng ý với bạn",
    "thôi mình xin phép rời nhóm nhé",
    "im lặng là vàng",
    "mọi người im lặng nghe cô nói nha",
    "biển đẹp quá, mai ra biển đi",
    "bị nó bảo cút đi, buồn ghê",
    "câm điếc bẩm sinh thì học trường nào vậy mọi người",
    "bạn làm vậy là không đúng, xin lỗi bạn ấy đi",
    "đừng ai nói câm mồm với em ấy nữa",
    "shut down the server at 5",
    "tôi không muốn nói chuyện này nữa",
    "biến đi đâu cả tuần nay vậy",
  ],
};
