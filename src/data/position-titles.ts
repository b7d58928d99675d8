/**
 * Titles of those who sign, folded; each may have `pho` before it and an organ behind it.
 * Source: NĐ 30/2020/NĐ-CP Phụ lục I mục II.7; HD 36-HD/VPTW (bí thư, trưởng ban).
 */
export const POSITION_TITLES: readonly string[] = [
  'chu tich nuoc', 'chu tich', 'tong bi thu', 'bi thu', 'tong giam doc', 'giam doc', 'truong tieu ban', 'truong ban', 'truong phong', 'truong doan',
  'truong khoa', 'tong cuc truong', 'chi cuc truong', 'cuc truong', 'vu truong', 'bo truong', 'thu truong', 'thu tuong', 'hieu truong', 'vien truong',
  'chanh an', 'chanh van phong', 'chanh thanh tra', 'chi huy truong', 'chinh uy', 'tu lenh', 'tong tham muu truong', 'chu nhiem', 'to truong', 'thu ky',
  'tong thanh tra', 'thong doc', 'tong bien tap', 'tong kiem toan', 'tram truong', 'doi truong', 'truong cong an', 'thuong truc', 'uy vien', 'chu toa', 'chu tri', 'truong thue',
]

/** Ranks, degrees and forms of address before a name, folded. */
export const RANKS: readonly string[] = [
  'dai tuong', 'thuong tuong', 'trung tuong', 'thieu tuong', 'dai ta', 'thuong ta', 'trung ta', 'thieu ta', 'dai uy', 'thuong uy', 'trung uy', 'thieu uy',
  'chuan do doc', 'pho do doc', 'do doc', 'gs', 'pgs', 'ts', 'ths', 'tskh', 'bs', 'bsck', 'bsckii', 'bscki', 'cki', 'ckii', 'ds', 'ks', 'cn', 'luat su',
  'thac si', 'thac sy', 'tien si', 'tien sy', 'bac si', 'bac sy', 'giao su', 'pho giao su', 'dong chi', 'd/c', 'ong', 'ba',
]
