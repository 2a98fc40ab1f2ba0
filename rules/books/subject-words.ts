// What people type when they look for something in the codes that is not one of our topics.

import type { Subject } from "./subjects.ts";
import type { Words } from "./topic-words.ts";

export const subjectWords: Readonly<Record<Subject, Words>> = {
  scope: {
    vi: "đối tượng áp dụng, áp dụng cho ai, dành cho ai, phạm vi áp dụng, ai phải theo, ai phải tuân theo, phải tuân theo, ai phải tuân thủ, đối tượng, phạm vi điều chỉnh, áp dụng với ai, những ai phải tuân theo",
    en: "scope, who it applies to, who does it apply to, applies to, apply to whom, who must follow, who is covered, application, subjects of application",
  },
  purpose: {
    vi: "mục đích, mục tiêu, để làm gì, ý nghĩa bộ quy tắc, mục đích của bộ quy tắc, vì sao có bộ quy tắc",
    en: "purpose, purposes, aim, aims, goal, goals, why this code, what is the code for, objectives",
  },
  definitions: {
    vi: "giải thích từ ngữ, định nghĩa, khái niệm, nghĩa là gì, xâm hại trẻ em là gì, thế nào là xâm hại",
    en: "definition, definitions, define, meaning of, glossary, what is child abuse, what counts as child abuse",
  },
  law: {
    vi: "tuân thủ pháp luật, pháp luật, làm đúng luật, vi phạm pháp luật, trái pháp luật, luật việt nam, nội dung vi phạm pháp luật, nội dung trái luật, thượng tôn pháp luật, hợp pháp, quyền và lợi ích hợp pháp, lợi ích hợp pháp",
    en: "follow the law, obey the law, law, laws, legal, lawful, illegal content, comply with law, lawful rights, vietnamese law",
    loose: "luật, trái luật, quyền lợi",
  },
  responsibility: {
    vi: "trách nhiệm, chịu trách nhiệm, tự chịu trách nhiệm, trách nhiệm người dùng, có trách nhiệm, trách nhiệm cá nhân",
    en: "responsibility, responsible, accountability, accountable, answer for, take responsibility",
  },
  politeness: {
    vi: "lịch sự, văn minh, ứng xử văn minh, cư xử văn minh, lời lẽ văn minh, ăn nói lịch sự, ứng xử lịch sự, cư xử lịch sự, ăn nói, lễ phép, lời hay ý đẹp, tử tế, nói năng, giao tiếp văn minh, giao tiếp, ứng xử chung, quy tắc chung, quy tắc ứng xử chung, cư xử",
    en: "polite, politeness, civil, civility, courtesy, courteous, manners, be nice, kindness, kind, respectful, civil language, general rules, etiquette, netiquette, how to behave, behaviour, behavior",
    loose: "mạng xã hội, social media, social networks, nói chuyện, ứng xử, thái độ",
  },
  positive: {
    vi: "người tốt việc tốt, chuyện tử tế, tích cực, nội dung tích cực, lan tỏa điều tích cực, lan tỏa tích cực, điều tích cực, việc tốt, giá trị tích cực, nhân văn, lành mạnh, có ích cho cộng đồng, tin tích cực, khen ngợi, quảng bá đất nước, quảng bá việt nam",
    en: "positive, positive content, good deeds, good news, good people, good example, spread positivity, positivity, humane, healthy, promote viet nam, promote vietnam",
  },
  culture: {
    vi: "văn hóa, văn hóa việt nam, bản sắc, bản sắc dân tộc, bản sắc văn hóa, truyền thống, truyền thống tốt đẹp, thuần phong mỹ tục, đạo đức, đạo đức xã hội, chuẩn mực đạo đức, giá trị văn hóa, nét đẹp văn hóa, phong tục",
    en: "culture, cultural, vietnamese culture, tradition, traditions, traditional values, morals, moral values, ethics, ethical, customs, national identity, cultural identity",
  },
  "real-name": {
    vi: "tên thật, họ tên thật, dùng tên thật, họ và tên, danh tính thật, ẩn danh, nặc danh, biệt danh, nickname, tên giả, đổi tên, xác thực tên, tên hiển thị, bí danh, tên ảo, chính chủ, thương hiệu hợp pháp",
    en: "real name, real names, true name, full name, own name, anonymous, anonymity, pseudonym, pseudonyms, nickname, nicknames, alias, display name, verified name, real identity, username",
    loose: "tên, name, names, họ tên",
  },
  defamation: {
    vi: "vu khống, vu cáo, phỉ báng, bôi nhọ, bôi nhọ danh dự, vu oan, đặt điều, đổ oan, hạ uy tín, mất uy tín, tố cáo sai, nói xấu shop, danh dự, bóc phốt, bóc phốt sai",
    en: "defamation, defame, slander, slanderous, libel, smear, smearing, false accusation, false accusations, reputation, honour and dignity, honor and dignity",
  },
  "personal-data": {
    vi: "dữ liệu cá nhân, bảo vệ dữ liệu cá nhân, dữ liệu người dùng, cung cấp dữ liệu cá nhân, công khai dữ liệu, bảo mật thông tin, an toàn thông tin, thông tin cá nhân",
    en: "personal data, user data, users information, data protection, information security, personal information",
  },
  "collecting-data": {
    vi: "thu thập dữ liệu, thu thập thông tin, thu thập thông tin cá nhân, thông tin người dùng, dữ liệu người dùng, bán thông tin, bán dữ liệu, bên thứ ba, facebook lấy thông tin, tự ý thu thập",
    en: "data collection, collect data, collecting data, collects data, collecting information, third party, third parties, share data, sell data, selling data, user data",
  },
  consent: {
    vi: "đồng ý, xin phép, cho phép, sự đồng ý, chưa đồng ý, chưa xin phép, không xin phép, đăng ảnh con, ảnh con, hình con, đăng ảnh trẻ em, ảnh trẻ em, đăng hình con, ảnh học sinh, đăng ảnh học sinh, đăng ảnh người khác, khoe con, ảnh của con",
    en: "consent, permission, without permission, without consent, ask permission, photos of children, photos of kids, pictures of children, pictures of kids, my child's photo, photo of a child, posting kids, someone else's photo, photos of others, child pictures, image rights",
  },
  "reliable-sources": {
    vi: "nguồn chính thống, nguồn tin chính thống, nguồn tin cậy, nguồn đáng tin, nguồn đáng tin cậy, nguồn rõ ràng, nguồn uy tín, tin chính thống, dẫn nguồn, ghi nguồn, có nguồn, nguồn gốc rõ ràng, nguồn tin, thông tin chính thống",
    en: "reliable source, reliable sources, official source, official sources, trusted source, trusted sources, clear source, cite sources, credible source, source of information, official information",
  },
  reporting: {
    loose: "báo, báo cáo, công an",
    vi: "tố cáo, tố giác, trình báo, báo cho ai, báo ai, báo ở đâu, báo công an, báo cơ quan chức năng, cơ quan chức năng, báo cho nền tảng, khai báo, thông báo cho, phối hợp cơ quan chức năng, báo tin giả, gặp nội dung xấu, thấy nội dung xấu, liên hệ cơ quan nào, phản ánh, báo xâm hại",
    en: "report, reporting, report it, who to report to, who to tell, where to report, tell the authorities, authorities, notify, notify authorities, report to platform, report abuse, police, complain, complaint",
  },
  "terms-of-use": {
    vi: "điều khoản sử dụng, điều khoản dịch vụ, điều khoản, điều khoản của nền tảng, nội quy nền tảng, đọc điều khoản, hướng dẫn sử dụng, đăng ký tài khoản, trước khi đăng ký, đăng ký mạng xã hội, chính sách sử dụng",
    en: "terms of use, terms of service, terms and conditions, terms, tos, user agreement, platform rules, before registering, sign up, registration, usage policy",
  },
  copyright: {
    vi: "bản quyền, vi phạm bản quyền, gỡ nội dung, gỡ bài, gỡ bỏ nội dung, xóa nội dung, sở hữu trí tuệ, tác quyền, chặn nội dung, ăn cắp nội dung, đạo nhái nội dung, reup, quyền tác giả, yêu cầu gỡ",
    en: "copyright, copyright infringement, intellectual property, takedown, take down, removal, remove content, content removal, piracy, pirated, dmca, stolen content",
  },
  influencers: {
    vi: "người có ảnh hưởng, người nổi tiếng, kol, koc, kols, kocs, idol, tiktoker, youtuber, streamer, người sáng tạo nội dung, nhà sáng tạo nội dung, nghệ sĩ, influencer, hot girl, celeb, ca sĩ diễn viên, reviewer",
    en: "influencer, influencers, kol, koc, kols, celebrity, celebrities, content creator, content creators, creator, creators, famous people, public figures, streamer, streamers, youtuber, tiktoker, artists",
  },
  advertising: {
    vi: "quảng cáo, quảng cáo sai sự thật, quảng cáo ngầm, quảng cáo trá hình, quảng cáo sản phẩm, nói rõ quảng cáo, công khai quảng cáo, tài trợ, bài đăng tài trợ, booking, pr sản phẩm, giới thiệu sản phẩm, quảng cáo láo, thổi phồng công dụng, review có tiền, nhận tiền quảng cáo, livestream bán hàng, quảng cáo trung thực, dán nhãn quảng cáo",
    en: "advertising, advertisement, advertisements, ads, ad disclosure, advertising disclosure, disclose ads, disclosure, sponsored, sponsored post, sponsorship, paid promotion, paid post, hidden advertising, false advertising, misleading ads, product claims, endorsement, marketing, honest advertising",
  },
  officials: {
    vi: "cán bộ, công chức, viên chức, cán bộ công chức, cán bộ công chức viên chức, nhân viên nhà nước, người lao động trong cơ quan nhà nước, công chức nhà nước, giáo viên công lập, nội quy cơ quan, ccvc, cbccvc, cán bộ nhà nước, đảng viên, làm nhà nước",
    en: "civil servant, civil servants, official, officials, public employee, public employees, state employee, state employees, government worker, government workers, government employee, government employees, government officials, public servants",
  },
  "state-agencies": {
    vi: "cơ quan nhà nước, cơ quan hành chính, ủy ban nhân dân, chính quyền, cơ quan công quyền, phản hồi ý kiến, phản hồi ý kiến người dân, trang của cơ quan nhà nước",
    en: "state agency, state agencies, government agency, government agencies, public body, public bodies, public authority, respond to opinions, respond to citizens, reply to citizens, government office, government",
    loose: "nhà nước, agencies",
  },
  platforms: {
    vi: "nhà cung cấp dịch vụ, nhà cung cấp, nhà mạng, nhà cung cấp dịch vụ mạng xã hội, nền tảng, nền tảng mạng xã hội, nền tảng số, facebook phải làm gì, trách nhiệm của nền tảng, trách nhiệm của facebook, doanh nghiệp mạng xã hội, công ty mạng xã hội, tiktok phải làm gì, ncc",
    en: "platform, platforms, service provider, service providers, provider, providers, social network provider, social network providers, social media company, social media companies, tech companies, isp, what must platforms do, duties of platforms",
  },
  "vulnerable-people": {
    vi: "người yếu thế, yếu thế, người nghèo, người khuyết tật, người già, dân tộc thiểu số, nhóm yếu thế, người dễ bị tổn thương, dễ bị tổn thương, người cao tuổi",
    en: "vulnerable people, vulnerable, vulnerable groups, the poor, poor people, disabled people, people with disabilities, disadvantaged, ethnic minorities, elderly, weaker people",
  },
  "carrying-out": {
    vi: "triển khai thực hiện, tổ chức thực hiện, thực hiện bộ quy tắc, phổ biến bộ quy tắc, thi hành, triển khai, điều khoản thi hành, hiệu lực thi hành, tuyên truyền bộ quy tắc",
    en: "implementation, implementing, carrying out, carry out the code, enforcement, spread the code, implementing the code",
  },
  children: {
    vi: "quy tắc cho trẻ em, trẻ em nên làm gì, con em phải làm gì, quy tắc ứng xử cho trẻ em, trẻ em cần làm gì, trẻ em lên mạng, trẻ dùng mạng, học sinh dùng mạng, trẻ em phải làm gì, quy tắc cho học sinh, trẻ em dùng mạng xã hội",
    en: "rules for children, rules for kids, what should children do, children online, kids online, rules for minors, rules for teens, rules for students, rules for pupils",
  },
  parents: {
    vi: "cha mẹ, bố mẹ, ba mẹ, phụ huynh, người chăm sóc, thầy cô, giáo viên, kể với cha mẹ, nói với bố mẹ, kể với ba mẹ, hỏi bố mẹ, cha mẹ đồng ý, gia đình, người giám hộ, người thân, dạy con, giáo dục con",
    en: "parent, parents, caregiver, caregivers, guardian, guardians, teacher, teachers, family, mum and dad, mom and dad, ask parents, tell parents, parental consent, educate children",
  },
  strangers: {
    vi: "người lạ, kết bạn với người lạ, nói chuyện với người lạ, quen người lạ, kết bạn, kết nối với người lạ, gặp người lạ, bạn trên mạng, bạn quen qua mạng",
    en: "stranger, strangers, talk to strangers, talking to strangers, connect with strangers, friend requests, meeting strangers, people i don't know, meet online friends",
  },
  hotline: {
    vi: "tổng đài 111, tổng đài, tổng đài bảo vệ trẻ em, đường dây nóng, số 111, hotline, gọi 111, số điện thoại bảo vệ trẻ em, số bảo vệ trẻ em, gọi ai, gọi cho ai, gọi điện cho ai, gọi ai khi trẻ bị xâm hại, gọi số nào, báo công an, 111, cơ quan công an",
    en: "hotline, helpline, child hotline, national hotline, call 111, who to call, emergency number, child protection hotline, police, 111",
  },
  "unknown-links": {
    vi: "link lạ, đường link lạ, đường dẫn lạ, link không rõ nguồn gốc, bấm link, bấm vào link, link độc, liên kết lạ, không rõ nguồn gốc, mở link, nhấp link, click link",
    en: "unknown link, unknown links, strange link, strange links, suspicious link, suspicious links, click link, clicking links, dangerous link, open links, malicious link, weird link, phishing link",
    loose: "link, links, đường link, đường dẫn",
  },
  "harmful-content": {
    vi: "nội dung độc hại, nội dung xấu, nội dung xấu độc, nội dung không phù hợp, độc hại, vn-cop, vncop, mạng lưới bảo vệ trẻ em, nhảm nhí, nội dung nhảm, trào lưu nguy hiểm, thử thách nguy hiểm, bắt chước, nội dung vô bổ, nội dung không lành mạnh",
    en: "harmful content, harmful, bad content, inappropriate content, inappropriate, unsuitable content, vn-cop, vncop, dangerous challenge, dangerous trend, unhealthy content, content harmful to children",
  },
};
