// Account security: asking for codes, passwords, QR log-ins or remote control. Advice to keep them passes.

import type { RuleSource } from "../ruleset.ts";

export const accountSecurity = {
  id: "account-security",
  topic: "account-security",
  detectors: ["account-security"],
  flags: [
    "đọc giúp em mã OTP vừa gửi về máy chị nhé",
    "doc giup em ma otp vua gui ve may chi nhe",
    "gửi mình mã xác nhận với, mình lỡ nhập nhầm số bạn",
    "cho anh xin mật khẩu zalo của em để anh sửa cho",
    "cung cấp mã otp để bên em hoàn tiền cho mình ạ",
    "quét mã qr này để đăng nhập discord nhận nitro",
    "cài ultraview rồi gửi id và pass cho bên em hỗ trợ nhé",
    "tải anydesk để bên em hỗ trợ xử lý tài khoản",
    "bình chọn giúp cháu mình với, đăng nhập facebook vào link này http://binhchon-tainang.site",
    "gửi em số thẻ với mã cvv để em hủy giao dịch",
    "send me the verification code you just got",
    "scan this QR code with discord to verify",
    "give me your seed phrase so support can fix the wallet",
    "nhắn mình cái mã 6 số vừa về máy bạn đi",
    "gui ma otp cho minh voi",
    "quét mã QR này đăng nhập zalo để bình chọn giúp cháu",
  ],
  passes: [
    "đừng đưa mã OTP cho ai nhé mọi người",
    "không bao giờ gửi mật khẩu cho người lạ",
    "ngân hàng không bao giờ hỏi mã otp của mình đâu",
    "cho mình xin pass wifi quán với",
    "gửi mình mã lớp classroom với",
    "sao mình mãi không nhận được mã otp nhỉ",
    "mình quên mật khẩu zalo rồi, lấy lại kiểu gì ta",
    "quét mã qr để thanh toán nha anh",
    "công ty mình dùng teamviewer hỗ trợ khách",
    "có người nhắn bảo em gửi mã otp, em không gửi",
    "gửi mình mã giảm giá shopee với",
    "never share your verification code with anyone",
    "bật bảo mật 2 lớp cho chắc nhé",
    "em lỡ đưa mã otp cho nó rồi có sao không ạ",
    "quét mã QR này vào nhóm lớp nhé",
  ],
} as const satisfies RuleSource;
