/** Vietnamese family names, with those of the larger ethnic minorities. Source: common knowledge; the first 14 cover nine in ten. */
export const SURNAMES: readonly string[] = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'An', 'Âu', 'Bạch', 'Bế', 'Cao', 'Cù', 'Chu',
  'Châu', 'Chử', 'Chung', 'Cung', 'Cấn', 'Diệp', 'Doãn', 'Đàm', 'Đào', 'Đậu', 'Điêu', 'Điểu', 'Đinh', 'Đoàn', 'Đồng', 'Đổng', 'Giang', 'Giàng', 'Hà', 'Hạ', 'Hầu',
  'Hứa', 'Kiều', 'Kim', 'Khổng', 'Khuất', 'Khúc', 'La', 'Lã', 'Lại', 'Lâm', 'Lầu', 'Liêu', 'Lò', 'Lô', 'Lù', 'Lục', 'Lương', 'Lưu', 'Ma', 'Mã', 'Mạc', 'Mai', 'Mạnh',
  'Mùa', 'Nghiêm', 'Ngọ', 'Ninh', 'Nông', 'Ông', 'Phí', 'Phó', 'Phùng', 'Phương', 'Quách', 'Quản', 'Quan', 'Sầm', 'Sùng', 'Tạ', 'Tào', 'Tăng', 'Tẩn', 'Tiêu', 'Tòng', 'Tô', 'Tôn', 'Tống',
  'Thái', 'Thạch', 'Thang', 'Thân', 'Thào', 'Thiều', 'Tráng', 'Triệu', 'Trịnh', 'Trương', 'Từ', 'Ưng', 'Ung', 'Vàng', 'Văn', 'Vi', 'Viên', 'Vương', 'Xa', 'Y', 'Ksor', 'Rah', 'Siu', 'K\'', 'Hà Thị',
  'Đàng', 'Trượng', 'Ngụy', 'Néang', 'Kpă', 'Kpuih', 'Rmah', 'Niê', 'Mlô', 'Êban', 'Quàng', 'Lừu', 'Khoàng', 'Lường', 'Chau', 'Danh', 'Sơn',
]
