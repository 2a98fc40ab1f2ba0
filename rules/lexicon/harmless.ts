// Turns of phrase in which a vulgar or violent word means something else: what lies inside one never counts.

import type { TermGroupSource } from "../ruleset.ts";

export const harmless: TermGroupSource = {
  name: "harmless",
  disguised: "no",
  words: [
    // Walnuts, and other food.
    "{hạt|quả|trái|sữa|dầu|gỗ|cây|bánh|nhân|rừng|ký|kg|kí|gói|hũ|lạng|ít|mua|ăn|bán|tí|vỏ|bàn|tủ|sàn|chút|ly|kẹo|chè|nấu|rang|ship|thêm|loại|với|và} óc chó",
    "óc chó {rang|đỏ|vàng|mỹ|hữu cơ|tách vỏ|sấy|mật ong|nguyên vỏ|nướng|tươi|nga|úc|trung quốc|xay|với|và|mix|giàu|có omega|bao nhiêu|giá|ngon|bổ|tốt|hạt}",
    "{hạnh nhân|macca|hạt điều|mắc ca|nho khô} … óc chó",
    // Animals that are animals.
    "{lũ|đàn|bọn|con|mấy con|bầy|ổ|tụi|mấy bé|bé} {chó|mèo|lợn|heo|bò|khỉ} {con|nhà|cảnh|hoang|cỏ|nhà em|nhà mình|nhà tao|nhà hàng xóm|của em|của mình|poodle|corgi|husky|phốc|becgie|đốm|mực|vàng|đen|trắng|già|nhỏ|đi lạc|bị lạc|nuôi|thả rông|đẻ|ốm|bệnh|bị|sữa|giống|rừng}",
    "{đồ chơi|thức ăn|cơm|vòng cổ|áo|chuồng|thịt|giống|nuôi|dắt|tắm|cắt lông} {cho |}{chó|lợn|heo|bò}",
    "{năm|tuổi|con giáp|hình|tranh|logo|sao} {chó|lợn|heo|khỉ|trâu}",
    "{bị|đi} {đái|ỉa} {dầm|tháo|chảy|buốt|rắt|đường|tháo đường}",
    "{chim|cu} {gáy|sẻ|bồ câu|cảnh|cút|sâu|chào mào|én}",
    "{bướm|bưởi|mông|vú|ngực|đùi|háng|hàng} {sữa|năm roi|da xanh|hoa|đêm|trắng bay|gà|vịt|bò|heo|lợn|hiệu|chính hãng|xách tay|mới về|order|sale}",
    "ung thư {vú|tuyến|cổ}",
    "{ib|inbox|nhắn} {anh|a} cho {coi|xem} hàng {mới|về|áo|giày|túi|váy|sỉ|lẻ|trước|mẫu|thật}",
    // Names.
    "{dick van dyke|van dyke|moby dick|dick cheney|philip k dick|pussy riot|pussy willow|hot dog|cockpit|cock a doodle|cocker spaniel|dick tracy|dick clark|scunthorpe united}",
    "{hand|stop|peanut|weather|black} cock",
    // Proverbs, and words that only begin like a slur.
    "bác thằng bần",
    "{đồ |thứ |loại |}ăn hại {gan|thận|dạ dày|răng|mắt|sức khỏe|não|tim|phổi|da}",
    "{đồ|lũ|thằng|con|bọn|tên} khốn {khổ|khó|cùng|đốn}",
    // Figures of speech.
    "{giết|giết chết} {thời gian|thời giờ|gà|lợn|heo|vịt|muỗi|vi khuẩn|virus|ruồi|kiến|sâu|mổ|boss|con boss|quái|lính|mối}",
    "{đánh|đập|đấm} {vỡ|bể|gãy|rụng} {kỷ lục|thế trận|thế bế tắc|đội hình|trụ|nhà chính|crush|tim}",
    "{cười|buồn cười|mệt|đói|đau|lạnh|nóng|ngại|xấu hổ|sợ|nhớ|thương|yêu|mê|chán|thèm|buồn ngủ|khát|lo|vui|rét|ế|tức|ngộp|xinh|đẹp|cute} {muốn |gần |sắp |suýt |}{chết|chết mất|chết đi được|chết luôn|vỡ bụng|rụng rốn|chết mẹ|chết cha}",
    "{chết|chết mẹ|chết cha|chết cụ} {mất|rồi|tôi|em|mình|thật|dở|cười|đuối|máy|mê|mệt|đứng|lặng}",
    "{kill|killing|killed} {it|time|the boss|the vibe|the mood|me lol|the game|the lights|process|the process}",
    "{fucking|so fucking|damn} {love|proud of} {you|u|this|it}",
    "{i|we} fucking {love|miss} {you|u}",
    // Words that only sound alike once their tones are gone.
    "{do|con} {cho em|cho con|cho anh|cho minh|cho ban|cho toi|cho cac|cho nen|cho biet|cho thay|cho phep|cho vay|cho den|cho vao|cho ra|cho xem|cho duoc|nguoi|ngu duoc|ngu khong|ngu ngon|ngu som|ngu muon|ngu roi}",
    "{thang|lu|bon} {cho em|cho minh|cho anh|cho vay|cho nguoi|cho minh hoi|cho con|cho thue|cho ban}",
    "{mat|ham} {lon nuoc|lon bia|lon sua|lon xon}",
    "{an|cai|mot|hai|ba|bon|vai|nhung|cac|uong|mua|vo|hop|keo|nam|sau|thung|ban|nhu|den|con} lon {bia|nuoc|coca|sua|ngot|hon|nhat|len|qua|roi|nuoc ngot|ca|ngu|thit|to|tiger|ken|pepsi|bo huc|red bull|sting|kim|vay|the|lam|cho|ga|lao|tuoi|nho|xon|xong|ton|mang|tieng|gap|nua|rung|con}",
    "{dit|vai|cai|du|bu} {vay|chan|ao|hoa|dau|mua|tiec|to|gio|lon xon|thieu|tru|dap|lai}",
    "{cac|con|cai|nhu} {cac ban|cac em|cac anh|cac con|cac bac|cac chi|cac thay|cac mon|cac loai|cac cau|cac ong|cac ba}",
    "{bien|cut} di {choi|an|dao|bien|ngam|tam|du lich|cung|chan|tay|mat|voi}",
    "im di {lai|ve|hoc|lam}",
    "{cam|dong} {mom lai cho|on}",
    "{chet|chet mat} {vi|do|may|roi}",
    "cho chet may {tinh|lanh|bay|bom|xe|phat|giat|in|tram}",
    "{doi|cap|con|co|bi|khuon|be|hai|cai} mat lon",
    "mat lon {nhat|hon|tron|mat nho|tien|the|xinh}",
    "mat {day du|day moi|khon|day tim|tien|do|may|mang}",
    "{vo|cha|me|bo|ba} {may man|may mac|may tinh|may ao|may bay}",
  ],
};
