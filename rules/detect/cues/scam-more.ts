// More bait by construction: money in and more money out, stuck withdrawals, deposits on work, goods nobody may see, favours for a share.

import type { CueList } from "../cue-net.ts";
import { money } from "./scam-advance.ts";

const into =
  "vô|vào|bỏ|nạp|gửi|gởi|góp|xuống|xuống tiền|đưa|chơi|đầu tư|thu|ôm|thử|chuyển|deposit|chỉ cần deposit|đóng|cho đi|sáng xuống|mua gói|mua 1 gói|nộp|ck|rót";
const later =
  "mai|sau 0|sau|sau 0 tiếng|sau 0 giờ|sau 0p|sau 0 ngày|trong 0|trong 0 tiếng|trong 0 giờ|trong 0h|tuần sau|tháng sau|chủ nhật|tối|hôm sau|cuối tuần|0 tháng sau|ngày mai|mỗi ngày|mỗi tuần|mỗi tháng|ngủ dậy|đủ 0 ngày|daily";
const out = "rút|nhận|ra|lấy|về|lên|được|ăn|thành|trả|rút về|nhận về|lấy về|cho lại|có|thu về|đưa lại|profit|lời|lãi";

/** Work that is said to be done at home. */
const verb =
  "gấp|xếp|xâu|dán|gói|đóng gói|may|bóc|bóc vỏ|lột|đan|thêu|cắt|gõ|gõ lại|chép|đánh máy|nhập|dịch|đọc|thu âm|tách|tẽ|phân loại|xé|kiểm|làm mẫu|đính|vót|nhặt|làm|chấm|cuốn";
const piece =
  "phong bì|hộp|hộp quà|hộp quà tết|hộp giấy|túi giấy|giấy|hạc|hạc giấy|bao lì xì|lì xì|hạt|chuỗi hạt|chuỗi hột|vòng|hột cườm|tem|tem chai|nhãn|nhãn chai|bút|kẹo|bánh|hoa|hoa sáp|hoa giấy|khẩu trang|áo|len|móc khóa|tỏi|hạt điều|hạt sen|vỏ hạt|vỏ hạt sen|hành|lạc|trang sách|sách|văn bản|kinh|truyện|truyện thu âm|phụ đề|captcha|đơn|dữ liệu|data|tay|hàng tại nhà|đồ chơi|nơ|dây|tăm|đũa|hương|nhang|thú bông|gấu bông|bìa|thiệp|vật tư|đêm|data entry|ảnh|lookbook";

/** What the deposit is called. */
const named =
  "mẫu|cọc mẫu|vật liệu|vật tư|giấy|sách|bao tải|hột|tiền hột|vải|tiền vải|hàng|tiền hàng|test|acc|giới thiệu|tài liệu|đồng phục|áo mũ|kích hoạt|hồ sơ|làm hồ sơ|khám|xác minh|con dấu|kiểm định|kho|vận chuyển|lắp|lắp đặt|bảo hiểm|vat|thuế|gỡ|sửa|lồng|ship|bảo hành|thẻ|niềm tin|ảnh|học liệu|chìa khóa|đồ nghề|giữ chỗ|giữ suất|nhận việc|training|đào tạo|xác nhận|thông quan|chứng minh|quỹ|máy|laptop|dụng cụ|nguyên liệu|nhận hàng|duyệt|xét duyệt|visa|phỏng vấn|hoàn thuế|mở tài khoản|nhận quà|sổ|phần mềm|vé|lưu kho|xử lý";

const get = "rút|mở|gỡ|tất toán|giải ngân|hoàn|về|nhận|khóa|khoá|kích hoạt|kéo lại|mở lại|mở khóa|mở khoá|rút hết|rút được|là về|tiền về";

export const moreCues: CueList = {
  "scam.growth": `
    {${into}} {vốn|ra|vào|tiền|quỹ|anh|em|a|chị|robot|từ|tầm|quỹ lớn|}{…|} {${money}} {…|} {${later}} {…|} {${out}} {lại|ngay|đều|luôn|} {${money}|gấp đôi|gấp ba|gấp rưỡi|x0}
    {${into}} {${money}} {ra|lên|thành|ăn|là có|nhận|rút} {${money}}
    {nạp|bỏ|vô|gửi|góp|đưa} {${money}} {em|anh|mình|chị|bên em|là|…|} {x0|x2|x3|x5|nhân đôi|nhân ba|gấp đôi|gấp 0}
    {x2|x3|x5|x10|x20|x50|x100|x 10} {coin|token|tiền|vốn|cho|trong tuần|trong 0|tài khoản|số dư|coin này}
    {coin|token|pre sale|đồng này|bitcoin|vốn|tiền} {…|} {x2|x3|x5|x10|x20|x50|x100}
    {token|coin|eth|usdt} {…} {gửi|send} {…} {nhận về|hoàn|trả lại|get} {gấp đôi|0|gấp}
    {bot|robot|tool|node|máy đào|gói vip|hệ thống} {…|} {ngày|mỗi ngày|tuần|tự động ngày} {ăn|lời|nhận|được|trả|đều} {0|${money}|đều}
    {sở hữu|mua|thuê} {0|một|} {node|máy đào|gói robot|gói vip} {…} {${money}} {…} {nhận|lời|ngày|có}
    {ngồi chơi|ngủ dậy|nằm không|ngồi không} {tiền|nhận|cũng có|có tiền|cũng ra tiền|tự} {tự đẻ|${money}|…|}
    {tiền đẻ ra tiền|tiền tự đẻ|tiền tự về}
    {em|chị|anh|thầy|bên em|mình} {bao lời|bao lãi|bao lỗ|bao cháy|bao gỡ|đền gấp đôi|đền lỗ} {…|}
    lỗ {em|mình|anh|bên em|thầy} {đền|chịu|bù}
    {nạp|bỏ} ít ăn ít
    {0|mấy|sau 0} {tháng|năm} {nhân|thu lại gấp|lời gấp|gấp} {0|mười|đôi|mấy} {lần|…|}
    {thu lại|mua lại|thu mua lại} gấp {0|đôi|ba|mấy}
    {rủ|mời|kéo|giới thiệu|nhập mã này rủ} {được |}{đủ |}{0|mấy|hai|ba|một} {người|bạn} {là|thì|} {hoàn vốn|có lương|được ${money}|được hoàn|lên cấp|nhận ${money}|được 0|có tiền}
    {vào|vô|theo} tuyến {em|chị|anh} {ngay|đi|này|…|}
    {tầng 0|tang 0|lên cấp|làm chủ điểm} {…|} {ngồi không|cũng tiền|cung tien|trả lại mỗi ngày|hoa hồng}
    {lãi|lời} {nóng|0|mỗi ngày|ngày} {0|phần trăm|đều} {phần trăm|mỗi ngày|một ngày|ngày} {ngày|gốc|tiền|rút|…}
    {gốc|vốn} rút {bất kỳ|lúc nào|bất cứ|khi nào}
    {bảo hiểm|bảo toàn} vốn {0|…|}
    {đầu tư|góp vốn|góp|vốn} {nuôi|trồng|lan|spa|cà phê|yến|đất|node|lan đột biến} {…|} {lời|nhân|lãi|mỗi tháng|gấp|chia}
    {còn kịp|kịp} ăn {0|…}
    {lên sàn|ra sàn|san} {…} {giá|gia} {0|0k} {…} {ca doi|cả đời|0k|x|tiếc}
    {chơi|đóng|góp} {0|một} chân {${money}} {…|} lời
    {hụi|huê} lãi {0|…}
    {mua vé|đánh|mua số} {giùm|giúp|hộ|dùm} {…|} {chắc ăn|trúng|bao trúng|100}
  `,
  // The money is there, if only one paid a little more
  "scam.stuck": `
    {nạp|chuyển|đóng|bù|nộp|ck|bổ sung|top up|ứng} {bù|thêm|nốt|tiếp|bù thêm|thêm lần nữa|lại|lần nữa|thêm gói} {${money}|0|vip|…|} {…|} {để|là|mới|thì|hệ thống|} {${get}}
    {sai|lỗi|nhầm|chưa đủ|thiếu|sai 0} {lệnh|thao tác|nội dung|số tài khoản|điểm|mã giao dịch|điểm rút|số} {…|} {…|} {nạp|nộp|bù|chuyển|ck|nâng|đóng} {lại|thêm|${money}|0|hạng|phí|…|}
    {đơn|tiền|lệnh|khoản vay|mã giao dịch|ví} {bị |đang |}{treo|kẹt|giam|đóng băng} {…|} {nạp|nộp|đóng|bù|chuyển} {thêm|${money}|phí|0|bù}
    {giải ngân|khoản giải ngân|giao dịch} {lỗi|sai|đã về ví|bị treo|treo} {…|} {nạp|nộp|đóng|chứng minh}
    {nạp|nộp|đóng} {0|${money}} {…|} {để |}{chứng minh|mở lại|mở nhận|khả năng trả}
    {làm nốt|hoàn thành|làm xong} {lệnh|đơn|nhiệm vụ|combo} {cuối|nhóm|combo|0} {…|} {là|mới|thì|không|rồi}
    {combo 0|lệnh nhóm|đơn combo|lệnh cuối|đơn cuối} {…|} {rút|gốc|nạp|tất toán|hoàn|mất tiền|cao}
    {bỏ giữa chừng|bỏ ngang|tự bỏ} {…|} {mất|mất tiền|người kia|triệu kia}
    {chưa|đủ} {điểm|hạng} {rút|mới rút} {nâng|thì|…}
    {nạp|chuyển|ck} {thêm |}lần {0|nữa|cuối} {…} {hoàn|trả lại|rút|khớp}
    {điểm tín nhiệm|điểm uy tín} {tụt|thấp|giảm|còn} {…|}
  `,
  // Paid before any work is done or any gift is seen
  "scam.deposit": `
    {cọc|đặt cọc|đóng cọc|gửi cọc|ký quỹ|thế chân|đóng|đóng trước|ký|nộp|phí|fee|deposit|ứng trước|ứng|chỉ đóng|chỉ cần đóng|nộp trước|trả} {trước |tiền |phí |}{${named}} {trước|${money}|0|0 phần trăm|là|rồi|thôi|nhẹ}
    {cọc|đặt cọc|đóng cọc|ký quỹ|thế chân|đóng|deposit|ứng|nộp|giữ chỗ|chỉ đóng|nạp cọc} {${money}|0} {${named}|nhận|rồi làm|là làm|giấy tay|task|tiền|phí|lấy|nhận hàng|online|thôi|đầu tiên}
    {giữ chỗ|giữ suất|cọc giữ chỗ|nộp cọc giữ chỗ|phí giới thiệu|phí test|phí giấy|phí acc|fee acc|cọc bao tải|cọc mẫu|phí mở|vốn tự có|ứng vốn trước|deposit nhẹ} {${money}|0|nha|…|}
    {cọc|ứng|đóng} trước {mới|thì} {có|nhận|được} {việc|hàng|đơn}
    {đóng|gửi|ck|nộp} {tiền |}{${named}} trước {là|rồi|em|nha|nhé|…|}
    {trả|đóng|mất} {tiền |phí |}{lồng|ship|vận chuyển|lắp|thuế|vat|bảo hành} {${money}|0|thôi|nhận|là}
  `,
  "scam.home-work": `
    {${verb}} {${piece}} {…|} {tại nhà|ở nhà|thuê|cọc|phí|ký quỹ|${money}|0k con|có lương|giữ chỗ|đóng|ký|lương|nhận|không cần ra ngoài|trả công|trước|làm mẫu}
    {tại nhà|ở nhà|ngồi nhà|về nhà|tuyển bạn|tuyển|cần người|cần 0 bạn|ai nhận|bạn nào} {…|} {${verb}} {${piece}}
    {part time|full remote|online full remote|data entry|việc bấm duyệt đơn|việc bấm|làm mẫu tay|mẫu tay|mẫu ảnh nhí|đại sứ nhí|lookbook cho bé|mẫu nhí|casting ảnh} {…|}
    {kiểm hàng|thử đồ|thử hàng|nghe máy|trực page|chốt đơn} {tại nhà|ở nhà|online} {…|}
  `,
  "scam.job": `
    {lương|thu nhập} {ngày|mỗi ngày} {${money}|0 củ|0} {…|} {bấm điện thoại|chỉ bấm|cầm điện thoại|việc nhẹ|tại nhà|online}
    {việc nhẹ|việc dễ|việc nhàn} {tại nhà|ở nhà|} {ngày|lương|mỗi ngày} {${money}|0}
    {ngồi nhà|ở nhà|ôm con|nằm nhà} {…|} {like dạo|kiếm ${money}|kiếm 0|tối lãnh lương|bấm like} {…|}
    {like|thả tim|theo dõi|bấm|xem quảng cáo|review|follow|tim} {…|} {0 giây|0 cái|0 video|video|kênh|lượt|dạo} {…|} {được ${money}|nhận ${money}|trả ${money}|trả công|rút|là làm|lãnh lương|được 0k}
    {làm|xong|đủ} {0|mấy|vài} {nhiệm vụ|lượt|đơn|video|task} {…|} {nhận liền|rút|rút liền|nhận lương|hoa hồng|tiền về}
    {chuyên|kiếm} {0 mỗi ngày|0 một ngày|${money} mỗi ngày} {…} {deposit|nạp|cọc|vốn|gói}
    {join|vào} {group|nhóm} {signal|tín hiệu|kín} {…|} {deposit|profit|fee|guaranteed|phí}
    {đi bộ|chơi game|ngủ|nghe nhạc|xem phim} {đổi|mà|cũng} {ra |}tiền {…|}
    {ai|chị nào|bạn nào} {muốn|cần|mún} {có thêm|kiếm thêm|việc làm thêm|mối làm thêm|làm thêm} {…} {qua đây|bơi vào|ib|chị chỉ|em chỉ|hú|giơ tay}
    {chị|em|anh} chỉ {việc|cho|cách} {ngon|làm|kiếm} {…|}
  `,
  "scam.bargain": `
    {cọc|ck|chuyển|trả|đưa|bank} {hết|đủ|đi|full|cọc hết} {rồi|mới|em|mình|mới chịu} {mình |em |}{ship|gửi|giao|nhả|bắn|giữ chỗ|giữ}
    {ck|chuyển|cọc|bank} trước {hết |}{rồi|mới|em|bạn|thì} {em |mình |mới |}{gửi|giao|ship|nhả|bắn|giữ}
    {khỏi|không|ko|chưa|miễn} {cần |được |cho |}{coi|xem|gặp|cod|giao tận tay|kiểm|hỏi bill|kiểm hàng|coi phòng|coi nhà} {hàng|trước|phòng|…|}
    {chủ|người bán|chủ nhà} {ở nước ngoài|ở xa|đang ở xa}
    {vé|suất|ghế|slot|phòng|bàn} {…|} {…|} {ck|cọc|chuyển tiền|chuyển|ck cọc} {giữ|liền|gấp|luôn|ngay|một nửa|15p|trước nửa|giữ chỗ|nha không}
    {ck|cọc} {giữ|gấp|liền} {lẹ|nha|chỗ|không|liền|liền tay|stk|tay|em|đi}
    {rẻ hơn|thấp hơn|cao hơn} {sàn|ngoài|bank|người ta|thị trường|cửa hàng} {0|…}
    {thẻ điện thoại|thẻ cào|thẻ|thẻ nạp} {${money}} {bán|còn|chỉ} {${money}|0}
    nạp {điện thoại|dt|đt|thẻ} {ck|chiết khấu} {0|…}
    {đổi tiền|đổi tiền mới|tiền mới|đổi won|đổi yên|đổi yen|mua usdt|đổi usdt|đổi đô|rate cao} {…|} {…|} {trước|phí 0|giá rẻ|giá tốt|ck|zelle}
    {thanh lý|xả kho|phát mãi|nhập lậu|hàng trưng bày|hàng hải quan|giá gốc|gia goc|giá xưởng|nhà vườn} {kho|hải quan|lấy lời|…|} {${money}|cọc|ck|lấy lời|gom}
    {gom|gửi} tiền {trước|tối nay|đợt này|vô đợt này} {…|}
    {gửi|đưa} {thẻ|mã thẻ|tiền} {trước|0k} {bot|rồi|acc|trả|nha} {trả|…|}
    {bot|hệ thống} trả {${money}|0}
    {hàng chỉ còn hôm nay|chỉ còn hôm nay|đại lý chốt sổ|chốt sổ} {…|}
    {cọc ngược|cọc ngược cho}
    {kho gom đủ|gom đủ} {…} về
    {lấy|mua} {sỉ|hết vườn|hộ} {…} {đóng|ck trước|cọc 0|cọc trước} {…|}
  `,
  // Names, accounts and hands lent for a share
  "scam.mule": `
    {nhận|giữ|chuyển} {tiền|hàng|kiện|50tr|${money}|vali tiền|thùng vàng} {hộ|giúp|giùm|dùm} {…|} {giữ lại|giữ|0 phần|phần còn lại|hoa hồng|đóng phí|bác giữ lại|chuyển qua}
    {cho mượn|cho em mượn|mượn|ai cho mượn} {stk|nick momo|tài khoản|tk|momo|số tài khoản} {nhận|nhận hộ|nhận giúp|để nhận} {…|}
    {giữ lại} {0|${money}} {…|} {cà phê|còn lại|chuyển|uống|cho em}
    {mượn tên|đứng tên|cho mượn tên} {đứng mua|mua|vay} {trả góp|…} {cho|trả|${money}}
    {mở|ra quầy mở|đi mở} {0|mấy|vài|} {thẻ|tài khoản} {giùm|giúp|hộ|ngân hàng} {…|} {nhận|có|đưa anh giữ} {${money}}
  `,
  "scam.fixer": `
    {truy|truy ngược|lấy lại|lấy về|thu hồi|đòi lại|đòi|giành lại} {lại |}{tiền|vốn|tài sản} {mất|bị mất|bị lừa|đã chuyển nhầm|cho bạn|trên mạng|…} {…|} {phí|0|ăn chia|không ra|hoàn phí|ib}
    {bị mất|mất} tiền {trên mạng|…} {ib|inbox|nhắn|liên hệ} {…|} {lấy về|truy|thu hồi}
    {xóa|xoá|rút gọn|sửa|gỡ} {điểm tín dụng|nợ xấu|cic|điểm cic|án tích} {…|} {phí|trong 0|trong ngày|sau 0|0h}
    {suất|chỗ|vé} {viên chức|công chức|vào ngành|biên chế|vào trường|nội trú|ktx} {…|} {chắc chân|chắc cú|${money}|chục|đặt trước|chắc}
    {lo|chạy|lo được} {suất|vô biên chế|vào biên chế|vô trường|vào trường|vào trường chuyên|trái tuyến|điểm} {…|} {…|} {chắc|đặt trước|ib|inbox|báo giá|không cần thi|k cần thi|${money}|chắc chân|một nửa}
    {có người|quen} {trong|ở} {bộ|sở|trường|ngành|ban} {…|} {lo|chạy|suất|chắc}
    {kẹt|cháy} {hàng|tài khoản} {…} {gửi|đưa} acc {…} {kéo|gỡ}
    {bao gỡ|gỡ lỗ|cầm tay đánh|về bờ} {…|} {ăn chia|vốn mồi|0 0|chia}
    {giải cứu|cứu} {acc|nick|fb|facebook} {…|} {gửi|phí|${money}}
    phí {gỡ|truy|mở} {${money}|0}
  `,
  "scam.belief": `
    {có |}{vong|vong nhi|duyên âm|người âm} {theo|bám|ám} {…|}
    {thỉnh|rước|đặt} {linh vật|bùa|vòng|tượng|tỳ hưu} {…|} {hết nợ|phát tài|hết xui|${money}|trúng}
    {thầy|cô|cậu} {cho số|đốt vía|cúng giải|giải hạn|coi quẻ|xem quẻ} {…|}
    {gửi lộc|lộc thầy|chia thầy|gửi lễ} {trước|0|…|}
    {cúng gấp|giải hạn|cúng giải|trả nợ tào quan|giải nghiệp|cúng giải liền} {${money}|…|}
  `,
  "scam.send-me": `
    {cần|thiếu|giúp|cho mượn|cho em mượn|giúp em|giúp anh|xin|em giúp|giờ cho mượn|giờ chỉ thiếu|chuyển mình} {${money}|0 củ|500|0} {nộp phạt|về quê|mua vé|vé|mổ|viện phí|đóng|chuộc|vé máy bay|thuốc|gấp|ve que|…}
    {chuyển|ck|gửi|giúp} {${money}} {ngay|gấp|liền} {không|kẻo|cho|vào|…|}
    {trả giúp|đóng giúp|đóng thuế giúp|nộp giúp|trả hộ|nhận giúp} {anh|em|mình|phí|…} {…|}
    {ứng|cho con ứng|cho em ứng|cho mượn} {${money}} {…|} {qua liền|trả|mai|tối|chiều|lát}
  `,
  "scam.emergency": `
    {bị giữ|bị bắt|đang bị giữ|kẹt} {ở|hải quan|đồn|tại|lại} {đồn|hải quan|sân bay|cửa khẩu|…|}
    {con|mẹ|bố|ba|má|chồng|vợ|cháu} {bác|chị|anh|cô|em|chú|} {đang mổ|đang cấp cứu|gặp nạn|đang hấp hối|bị tông|gặp tai nạn}
    {gặp nạn|bị móc túi|bị giật ví|bị giật túi|mất hết giấy tờ|hết tiền xăng|hết tiền về quê} {…|}
    {đừng nói|không nói|đừng cho} {vợ|mẹ|chồng|ba|má|bố} {tao|em|anh|biết|mình|con}
  `,
  "scam.romance": `
    {bác sĩ quân y|lính mỹ|anh lính|đại tá|phi công|quân nhân|sĩ quan} {…|} {syria|mỹ|giải ngũ|gửi|liên hợp quốc|ukraine|yemen}
    {vali|thùng|kiện} {tiền|đô|vàng} {…|}
    {mình|anh|em} quen qua {app|mạng} {…|} {tin anh|nạp chung|sàn}
    {qua tết|về nước|tháng sau} anh cưới {…|}
    {rồi|xong} mình cưới
    {mua|lo} nhẫn {rồi|…} {thiếu|vé}
  `,
  "scam.abroad": `
    {bên đó|bên kia|qua bên|bển|qua bển|bên cam|qua biên giới|biên giới} {…|} {bao ăn ở|có người đón|lương|nghìn đô|gõ máy|chăm sóc khách|tối nay xe chạy|lo hết giấy tờ}
    lương {0 đô|nghìn đô|nghin do|ngàn đô|0 usd|hai mấy củ|0 0 đô} {…|} {bao ăn ở|bên đó|gõ máy|ai gan|không cần|xe chạy|bao}
    {hái dâu|hái nho|hái táo|lên đơn nhật|đơn nhật|đơn hàn|làm bảo mẫu bên nhật|visa thẻ xanh|thẻ xanh} {…|} {trọn gói|cọc|đặt cọc|không cần tiếng|khỏi học|đậu 0|giữ hồ sơ|bay}
    {đặt cọc|cọc} {lên|xếp} {đơn|lịch|chỗ} {…|} {nhật|hàn|bay|coe}
    {bao đậu|đậu 0|chắc đậu} visa {đưa|cọc|…|}
  `,
  "scam.grant": `
    {trợ cấp|hỗ trợ|gói hỗ trợ|cứu trợ|tiền hỗ trợ|hoàn học phí|gạo|học bổng} {…|} {khai|điền|nhập} {…} {mẫu|form|biểu mẫu|đường dẫn|link|tk|stk|số thẻ|the}
    {còn dư|chưa rút|được hoàn|chưa nhận|tích lũy sắp hết hạn|tích luỹ sắp hết hạn} {…|} {…|} {bấm|xác nhận tại|khai|hạn|đổi|tại|hôm nay}
    {quà|điểm} {của bạn|tích lũy|tích luỹ|thưởng} {sắp|sẽ} hết hạn {…|} {trả ship|đổi|tại|bấm}
    {khách|khách hàng|thuê bao} {được chọn|may mắn|may mắn được} {tặng|nhận|…} {…|}
    {công ty|hãng|shop} tặng {tivi|nồi|máy|quà|xe|điện thoại|tủ lạnh} {…|} {khách may mắn|may mắn|chỉ đóng|tri ân|khách}
    {nhận|lấy} {máy lọc nước|nồi cơm|quà|tivi|xe|thẻ bảo hiểm} miễn phí {…|}
    {trúng|bốc thăm trúng} {học bổng|vàng|xe|tivi|tv|máy|cây vàng} {…|}
    {diện đền bù|được đền bù} {…|} {nộp|lệ phí|phí}
  `,
  "scam.official": `
    {nộp|đóng|chuyển|mua} {…|} {đồng hồ nước|số hóa hộ khẩu|sách tài liệu|bộ sách tài liệu|phần mềm|đổi biển nhà|phí số hóa|biển số nhà} {…|} {cho cháu|vô stk|là êm|khỏi phạt|thu hộ|…|}
    {kiểm tra|ghé|thanh tra} {quán|cửa hàng|nhà} {…|} {là êm|em nói đỡ|nói đỡ|chuyển em|bồi dưỡng}
    {cúp|cắt} {nước|điện|mạng} {chiều nay|hôm nay|tối nay} {nếu|nếu chưa|…} {đóng|thanh toán|mã|qua}
    {hết hạn|quá hạn} {định danh|căn cước|sinh trắc} {…|} {phạt|link|cập nhật}
    {nhập|điền|khai} {số thẻ|so the|thẻ|stk mật khẩu|stk} {…|} {link|mẫu|form|app} {…|} {hoàn tiền|nhận|hoàn|rút}
    {quét|quét mã} {này|bên dưới|…} {hoàn gấp đôi|hoàn tiền|shop hoan|để hoàn}
    {lỗi|đơn lỗi|đơn hàng lỗi} {…|} quét mã {…|}
  `,
  // Come, trust, tell nobody
  "trade.hush": `
    {đừng|khỏi} {kể|nói|nói với|hỏi} {ai|người nhà|chồng|vợ|bạn bè} {kẻo|nha|nhé|hết|…|}
    {tin|nghe} {anh|chị|em|mình} đi {em|chị|…|}
    {chỉ|em chỉ} cần {tin|bấm theo|nghe theo}
    {thầy|anh|chị} dắt {…|}
    {khỏi nghĩ|đừng suy nghĩ|chắc ăn 0|chắc cú|chắc chân|uy tín làm chứng|không phải đa cấp}
    {mất thì|không được thì|lỡ mất} {anh|chị|em} {cho lại|đền|trả lại}
    {thử|làm thử} {0k|0|đi} {mất|không mất|…}
    {vô|vào|zô} lẹ
    {chốt|giữ} {nhanh|lẹ|liền tay}
  `,
};
