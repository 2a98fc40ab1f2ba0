// Words that tell whom a sentence is about: the one addressed, the speaker, somebody else, a thing, those in power.

/** Blunt words of address: whoever uses one means the other person. */
export const blunt =
  "mày mầy m mi chúng-mày bọn-mày tụi-mày chúng-m bọn-m tụi-m lũ-mày đám-mày tụi-bay bọn-bay chúng-bay lũ-bay tụi-bây bọn-bây chúng-bây bây ngươi " +
  "you u ur your youre yourself ya";

/** Polite words of address; some also mean a third person, so they must stand close by. */
export const polite =
  "bạn bác ông bà anh chị cô chú cậu mấy-người mấy-đứa mấy-bạn mấy-ông mấy-bà mấy-thằng mấy-con các-bạn các-người các-ông các-bà ông-bạn thím cưng bợn pác " +
  "thằng-em ông-anh bà-chị nhà-ngươi bro ní fen";

/** The speaker. */
export const speaker =
  "tao tau mình tui tôi tớ t mk mik chúng-tôi chúng-mình bọn-mình tụi-mình tụi-tui bọn-tôi bọn-tao tụi-tao chúng-tao i im me my myself";

/** The younger one: the speaker at the beginning of a sentence, the one addressed at its end. */
export const junior = "em e con-em cháu con-ạ";

/** Somebody else, pointed at. */
export const others =
  "thằng thg thk đứa lũ bọn tụi đám mụ lão gã hắn chúng-nó bọn-nó tụi-nó con-này con-kia con-đó con-ấy con-nớ con-ni con-nhỏ-đó nhỏ-đó nhỏ-này nhỏ-kia ku ku-này ku-kia bả ổng thằng-chả con-mẻ hắn-ta ả-ta bà-ta ông-ta cô-ta mẹ-đó người-này người-đó support sp mid adc jungler thủ-môn hậu-vệ tiền-đạo con-mụ con-nhỏ con-bé con-đĩ con-mẹ ả thằng-này thằng-kia ông-này bà-này " +
  "bạn-này anh-này chị-này mụ-này admin qtv chủ-thớt he she they him them his her bọn-này lũ-này tụi-này đám-này nó tk con-bạn";

/** Things that people swear at without meaning anybody, and the circle that is called upon (`anh em ơi`): what is said is not of it. */
export const things =
  "tiếng-anh anh-em mọi-người cả-nhà game máy mạng wifi server ping lag boss con-boss bot con-bot ai app web trang-web code bug deal bài bài-tập đề đề-thi toán lý hóa văn trận ván map rank team-địch đội đội-tuyển xe " +
  "điện-thoại đt laptop pc chuột bàn-phím thời-tiết trời nắng mưa đường kẹt-xe tắc-đường deadline lịch phim truyện tập kết-phim nhạc bài-hát tướng skill quái trùm con-quái npc xổ-số " +
  "con-game con-máy con-xe máy-tính thuật-toán chatgpt gpt update bản-cập-nhật hệ-thống ứng-dụng cơm món đồ-ăn quán trọng-tài cuộc-đời đời số-phận luck " +
  "this-game the-game match level printer internet weather traffic mèo con-mèo cún con-cún con-chó chó-nhà con-mèo-nhà hoàng-thượng " +
  "chế-độ-máy-bay chế-độ-ăn chế-độ-nghỉ chế-độ-im-lặng chế-độ-tối chế-độ-ngủ nhà-thờ-họ";

/** Parts of a body: they speak for themselves unless somebody is named before them (`mày đầu óc …`). */
export const bodyParts = "chân tay lưng răng bụng đầu-óc";

/** Those in power: what they do may be criticised as sharply as anybody likes. */
export const power =
  "chính-phủ nhà-nước đảng quốc-hội công-an csgt cảnh-sát ubnd ủy-ban chính-quyền bộ-trưởng thủ-tướng chủ-tịch-nước quan-chức lãnh-đạo bộ-y-tế bộ-giáo-dục bộ-công-an sở-gd sở " +
  "vff liên-đoàn trọng-tài var công-ty tập-đoàn nhà-mạng ngân-hàng tòa-án chế-độ chính-sách luật nghị-định thông-tư dự-luật thuế bot-thu-phí bot-cai-lậy evn ban-tổ-chức btc " +
  "tổng-thống trump putin biden congress government police party president referee company nhà-thờ giáo-hội nhà-chùa báo-chí truyền-thông vtv " +
  "tham-nhũng quan-tham tham-quan quan-lại sâu-mọt ngân-sách nghị-trường nội-các tỉnh-ủy thành-ủy chủ-tịch-xã chủ-tịch-phường chủ-tịch-huyện chủ-tịch-tỉnh " +
  "cán-bộ-xã cán-bộ-phường cán-bộ-huyện cán-bộ-thuế bí-thư-xã bí-thư-huyện đại-biểu-quốc-hội thanh-tra-chính-phủ quản-lý-thị-trường quy-hoạch bộ-tài-chính " +
  "bộ-giao-thông bộ-xây-dựng bộ-văn-hóa bộ-công-thương bộ-chính-trị trung-ương chính-quyền-địa-phương hải-quan cục-thuế chi-cục-thuế bảo-hiểm-xã-hội bhxh ban-giám-hiệu " +
  "mayor senator minister politicians politician cops parliament senate prime-minister school-board city-council";

/** A list of words and hyphened phrases as lists of words, by the first word. */
export function byFirstWord(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, string[][]>();
  for (const entry of list.split(" ")) {
    if (entry === "") continue;
    const words = entry.split("-");
    const first = words[0] as string;
    const all = out.get(first) ?? [];
    all.push(words);
    out.set(first, all);
  }
  for (const all of out.values()) all.sort((a, b) => b.length - a.length);
  return out;
}
