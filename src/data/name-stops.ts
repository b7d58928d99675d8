/**
 * Words that end the name of an organ in running text: what follows is said of it. Source: DOMAIN reference §4.6 (verbs that start a task), seen in real documents.
 */
/** Single words, as printed in small letters. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'cần', 'phải', 'được', 'sẽ', 'đã', 'đang', 'để', 'hoặc', 'với', 'cho', 'theo', 'tại', 'trong', 'cùng', 'khi', 'nếu', 'làm', 'là', 'gửi', 'lấy', 'của', 'đưa', 'mở', 'lập', 'chịu', 'nhằm', 'từ', 'đến', 'thì', 'mà', 'như', 'do', 'bị', 'vào',
  'ra', 'hiện', 'không', 'chưa', 'đều', 'những', 'mỗi', 'này', 'qua', 'bởi', 'hay', 'ở', 'trên', 'dưới', 'ký', 'sau', 'trước', 'ngày', 'các', 'có', 'nơi', 'xét', 'tới', 'biết', 'giúp', 'nhận', 'sao', 'lưu', 'một', 'ngoài', 'bằng', 'gồm', 'riêng', 'đồng', 'mời', 'chọn', 'đối', 'trình', 'họp', 'nộp', 'cử', 'nêu', 'cũng', 'vẫn', 'còn', 'thuộc', 'lo', 'thay', 'dành', 'viết', 'bàn', 'góp', 'soạn',
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
  'khoi thong', 'tuoi tieu', 'gieo uom', 'cap giong', 'khu trung', 'cam moc', 'den bu', 'quyet toan', 'tam ung', 'thu no', 'quyen gop', 'ung ho', 'tang qua', 'tham hoi', 'cung co', 'bo nhiem', 'chia se', 'nang cap', 'bao duong', 'giai dap', 'tieu thu', 'thu mua', 'lay mau', 'thu dung', 'cach ly', 'truy vet', 'truc chien', 'canh gac', 'chot chan', 'bat giu', 'tich thu', 'tieu huy', 'phong toa', 'tich tru', 'tham tra', 'bai bo', 'phe binh', 'chan chinh', 'triet pha', 'vo hieu', 'boc go', 'thao luan', 'huong ung', 'tuan thu', 'ap dung', 'ton tao', 'tro cap', 'cham diem', 'xep loai', 'trao giai', 'sang tac', 'luyen tap', 'cai tien', 'cai thien', 'don gian', 'binh on', 'kich cau', 'chung thuc', 'trich luc', 'tai che', 'quet don', 'trang tri', 'treo co', 'ke ve', 'du thao', 'giao chi', 'giao khoan', 'tu kiem', 'huan luyen', 'binh xet', 'vinh danh', 'on dinh', 'giai cuu', 'keo giam', 'day lui', 'xoa so', 'hop ban', 'trung tu', 'dao ham', 'trung bay', 'trong cay', 'trong moi', 'tham gop', 'thay doi', 'hoan chinh', 'chinh sua', 'chinh ly', 'luu y', 'giao luu', 'tranh thu', 'tan dung', 'chuan hoa', 'cu can', 'cu nguoi', 'truc he', 'truc theo', 'truc san',
])

/** Words of names whose second half ends a name elsewhere: `Hậu cần`, `Hàng không`. Folded. */
export const WHOLE_PAIRS: ReadonlySet<string> = new Set(['hau can', 'thuong truc', 'viec lam', 'hang khong', 'cong dong', 'hop dong', 'hoi dong', 'cong lap', 'doc lap', 'dan lap', 'ban dong', 'mien dong', 'khong quan', 'chuong trinh', 'cong trinh', 'quy trinh', 'lo trinh', 'hanh trinh', 'duc thuong', 'hoi tong', 'tu danh', 'bo quan', 'tao sau', 'y hoc', 'con nguoi', 'nguoi nop', 'sat dieu', 'ninh dieu', 'quan dieu', 'tam dieu', 'vien dieu', 'doi dieu', 'ban dieu', 'phong dieu'])

/** Verbs that are nouns in a name, where their first half has its capital: `Phòng Tiếp nhận và Trả kết quả`. Folded. */
export const NAME_VERBS: ReadonlySet<string> = new Set(['tiep nhan', 'dang ky', 'tro giup', 'giai quyet', 'thu nhan', 'ket noi', 'cung ung', 'tu van', 'phan loai', 'tiep dan', 'nuoi duong', 'tim kiem', 'tra ket'])

/** Beginnings of names that say nothing without what follows them: `Công ty Quản lý …`, `Đội Vận hành …`. Folded. */
export const VERB_NAMES: ReadonlySet<string> = new Set(['quan ly', 'khai thac', 'van hanh', 'hoat dong', 'ho tro', 'xuc tien'])

/** Halves of the fixed phrases of names that a comma parts: `Phòng, chống thiên tai`, `Khám, chữa bệnh`, `Thi đua, khen thưởng`. Folded. */
export const COMMA_PAIRS: ReadonlySet<string> = new Set([
  'phong chong', 'kham chua', 'chay chua', 'nan cuu', 'dua khen', 'thuong ho', 'tro tai', 'tra quy', 'sinh sinh', 'bien giao', 'hoach tai', 'so gia', 'ninh trat', 'thong dao', 'doanh ca', 'tin the', 'hoa the', 'hoa thong', 'hoc cong', 'chinh to', 'nghiep lam', 'vat kiem', 'xuat nhap', 'vu ho', 'luong an',
])

/** Words behind `và` with which a name goes on in small letters: `Công tác đảng và công tác chính trị`. Folded. */
export const AND_SMALL: ReadonlySet<string> = new Set([
  'an ninh', 'an sinh', 'cong tac', 'cong nghiep', 'cong nghe', 'cuu nan', 'cuu ho', 'dan dung', 'dan so', 'dao tao', 'dich vu', 'dinh duong', 'du lich', 'ke toan', 'ky thuat', 'moi truong', 'ngoai ngu', 'nong thon', 'phap luat', 'phat trien', 'san pham', 'sinh pham', 'tai nan', 'thiet bi', 'thu khac', 'thuong mai', 'tim kiem', 'tin hoc',
  'tre em', 'tre mo', 'trat tu', 'truyen thong', 'vat tu', 'xa hoi', 'y te', 'ha tang', 'the thao', 'gia dinh', 'khoang san', 'thuy san', 've sinh', 'luu tru', 'giao duc', 'tre hoa', 'binh dang', 'hop tac', 'vien thong', 'chong toi', 'phong chong', 'phong thu', 'can bo', 'thu y',
])
