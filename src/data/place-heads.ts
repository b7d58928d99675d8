/** Words before the name of a place, as printed within a sentence. Source: Phụ lục II of NĐ 30/2020/NĐ-CP, III (names of places). */
export const PLACE_HEADS: readonly string[] = [
  'tỉnh', 'thành phố', 'TP', 'TP.', 'Tp.', 'huyện', 'quận', 'thị xã', 'TX.', 'xã', 'phường', 'thị trấn', 'đặc khu', 'thôn', 'ấp', 'bản', 'buôn', 'làng', 'xóm', 'khu phố', 'tổ dân phố',
  'sông', 'suối', 'hồ', 'đèo', 'đảo', 'quần đảo', 'vịnh', 'cảng', 'cửa khẩu', 'đường', 'phố', 'quốc lộ',
]

/** Those that may have a number for a name: `Quận 1`. */
export const NUMBERED_PLACE_HEADS: readonly string[] = ['quận', 'phường', 'thôn', 'ấp', 'khu phố', 'tổ dân phố', 'quốc lộ']

/** First syllables of what is written with capitals and names no place: organs, offices, documents, and words that lead a place in. */
export const NO_PLACES: ReadonlySet<string> = new Set([
  'Ban', 'Bộ', 'Báo', 'Chi', 'Chính', 'Chủ', 'Chương', 'Công', 'Cổng', 'Cục', 'Cụm', 'Đài', 'Đảng', 'Đề', 'Đến', 'Điều', 'Đoàn', 'Dự', 'Giám', 'Hiến', 'Hội', 'Kế', 'Khối', 'Khoản', 'Khu', 'Luật', 'Mục', 'Nghị',
  'Ngân', 'Nhà', 'Pháp', 'Phần', 'Phía', 'Phó', 'Phòng', 'Phụ', 'Quyết', 'Sở', 'Tập', 'Tháng', 'Thông', 'Thủ', 'Tiểu', 'Tổ', 'Tổng', 'Trang', 'Trên', 'Trong', 'Trưởng', 'Ủy', 'Uỷ', 'Văn', 'Viện', 'Vụ', 'Vườn',
])
