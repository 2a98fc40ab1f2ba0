// Everyday words that look like a slur once their tones are gone, or beside it: what lies inside one never counts.

import type { TermGroupSource } from "../ruleset.ts";

export const soundAlikes: TermGroupSource = {
  name: "sound-alikes",
  disguised: "no",
  words: [
    // Walnuts again.
    "{hộp|món|súp|bột|bơ|thùng|vài|kg|lạng|gram|quả|muỗng|nước|topping|thi|mix|lon|hop|mon|sup|bot|kem|rac|them|qua|hat} {oc cho|óc chó}",
    "oc cho {thi|nay la|lam|voi hat|va hat|bao|mix|ben|nha minh|mua}",
    // The children, the items.
    "{con|cai} cac {khoan|chau|con|ban|em|anh|chi|loai|mon|thu|mau|bac|co|lop|nhom|buoi|be|cu|ong|dong|mat|goi|don|phan|bai|file|muc|size|don vi|gia dinh|truong}",
    // Umbrella, enough, although.
    "du ma {nho|ti|thieu|van|khong|ko|may|quen|lam|hoc|noi|tien|xai|an|chia|con|cung|sao|chua|nhin|co|doi|moi|hoi|roi|it|nhieu|kho|mua|tui|em|minh|anh|chi|ban|ca nha}",
    "{tien|da|vua|con|chua|lam|tam|gan|sap|cho|can|mang|cam|mua} du ma",
    "{câu|chữ|từ|mấy câu|mấy từ|kiểu|tiếng|cau|may cau|kieu|tieng} {đụ má|du ma|đm|dm|vl|địt mẹ|dcm|đcm|vcl|clm}",
    "{cấm|không|hạn chế|bớt|đừng|cam|bot|dung|khong} {dm|vl|đm|dcm|vcl|đcm} {vl|cc|dm|vcl|nhau|nua|nữa|nha|nhe|nhé|trong|o|ở|được}",
    // Mother, father, aunt.
    "{tinh yeu|cong on|gia dinh|nha|hai|long} cua {ba me|me ba|cha me} con",
    "{ba me|me ba} con {gi|cai|o|di|ve|co|khong|da|van|con|song|lam|an|cung|yeu|thuong}",
    // Long, still worried, an orange, a bed.
    "con dai {lam|qua|dang|o|mai|the|nua|ngay|thang|hay|ma|hon|may}",
    "con lo {lang|la|noi|viec|an|cho|nghi|du|hoc|tien|lam|com}",
    "{trai|qua|nuoc|vat|an|mua|uong|bep|vo|hong|tam|than|thuong} cam di",
    "an buoi {hay|sang|trua|toi|chieu|gi|nao|luon|khong|chua}",
    "{dau|dam|co|ro|tha|an} {ba|bà} con",
    "lon xon",
    "{o|cho|xa|ban|dep|re|to|nhanh|nong} {lon|Lon} {o|nha|hon|roi|nhat|lam|qua|dong}",
    // Months, boards, power firms.
    "{thang|tang|sang} {lon|dien|moi|chin} {nha|luc|chi|roi|xuong|sua|lap|bao|xong|den|dung|ve|la|anh}",
    "{1|2|3|4|5|6|hai|ba|bon|nam|sau|may|vai|qua} thang moi {xong|dung|ve|co|duoc|tra|lam|het|den|ra|toi|gap}",
    "{ba|ca|bon|con|toan} con dan {lang|toc|xom|to|pho|quanh|trong|vung}",
    "bong {thoi|do} {ma|nha|giet|thi|nen|chu|va|roi|me}",
    "{tran|phat|da|thoi|chuyen|xem|qua|mon} bong {thoi|do}",
    "{nhu|cai|lop|khi|luc|the|bua|hom|buoi} nao cho {non|ngon|dep|chac|mem|nhanh|con|be|tien|vua|re|hop|xuoi|duoc|het|an|ok|em|minh}",
    "{nguoi|chi|deu|thi|ban|noi|goi} la cho {keo|de|co|vui|xong|nhanh|no|con|minh|nguoi|em|be|vay|thue|muon|ban|qua}",
    "{gia|bao nhieu|ban|xe|hang|loai|may} may coi chung",
    "{máy|may|tho|ai|cho} sua cai {gi|nay|do|may}",
    "{nhu mo|dang|mo|buon|thiu thiu|giac|say|them} ngu",
    "đồ chó {mèo|cưng}",
    "{bo|heo|ga|ca|de|tho} sinh san {chi|gi|nhanh|tot}",
    "con sau {no|nay} {can|an|pha|bo|duc}",
    "may thang {cho vay|dien|cho thue|cho thay|dau|cuoi}",
    "đậu {mé|ma|bà} {sông|bờ|rạch|kênh|hè|biển}",
    "{dái|ngầu pín|pín} {trâu|bò|dê|heo} {xào|nướng|hầm|nhúng|tiềm|luộc|ngâm}",
    // Moods of one's own.
    "{bận|ban|mệt|met|đói|doi|mỏi|lạnh|lanh|khổ|kho} {như|nhu} {chó|cho|trâu|trau|con mọn} {cả|ca|tuần|tuan|tháng|luôn|luon|hôm|hom|mấy|may|luôn á|nay|từ|tu|mà|ma|ngày|ngay|rồi|roi}",
    "{khóc|cười|hét|chạy|nhảy|hát|khoc|cuoi|het|chay|nhay|hat} {như|nhu} {con điên|thằng điên|con dở|thằng dở|con dien|thang dien} {vì|khi|lúc|trong|giữa|ngoài|mỗi|suốt|cả|một mình|vi|luc|trong|giua|ngoai|moi|suot|ca|mot minh}",
    "{trẻ|bọn trẻ|tụi trẻ|làm|khiến|bầy|mấy đứa} con {điên|khùng|đần} {mất|lên|đầu|luôn|ra}",
    "ngủ như {heo|lợn|chó} con",
    "{ngu|dại} gì {không|mà không|bỏ|mà bỏ|ko|mà ko|mà lại}",
    "hèn {gì|chi} {mà |}{nghe|thấy|ngon|thơm|đẹp|hôm|nay|bữa|mùi|đông|giỏi|khỏe|vui|xinh|mát|lạnh|nóng|tắc|kẹt}",
    "{con|thằng|đứa|kẻ} {điên|khùng|ngu|dở|dại|hâm|ngốc|lười} {này|ấy|đó} là {mình|tui|em|tôi|tao|t|tớ}",
    "{đúng là |}{đồ|thứ|kẻ|đứa} {vô dụng|ngu|ngốc|thất bại|dốt|đần|lười|hậu đậu} như {em|mình|tôi|tui|con|tao|t|tớ}",
    "mặt {em|mình|tui|tôi|con|tao|tớ} {sưng |nhìn |}{y |}như {cái |con |trái |}{bánh bao|bao cát|cà chua|cà tím|heo|khỉ|gấu trúc|ma|zombie|xác sống|mâm|cú|mèo}",
    // Things, and beasts that are beasts.
    "{cái|con|thằng|cái con} {máy|xe|điện thoại|bot|robot|app|mạng|game|laptop|máy tính|máy in|gps|map|google map|siri|chatgpt|điều hòa|quạt|tivi|loa|chuột|win} {này |đó |nhà mình |nhà tao |nhà em |}{ngu|lì|chậm|điên|dở|đần|khùng} như {bò|chó|lợn|heo|trâu|rùa}",
    "{lũ|bọn|con|đàn|tụi|mấy con|đám} {muỗi|kiến|gián|chuột|ruồi|mối|quạ|ong|bọ|mèo|chim|gà|vịt|virus|sâu|ve} {… }{mất dạy|khốn nạn|khốn kiếp|chết tiệt|đáng ghét|mất nết|láo|chết bầm}",
    "{gỡ pin|rút điện|tắt nguồn|rút phích|tắt máy|tháo pin|tắt loa} cho nó {câm|im} {đi|luôn|}",
    // Certificates, copies, exams.
    "{có |thi |học |lấy |nộp |bằng |co |}cc {ielts|toeic|tin học|tin hoc|tiếng anh|tieng anh|nghề|nghe|hành nghề|ngoại ngữ|b1|b2|sư phạm|kế toán|toefl|hsk|jlpt|topik}",
    "{mail|email|thư|gửi|bản|file} cc {cho|anh|chị|sếp|em|mày|nhóm}",
    "{hồ sơ|giấy|bài|xe|phòng|cửa|sim|thẻ} vô lại",
    "{ra|thoat|tat|out|bam nut ra} roi vo lai {la|di|xem|thu|nhe|nha|duoc|moi}",
    "vo si {do|nay|kia|dam|thi dau|nguoi|tre|len|ha|boxing|viet}",
    "{bun dau|quan|tiem|hang|pho|che|xoi|shop} {… }mo ban lai",
  ],
};
