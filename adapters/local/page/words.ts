// The page's own labels, in both languages. What the bot says comes from the server; only the page's chrome speaks here.

type Words = {
  readonly groupName: string;
  readonly groupAbout: (people: number) => string;
  readonly noScript: string;
  readonly unknownMember: string;
  readonly chooseMember: string;
  readonly openAs: string;
  readonly openAsHint: string;
  readonly you: string;
  readonly newTab: string;
  readonly roles: Readonly<Record<"owner" | "moderator" | "member" | "newcomer", string>>;
  readonly away: string;
  readonly people: string;
  readonly close: string;
  readonly putAway: string;
  readonly rename: string;
  readonly newName: string;
  readonly saveName: string;
  readonly cancel: string;
  readonly leave: string;
  readonly join: string;
  readonly outside: string;
  readonly theme: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly otherLanguage: string;
  readonly chat: string;
  readonly tabs: string;
  readonly log: string;
  readonly message: string;
  readonly placeholder: string;
  readonly send: string;
  readonly reminder: string;
  readonly onlyYou: string;
  readonly answer: string;
  readonly room: string;
  readonly roomAbout: string;
  readonly roomEmpty: string;
  readonly why: string;
  readonly reply: string;
  readonly more: string;
  readonly edit: string;
  readonly remove: string;
  readonly edited: string;
  readonly replyingTo: (name: string) => string;
  readonly repliedTo: (name: string) => string;
  readonly editing: string;
  readonly joined: (name: string) => string;
  readonly left: (name: string) => string;
  readonly renamed: (before: string, name: string) => string;
  readonly commands: string;
  readonly suggestions: string;
  readonly found: (count: number) => string;
  readonly choose: string;
  readonly orType: string;
  readonly optional: string;
  readonly run: string;
  readonly waiting: string;
  readonly offline: string;
  readonly welcome: string;
  readonly steps: readonly string[];
  readonly problems: {
    readonly tooLong: (length: number, limit: number) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missing: string;
    readonly tooLarge: string;
    readonly tryAgain: string;
    readonly empty: string;
    readonly notHere: string;
    readonly gone: string;
    readonly malformed: string;
    readonly commandInPublic: string;
  };
};

const vi: Words = {
  groupName: "Xóm Nhỏ",
  groupAbout: (people) => `${people} người đang ở đây`,
  noScript: "Trang này cần JavaScript để trò chuyện. Bạn bật lên rồi tải lại nhé.",
  unknownMember: "Chưa có ai tên như vậy trong nhóm",
  chooseMember: "Bạn chọn một người dưới đây để vào trò chuyện nhé.",
  openAs: "Vào vai người khác",
  openAsHint: "Mỗi tên mở ra một thẻ mới, để bạn xem nhóm bằng mắt người đó.",
  you: "bạn",
  newTab: "mở thẻ mới",
  roles: { owner: "Chủ nhóm", moderator: "Điều hành", member: "", newcomer: "Mới vào" },
  away: "đang ở ngoài",
  people: "Mọi người",
  close: "Đóng",
  putAway: "Cất đi",
  rename: "Đổi tên",
  newName: "Tên mới",
  saveName: "Lưu tên",
  cancel: "Thôi",
  leave: "Rời nhóm",
  join: "Vào lại nhóm",
  outside: "Bạn đang ở ngoài nhóm.",
  theme: { auto: "Sáng tối theo máy", light: "Nền sáng", dark: "Nền tối" },
  otherLanguage: "English",
  chat: "Trò chuyện",
  tabs: "Chuyển khung",
  log: "Cuộc trò chuyện",
  message: "Tin nhắn",
  placeholder: "Nhắn cả nhà, gõ / để mở lệnh",
  send: "Gửi",
  reminder: "Nhắc riêng",
  onlyYou: "chỉ mình bạn thấy",
  answer: "Trả lời riêng",
  room: "Phòng điều hành",
  roomAbout: "chỉ chủ nhóm và người điều hành thấy",
  roomEmpty: "Chưa có việc gì. Khi có người báo hoặc bot cần người xem, việc sẽ hiện ở đây.",
  why: "Vì sao?",
  reply: "Trả lời",
  more: "Thêm",
  edit: "Sửa",
  remove: "Xóa",
  edited: "đã sửa",
  replyingTo: (name) => `Trả lời ${name}`,
  repliedTo: (name) => `trả lời ${name}`,
  editing: "Đang sửa tin",
  joined: (name) => `${name} vừa vào nhóm`,
  left: (name) => `${name} vừa rời nhóm`,
  renamed: (before, name) => `${before} đổi tên thành ${name}`,
  commands: "Lệnh",
  suggestions: "Gợi ý",
  found: (count) => (count === 0 ? "Không có gợi ý" : `${count} gợi ý, dùng mũi tên để chọn`),
  choose: "Chọn…",
  orType: "hoặc gõ tên, @tên",
  optional: "không bắt buộc",
  run: "Xong",
  waiting: "Đang chờ Nhắc Nhẹ…",
  offline: "Mất kết nối, mình đang nối lại…",
  welcome: "Chào bạn, đây là nhóm để thử Nhắc Nhẹ",
  steps: [
    "Mở thêm vài thẻ dưới tên khác ở danh sách mọi người, rồi trò chuyện qua lại.",
    "Thử một câu hơi nặng lời với ai đó: lời nhắc chỉ hiện ở thẻ của người viết.",
    "Gõ / để tra quy tắc, báo tài khoản giả, hoặc xem Nhắc Nhẹ giữ gì về bạn.",
  ],
  problems: {
    tooLong: (length, limit) =>
      `Tin dài ${number("vi", length)} ký tự, mình nhận nhiều nhất ${number("vi", limit)}. Bạn chia nhỏ ra giúp nhé.`,
    unknownCommand: (name) => `Mình chưa biết lệnh /${name}. Bạn gõ / để xem những lệnh đang có.`,
    missing: "Bạn điền chỗ này giúp mình nhé.",
    tooLarge: "Nội dung lớn quá, mình chưa nhận được. Bạn rút ngắn lại giúp nhé.",
    tryAgain: "Chưa đi được, bạn thử lại sau ít giây nhé. Nội dung vẫn còn đây.",
    empty: "Bạn viết vài chữ rồi hẵng gửi nhé.",
    notHere: "Bạn đang ở ngoài nhóm, vào lại rồi nhắn tiếp nhé.",
    gone: "Tin đó không còn trong nhóm nữa.",
    malformed: "Mình chưa đọc được chỗ này, bạn kiểm tra lại giúp nhé.",
    commandInPublic: "Câu bắt đầu bằng / là lệnh cho riêng mình, nên mình không đăng lên nhóm.",
  },
};

const en: Words = {
  groupName: "Little Lane",
  groupAbout: (people) => `${people} people here`,
  noScript: "This page needs JavaScript for the chat. Please turn it on and reload.",
  unknownMember: "Nobody here goes by that name",
  chooseMember: "Pick one of these people to join the chat.",
  openAs: "Be somebody else",
  openAsHint: "Each name opens a new tab, so you can see the group through their eyes.",
  you: "you",
  newTab: "opens a new tab",
  roles: { owner: "Owner", moderator: "Moderator", member: "", newcomer: "New here" },
  away: "not here now",
  people: "People",
  close: "Close",
  putAway: "Put away",
  rename: "Change name",
  newName: "New name",
  saveName: "Save name",
  cancel: "Never mind",
  leave: "Leave group",
  join: "Come back in",
  outside: "You are outside the group.",
  theme: { auto: "Light or dark like the device", light: "Light", dark: "Dark" },
  otherLanguage: "Tiếng Việt",
  chat: "Chat",
  tabs: "Switch view",
  log: "Conversation",
  message: "Message",
  placeholder: "Write to everyone, / for commands",
  send: "Send",
  reminder: "Private reminder",
  onlyYou: "only you can see this",
  answer: "Answer for you",
  room: "Moderators’ room",
  roomAbout: "only the owner and moderators see this",
  roomEmpty: "Nothing to do. Reports, and whatever the bot wants a person to look at, show up here.",
  why: "Why?",
  reply: "Reply",
  more: "More",
  edit: "Edit",
  remove: "Delete",
  edited: "edited",
  replyingTo: (name) => `Replying to ${name}`,
  repliedTo: (name) => `replied to ${name}`,
  editing: "Editing",
  joined: (name) => `${name} joined`,
  left: (name) => `${name} left`,
  renamed: (before, name) => `${before} is now called ${name}`,
  commands: "Commands",
  suggestions: "Suggestions",
  found: (count) => (count === 0 ? "No suggestions" : `${count} suggestion${count === 1 ? "" : "s"}, use the arrow keys`),
  choose: "Choose…",
  orType: "or type a name or @name",
  optional: "optional",
  run: "Done",
  waiting: "Waiting for Nhắc Nhẹ…",
  offline: "Connection lost, trying again…",
  welcome: "Welcome, this group is here to try Nhắc Nhẹ",
  steps: [
    "Open a few more tabs as other people from the list, and chat with yourself.",
    "Try a rude line at somebody: the reminder shows up in its author’s tab only.",
    "Type / to look up a rule, report a fake account, or see what Nhắc Nhẹ keeps about you.",
  ],
  problems: {
    tooLong: (length, limit) => `That is ${number("en", length)} characters; ${number("en", limit)} is the most. Please split it up.`,
    unknownCommand: (name) => `There is no command /${name}. Type / to see the ones there are.`,
    missing: "Please fill this in.",
    tooLarge: "That is too big to take. Please shorten it.",
    tryAgain: "That did not go through; try again in a few seconds. Your text is still here.",
    empty: "Write a few words first.",
    notHere: "You are outside the group. Come back in to write.",
    gone: "That one is no longer in the group.",
    malformed: "That could not be read. Please have another look.",
    commandInPublic: "A line that starts with / is a command for the bot, so it is not posted to the group.",
  },
};

export function wordsIn(language: "vi" | "en"): Words {
  return language === "vi" ? vi : en;
}

export type { Words };

function number(language: "vi" | "en", value: number): string {
  return new Intl.NumberFormat(language).format(value);
}
