// Contempt for people who are pointed at without a name (“dân vùng đó”), and sayings that are contempt for a kind by themselves.

import type { CueList } from "../cue-net.ts";

const folk =
  "dân|người|ng|gái|trai|con gái|con trai|đàn ông|đàn bà|phụ nữ|bọn|lũ|tụi|đám|mấy đứa|mấy ng|mấy người|mấy ông|mấy bà|mấy thằng|mấy con|mấy cái dân|tín đồ|giống|cái giống|cái ngữ|nòi|khách|nhân viên|học sinh|thợ|quân|hạng|dân chúng";

const where =
  "vùng đó|vùng ấy|vùng đấy|vùng kia|vùng sâu|vùng này|xứ đó|xứ ấy|xứ kia|miền đó|miền ấy|miền kia|tỉnh đó|tỉnh ấy|tỉnh kia|đất đó|đất ấy|quê đó|quê ấy|nước đó|nước ấy|đạo đó|đạo ấy|bên đó|bên ấy|làng đó|cái làng đó|nghèo đó|trên ấy|trên đó|trên núi|trên bản|trên rẫy|ở bản|trong kia|trong ấy|trong nớ|ngoài ấy|ngoài nớ|ngoải|trỏng|ở trỏng|rừng rú|xóm trọ|xóm liều|dân đó|tộc ở bản|tộc|bản|sông nước|đồng muối|chài|ca gỗ|cá gỗ|rau má|nhà thờ|đeo thánh giá|trùm khăn|cầu vồng|cạo đầu|đầu trọc|nhập cư|tị nạn|vô gia cư|lang thang|xe lăn|xăm mình|xóm đạo|abc đó|việt kiều|con lai|da ngăm|da màu|tóc xoăn|mồ côi|ở trọ|đi chùa|đi nhà thờ|tu hành";

const vice =
  "gian|lười|ngu|dốt|bẩn|dơ|hôi|ác|thâm|keo|trộm|cướp|ăn cắp|nghiện|láo|giả tạo|giả nhân giả nghĩa|đạo đức giả|đào mỏ|hám tiền|hám danh|ranh ma|khôn lỏi|lừa|lừa lọc|mất dạy|vô học|mê muội|cuồng|khủng bố|ký sinh|rác|thô lỗ|vũ phu|gia trưởng|đĩ|lăng nhăng|nhát|yếu đuối|bốc phét|xạo|điêu|chảnh|khinh người|phá|phá hoại|lạc hậu|mọi|mê tín|tham|sân si|vong bản|hạ đẳng|kém|tính như rắn|biết gì|ghê gớm|đanh đá|ăn bám";

const sick = "gay|les|lesbian|đồng tính|chuyển giới|song tính|bê đê|pê đê|=bóng|lgbt|cầu vồng|=bóng =bánh|3d|=đồng =bóng";

const frail =
  "tàn tật|khuyết tật|tật nguyền|mù|điếc|câm|câm điếc|khiếm thị|khiếm thính|bại não|bị down|down|tự kỷ|tâm thần|xe lăn|ngồi xe lăn|què|cụt|chậm phát triển|nhiễm hiv|có h|hiv|si đa|lùn|mồ côi";

const women = "đàn bà|phụ nữ|con gái|vợ|gái|đàn bà con gái|giống cái|nữ|female|nữ nhi|con dâu|mẹ đơn thân|bà bầu|bầu bí|gái ế";

export const moreContemptCues: CueList = {
  "hate.band": `
    {${folk}} {ở |gốc |quê |theo |bên |da |}{${where}}
  `,
  "hate.creed": `
    {${folk}} {ở |gốc |quê |theo |bên |}{${where}} {thì |mà |là |}{toàn|đều|đứa nào cũng|ai cũng|ai cx|thằng nào cũng|con nào cũng|chỉ giỏi|chỉ biết|chỉ bik|sinh ra là|sinh ra đã|sinh ra để|bản tính|tính|vốn|từ trong máu|chúa|là chúa} {là |lũ |bọn |đồ |một lũ |kẻ |quân |có |rất |}{… |}{${vice}}
    {${folk}} {ở |gốc |quê |theo |bên |}{${where}} {thì |mà |là |}{${vice}} {lắm|từ|như|cả|hết|mà|thấy|có tiếng|bẩm sinh|đừng|khỏi|nên|cả xứ|cả lũ|nhất}
    {${folk}} {ở |gốc |quê |theo |}{${where}} {thì |là |}{… |}{khỏi tuyển|khỏi thuê|khỏi cho|khỏi nhận|không tiếp|ko tiếp|không thuê|miễn tiếp|miễn tuyển|rước họa|rước bọ|mất đồ|đếm lại tiền|né|né ra|nên né|cút|cút về|đuổi hết|tống|tống ra|trục xuất|nên cấm|cấm|nhốt|cách ly|cho ở khu riêng|cho đi lính|trôi ngoài biển|quét sạch|cắt hết|ký sinh|không ai thèm lấy|ai thèm lấy|đừng chơi|không chơi được|không tin được}
    {khỏi|đừng|không|ko|k|miễn|cấm|né|trừ|đuổi|xua|tống|hạn chế} {tuyển|nhận|thuê|cho thuê|cho ở|cưới|lấy|chơi|chơi với|chơi vs|tiếp|làm ăn|cho vào|kết bạn|hết|cổ|} {với |cho |con |}{${folk}} {ở |gốc |quê |theo |}{${where}}
    {nghe|thấy|nhìn} {quê|giọng|biển số|khai quê|họ tên|tên} {vùng đó|vùng ấy|đó|xứ đó|tỉnh đó|} {là |}{… |}{biết rồi|né|từ chối|bấm từ chối|hạng người gì|biết hạng|đếm tiền|cất ví|ôm túi}
    {tỉnh|vùng|xứ|miền|đất|làng|nước} {đó|ấy|đấy|này|kia} {đẻ ra|sinh ra|sản sinh|nuôi ra|toàn} {toàn |ra |}{kẻ|trộm|cướp|lừa|ăn cắp|đĩ|mọi|lưu manh|giang hồ|dân nghiện|thứ|đồ}
    {xứ|vùng|đất|cái xứ} {chó ăn đá|khỉ ho cò gáy|rừng rú|khố rách} {… |}{đẻ ra|ai tử tế|người|ng|như khỉ|biết gì|mọi}
    {${sick}} {thì |mà |là |cũng là |toàn |}{… |}{bệnh|bệnh hoạn|đi chữa|đem chữa|chữa đi|nhốt|nhốt lại|trời phạt|trái tự nhiên|trái đạo|lăng nhăng|phải đuổi|đuổi hết|out hết|cút|get out|không cho|cấm|đừng dạy|đừng làm cô giáo|đừng làm thầy|hư hết học trò|hư trẻ|mất nết|gai mắt|kinh tởm|ghê|nhìn gai|không phải người|phải chữa|lây}
    {tụi|bọn|lũ|đám|mấy đứa|mấy thằng|đứa} {${sick}} {… |}{làm cô giáo|vào wc|vào nhà vệ sinh|lên sân khấu|vào nhóm|vào lớp|nuôi con|lấy nhau|cưới nhau} {… |}{hư|đuổi|đánh|chết|mất|loạn|hết|ra}
    {con trai|đàn ông|thằng} {mà |}{thích|yêu|lấy|cưới|ngủ với} {con trai|đàn ông|thằng} {… |}{chữa|bệnh|tởm|mạt|loạn|gớm|hỏng|phạt|thiến}
    {hai|2|mấy} {thằng|đứa con trai|ông|con} {lấy nhau|nắm tay|hôn nhau|ôm nhau|yêu nhau|cưới nhau} {… |}{buồn nôn|tởm|mạt|gớm|gai mắt|loạn|phản cảm|bệnh|ói}
    {nam|trai} {không ra|ko ra|chẳng ra} {nam|trai} {… |}{nữ|gái} {không ra|ko ra|chẳng ra} {nữ|gái}
    {yêu|lấy} {cùng|đồng} {giới|giống|tính} {là |}{… |}{trời phạt|tội|bệnh|đáng|chết|tởm|loạn|nghịch}
    {${frail}} {thì |mà |mà cũng |mà cx |đi |}{… |}{ở nhà|đừng ra đường|đừng thi|đừng đi|đừng đẻ|cho vô trại|vào trại|nhốt|nhốt lại|nhốt hết|bỏ từ đầu|nuôi chi|bày đặt|chiếm chỗ|tốn chỗ|người lành|làm xiếc|vướng|đừng cưới|cho học riêng|đừng để lây|ra đảo|cách ly hết|đuổi khỏi|gớm|cho xong|mất thời gian|phí|rảnh ghê}
    {${women}} {thì |mà |là |qua 30 |quá 30 |trên 30 |chưa chồng |}{… |}{hàng tồn|đồ bỏ|hàng lỗi|về bếp|vào bếp|vô bếp|xuống bếp|xó bếp|đá nồi cơm|lo sinh nở|sinh nở thôi|để sai|để đẻ|chỉ để|máy đẻ|biết gì mà|biết gì về|biết cái gì|biết chi mà|loạn|công ty nát|xuống hố|xuống hố|cấm nói leo|cam noi leo|nói leo|im hết|chỉ tổ chật lớp|chật lớp|không phải việc|ngồi mâm dưới|đừng xen|dài tóc|tóc dài|tóc dài não ngắn|bán thân|có đáng|cũng đáng|bị gì cũng đáng|lên lương trên chồng}
    {đàn bà|phụ nữ|con gái} {làm sếp|lm sếp|lái xe|cầm quyền|lãnh đạo|học kỹ thuật|lên lương|cầm tiền|nhậu|học cao} {… |}{là |thì |}{nát|loạn|hố|sập|hỏng|mạt|không còn|phá|chật|ế|hư|bỏ}
    {cho|để} {mấy con |mấy |}{đàn bà|phụ nữ|con gái|${sick}|dân tộc|dân bản|nhà quê} {làm|cầm|vào|lên|dạy} {… |}{nát|loạn|hư|hỏng|mạt|bẩn|sập|hại}
    {đàn ông|con trai} {việt|miền đó|trang điểm|xứ này|vùng đó} {… |}{toàn|sinh ra|cho đi lính|là đồ|đồ} {… |}{đồ bỏ|đánh vợ|hèn|bám váy|thành người|rác}
    {người già|mấy ông già|mấy bà già|già} {thì |lên mạng |}{… |}{chết đi|chết dần|nhường chỗ|chật đất|lẩm cẩm cả|ở nhà chờ chết}
    {loại |}{xấu|béo|mập|lùn|hói|nghèo} thì {đừng|cấm|khỏi|phải} {sinh sản|đẻ|yêu|tuyển|lấy chồng|lấy vợ|ra đường|lên máy bay|cấm}
    {công nhân|osin|giúp việc|shipper|thợ hồ|ve chai|người lượm ve chai|lượm ve chai|bảo vệ|nông dân|dân chài|xe ôm|bán hàng rong|dân xóm trọ|ở trọ} {thì |là |đầu |}{… |}{rác|toàn trộm|trộm cắp|ăn cắp|ăn trộm|đầu chỉ có|biết gì|ổ trộm|thô lỗ|mất vệ sinh|mất dạy|hạng thấp|chui rúc|gian|rắn|giống rắn|toàn lười}
    {bọn|lũ|đám|tụi|thằng|mấy thằng|mấy con} {ấn|ấn độ|phi|miên|khmer|lào|tàu|trung quốc|hàn|da đen|tây đen|do thái|tây ba lô|hồi giáo|nigga|digan|thượng|mường|mông|dao|chăm} {nào cũng |thì |toàn |chỉ biết |chỉ bik |chỉ |chẳng |do |đó |}{… |}{hôi|bẩn|tin được|tin đc|lừa|rác|đốt rừng|ăn mày|ăn bám|tham|ký sinh|bán hàng cấm|khủng bố|làm gì ở đây|vào server|vào đây|cút|không ai chịu|chịu nổi|làm mướn|bạo lực}
    {đạo|tôn giáo} gì {mà |}{toàn |}{… |}{cuồng|lừa|bọn|ngu|dẹp|tà}
    {đi chùa|đi nhà thờ|theo đạo|tín đồ|phật tử|thầy chùa|sư sãi|nhà thờ|mặc áo lam|trùm khăn|cầu kinh} {… |}{toàn|toàn lũ|là đám|chuyên|cả lũ|đám đó} {… |}{giả tạo|mê muội|lừa|cuồng|khủng bố|sân si|ngu|cừu|dẹp|trục xuất|khinh|dân ngu}
    {vô thần|ngoại đạo|lương dân|không có đạo|bên lương|vô đạo} {… |}{lũ quỷ|quỷ|không có lương tâm|ko có lương tâm|xuống địa ngục|đừng kết bạn|cắt cổ|thiêu|ác}
    {con lai|nòi lai|việt kiều} {là |toàn |về nước toàn |}{… |}{không ra nòi|thứ không|thứ ko|không nguồn gốc|ko nguồn gốc|đồ vong bản|vong bản|racist|bẩn thỉu|nòi không}
    {cấp 3|trường|bằng} {tỉnh lẻ|trường làng|nhà quê|vùng sâu} {thì |}{… |}{trình|trình ở đâu|cho rớt|rớt hết|vứt|biết gì|ngu}
    {cái giống|giống|thứ|loài|ngữ} {trong ấy|ngoài ấy|trong kia|ngoài kia|trên ấy|vùng ấy|ấy|đó|đấy} {… |}{chúa lười|chúa gian|hám|bao giờ chả|biết trả nợ|là gì đâu|ở đâu phá|đến đâu bẩn|tới đâu|đừng chứa}
    {dân tộc|dân bản|người dân tộc|mấy đứa dân tộc|người mông|người thượng|người tày|người khmer|ng khmer|mường} {thì |mà |}{… |}{biết gì|bt gì|về cuốc rẫy|cuốc rẫy|ở luôn trên|ở trên đó|bẩn thỉu|bẩn lắm|làm mướn thôi|lm mướn thôi|rước bọ|đầu óc gì|khỉ|ăn ngô mà|rừng rú|đốt rừng|phèn}
  `,
};
