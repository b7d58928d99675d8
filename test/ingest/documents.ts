/** A plan of our own invention, in the layout that offices use. */
export const PLAN = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: 214/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nghệ An, ngày 12 tháng 3 năm 2024

KẾ HOẠCH
Nâng cao chất lượng vườn ươm cây giống giai đoạn 2024 - 2026

Căn cứ Quyết định số 1187/QĐ-TTg ngày 05/11/2023 của Thủ tướng Chính phủ về phát triển vườn ươm, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Giữ giống cây bản địa, thuận lợi cho người trồng rừng.
2. Yêu cầu
a) Việc chọn giống phải được kiểm tra trước khi gieo.
b) Mỗi huyện có ít nhất một vườn ươm đạt chuẩn.
II. CHỈ TIÊU
1. Đến năm 2025, 85% số vườn ươm được cấp mã số.
2. Đến năm 2026, tỷ lệ cây sống đạt 92,5%.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Phát triển nông thôn chủ trì, hoàn thành việc rà soát trước ngày 30/6/2024.
2. Sở Tài chính bố trí kinh phí hằng năm.
Yêu cầu các đơn vị nghiêm túc thực hiện Kế hoạch này./.

Nơi nhận:
- Bộ Nông nghiệp và Phát triển nông thôn;
- Các sở, ngành cấp tỉnh;
- Lưu: VT, NN.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Hoàng Thị Mai
`
