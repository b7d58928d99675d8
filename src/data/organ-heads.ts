/**
 * With what the names of organs begin, and what may follow. Folded; the longest that fits is taken.
 *
 * Sources: DOMAIN reference §4.1 (levels and naming patterns) and §4.4 (abbreviations); Phụ lục II of NĐ 30/2020/NĐ-CP
 * (which words of a name have capitals). Date of this table: 2026-11-22.
 */

/** What may stand behind the first words of a name. */
export type Follow =
  /** The name is whole; a place may follow. */
  | 'area'
  /** A field of government: `Sở` + `Tài chính`. */
  | 'sector'
  /** Words of its own, by their capitals: `Trung tâm` + `Kiểm soát bệnh tật`. */
  | 'name'

export const ORGAN_HEADS: Readonly<Record<Follow, readonly string[]>> = {
  area: [
    'quoc hoi', 'uy ban thuong vu quoc hoi', 'chinh phu', 'thu tuong chinh phu', 'chu tich nuoc', 'bo chinh tri', 'ban bi thu', 'ban chap hanh trung uong',
    'van phong chinh phu', 'van phong quoc hoi', 'van phong trung uong dang', 'van phong chu tich nuoc', 'thanh tra chinh phu', 'kiem toan nha nuoc',
    'thong tan xa viet nam', 'dai truyen hinh viet nam', 'dai tieng noi viet nam',
    'uy ban nhan dan', 'ubnd', 'uy ban nhan dan ubnd', 'hoi dong nhan dan', 'hdnd', 'thuong truc hoi dong nhan dan', 'thuong truc hdnd', 'doan dai bieu quoc hoi', 'doan dbqh',
    'van phong uy ban nhan dan', 'van phong ubnd', 'van phong hoi dong nhan dan', 'van phong hdnd', 'van phong hdnd va ubnd', 'van phong doan dai bieu quoc hoi va hoi dong nhan dan',
    'van phong hoi dong nhan dan va uy ban nhan dan', 'van phong doan dbqh va hdnd', 'vp ubnd', 'vpubnd', 'van phong so', 'van phong bo', 'van phong tinh uy', 'van phong thanh uy', 'van phong huyen uy',
    'tinh uy', 'thanh uy', 'huyen uy', 'quan uy', 'thi uy', 'dang uy', 'dang uy cac co quan dang', 'dang uy ubnd', 'dang uy uy ban nhan dan', 'dang uy hoi dong nhan dan', 'dang uy hdnd', 'dang uy cong an', 'dang uy quan su', 'dang bo', 'thuong truc tinh uy', 'ban thuong vu tinh uy', 'ban thuong vu thanh uy',
    'thanh tra tinh', 'thanh tra thanh pho', 'thanh tra huyen', 'thanh tra so', 'thanh tra bo', 'thanh tra', 'thanh tra nha nuoc', 'thanh tra nhan dan', 'thanh tra giao thong', 'thanh tra thuy san', 'thanh tra xay dung', 'thanh tra chuyen nganh', 'thanh tra lao dong', 'thanh tra giao duc',
    'cong an', 'ca', 'bo chi huy quan su', 'bch quan su', 'bch bdbp', 'bch bo doi bien phong', 'ban chi huy quan su', 'bo chqs', 'ban chqs', 'bo chi huy bo doi bien phong', 'bo chi huy bdbp', 'bo doi bien phong', 'bdbp',
    'bo tu lenh quan khu', 'bo tu lenh canh sat bien', 'bo tu lenh vung', 'canh sat phong chay chua chay', 'canh sat pccc', 'canh sat giao thong', 'canh sat moi truong', 'canh sat kinh te', 'canh sat hinh su', 'canh sat co dong', 'canh sat duong thuy',
    'phong canh sat quan ly hanh chinh ve trat tu xa hoi', 'phong canh sat dieu tra toi pham ve trat tu xa hoi', 'phong canh sat dieu tra toi pham ve trat tu quan ly kinh te va chuc vu', 'phong canh sat dieu tra toi pham ve tham nhung kinh te buon lau', 'phong canh sat dieu tra toi pham ve kinh te', 'phong canh sat dieu tra toi pham ve ma tuy', 'phong canh sat dieu tra toi pham kinh te va chuc vu', 'phong canh sat phong chong toi pham ve moi truong', 'phong canh sat thi hanh an hinh su va ho tro tu phap', 'phong xay dung phong trao toan dan bao ve an ninh to quoc', 'phong xay dung phong trao bao ve an ninh to quoc', 'phong an ninh mang va phong chong toi pham su dung cong nghe cao', 'co quan canh sat dieu tra', 'co quan an ninh dieu tra',
    'toa an nhan dan', 'tand', 'toa an', 'vien kiem sat nhan dan', 'vien ksnd', 'vksnd', 'vien kiem sat', 'cuc thi hanh an dan su', 'chi cuc thi hanh an dan su', 'co quan thi hanh an dan su',
    'cuc thue', 'chi cuc thue', 'thue', 'cuc hai quan', 'chi cuc hai quan', 'hai quan', 'kho bac nha nuoc', 'kho bac', 'bao hiem xa hoi', 'bhxh', 'cuc thong ke', 'chi cuc thong ke',
    'cuc quan ly thi truong', 'chi cuc quan ly thi truong', 'chi cuc kiem lam', 'cuc du tru nha nuoc khu vuc',
    'uy ban mat tran to quoc viet nam', 'uy ban mat tran to quoc', 'uy ban mttq viet nam', 'uy ban mttqvn', 'uy ban mttq', 'ubmttq', 'ubmttq viet nam', 'mat tran to quoc viet nam', 'mat tran to quoc', 'mttq', 'mttq viet nam',
    'ban thuong truc uy ban mat tran to quoc viet nam', 'ban thuong truc uy ban mttq viet nam', 'uy ban trung uong mat tran to quoc viet nam',
    'hoi lien hiep phu nu viet nam', 'hoi lien hiep phu nu', 'hoi lhpn', 'hoi lhpn viet nam', 'hoi phu nu', 'hoi nong dan viet nam', 'hoi nong dan', 'hoi cuu chien binh viet nam', 'hoi cuu chien binh', 'hoi ccb',
    'hoi chu thap do', 'hoi nguoi cao tuoi', 'hoi luat gia', 'hoi khuyen hoc', 'hoi cuu giao chuc', 'hoi nha bao', 'hoi van hoc nghe thuat', 'hoi lien hiep thanh nien', 'hoi doanh nhan tre', 'doan luat su', 'hoi cong chung vien', 'lien doan luat su viet nam',
    'lien doan lao dong', 'ldld', 'tong lien doan lao dong viet nam', 'cong doan', 'tinh doan thanh nien cong san ho chi minh', 'tinh doan thanh nien', 'tinh doan', 'thanh doan', 'huyen doan', 'doan thanh nien cong san ho chi minh',
    'doan thanh nien', 'doan tncs ho chi minh', 'trung uong doan', 'trung uong hoi lien hiep phu nu viet nam', 'trung uong hoi nong dan viet nam', 'trung uong hoi cuu chien binh viet nam', 'trung uong hoi chu thap do viet nam', 'trung uong hoi nguoi cao tuoi viet nam', 'trung uong hoi khuyen hoc viet nam', 'trung uong mat tran to quoc viet nam', 'ban thanh tra nhan dan', 'lien minh hop tac xa', 'lien minh htx', 'lien hiep cac hoi khoa hoc va ky thuat', 'lien hiep cac to chuc huu nghi',
    'hiep hoi doanh nghiep', 'ban vi su tien bo cua phu nu', 'ban thanh nien nong thon cong nhan va do thi', 'ban thanh nien cong nhan va do thi', 'ban thanh nien cong nhan nong thon va do thi', 'ban thanh nien nong thon', 'ban thanh nien truong hoc', 'ban thanh thieu nhi truong hoc', 'ban doan ket tap hop thanh nien', 'ban phong trao', 'ban to chuc kiem tra', 'phong cong chuc vien chuc', 'ban vstbcpn', 'ban vstbpn', 'ban dan toc', 'ban ton giao', 'ban tuyen giao va dan van', 'ban tuyen giao', 'ban dan van', 'ban to chuc chinh quyen', 'ban to chuc can bo chinh phu', 'ban vat gia', 'ban thuong vu', 'ban thuong vu lam thoi', 'ban chap hanh', 'ban chap hanh lam thoi', 'ban tiep cong dan', 'ban noi chinh', 'ban to chuc', 'uy ban kiem tra', 'ban thi dua khen thuong', 'ban an toan giao thong',
    'ban quan ly khu kinh te', 'ban quan ly cac khu cong nghiep', 'ban quan ly khu cong nghiep', 'ban quan ly cac khu che xuat va cong nghiep', 'ban co yeu chinh phu',
    'truong chinh tri', 'dai phat thanh va truyen hinh', 'dai phat thanh truyen hinh', 'dai pt th', 'dai pt&th', 'dai tt th', 'cong ttdt', 'dai ptth', 'dai truyen thanh', 'dai phat thanh', 'bao va phat thanh truyen hinh', 'bao va dai phat thanh truyen hinh', 'bao',
    'dai khi tuong thuy van', 'trung tam phuc vu hanh chinh cong', 'trung tam kiem soat benh tat', 'trung tam van hoa', 'trung tam y te',
    'ngan hang nha nuoc viet nam', 'ngan hang nha nuoc', 'nhnn', 'ngan hang chinh sach xa hoi', 'nhcsxh', 'buu dien', 'dien luc', 'cong ty dien luc', 'vnpt', 'viettel', 'mobifone', 'vtv', 'vov', 'ttxvn', 'evn', 'agribank', 'vietcombank', 'vietinbank', 'bidv', 'vinaphone', 'petrolimex',
    'ban can su dang', 'ban can su dang ubnd', 'ban can su dang uy ban nhan dan', 'dang doan', 'dang doan hdnd', 'dang doan hoi dong nhan dan', 'dang doan mat tran to quoc', 'ubkt', 'ubkt dang uy', 'dang uy khoi cac co quan', 'dang uy khoi cac co quan va doanh nghiep', 'dang uy khoi doanh nghiep', 'to dai bieu hdnd', 'to dai bieu hoi dong nhan dan',
    'hat kiem lam', 'hoi dong quan tri', 'phong canh sat phong chay chua chay', 'phong canh sat phong chay chua chay cuu nan cuu ho', 'phong canh sat pccc', 'phong canh sat pccc cnch', 'phong canh sat giao thong', 'phong canh sat kinh te', 'phong canh sat hinh su', 'phong canh sat moi truong', 'thanh tra giam sat', 'thanh tra giam sat ngan hang', 'co quan thanh tra giam sat ngan hang', 'to chuyen doi so cong dong', 'to cong nghe so cong dong', 'thue co so', 'bhxh co so', 'bao hiem xa hoi co so', 'thong ke', 'thong ke co so', 'thi hanh an dan su', 'cdc', 'vien thong', 'thu vien', 'bao tang', 'nha thieu nhi', 'canh sat bien',
    'doan truong', 'cong doan truong', 'cong doan co so', 'cong doan vien chuc', 'cong doan nganh', 'doan', 'doan khoi', 'doan khoi doanh nghiep', 'doan khoi cac co quan', 'kbnn', 'ttyt', 'ttdvnn', 'ttkhkt', 'tyt', 'hnd', 'hlhpn', 'hccb', 'ccb', 'nhno', 'nhno&ptnt', 'ubmttqvn', 'ubmttq vn', 'mttqvn', 'bchqs', 'chqs', 'vks', 'tha dan su', 'cqtha', 'qltt', 'ban tu quan', 'ban cong tac mat tran', 'buu dien van hoa', 'trung tam y te du phong', 'doi thanh tra xay dung', 'cong thong tin dien tu', 'dai vien thong', 'tinh doi', 'huyen doi', 'thi doi', 'thanh doi', 'xa doi', 'quan doi nhan dan viet nam', 'to dan pho', 'to giup viec ban chi dao', 'van phong ban chi dao', 'van phong thuong truc', 'van phong thuong truc ban chi dao', 'to bao ve an ninh trat tu o co so', 'to bao ve an ninh trat tu', 'luc luong bao ve an ninh trat tu o co so', 'luc luong tham gia bao ve an ninh trat tu o co so', 'ban bien tap', 'ban dieu hanh', 'cong doan cac khu cong nghiep', 'doan cac khu cong nghiep', 'lien doi', 'ban dai dien cha me hoc sinh', 'ban dai dien cmhs', 'ban dai dien cha me tre', 'ban dai dien hoi cha me hoc sinh', 'hoi cha me hoc sinh', 'ban cha me hoc sinh', 'to chuyen mon', 'to giup viec', 'co quan thuong truc ban chi dao', 'dai ttth', 'dai truyen thanh truyen hinh',
    'lien hiep cac hoi kh&kt', 'hoi dong thi dua khen thuong', 'to khuyen nong', 'to khuyen nong cong dong', 'ban phat trien', 'chi uy', 'phong thuong mai va cong nghiep', 'mat tran', 'nhom cong tac', 'ban dai dien cha me hoc sinh truong', 'ban dai dien cha me hoc sinh lop', 'ban dai dien cmhs truong', 'ban dai dien cmhs lop', 'hoi cha me hoc sinh truong', 'to dang', 'cdcs', 'bch cdcs', 'ban chap hanh cdcs', 'bch cong doan', 'ban chap hanh cong doan', 'ban chap hanh cong doan co so', 'cong doan bo phan', 'ban chap hanh cong doan bo phan', 'to cong doan', 'btv ldld', 'ban thuong vu ldld', 'ban thuong vu lien doan lao dong', 'phong kham da khoa', 'phong kham da khoa khu vuc', 'nha ho sinh', 'nha ho sinh khu vuc', 'kiem lam', 'khoi dan van', 'khoi mat tran doan the', 'trung tam truyen thong giao duc suc khoe', 'dong y', 'to bao ve', 'hoi dong phoi hop pho bien giao duc phap luat', 'hoi dong phoi hop pbgdpl', 'tieu ban tuyen truyen', 'tieu ban giam sat', 'tieu ban hau can', 'tieu ban noi dung', 'tieu ban nhan su',
  ],
  sector: ['so', 'bo', 'nganh', 'luc luong', 'phong', 'ban', 'vu', 'cuc', 'chi cuc', 'co quan', 'uy ban', 'khoa', 'to', 'nhom'],
  name: [
    'cum tram bom', 'tram bom', 'xuong', 'cang', 'ben xe', 'nha thuoc', 'mang luoi', 'doan quan ly', 'doi quan ly', 'doi van hanh', 'to quan ly', 'doi quan ly van hanh', 'tram quan ly', 'cum quan ly', 'cum thuy nong', 'cum thuy loi', 'ban quan ly xay dung', 'ban quan ly xay dung nong thon moi', 'nha van hoa', 'trung tam', 'trung tam hoc tap', 'lien doi', 'trung tam dich vu', 'trung tam dich vu tong hop', 'truong', 'truong dai hoc', 'truong cao dang', 'truong trung cap', 'truong thpt', 'truong thcs', 'truong tieu hoc', 'benh vien', 'ban quan ly', 'ban quan ly du an', 'ban quan ly du an dau tu xay dung', 'ban quan ly dau tu xay dung', 'ban quan ly du an dau tu xay dung cac cong trinh', 'ban quan ly du an dau tu xay dung cong trinh', 'ban quan ly dau tu xay dung cac cong trinh', 'ban qlda dau tu xay dung', 'ban qlda dau tu xay dung cac cong trinh', 'ban quan ly cac du an dau tu xay dung',
    'bqlda', 'ban chi dao', 'bcd', 'tieu ban', 'tieu ban chi dao', 'thuong truc ban chi dao', 'thuong truc tieu ban chi dao', 'hoi dong', 'to cong tac', 'to thuong truc', 'to giup viec', 'to thu ky', 'to tu van', 'to bien tap', 'to cong tac lien nganh', 'ban chi huy', 'ban chi huy phong chong thien tai',
    'ban chu nhiem', 'ban xay dung', 'cong ty', 'cong ty co phan', 'cong ty tnhh', 'tong cong ty', 'tap doan', 'chi nhanh', 'tong cuc', 'cuc', 'vu', 'vien', 'hoc vien', 'dai hoc', 'tap chi', 'nha xuat ban', 'hiep hoi', 'hoi',
    'chi doan', 'chi hoi', 'khu quan ly', 'lien hiep', 'ngan hang', 'ngan hang tmcp', 'quy', 'doi', 'tram', 'chi bo', 'van phong', 'bo tu lenh', 'don bien phong', 'hai doan', 'quan khu', 'quan doan', 'su doan', 'lu doan', 'trung doan', 'tieu doan', 'dai doi', 'hop tac xa',
    'cuc canh sat', 'phong canh sat', 'phan xuong', 'nha may', 'xi nghiep', 'hai doi', 'vuon quoc gia', 'khu bao ton', 'cang vu', 'ban quan ly cac du an', 'ban quan ly cac cong trinh', 'cong ty tnhh mot thanh vien', 'cong ty tnhh mtv', 'cong ty tnhh hai thanh vien tro len', 'cong ty cp', 'doanh nghiep tu nhan', 'nha hat', 'doan nghe thuat', 'doan ca mua nhac', 'doan kiem tra', 'doan kiem tra lien nganh', 'khoi thi dua', 'cum thi dua', 'htx', 'lien doan', 'bo mon', 'cong chuc', 'bo phan', 'hat', 'don cong an', 'doan kinh te quoc phong', 'ban van dong', 'bql', 'bql cac du an', 'bql du an', 'ban qlda', 'phong giao dich',
  ],
}

/** They are organs only with their place behind them: `Thuế tỉnh`, `Thống kê khu vực`. */
export const AREA_NEEDED: ReadonlySet<string> = new Set(['doan', 'kiem lam', 'dong y', 'thanh tra', 'kbnn', 'ttyt', 'tyt', 'hnd', 'hlhpn', 'hccb', 'ccb', 'vks', 'qltt', 'chqs', 'nhno', 'ban thuong vu', 'ban chap hanh', 'ban tu quan', 'bao', 'thue', 'thong ke', 'thi hanh an dan su', 'vien thong', 'thu vien', 'bao tang', 'cdc'])

/** Bodies named by what they do rather than by a name; small letters are usual. */
export const ROLE_BODIES: readonly string[] = [
  'nha truong', 'luc luong tham gia bao ve an ninh trat tu o co so', 'luc luong bao ve an ninh trat tu o co so',
  'chu dau tu', 'dai ly', 'doanh nghiep cung cap dich vu', 'doanh nghiep vien thong', 'chu co so', 'co so kinh doanh', 'co so san xuat', 'co so giao duc', 'co so giao duc mam non', 'co so giao duc pho thong', 'co so giao duc tieu hoc', 'co so giao duc dai hoc', 'co so giao duc nghe nghiep', 'co so giao duc thuong xuyen', 'co so giao duc mam non pho thong', 'co so y te', 'co so dao tao', 'chu du an', 'chu du an thanh phan', 'chu chuong trinh', 'co so kham benh chua benh', 'co quan thue', 'co quan thi hanh an', 'co quan bao hiem xa hoi', 'co quan dieu tra', 'co quan cong an',
  'luc luong chuyen trach', 'luc luong chuyen trach phong chong toi pham', 'luc luong chuyen trach phong chong toi pham ve ma tuy', 'luc luong chuc nang', 'co quan chu quan', 'co quan chu quan chuong trinh', 'co quan quan su', 'co quan thong tan bao chi', 'co quan bao chi', 'nha thau thi cong', 'don vi giam sat', 'don vi tu van', 'don vi tu van lap quy hoach', 'don vi thi cong', 'cong ty', 'nha dau tu', 'lien danh', 'chu so huu', 'ban giam doc', 'ban giam hieu', 'ban lanh dao',
  'chanh van phong', 'chanh thanh tra', 'bi thu chi bo', 'truong ban cong tac mat tran', 'to truong to chuyen mon', 'chu rung', 'chu ho dap', 'chu ho chua', 'truong khoa', 'truong thon', 'truong xom', 'truong ap', 'truong khu pho', 'to truong to dan pho',
  'tong phu trach doi', 'giao vien tong phu trach', 'giao vien tong phu trach doi', 'giao vien chu nhiem', 'giao vien chu nhiem lop', 'gvcn', 'nhan vien y te', 'nhan vien y te truong hoc', 'nhan vien ke toan', 'nhan vien thu vien', 'nhan vien van thu', 'nhan vien bao ve', 'nhan vien cap duong', 'ke toan truong', 'to truong chuyen mon', 'dieu duong truong', 'dieu duong truong khoa', 'truong phong', 'truong tram', 'tram truong', 'chi huy truong cong truong', 'hieu truong', 'thon doi truong', 'xom doi truong', 'ap doi truong', 'thu kho', 'thu quy', 'ca truong', 'truong ca', 'quan doc', 'quan doc phan xuong', 'truong kip',
  'cong chuc van hoa xa hoi', 'cong chuc tu phap ho tich', 'cong chuc tai chinh ke toan', 'cong chuc dia chinh', 'cong chuc dia chinh xay dung', 'cong chuc dia chinh nong nghiep', 'cong chuc van phong thong ke', 'cong an vien', 'y te thon ban', 'nhan vien y te thon ban', 'cong tac vien dan so', 'mang luoi an toan ve sinh vien', 'an toan ve sinh vien', 'truong mau giao', 'truong mam non', 'truong tieu hoc', 'truong trung hoc co so', 'truong thcs', 'truong thpt', 'truong trung hoc pho thong',
]

/** ... only with a capital; in small letters they are a field, or any of them: `Kế toán tham mưu …`. */
export const CAPITAL_BODIES: readonly string[] = ['ke toan', 'van thu', 'thu vien', 'doi truong', 'to truong']

/** Of whom the deputies have fields of their own: `Phó Hiệu trưởng phụ trách chuyên môn`. As printed. */
export const DEPUTIES_OF: readonly string[] = ['hiệu trưởng', 'giám đốc', 'trưởng phòng', 'trưởng khoa', 'chủ nhiệm', 'quản đốc']

/** Offices that stand for the organ they head. */
export const OFFICES: readonly string[] = [
  'giam doc', 'pho giam doc', 'tong giam doc', 'chu tich', 'pho chu tich', 'thu truong', 'nguoi dung dau', 'truong', 'pho truong', 'cuc truong', 'tong cuc truong', 'chi cuc truong', 'vu truong', 'vien truong', 'chanh an', 'bi thu', 'pho bi thu',
  'chanh', 'chi huy truong', 'chinh uy', 'bo truong', 'thong doc', 'tong thanh tra', 'tu lenh', 'chu nhiem', 'hieu truong', 'lanh dao', 'dai dien', 'dai dien lanh dao', 'tong bien tap', 'doi truong', 'thuong truc', 'to truong', 'tram truong', 'khoi truong', 'cum truong', 'chi huy', 'ban chu nhiem', 'ban giam doc', 'ban giam hieu', 'ban lanh dao', 'hat truong', 'chi huy pho', 'chinh tri vien', 'pho hieu truong', 'quan doc',
]

/** Single syllables with which names begin, as printed or as a scan has them: other words fold to the same letters. */
export const PRINTED_HEADS: Readonly<Record<string, string | readonly string[]>> = {
  doi: 'đội', truong: 'trường', hoi: 'hội', vien: 'viện', quy: 'quỹ', vu: 'vụ', cuc: 'cục', ban: 'ban', tram: 'trạm', phong: 'phòng', bao: 'báo', thue: 'thuế', chi: 'chi', bo: 'bộ', so: ['sở', 'sờ', 'sớ', 'só', 'sỏ'], khoa: 'khoa', to: 'tổ', doan: 'đoàn', hat: 'hạt', nhom: 'nhóm', xuong: 'xưởng', cang: 'cảng',
}

/** Other words of the same letters as these: what is none of them, with its capital, is the head as a scan has it (`Vử`, `Trãm`). */
export const LIKE_HEADS: Readonly<Record<string, readonly string[]>> = {
  doi: ['đổi', 'đôi', 'đời', 'đối', 'dời', 'dôi', 'dơi', 'đòi', 'đồi', 'dồi', 'đói', 'dội', 'đợi', 'đới', 'doi'], truong: ['trưởng', 'trương', 'trướng', 'trượng'], hoi: ['hỏi', 'hồi', 'hơi', 'hói', 'hời', 'hoi'],
  vien: ['viên', 'viền', 'viễn', 'vien'], quy: ['quý', 'quy', 'quỷ', 'quỳ'], vu: ['vũ', 'vú', 'vu', 'vừ', 'vù'], cuc: ['cúc', 'cực', 'cuc'], tram: ['trăm', 'trầm', 'trâm', 'tràm', 'trám', 'tram'], phong: ['phong', 'phóng', 'phỏng', 'phồng'],
  bao: ['bao', 'bảo', 'bão', 'bạo', 'bào'], thue: ['thuê', 'thue'], bo: ['bỏ', 'bò', 'bổ', 'bó', 'bố', 'bờ', 'bơ', 'bở', 'bồ', 'bo'], so: ['số', 'sổ', 'so', 'sợ', 'sơ', 'sò'], khoa: ['khóa', 'khoá'], to: ['tờ', 'to', 'tô', 'tơ', 'tố', 'tợ'],
  doan: ['đoạn', 'đoán', 'doãn', 'đoan', 'doan'], hat: ['hát', 'hắt', 'hat'], ban: ['bản', 'bán', 'bàn', 'bạn', 'bẩn', 'bận', 'băn', 'bắn', 'bấn'], chi: ['chỉ', 'chí', 'chị', 'chì'],
}

/** Words whose second half is the head of names: `cán bộ`, `nhiệm vụ`, `văn bản`. Folded. */
export const COMPOUNDS: ReadonlySet<string> = new Set([
  'can bo', 'toan bo', 'noi bo', 'dong bo', 'tien bo', 'cong bo', 'phan bo', 'duong bo', 'tuyen bo', 'nhiem vu', 'dich vu', 'phuc vu', 'chuc vu', 'nghiep vu', 'cong vu', 'thoi vu', 'mua vu', 'van ban', 'dia ban', 'co ban', 'can ban', 'xuat ban', 'phien ban', 'thon ban', 'ho so', 'chi so', 'co so', 'mot so', 'ma so',
  'dan so', 'tong so', 'con so', 'he so', 'tru so', 'tan so', 'ky so', 'so so', 'chu so', 'giai so', 'chuyen doi so', 'moi truong', 'thi truong', 'hien truong', 'lap truong', 'tang truong', 'xa hoi', 'quoc hoi', 'dai hoi', 'co hoi', 'le hoi', 'thay doi', 'trao doi', 'quan doi', 'bo doi', 'chuyen doi', 'bien doi', 'sua doi',
  'quan ly', 'nhan vien', 'thanh vien', 'hoi vien', 'sinh vien', 'giao vien', 'dang vien', 'doan vien', 'dong vien', 'benh vien', 'hoc vien', 'van phong', 'du phong', 'quoc phong', 'ngan quy', 'an quy', 'thanh quy', 'phap quy', 'noi quy', 'thong bao', 'canh bao', 'tin bao', 'du bao', 'ban bao', 'doanh thu',
])

/** Pairs that begin like a name and are none: `Trường hợp`, `Hội nghị`, `Ban hành`. Folded. */
export const NO_HEADS: ReadonlySet<string> = new Set([
  'truong hop', 'hoi nghi', 'hoi thao', 'hoi hop', 'hoi vien', 'hoi cho', 'hoi thi', 'ban hanh', 'ban dau', 'ban giao', 'ban sao', 'vu viec', 'vu an', 'doi ngu', 'doi tuong', 'doi hinh', 'doi moi', 'doi voi', 'vien tro', 'vien phi', 'vien chuc', 'bo phan', 'bo sung', 'bo tri', 'bo luat', 'bo may',
  'bo chi', 'bo tieu', 'phong chong', 'phong trao', 'phong ngua', 'quy che', 'quy dinh', 'quy trinh', 'quy hoach', 'quy mo', 'quy dat', 'chi tieu', 'chi phi', 'chi dao', 'chi tiet', 'chi thi', 'bao cao', 'bao dam', 'bao ve', 'bao chi', 'so luong', 'so lieu', 'so ket', 'so huu', 'so thi', 'khoa hoc', 'khoa bang', 'to chuc', 'to quoc', 'to truong', 'to pho', 'to hop', 'to vien',
])
