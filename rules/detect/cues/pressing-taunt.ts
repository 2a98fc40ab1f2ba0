// How people laugh at one person, to their face or before others.

import type { CueList } from "../cue-net.ts";
import { you } from "./pressing-people.ts";

export const tauntCues: CueList = {
  // Jeered at to the face, or shown around as a laughing stock.
  "press.taunt": `
    {khóc gì mà khóc|khóc lóc cái gì|khóc cái gì mà khóc|nín đi đồ|mít ướt} {… }{yếu đuối|tụi tao|mới chọc|có chút xíu|đồ|đàn bà|mới có|chưa gì}
    {quay|quay lại|chụp|ghi lại} {rồi |}{đăng|up|tung|gửi|post} {lên |}{cho |}{thiên hạ|cả trường|cả lớp|mọi người|cả mạng|bà con|cõi mạng} {cười|xem|coi|biết}
    {bản mặt|cái mặt|mặt mũi|tướng|cái tướng|cái thân|cái ngữ|cái thứ|cỡ|cái cỡ|trình|cái trình|nhan sắc|cái đầu|điểm|giọng|nhà} {mày |bạn |nó |}{đó|này|vậy|thế|như vậy|như thế|kia|ấy|như nó|như mày|như bạn|như mi} {mà |}{cũng|còn|lại|dám|mà} {đòi|chụp|đăng|khoe|lên|mở miệng|làm|livestream|yêu|tỏ tình|thi|hát|dám|bày đặt|selfie|đi thi|lên tiếng|nói chuyện|dạy|ra đường|thích}
    {tao|tui|tôi|t|mình|ai} mà {là|như} {mày|mi|mầy|bạn|nó} {… }{trốn|chui|độn thổ|nghỉ|xấu hổ|nhục|không dám|chết|chuyển|quê|đội quần}
    {ai bảo|ai biểu|cho bỏ|chừa|chừa cái} {láo|chảnh|hỗn|kiêu|khoe|lên mặt|mách|giành|ngông|to mồm|tật chảnh|xấc|xạo|nổ|tinh tướng|mách lẻo|ra vẻ|xấu|nghèo|hãm}
    {nghe|thấy|nhìn|đọc|gặp|ngó} {tên |mặt |giọng |cái mặt |bài |tin nhắn |}{bạn|mày|mi|mầy|nó|con này|thằng này|cậu|con đó|thằng đó} {nói |hát |viết |cười |gõ |nhắn |đăng |}{là |thôi |đã |thôi đã |mà |cũng |}{muốn |thấy |}{mất hứng|mất vui|nhức đầu|nhức cả đầu|đau đầu|mệt|mệt mỏi|nổi da gà|hết muốn|buồn nôn|chán|ngán|ghét|bực|xui|tụt mood|ói|khó chịu|phiền|tởm|đấm|tát}
    {quê|nhục|xấu mặt} {quá trời|xệ|chưa kìa|vãi|như con chó|không chỗ} {… }{còn ngồi|cười|haha|kkk|đi luôn|trốn|mà còn|té}
    {haha|hihi|kkk|kaka|hehe|lêu lêu|ê ê|ha ha} {… }{rớt|té|khóc|ngã|bị đuổi|bị bỏ|trượt|ế|bị đá|thua|quê} {kìa|rồi kìa|chưa|nhục|nha con|đáng|kìa bà con}
    lêu lêu {đồ|con|thằng|mày|nó}
    {tag|gọi|mời|kêu} {… }{vợ|chồng|bạn gái|người yêu|bồ|mẹ|sếp|bạn trai} {nó |hắn |ổng |bả |}{vô|vào|qua|đây} {… }{xem|thấy|coi|biết|cười}
    {cho|để} {vợ|chồng|mẹ|bạn gái|người yêu|sếp|cả họ} {nó|hắn|ổng|bả|thằng|con} {… }{thấy|biết|xem|coi} {mặt thật|bộ mặt|nhục|nó là}
    {khóc|khoc} {nữa|tiếp|to|lớn|lẹ|hoài|cho to|đi|to lên|lẹ lên|nữa đi|tiếp đi} {lên |đi |vào |nữa |}{cho |}{tụi|bọn|cả|mọi người|thiên hạ|anh em|bà con|tao|chưa nghe|chưa đủ|coi|nghe coi|quay|clip}
    {khóc to|khóc lớn|gào to} {lên|vào} {chưa|coi|nào|đi|nghe|cho|tụi}
    {sủa|gáy} {nữa|tiếp|to|lớn} {đi|lên|nào} {ai|xem|cho|coi|mày|cưng|}
    {ai cho} {ngừng|nín|thôi|nghỉ} mà {ngừng|nín|thôi|nghỉ}
    {sao câm rồi|câm rồi hả|cứng họng rồi|cứng họng hả|hết to mồm|hôm qua to mồm|to mồm lắm mà|mạnh mồm lắm mà|ngon lắm mà|gáy to lắm mà}
    {đang cười|thiên hạ cười|cả lớp cười|người ta cười} {vào mặt|thối mũi|cho} {mày|mi|bạn|em|nó|kìa|đấy}
    {nhìn|thấy|nghe|ngó} {cái |}{mặt|giọng|bản mặt|avatar|ảnh|tên} {mày|mi|mầy|nó|bạn|con này|thằng này|con đó} {là |đã |thôi đã |thôi |tau |tao |chỉ |}{thấy |muốn |}{ghét|bực|ngán|ngứa mắt|ngứa|tức|ói|khó ở|chán|tát|đấm|mất vui|xui}
    {nghe giọng|nhìn mặt|thấy mặt|nhìn avatar|nhìn avt|thấy tên} {là |đã |thôi đã |}{thấy |}{bực|ghét|ngán|mất vui|ngứa|muốn ói|tức|xui}
    {ngán|chán|ghét} {tận cổ|tới cổ|tới óc|tận óc|cái mặt mày|cái mặt nó|cái mặt mi|mặt mày|mặt mi}
    {đáng đời|đáng kiếp|vừa lắm} {mày|mi|mầy|con|thằng|cái thứ|cái loại|đồ|nó|chúng mày}
    {${you}|bạn|nó} {không có|chẳng có|không có lấy một} {bạn|ai chơi|ai thương|đứa bạn nào} {là |thì |cũng |}{đáng|phải|đúng|đáng đời}
    {ế chỏng|ế chơ|ế chỏng ế chơ|ế sưng} {… }{cho chừa|đáng đời|đáng|chừa}
    cho chừa cái {tội|thói|tật|bệnh} {chảnh|láo|hỗn|kiêu|khoe|ngu|lên mặt|mách|ra vẻ|làm màu|dạy đời|xạo|điêu}
    {ai có |gửi |đăng |up |tung |đào |lục |}{ảnh|hình|clip|video} {dìm|dìm hàng|hồi béo|hồi mập|hồi xấu|xấu nhất} {của |}{nó|con|thằng|hắn|ổng|bả|ai}
    {đào|lôi|bới|lục|moi} {… }{lên|ra} {… }{cho |để |}{nó|hắn|con|cả trường|cả lớp|mọi người} {không|hết|khỏi|cười|nhục|xem|coi}
    {vote|bình chọn|chấm|xếp hạng|bảng xếp hạng|top|bầu|poll} … {xấu nhất|ngu nhất|vô dụng|vô dụng nhất|ế nhất|đáng ghét nhất|béo nhất|mập nhất|dốt nhất|hãm nhất|nghèo nhất|lười nhất|phèn nhất|bẩn nhất|ugliest}
    {đứa nào|ai|người} {nào |}{xấu|ngu|vô dụng|đáng ghét|béo|mập|dốt|hãm|phèn|bẩn} nhất {lớp|nhóm|khối|phòng|trường|công ty|tổ|team}
    {thi nhau|cuộc thi|mở cuộc thi|thi đua|thi xem ai} {… }{chế ảnh|dìm|chọc|chửi|gọi điện|nhại|trêu|phá|bắt chước} 
    {chế ảnh|chế meme|nhại giọng|nhại lại|nhại lại giọng|bắt chước giọng|giả giọng} {nó|con|thằng|hắn|bả|ổng}
    {gọi|kêu|réo} {nó|con|thằng|hắn} {… }là {heo|lợn|chó|khỉ|mập|béo|đần|lùn|ma} {… }{cả ngày|hoài|nha|nhé|đi|mập|béo}
    {réo|hô} {to |to lên |lên |}{tên |}{nó|mẹ nó|bố nó|"|mẹ mày|bố mày}
    {heo|lợn|chó|khỉ|mập|béo|bò} ơi {heo|lợn|chó|khỉ|mập|béo|bò} ơi
    {coi|xem|vô coi|vô đây coi|vào xem|dô coi|dzô coi} {con này|thằng này|nó|hắn|thằng|con} {nè|lại|làm trò|diễn|khóc} {… }{làm trò|diễn|cười|hề|khóc|quê|nè}
    {lại làm trò|trò hề hôm nay|diễn hề|con hề|thằng hề} {kìa|nữa|tới|rồi|đó|hôm nay|của}
    {đọc lại|đọc to} {câu|bài|tin} {nó|con|thằng|hắn} {viết|đăng|nhắn} {… }{cười|nghe|xem|coi}
    {quay|chụp|ghi hình|quay clip} {clip |lẹ |lại |}{đăng|up|đưa lên|rồi đăng|gửi} {story|confession|nhóm|group|lên|tiktok|fb} {đi|cho|nha|coi|cả}
    {nó|con này|thằng này|con đó|hắn|thằng đó} {khóc|sợ|quê|cay|run|đỏ mặt} {rồi |}kìa {… }{quay|chụp|cười|dồn|đăng|tiếp|kkk|haha|đưa nó|ghi}
    {hỏi dồn|dồn tiếp|hỏi dồn dập|chửi tiếp|ném tiếp|chọc tiếp|cười tiếp|thêm nữa} {đi|tiếp|tụi bây|nữa|cho} 
    {chưa đủ đô|chưa khóc|chưa đã|chưa đủ à|chưa đủ nhục}
    {nhảy lại|làm lại|diễn lại|khóc lại|quỳ lại} {đoạn đó|đi|coi} {… }{quay|tụi này|chưa rõ}
    {con|thằng} {mập|béo|lùn|ngọng|cà lăm|hô|què|mồ côi|heo} {lại đây|ra đây|đứng lên|đâu rồi|tới rồi|lên cân|nhảy|khóc}
    {tới giờ|đến giờ|giờ} {chọc|troll|trêu|hành|dạy dỗ|chửi} {thằng|con|nó|hắn}
    {mách|méc} {đi|nữa đi} {… }{xem ai|coi ai|ai thèm} {tin|bênh|thèm tin}
    ai thèm tin {cái |}{loại|thứ|mày|đồ|ngữ}
    {mỗi|dưới|vào} {bài|mọi bài|từng bài} {của |}{nó|hắn|con|thằng} {… }{một câu chửi|chửi|haha|phẫn nộ|tởm|ói}
    {comment|cmt|bình luận|gõ|ghi} {chữ |}{tởm|cringe|lừa đảo|xấu|ói|heo|đĩ} {… }{bài|vào|hết|của nó|dưới}
    {lấy|giấu|treo|ném|xé|đổ|vẽ} {được |}{đôi |cái |mực |}{giày|dép|cặp|vở|áo|ghế|balo|bài|mực} {rách |vào áo |vào |}{của |}{nó|thằng|con|hắn} {… }{treo|bao|lên|rồi|mai|ném}
    đổ mực vào {áo|cặp|vở|ghế} {nó|hắn|thằng|con}
    {đặt|gọi} {0 |}{đơn|ship|ship cod|đồ ăn} {… }{tới|đến|về} nhà {nó|hắn|con|thằng} {… }{cho vui|cho chừa|chơi|mỗi|khóc}
    {gọi điện|gọi|nhá máy|spam tin nhắn|spam cuộc gọi} {chọc|phá|chọc phá|quấy|khủng bố|cho nó} {nhà|nó|ông|bà|thằng|con|tới|cả đêm}
    {gọi|nhắn} sang {bố|ba|mẹ|vợ|chồng|sếp|ba nó|vợ nó|mẹ nó}
    {tố|báo cáo|report} {sai|láo|bừa} cũng được
    {báo cáo|report} hàng loạt cho {mất|bay|sập|nó}
    {report|rp|báo cáo} {page|nick|shop|kênh|acc|quán|tập thể|die} {nhà |nick |}{nó|của nó|thằng|con} {… }{sập|lần|bay|die|mỗi người|tập thể|chết}
    {rp|report|đánh} {die|sập|bay} {nick|acc|page|kênh}
    {seeding|tụt|phải tụt|hạ} {1 sao|một sao|sub|follow}
    {unfollow|unfriend|unsub|dislike} {challenge|hết|tập thể|hàng loạt} {clip|nó|đi|con|thằng}
    {cả lớp|cả lobby|cả team|cả nhóm|cả server} xin {mày|bạn|nó} {đấy|đó|luôn|rồi}
    {muốn|mong|bầu|biểu quyết|bỏ phiếu} {mày|mi|mầy} {chuyển trường|nghỉ học|out|biến|nghỉ|đi cho}
    {cả đội|cả lớp|cả nhóm|ai cũng} {đứng |ngồi |}cười {mãi |}{chưa đủ|cũng mệt|cho|thối}
    {lớp mình|cả lớp|nhóm mình} chơi trò {… }{không phải bạn|ghét|tẩy chay|chê|né}
    {tắt tai|bịt tai|bịt mũi|tắt mic|mute} {… }{mỗi khi|khi|lúc} {mày|nó} {mở miệng|nói|vào}
    {keep crying|cry louder|cry more|gonna cry again|he's gonna cry|she's gonna cry|did you cry|cry baby cry|crybaby cry|are you crying|cry me a river loser}
    {record|film} {it|her|him|this} and {spread|post|share}
    {who|whos|who's} {is |}{the |}{ugliest|dumbest|fattest|most useless} {in|of} {the |our |}{office|class|team|group|school|server}
    {he|she} {stutter|stutters|lisps|limps} {… }{haha|lol|questions|imitate|again}
    {ask|make} {him|her} {… }{stutter|cry|fail|embarrass}
    {post|share|send|show} {her|his|your} {ugliest|worst|ugly|fake|embarrassing} {photo|photos|pic|pics|picture|bag|face}
  `,
  // Laughing at somebody who is down, or showing them around.
  "press.jeer": `
    {nó|hắn|con này|thằng này|con đó|thằng đó|ổng|bả} {sắp |lại |đang |}{khóc|sợ|quê|cay|nhục|run|câm|tím mặt|đỏ mặt|im} {rồi |}{kìa|kìa tụi bây|rồi kìa}
    {khóc|khoc} {nữa đi|tiếp đi|to lên|lẹ đi|to vào|đi nào|cho to|lớn lên|đi con|đi bé|đi cho|to nữa|hoài|tiếp nào|lên} {cho |}{tụi|tao|cả lớp|cả nhà|mọi người|anh em|bọn|coi|nghe|quay|clip|lớp|chưa}
    {khóc|sủa|gáy} {nữa đi|tiếp đi|to lên|lẹ đi|to vào|lớn lên|to nữa|đi cưng|lẹ lên}
    {quay|chụp|ghi hình|livestream|đăng|up|quay clip} {clip|lại|lẹ|story|lên|chưa rõ|cho|nó|ảnh} {…}{cười|coi|xem|cả lớp|chưa|story|cho vui|confession}
    {cho|để} {cả|nguyên|toàn} {khóa|lớp|trường|khối|nhà|nhóm|làng|xóm|cõi mạng|công ty|phòng} {cười|coi|xem|biết mặt|cười phát|ngắm|thấy}
    {cho|để} {mọi người|anh em|bà con|tụi này|tụi tao|cả nhà|thiên hạ} {cười|cười phát|cười chơi|cười nào|cười vui|cười no}
    {ảnh|hình|clip|bài} {dìm|dìm hàng|xấu|hồi xấu|xấu nhất} {của |}{nó|con|thằng|hắn|ổng|bả}
    {coi|xem|vô coi|vô đây coi|vào xem} {nó|con này|thằng này|hắn|thằng|con} {nè|này|khóc|làm trò|diễn|kìa|lại|lòi|quê}
    {lại|đang} {làm trò|diễn trò|làm hề|diễn hề|tấu hề} {kìa|nữa|rồi|cho}
    {trò hề|thằng hề|con hề|diễn viên} {… }{tới|đến|xuất hiện|vô|vào|online} {rồi|kìa}
    {lấy|bê|chuẩn bị} {bắp rang|ghế|bỏng ngô} {ra|ngồi|hóng} 
    {vote|bình chọn|chấm|xếp hạng|bảng xếp hạng|top|bầu} … {xấu nhất|ngu nhất|vô dụng|ế nhất|đáng ghét nhất|béo nhất|mập nhất|dốt nhất|hãm nhất|nghèo nhất|lười nhất|phèn nhất|bẩn nhất}
    {đứa|ai|người|đứa nào} {nào |}{xấu|ngu|vô dụng|đáng ghét|béo|mập|dốt|hãm|phèn|bẩn} nhất {lớp|nhóm|khối|phòng|trường|công ty|tổ|team}
    {gọi|kêu|réo|hô} {nó|con|thằng|hắn} {… }là {heo|lợn|chó|khỉ|mập|béo|đần|điếc|câm|lùn|ma} 
    {réo|hô|hô to|gọi to} {tên |lên |}{nó|mẹ nó|bố nó|con|thằng} {cho|trước|ngoài|giữa} 
    {nhìn|coi|xem} {nó|mặt nó} tội chưa
    {đáng đời|đáng kiếp|vừa lắm} {nó|mày|con|thằng|cái thứ|cái loại|đồ|cưng|nhé|nha|chưa|}
    {nhìn|thấy|nghe|ngó} {cái |}{mặt|giọng|avatar|bản mặt|avt|ảnh|tên} {mày |mi |nó |bạn |con này |thằng này |}{là |đã |thôi đã |thôi |tau |tao |}{thấy |muốn |}{ghét|bực|ngán|ngứa mắt|ngứa|tức|ói|khó ở|mắc mệt|chán|tát|đấm}
    {ngán|chán|ghét|ngứa} {tận cổ|tới cổ|tới óc|tận óc|cái mặt mày|cái mặt nó|cái mặt mi}
    {mặt|thứ|đồ|cái đồ|con|thằng} {ám quẻ|sao chổi|xui xẻo|bám đuôi|ăn bám|dai như đỉa}
    sao chổi {đấy|đó|kìa|mà}
    {nói đi|cãi đi|trả lời đi|to mồm đi|ngon nói đi} … {sao câm|câm rồi|sao im|to mồm|im rồi|cứng họng}
    {sao câm rồi|câm rồi hả|cứng họng rồi|cứng họng hả|hết to mồm|hôm qua to mồm}
    {mách|méc} {đi|cô|thầy|mẹ} {… }{nữa đi|xem ai|coi ai|ai tin|thì|là} {thèm tin|tin|bênh|chết|biết tay|từ giờ|hết năm|tới hết năm}
    {chưa chừa|không chừa|chừa chưa|chưa sáng mắt|sáng mắt chưa|nhục chưa|quê chưa|cay chưa|đau chưa|sướng chưa} {à|hả|con|mày|cưng|em|nhỉ|}
    lại {mày|mầy|mi} {à|hả|nữa à|nữa hả}
    {sao lần nào|lần nào} cũng {là |}{mày|mi|nó|bạn}
    {thằng|con} {mập|béo|lùn|ngọng|cà lăm|hô|đen|què|nghèo|mồ côi} {lại đây|ra đây|đứng lên|đâu rồi|tới|kìa|ơi|rồi}
    {look at|watch} {him|her} {cry|crying|typing|trying|gonna cry}
    {keep crying|cry more|cry louder|cry baby|crybaby|stay mad|did you cry|cry about it|are you gonna cry|gonna cry again}
    {so we can|let's|lets|we can|everyone} {all |}{laugh at|make fun of|mock|roast} {him|her|them|this|it}
    {poll|vote|ranking} {about |for |on |}{who|the} {is |}{the |}{ugliest|dumbest|fattest|most useless|worst}
    {record|film} {it|her|him} and {spread|post|share}
    {he|she} {stutter|stutters|lisps} {… }haha
    {send|show} {her|him|everyone} {the pig|your fake|the fat|a pig}
  `,
};
