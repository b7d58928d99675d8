/**
 * Words that end the name of an organ in running text: what follows is said of it. Source: DOMAIN reference §4.6 (verbs that start a task), seen in real documents.
 */
/** Single words, as printed in small letters. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'cần', 'phải', 'được', 'sẽ', 'đã', 'đang', 'để', 'hoặc', 'với', 'cho', 'theo', 'tại', 'trong', 'cùng', 'khi', 'nếu', 'làm', 'là', 'gửi', 'lấy', 'của', 'đưa', 'mở', 'lập', 'chịu', 'nhằm', 'từ', 'đến', 'thì', 'mà', 'như', 'do', 'bị', 'vào',
  'ra', 'hiện', 'không', 'chưa', 'đều', 'những', 'mỗi', 'này', 'qua', 'bởi', 'hay', 'ở', 'trên', 'dưới', 'ký', 'sau', 'trước', 'ngày', 'các', 'có', 'nơi', 'xét', 'tới', 'biết', 'giúp', 'nhận', 'sao', 'lưu', 'một', 'ngoài', 'bằng', 'gồm', 'riêng', 'đồng', 'mời', 'chọn', 'đối', 'trình', 'họp', 'nộp', 'cử', 'nêu', 'cũng', 'vẫn', 'còn', 'thuộc', 'lo', 'thay', 'dành', 'viết', 'bàn', 'góp', 'soạn', 'thả', 'sơn', 'đóng', 'quét', 'dọn', 'chở', 'đắp', 'vá', 'tặng', 'ghi', 'dán', 'treo', 'kẻ', 'vẽ', 'phun', 'đi', 'in', 'nấu', 'giữ', 'tìm', 'đọc', 'nhắc', 'tưới', 'gom', 'tháo', 'chụp', 'hát', 'múa', 'gặt', 'cày', 'bừa', 'tỉa', 'xếp', 'rải', 'gọi', 'hỏi', 'xem', 'cắm', 'nạo', 'chúc', 'chấm', 'vét', 'kéo', 'khoan', 'đếm', 'nghe', 'mổ',
])

/** Verbs whose first syllable may be part of a name; folded. */
export const STOP_PAIRS: ReadonlySet<string> = new Set([
  'chu tri', 'chu dong', 'chu trong', 'phoi hop', 'to chuc', 'trien khai', 'xay dung', 'thuc hien', 'huong dan', 'kiem tra', 'kiem soat', 'ra soat', 'bao cao', 'tong hop', 'de xuat', 'tang cuong', 'chi dao', 'chi tri', 'tham muu', 'tham gia', 'tiep tuc', 'tiep nhan',
  'tiep thu', 'khan truong', 'kip thoi', 'day manh', 'day nhanh', 'thuong xuyen', 'phat huy', 'phat dong', 'nghien cuu', 'bo tri', 'bo sung', 'can doi', 'tuyen truyen', 'van dong', 'ban hanh', 'quan ly', 'quan tam', 'quan triet', 'su dung', 'dam bao', 'bao dam', 'nang cao', 'giam sat',
  'thanh tra', 'xac dinh', 'xac minh', 'cung cap', 'xem xet', 'quyet dinh', 'cap nhat', 'dang tai', 'nghiem tuc', 'tich cuc', 'can cu', 'theo doi', 'don doc', 'lua chon', 'phan cong', 'phan bo', 'cu the', 'hoan thanh', 'hoan thien', 'cong khai', 'cong bo', 'thong bao', 'tap trung',
  'tap huan', 'ho tro', 'thuc thi', 'pho bien', 'giai quyet', 'xu ly', 'tham dinh', 'gop y', 'trao doi', 'chuan bi', 'huy dong', 'khuyen khich', 'tao dieu', 'duy tri', 'doi moi', 'nam tinh', 'nam bat', 'truy to', 'xet xu', 'tien hanh', 'thanh lap', 'kien toan', 'khac phuc', 'de nghi',
  'yeu cau', 'kien nghi', 'hang nam', 'hang quy', 'hang thang', 'dinh ky', 'lien he', 'lien ket', 'bien soan', 'bieu duong', 'thuc day', 'phu hop', 'tiep can', 'chap hanh', 'gan voi', 'tong ket', 'so ket', 'uu tien', 'mo rong', 'han che', 'ngan chan', 'phat hien', 'dieu phoi', 'giu vai',
  'trach nhiem', 'thi hanh', 'dieu hanh', 'dieu chinh', 'khai thac', 'bao ve', 'bao quan', 'mua sam', 'cap phat', 'trinh ubnd', 'trinh uy', 'trinh hdnd', 'trinh hoi', 'trinh chu', 'trinh cap', 'trinh thu', 'ke tu', 'giao cho', 'giao so', 'giao ubnd', 'giao uy', 'giao cac', 'dong gop', 'cam ket', 'long ghep', 'nhan rong', 'truyen thong', 'dua vao', 'dang ky', 'tu chu', 'thao go', 'khao sat', 'danh gia', 'gioi thieu', 'tim hieu',
  'cung ung', 'dam nhan', 'dam nhiem', 'dap ung', 'doi chieu', 'dong vien', 'ghi nhan', 'giu gin', 'giu vung', 'keu goi', 'khen thuong', 'khoanh vung', 'kiem dem', 'ky ket', 'lap ke', 'len ke', 'nhac nho', 'niem yet', 'phan dau', 'phan anh', 'phan cap', 'phan loai', 'phan tich', 'phe duyet', 'ra quan', 'san sang',
  'sap xep', 'soan thao', 'suu tam', 'tam dung', 'tao lap', 'thanh toan', 'theo sat', 'thong nhat', 'thu hoi', 'thu thap', 'tich hop', 'tra loi', 'trao tang', 'truc ban', 'truc tiep', 'tuan tra', 'tuyen duong', 'tuyen chon', 'ung pho', 'van hanh', 'xac nhan', 'xin y', 'chuyen giao', 'bam sat', 'can nhac', 'dam phan', 'cat giam', 'che tao',
  'cap phep', 'cap giay', 'cap the', 'cap kinh', 'chap thuan', 'chi tra', 'chinh trang', 'chuyen tai', 'cong nhan', 'de ra', 'di doi', 'dinh huong', 'do dau', 'doi thoai', 'giai ngan', 'giai toa', 'giai trinh', 'gia han', 'goi hoi', 'gop phan', 'hoan tra', 'huy bo', 'in an', 'khoi cong', 'khoi to', 'kiem ke', 'kiem diem',
  'lam ro', 'lam viec', 'luan chuyen', 'mien giam', 'neu cao', 'ngan ngua', 'nghiem thu', 'nhan dien', 'nhap lieu', 'phan bien', 'phan luong', 'phat hanh', 'phat song', 'phu trach', 'phuc hoi', 'quang ba', 'rut ngan', 'rut kinh', 'so hoa', 'sua chua', 'sua doi', 'tap hop', 'thay the', 'thi cong', 'thiet lap', 'thong qua',
  'thu gom', 'thu hut', 'thuyet minh', 'tiep don', 'tiep xuc', 'to giac', 'trang bi', 'tra cuu', 'truy cap', 'truy quet', 'uy quyen', 'vao cuoc', 'xac lap', 'xac thuc', 'xoa bo', 'xu phat', 'chuyen doi', 'can thiep', 'dua tin', 'gan ket', 'giao nhiem', 'giao ban', 'tra luong', 'khoi phuc', 'nhan ban', 'thuc hanh', 'van dung', 'tu to', 'dieu tra', 'truc gac', 'so tan', 'di tan', 'cuu tro', 'dieu tiet', 'dieu dong', 'giup suc', 'gop suc', 'chu cong', 'dung mui', 'nao vet', 'gia co', 'gieo trong', 'gieo cay', 'phun thuoc', 'phun khu', 'kham tuyen', 'giao quan',
  'khoi thong', 'tuoi tieu', 'gieo uom', 'cap giong', 'khu trung', 'cam moc', 'den bu', 'quyet toan', 'tam ung', 'thu no', 'quyen gop', 'ung ho', 'tang qua', 'tham hoi', 'cung co', 'bo nhiem', 'chia se', 'nang cap', 'bao duong', 'giai dap', 'tieu thu', 'thu mua', 'lay mau', 'thu dung', 'cach ly', 'truy vet', 'truc chien', 'canh gac', 'chot chan', 'bat giu', 'tich thu', 'tieu huy', 'phong toa', 'tich tru', 'tham tra', 'bai bo', 'phe binh', 'chan chinh', 'triet pha', 'vo hieu', 'boc go', 'thao luan', 'huong ung', 'tuan thu', 'ap dung', 'ton tao', 'tro cap', 'cham diem', 'xep loai', 'trao giai', 'sang tac', 'luyen tap', 'cai tien', 'cai thien', 'don gian', 'binh on', 'kich cau', 'chung thuc', 'trich luc', 'tai che', 'quet don', 'trang tri', 'treo co', 'ke ve', 'du thao', 'giao chi', 'giao khoan', 'tu kiem', 'huan luyen', 'binh xet', 'vinh danh', 'on dinh', 'giai cuu', 'keo giam', 'day lui', 'xoa so', 'hop ban', 'trung tu', 'dao ham', 'trung bay', 'trong cay', 'trong moi', 'tham gop', 'thay doi', 'hoan chinh', 'chinh sua', 'chinh ly', 'luu y', 'giao luu', 'tranh thu', 'tan dung', 'chuan hoa', 'cu can', 'cu nguoi', 'truc he', 'truc theo', 'truc san', 'truc 24', 'truc cap', 'truc bao', 'truc tai', 'truc dem', 'chay het', 'chay may', 'vang gia', 'in to', 'in va', 'in tai', 'in phat', 'in bang', 'in so', 'in bien', 'in pano', 'thuong luong', 'bien tap', 'mo may', 'giam tai', 'lay phieu', 'trinh ky', 'trinh bay', 'lam quen', 'ra dong', 've dong', 'hop xet', 'hop tong', 'hop kiem', 'cu giang', 'dinh loai', 'doc ket', 'nam chac', 'nam vung', 'du tru', 'di co', 'bao dien', 'chi tien', 'danh thoi', 'mua dau',
  'tuyen sinh', 'dang bai', 'dang tin', 'dang anh', 'son lai', 'son ke', 'dong cong', 'dong cua', 'tha phao', 'tha ca', 'cap hoa', 'cap thuoc',
  'cap vat', 'cap tien', 'lanh dao', 'tuc truc', 'thu rac', 'chay thu', 'trong coi', 'coi giu', 'canh giu', 'dung phim', 'lam moi', 'ngung bom', 'ngung boc', 'ngung khai', 'ngung thi', 'dung thi', 'cham soc', 'cham lam', 'boc do', 'bom rot', 'phan tuyen', 'chan tra', 'gap go', 'tham vieng', 'ky niem', 'ban hang', 'di dau', 'nong cot', 'lam diem', 'lam dau', 'bao lich', 'ra thong', 'ra quyet', 'ra van', 'giu nguyen', 'giu lien',
  'giu mat', 'giu dat', 'giu gia', 'doc lai', 'ghi am', 'ghi hinh', 'ghi so', 'ghi chep', 'ghi ro', 'ghi day', 'dan nhan', 'dan thong', 'phat to',
  'phat loa', 'phat qua', 'phat gao', 'phat co', 'phat thuoc', 'phat phieu', 'phat giay', 'nhac lai', 'nhac hoc', 'nhac phu', 'goi dien', 'mua them',
  'mua bo', 'mua vat', 'mua thuoc', 'mua do', 'tang them', 'trao qua', 'trao hoc', 'trao nha', 'thay bong', 'thay nuoc', 'thay cong', 've lai',
  've tranh', 'viet bai', 'viet tin', 'dung bang', 'dung rap', 'dung pano', 'dung nha', 'dung cot', 'don ve', 'don dep', 'don sach', 'quet voi',
  'quet duong', 'phat quang', 'dao ho', 'dao muong', 'dap de', 'dap bo', 'dap dap', 'do be', 'do dat', 'do nen', 'do ve', 'dem so', 'can do',
  'lap them', 'lap bien', 'lap bang', 'keo day', 'keo dai', 'keo luoi', 'chat cay', 'chat tia', 'tia canh', 'don cay', 'trong bu', 'cham ban',
  'tiem vac', 'tiem phong', 'tiem bo', 'phun tieu', 'rac voi', 'rai voi', 'diet bo', 'diet lang', 'bat chot', 'kham suc', 'kham sang', 'chup anh',
  'chup x', 'cham thi', 'cham bai', 'coi thi', 'ra de', 'day bu', 'on tap', 'on thi', 'phu dao', 'tap dot', 'du thi', 'du gio', 'du le', 'tham quan',
  'den tham', 'toi tham', 'xuong co', 'xuong tan', 've co', 've tan', 've dich', 'ban bac', 'ban giao', 'ban thao', 'hop dan', 'hop to', 'hop thon',
  'hop phu', 'hop giao', 'hop lop', 'nhan chuyen', 'nhan bao', 'nhan cham', 'nhan giup', 'nhan ho', 'nhan khoan', 'nhan trong', 'khoan rung',
  'khoan dat', 'khoan goi', 'thu tien', 'thu hoach', 'thu nop', 'chi ho', 'tra no', 'tra tien', 'tra ket', 'tra ho', 'hoan ung',
  'hoan thue', 'ke khai', 'khai bao', 'khai thue', 'khai giang', 'be giang', 'khai mac', 'be mac', 'phat lenh', 'ban lenh', 'truyen lenh',
  'truyen tin', 'truyen dat', 'xet duyet', 'xet tang', 'xet chon', 'binh chon', 'bau chon', 'tien cu', 'de cu', 'chi dinh', 'mien nhiem', 'sap dat',
  'bo sap', 'xep lich', 'len lich', 'len phuong', 'len danh', 'len kich', 'chot danh', 'chot so', 'khoa so', 'doi soat', 'doi chung', 'tinh toan',
  'uoc tinh', 'du toan', 'bao dong', 'bao hieu', 'bao tin', 'loan tin', 'loa truyen', 'phat ban', 'phat bieu', 'phat tin', 'chieu phim',
  'trang hoang', 'treo bang', 'treo khau', 'treo pano', 'cang bang', 'cang treo', 'giuong cao', 'ra mat', 'ra phi', 'vao so', 'nop ve', 'nop ho',
  'gui ho', 'gui so', 'gui bao', 'gui ket', 'gui danh', 'gui giay', 'gui ve', 'chuyen ho', 'chuyen tien', 'chuyen ve', 'chuyen phat', 'chuyen kinh',
  'dua don', 'dua ra', 'dua len', 'dua xuong', 'dua nguoi', 'cho dan', 'cho phep', 'cho hoc', 'cho nghi', 'cho y', 'vay von', 'huy von', 'gop von',
  'gop cong', 'gop tien', 'gop ngay', 'bao cap', 'gia tang', 'don bay', 'don tiep', 'tiep khach', 'tiep cong', 'tiep te', 'tiep ung', 'tiep suc',
  'tiep quan', 'thuc giuc', 'giuc no', 'doi no', 'truy thu', 'truy bat', 'bat quan', 'bat doi', 'tam giu', 'tam giam', 'giam giu', 'cuong che',
  'thao do', 'pha do', 'don dau', 'tai dan', 'nhap hoc', 'nhap so', 'nhap du', 'xuat cap', 'xuat trinh', 'kiem tong', 'kiem lai', 'soat xet',
  'soat ve', 'ky cam', 'ky quy', 'ky giao', 'ky lien', 'ky duyet', 'duyet chi', 'duyet ke', 'duyet danh', 'tham van', 'lay y',
  'xin kinh', 'xin phep', 'xin chu', 'xin loi', 'nhan loi', 'chiu ton', 'lien hoan', 'giao hoi', 'ket nghia', 'ket nap', 'ket thuc', 'ket luan',
  'vao dot', 'mo dot', 'mo lop', 'mo cua', 'mo hoi', 'mo so', 'mo tai', 'dong bao', 'dong phi', 'dong hoc', 'dong quy', 'dong bang', 'dong dau',
  'tru ke', 'tru luong', 'phat tien', 'phat nang', 'nhac ten', 'neu guong', 'neu ten', 'neu ro', 'bieu quyet', 'tan thanh', 'phan phat', 'phan chia',
  'phan bua', 'phan vai', 'chia ca', 'chia nhom', 'chia lop', 'chia to', 'ghep lop', 'ghep nhom', 'tach lop', 'tach ho', 'sap nhap', 'hop nhat',
  'giai the', 'thu nho', 'thu xep', 'thu don', 'cat cu', 'cat dat', 'cat nuoc', 'cat dien', 'cat tia', 'ngat dien', 'ngat cau', 'dong cau', 'xa nuoc',
  'tich nuoc', 'tru nuoc', 'lay nuoc', 'bom nuoc', 'bom tat', 'tuoi nuoc', 'tieu nuoc', 'nao kenh', 'khoi dong', 'khai thong', 'be bo', 'dap bao',
  'xep da', 'xep rao', 'rao chan', 'rao da', 'chan dong', 'dan duong', 'dan giai', 'dan dat', 'dan doan', 'ruoc dau', 'don xe', 'don khach',
  'tien dua', 'cham lo', 'cham ho', 'cham cay', 'do dan', 'nhan nuoi', 'giup do', 'giup dan', 'giup gia', 'diu dat', 'kem cap', 'kem cac',
  'dong hanh', 'hien dat', 'hien ke', 'hien cay', 'lam co', 'lam dat', 'lam duong', 'lam ho', 'lam sach', 'lam the', 'lam tot', 'lam mau', 'lam cong',
  'lam lai', 'sua lai', 'sua duong', 'sua nha', 'va o', 'va duong', 'trai nhua', 'trai tham', 'rai da', 'rai nhua', 'thi diem', 'nhan mau', 'gieo ma',
  'gieo hat', 'xuong giong', 'thu hach', 'bon phan', 'phun xit', 'tia thua', 'trong xen', 'tha nuoi', 'quay rao', 'nhot giu', 'xich cho', 'nhot cho',
  'tiem cho', 'diet chuot', 'diet oc', 'bay chuot', 'tuan rung', 'gac rung', 'canh lua', 'dap lua', 'cuu chay', 'khu khuan', 'giat la', 'tay trung',
  'lau chui', 'rua tay', 'nau an', 'chia suat', 'luu mau', 'nghiem cam', 'cam cho', 'cam xe', 'cam duong', 'cam bien', 'cam co', 'cam ban',
  'cam trai', 'cam chot',
])

/** Words of names whose second half ends a name elsewhere: `Hậu cần`, `Hàng không`. Folded. */
export const WHOLE_PAIRS: ReadonlySet<string> = new Set(['hau can', 'thuong truc', 'viec lam', 'hang khong', 'cong dong', 'hop dong', 'hoi dong', 'cong lap', 'doc lap', 'dan lap', 'ban dong', 'mien dong', 'khong quan', 'chuong trinh', 'cong trinh', 'quy trinh', 'lo trinh', 'hanh trinh', 'duc thuong', 'hoi tong', 'tu danh', 'bo quan', 'tao sau', 'y hoc', 'con nguoi', 'nguoi nop', 'sat dieu', 'ninh dieu', 'quan dieu', 'tam dieu', 'vien dieu', 'doi dieu', 'ban dieu', 'phong dieu', 'doan xet', 'truong trong', 'trang bi', 'noi tong', 'ngoai tong', 'thiet bi'])

/** Verbs that are nouns in a name, where their first half has its capital: `Phòng Tiếp nhận và Trả kết quả`. Folded. */
export const NAME_VERBS: ReadonlySet<string> = new Set(['tiep nhan', 'dang ky', 'tro giup', 'giai quyet', 'thu nhan', 'ket noi', 'cung ung', 'tu van', 'phan loai', 'tiep dan', 'nuoi duong', 'tim kiem', 'tra ket'])

/** Beginnings of names that say nothing without what follows them: `Công ty Quản lý …`, `Đội Vận hành …`. Folded. */
export const VERB_NAMES: ReadonlySet<string> = new Set(['tu van', 'thiet ke', 'quan ly', 'khai thac', 'van hanh', 'hoat dong', 'ho tro', 'xuc tien'])

/** Halves of the fixed phrases of names that a comma parts: `Phòng, chống thiên tai`, `Khám, chữa bệnh`, `Thi đua, khen thưởng`. Folded. */
export const COMMA_PAIRS: ReadonlySet<string> = new Set([
  'phong chong', 'kham chua', 'chay chua', 'nan cuu', 'dua khen', 'thuong ho', 'tro tai', 'tra quy', 'sinh sinh', 'bien giao', 'hoach tai', 'so gia', 'ninh trat', 'thong dao', 'doanh ca', 'tin the', 'hoa the', 'hoa thong', 'hoc cong', 'chinh to', 'nghiep lam', 'vat kiem', 'xuat nhap', 'vu ho', 'luong an',
])

/** Words behind `và` with which a name goes on in small letters: `Công tác đảng và công tác chính trị`. Folded. */
export const AND_SMALL: ReadonlySet<string> = new Set([
  'an ninh', 'an sinh', 'chat luong', 'cong tac', 'cong nghiep', 'cong nghe', 'cuu nan', 'cuu ho', 'dan dung', 'dan so', 'dao tao', 'dich vu', 'dinh duong', 'du lich', 'ke toan', 'ky thuat', 'moi truong', 'ngoai ngu', 'nong thon', 'phap luat', 'phat trien', 'san pham', 'sinh pham', 'tai nan', 'thiet bi', 'thu khac', 'thuong mai', 'tim kiem', 'tin hoc',
  'tre em', 'tre mo', 'trat tu', 'truyen thong', 'vat tu', 'xa hoi', 'y te', 'ha tang', 'the thao', 'gia dinh', 'khoang san', 'thuy san', 've sinh', 'luu tru', 'giao duc', 'tre hoa', 'binh dang', 'hop tac', 'vien thong', 'chong toi', 'phong chong', 'phong thu', 'can bo', 'thu y',
])

/**
 * Words of two syllables with which a name goes on in small letters behind its last capital: `Công nghệ thông tin`, `Vật liệu xây
 * dựng`. Folded.
 */
export const NAME_NOUNS: ReadonlySet<string> = new Set([
  'an ninh', 'an sinh', 'an toan', 'bao hiem', 'bao tro', 'bao ve', 'ben vung', 'benh nhan', 'benh nhi', 'benh tat', 'benh vien', 'benh xa', 'binh dang', 'bo mon',
  'can bo', 'chan nuoi', 'chat luong', 'chat thai', 'chinh quyen', 'chinh sach', 'chinh tri', 'chua benh', 'chua chay', 'chuc vu', 'chuyen de', 'chuyen khoa',
  'chuyen mon', 'chuyen nganh', 'chuyen sau', 'co dien', 'co khi', 'co phan', 'co so', 'cong cong', 'cong doan', 'cong dong', 'cong lap', 'cong nghe', 'cong nghiep',
  'cong nhan', 'cong trinh', 'cong vien', 'cua khau', 'cuu ho', 'cuu nan', 'da khoa', 'da ngoai', 'dai chung', 'dan cu', 'dan dung', 'dan quan', 'dan so', 'dan toc',
  'dao tao', 'dat dai', 'dau khi', 'dau moi', 'dau tu', 'de dieu', 'di san', 'di truyen', 'dia chinh', 'dia phuong', 'dich benh', 'dich te', 'dich vu', 'dien luc',
  'dien nuoc', 'dien tu', 'dieu duong', 'dinh duong', 'do luong', 'do thi', 'doan the', 'doanh nghiep', 'doi so', 'dong nghiep', 'du an', 'du lich', 'du phong',
  'duoc lieu', 'duong bo', 'duong sat', 'duong thuy', 'gia dinh', 'gia suc', 'giao duc', 'giao thong', 'giong cay', 'ha tang', 'hai dao', 'hai quan', 'hang hai',
  'hang khong', 'hanh chinh', 'hinh su', 'hoa chat', 'hoc duong', 'hoc sinh', 'hoc tap', 'hop tac', 'huong nghiep', 'ke toan', 'khach hang', 'kham benh', 'khoa hoc',
  'khoang san', 'khu vuc', 'khuyen nong', 'kiem dinh', 'kinh doanh', 'kinh te', 'ky thuat', 'lam nghiep', 'lam san', 'lam sinh', 'lanh dao', 'lao dong', 'lien nganh',
  'lien xa', 'linh vuc', 'luong thuc', 'luu dong', 'luu tru', 'luyen kim', 'ma tuy', 'mam non', 'mau giao', 'may moc', 'moi sinh', 'moi truong', 'my thuat', 'nan nhan',
  'nang luong', 'nghe nghiep', 'nghe thuat', 'nghiep vu', 'ngoai ngu', 'ngoai tru', 'nguoi benh', 'nguon loi', 'nguon luc', 'nhan dan', 'nhan luc', 'nhan su',
  'nhi dong', 'nhiem khuan', 'noi bo', 'noi tru', 'nong lam', 'nong nghiep', 'nong san', 'nong thon', 'nuoc sach', 'nuoi trong', 'phap che', 'phap luat', 'phap ly', 'phap y',
  'phat thanh', 'phat trien', 'phong chong', 'phong ho', 'phong trao', 'phu nu', 'phuc loi', 'quan he', 'quan ly', 'quan su', 'quan tri', 'quang cao', 'quoc gia',
  'quoc phong', 'quoc te', 'quy dat', 'quy hoach', 'san pham', 'san xuat', 'sinh hoc', 'sinh san', 'sinh thai', 'sinh vien', 'so hoa', 'su nghiep', 'suc khoe',
  'tai chinh', 'tai lieu', 'tai nan', 'tai nguyen', 'tai san', 'tap the', 'tham muu', 'tham nhung', 'thanh nien', 'thanh pho', 'thanh tra', 'the chat', 'the duc',
  'the thao', 'thi cong', 'thi dua', 'thi nghiem', 'thi truong', 'thien nhien', 'thien tai', 'thiet bi', 'thieu nhi', 'thieu nien', 'thoi tiet', 'thong tin', 'thu cong',
  'thu vien', 'thu y', 'thuc pham', 'thuc vat', 'thuong binh', 'thuong mai', 'thuy dien', 'thuy loi', 'thuy nong', 'thuy san', 'thuy van', 'tien bo', 'tien te',
  'tin dung', 'tin hoc', 'toi pham', 'tong hop', 'trang tri', 'trat tu', 'tre em', 'tri tue', 'trung uong', 'truyen hinh', 'truyen nhiem', 'truyen thong', 'tu lieu',
  'tu nhan', 'tu phap', 'tu tuong', 'tu van', 'tuoi tho', 'van ban', 'van hanh', 'van hoa', 'van nghe', 'van phong', 'van tai', 'van thu', 'vat gia', 'vat lieu',
  'vat nuoi', 'vat tu', 've sinh', 'vien chuc', 'vien thong', 'xa hoi', 'xac suat', 'xay dung', 'xay lap', 'xet nghiem', 'xuat khau', 'y duoc', 'y khoa', 'y sinh',
  'y te',
])
