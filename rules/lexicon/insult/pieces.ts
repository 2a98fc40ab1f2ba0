// Pieces that phrases of contempt share: who is meant, and what they are likened to.

import { you } from "../parts.ts";

/** Somebody addressed, bluntly or politely. */
export const anyYou = `${you}|bay|bây|tụi m|bạn|cậu|cưng|ông|bà|anh|chị|cô|chú|bác|thím|em|mấy người|mấy ông|mấy bà|các người|bạn ơi`;

/** Somebody pointed at. */
export const pointed =
  "nó|hắn|ổng|bả|ả|thằng này|thằng kia|thằng đó|thằng đấy|thằng ấy|thằng ni|thằng nớ|con này|con kia|con đó|con đấy|con ấy|con ni|con nớ|con nhỏ này|con nhỏ đó|con nhỏ kia|nhỏ đó|nhỏ này|nhỏ kia|con bé này|con bé đó|ông này|ông kia|ông đó|bà này|bà kia|bà đó|" +
  "anh này|anh kia|anh ta|cô này|cô kia|cô ta|bà ta|ông ta|hắn ta|chị này|chị kia|chị ta|ku này|đứa này|đứa kia|đứa đó|chúng nó|bọn nó|tụi nó|bọn này|lũ này|tụi này|thằng cha này|thằng cha đó|lão này|lão kia|mụ này|mụ kia|thằng chả|con mẻ";

export const anybody = `${anyYou}|${pointed}`;

/** Contempt put before a noun, longer than `sort`: it carries its own aim. */
export const kind =
  "đồ|cái đồ|đúng đồ|đúng là đồ|toàn đồ|rõ là đồ|rõ đồ|thứ|cái thứ|đúng là thứ|loại|cái loại|đúng là cái loại|hạng|cái hạng|quân|cái quân|phường|một phường|rặt một phường|toàn phường|lũ|cái lũ|một lũ|bọn|đám|ngữ|cái ngữ|giống|cái giống";

/** Fellows: nouns that turn what follows into a name for somebody. */
export const fellow =
  "thằng|thg|thk|tk|cái thằng|thằng cha|con|cái con|con mụ|con mẹ|con nhỏ|con ranh|mụ|lão|gã|tên|kẻ|mấy thằng|mấy con|mấy đứa|đứa|bọn|lũ|đám|cái đám|cái lũ|ku|cái tên|thằng bé|ông|bà";

/** Animals and things that wits or skill are measured by. */
export const dumbThing =
  "chó|con chó|bò|con bò|bò tót|con bò tót|trâu|con trâu|lợn|con lợn|heo|con heo|lừa|con lừa|khỉ|con khỉ|khỉ đột|con khỉ đột|gà|con gà|gà mái|vịt|con vịt|tôm|con tôm|cá|cá vàng|con cá vàng|ngan|ngỗng|đười ươi|cục đất|cục đá|hòn đá|khúc gỗ|khúc củi|cây cột|cái cột|bù nhìn|cái thùng rỗng|bức tường|đầu gối|con rùa|con sên|ốc sên|con dòi|zombie|bot|con bot";

/** What ugly faces and figures are likened to. */
export const uglyThing =
  "mâm|cái mâm|mẹt|cái mẹt|thớt|cái thớt|cái bàn tọa|bàn tọa|mông khỉ|đít khỉ|đít nồi|cái đít nồi|đít chảo|đáy nồi|nhọ nồi|bánh bao|cái bánh bao|bánh bao chiều|bánh bao thiu|bánh đa|bánh tiêu|cái bô|bô|giẻ rách|cái giẻ|cái giẻ rách|giẻ lau|cái bị|cái bị rách|bao tải|cái bao tải|khỉ|con khỉ|khỉ đột|con khỉ đột|đười ươi|con đười ươi|cú|con cú|cú vọ|ma|con ma|ma lem|ma cà rồng|quỷ|con quỷ|quỷ dạ xoa|dạ xoa|phù thủy|mụ phù thủy|chằn tinh|bà chằn|yêu tinh|thằng hề|con hề|chú hề|cóc|con cóc|cóc ghẻ|ếch|lợn|con lợn|heo|con heo|lợn nái|heo nái|chó|con chó|chó ghẻ|chó cắn|bò|con bò|trâu|chuột|con chuột|chuột cống|chuột chù|cá trê|cá ngão|cá thờn bơn|con ba ba|con tắc kè|tắc kè|vịt bầu|con vịt bầu|ngỗng|tinh tinh|thây ma|xác sống|zombie|thằng nghiện|con nghiện|nghiện|ngáo đá|thằng ngáo|ăn mày|thằng ăn trộm|kẻ trộm|quân trộm cướp|phường trộm cướp|đâm lê|lưỡi cày|cái rổ|cái rá|tổ ong|bãi mìn|cái xô|cục đất|cục than|cột nhà cháy|cục cứt|bãi cứt|cứt|cục phân|đống phân|phân|đống rác|bãi rác|thùng rác|cái mả|đưa đám|đi đưa đám|nhà có tang|nhà có đám|người chết trôi|xác chết trôi|trái ổi|trái mít|trái khổ qua|quả mướp|trái bí|củ khoai|củ khoai lang|củ gừng|cái chày|con lật đật|cái lu|cái chum|cái thùng phi|thùng phi|thùng nước lèo|cái trống|trống chầu|bàn cào|cái bàn cào|cào cào|que củi|que tăm|bộ xương|xác ve|cá khô|cá mắm|con mắm|que kem|cây sào|con sếu";
