// Sexual: unwanted remarks and requests to a person. Health, news and jokes about oneself pass.

import { sexualTerms } from "../lexicon/sexual.ts";
import type { RuleSource } from "../ruleset.ts";

export const sexual: RuleSource = {
  id: "sexual",
  topic: "sexual",
  terms: [...sexualTerms],
  flags: [
    "gửi anh xem ảnh nude đi em",
    "cho anh xem ngực đi",
    "cho anh chịch phát",
    "đi nhà nghỉ với anh không",
    "bú cu anh đi",
    "ngực em to thế",
    "nhìn em mà nứng",
    "em bao nhiêu một đêm",
    "em còn trinh không",
    "ngủ với anh một đêm nhé",
    "send nudes",
    "wanna fuck you tonight",
    "nice tits",
    "hiếp chết mẹ mày",
    "địt em phát",
  ],
  passes: [
    "mình đi khám ung thư vú ở đâu tốt",
    "món ức gà này mềm ghê",
    "nhà nghỉ nào gần biển cho gia đình vậy mọi người",
    "bướm bay đầy vườn",
    "trẻ sơ sinh bú sữa mẹ mấy tiếng một lần",
    "giáo dục giới tính cho con từ mấy tuổi",
    "gửi anh xem ảnh thẻ nhân viên nhé",
    "cho anh xem lịch học tuần này",
    "em ngủ chưa",
    "nó đòi em gửi ảnh nude, em phải làm sao",
    "lưng em đau vì ngã xe hôm qua",
    "vòng 1 thi hát bạn được mấy điểm",
  ],
};
