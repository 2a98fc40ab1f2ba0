// How people pass themselves off as staff, an office, a firm, or somebody known, and what they want by it.

import type { CueList } from "../cue-net.ts";

export const impersonationCues: CueList = {
  "claim.staff": `
    {mình|tôi|em|anh|đây|t|chị|tớ|chúng tôi|bên mình|tui|bên em|e|ad} {chính là|là|thuộc|đại diện|đang là|bên} {admin|ad|quản trị viên|quản trị|qtv|mod|cskh|nhân viên hỗ trợ|bộ phận hỗ trợ|hỗ trợ viên|support|chăm sóc khách hàng|nhân viên cskh|bộ phận cskh|đội ngũ hỗ trợ|staff|ban quản trị|bqt|admin chính|admin mới|admin phụ|mod mới|chủ group|chủ nhóm|trưởng nhóm|đội ngũ admin|admin thật|acc phụ của admin|nick phụ của admin|acc phụ của ad} {của|group|nhóm|zalo|discord|telegram|facebook|ngân hàng|server|shop|hội|mới|này|đây|chính thức|bên|kênh|thật|}
    {ad|admin|mod|qtv|quản trị viên} {mới|chính|phụ|nhóm|group|của nhóm|của group|} {đây|nè} 
    {đây|này} là {acc|nick|tài khoản|kênh|zalo|page|trang} {phụ|mới|chính thức|dự phòng|chính chủ} của {admin|ad|qtv|mod|quản trị|ban quản trị|shop|nhóm|group|ngân hàng|công ty|bqt}
    {i'm|im|i am|this is|we are|we're} {an|the|a|your|from|with|from the|part of the|the new|a new|} {official|new|discord|telegram|zalo|facebook|steam|head|server|} {admin|moderator|mod|support|support team|staff|staff team|trust and safety|admin team|mod team|customer support|administrator|customer service|server owner} {of|for|from|here|in|team|on|at|}
    {discord|telegram|zalo|facebook|binance|steam|metamask|paypal} {official|} {support|trust and safety|security team|support team|staff} {here|team|speaking|agent}
    {bộ phận|trung tâm|đội} {hỗ trợ|bảo mật|an ninh|kiểm duyệt|cskh} {của|} {zalo|telegram|facebook|discord|ngân hàng|garena|shopee|momo} {xin|thông báo|đây|kính|chúng tôi|yêu cầu}
  `,
  "claim.demand": `
    {ib|inbox|nhắn|liên hệ|dm|add|gửi|chat|pm|nt|nhắn tin|kết bạn|hãy|cần|vui lòng|để|bấm} {mình|tôi|riêng|em|cho mình|ngay|để|mk|cho tôi|bạn|anh|ad|qua|zalo|thông tin|tin nhắn|} {để|mình|tôi|riêng|em|} {xác minh|xác nhận|xác thực|giữ tài khoản|mở khóa|kích hoạt|gỡ|được duyệt|không bị kick|không bị khóa|giải quyết tài khoản|nhận thưởng|nhận quà|nhận giải|duyệt tài khoản|check tài khoản|kiểm tra tài khoản|verify}
    {gửi|cung cấp|đưa|cho|chuyển|nộp|đóng} {mình|tôi|em|lại|cho|cho mình|ngay|trước|} {thông tin|cccd|căn cước|mật khẩu|mã|otp|sđt|phí|0k|tiền|số thẻ|tài khoản|ảnh|pass|link đăng nhập|tiền cọc|phí duyệt|mã xác nhận|số tài khoản} {cá nhân|đăng nhập|tài khoản|của bạn|để|qua|xác minh|duyệt|cho|vào|nhé|}
    tài khoản {của bạn|bạn|của anh|của em|này|} {đã|sẽ|đang|sắp|vừa|} bị {khóa|báo cáo|report|kick|ban|xóa|tố cáo|đánh dấu|phát hiện}
    {bạn|ai|thành viên|mọi người} {không|chưa|mà không|cần|phải} {xác minh|xác nhận|xác thực|verify} {tài khoản|thì|sẽ|ngay|trong|qua|là|với}
    {dm|message|contact|text|add|pm|write} {me|us} {to|for|and|so|now to|privately to} {verify|verification|confirm|resolve|unlock|appeal|claim|avoid|keep|validate|i can verify|we can verify|fix}
    {your|ur} {account|profile} {has been|was|will be|is|got} {reported|flagged|banned|suspended|deleted|locked|terminated}
    {send|give|provide} {me|us} {your|the|a} {password|email|code|login|info|details|id|wallet|seed|fee|payment|information}
    {verify|confirm|validate} your {account|identity|wallet}
    {need|have|must|you need|you must} {to|} verify {your|with|your account|yourself}
    {mất|nhớ|bị} {nick|acc|tài khoản} {cũ|chính|kia} {nên|rồi|bị} {chuyển|dùng|add|kết|ck|mọi|nhắn} 
  `,
  // "The real one is me": whoever says so, somebody is passing for somebody.
  "claim.real": `
    {nick|acc|tài khoản|account|page|trang|kênh|số|zalo|fb|facebook|tk} {này|ni|đây|mình} {mới|mới là|là|mới đúng là|chính là} {thật|chính chủ|nick thật|acc thật|thiệt|hàng thật|của|Lan|nick chính|acc chính|chính} {của|nha|nhé|nè|đó|} {admin|shop|chị|anh|mình|thầy|cô|idol|streamer|chủ|mod|thật|}
    {mình|tui|tôi|tao|t|em|anh|chị|tớ|đây} {mới|mới là|mới đúng là|mới chính là} {là |}{admin|mod|chủ|ad|qtv|thật|người thật|chính chủ|hàng thật|trưởng nhóm|lớp trưởng} {thật|shop|nhóm|group|page|kênh|server|chính|của|nha|nè|}
    {mình|tui|tôi|tao|t} mới là {chi|an|bình|hà|dũng|lan|nam|chính chủ|người|tao|nó|thằng|con|chị|anh}
    {admin|mod|ad|qtv|chủ nhóm|chủ shop|lan|chị|anh|chủ group|trưởng nhóm|streamer|idol} {thật|thiệt|hàng thật|xịn} {đây|nè|nha|nhé|là nick này|ở đây|là mình|là tao|là tui}
    {nick|acc|tài khoản|trang|kênh} {admin |chủ |}{thật|thiệt|chính|chính thức} {của|là} {idol|streamer|ca sĩ|nick này|acc này|chị|anh|shop|admin|nhóm|trang này|mình|đây|sao|diễn viên|hot tiktoker} {nè|đây|nha|đó|}
    {nick|acc} {thật|thiệt|riêng|phụ} {của|} {idol|ca sĩ|sao|streamer|diễn viên|người nổi tiếng|thần tượng} {nè|đây|nha|}
    chính chủ {kênh|page|shop|nick|trang|fanpage|acc|nhóm|group|tài khoản|youtube|tiktok} {youtube|tiktok|này|facebook|} {đây|nè|nha|nhé}
    {mình|tui|t|tôi|em|anh|chị} {chính là|là} {ca sĩ|diễn viên|idol|streamer|youtuber|tiktoker|người mẫu|cầu thủ|mc|hoa hậu|rapper} {đó|đây|nè|thật|nha|nhé|thiệt}
    {lấy|xài|dùng|mượn|để} {tên|hình|ảnh|avatar|tên với hình|tên và ảnh|ảnh với tên} {của|} {nó|thằng|con|thầy|cô|chị|anh|bạn|người ta|ca sĩ|lớp trưởng} … {lập|tạo|làm|nhắn|trả lời|để|đóng giả|chat|nhắc}
    {lập|tạo} {nick|acc|tài khoản|page} {giả|clone|mới} {giống|y chang|tên|của|lấy} {nó|thằng|con|cô|thầy|admin|shop|tên|hình}
    {shop|cửa hàng|trang|store} {chính hãng|chính thức|official} … {nè|đây|nhưng là thật|là thật|thật đó}
    {i'm|im|i am} {the|} {real|actual|true} {admin|owner|mod|one|account|moderator|streamer|seller}
    {this is} {the|my|our} {real|only real|only official|official|new official} {account|page|channel|profile|server}
    {i} am {the} {owner} {of} {this}
  `,
  // The other account is no good: given up, hacked, false.
  "claim.other": `
    {nick|acc|tài khoản|account|page|trang|kênh|số|zalo|đứa|con|thằng|cái nick|cái acc|nhóm|máy|thông tin|thông tin của trang} {kia|đó|cũ|chính|9|admin|của mod an|vương miện|mod|chính thức|tick xanh|bên kia|trước|admin cũ|của anh|vương miện kia|nớ|trang kia} {là|bị|đang|chỉ|toàn|đều|do|thì|nhái|giả|cho|mất|hư|hỏng|hack|của|cướp|ăn cắp|lấy|mạo danh|clone|khóa|bỏ|chi|lỗi} {là|bị|} {giả|giả mạo|khóa|hack|hack rồi|giả đó|nhái|nhái tui|hư|hỏng|mất|lỗi|bị lỗi|hết|cướp|quyền|mượn|con mượn|công ty giữ|do|công ty|clone|kẻ|tui|tao|mình|hình|tên|rồi|mạo danh|lừa|mod|fake|là|bay|đi} {mạo|rồi|đó|quyền|giữ|hết|mượn|tao|mình|tui|đừng tin|giả mạo|kẻ giả mạo|dung tin|}
    {nick|acc|tài khoản|trang|page} {kia|đó|cũ} {giả|fake|dỏm|nhái|hack|hư|mất|bỏ} {rồi|đó|nha|nhé|mạo|}
    {mấy|các} {nick|acc|page|trang} {kia|khác} {đều|toàn|là} {nhái|giả|clone|lừa|fake}
    {đừng|khỏi|đừng có|chớ} {tin|nghe|nhắn|hỏi|theo|liên hệ|trả lời} {vào |}{nick|acc|con|thằng|đứa|nhóm|trang|page|ai|người|mod|admin|thằng kia|con kia} {đó|kia|cũ|khác|khác nữa|khác nhé|khác hết|ai khác|chính|}
    {nhóm|nick|acc|trang|kênh} {cũ|kia} đừng {nghe|tin|nhắn|theo}
    {con|thằng|đứa|nick|acc} {kia|đó} {mạo danh|giả danh|giả mạo|lấy hình|lấy tên|cướp quyền|cướp nick|giả|nhái|ăn cắp} {tao|mình|tui|tôi|chị|quyền|nick|hình|tên|group|}
    {the other} {guy|one|account|admin|page} {is|stole|was} {fake|my|a fake|an impostor|hacked|not|a scammer}
    {my|the} {old|other|main} {account|number|page} {was|is|got} {hacked|fake|banned|locked|stolen|lost}
  `,
  // Come to this account, and to no other.
  "claim.here": `
    {nhắn|ib|inbox|tin|theo|liên hệ|nói|trả lời|qua|gửi|rep|chat|add|chuyển|kết bạn|nộp|gọi|nghe|follow} {cho|vào|qua|lời|tin|bài cho|} {nick|acc|tài khoản|số|trang|kênh|đây|bên này|nick riêng} {này|ni|thôi|phụ|mới|của mình|của tôi|bên đây|đây}
    {chỉ|cứ|hãy|từ giờ|từ nay|mọi khiếu nại} {theo|nghe|nhắn|hỏi|tin|làm theo|cứ nhắn|trả lời|nói với|làm việc với|liên hệ} {thông báo của|theo|trực tiếp|riêng|cho|với|qua|nick|} {mình|tôi|tui|tao|em|o|nick này|nick riêng|chú|chị|anh|lời|riêng em|thông báo|trực tiếp mình|nick riêng em} {thôi|nha|nhé|nghe|ạ|}
    {nghe|theo|hỏi|làm theo|làm việc với} {lời |}{thông báo của |}{tôi|mình|tao|tui|chú|chị|nick này|anh|trực tiếp mình} {thôi|nha|nhé|nè|đi|từ giờ|}
    {nhắn|ib|inbox|liên hệ|hỏi|tìm|add|rep|trả lời|kết bạn} {dm|riêng|trực tiếp|cho|với|zalo|} {anh|mình|tôi|tui|em|chú|quản trị viên này|cán bộ này|dm} {để|đừng|ngay|riêng|trong|hướng dẫn|nha|nhé|thôi|nói|hỗ trợ|duyệt|gỡ|hướng}
    {nhắn|ib|inbox|liên hệ|hỏi} {mình|tôi|tui|em|anh|chị} {đừng|không cần|khỏi} {hỏi|nhắn|qua} {người khác|ai|mod khác|admin khác|nick}
    {inbox|ib|nhắn|hỏi|báo cáo} {đây|bên này|bên đây}
    {dm|message|talk to|reply to|contact|text|add|answer|write} {me|this account|only me|to me|this message|here} {here|only|now|for|in private|privately|instead|to keep|to fix|to unlock|with|from now|on telegram|on whatsapp}
    only {talk|listen|reply|write} to me
  `,
  // In the name of an office, a bank, a firm.
  "claim.official": `
    {mình|tôi|em|anh|chị|đây|chú|bên em|bên mình|chúng tôi|tui|e|a|t} {chính |}{là|từ|bên|thuộc|gọi từ|làm bên|công tác tại|gọi bên|đang trực|đại diện|đến từ|phụ trách|la|tu} {nhân viên|cán bộ|chuyên viên|tổng đài viên|người của|phòng|bộ phận|trung tâm|đội ngũ|ban|thanh tra|thanh tra viên|kiểm sát viên|điều tra viên|trung tâm hỗ trợ|công an|cảnh sát|cskh|dev|kỹ thuật|kỹ thuật viên|bưu tá|shipper|nhân viên chính thức|bác sĩ trưởng khoa|bác sĩ bên|luật sư|giáo vụ|trưởng ban|trợ lý|hải quan|toàn án|trợ lí|ceo|gm|game master|} {chính thức|hỗ trợ|hỗ trợ khách hàng|cảnh sát|kỹ thuật|bảo mật|an ninh|xử lý|quản trị|tín dụng|chăm sóc khách hàng|tư vấn|giao dịch|thu phí|đòi nợ|} {của|bên|tại|từ|ngân hàng|thuế|thuộc|} {công an|công an phường|công an xã|viện kiểm sát|tòa án|cảnh sát|cảnh sát mạng|an ninh mạng|bộ công an|thanh tra|thanh tra sở|sở giáo dục|bảo hiểm xã hội|bhxh|điện lực|cấp nước|chi cục thuế|cơ quan thuế|cục thuế|ngân hàng|ngân hàng nhà nước|vietcombank|techcombank|bidv|agribank|acb|mb|mbbank|vpbank|sacombank|vietinbank|tpbank|momo|zalopay|vnpay|shopee|lazada|tiki|tiktok|tiktok shop|facebook|meta|zalo|telegram|discord|google|apple|garena|riot|steam|roblox|viettel|vinaphone|mobifone|fpt|ghn|giao hàng nhanh|ghtk|viettel post|bưu cục|bưu điện|vnpost|bộ y tế|y tế|ubnd|ủy ban|phường|xã|đại sứ quán|ban tổ chức|tòa nhà|sàn|sàn này|server này|viện lớn|binance|okx|vneid|khoa|chủ tịch|lăng|binance vn|hải quan|youtube|hệ thống} {phường|quận|đây|hỗ trợ|gọi|vn|việt nam|thông báo|này|}
    {công an|viện kiểm sát|cảnh sát|thanh tra|thanh tra y tế|ngân hàng|điện lực|công ty điện lực|công ty điện lực quận|bảo hiểm xã hội|nhân viên bảo hiểm|nhân viên bảo hiểm xã hội quận|đại sứ quán|sở giáo dục|cục thuế|hải quan|đội hỗ trợ|đội ngũ|bộ phận kỹ thuật|cskh|chăm sóc khách hàng|bot quản trị|chuyên viên|support|phát ngôn viên|trợ lý|gm|game master|cán bộ|cán bộ thuế|cán bộ xã|cán bộ phường|cán bộ điều tra|cán bộ tư pháp|nhân viên điện lực|nhân viên ngân hàng|nhân viên y tế|quản lý thị trường|đội quản lý thị trường|ban tổ chức|mod server|mod|quản trị server|tổng đài|nhân viên|bộ phận|trung tâm} {phường|quận|xã|vietcombank|acb|bidv|techcombank|mb|việt nam|tại|telegram|discord|zalo|facebook|meta|garena|shopee|momo|tiki|lazada|của chủ tịch|chủ tịch|câu lạc bộ|server|kỹ thuật|hỗ trợ|steam|roblox|google|tiktok|nhóm|viettel|điện lực|bảo hiểm|ngân hàng|giải|quan|quận|xã hội quận|thị trường|giao thông|an ninh mạng|} {đây|nè|thông báo|xin chào|xin thông báo|tại hàn đây|kính báo|xin phép|kính chào|được uỷ quyền|được ủy quyền|gọi|:}
    {thông báo|tin nhắn} từ {đội ngũ|bộ phận|trung tâm|ban quản trị|hệ thống|nhà phát hành} {telegram|zalo|facebook|discord|hỗ trợ|meta|garena|tiktok|steam|ngân hàng}
    {bộ phận|đội ngũ|chuyên viên|trung tâm} {kỹ thuật|bảo mật|hỗ trợ|telegram|facebook|zalo|meta|an ninh|chăm sóc} {zalo|facebook|telegram|meta|discord|đây|được|thông báo|:|khách hàng|garena}
    {minh|mình|em|tôi} là {bot|bot chính thức|admin bot} {chính thức|của|nhóm}
    {discord|steam|telegram|facebook|zalo|garena|roblox|meta|tiktok|binance|metamask} {official |}{support|trust and safety|trust safety|employee|staff|support staff|admin|team|security|moderation} {here|đây|đây|:|staff|team|tài|nick|your|dm|speaking}
    {i'm|im|i am|this is|we are|i work|it's|its} {an|a|the|from|with|at|your|officer|} {official|senior|cyber|} {discord|steam|telegram|facebook|zalo|binance|police|bank|government|tax|meta|google|paypal|apple|microsoft|officer|cyber police|amazon|tax office|embassy|immigration|roblox} {employee|staff|support|support staff|admin|officer|team|hq|trust and safety|agent|police|department|security|representative|moderator|trust safety|nam|from|here|}
  `,
  // A person of standing in the circle, on some other account.
  "claim.role": `
    {thầy|cô|bác|chú|anh|chị|o|mệ|em|ông|bà|lớp|chủ|tổ|tui|mình|tôi|t|tao|a} {minh|hạnh|lan|ba|an|là|tổ|trưởng|chủ|} {là |}{bí thư chi đoàn|bí thư đoàn|thư ký|quản lý|chủ hụi|chủ hội|chủ nhiệm|hiệu trưởng|hiệu phó|tổ trưởng|tổ trưởng tổ 0|trưởng thôn|trưởng phòng|giám đốc|sếp|sếp tổng|chủ nhóm|chủ group|kế toán trưởng|kế toán|trưởng ban|trưởng ban quản trị|hội trưởng|chủ tịch|chủ tịch hội phụ huynh|chủ tịch xã|bí thư|huấn luyện viên|huấn luyện viên tuyển trẻ|đội trưởng|trụ trì|trưởng nhóm|trưởng ban phụ huynh|thủ quỹ|giám thị|lớp trưởng|chủ shop|chủ tiệm|cán bộ xã|cán bộ|chủ trọ|chủ nhà|chủ server|trùm server|hội trưởng phụ huynh|bí thư đoàn|linh mục|cha xứ|sư thầy|bác sĩ} {của lớp|hagl|phụ huynh|tòa nhà|lớp|tổ 0|trường|mới|thật sự|nhóm|} {đây|nè|nì|nha|day|ne|đây nè|đó|bà con|thật sự|nè mấy|nè bà con}
    {trưởng thôn|tổ trưởng|lớp trưởng|trưởng nhóm|sếp|sếp tổng|bí thư chi đoàn|chủ hụi|trưởng ban phụ huynh|chủ nhiệm clb|quản lý|chủ nhóm|giám đốc|hiệu trưởng|chủ shop|thủ quỹ|kế toán|chủ tịch|hội trưởng|đội trưởng|bí thư|chủ group|trợ lý giám đốc|trụ trì|cha xứ|trùm server|trợ lý của chủ tịch} {đây|nè|nì|đây nè|day|nha}
    {mình|tui|tôi|t|em|anh|chị} là {admin phụ|dev của|ceo|người của|em gái chủ|em trai chủ|vợ chủ|chồng chủ|con gái chủ|chủ nhóm|chủ group|trợ lý của|thư ký của|giáo vụ|mod đó|admin phụ của|chủ sàn|founder|người thay|chủ sân|trưởng ban|giám thị|cán bộ}
    {mình|tui|tôi|t|em} {thay|làm thay|thế} {ca |}{cho|mặt} {bot|admin|mod|thầy|cô|ban quản trị}
    {ừ|dạ|vâng|uh|à} {thầy|cô|sếp|anh|chị|giám đốc} đây
    {t|mình|tớ|tui|tao|anh|chị} là {chi|hà|an|bình|dũng|lan|nam|minh|hùng|thảo|linh|huy|tuấn|trang} {nè|đây|nha} {đổi|nick|số|mượn}
    {chị|anh|cô|thầy} … {này là|đây là} {chị|anh|cô|thầy} … thật
    {it's|its|this is|it is} {your|the} {boss|manager|teacher|ceo|principal|landlord|professor|director|coach|owner} {on|from|here|writing|texting|using}
    {i'm|im|i am} the {admin's|owner's|mod's|boss's|ceo's} {second|new|other|backup|assistant|alt} {account|number|phone|}
  `,
  // On an account that nobody knows.
  "claim.new-place": `
    {nick|acc|số|tài khoản|zalo|fb|facebook|account|trang|kênh|máy|sim} {mới|phụ|riêng|này|tạm|lạ|clone|khác|dự phòng|cá nhân|thằng bạn|cháu|con|của cháu|bạn|của o|ni|mới lập}
    {dùng|xài|mượn|lập|tạo|đổi} {tạm |}{nick|acc|số|máy|tài khoản|điện thoại} {của |}{cháu|con|khác|bạn|mới|thằng bạn|vợ|chồng|riêng|phụ|này|em|đứa}
    {trực|hỗ trợ|làm việc|nói chuyện} riêng {cho|nhóm|với|nhóm mình|}
    {on|from|using} {a|my|this|another} {new|different|friend's|second|other} {number|phone|account}
    {đổi|thay} {avatar|số|nick|hình} {đổi|với|và|thôi|rồi|} {số|nick|thôi|}
  `,
  "claim.money": `
    {chuyển|đóng|nộp|gửi|ck|chuyển khoản|bank|góp|đưa|thu} {tiền|quỹ|phí|đoàn phí|hội phí|viện phí|học phí|tiền viện phí|anh 0|cô 0|giúp anh 0|giúp 0|cọc|khoản|lệ phí|tiền quỹ|tiền hàng|tiền học|tiền rác|tiền điện|tiền cọc|quỹ lớp|vô|vào|cho tao|cho mình|qua|học phí|đóng góp|tiền đóng góp|nick này} {lớp|hàng|rác|vào|vô|qua|góp|đóng góp|này|số|đây|cho|nick|tài khoản|}
    {tiền|phí|quỹ|cọc} {hàng |lớp |}{chuyển|gửi|đóng|nộp} {qua|vào|vô} {đây|nick|số|stk|tài khoản}
    {mua|nạp|cào} {giúp|hộ|giùm|} {anh|cô|chị|thầy|sếp|tôi|} {mấy|vài|hai|0|mấy cái|} {thẻ|thẻ cào|card|thẻ nạp|thẻ viettel|thẻ điện thoại}
    {ủng hộ|donate|góp|phí gặp} 0k
    {số tài khoản|stk|số tk|tài khoản} {mới|ni|này|bên dưới|cá nhân}
    {buy|get|send} {some|a few|me|the|0|} {gift cards|gift card|itunes cards|steam cards|fee|membership fee|money|the fee|codes}
    {send} the {membership|entry|group|} fee
  `,
  // Orders, rank, threats of what will be done.
  "claim.authority": `
    {yêu cầu|đề nghị|mời|buộc|bắt buộc|triệu tập} {lớp|anh|chị|bạn|các|mọi|bà con|gia đình|hộ|anh chị|em|các lớp|phụ huynh|} {gửi|kết bạn|hợp tác|cung cấp|lên|làm việc|trả lời|nộp|liên hệ|khai|chị|}
    {các lớp|lớp|bà con|các hộ|các bác|mọi người|mấy chị|sinh viên|phụ huynh} {gửi|nộp|chuẩn bị|nghe|khai|cung cấp} {danh sách|sổ|giấy tờ|cho tôi|qua em|thông báo|thông tin|hồ sơ|bài|cccd|căn cước|qua|thông báo của}
    {ra trình diện|trình diện|lên tiếng ngay|tôi có quyền|tao có quyền|có quyền xóa|xóa nhân vật|tao ban|bị ghi hình|đã bị ghi|đang bị theo dõi|bị theo dõi|bị báo cáo|bị report|bị report nhầm|để gỡ|để unban|kháng nghị|sắp bị gỡ|bị cảnh cáo|cảnh cáo lần|bị điều tra|liên quan vụ án|vụ việc|là vi phạm|bị khóa|đã được chuyển|quyền quản lý của tôi|đã được chúng tôi|chọn xác minh|được chọn|đang rà soát|rà soát|đang xử lý|đang kiểm tra|mã nhân viên|mã số 0|đơn của mình bị|đơn của anh bị giữ|bị giữ|bị lỗi hoàn tiền|hoàn tiền|nâng hạn mức|đồng bộ|chưa ai đóng phí|chưa đóng|đọc tên từng người|cảnh cáo là do mình|cướp quyền|được uỷ quyền|được ủy quyền|ủy quyền cho|uỷ quyền cho|thay mặt|nhờ tôi|phụ trách hỗ trợ|hỗ trợ nhóm mình|từ hôm nay|lọt vô nhóm|trực riêng|hỗ trợ riêng|kênh hỗ trợ riêng|vô nhóm này hỗ trợ|xin số căn cước|số căn cước|hướng dẫn qua|trong 12 giờ|trong 0 giờ|kết bạn zalo|add zalo|qua zalo cá nhân|nhắn cho cán bộ|để làm việc}
    {nói gì|bảo gì|cứ} {cứ làm|làm theo|thì làm|làm theo chị|nghe chú}
    {khỏi|không cần|đừng|miễn} {hỏi|lên|gọi|kiểm tra} {bằng cấp|ủy ban|uỷ ban|ai|lại|chi|ai khác|xác nhận|hỏi|người khác}
    {will be|has been|is|was|have been} {removed|flagged|reported|under review|recorded|investigated|suspended|banned|deleted|locked|terminated|under investigation}
    {reply|answer|respond} {to this|to me|in|within|with your|here|now|me}
    {for any} {account} {issue}
  `,
  // "Believe me", or "tell nobody".
  "claim.trust": `
    {tin|trust} {mình|tui|t|tao|tôi|em|chị|me} {đi|nha|nhé|nè|this|}
    {thật|thiệt} {đó|mà|nha|đấy|nhé} {không|thẻ|tin|nha|mọi người|bà con|}
    {tin hay không|không tin|tin hay ko} {tùy|thì thôi|tuỳ|kệ}
    {giữ bí mật|đừng nói ai|đừng nói cô|đừng kể ai|dung noi ai|nick riêng thôi|bảo mật|không được tiết lộ|đừng hỏi ai khác|đừng cho ai biết|đừng nói với} {vụ|về|nha|nhé|việc|chuyện|chủ nhiệm|}
    {sao|mà} {cả lớp|mọi người|không ai|ai cũng} {không|chưa|} {ai |}{nhận ra|tin|chịu tin}
    {tick xanh|dấu tick} {đang|chờ|là|do}
    {tài khoản|nick|acc} {mới lập|mới tạo} {hôm qua|hôm nay|thôi|nhưng} {thôi|nhưng|} {là thật|}
  `,
  "claim.unreal": `
    {nếu|giá|ước|ước gì|khi|lúc|hồi|giả sử|tưởng|ai|tui mà|mà} {như|mà|} {mình|tôi|em|anh|t|tớ|tui|tao|i} {là|là admin|làm admin|mà là|were|was}
    {if|when|wish} {i|i were|i was} {were|was|am|the|an}
    {hỏi|gặp|tìm|gọi|tag|báo|nhờ|nhắn} {admin|ad|mod|qtv|quản trị} {đi|nhé|giúp|xem|để|nha|}
    {không|ko|chẳng|đâu|chả|k} phải {là|} {admin|ad|mod|qtv|staff|nhân viên}
    {nhận là|tự nhận|xưng|tự xưng|giả làm|giả danh|mạo danh|giả|tự nhận là|xưng là|giả dạng} {admin|ad|mod|qtv|nhân viên|staff|cskh|hỗ trợ|mình|nick|support|là|}
    {pretending|pretends|claims|claiming|claimed|impersonating|fake|faking} {to be|to|an|a|the|admin|support|our}
  `,
};
