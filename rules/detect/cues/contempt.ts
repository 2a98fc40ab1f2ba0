// How people speak of others as a kind: who is named, and what contempt is laid on all of them.

import type { CueList } from "../cue-net.ts";
import { moreContemptCues } from "./contempt-more.ts";

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
  "khuyết tật|tàn tật|tự kỷ|tăng động|chậm phát triển|thiểu năng|bị down|down|câm điếc|điếc|câm|mù|què|cụt|bại liệt|tâm thần|trầm cảm|động kinh|ngồi xe lăn|xe lăn|nhiễm h|nhiễm hiv|hiv|si đa|sida|lùn|béo|béo phì|mập|xấu|xấu gái|xấu trai|răng hô|da đen|hói|gầy nhom|=già|già cả|lớn tuổi|cao tuổi|u40|u50|trên 40|gen z|genz|2k|10x";

const callings =
  "nghèo|nghèo khổ|nghèo hèn|công nhân|shipper|ship|grab|xe ôm|phu hồ|thợ hồ|giúp việc|osin|ô sin|ở đợ|bảo vệ|lao công|quét rác|ve chai|đồng nát|bán hàng rong|hàng rong|bán vé số|bán hàng online|bán online|làm móng|làm nail|chài|chài lưới|chợ|chợ búa|làng chài|nhập cư|ngụ cư|làm thuê|chạy xe|ship đồ|nông dân|làm ruộng|bán cá|cave|làm tóc|massage|phục vụ|bán trà đá";

const women =
  "con gái|phụ nữ|đàn bà|đàn bà con gái|gái|nữ|nữ giới|nữ nhi|con dâu|mẹ đơn thân|gái ế|gái già|gái một con|gái có con|gái ly dị|phụ nữ ly hôn|bà bầu|gái học cao|gái xấu|nữ quyền|feminist|đàn bà góa|nội trợ|dâu|vợ";
const men = "đàn ông|con trai|đực rựa|đàn ông con trai|trai|nam giới|đàn ông việt|trai việt";

/** Without what is also somebody's name: “thằng Nam”, “tụi Trung”, “bọn Hoa”. */
const nameLike = new Set(
  "bắc nam trung thanh nghệ quảng hoa nga mỹ kinh dao phi thái bình hòa 36 37 38 lương câm xấu điếc ấn cam".split(" "),
);
const anybody = `${regions}|${peoples}|${faiths}|${orientation}|${bodies}|${callings}`;
const unmistakable = anybody
  .split("|")
  .filter((name) => !nameLike.has(name))
  .join("|");
const herd =
  "bọn|lũ|mấy thằng|mấy con|mấy ả|cái bọn|cái lũ|cái đám|cái tụi|cái giống|giống|cái loại|cái thứ|cái ngữ|cái hạng|hạng|ngữ|phường|quân|thằng|=đồ|cái đồ|=thứ|loài|cái quân|tổ sư|ba cái|lũ người|bọn người|cái bọn người|cái lũ dân|cái nòi|nòi|chủng|loại|loại người|thứ người|hạng người";
/** The same among people who mean no harm by it. */
const band =
  "tụi|đám|mấy đứa|mấy cái đứa|mấy ông bà|mấy ôn|mấy mệ|mấy lão|mấy mẹ|mấy bà|mấy ông|cái dân|mấy mụ|mấy người|mấy bạn|mấy anh|mấy chị|mấy cô|hai con|mấy cụ|các cụ|các bà|cả đám|cả xóm|mấy nhỏ|mấy thím|mấy ông bà";

/** Contempt that is said of a person or a people, hardly ever of food, weather or games. */
const scorn =
  "lười chảy thây|lười như hủi|gian ác|gian manh|gian xảo|xảo trá|chúa gian|bịp bợm|lừa lọc|lật mặt|lươn lẹo|tráo trở|đạo đức giả|hai mặt|thâm nho|thâm độc|thâm hiểm|nham hiểm|mưu mô|độc ác|bủn xỉn|bần tiện|ăn bám|ăn hại|vô học|ngu dốt|ngu muội|ngu si|ngu đần|dốt nát|chậm tiêu|đầu óc rỗng tuếch|rỗng tuếch|não phẳng|não ngắn|não nằm dưới|óc ngắn|cuồng tín|cuồng sát|man rợ|mọi rợ|man di|rợ|kém văn minh|thiếu văn minh|vô văn minh|ở bẩn|bẩn thỉu|bẩn tính|tính bẩn|chơi bẩn|ăn bẩn|dơ dáy|hôi rình|hôi thối|hôi rích|mùi bản làng|hạ đẳng|thấp kém|hạ cấp|hạ tiện|hèn hạ|hèn kém|mạt hạng|rẻ rách|rẻ mạt|rác rưởi|cặn bã|cặn bã xã hội|phế phẩm|phế thải|đồ bỏ|đồ hỏng|của nợ|cục nợ|ký sinh trùng|chấu chấu|châu chấu|chuột cống|súc vật|súc sinh|khỉ đột|giòi|cầm thú|quái thai|quái đản|dị hợm|dị dạng|bệnh hoạn|biến thái|kinh tởm|ghê tởm|gớm ghiếc|ô uế|đĩ điếm|bán hoa|bán thân|làm gái|làm đĩ|lăng loàn|mất nết|hư đốn|hư cả giống|vô phúc|vô giáo dục|mất dạy|cục súc|bám váy|đào mỏ|hám tiền|phản quốc|bán nước|phản bội|láo toét|khốn nạn|nhăn nhở|phá làng phá xóm|chật đất|tốn cơm|thiếu hơi trai|ế điên|lạc loài|không ra gì|không ra hồn|không biết xấu hổ|không biết điều|không có não|không phải người|người ngợm|lười với ngu|bị tẩy não|mang bom|chơi bùa|bỏ bùa|trọc phú|hãm tài|bựa|đểu cáng|nghiện|vượn người|quê một cục|giống thấp kém|phá nát|vô loài|=khựa|rác xã hội|mặt người dạ thú|lũ chó|lũ lợn|lũ ngu|bọn ngu|đồ ngu|lũ khỉ|mọi đen|tổ ăn hại|não cá|cặn xã hội|dân ngu|đần độn|lũ dốt|não chó|vô tích sự|bẩn bựa|rận|chấy rận";

/** The same in words that reports, worries and jokes use as well. */
const faults =
  "lười|lười biếng|lười nhác|biếng nhác|gian|gian dối|bịp|lừa đảo|lừa gạt|lật lọng|giả tạo|thâm|ác|trộm cắp|ăn cắp|ăn trộm|cướp giật|trộm|cướp|móc túi|keo|keo kiệt|kẹt xỉ|ki bo|hà tiện|bần|ăn xin|vô dụng|thất học|ngu|dốt|đần|chậm như rùa|đầu óc tăm tối|tăm tối|mê tín|khủng bố|lạc hậu|mất vệ sinh|dơ bẩn|bẩn như|hôi như|hôi nách|hôi hám|hèn|rẻ tiền|rác|gánh nặng|ký sinh|khỉ|vượn|con khỉ|chó|lợn|heo|gián|quái vật|bệnh|bệnh tật|lây bệnh|lây|biến chất|tởm|gớm|đĩ|bán dâm|dễ dãi|hư|hư hỏng|thô lỗ|lì lợm|hung dữ|đâm chém|giang hồ|vũ phu|gia trưởng|trịch thượng|khinh người|láo|phá hoại|vô ơn|điên|thần kinh|phèn|bốc mùi|tẩy não|thao túng|ăn tạp|ăn bốc|đẻ như|thảm họa|dơ|tính kỳ|khó ưa|nhỏ nhen|ích kỷ|kém cỏi|yếu kém|hãm|đểu|nghiện ngập|rượu chè|nát rượu|trâu bò|dốt như|phá|hại|xấu tính|ở dơ|lừa người|ồn|hôi|chơi xấu|chơi khăm|lươn|khôn lỏi|cục cằn|vô ý thức|lôi thôi|nghèo bền vững|lưu manh|bừa bãi|khạc nhổ|ngọng|đua đòi|hoang phí|tiêu hoang|ăn xài|chảnh|nhiều chuyện|ngồi lê|lắm mồm";

export const contemptCues: CueList = {
  "hate.creed": moreContemptCues["hate.creed"] ?? "",
  // People of a kind, named as anybody would.
  "hate.named": `
    {${women}|${men}} … {thì|mà|là|toàn}
    {đạo|dân|giống|dân tộc|nòi|xứ|vùng|quân|phường} gì {mà|toàn|đâu|kỳ}
    {hai|2|mấy} {thằng|con|đứa|thằng đàn ông|con đàn bà|ông|bà|thằng con trai} {… }{yêu nhau|hôn nhau|lấy nhau|cưới nhau|ôm nhau|ở với nhau}
    theo {hồi|chúa|phật|đạo|tin lành} {là|toàn|thì|mà|nào|gì}
    lại {trung quốc|tàu|dân tộc|bắc kỳ|ba tàu|mấy đứa|mấy thằng|cái dân|cái giống|cái bọn}
    {${women}|${men}} {thì|là|mà|toàn|nào cũng|sinh ra|bây giờ|thời nay|ngày nay|việt|vn|việt nam|như|chỉ|lái xe|chơi game|làm sếp|học it|học kỹ thuật|học cao|học nhiều|nói chung|đứa nào|gì|với nhau|kiểu|đời nay}
    {học|đẻ|lấy|nuôi|cưới|thuê|tuyển} {${women}} {thì|là|mà|ra|về|cho|chỉ|khác gì|được}
    {người|dân|gái|trai|con gái|con trai|đàn ông|đàn bà|phụ nữ|dân gốc|người gốc|quê|gốc|giọng|nhân viên|khách|hàng xóm|học sinh|gia đình} {gốc |vùng |xứ |bên |tỉnh |ở |mạn |bị |theo |nước |làm |làm nghề |nhà |đi |}{${anybody}}
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
    gái gú
    {cái|đúng cái} {gốc|dòng|máu|giống|nòi|ngữ} {=mọi|bắc kỳ|tàu|nhà quê|ăn mày|mọi rợ|khỉ}
    {${herd}|${band}} {dân|người} {bắc|nam|trung|thanh|nghệ|quảng|hoa|36|37|38|xứ}
    {${herd}} {người |dân |bị |theo |đi |bán |làm |nhà |trên |ở |gốc |xứ |}{${unmistakable}|bây giờ|làm công|nhập cư|đen|đen châu phi|đen thui|=mọi|=khựa|=mán}
    {bọn|lũ|tụi|mấy thằng} {=ấn|ấn độ|=cam|campuchia|thái|thái lan}
    {bọn|lũ|đám|cái bọn|cái giống|cái ngữ|cái loại|cái thứ|loại|thứ|quân} {đàn bà|con gái|phụ nữ|đàn ông|con trai|gái|nữ|đực rựa|trẻ bây giờ|trẻ trâu bây giờ|già|nữ quyền}
    {dân|bọn|tụi|lũ|cái dân} {ngoài nớ|trong nớ|trong kia|ngoài đó|ngoài bắc|trong nam|trong đó|ngoài ấy|quê|tỉnh|trên núi|trên đó|đó|ấy}
    {dân|người} {bắc kỳ|bắc kì|nam kỳ|nam kì|rừng|trên rừng|núi|bản|tàu|ba tàu|chợ|xóm chợ|chợ quê|khựa|đen|mọi|mán|cờ hó|đạo dòng|bụi đời}
    {đúng là|đúng|đúng kiểu|cái kiểu|kiểu|giống|y như|cái nết|cái thói|thói|cái giọng} {dân |bọn |người |}{bắc kỳ|bắc kì|nam kỳ|nam kì|thanh hóa|nghệ an|nghệ|nghệ tĩnh|miền tây|nhà quê|dân tộc|đàn bà|con gái|đàn ông|tàu|huế|quảng|hà nội|hải phòng|trong kia|ngoài nớ|chợ|36|parky}
    {mông mèo|tàu khựa|=khựa|tụi tàu|=chệt|mán mọi|mọi rợ|mọi rừng|parky|backy|bắc cụ|nam cầy|tu hú|tây lông|tung của|hàn xẻng|cuồng đạo|súc vật hai chân}
    {đàn bà|phụ nữ|con gái} {như |các |chúng |bọn |}{mày|cô|các người|bay}
    {all|those|these|every|no|bloody|fucking|damn} {the |}{muslims|gays|lesbians|lesbian|jews|northerners|southerners|immigrants|foreigners|koreans|chinese|indians|filipinos|africans|khmer|christians|fags|trannies|blacks|hill tribes|arabs|mexicans|hicks|peasants|cripples|females|girls|women|men|that religion}
  `,
  // People of a kind as a band, which may be harmless.
  "hate.band": `
${moreContemptCues["hate.band"] ?? ""}
    {${band}} {người |dân |bị |theo |đi |bán |làm |nhà |trên |ở |gốc |xứ |già |}{${unmistakable}|ngồi xe lăn|trên núi|trên rừng|trong nớ|ngoài nớ|ngoài đó|trong đó|xấu|già|đàn bà}
  `,
  // Said of all of them at once.
  "hate.all": `
    {thì |}{khỏi nói|miễn bàn|ai lạ gì|còn lạ gì|khỏi bàn|quá quen|biết rồi|thôi rồi|thôi khỏi|không lạ}
    {nghe|thấy|nhìn|gặp|nghe giọng|nghe tên|nhắc|nhắc đến} {… }là {tôi|tao|tui|mình|biết|thấy|né|ghét|muốn|cúp|đóng|chạy|đứng dậy|hiểu}
    {nào cũng|hết cả đám|hết cả lũ|hết lũ|hết tụi}
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
  // Faults that people have here and there, laid on all.
  "hate.fault": `
    {chụp giật|ghê gớm|gian lận|dơ dáy|ăn ở dơ|nhồi sọ|bị nhồi sọ|chướng mắt|ngứa mắt|văn hóa thấp|thấp hèn|tưởng mình hay|lấy hết việc|loạn nhà|hao cơm|ăn gian|điêu|xạo|hống hách|trịch thượng|khôn vặt|ma mãnh|lố|dị|quái|kỳ quặc}
    {dạy|nói|học|giúp|cho} {cũng |có |}{vô ích|phí công|như không|bằng thừa|không vô|không nổi}
    {mãi mãi|muôn đời|cả đời|suốt đời|đời nào cũng|vẫn|vẫn cứ} {là |}{lạc hậu|nghèo|dốt|mọi|nhà quê|thấp|hèn|khổ|thế|vậy|ngu}
    {cục tính|cộc tính|nóng tính|mê muội|sống ảo|khinh đời|mất mỹ quan|nói chuyện như đấm|ngang ngược|hống hách|ăn to nói lớn|ồn ào|vô duyên|lố lăng|kệch cỡm|bảo thủ|mù quáng|hám của|thực dụng|bám víu|xin xỏ|lì|liều|lỗ mãng|hèn nhát|yếu đuối|đồng bóng|đua nhau|nợ|quỵt nợ|bùng|cờ bạc|dữ|dữ dằn|đanh đá|chua ngoa|lắm lời}
    {lấy|ai lấy|lấy về|cưới về|thuê|thuê về|quen|dính vào} {chỉ |là |là chỉ |}{khổ|rước họa|mất|tội|nhục|rắc rối|thiệt|xui|mệt}
    {${faults}}
    {chỉ|chỉ có|chỉ được|toàn|chỉ biết|toàn biết} {biết |}{ăn nhậu|nhậu|nhậu nhẹt|đẻ|ăn bám|cướp giật|ăn cắp|uống rượu|phá hoại|chửi|bám|xin|gáy|bài bạc|lừa người|ra vẻ|làm màu|buôn chuyện|xin ăn|ngửa tay}
    {thì|là|còn} {lười|ngu|dốt|gian|bẩn|keo|hư|láo|thâm|nghèo|hèn} {lắm|có tiếng|hết|là phải|vì|như|với|}
  `,
  // What they are called.
  "hate.vice": `
    {não|đầu|đầu óc|thần kinh} {có vấn đề|chập|hỏng|bị úng|úng nước|thủng|để đâu}
    {chỉ |toàn |}{vì tiền|vì tiền thôi|hám tiền|mê tiền|cho tiền là theo|có tiền là theo|đào mỏ|theo tiền|bán con}
    {chiếm|cướp|giành} {đất|việc|việc làm|hết đất|chỗ làm|nhà}
    {làm hư|làm hại|hại|lây sang|đầu độc|làm hỏng|dụ dỗ} {học sinh|trẻ con|con nít|bọn trẻ|con cái|thế hệ|con em|con tôi|lũ trẻ|trẻ nhỏ}
    {loạn|làm loạn|phá hoại|làm hại|làm nhục} {xã hội|thuần phong|gia phong|đất nước|cả xóm|cả họ}
    {trái|ngược|trái với} {tự nhiên|luân thường|đạo lý|lẽ trời|tạo hóa}
    {nhìn|thấy|nghe|ngồi cạnh|nghĩ tới} {là |mà |đã |}{phát |muốn |}{phát ói|ói|muốn ói|buồn nôn|tởm|gớm|nổi da gà|ngứa mắt|kinh|phát tởm|tởm lợm|muốn nôn}
    {về|lên|qua|sang} {tinh khác|hành tinh khác|tinh cầu khác|sao hỏa} {mà |}{sống|ở|}
    {hôi|bẩn|ồn} không chịu nổi
    {làm|thì} {công ty|nhà|nước|cả nhóm|cơ quan|việc gì cũng} {sập|phá sản|hỏng|loạn|nát|tan} 
    {sập tiệm|phá sản|tan cửa|tan hoang|vứt đi|coi như bỏ|hết phim}
    {${scorn}}
    {như|là|giống|y như|khác gì} {lũ |bọn |con |đồ |một lũ |cái |loài |}{khỉ|vượn|chó|lợn|heo|súc vật|chuột|gián|rác|quỷ|thú|mọi|chó sủa|chim kêu|chợ vỡ|bị nhập|vũng bùn|chó giữ nhà|cơm nguội|osin}
    {chỉ giỏi|chỉ được cái|giỏi mỗi|chỉ tổ|được mỗi cái} {ăn nhậu|nhậu|nhậu nhẹt|đẻ|ăn|ăn bám|cướp giật|ăn cắp|uống rượu|phá|phá hoại|nói|cãi|lừa|bám|tiêu|chửi|ngủ|xin|gáy|khôn lỏi|ăn hại|chơi|bài bạc|lừa người|bán thân|ra vẻ|ế|làm màu|buôn chuyện}
    {không|đâu|đâu có|chẳng|chưa|nào có|có} {phải |}{người|con người|ra người|ra hồn|biết xấu hổ|biết nhục|nên người|tử tế|sạch|đàng hoàng|biết điều|biết lo xa|khá} {đâu|gì|được|nổi|bao giờ|là gì|}
    {thương|chơi|tin|tử tế|khá|khôn|lịch sự|sạch|đàng hoàng} {sao được|sao nổi|làm gì|nổi gì|kiểu gì|thế nào được}
    {là|cũng là} {bệnh|căn bệnh|lỗi|lỗi của tạo hóa|trò bịp|tội|tội lỗi|tai họa|thảm họa|nỗi nhục|vết nhơ|gánh nặng|hạng|thứ|giống|đồ|lũ|ký sinh|rác|rắc rối|con của quỷ|phải chữa|bệnh phải chữa|chấm hết|phần thừa|lỗ vốn}
    {làm|gây} {bẩn|ô uế|hại|khổ|nhục|xấu|rác|bẩn mắt|ô nhiễm|hư} {thành phố|xã hội|cả lớp|mặt|con người ta|phố|đất nước|giới|mắt|dân tộc|làng|cả xóm|phố phường}
    {miệng|mồm|ngoài mặt|trước mặt} {ngọt|cười|tử tế} … {bụng|lòng|sau lưng} {toàn |}{dao găm|dao|đâm|rắn|thâm}
    {nói một đằng|làm một nẻo|sau lưng đâm|lật mặt như|ngọt như mía lùi|thâm như|keo như|ác như|bẩn như|ngu như|chậm như|lì như|ồn như|hôi như|ngọng níu ngọng nô|cần cẩu|thú hai chân|chấm hết}
    {đầu|đầu óc|óc|não|bụng|trí khôn} {rỗng|chứa|toàn|phẳng|bằng|bã đậu|tối|mốc|mốc meo|có vậy|có từng đó|ngắn|chậm|cũng đen|yếu|như}
    {hết thuốc chữa|mất hi|hết cứu|vô phương|chúa keo|chúa gian|chết ngạt|muốn ói|phát ói|ngửi thấy mùi|mặt nạ|bẩn mắt|ngứa mắt|mất giá|rẻ lắm|dễ ngủ|đen như|xấu như|lây đấy|lây đó|thiếu đòn|ghê lắm|rắc rối|không dùng được|không chơi được|không tin được|đừng có tin|đừng tin|đừng thương|kéo cả lớp xuống|hại con người ta|nói tiếng người|chia rẽ|đâm sau lưng|bùng hàng|trộm như ranh|bế tắc|vũng lầy}
    {trash|burden|thieves|liars|terrorists|savages|animals|monkeys|dirty|dumb|stupid|trash|parasites|cockroaches|burden|disease|diseased|sick|freaks|vermin|subhuman|criminals|rapists|snobs|pigs|scum|inferior|brainwashed|brain washed|filthy|retarded|cured one|not real people|lazy|rats|apes|disgusting}
    {a disease|a burden|sick in the head|cant aim|mentally ill|keep them out|beat down|should be cured|lock your bag|dumb by nature|never do business|trash that nobody should marry|burden to society|beat them down|look down us}
  `,
  // Pointed at as a breed.
  "hate.breed": `
    {cái |}{giống|ngữ|loài|hạng|quân|nòi|tầng lớp|phường|nghề|tộc|chủng|giống người|loại người|hạng người|thứ người|lũ người|cái dân} {đó|đấy|ấy|này|nớ|nó|chúng nó|tụi nó}
    {cái thứ|mấy cái thứ|lũ|quân|cái đám|cái lũ|ba cái thứ|cái loại|chứa thứ|cái đồ|giới tính|cái giới tính|dân|mấy cái đứa|cái nòi} {đó|đấy|ấy|nớ}
    {giống nào|con nào|nòi nào} ra {giống|nòi} {nấy|đó}
    {dân tộc nó|dân ấy|dân đó|bọn ấy|bọn đấy|lũ đó|lũ ấy|đám đó}
    {quân|giống|loài|lũ|phường} {trộm|cướp|=mọi|khỉ|ăn cắp|lừa|quái|cuồng|chó|man|ký sinh}
  `,
  // Shut out, driven away, refused.
  "hate.exclude": `
    {không nên|đừng|đừng có|chớ|khỏi|không} {làm ăn|chơi|buôn bán|ở|kết bạn|sống|mua|mua hàng|giao dịch|hùn hạp|cưới|thuê} {chung|với|của họ|hàng của|của nó|cùng}
    {đi cải tạo|cho đi cải tạo|bắt hết|bỏ tù hết|cấm diễu hành|cấm tiệt|xóa sổ}
    {ôm|giữ|khóa} {túi|xe|ví|đồ} {chặt|liền|kỹ}
    {về|lên|xuống|vô|vào|quay về|cút về} {làm nương|chăn trâu|cày ruộng|bắt cá|bán cá|chăn bò|đốt rừng|rừng|núi|bản|bếp|chuồng|ruộng|rẫy|làm rẫy|biển} {đi|mà|cho|thôi|}
    {ở|nên ở|cứ ở|ở yên|ở trong} {nhà|trong nhà|một chỗ} {đi|cho|thôi|ra đường|đừng}
    {ngáng|cản|chắn|vướng} {chân|đường|lối|mắt|chân người ta|lối đi} {người|mọi người|thiên hạ|hết|}
    {nhìn|gặp|thấy|vào quán|vào|lên xe} là {tao|tôi|tui|mình} {đứng dậy|bỏ đi|cúp máy|đi chỗ khác|trả phòng|đóng cửa|né|out|xuống xe}
    {là |}{tôi|tao|tui|mình} {cúp máy|đứng dậy|đóng cửa|không tiếp|next|block|trả hàng}
    {nhốt hết|nhốt lại|nhốt hết lại}
    {cấm|cấm cửa|đuổi|đuổi hết|đuổi cổ|tống|tống cổ|tống khứ|quét|dẹp|dọn|xua|gạch|loại|miễn|né|tránh|next|nghỉ chơi|ban|kick|nhốt|cách ly|giết|diệt|thiến|đóng cửa|khóa cửa|xích} {hồ sơ|cửa|hết|thẳng|ra khỏi|về|cổ|xa|sạch|luôn|lại|riêng|riêng ra|tiếp|gấp|đi|cho lành|bọn|lũ|dân|người|tụi|đám|bóng|les|khỏi|cho rồi|hết dân|hết đi|đứa mô|thẳng cho tôi|trừ}
    {đừng|không|ko|k|khỏi|cấm|chớ|chẳng|hổng|xin đừng|sao lại|ai lại} {cho|nhận|tuyển|thuê|tiếp|bán|chơi|chơi với|cưới|lấy|gả|yêu|quen|dạy|cho thuê|vay|dung|chứa|mời|ngồi cạnh|ngồi gần|tin|giao du|làm ăn|nộp|rước|ở chung|tin tưởng|bắt tay} {hồ sơ|với|người|dân|bọn|lũ|nó|vào|vô|cho|cho vào|cho nó|cho bọn|dạy|làm|đứa mô|đứa nào|tụi|khách|con|thứ|quân|lớp|đến|gì|các|mấy|phòng|phòng cho|ở}
    {cút|biến|xéo|về|quay về|dọn|cuốn gói} {về |hết |khỏi |ra |}{quê|rừng|núi|nước|nước mày|trên rừng|bên kia|bên đó|xứ|tàu|lào|ngoài đó|ngoài bắc|trong nam|bắc|châu phi|miên|bản|trển|bển|bển mà|lào mà} {mà |đi|hết|mà ở|mà biển|}
    {cho |}{ở|sống} {trên rừng|với vượn|với khỉ|xó bếp|trong bếp|trong chuồng|trong trại}
    {thì|là} {miễn|né|next|nghỉ|khỏi|gạch|bỏ qua|loại|cút|out|đừng nộp|khỏi nộp|miễn tiếp} {tiếp|nhé|nha|luôn|hồ sơ|ra|cho|nộp|vào|tiếp nhé|thẳng|đi}
    {xuống|chết|đi} {hỏa ngục|địa ngục|hết đi|quách|hết cho}
    {tránh|né} {hết|xa|cho lành|ra cho|gấp|hết cho|cả họ}
    {phá nát|làm loạn|tràn vào|kéo vào|tràn xuống} {sài gòn|hà nội|thành phố|xóm|đây|phố|trong này|miền nam|khu}
    {ai|cho ai} {thuê nhà |thuê |}cũng được {trừ|miễn không phải|ngoài}
    {tuyển|nhận|cho thuê|cưới|lấy|yêu|chơi|tiếp} {nhân viên|người|khách|phòng|ai cũng được|hết|tất} {trừ|miễn|không lấy|không nhận|ngoại trừ} {dân|người|thanh hóa|nghệ an|36|37|miền|bắc|nam|}
    {bén mảng|lảng vảng|thò mặt|ló mặt} {tới|đến|vào|vô|ra}
    {chết|chết bớt|chết hết|biến mất|tuyệt chủng} {bớt |hết |}{cho|đi} {đường|đỡ|rảnh|sạch|xã hội|đời}
    {ra chỗ khác|cấm vào|cấm tới|đi chỗ khác|ở nhà cho đỡ|không tiếp|không cho thuê|không cho vào|không cho thuê|trả phòng|rút con|rút con hết|chuyển lớp cho con|dọn sạch|đuổi hết|đuổi khỏi|tống hết|gom cả|gom hết|phải dẹp|nên cấm|nên dẹp|cấm cho rồi|cấm hết|xích lại|nhốt riêng|nhốt lại|nhốt hết|nằm yên|ở góa|bỏ nó đi|biết thân biết phận|cúi đầu|ngồi xó}
    {keep|throw|kick|ban|get|send} {them|em} {all |}{out|back|away}
    {ban|kick|deport|cure|kill|beat|lock up} {them|all of them|them all}
    {don't|dont|do not|never|won't|wont} {rent|sell|hire|trust|marry|date|do business|talk} {to|with|them|any|one}
    {not|never} {rent|sell|talk|serve|renting|selling} to
    {no|not allowed|go back} {girls|women|blacks|filipinos|gays|immigrants|muslims|foreigners|koreans|chinese|to your} 
    {should pay double|should not be allowed|shouldnt be allowed|go back to where|dont belong|do not belong}
  `,
  // Their place, as the contemptuous see it.
  "hate.place": `
    {rồi |sau này |mai mốt |}cũng {đẻ|lấy chồng|nuôi con|bỉm sữa|ở nhà|rửa chén|bám chồng|ế}
    {tai nạn|gây tai nạn|đâm|tông} {là phải|là đúng|hết|suốt|chứ sao}
    {hàng|đồ} {đã qua sử dụng|second hand|cũ|tồn kho|thanh lý|hết hạn|lỗi}
    {có|đâu} phải {đàn bà|đàn ông|con gái|con trai|phụ nữ|người} thật
    {sinh ra|đẻ ra} {làm gì|chi|làm chi} {cho|}
    {thì |}{ai thèm|ai lấy|ai dám|ai rước|chó nó thèm}
    {chỉ|chỉ để|chỉ biết|để} {ngồi |đứng |}{trang trí|làm cảnh|làm kiểng|ngồi chơi|làm màu|cho đẹp đội hình|chưng|làm bình hoa|bưng nước|pha trà|photo}
    {biết|hiểu} {lái|code|sửa|đá|chơi|xem|làm|nói|lãnh đạo|quản lý} {… }gì
    {xuống|lên|vô|vào|ra|sang|qua} {đây|phố|thành phố|thủ đô} {làm gì|chi|làm chi} {cho|mà|}
    {thì|mà} {vứt|vứt đi|bỏ|hỏng|coi như bỏ|hết xài|dẹp} 
    {thì |}đừng {làm|mơ|hòng|đòi|nghĩ|mong|ham|nhận} {thầy|thầy giáo|cô giáo|sếp|có|lãnh đạo|mà|được|bác sĩ|tới|chuyện|mình|là}
    {nhìn |trông |}{như|giống} {cục tẩy|cái thùng|đười ươi|con vượn|bao tải|con lật đật|xác sống|thây ma|cục thịt|cái lu|con ma}
    {không|chẳng} che {được|nổi} {cái |}{gốc|mùi|bản chất|nết}
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
    {học cho lắm|học cho nhiều|học lắm|học gì} {vào|vô|rồi} {… |}{rửa bát|lấy chồng|hầu chồng|vẫn dốt|cũng thế|xó bếp|đẻ|nuôi con}
    {rồi |}cũng {hầu chồng|rửa bát|rửa chén|theo chồng|xó bếp|vào bếp|đẻ con}
    {chỉ có nước|chỉ nên|tốt nhất là|cứ} {ở nhà|vào bếp|đẻ|rửa bát|lấy chồng}
    {sống chi|sống làm gì|đẻ chi|đẻ làm gì|thở chi} {cho |mà |}{tốn|chật|phí|bẩn|khổ|xin việc}
    {thiếu|thèm|hết} {hơi trai|hơi đàn ông|trai}
    {ngồi im mà học|biết gì mà|biết chi mà|hiểu gì mà}
    {ai|nhà nào|đứa nào} {có|vớ phải|lấy phải|rước} {đứa|con|nó|phải} {như vậy|vậy|thế|về} {coi như|là|thì} {vô phúc|xui|nhục|tàn đời|hỏng}
    {tới đâu|đi đâu|ở đâu|đến đâu|đi tới đâu} {… |}{hôi|bẩn|rác|phá|loạn|trộm|ồn|nát|ghét} {tới đó|đến đó|tới đấy|đến đấy|đó|}
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
    {lạc hậu|cổ lỗ|vô lý|sai|bậy|quá đáng} {rồi|lắm|quá} {nha|nhé|bạn|anh|chị|ơi|mà}
    ướt như {chuột|chuột lột}
    {vô cảm|vô tâm|quá đáng|thiếu hiểu biết|cổ hủ|bất công|thiệt thòi}
    {bị|sợ bị|hay bị|dễ bị|từng bị} {coi là|xem là|lừa|lây|bệnh|lừa đảo|trộm|móc túi|chê|gán|hại|vu|nghi|thiệt|nói}
    {phân biệt|kỳ thị|định kiến|bình đẳng|tôn trọng|hòa nhập cộng đồng|vơ đũa|quơ đũa|vơ đũa cả nắm|miệt thị|body shaming|đa dạng|quyền con người|nhân phẩm|bao dung|thông cảm|cảm thông|đoàn kết|xin lỗi|không đúng đâu|là sai|sai rồi|nhầm rồi|không phải ai|không phải đứa nào|cũng có người|người này người kia|ở đâu cũng có|oan|bớt nói|nghe buồn|nghe đau}
    {đừng|không nên|ko nên|sao lại|ai lại|ai bảo|ai nói|đừng có|đừng ai|xin đừng} {nói|bảo|gọi|nghĩ|chê|đánh đồng|vơ|gán|kêu|cho rằng|coi thường|xem thường|mắng|trêu|khinh}
    {hiền|hiếu khách|mến khách|tốt bụng|dễ thương|thân thiện|chịu khó|chăm chỉ|siêng|giỏi giang|đáng quý|thật thà|tử tế lắm|tốt lắm|giỏi lắm|thương lắm|thương ghê|thương quá|tội nghiệp|tội lắm|biết ơn|tự hào|nể|khâm phục|ngưỡng mộ|quý lắm|đảm đang}
    {mình|em|tui|tôi|tao|con|mẹ mình|ba mình|nhà mình|nhà em|chồng em|vợ tôi|bạn mình|bà ngoại} {là|là người|là dân|gốc|người|cũng là} {người|dân|gốc|gay|les|bắc|trung|nam|miền|con gái|phụ nữ|thanh|nghệ|huế|quảng|khuyết|đồng tính|công nhân|shipper|mường|tày|nùng|khmer|chăm|hoa|theo|đàn ông|đàn bà}
    {quê|nhà|xóm|lớp|công ty|vợ|chồng|bạn|mẹ|ba|bố} {mình|em|tui|tôi|con|anh}
    {gọi|coi|xem|nói|bảo} {người|họ|dân|phụ nữ|con gái} … là
    {bị|sợ bị|toàn bị} {kỳ thị|chửi|gọi|miệt thị|phân biệt|coi thường|khinh|chê|nói|đuổi|từ chối|trêu|bắt nạt|lừa|trộm|cướp|đánh}
    {is|are|it's|thats|that's} {racist|racism|wrong to say|a stereotype|hate speech|not true|offensive}
    {stop|don't|dont|please don't} {saying|calling|call|say|generalizing|judge}
  `,
};
