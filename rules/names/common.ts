// Syllables of Vietnamese names, so common that one of them alone says nothing about who somebody is.

import { bareOf } from "../text/characters.ts";

const family =
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai trịnh lâm đoàn trương tô tạ cao châu hà thái quách lương lưu phùng đào";

const given =
  "an anh ánh ân ái bách bảo băng bích bình cẩm cầm châu chi chiến chinh chính công cúc cường danh diễm diệp diệu doanh dung dũng duy duyên dương đan đào đạt đăng điệp định đông đức giang gia giao hà hạ hải hào hảo hạnh hằng hân hậu hiên hiền hiếu hiệp hiển hoa hòa hoài hoan hoàng hồng huân huệ hùng huy huyền hưng hương hường kha khải khang khanh khánh khoa khôi khuê kiên kiệt kim kỳ lam lan lâm lân liên liễu linh loan long lộc lợi luân lụa lương ly lý mai mẫn mạnh minh my mỹ nam nga ngà ngân nghi nghĩa nghiêm ngọc nguyên nguyệt nhã nhàn nhân nhật nhi nhiên nhung như nhựt oanh phát phi phong phú phúc phụng phước phương phượng quân quang quế quốc quý quyên quyền quỳnh sang sinh sơn tài tâm tân tấn thái thanh thành thảo thắm thắng thi thiên thiện thịnh thọ thoa thơ thu thuận thủy thùy thúy thư thương tiên tiến tín toàn trà trâm trang trâm tri trí trinh trọng trúc trung trường tú tuấn tuệ tùng tuyền tuyết tường uyên vân vi việt vinh vũ vy vương xuân yên yến";

const syllables: ReadonlySet<string> = new Set(`${family} ${given}`.split(" "));
const bareSyllables: ReadonlySet<string> = new Set([...syllables].map(bareOf));

/** Words of every day that are names too; in lower case they are read as words. */
const alsoWords = new Set([
  "an",
  "anh",
  "công",
  "gia",
  "hà",
  "hải",
  "là",
  "thu",
  "sang",
  "thi",
  "thanh",
  "trung",
  "tài",
  "thành",
  "tiến",
  "định",
  "đông",
  "nam",
  "bình",
  "hoa",
  "hồng",
  "mai",
  "trang",
  "thương",
  "tín",
  "xuân",
  "vinh",
  "việt",
  "hạ",
  "hậu",
  "sinh",
  "quý",
  "trường",
  "phát",
  "phi",
  "chính",
  "bảo",
  "cao",
  "lý",
  "mỹ",
  "tường",
  "toàn",
  "chi",
  "liên",
  "long",
  "kim",
  "tân",
  "trí",
  "thơ",
  "thư",
  "yên",
  "trà",
  "như",
  "nhân",
  "tâm",
  "đạt",
  "ly",
]);

/** True for a syllable that is a name and hardly anything else, as written with its tones. */
export function isCommonName(syllable: string): boolean {
  return syllables.has(syllable) && !alsoWords.has(syllable);
}

/** True for a syllable of Vietnamese names, with or without tones. */
export function isNameSyllable(syllable: string): boolean {
  return syllables.has(syllable) || bareSyllables.has(syllable);
}

/** True for a syllable that is a name as written, so that leaving its tone out would make another name of it. */
export function isWholeSyllable(syllable: string): boolean {
  return syllables.has(syllable);
}

// First names, titles and words that people in any chat go by.
const everyday: ReadonlySet<string> = new Set(
  "alex anna john david michael mike tom tommy peter mary jack lily lisa emma jenny tony kevin james sarah daniel leo max sam kate andy ben chris jessica ken rose ryan sunny lucky bear panda mimi bibi tintin bin bon bo ty teo ti cun mit bong heo meo gau khoai sua kem bap nana coco kiki misa moon sun star angel baby boss king queen user guest member unknown anonymous noname deleted khach".split(
    " ",
  ),
);

/** True for a single word that many members go by, without being a Vietnamese syllable. */
export function isEverydayName(word: string): boolean {
  return everyday.has(word);
}
