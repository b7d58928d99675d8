/**
 * Nouns that name organs as a class behind `các`: `các sở, ban, ngành, đoàn thể`. Folded; the longest that fits is taken.
 * Source: DOMAIN reference §4.5; GOLD, assignments and decided cases.
 */

/** They name a class by themselves. */
export const CLASS_NOUNS: readonly string[] = [
  'xi nghiep', 'co so san xuat kinh doanh', 'co so giet mo', 'thon', 'thon ban', 'thon xom', 'khom', 'to dan pho', 'ap', 'buon', 'khu pho',
  'so', 'ban', 'bo', 'bo truong', 'doan the', 'hoi', 'hoi doan the', 'hoi quan chung', 'ban dang', 'phong', 'phong ban', 'phong chuyen mon', 'trung tam', 'truong', 'truong hoc', 'truong dai hoc', 'nha truong', 'benh vien', 'co so giao duc', 'co so y te',
  'co so dao tao', 'co so kham benh chua benh', 'co so cai nghien', 'doanh nghiep vien thong', 'ngan hang', 'ngan hang thuong mai', 'to chuc tin dung', 'huyen', 'thi xa', 'thanh pho', 'quan', 'xa', 'phuong', 'thi tran', 'dac khu', 'tinh', 'thi', 'thanh',
  'hiep hoi', 'chu dau tu', 'nha dau tu', 'chu du an', 'tieu du an', 'don bien phong', 'tram y te', 'cong ty', 'vien', 'chi cuc', 'cuc', 'tong cuc', 'vu', 'ban quan ly', 'hop tac xa', 'dang bo', 'chi bo', 'dang uy',
  'to chuc chinh tri xa hoi', 'to chuc chinh tri xa hoi nghe nghiep', 'doan the chinh tri xa hoi', 'doan the chinh tri', 'doan the nhan dan', 'hoi doan the chinh tri xa hoi', 'to chuc doan the', 'to chuc hoi', 'to chuc xa hoi nghe nghiep', 'co quan chuyen mon', 'don vi nghiep vu', 'don vi chuyen mon', 'phong nghiep vu', 'phong chuc nang', 'co quan thong tin dai chung', 'co quan bao chi', 'co quan thong tan', 'co quan dieu tra', 'co quan tu phap', 'co quan to tung',
  'co quan trung uong', 'co quan ngang bo', 'co quan thuoc chinh phu', 'co quan hanh chinh', 'co quan quan ly nha nuoc', 'co quan dang', 'co quan thuong truc', 'don vi su nghiep', 'don vi su nghiep cong lap', 'don vi thanh vien', 'phong giao dich', 'khu cong nghiep', 'ban nganh', 'nganh doan the', 'luc luong chuyen trach', 'doanh nghiep cung cap dich vu', 'to chuc chinh tri', 'nganh chuc nang',
  'mat tran', 'mttq', 'mat tran to quoc', 'luc luong vu trang', 'cong doan', 'bao', 'dai', 'bao dai', 'dai truyen thanh', 'co quan bao dai', 'toa an', 'vien kiem sat', 'chi nhanh',
  'khoa', 'khoa phong', 'khoa lam sang', 'khoa can lam sang', 'doi san xuat', 'doan truc thuoc', 'tinh uy', 'thanh uy', 'huyen uy', 'thi uy', 'quan uy', 'chi uy', 'chi dang bo', 'dang bo chi bo', 'huyen doan', 'thi doan', 'thanh doan', 'quan doan', 'thi thanh doan', 'doan co so', 'co so doan', 'chi doan', 'lien doi',
  'trung tam y te', 'to hop tac', 'chu rung', 'chu ho dap', 'chu ho chua', 'to cong nghe so cong dong', 'to chuyen mon', 'co quan tham muu giup viec', 'ban dang doan the', 'to chuc thanh vien', 'hat kiem lam', 'phan xuong', 'nha may', 'hoi dac thu', 'don vi quan ly ho chua',
  'co so kham chua benh', 'htx', 'htx nong nghiep', 'lam truong', 'lam truong quoc doanh', 'nong truong', 'nong truong quoc doanh', 'nong lam truong', 'trang trai', 'trang trai chan nuoi', 'gia trai', 'ban quan ly rung', 'ban quan ly rung phong ho', 'ban quan ly rung dac dung', 'bo mon', 'doi nghiep vu', 'doi', 'tram', 'chi hoi', 'don vi kinh doanh van tai', 'don vi kinh doanh', 'co so kinh doanh', 'co so san xuat', 'nhom lop', 'nhom tre', 'ban hdnd', 'ban cua hdnd', 'ban hoi dong nhan dan', 'ban cua hoi dong nhan dan', 'ban xay dung dang', 'ban co quan', 'hop tac xa nong nghiep', 'ban dai dien cha me hoc sinh', 'doan truong',
  'khoi thi dua', 'cum thi dua', 'to bao ve', 'to bao ve rung', 'to bao ve an ninh trat tu', 'to an ninh trat tu', 'to hoa giai', 'to xung kich', 'doi xung kich', 'doi tinh nguyen', 'to doi', 'truong mam non', 'truong tieu hoc', 'truong thcs', 'truong thpt', 'truong trung hoc co so', 'truong trung hoc pho thong', 'truong pho thong', 'truong cao dang', 'truong trung cap', 'truong mam non tieu hoc', 'truong mam non tieu hoc thcs', 'truong mam non tieu hoc trung hoc co so', 'truong tieu hoc thcs', 'truong tieu hoc trung hoc co so', 'truong mam non pho thong',
  'tctd', 'chi nhanh tctd', 'quy tin dung', 'quy tin dung nhan dan', 'to chuc tai chinh vi mo', 'don vi quan ly duong bo', 'don vi quan ly van hanh', 'don vi quan ly khai thac', 'don vi quan ly cong trinh', 'don vi quan ly rung', 'cong ty quan ly duong bo', 'cong ty quan ly khai thac cong trinh thuy loi',
  'co quan nganh doc', 'cum', 'cum thuy nong', 'cum truong', 'cum truong cum thuy nong', 'truong khoa', 'truong khoa phong', 'to truong', 'to truong chuyen mon', 'tram truong', 'truong thon', 'truong ap', 'bi thu chi bo', 'cdcs', 'cong doan co so', 'to cong doan', 'don vi nganh doc', 'truong mau giao', 'truong mam non mau giao', 'cap cong doan', 'cap hoi', 'cap hoi phu nu', 'cap hoi nong dan', 'cap bo hoi', 'cap doan', 'cap bo doan', 'cap uy dang', 'cap mat tran', 'to dang', 'to lien gia', 'to tu quan', 'to san xuat', 'to khoi', 'nhom cong tac', 'to cong tac', 'to chuyen trach',
]

/** They name nobody in particular unless something narrows them (GOLD: vague). */
export const VAGUE_NOUNS: readonly string[] = [
  'co quan', 'don vi', 'dia phuong', 'nganh', 'nghanh', 'cap uy', 'to chuc dang', 'thon buon', 'thon ap', 'ap khu pho', 'thon to dan pho', 'ban xom', 'doanh nghiep', 'to chuc xa hoi', 'thanh vien', 'cap', 'to chuc', 'ca nhan', 'luc luong', 'chinh quyen', 'chinh quyen dia phuong', 'ben', 'bo phan', 'nguoi dan', 'nhan dan', 'tang lop nhan dan', 'can bo', 'cong chuc', 'vien chuc', 'chuyen gia', 'nha khoa hoc', 'doi tuong',
]

/** Words behind a class that narrow nothing: the class stays as vague as it was. */
export const EMPTY_TAILS: readonly string[] = ['noi tren', 'neu tren', 'ke tren', 'tren day', 'lien quan', 'co lien quan', 'chuc nang', 'truc thuoc', 'khac', 'con lai', 'cac cap']

/** With which a class may begin that is printed without `các`. */
export const BARE_STARTS: ReadonlySet<string> = new Set(['so', 'bo', 'quan', 'huyen', 'co', 'phong', 'don', 'xa', 'ban', 'cap', 'to'])

/** Tails that narrow a class of organs, but leave what names nobody in particular as vague as it was. */
export const WIDE_TAILS: ReadonlySet<string> = new Set(['tren', 'trong', 'dong'])
