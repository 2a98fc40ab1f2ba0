// How people tell one person that nobody wants them, and where to go.

import type { CueList } from "../cue-net.ts";
import { anybody, no, nobody, noNeed, place, you } from "./pressing-people.ts";

export const awayCues: CueList = {
  // The one addressed is told that nobody wants them here.
  "press.unwanted": `
    {không|ko|hổng|chẳng|đéo|có} {ai|đứa nào|đứa mô} {thèm |muốn |dám |rảnh |mà |cần |}{làm bạn|kết bạn|nói chuyện|chơi|trò chuyện|đi chơi|làm quen|hẹn hò|ngồi chung|cùng nhóm|bắt chuyện} {với|cùng} {${you}}
    {ai|ai mà|đứa nào} cho {cái |}{loại|thứ|hạng|ngữ|đồ} {như |}{${you}|bạn|nó} {lên tiếng|nói|vào|ngồi|mở miệng|ý kiến|xía|tham gia|đòi}
    {bạn|mày|mầy} {là |chỉ là |đúng là |toàn là |}{gánh nặng|cục nợ|của nợ|cục tạ|cái gai|con sâu|nỗi nhục|trò cười|trò hề} {của |cho |rồi|cả|thôi|}
    {bạn|mày|nó} bị {kick|đuổi|tẩy chay|cô lập|ghét|bỏ|đá|ban|cạch mặt} là {đúng|phải|đáng|đáng đời|chuẩn}
    {vô|vào|tới|đến} {phòng|nhóm|chỗ|đâu|lớp|game} {nào |}cũng {thấy|gặp|đụng} {mày|mi|mầy|mặt mày|mặt nó|nó}
    {ám|bám|đeo} {hoài|dai|mãi} {vậy|thế|,|biến|cút|đi|mệt|phát}
    {${place}} {không|ko|đâu|đâu có|chứ|chứ không|hổng} phải {là |}{trại tế bần|bãi rác|nhà trẻ|trại trẻ|chỗ chứa|chỗ cho|chỗ của|viện dưỡng lão|trại tâm thần|sở thú|chuồng heo|thùng rác|nơi chứa|chỗ để} 
    ai {rước|add|thêm|cho|mời|kéo|vác|dẫn|lôi} {nó|bả|ổng|hắn|con này|thằng này|con đó|thằng đó|cái thứ|cái loại|của nợ|mày|mi|mầy|cục nợ} {vô|vào|tới|đến|vậy|về|thế|lại|ở|đây|ra}
    {không|ko|hổng|chẳng|đéo} {ai|đứa nào|đứa mô} {thèm |muốn |dám |rảnh |}{ngồi|đi|ăn|học|chơi|làm|nói chuyện|chung nhóm|chơi chung|tâm sự|bắt cặp|nhảy|đứng} {với|cùng|cạnh|gần|chung với} {${you}|bạn đâu|em đâu}
    {không |chưa |chẳng |hổng |}biết thân {biết phận |}{mà |thì |}{nghỉ|lui|rút|đi|out|im|xin nghỉ|tránh}
    {để|đợi|chờ} {người ta|ai|mọi người|tụi tao|tụi này|cả nhóm|sếp} {phải |}{đuổi|nói|tống|kick|mời} {mới|thì mới|rồi mới|thẳng|ra} {chịu|đi|biết|nghỉ|mặt|hiểu}
    {sao|sao không} {mày|bạn|nó|em|mi|mầy|con này|thằng này} {chưa|còn chưa|không|vẫn chưa|hông} {chịu |tự |}{nghỉ game|nghỉ học|nghỉ việc|nghỉ|out|biến|xóa app|xóa game|chuyển trường|chuyển lớp|cút|rời|rút lui} {đi|à|hả|nhỉ|cho|luôn|}
    {kéo chân|kéo lùi|làm khổ|báo|báo hại} {cả team|cả nhóm|cả lớp|cả đội} {hoài|mãi|vậy|mà|không|thế}
    {cả nhóm|cả lớp|nhóm|lớp|hội|cả hội|mọi người} {quyết|bỏ phiếu|biểu quyết|họp|thống nhất} {xong |hết |}rồi {… }{dọn đi|out|biến|rời|muốn mày|nghỉ đi|đi đi|khỏi|mày}
    {mày|mi|mầy|bạn} {vô|vào|có mặt|xuất hiện|tới} là {cả nhóm|cả lớp|ai cũng|mất vui|hết vui|mọi người|tụt mood|mất hứng|không khí}
    {thiếu|vắng|mất} {mày|mi|mầy|nó} {ai |cũng |chả |không |chẳng |}{ai|chết|sao|buồn|tiếc|đỡ|mừng|nhớ}
    {${nobody}} {mà |còn |thèm |cần |muốn |có |cũng |thích |rảnh |dám |dư hơi |}{${noNeed}} {đến |tới |cái |với |}{${you}|loại như|thứ như|hạng như|cái loại|cái thứ|cái ngữ}
    {${place}|rồi} {thì |này |thực ra |}{${no
      .split("|")
      .map((word) => `${word} ai`)
      .join("|")}} {mà |còn |thèm |cần |muốn |có |cũng |}{${noNeed}} {đến |tới |cái |}{bạn|bác|cô|chị|ông|bà|chú|cậu|cưng}
    {${no
      .split("|")
      .map((word) => `${word} ai`)
      .join(
        "|",
      )}} {cần|mời|ưa|chào đón|hoan nghênh|invite|muốn ngồi cạnh|muốn ngồi gần|muốn đọc|muốn nghe|muốn thấy mặt|tiếp|chịu nổi|hỏi ý kiến|mượn|mướn|khiến|care} {bạn|bác|cô|chị|ông|bà|cậu|chú} {đâu|cả|hết|viết|nói|nữa|vào|ngồi|ở đây|hiểu|}
    {ai|đứa nào|ai mà|có ai|đứa mô|ai rảnh|ai rảnh mà} {thèm |rảnh |cần |}{ưa|cần|thèm|mượn|mướn|khiến|chơi với|hỏi|chịu nổi|quan tâm|chào đón|care|tiếp|chứa} {${you}|loại như|cái loại|cái thứ|loại|thứ}
    {ai|đứa nào} {rủ|mời|kêu} {${you}} {vào|vô|tới|đến|ra|đâu}
    ai {cho|cho phép} {${you}} {vào|vô|ngồi|đứng|nói|lên tiếng|đụng|ở|mở miệng|xía|tham gia|sờ}
    {${place}} {thì |này |giờ |hiện |}{${no}} {có |còn |}{chỗ|dành|chứa|chào đón|tiếp|cần|nuôi|hoan nghênh|thiếu|nhận|welcome} {cho |cái |loại |thứ |}{${anybody}}
    {${place}} {hết|đông|đủ|full} {chỗ|rồi} {cho |}{${you}|loại|thứ|hạng}
    {hết|không còn|làm gì có|không có} chỗ cho {${you}|cô|loại|thứ|hạng|em|ông|bà}
    {lớp|nhóm|đội|team|nhà|hội|group|server|đời|thế giới|lớp này|nhóm này|đội này|team này} {này |mà |}{thiếu|không có|vắng|bớt|đỡ} {${you}|bạn|cô} {thì |là |đi |}{càng|mới|mừng|vui|yên|sạch|tốt|đỡ|thở}
    {bạn|mày|cô|bác|ông|bà} không {thuộc về|hợp với|xứng với} {nơi này|chỗ này|nơi đây|nhóm này|đây|lớp này|tụi này}
    {mày|mi|mầy|bạn} {không |chưa |có |}{thấy|biết} {mình|bản thân} {thừa|dư thừa|dư|vô duyên|phiền|lạc lõng|chật chỗ} {à|sao|hả|không|lắm|}
    {không|ko|chưa|hổng} thấy {mình |}{thừa|nhục|ngượng|nhục mặt|trơ|dày mặt} {à|hả|sao}
    {còn|làm gì còn|lấy đâu ra} mặt mũi {nào |mà |}{vào|vô|mà|tới|ở|đến|nào}
    {vác|ló|thò|chường|vác cái|ló cái|chường cái|vác bản} mặt {vào|vô|tới|ra|lên|đến} {đây|làm gì|chi|hả|nữa|nhóm|lớp|group}
    {đừng|cấm|khỏi|không được|thôi đừng} {bao giờ |có |được |hòng |}{xuất hiện|ló mặt|bén mảng|vác mặt|chường mặt|thò mặt} {ở |vào |tới |đến |vô |ra |}{đây|nữa|nhóm|trước|lớp|trường|group}
    {lần sau|tuần sau|mai|sau này|từ nay} {… }{khỏi|đừng} {tới|đến|join|vào|vô|đi} {nữa |luôn |nha |}{chật chỗ|ngồi đó|cho đỡ|kẻo|đỡ|cả team}
    {cho |}đỡ {chật chỗ|chật lớp|chật nhóm|ngứa mắt|bẩn mắt|vướng mắt|ám quẻ}
    lớp đỡ chật
    {không|ko|hổng|chẳng} ai {tiếc|nhớ|giữ|níu|cản} {mày|mầy|bạn}
    chọn {ai|người khác|ai khác} {còn|chứ} {mày|bạn|em|nó} {thì không|nghỉ đi}
    tuyển {người|thành viên} {chứ |}không {tuyển|nhận} {cục nợ|của nợ|heo|chó|đồ|loại|rác|thứ}
    {you|u} {were not|weren't|werent|are not|aren't|arent} {invited|picked|chosen|wanted|welcome|needed}
    {nobody|no one|none of us} {invited|asked|wants|needs|likes|picked|believes|is gonna believe} {you|u}
    {take the hint|know your place|this table is for people|mute yourself forever|do us a favor and leave|do the group a favor|go away new kid|you have no right to speak|sit down and be quiet|sit in the corner|nobody likes you}
    imagine thinking {we|anyone|anybody} {are|is|were} your friends
    just leave {the|this} {server|group|chat|class|team} already

  `,
  // Told to go.
  "press.go": `
    {mày|mi|mầy} {nghỉ|bỏ|xóa|rời|out|chuyển|về} {chơi |}{game|học|việc|nhóm|app|lớp|trường|quê} {đi|cho|giùm|luôn}
    cho {lớp|nhóm|team|server|đội} {bớt|đỡ|hết|nó} {khổ|chật|phiền|ồn|xui|loạn|rác|sạch|tốn}
    {vô|vào|tới|đến} {đây|nhóm|lớp} {làm chi|chi|làm gì} {có ai|ai|mà|nữa}
    {bớt|thôi|ngưng|dừng|ngừng|khỏi|đừng} {nói|đăng|comment|cmt|xuất hiện|hát|khoe|livestream|ý kiến|chụp|viết|gáy|sủa|thở|lên tiếng|nhắn} {lại |nữa |}{giùm|dùm|hộ|cái|đi cho|giúp}
    {bạn|mày|em|cô|bác} {đi|qua|tìm|kiếm} {chỗ khác|nhóm khác|nơi khác|chỗ nào khác} {xin|chơi|mà|đi|cho|ở|giùm}
    {dọn|cuốn} {đi|gói} {đi|liền|giùm|ngay|cho|}
    {ra|về|qua|xuống} {góc|xó|cuối lớp|ngoài|chuồng|toilet|nhà vệ sinh|góc kia|góc lớp} {kia |đó |mà |}{ngồi|đứng|ở|chơi|ăn}
    {biến|cút|xéo|lượn|phắn|cuốn gói|cuốn xéo|xách dép|xách đít|bước|lui} {đi|ra|về|khỏi|lẹ|ngay|liền|giùm|cho|luôn|hết|mau|chỗ khác} {cho |ra |khỏi |về |đi |lẹ |ngay |}{lẹ|giùm|khuất mắt|khỏi đây|nhóm|chỗ khác|đây|nhờ|cái|xó|lớp|bển|quê|nhà|rồi|đỡ|nữa|nha|mày|}
    {tự |mau |làm ơn |bạn |mày |em |}{out|rời|thoát|ra khỏi|rút khỏi|leave} {group|nhóm|gr|lớp|đội|box|team|clan|server|sv|đội bóng|đây|khỏi đây} {đi|giùm|dùm|hộ|lẹ|mau|liền|luôn|ngay|cho|mau lên|giúp}
    {tự|mời} {out|bấm nút|rời|ra|biến|lui|về|lượn} {đi|hay|nhóm|luôn|cho|rời nhóm}
    {nghỉ học|nghỉ việc|chuyển trường|chuyển lớp|chuyển chỗ|nghỉ luôn|nghỉ game|xóa app|xóa nick|xóa acc|bỏ game|bỏ học|rời đội|nghỉ chơi game|xin nghỉ|nộp đơn|nghỉ quách} {đi|luôn|cho rồi|giùm|lẹ|quách|luôn cho|luôn đi|cho khỏe|cho xong|đi em|đi mày} {em|mày|bạn|cho|cả năm|lớp|giùm|}
    {chưa|sao chưa|sao còn chưa|còn chưa} {nghỉ học|nghỉ việc|chuyển trường|chuyển lớp|cút|biến|out|xéo|lượn|rời nhóm|chừa|chịu đi|nghỉ} {đi|à|hả|nữa|nhỉ|vậy|}
    {sao|ủa sao|mà sao} {vẫn |mày |nó |con này |thằng này |con |thằng |}{… }{còn|vẫn còn|vẫn} {ở đây|trong nhóm|trong group|trong lớp|ngồi đó|đứng đó|chưa|lì|bám|trong đây}
    {đừng|khỏi|cấm} {có |}{vào|vô|tới|đến|ra|qua|join|quay lại} {đây|đó|nhóm|nhóm này|group|lớp|chùa|server|sân} nữa
    {đi|dìa|về|qua} {chỗ khác|chỗ nào|nơi khác|bển|xó|góc} {chơi|mà|đi|khuất|ngồi|than|ở|của}
    {đi đâu|đi mô} {thì đi|cho khuất|thì kệ}
    {cho |}khuất mắt {tao|tau|bà con|tụi tao|mọi người|tui|ông|bà|đi|}
    {bước|ra|đứng} {ra ngoài|dậy|lên} {mà |}{đứng|ở|liền|đi chỗ|ngồi chỗ|về liền|dìa liền}
    {ra khỏi|cút khỏi|biến khỏi|dọn khỏi|rời} {đây|đời|nhóm|lớp|phòng|nhà|đội|ký túc|đội bóng|trường} {mau|ngay|lẹ|đi|liền|tao|tụi tao}
    dọn đồ {khỏi|ra khỏi|cút|biến|đi}
    {mời|xin mời} {mày|bạn|bác|em|cô} {biến|lượn|ra|luôn cho|out|về|lui}
    {đuổi|nói|chửi} {vậy|thế|rồi|như vậy|hoài} mà {chưa|không|còn|vẫn} {chịu |biết |}{đi|nghỉ|nhục|lì|cút|bám}
    {get out|get lost|go away|leave|log off|uninstall|leave the server|leave already}
  `,
  // Sent away beyond doubt.
  "press.away": `
    {biến|cút|xéo|lượn|phắn|đi|đi đâu|bước|out|lui} {đi |ra |hết |đâu |}{cho |}{khuất mắt|khuất|rảnh nợ|sạch|đỡ chật|đỡ ngứa mắt|nước nó trong|bõ ghét|tao nhờ|tụi tao nhờ|bà con nhờ|bớt chật} {tao|tau|bà con|tụi tao|mọi người|tui|ông|bà|đi|mắt|cái|nha|giùm|}
    {cho |}khuất mắt {tao|tau|bà con|tụi tao|tui|ông|bà}
    {biến|cút|xéo|lượn|phắn} {về|ra|khỏi|xuống} {cái |}{xó|hang|chuồng|ổ|quê|rừng|bển|nhà|đây|nhóm|lớp|chỗ|đời|mắt|lỗ} {của |}{mày|mi|mầy|tao|bây|chúng mày|đi|giùm|trước khi|này|tụi tao|}
    {cút|xéo|biến} {khỏi|ra khỏi} {đây|nhóm|lớp|đời|nhà|group|box|server|team|đội|phòng}
    {out|rời|thoát|rời khỏi} {group|nhóm|gr|lớp|đội|box|team} {giùm|dùm|hộ|lẹ|mau|cho} {… }{mất vui|ngứa mắt|vướng|nhờ|khuất|phiền|rảnh|đỡ|ghét}
    {tự|bạn tự|mày tự} {out|rời|rời nhóm|nghỉ|biến|ra} hay {để |}{tụi|bọn|tao|mình|admin|cả|kick} {… }{kick|đuổi|xóa|tống|đá}
    {dọn đồ|cuốn gói|xách dép|xách đồ|khăn gói} {đi|khỏi|ra khỏi|cút|biến|về} {đi|khỏi|ký túc|phòng|giùm|cho|nhà|cho tôi}
    dâu con gì
    {tao|tôi|t} còn thấy {mày|mi|mầy|cái mặt mày|mặt mày} {ở|vào|trong|lảng|mò}
    {có|cho} {mày |mi |}{một|0|vài} {phút|giây|ngày|tiếng} để {xóa|cút|biến|rời|out|xin lỗi|nghỉ|dọn}
    {xóa bài|xóa|nói xong|xong} rồi {cút|biến|xéo|lượn|phắn}
    {đợi|chờ} {bảo vệ|người ta|ai|công an|admin} {khiêng|đuổi|kick|tống|ném} {ra|cổ|mới chịu|hay}
    {chưa chịu|không chịu|mà chưa|vẫn chưa} {cút|biến|đi|nghỉ|out|rời} {à|hả|nữa|vậy|sao}
    {còn|sao còn} đứng {đó|đấy} {hả|à|làm gì|nữa}
    {cuốc|mời} {xéo|cuốc} {đi|khỏi|ra}
    {bước|cút|biến} {ra |}{ngoài|khỏi đây} {đứng|mà đứng|ngay|liền|giùm}
    ra {ngoài|khỏi đây} {mà đứng|mà ngồi|đứng đi}
    {đứng dậy|đứng lên} {dìa|về|đi|biến|cút} {liền|ngay|lẹ|chỗ khác|giùm}
    {ai|đứa nào} {kêu|cho|mời|rủ} {mày|mi|mầy|m} {tới|vô|vào|ngồi|đến|ở|đây}
    {mày|mi|mầy|m} {vô|vào|tới|đến|ra} {đây|nhóm|lớp} {chi|làm gì|làm chi} {ai|hả|vậy|nữa|mà}
    {im|nín|câm} {luôn |mồm |}{đi|luôn đi} {nói câu nào|ai hỏi|ý kiến|không ai|ai mượn|ai cần|chẳng ai}
    {im đi|ngồi im|ngồi im đó|im mồm|nín đi|im luôn đi} {… }{không ai|chẳng ai|ai hỏi|ai cần|ai mượn|ý kiến|biết gì|chưa tới lượt}
    {ý kiến|lời} {của |}{mày|bạn|em|mi} {không ai|chẳng ai|ai} {cần|thèm|hỏi|nghe}
    {không ai|chẳng ai|không ai cần} hỏi ý kiến {bạn|mày|em|mi}
    nói câu nào {ngu|nhảm|chán|ngán|xàm|vô duyên} câu {đó|nấy}
    {cái ghế|ghế|chỗ|bàn} {đó|này} có {chủ|người} rồi {… }{đứng|đi|biến|né}
    {đám cưới|đám giỗ|họp lớp|tiệc|sinh nhật} {… }{nó|con|thằng|bác ấy|cô ấy|bà ấy} {… }{tới|đến|đi} {… }{về|đứng dậy|không tới|khỏi tới|không đi|nghỉ}
    {nó|con Hà|con Chi|bả|ổng|hắn} {tới|đến|vô|vào} là {tui|tao|mình|tôi|cả bọn|cả đám|ai cũng} {về|đi về|đứng dậy|out|nghỉ|né}
    {tới|đến|vào|vô} thì {tui|tao|mình|tôi} {không|khỏi|ko} {tới|đến|đi|chơi}
    {mời|mời anh|mời chị|mời bác|mời bạn} {bấm nút|ra cửa|về cho|luôn cho}
    {mấy đứa|loại|thứ|hạng|ngữ|cái loại|cái thứ|mấy người|những đứa|hạng người} như {mày|mi|mầy|bạn|cô|nó|em|bác|chị} {nên|thì|chỉ|đừng|ai|mà|làm|không|xứng|đáng|có}
    {chỉ|nên|tốt nhất là} ở nhà {đừng|cho|khỏi} {ra đường|làm phiền|vướng|nhờ|đi}
  `,
  // A whole message of one or two words.
  "press.dismiss": `
    {=biến|=cút|=lượn|=xéo|=phắn|=câm|=nín|=xéo|cút xéo|câm mồm|câm miệng|câm họng|nín họng} {đi|lẹ|ngay|liền|gấp|giùm|luôn|mày|mau|nha|hết|}
    {biến|cút|xéo|lượn|phắn|out|lui|dìa|bước} {lẹ|giùm|gấp|liền|mau|ngay|đi lẹ|đi mau|cái|giùm cái}
    {cút đi|cut di|xéo đi|phắn đi|phắn|=xeo|get lost|go away|gtfo}
    {ai|đứa nào} {mượn|mướn|khiến|cần|thèm} {mày|hả|vậy|đâu|}
    {khóc|khóc tiếp|khóc nữa|ráng khóc} đi
    {sủa|gáy} {đi|tiếp|nữa}
    bơ đi
    {xóa|xoá} đi cho đỡ
  `,
};
