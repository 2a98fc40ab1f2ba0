// Syllables of everyday chat once their tones are gone: “cho” is given, a dog, a market; “lon” is big, a tin, a pig.

/**
 * What is made of these alone is read too easily into toneless chat (“ban lon” is a grown-up friend): it counts beside a second sign.
 * Syllables that stand in at least six of six thousand harmless lines of the training part, without those that mostly stand for abuse.
 */
export const everyday: ReadonlySet<string> = new Set(
  (
    "ai am an anh ao ap ay ba bac bach bai bam ban bang banh bao bat bau bay be ben benh beo bep bi bia bien biet bieu binh " +
    "bo boi bom bong bu bua bun bung buoc buoi buon but buu ca cac cach cai cam can cang canh cao cap cat cau cay cha chac " +
    "chai cham chan chang chao chap chat chau chay che chen chi chia chich chien chieu chim chin chinh chiu cho choa choi " +
    "chon chong chot chu chua chuan chuc chui chung chuoi chuong chuot chup chut chuyen co coc coi com con cong cot cu cua " +
    "cuc cui cung cuoc cuoi cuon cuong cup cuu da dai dam dan dang danh dao dap dat dau day de dem den dep deu di dia dich " +
    "diem dien diet dieu dinh do doa doan doc doi don dong dot du dua duc dung duoc duoi duong em ga gac gai gam gan ganh " +
    "gao gap gat gay ghe ghep ghet ghi ghim gi gia giac giai giam gian giang giao giat giau giay gio gioi giong giu giua " +
    "gium giup go goc goi gom gon gop gui gym ha haha hai ham han hang hanh hao hat hau hay he hem hen heo het hi hiem hien " +
    "hieu hinh ho hoa hoac hoach hoai hoan hoang hoat hoc hoi hom hon hong hop hot hu hua hue hung huong hut huu huyen huyet " +
    "huynh im in it iu k ke kem kenh keo ket keu khac khach khai kham khan khao khau khen khi kho khoa khoac khoai khoan " +
    "khoc khoe khoi khon khong khu khuc khung khuyen khuyet kia kich kiem kien kieu kinh kip ko ky la lac lag lai lam lan " +
    "lang lanh lap lat lau lay le len leo li lich lien lieu linh lit lo loa loai loc loi lon long lop lot lua luan luat luc " +
    "lun lung luoc luoi luon luong luot luu ly ma mac mach mai mam man mang mao map mat mau may me men meo met mi mien mieng " +
    "minh mo moc moi mon mong mot mu mua muc mui mung muoi muon muong my na nai nam nan nang nao nap nat nau nay ne nem nen " +
    "neu nga ngai ngam ngan ngang ngap ngay nghe nghen nghi nghia nghiem nghiep nghin ngo ngoai ngoan ngoc ngoi ngon ngot " +
    "ngu ngua nguoi nguon nguyen nha nhac nham nhan nhanh nhap nhat nhau nhay nhe nhi nhiem nhien nhiet nhieu nhin nho nhom " +
    "nhu nhung ni niem nien ninh no noc noi non nong nop nu nua nui nuoc nuoi nuong nut oc oi om on ong pass pha phai pham " +
    "phan phao phap phat phe phep phet phi phien phieu phim pho phoi phong phu phuc phun phuong phut qua quan quang quat " +
    "quay que quen quet quoc quy quyen quyet ra rac ram rang ranh rao rat rau ray re ri ro roi rong rot ru rua rui rung ruoi " +
    "ruong ruou rut sa sac sach sai san sang sao sap sat sau say se sep si sim sinh size so soc soi som son song sot su sua " +
    "suat suc sung suong suot sut ta tac tai tam tan tang tao tap tat tau tay te ten tet tha thai tham than thang thanh thap " +
    "that thay the them theo thi thich thien thiet thieu thit tho thoai thoi thom thong thu thua thuat thuc thue thui thung " +
    "thuoc thuong thuyet ti tich tiec tiem tien tieng tiep tiet tieu tim tin tinh to toa toan toc toi tom ton tong top tot " +
    "tr tra trach trai tram tran trang tranh trau tre tren treo tri trieu trinh tro troi tron trong tru trua truc trung " +
    "truoc truong truyen tu tuan tuc tui tung tuoi tuong tuy tuyen ty ung uoc uong uot uy va vai van vang vao vat vay ve vet " +
    "vi viec vien viet vinh vit vn vo voi vong vot vs vu vua vui vung vuon vuong xa xac xai xang xanh xau xay xe xem xep xi " +
    "xin xinh xit xiu xoa xoai xom xong xu xua xuat xuc xung xuong yen yeu"
  ).split(" "),
);
