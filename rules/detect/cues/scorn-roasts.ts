// Remarks with a wit that nobody means kindly: they name no slur, but nothing else can be meant of a person.

import type { CueList } from "../cue-net.ts";

const you =
  "mày|mi|mầy|m|bay|bây|chúng mày|tụi mày|tụi bây|bọn mày|bạn|b|ông|bà|anh|chị|cô|chú|em|cậu|cưng|nó|hắn|ổng|bả|thằng này|con này|thằng đó|con đó|thằng kia|con kia|ông này|bà này|mấy người";

const brain = "não|óc|bộ óc|bộ não|đầu óc|cái đầu|trí khôn|chất xám|nơ ron|iq|brain|trí tuệ|cái não";

const shame = "liêm sỉ|lòng tự trọng|tự trọng|nhân cách|lương tâm|nhân phẩm|tư cách|cái nết|phẩm giá|danh dự|self respect";

const thing =
  "rác|rác ngoài đường|giẻ rách|giẻ lau|cục pin|cái pin|bù nhìn|bù nhìn giữ lúa|tượng sáp|tượng|ma nơ canh|con vẹt|vẹt|con kiến|kiến|con khỉ|khỉ|con chó|chó|con mèo|con bò|bò|con gà|con lợn|con heo|cá vàng|con cá|con cá vàng|con ong|con ruồi|con muỗi|con gián|cái cột điện|cột điện|cục gạch|cục đá|hòn đá|cục đất|khúc gỗ|cái ghế|cái bàn|cái thớt|bãi nước miếng|cục phân|đống phân|máy giặt|con robot|con bot|robot hút bụi|con robot hút bụi|siri|google|chatgpt|ai|tủ lạnh|đèn giao thông|đèn đường|cái nón bảo hiểm|nồi cơm điện|cây cỏ|rong rêu|vi khuẩn|virus|con sên|con rùa|đứa bán vé số|bà bán cá|đứa con nít|đứa nhỏ|con nít|trẻ con|trẻ lên ba|đứa lớp một|học sinh lớp 1|học sinh lớp một|ông ba bị|ăn mày|người mù|người câm";

const able =
  "biết|khôn|khôn hơn|sạch|sạch hơn|có ích|có ích hơn|hữu ích|được việc|tái chế|phân loại|lau|bán|bán được|nhớ|nhớ được|hiểu|nghe|nghe lời|ngoan|có giá|có hồn|dùng|xài|thông minh|thông minh hơn|tử tế|tốt|hơn|giỏi|đáng|sống có ích|có não|chịu|làm|làm được|tha|bốc|nhai|cộng|xả|ăn được|trả lời|nói chuyện|dễ dạy|đẹp|xinh|lịch sự";

const still = "mà|còn|lại|lại còn|mà còn|mà cũng|mà cứ|cũng|mà lại|mà suốt ngày|mà bày đặt|mà cũng bày đặt|thế mà|vậy mà|nhưng";

const daring =
  "đòi|cũng đòi|bày đặt|tưởng|cứ tưởng|ngỡ|thích|lên mặt|lên giọng|dạy|dạy đời|chê|phán|khoe|ra vẻ|làm màu|làm sang|làm cao|làm eo|làm duyên|chảnh|to mồm|lớn tiếng|vênh|hất mặt|cãi|mơ|mơ mộng|mê|kén|sĩ|lên lớp|triết lý|tư vấn|cà khịa|sân si|selfie|sống ảo|skincare|nhe|nhe ra|mặc|cười hoài|cười suốt|ưa mỏ|ham|ý kiến|bàn chuyện|nói chuyện như|nói như|phán như|thích thể hiện|vỗ ngực";

/** Parts of a body that are looked at. */
const part =
  "mặt|mặt mũi|cái mặt|bản mặt|cái bản mặt|gương mặt|răng|răng cỏ|hàm răng|da|da mặt|làn da|tóc|tóc tai|mồm|mỏ|miệng|giọng|cái giọng|mũi|cái mũi|mắt|lông mày|cằm|trán|tai|cổ|bụng|mông|đùi|chân|cẳng|tay|tay chân|dáng|cái dáng|dáng đi|tướng|tướng đi|tướng tá|thân|thân hình|người|người ngợm|nách|nụ cười|body";

/** What they are never likened to in kindness. */
const low =
  "mâm|cái mâm|mẹt|cái mẹt|thớt|cái thớt|bàn cào|bàn cào dừa|cái bàn cào|bàn nạo|hàng rào|hàng rào gãy|hàng rào sau bão|mo cau|đít chảo|đít nồi|cột nhà cháy|cột đình|cột điện|cột km|cây sào|cây tăm|que củi|que tăm|que kem|thùng phuy|thùng phi|thùng nước lèo|thùng rác|lu|cái lu|chum|cái chum|bình vôi|cái bình vôi|bao tải|bao gạo|bù nhìn|tổ quạ|tổ chim|tổ ong|rổ|cái rổ|vỏ sầu riêng|quả mít|trái mít|da cóc|cóc|con cóc|ếch|khỉ|con khỉ|khỉ ăn ớt|cua bò|cua|vịt|vịt bầu|vịt què|ngan|ngỗng|heo|con heo|lợn|con lợn|heo quay|chó mắc mưa|chó ghẻ|gà mắc tóc|gà rù|lươn|lươn luộc|cá trê|cá mè|cá ngão|mắm|con mắm|xác ve|bộ xương|ma|ma đói|ma lem|ma nơ canh hỏng|quỷ|phù thủy|chằn tinh|thằng hề|con hề|nghiện|con nghiện|ăn mày|ăn trộm|đưa đám|đi đưa đám|mất sổ gạo|thiếu nợ|đòi nợ|chủ nợ|bị bò đạp|bánh đa ngâm|bánh bao chiều|bánh bao thiu|củ gừng|củ khoai|khoai lang|lưỡi cày|đâm lê|cái bị|bị rách|cái bị rách|giẻ|giẻ rách|đống giẻ|ba đồng nát|đồng nát|hố rác|cống|con sâu róm|sâu róm|hai con sâu|robot hết pin|loa rè|loa phường|loa hỏng|nấm độc|nấm lùn|quả dưa héo|trái khổ qua|dưa hấu thối|mụn cóc|mặt đường|đường làng|ruộng cày|cái chợ|cái thùng|cái mền|mền quay thịt|màn che quầy thịt|cái tủ lạnh|tủ lạnh";

export const roastCues: CueList = {
  "scorn.roast": `
    {${thing}} {nó |ngoài đường |nhà tao |nhà tui |nhà tôi |nghe xong |chơi |}{còn|vẫn còn|cũng còn|cũng} {${able}} {… }{còn|chứ|mà|mỗi|,|hơn|thì|so với} {${you}} {thì|là|chịu|không|ko|nghe|ngược lại|đâu|chả|chẳng|có|giữ|}
    {${thing}} {nó |nhà tao |nhà tui |nhà tôi |}{còn|cũng còn} {khôn|sạch|có ích|được việc|thông minh|tử tế|xinh|giỏi|lịch sự|có hồn|đáng giá|có giá|hữu ích|ngoan|gọn gàng|biết điều|siêng|dễ thương|khéo|tình cảm|đáng tin|sáng dạ} hơn {cả |}{${you}}
    {thua|không bằng|ko bằng|k bằng|chẳng bằng|chả bằng|kém cả|kém|khôn không bằng|khôn ko bằng|không khôn bằng} {cả |một |nổi |cái |được |}{${thing}} {nhà tao|nhà tui|nhà tôi|nó còn|nó|còn}
    {làm người|lm người|sống} mà thua {cả |}{${thing}}
    {nói|tâm sự|giải thích|cãi} với {${you}} {… |}{thà |thà là |sướng bằng |khác gì }{nói |tâm sự |giải thích |cãi |}{với |}{cái |con |}{quạt|quạt trần|tường|bức tường|tủ lạnh|đầu gối|chó|bò|cột điện|gương|gối|bình hoa|ghế|cây}
    {nói|tâm sự} với {đầu gối|tường|cái cột|cột điện|cục đá|chó|con bò|cái quạt} {… |}{sướng hơn|còn hơn|đỡ mệt hơn|hiểu hơn|dễ hơn} {nói |}{với |}{${you}|}
    {${brain}} {… |}{mua thanh lý|hàng thanh lý|còn nguyên tem|nguyên tem|còn nguyên|nguyên seal|nguyên hộp|chưa bóc|chưa bóc seal|chưa khui|chưa dùng|chưa xài|để trưng|trưng bày|để trang trí|trang trí|cho cân|cho cân đối|cân đối|đội nón|để đội|đội mũ|rỗng tuếch|trống trơn|úng nước|đang bảo trì|bảo trì|404|not found|hết pin|mất sóng|ngoài vùng phủ sóng|nghỉ phép|đi nghỉ|chưa load|load chưa xong|hết dung lượng|bị mốc|mọc rêu|đóng mạng nhện|cho thuê|mất điện|rớt dọc đường|quên cấp|để ở nhà|thuê theo giờ}
    {${brain}} {… |}{bằng|cỡ|nhỏ hơn|bé hơn|to bằng|chỉ bằng|chắc bằng|ngang} {hạt|hạt tiêu|hạt mè|hạt nho|hạt đậu|hạt cát|hạt bụi|size|size giày|cỡ giày|số giày|trái nho|quả nho|con|âm|bán kính|nhiệt độ}
    {óc|não|đầu} {hạt tiêu|hạt nho|hạt mè|trái nho|quả nho|bã mía|bã đậu|gỗ|đất|tôm|cá vàng|sắt vụn|rơm|bùn|khuyết|trâu|bò|gà|gà con|phẳng} {mà|chứ|bày đặt|đòi|nói|lại|hả|à|này|kia|vậy|muối|bao giờ}
    {khuyết|thiếu|hụt|mất} {não|iq|chất xám|sợi dây thần kinh|dây thần kinh|nơ ron} {bẩm sinh|từ nhỏ|trầm trọng|nặng|à|hả|hay|mà|thì|từ}
    {chỉ số |}{iq|thông minh|trí tuệ} {… |}{âm độ|âm vô cùng|âm|số âm|hai chữ số|một chữ số|2 chữ số|bằng size giày|bằng số giày|bằng nhiệt độ phòng|dưới mức sàn|chạm đáy}
    {${shame}} {… |}{rớt|rơi|bán|bán ở|rẻ hơn|rẻ như|thấp hơn|để đâu|để quên|hết hàng|hết hạn|cho thuê|vứt|bao nhiêu|bao nhiêu một|giá bao nhiêu|như cái hố|như hố|còn thua|chó tha|gặm mất|đem cầm|mục|thối|hàng chợ|hàng fake} 
    {tự trọng|liêm sỉ|nhân cách|lương tâm} {… |}bao nhiêu {một |}{ký|kí|cân|lạng|đồng}
    {người|cây} {ko|không|k} {có |}{liêm sỉ|não|tự trọng|xấu hổ}
    {mặt|cái mặt|da mặt} {… |}{dày|dầy|lì|trơ|bằng} {hơn |như |tựa |bằng |}{vỏ|vỏ xe|lốp|lốp xe|bê tông|tường|cái thớt|thớt|đá|gạch|mo cau|da trâu|da voi|da tê giác|đế giày|container|xi măng|bốn lớp}
    {mặt|thứ|quân|hạng|loại|đồ} {thớt|mâm|mẹt|mốc|mo|nhâng nháo|câng câng} {… |}{quỵt|ăn quỵt|xin|vay|mượn|không biết|ai mà ham|mà cũng|mà đòi|còn}
    {học|ăn học|học hành|đi học} {cho cố|cho lắm|lắm|hoài|mấy năm|mười mấy năm|cao|đại học|ba trường|mấy trường} {rồi |vào |vô |mà |vẫn |xong |ra |ra đời |cũng |}{… |}{ngơ như|ngu như|dốt như|vẫn ngu|cũng ngu|cũng ngơ|ra cái nết|cái nết này|ra thế này|ra cái thứ|như bò đội nón|vẫn dốt|chẳng được|không bằng|chả ra gì|ra cái gì|ăn bám}
    học phí {trả lại trường|đóng cho vui|đòi lại đi|uổng quá}
    {học|học hành|học hành gì|học đâu|học mấy|học chưa hết|trình|trình độ|cái trình} {lớp 1|lớp 2|lớp 3|lớp 5|lớp một|lớp ba|mẫu giáo|mầm non|tiểu học|lớt phớt|lẹt đẹt|trường làng|lớp 3 trường làng|chưa xong|dang dở|bổ túc|nửa mùa} {trường làng |}{mà|thì|chưa xong mà|còn} {… |}{nói|phán|đòi|bàn|dạy|chê|khoe|như|bày đặt|lên mặt|lên giọng|cãi}
    {bằng|bằng cấp|thạc sĩ|tiến sĩ|cử nhân|giáo sư|chứng chỉ} {mua|giấy|gây mê|chợ|dỏm|online|tại chức|photoshop|photo} {mà|hả|à|nói ai|đúng là|thôi|chứ}
    {thạc sĩ|tiến sĩ|giáo sư} {chém gió|bàn phím|dạy đời|gây ngủ}
    {mù chữ|thất học|ít học} {mà|còn|thì|lại} {mê|thích|đòi|bày đặt|cũng|hay|còn|ham|cãi|bình luận|lên mạng|nói|dạy}
    {đọc|xem|nghe} {có |được |}{0|ba|hai|một|mấy} {dòng|chữ|câu|phút} {mà |}{… |}{hiểu sai|sai|hiểu ngược|cãi|phán|tưởng mình|lên mặt|dạy}
    {đến|tới|có|ngay cả} {cái |con |}{lịch|giờ|số|bảng cửu chương|cộng trừ|1 cộng 1|1 1|đồng hồ|nút|cái cửa|cái lịch} {… |}{còn|cũng} {coi sai|xem sai|không biết|sai|nhầm|không xong|bấm máy|quên}
    {biết|viết} chữ {ko|không|k} {mà|vậy} {vô|vào|đòi|đây|bày|nói|comment|cãi}
    {mắt|tai} {… |}{để làm cảnh|làm cảnh|để trưng|để trang trí|để ngoài|để sau gáy|để đít|gắn cho vui|hàng mã} {hay sao|hả|à|mà|nên|rồi|}
    {hồi nhỏ|lúc nhỏ|hồi bé|lúc bé|hồi mới sinh|lúc đẻ|hồi đẻ} {${you}|}{… |}{rớt|rơi|té|ngã|đập đầu|cầu thang|chó cho|chó nuôi|bú chó|sốt|trao nhầm|thiếu sữa|thiếu i ốt|uống nhầm|chậm nói} 
    {bệnh viện|nhà hộ sinh|bà đỡ|bà mụ} {… |}{trao nhầm|đổi nhầm|nặn|nặn xong|quên nung|lộn|trả hàng|nhận lại|giao nhầm}
    {trả lại|gửi trả|trả về} {bệnh viện|nơi sản xuất|bụng mẹ|bà mụ|nhà sản xuất}
    {chín tháng|chín tháng mười ngày|9 tháng|9 tháng 10 ngày} {… |}{ra |đẻ ra |}{thành phẩm|sản phẩm|cái thứ|thứ này|cục|như này|cái này|như vậy}
    {thành phẩm|sản phẩm|phiên bản} {lỗi của tạo hóa|lỗi của cha mẹ|lỗi của bố mẹ|lỗi mà không đổi trả|lỗi mà ko đổi trả|lỗi không đổi trả được|của việc thiếu roi|thiếu roi}
    {mẹ|má|ba|bố|cha mẹ|ba má|bố mẹ|ba mẹ|ông bà|phụ huynh|gia đình|họ hàng|nhà} {… |}{chắc |có |hẳn |}{… |}{có tiếc|tiếc không|tiếc ko|tiếc k|hối hận|hối hận không|hối hận ko|hoi han|xấu hổ lắm|tự hào lắm|nhục lắm|trùm bao bố|đội quần|bận quá không|bận quá ko|không kịp dạy|ko kịp dạy|không có thời gian dạy|dạy bằng gì|dạy bằng chân|dạy bằng tay|đội mồ|không nhận cháu|ko nhận cháu|không dám nhận|chịu được mày|chịu được m|chịu dc m|chịu nổi mày|ko dạy|vô phúc|ăn ở sao|ăn ở thế nào|vô phước|quên dạy}
    {nhà|cha mẹ|bố mẹ|ba mẹ} {mà |nếu |}{biết dạy|bik dạy|có dạy|dạy tử tế|tử tế} {thì |}{đâu ra|đâu có|đã không|làm gì|không ra}
    {nhà|kiếp trước|nhà nào|đời nào|ai} {… |}{vô phúc|nợ nần|nợ nặng|ăn ở ác|ác lắm|xui|kém phước|mất phúc} {mới |nên |lắm mới |}{… |}{đẻ ra|vớ phải|lấy phải|gặp|rước|vớ|quen|lấy|ra}
    {thiếu|cần|đáng|tại|hồi nhỏ ít} {roi|ăn roi|ăn đòn|đòn roi|bị roi} {nên|từ nhỏ|mới|thành|hả|à|vài|mà ra}
    {ra|để ra|về để|cho ra|mà ra} {cái |}{nết này|thứ này|của nợ|của nợ này|trò cười|trò hề|cái ngữ này|cái giống này|con người này}
    {cho ăn học|nuôi|đẻ|nuôi lớn|cho đi học} {… |}{làm trò cười|làm trò hề|báo đời|báo hại|ăn bám|như thế này à|thế này à|để về|phí|uổng|chừng này tuổi|để nhục}
    {nhìn|nghe|xem|coi} {cách|cái cách|tướng|tướng đi|cái tướng|má|mẹ|bố|ba|cái kiểu|kiểu|mặt|cách nói} {… |}{là |đủ |thì |}{biết|hiểu|bik|đoán ra|rõ} {con nhà|nhà|học tới đâu|hư|không nề nếp|hk nề nếp|ko nề nếp|thất học|vô học|ít học|vô giáo dục|dân|gia giáo|tại sao|vì sao|hạng nào|loại nào|nghèo|đời|không ra gì}
    {nhìn|trông|ngó} {là|mặt là|phát|phát là|qua là|sơ là} {biết|bik|thấy|đoán} {ít học|vô học|thất học|dân chợ|nghèo hèn|phèn|nhà quê|con nhà|học tới đâu|đầu rỗng|không ra gì|não ngắn|đồ giả|ế|lừa|gian}
    {rau nào sâu nấy|rau nào sâu đó|cha nào con nấy|mẹ nào con nấy|nồi nào úp vung nấy|nồi nào vung nấy|giỏ nhà ai quai nhà nấy|nòi nào giống nấy|nòi nào giống ấy|chó nào cắn|chủ nào chó nấy} {… |}{nhìn|khỏi|là hiểu|ngạc nhiên|thôi mà|hư|dốt|ngu|láo|cấm có sai|quả không sai|chả sai|chẳng sai|haha|bảo sao|hèn gì|có khác}
    {${part}} {… |}{thì |nhìn |trông |coi |cứ |bè |đen |dày |}{y |y chang |y như |}{như|giống|hệt} {cái |con |cục |quả |trái |tấm |thằng |}{${low}} {${still}} {… |}{${daring}}
    {${part}} {… |}{nhìn |trông |cứ |}{y |y chang |y như |}{như|giống|hệt} {cái |con |cục |quả |trái |thằng |}{${low}} {… |}{cũng|bớt|bảo sao|hèn gì|hèn chi|ai thèm|ai ham|mà|ai lấy|mà ham|ai dám|chi cho tội|đòi|khoe|đăng|selfie|gì mà}
    {xấu|đen|lùn|béo|mập|hói|già|già háp|hô|răng hô|nghèo|ế|dốt|quê|hôi|ốm|gầy|mù chữ|chân ngắn|da đen|da thì đen|mụn|mặt mụn|thất nghiệp|tướng thì xấu|học dốt|lé|ngọng|lùn một mẩu|xấu từ nhỏ} {… |}{${still}} {${daring}}
    {xấu|đen|lùn|béo|mập|hói|già|già háp|hô|nghèo|ế|dốt|quê|hôi|ốm|gầy|chân ngắn|da đen|mụn|mặt mụn|thất nghiệp|học dốt|lé|ngọng} {thế |vậy |zậy |v |thế kia |như vậy |tới ót rồi |háp rồi |vãi |}{thì |}{trèo|đứng|về|lo|ở nhà|đừng|bớt|khỏi|đeo|mua|ngồi|soi} {… |}{mà cãi|mà nói|mà soi|mà lo|ra đường|lên hình|selfie|làm dáng|sống ảo|lên ghế|học lại|đăng ảnh|khoe|lại cái thân}
    {mặt|mặt mũi|mặt mày|cái mặt|nhan sắc|tướng|tướng tá|dáng|thân hình|trình|trình độ|người ngợm|giọng|học lực|lương} {thế|vậy|zậy|thế kia|thế này|như vậy|như thế|đó|ri|rứa} mà {cũng |còn |lại |cx |cứ |dám |}{đòi|dám|bày đặt|khoe|kén|chê|cưới|tưởng|chảnh|mơ|selfie|lên mặt|sống ảo|yêu|tán}
    {đần|ngu|dốt|lì|láo|hư|lười|ngáo|bẩn|vụng|khờ} {thế|vậy|thế này|thế kia|như vậy|cỡ này|cỡ đó|quá} {thì |}{ai|thánh nào|trời nào|bố ai|thầy nào|má nào} {dạy|chịu|nuôi|cứu|chữa|lấy|thương|thuê|rước|mà} {nổi|được|cho nổi|thấu}
    {ăn nói|nói năng|hành xử|cư xử|viết lách|suy nghĩ} như {người mới tập nói|trẻ lên ba|con nít lên ba|dân chợ|người rừng|người tiền sử|mất não|thiếu i ốt|chưa học|chưa tiến hóa|người say|bà hàng cá}
    {bớt|đừng|thôi|khỏi} {selfie|sống ảo|đăng ảnh|chụp ảnh|cười|mặc váy ngắn|mặc váy|lên hình|khoe} {… |}{đi má|đi con|đi cưng|cho người ta|cho thiên hạ|cho đỡ|kẻo|tội|hại mắt|mù mắt} {mắt|người|}
    {cười|nói|chụp|thở|đi} {lên |}{y |y chang |}{như|giống|y chang} {cái |con |}{bàn cào|ngựa hí|heo bị|heo chọc|vịt kêu|quạ kêu|lợn kêu|ma kêu|chó sủa|khỉ|vịt bầu|cua bò|vịt|bò rống}
    {loại|thứ|hạng|cỡ|ngữ|kiểu|trình|đồ|nhà|dạng} {như |}{${you}} {thì |}{… |}{cho không|cho ko|cho không ai|chó nó|ma nó|không ai lấy|không chẳng ai|chẳng ai lấy|ko ai|đứng gần|mất sang|bưng bê|làm được gì|được cái tích sự|tích sự gì|đến bưng|cũng không xong|ai dám nhận|ai thuê|ai nhận|rửa bát còn|đi chăn|còn không xong}
    {cho không|cho ko|cho hok|cho ko cũng|bán rẻ|bù tiền} {cũng |}{… |}{ai rước|mới có người rước|mới có ng rước|chẳng ai rước|không ai rước|ai thèm rước} {em|mày|m|đâu|nó|}
    {người ngợm|người|tướng|tính|cái nết|nết} {… |}{như thế|như vậy|vậy|thế kia|đó|thế} {ai |}{chịu nổi|chịu được|mà ham|lấy|rước|thương|ai thèm}
    {hèn gì|bảo sao|hèn chi|thảo nào} {… |}{vợ bỏ|chồng bỏ|bồ bỏ|ế|không ai|chẳng ai|ai cũng ghét|bị đuổi|nghèo|thất nghiệp|con cái|nói chuyện vậy|hư|láo|bị đá}
    {đẹp|xinh|bảnh|được} {người|cái mặt|mã|vẻ ngoài|cái mã|cái vỏ} {mà|nhưng|,|mất|chứ} {… |}{nết|cái nết|não|ruột|đầu|tính} {thì |}{… |}{như|thối|rỗng|mục|hố rác|xấu|không có|ko có|rác|bẩn|để đâu}
    {bề ngoài|ngoài mặt|bên ngoài|mặt hoa} {… |}{ruột|trong|bên trong|lòng} {thì |}{mục|thối|rỗng|nát|đen|hắc ín|rắn|dao găm|bẩn}
    {son phấn|phấn son|trang điểm|make up|makeup|lớp phấn|quần áo|hàng hiệu|filter} {… |}{che nổi|che được|che hết|che dc|cứu nổi|cứu được|đỡ nổi} {… |}{nết|xấu|ngu|phèn|cái mặt|gốc|mụn|già}
    {trăng|trời} {… |}{soi|soi lại} {cái mặt|gương|mình|cái thân} 
    {mua|tặng|sắm|kiếm} {cho |}{cái |một cái |}gương {đi |mà |cho |về |}{tui tặng|soi|nhìn lại|coi lại}
    {soi|nhìn|coi|xem} {lại |}{cái |}{gương|dép|thân|mặt|bản thân|dép mình|nhà|nồi cơm} {mình |đi |của mình |}{đi |}{… |}{đã|chưa|rồi hãy|trước khi|mà đòi|rồi nói|rồi hẵng}
    {còn|đi|ở|mặc|ăn|xài|xe|nhà|tiền trọ|trọ|lương|ví} {xe cà tàng|nhà trọ|nhà cấp 4|đồ chợ|đồ fake|hàng fake|giày giả|mì gói|cơm chùa|mượn|chưa đóng|ba triệu|có gió|ba cọc ba đồng|thuê|ổ chuột|tự ghế} {… |}{mà|còn|lại} {… |}{đòi|bày đặt|nói giọng|nói hàng hiệu|mơ|mơ mộng|hất|sĩ|khoe|như tổng thống|như có tàu|lên mặt|chê|kén|biệt phủ}
    {lớn lên|sinh ra|đẻ ra|ở} {trong |}{ổ chuột|bãi rác|vạch đích ngược|xó chợ|chuồng|gầm cầu} {nên|mà|thì|hả|à}
    {con nhà|con cháu|con thằng|con của} {bán ve chai|đồng nát|ở đợ|làm mướn|làm thuê|xe ôm|bán vé số|nghèo|tá điền|cu li|đi ở} {mà|thì|nói|đòi|cũng|còn}
    {đời ông|đời cha|đời bố|ông nội|ba nó|bố nó|mẹ nó} {… |}{ở đợ|làm mướn|xe ôm|ăn mày|đi ở|ăn xin|bán vé số} {… |}{lên mặt|hèn|hèn gì|mà|đời cháu|nói gì|bày đặt}
    {nuôi ong tay áo|bạc như vôi|lừa thầy phản bạn|ăn cháo đá bát|khẩu phật tâm xà|miệng nam mô|nam mô một bồ|thượng đội hạ đạp|gió chiều nào|theo đóm ăn tàn|mồm leo lẻo|miệng bồ bồ|mật ngọt mà lòng|treo đầu dê} {… |}{là |nói |đúng |trúng |phải |giống |,|như }{${you}|đây|ở đây|ai đó|đấy|chứ ai|nhỉ|hả}
    {ếch ngồi đáy giếng|cóc|quạ|vịt trời|vịt|khỉ|ếch|đá cuội|thủy tinh|con tốt thí|con tốt|tép riu|tép|hàng trưng bày|hàng fake|hàng chợ|cóc ghẻ|đũa mốc|chim sẻ|gà|gà rừng} {mà |}{cứ |cũng |}{đòi|tưởng|ngỡ|tưởng mình|ngỡ mình|đội lốt|thích|mơ|đú|chòi} {… |}{thiên nga|phượng hoàng|công|kim cương|tướng|cá mập|hàng xịn|bầu trời|mâm son|đại bàng|rồng|sư tử|ngọc}
    {quạ|chó|khỉ|vịt|cáo} {thay lông|mặc vest|đội lốt|đeo vàng|mặc áo gấm} {vẫn|cũng|thì vẫn|… nhìn} {là |}{quạ|chó|khỉ|vịt|cáo|biết}
    {khôn|thông minh|giỏi|tài|ngoan|hiền|đẹp} {… |}{thế|vậy|như vậy} {thì |}{đã không|đâu có|thì đâu|thì đã không} {phải |}{bán vé số|đi làm thuê|ế|nghèo|thất nghiệp|ngồi đây|rớt}
    {thứ|đồ|cái thứ|loại} {trôi sông lạc chợ|đầu đường xó chợ|con rơi con rớt|mất gốc|lãng xẹt|vô duyên|lì lợm|lạt lẽo|trời đánh|rẻ tiền|bỏ đi|vứt đi} {… |}{coi|ai nhận|cho|ai lấy|học được|bày đặt|không ai|ai thèm|gì đâu}
    {ăn|nuôi|sống|tốn|phí|hao|uổng} {… |}{phí|tốn|hao|uổng|một suất} {cơm|gạo|điện|oxi|oxy|không khí|đất|tài nguyên|công nuôi} {… |}{nuôi|lớn|quá|thật|chừng này|tuổi|mà|cha mẹ|ba má|}
    {ngáo|ngu|dốt|lười|xấu|ác|láo|điêu|khờ|mất dạy|vô duyên|hãm|đần|đần độn|dở|gian} {có bằng cấp|có bằng|bằng cấp|có truyền thống|có chứng chỉ|có hệ thống|có gen|có đào tạo|có thâm niên|có đẳng cấp|có bài bản|có số má}
    {thánh|trùm|huyền thoại|cúp|hoa hậu|ảnh đế|nam vương|nữ hoàng|á hậu} {làng bên |làng |của sự |}{mất điện|thân thiện với gián|làng bên|ế|vô duyên|nổ|phá|lười|ngu|báo|lươn|đội sổ|hãm|gato|sống ảo}
    {${you}} {là |chính là |đúng là |}{lý do|bằng chứng|minh chứng|ví dụ} {… |}{thoái hóa|tiến hóa|tiến hoá|hướng dẫn|biển cấm|ghi hướng dẫn|tuyệt chủng|darwin|người ngu|đi lùi|sinh đẻ có kế hoạch|phải phát minh}
    {gặp|nhìn|thấy|nhờ} {${you}} {… |}{tin|hiểu|mới biết|mới hiểu} {… |}{loài người|thuyết|tiến hóa|tiến hoá|thoái hóa|thoái hoá|ngu|mất mặt|có người|vì sao}
    {nói chuyện|làm việc|ngồi|chơi|cãi} với {${you}} {… |}{tụt lùi|tụt iq|giảm iq|tổn thọ|mất não|tụt não|ngu đi|ngu theo|hạ cấp|dơ người|mất sang|đau đầu|tốn oxi|lây ngu}
    {bác sĩ|thầy thuốc|khoa học|thuốc|trời|phật} {bó tay|chê|cũng chịu|chịu thua|cũng bó tay} {… |}{chữa|rồi|với|${you}|cái|độ|hay}
    {hết thuốc chữa|vô phương cứu chữa|bó tay|cạn lời} {… |}{cái |}{độ|độ ngu|độ đần|độ lì|não|trí khôn|ngu|đần|dốt}
    {uống nhầm|quên uống|chưa uống|uống thiếu|hết|thiếu|đổi} thuốc {… |}{dán|hả|à|chưa|xịt|chuột|rồi|mà}
    {xổng|sổng|tháo|mở|thả|đứt} {chuồng|xích|dây xích|cũi} {rồi |mọi người ơi |nè |}{con chó này|con này|thằng này|mày|con đĩ|rồi mọi người ơi con này}
    {ai|đứa nào} {thả|tháo|mở|dắt|để|xích} {xích |chuồng |}{cho |}{con chó này|con này|thằng này|con lợn này|nó|mày|con khỉ này} {ra|vào|vô|xổng|lên mạng}
    {tao|tôi|tui|t} nói tiếng người {nha|mà|nhé|chứ|với|đó}
    {nói|hiểu} tiếng người {được không|không|đi} {mày|m|thằng|con|vậy|ông|bà}
    {tao|tôi|tui|anh|chị|ở đây} {chỉ |}{nói chuyện|nói|chơi|tiếp} với {người|con người} {… |}{không|chứ không|ko|hok} {nói |tiếp |chơi |}{với |}{chó|súc vật|vật|lợn|bò|khỉ|thú|loài}
    {loại|loài|hạng|thứ|đồ} {cầm thú|súc vật|súc sinh} đội lốt người
    {dở hơi|điên|khùng|hâm} {biết bơi|hả mậy|hả mày|hả bà|hả ông|hả má}
    {anh hùng|chiến thần|thánh|trùm|giang hồ|chuyên gia} {bàn phím|mạng|mồm|phím} {… |}{ra đường|ngoài đời|núp|váy mẹ|đời thực|thì|câm|cụp}
    {lớn đầu|già đầu|lớn xác|to xác|mười mấy tuổi|30 tuổi|40 tuổi|lớn tướng} {… |}{mà|còn|rồi} {… |}{mẹ|bám|bú|giặt|xin tiền|nói ai|ăn bám|chưa|ngu|dại|váy}
    {đàn ông|con trai|đàn bà|con gái|phụ nữ|thanh niên} {gì |gì mà |mà |}{… |}{mỏng môi|mồm như|hơn đàn bà|như con đàn bà|núp váy|váy đụp|chui gầm|bám váy|khóc như|như mụ|hèn|vô duyên|thô|bẩn|ở dơ}
    {có tiền|nhà giàu|giàu|đại gia|nhiều tiền} {mà|nhưng|chứ} {… |}{nết nghèo|không có học|ko có học|vô học|không có não|ngu|bần|keo|đầu đất|nghèo văn hóa|dạ hẹp|không mua được}
    {trọc phú|trưởng giả} học làm sang
    {tiếng|kêu|vỏ|miệng|mồm} {to|kêu|xịn|đẹp} {… |}{óc nhỏ|ruột rỗng|rỗng|não bé|bụng rỗng}
    {rỗng|kêu} như {ống bơ|thùng phi|cái trống|trống|thùng rỗng|lon bia|vỏ ốc}
    {thân|xác|người|mặt|lưng|chân} {dài|to|cao} {… |}{trí ngắn|óc bé|não ngắn|não bé|óc ngắn|dạ tối|như củ|mà ngu}
    {mặt|mắt} {sáng|thông minh} {… |}{dạ tối|tối dạ|đầu đất|não đất}
    {thông minh|khôn|giỏi|đẹp|xinh} nhất {cái |}{đàn|bầy|chuồng|sở thú|trại|ổ|vườn thú|xóm nuôi}
    {dốt|ngu|lười|hèn|bẩn|láo|điêu|keo|lì|nhạt} {nhất |}{trong các hạng|trong các loại|thì nhất|không ai bằng|thì không ai bằng|hạng nhất|vô đối}
    {đã|vừa} {dốt|ngu|xấu|nghèo|lùn|hèn} {lại |còn |lại còn |mà còn |}{hay chữ|hay nói|lì|lỳ|chảnh|lắm mồm|thích thể hiện|thích cãi|làm cao|vô duyên|sĩ}
    {trời đánh|sét đánh|ông trời|trời} {tránh|chừa|né} {bữa ăn|bữa cơm} {… |}{riêng|trừ|còn} {${you}}
    {chảnh|kiêu|vênh|láo|dữ|lì|điêu} {chó|như chó|vl|cún} {… |}{vừa thôi|vừa vừa|thế|em|em ơi|mày|quá|,|vậy}
    {ế|ế chỏng|bị bỏ|bị đá|bị vợ bỏ|bị chồng bỏ|vợ bỏ|chồng bỏ} {là phải|là đúng|là đáng|thì đúng|cũng phải|đáng đời} {… |}
    {liếm|bợ|nịnh|bưng bô} {đít|gót|giày|gót giày|như cún|như chó} {… |}{sếp|admin|thầy|cô|ngon|có|vẫy đuôi|mòn lưỡi|cho|lớp trưởng}
    {thua|kém|dưới|dưới cả|không bằng} {cơ|trình|đẳng cấp|tầm} {súc vật|con vật|chó|bò|gà con|mẫu giáo}
    {nổ|chém|bốc phét|xạo|nói phét} như {bom|pháo|cuội|lựu đạn|vẹt|súng} {… |}{mà|túi|trong túi|ví|không có|rỗng}
    {nước đổ lá môn|nước đổ lá khoai|nước đổ đầu vịt|đàn gảy tai trâu|đàn gảy tai|vịt nghe sấm} {… |}{dạy mày|dạy m|dạy nó|nói với m|nói với mày|là ${you.split("|").join("|là ")}|ai đó bò}
    {ví|gọi|so} {${you}} {với|là} {… |}{còn tội|còn xúc phạm|xúc phạm|tội con|oan cho|nhục cho} 
  `,
};
