import {parse, type Position} from '../../src/index.ts'

/** A short plan that says something of every kind. */
export const TEXT = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 31/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Trị, ngày 5 tháng 3 năm 2021

KẾ HOẠCH
Trồng cây chắn cát ven biển năm 2021

Thực hiện Quyết định số 120/QĐ-TTg ngày 22/01/2015 của Thủ tướng Chính phủ về rừng ven biển.

I. MỤC TIÊU
1. Đến hết năm 2021, 90% số xã ven biển có đội trồng cây.
2. Tỷ lệ cây sống đạt trên 85%.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với Sở Tài chính cấp cây giống theo mục 1, phần I Kế hoạch này, hoàn thành trước ngày 30/6/2021.
2. Công an tỉnh bảo vệ rừng mới trồng; định kỳ 6 tháng báo cáo Ủy ban nhân dân tỉnh.
`

export const DOCUMENT = parse(TEXT)

/** What is printed at a position. */
export function at({start, end}: Position): string {
  return TEXT.slice(start.offset, end.offset)
}
