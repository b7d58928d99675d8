/** Invented phrases of which documents are made up. */
export const PLACES = ['Hòa Giang', 'Bình Sơn', 'Tân Phước', 'Đông Hải', 'Quảng Lâm', 'Phú Ninh', 'Vĩnh An', 'Thạch Đà', 'Mỹ Lộc', 'Yên Khê'] as const

export const TYPES = [['KH', 'KẾ HOẠCH'], ['BC', 'BÁO CÁO'], ['QĐ', 'QUYẾT ĐỊNH'], ['CT', 'CHỈ THỊ'], ['TB', 'THÔNG BÁO']] as const

export const SUBJECTS = [
  'Phát triển đường giao thông nông thôn', 'Trồng cây phân tán ven sông', 'Cấp nước sạch cho các xã vùng cao', 'Số hóa sổ hộ tịch', 'Phòng bệnh cho đàn gia cầm',
  'Xóa nhà tạm cho hộ nghèo', 'Dạy nghề cho lao động trẻ', 'Chống sạt lở bờ kênh', 'Thắp sáng đường quê', 'Sửa chữa trường học trước năm học mới',
] as const

export const AGENCIES = [
  'Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ', 'Sở Y tế', 'Công an tỉnh', 'Sở Giáo dục và Đào tạo', 'Văn phòng Ủy ban nhân dân tỉnh', 'Sở Nông nghiệp và Môi trường',
  'Ủy ban nhân dân các xã, phường', 'Đoàn Thanh niên tỉnh',
] as const

export const SECTIONS = ['MỤC ĐÍCH, YÊU CẦU', 'CHỈ TIÊU', 'NHIỆM VỤ VÀ GIẢI PHÁP', 'KINH PHÍ', 'PHÂN CÔNG THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'] as const

export const VERBS = ['Chủ trì, phối hợp với', 'Hướng dẫn', 'Đôn đốc, kiểm tra', 'Giao', 'Đề nghị'] as const

export const WORKS = [
  'rà soát danh mục công trình và lập dự toán chi tiết cho từng hạng mục', 'khảo sát hiện trạng tại các thôn, bản và báo cáo kết quả bằng văn bản',
  'tuyên truyền trên hệ thống truyền thanh cơ sở ít nhất hai lần mỗi tuần', 'bố trí cán bộ theo dõi thường xuyên, kịp thời tháo gỡ vướng mắc',
  'tập huấn nghiệp vụ cho công chức phụ trách ở cơ sở', 'huy động sự đóng góp của doanh nghiệp và nhân dân trên tinh thần tự nguyện',
  'công khai danh sách hỗ trợ tại trụ sở và nhà sinh hoạt cộng đồng', 'tổng hợp số liệu, đối chiếu với sổ theo dõi của năm trước',
] as const

export const DEADLINES = ['trước ngày 15/9', 'trong quý III', 'hằng tháng', 'trước ngày 25 hằng tháng', '6 tháng đầu năm', 'hoàn thành trước ngày 30/11'] as const

export const UNITS = ['% hộ dân được dùng nước sạch', 'km đường được bê tông hóa', 'lượt người được tập huấn', '% hồ sơ được giải quyết đúng hạn', 'ngôi nhà được sửa chữa'] as const

export const NAMES = ['Trần Đình Khoa', 'Lê Thị Thu Hằng', 'Phạm Quốc Bảo', 'Nguyễn Hữu Tường', 'Đặng Kim Loan', 'Vũ Anh Dũng'] as const
