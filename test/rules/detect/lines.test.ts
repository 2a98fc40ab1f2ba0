// Chat lines that the detectors must notice, each kind beside its harmless twins.

import { describe, expect, it } from "vitest";
import { loadRuleset, type Ruleset } from "../../../rules/index.ts";
import { judge } from "../../../rules/judge.ts";
import { unknownContext } from "../../../rules/message.ts";

const loaded = loadRuleset(null, "built-in");
if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
// What the detectors read by themselves.
const ruleset: Ruleset = { ...loaded.ruleset, classifier: "silent" };

const noticed: Readonly<Record<string, readonly string[]>> = {
  privacy: [
    "sdt nó đây 0398765432 ae vào phá cho vui",
    "Số chị Hương kế toán 0912 888 777, gọi mà hỏi lương",
    "con Thảo lớp 12A5 số 0977123456 nha mấy ông",
    "thằng này tên Tuấn, sđt 0868.123.456, nhà ở 45 Lê Lợi, quận Gò Vấp, ai quen thì xử hộ",
    "in4 con giáp thứ 13: Nguyễn Thị Hoa, 0909123123, làm ở công ty may",
    "stk thằng quỵt nợ: 19034567890123 techcombank Nguyen Van Toan",
    "cmnd bà chủ nhà 023456789, ai cần check thì lấy",
    "sdt ny cu t 0356 111 222 ai buon thi goi",
    "so dt thay chu nhiem ne 0912345678 goi pha di tui bay",
    "nó ở trọ số 7 ngách 12 ngõ 100 Cầu Giấy đó, qua mà tìm",
    "nha con do o 12/5 duong Phan Van Tri, quan Binh Thanh",
    "số bố nó là 0 9 8 7 6 5 4 3 2 1 gọi mách đi",
    "his phone is +1 415 555 2671, blow up his phone guys",
    "zalo của ông thầy dạy toán: 0987 111 222, nhắn chửi cho chừa",
    "bé Bống con chị Hằng học lớp lá trường mầm non Hoa Sen, chiều 4h tan học",
    "tung clip riêng tư của nó lên cho cả trường coi",
    "ảnh căn cước con nợ đây: 038099012345 Lê Văn Tám",
  ],
  scam: [
    "Chị em nào ở nhà chăm con muốn kiếm thêm 300-500k/ngày không, không cần cọc, ib em hướng dẫn",
    "chi em o nha rảnh muon kiem them thu nhap 300k ngay thi ib e nha",
    "Công ty Shopee tuyển gấp 20 CTV duyệt đơn online, lương 7tr/tuần, add zalo 0912345678",
    "xem video youtube nhận 50k mỗi lượt, rút tiền về tk ngay",
    "e chào a/c, bên e tặng quà tri ân khách hàng, chỉ trả phí ship 30k là nhận, điền thông tin vào link bit.ly/abc",
    "Quý khách có bưu phẩm chưa nhận được do sai địa chỉ, vui lòng truy cập vnpost-vn.top để cập nhật",
    "VCB: Tai khoan cua ban bi tam khoa, truy cap vcb-digibank.online de mo khoa",
    "Phuong tien cua ban co phat nguoi chua nop, tra cuu tai csgt-phatnguoi.vip",
    "sàn này nạp 1tr sau 1 tiếng rút 1tr5, mình rút được rồi nè, ai vào thì ib",
    "nhóm kéo coin x10 tài khoản, chuyên gia nước ngoài đọc lệnh, vào t.me/coinvip88",
    "ai bị lừa tiền trên mạng liên hệ luật sư Hùng, bên em thu hồi tiền treo 100%",
    "Nhận ngay 100 kim cương free fire miễn phí tại freefire-nhanqua.com",
    "who wants free nitro? first 10 people click here dicsord-nitro.ru",
    "I made $5000 in one day trading crypto with this mentor, message him on telegram",
    "You have won a $1000 Walmart gift card! Click the link to claim your prize",
    "USPS: your package is on hold, update your delivery address at usps-redelivery.top",
    "xuất khẩu lao động campuchia lương 1000$ việc nhẹ, bao ăn ở, không cần bằng cấp",
    "công an đây, chị có lệnh bắt tạm giam, chuyển toàn bộ tiền vào tài khoản kiểm tra",
    "cài app VNeID theo link này để cán bộ công an cập nhật định danh mức 2 http://vneid-bca.com",
    "tuyển mẫu nhí, bé nào dễ thương ba mẹ ib zalo, đóng phí hồ sơ 500k",
  ],
  "account-security": [
    "chị ơi đọc em mã 6 số ngân hàng vừa gửi để em hủy giao dịch giúp chị",
    "em là shipper, anh cho em xin mã otp để xác nhận đơn",
    "cho mình mượn số đăng ký zalo, có mã về thì gửi mình nhé",
    "gửi pass facebook đây tao check hộ cho",
    "nhap mat khau ngan hang vao link nay de nhan thuong nha",
    "can you send me the code i just texted to your phone",
    "mở teamviewer lên, đọc id với mật khẩu cho anh kỹ thuật vào sửa",
    "chụp giúp em 2 mặt thẻ atm với mã otp để bên em mở khóa",
  ],
  "illegal-ads": [
    "lô đề online 1 ăn 99, hôm nay có song thủ chuẩn, ai theo ib",
    "vào link đăng ký 8xbet nhận 88k cược miễn phí",
    "app tài xỉu mới, nạp rút 1-1, tặng code tân thủ 30k",
    "cần tiền gấp alo em, vay từ 5-50tr chỉ cần cccd, giải ngân trong ngày",
    "can tien gap alo e, vay 5 den 50tr chi can cccd",
    "nhận làm chứng chỉ ielts không cần thi, có hồ sơ gốc, ib",
    "thu mua tài khoản ngân hàng không dùng, 1tr/tk, ib em",
    "cỏ mỹ ship hà nội, hàng về chất lượng, nhắn tele @abc",
    "bán pháo nổ tết, hàng về nhiều, ib giá sỉ",
    "gái gọi sinh viên quận 1, 500k qua đêm, zalo 09xx",
    "personal loans up to $50,000, no credit check, same day approval, text me",
  ],
  "fake-news": [
    "NÓNG!!! vỡ đập rồi, hàng trăm người chết, mọi người share gấp trước khi bị gỡ bài",
    "cảnh báo khẩn: băng nhóm bắt cóc trẻ em đang ở quận mình, chuyển tiếp ngay cho người thân",
    "họ đang giấu chuyện virus lạ, lan truyền gấp kẻo bị xóa",
    "BREAKING: banks will collapse tomorrow, share this to everyone before it gets deleted",
  ],
  "child-safety": [
    "em gái mấy tuổi rồi, cho anh xin zalo riêng, đừng kể mẹ nha",
    "cháu chụp ảnh lúc tắm gửi chú, chú mua robux cho",
    "mai trốn học đi chơi với anh nha bé, đừng cho ba mẹ biết",
    "be lop may roi, bat cam cho anh xem ti di, bi mat nha",
    "ur 13? cool, send me some pics, keep it a secret",
    "share link clip bé gái lớp 5 nóng",
  ],
  impersonation: [
    "em là cskh của shopee, anh gửi em số tài khoản để hoàn tiền ạ",
    "ad mới đây, ai muốn ở lại nhóm thì gửi mình cccd để xác minh",
    "I'm a moderator here, your account was flagged, click the link to verify",
  ],
};

const harmless: Readonly<Record<string, readonly string[]>> = {
  privacy: [
    "cần pass lại phòng trọ, liên hệ 0912345678 gặp Hương",
    "mình đổi số mới 0398765432 nha cả nhà",
    "ai nhặt được ví thì gọi giúp mình 0912345678",
    "em bán bánh tráng trộn, ib hoặc alo 0977123456 em ship tận nơi",
    "đặt lịch khám gọi 1900 2115 nhé",
    "số tổng đài của trường là 024 3869 2345",
    "donate cho kênh mình: momo 0912345678",
    "sinh năm 1998, cao 1m75, nặng 68kg",
    "tổng thiệt hại 1.234.567.890 đồng",
    "mã vận đơn SPX0323456789012 tới đâu rồi",
    "kết quả xổ số hôm nay 12 34 56 78 90",
    "mst công ty 0312345678 xuất hóa đơn giúp em",
    "02/09/1945 là ngày quốc khánh",
    "stk shop: 0071001234567 vietcombank Tran Thi B",
    "trường tiểu học Kim Đồng tuyển sinh lớp 1 từ tháng 7",
    "nhà em ở 23 Trần Hưng Đạo, mời anh chị qua ăn giỗ",
    "nó ở quận 7 xa lắm",
    "call me at 415-555-2671 if you need a ride",
    "cho em xin địa chỉ quán với ạ",
    "room id 8123 4567 890 pass 1234 vào họp nha",
    "thợ sửa điện nước khu mình 0912345678 làm kỹ lắm",
    "một hai ba bốn năm sáu bảy tám chín mười, đi trốn đây",
  ],
  scam: [
    "shop mình tuyển nhân viên bán hàng ca chiều, 22k/giờ, ai quan tâm ib nhé",
    "bên mình tuyển ctv viết bài, 50k/bài, có hợp đồng, gửi CV qua mail",
    "đơn hàng của mình bị giao chậm quá trời",
    "chúc mừng bạn trúng học bổng nha",
    "mấy cái xem video kiếm tiền toàn lừa đảo thôi, đừng ham",
    "bà con đề phòng tin nhắn giả ngân hàng báo khóa tài khoản nha",
    "cho hỏi app này nạp rút có uy tín không mọi người",
    "đầu tư chứng khoán giờ mua mã nào ổn anh em",
    "chuyển khoản giúp mình tiền ăn trưa 45k nha",
    "mai cả nhóm đóng quỹ 100k nhé, ck cho thủ quỹ",
    "lương tháng này được 12tr, mừng quá",
    "tải app ngân hàng từ vietcombank.com.vn cho an toàn",
    "nay săn sale shopee được áo 99k, link đây https://shopee.vn/ao-thun",
    "Hôm nay vui quá, làm ít chơi nhiều",
    "my package is stuck at customs again, so annoying",
    "we are hiring a backend developer, salary 2000 usd per month, interview next week",
    "anyone got nitro? the animated emojis are nice",
    "cần người dạy kèm toán lớp 9, 200k/buổi, liên hệ zalo mình",
    "xem phim xong nhận ra mình già rồi",
    "docs ở https://discord.js.org nha, còn guide ở discordjs.guide",
    "thu nhập của tui có 5 triệu 1 tháng, sao sống nổi",
  ],
  "account-security": [
    "mã OTP tuyệt đối không được cung cấp cho ai kể cả nhân viên ngân hàng",
    "ai có mã giảm giá shopee cho mình xin với",
    "pass phòng game là gì vậy",
    "otp mãi không về, bực ghê",
    "gửi mình code bài tập C++ hôm qua với",
    "nhớ đổi mật khẩu định kỳ nha mọi người",
    "don't give your password to anyone, even mods",
    "mật khẩu wifi quán là 12345678",
  ],
  "illegal-ads": [
    "vay ngân hàng giờ lãi suất bao nhiêu mọi người",
    "sập web cá độ rồi kìa, công an bắt 20 người",
    "mấy ông nghiện lô đề nhà cửa tan nát hết",
    "mai thi bằng lái A1 hồi hộp quá",
    "trung tâm mình luyện thi ielts, học phí 5tr, liên hệ để được tư vấn",
    "tối nay MU đá, kèo chấp nửa trái mà thua mới đau",
    "bán acc liên quân rank cao thủ giá 500k",
    "cá cược với tao đi, thua bao trà sữa",
    "đánh bài tiến lên cuối tuần không tụi bây",
  ],
  "fake-news": [
    "nghe đồn mai cúp điện, đúng không cả nhà",
    "mọi người share giúp bài tìm chó lạc của mình với",
    "theo VnExpress thì giá xăng tăng, chia sẻ cho mọi người biết",
    "thầy bảo share ngay tài liệu cho nhóm",
    "chính quyền xã làm ăn bê bối, ai cũng biết, cần người dám nói",
    "bão to quá, chết mất thôi, mọi người ở yên trong nhà nha",
  ],
  "child-safety": [
    "bé nhà em 5 tuổi mà chưa biết đọc",
    "cô giáo dặn các con gửi ảnh bài tập vào nhóm trước 8h",
    "cháu mấy tuổi rồi, sang năm vào lớp 1 chưa",
    "đừng nói với mẹ tao nha, tao lỡ làm vỡ cái chén",
    "anh ơi gửi em hình hôm qua đi",
    "có ông chú nhắn tin rủ con đi chơi riêng, con không dám nói mẹ",
  ],
  impersonation: [
    "ad ơi cho em hỏi sao bài em chưa duyệt",
    "mình là mod, bạn nào cần hỏi gì cứ tag nhé",
    "hình như có nick giả admin đang nhắn tin xin tiền, mn cẩn thận",
  ],
};

/** Rules of this folder; what other rules think of a line is tested with them. */
const ours = new Set(Object.keys(noticed));

function hitsOf(text: string): readonly string[] {
  return judge(ruleset, { text }, unknownContext)
    .findings.filter((finding) => finding.hit && ours.has(finding.rule))
    .map((finding) => finding.rule);
}

describe.each(Object.keys(noticed))("%s", (rule) => {
  it.each(noticed[rule] ?? [])("given “%s”, when judged, then the rule hits", (text) => {
    expect(hitsOf(text)).toContain(rule);
  });

  it.each(harmless[rule] ?? [])("given “%s”, when judged, then nothing hits", (text) => {
    expect(hitsOf(text)).toEqual([]);
  });
});

describe("opinions about those in power", () => {
  it.each([
    "chính sách mới vô lý quá, mấy ông ngồi phòng lạnh thì biết gì",
    "thủ tướng hứa mà không làm được gì cả",
    "nhà nước nên minh bạch tiền từ thiện đi, dân không tin nữa",
    "công an phường làm việc chậm, đi lại ba lần chưa xong",
    "báo chí toàn tô hồng, chẳng tin được",
    "the government is lying to us about inflation",
    "bộ giáo dục đổi thi liên tục, khổ học sinh",
  ])("given “%s”, when judged, then nothing hits", (text) => {
    expect(hitsOf(text)).toEqual([]);
  });
});
