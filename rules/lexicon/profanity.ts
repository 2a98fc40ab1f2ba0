// Swearing at nobody: vulgar words, their short forms and spellings, mild and strong, Vietnamese and English.

import type { TermGroupSource } from "../ruleset.ts";

export const profanityTerms = [
  {
    name: "vulgar-words",
    note: "vulgar as they stand, with their tones",
    confidence: 0.86,
    toneless: "no",
    words: [
      "{lồn|lìn|lòn|lôn|lồnn|nồn|cặc|kặc|cẹc|kẹc|cặk|cắk|cẹt|buồi|bùi bòi|đầu bòi|địt|đjt|địch mẹ|đụ|đĩ mẹ|đéo|đếu|đíu|đék|đéll|đéos|đel|đell|đết|đách|đệt|đệch|đuỵt|đụt má|nứng|chịch|xoạc|dái}",
      "{con|cái|củ|cục|hột|cọng|lông|bìu|nửa|sợi} {cặc|cẹc|kẹc|kặc|lồn|lìn|buồi|dái|cu|lol|loz|l|cc|c|bòi|cẹt|củ cặc}",
      "{đầu|đồ} {buồi|bòi|khấc}",
    ],
  },
  {
    name: "vulgar-phrases",
    note: "phrases that are vulgar with or without tones",
    confidence: 0.86,
    toneless: "always",
    words: [
      "{vãi|như|cái|con|xạo|xàm|ngu|mặt|hãm|rảnh|máu|bựa|chán|nhục|lắm|sập mặt|mẹ|tét|ăn|liếm|nát|thối|cay|khổ|mệt|căng|đéo có|có cái|vạch|nhột|chó|ảo} {lồn|lol|loz|lozz|lìn|lone|lờ}",
      "{vãi|như|con|cái|ăn|bú|kệ|biết|hiểu|nói|làm|có|sợ|cần} {cặc|cak|kak|kac|kặc|cẹc|kẹc|buồi|đầu buồi|cứt|con cặc|cái lồn}",
      "{địt|đụ|đù|địch|đậu|đìu|đú|đuỵt|dis|đis|đjt} {con |cụ |cả |bà |}{mẹ|má|mé|mịa|mía|mọe|cha|bố|bà|mịe|mạ|mẫu|me|ma}",
      "{con|cái|tổ|cha} {mẹ|bà} {nó|nhà nó|chúng nó}",
      "{mẹ|má|bố|mẹ cha|mịa|moẹ|cha} {nó|kiếp|nhà nó|cái con}",
      "{đéo|đếch|éo|méo|đíu|đek|đách|dell|đell|đel|đếu|đết|đệch|éo|deos} {biết|hiểu|cần|thèm|quan tâm|muốn|thích|thấy|nghe|nói|tin|chơi|care|ra gì|vào được|ổn|hay|phải|được|sợ|ai|còn|thể|bao giờ|liên quan|nhớ|ngờ|chịu|ưa|đỡ|ngủ được|mua|ăn|làm|học|đi|lên|xuống|đáng|bằng}",
      "{có|thì|sao|là|ai|còn|cũng|nào|tao|t|mà|đã|chả|nó|trời} {đéo|đếch|éo}",
      "{cái|con|việc|chuyện|thằng|trò|kiểu} {đéo|đếch|éo|quần|lồn|cứt|cặc|cc|đb} {gì|nào|này|j|z|què|vậy}",
      "{quần|quàn|quần què|vãi què|đm què}",
      "{ăn|nuốt|húp|liếm|bốc} {cứt|cức|shit|lồn|cặc|buồi|cc|l}",
      "{chết|bỏ|kệ|toi|mất|thấy|cay|hết|im|ngu|đau|mệt|lạnh|nóng|đói} {mẹ|mịa|cụ|cha|bà|bố|xừ} {nó|rồi|luôn|mất|đi|ra|mày|hết}",
      "{sấp|sml|sấp mặt} {lồn|lol|loz|l|lìn}",
      "{thủ dâm|quay tay|xóc lọ|bú cu|bú dái|bú lồn|liếm lồn|xuất tinh lên|đụ nhau|địt nhau|chịch nhau}",
    ],
  },
  {
    name: "short-forms",
    note: "short forms that are nothing else",
    confidence: 0.86,
    words: [
      "{vcl|vkl|vcll|vclll|vcđ|vclm|vlin|vlìn|vlon|vlồn|vlol|vloz|vloll|vlozz|vlone|vlz|vailon|vailol|vailoz|vch|vcc|vccl|vãi l|vãi cl|vãi c|vl luôn|vl thật|vl ra|vl chứ|vlll}",
      "{đcm|đkm|dcm|dkm|đmm|đcmm|đkmm|dcmm|dkmm|dmm|clm|clmm|clgt|clmn|cmnr|cmn|cmnl|cmnm|dmcs|đmcs|đml|dml|đmtc|dkmt|duma|dume|đume|đuma|đmẹ|đmé|dmẹ|địtme|ditme|ditmemay|ditcon|ditconme|conmemay|occho|đkmn|đcmn|đậu mè|đê mờ|đê ma ma|đờ mờ|đờ cờ mờ|vờ lờ|vê lờ|vê cê lờ|cờ lờ|cê cê|lờ mờ|sml|smlr|đéogì|cáilồn|cailon|concac|concak|concặc|daubuoi|đaubuoi|vaichuong lon}",
      "{loz|lozz|lozzz|lồz|lìnz|kặk|cặkk|đb|đbrr}",
      "đ {biết|hiểu|cần|thèm|quan tâm|muốn|thích|thấy|nghe|tin|chơi|care|ra gì|ổn|hay ho|phải|được|sợ|ai|còn|thể|bao giờ|liên quan|nhớ|ngờ|chịu nổi|ưa|có|mẹ|má|m|con mẹ|cm|kịp}",
    ],
  },
  {
    name: "short-and-unclear",
    note: "also other things (a direct message, a unit, a carbon copy): count in company only",
    needs: "company",
    confidence: 0.66,
    toneless: "no",
    words: ["{vl|đm|dm|cl|cc|vc|ml|cmm|lol vl|xl|đ|đmn|ccc|clq|đkl|cml|đel|dell}"],
  },
  {
    name: "short-behind-a-word",
    note: "the same behind a word that they make louder",
    confidence: 0.78,
    toneless: "no",
    words: [
      "{ngon|hay|đẹp|xấu|ngu|lag|chán|mệt|buồn|đau|đói|nóng|lạnh|khó|dễ|đắt|rẻ|bực|cay|sợ|vui|ghê|ảo|xịn|căng|đỉnh|dở|tệ|nhạt|nhục|khổ|phê|láo|điên|mặn|hài|nhiều|ít|to|nhanh|chậm|muộn|sớm|bẩn|khét|oách|ngầu|cute|xinh|giàu|nghèo|béo|gầy|cringe|toxic|chill|real|thật|quá|lười|lầy|bựa|hack|khoai|đần|nát|ồn|dài|ngắn|cao|lùn|thơm|thối|hôi|ác|hèn|rén|gắt|dị|chất|xàm|nhảm|tởm|ức|ngứa|oan|cuốn|hư|phèn|sang|đen|đỏ|gớm|buồn cười|buồn ngủ|khó chịu|mắc cười|bất ngờ} {vl|vcl|vkl|vc|vcc|cc|cl|vl ra|vl luôn}",
      "{đm|dm|đkm|đcm} {lag|cái|con|thằng|game|mạng|máy|chán|bực|mệt|nó|đời|sao|lại|hôm|trời|cay|ngu|hay|ngon|đứa|thế|ai|toàn|vừa|tao|t|cứ|lúc|mấy|tưởng|đen|nhọ|đau|nhục|thua|hết|quên|trượt|tắc|kẹt|mưa|nóng|ác|ức|vãi|vl|bọn|đợi|chờ|lâu|mất|giờ|nay|chết|xong|rồi|còn|đang|mới|dính|hỏng|cười|vui|phê|đỉnh|đói|buồn}",
      "{cc|cl|cái cc|cái cl} {gì|j|z|nào|này|vậy|thế}",
      "{biết|hiểu|có|làm|nói|ra|được|sợ|cần|liên quan|thấy} {cc|cl|cái cc|cái cl|con cc|đb}",
      "{cái|con} {cc|cl|đm|ccc|dm|vl|đb|đkm|l}",
      "{như} {cc|cl|l|đb|đầu b|c|cái l|con c|cái cc|cái đb}",
      "{xạo|xàm|sạo|láo|hãm|rảnh|mặt|ngu|máu|sml} {l|cc|vl|vcl|cl|lz|lờ}",
    ],
  },
  {
    name: "toneless-swearing",
    note: "toneless spellings that are nothing else",
    confidence: 0.84,
    words: [
      "{deo|dell|del|dek|deck} {biet|hieu|can|them|quan tam|muon|thich|thay|tin|choi|care|ra gi|duoc|so|chiu|ngo|nho|lien quan|on|hay|noi nhieu|thua kieu gi}",
      "{dit|djt|du|dis|đit} {me|má|mẹ|con me|cu|ma may|me may|ma|cha|con ma|mje|mie}",
      "{vai|nhu|cai|xao|xam|mat|ham|ranh|mau|ngu} {lon|lol|loz|lone|cac|cak|buoi|cut|lìn}",
      "{con|cai|cu} {cac|cak|kac|buoi|cek|dau buoi|lon}",
      "{an|lim|liem|bu} {cac|lon|cut|buoi|cu tao|dai}",
      "{du ma|du me|duma|đu má|đu mẹ|dou ma|đou má|doma|dume may}",
    ],
  },
  {
    name: "english",
    note: "English swear words",
    confidence: 0.86,
    toneless: "no",
    words: [
      "{fuck|fucks|fucked|fucking|fuckin|fucker|fuckers|fuckup|fking|fkin|fck|fcking|fuk|fukin|phuck|phuk|fuq|fvck|wtf|stfu|gtfo|ffs|lmfao ass|omfg|mf|mfs|motherfucking|mofo|shit|shits|shitty|shitting|bullshit|horseshit|dogshit|shitshow|bitch|bitches|bitching|bitchy|asshole|assholes|arsehole|dumbass|jackass|badass mf|goddamn|goddamnit|cunt|cunts|dick|dicks|dickhead|cock|cocksucker|pussy|whore|slut|bastard|bollocks|wanker|twat|prick|piss off|pissed off|crap|damn it|dammit}",
      "{phắc|phắc kiu|phắc diu|phắc du|sít|bít chi|bít|vờ vờ ét|fắc|fukc}",
    ],
  },
] as const satisfies readonly TermGroupSource[];
