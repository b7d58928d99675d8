/** Names of the base documents. */
export type Base = 'plan' | 'party' | 'letter' | 'decision' | 'news' | 'blank'

/** Documents without a fault, of which examples change a few words. All are invented. */
export const BASES: Readonly<Record<Base, string>> = {
  plan: `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 87/KH-UBND
Quảng Trị, ngày 14 tháng 3 năm 2023

KẾ HOẠCH
Dựng trạm đo mưa ở vùng núi giai đoạn 2023 - 2025

Căn cứ Luật Khí tượng thủy văn ngày 23 tháng 11 năm 2015;
Căn cứ Quyết định số 321/QĐ-BTNMT ngày 17 tháng 02 năm 2022 của Bộ Tài nguyên và Môi trường về quy hoạch trạm quan trắc;
Theo đề nghị của Sở Tài nguyên và Môi trường tại Tờ trình số 512/TTr-STNMT ngày 20 tháng 02 năm 2023.
Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Người dân vùng núi nhận được tin cảnh báo sớm hơn.
2. Yêu cầu
Mỗi trạm có một người trông coi.

II. CHỈ TIÊU
1. Đến hết năm 2023 dựng xong 12 trạm.
2. Đến hết năm 2025 có ít nhất 90% số thôn nhận được tin cảnh báo.

III. NỘI DUNG
1. Chọn nơi đặt trạm theo thứ tự ưu tiên tại mục 2, phần II Kế hoạch này.
2. Lắp đặt, chạy thử trước mùa mưa.

IV. KINH PHÍ
Ngân sách tỉnh bố trí trong dự toán hằng năm.

V. TỔ CHỨC THỰC HIỆN
1. Sở Tài nguyên và Môi trường
Chủ trì chọn nơi đặt trạm, hoàn thành trước ngày 31/8/2023.
2. Sở Tài chính
Thẩm định dự toán, hoàn thành trước ngày 15/5/2023.

Trên đây là kế hoạch dựng trạm đo mưa, đề nghị các đơn vị thực hiện./.

Nơi nhận:
- Bộ Tài nguyên và Môi trường (để b/c);
- Sở Tài nguyên và Môi trường;
- Sở Tài chính;
- Lưu: VT, NN.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hồ Sỹ Tân
`,
  party: `TỈNH ỦY LẠNG SƠN
ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 45-KH/TU
Lạng Sơn, ngày 30 tháng 5 năm 2022

KẾ HOẠCH
nâng cao chất lượng sinh hoạt chi bộ ở thôn biên giới

I- MỤC ĐÍCH, YÊU CẦU
1- Mục đích
Chi bộ sinh hoạt đều, bàn việc thiết thực của thôn.
2- Yêu cầu
Không làm hình thức.

II- NỘI DUNG
1- Rà soát các chi bộ còn sinh hoạt ghép.
2- Biên soạn sổ tay sinh hoạt chi bộ.

III- TỔ CHỨC THỰC HIỆN
1- Ban Tổ chức Tỉnh ủy chủ trì biên soạn sổ tay, xong trong tháng 8-2022.
2- Văn phòng Tỉnh ủy theo dõi, báo cáo trước ngày 31-12-2022.

Nơi nhận:
- Ban Tổ chức Tỉnh ủy,
- Các huyện ủy, thành ủy,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nông Văn Hải
`,
  letter: `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 1204/UBND-NN
V/v báo cáo tình hình trạm đo mưa
Quảng Trị, ngày 09 tháng 10 năm 2023

Kính gửi: Sở Tài nguyên và Môi trường.

Để chuẩn bị mùa mưa bão, Ủy ban nhân dân tỉnh yêu cầu Sở Tài nguyên và Môi trường báo cáo tình hình hoạt động của các trạm đo mưa trước ngày 20/10/2023./.

Nơi nhận:
- Như trên;
- Lưu: VT, NN.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hồ Sỹ Tân
`,
  decision: `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 412/QĐ-UBND
Quảng Trị, ngày 21 tháng 4 năm 2023

QUYẾT ĐỊNH
Về việc giao quản lý trạm đo mưa

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Luật Khí tượng thủy văn ngày 23 tháng 11 năm 2015;
Theo đề nghị của Giám đốc Sở Tài nguyên và Môi trường.

QUYẾT ĐỊNH:

Điều 1. Giao Sở Tài nguyên và Môi trường quản lý 12 trạm đo mưa.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Tài nguyên và Môi trường chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT, NN.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hồ Sỹ Tân
`,
  news: `Quảng Trị: Dựng thêm 12 trạm đo mưa
Ngày đăng: 20/3/2023

Sáng 19/3, tại xã vùng cao, những trạm đo mưa đầu tiên của năm nay được dựng lên.

Trước đó, ngày 14/3/2023, UBND tỉnh Quảng Trị ban hành Kế hoạch số 87/KH-UBND về dựng trạm đo mưa, trong đó yêu cầu 90% số thôn nhận được tin cảnh báo.

Người dân cho biết năm ngoái tin báo đến chậm, lúa ngập hết.
H.N
`,
  blank: '\n',
}
