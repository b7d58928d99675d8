/**
 * Provinces and cities under the central government, by name.
 *
 * Sources: NQ 202/2025/QH15 (34 units, in force 12/6/2025, governments at work from 1/7/2025); NQ 15/2008/NQ-QH12
 * (Hà Tây into Hà Nội, 1/8/2008); NQ 22/2003/QH11 (Đắk Nông, Điện Biên, Hậu Giang, 1/1/2004); NQ 175/2024/QH15
 * (Thừa Thiên Huế became the city of Huế, 1/1/2025). Date of this table: 2026-11-22.
 */
export interface Province {
  readonly name: string
  /** A city under the central government rather than a province. */
  readonly city: boolean
  /** First and last day of the unit under this name; null: since before 1997, or still so. */
  readonly from: string | null
  readonly to: string | null
  /** The unit it went into, null where it still stands. */
  readonly successor: string | null
  readonly spellings: readonly string[]
}

/** One row a unit: name, city, first day, last day, successor, other spellings. */
const ROWS: readonly (readonly [string, boolean, string | null, string | null, string | null, ...string[]])[] = [
  ['Hà Nội', true, null, null, null],
  ['Huế', true, '2025-01-01', null, null],
  ['Lai Châu', false, null, null, null],
  ['Điện Biên', false, '2004-01-01', null, null],
  ['Sơn La', false, null, null, null],
  ['Lạng Sơn', false, null, null, null],
  ['Quảng Ninh', false, null, null, null],
  ['Thanh Hóa', false, null, null, null],
  ['Nghệ An', false, null, null, null],
  ['Hà Tĩnh', false, null, null, null],
  ['Cao Bằng', false, null, null, null],
  ['Tuyên Quang', false, null, null, null],
  ['Hà Giang', false, null, '2025-06-30', 'Tuyên Quang'],
  ['Lào Cai', false, null, null, null, 'Lao Cai'],
  ['Yên Bái', false, null, '2025-06-30', 'Lào Cai'],
  ['Thái Nguyên', false, null, null, null],
  ['Bắc Kạn', false, null, '2025-06-30', 'Thái Nguyên', 'Bắc Cạn'],
  ['Phú Thọ', false, null, null, null],
  ['Vĩnh Phúc', false, null, '2025-06-30', 'Phú Thọ'],
  ['Hòa Bình', false, null, '2025-06-30', 'Phú Thọ'],
  ['Bắc Ninh', false, null, null, null],
  ['Bắc Giang', false, null, '2025-06-30', 'Bắc Ninh'],
  ['Hưng Yên', false, null, null, null],
  ['Thái Bình', false, null, '2025-06-30', 'Hưng Yên'],
  ['Hải Phòng', true, null, null, null],
  ['Hải Dương', false, null, '2025-06-30', 'Hải Phòng'],
  ['Ninh Bình', false, null, null, null],
  ['Hà Nam', false, null, '2025-06-30', 'Ninh Bình'],
  ['Nam Định', false, null, '2025-06-30', 'Ninh Bình'],
  ['Quảng Trị', false, null, null, null],
  ['Quảng Bình', false, null, '2025-06-30', 'Quảng Trị'],
  ['Đà Nẵng', true, null, null, null],
  ['Quảng Nam', false, null, '2025-06-30', 'Đà Nẵng'],
  ['Quảng Ngãi', false, null, null, null],
  ['Kon Tum', false, null, '2025-06-30', 'Quảng Ngãi', 'Kom Tum', 'Kontum'],
  ['Gia Lai', false, null, null, null],
  ['Bình Định', false, null, '2025-06-30', 'Gia Lai'],
  ['Lâm Đồng', false, null, null, null],
  ['Đắk Nông', false, '2004-01-01', '2025-06-30', 'Lâm Đồng', 'Đắc Nông', 'Đăk Nông'],
  ['Bình Thuận', false, null, '2025-06-30', 'Lâm Đồng'],
  ['Đắk Lắk', false, null, null, null, 'Đắc Lắc', 'Đăk Lăk', 'Đắk Lắc', 'Đắc Lắk'],
  ['Phú Yên', false, null, '2025-06-30', 'Đắk Lắk'],
  ['Hồ Chí Minh', true, null, null, null, 'TPHCM', 'TP.HCM', 'HCM'],
  ['Bình Dương', false, null, '2025-06-30', 'Hồ Chí Minh'],
  ['Bà Rịa - Vũng Tàu', false, null, '2025-06-30', 'Hồ Chí Minh', 'Bà Rịa Vũng Tàu'],
  ['Đồng Nai', false, null, null, null],
  ['Bình Phước', false, null, '2025-06-30', 'Đồng Nai'],
  ['Tây Ninh', false, null, null, null],
  ['Long An', false, null, '2025-06-30', 'Tây Ninh'],
  ['Cần Thơ', true, null, null, null],
  ['Sóc Trăng', false, null, '2025-06-30', 'Cần Thơ'],
  ['Hậu Giang', false, '2004-01-01', '2025-06-30', 'Cần Thơ'],
  ['Vĩnh Long', false, null, null, null],
  ['Bến Tre', false, null, '2025-06-30', 'Vĩnh Long'],
  ['Trà Vinh', false, null, '2025-06-30', 'Vĩnh Long'],
  ['Đồng Tháp', false, null, null, null],
  ['Tiền Giang', false, null, '2025-06-30', 'Đồng Tháp'],
  ['Cà Mau', false, null, null, null],
  ['Bạc Liêu', false, null, '2025-06-30', 'Cà Mau'],
  ['An Giang', false, null, null, null],
  ['Kiên Giang', false, null, '2025-06-30', 'An Giang'],
  ['Khánh Hòa', false, null, null, null],
  ['Ninh Thuận', false, null, '2025-06-30', 'Khánh Hòa'],
  ['Hà Tây', false, null, '2008-07-31', 'Hà Nội'],
  ['Thừa Thiên Huế', false, null, '2024-12-31', 'Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế'],
]

export const PROVINCES: readonly Province[] = ROWS.map(([name, city, from, to, successor, ...spellings]) => (
  {name, city, from, to, successor, spellings}
))
