// Fake news by form: alarm, no source, pressure to pass it on. Whether it is true, and what it is about, is never asked.

import type { RuleSource } from "../ruleset.ts";

export const fakeNews = {
  id: "fake-news",
  topic: "fake-news",
  detectors: ["fake-news"],
  flags: [
    "KHẨN CẤP: nước máy nhiễm độc rồi, chia sẻ gấp cho mọi người trước khi bị xóa",
    "khan cap nuoc may nhiem doc chia se gap cho moi nguoi truoc khi bi xoa",
    "Tin nóng: sắp đổi tiền, share ngay cho người thân kẻo bị xóa",
    "sự thật bị che giấu về bệnh này, hãy chia sẻ ngay trước khi bị xóa",
    "lá này chữa khỏi ung thư, bác sĩ giấu, chia sẻ cho mọi người trước khi bị gỡ",
    "sốc: bắt cóc trẻ em hàng loạt, mọi người hãy chia sẻ gấp",
    "báo chí không dám đăng, chuyển tiếp ngay trước khi bị xóa",
    "URGENT: the water is toxic, share this now before they delete it",
    "shocking cure they don't want you to know, forward this to everyone",
    "tin khẩn từ nội bộ, ngày mai phong tỏa, gửi ngay cho mọi người",
    "thịt gà bơm thuốc kích thích, ăn là nổi hạch, chuyển ngay cho chị em",
    "đập sắp vỡ rồi mà báo im, lan ra cho cả xã biết",
    "chia sẻ tới 15 bạn sẽ gặp may, bỏ qua là xui cả năm",
    "tin hành lang: mai ngân hàng phá sản, rút liền, đẩy tin đi cho mọi người",
    "CẢNH BÁO bắt cóc trẻ em khắp thành phố, ai đọc được thì share ngay",
  ],
  passes: [
    "theo báo Tuổi Trẻ, nước ở khu vực này nhiễm độc, mọi người chia sẻ ngay nhé",
    "nghe nói sắp đổi tiền, có thật không mọi người",
    "mình nghĩ trái đất phẳng, kệ mọi người",
    "khẩn cấp cần máu nhóm O ở bệnh viện, nhờ mọi người chia sẻ gấp",
    "đừng chia sẻ tin khẩn chưa kiểm chứng nhé",
    "chính sách này tệ quá, nhà nước làm ăn chán thật",
    "ông bộ trưởng nói mà không làm, thất vọng ghê",
    "chia sẻ tài liệu ôn thi cho cả lớp nhé",
    "share ngay cho mình cái ảnh hôm qua với",
    "bão sắp vào, theo đài khí tượng thì tối nay, mọi người cẩn thận",
    "vỡ ống nước chung cư, ban quản lý báo 3h có nước lại, nhắn cho cả tầng giúp mình",
    "gửi cho 3 bạn trong tổ rồi gộp bài lại nhé",
    "xả lũ lúc 2h chiều theo thông báo của huyện, báo cho hàng xóm dọn đồ nha",
    "uống nước chanh chữa được cảm đấy",
    "khẩn: mai nộp bài, share gấp đề cương cho cả lớp",
    "cảnh báo mưa lớn theo đài khí tượng, mọi người chia sẻ giúp",
  ],
} as const satisfies RuleSource;
