// Writes a reproducible mix of chat messages, as a busy group in Viet Nam writes them, to measure the judge with.

import { bareOf } from "../../rules/text/characters.ts";

export type ChatKind = "vietnamese" | "toneless" | "english" | "mixed" | "rude";

/** Of a hundred messages, how many are of each kind. */
const shares: readonly (readonly [ChatKind, number])[] = [
  ["vietnamese", 50],
  ["toneless", 16],
  ["english", 23],
  ["mixed", 7],
  ["rude", 4],
];

/** Numbers from 0 up to 1, the same ones for the same seed (a linear congruential generator, modulus 2^32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const vietnamese = [
  [
    "mọi người ơi",
    "ê",
    "à",
    "các bạn ơi",
    "cả nhà",
    "anh em",
    "ủa",
    "thôi",
    "nay",
    "Tối nay",
    "Sáng mai",
    "cuối tuần này",
    "hôm qua",
    "chiều nay",
    "tháng sau",
    "lát nữa",
    "hồi nãy",
    "tuần trước",
  ],
  [
    "mình",
    "em",
    "nhóm mình",
    "cả lớp",
    "thầy Minh",
    "bạn Linh",
    "mẹ em",
    "công ty mình",
    "chị Hoa",
    "đội mình",
    "tụi mình",
    "anh Nam",
    "cô giáo",
    "tui",
    "con mèo nhà em",
    "ông ngoại",
    "sếp",
    "mấy đứa nhỏ",
  ],
  [
    "đi ăn bún bò",
    "học bài 3 trang 45",
    "xem phim mới ra rạp",
    "đá bóng ở sân cũ",
    "nộp báo cáo cho phòng kế toán",
    "làm bài tập nhóm",
    "mua vé xe về quê",
    "đặt trà sữa",
    "họp online lúc 8h",
    "chuyển qua server khác",
    "gửi ảnh lên nhóm rồi",
    "sửa xong cái máy in",
    "tính đi Đà Lạt chơi",
    "nấu cơm xong hết rồi",
    "hỏi lại giá phòng khách sạn",
    "cập nhật bản 2.3 rồi",
    "thi giữa kỳ môn toán",
    "quên mang áo mưa",
    "gọi mãi không được",
    "đang kẹt xe ở ngã tư",
  ],
  [
    "",
    "nha",
    "nhé",
    "luôn",
    "đó",
    "rồi ạ",
    "mà chưa xong",
    "có ai đi cùng không",
    "vui ghê",
    "được không mọi người",
    "haha",
    "=))",
    "🎉",
    "mệt quá trời",
    "cho kịp giờ",
    "với mấy bạn bên kia",
    "như mọi khi",
    "tầm 15 phút nữa",
    "vậy mà không ai báo trước",
    "hihi",
    "ok không",
  ],
] as const;

const english = [
  [
    "hey guys",
    "so",
    "btw",
    "I think",
    "yeah",
    "honestly",
    "does anyone know if",
    "not sure but",
    "ok",
    "just checked and",
    "looks like",
    "Tomorrow",
    "good morning everyone,",
    "lol",
    "can someone tell me why",
  ],
  [
    "we",
    "the server",
    "my team",
    "the new update",
    "our teacher",
    "this build",
    "the second option",
    "everyone",
    "the meeting",
    "that song",
    "my internet",
    "the event",
    "he",
    "she",
  ],
  [
    "will be ready by 5pm",
    "is way better now",
    "keeps crashing on level 12",
    "moved to Friday afternoon",
    "looks great, thanks for sharing",
    "needs another review",
    "finished the homework already",
    "got stuck in traffic again",
    "should join the voice channel",
    "has been down since last night",
    "made my day",
    "can't open the file",
  ],
  ["", "haha", "right?", "so yeah", "let me know", "see you there", "👍", "thanks a lot!", "I guess", "again...", "for real", "any ideas?"],
] as const;

const mixed = [
  ["team ơi", "anh em check giúp", "nay", "mọi người join", "deadline", "ai free", "build mới", "cái meeting", "feedback của khách"],
  [
    "deploy lên staging",
    "update file excel",
    "review PR số 214",
    "book phòng họp",
    "submit form đăng ký",
    "report bug này",
    "share màn hình",
  ],
  [
    "giúp mình với",
    "trước 5h chiều nhé",
    "xong chưa ạ",
    "cho kịp sprint này",
    "please",
    "thanks nha",
    "mà lag quá",
    "sorry mình trễ xíu",
    "ok luôn",
  ],
  ["", "nha team", "ạ", "guys", "asap", ":D", "nhé"],
] as const;

const rude = [
  ["đm", "vcl", "mày", "thằng kia", "wtf", "vãi", "dm", "con này", "clgt", "bọn mày", "trời ơi đm"],
  [
    "ngu vcl",
    "câm mồm đi",
    "chơi như cái l*n",
    "óc chó thật",
    "cút",
    "you are so stupid",
    "f*ck this game",
    "đéo hiểu kiểu gì",
    "mất dạy vừa thôi",
    "shut up idiot",
    "n g u",
    "láo vừa thôi",
  ],
  ["", "vl", "haha", "bực cả mình", "thế này thì chơi cái gì nữa", "đồ điên", "man", "game lag quá", "hết nói nổi"],
] as const;

const patterns = { vietnamese, toneless: vietnamese, english, mixed, rude } as const;

/** Of a hundred messages, how many go on with a second sentence: brings the mean length to that of real group chat. */
const goesOn: Readonly<Record<ChatKind, number>> = { vietnamese: 6, toneless: 6, english: 2, mixed: 10, rude: 55 };

function sentence(kind: ChatKind, next: () => number): string {
  const words = patterns[kind].map((choices) => choices[Math.floor(next() * choices.length)] as string);
  const line = words.filter((word) => word !== "").join(" ");
  return kind === "toneless" ? bareOf(line.toLowerCase()) : line;
}

/** The kind that a number from 0 up to 100 falls on. */
function kindAt(place: number): ChatKind {
  let end = 0;
  for (const [kind, share] of shares) {
    end += share;
    if (place < end) return kind;
  }
  return "vietnamese";
}

/** `count` messages of 49 UTF-16 units on average, the same ones for the same seed. */
export function chatMix(count: number, seed: number = 1): readonly { readonly kind: ChatKind; readonly text: string }[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, () => {
    const kind = kindAt(next() * 100);
    const first = sentence(kind, next);
    if (next() * 100 >= goesOn[kind]) return { kind, text: first };
    return { kind, text: `${first}${next() < 0.5 ? ", " : ". "}${sentence(kind, next)}` };
  });
}
