// Slurs as they are thrown: contempt before a noun, likenings, curses on the family, barking, and set phrases of scorn.

import type { TermGroupSource } from "../../ruleset.ts";
import { loud, sort, you } from "../parts.ts";

const wits =
  "ngu|ngu si|ngu dốt|ngu học|ngu đần|ngu xuẩn|ngu ngốc|ngu lồn|ngu cặc|ngu lol|ngu người|ngu lâu|đần|đần độn|đần thối|óc chó|óc lợn|óc heo|óc bò|óc vật|óc đất|óc cứt|óc bã đậu|óc lồn|não chó|não phẳng|não tàn|não lợn|não bò|não cá vàng|" +
  "thiểu năng|bại não|đầu đất|đầu bò|đầu tôm|không não|vô não|chậm tiêu|tối dạ|dốt nát|khờ khạo";

const character =
  "vô học|vô giáo dục|mất dạy|mất nết|khốn nạn|khốn kiếp|hãm|hãm tài|hãm lồn|hãm lol|hãm loz|hèn|hèn hạ|hèn nhát|hèn mạt|đê tiện|đê hèn|bẩn tính|bẩn thỉu|rác rưởi|cặn bã|ăn hại|ăn bám|vô dụng|phế vật|phế thải|" +
  "mạt hạng|hạ đẳng|hạ cấp|vô ơn|phản trắc|bất lương|trơ trẽn|mặt dày|mặt thớt|mặt mẹt|láo toét|xấc láo|hỗn láo|bố láo|hỗn xược|đạo đức giả|sống lỗi|rẻ rách|giẻ rách|bệnh hoạn|biến thái|lươn lẹo|tởm lợm|tồi tệ|cầm thú|súc vật|súc sinh|" +
  "chó má|chó đẻ|chó chết|chó dại|chó điên|chó ghẻ|chó cái|mặt lồn|mặt lol|mặt loz|mặt l|mặt chó|mặt cặc|mặt cứt|đĩ|đĩ điếm|điếm|phò|cave|đầu buồi|đầu khấc|đầu bòi|trời đánh|chết tiệt|chết bầm|chết bằm|mắc dịch|mắc toi|ôn dịch|ôn vật|âm binh|phải gió|" +
  "điên khùng|thần kinh|tâm thần|dở hơi|dở người|chập mạch|ngáo|ngáo đá|ngáo ngơ|hâm|ranh con|nhãi ranh|oắt con|hoang đàng|con hoang|nhà quê|quê mùa|bần tiện|vô liêm sỉ|mất gốc";

const animals =
  "chó|lợn|heo|bò|trâu|khỉ|dê già|con lợn|con chó|con heo|con bò|con khỉ|con đĩ|con điếm|cứt|rác|lồn|lol|cặc|quỷ cái|thú vật|giòi bọ|sâu bọ|ký sinh trùng|đỉa";

/** Words that a person is called; they need somebody to be called so. */
const called =
  "ngu|ngu si|ngu dốt|ngu học|ngu đần|ngu xuẩn|ngu ngốc|đần|đần độn|đần thối|dốt|dốt nát|thiểu năng|bại não|khùng điên|thần kinh|tâm thần|hâm dở|chập mạch|mất dạy|vô học|vô giáo dục|mất nết|khốn nạn|bố láo|láo toét|xấc láo|láo lếu|hỗn láo|hèn|hèn hạ|hèn nhát|" +
  "hãm|hãm tài|bẩn tính|bẩn bựa|tởm|tởm lợm|đê tiện|trơ trẽn|mặt dày|vô liêm sỉ|vô dụng|ăn hại|ăn bám|phế vật|cặn bã|súc vật|súc sinh|lươn lẹo|biến thái|bệnh hoạn|trẩu tre|não phẳng|óc chó|óc lợn|óc heo|óc bò|óc cứt|không có não|đéo có não|đéo có óc|k có não|ko có não|mất não|phèn chúa|rẻ rách|bần|bần tiện|" +
  "quê mùa|mồm thối|thối mồm|mặt mẹt|hôi hám|béo ị|béo ú|béo như lợn|béo như heo|mập như heo|béo như con lợn|xấu như ma|xấu như quỷ|xấu như chó|xấu như khỉ|xấu như cú|xấu đau đớn|xấu điên|lùn tịt|đen như chó|hôi như cú|hôi như chó|bẩn như chó|bẩn như lợn|bẩn như hủi";

export const coreTerms = [
  {
    name: "contempt-before-noun",
    note: "“đồ”, “lũ”, “cái thứ” with a slur: the words carry their own aim",
    confidence: 0.9,
    words: [
      `{${sort}} {${wits}}`,
      `{${sort}} {${character}}`,
      `{đồ|cái đồ|cái loại|đúng là đồ} {${animals}}`,
      `{lũ|bọn|đám} {chó|chó má|lợn|súc sinh|súc vật|óc chó|óc lợn|mất dạy|khốn nạn|rác rưởi|cặn bã|ngu} {này|kia|chúng mày|bọn mày|tụi bây|}`,
    ],
  },
  {
    name: "fellow-with-slur",
    note: "“thằng”, “con”, “bọn” with a slur; “con” alone before “chó”, “lợn” is an animal and needs more",
    confidence: 0.86,
    words: [
      `{thằng|thg|thk|mụ|lão|gã|mấy thằng|mấy con|tk|bọn|lũ|đám} {${wits}}`,
      `{thằng|thg|thk|mụ|lão|gã|mấy thằng|mấy con|tk|bọn|lũ|đám} {${character}}`,
      "con {điên|điên này|=đần|óc chó|óc lợn|óc heo|não phẳng|mất dạy|mất nết|vô học|khốn nạn|hãm|hãm lồn|hãm lol|mặt lồn|mặt lol|mặt loz|mặt dày|đĩ|đĩ ngựa|đĩ chó|đĩ mẹ mày|điếm|điếm thối|phò|cave|thần kinh|tâm thần|dở hơi|ngáo|chó cái|chó đẻ|trà xanh rẻ tiền|lồn|súc vật|ranh|rẻ rách|hâm}",
      `{thằng|thg|mấy thằng|bọn|tk} {chó|lợn|heo|bò|súc sinh|cặc|lồn|loz|rác|cờ hó|cho đẻ} {này|kia|đó|ấy|nào|${you}|}`,
      "thằng {chó|=lồn|mặt l|mặt loz|óc c|ml|mlon|mặt lìn|ôn con|nhãi|oắt|mất nết|phản phúc|ăn cháo đá bát|chó chết|khốn|đểu|vô ơn}",
      "{tml|thml|t ml|thằng ml|con ml|đml|đồ ml|thml này|con l|thằng l}",
    ],
  },
  {
    name: "clear-animal-slur",
    note: "a pig's or dog's wits: nothing else is meant",
    confidence: 0.84,
    toneless: "always",
    words: [
      "{óc chó|óc lợn|óc heo|óc cứt|óc bã đậu|=não chó|não cứt|oc cho|oc heo}",
      "đầu {buồi|khấc|bòi|cặc}",
      "{mặt lồn|mặt lol|mặt loz|mặt cặc|mặt buồi|mõm lồn|mồm lồn|mom lol|mat lol|mat loz}",
      "{mlem cc|chó đẻ|chó cái|chó săn liếm chân}",
    ],
  },
  {
    name: "likened",
    note: "likened to an animal or to dirt, about somebody",
    needs: "person",
    confidence: 0.84,
    words: [
      `{ngu|dốt|đần|khôn|điên} như {chó|bò|lợn|heo|con bò|con chó|con lợn|con heo|trâu|cặc|cc|lồn|lol|cứt|con cặc|đb|đầu bò|đàn gảy tai trâu|súc vật}`,
      "{sống|chơi|nói|làm|làm ăn|cư xử|ăn nói|học|chạy|đánh|support|sp|bắn|gank|farm} như {chó|lồn|cái lồn|lol|loz|cặc|con cặc|cc|cứt|cái cứt|hạch|đầu buồi|buồi|cl|súc vật|cái đb|thằng ngu|thằng điên|con điên}",
      "{mặt|mồm|người|nhìn|giọng|răng|chân|da} như {lồn|cái lồn|lol|cứt|cái bô|đít|cái đít|chó|con chó|con lợn|con heo|lợn|heo|khỉ|con khỉ|khỉ đột|ma|quỷ|cú|cái mả|cái bánh bao thiu|hãm|hãm lồn|thằng nghiện|con nghiện}",
      `{là|đúng là|như|thành|khác gì|khác đéo gì|giống|chả khác gì} {đồ |một |con |thằng |lũ |cái |}{chó|lợn|heo|súc vật|súc sinh|rác|rác rưởi|cặn bã|ngu|óc chó|đần|hèn|vô dụng|phế vật|chó má|con chó|con lợn|con đĩ|điếm|cục cứt|đống cứt|cục phân|loại hãm|nỗi nhục|thứ vô học|đứa vô học|đứa mất dạy|kẻ thất bại|đứa thất bại|đồ bỏ đi} `,
    ],
  },
  {
    name: "called-so",
    note: "said of a person who is addressed or pointed at",
    needs: "person",
    confidence: 0.78,
    words: [`{${called}}`],
  },
  {
    name: "called-so-loudly",
    note: "the same with a shout behind it",
    needs: "person",
    confidence: 0.86,
    words: [
      `{ngu|đần|dốt|hãm|láo|khùng|điên|xấu|hèn|bẩn|tởm|phèn|béo|lùn|chó|lươn|trẩu|nhục|đĩ|bựa|ngáo|rác|gà} {vl|vcl|vkl|vãi lồn|vãi lol|vãi loz|vãi cả lồn|vlon|vloz|vlol|vl ra|vãi cặc|vcc|vãi nồi|như chó|vc|lồn|lol|ác}`,
      `ngu {${loud}} {${you}}`,
      "ngu vãi {nồi|chưởng|đạn|lúa|chó|cứt|đái|mèo|ò|}",
    ],
  },
  {
    name: "asked-with-contempt",
    note: "questions that expect no answer",
    confidence: 0.82,
    words: [
      `{bị|có bị|mày bị|m bị|mi bị|ông bị|bạn bị|thằng này bị|con này bị} {ngu|thần kinh|tâm thần|thiểu năng|bại não|chập|ngáo|đần|dở|hâm|ấm đầu|chập mạch|mất não|óc chó|đứt dây thần kinh} {à|hả|không|ko|k|hông|hok|không vậy|a|ak|ah|rồi hả|rồi à|hay sao|hay gì}`,
      // “mày điên à”, “mày khùng hả” are said among friends all day; with a name called behind them they are not.
      `{mày|m|mi|mầy|bạn|ông|bà|anh|chị} {bị |có |}ngu {à|hả|ak|ah|chắc|ko|không|k}`,
      `{mày|m|mi|mầy} {bị |có |}{điên|khùng|hâm|rồ} {à|hả|ak|ah|chắc|ko|không|k} {thằng|con|đồ|cái thằng|cái con|mà ngu|mà láo}`,
      `{bà|ông|mày|m|thằng|con} {này |kia |}{não|óc} {để|vứt|bỏ|đem} {ở nhà|dưới mông|dưới đít|ngoài đường|trong tủ}`,
      `{não|óc|đầu} {để|mọc|vứt|bỏ|đem} {đâu|ở đâu|đi đâu|làm gì|làm cảnh|để trang trí|trưng|nhà|quên} {${you}|bạn|ông|hả|à|rồi|vậy}`,
      `{não|óc|cái đầu} {${you}|bạn|ông|bà} {bằng|chứa|để|toàn|có|là|làm từ|phẳng|chó|lợn|bị}`,
      `{đầu|đầu óc|trong đầu|não|óc|sọ} {${you}} {chỉ |}{chứa|toàn|toàn là|chứa toàn|đựng|làm bằng} {cứt|phân|rơm|đất|bã đậu|nước|bùn|shit|trấu|mùn cưa}`,
      `{đẻ|sinh|nuôi} {ra |}{${you}} {ra |}{… }{tốn cơm|phí cơm|tốn gạo|tốn tiền|nhục nhã|là sai lầm|làm gì cho|chỉ tổ}`,
      `{phá thai|bóp mũi|đẻ rơi|vứt sọt rác} {${you}}`,
      `{có =não|có óc|có đầu} {không|ko|k|hông} {vậy|thế|hả|${you}|}{ ${you}|}`,
      "{ngu|dốt|đần} {thế|vậy|rứa|quá|như vậy|thế này|thế kia} {mà|cũng|còn} {cũng |còn |}{đòi|bày đặt|lên tiếng|nói|chơi|dạy|cãi|đi|sủa|gáy|to mồm}",
      "ngu {chi|gì} mà ngu {rứa|dữ|thế|vậy|dữ vậy|quá vậy}",
      "{sao|răng|sao mà} {mày|m|mi|mầy|bạn|ông|bà|thằng này|con này} {lại |nó |có thể |}{ngu|dốt|đần|khùng|hãm|láo|mất dạy|vô học|hèn} {thế|vậy|rứa|quá|dữ|đến thế|đến vậy|vl|vcl}",
      `{ngu|dốt|đần} thì {im|câm|chết|chịu|nín|lượn|cút|đừng|khóa|học|ngậm|nghỉ|ráng}`,
      `{cha|bố|ba|mẹ|má|bố mẹ|cha mẹ|ba mẹ|ông bà già|gia đình|nhà} {${you}} {không|ko|k|đéo|chưa|đ} {biết |có |}{dạy|dạy dỗ|đẻ|giáo dục}`,
      `{không|ko|k|đéo|thiếu|chưa} {được |có |}{cha mẹ|ba mẹ|bố mẹ|ai|giáo dục} {dạy|dạy dỗ|dạy bảo} {à|hả|sao|${you}|hay sao}`,
      "{đồ|loại|thứ|quân} {không|ko|đéo} {có |được |}{cha mẹ|ba mẹ|bố mẹ|giáo dục|dạy dỗ|dạy|học|ra gì|biết điều|biết nhục|biết xấu hổ}",
      "{mất dạy|láo|hỗn|ngu|khốn nạn} {vừa thôi|vừa vừa thôi|nó vừa|ít thôi|nó quen}",
    ],
  },
  {
    name: "curse-on-family",
    note: "curses on mother, father, ancestors with the word of address in them",
    confidence: 0.92,
    toneless: "always",
    words: [
      `{địt|đụ|đù|đjt|đm|dm|đcm|dcm|đkm|dkm|fuck|phắc|địt mẹ cả nhà} {${you}}`,
      "{địt|đụ|đù|đjt|địch|đĩ|đậu|đìu|dis} {con |cả |cụ |cha |bà |}{mẹ|má|mé|mịa|mọe|cụ|tổ|lò} {nhà |}{mày|m|mi|mầy|chúng mày|tụi mày|bọn mày|tụi bây}",
      "{địt|đụ|đù|đm|đcm|đkm} {con |}{mẹ |má |cha |bố |}{cả nhà|cả họ|cả lò|tổ tông|nhà} {mày|m|mi|mầy|chúng mày|bọn mày}",
      "{địt|đụ|đù|đm|đcm|đkm} {con |}{mẹ |má |cha |bố |}{thằng|con|lũ|bọn|cái thằng|cái con|mấy thằng|mấy con} {chó|này|kia|mặt lồn|ngu|óc chó|súc vật|mất dạy|đĩ|điên|nào|lồn}",
      `{con mẹ|cái con mẹ|mả mẹ|mả cha|mả bố|mả tổ|mồ mả|mồ cha|mồ tổ|tổ cha|tổ sư|tổ sư bố|tổ sư cha|tổ bà|tổ tông|tổ tiên cha|tông ti họ hàng|tiên sư|tiên sư bố|tiên sư cha|cha tiên nhân|tiên nhân|bà nội cha|thằng cha|lồn mẹ|lồn má|cái lồn mẹ|đĩ mẹ|mẹ cha|ông cố nội|mặt mẹ|cái đầu cha|con bà|bà cha|ông bà già} {nhà |tụi |cả nhà |cả lò |}{${you}}`,
      `{bố|mẹ|cha|má|ba|bố mẹ|cha mẹ|ông già|bà già|vợ|chị|em gái} {${you}} {là|đúng là|thì là|cũng chỉ là|làm} {thằng |con |đồ |cái thằng |}{nghiện|đĩ|điếm|cave|phò|hèn|ngu|lừa đảo|trộm cắp|ăn cắp|đĩ điếm|khốn nạn|bán hoa|tù tội|súc vật|chó|lợn|ăn mày|mất dạy|vô học}`,
      `{bố|ông|tao|bà} {địt|đụ|đéo|ỉa|đái} {vào |cả |con |lên |}{mẹ|cha|mặt|mồm|đầu|cả nhà|họ|cả họ} {nhà |}{${you}|thằng|con|nó}`,
    ],
  },
  {
    name: "short-curse-with-address",
    note: "a short vulgar word right before the word of address",
    confidence: 0.8,
    toneless: "no",
    words: [
      "{clm|clmm|cmm|cặc|lồn|con cặc|cái lồn|con cc|cái cc|cái cl|đb|đầu buồi|bú cặc|bú buồi} {mày|mầy|chúng mày|bọn mày|tụi mày|tụi bây}",
    ],
  },
  {
    name: "curse-at-somebody",
    note: "the same curses at a fellow, or shortened so that the address is only thought",
    needs: "person",
    confidence: 0.74,
    words: [
      "{địt mẹ|địt con mẹ|đụ mẹ|đụ má|đù má|đm|đcm|đkm|dcm|dkm|mẹ} {cái |}{thằng|con đĩ|con điên|con chó|lũ|bọn|mấy thằng|mấy con|cái loại|cái thứ|đồ|loại|cái đám}",
      "{đmm|dmm|đcmm|dcmm|đkmm|dkmm|cmm|clmm|cmnm|đmcm|dmcs|đmcs|vkmm|cmnm|đmct|đmml|dml|đml|đmtml}",
    ],
  },
  {
    name: "everyday-scorn",
    note: "set phrases of scorn; they carry their own aim",
    confidence: 0.78,
    words: [
      "{loại|thứ|cái loại|cái thứ|đồ|lũ|quân} {vô lương tâm|vô nhân tính|vô đạo đức|vô văn hóa|vô ý thức mất dạy|mất nhân tính|không ra gì|không ra con người|ăn cháo đá bát|hai mặt|hai lòng|đâm sau lưng|sống chó|ký sinh|đầu đường xó chợ|đầu trộm đuôi cướp|chợ búa|cơ hội bẩn|phản phúc|giòi bọ|báo cô|báo đời|báo cha báo mẹ}",
      "{thằng|con|th|thg|mấy thằng|mấy con|tk} {báo đời|báo cô|báo nhà|báo cha báo mẹ|nhãi ranh|nhãi|oắt con|ôn con|chó ghẻ|tó|cờ hó|cờ hờ ó|chó cùng đường|mặt dại|mặt l|mặt nồi|mặt mốc|mặt lờ|đần mặt|ất ơ ngu|bệnh|bệnh hoạn|hèn mọn|phản chủ|đĩ đực|đĩ cái|trời đánh|mất gốc|lưu manh|vô tích sự|phá gia chi tử}",
      `{bớt|bớt bớt|thôi bớt} {ngu|ngu đi|ngu lại|ngáo|ngáo đi|khùng|xàm lồn|xàm l|xàm lol|láo|láo đi|trẻ trâu|ảo tưởng sức mạnh} {đi|lại|giùm|dùm|hộ|${you}|bạn|ơi|cái|thằng|con|}`,
      "{bị |mắc |có |}{bệnh ngu|bệnh điên|ngu bẩm sinh|ngu di truyền|ngu gia truyền|ngu mãn tính|ngu có hệ thống|ngu có bằng cấp}",
      "{sống|ở|ăn ở|chơi} {như chó ghẻ|chó ghẻ|chó má|thất đức|mất dạy|không bằng con chó|không bằng chó|không bằng súc vật|không bằng cầm thú|thua con chó|chó thế|hãm lồn}",
      "{không|ko|k|thua|chả|chẳng} {bằng|xứng bằng} {con chó|một con chó|súc vật|loài súc vật|cầm thú|con vật|cục phân|cục cứt}",
      "{tay|mồm|miệng} nhanh hơn não",
      `{loại|cái loại|thứ|cái thứ|hạng|ngữ|cái ngữ} {như |}{${you}} {thì |mà |chỉ |cũng |suốt đời |cả đời |đúng là |}{làm được gì|làm được cái gì|làm gì được|làm nên trò trống gì|biết gì|biết cái gì|hiểu gì|hiểu cái gì|có gì|đáng|xứng|đòi|bày đặt|chỉ biết|chỉ giỏi|ra gì|ai thèm|ai cần|ăn bám|vứt đi|bỏ đi|không xứng}`,
      `{nhà|cả nhà|cả họ|họ nhà|dòng họ|cả lò} {${you}} {toàn|đúng|đều|đều là|toàn là|đúng là|là} {lũ|bọn|một lũ|quân|phường|hạng|giống|ngu|đồ ngu|đồ mất dạy|mất dạy|vô học}`,
      "{thứ|đồ|loại|con|hạng|cái thứ|cái loại|cái đồ} {đàn bà|đàn ông|con gái|con trai} {lăng loàn|trắc nết|mất nết|đụt|hèn|hèn hạ|bám váy|bám váy mẹ|rẻ tiền|hư hỏng|hư thân|lẳng lơ|dễ dãi|không ra gì|vô dụng|bẩn thỉu|đê tiện|tồi|tồi tệ|khốn nạn|cặn bã|mất dạy|vô học|đầu đường xó chợ}",
      "{con mụ|mụ|con mẹ|lão|thằng|thằng cha} già {lắm mồm|nhiều chuyện|khốn nạn|dê|dịch|khọm|mất nết|đanh đá|điên|ngu|khú đế|mà còn|mất dạy|bẩn|hâm}",
      "{đồ|thằng|tên|con|lũ|bọn|quân|cái đồ} khốn",
      "{béo|mập|xấu|ngu|dốt|đần|đen|lùn|hôi|mặt} {thì |}như {lợn|heo|con lợn|con heo|ma|quỷ|ma lem|chó|bò|con bò|cú|khỉ|cái thớt|cái mâm|cái mẹt|cái bánh bao} {mà|lại còn|còn} {còn |cứ |lại |thích |hay |}{mặc|làm màu|tưởng mình|tưởng|bày đặt|đòi|ra vẻ|chảnh|kiêu|to mồm|lên mặt|dạy đời}",
      "{ngồi |}nói chuyện với {nó|con này|thằng này|con đó|thằng đó|mày|m|chúng mày|tụi mày} {như |chỉ |đúng là |thà |}{tốn nước bọt|phí nước bọt|tốn nước miếng|nói với đầu gối|nói với cái đầu gối|nước đổ đầu vịt|đàn gảy tai trâu}",
      "{ăn|liếm|hốc|đớp} {cứt|cặc|lồn|buồi} đi {mày|con|thằng|cưng|em|}",
      "{đầu óc |}{ngu si|đần độn} tứ chi phát triển",
      "{đồ|cái đồ|thứ|cái thứ|loại|cái loại} {cờ hó|cờ hờ ó|bám váy mẹ|bám váy|đầu tôm|não tôm|óc tôm|đê tiện}",
      "{lũ|bọn|đồ|đám} {não|óc} {tôm|cá|chó|lợn|bò|tàn|phẳng} {chúng mày|bọn mày|tụi bây|này|kia|}",
      "{mồm|miệng|mõm|người|chân} {mày|mầy|chúng mày|bọn mày|con này|thằng này} {thối|hôi|thúi|bẩn} {như|vl|vcl|vãi|quá}",
      "{xấu|béo|mập|lùn|đen|ngu|dốt|nghèo} {thế này|như này|vậy|thế kia|như mày|một mẩu|như vậy} {thì |mà |}{ma nó yêu|ma nào yêu|chó nó yêu|ai thèm lấy|chó nó lấy|cũng đòi|bảo sao ế}",
      "{học|học hành|làm} {thì |}{ngu|dốt} {mà |}{thái độ|mồm|miệng|cãi} {thì |}{láo|to|giỏi|mất dạy}",
      "sủa {ít thôi|tiếp đi|bậy|ít ít thôi} {con chó|thằng chó|đồ chó|lũ chó|mày|cưng|con}",
      "{thằng|thg|mụ|lão|lũ|bọn|tk|mấy thằng|mấy con} {điên|khùng}",
      "{đồ|cái đồ|con} {điên|khùng} {cút|câm|biến|mất dạy|chó|dở hơi|khùng|rồ|này ai|mà cũng|không biết}",
      "con ngu {này|kia|đó|vl|vcl|như chó|như bò|như lợn|ơi là}",
      "{đi|thôi|à|hả|lần rồi|mồm} con ngu",
      "{ngu|dốt} {mà|còn|lại|lại còn|cộng với|nhưng} {lì|lỳ|cãi|bày đặt|thích|tỏ ra|hay|cố|đòi|to mồm|nhiệt tình|lắm mồm}",
    ],
  },
  {
    name: "scorn-at-somebody",
    note: "milder scorn, only at somebody",
    needs: "person",
    confidence: 0.74,
    words: [
      "{tuổi gì|tuổi lồn|có tuổi đâu|không có cửa|chưa đủ tuổi} {mà|với|đòi|so|sánh}",
      "{ảo tưởng sức mạnh|mõm chó|nói như chó sủa|nói chuyện như người thiểu năng|não ngắn|óc ngắn|thiểu não|nghĩ bằng đít|nghĩ bằng đầu gối|học dốt|ngu ngơ|ngu ngục|ngu nghê|khốn|tiện nhân|tiện tì|đê tiện|đê hèn|bỉ ổi|vô lại|lưu manh|đốn mạt|mạt rệp|thối nát|thối tha}",
      "{nhìn|trông} {bẩn|tởm|kinh|ghê|dơ|hãm|đần|ngu|phèn|khắm|khiếp} {vl|vcl|vãi|thật|thế|bỏ mẹ|quá|như|vãi lồn}",
      "{ác|hèn|bẩn|dơ|tởm|láo|xấu|ngu|đểu|mất dạy|hãm} {bỏ mẹ|vãi đái|vãi cứt|vãi ò|vãi đạn|thấy mẹ|thấy bà|thấy ghê|tột cùng|tận cùng}",
    ],
  },
  {
    name: "barking",
    note: "a person's words called barking, a person's mouth called a snout",
    needs: "human",
    confidence: 0.82,
    words: [
      "sủa {gì|cái gì|tiếp|tiếp đi|bậy|càn|nhiều|to|hoài|mãi|nữa|ít thôi|lắm|điếc tai|lên|ăng ẳng|gâu gâu|cc gì|lồn gì|đéo gì}",
      "{bớt|thôi|đừng|ngưng|nghe|lại|cứ|toàn|chỉ biết|im mà|vào|ra|thích|ngồi|nghe nó|còn|vẫn|vẫn còn|hay|ngừng} {sủa|ẳng|cắn càn|tru}",
      "{cái |}{mõm|mỏ|mồm} {chó|lợn|thối|hôi|lồn|lol|loz|nhọn|rộng|bẩn|của mày}",
    ],
  },
  {
    name: "liar-and-braggart",
    note: "vulgar words for lying and boasting",
    needs: "person",
    confidence: 0.78,
    words: [
      "{xạo|xàm|sạo|láo|nổ|điêu|dối} {lồn|lol|loz|l|lìn|lone|lờ|chó|ke|cặc|cc|quần|vl|vcl|lz|hết chỗ nói}",
      "{xaolol|xamlol|xaoloz|xamloz|xl vừa}",
      "{bố láo bố toét|láo nháo|láo lồn|láo chó}",
      "{rảnh|ranh|rãnh} {lồn|lol|loz|háng|l|lìn|lone|lz|cc}",
      `{tuổi|tuoi} {lồn|lol|loz|l|cặc|cc|con cặc} {à|mà|nhé|đòi|${you}|}`,
    ],
  },
] as const satisfies readonly TermGroupSource[];
