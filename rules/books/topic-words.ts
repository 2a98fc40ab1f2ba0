// What people type when they look for a topic: everyday words in both languages, without tones and typos, which the search knows by itself.

import type { Topic } from "../topic.ts";

/**
 * Phrases separated by commas. `vi` and `en` speak for the topic wherever they stand;
 * `loose` ones are everyday words and only count when they make up most of what was typed.
 */
export type Words = { readonly vi: string; readonly en: string; readonly loose?: string };

export const topicWords: Readonly<Record<Topic, Words>> = {
  insult: {
    vi: `xúc phạm, lăng mạ, sỉ nhục, sỉ vả, nhục mạ, miệt thị, mạt sát, hạ nhục, làm nhục, chửi, chửi nhau, chửi bới, chửi mắng, chửi rủa, chửi người khác,
      mắng nhiếc, mắng chửi, khinh thường, khinh miệt, coi thường, coi khinh, dè bỉu, nói xấu, bôi nhọ, bôi bác, hạ thấp người khác, hạ thấp nhau, hạ bệ,
      danh dự nhân phẩm, xúc phạm danh dự, xúc phạm nhân phẩm, chê ngoại hình, chê bai ngoại hình, chê bai người khác, miệt thị ngoại hình, chê béo, chê xấu,
      chê mập, chê lùn, cà khịa, đá xéo, xỉa xói, gọi người khác là chó, so sánh với con vật, là đồ, đồ ngu, chê người khác xấu, chê người khác, nói nặng lời, lời lẽ thô bạo, lời xúc phạm, lời lẽ xúc phạm,
      thóa mạ, công kích cá nhân, tấn công cá nhân, toxic, chửi cha mẹ, chửi bố mẹ, lôi gia đình ra chửi, mỉa mai, dìm hàng, khẩu nghiệp, vô văn hóa, hỗn láo, xúc xiểm`,
    en: `insult, insults, insulting, offensive words, offend, offensive, name calling, call names, calling names, calling people names, called me, calls me, call someone, verbal abuse, abusive language,
      demean, demeaning, degrading, belittle, belittling, humiliate, humiliation, humiliating, put down, body shaming, body shame, fat shaming, mock looks,
      personal attack, personal attacks, rude, rudeness, being rude, disrespect, disrespectful, toxic, toxicity, slur, mean comments, mean, trash talk, offending, dignity, flaming, badmouth, talk behind back, curse at someone, swear at someone`,
    loose:
      "mắng, chê, chê bai, danh dự, nhân phẩm, nặng lời, xấu tính, ngu, ngu dốt, hỗn, idiot, stupid, ugly, mập, béo, lùn, xấu xí, honour, honor, respect, tôn trọng, tôn trọng nhau",
  },
  harassment: {
    vi: `quấy rối, quấy rầy, quấy nhiễu, quấy phá, làm phiền, bắt nạt, bắt nạt trên mạng, bắt nạt qua mạng, bạo lực mạng, bạo lực tinh thần, bạo lực ngôn từ, hội đồng,
      đánh hội đồng trên mạng, hùa nhau, kéo hội, kéo bè, kéo bè kéo cánh, kéo phe, ném đá, ném đá hội đồng, chế giễu, chế nhạo, trêu chọc, trêu đùa, trêu đùa quá trớn, đùa quá trớn, đùa dai, trêu ghẹo, chọc ghẹo,
      chọc phá, cô lập, tẩy chay, tẩy chay bạn, đuổi khỏi nhóm, đuổi người khác, dồn ép, khủng bố tin nhắn, khủng bố tinh thần, nhắn tin liên tục, nhắn tin làm phiền,
      gọi điện liên tục, bám đuổi, đeo bám, theo dõi người khác, tấn công tập thể, bóc phốt, bóc phốt người khác, phốt, drama, ăn hiếp, ức hiếp, công kích, xa lánh, gây hấn, gây sự, kiếm chuyện, toxic group, cà khịa hoài, réo tên, tag liên tục, bêu rếu, bêu xấu`,
    en: `harassment, harass, harassing, harasser, bullying, bully, bullied, bullies, cyberbullying, cyber bullying, pile on, piling on, dogpile, dogpiling, gang up, ganging up,
      mocking, mock, ridicule, teasing, tease, taunt, stalking, stalker, stalk, pestering, pester, brigading, brigade, trolling, troll, unwanted messages, keep messaging, keeps messaging, stop messaging, keep texting, keep calling, kicked out and mocked, unwanted contact,
      mobbing, intimidation, exclude someone, shaming, public shaming, cancel, bother people, provoke, provocation, nagging, picking on, pick on`,
    loose: "nhắn hoài, trêu, chọc, đuổi, làm phiền nhau, annoying, kick, gây gổ, cãi nhau, cãi lộn, arguing, quarrel, fight in chat",
  },
  hate: {
    vi: `phân biệt vùng miền, phân biệt đối xử, phân biệt chủng tộc, phân biệt giới tính, phân biệt giàu nghèo, phân biệt bắc nam, phân biệt tôn giáo, kỳ thị, kì thị, kỳ thị vùng miền, kỳ thị đồng tính,
      kỳ thị giới tính, kỳ thị tôn giáo, thù ghét, thù hận, ghét dân tỉnh khác, ghét người bắc, ghét người nam, khinh người nghèo, chê người nghèo, chê nghèo, khinh dân quê, ngôn từ thù ghét, lời lẽ thù ghét, phát ngôn thù ghét, gây thù hằn, kích động thù ghét, thù địch, chia rẽ, chia rẽ vùng miền, chia rẽ dân tộc, vùng miền, bắc kỳ nam kỳ,
      dân tộc thiểu số, người dân tộc, tôn giáo, đạo phật, đạo chúa, công giáo, chủng tộc, sắc tộc, màu da, giới tính, đồng tính, chuyển giới, xu hướng tính dục, người khuyết tật, khuyết tật, trọng nam khinh nữ, khinh nữ, người đồng tính, cộng đồng lgbt, lgbt, lgbtq,
      chê giọng, chê giọng miền trung, giọng vùng miền, dân tỉnh, dân tỉnh lẻ, tỉnh lẻ, quê quán, giọng địa phương, chê giọng nói, đa dạng văn hóa, nguồn gốc xuất thân, xuất thân, nhà quê, tôn trọng sự khác biệt, pbvm, pbđx`,
    en: `hate speech, hate, hatred, hateful, discrimination, discriminate, discriminating, discriminatory, racism, racist, racial, race, sexism, sexist, homophobia, homophobic, transphobia, transphobic,
      xenophobia, bigotry, bigot, ethnic, ethnicity, ethnic minority, minorities, religion, religious, religions, regional discrimination, region, regions, regional, stereotypes, stereotype, disability, disabled people, lgbt, lgbtq, gay, gender, sexual orientation, prejudice,
      misogyny, nationality, skin colour, skin color, diversity, intolerance, islamophobia`,
    loose: "dân tộc, đạo, bắc nam, người bắc, người nam, người trung, miền bắc, miền nam, miền trung, ghét, giới",
  },
  violence: {
    vi: `đe dọa, dọa nạt, hăm dọa, dọa giết, dọa đánh, dọa dẫm, đe dọa tính mạng, bạo lực, kích động bạo lực, xúi giục bạo lực, xúi bạo lực, cổ vũ bạo lực, đánh nhau, đánh người, hẹn đánh nhau, hành hung, giết người, giết, chém giết, chém nhau, đâm chém,
      thanh toán nhau, xử đẹp, trù ẻo, rủa chết, chúc chết, chết đi, dọa xử, xử nhau, mong người khác chết, cầu cho chết, gây thương tích, hành hạ, tra tấn, đánh đập, đánh hội đồng, khủng bố, xúi tự tử, xúi người khác tự tử, xúi giục tự sát, uy hiếp, đòi đánh, đòi giết, dọa chém`,
    en: `violence, violent, threat, threats, threaten, threatening, threatened, death threat, death threats, kill, killing, murder, beat up, beating, physical harm, hurt someone, incite violence, inciting violence, incitement, call for violence,
      wish death, wishing death, assault, attack people, fight, fighting, terror, terrorism, swatting, stab, intimidating`,
    loose: "đánh, chém, dọa, trả thù, revenge, hurt, harm",
  },
  sexual: {
    vi: `tình dục, quấy rối tình dục, gạ gẫm, gạ tình, gạ chịch, sàm sỡ, biến thái, dâm, dâm đãng, dâm ô, khiêu dâm, đồi trụy, ảnh nóng, ảnh khỏa thân, ảnh nude, ảnh hở hang, ảnh nhạy cảm, clip nóng, clip sex, phim sex, phim người lớn, phim cấp ba,
      nội dung người lớn, nội dung nhạy cảm, nội dung khiêu dâm, nhạy cảm, thả thính, tán tỉnh, tán tỉnh quá đà, bình phẩm cơ thể, bình phẩm thân thể, đòi ảnh nóng, xin ảnh nóng, gửi ảnh nóng, chat sex, 18+, 19+, mười tám cộng, sex, nude, gợi dục, dung tục, tục tĩu gợi dục, mại dâm, quan hệ tình dục, đụng chạm, dê xồm, dê gái, trai gái gạ gẫm`,
    en: `sexual, sexual harassment, sexual content, sexual remarks, sexting, sext, nudes, nude, nudity, porn, pornography, pornographic, nsfw, explicit, explicit content, adult content, lewd, dirty messages, dirty jokes, dirty joke, dirty talk, sex jokes, flirting, unwanted flirting, hitting on, come on, sex, creepy messages, creep, creepy,
      intimate pictures, dick pic, dick pics, catcalling, body comments, obscene, erotic, prostitution, 18 plus, perverted`,
    loose: "thính, hở hang, sexy, flirt, body",
  },
  privacy: {
    vi: `riêng tư, quyền riêng tư, đời tư, bí mật đời tư, đời sống riêng tư, thông tin cá nhân, thông tin riêng, lộ thông tin, làm lộ thông tin, tiết lộ thông tin, phát tán thông tin, đăng thông tin người khác, đăng số điện thoại, tung số điện thoại, số điện thoại người khác, đăng sdt,
      lộ số điện thoại, phát tán số điện thoại, quyền hình ảnh, hình ảnh người khác, ảnh riêng tư, hình riêng tư, đăng ảnh người khác, đăng hình người khác, ảnh người khác, hình người khác, ảnh của người khác, ảnh chụp lén, chụp lén, quay lén, đăng lén, ghi âm lén, ảnh chụp màn hình, chụp màn hình tin nhắn, đăng tin nhắn riêng, tin nhắn riêng tư, đăng đoạn chat, lộ tin nhắn,
      địa chỉ nhà, nhà riêng, căn cước, căn cước công dân, chứng minh nhân dân, chứng minh thư, số căn cước, số tài khoản, số tài khoản ngân hàng người khác, dữ liệu cá nhân, bảo vệ dữ liệu, bảo mật thông tin, rò rỉ, rò rỉ thông tin, chia sẻ tin nhắn riêng, tin nhắn riêng, up ảnh, up hình, up ảnh người khác, hình bạn bè, ảnh bạn bè, công khai số điện thoại, doxx, dox, doxing, bới info, tra info, truy info, info người khác, lộ info, tung info, xin info, xin phép trước khi đăng, chưa xin phép, không xin phép, cho phép đăng ảnh, tôn trọng riêng tư, xâm phạm đời tư`,
    en: `privacy, private, private information, private info, private life, private photo, private photos, private pictures, private chat, private chats, private messages, personal information, personal info, personal details, personal data, data protection, data privacy, doxx, dox, doxing, doxxing, doxed, leak, leaking, leaked,
      phone number, phone numbers, someone's phone, home address, someone's address, id card, identity card, bank account number, screenshot, screenshots, someone else's photo, someone's photo, someone's picture, other people's pictures, photos of others, picture of someone, pictures of others, posting photos, without permission, without asking, without consent, sharing chats, secretly filmed, secret photo, secrets, gdpr`,
    loose:
      "số điện thoại, địa chỉ, người khác, ảnh, hình, hình ảnh, đăng ảnh, đăng hình, thông tin, tin nhắn, đoạn chat, info, address, photo, photos, picture, pictures, phone, data, dữ liệu, bí mật, secret, sđt, tài khoản ngân hàng",
  },
  scam: {
    vi: `lừa đảo, lừa gạt, lừa, lừa tiền, lừa người, kẻ lừa đảo, bọn lừa đảo, bẫy lừa, chiêu lừa, mồi chài, dụ dỗ đầu tư, dụ tiền, dụ chuyển tiền, việc nhẹ lương cao, việc làm tại nhà, tuyển cộng tác viên, việc nhẹ, việc nhẹ lương, cộng tác viên online, làm nhiệm vụ nhận tiền, chuyển khoản nhầm, chuyển tiền trước, chuyển khoản trước, chuyển khoản gấp, đặt cọc trước, đóng phí trước, phí trước, nạp tiền trước,
      trúng thưởng, nhận thưởng, nhận quà miễn phí, nhận quà từ nước ngoài, quà tặng giả, đầu tư sinh lời, đầu tư lãi cao, lãi suất cao, lợi nhuận cao, nhân đôi tiền, gấp đôi tiền, sinh lời gấp đôi, đa cấp, tiền ảo, sàn giao dịch ảo, sàn ảo, forex, giả công an, giả danh công an, giả danh ngân hàng, giả ngân hàng, giả shipper, bưu kiện, gói hàng lạ, chiếm đoạt tài sản, chiếm đoạt tiền,
      vay tiền không trả, mượn tiền không trả, quỵt tiền, quỵt nợ, bùng tiền, bùng hàng, bùng kèo, lấy tiền không giao hàng, mượn tiền rồi lặn, vay tiền qua mạng, mượn tiền online, lừa tình, bẫy tình, link lừa đảo, web giả, trang web giả, website giả mạo, đường link giả, tin nhắn giả, phishing, scam, scammer, ponzi, lùa gà, úp bô, nhận tiền từ nước ngoài, phốt lừa đảo, thu hồi tiền bị lừa, lấy lại tiền, ship đơn giả, mất tiền, gian lận, bán hàng giả`,
    en: `scam, scams, scammer, scammers, scamming, scammed, fraud, fraudster, fraudulent, con artist, swindle, swindler, cheat money, cheated, phishing, phishing link, fake job, fake jobs, fake job offer, easy money, get rich quick, double your money, advance fee, fee first, giveaway scam, investment scam, investment, ponzi, pyramid scheme, crypto, crypto scam,
      fake police, fake bank, fake parcel, fake shop, fake website, money transfer, send money, transfer money, asking for money, ask for money, asks for money, borrow money, romance scam, deposit first, upfront payment, rip off, ripped off, lost money, money mule, deception, trick people`,
    loose:
      "tiền, chuyển khoản, chuyển tiền, đặt cọc, cọc, đầu tư, quà, thưởng, tuyển dụng, việc làm, mượn tiền, money, deposit, free gift, trick, job offer",
  },
  "illegal-ads": {
    vi: `cờ bạc, đánh bạc, đánh bài ăn tiền, cá độ, cá độ bóng đá, cá cược, nhà cái, nổ hũ, tài xỉu, lô đề, số đề, đánh đề, ghi đề, xóc đĩa, bài bạc, casino, tín dụng đen, vay nặng lãi, cho vay nặng lãi, cho vay lãi cao, vay nóng, vay online, bốc bát họ, vay tiền nhanh, app vay tiền, giấy tờ giả, làm giấy giả, bằng giả, bán bằng, mua bằng, bằng đại học giả, bằng cấp giả, làm bằng giả, bằng lái giả, tiền giả, ma túy, chất cấm, chất kích thích, cần sa, bóng cười, thuốc lắc, thuốc cấm,
      vũ khí, súng, bán súng, dao kiếm, pháo nổ, bán pháo, pháo hoa lậu, thuê tài khoản ngân hàng, thuê số tài khoản, thuê số tài khoản ngân hàng, cho thuê tài khoản, thuê tài khoản, mua bán tài khoản ngân hàng, bán tài khoản ngân hàng, cho thuê nick, hàng cấm, hàng lậu, hàng giả, hàng nhái, hàng quốc cấm, buôn lậu, quảng cáo trái phép, quảng cáo bậy, quảng cáo bất hợp pháp, quảng cáo trái luật, bán hàng trái phép, dịch vụ trái phép, buôn bán trái phép, rao bán trái phép, động vật hoang dã, mua bán dữ liệu, thuốc lá điện tử, bất hợp pháp, dịch vụ phi pháp, phi pháp`,
    en: `gambling, gamble, betting, bet, bets, casino, lottery tickets, sports betting, bookmaker, loan shark, loan sharks, loan sharking, usury, black credit, quick loan, quick loans, payday loan, fake papers, forged papers, forged documents, fake documents, fake id, fake degree, fake diploma, drugs, drug dealing, selling drugs, weed, weapons, weapon, guns, firearms, fireworks, illegal ads, illegal advertising, illegal advertisement, illegal goods, illegal services, illegal trade, unlawful advertising,
      contraband, counterfeit, counterfeits, account rental, rent bank account, renting accounts, sell accounts, selling bank accounts, black market, prohibited goods, banned goods, wildlife trade, illegal`,
    loose: "vay, vay tiền, cho vay, loan, loans, bán hàng, bài, lô, pháo, thuốc, mua bán, rao bán, trái phép, trái luật",
  },
  "account-security": {
    vi: `hack nick, hack tài khoản, hack facebook, hack fb, hack zalo, hack acc, bị hack, hacker, mất nick, mất tài khoản, mất acc, mất facebook, mất zalo, bị mất nick, cướp nick, cướp tài khoản, chiếm tài khoản, chiếm đoạt tài khoản, chiếm quyền tài khoản, chiếm nick, đánh cắp tài khoản, trộm tài khoản, ăn cắp tài khoản, ăn cắp nick, mất quyền kiểm soát, mật khẩu, đổi mật khẩu, lộ mật khẩu, xin mật khẩu, pass, password, mã otp, otp, mã xác nhận, mã xác thực, mã pin, mã đăng nhập,
      xin mã, đọc mã, gửi mã, quét mã, quét mã qr, mã qr, quét qr đăng nhập, điều khiển từ xa, teamviewer, ultraviewer, bảo mật tài khoản, bảo vệ tài khoản, giữ tài khoản, an toàn tài khoản, xác thực hai lớp, xác thực 2 lớp, bảo mật hai lớp, bảo mật 2 lớp, 2fa, đăng nhập lạ, thiết bị lạ, an toàn thông tin, an ninh mạng, bảo mật, virus, mã độc, cài app lạ, tệp lạ, file apk`,
    en: `account security, hacked, hacked account, hack, hacker, hackers, hacking, stolen account, lost account, hijacked, hijacked account, hijack, account takeover, compromised account, my account was stolen, account stolen, lost my account, lost access, password, passwords, passcode, otp, one time code, one time password, verification code, verification codes, security code, login code, log in code, pin code, qr code, qr login, scan qr, two factor, two step, 2fa, mfa, remote control, teamviewer, anydesk, credentials, login details, protect account, secure account, keep my account safe, malware, account safety, information security`,
    loose: "tài khoản, nick, đăng nhập, mã, code, codes, account, login, log in, security, an toàn",
  },
  "fake-news": {
    vi: `tin giả, tin sai, tin vịt, tin đồn, tin đồn thất thiệt, tin bịa, tin bịa đặt, tin thất thiệt, tin sai sự thật, tin xuyên tạc, tin sai lệch, tin lá cải, tin nhảm, tin chưa kiểm chứng, chưa kiểm chứng, chưa được kiểm chứng, chưa xác thực, chưa xác minh, kiểm chứng thông tin, kiểm chứng, xác minh thông tin, thông tin sai, thông tin sai sự thật, thông tin giả, thông tin sai lệch, thông tin bịa đặt, sai sự thật, bịa đặt, bịa chuyện, xuyên tạc, đồn thổi, đồn bậy, đồn nhảm, đồn đại, phao tin, tung tin, tung tin đồn, lan truyền tin, loan tin, gây hoang mang, hoang mang dư luận, nguồn tin, không rõ nguồn, không có nguồn,
      dẫn nguồn, câu view, câu like, câu tương tác, giật tít, share tin, chia sẻ tin, fake new, deepfake, ảnh ghép, tin nhắn chuyển tiếp, thuyết âm mưu, tin không đúng, tin chưa rõ nguồn, tin chưa xác nhận, báo tin giả, tin sốc`,
    en: `fake news, fakenews, false news, false information, false info, false claims, misinformation, disinformation, misinfo, hoax, hoaxes, rumour, rumours, rumor, rumors, gossip, unverified, unverified news, unverified information, unconfirmed, fact check, fact checking, clickbait, chain message, chain messages, forward messages, forwarding news, spreading rumours, spreading lies, spread lies, untrue, made up story, made up news, conspiracy, conspiracy theory, deepfake, fabricated, source of news, no source, without a source, sharing news, share news, verify news, panic`,
    loose: "tin tức, tin, nguồn, giả, chia sẻ, share, news, lies, lie, sources, forward, nói dối, nói láo",
  },
  spam: {
    vi: `spam, spam tin nhắn, spam link, xì pam, tin rác, tin nhắn rác, rác nhóm, xả rác, sờ pam, flood, lụt chat, xả tin, xả ảnh, dội tin, dội bom tin nhắn, đăng đi đăng lại, nhắn đi nhắn lại, lặp đi lặp lại, đăng lặp, đăng trùng, đăng nhiều lần, đăng liên tục, gửi liên tục, gửi nhiều lần, gửi hàng loạt, tin trùng lặp, nội dung trùng lặp, trôi bài, trôi tin, trôi chat, rải link, thả link, rải tin, quảng cáo tràn lan, quảng cáo liên tục, đăng quảng cáo, đăng bán hàng, đăng bài bán hàng, seeding, buff bẩn, tag cả nhóm, tag mọi người, tag tất cả, tag all, tag hết, nhắn quá nhiều, quá nhiều tin nhắn, nhắn nhiều quá, gửi sticker liên tục, nhắn liên tục cùng một câu, copy paste`,
    en: `spam, spams, spamming, spammer, spammers, flood, flooding, repeated messages, repeat messages, same message, same message again, repeating, reposting, repost, mass messages, mass message, junk, junk messages, advertising everywhere, self promotion, self promo, link dropping, tag everyone, mention everyone, copy paste, chain posting, too many messages, off topic`,
    loose: "quảng cáo, đăng lại, nhiều tin, lặp lại, promo, promotion, ads, sticker",
  },
  "child-safety": {
    vi: `vị thành niên, trẻ vị thành niên, bảo vệ trẻ em, bảo vệ trẻ, bảo vệ con, an toàn trẻ em, an toàn cho trẻ, xâm hại trẻ em, xâm hại trẻ, xâm hại tình dục trẻ em, xâm hại, ấu dâm, lạm dụng trẻ em, lạm dụng tình dục, dụ dỗ trẻ em, dụ dỗ trẻ, dụ dỗ trẻ con, dụ dỗ học sinh, dụ dỗ em nhỏ, dụ dỗ, dụ trẻ con, lôi kéo trẻ em, rủ rê trẻ em, gạ gẫm trẻ em, gạ gẫm học sinh, hẹn gặp trẻ em, xin ảnh trẻ em, bóc lột trẻ em, mua bán trẻ em, ảnh trẻ em, hình trẻ em, ảnh con, hình con, ảnh của con, khoe con, đăng ảnh con, đăng hình con, đăng ảnh học sinh, ảnh học sinh, đăng ảnh trẻ em, dưới 16 tuổi, dưới 18 tuổi, dưới 13 tuổi, trẻ dưới 16, tuổi vị thành niên, quyền trẻ em, phụ huynh, giấu ba mẹ, giấu bố mẹ, bị bắt cóc, bắt cóc`,
    en: `child safety, underage, minors, protect children, child protection, protecting children, child abuse, child sexual abuse, csam, child porn, abuse of children, messaging a child, messaging children, contacting children, grooming, groom, groomer, predator, predators, pedophile, pedophilia, paedophile, luring children, lure children, lure kids, child exploitation, exploitation, meeting a child, secrets from parents, posting my kid, my kid's photo, child pictures, kids photos, children photos, child photos, kids pictures, photos of children, photos of kids, pictures of children, pictures of kids, photo of a child, my child's photo, posting kids, under 18, under 16, under 13, young people, children's rights, online child safety`,
    loose:
      "trẻ, bé, bé gái, bé trai, trẻ em, trẻ con, trẻ nhỏ, con nít, thiếu nhi, em bé, học sinh, con em, cháu nhỏ, child, children, kid, kids, minor, teenager, teenagers, teen, teens, pupils, con, con cái, con tôi, con mình, em, nhỏ, cháu, trường học, students, student, school, abuse, lạm dụng, baby",
  },
  impersonation: {
    vi: `mạo danh, giả mạo, giả danh, mạo nhận, giả mạo tài khoản, giả mạo người khác, tài khoản giả, tài khoản giả mạo, bị giả mạo, nick giả, nick ảo, tài khoản ảo, nick fake, fake nick, fake acc, fake tài khoản, tài khoản fake, acc fake, acc clone, nick clone, clone, tài khoản clone, tài khoản nhái, nick nhái, giả làm, giả làm admin, giả admin, admin giả, giả làm người khác, đóng giả, đóng giả người khác, giả vờ là, giả quản trị viên, lấy ảnh lập nick, lấy ảnh người khác làm avatar, lấy tên người khác, dùng tên người khác, dùng ảnh người khác, lấy avatar người khác, trùng tên, đổi tên giống, tên giống admin, nhái tên, giả người nổi tiếng, giả thương hiệu, mượn danh, trang giả mạo, fanpage giả, page giả, nhái, ăn cắp danh tính, danh tính giả, lập nick giả, lập nick, mạo danh người khác, mạo danh công an, mạo danh cơ quan, tick xanh giả`,
    en: `impersonation, impersonate, impersonating, impersonator, impersonates, fake account, fake accounts, fake profile, fake profiles, fake admin, fake moderator, fake page, fake name, clone account, cloned account, copycat, lookalike, look alike, look alike account, pretend to be, pretending to be, pretends to be, posing as, pose as, passing off, catfish, catfishing, identity theft, stolen identity, stolen name, using my name, using my photo, using my picture, copies my name, copied my name, copy my profile, copied my profile, someone using my name, false identity, sock puppet, sockpuppet`,
    loose: "giả, fake, danh tính, identity, thương hiệu, brand, tên giả, pretend",
  },
  profanity: {
    vi: `chửi bậy, chửi thề, chửi tục, văng tục, nói tục, nói bậy, nói tục chửi thề, nói tục chửi bậy, tục tĩu, từ tục, từ bậy, từ ngữ thô tục, thô tục, lời thô tục, ngôn ngữ thô tục, ngôn từ thô tục, ngôn từ tục tĩu, bậy bạ, văng bậy, ngôn ngữ phản cảm, lời lẽ phản cảm, phản cảm, thiếu văn hóa, ăn nói thiếu văn hóa, ăn nói thô lỗ, thô lỗ, trái thuần phong mỹ tục, thuần phong mỹ tục, từ cấm, câu chửi, tiếng chửi, đm, dm, vl, vcl, chửi đổng, chửi`,
    en: `profanity, profanities, profane, swearing, swear, swears, swear word, swear words, cursing, cursing words, curse, curse word, curse words, cuss, cussing, bad language, bad word, bad words, foul language, vulgar, vulgarity, coarse language, dirty words, four letter words, f word, filthy language, rude words, crude, explicit language, offensive language, strong language`,
    loose: "tục, bậy, thô, language, ngôn từ, ngôn ngữ, lời lẽ",
  },
};
