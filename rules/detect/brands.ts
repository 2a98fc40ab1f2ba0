// Names that phishing links imitate, with the domains that really are theirs.

/** `aliases` are compared with the words of a host; those of five letters or fewer only as a word of their own. */
export type Brand = { readonly id: string; readonly aliases: readonly string[]; readonly domains: readonly string[] };

function brand(id: string, domains: string, aliases: string = id): Brand {
  return { id, aliases: aliases.split(" "), domains: domains.split(" ") };
}

/** Official sites as the firms and authorities print them on their own cards, apps and letters. */
export const brands: readonly Brand[] = [
  brand("vietcombank", "vietcombank.com.vn vcbs.com.vn", "vietcombank vcb vcbdigibank"),
  brand("techcombank", "techcombank.com.vn techcombank.com", "techcombank tcb"),
  brand("bidv", "bidv.com.vn", "bidv bidvsmartbanking"),
  brand("agribank", "agribank.com.vn"),
  brand("vietinbank", "vietinbank.vn vietinbank.com.vn", "vietinbank ipay"),
  brand("mbbank", "mbbank.com.vn", "mbbank"),
  brand("acb", "acb.com.vn", "acb acbonline"),
  brand("vpbank", "vpbank.com.vn", "vpbank vpbankneo"),
  brand("tpbank", "tpb.vn tpb.com.vn", "tpbank"),
  brand("sacombank", "sacombank.com.vn sacombank.com", "sacombank sacom"),
  brand("hdbank", "hdbank.com.vn hdbank.vn"),
  brand("vib", "vib.com.vn", "vib"),
  brand("shb", "shb.com.vn", "shb"),
  brand("msb", "msb.com.vn", "msb"),
  brand("ocb", "ocb.com.vn", "ocb"),
  brand("seabank", "seabank.com.vn"),
  brand("eximbank", "eximbank.com.vn"),
  brand("lpbank", "lpbank.com.vn lienvietpostbank.com.vn", "lpbank lienvietpostbank"),
  brand("momo", "momo.vn", "momo"),
  brand("zalopay", "zalopay.vn"),
  brand("vnpay", "vnpay.vn", "vnpay"),
  brand("zalo", "zalo.me zaloapp.com zalo.vn zaloplatforms.com zalopay.vn zalo.cloud", "zalo"),
  brand("vneid", "vneid.gov.vn", "vneid vnneid"),
  brand("bocongan", "bocongan.gov.vn congan.com.vn cand.com.vn", "bocongan congan bocong"),
  brand("dichvucong", "dichvucong.gov.vn", "dichvucong dvcquocgia"),
  brand("vssid", "baohiemxahoi.gov.vn", "vssid baohiemxahoi"),
  brand("tongcucthue", "gdt.gov.vn", "tongcucthue etaxmobile gdt"),
  brand("csgt", "csgt.vn", "csgt phatnguoi"),
  brand("evn", "evn.com.vn evnhcmc.vn evnspc.vn", "evn evnhcmc evnspc evnhanoi"),
  brand("ghtk", "ghtk.vn giaohangtietkiem.vn", "ghtk giaohangtietkiem"),
  brand("ghn", "ghn.vn ghn.dev", "ghn giaohangnhanh"),
  brand("viettelpost", "viettelpost.com.vn viettelpost.vn", "viettelpost"),
  brand("vnpost", "vnpost.vn ems.com.vn", "vnpost"),
  brand("jtexpress", "jtexpress.vn jtexpress.com", "jtexpress jtexpressvn"),
  brand("shopee", "shopee.vn shopee.com shope.ee shopeefood.vn shopeepay.vn spx.vn", "shopee shopeevn spx"),
  brand("lazada", "lazada.vn lazada.com"),
  brand("tiki", "tiki.vn", "tiki"),
  brand("tiktok", "tiktok.com tiktokv.com", "tiktok tiktokshop"),
  brand("facebook", "facebook.com fb.com fb.me fb.watch messenger.com meta.com facebook.net"),
  brand("google", "google.com google.com.vn goo.gl google.dev googleapis.com googleblog.com", "google"),
  brand("telegram", "telegram.org t.me telegram.me telegram.dog telegra.ph", "telegram"),
  brand("whatsapp", "whatsapp.com wa.me whatsapp.net"),
  brand(
    "discord",
    "discord.com discord.gg discord.gift discord.new discordapp.com discordapp.net discord.media discordstatus.com discord.dev discord.js.org discordjs.guide discord.me discords.com discordbotlist.com discord.bots.gg",
    "discord discordapp",
  ),
  brand(
    "steam",
    "steampowered.com steamcommunity.com steamstatic.com steamdb.info steamcharts.com steamgames.com steamcontent.com steamgriddb.com",
    "steamcommunity steampowered steam steamgift",
  ),
  brand("roblox", "roblox.com rbxcdn.com robloxdev.com", "roblox robux rbx"),
  brand("garena", "garena.vn garena.com garena.sg", "garena lienquan lienquanmobile freefire"),
  brand("paypal", "paypal.com paypal.me paypalobjects.com"),
  brand("binance", "binance.com binance.org binance.us"),
  brand("metamask", "metamask.io"),
  brand("apple", "apple.com icloud.com apple.com.vn", "icloud appleid"),
  brand("netflix", "netflix.com"),
  brand("microsoft", "microsoft.com live.com office.com microsoftonline.com", "microsoft"),
  brand("amazon", "amazon.com amazonaws.com amazon.co.uk amzn.to", "amazon"),
  brand("instagram", "instagram.com instagr.am cdninstagram.com"),
];

/** Words that such hosts add to a stolen name. */
export const lureWords: ReadonlySet<string> = new Set(
  "xacthuc xacminh dangnhap dangky login signin verify verification secure security support hotro nhanqua nhanthuong trungthuong quatang khuyenmai gift gifts nitro free bonus uudai capnhat update dichvu app service care cskh online ebank ebanking bank digibank smartbanking vn vietnam tracking giaohang donhang nopphat phat dichvucong sinhtrachoc otp sukien event promo claim airdrop reward rewards giveaway trade tradeoffer wallet connect auth account taikhoan thongtin tracuu govvn gov khoa mokhoa vay vaytien tuyendung kiemtien mall vip24h hoantien sk lixi 2fa help center shop moderator moderators academy hypesquad qualify leadership faq boost bughunter bughunters partner partners staff team events beta auction auctions informations minigame rut tien nap chanle hack".split(
    " ",
  ),
);

/** Words of hosts that say what one is lured with; ordinary sites are seldom named so. */
export const lureNames: ReadonlySet<string> = new Set(
  "nhanqua nhanthuong trungthuong quatang quatrian trian xacminh xacthuc dinhdanh binhchon nhantien hoanthue hoantien nopphat phatnguoi tracuuphat mokhoa robux nitro freenitro giveaway airdrop claim redelivery voting vote nhanluong viecnhe kiemtien vaynhanh vaytien nohu taixiu soicau lode kubet bongda88 sunwin capnhat unlock verify".split(
    " ",
  ),
);

/** Endings under which a look-alike costs next to nothing. */
export const cheapEndings: ReadonlySet<string> = new Set(
  "top xyz vip club online site icu cc tk ml ga cf gq pw click link live buzz shop store website space fun win bet asia work cfd sbs info ru pro cyou quest monster rest gift ws life today cn in su me.uk us".split(
    " ",
  ),
);

export const shorteners: ReadonlySet<string> = new Set(
  "bit.ly tinyurl.com is.gd cutt.ly rb.gy s.id shorturl.at ow.ly rebrand.ly tiny.cc bom.so by.com.vn t.ly v.gd soo.gd clck.ru shorten.asia short.gy t.co adf.ly shorte.st qr.ae u.to goo.su urlz.fr n9.cl tiny.one bl.ink lnk.to link1s.com shrinkme.io ouo.io".split(
    " ",
  ),
);

/** Ways into a private talk or another group. */
export const contactDomains: ReadonlySet<string> = new Set("t.me telegram.me zalo.me wa.me m.me discord.gg".split(" "));

/** Sites that people link every day; a link to one of them is no sign of anything. */
export const everydayDomains: ReadonlySet<string> = new Set(
  "youtube.com youtu.be wikipedia.org github.com gitlab.com stackoverflow.com reddit.com vnexpress.net tuoitre.vn thanhnien.vn dantri.com.vn vtv.vn zing.vn znews.vn vietnamnet.vn kenh14.vn 24h.com.vn cafef.vn tinhte.vn voz.vn genk.vn laodong.vn nld.com.vn vov.vn nhandan.vn baomoi.com soha.vn spotify.com twitch.tv twitter.com x.com threads.net linkedin.com notion.so notion.site zoom.us canva.com medium.com bbc.com bbc.co.uk nytimes.com theguardian.com reuters.com cnn.com imgur.com tenor.com giphy.com pinterest.com dropbox.com figma.com npmjs.com nodejs.org python.org mozilla.org topcv.vn vietnamworks.com itviec.com fptshop.com.vn thegioididong.com cellphones.com.vn grab.com be.com.vn chotot.com batdongsan.com.vn nhaccuatui.com zingmp3.vn bilibili.com huggingface.co openai.com chatgpt.com cloudflare.com vercel.com tinnhiemmang.vn khonggianmang.vn readthedocs.io forms.gle docs.rs".split(
    " ",
  ),
);
