// Bait that speaks as somebody: kin with a new number, a patient, a lover abroad, a boss, an official, a customer who paid too much.

import type { CueList } from "../cue-net.ts";
import { money } from "./scam-advance.ts";

const kin = "mẹ|má|ba|bố|bà|ông|nội|ngoại|ông nội|bà nội|bà ngoại|mạ|mệ|mi|o|cô|chú|bác|dì|cậu|chị|anh|chế|thím|tía|cha|chị ơi|anh ơi|em";
const self = "con|cháu|em|anh|chị|tui|mình|tớ|tau|t";
const send = "chuyển|ck|chuyển khoản|bank|gửi|gởi|bắn|cho|chuyển gấp|chuyển lẹ|gửi gấp|ck gấp|chuyển tạm|ck tạm|gửi tạm";

export const peopleCues: CueList = {
  // "mẹ ơi con đổi số rồi", "má ơi con mất điện thoại", "this is my new number"
  "scam.new-number": `
    {${self}} {bị|vừa|mới|} {đổi|thay} {số|sim|máy|số điện thoại|sđt} {rồi|mới|…|}
    {${self}} {bị|vừa|mới|làm|} {mất|hỏng|hư|rớt|bể|vỡ|rơi|cháy} {điện thoại|máy|sim|đt|dt|máy điện thoại}
    {điện thoại|máy|đt|sim} {${self}|} {bị|vừa|} {hỏng|hư|mất|bể|vô nước|rơi nước|hết pin|vỡ màn|rớt|sập nguồn}
    {đây là|này là} {số|sim|nick|số điện thoại} {mới|khác} {của|} {${self}}
    {xài|dùng|mượn|nhắn bằng|nhắn từ} {tạm|đỡ|nhờ|} {số|máy|nick|điện thoại|acc|zalo} {của|} {bạn|người quen|đồng nghiệp|cô giáo|bạn cùng phòng|bạn con}
    {lưu|luu} số này
  `,
  "scam.send-me": `
    {gửi|chuyển|ck|bank|cho|gởi} {con|em|cháu|mình|anh|chị|tui} {mượn|vay} {tạm|đỡ|} {${money}|0}
    {gửi|chuyển|ck|bank|gởi|đưa} {${money}} {lo|chạy|để lo|cho em lo|đền|bồi thường|bảo lãnh|chuộc} {…|}
    {viện phí|tiền mổ|học phí|tiền trọ} {vào|qua|vô} {số|stk|tk|tài khoản} {này|…|}
    {chuyển|gửi|ck|đóng} {viện phí|tiền mổ|tạm ứng} {vào|qua|gấp|liền|…|}
    {${kin}} {ơi|cho|} {${send}} {gấp|lẹ|ngay|liền|tạm|giúp|hộ|giùm|dùm|} {cho|giúp|hộ|giùm|} {${self}|} {${money}|mượn}
    {${send}} {gấp|lẹ|ngay|liền|tạm|} {giúp|hộ|giùm|dùm|cho|} {${self}} {${money}}
    {${send}} {gấp|lẹ|ngay|liền|tạm|} {giúp|hộ|giùm|dùm|cho|} {${self}} {…|} {tiền trọ|học phí|viện phí|tiền mổ|tiền phòng|tiền đền}
    {${send}} {gấp|lẹ|ngay|liền|tạm|} {${money}} {vào|vô|qua|tới|cho|số} {số|stk|tk|tài khoản|} {này|ni|bạn|của bạn|y tá|bác sĩ|trưởng khoa|mới|con|sau|đó|người}
    {${send}|ck} {…|} {vào|vô|qua} {stk|tk|tài khoản|số tài khoản|số} {bạn|của bạn|người quen|đồng nghiệp|bạn con|bạn em|y tá|bác sĩ|của bác sĩ|của trưởng khoa|vợ|chồng|mới này|lạ}
    {cần|kẹt|thiếu|còn thiếu} {${money}|tiền} {viện phí|gấp|tiền viện phí|tiền mổ|đóng viện phí|đóng|nằm viện}
    {kẹt|thiếu} {tiền|} {viện phí|tiền mổ|tiền viện}
    {anh|chị|em|mọi người|mi|cô|bạn} {giúp|cứu|cho} {em|mình|con|cháu|mượn} {lần này|với|mượn|đợt này|một triệu|${money}}
    {lát|chiều|mai|tối|mốt} {em|con|mình|anh|tau|cháu|t|} {trả|gửi|ck|chuyển} {gấp đôi|lại gấp|dư|lãi|lại liền|liền}
    trả gấp {đôi|rưỡi|hai|ba}
  `,
  "scam.emergency": `
    {đánh rơi|làm rơi|bị móc|bị giật|mất} {ví|bóp|giấy tờ|hành lý|túi} {ở|tại|trên|…|}
    {bị|đang bị} {bắt|giữ|tạm giữ} {ở|trên|tại|lên} {đồn|công an|phường|trại|cửa khẩu|sân bay}
    {bố|mẹ|ba|má|con|cháu|chồng|vợ|ông|bà|chồng chị|con chị} {bác|chị|anh|cô|chú|ông nhà chị|} {bị|vừa bị|đang} {đột quỵ|tai nạn|cấp cứu|ngất|bắt|tông|bất tỉnh} {…|} {chuyển|gửi|ck|nộp|đóng|cần|bác|chị}
    {bị|đang|mới bị|vừa bị|} {cấp cứu|tai nạn|tông xe|đụng xe|mổ gấp|nằm viện|giật ví|mất ví|móc túi|bắt giữ|giữ ở|kẹt ở sân bay|giật đồ|mất giấy tờ|ngộ độc|ngã cầu thang|té cầu thang} {…|} {cần|chuyển|ck|giúp|cho|mổ|bệnh viện|chợ rẫy|viện|kìa|rồi}
    {đụng|tông|đâm|quẹt} {xe|trúng} {người ta|người|xe} 
    {cần|phải} {mổ|phẫu thuật|nhập viện|đền|đóng viện phí} {gấp|ngay|liền|người ta}
    {phòng mổ|mổ gấp|viện phí|phẫu thuật gấp|tiền đền|tiền bồi thường}
    {bệnh|ốm|đau|bịnh} {nặng|nguy kịch|nằm viện}
    {đang ở|kẹt ở|ở} {sân bay|bến xe|cửa khẩu|đồn công an|nước ngoài|phòng cấp cứu} {bị|mà|hết|}
    {trên|ở} {xe buýt|tàu|xe khách} {…} {về quê|hết tiền}
    {là|} {giáo viên|cô giáo|bạn cùng phòng|nhân viên phòng khám|y tá|bác sĩ|bạn cùng lớp|thầy} {của|nơi} {cháu|bé|con|nam|bác}
  `,
  // "gửi em thùng quà có nhẫn với đô", "kỹ sư dầu khí ở Mỹ"
  "scam.romance": `
    {gửi|gởi} {em|cho em|cho cô|cô|chị|anh|về} {…|} {gói quà|thùng quà|thùng đồ|hộp quà|kiện quà|kiện hàng|món quà|gift box|quà có|cái thùng}
    {thùng|gói|hộp|kiện} {quà|đồ} {có|kèm|trị giá|từ|bên|với}
    {quà|hàng|bưu phẩm|tiền|kiện hàng} {từ|ở|bên|gửi từ} {mỹ|anh|anh quốc|nước ngoài|tây|úc|hàn|châu âu|đức} {gửi|gởi|về|có|cho|kèm}
    {kỹ sư|bác sĩ|quân nhân|phi công|thuyền trưởng|đại tá|kĩ sư} {dầu khí|giàn khoan|quân đội|liên hợp quốc|ở mỹ|bên mỹ|ở syria|ở ukraine|tàu|trên tàu|ngoài giàn}
    {giàn khoan|oil rig|oil engineer}
    {em yêu|honey|dear|my love|vợ yêu|em thương|anh thương} {…|} {đóng|giúp|gửi|phí|ck|nhé}
    {anh|em} {thương|yêu} {em|anh} {thật lòng|thiệt lòng|thật|nhiều} {mà|…|}
    {để dành|dành} tiền cưới
    {mở|có} {gian hàng|sàn} {…|} {giống anh|với anh|cùng anh|làm ngoài giờ}
    {anh|em} {chuyển|gửi} em {${money}} {mua|xây|làm|tiêu}
    {ngân hàng|hải quan|họ} {đòi|bắt|yêu cầu} {em|anh|nộp|đóng} {nộp|đóng|phí|trả|}
    {thừa kế|di chúc|tài sản thừa kế} {${money}|…|}
    {có kèm|kèm|chứa|có} {0 000 bảng|0 bảng|0k usd|ngoại tệ|vàng|0 usd|0k đô|0 đô}
  `,
  // The boss, the board, the class, the shipper: pay another account, now, ask nobody.
  "scam.orders": `
    {mua|mua giúp|mua hộ|nạp} {giúp|hộ|giùm|} {anh|em|chị|mình|sếp|con|thầy|} {0|vài|mấy|} {cái|} {thẻ cào|thẻ nạp|thẻ viettel|thẻ vina|thẻ mobi|thẻ điện thoại|thẻ garena|thẻ steam|gift card|card} {…|} {gửi mã|đọc mã|gửi|đọc|chụp mã|qua đây}
    {gửi|đọc|chụp|nhắn} {mã|số seri|seri|mã số} {thẻ|thẻ cào|nạp} {cho|qua|trước|về|đây}
    {gửi thẻ|thẻ} cào … {qua đây|trước|cho|nhân}
    {không|khỏi|đừng} {cần|} {gọi lại|gọi hỏi|hỏi lại|hỏi ai|gọi cho ai|nói ai|nói với ai|báo ai|cho ai biết}
    {chứng từ|hồ sơ|giấy tờ} {mai|bổ sung|sau} {bổ sung|sau|}
    {sếp|giám đốc} đang họp
    {giám đốc|sếp|sếp tổng|chủ tịch|kế toán trưởng} {đây|nè}
    {chuyển|nạp|ck|đóng|nộp} {tiền|quỹ|học phí|…|} {vào|qua|vô} {stk|số tài khoản|tài khoản|số|tk} {mới|khác|riêng|cá nhân|phòng kế toán mới}
    {đổi|thay} {ngân hàng|số tài khoản|stk|tài khoản} {nhận|thu|…|} {hạn|mới|rồi}
    {thay cho|không dùng|bỏ} {stk|số|tài khoản} {cũ|của cô|kia}
    {trong|hạn} {tối nay|hôm nay|chiều nay} {kẻo|không|là|}
  `,
  // "chuyển nhầm 5 triệu vào tk anh rồi, trả lại vào số khác"
  "scam.wrong-transfer": `
    {chuyển|bank|ck|gửi} nhầm {cho|vào|qua|vô|} {…|} {tk|tài khoản|stk|bạn|anh|chị|${money}} {…|} {trả|gửi|hoàn|chuyển} {lại|trả} {vào|qua|cho|…} {số|stk|tk|tài khoản|}
    {trả|gửi|hoàn|chuyển} {lại|trả} {vào|qua|vô|} {số|stk|tk|tài khoản} {khác|vợ|này|mới|chồng|bạn|ni}
    {số|stk|tk|tài khoản} {cũ|kia} {em|mình|anh|} {bị|đã|} {khóa|lỗi|hư|đóng}
    {tiền|em|anh} {ck|chuyển|gửi} {từ|qua} {western union|wu|nước ngoài|paypal} {rồi|…|}
  `,
  // Shippers and shops that never took the order.
  "scam.fake-order": `
    {bưu cục|bưu điện|kho|trung tâm giao nhận|vnpost|ghn|ghtk|viettel post} {thông báo|báo|xin báo} {hàng|đơn|bưu kiện|bưu phẩm|kiện hàng} {…}
    {hàng|đơn|bưu kiện} {của|} {chị|anh|bạn|quý khách|bác} {thiếu|sai|chưa có|không rõ} {số nhà|địa chỉ|thông tin|người nhận|sđt}
    {em|con|mình|đây} là shipper
    shipper {đây|nè|nha}
    {ck|chuyển|chuyển khoản|bank} {giúp|cho|hộ|} {em|shipper|con} {rồi|thì|để|…} {em|con|} {để|bỏ|gửi} {hàng|đồ|đơn} {ở|trước|bảo vệ|cửa|lại}
    {để|bỏ|gửi} {hàng|đơn} {trước|ở} {cửa|cổng|nhà} 
    {đánh dấu|ghi|tính} bom hàng
    {hoàn đơn|hoàn hàng|phí hoàn|tiền hoàn đơn|trả đơn} {…|} {không là|không thì|không|kẻo|đi|là bị}
    {không|ko|k} {là|thì} {bị|} {khóa|đánh dấu|phạt|mất|cắt|truy|hủy} {tài khoản|…|}
    {đơn|đơn hàng} {ghi|có} tên {chị|anh|bạn|em}
    {đơn hàng|đơn} {của|} {bạn|quý khách|chị|anh|shopee|} … {bị lỗi|lỗi|sai địa chỉ|hoàn tiền|giao không thành công|không thành công}
    {quét|vào|bấm} {qr|mã|link|mã qr} {này|em gửi|} {để|} {hoàn tiền|nhận hoàn tiền|nhận lại tiền}
    hoàn tiền {${money}}
  `,
  // Names and accounts lent for money: the account of the crime.
  "scam.mule": `
    {cần người|cần ai|tìm người|ai} đứng tên {mua|vay|công ty|giám đốc|xe|…} {…|} {cho|trả|anh|mỗi|${money}}
    {có|ai có|còn|dư} {nick|acc|kênh|page|tài khoản|zalo|sim} {tiktok|facebook|zalo|telegram|ngân hàng|cổ|…} {bán lại|cho thuê|bán hoặc cho thuê|bán|cho mướn} {hoặc|…|} {tháng|giá|${money}|0|ib|cho thuê}
    {mở|làm|lập|cho thuê|thuê|bán|cho mượn|mượn} {giúp|hộ|thêm|giùm|} {anh|em|chị|mình|} {cái|0|mấy|vài|0 cái|} {tài khoản|tk|thẻ|thẻ ngân hàng|thẻ atm|stk|tài khoản ngân hàng|sim} {…|} {đưa|giao|bán lại|cho|nhận|được|lấy|mỗi} {anh|em|chị|mình|lại|ngay|${money}|thẻ|giữ} {giữ|dùng|${money}|}
    {có|còn|dư|ai có} {tài khoản|tk|thẻ|stk} {ngân hàng|atm|nh|bank|tín dụng} {…|} {không dùng|cho thuê|cho em thuê|cho anh thuê|dư hạn mức|cho anh quẹt|bán lại}
    {mở|bán|cho thuê} {thẻ|tài khoản} {…|} {mỗi|một} {thẻ|cái|tài khoản} {${money}}
    {mỗi|một} {thẻ|tài khoản|tk|stk} {${money}} 
    {đứng tên} {giúp|giùm|dùm|hộ|giám đốc|công ty|vay|…} {…|} {${money}|mỗi tháng|tháng|anh|em|chả|không}
    {chỉ|} {việc|cần} đứng tên
    {vay|đăng ký} đứng tên
    {quẹt|cà} {nhờ|thẻ|hộ} {…|} {chia|phí|0}
    {nhận|giữ} {hàng|kiện|gói} hộ {…|} {gửi qua|chuyển qua|mỗi kiện|không cần mở}
    {không|khỏi} cần {mở ra|mở|hỏi} {xem|gì|}
    {chạy|quay} {đơn|dòng tiền|vòng tiền} {…|} {tiền vào ra|mỗi vòng|lãi}
    {tiền vào ra|tiền ra vào} {trong|0|liên tục}
    mỗi {vòng|kiện|lượt chuyển} {lãi|được|} {${money}}
    {nhận|thu|mua} {tk|tài khoản|thẻ} {nh|ngân hàng|bank|atm} {…|} {0|${money}|giá}
    {ký|ký vài|ký mấy} {vài|} {giấy|tờ} {là|thì} xong
    {đưa|cầm} {căn cước|cccd|cmnd|sổ hưu|lương hưu} {với|và|} {thẻ|…} {cho|vay|anh}
    {sổ hưu|lương hưu|thẻ sinh viên} {…|} vay {giúp|hộ|giùm}
  `,
};
