// More unlawful trade by construction: who holds what as a pledge, who takes bets, what is made without proof, whose name is for rent.

import type { CueList } from "../cue-net.ts";
import { money } from "./scam-advance.ts";

/** How sellers of such things end a line. */
const call = "ib|inbox|nhắn|hú|alo|zalo|lh|liên hệ|hỏi|pm|dm|lấy|kêu|ping|gọi|nt";

/** What pawnshops without a licence take. */
const pledge =
  "cà vẹt|cavet|cà vẹt xe|giấy tờ xe|sim|sim chính chủ|cccd|căn cước|cmnd|zalo|icloud|danh bạ|thẻ sinh viên|bằng lái|sổ hộ khẩu|hộ khẩu|bằng đại học|bằng gốc|xe không chính chủ|xe|điện thoại|laptop|nick|thẻ atm|sổ lương|ảnh chân dung|giấy xe";

/** Accounts and names that one is to lend. */
const account =
  "tk|stk|tài khoản|nick ngân hàng|tài khoản ngân hàng|tk ngân hàng|thẻ ngân hàng|thẻ atm|thẻ visa|ví|ví momo|ví điện tử|momo|nick zalo|zalo|nick facebook|acc facebook|via|acc binance|acc shipper|acc grab|tài khoản grab|tài khoản taxi|tài khoản taxi công nghệ|tài khoản chứng khoán|tài khoản shipper|tài khoản tpbank|tài khoản vietcombank|tài khoản mạng xã hội|sim tên người khác|sim đã đăng ký tên|sim rác|sim kích sẵn";

const paper =
  "bằng|bằng nghề|bằng trung cấp|bằng cao đẳng|bằng c3|bằng cấp|bằng tiến sĩ|bằng thạc sĩ|bằng đh|bằng đại học|phôi|phôi đh|phôi sổ|phôi sổ đỏ|phôi bằng|dấu|con dấu|dấu tròn|dấu mộc|mộc|dấu phường|giấy tờ|giấy|học bạ|bảng điểm|transcript|sổ hồng|sổ đỏ|biển số|hộ chiếu|visa|căn cước|cccd|thẻ nhà báo|thẻ ngành|thẻ luật sư|thẻ phóng viên|sao kê|bảng lương|khai sinh|giấy khai sinh|chứng nhận|chứng chỉ|cà vẹt|cavet|sơ yếu lý lịch|hợp đồng lao động|giấy đăng ký xe|tem đăng kiểm|gplx|bằng lái";

export const offerCues: CueList = {
  "ads.price": `
    {${money}}
    {giá|phí} {sỉ|lẻ|mềm|hời|rẻ|0|gốc}
    {0 phần trăm|chia đôi|ăn chia}
  `,
  "ads.drug-name": `
    {cỏ tươi|cỏ khô|cỏ mới cắt|ke khay|khay|khay ke|pod phê|pod lạ|tinh dầu lạ|vape thc|weed cookie|brownie cần|hạt giống cần|cần khô|cần ấn|=hàng bay|nấm ảo giác|nấm thần|thuốc phiện|thuốc kích|kích dục|thuốc kích dục|xanax|tramadol|steroid|bình khí n2o|khí cười|bình n2o|bình cười|siro ho pha|lean|bột đá|bồ đà|đá trong veo|hàng đá|kẹo bay|kẹo dập|kẹo lắc|kẹo mới dập|tem giấy dán lưỡi|nước vui|vape học sinh|pod học sinh|thuốc lá điện tử cho học sinh|thuốc ngủ mạnh|thuốc ngủ không màu|thuốc mê}
    {thuốc|pod|vape|hàng} {kích|mê|lắc|phê|bay|lạ} {cho nàng|không màu|không mùi|nặng|loại nặng|học sinh}
    {mấy|0|còn} {viên|tép|gói|khay|chỉ|lít|bánh|zip} {kẹo|ke|đá|cỏ|hàng|nấm|bay}
    {cỏ|kẹo|ke|đá|cần} {với|và|,} {cỏ|kẹo|ke|đá|bóng|nấm}
    {lag người|phiêu tới sáng|bay 0 tiếng|bay tới sáng|hít êm|phê tới|phê cơ|nhớ đời|về trái đất}
  `,
  "ads.weapon-name": `
    {phóng lợn|dao phóng|dao tự chế|dao lê|lưỡi lê|lưỡi lê cổ|súng hoa cải|hoa cải|cồn hơi|lò xo hơi|súng lò xo|rulo|ru lô|súng rulo|súng bắn đinh độ|súng nhà làm|đạn hoa cải|nỏ thép|nỏ săn|kíp điện|kíp nổ|thuốc pháo|pháo dàn|pháo dàn 36|pháo bi ve|pháo nổ|pháo dây|pháo đùng|côn tay|côn sắt|côn tay sắt|roi điện|rọi điện|bình xịt cay|bình xịt hơi cay|dùi cui điện|đèn pin chích điện|đao mã tấu|kiếm mài|tuýp hàn|cây tuýp|bom xăng|bom tự chế|súng cồn|súng côn}
    {dao|đao|kiếm|nỏ|súng|cây} {tự chế|hàn sẵn|mài sẵn|nhà làm|tháo rời|độ lại|giấu trong áo|dài có sẵn|bấm rút}
    {đạn|viên bi|bi sắt|bi cao su|tên bịt đầu nhọn} {đi kèm|kèm|tự chế|0 viên}
  `,
  "ads.wild-name": `
    {mật gấu tươi|mật gấu|vảy con trút|con trút|vảy tê tê|ngà voi|cao hổ|cao hổ nấu|trứng vích|vích tươi|đồi mồi|cu li|cu li con|khỉ con|rắn hổ mang chúa|sừng tê|chim rừng|thú rừng|mèo rừng|gấu con|thuốc lá jet|thuốc lá hero|thuốc lá ngoại|jet hero|xe gian|xe không giấy|xe không giấy tờ|xe nhảy|xe trộm|xe hai thùng|máy nhặt được|hàng nhảy|hàng gian|đồ gian|xăng rẻ hơn|thiết bị phá sóng|máy phá sóng|camera giấu|camera ngụy trang|camera móc áo|camera cúc áo|cúc áo camera|dụng cụ phá khóa|vam phá khóa|hàng qua sông|hàng tàu khẩu}
    {hàng lậu|rượu lậu|thuốc lậu|đường lậu|gỗ lậu|máy nhập lậu|laptop nhập lậu}
  `,
  "ads.paper-name": `
    {phôi đẹp|phôi bằng|phôi sổ|phôi đh|phôi thật|dấu phường|mộc sẵn|dấu đầu mộc|đầu mộc công ty|thẻ nhà báo|thẻ luật sư|thẻ phóng viên|hóa đơn khống|bằng nghề hàn|bằng nghề nail|bằng tiến sĩ}
    {làm|khắc|đóng} {dấu|con dấu|dấu mộc|mộc} {công ty|phường|theo mẫu|tròn|vuông|giả}
  `,
  // Papers that everybody has: only how they are offered makes them forged
  "ads.paper-lawful": `
    {học bạ|transcript|con dấu|dấu tròn|dấu vuông|giấy khai sinh|khai sinh|giấy xác nhận độc thân|giấy độc thân|sơ yếu lý lịch|thẻ ngành|hóa đơn đỏ|tem đăng kiểm|biển số|sao kê ngân hàng|sao kê|bảng lương|hợp đồng lao động|căn cước|hộ chiếu|hộ khẩu|sổ hồng|sổ đỏ|bằng trung cấp|bằng cấp|bằng c3|bằng thạc sĩ|giấy tờ tùy thân|giấy chứng nhận tiêm|chứng nhận tiêm|giấy tiêm|giấy đăng ký xe|số khung|số máy|cà vẹt|chứng chỉ|phôi}
    {=dấu =đỏ|=mộc đỏ}
  `,
  "ads.paper-pull": `
    {${paper}} {…|} {y như thật|như thật|y thật|y gốc|y bản gốc|y form|gần như thật|nhìn y thật|giống thật|in nổi|in mới|soi ok|soi tem|soi thoải mái|không bị check|theo mẫu|theo ảnh|theo ý|nào cũng làm|nào cũng xong|nào cũng có|làm hết|các loại|mọi tỉnh|hồ sơ gốc|đóng mộc|đóng mộc đỏ|có mộc|lấy trong ngày|lấy trong tuần|lấy nhanh|giao trong ngày|xuất khống}
    {khỏi|không cần|chẳng cần|khỏi phải|ko cần} {tiêm|chích|đi viện|về quê|đi học|học|thi|đi khám|khám|ra phường|lên phường|có mặt|đến}
    {sửa|chỉnh|đổi|bẻ|đục} {lại|} {điểm|năm sinh|tên|số khung|số máy|dữ liệu|học bạ|biển số|như thật|ngày sinh}
    {0|mấy|hai|ba|bốn|năm} {ngày|bữa|hôm|tiếng|buổi} {là |}{có|có bằng|lấy|giao|xong|có liền}
    {nhận|xem} hàng {rồi|mới|rồi mới|xong|xong mới} {trả tiền|trả}
    {giao} {rồi|} mới trả
    {=dấu =đỏ|mộc đỏ|dấu nổi|tem chuẩn|form trường|giấy đúng loại} {hẳn hoi|đàng hoàng|đủ|như|in|…|}
    {ai cần|cần} {bằng|giấy|dấu|phôi|hóa đơn|hoá đơn|sổ} {…|} {${call}|giá|phí|phần trăm|0 phần|0}
    {đóng|khắc|in|làm|chạy|cấp|bao ra} {dấu|mộc|bằng|phôi|thẻ ngành|thẻ nhà báo|hồ sơ gốc} {…|} {giả|theo mẫu|trong|${money}|ngày|giá}
    {gửi|chụp} {hình|ảnh|thông tin} {trước|qua|là|rồi|xong} {0|ba|hai|mấy|vài} ngày có
    {không|ko|khỏi} hỏi {giấy tờ|nguồn|nguồn gốc|lý do|lai lịch|gì}
  `,
  "ads.hire": `
    {thuê|cho thuê|cho mướn|mướn|bán|mua|mua lại|thu|thu mua|cần thuê|cần mua|cho mượn|rent|ai rent|ai cho thuê|cần} {${account}} {…|} {tháng|ngày|tuần|lần|cái|nick|chính chủ|chạy|nhận tiền|rửa tiền|rút tiền|verified|đã xác thực|xác minh|không xài|ko xài|lâu năm|cổ|tên người|để chạy|trả cao|khỏi lo|đứng tên|${money}}
    {có|ai có|bạn nào có} {${account}} {…|} {không xài|ko xài|không dùng|dư|rảnh} {…|} {cho thuê|thuê|bán lại|bán}
    {${account}} {có xác thực|đã xác minh|xác minh rồi|chính chủ|lâu năm|cổ|kích hoạt sẵn|tên người ta|tên người khác|đã đăng ký tên} {…|} {${money}|ai cần|giá|mua|sỉ}
    {thuê|cho mượn|mượn|dùng|cần người|tìm người|thuê người} {tên|đứng tên|mặt|khuôn mặt} {…|} {công ty|doanh nghiệp|giám đốc|quét|xác thực|mua trả góp|sim|giao dịch|mở công ty}
    {danh tính ảo|thuê mặt quét|mặt quét xác thực|thẻ có tiền sẵn|thẻ visa có tiền|bank bg|clone bank}
    {tra|tra cứu|check|dò|tìm} {biển số|số điện thoại|sđt|số đt|thông tin cá nhân|chủ xe|số|cccd} {…|} {ra|lấy|qua} {tên|chủ|địa chỉ|cccd|nơi ở|số đt|nhà|hết|số điện thoại}
    {file|data|bán data|danh sách|list|dữ liệu} {khách vay|khách|bà bầu|phụ huynh|sinh viên|số điện thoại|0k số|mẹ bỉm|người vay|khách hàng|nhà giàu} {…|} {ngân hàng|sđt|số|đồng|mới|excel|ngày|tên|sắp sinh|${money}}
    {định vị|nghe lén|theo dõi|đọc tin} {số bất kỳ|số điện thoại|máy người yêu|lên máy|điện thoại người khác|người yêu|vợ chồng|bất kỳ ai}
    {app|phần mềm|cài app} nghe lén
    {ddos|đánh sập|hack sập|đánh} {web|trang|server|page|fanpage} {ai cũng|đối thủ|theo yêu cầu|thuê|theo giờ}
    {lấy lại|vào|hack|mở} nick {người yêu|người yêu cũ|vợ|chồng|bồ|đối phương|ny} {cũ|…|} {xem|đọc|để}
    {bẻ|phá|mở|bypass} {khóa|khoá|icloud|khóa icloud|biển số|khóa xe} {máy nhặt|icloud|xe tay ga|mọi|vạn năng|máy khóa}
    {đục|đóng|cà} {lại |}{số khung|số máy|số sườn}
    {số khung|số máy} đục {lại|đẹp}
    {câu điện|câu trộm điện|chỉnh đồng hồ điện|đồng hồ điện quay chậm|điện nước quay chậm|quay chậm|đồng hồ nước quay ngược} {trước|công tơ|bao|thợ}
    {đưa người|dẫn người|đưa khách|chở người|đi|qua|sang} {qua|sang|…} {biên|thái|đài loan|hàn|trung|biên giới|campuchia|cam|mỹ} {…|} {ban đêm|bằng thuyền|khỏi visa|không hộ chiếu|không cần hộ chiếu|trốn ra|đường rừng|đầu người|một đầu}
    {chuyển tiền|tiền} {rửa|bẩn|game|đen} {qua|…} {ví|tài khoản|stk|chia|phần trăm}
    {nhận|chuyên|dịch vụ} {rửa tiền|chuyển tiền rửa|xóa phạt nguội|xoá phạt nguội|đòi nợ|đòi nợ thuê|ép nợ}
    {đòi nợ thuê|đòi nợ mướn|siết nợ thuê}
    {tiền} {in|làm|fake} {y như|như|giống} thật
    {0|một} triệu thật đổi {0|mấy}
    {hóa đơn|hoá đơn} {đỏ|khống|vat|đầu vào|đầu ra} {khống|xuất|ai|không|…} {0|phần trăm|phí|mặt hàng|lấy|giá|ib}
    {xuất|cần} {hóa đơn|hoá đơn|đầu vào} {đầu vào|đỏ|khống|cuối năm|…} {cho|mọi|mặt hàng|phí|cty|còn}
    {học hộ|điểm danh hộ|thi hộ|điểm danh gương mặt|học thuê} {lớp|toán|buổi tối|môn|điểm danh}
    {qua môn|bao qua môn|bao đậu} {${money}|0}
    {đề|đề thi|đáp án|đáp án đề thi|đề cuối kỳ} {…|} {tuồn|tuồn trước|tuồn ra|ra sớm|trước đêm thi|trước 0 đêm|trước 1 đêm|trước một đêm|lộ trước}
    {bán|có} {đáp án|đề} {đề thi|thi|cuối kỳ|giữa kỳ} {…|} trước
    {tai nghe|camera|cúc áo} {siêu nhỏ|hạt đậu|truyền đề|thi cử|gắp ra} {…|}
    {mang thai|đẻ|bầu|mai thai|sinh} hộ {trọn gói|bồi dưỡng|${money}|…|}
    {cần|bán|mua} {gan|thận} {gấp|} {ai bán|trao đổi riêng|${money}|giá}
    {kết hôn giả|cưới giả|hôn thú giả}
    {quẹt|rút} {thẻ chui|thẻ khống|thẻ ra tiền|thẻ tín dụng ra} {…|} {tiền mặt|tận nơi|…|}
    {mở|có} thẻ tín dụng {không|chưa|} {…|} rút tiền mặt {0|…|}
    {bằng ghi âm|file ghi âm|băng ghi âm} lên người khác
    {tiêm|bơm|cắt mí|nâng mũi} {filler|botox|tan mỡ|silicon} {xách tay|không giấy|ko giấy|ở nhà trọ|tại phòng|…} {không giấy|${money}|làm ở|nhà trọ|…|}
    {icloud|tool|mod} {hack|unlock|menu} {…|} {không bị khóa|${money}|bao}
    {thuốc giảm cân|thuốc tăng lực|sp thuốc} {…|} {bị cấm|loại cũ|giấu trong|không nhãn mác}
    {rượu|xăng|thuốc} {tự pha|pha cồn|cồn công nghiệp|dán tem nào}
    {selling|sell|have|got} {fake|forged|novelty} {student|id|driver|diploma|license|licence|passport|ids} {…|}
  `,
  "ads.sex-offer": `
    {bia ôm|karaoke ôm|cà phê ôm|đào mới|em út|em út mới|gái mới|mấy em mới|em tiếp} {phòng kín|đào mới|về|gọi|dẫn|nhiệt tình|xinh|chiều|có phòng|ib}
    {tour|gói|dịch vụ} {xả stress|thư giãn} {nam giới|nam|cho nam|đàn ông} {…|}
    {bao|kèm|có} {cả em|em đi kèm|em tiếp|em theo|luôn em}
    {sinh viên|em|gái} 0 {…|} {quận 0|ks|một tô|một lần}
  `,
  // What only those say who take bets
  "ads.bet-sure": `
    {ôm|gom|thầu|nhận ôm|nhận} {phơi|lô|số đề|đề|cáp|đuôi|phơi lớn} {chiều|tối|lớn|không|hông|tới|cho ae|ai|trả|ba miền|0 miền|nay}
    {thầu bảng|ôm phơi|gom phơi|bắt cáp|ôm lô|chân ký|giao phơi|nhận phơi}
    {sòng|sới|xới|trường gà|chiếu bạc|sòng bài|sòng bạc|thùng đánh|bàn} {mở|dời|chuyển|lắc|liêng|bài|online|bạc|tối nay|chiều nay|đêm nay|đêm|sát phạt|xóc đĩa|tư nhân|tặng|tang|casino|0k} {…|} {nha|qua|nhà|ai|vô|vào|hú|tối|đêm|ae|anh em|đi|vốn|0|tuyển|chỗ|trải nghiệm|online|live|nghen}
    {xóc đĩa|bầu cua|tài xỉu|tá lả|liêng|phỏm|bài cào|poker|tiến lên|sâm|đá gà|bài liêng|mậu binh|xì tố|ba cây} {…|} {ăn tiền|tiền thật|tiền mặt|vốn 0tr|vốn|đặt cược|cược|cược từ|đổi tiền|lắc thật|có xe đón|ai chơi|thiếu chân|đặt biên|người thật|nạp|kín|mở cửa|cựa sắt|mấy anh ghé|ai đi|có chỗ|chờ|bảo kê|tay đôi}
    {kèo} {thơm|ngon|rung|kín|vip|bóng} {…|} {ai bắt|ai an|ăn theo|nạp|chấp|ăn chắc|đặt 0|vào nhóm|ib|tỷ lệ|nap}
    0 {số |}ăn 0
    {bắn cá|nổ hũ|quay hũ|hũ nổ|bài|game bài} {đổi thưởng|đổi tiền|đổi tiền mặt|đổi tiền thật|so 1|nổ|0 củ} {…|} {rút|nạp|vào|vô|cổng|tiền|đại lý|mã|ae}
    {tuyển|cần tuyển|tìm} {đại lý|người rủ khách|tổng đại lý|dưới trướng} {…|} {nhà cái|sòng|game bài|casino|khách nạp|cá cược|tiền thua|cổng game}
    {ai|anh em|ae} {ghi|đánh|chơi} {đề|lô|lô đề|số đề} {hông|không|hôn|chiều|…} {chốt|chung|trúng|tui|ib|nhắn|gom}
    {trúng|thắng} chung {đủ|liền|ngay|sòng phẳng|liền tay}
    {lô|đề} {hôm nay|chiều nay|tối nay|ai} {ai |}{ghi|đánh} {trước|không|…|}
    {lô|đề} ai ghi {trước|…|}
    {kèo rung|kèo rung bank|tay chơi xóc đĩa|đánh liêng ăn tiền|cựa sắt|đặt biên|tiền thua|lắc thật}
    {dời|chuyển} {sòng|sới|xới|trường gà|bàn lắc}
    {sòng|sới|trường gà} {…|} {dời|chuyển} {qua|chỗ|về|sang|ra}
    {mở|có} {chiếu|sòng|bàn} {liêng|xóc đĩa|bầu cua|bài|lắc|phỏm}
  `,
  "ads.bet-offer": `
    {đánh|ghi|chơi|mua} số {hông|không|hôn|hem|k|đề} {tui|em|con|anh|chị|mình|ai|gom|ghi}
    {xóc đĩa|bầu cua|tài xỉu|đá gà|nhóm kín|gà} {tối nay|đêm nay|chiều nay|chủ nhật|sáng mai} {ở|sau|mở|ai|có|nhà|sân|dời|phát trực tiếp}
    {vào|vô} {nhóm|bàn|cổng|kèo|sòng} {cá độ|kín|này|lắc|thơm|tối} {tối|ae|anh em|nay|ăn|…|}
    {cá độ|cá cược|cược|độ|kèo} {bóng đá|đá banh|bóng|esport|đá gà|rung|rung bank|đá bóng|thẻ phạt|phạt góc} {…|} {tỉ lệ|tỷ lệ|cò|tối nay|hoàn|ăn chắc|đêm|cuối tuần|đẹp|mở bán|không cọc|ko cần cọc|vào tay|kèo}
    {đặt|đánh|ghi|chơi|0|một|số} {0|một} ăn {0|chín|tám|bảy}
    {tỉ lệ|tỷ lệ} {mã lai|kèo|0|ăn|cao nhất} {…|} {giao nhận|khu này|chung|ăn|nay}
    {cấp|mở|phát} {tài khoản|mạng|web} {bóng đá|bóng|cá|cho ae bắt|cho anh em bắt|đá banh} {…|}
    {nhà cái|casino|sòng bài|game bài|cổng game} {…|} {tuyển|đại lý|hoa hồng|hh}
    {nạp|nap} {đầu|lần đầu|0|0k|là} {tặng|thưởng|chơi 0|là có mã|xíu xíu ăn|nhận 0}
    {nổ hũ|tài xỉu|tài hay xỉu|sicbo|slot|baccarat|bầu cua} {nè|mới|mở cửa|phiên|1p|hot|online|cũng có quà|hok|không} {…|} {vô lẹ|vào lẹ|phiên|nạp|rút|thưởng|spin|ăn|đăng ký|cược|quà|kế|kê|link|ae}
    {vô lẹ|vào lẹ|nạp sớm|theo nhịp} {ae|anh em|bà con} 
    {acc|tài khoản} game bài {0|…} {bán|đổi|tiền}
    {vé số|số|lô} online {…|} ăn
    {tối nay|đêm nay} {lắc|sát phạt|đánh phỏm|đánh liêng|quất bài} {không|ko|hông|ae|anh em|ai}
    {đua xe|đua} {tối|đêm} {…} {chung|ghi|độ} {0tr|${money}|0}
    {choi|chơi} {baccarat|bac carat|casino} {online|…} {kế|kê|chia|hoa hồng|rút}
  `,
  "ads.loan-offer": `
    {giữ|cầm|nhận cầm|cắm|ôm|đưa|thế|bỏ lại|chỉ cần|gửi|để lại|nhận} {${pledge}} {…|} {có tiền|là có tiền|vay|là được|ra tiền|bơm tiền|cho vay|lấy tiền|tiền tươi|giải ngân|0 phút|0tr|anh bơm|không hỏi nguồn|ra tiền tươi|tiền nhanh|nhanh}
    {vay|cho vay} {qua|bằng|theo} {icloud|zalo|danh bạ|app|sim|cavet|căn cước|facebook} {…|} {không|máy|khỏi|duyệt|nhanh|lãi|nợ}
    {bốc|lấy|vay|cầm|nhận} {${money}} {trả|góp|đóng} {${money}} {…|} {ngày|0 ngày|bữa|tuần|tháng}
    {góp|trả góp|trả} {${money}} {mỗi|một|/|} ngày
    {góp bạc|bạc đứng|bạc góp|bạc đúng|bạc dùng|góp chợ|góp ngày|vay đứng|tiền đứng|đảo nợ|vay họ|bắt họ|họ ngày} {…|} {ngày|nhận|trong khu|có người|khu|chục|bữa|hú|ib|chị|anh|liên hệ|lấy|thu|tới nhà|phần trăm|hàng ngày|tiền}
    {đáo hạn|đảo nợ|gỡ nợ} {ngân hàng|nợ nhóm|thẻ|nợ|cho} {…|} {0|nợ nhóm|gỡ|phần trăm}
    nợ chồng nợ {…} {đảo|xoay|vay}
    {tín dụng đen|nợ xấu|xấu|cic đen|nợ nhóm 3} {…|} {vẫn ra tiền|ra tiền|cũng gỡ|vẫn giải ngân|ok|vẫn vay|không kiểm tra}
    {khỏi|không|ko} {thẩm định|gọi người thân|ktra cic|kiểm tra cic|xét cic|ktra|hỏi lý do} {…|}
    {ký giấy|giữ|ký} {giữ|cavet|…} là có tiền
    {0k|0|mười k} {0|một} triệu {0|một|mỗi|/|} ngày
    {alo|gọi|nhắn} {0|vài|mấy} {phút|p} {là |}có {tiền|0}
    {phí|tiền phí} cắt trước {0|…|}
    {trừ|cắt} phí trước {0|…|}
    {trễ|chậm} {thì|là} {khóa|khoá|người tới nhà|tới nhà|bêu|gọi danh bạ}
    {xoay|kẹt} {vốn|tiền} {chợ|gấp|…} {góp ngày|góp|hú|cầm|qua em|qua chị|ib}
  `,
  "ads.trade": `
    {còn|có|mới về|mới dìa|về} {0|mấy|vài} {viên|hộp|cây|chai|gói|bình|chỉ|lít|khay|cái|con|tút|thùng|cục|bánh|nick|thẻ|số}
    {ai|ae|anh em|mấy anh|ai quen|khách quen|bác nào|chị nào|ai hiểu} {cần|đi|chơi|quen|hiểu|xài|lấy|thích|bắt|ôm|đi rừng|lấy sỉ} {thì|…|} {${call}}
    {ai|ae|anh em} {chơi|cần|đi|ôm|bắt} {${call}|không}
    {giao|ship|bán|nhận|để} {khuya|đêm|trong 0p|30p|0p|tận phòng|cổng trường|sau chợ|ở quê|lạnh|bar|kín tên|kín|tan noi|gửi xe|cả đêm|q7|ban đêm|sau}
    {khỏi|không|ko} {toa|đơn|giấy tờ|giấy|nhãn mác|ai biết|nguồn|lý lịch|tên}
    {nói nhỏ|kín đáo|bao kín|bọc kín|giấu|kín tên|trao đổi riêng|báo giá|test thử|bao test|bao thật|bao coi|khách quen ưu tiên|sỉ lẻ|giá sỉ}
    {lấy|mua} {sỉ|chung 0|kí|số lượng|gói nhỏ|thùng|trong tuần|lẻ} {giá|rẻ|…|}
    {nhận hồ sơ|mở bán|thu tận phòng|ăn chia|chia phần trăm|có người thu|xả lô|đập hộp|hàng trong nhà|hàng quê|thử được|bảo hành nảy mầm|tháo rời|gửi 0 kiện}
  `,
  "ads.lawful": `
    {phải|cần|cũng cần|có} {kê đơn|giấy phép|toa bác sĩ|đơn bác sĩ|đơn của bác sĩ}
    {dân thường|ai cũng|học sinh} {không|ko} được {mua|dùng|mang}
    nước vui vẻ
    {là tên|là kiểu|là loại|nghĩa là|được hiểu là} {kiểu|gì|một|của|game|…}
    {qua|ở|tại|bên} ngân hàng {…} {hợp đồng|lãi|thẩm định|hồ sơ}
    {trong|chơi} {game|phim|liên quân|tốc chiến}
    {câu cá|đi câu|mồi câu|cần câu}
  `,
};
