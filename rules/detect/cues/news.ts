// Rumours: alarming claims by what they are about, what is said to be hidden, and the pressure to pass them on.

import type { CueList } from "../cue-net.ts";

const pass =
  "share|chia sẻ|se|chuyển|chuyển tiếp|chuyển tin|gửi|gửi tin này|gửi tin|lan|lan tin|lan truyền|truyền|truyền tin|truyền đi|truyền tay|forward|fw|đăng|đăng lại|đăng lên|loan|loan tin|loan báo|phát tán|tung tin|tung tin này|đẩy tin|đẩy|post|post lên|repost|tag|rải|đưa lên|cho tin này|sao chép|copy|spread|báo tin|nhắn tin này|chuyển ngay tin này";
const how =
  "gấp|ngay|ngay đi|liền|liền đi|liền tay|lẹ|lẹ lên|mau|nhanh|nhanh lên|mạnh|mạnh lên|mạnh tay|rộng|rộng rãi|rộng ra|khẩn|khẩn cấp|khắp|khắp nơi|hết|nhiều vào|cho nhiều vào|suốt đêm|giùm|dùm|giúp|đi|đi bà con|đi xa|nha bà con|cho nhau|hộ|ra|vào|vô";
const whom =
  "mọi người|mn|cả nhà|người thân|họ hàng|bạn bè|chị em|anh em|bà con|người già|cả xóm|cả xã|cả khu|cả chung cư|hàng xóm|tất cả|tất cả nhóm|tất cả bạn bè|các nhóm|mọi nhóm|hết các nhóm|mấy nhóm|hết mấy nhóm|nhóm khác|nhóm phường|nhóm phụ huynh|các nhóm phụ huynh|hết nhóm|danh bạ|hết danh bạ|cả thế giới|ai ở|ai ở hạ lưu|mẹ|chị|ông bà|tụi con nít|chị em nội trợ|con cháu|nhau|nhau biết|người ta biết|ai cũng biết|phụ huynh|sinh viên|hội nhóm|xóm trọ|khắp xóm trọ|nơi|ai có con|xóm làng|cả họ|cả họ hàng|bạn bè liền|everyone|all group|every group|your family|your loved ones|loved ones|friends|friends and family|all your friends|all your contacts|your contacts|chị em đi chợ|các mẹ|các chị|các bà|các bác|bạn bè người thân|cả cơ quan|đồng nghiệp";

export const newsCues: CueList = {
  "news.pressure": `
    {gửi|chuyển|copy|đăng|lan|truyền|dán|copy dán|lan tỏa|lan toả|đẩy tin|chuyền|chuyền tin|share|repost} {tiếp|tiếp đi|lại|tiếp nhé|đi|tin này|bài này|dòng này|gửi tiếp|lẹ|liền|liền tay|lại ngay|lại đi|nhanh lên} {đi|nhé|nha|nghen|cho|lên|để|bà con|mọi người|liền}
    {share|copy|gửi tiếp|chuyển tin|lan truyền|lan tỏa|đẩy tin} {mạnh|lẹ|liền|ngay|hết|gấp|truoc khi|trước khi|này lên|lên|đi} {mn|xoá|xóa|bị|họ hàng|danh bạ|nhóm|}
    {nhắn|gửi} {cho |thêm |hết |tất cả |}{0 người|0 ng|danh bạ|nhóm lớp|các nhóm lớp|hết danh bạ|cả danh bạ|ai mình thương|người bạn thương}
    {báo|nói|nhắn} {khắp nơi|mọi nhà|cả họ|tất cả|hết bạn bè|khắp xóm|cho hàng xóm|liền cho hàng xóm|ông bà gấp|mọi phụ huynh|ngay mọi phụ huynh|toàn trường|gấp mọi người|gấp cho người già}
    {mẹ nào|ai có|ai thương|ai còn|phụ huynh nào} {…} {copy|đăng lại|dang lai} {liền|đi|}
    {đừng giữ|đừng để} {tin này|bị ém|cho riêng}
    {share to|send to|withdraw and tell} {everybody|every group|everyone}
    {${pass}} {${how}} {cho|vào|tới|đến|hết|lên|trước|kẻo|để|} {${whom}|người|}
    {${pass}} {cho|to|with|vào|tới|đến|vô|dô|qua|lên|khắp|hết|sang|rộng} {${whom}}
    {${pass}} {cho|vào|qua|} {mọi|hết|các|mấy|tất cả|cả|nhiều|khắp} {nhóm|người|hội|xóm|group|nơi|chỗ|nhà}
    {để|phải|hãy|mọi người|xin|phải|tự|các bạn phải|tuyệt đối cho|cứ|nên tự|nhau} {${pass}} {lên|đi|ra|cho|hết|thôi|nhau|bằng cách|}
    {hãy|phải|xin} {lên tiếng|truyền|lan|phát tán|đăng} {bằng cách|đi|ra|hết|khắp|cho}
    {ai|mẹ nào|mỗi người|mỗi mẹ|ai có tâm|ai thương|tài xế nào|phụ huynh nào|cha mẹ nào|bà con} … {share|chia sẻ|truyền|truyền đi|chuyển tiếp|đăng lại|gửi đi|lan tin} {đi|thì|ngay|liền|giùm|dùm|lại|0|5|cho|nha|}
    {đừng|không được} {giữ|im|giữ im} {im lặng|cho riêng mình|lặng|làm của riêng}
    {tag|kêu|rủ} {hết|nhau|cả} {bạn bè|lên|đi|xóm} {vào|đăng|đòi|mua}
    {pass|spread|share|forward|send|tell} {it|this|the word|on|the news|them|your family} {on|to|with|around|before|now|everywhere|so|or|fast} {to|every|everyone|they|all|family|you|it|your|}
    {tell} {your family|everyone|everybody|all your friends}
  `,
  // Told on by word of mouth: good neighbours do that too.
  "news.tell": `
    {báo|nhắn|kêu|gọi|nói|nhắc} {gấp|ngay|liền|lẹ|mau|giùm|tin|nhau|hết|} {gấp|cho|} {cả nhà|cả họ|họ hàng|người thân|bạn bè|nhau|mọi người|cả xóm|hết xóm|cả họ hàng|người già|xóm làng|bà con|nhau gấp|ông bà} {biết|trong nhà|ở nhà|liền|gấp|ngay|nha|mua|}
    {báo|nói|kêu} {giùm|gấp|nhau|liền} {họ|cho|gấp|nha|lẹ}
    {truyền tay|truyền tai|rỉ tai} nhau
  `,
  // Chain letters: a reward or a curse for passing on.
  "news.chain": `
    {gửi|chuyển|chuyển tiếp|share|chia sẻ|forward|send|copy và gửi|sao chép và gửi} {tin này |bài này |this |ngay |}{cho|tới|vào|to|đến|} {đủ |ít nhất |}{5|7|8|9|10|12|13|15|20|25|30|50|mười|chín|hai mươi} {người|bạn|nơi|nhóm|ng|people|friends|groups|group} {nhé|để|thì|khác|or|không|}
    {ai|không|nếu không|ko|k} {không|ko|chịu|} {chuyển tiếp|share|chia sẻ|gửi|truyền|forward} {tin này |tiếp |bài này |}{facebook|zalo|là|thì|nhà|sẽ|tuần này|mà|hôm nay|nick} {sẽ|khóa|bị|gặp|hại|có tội|xui|ác|mất|là}
    {0|1|một|mỗi} {lượt|cái|lần} {share|chia sẻ|chuyển tiếp} {là|bằng|cứu} {0|1|một|cứu|} {mạng|cứu|người|mạng người}
    {chia sẻ|share|gửi tin này|chuyển tin|đăng lại|bạn chia sẻ} {là|để|là để|cứu} {làm phước|cứu|tích đức|cứu người|cứu một mạng|cứu 0 mạng|có phước|giúp đời|cứu lấy}
    không {share|chia sẻ|chuyển} là {hại|có tội|ác|tội}
    {chia sẻ|share} cứu người
    {đọc xong|xem xong|nhận được tin này|ai nhận được|đọc được tin này} {phải |nhớ |bấm |thì |hãy |}{gửi|chuyển|đẩy|share|chia sẻ|truyền|đăng} {đi|ngay|tiếp|sang|0|cho|liền|9|12}
    {share|forward|send} {or|and} {you|your} {will|account}
    {or|hoặc} {your account|you} will be {closed|charged|deleted|cursed}
  `,
  // What is promised to those who pass it on, and threatened to the others.
  "news.curse": `
    {gặp|sẽ gặp|bị|gặp phải|sẽ bị|là bị} {may|may mắn|họa|xui|xui xẻo|hạn|tai nạn|tai họa|nạn|quả báo|phước|lộc|ma|trừ điểm|khóa nick|khóa acc|tính phí|thu phí}
    {xui|rước họa|tích đức|có phước|mất lộc|hóa kiếp|quả báo|phát tài|trúng số|được miễn phí|miễn phí} {cả năm|0 năm|0 ngày|cả tuần|cả đời|cả nhà|trong|mãi|}
    {bad luck|good luck|cursed|blessed|be charged|be deleted|start charging}
  `,
  "news.deleted": `
    {trước khi|kẻo} {bị |bài bị |tin bị |nó bị |họ |fb |}{xóa|xoá|gỡ|mất bài|delete|bay|bay bài|chặn|bưng bít|muộn|trễ|che|quá muộn|ém|mất|delete mất|report}
    before {the|they|it|this|someone} {company|delete|deletes|deleted|gets|pay|pays|remove|removes|government|media|is|can} {pay|pays|delete|deletes|removes|taken|deleted|hide|the press|}
    {không kịp|trễ mất|muộn mất} {đâu|nữa}
  `,
  // What is to be feared.
  "news.danger": `
    {phát tia|tia vũ trụ|mưa axit|sóng 5g|có sán|sán ăn não|nhiễm phóng xạ|có giòi|có trùng|có ấu trùng|vi khuẩn ăn thịt|nổ mắt|bỏng da|ngã quỵ|đê bể}
    {chết|hại|giết|mù} {la liệt|hàng loạt|may chuc|mấy chục|hàng trăm|cả xóm|trẻ em}
    {tiêm|uống|ăn|nghe số|bấm|bắt máy} {…|} {là|xong|sẽ} {chết|mất tiền|liệt|trừ tiền|hút sạch tiền|ung thư|vô sinh}
    {gây|làm} {vô sinh|chết người|nổ mắt|mù}
    {quake|earthquake|big quake} {tonight|tomorrow}
    {kids|children} are being {kidnapped|taken|sold}
    {vỡ|nứt|sập|nổ|cháy|xả|nứt đôi|nứt toác|trôi} {đập|đê|cầu|hồ|đập thủy điện|kho xăng|trạm biến áp|nhà máy|đường hầm}
    {đập|đê|cầu|hồ|hồ chứa|thủy điện|trạm biến áp|núi|núi lửa|tàu|cầu vượt|thang máy|chung cư|hầm} {ni |này |cũ |thủy điện |}{sắp|đã|bị|vỡ|nứt|sập|đều|sắp vỡ|rơi|xì|phun|sắp phun|sắp nổ|sắp sập|nổ|đâm} {vỡ|nứt|sập|rồi|nổ|toác|phun|cả|đôi|chết|hết|trong đêm|người|nước|}
    {tối|mất điện|mất mạng|mất nước|tối đen|đen kịt} {0|mấy|suốt 0|cả} {ngày|đêm|tuần}
    {trái đất|mặt trời|mặt trăng|từ trường|cực quang|sao chổi} {tối|ngừng quay|nổ|đâm|đảo|chìm|sắp|biến mất}
    {cause|causes|gives you|cause brain|lead to|leads to} {cancer|tumors|brain tumors|tumor|infertility|death|strokes|autism|brain damage}
    {động đất|sóng thần|siêu bão|bão cấp 0|bão|lũ|núi lửa|tận thế|ngày tận thế|0 ngày tối trời|tối trời|sao băng|thiên thạch|vỡ đập} {0|độ|đổ bộ|sắp|đêm nay|rồi|mạnh|0 độ|quét|tới|về|}
    {nhiễm|tẩm|ngâm|bơm|tiêm|ướp|tưới|có|chứa|pha|trộn|dính|đầy|bỏ|toàn|phun|xả} {độc|phóng xạ|hóa chất|hoá chất|thuốc mê|ma túy|ma tuý|thuốc|thuốc kích thích|thuốc tăng trọng|tăng trọng|chất bảo quản|chất kích thích|chất lạ|chất tạo nạc|xạ|nhớt|nhớt thải|thạch tín|chì|thuốc trừ sâu|thuốc ướp xác|chip|hiv|vi khuẩn|virus|chất độc|độc da|chất độc da|thuốc độc|chất gây ung thư|nhựa|thủy ngân|formol|giòi|sán|vi rút|chất cấm|bệnh|chất tẩy|hàn the}
    {ăn|uống|hít|chích|tiêm|ăn vô|ăn vào|uống vô|hít vô|chạm|bấm|đọc|nghe|đốt|tiêm vô|ngồi|ăn 0 tháng|phát ra|dùng|uống vào|một cái|xài} {là|vô|vào|xong|sẽ|một cái|0 ngày|dính|trúng|} {là |}{chết|liệt|ung thư|vô sinh|ngất|suy thận|đột quỵ|teo|teo chân|teo não|chết dần|mù|nhồi máu|xuất huyết|hỏng gan|nhiễm|câm|ngừng thở|đi|trúng độc|ngộ độc|điên|die|phát điên|mất trí|tàn phế|độc|nổi hạch|sưng hạch|nổi mẩn|nhập viện|cấp cứu|gục|phù|tiêu chảy|hoại tử|lở loét|bại não|méo miệng|mất mạng|toi|tê liệt|loạn trí|rụng tóc|sinh con dị dạng}
    {gây|lây|làm|bị|dễ|phát|khiến} {ung thư|đột quỵ|vô sinh|u não|liệt|nhồi máu|chết người|tử vong|teo não|dậy thì sớm|gà chết|đột tử|chết|liệt người|suy thận|chết não|tự kỷ|sảy thai|trầm cảm|đ quỵ|ung thư máu}
    {chết|mất|cấp cứu|nhiễm|bắt|giết|liệt giường|ngộ độc|thiệt mạng|tử vong} {hàng loạt|la liệt|tại chỗ|0 người|0 bé|0 đứa|0 em|0 mạng|0 bạn|0 thợ|0 ca|mấy người|mấy đứa|mấy em|mấy mạng|cả nhà|cả trại|hàng chục|hàng trăm|mấy trăm|chất hành lang|sáng nay|hết|rồi|như rạ|0|bé|não|trắng|mất xác}
    {0|mấy|cả trăm|hàng trăm|mấy trăm|hơn 0|đã có 0|nạn nhân|hàng chục|đêm qua 0|tới 0} {người|bé|em|đứa|bạn|thanh niên|thợ|ca|nạn nhân|cháu|trẻ|kids|học sinh|mẹ} {chết|mất|tử vong|bị|nhập viện|đã chết|cấp cứu|mất tích|rồi|liệt|phát bệnh|gục|ngất|gục tại chỗ|đi viện|vào viện|đi cấp cứu|ngã gục|bất tỉnh|hôn mê|phát điên|mổ|mất thận|bị bắt cóc|bị lừa bán|mới|nhiễm|cả trăm|bị bắt|mất nội tạng|chết não|dead|taken}
    {bắt cóc|bắt|hút máu|mổ lấy|dụ|bán|trộm|lấy|cướp|tiêm thuốc} {trẻ em|trẻ con|con nít|trẻ|học sinh|nội tạng|thận|tủy|sinh viên|mấy đứa|phụ nữ|em bé|trẻ sơ sinh|con gái}
    {lấy|mất|mổ|cướp|bán} {thận|nội tạng|tủy|máu|giác mạc|mổ lấy thận}
    {có|băng|bọn|đám|nhóm|tụi|nhóm người} {bọn|băng|nhóm|} {cướp|bắt cóc|giết người|mẹ mìn|buôn người|chuyên bắt|bỏ thuốc|trốn trại|tiêm thuốc|xăm trổ đi bắt|tráo bé} {giết|trẻ|con|người|mê|vào|}
    {dịch|virus|vi rút|bệnh|con virus|dịch bệnh|biến chủng} {mới|lạ|này|tả|chó|cho|đột biến|bùng|lây|mới chết|tả lợn} {lây|bùng|đã|rồi|chết|từ|qua|sang|tràn|về}
    {gạo|trứng|thịt|cá|rau|sữa|trái cây|kẹo|nước|bánh|khẩu trang|thuốc|vắc xin|vaccine|vac xin|vx|siro|mắm|nước mắm|cua|bột giặt|xúc xích|trà sữa|muối|thịt bò|trân châu|bánh mì|phấn|son|sữa học đường|bia|cà phê|dầu ăn|bột ngọt} {gạo |gà |biển |heo |bò |máy |học đường |nhập |lô này |hãng đó |}{giả|nhựa|nhiễm|độc|có chip|tẩm|chết|bẩn|có độc|bằng nhựa|gây|làm|ngâm|bị nhiễm|nhiễm độc|điên|có thuốc|thối|có giòi|bơm|chứa|tiêm|có|cho dịch|bằng vỏ xe|có thạch tín|giả về}
    {khẩu trang|bình nước|ly nước|sóng 5g|5g|kim tiêm|sạc qua đêm|vệt trắng|tiệm xăm|wifi} … {thuốc mê|thuốc|chết|ung thư|u não|nổ|hiv|bom|độc}
    {poisoned|poisoning|contaminated}
    {poison|poisoned|poisoning|toxic|razor blades|chips|microchip|virus|worms|needles|contaminated} {in|since|inside|with|water|milk|pork|noodles|food}
    {dead|kidnapped|taken|killed|died|dying|kills} {in|from|by|already|today|within|this|hours|}
    {earthquake|tsunami|dam|war|lockdown|outbreak|explosion} {will|is|coming|tonight|tomorrow|break|breaks|soon}
  `,
  // What is to happen to everybody's money, papers, freedom.
  "news.decree": `
    {sắp|từ mai|mai|từ tối nay|đêm nay|tối nay|thứ 0|thứ hai|từ 0h|từ tháng sau} {…|} {cúp điện|cúp mạng|cắt mạng|cấm xe|cấm chợ|hết gạo|bỏ thi|cấm ra đường|phun thuốc|phá sản|sập|hết muối|đổi tiền|bỏ tiền}
    {cúp điện|cúp mạng|cắt mạng|mất điện} {cả nước|toàn quốc|toàn thành phố}
    {ngân hàng|bank} {…|} {sắp|mất khả năng} {sập|phá sản|đổ|chi trả|vỡ}
    {lệnh mật|lệnh ngầm|chốt ngầm|secret order|đề bị lộ}
    {zalo|facebook|fb} {…|} {thu phí|nghe lén|xóa nick|xoá nick|khóa nick}
    {sắp|từ mai|ngày mai|tuần sau|tháng sau|mai|đêm nay|tối nay|từ 0|từ tuần sau|cuối tháng|mai sáng|bữa mai|từ ngày mai|mốt|sang tuần|tháng này} … {đổi tiền|sập|phong tỏa|đóng cửa|cấm|khóa|thu hồi|tịch thu|thu phí|tăng|giới nghiêm|rút tiền|nổ|cắt|bị giữ|đuổi|gọi hết|lên 0|hết|mất giá|bắt đi lính|bị tịch thu|thu thuế|phá sản|xóa sổ|vỡ nợ|mất trắng|đánh thuế|bị khóa}
    {đổi tiền|cấm rút tiền|đóng băng tài khoản|khóa hết tài khoản|thu hồi sổ đỏ|thu hồi hết|giới nghiêm|phong tỏa|ngân hàng sập|sập ngân hàng|sập sàn|sàn sập|vỡ quỹ|bị khóa hết|mất giá sạch|mất giá|rút hết|rút tiền|rút hết ra|rút hết ví|thành giấy lộn|chiến tranh|bị gọi hết|gọi nhập ngũ|cấm xe máy|cách ly hết|sơ tán ngay|lệnh giới nghiêm|lệnh đuổi|thu thuế tiền gửi|tổng động viên} {rồi|nổ ra|tới nơi|hết|cả|toàn|ngay|tuần|đi|khu|từ|}
    {rút|mua|đổ|tích|trữ|bán|vứt|đổ đầy|gom} {hết|tiền|gạo|xăng|muối|liền|ngay|trứng|đô|vàng|bình|ký|mì} {đi|ngay|hết|ra|tiền|hôm nay|đô|liền|lẹ|vài|}
    {bank|banks|government|university|company} {will|are|is|cancel} {lock|collapse|collapsing|close|freeze|ban|confiscate|all|seize|cancel} {all|accounts|everything|your|results|at|}
    {withdraw|buy|stock up} {everything|all|now|your money|food|rice}
  `,
  // Wonder cures.
  "news.cure": `
    {khỏi|chữa|trị|tan|diệt|sạch|hết|dứt|tiêu|chữa khỏi|khỏi hẳn|diệt sạch|chữa được|trị dứt} {hẳn |hết |sạch |dứt |được |khỏi |bệnh |}{ung thư|khối u|virus|cúm|tiểu đường|hiv|covid|bệnh|u|đột quỵ|viêm gan|tế bào ung thư|mọi bệnh|mụn nhọt|huyết áp|suy thận|sỏi thận} {100|hoàn toàn|rồi|sau|}
    {uống|ăn|nhai|ngâm|đắp|xông|lá|nước} … {khỏi ung thư|khỏi bệnh|tan khối u|tan hết khối u|hết bệnh|diệt virus|diệt sạch virus|khỏi rồi|khỏi 100|khỏi hẳn|chữa được ung thư|chữa ung thư|chữa được cúm|khỏi tiểu đường}
    {cures|cure|cured|kills} {cancer|diabetes|everything|all|covid|the virus} {in|100|overnight|}
  `,
  // Somebody is said to keep it quiet.
  "news.hidden": `
    {họ|nasa|who|chính phủ|mỹ|trung quốc|nhà khoa học|các nhà khoa học|ngành y|tập đoàn|các hãng|nhà sản xuất|siêu thị|khách sạn|rạp|cửa hàng|mấy ông lớn|báo|báo chí|báo đài|đài|công an|bác sĩ|bệnh viện|viện|bv|trường|nhà trường|chính quyền|người ta|mấy ổng|tụi nó|chúng|ngành dược|truyền thông|tivi|công ty|sứ quán|nhà nước|bộ|cả hệ thống|giới chức|cơ quan chức năng|phường|xã|hãng|ban quản lý|bọn nó|trên} {đang |cố tình |đã |cũng |đều |thì |mà |hết |cấm |}{giấu|giấu hết|giấu nhẹm|ém|ém tin|ém nhẹm|im|im re|im lặng|im ỉm|bưng bít|bịt|bịt miệng|che|che giấu|không nói|không dám|ko dám|ko dám đăng|không dám đăng|không muốn bạn biết|hổng dám đăng|không đưa tin|bắt im miệng|cấm nhắc|lau sạch|không đưa|ko đưa|không đăng tin|không thèm đưa|giữ kín|thủ tiêu|xóa dấu vết|bỏ tiền bịt|mua chuộc|cấm nói|bị bịt|bít miệng|cam nhu hen|câm như hến|không đăng|nín} {hết|đi|miệng|dân|tin|nhẹm|rồi|}
    {bị|họ} {bịt|bịt hết|ém|ém hết|giấu|che giấu|bưng bít|bắt im|gỡ bài|bịt miệng|lau sạch} {hết|miệng|cả|nhẹm|đi|rồi|}
    {mà|để} {giấu|ém|che|giấu nhẹm|báo im|im re|họ giấu|không ai nói}
    {không|ko|hổng|chả|chẳng|chưa|do ko|không có} {ai|báo|báo nào|đài nào|một báo|lên} {báo|dám|đăng|viết|nói|chịu nói|đưa tin|dám đăng|dám nói|mô|viết nên|ai đăng} {mô|đâu|hết|nên|}
    {tin mật|thông tin mật|tin nội bộ|tin trong ngành|tin từ người trong|người trong ngành|người trong bộ|tin từ cậu em|chưa ai đăng|tin chưa lên báo|chưa lên báo|nghe người trong|nghe chị làm trong|nghe con bạn|có người quen trong|tin từ nội bộ|tin hành lang|tin ngoài lề|nguồn tin riêng|tin từ trong ngành|nguồn tin mật|nhắn riêng cho biết|nói nhỏ cho|đừng hỏi nguồn|cần gì nguồn|khỏi cần nguồn|sự thật về|thế giới ngầm}
    {the|} {police|media|government|nasa|doctors|scientists|company|hospital|hospitals|they|news} {is|are|cover|covers|covering|silent|hide|hides|hiding|paid|keep|keeps|refuse|won't|cannot} {silent|to stay quiet|to stay silent|to hide|it|this|up|it up|quiet|the truth|to|hide|}
    {so they|they} cannot hide
    {insiders|insider|whistleblower|leak confirmed} {say|says|told|confirmed|}
  `,
  "news.sourced": `
    {theo|trích|dẫn|nguồn} {báo|vtv|vtv1|vnexpress|bộ|sở|ttxvn|tuổi trẻ|thanh niên|đài|công an|who|bbc|reuters|thông tấn|ủy ban|trung tâm|cơ quan|thông báo|ubnd|khí tượng|trường|zing|dân trí|vietnamnet|cdc|evn|quyết định|nhà trường|ban quản lý|tin từ công ty|lịch|công điện|bản tin|công ty|tỉnh|huyện|xã}
    {thông báo|công điện|công văn|khuyến cáo|bản tin|lệnh} {của|từ|số|xả lũ|cúp điện|cắt nước|chính thức}
    {link báo|link nguồn|nguồn báo|công văn số|thông báo số|quyết định số|nguồn vtv|nguồn tuổi trẻ|lúc 0 theo|có đăng trên}
    {đài|ủy ban|công an|bệnh viện|sở y tế|ngân hàng nhà nước|công ty nước|điện lực|phường|xã|huyện|ban quản lý|nhà trường|trưởng thôn|tổ dân phố} {thông báo|khuyến cáo|báo|cho biết|nhắc|vừa báo|có thông báo|nói tin đó|đã báo|dự báo}
    {according to|reported by|press release|official statement|associated press|reuters}
  `,
};
