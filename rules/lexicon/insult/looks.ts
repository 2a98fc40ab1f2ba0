// Contempt for looks: faces, figures, voices and smells likened to what is ugly, and what a mirror would say.

import type { TermGroupSource } from "../../ruleset.ts";
import { anybody, anyYou, dumbThing, pointed, uglyThing } from "./pieces.ts";

export const looksTerms = [
  {
    name: "face-likened",
    note: "“cái mặt như đít nồi”: “cái mặt”, “bản mặt” is somebody's already",
    confidence: 0.9,
    words: [
      `{cái mặt|bản mặt|cái bản mặt|cái tướng|cái dáng|cái dáng đi|cái tướng đi|cái mỏ|cái mồm|cái giọng|cái mũi|cái bộ dạng} {${anybody}|} {nhìn |trông |cứ |rõ là |đúng là |mà |}{y |y chang |hệt |}như {${uglyThing}}`,
      `{mặt|mặt mũi|mặt mày|mồm|mõm|răng|giọng|tướng|dáng|người|da|đầu|tóc|bụng|đít|nách} {${anybody}} {nhìn |trông |cứ |rõ là |đúng là |mà |}{y |y chang |hệt |}{như|giống|khác gì} {${uglyThing}}`,
      `{nhìn|trông|coi} {${anybody}} {y |y chang |hệt |cứ |}{như|giống|khác gì} {${uglyThing}}`,
      `{${anybody}} {nhìn |trông |}{xấu|béo|mập|lùn|đen|hôi|bẩn|gầy|ốm|dơ|già} {y |y chang |hệt |}{như|hơn} {${uglyThing}}`,
      "{cái |}{mặt|bản mặt|mặt mày|tướng} {mày|mi|mầy|m|nó|thằng này|con này|thằng đó|con đó|chúng mày|tụi mày} {nhìn |trông |}{là |đã |chỉ |}{thấy |muốn |}{ghét|gớm|tởm|đần|ngu|phát ói|buồn nôn|muốn ói|muốn đấm|muốn tát|hãm|dơ|gian|đểu|phèn|khắm|bẩn|mất dạy|vô học|thấy ghê}",
    ],
  },
  {
    name: "face-likened-to-somebody",
    note: "the same without a word of contempt before it; needs somebody",
    needs: "human",
    confidence: 0.83,
    words: [
      `{mặt|mặt mũi|mồm|răng|giọng|tướng|dáng|người|da|đầu|bụng|tóc|nhìn|trông} {cứ |rõ |}{y |y chang |hệt |}{như|giống} {${uglyThing}}`,
    ],
  },
  {
    name: "ugly-as",
    note: "a person as ugly, as fat, as dark as a thing; one says it of oneself as well",
    needs: "person",
    confidence: 0.83,
    words: [
      `{xấu|béo|mập|lùn|đen|hôi|bẩn|gầy|dơ|già} {y |hệt |}{như|hơn} {${uglyThing}}`,
      "{béo|mập|béo quay|ú} {thế|vậy|rứa|thế kia|thế này|vầy|như vậy} {thì |mà |}{ghế nào|ai|xe nào|giường nào|chắc|ngồi|còn|ăn|chịu|sập|gãy}",
      "{ngồi|nằm|đứng} {đâu|xuống|lên} {là |chắc |thì |}{gãy|sập|nứt|bể|lún|thủng} {ghế|giường|cân|sàn|đó|đất|mất|luôn}",
      "{lùn|xấu|hói|đen|béo|mập} {một mẩu|một mét|như nấm|tịt|tè|đui|đau đớn|ma chê quỷ hờn|không tả|thảm|kinh|vãi|hết phần thiên hạ|hoắc|quắc|xúc phạm người nhìn|nhất lớp|nhất nhóm}",
      "{trát|trét} {phấn|tường|vôi|son|cả ký phấn} {vào mặt|lên mặt|hay|à|vậy|chi}",
      "trang điểm hay {… }{trát|trét|sơn} tường",
    ],
  },
  {
    name: "one-look-is-enough",
    note: "“nhìn cái mặt là biết”: what a face is said to give away",
    confidence: 0.9,
    words: [
      `{nhìn|trông|thấy|coi|ngó|mới nhìn|chỉ cần nhìn} {cái |}{mặt|bản mặt|tướng|cái tướng|cái bản mặt|tướng đi|dáng|bộ dạng|mặt mũi|mẹt} {${anybody}|} {là |thì |đã |là đã |}{thấy|biết|đủ biết|đoán|hiểu|muốn|chỉ muốn|phát} {… }{ngu|đần|dốt|gian|đểu|ghét|ói|nôn|tởm|vô học|mất dạy|nghèo|hãm|không ra gì|lừa đảo|thất bại|vô dụng|phèn|hèn|ngứa mắt|ngứa tay|đấm|tát|dâm|bẩn|láo|điêu|giả tạo|não|óc|lươn|trộm|đồ dỏm|ăn hại|rẻ tiền}`,
      `{nhìn|trông|thấy|coi|ngó} {${anybody}} {là |thì |đã |là đã |}{thấy|biết|đủ biết|muốn|chỉ muốn|phát} {ngu|đần|dốt|gian|đểu|ghét|ói|nôn|tởm|buồn nôn|vô học|mất dạy|hãm|không ra gì|thất bại|vô dụng|phèn|hèn|ngứa mắt|láo|điêu|bẩn|ngứa tay}`,
      `{trông|nhìn} {cái |}{mặt|bản mặt|tướng} {${anybody}|} {gian|đần|đểu|ngu|hãm|dâm|dại|láo|bẩn|hèn|khắm} {như|vl|vcl|vãi|thế|quá|thật|bỏ mẹ|lắm}`,
      `{nhìn|trông} {${pointed}|mày|mi|m} {ngu ngu|đần đần|bẩn bẩn|gian gian|dơ dơ|hãm hãm|khắm khắm|đần đần dại dại|ngáo ngáo}`,
      "{nhìn|trông|thấy} {phát|mà|chỉ|là} {tởm|ói|nôn|buồn nôn|muốn ói|gớm} {vì|cái|luôn|mày|nó|con|thằng|thật|quá}",
    ],
  },
  {
    name: "mirror",
    note: "“soi gương đi”, “nhà không có gương à”",
    needs: "person",
    confidence: 0.83,
    words: [
      "{soi|coi|ngắm|nhìn} {gương|kiếng} {chưa|lại đi|đi|lại|giùm|trước đi|trước khi|xem|coi|hộ}",
      `{nhà|gương nhà|kiếng nhà} {${anyYou}} {không có|ko có|k có|thiếu|hết|chưa mua|hỏng|bể|vỡ|mờ|hư} {gương|kiếng|rồi|à|hả|hay}`,
      "{nhà|thiếu} {không|ko|k|hổng} có {gương|kiếng|cái gương} {à|hả|hay|sao|soi}",
      "{soi lại|xem lại|coi lại|nhìn lại} {thân|bản thân|thân phận|cái thân|cái mặt|mặt mình|mặt|mình} {đi|chưa|giùm|hộ|cái|xem|trước|mày|rồi}",
    ],
  },
  {
    name: "looks-in-jest",
    note: "jeers at a nose, a brow, a body, a smell, said to somebody's face",
    confidence: 0.9,
    words: [
      `{mặt|cái mặt|nhan sắc|gương mặt} {${anyYou}|${pointed}} {mà |}{đi |}{casting|đóng|dọa|hù|làm|treo|để} {phim ma|phim kinh dị|vai ác|ma|trẻ con|con nít|chó|khỏi|trước cửa|trừ tà|yểm bùa|bù nhìn}`,
      `{mũi|cái mũi|bụng|cái bụng|trán|cái trán|răng|môi} {của |}{${anyYou}|${pointed}} {vào|vô|đến|tới|đi} {nhà |trước|cửa}{… }{trước|phút}`,
      `{nước hoa|xịt|tắm} {… }{không|ko|k} {át|che|hết} {nổi |được |}{mùi|hôi}`,
      "{đẹp trai|xinh|xinh gái|đẹp gái|đẹp} nhất {cái |}{xóm|chuồng|sở thú|bầy|trại|hội} {nuôi |}{khỉ|lợn|heo|bò|thú|gà|vịt|mù}",
      `{gọi|ví|so} {${anyYou}|${pointed}} {là |với |như }{${dumbThing}|đống rác|cục phân|rác|khỉ} {còn |là |thì |}{xúc phạm|sỉ nhục|tội|oan|nhục}`,
      `{đừng |}so {${anyYou}|${pointed}} với {${dumbThing}|rác|khỉ|lợn}`,
      `{${anyYou}|${pointed}} là {${dumbThing}} hay {là |}{người|con người|gì}`,
    ],
  },
] as const satisfies readonly TermGroupSource[];
