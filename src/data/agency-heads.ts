/**
 * Words with which the name of an organ begins, folded; the longer before the shorter that it begins with.
 * Source: DOMAIN reference §4.1 (levels and naming patterns), Phụ lục II of NĐ 30/2020/NĐ-CP (viết hoa).
 */
export const AGENCY_HEADS: readonly string[] = [
  'uy ban nhan dan', 'ubnd', 'uy ban thuong vu', 'uy ban mat tran', 'uy ban mttq', 'ubmttq', 'uy ban trung uong', 'uy ban kiem tra', 'uy ban',
  'hoi dong nhan dan', 'hdnd', 'hoi dong', 'thuong truc', 'doan dai bieu', 'doan dbqh', 'quoc hoi', 'chu tich nuoc', 'chinh phu', 'thu tuong',
  'bo chinh tri', 'ban bi thu', 'ban chap hanh', 'bch', 'dang bo', 'dang uy', 'tinh uy', 'thanh uy', 'huyen uy', 'quan uy', 'thi uy', 'chi bo', 'dang doan',
  'bo chi huy', 'ban chi huy', 'bo tu lenh', 'bo tong tham muu', 'bo', 'so', 'tong cuc', 'cuc', 'chi cuc', 'vu', 'vien kiem sat', 'vien', 'hoc vien',
  'toa an', 'thanh tra', 'van phong', 'vpub', 'cong an', 'ban chi dao', 'tieu ban', 'ban quan ly', 'ban', 'phong', 'trung tam', 'truong', 'dai hoc',
  'benh vien', 'tram', 'kho bac', 'ngan hang', 'bao hiem', 'buu dien', 'dai', 'bao', 'tong cong ty', 'cong ty', 'tap doan', 'tong lien doan', 'lien doan',
  'lien hiep', 'lien minh', 'hiep hoi', 'hoi', 'mat tran', 'mttq', 'doan', 'tinh doan', 'thanh doan', 'huyen doan', 'cong doan', 'to cong tac', 'to',
  'quan khu', 'quan doan', 'su doan', 'lu doan', 'trung doan', 'hai quan', 'thue', 'doi', 'quy', 'nha xuat ban', 'nha may', 'nha van hoa', 'nha hat', 'nha khach', 'xi nghiep', 'hop tac xa',
  'thu vien', 'bao tang', 'vuon quoc gia', 'khu bao ton', 'hat kiem lam', 'cang vu', 'cum cong nghiep', 'chi nhanh',
]

/** Words that stand for an administrative level before the name of a place, folded. */
export const LEVEL_WORDS: readonly string[] = [
  'tinh', 'thanh pho', 'tp', 'huyen', 'quan', 'thi xa', 'tx', 'xa', 'phuong', 'thi tran', 'tt', 'dac khu', 'thon', 'khu',
]
