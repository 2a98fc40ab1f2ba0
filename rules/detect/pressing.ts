// Harassment by what a message sets in motion: many against one, nobody wants you here, laughing at the one who is down, not letting go.

import type { TextView } from "../text/view.ts";
import type { CueHit } from "./cue-net.ts";
import type { Detector } from "./detector.ts";
import { addUp, recipe, type Sign, signsFrom } from "./recipe.ts";
import { standing } from "./relieved.ts";

// Weights are estimates from reading such messages; one strong sign or two weak ones reach a hit. Strong ones were wrong twice in three thousand harmless lines.
const ingredients = recipe({
  "press.crowd": ["support", 0.3],
  "press.against": ["bait", 0.5],
  "press.humble": ["bait", 0.48],
  "press.ban": ["bait", 0.75],
  "press.despised": ["bait", 0.75],
  "press.unwanted": ["bait", 0.78],
  "press.away": ["bait", 0.78],
  "press.taunt": ["bait", 0.75],
  "press.go": ["bait", 0.45],
  "press.jeer": ["bait", 0.48],
  "press.pursue": ["bait", 0.75],
  "press.force": ["bait", 0.75],
  "press.dismiss": ["bait", 0.7],
  "press.pile": ["bait", 0.72],
  "press.door": ["bait", 0.72],
  "press.return": ["bait", 0.72],
});

const doubts = [
  { group: "press.kind", keeps: 0.35 },
  { group: "press.rule", keeps: 0.5 },
  { group: "frame.joke", keeps: 0.75 },
] as const;

/** What stands after “con”, “cái” or “thằng” when no fellow is meant: animals, things, one's own child, the child addressed. */
const noFellow: ReadonlySet<string> = new Set(
  (
    "chó mèo gà vịt muỗi chuột bot boss quái xe máy dao gián ruồi kiến tôi mình em trai gái nhà cá heo lợn bò trâu rắn chim tướng hàng mồi ơi đi nha nhé nhá nhỉ ạ à với lắm được rồi không ko k thì là và của cho vào vô ra " +
    "thang khoan kìm búa kéo sạc cáp dù mũ nón xẻng nồi chảo bếp loa mic đèn quạt dây bút vở sách hết cả buồn nữa luôn mẹ ba má bố đâu vì nên mà sợ đau mệt con lên xuống học ngủ ăn người nít sông đường số điểm dấu trỏ ong sâu cháu bạn bài này kia đó ấy game máy web link ảnh hình acc nick file ghế bàn áo quần giày nhóm lớp gì nào tin phim clip post " +
    "cho meo ga vit muoi chuot quai xe may toi minh nha ca lon bo trau ran hang oi di nhe a voi lam duoc roi thi va cua vao ra len hoc ngu an nguoi bai kia do ay anh hinh file"
  ).split(" "),
);

const loose: ReadonlySet<string> = new Set(["con", "cái", "cai"]);

/** Whether the hit ends in “con” or “cái” before something that nobody is called by. */
function endsAtNobody(view: TextView, hit: CueHit): boolean {
  const last = view.tokens[hit.to - 1]?.text ?? "";
  if (!loose.has(last)) return false;
  const next = view.tokens[hit.to];
  if (next === undefined || noFellow.has(next.text)) return true;
  // “không ai chơi với con, con buồn”: the child itself speaks.
  const lastToken = view.tokens[hit.to - 1];
  return lastToken !== undefined && view.text.slice(lastToken.at + lastToken.text.length, next.at).trim() !== "";
}

/** Whether the hit is nearly the whole message: “biến”, “lượn đi” say all there is to say. */
function isWhole(view: TextView, hit: CueHit): boolean {
  return hit.from <= 1 && hit.to >= view.tokens.length - 1 && view.tokens.length <= 4;
}

/** Evidence of pressing, shutting out, calling together, pursuing; what somebody retells or condemns does not count. */
export const pressing: Detector = (view) => {
  const found: Sign[] = signsFrom(view, ingredients);
  if (!found.some((sign) => sign.role === "bait")) return [];
  const signs = standing(view, found, (hit, sign) =>
    sign.id === "crowd" ? true : sign.id === "dismiss" ? isWhole(view, hit) : !endsAtNobody(view, hit),
  );
  const evidence = addUp(view, "pressing-signs", signs, doubts);
  // Below this a doubt has spoken: not even a near miss.
  return evidence === null || evidence.confidence < 0.3 ? [] : [evidence];
};
