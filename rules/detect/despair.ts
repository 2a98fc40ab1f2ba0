// Somebody who wishes themselves dead, hurt or gone, or holds themselves to be a burden that nobody would miss: never flagged.

import type { TextView } from "../text/view.ts";
import type { Role, Scene } from "./aim.ts";
import { type CuePlace, type Cues, compileCueLines as compile, cueAt, findCue } from "./turns.ts";

/** Says it by itself, unless it is said of the one addressed. */
const outright = compile([
  "{muốn|chỉ muốn|ước gì|ước|thà|mong|định|sẽ|sắp|cứ muốn|nghĩ đến chuyện|nghĩ tới chuyện|tính} {được |mình |tao |tôi |em |}{chết|chết đi|chết quách|chết cho xong|tự tử|tự sát|tự vẫn|biến mất|biến khỏi đời|biến khỏi đời này|biến khỏi cõi đời|biến khỏi cõi đời này|biến khỏi thế giới này|biến khỏi thế gian này|rời khỏi thế giới này|rời bỏ thế giới này|ra đi mãi mãi|kết thúc cuộc đời|kết thúc tất cả|nhảy lầu|nhảy cầu|treo cổ|uống thuốc ngủ|cắt tay|rạch tay|ngủ mãi|ngủ luôn|nhắm mắt luôn|nhắm mắt xuôi tay|tan biến|bốc hơi|chấm dứt tất cả|chấm dứt cuộc đời|buông tay|buông xuôi|giải thoát|dừng lại ở đây|dừng lại tất cả|không tồn tại|nhảy xuống|gieo mình|quyên sinh|tự kết liễu|chết cho rồi|chết luôn}",
  "{không|ko|k|hok|hông|chẳng|chả|đéo|đ|hết|chán} {còn |}{muốn|thiết|ham} {sống|tồn tại|thức dậy|tỉnh dậy|mở mắt}",
  "{không|ko|k} {muốn|thể} {sống|tồn tại|tiếp tục|thở} {nữa|tiếp}",
  "{không|ko|k|chẳng|chả} {còn |}{thấy |}{lý do|lí do|động lực|ý nghĩa|thiết tha} {gì |nào |}{để |}{sống|tồn tại|ở lại}",
  "{chán|mệt|hết lý do|hết lí do|không còn lý do|không còn lí do|sống không nổi|sống hết nổi} {sống|để sống}",
  "{sống|tồn tại} {làm gì|để làm gì|không bằng chết|chi|chi nữa|mệt mỏi quá|có ý nghĩa gì|vô nghĩa|mà như chết|như đã chết|dở chết dở|như cái xác} {nữa|}",
  "sống {thêm |tiếp |}{ngày nào|giây nào|lúc nào} {nữa |}{là |}{khổ|mệt|đau}",
  "{chưa từng|chưa bao giờ|đừng|đừng có|không|ko|k} {được |bị |}{sinh ra|ra đời|đẻ ra} {trên đời|làm người|thì|còn|}",
  "{tôi|tao|em|mình|tui|con|t|tớ} {nên|đáng|đáng để} {chết|biến mất|không tồn tại}",
  "{tự tử|tự sát|chết} {cho xong|cho rồi|cho nhẹ|quách|cho đỡ khổ|là hết|là xong}",
  "{chết|còn} hay sống {cũng vậy|cũng thế|thì cũng|cũng như nhau|có khác gì}",
  "{sống hay chết|chết hay sống|còn hay mất} {thì |}{cũng vậy|cũng thế|cũng như nhau|có khác gì|cũng chẳng}",
  "{chán|ghét|hận|căm ghét|kinh tởm} {bản thân|chính mình|cái thân này|chính bản thân|sự tồn tại của mình}",
  "{rạch|cắt|cứa} {tay|cổ tay} {mình|em|tao|tôi|con|}",
  "{tự làm đau|tự hại|tự hành hạ|tự làm hại} {bản thân|mình|chính mình}",
  "{đừng|đừng ai} tìm {em|mình|con|tôi|tao|t|tui|tớ} nữa",
  "{cuộc đời|thế giới|thế gian|cõi đời} này {không|ko|k|chẳng} {dành cho|cần|có chỗ cho} {mình|em|tôi|tao|t|tui|tớ|con}",
  "{i|i just|i really|just|really} {want|wanna|wish} {to |i could |i was |i were |}{just |}{die|dead|disappear|vanish|be dead|be gone|gone|never born|never existed|kill myself|sleep forever|stop existing}",
  "{kill|hurt|hate|end|cut|cutting} {myself|my life|it all}",
  "{don't|dont|do not|can't|cant} {want to|wanna|} {live|be alive|be here|go on|exist|wake up} {anymore|any more|}",
  "{never|not} {wake|waking} up {again|anymore|}",
  "{end my life|want to die|wanna die|wish i was dead|wish i were dead|better off dead|no reason to live|tired of living|tired of being alive|suicidal|off without me|better without me|happier without me|cant do this anymore|can't do this anymore|point of living|point of me being|never been born|never born|hate being alive}",
  "{i'm|im|i am|am|feel like} {such |just |only |nothing but |}a burden",
  "{nobody|no one|noone} {would|will|d} {even |}{notice|care|miss|cry|know} {me|if i|when i|that i}",
]);

/** Sleep, and no waking from it. */
const sleep = compile(["{ngủ|nhắm mắt|chợp mắt|fall asleep|sleep}"]);
const noWaking = compile([
  "{khỏi|không|ko|k|hok|đừng|chẳng|chả|khỏi phải|không cần|khỏi cần|không phải|không bao giờ} {bao giờ |phải |cần |muốn |}{dậy|tỉnh|tỉnh dậy|tỉnh lại|thức dậy|mở mắt|thức giấc}",
  "{never|not} wake",
]);

const wish = compile([
  "{muốn|ước|ước gì|mong|cầu|xin|cho|được|phải|giá được|hay là|chắc|thà|giá|giá mà|giá như|phải chi|nên|cứ|thôi|định|sẽ|sắp|tính|nếu|lỡ|có lúc|nhiều lúc|đôi khi|mai|rồi}",
]);
const leaving = compile([
  "{biến|biến mất|biến đi|biến khỏi|biến luôn|tan biến|bốc hơi|đi|đi luôn|đi xa|rời khỏi|rời xa|khuất|khuất mắt|ra đi|không còn|ko còn|k còn|mất|mất đi|nằm xuống|nhắm mắt|ngủ luôn|chết|chết quách|chết đi|dừng lại|kết thúc|buông|buông tay|nhảy|nhảy xuống|bước thêm|chìm|trôi}",
]);
/** What would be better afterwards, or whither. */
const relief = compile([
  "{cho|để|thì} {mọi người|cả nhà|ai|người ta|gia đình|ba mẹ|bố mẹ|cha mẹ|nhẹ|nhẹ người|nhẹ lòng|nhẹ đầu|nhẹ nợ|đỡ|yên|khỏe|khoẻ|rảnh|xong|rồi|thanh thản|hết}",
  "{khỏi|cõi|thế} {đời này|đời|cõi đời này|cõi đời|thế giới này|thế giới|thế gian này|thế gian|trần gian|trái đất này}",
  "{là|cho} {xong|hết|hết buồn|hết khổ|hết đau|hết chuyện}",
  "{thật xa|không ai biết|nơi không ai|đừng tìm|nuôi giùm|chăm giùm|lo giùm}",
]);

/** What one calls oneself who sees no worth in oneself. */
const worthless = compile([
  "{là|như|thành|thấy|thấy mình|chỉ là|đúng là|toàn là|cứ là} {một |cái |1 |}{gánh nặng|của nợ|cục nợ|đồ bỏ|đồ bỏ đi|đồ vô dụng|kẻ vô dụng|đứa vô dụng|người vô dụng|vô dụng|vô tích sự|vô giá trị|người thừa|kẻ thừa|đồ thừa|thừa thãi|thất bại|kẻ thất bại|rác|cục rác|đồ rác|rác rưởi|nỗi thất vọng|sai lầm}",
  "{vô dụng|vô tích sự|vô giá trị|thừa thãi|bất tài} {quá|lắm|thật|thật sự|vậy|thế|hết sức}",
  "{làm khổ|làm phiền|báo hại|ăn bám|tốn cơm} {người khác|mọi người|cả nhà|ba mẹ|bố mẹ|cha mẹ|gia đình|người thân|của ba mẹ|của bố mẹ}",
]);

const nobody = compile([
  "{chẳng|chả|không|ko|k|đâu|hổng|hông|đâu có|chắc gì|đéo|cóc} {có |còn |phải |thấy |}{ai|người nào|một ai|đứa nào}",
  "{có|còn} ai {mà |}",
  "ai cũng",
]);
const cares = compile([
  "{cần|thương|yêu|quan tâm|để ý|nhớ|khóc|biết|buồn|tiếc|hay|tìm|muốn|thèm|hiểu|cần đến|ghét|chán|bỏ|xa lánh|vui|nhẹ|nhẹ người|nhẹ nhõm|khá hơn|tin}",
]);

/** Being there, or not. */
const being = compile([
  "{có|không có|không còn|ko có|k có|thiếu|mất|vắng} {mình|tôi|tui|tao|t|tớ|em|con}",
  "{mình|tôi|tui|tao|t|tớ|em|con} {không còn|ko còn|k còn|đi rồi|chết rồi|chết|chết đi|mất rồi|đi luôn|biến mất}",
]);
const better = compile([
  "{tốt hơn|vui hơn|nhẹ hơn|nhẹ|nhẹ nhõm|khỏe hơn|đỡ khổ|đỡ mệt|đỡ phiền|đỡ nặng|đỡ lo|yên ổn|hạnh phúc hơn|cũng vậy|cũng thế|chẳng sao|cũng được|khá hơn|không ai|chẳng ai|chả ai|ko ai|k ai|nhờ bạn|nuôi giùm}",
]);

const taking = compile(["{uống|nuốt|dốc|tu|nốc}", "{đứng|ngồi|leo|lên|ra|trèo}"]);
const means = compile([
  "{vỉ|lọ|nắm|hũ|hộp|vốc} thuốc",
  "{thuốc ngủ|thuốc sâu|thuốc chuột|sân thượng|lan can|thành cầu|mép cầu|đường ray|cầu|tầng thượng}",
]);
const over = compile([
  "{là|cho} {xong|hết|nhẹ|hết buồn|hết khổ|hết đau|hết chuyện|yên|rồi}",
  "{bước|thả|nhảy|buông|gieo|lao} {thêm|xuống|mình|tay|ra|một}",
]);

/** Words further apart belong to different thoughts. */
const reach = 5;

/** The shortest place where a cue of each kind follows the one before. */
function chain(kinds: readonly Cues[], view: TextView, toneless: boolean, gap = reach): CuePlace | null {
  const count = view.tokens.length;
  const step = (kind: number, from: number, to: number): number => {
    const cues = kinds[kind];
    if (cues === undefined) return from;
    for (let i = from; i < Math.min(to, count); i += 1) {
      const end = cueAt(cues, view, toneless, i, count);
      if (end < 0) continue;
      const last = kind + 1 === kinds.length ? end : step(kind + 1, end, end + gap + 1);
      if (last >= 0) return last;
    }
    return -1;
  };
  for (let i = 0; i < count; i += 1) {
    const end = cueAt(kinds[0] as Cues, view, toneless, i, count);
    if (end < 0) continue;
    const last = step(1, end, end + gap + 1);
    if (last >= 0) return { from: i, to: last };
  }
  return null;
}

/** The nearest person before a word in its sentence. */
function personBefore(scene: Scene, at: number): Role | null {
  for (let i = at - 1; i >= 0 && scene.sentence[i] === scene.sentence[at]; i -= 1) {
    const role = scene.roles[i];
    if (role === "blunt" || role === "speaker" || role === "junior" || role === "other" || role === "polite") return role;
  }
  return null;
}

/** "mày sống làm gì", "loại mày chết cho xong": whoever is told so is not the one who despairs. */
function isSaidOfYou(view: TextView, scene: Scene, at: number): boolean {
  return personBefore(scene, at) === "blunt" || (scene.toneless && view.tokens[at - 1]?.text === "may");
}

function outrightIn(view: TextView, scene: Scene): CuePlace | null {
  const count = view.tokens.length;
  let from = 0;
  while (from < count) {
    const found = findCue(outright, view, scene.toneless, from, count);
    if (found === null) return null;
    if (!isSaidOfYou(view, scene, found.from)) return found;
    from = found.from + 1;
  }
  return null;
}

/** Whether somebody stands in the message besides its author. Without tones "chi", "ban" and "co" are too many other words. */
function isAboutOthers({ roles, toneless }: Scene): boolean {
  return roles.some((role) => role === "blunt" || role === "other" || (role === "polite" && !toneless));
}

/** Words of the speaker that are nobody else: "em" and "con" may be the one addressed. */
const surelySelf: ReadonlySet<string> = new Set("mình minh tôi toi tui tao t tớ tau i me my im".split(" "));

/**
 * Signs that only count beside the speaker, and in a message about nobody else: worth nothing, missed by nobody, better gone. One is
 * enough from a speaker, two from an "em" or "con" who might be the one addressed.
 */
function isQuietDespair(view: TextView, scene: Scene): boolean {
  const { toneless, roles } = scene;
  const sure = view.tokens.some((token, i) => roles[i] === "speaker" && surelySelf.has(token.text));
  const junior = roles.includes("junior") || view.tokens.some((token) => token.text === "con");
  if ((!sure && !junior) || isAboutOthers(scene)) return false;
  const ofSelf = (place: CuePlace | null): boolean => {
    if (place === null) return false;
    const who = personBefore(scene, place.from);
    return who === null || who === "speaker" || who === "junior" || (who === "polite" && toneless);
  };
  const signs = [
    ofSelf(findCue(worthless, view, toneless, 0, view.tokens.length)),
    chain([nobody, cares], view, toneless) !== null,
    chain([being, better], view, toneless, 7) !== null,
    ofSelf(chain([wish, leaving, relief], view, toneless)),
    sure && ofSelf(chain([leaving, relief], view, toneless, 2)),
  ].filter((sign) => sign).length;
  return signs >= (sure ? 1 : 2);
}

/** How plainly somebody despairs: in words that say it outright, or in such as say it only of oneself. */
export type Despair = "outright" | "quiet";

/** Whether somebody despairs of themselves; null when nobody does. */
export function despairOf(view: TextView, scene: Scene): Despair | null {
  if (outrightIn(view, scene) !== null) return "outright";
  return !scene.roles.includes("blunt") && isQuiet(view, scene) ? "quiet" : null;
}

/** “ra cầu nhảy xuống đi” bids somebody do so. */
const bidding: ReadonlySet<string> = new Set(["đi", "di"]);

function isQuiet(view: TextView, scene: Scene): boolean {
  const { toneless } = scene;
  if (chain([sleep, noWaking], view, toneless) !== null || isQuietDespair(view, scene)) return true;
  const deed = isAboutOthers(scene) ? null : chain([taking, means, over], view, toneless);
  return deed !== null && !bidding.has(view.tokens[deed.to]?.text ?? "");
}
