// Violence: threats, wishes of death, calls to hurt. Games, films, news, figures of speech and despair pass.

import { violenceTerms } from "../lexicon/violence.ts";
import type { RuleSource } from "../ruleset.ts";

export const violence: RuleSource = {
  id: "violence",
  topic: "violence",
  terms: [...violenceTerms],
  flags: [
    "tao sẽ giết mày",
    "tao đánh chết mẹ mày bây giờ",
    "mày chết đi",
    "chết đi thằng chó",
    "mày coi chừng tao",
    "tao biết nhà mày ở đâu đấy",
    "gặp mày ở đâu tao đánh ở đó",
    "đấm vỡ mồm mày bây giờ",
    "mong cả nhà mày chết hết",
    "tự tử đi mày",
    "tao giet may",
    "chém chết mẹ mày",
    "kill yourself",
    "i will kill you",
    "anh em ơi đập chết nó",
    "xiên mày bây giờ",
  ],
  passes: [
    "cười chết mất",
    "giết thời gian chút",
    "giết con boss này khó quá",
    "muốn chết quá",
    "không muốn sống nữa",
    "i want to die",
    "deadline giết mình rồi",
    "đánh chết con boss rồi anh em ơi",
    "nó dọa giết em, em sợ lắm",
    "phim này thằng phản diện chết đi là đúng",
    "đau bụng muốn chết",
    "ra đường cẩn thận nhé con",
    "vụ đâm chết người ở quận 7 ghê quá",
    "bị đánh gãy tay phải nhập viện",
    "đói chết đi được",
    "trận này đội mình đánh hay quá",
    "học võ để đấm cho chuẩn",
  ],
};
