// Pieces that many phrases share, each a list of choices to stand between braces.

/** The one addressed, bluntly. */
export const you = "mày|mầy|m|mi|chúng mày|bọn mày|tụi mày|tụi bây|bọn bây|chúng bây|tụi bay|chúng m|bọn m";

/** Endings that only make it louder. */
export const loud = "vl|vcl|vkl|vãi|vãi lồn|vãi l|vloz|vlon|vc|vãi cả lồn|vãi nồi|thế|quá|thật|lắm|ghê|dữ";

/** Contempt put before a noun: it carries its own aim. */
export const sort = "đồ|cái đồ|cái thứ|cái loại|lũ|cái lũ|đúng là đồ|toàn đồ|quân|phường|loại|thứ|hạng";
