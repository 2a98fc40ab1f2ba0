// More claims to be somebody: an office, a firm, a rank, a stand-in; and how the one addressed is to be reached and held.

import type { CueList } from "../cue-net.ts";

const self = "mình|tôi|em|anh|chị|tui|tớ|t|chú|e|a|bên em|bên mình|bên tôi|đây|con|cháu|chúng tôi|tao|mik";

/** Banks, offices and platforms in whose name people are called. Shops are not among them: their people do write to customers. */
const org =
  "vietcombank|vcb|techcombank|bidv|agribank|acb|mb bank|mbbank|vpbank|sacombank|vietinbank|tpbank|ngân hàng|ngân hàng nhà nước|ngân hàng quân đội|ngân hàng quân đôi|nhà mạng|viettel|vinaphone|mobifone|fpt|vnpt|evn|điện lực|công ty điện lực|cấp nước|momo|zalopay|vnpay|shopee|lazada|tiki|tiktok|tiktok shop|facebook|meta|zalo|telegram|discord|instagram|google|apple|apple id|icloud|microsoft|netflix|garena|riot|steam|roblox|binance|metamask|okx|=sàn|sàn giao dịch|grab|spx|vnpost|ghn|ghtk|bưu điện|bưu cục|bưu tá|công an|công an phường|công an quận|công an xã|cảnh sát|cảnh sát giao thông|csgt|cảnh sát hình sự|cục cảnh sát hình sự|cảnh sát kinh tế|an ninh mạng|phòng an ninh mạng|bộ công an|cơ quan điều tra|viện kiểm sát|tòa án|thi hành án|thuế|cục thuế|chi cục thuế|tổng cục thuế|hải quan|hải quan sân bay|quản lý thị trường|đội quản lý thị trường|an toàn thực phẩm|cục an toàn thực phẩm|bộ y tế|sở y tế|sở giáo dục|thanh tra|thanh tra sở|thanh tra y tế|bảo hiểm xã hội|phường|ủy ban|ubnd|văn phòng chủ tịch|lãnh đạo phường|đại sứ quán|lãnh sự quán|đội trật tự|trật tự đô thị|hội chữ thập đỏ|bệnh viện|bv|bạch mai|từ dũ|tổng đài|trung tâm thẻ|=hãng|nhà phát hành|nhà xuất bản game|ban giám đốc|ban tổ chức|btc|ban giám khảo|vneid|dịch vụ công|tòa soạn|báo tuổi trẻ|đài truyền hình|quỹ học bổng";

const rank =
  "nhân viên|chuyên viên|cán bộ|giao dịch viên|tổng đài viên|đại diện|đội|bộ phận|phòng|trung tâm|ban|cskh|chăm sóc khách hàng|hỗ trợ|kỹ thuật|kỹ thuật viên|thanh tra|thanh tra viên|điều tra viên|kiểm sát viên|quản lý|quản lý vùng|trợ lý|phụ trách|tuyển dụng|nhân sự|bên|của|chi nhánh|trung tâm thẻ|phát ngôn|cộng tác viên|ctv|ctv chính thức|đối tác|thuộc đội|support|official|phòng cảnh sát|bác sĩ trưởng khoa|y tá|công ty|tổng đài|hotline|app|số|kho|dev|nv";

/** Posts that speak with weight wherever they write. */
const post =
  "đại úy|thượng úy|trung úy|thiếu tá|trung tá|thượng tá|đại tá|điều tra viên|kiểm sát viên|thanh tra|thanh tra viên|giao dịch viên|tổng đài viên|cskh|chăm sóc khách hàng|hotline|tổng đài|kỹ thuật viên|chuyên viên|thừa phát lại|trọng tài giải|đại diện game|đại diện|nhân viên hỗ trợ|nhân viên|cán bộ|giám thị|giám thị coi thi|ca trưởng|ca trưởng phường|bot quản trị|bot chính thức|bộ phận hỗ trợ|bộ phận kỹ thuật|bộ phận tuyển dụng|official support|support|trust and safety|trust safety|helpdesk|technician|game master|gm|gm game|developer|dev|moderator|check legit|trung gian|trung gian uy tín|quản lý chính thức|mentor chính thức|trợ lý|thư ký|luật sư|phóng viên|bác sĩ trưởng khoa|y tá khoa|kế toán trưởng|phó bí thư|phó bí thư đoàn|trưởng đoàn|trưởng đoàn thiện nguyện|giám đốc nhân sự|chủ quán|chủ server|server owner|người của chủ nhà|btc|ban tổ chức|quản trị|quản trị viên|quản lý nhóm|qtv|huấn luyện viên|tuyển thủ|ca sĩ";

const here =
  "đây|nè|nek|nì|đây ạ|nè ạ|xin chào|xin nghe|xin gặp|kính chào|kính báo|thông báo cho bạn|gọi anh|gọi chị|gọi bác|gọi lại|nhắn bạn|nhắn anh|nhắn chị|nhắn bác|nhắn bà con|mời anh|mời chị|mời bạn|gửi bạn|gửi anh|gửi chị|gửi quý khách|gửi lời|xin phép|xin liên hệ|được cử|vn đây|việt nam đây|hỗ trợ khách|hỗ trợ bạn|hỗ trợ nè|nhan ban|goi anh|goi chi|xin phỏng vấn";

export const claimCues: CueList = {
  // Heard from those who call in the name of a bank or an office; neither writes in a chat
  "claim.office": `
    {${self}} {là|bên|ở|từ|thuộc|đại diện|làm ở|làm bên|ở bên|là bên|trong|phụ trách|gọi từ|đại diện bên} {${rank}|} {${rank}|} {${org}}
    {${org}} {phường|quận|tỉnh|khu vực|miền trung|miền tây|chi nhánh|việt nam|vn|giao thông|trạm|kho|sân bay|đội 0|quận 0|chính thức|hỗ trợ|cskh|support|team|id team|24 7|qua zalo|vip|}{…|} {${here}}
    {${rank}} {${rank}|} {${org}} {${here}|hỗ trợ|đây|chính thức}
  `,
  "claim.official": `
    {${self}} {là|bên} {${rank}|} {${post}} {chính thức|mới|của|bên|thật|riêng|viện|app|giải|…|}
    {${post}} {${org}|nhóm|server|game|app|giải|trường|đoàn xã|lớp|tòa nhà|phòng|vn|hội|…|} {${here}}
    {official|support|helpdesk} {support|team|zalo|facebook|momo} {here|đây|nhắn|24|ib|xin}
    {bên} {${org}|kho|trung tâm|trường} {gọi|nhắn|gửi} {anh|chị|bạn|bác|em|lời|đây|quý khách|loi}
    {được} {${org}|bqt|ban quản trị|nhà xuất bản|nhà phát hành|chủ nhóm} {cử|giao|bổ nhiệm|phân công} {…|}
  `,
  // Stands in for somebody whom all know
  "claim.role": `
    {${self}} {thay|thay mặt|trực thay|làm thay|thay ca|đại diện} {cho |}{admin|mod|chị|anh|thầy|cô|sếp|bot|discord|chủ nhóm|chủ shop|ban quản trị|chủ nhà|đoàn} {…|}
    {admin|mod|ad|qtv} {thật|chính|cũ} {…|} {mình thay|t thay|em thay|nghe nick này|nghe mình}
    {người nhà|con nuôi|em gái|em trai|vợ|chồng|trợ lý|luật sư|bố|mẹ|người} {của |}{cô|chị|anh|thầy|chủ|an|bình|admin|ca sĩ|idol} {…|} đây
    {thầy|cô|chị|anh|chú|bác} {…|} {uỷ quyền|ủy quyền|nhờ|giao|cử} {cho |}{em|mình|con|cháu|tôi} {nhắn|trả lời|trực|quản|giữ|dùng nick|nói chuyện}
    {nhóm trưởng|trưởng thôn|tổ trưởng|chủ nhà|chủ trọ|chủ nhiệm|thầy trụ trì|sư thầy|cha xứ|linh mục|hiệu trưởng|giáo viên chủ nhiệm|kế toán trường|thủ quỹ|trưởng đoàn|bí thư|phó bí thư|chủ nhiệm lớp|chủ tịch} {…|} {đây|nè} {…|} {số mới|nick mới|lưu số|lưu lại số|zalo mới|đổi zalo|nick này|nick riêng|zalo riêng|qua nick}
    {bạn|ban} nhạc gốc đây
    {đây là|day la} {trang|kênh|page|nick|tài khoản|số máy bàn} {chính thức|chính chủ|chăm sóc khách hàng|mới|xác minh|của trường} {…|}
    {anh|chị} {là|ở} {sếp tổng|ban giám đốc|sếp mới|sếp} {…|} {riêng|chưa gặp|việc gấp}
    {nick|acc} {chính thức|phụ của admin|phụ của mod|phụ của ad|dự phòng của|gốc của|phu cua c} {…|}
  `,
  "claim.staff": `
    {mod|admin|ad|qtv|quản trị} {phụ|mới|chính|nhóm|dự phòng|clone|tạm} {đây|nè|ne|nek|nha}
    {mình|tôi|em|tui|t|tao|mik} là {quản lý nhóm|mod phụ|quản trị mới|quản trị viên mới|moderator|moderator chính thức|mod mới|admin dự phòng|ad} {được|nè|chính thức|mới|nha|,|…|}
    {ban quản trị|bqt|quản trị} {nick dự phòng|nick phụ|nick mới}
    {mod|admin} cấp quyền cho nick này
  `,
  // Write to me, here, and keep the number
  "claim.reach": `
    {nhắn|ib|inbox|inb|rep|trả lời|nt|nhan|liên hệ|báo|gửi|chat|hỏi|gọi|kết bạn|add|kb|gọi lại|nói} {riêng |tin |zalo |lại |}{cho |với |}{mình|tôi|em|tui|anh|chị|t|nick này|số này|tin này|qua đây|dưới đây|thẳng nick|cán bộ|nhân viên này|ad|mod|bác sĩ} {nhé|nha|ngay|để|xử lý|giúp|luôn|tường trình|họ tên|trước|hướng dẫn|hỗ trợ|riêng|nhe|duyệt|đi|ghi|thẳng|thôi|…|}
    {kết bạn|add|kb|ket ban} {zalo|lại|riêng|nick|với|em|mình|tôi|tui|số|chi|bác} {này|riêng|em|mình|cá nhân|với|đi|nhé|nha|để|giúp|lại|…|}
    {zalo|nick|số|messenger|qua zalo|facebook} {cá nhân|riêng|phụ|này} {cho tiện|để tiện|của em|em hỗ trợ|trao đổi|nhe|nhé|bác sĩ|bs|em nhé|em nhe|…|}
    {qua|gọi|nhắn} {zalo|messenger} {này|em|riêng|cá nhân}
    {trả lời|rep|tl|nghe} {tin|tin nhắn|máy|lời} {này|em|t|tao|mình|tôi}
    {mọi|có gì|cần gì|có việc|gì|ai|nào} {liên lạc|khiếu nại|góp ý|hỏi|báo|bị tố|bị khóa|fan|vip|thắc mắc} {…|} {qua|gửi|nhắn|hỏi|ib|báo|gặp} {em|mình|tôi|nick này|anh|thôi|thẳng}
    {gặp|vào} {riêng|phòng riêng} {với|mình|nhé|nha|…|}
    {lưu|luu} {lại |}{số|so|nick|zalo} {mới|này|nhé|nha|lại|…|}
    {trao đổi|làm việc|giải trình|tường trình|nói} riêng {với|nhé|…|}
    {chỉ|cứ} {nghe|theo|làm theo|nói riêng|tin} {em|mình|tôi|nick này|lời|với em|hướng dẫn}
    {nghe|theo} {lời |}{t|tao|mình|nick này|tôi} {không|nha|nhé|thôi|…|}
    {không|ko} được {tắt máy|cúp máy|báo ai|nói ai}
    {đừng|khỏi} {báo|hỏi|nói} {btc|page|cô hiệu trưởng|ai khác|cơ quan}
    {điền|đăng ký|nộp} {form|qua|cho} {riêng|nick này|mình|em}
    {ib|inbox|pm|dm|nhắn tin} {e|mik|t|mình|em|nha|nhé|đây|để|a|day}
  `,
  // Something of yours is said to be in trouble
  "claim.your": `
    {tài khoản|nick|acc|đơn|đơn hàng|hồ sơ|xe|máy|sim|ví|video|page|trang|kiện hàng|thẻ|hộ|quán|cửa hàng|số|tên|icloud|shop|doanh nghiệp|kênh|bib|gói cước|phản ánh|sổ|tiền thuế} {của|} {bạn|anh|chị|quý khách|bác|nhà mình|em|cô|khách|mình|anh chị} {…|} {bị|sắp|vấn đề|chưa|cần|vi phạm|lỗi|treo|giữ|giới hạn|tố|giám sát|theo dõi|quá hạn|khóa|thu hồi|rà soát|lạ|sai|hết hạn|kê khai|xem xét|xác minh|do anh quản lý}
    {bạn|anh|chị|quý khách|ai} {đang |vừa |}{bị tố|bị báo cáo|bị khóa nick|thuộc diện|có tên|có biên bản|bị cảnh cáo|vi phạm|có giao dịch lạ|đứng tên} {…|}
    {thu hồi|khóa|ban|giới hạn|cắt} {sim|nick|acc|tài khoản|vĩnh viễn} {của|tạo|bạn|anh|…|}
    {xử lý|xử phạt|nộp phạt|lập biên bản|ra lệnh|nộp bản sao|nộp sổ gốc|nộp lại|giữ tên trang|giữ tài khoản|mở lại|unlock acc}
  `,
  // Somebody's name or face put on, and told as a prank or a plan
  "claim.sham": `
    {lấy|dùng|mượn|để|xài|đổi} {tên|ảnh|hình|avatar|mặt} {giống |của |}{mod|admin|sếp|con|nó|thầy|cô|chị|anh|thằng|bạn} {…|} {lập nick|lập acc|nhắn|ra lệnh|giả|đi xin|đi lừa|chat} {…} {tưởng|cả phòng|cả lớp|cả nhóm|nó|tụi nó|mai nghỉ|thật|luôn}
    {tao|t|tui|mình} {lập|tạo} {nick|acc} giả {làm |}{nó|con|thằng|cô|thầy|sếp} {…|}
    {giả|đóng giả} {làm |}{sếp|thầy|cô|mod|admin|công an} {nhắn|gọi} {cả|cho|tụi|nó} {…|}
  `,
};
