// Our own community book: one article a topic, in words that a seventeen-year-old understands at once.

import type { Topic } from "../topic.ts";
import type { Article, Book, Both } from "./book.ts";

/** What a topic comes down to: an everyday sentence, and how it sounds in a chat when done well and when not. */
export type TopicText = { readonly title: Both; readonly everyday: Both; readonly examples: { readonly do: Both; readonly dont: Both } };

/** Numbered in this order; a number once given stays with its topic. */
const texts: Readonly<Record<Topic, TopicText>> = {
  insult: {
    title: { vi: "Góp ý mà không hạ thấp nhau", en: "Point things out without putting people down" },
    everyday: {
      vi: "Chê việc thì được, đừng chê người: một lời hạ thấp có khi làm bạn ấy buồn cả ngày.",
      en: "Criticise what was done, not who did it: one demeaning word can spoil somebody's whole day.",
    },
    examples: {
      do: { vi: "“Chỗ này bạn tính nhầm rồi, xem lại giúp mình nhé.”", en: "“I think this sum is off, could you check it again?”" },
      dont: { vi: "“Đầu óc cỡ bạn thì hiểu được gì.”", en: "“Somebody like you would never get it.”" },
    },
  },
  harassment: {
    title: { vi: "Đừng dồn ép, đừng hùa nhau", en: "Do not press people, do not pile on" },
    everyday: {
      vi: "Người ta đã im hoặc đã nói thôi thì mình dừng; đừng kéo cả nhóm vào chọc một người.",
      en: "When someone goes quiet or says stop, stop; do not call the whole group onto one person.",
    },
    examples: {
      do: { vi: "“Ừ, bạn không thích thì mình thôi nhé.”", en: "“Okay, you don't like it, so I'll leave it.”" },
      dont: { vi: "“Cả nhà vào đây, mỗi người chọc bạn này một câu.”", en: "“Everybody come here and mock this one.”" },
    },
  },
  hate: {
    title: { vi: "Đừng gộp cả một nhóm người", en: "Do not lump people together" },
    everyday: {
      vi: "Quê quán, dân tộc, tôn giáo, giới tính hay cơ thể không phải thứ để chê; chuyện của một người thì nói về người đó thôi.",
      en: "Where people come from, what they believe, their gender or their body is nothing to mock; talk about what one person did.",
    },
    examples: {
      do: {
        vi: "“Anh bán hàng hôm qua giao trễ, mình không vui.”",
        en: "“The seller delivered late yesterday, and I'm not happy about it.”",
      },
      dont: { vi: "“Dân vùng đó thì ai chả thế.”", en: "“People from there are all the same.”" },
    },
  },
  violence: {
    title: { vi: "Nóng mấy cũng đừng dọa nhau", en: "However angry, do not threaten" },
    everyday: {
      vi: "Lời dọa đánh, dù chỉ nói cho bõ tức, vẫn làm người nghe sợ thật.",
      en: "A threat frightens people for real, even when you only say it to let off steam.",
    },
    examples: {
      do: { vi: "“Mình đang nóng, mai nói tiếp nhé.”", en: "“I'm too angry now, let's talk tomorrow.”" },
      dont: { vi: "“Ra đường gặp là biết tay.”", en: "“Wait till I see you outside.”" },
    },
  },
  sexual: {
    title: { vi: "Đừng gạ gẫm, đừng bình phẩm cơ thể", en: "No come-ons, no remarks about bodies" },
    everyday: {
      vi: "Bình phẩm cơ thể hay gạ gẫm khi người ta không muốn sẽ làm người ta khó chịu, có khi không dám ở lại nhóm.",
      en: "Remarks about a body or come-ons that nobody asked for make people uneasy, and some will leave the group because of them.",
    },
    examples: {
      do: { vi: "“Tấm này chụp đẹp quá, bạn đi đâu vậy?”", en: "“Lovely picture, where was that?”" },
      dont: { vi: "“Gửi mình xem tấm nào mặc ít vải hơn đi.”", en: "“Send me one where you wear less.”" },
    },
  },
  privacy: {
    title: { vi: "Chuyện riêng của ai, để người đó kể", en: "Let people tell their own business" },
    everyday: {
      vi: "Số điện thoại, địa chỉ, ảnh riêng hay tin nhắn riêng của người khác: chưa hỏi thì đừng đăng.",
      en: "Someone else's phone number, address, private pictures or chats: do not post them without asking.",
    },
    examples: {
      do: {
        vi: "“Mình che tên với số rồi mới gửi ảnh chụp màn hình nhé.”",
        en: "“I've covered the name and number before sending the screenshot.”",
      },
      dont: { vi: "“Số với địa chỉ nhà bạn ấy đây, cả nhà gọi đi.”", en: "“Here's their number and address, everyone give them a call.”" },
    },
  },
  scam: {
    title: { vi: "Đừng dụ tiền nhau", en: "Do not bait people for money" },
    everyday: {
      vi: "Việc nhẹ lương cao, trúng thưởng phải đóng phí trước, chuyển khoản giúp gấp: người tin sẽ mất tiền, đừng đưa vào nhóm.",
      en: "Easy work for big pay, prizes with a fee first, urgent transfers: people who believe it lose their money, so keep it out of the group.",
    },
    examples: {
      do: {
        vi: "“Quán mình cần người phụ cuối tuần, đến quán gặp trực tiếp, không thu phí gì.”",
        en: "“Our café needs weekend help; come by and talk to us, there is nothing to pay.”",
      },
      dont: { vi: "“Đặt cọc giữ chỗ trước, tối nhận lại gấp đôi.”", en: "“Pay a deposit now and get double back tonight.”" },
    },
  },
  "illegal-ads": {
    title: { vi: "Không rao thứ trái luật", en: "No ads for unlawful things" },
    everyday: {
      vi: "Cờ bạc, vay nặng lãi, giấy tờ giả, ma túy, vũ khí hay thuê tài khoản ngân hàng: đừng rao ở đây, người bấm vào rất dễ gặp nạn.",
      en: "Gambling, loan sharks, forged papers, drugs, weapons or bank accounts for rent: do not advertise them here, people who click get into trouble.",
    },
    examples: {
      do: { vi: "“Mình thanh lý bàn học cũ, ảnh và giá ở đây.”", en: "“Selling my old desk, pictures and price here.”" },
      dont: { vi: "“Vay nhanh không cần gặp, chỉ cần gửi ảnh căn cước.”", en: "“Fast loan, no meeting, just send a picture of your ID.”" },
    },
  },
  "account-security": {
    title: { vi: "Mã và mật khẩu là của riêng", en: "Codes and passwords stay private" },
    everyday: {
      vi: "Đừng hỏi ai mã xác nhận, mật khẩu hay nhờ quét mã đăng nhập: đưa ra là mất tài khoản.",
      en: "Do not ask anyone for a code, a password or a log-in scan: whoever gives it away loses the account.",
    },
    examples: {
      do: { vi: "“Đừng gửi mã cho mình, bạn tự nhập trong ứng dụng nhé.”", en: "“Don't send me the code, type it into the app yourself.”" },
      dont: { vi: "“Có mã vừa về máy bạn, đọc cho mình với.”", en: "“You just got a code, read it out to me.”" },
    },
  },
  "fake-news": {
    title: { vi: "Chưa rõ nguồn thì khoan chia sẻ", en: "Not sure where it is from? Wait before sharing" },
    everyday: {
      vi: "Tin làm mọi người hoảng mà không rõ từ đâu ra thì hỏi lại trước, đừng giục nhau chuyển đi.",
      en: "If a story scares everyone and nobody knows where it comes from, ask first and do not push others to pass it on.",
    },
    examples: {
      do: { vi: "“Tin này từ đâu vậy, ai có đường dẫn gốc không?”", en: "“Where is this from, does anyone have the original link?”" },
      dont: {
        vi: "“Nghe đâu mai cả khu mất nước, chuyển gấp cho mọi người.”",
        en: "“They say the water goes off tomorrow, pass it on right now.”",
      },
    },
  },
  spam: {
    title: { vi: "Nói một lần là đủ", en: "Once is enough" },
    everyday: {
      vi: "Cùng một tin đăng đi đăng lại làm trôi mất chuyện của người khác; đăng một lần, đúng chỗ, ai cần sẽ thấy.",
      en: "The same text again and again drowns what others say; post it once, in the right place, and those who need it will see it.",
    },
    examples: {
      do: { vi: "“Mình đăng ở mục mua bán rồi, bạn nào cần thì xem nhé.”", en: "“It's in the marketplace channel if anyone needs it.”" },
      dont: { vi: "“Mua đi, mua đi, mua đi, mua đi, mua đi.”", en: "“Buy this, buy this, buy this, buy this.”" },
    },
  },
  "child-safety": {
    title: { vi: "Trẻ em an toàn trước đã", en: "Children's safety comes first" },
    everyday: {
      vi: "Người lớn nói chuyện với trẻ em thì nói chỗ mọi người cùng thấy: không xin ảnh, không hẹn gặp riêng, không bảo các em giấu ba mẹ.",
      en: "Adults talk to children where everyone can see: no asking for pictures, no meeting alone, no secrets from their parents.",
    },
    examples: {
      do: {
        vi: "“Em hỏi ba mẹ trước, rồi cô gửi lịch học vào nhóm phụ huynh nhé.”",
        en: "“Ask your parents first, then I'll put the timetable in the parents' group.”",
      },
      dont: { vi: "“Mình nói chuyện riêng thôi, đừng kể với ba mẹ nhé.”", en: "“Let's keep this between us, don't tell your parents.”" },
    },
  },
  impersonation: {
    title: { vi: "Là chính mình, đừng giả làm người khác", en: "Be yourself, do not pose as someone else" },
    everyday: {
      vi: "Lấy tên, ảnh của người khác, của quản trị nhóm hay của một thương hiệu để nói chuyện sẽ khiến mọi người tin nhầm.",
      en: "Using the name and picture of someone else, of a moderator or of a brand makes people trust the wrong account.",
    },
    examples: {
      do: {
        vi: "“Đây là trang của người hâm mộ, không phải tài khoản chính thức.”",
        en: "“This is a fan page, not the official account.”",
      },
      dont: { vi: "“Mình là quản trị nhóm đây, chuyển tiền cho mình nhé.”", en: "“I'm the moderator here, send the money to me.”" },
    },
  },
  profanity: {
    title: { vi: "Bớt một câu văng tục", en: "One swear word less" },
    everyday: {
      vi: "Bực thì cứ kể, chỉ bớt văng tục: trong nhóm có người không muốn đọc.",
      en: "Tell us what annoys you, just with less swearing: some people here would rather not read it.",
    },
    examples: {
      do: { vi: "“Máy lag quá, bực ghê.”", en: "“This computer is so slow, it drives me mad.”" },
      dont: { vi: "“Cái máy *** này lag quá.”", en: "“This *** computer is so slow.”" },
    },
  },
};

/**
 * The everyday sentence and the chat examples of a topic.
 *
 * @example topicText("spam").everyday.vi
 */
export function topicText(topic: Topic): TopicText {
  return texts[topic];
}

const articles = Object.entries(texts).map(
  ([topic, text], index): Article => ({
    article: String(index + 1),
    numbering: "verified",
    section: null,
    chapter: null,
    title: text.title,
    audience: [topic === "child-safety" ? "everyone" : "members"],
    clauses: [
      {
        clause: null,
        numbering: null,
        text: text.everyday,
        kind: "dont",
        strength: "should",
        topics: [topic as Topic],
        subjects: [],
        confidence: "high",
        sources: [],
      },
    ],
    examples: text.examples,
  }),
);

export const community: Book = {
  code: "community",
  title: { vi: "Quy tắc cộng đồng Nhắc Nhẹ", en: "Nhắc Nhẹ community rules" },
  shortTitle: { vi: "Quy tắc cộng đồng Nhắc Nhẹ", en: "Nhắc Nhẹ community rules" },
  issuer: { vi: "Nhắc Nhẹ", en: "Nhắc Nhẹ" },
  number: null,
  date: null,
  effectiveFrom: null,
  effectiveTo: null,
  status: "in-force",
  replaces: null,
  replacedBy: null,
  pressOnly: false,
  statusNote: {
    vi: "Lời nhắc chung của Nhắc Nhẹ cho mọi nhóm, không phải văn bản của cơ quan nhà nước.",
    en: "What Nhắc Nhẹ asks of every group; not a text of any public body.",
  },
  sources: [],
  articles,
  notSeen: [],
};
