// Hate: contempt or calls against people for what they are. Naming a group neutrally or proudly passes.

import { hateTerms } from "../lexicon/hate.ts";
import type { RuleSource } from "../ruleset.ts";

export const hate: RuleSource = {
  id: "hate",
  topic: "hate",
  terms: [...hateTerms],
  flags: [
    "bọn bắc kỳ toàn lũ lừa đảo",
    "đồ bê đê",
    "lũ nam cầy",
    "bắc kỳ chó",
    "thằng mọi này",
    "tụi đồng tính bệnh hoạn",
    "giết hết bọn hồi giáo",
    "đàn bà thì biết cái gì",
    "đồ què",
    "thằng bóng lộ kia",
    "faggot",
    "all muslims should die",
    "go back to your country",
    "bon bac ky cho",
    "không nhận người thanh hóa nhé",
  ],
  passes: [
    "người Thanh Hóa quê mình hiếu khách lắm",
    "mình là gay và mình ổn",
    "cộng đồng LGBT Hà Nội họp mặt cuối tuần",
    "món bún Huế ngon quá",
    "lịch sử Nam Kỳ lục tỉnh rất hay",
    "đừng gọi người ta là bê đê nữa, nghe xúc phạm lắm",
    "dân tộc Mường có nhiều lễ hội",
    "bóng đá tối nay mấy giờ",
    "đạo Hồi có tháng ăn chay",
    "người khuyết tật cần lối đi riêng",
    "bạn mình bị gọi là đồ bê đê, mình thương bạn quá",
  ],
};
