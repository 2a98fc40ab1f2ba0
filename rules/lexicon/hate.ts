// Contempt for people as a group: region, ethnicity, religion, gender, orientation, disability. Neutral names of groups are not here.

import type { TermGroupSource } from "../ruleset.ts";

const herd = "bọn|lũ|tụi|đám|mấy thằng|mấy con|cái bọn|cái lũ|dân|tộc|quân|loại|giống";

const groups =
  "bắc kỳ|bắc kì|nam kỳ|nam kì|trung kỳ|miền bắc|miền nam|miền trung|thanh hóa|nghệ an|hà tĩnh|nghệ tĩnh|xứ nghệ|huế|quảng|miền tây|hà nội|sài gòn|hải phòng|người dân tộc|dân tộc|người mường|người mông|h mông|người khmer|người chăm|người hoa|người tàu|trung quốc|người lào|campuchia|da đen|người da đen|châu phi|do thái|ấn độ|" +
  "hồi giáo|đạo hồi|công giáo|thiên chúa|đạo chúa|tin lành|phật giáo|phật tử|theo đạo|gay|les|lgbt|đồng tính|đồng bóng|bê đê|pê đê|bede|chuyển giới|bóng|người khuyết tật|khuyết tật|tàn tật|đàn bà|phụ nữ|con gái|đàn ông|nhà quê|béo";

/** Peoples, regions, faiths: what is said of all of them at once. Gender is left out, mild grumbling about it is everyday talk. */
const peoples =
  "bắc kỳ|bắc kì|nam kỳ|nam kì|trung kỳ|miền bắc|miền nam|miền trung|miền tây|thanh hóa|nghệ an|hà tĩnh|nghệ tĩnh|xứ nghệ|xứ thanh|hà nội|sài gòn|hải phòng|quảng nam|quảng ngãi|bình định|dân tộc|thiểu số|mường|mông|h mông|khmer|chăm|miên|lào|campuchia|trung quốc|tàu|da đen|châu phi|ấn độ|do thái|" +
  "hồi giáo|đạo hồi|công giáo|thiên chúa|đạo chúa|tin lành|phật giáo|phật tử|theo đạo|có đạo|gay|les|lgbt|đồng tính|bê đê|pê đê|chuyển giới|khuyết tật|tàn tật|tự kỷ|nhà quê";

const shame =
  "chó|ngu|ngu dốt|ngu muội|ngu si|ngu đần|dốt nát|bẩn|bẩn thỉu|bẩn bựa|ở bẩn|ăn bẩn|bệnh|bệnh hoạn|hạ đẳng|mất dạy|vô học|súc vật|lừa đảo|trộm cắp|ăn cắp|ăn bám|rác rưởi|cặn bã|gian manh|gian xảo|xảo trá|lật lọng|lươn lẹo|keo kiệt|kẹt xỉ|bủn xỉn|lười chảy thây|lười như hủi|lười thối thây|lười biếng ngu dốt|khủng bố|cuồng tín|phản quốc|bán nước|mê tín|man rợ|mọi rợ|hôi hám|hôi thối|thối|điêu toa|thâm độc|độc ác|đĩ|làm đĩ|đi làm đĩ|đĩ điếm|bựa|khốn nạn|biến thái|nghiện ngập|kinh tởm|ghê tởm|tởm|xấu xa|sống chó|sống bẩn";

export const hateTerms = [
  {
    name: "regional-slur",
    note: "made-up names for people of a region",
    confidence: 0.88,
    toneless: "always",
    words: [
      "{parky|parkky|backy|bake cho|bắc kỳ chó|bắc kì chó|bắc kỳ cẩu|bắc cẩu|bắc cụ|bắc kỳ 2 nút|bắc kỳ 9 nút|bắc kì 9 nút|bắc kỳ 75|bắc kỳ rốn|bắc kỳ rau muống|bắc kỳ ăn cá rô cây|bắc kỳ hãm|bắc lông|bắc rợ|nam cầy|nam kỳ chó|nam kỳ cẩu|nam cẩu|nam man|nam kỳ khố rách|namki chó|trung kỳ chó|trung chó}",
      "{bọn|lũ|tụi|thằng|con|đồ|đám|mấy thằng|mấy con|giống|quân|cái bọn} {bắc kỳ|bắc kì|bake|bac ky|nam cầy|nam kỳ|nam kì|parky|trung kỳ|rau má|khu 4|khu tư|=mọi|mọi rợ|miền núi|dân tộc thiểu số hạ đẳng}",
      "{đồ|đúng là đồ|thứ|loại} {thanh hóa|nghệ tĩnh|dân tộc|miền núi|bắc kỳ|nam kỳ|nhà quê miền tây|tây ba lô|rừng rú|=mọi}",
      "{dân|bọn|lũ} {thanh hóa|nghệ an|hà tĩnh|bắc kỳ|nam kỳ|miền tây|miền trung|hải phòng|sài gòn|hà nội} {… }{phá đường tàu|ăn rau má|không chơi được|không tin được|đứa nào cũng|toàn lừa|chuyên lừa|toàn trộm cắp}",
      "{không|ko|k|đừng|né|cấm|trừ} {nhận|tuyển|thuê|chơi với|lấy|cưới|cho thuê|} {người|dân|bọn} {thanh hóa|nghệ an|hà tĩnh|nghệ tĩnh|bắc kỳ|dân tộc|miền tây} {đâu|nhé|nha|vì|}",
    ],
  },
  {
    name: "regional-scorn",
    note: "a region thrown at somebody as if it explained everything",
    confidence: 0.76,
    words: [
      "{cay|nhục|khóc|cút|im|câm|thâm|tởm|ghê|chán|thối|hèn|láo|lươn} {hả |đi |mồm |như |quá |}{bắc kỳ|bắc kì|nam kỳ|nam cầy|parky|bake|bắc kỳ ơi}",
      "{văn hóa|văn hoá|cái giọng|cái nết|thói|nết|dòng|máu|gen|bản chất} {bắc kỳ|bắc kì|nam kỳ|bake|parky|tàu khựa|mọi|dân tộc}",
      "{dân|người|bọn} {bắc kỳ|bắc kì|nam cầy|rau má} {… }{bẩn|thâm|hèn|lươn|giả tạo|khôn lỏi|ác|đểu|ngu|láo|dối trá}",
    ],
  },
  {
    name: "ethnic-slur",
    note: "slurs for peoples",
    confidence: 0.86,
    words: [
      "{bọn|lũ|tụi|thằng|con|đồ|đám|tàu|mấy thằng|quân} {miên man rợ|miên ngu|khựa|chệt|chệch|chệc|tàu khựa|tàu cẩu|mọi đen|mọi rợ|mọi da đen|nhọ nồi|miên chó|lào rợ|da đen bẩn|đen như khỉ|mán|mường mán|tộc chó}",
      "{tàu khựa|mọi đen|mọi rợ|khựa chó|bọn khựa|lũ khựa|chệt chó|giặc khựa|đồ =mọi|thằng =mọi|con =mọi|mọi da đen|mọi rừng}",
      "{nigger|niggers|chink|chinks|kike|kikes|spic|spics|wetback|paki|sand nigger|towelhead|raghead|coon|jungle bunny|ching chong}",
    ],
  },
  {
    name: "ethnic-slur-as-written",
    note: "a slur that numbers would be read as (900k)",
    confidence: 0.86,
    toneless: "no",
    disguised: "no",
    words: ["{gook|gooks}"],
  },
  {
    name: "orientation-slur",
    note: "slurs for gay, lesbian and trans people, said at somebody",
    confidence: 0.84,
    words: [
      "{đồ|thằng|con|lũ|bọn|cái đồ|mấy thằng|mấy con|đám|tụi|cái thứ|loại|thứ} {bê đê|pê đê|bede|pede|=bóng|bóng lộ|bóng chó|bóng dơ|bóng già|bóng lại cái|gay lọ|gay chó|gay bẩn|đồng bóng|ái nam ái nữ|lại cái|ô môi|xăng pha nhớt|nửa nam nửa nữ|3d|hifi|pê đê chó|bê đê chó|biến thái đồng tính}",
      "{bê đê|pê đê|bede|gay|les|đồng tính|=bóng|chuyển giới} {chó|bẩn|bẩn thỉu|kinh tởm|ghê tởm|bệnh hoạn|tởm|thối|lộ liễu kinh tởm|là bệnh|là bệnh hoạn|chết đi|chết hết đi|cút}",
      "{faggot|faggots|fag|fags|dyke|dykes|tranny|trannies|shemale|homo bitch}",
      "{xăng pha nhớt|bóng lộ|=bóng dơ}",
    ],
  },
  {
    name: "group-with-contempt",
    note: "a group of people, then contempt for all of them",
    confidence: 0.88,
    words: [
      `{bọn|lũ|tụi|đám|mấy thằng|mấy con} {${groups}} {chó|bẩn thỉu|bệnh hoạn|ghê tởm|kinh tởm|hạ đẳng|mọi rợ|mất dạy|vô học|khốn nạn|súc vật|súc sinh|cặn bã|rác rưởi|đáng chết|ngu|đần}`,
      `{bọn|lũ|tụi|đám|mấy thằng|mấy con|quân|cái bọn|cái lũ} {người |dân |}{${peoples}} {${shame}}`,
      `{dân|người|gái|trai|đàn bà|đàn ông|con gái|con trai} {${peoples}} {toàn |đúng là |đều |đều là |toàn là |chỉ |thì |rõ |nổi tiếng |đứa nào cũng |}{lũ |bọn |đồ |một lũ |thứ |}{${shame}}`,
      `{bắc kỳ|bắc kì|nam kỳ|nam kì|trung kỳ|bê đê|pê đê} {toàn |đúng là |đều |toàn là |chỉ |thì |rõ |}{lũ |bọn |đồ |một lũ |}{${shame}}`,
      `{bọn|lũ|tụi|đám|mấy đứa|cái lũ} {${peoples}} {toàn|đúng là|đều là|toàn là|chỉ là} {lũ |bọn |một lũ |đồ |}{${shame}}`,
      `{phật tử|con chiên|tín đồ|bọn theo đạo|lũ theo đạo} {toàn|đúng là|đều là|toàn là|chỉ là} {lũ|bọn|một lũ|đồ} {… }{ngu|ngu dốt|ngu muội|cuồng tín|mê tín|khủng bố|mọi rợ|hạ đẳng|bệnh hoạn|súc vật}`,
      `{bọn|lũ|tụi|dân|đám|người} {${groups}} … {hạ đẳng|bệnh hoạn|súc vật|ghê tởm|kinh tởm|đáng chết|chết hết đi|cút hết đi|rác rưởi|cặn bã}`,
      `{${groups}} {toàn|đúng là|toàn là|đều là|chỉ là|toàn lũ|toàn bọn|thì} {lũ |bọn |đồ |một lũ |}{chó|ngu|bẩn thỉu|bệnh hoạn|hạ đẳng|mất dạy|vô học|súc vật|lừa đảo|trộm cắp|ăn bám|rác rưởi|cặn bã|gian manh}`,
      "{đàn bà|phụ nữ|con gái|đàn ông|con trai|đàn bà con gái} {toàn|đúng là|chỉ|là|thì} {giống|thứ|loại|đồ|lũ} {ngu|ăn hại|ăn bám|rẻ tiền|vô dụng|hạ đẳng|đĩ|đĩ điếm|chó}",
      "{đàn bà|phụ nữ|con gái|đàn bà con gái} {thì |mà |}{biết cái đéo gì|biết cái gì|biết gì|chỉ biết đẻ|chỉ để đẻ|chỉ để chơi|ngu|ngu hết|không có não|đéo có não|nên ở bếp|ở nhà mà đẻ|ở nhà nấu cơm đi}",
      "{đàn bà|phụ nữ|con gái|đàn bà con gái} {thì |}{chỉ nên|chỉ đáng|cứ nên|nên} {ở xó bếp|ở trong bếp|ở nhà đẻ|ở nhà nấu cơm|làm osin|làm máy đẻ|im mồm|quanh quẩn xó bếp|biết thân biết phận}",
      "{đàn bà|phụ nữ|con gái|mấy con|gái} {lái xe|đi xe|chạy xe|chơi game|làm sếp|làm lãnh đạo|đi học} {thì |là |}{toàn |}{ngu|ngu hết|ngu như bò|ngu như chó|gây họa|vô dụng|phá hoại}",
      "all {women|men|gays|jews|muslims|blacks|black people|asians|mexicans|immigrants|indians|trans|christians|gay people|arabs|chinese} {are|should|need to|must|deserve to} {terrorists|rapists|thieves|evil|diseased|sick|trash|animals|vermin|subhuman|disgusting|die|be killed|be shot|burn|stupid|whores|criminals|scum|rats|hang|be deported|filth}",
      "{women|gays|jews|muslims|blacks|asians|mexicans|immigrants|indians|trannies|black people|gay people|arabs} are {subhuman|vermin|animals|trash|disgusting|filth|a disease|inferior|scum|parasites|cockroaches|mentally ill|freaks}",
      "{bê đê|pê đê|bede|đồng bóng|bọn gay|lũ gay|mấy thằng gay|bọn đồng tính|mấy thằng bóng} {thì biết|biết|nhìn|trông|là} {cái gì|gì|đã thấy tởm|phát tởm|mà tởm|phát ói|tởm|đồ bệnh|bệnh hoạn}",
      `{bọn|lũ|tụi|đám} {người |đạo |dân |}{${peoples}} {cút|biến|xéo} {khỏi|về|hết|đi|ra}`,
      `{gái|con gái|đàn bà|phụ nữ} {${peoples}} {toàn|đều|chỉ|chuyên} {đi |}{làm gái|làm đĩ|làm cave|đứng đường|đào mỏ|bán thân}`,
      "đàn bà đái không qua ngọn cỏ",
      "{bọn|lũ|tụi|đám|thằng|mấy thằng} {da đen|đen|tây đen|châu phi} {nhìn |}như {khỉ|khỉ đột|chó|đít nồi}",
      "{bọn|lũ|tụi|đám} {thổ dân|dân tộc|thượng|mọi|mán} {hạ đẳng|mọi rợ|man di|ngu dốt|bẩn thỉu}",
      "all {gays|trans|lesbians|gay people} are {sick|mentally ill|freaks|pedos}",
      "{women|girls|gays|jews|muslims|blacks|asians|mexicans|immigrants|indians|black people|gay people|trans people} {should|deserve to|must|need to} {be |all |all be |}{killed|shot|hanged|burned|exterminated|beaten|die|deported|gassed}",
      "{women|girls|blacks|black people|asians|indians|mexicans|gays|muslims} are {too |so |all |just |naturally |}{stupid|dumb|inferior|retarded|filthy|savages|too stupid|brainless} {to|for|and|anyway|period|}",
      "{go back to|get out of} {your|our|where} {country|you came|jungle|own country|africa|china|mexico}",
    ],
  },
  {
    name: "call-against-group",
    note: "a call to drive out or destroy a group",
    confidence: 0.93,
    words: [
      `{giết|tiêu diệt|diệt|thiêu|thiêu sống|xử bắn|tống cổ|đuổi cổ|quét sạch|thanh trừng|đốt} {hết |sạch |chủng |bọn |lũ |tụi |hết bọn |hết lũ |hết tụi |sạch bọn |sạch lũ |mẹ hết lũ |hết đám }{bắc kỳ|nam kỳ|bê đê|đồng tính|gay|hồi giáo|công giáo|da đen|khuyết tật|tàu khựa|khựa|dân tộc|mọi|do thái|lgbt|người tàu|người dân tộc|pê đê|theo đạo|chuyển giới}`,
      "{kill|gas|exterminate|hang|shoot|burn|deport} all {the |}{jews|gays|blacks|muslims|immigrants|women|fags|faggots|niggers|trannies|arabs|mexicans|asians}",
      `{bọn|lũ|tụi|đám|mấy đứa|mấy thằng|mấy con|những đứa} {tự kỷ|khuyết tật|tàn tật|tâm thần|bị down|down|câm điếc|bê đê|pê đê|gay|đồng tính|hồi giáo|theo đạo|dân tộc|bắc kỳ|nam kỳ} {này |đó |thì |}{nên|phải|đáng|cần|phải bị|nên bị|cần bị} {nhốt|cách ly|đuổi|cút|tống|triệt sản|thiến|giết|bị nhốt|chết}`,
      `{${herd}} {bắc kỳ|nam kỳ|bê đê|đồng tính|hồi giáo|da đen|khuyết tật|tàu khựa|gay|dân tộc} {này |đó |}{nên|phải|đáng|cần|cần phải|đáng bị} {chết hết|bị giết|giết hết|bị tiêu diệt|biến mất|chết|thiêu sống|xử bắn|bị thiến}`,
    ],
  },
  {
    name: "disability-slur",
    note: "an illness or a disability used to hurt",
    confidence: 0.82,
    words: [
      "{đồ|thằng|con|lũ|bọn|cái thứ|cái loại|mấy thằng} {què|què quặt|mù|đui|câm điếc|điếc|sứt môi|khuyết tật|tàn tật|tàn phế|bại liệt|tự kỷ|bị down|down|lùn tịt|cụt|thọt|gù|chột|nhiễm hiv|si đa|hủi|đao|đần bẩm sinh}",
      "{mày|m|mi|nó|thằng này|con này|bạn} bị {down|tự kỷ|đao|câm|mù|điếc|bại não|khuyết tật não} {à|hả|ak|không|ko|k|nặng|rồi}",
      "{retard|retards|retarded bitch|mongoloid|cripple bitch|spastic}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
