// Unlawful goods and services by name, and the words of a seller that make the name an offer.

import type { CueList } from "../cue-net.ts";
import { money } from "./scam-advance.ts";

export const goodsCues: CueList = {
  // A name alone is talk, news or a question; beside the words of a seller it is an offer.
  "ads.drug-name": `
    {cần sa|cỏ mỹ|cỏ đầu|cỏ thơm|ketamin|ketamine|thuốc lắc|bóng cười|nấm thần|nấm thức thần|nấm ma thuật|tem giấy|bùa lưỡi|heroin|hê rô in|ma túy|ma túy đá|hàng trắng hàng đen|hàng đá|pod chill|pod thc|tinh dầu cần|kẹo bay|kẹo lắc|kẹo ke|nước vui|happy water|hồng phiến|bánh cần sa|mdma|cocain|cocaine|thuốc kích dục|thuốc mê|thuốc ngủ không mùi|thuốc ngủ bỏ vào nước|thuốc bỏ vào nước|thuốc ngủ liều mạnh|thuốc phá thai|thuốc mê dạng xịt|lá khát|muối tắm|cỏ kẹo ke|keo ke|đá với ke|ke với đá}
    {cỏ|kẹo|ke|đá} {kẹo|ke|đá|cỏ|khay|nước vui|nấm|và ke|với ke|bóng} {ke|kẹo|khay|nước vui|đủ|đá|cỏ|bóng|có} {đủ|loại|hết|ship|cả|có sẵn|…}
    {c s|cs} mỹ
    {weed|ketamine|ecstasy|mdma|molly|cocaine|coke|xanax|tramadol|shrooms|lsd|acid|percocet|oxy|fentanyl|adderall|edibles|carts|meth|nitrous|nitrous balloon|pills|happy water|codeine|lean}
    without {a|} prescription
  `,
  "ads.weapon-name": `
    {súng hơi|súng săn|súng ngắn|súng pcp|súng bắn đạn chì|súng bắn đạn bi|súng đạn chì|súng điện|súng bắn bi|súng cồn|súng tự chế|dao phóng lợn|dao găm|dao bấm|dao tự vệ|gậy bóng chày|dao rút|súng bắn bi sắt|dao quắm|kiếm nhật|mã tấu|kiếm|roi điện|dùi cui|dùi cui điện|gậy ba khúc|gậy 3 khúc|côn nhị khúc|bình xịt hơi cay|xịt hơi cay|xịt cay|bình xịt cay|lựu đạn|pháo nổ|pháo bi|pháo trứng|pháo cối|pháo dàn|pháo hoa nổ|pháo tết|pháo dây|pháo lậu|thuốc pháo|thuốc nổ|đạn chì|tay gấu|nỏ bắn|còng số 8|áo giáp|hàng nóng|vũ khí|đồ chơi phòng thân|đồ phòng thân|súng k54|súng colt|pháo nỗ}
    {pháo|súng|dao|kiếm} {nổ|dây|dàn|bi|cối|trứng|hơi|độ|mài bén} {dây dài|loại|đủ|nổ|đồ rừng|tết|các loại|có|về|…}
    {air gun|stun gun|glock|pistol|handgun|firearm|ammo|ghost gun|switchblade|brass knuckles|pepper spray|taser|homemade fireworks|fireworks homemade|firecrackers|untraceable gun|real gun}
  `,
  "ads.wild-name": `
    {ngà voi|mật gấu|cao hổ|cao hổ cốt|móng cọp|móng hổ|nanh hổ|vảy tê tê|tê tê|rùa vàng|sừng tê|sừng tê giác|thịt thú rừng|thú rừng|hàng rừng|tay gấu|rắn hổ chúa|chồn hương|gà lôi|khỉ con rừng|kỳ đà|trăn rừng|gỗ lậu|gỗ sưa lậu}
    {ivory|rhino horn|tiger bone|pangolin|bear bile}
    {kích cá|kích điện|chích điện|bình kích|xuyệt điện|cát lậu|cát sỏi hút|cát hút đêm|thuốc lá lậu|xăng lậu|rượu lậu|thuốc lá ngoại lậu}
    {cheap|smuggled} {cigarette|cigarettes}
    shisha pod
  `,
  "ads.paper-name": `
    real {looking|} {license|driving license|driver license|passport|id|diploma|degree}
    {giấy phép lái xe|phôi thật|phôi gốc|phôi chuẩn|bằng giả|giấy tờ giả|cccd giả|dấu giả|sổ giả|hồ sơ giả|sổ đỏ giả|sổ hồng giả|tem đăng kiểm|tem kiểm định|dấu tròn công ty|dấu chữ ký|giấy khám sức khỏe|sổ hộ nghèo|sổ thương binh|giấy xét nghiệm|passport nước thứ ba|bằng tốt nghiệp|bằng cấp 3|bằng đại học|bằng cao đẳng|chứng chỉ tin học|chứng chỉ tiếng anh|chứng chỉ ngoại ngữ|giấy xe mất gốc|giấy tờ xe|cavet xe|cà vẹt xe|biển số giả|gplx hạng|blx|b l x|bằng lái xe|bằng lái|bằng a1|bằng b2|gplx|giấy tờ các loại|sổ tiết kiệm|bảng lương giả|sao kê giả|giấy nghỉ ốm|giấy ra viện|giấy nghỉ việc hưởng bhxh|giấy chứng sinh|bằng ielts|chứng chỉ ielts|ielts|toeic|làm giả}
    {fake|novelty|replica|forged} {id|ids|diploma|diplomas|passport|passports|degree|degrees|license|licences|driver|invoice|certificate|bill|documents}
    {ielts|toefl|toeic} certificate
  `,
  // Made without exam, visit or proof: what an office never offers
  "ads.paper-pull": `
    {không|ko|k|khỏi|hổng|chẳng} {cần|phải|} {thi|học|đi thi|đi học|khám|đi khám|đến khám|sát hạch|hồ sơ gốc|giấy giới thiệu|hỏi giấy|đến trường}
    {không|khỏi} học {không|khỏi} thi
    {0|hai|ba|mười} ngày {là|} {giao|có|nhận|lấy} {bằng|giấy|liền}
    {bao|cam kết} {đậu|đỗ|check|soi|soi công chứng|công chứng|xin việc|thi|qua|thi đậu|quét}
    {lấy|có|in|giao|làm} {ngay|liền|luôn|gấp} {trong|sau|…|} {0|ngày|ngày mai|buổi}
    {trong|sau|} {0|một|hai|ba|vài} ngày {là|} có {bằng|liền|ngay|luôn|giấy}
    {có|in} {luôn|liền|ngay|} {trong|sau} {0|ngày|một} {ngày|giờ|}
    {0|hai|ba} ngày có
    {nhận|giao} {hàng|bằng|tận tay|tận nơi} {rồi|mới|rồi mới} {trả tiền|thu tiền|trả|thanh toán|thu}
    {có|kèm} {mộc bệnh viện|mộc|dấu bệnh viện|hồ sơ gốc|dấu ngân hàng|dấu đỏ|mộc đỏ|tem thật|dấu mộc|con dấu}
    {soi|quét|check} {không ra|thoải mái|qua hết|vô tư|đèn qua}
    {như thật|giống thật|y như thật|chuẩn như thật|giống y}
    {các loại|đủ loại|mọi loại|mọi trường|các trường|tất cả các trường|các ngành}
    {đều|cũng} {có hết|có|xử lý được|làm được}
    {nhận làm|bên em làm|chuyên làm|dịch vụ làm|ai cần} {bằng|giấy|sổ|chứng chỉ|gplx|blx|giấy tờ|hồ sơ|giả|passport|dấu} 
    {real|genuine} {hologram|stamp|seal|watermark}
    {no|without|skip} {need to test|exam|test|study|attending|need for exam}
    {pass|passes} {every|all|any} {scan|scanner|check}
    {tram nghin|trăm nghìn} một tờ
  `,
  "ads.service": `
    {viết|làm} {luận văn|khóa luận|tiểu luận|đồ án|bài luận|luận án} {thuê|trọn gói|hộ|${money}|…} {trọn gói|bao|thuê|0|${money}|giá}
    {cho thuê|bán|thuê|thu|mua} {nick|acc|zalo|via|fb|facebook|tiktok|tele} {cổ|xịn|kháng|via|lâu năm|ngâm|trust} {…|}
    bao kháng {0|…|}
    {mở khóa|cài|phần mềm} theo dõi {điện thoại|vợ|chồng|người yêu|con nợ} {…|}
    {thi|học|điểm danh|đi học|làm bài|kiểm tra|quân sự} {hộ|thuê|thế|giùm} {toeic|ielts|toán|tiếng anh|môn|các môn|0k|quân sự|đại cương|cho|mọi|hộ|và|ca|bao|luận|thi hộ|mặt|${money}|toan|một}
    {nhận|dịch vụ|chuyên|cần người|tìm người|thuê người} {đi |}{thi hộ|học hộ|đi học hộ|điểm danh hộ|thi thuê|viết luận thuê|làm luận văn thuê|viết thuê|làm bài hộ|làm đồ án thuê}
    {luận văn|khóa luận|tiểu luận|đồ án|luận|bài luận} {thuê|trọn gói|bao đậu}
    {đề thi|de thi|đề} {…|} {tuồn|lộ|trước giờ thi|ra sớm|trước đêm thi|chuẩn 100}
    {tai nghe hạt đậu|tai nghe siêu nhỏ|camera cúc áo|tai nghe thi cử}
    {đòi nợ|siết nợ|xiết nợ|đòi tiền} {thuê|mướn|toàn quốc|nhanh|chuyên nghiệp}
    {xử|dằn mặt|dạy dỗ|đánh} {thuê|theo yêu cầu|ai theo giá}
    {hack|xâm nhập|đọc trộm|xem trộm|đọc|theo dõi|copy|clone} {zalo|facebook|fb|tin nhắn|nick|telegram|instagram|điện thoại|sim|messenger} {của|} {chồng|vợ|người yêu|bồ|đối phương|zalo|facebook|người khác|bất kỳ|vợ chồng|nguoi yeu}
    {định vị|theo dõi|nghe lén|ghi âm} {chồng|vợ|người yêu|bồ|số điện thoại|qua số|con nợ|vị trí}
    {phần mềm|app} {…|} {cài ngầm|nghe lén|theo dõi|cài lén|gián điệp}
    {xuất|bán|mua|mua bán|cung cấp} {hóa đơn|hoá đơn|hđ} {đầu vào|đỏ|khống|vat|đầu ra|ăn uống|gtgt|mọi|các}
    {0|phần trăm} {trên|/} {hóa đơn|hđ}
    {bao|lo} quyết toán
    {công ty|cty} {ma|sạch|còn hoạt động} {…|} {xuất|hóa đơn|bao|trọn gói|đứng tên|0}
    {đưa|dẫn|tổ chức|nhận đưa} {người|khách|…|} {vượt biên|qua biên giới|đi chui|sang trung|trốn}
    {đi|qua|sang} {hàn|nhật|đài|úc|anh|mỹ|trung|cam|châu âu} chui
    {kết hôn giả|hôn thú giả|cưới giả}
    {hợp thức|nhập} {giấy tờ quốc tịch|quốc tịch|hộ khẩu}
    {nhận con} {…|} {giấy tờ|quốc tịch}
    {vận chuyển|chuyển} {tiền|vàng|ngoại tệ|hàng} {qua|sang|ra} {biên giới|nước ngoài} {…|} {không khai báo|phí|}
    {mang thai|đẻ|sinh} {hộ|thuê|mướn}
    {bán|mua|thu mua|hiến} {trứng|thận|tinh trùng|gan|máu hiếm} {không|…|} {nữ|0tr|${money}|giá|một lần|ib|trắng}
    {lo lót|chạy án|chạy điểm|chạy trường|chạy chức|chạy suất|chạy việc|mua điểm|chống trượt|bao qua môn}
    {mua|bán} {phiếu bầu|suất biên chế|điểm}
    {rút tiền|đáo hạn|quẹt|rút} {thẻ tín dụng|thẻ|khống|tín dụng} {…|} {phí|máy pos|tại nhà|0|nhanh}
    {đáo hạn|quẹt khống|rút khống|máy pos tại nhà}
    {nhận đáo hạn|rút tiền thẻ tín dụng}
    {phim lậu|bản quay lén|phim rạp} {…|} {bán|link|drive|bản nét}
    {bán|share|trao đổi} {…|} {clip nóng|video nóng|clip hot|ảnh nóng|link drive|clip 18|trọn bộ clip}
    {clip|ảnh|video} {nóng|sex|lộ} {hot girl|…} {trọn bộ|bán|0k|link}
    {tool|phần mềm|app} {hack map|hack|auto|mod} {…|} {không bị khóa|0k|${money}|tháng|soi tướng|bao khóa}
    {tiêm|bơm} {filler|botox|silicon|trắng} {tận|tại} {phòng|nhà|ktx}
    {gửi|bắn|phát} tin nhắn {hàng loạt|brandname|giả} {…|}
    {tiền giả|tiền fake} {…|} {loại|đổi|soi|giá|ship|0}
    {đua xe|đua} {tối|đêm|…} {…|} {chung|ăn|kèo|độ|ghi} {${money}|0}
    {sim rác|sim kích hoạt sẵn|sim kích sẵn|sim kích|sim không chính chủ|sim otp} 
    {nhận mã|nhận otp|cho thuê sim|thuê sim} {0k|${money}|số|otp|…}
    {via|via ngoại|via cổ|bm xmdn|bm|clone} {ngoại|cổ|xmdn|xmdt|kháng|live|xmdn|chạy}
    {cho thuê|thuê|bán|mua} {acc|tài khoản|nick} {shipper|grab|tài xế|be|facebook|fb|ads|quảng cáo|zalo} {…|}
    {bn|bạn nào có|ai có|có} {bank|tk bank|tài khoản|stk} {chính chủ} {…|}
    {data|dữ liệu|danh sách} {sđt|khách|khách vay|phụ huynh|khách hàng|số điện thoại|người vay|sdt khách}
    {write|do} your {thesis|essay|dissertation|assignment} {…|} {exam|for you|cheap|proctor|sit}
    {sit|take} {in|} your {online|} exam
    {hacked|stolen|cracked} {pages|accounts|account|page|phones|cards}
    {icloud unlock|icloud unlocked|unlock service}
    {spy service|spy app|copy sim|read your lover|hack your partner|hack any account|hack whatsapp|hack instagram}
    {surrogate mother|egg sale|egg donor wanted|sell your kidney|kidney for sale|buy kidney}
    {credit card} {…|} {to cash|cashout|cash out}
    {rent|rent out} your {facebook|bank|telegram|discord} account
    {cockfight|cockfights|dog fight} {…|} {bet|bets|live|tonight}
  `,
  "ads.sex-offer": `
    {em gái|gái|em|bé} dịch vụ {…|} {0|quận|giờ|đi|khách sạn}
    {0|${money}} {một|1|/|} giờ {…|} {đi|nhận|tới|vào} {khách sạn|ks|nhà nghỉ|phòng}
    {tiếp khách|đi tiếp khách|hầu khách} {…|} {tip cao|kín|tối|xinh|thoáng}
    {cần|tuyển} {0|mấy|} {bạn|em|} nữ {xinh|thoáng|trẻ} {…|} {tiếp khách|tip|kín|đi khách|chiều khách}
    {massage|mát xa|mas|massa|matxa} {…|} {happy ending|tới bến|từ a tới z|từ a đến z|tận phòng|tận khách sạn|kín đáo|yoni|gợi từ|gội từ|nữ tới|em trẻ|0 tay|lành mạnh không}
    {gái|em|hàng|sv|sinh viên|bé|chị|máy bay} {xinh|gọi|tuyển|non|teen|mới làm|18|ngành|trẻ|ngoan|dâm} {…|} {tận nơi|tận phòng|tận khách sạn|một lượt|một lần|qua đêm|đi nhanh|có ảnh|0k|xác thực|hàng tuyển|khách sạn}
    {phục vụ|đi khách|tiếp khách} {tận|tại} {phòng|khách sạn|nhà|nhà nghỉ|ks}
    {qua đêm|đi nhanh|đi đêm|tàu nhanh} {${money}|0}
    {fwb|sugar baby|sugar|sgbb|ons|một đêm có phí} {có phí|trả phí|${money}|cần daddy|tìm daddy|chu cấp}
    {tay vịn|gái tay vịn|hát tay vịn} 
    {tăng hai|tăng 2} {…|} {thỏa thuận|theo|có phòng}
    {ks|khách sạn|phòng} anh thuê
    {${money}|0} {một|1|/|} {lần|lượt|đêm|shot|tô} {…|} {ks|khách sạn|phòng|kín|hình|nhà nghỉ|ib}
    {ảnh|hình|mặt} thật {…|} {phục vụ|tận|giá}
    {em|e} rảnh {tối nay|đêm nay} {…|} {${money}|0|ks}
  `,
  // Stakes among strangers: points, odds, numbers taken for money
  "ads.bet-offer": `
    {ăn theo|nhắn lấy kèo|lấy kèo|bán kèo|thắng mới thu phí|kèo châu á|kèo tài xỉu|bao kèo|phím kèo} {…|} {chuẩn|nhắn|ib|phí|theo|lấy|thắng|chắc}
    {kèo} {…|} {thắng mới thu|phí|lấy kèo|nhắn lấy}
    {cái to|cầm cái|nhà cái to} {…|} {lên|anh em|đặt}
    {nhận|vào} {kèo|lô|số} {vip|mỗi ngày|hàng ngày|miễn phí}
    {ai|anh em|ae|bà con|các bác|bác nào|mấy chế} {…|} {ghi|đánh|bắt|chơi|theo|lên} {đề|lô|số|kèo|độ|lô đề|lô xiên|xiên|cược|ba càng|không}
    {ghi|đánh} {đề|lô|lô đề|số|lô ba càng|ba càng|xiên|số đài|lô xiên} {…|} {không|hông|chỗ|bên|nhắn|ghi|trước|cho|trúng|tỷ lệ|tỉ lệ|xiên|em|thì|ib}
    {lô|đề|số} {hôm nay|chiều nay|tối nay|ai} {ai|không|…} {ghi|đánh|theo}
    {trúng|thắng} {chung|trả|là chung|con đem tiền|em trả} {đủ|liền|tiền|liền tay|tới|ngay}
    {chung|trả} {đủ|sòng phẳng|liền tay}
    {thắng thua|thanh toán|ăn thua} {sòng phẳng|liền tay|rõ ràng|trong ngày}
    {nhận|bắt|theo|lên|có} {cược|độ|kèo|cá|cửa} {từ|trận|tối|bóng|kín|ib|0|trên|dưới|${money}}
    {cá độ|cá cược|độ bóng|nhận cược|cá} {bóng đá|world cup|trận|tối nay|euro|ngoại hạng|c1|đá gà|kín|sea game}
    {chấp|chap} {nửa|0|một} {trái|quả} {…|} {ai|ăn|bắt|đủ|ib|theo}
    {sới|sòng|xới} {…|} {xóc đĩa|bầu cua|bài|đêm|chiều|dời|đón}
    {bạch thủ|song thủ|lô xiên|soi cầu|dàn đề|ba càng|cầu lô|chốt số|bao lô|số bao trúng|lô gan|lô kép} {…|} {chuẩn|nhóm|phí|vip|kín|0|chắc|nhận|vào|hôm nay|ib|theo}
    {đá gà|da ga|đá gà campuchia|gà đòn} {…|} {trực tiếp|nạp|cược|link|độ}
    {tài xỉu|tai xiu|xóc đĩa|nổ hũ|no hu|game bài|bắn cá|slot|xì dách|mậu binh|bầu cua|đánh bài|casino|poker} {…|} {nạp|rút|uy tín|code|online|đổi thưởng|ăn tiền|vip|bonus|md5|link|siêu tốc|đại lý|tặng|vào|đăng ký}
    {nạp|rút} {rút|nạp|tự động|siêu tốc|0 phút|thả ga}
    {thưởng nạp đầu|hoàn trả|bonus 0|tặng 88k|tặng 58k|tặng 0k|nhập code|code vip|rút 0 phút|rút tiền siêu tốc}
    {xiu tai|bac carat|no hu vip}
    {first deposit|welcome bonus|deposit via|jackpot|x0 guarantee|free bets|odds|bets from|place your bet|bet with us} {…|}
    {slot|slots|casino|betting|baccarat|roulette} {…|} {deposit|jackpot|bonus|withdraw|sign up|join|link|guarantee}
  `,
  "ads.loan-offer": `
    {kẹt tiền|cần tiền|thiếu tiền|tiền gấp|tiền nóng|cần tiền lẹ|cần tiền gấp} {…|} {ib|qua|cầm|chế cho|em có|vay|alo|tui|góp|liên hệ|zalo|nhắn}
    {cầm|giữ|đưa|cần|chụp|lấy|cmnd|cccd} {cccd|thẻ sinh viên|cavet|cà vẹt|cmnd|căn cước|sổ hộ khẩu|chụp 0 mặt|sim} {…|} {là có|vay|có tiền|0tr|có 0|0 phút có tiền|${money}|qua đây}
    {vay|cho vay|vay nóng|vay đứng|vay nặng lãi|vay góp|vay ngày|vay lãi ngày|vay tiền} {…|} {góp|ngày trả|trả 0|mỗi ngày|khỏi giấy tờ|không giấy tờ|phân|góp ngày|lãi ngày|thẻ sinh viên|hổng cần}
    {góp|trả góp} {mỗi ngày|ngày|0 ngày|hàng ngày|theo ngày|25 ngày} {${money}|0|trả|là}
    trả {mỗi ngày|ngày|hàng ngày|theo ngày} {${money}}
    {ngày|mỗi ngày} {trả|góp|đóng} {${money}|0}
    {lãi|lãi tính} {ngày|theo ngày|0 phân|mười phân|đứng}
    {0|mười|năm} phân {một|1|/|} tháng
    {khỏi|hổng cần|không cần|không|khỏi cần} giấy tờ {gì|chi|hết|…|}
    {bốc|bát} {bát|họ} {họ|…} {ngày|lãi|giảm|0|góp}
    {bát họ|bốc họ|b4t h0|bat ho} 
    {loan|loans|cash} {…|} {no paper|only id|only id photo|interest by the day|in 0 minutes|id photo|collateral}
    {interest} {by the day|per day|daily}
  `,
  // How sellers speak
  "ads.trade": `
    {ship|giao|gửi|chuyển|freeship} {tận|toàn|nội thành|cod|che tên|kín|bọc kín|hỏa tốc|trong|hàng|xe khách|sg|hn|khu|lẻ|về|đêm|các tỉnh|như|trong đêm|sau|nhanh|tới|kín về|tan|hcm} {quốc|nơi|nhà|phòng|ngõ|ruộng|cod|…|}
    {giá|phí} {sỉ|lẻ|rẻ|tốt|${money}|0|nửa|gốc|mềm|hời|từ|một|cả}
    {lấy|bán|mua} {sỉ|lẻ|0 viên|0 hộp|số lượng|sll}
    {về|có|còn|sẵn|đủ} {hàng|sẵn|loại|cả|hết|đủ|sẵn hàng|hộp|mối}
    {hàng} {về|xịn|chuẩn|sạch|sẵn|xách tay|mới|chất|tuyển}
    {đủ|các|nhiều} {loại|size|mẫu|cỡ|món}
    {bình|gram|viên|hộp|gói|cây} {lớn nhỏ|to|lẻ|0kg|bình nhỏ|giá}
    {freeship|cod toàn quốc|toàn quốc|bao test|bao check|có bảo hành|bảo hành 0|xuyên đêm|24 7|24 24|có chỗ thử|ship kín|kín đáo|uy tín}
    {ai|bác nào|ae|anh em|bà con|anh chị|muốn|người} {cần|lấy|mua|ăn mô|có nhu cầu|muốn lấy|muốn|mua thì|nào|mún lấy} {thì|ib|nhắn|alo|em|liên hệ|zalo|lấy|cmt|gửi|…|}
    {bán|cần bán|nhận|thanh lý|pass|cung cấp|dịch vụ|chuyên|mua|thu mua|cho thuê|nhận làm|nhận bán|có bán|phân phối|đặt hàng}
    {nhắn|ib|alo|inbox|zl|zalo|liên hệ|pm|cmt} {em|riêng|mình|con|tau|choa|choa nha|tui|nhoa|đặt|là có|menu|lấy menu}
    {không|khỏi} cần {giấy phép|giấy tờ|hỏi|bác sĩ|khám|đơn}
    {không|ko} hóa đơn
    {ck|cọc|trả} trước
    {${money}} {một|1|/} {cây|viên|hộp|cái|con|tờ|số|môn|bộ|căn|kg|ký|lần|suất|ca|gram|bình|quả}
    {tháng|ngày|buổi} {${money}}
    {cho|phòng} {anh em|ae|thân} {phòng thân|chơi tết|chơi|nổ}
    {selling|sell|for sale|buy|delivered|delivery|shipped|ship|ships|order|in stock|menu|cheap|dm|same day|discreet|wholesale|price list|cod|worldwide|nationwide|no question|no questions|hcm only|pack|signal only|inbox|secretly|per gram|plug}
  `,
};
