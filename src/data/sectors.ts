/**
 * Fields of government after which ministries (Bộ …) and provincial departments (Sở …) are named.
 *
 * Sources: NQ 176/2025/QH15 (ministries from 1/3/2025), NĐ 45/2025/NĐ-CP and NĐ 150/2025/NĐ-CP (departments from
 * 1/3/2025), NQ 01/2007/QH12 (ministries from 8/2007), NĐ 13/2008/NĐ-CP and NĐ 24/2014/NĐ-CP (departments before).
 * Date of this table: 2026-11-22.
 */
export interface Sector {
  readonly name: string
  /** How it is written short, as `GD&ĐT`; compared folded and without signs. */
  readonly short: readonly string[]
  /** Code of its ministry in a ký hiệu; null where there was none of this name. */
  readonly ministry: string | null
  /** First and last day of the ministry and of the department under this name; null is open. */
  readonly from: string | null
  readonly to: string | null
  /** The sector whose ministry and departments took it over. */
  readonly successor: string | null
}

const END = '2025-02-28'

/** Departments of earlier times, and of single provinces, that no ministry was named like. */
export const OLD_SECTORS: readonly string[] = [
  'Tài chính - Vật giá', 'Khoa học, Công nghệ và Môi trường', 'Thương mại và Du lịch', 'Du lịch và Thương mại', 'Công nghiệp và Thương mại', 'Công nghiệp - Thủ công nghiệp', 'Công nghiệp - Tiểu thủ công nghiệp', 'Công nghiệp và Tiểu thủ công nghiệp',
  'Văn hóa - Thông tin - Thể thao', 'Văn hóa, Thông tin và Du lịch', 'Địa chính - Nhà đất', 'Tài nguyên, Môi trường và Nhà đất', 'Nhà đất', 'Giao thông công chính', 'Nông lâm nghiệp', 'Nông lâm thủy lợi', 'Thủy lợi', 'Thể dục thể thao', 'Ngoại vụ - Du lịch', 'Kinh tế đối ngoại',
]

/** Name, abbreviations, ministry code, first day, last day, successor. */
const ROWS: readonly (readonly [string, readonly string[], string | null, string | null, string | null, string | null])[] = [
  ['Giáo dục và Đào tạo', ['GDĐT', 'GD&ĐT', 'GD-ĐT', 'GD', 'Giáo dục và ĐT'], 'BGDĐT', null, null, null],
  ['Y tế', ['YT'], 'BYT', null, null, null],
  ['Nội vụ', ['NV'], 'BNV', null, null, null],
  ['Tư pháp', ['TP'], 'BTP', null, null, null],
  ['Tài chính', ['TC'], 'BTC', null, null, null],
  ['Công Thương', ['CT'], 'BCT', '2007-08-01', null, null],
  ['Xây dựng', ['XD'], 'BXD', null, null, null],
  ['Khoa học và Công nghệ', ['KHCN', 'KH&CN', 'KH-CN', 'Khoa học và CN', 'Khoa học Công nghệ'], 'BKHCN', null, null, null],
  ['Nông nghiệp và Môi trường', ['NNMT', 'NN&MT', 'NNVMT', 'NN-MT', 'Nông nghiệp và MT'], 'BNNMT', '2025-03-01', null, null],
  ['Văn hóa, Thể thao và Du lịch', ['VHTTDL', 'VHTT&DL', 'VH,TT&DL', 'VH-TT-DL', 'Văn hóa Thể thao Du lịch'], 'BVHTTDL', '2007-08-01', null, null],
  ['Dân tộc và Tôn giáo', ['DTTG', 'DT&TG'], 'BDTTG', '2025-03-01', null, null],
  ['Ngoại giao', ['NG'], 'BNG', null, null, null],
  ['Quốc phòng', ['QP'], 'BQP', null, null, null],
  ['Công an', ['CA'], 'BCA', null, null, null],
  ['Ngoại vụ', ['NgV'], null, null, null, null],
  ['Du lịch', ['DL'], null, null, null, null],
  ['Văn hóa và Thể thao', ['VHTT', 'VH&TT'], null, '2007-08-01', null, null],
  ['Quy hoạch - Kiến trúc', ['QHKT', 'QH-KT'], null, null, null, null],
  ['An toàn thực phẩm', ['ATTP'], null, '2024-01-01', null, null],
  ['Kế hoạch và Đầu tư', ['KHĐT', 'KH&ĐT', 'KH-ĐT', 'Kế hoạch và ĐT'], 'BKHĐT', null, END, 'Tài chính'],
  ['Giao thông vận tải', ['GTVT'], 'BGTVT', null, END, 'Xây dựng'],
  ['Giao thông vận tải - Xây dựng', ['GTVT-XD'], null, null, END, 'Xây dựng'],
  ['Nông nghiệp và Phát triển nông thôn', ['NN&PTNT', 'NNPTNT', 'NN-PTNT', 'NN', 'Nông nghiệp và PTNT'], 'BNNPTNT', null, END, 'Nông nghiệp và Môi trường'],
  ['Tài nguyên và Môi trường', ['TNMT', 'TN&MT', 'TN-MT', 'Tài nguyên và MT', 'Tài nguyên Môi trường'], 'BTNMT', null, END, 'Nông nghiệp và Môi trường'],
  ['Thông tin và Truyền thông', ['TTTT', 'TT&TT', 'TT-TT', 'Thông tin truyền thông'], 'BTTTT', null, END, 'Khoa học và Công nghệ'],
  ['Lao động - Thương binh và Xã hội', ['LĐTBXH', 'LĐ-TBXH', 'LĐTB&XH', 'LĐ-TB&XH', 'LĐ-TB và XH'], 'BLĐTBXH', null, END, 'Nội vụ'],
  ['Giáo dục, Khoa học và Công nghệ', ['GDKHCN', 'GDKH&CN'], null, null, END, 'Giáo dục và Đào tạo'],
  ['Công nghiệp', ['CN'], 'BCN', null, '2007-07-31', 'Công Thương'],
  ['Thương mại', ['TM'], 'BTM', null, '2007-07-31', 'Công Thương'],
  ['Thủy sản', ['TS'], 'BTS', null, '2007-07-31', 'Nông nghiệp và Phát triển nông thôn'],
  ['Bưu chính, Viễn thông', ['BCVT'], 'BBCVT', null, '2007-07-31', 'Thông tin và Truyền thông'],
  ['Văn hóa - Thông tin', ['VHTT', 'VH-TT'], 'BVHTT', null, '2007-07-31', 'Văn hóa, Thể thao và Du lịch'],
]

export const SECTORS: readonly Sector[] = ROWS.map(([name, short, ministry, from, to, successor]) => (
  {name, short, ministry, from, to, successor}
))
