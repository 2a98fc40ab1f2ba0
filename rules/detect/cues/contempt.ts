// How people speak of others as a kind: who is named, and what contempt is laid on all of them.

import type { CueList } from "../cue-net.ts";

/** Places whose people are spoken of. */
const regions =
  "bắc|nam|trung|bắc kỳ|bắc kì|nam kỳ|nam kì|trung kỳ|miền bắc|miền nam|miền trung|miền tây|miền ngoài|miền trong|miền núi|miền ngược|vùng cao|tây nguyên|tây bắc|thanh hóa|thanh|nghệ|nghệ an|nghệ tĩnh|thanh nghệ tĩnh|thanh nghệ|hà tĩnh|xứ nghệ|xứ thanh|xứ nẫu|nẫu|huế|xứ huế|quảng|quảng nam|quảng ngãi|quảng bình|quảng trị|quảng ninh|bình định|phú yên|khánh hòa|hà nội|hà lội|sài gòn|hải phòng|nam định|thái bình|hưng yên|hải dương|bắc ninh|bắc giang|ninh bình|hà nam|vĩnh phúc|phú thọ|thái nguyên|lạng sơn|cao bằng|hà giang|lào cai|yên bái|sơn la|điện biên|hòa bình|đà nẵng|đồng nai|bình dương|bình phước|tây ninh|long an|tiền giang|bến tre|trà vinh|sóc trăng|cà mau|bạc liêu|kiên giang|an giang|cần thơ|đồng tháp|hậu giang|vĩnh long|đắk lắk|daklak|gia lai|kon tum|lâm đồng|đà lạt|nha trang|vũng tàu|bắc cụ|bắc 75|bắc 54|36|37|38|tỉnh lẻ|tỉnh|ngoài bắc|trong nam|xóm chợ|ngụ cư|nhà quê|quê mùa";

const peoples =
  "dân tộc|dân tộc thiểu số|thiểu số|đồng bào|mường|mông|h mông|hmông|mèo|mông mèo|mán|tày|nùng|dao|ê đê|êđê|gia rai|jarai|ba na|bana|xơ đăng|cơ ho|khmer|khơ me|miên|cam|chăm|hoa|gốc hoa|thái đen|thái trắng|kinh|thượng|lào|campuchia|cam pu chia|trung quốc|trung hoa|trung cộng|tàu|ba tàu|tung của|đài loan|hàn|hàn quốc|hàn xẻng|nhật|nhật bản|phi|philippin|philippines|thái lan|ấn|ấn độ|da đen|da màu|châu phi|phi châu|tây đen|tây ba lô|tây balo|tây|do thái|ả rập|trung đông|nga|mỹ|mỹ đen|tây lông|indo|mã lai|myanmar|miến|bangladesh|pakistan|nigeria|rohingya|digan|gypsy";

const faiths =
  "hồi giáo|đạo hồi|theo hồi giáo|công giáo|thiên chúa|thiên chúa giáo|đạo chúa|theo chúa|tin lành|đạo tin lành|phật giáo|đạo phật|phật tử|theo phật|theo đạo|có đạo|ngoại đạo|vô đạo|bên lương|bên đạo|lương|đạo dòng|đạo gốc|cao đài|hòa hảo|con chiên|họ đạo|chứng nhân|jehovah|tu hành|tu hú|thầy chùa|đi chùa|cha cố|ấn giáo|vô thần";

const orientation =
  "gay|gays|les|lesbian|lgbt|lgbtq|đồng tính|đồng bóng|bê đê|pê đê|bede|pede|bóng|bóng gió|bóng lộ|chuyển giới|chuyển giới nữ|hai phai|song tính|ô môi|3d|ẻo lả|les bi|hai mái|đồng tính nam|đồng tính nữ|queer|hifi";

const bodies =
  "khuyết tật|tàn tật|tự kỷ|tăng động|chậm phát triển|thiểu năng|bị down|down|câm điếc|điếc|câm|mù|què|cụt|bại liệt|tâm thần|trầm cảm|động kinh|ngồi xe lăn|xe lăn|nhiễm h|nhiễm hiv|hiv|si đa|sida|cà lăm|nói ngọng|ngọng|lùn|béo|béo phì|mập|xấu|xấu gái|xấu trai|răng hô|da đen|hói|gầy nhom|già|già cả|lớn tuổi|cao tuổi|u40|u50|trên 40|gen z|genz|2k|10x";

const callings =
  "nghèo|nghèo khổ|nghèo hèn|công nhân|shipper|ship|grab|xe ôm|phu hồ|thợ hồ|giúp việc|osin|ô sin|ở đợ|bảo vệ|lao công|quét rác|ve chai|đồng nát|bán hàng rong|hàng rong|bán vé số|bán hàng online|bán online|làm móng|làm nail|chài|chài lưới|chợ|chợ búa|làng chài|nhập cư|ngụ cư|làm thuê|chạy xe|ship đồ|nông dân|làm ruộng|bán cá|cave|làm tóc|massage|phục vụ|bán trà đá";

const women =
  "con gái|phụ nữ|đàn bà|đàn bà con gái|gái|nữ|nữ giới|nữ nhi|con dâu|mẹ đơn thân|gái ế|gái già|gái một con|gái có con|gái ly dị|phụ nữ ly hôn|bà bầu|gái học cao|gái xấu|nữ quyền|feminist|đàn bà góa|nội trợ|dâu|vợ";
const men = "đàn ông|con trai|đực rựa|đàn ông con trai|trai|nam giới|đàn ông việt|trai việt";

const anybody = `${regions}|${peoples}|${faiths}|${orientation}|${bodies}|${callings}`;
const herd =
  "bọn|lũ|tụi|đám|mấy đứa|mấy thằng|mấy con|mấy cái đứa|mấy mụ|mấy ả|cái bọn|cái lũ|cái đám|cái tụi|cái giống|giống|cái loại|cái thứ|cái ngữ|cái hạng|hạng|ngữ|phường|quân|thằng|=con|=đồ|cái đồ|=thứ|loài|cái quân|tổ sư|ba cái|mấy ông bà|mấy ôn|mấy mệ|mấy lão|mấy mẹ|mấy bà|mấy ông|lũ người|bọn người|cái bọn người|cái dân|cái lũ dân|cái nòi|nòi|chủng|loại|loại người|thứ người|hạng người";

/** Contempt that is said of a person or a people, hardly ever of food, weather or games. */
const vices =
  "lười|lười biếng|lười chảy thây|lười như hủi|lười nhác|biếng nhác|gian|gian ác|gian manh|gian xảo|gian dối|xảo trá|chúa gian|bịp|bịp bợm|lừa lọc|lừa đảo|lừa gạt|lật lọng|lật mặt|lươn lẹo|tráo trở|giả tạo|đạo đức giả|hai mặt|thâm|thâm nho|thâm độc|thâm hiểm|nham hiểm|mưu mô|độc ác|ác|trộm cắp|ăn cắp|ăn trộm|cướp giật|trộm|cướp|móc túi|keo|keo kiệt|kẹt xỉ|ki bo|bủn xỉn|hà tiện|bần|bần tiện|ăn bám|ăn hại|ăn xin|vô dụng|vô học|thất học|ngu|ngu dốt|ngu muội|ngu si|ngu đần|dốt|dốt nát|đần|chậm như rùa|chậm tiêu|đầu óc rỗng tuếch|rỗng tuếch|đầu óc tăm tối|tăm tối|não phẳng|não ngắn|não nằm dưới|óc ngắn|mê tín|cuồng tín|cuồng sát|khủng bố|man rợ|mọi rợ|man di|rợ|lạc hậu|kém văn minh|thiếu văn minh|vô văn minh|mất vệ sinh|ở bẩn|bẩn thỉu|bẩn tính|tính bẩn|chơi bẩn|ăn bẩn|dơ dáy|dơ bẩn|bẩn như|hôi như|hôi nách|hôi hám|hôi rình|hôi thối|hôi rích|mùi bản làng|hạ đẳng|thấp kém|hạ cấp|hạ tiện|hèn|hèn hạ|hèn kém|mạt hạng|rẻ rách|rẻ tiền|rẻ mạt|rác|rác rưởi|cặn bã|cặn bã xã hội|phế phẩm|phế thải|đồ bỏ|đồ hỏng|của nợ|cục nợ|gánh nặng|ký sinh|ký sinh trùng|chấu chấu|châu chấu|chuột cống|súc vật|súc sinh|khỉ|vượn|khỉ đột|con khỉ|chó|lợn|heo|gián|giòi|cầm thú|quái thai|quái vật|quái đản|dị hợm|dị dạng|bệnh|bệnh hoạn|bệnh tật|lây bệnh|lây|biến thái|biến chất|tởm|kinh tởm|ghê tởm|gớm|gớm ghiếc|ô uế|đĩ|đĩ điếm|bán hoa|bán thân|bán dâm|làm gái|làm đĩ|dễ dãi|lăng loàn|mất nết|hư|hư hỏng|hư đốn|hư cả giống|vô phúc|vô giáo dục|mất dạy|thô lỗ|lì lợm|cục súc|hung dữ|đâm chém|giang hồ|vũ phu|gia trưởng|bám váy|đào mỏ|hám tiền|phản quốc|bán nước|phản bội|trịch thượng|khinh người|láo|láo toét|khốn nạn|nhăn nhở|phá hoại|phá làng phá xóm|chật đất|tốn cơm|vô ơn|thiếu hơi trai|ế điên|điên|thần kinh|ẻo lả|lạc loài|phèn|quê mùa|bốc mùi|không ra gì|không ra hồn|không biết xấu hổ|không biết điều|không có não|không phải người|người ngợm|lười với ngu|bị tẩy não|tẩy não|thao túng|mang bom|chơi bùa|bỏ bùa|ăn tạp|ăn bốc|đẻ như|thảm họa|trọc phú|dơ|tính kỳ|khó ưa|nhỏ nhen|ích kỷ|kém cỏi|yếu kém|hãm|hãm tài|bựa|đểu|đểu cáng|nghiện ngập|nghiện|rượu chè|nát rượu|vượn người|trâu bò|quê một cục|nhà quê|dốt như|chợ búa";

export const contemptCues: CueList = {
  // People of a kind, named as anybody would.
  "hate.named": `
    {${women}|${men}} {thì|là|mà|toàn|nào cũng|sinh ra|bây giờ|thời nay|ngày nay|việt|vn|việt nam|như|chỉ|lái xe|chơi game|làm sếp|học it|học kỹ thuật|học cao|học nhiều|nói chung|đứa nào|gì|với nhau|kiểu|đời nay}
    {học|đẻ|lấy|nuôi|cưới|thuê|tuyển} {${women}} {thì|là|mà|ra|về|cho|chỉ|khác gì|được}
    {người|dân|gái|trai|con gái|con trai|đàn ông|đàn bà|phụ nữ|dân gốc|người gốc|quê|gốc|giọng|tiếng|nhân viên|khách|hàng xóm|học sinh|gia đình} {gốc |vùng |xứ |bên |tỉnh |ở |mạn |bị |theo |nước |làm |làm nghề |nhà |đi |}{${anybody}}
    {bắc kỳ|bắc kì|nam kỳ|nam kì|trung kỳ|ba tàu|xứ nẫu|xứ nghệ|phật tử|con chiên|tín đồ|hồi giáo|đạo hồi|công giáo|tin lành|thiên chúa|gốc hoa|do thái|dân tộc thiểu số|người dân tộc|nghệ tĩnh|trai hà tĩnh|châu phi|da đen}
    {đồng tính|chuyển giới|bê đê|pê đê|khuyết tật|tàn tật|tự kỷ|nhiễm hiv|xe lăn|dân nhập cư|người nhập cư|công nhân|shipper|giúp việc|osin|ô sin|nhà quê|hàng rong|dân quê|người nghèo|dân chài|nữ quyền|gái quê|gái ế|gái già|gái một con|mẹ đơn thân|bảo vệ thì|thợ hồ|phu hồ|lgbt|làm móng}
    {gay|les|bóng|đạo dòng|bên lương|theo đạo|theo chúa|nghề đó|nghề ấy|tầng lớp ấy|tầng lớp đó} {thì|là|gì|mà|toàn|lây|nào|hả|với|trừ}
    {trừ|né|cấm|tránh|ghét} {bóng|les|gay|người|dân|bê đê}
    {miền tây|miền trung|miền bắc|miền nam|hải phòng|hưng yên|nam định|thái bình|thanh hóa|nghệ an|hà tĩnh|quảng ngãi|hà nội|sài gòn|huế|miền núi|36|37} {thì|toàn|là|đứa|chỉ|dân|ai|nên|xin|mời}
    lại {hải phòng|thanh hóa|nghệ an|hà tĩnh|nam định|miền tây|36|37|dân|người}
    {răng hô|xấu|béo|già|nghèo|u40|u50} thì {đừng|nên|sao|ở|chịu|kiếp}
    {thế hệ|lứa|đời|sinh năm|gen|trẻ} {2k|z|này|bây giờ|mấy|sau|9x|8x}
    {muslims|gays|lesbians|jews|northerners|southerners|immigrants|foreigners|koreans|chinese|indians|filipinos|africans|khmer|christians|buddhists|trannies|trans people|gay people|black people|blacks|disabled people|fat people|old people|poor people|single moms|women|girls|females|hill tribes|asians|arabs|mexicans|people from that|people of that|that religion|that province|those people}
  `,
  // People of a kind, named as a herd or as a thing.
  "hate.herd": `
    {${herd}} {người |dân |bị |theo |đi |bán |làm |trẻ |nhà |trên |ở |gốc |xứ |}{${anybody}|bây giờ|chuyển giới đó|làm công|nhập cư}
    {bọn|lũ|đám|cái bọn|cái giống|giống|cái ngữ|cái loại|cái thứ|loại|thứ|quân} {đàn bà|con gái|phụ nữ|đàn ông|con trai|gái|nữ|đực rựa|trẻ bây giờ|trẻ trâu bây giờ|đực|già|nữ quyền}
    {dân|bọn|tụi|lũ|cái dân} {ngoài nớ|trong nớ|trong kia|ngoài đó|ngoài bắc|trong nam|trong đó|ngoài ấy|quê|tỉnh|trên núi|trên đó|đó|ấy}
    {dân|người} {bắc kỳ|bắc kì|nam kỳ|nam kì|rừng|trên rừng|núi|bản|tàu|ba tàu|chợ|xóm chợ|chợ quê|khựa|đen|mọi|mán|cờ hó|đạo dòng|bụi đời}
    {đúng là|đúng|đúng kiểu|cái kiểu|kiểu|giống|y như|cái nết|cái thói|thói|cái giọng} {dân |bọn |người |}{bắc kỳ|bắc kì|nam kỳ|nam kì|thanh hóa|nghệ an|nghệ|nghệ tĩnh|miền tây|nhà quê|dân tộc|đàn bà|con gái|đàn ông|tàu|huế|quảng|hà nội|hải phòng|trong kia|ngoài nớ|chợ|36|parky}
    {mông mèo|tàu khựa|=khựa|tụi tàu|=chệt|mán mọi|mọi rợ|mọi rừng|parky|backy|bắc cụ|nam cầy|tu hú|tây lông|tung của|hàn xẻng|cuồng đạo|súc vật hai chân}
    {đàn bà|phụ nữ|con gái} {như |các |chúng |bọn |}{mày|cô|các người|bay}
    {all|those|these|every|no|bloody|fucking|damn} {the |}{muslims|gays|lesbians|lesbian|jews|northerners|southerners|immigrants|foreigners|koreans|chinese|indians|filipinos|africans|khmer|christians|fags|trannies|blacks|hill tribes|arabs|mexicans|hicks|peasants|cripples|females|girls|women|men|that religion}
  `,
  // Said of all of them at once.
  "hate.all": `
    {toàn|toàn là|đều là|đều|toàn lũ|toàn bọn|toàn quân|toàn đồ|toàn thứ|toàn dân|toàn phường|toàn hạng}
    {đứa nào|con nào|thằng nào|người nào|ai|ông nào|bà nào|mụ nào|nhà nào|kẻ nào|thằng nào con nào} {cũng|chẳng|chả|mà chẳng|mà chả}
    {cả lũ|cả bọn|cả đám|cả nòi|cả họ|cả làng|cả vùng|cả giống|cả lứa|cả nghề|cả cái dân|cả cái giống|cả ổ|cả nút}
    {như nhau|giống nhau|y như nhau|y khuôn|một giuộc|một ruột|như vậy hết|thế hết|vậy hết|thế cả|hết lượt|đều thế} {cả|hết|thôi|luôn|}
    {trong|từ trong} {máu|gen|bụng mẹ|trứng|tính|xương|trứng nước}
    {bản chất|bản tính|muôn đời|đời đời|nghìn đời|nòi nào|giống nào ra giống nấy|cha nào con nấy|con nào như con nấy|cha truyền con nối|bẩm sinh|di truyền}
    {bao giờ|lúc nào|xưa nay|từ xưa|hễ|cứ} {chả|chẳng|cũng|là|thấy|gặp|mà|đã} {thế|vậy|y|là|} 
    {bao giờ chả|có tiếng|nổi tiếng|khét tiếng|ai chẳng biết|ai mà chẳng biết|ai cũng biết|có bao giờ|bao giờ cũng|là chúa|số một về|đi đâu cũng|ở đâu cũng|tới đâu|đi tới đâu|ở đâu phá đó}
    {are|is} {all|always|just|by nature|naturally|born|a race of|nothing but|by blood}
    {all of them|by blood|by nature|every one of them|in their blood|all the same|never|that is fact|a race of}
  `,
  // What they are called.
  "hate.vice": `
    {${vices}}
    {như|là|giống|y như|khác gì} {lũ |bọn |con |đồ |một lũ |cái |loài |}{khỉ|vượn|chó|lợn|heo|súc vật|chuột|gián|rác|quỷ|thú|mọi|chó sủa|chim kêu|chợ vỡ|bị nhập|vũng bùn|chó giữ nhà|cơm nguội|osin}
    {chỉ|chỉ có|chỉ được|toàn|chỉ giỏi|giỏi mỗi|chỉ biết|chỉ tổ} {giỏi |biết |}{ăn nhậu|nhậu|nhậu nhẹt|đẻ|ăn|ăn bám|cướp giật|ăn cắp|uống rượu|phá|phá hoại|nói|cãi|lừa|bám|tiêu|chửi|ngủ|xin|gáy|khôn lỏi|ăn hại|chơi|bài bạc|lừa người|bán thân|ra vẻ|ế|làm màu|buôn chuyện}
    {không|đâu|đâu có|chẳng|chưa|nào có|có} {phải |}{người|con người|ra người|ra hồn|biết xấu hổ|biết nhục|nên người|tử tế|sạch|đàng hoàng|biết điều|biết lo xa|khá} {đâu|gì|được|nổi|bao giờ|là gì|}
    {thương|chơi|tin|tử tế|khá|khôn|lịch sự|sạch|đàng hoàng} {sao được|sao nổi|làm gì|nổi gì|kiểu gì|thế nào được}
    {là|cũng là} {bệnh|căn bệnh|lỗi|lỗi của tạo hóa|trò bịp|tội|tội lỗi|tai họa|thảm họa|nỗi nhục|vết nhơ|gánh nặng|hạng|thứ|giống|đồ|lũ|ký sinh|rác|rắc rối|con của quỷ|phải chữa|bệnh phải chữa|chấm hết|phần thừa|lỗ vốn}
    {làm|gây} {bẩn|ô uế|hại|khổ|nhục|xấu|rác|bẩn mắt|ô nhiễm|hư} {thành phố|xã hội|cả lớp|mặt|con người ta|phố|đất nước|giới|mắt|dân tộc|làng|cả xóm|phố phường}
    {miệng|mồm|ngoài mặt|trước mặt} {ngọt|cười|tử tế} … {bụng|lòng|sau lưng} {toàn |}{dao găm|dao|đâm|rắn|thâm}
    {nói một đằng|làm một nẻo|sau lưng đâm|lật mặt như|ngọt như mía lùi|thâm như|keo như|ác như|bẩn như|ngu như|chậm như|lì như|ồn như|hôi như|ngọng níu ngọng nô|cần cẩu|thú hai chân|chấm hết}
    {đầu|đầu óc|óc|não|bụng|trí khôn} {rỗng|chứa|toàn|phẳng|bằng|bã đậu|tối|mốc|mốc meo|có vậy|có từng đó|ngắn|chậm|cũng đen|yếu|như}
    {hết thuốc chữa|mất hi|hết cứu|vô phương|chúa keo|chúa gian|chết ngạt|muốn ói|phát ói|ngửi thấy mùi|mặt nạ|bẩn mắt|ngứa mắt|mất giá|rẻ lắm|dễ ngủ|đen như|xấu như|lây đấy|lây đó|thiếu đòn|ghê lắm|rắc rối|không dùng được|không chơi được|không tin được|đừng có tin|đừng tin|đừng thương|kéo cả lớp xuống|hại con người ta|nói tiếng người|chia rẽ|đâm sau lưng|bùng hàng|trộm như ranh|bế tắc|vũng lầy}
    {thieves|liars|terrorists|savages|animals|monkeys|dirty|dumb|stupid|trash|parasites|cockroaches|burden|disease|diseased|sick|freaks|vermin|subhuman|criminals|rapists|snobs|pigs|scum|inferior|brainwashed|brain washed|filthy|retarded|cured one|not real people|lazy|rats|apes|disgusting}
    {a disease|a burden|sick in the head|cant aim|mentally ill|keep them out|beat down|should be cured|lock your bag|dumb by nature|never do business|trash that nobody should marry|burden to society|beat them down|look down us}
  `,
  // Pointed at as a breed.
  "hate.breed": `
    {cái |}{giống|ngữ|loài|hạng|quân|nòi|tầng lớp|phường|nghề|tộc|chủng|giống người|loại người|hạng người|thứ người|lũ người|cái dân} {đó|đấy|ấy|này|nớ|nó|chúng nó|tụi nó}
    {cái thứ|mấy cái thứ|lũ|quân|cái đám|cái lũ|ba cái thứ|cái loại|chứa thứ|cái đồ|giới tính|cái giới tính|dân|mấy cái đứa|cái nòi} {đó|đấy|ấy|nớ}
    {giống nào|con nào|nòi nào} ra {giống|nòi} {nấy|đó}
    {dân tộc nó|dân ấy|dân đó|bọn ấy|bọn đấy|lũ đó|lũ ấy|đám đó}
    {quân|giống|loài|lũ|phường} {trộm|cướp|mọi|khỉ|ăn cắp|lừa|quái|cuồng|chó|man|ký sinh}
  `,
  // Shut out, driven away, refused.
  "hate.exclude": `
    {cấm|cấm cửa|đuổi|đuổi hết|đuổi cổ|tống|tống cổ|tống khứ|quét|dẹp|dọn|xua|gạch|loại|miễn|né|tránh|next|nghỉ chơi|ban|kick|nhốt|cách ly|giết|diệt|thiến|đóng cửa|khóa cửa|xích} {hồ sơ|cửa|hết|thẳng|ra khỏi|về|cổ|xa|sạch|luôn|lại|riêng|riêng ra|tiếp|gấp|đi|cho lành|bọn|lũ|dân|người|tụi|đám|bóng|les|khỏi|cho rồi|hết dân|hết đi|đứa mô|thẳng cho tôi|trừ}
    {đừng|không|ko|k|khỏi|cấm|chớ|chẳng|hổng|xin đừng|sao lại|ai lại} {cho|nhận|tuyển|thuê|tiếp|bán|chơi|chơi với|cưới|lấy|gả|yêu|quen|dạy|cho thuê|vay|dung|chứa|mời|ngồi cạnh|ngồi gần|tin|giao du|làm ăn|nộp|rước|ở chung|tin tưởng|bắt tay} {hồ sơ|với|người|dân|bọn|lũ|nó|vào|vô|cho|cho vào|cho nó|cho bọn|dạy|làm|đứa mô|đứa nào|tụi|khách|con|thứ|quân|lớp|đến|gì|các|mấy|phòng|phòng cho|ở}
    {cút|biến|xéo|về|quay về|dọn|cuốn gói} {về |hết |khỏi |ra |}{quê|rừng|núi|nước|nước mày|trên rừng|bên kia|bên đó|xứ|tàu|lào|ngoài đó|ngoài bắc|trong nam|bắc|châu phi|miên|bản|trển|bển|bển mà|lào mà} {mà |đi|hết|mà ở|mà biển|}
    {cho |}{ở|sống} {trên rừng|với vượn|với khỉ|xó bếp|trong bếp|trong chuồng|trong trại}
    {thì|là} {miễn|né|next|nghỉ|khỏi|gạch|bỏ qua|loại|cút|out|đừng nộp|khỏi nộp|miễn tiếp} {tiếp|nhé|nha|luôn|hồ sơ|ra|cho|nộp|vào|tiếp nhé|thẳng|đi}
    {xuống|chết|đi} {hỏa ngục|địa ngục|hết đi|quách|hết cho}
    {tránh|né} {hết|xa|cho lành|ra cho|gấp|hết cho|cả họ}
    {ra chỗ khác|cấm vào|cấm tới|đi chỗ khác|ở nhà cho đỡ|không tiếp|không cho thuê|không cho vào|không cho thuê|trả phòng|rút con|rút con hết|chuyển lớp cho con|dọn sạch|đuổi hết|đuổi khỏi|tống hết|gom cả|gom hết|phải dẹp|nên cấm|nên dẹp|cấm cho rồi|cấm hết|xích lại|nhốt riêng|nhốt lại|nhốt hết|nằm yên|ở góa|bỏ nó đi|biết thân biết phận|cúi đầu|ngồi xó}
    {keep|throw|kick|ban|get|send} {them|em} {all |}{out|back|away}
    {ban|kick|deport|cure|kill|beat|lock up} {them|all of them|them all}
    {don't|dont|do not|never|won't|wont} {rent|sell|hire|trust|marry|date|do business|talk} {to|with|them|any|one}
    {no|not allowed|go back} {girls|women|blacks|filipinos|gays|immigrants|muslims|foreigners|koreans|chinese|to your} 
    {should pay double|should not be allowed|shouldnt be allowed|go back to where|dont belong|do not belong}
  `,
  // Their place, as the contemptuous see it.
  "hate.place": `
    {mà |}{cũng|còn|lại} {đòi|bày đặt|dám|ham|học đòi|muốn} {làm|học|nói|lên|thi|sang|đi|vô|vào|dạy|cãi|sống|nuôi|kết hôn|cưới|có con|nhận|chen|lãnh đạo|sang chảnh|lái|bàn|chơi|đua|yêu|}
    {mà|cũng} đòi {làm|học|nói|lên|thi|sang|đi|vô|vào|dạy|cãi|sống|cưới|hoa hậu|kết hôn|lãnh đạo}
    {biết|hiểu} {cái |}{gì|chi|đếch gì|quái gì} {mà|đâu|về|văn hóa|tới|hơn|là|chuyện|nợ}
    {thì |có |}biết {gì|chi} {văn hóa|mà bàn|mà họp|mà nói|đâu|công nghệ|kinh tế|chuyện|nghệ thuật}
    {làm|học|sống|đẻ|nuôi|ra đường|xin việc|vào nhóm|cho học|cho xuống|thuê|thương|dạy|cộng điểm|nhồi|học hành|học hòa nhập|đi học|đi học chung|học chung} {làm gì|làm chi|chi|gì} {cho|nữa|mà|thế|lắm|vướng|hại|phí|tốn|ế|}
    {cho|đỡ} {phí|tốn|vướng|chật|bẩn|rác} {tiền|cơm|đất|công|mắt|chỗ|vỉa hè|phố|gạo|}
    {phí|tốn} {cơm|tiền|gạo|công} {nuôi|dạy|học|}
    {sinh ra|đẻ ra|sanh ra} {là |để |chỉ |chỉ để |là để |vốn |}{phục vụ|hầu|sai vặt|hầu hạ|đẻ|làm nô|làm tôi|nấu cơm|chiều|đàn bà|làm vợ|để}
    {chỉ|cứ|nên|chỉ nên|thì|chỉ có nước|chỉ đáng|cũng|rồi cũng} {ở|lo|biết|quanh quẩn|về|hợp|để} {nhà|bếp|xó bếp|trong bếp|đẻ|rửa bát|nấu cơm|làm nền|hầu|lấy chồng} {rửa bát|nấu cơm|đẻ|là vừa|thôi|mà|cho|}
    {ở nhà|vào bếp|xuống bếp} {mà |}{rửa bát|nấu cơm|đẻ|trông con|đẻ con|nội trợ|chăm chồng} {đi|cho|thôi|là|}
    {cũng|rồi cũng|thì cũng} {rửa bát|lấy chồng|xó bếp|đẻ thôi|ra gì đâu|vào bếp}
    {đừng|đừng có|cấm|ai cho} {lên tiếng|xía vào|chen vào|xen vào|lái xe|cầm lái|cầm tiền|ngồi chung|ngồi mâm trên|nói leo|đứng chung} {chuyện |}{đàn ông|với|cư dân|việc|}
    {mà cũng |cũng |}{cho |được |ai cho |để }{cầm lái|cầm tiền|cầm tiền quỹ|làm sếp|lãnh đạo|cầm quyền|đứng chung|ngồi chung mâm|lên tiếng|chỉ huy} {à|hả|thì|là|với|}
    {có tư cách gì|lấy tư cách gì|tư cách gì|làm gì có tư cách|tư cách đâu}
    {lái xe|chơi game|làm sếp|code|lãnh đạo|cầm lái} {thì |là |}{thảm họa|hại|ngu|gây họa|như|được cái gì|cái gì|tai nạn|nhìn là}
    {học cao|học lắm|học nhiều|học giỏi|học cho lắm} {chỉ |rồi |thì |mấy |}{tổ|cũng|ế|vào|làm gì} 
    {nuôi con cho nhà người ta|lỗ vốn|vịt giời|con người ta thôi|đẻ trứng|máy đẻ|con nhà người|khác gì nuôi con cho}
    {để|đi học để} {tìm chồng|kiếm chồng|câu chồng|đào mỏ|câu trai}
    {không ai thèm|chả ai ăn|cho không|chẳng ai rước|ế quá nên|ế điên|thiếu trai|ai dám cưới|ai dám lấy|em nào ngu mới lấy|chó nó lấy|có tiền là theo|triệu là lấy được}
    {thì |}{đừng|khỏi|cấm} {đẻ|livestream|ra đường|vào lớp|đi học|dạy|kết hôn|nhận con|đi bơi|lên tivi|sinh con|chụp ảnh|mặc}
    {cứ |}{ăn ngô|ăn sắn|ăn cỏ} mà sống
    {không còn|không phải|đâu còn} là {người|đàn ông|phụ nữ|con gái} {tử tế|nữa|đàng hoàng|}
  `,
  // Counter-speech, pride, one's own: twins.
  "hate.kind": `
    {vô cảm|vô tâm|quá đáng|thiếu hiểu biết|cổ hủ|bất công|thiệt thòi}
    {phân biệt|kỳ thị|định kiến|bình đẳng|tôn trọng|hòa nhập cộng đồng|vơ đũa|quơ đũa|vơ đũa cả nắm|miệt thị|body shaming|đa dạng|quyền con người|nhân phẩm|bao dung|thông cảm|cảm thông|đoàn kết|xin lỗi|không đúng đâu|là sai|sai rồi|nhầm rồi|không phải ai|không phải đứa nào|cũng có người|người này người kia|ở đâu cũng có|oan|bớt nói|nghe buồn|nghe đau}
    {đừng|không nên|ko nên|sao lại|ai lại|ai bảo|ai nói|đừng có|đừng ai|xin đừng} {nói|bảo|gọi|nghĩ|chê|đánh đồng|vơ|gán|kêu|cho rằng|coi|xem|mắng|trêu}
    {hiền|hiếu khách|mến khách|tốt bụng|dễ thương|thân thiện|chịu khó|chăm chỉ|siêng|giỏi giang|đáng quý|thật thà|tử tế lắm|tốt lắm|giỏi lắm|thương lắm|thương ghê|thương quá|tội nghiệp|tội lắm|biết ơn|tự hào|nể|khâm phục|ngưỡng mộ|quý lắm|đảm đang}
    {mình|em|tui|tôi|tao|con|mẹ mình|ba mình|nhà mình|nhà em|chồng em|vợ tôi|bạn mình|bà ngoại} {là|là người|là dân|gốc|người|cũng là} {người|dân|gốc|gay|les|bắc|trung|nam|miền|con gái|phụ nữ|thanh|nghệ|huế|quảng|khuyết|đồng tính|công nhân|shipper|mường|tày|nùng|khmer|chăm|hoa|theo|đàn ông|đàn bà}
    {quê|nhà|xóm|lớp|công ty|vợ|chồng|bạn|mẹ|ba|bố} {mình|em|tui|tôi|con|anh}
    {gọi|coi|xem|nói|bảo} {người|họ|dân|phụ nữ|con gái} … là
    {bị|sợ bị|toàn bị} {kỳ thị|chửi|gọi|miệt thị|phân biệt|coi thường|khinh|chê|nói|đuổi|từ chối|trêu|bắt nạt|lừa|trộm|cướp|đánh}
    {is|are|it's|thats|that's} {racist|racism|wrong to say|a stereotype|hate speech|not true|offensive}
    {stop|don't|dont|please don't} {saying|calling|call|say|generalizing|judge}
  `,
};
