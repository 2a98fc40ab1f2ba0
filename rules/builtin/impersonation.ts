// Impersonation in words: passing oneself off as staff or official support in order to get something.

import type { RuleSource } from "../ruleset.ts";

export const impersonation = {
  id: "impersonation",
  topic: "impersonation",
  detectors: ["impersonation"],
  flags: [
    "mình là admin group, ib mình xác minh tài khoản nhé",
    "minh la admin group, ib minh xac minh tai khoan nhe",
    "em là nhân viên hỗ trợ của zalo, tài khoản của bạn bị báo cáo, gửi em mã otp",
    "đây là acc phụ của admin, chuyển tiền cọc vào đây nhé, gửi mình thông tin cá nhân",
    "tôi là bộ phận hỗ trợ telegram, bạn cần xác minh tài khoản ngay",
    "I am the admin of this group, dm me to verify your account",
    "this is discord support, your account has been reported, send me your email",
    "mình là mod mới, ai chưa xác minh thì gửi mình cccd để duyệt",
    "Discord official support here, verify your account or it will be deleted",
    "tui mới là admin thật, nick kia giả đó, từ giờ nghe tui",
    "bí thư chi đoàn đây, đóng đoàn phí vào số tài khoản này nhé",
    "công an phường đây, yêu cầu anh kết bạn zalo để làm việc",
    "thầy chủ nhiệm đây, nick kia bị hack, phụ huynh chuyển quỹ lớp vào nick này",
    "mình là quản trị viên nhóm, bạn không xác minh sẽ bị khóa, nhắn mình để mở khóa",
  ],
  passes: [
    "mình là admin group, có gì mọi người cứ hỏi nhé",
    "ai là admin nhóm này vậy ạ",
    "mình không phải admin đâu, hỏi anh Nam á",
    "giá mà mình là admin thì mình kick nó rồi",
    "có đứa tự xưng là admin bảo mình gửi mã otp, mọi người cẩn thận",
    "admin ơi duyệt bài giúp em với",
    "cô chủ nhiệm đây ạ, số mới của cô, phụ huynh lưu giúp cô",
    "acc cũ mất pass nên mình lập acc này, add lại giúp mình",
    "nick giả mạo mình đang đi mượn tiền, mọi người đừng chuyển",
    "lớp trưởng đây, mai nộp bài cho cô trước 9h nha",
    "em là nhân viên mới, mong mọi người giúp đỡ",
    "báo admin xử lý giúp nha",
    "someone pretending to be support asked for my password",
    "mình làm mod bên nhóm game, vui phết",
  ],
} as const satisfies RuleSource;
