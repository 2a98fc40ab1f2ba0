// Somebody, a child above all, who tells what was done to them or is being done: never flagged.

import type { TextView } from "../text/view.ts";
import { compileCueLines as compile, findCue, followsInOrder } from "./turns.ts";

const self = compile(["{em|e|cháu|mình|tớ|tôi|tui|i}", "con {đã|đang|toàn|hay|cũng|từng|vừa|mới|thường|lại|lỡ|trót}"]);

/** "con" is the speaker, or the word before "mụ", "đó", "chó": only right before what was suffered is it surely the first. */
const childSuffered = compile(["con bị"]);
const suffered = compile(["{bị|was|got|am being|is being}"]);
const elder = compile(["{chú|bác|thầy|ông|anh|cậu|dượng|người đó|người ta|hắn|ba|bố|cha|he|she|uncle|teacher|coach|stepdad|dad}"]);
const abused = compile([
  "{sờ|sờ mó|đụng chạm|chạm vào|đụng vào|động vào|dụ|gạ|quấy rối|hôn|xâm hại|lạm dụng|hiếp|hiếp dâm|cưỡng hiếp|cưỡng bức|sàm sỡ|ép|ép chụp|đòi ảnh|bắt chụp|bắt gửi|bắt cởi|bạo hành|bắt nạt|đánh|dọa|đe dọa|hăm dọa|tống tiền|cô lập|đánh hội đồng}",
  "{molested|raped|abused|groomed|touched|forced|touching|threatened|beaten|bullied|hit|blackmailed}",
]);
const child = compile(["{em|con|cháu|mình|tớ|e|me}"]);

/** Elders of whom one speaks to others: nobody calls himself so. */
const thatElder = compile([
  "{chú|bác|thầy|anh|ông|cậu|cô|người} {ấy|kia|đó|hàng xóm|họ|dạy|giáo|chủ nhiệm|trên mạng|lạ|nào|huấn luyện|quen|bán|nhà bên}",
  "{ba dượng|bố dượng|cha dượng|dượng|huấn luyện viên|hlv|bạn trai của mẹ|bạn trai mẹ|ngta|nta|thầy giáo|có anh|có chú|có ông|có người|một anh|một chú|gia sư}",
  "{uncle|teacher|coach|stepdad|dad|stepfather|neighbor|neighbour|guy|man|cousin|he|brother|tutor}",
]);
const makes = compile([
  "{bắt|đòi|kêu|bảo|ép|dụ|dọa|hăm|cứ|hay|toàn|suốt ngày|nói|rủ|xin|dặn|năn nỉ}",
  "{keeps|kept|told|tells|asks|asked|wants|made|makes|forced|threatened|is|was|tried|asking}",
]);
const deed = compile([
  "{giữ bí mật|giữ kín|hứa|không kể|ko kể|k kể|đừng kể|không được kể|không nói|đừng nói|gửi|chụp|cởi|ôm|hôn|sờ|sờ mó|đụng|chạm|đụng chạm|xem phim|xoa|bóp|vuốt|ngồi lên|vào phòng|vô phòng|ngủ chung|hình|ảnh}",
  "{secret|touching|touch|touches|pics|pictures|photos|nudes|send|undress|kiss|hug|video}",
]);

/** How somebody feels who does not know whom to tell. */
const distress = compile([
  "{sợ|sợ lắm|sợ quá|không dám|ko dám|k dám|hoang mang|phải làm sao|làm sao đây|làm sao bây giờ|cứu em|giúp em|không biết nói|không biết kể|ko biết nói|khó chịu|khóc|không ngủ được|không muốn đi học|mới dám kể}",
  "{scared|afraid|don't know who|dont know who|disgusting|what do i do|help me|dont know what to do|don't know what to do}",
]);
const sentAlready = compile(["{lỡ|trót|đã lỡ} {gửi|cho|chụp|nghe lời|hứa}", "{i already sent|i sent}"]);

/** A demand speaks of the same people and deeds as a disclosure: "cho anh sờ em", "anh hôn em được không". */
const demanding = compile([
  "{cho|để|muốn|thèm|xin} {anh|a|chú|ông|thầy|bố|bác} {được |xin |}{sờ|sờ mó|rờ|hôn|bóp|bú|liếm|đụng|chạm vào|hiếp|xem|coi|ngắm}",
  "{được|đc} {không|ko|k|hông|hong} {em|cưng|bé|}",
  "{đi|nha|nhé} {em|cưng|bé}",
]);
const told = compile(["{bảo|đòi|dọa|kêu|nói|bắt|ép|dụ|rủ|gạ|nhắn|hỏi|cứ|hay|toàn|said|asked|told}"]);

/** Whether the elder of the sentence is its author, who wants something, and nobody is said to have asked for it. */
function isDemand(view: TextView, toneless: boolean): boolean {
  const count = view.tokens.length;
  return findCue(demanding, view, toneless, 0, count) !== null && findCue(told, view, toneless, 0, count) === null;
}

/** Somebody who tells what was done to them, or is being done. */
export function isDisclosure(view: TextView, toneless: boolean): boolean {
  const count = view.tokens.length;
  return (
    followsInOrder([self, suffered, abused], view, toneless, 6) ||
    followsInOrder([childSuffered, abused], view, toneless, 6) ||
    (followsInOrder([elder, abused, child], view, toneless, 3) && !isDemand(view, toneless)) ||
    followsInOrder([thatElder, makes, child, deed], view, toneless, 3) ||
    followsInOrder([thatElder, makes, deed], view, toneless, 2) ||
    (findCue(distress, view, toneless, 0, count) !== null &&
      (followsInOrder([elder, makes, deed], view, toneless, 4) || findCue(sentAlready, view, toneless, 0, count) !== null))
  );
}
