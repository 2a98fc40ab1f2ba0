// What surrounds a found term and takes its sting: quoting, asking, reporting, condemning, denying.

import type { TextView } from "../text/view.ts";
import type { Scene } from "./aim.ts";
import { compileCueLines as compile, cueAt, findCue } from "./turns.ts";

const asking = compile([
  "{nghĩa|ý nghĩa} {là|của}",
  "{nghĩa|dịch} {ra|sang|tiếng}",
  "có nghĩa",
  "nghĩa {gì|sao|như nào}",
  "là {từ|chữ|tiếng} gì",
  "{từ|chữ|cụm từ|tiếng lóng} {này|đó|ấy|kia}",
  "câu {này|đó|kia} {là gì|nghĩa|dịch|tiếng|có nghĩa}",
  "viết tắt",
  "tiếng lóng",
  "tức là {gì|sao}",
  "nghĩa là",
  "what does",
  "meaning of",
  "what is",
  "mean in",
  "{cái|một|mấy|những|các|hai|dùng|cụm|chữ|tra|gõ} {từ|chữ}",
  "từ {tục|bậy|nhạy cảm|cấm}",
  "{lọc|chặn|cấm} từ",
  "danh sách từ",
  "{nguồn gốc|bắt nguồn} {là|từ|của}",
  "phát âm",
]);

const saying = compile([
  "{chửi|gọi|bảo|nói|kêu|nhắn|ghi|viết|mắng|rủa|hét|cmt|comment|bình luận|nhắn tin|lăng mạ|xúc phạm|sỉ nhục|chế giễu|trêu|chọc|gán|réo|dọa|đe|đe dọa|quát|quăng|buông|phang|phán|chê|nt|rep|inbox|ib|chửi thề|nghe|đòi|bắt|ép|dụ|gạ|rủ|hỏi|nài nỉ}",
  "{call|calls|called|calling|said|says|told|telling|tells|texted|sent|wrote|heard|threatened}",
]);

/** Somebody else, as the one who said it. */
const sayer = compile([
  "{bị|nó|hắn|họ|ổng|bả|ai|khách|sếp|chồng|vợ|họ|tụi nó|bọn nó|chúng nó|người ta|người lạ|nick lạ|acc lạ|hàng xóm|đồng đội|đối thủ}",
  "{có|mấy|một|nhiều|thấy|gặp} {người|đứa|thằng|ông|bà|bạn|anh|chị|con|kẻ|nick|acc}",
  "{bạn|anh|chị|ông|bà|cô|cậu|đứa|thằng|con|bác|chú|thầy|cậu bạn} {ấy|kia|đó|nọ|nào}",
  "{mẹ|bố|ba|thầy|cô|bạn} {em|mình|tôi|tui|tớ|con}",
  "{he|she|they|someone|somebody|people|kids|guy|dude|boss|teacher}",
]);

/** Whoever it was said to, when that is not the one addressed. */
const saidTo = compile([
  "{em|mình|tôi|tui|tớ|cháu|nhau|người khác|người ta|thầy|cô giáo|giáo viên|học sinh|nạn nhân|khách|nhân viên|bạn bè|con nít|trẻ con|người già|người yếu|bạn học|bọn em|tụi em|chúng em|con em|con mình|con tôi|bạn em|bạn mình|mẹ em|mẹ mình|vợ em|bé nhà mình}",
  "{me|him|her|us|them|people|someone|my}",
]);

const condemning = compile([
  "{mọi người|cả nhà|chị em|mn|các bạn|ace|các mẹ} {cẩn thận|cảnh giác|coi chừng|lưu ý|né|tránh} {nha|nhé|nhe|ạ|với|}",
  "{em|mình|tui|tôi|chị} {chặn|block|report|báo cáo} {liền|luôn|rồi|ngay}",
  "{đừng|không nên|ko nên|k nên|đừng có|đừng bao giờ|cấm|hạn chế|tránh|không được|ai lại|sao lại|tại sao lại|sao phải|thôi đừng|xin đừng|bớt|ngưng|dừng} {đi |mở mồm |}{chửi|gọi|nói|bảo|dùng|xúc phạm|miệt thị|kêu|ghi|viết|chê|body shaming|buông|phán|dọa|đe dọa|spam|đăng}",
  "{không|ko|k|cấm|đừng|bớt|hạn chế|xin đừng|thôi|dẹp} {nói|đùa|dùng|xài|chửi|gọi|viết|ghi|mở miệng|kiểu|câu|mấy câu|cái câu|từ|chữ} {mấy |cái |}{kiểu|câu|từ|chữ|tục|bậy}",
  "{nhóm|lớp|group|server|box|kênh|nhà|ở đây|trong nhóm|trong này|bên này} {này |mình |đây |}{không|ko|k|cấm} {được |có |}{nói|chửi|dùng|xài|gọi|đùa|viết|ghi}",
  "{không phải|đâu phải|có phải} {là |}{chuyện|trò|lời} {đùa|vui|chơi|giỡn}",
  "{là|như vậy là|thế là|vậy là} {xúc phạm|miệt thị|vô văn hóa|không hay|không ổn|không nên|không được|phân biệt|kỳ thị|sai|quấy rối|bạo lực|không đúng|rất tệ}",
  "{nghe|đọc|thấy} {rất |thật |mà |quá |}{đau|buồn|xúc phạm|tổn thương|khó chịu|phản cảm|tội}",
  "{nhóm|box|lớp|group|nhà|ở đây|đây} {này |mình |ta |}{không|ko|k|cấm|hạn chế} {nói|dùng|xài|chửi|gọi nhau}",
  "{đùa|giỡn|nói} kiểu",
  "là {bị trừ điểm|bị nhắc|bị phạt|hỗn lắm|không phải chuyện đùa|bị mời phụ huynh|bị kỷ luật|bị khóa mõm}",
  "không phải chuyện đùa",
  "{lên án|phản đối|chống bạo lực|chống bắt nạt|chống phân biệt|nói không với|bạo lực ngôn từ|body shaming|bạo lực mạng|bắt nạt mạng|tẩy chay hành vi}",
  "{don't|dont|do not|never|stop} {say|call|calling|saying|use|using}",
  "{is|are|it's} {not ok|not okay|a slur|rude|offensive|hurtful|racist|wrong}",
  "{phim|bài hát|bài|tập|truyện|sách|quán|tựa|clip|video|meme} {tên|tên là|có tên|tựa|tựa đề}",
]);

/** What comes of saying such words; behind them it condemns: “nói … là bị trừ điểm”. */
const consequence = compile([
  "{là|thì|sẽ|là sẽ} {bị|hỗn|hư|sai|xấu|trừ điểm|vi phạm|vô lễ|mất lịch sự|bất lịch sự|không ngoan|ăn kick|ăn mute|ăn ban|quá đáng}",
]);

/** “đừng nói chuyện với …”, “đừng nói nữa”, “is wrong with …”: nobody condemns a word there. */
const goesOnTalking: ReadonlySet<string> = new Set(["chuyen", "voi", "nua", "nhieu", "lao", "xao", "phet", "dai", "with"]);

const moderators = compile([
  "{mod|admin|ad|qtv|quản trị|quản trị viên|btq|ban quản trị} {ơi|oi|vào|xem|xử|cho|giúp|nhắc|kick|ban|check|coi|có}",
  "{báo|report|tố|tố cáo|nhờ} {cho |}{mod|admin|ad|qtv|quản trị}",
  "{hi|hey|dear} {mod|mods|admin|admins}",
]);

const denying = compile([
  "{không|ko|k|hok|hông|hổng|chẳng|not|isn't|aren't|không hề|đâu có|có đâu|never} {phải |phải là |phải đứa |phải thằng |phải người |phải loại |phải đồ |phải kẻ |là đứa |có |là |bị |hề |đến nỗi |đến mức |tới mức |a |an |}",
  "có {phải |phải là |đâu }",
]);

/** Without their tones these are other words (đúng, đầu, chua, cha). */
const denyingWithTones = compile(["{đừng|đừng có|chưa|chả|đâu|chớ} {phải |phải là |có |là |bị |hề |đến nỗi |}"]);

/** “từ” and “chữ” right before a word speak of the word; elsewhere “từ” is “from”. */
const wordItself: ReadonlySet<string> = new Set(["từ", "chữ"]);

/** Games, films, books, sport: what is killed and beaten there is nobody. */
const playing = compile([
  "{boss|quái|quái vật|zombie|npc|creep|tướng|ulti|ult|skill|gank|headshot|combat|respawn|hồi sinh|pubg|liên quân|liên minh|free fire|valorant|csgo|cs2|dota|roblox|minecraft|tốc chiến|nhân vật|phản diện|phim|truyện|anime|manga|tiểu thuyết|kịch bản|diễn viên|trong game|con game|chơi game|đấu trường|leo rank|rank}",
  "{ván|trận|hiệp|lượt|round|map|game} {này|sau|trước|kia|tới|đó|cuối|đầu|vừa rồi|nữa}",
  "{bóng đá|bóng rổ|bóng chuyền|cầu lông|cờ vua|cờ tướng|quân tốt|quân mã|con tốt|con xe|thẻ đỏ|penalty|phạt đền|khung thành|đội bạn|võ đường|võ sư|đấu võ|tập võ|học võ|boxing|mma|găng|bao cát|thế võ}",
  "{the|this|that|next|in|my|last} {game|movie|film|episode|novel|quest|raid|match|round|level|lobby|dungeon|boss|chapter|book|team|finals|tournament}",
  "{dragon|their team|the other team|scrim|dm me}",
]);

/** A cue further away than this has nothing to do with the word. */
const reach = 40;

/** Where the sentence of a token begins and ends, as far as anybody would read it together. */
function sentenceAround(scene: Scene, at: number): [number, number] {
  let from = at;
  let to = at;
  while (from > 0 && at - from < reach && scene.sentence[from - 1] === scene.sentence[at]) from -= 1;
  while (to < scene.sentence.length && to - at < reach && scene.sentence[to] === scene.sentence[at]) to += 1;
  return [from, to];
}

/** What holds for the whole message; worked out once. */
export type Frame = {
  /** Where a question about a word stands, if any. */
  readonly asked: { readonly from: number; readonly to: number } | null;
  /** Moderators are called, and something that was said is mentioned. */
  readonly toldToModerators: boolean;
  /** Words outside quotation marks. */
  readonly unquoted: number;
  /** Whether it speaks of a game, a film, a book or sport. */
  readonly played: boolean;
};

/** Reads the whole message once for cues that hold wherever they stand. */
export function frameOf(view: TextView, scene: Scene): Frame {
  const { toneless } = scene;
  const count = view.tokens.length;
  return {
    asked: findCue(asking, view, toneless, 0, count),
    toldToModerators: findCue(moderators, view, toneless, 0, count) !== null && findCue(saying, view, toneless, 0, count) !== null,
    unquoted: scene.quoted.filter((inside) => !inside).length,
    played: findCue(playing, view, toneless, 0, count) !== null,
  };
}

/** Why a term there is no attack of the author's own. */
export type Relief = "quoted" | "asked" | "reported" | "condemned" | "told-to-moderators" | "denied";

/** Right before the words it was somebody else who said or did them: “bị cả nhóm gọi là …”. */
const suffering: ReadonlySet<string> = new Set(["bị"]);

/** Whether somebody else is said to have said what follows: "bị gọi là …", "nó nhắn cho em …". */
function isReported(view: TextView, scene: Scene, start: number, from: number, to: number): boolean {
  for (let i = start; i < from; i += 1) {
    const end = cueAt(saying, view, scene.toneless, i, from);
    if (end < 0) continue;
    if (findCue(sayer, view, scene.toneless, Math.max(start, i - 5), i) !== null) return true;
    const blunt = scene.roles.slice(end, from).includes("blunt");
    if (!blunt && findCue(saidTo, view, scene.toneless, end, Math.min(from, end + 4)) !== null) return true;
    // “bạn bảo em là …”, where the words begin with the one it was said to.
    const told = end === from && i > start && scene.roles[i - 1] !== "speaker" && scene.roles[from] === "junior";
    if (told) return true;
  }
  const retold = from > start && suffering.has(view.tokens[from - 1]?.text ?? "");
  return retold && findCue(saying, view, scene.toneless, from, to) !== null;
}

/** Looks around the words `from` … `to` for what takes their sting; null when there is nothing. */
export function reliefOf(view: TextView, scene: Scene, frame: Frame, from: number, to: number): Relief | null {
  const { toneless } = scene;
  const [start, end] = sentenceAround(scene, from);
  if (scene.quoted[from]) {
    if (frame.unquoted >= 2 || view.text.trimStart().startsWith(">")) return "quoted";
  }
  const { asked } = frame;
  if (asked !== null && !scene.roles.slice(to, end).includes("blunt") && (asked.to <= from || asked.from >= to)) return "asked";
  if (from > start && wordItself.has(view.tokens[from - 1]?.text ?? "")) return "asked";
  if (frame.toldToModerators) return "told-to-moderators";
  if (isReported(view, scene, start, from, to)) return "reported";
  const condemned = findCue(condemning, view, toneless, start, end);
  if (condemned !== null && !goesOnTalking.has(view.tokens[condemned.to]?.bare ?? "")) return "condemned";
  const said = findCue(saying, view, toneless, Math.max(start, from - 3), from);
  if (said !== null && findCue(consequence, view, toneless, to, Math.min(end, to + 8)) !== null) return "condemned";
  for (let back = 1; back <= 4 && from - back >= start; back += 1) {
    if (cueAt(denying, view, toneless, from - back, from) === from) return "denied";
    if (!toneless && cueAt(denyingWithTones, view, toneless, from - back, from) === from) return "denied";
  }
  return null;
}
