import {parse} from '../../src/index.ts'

/** A short document with what formats stumble over: quotes, colons, dates, words that YAML takes for booleans, line ends. */
export const DOCUMENT = parse([
  'ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'Số: 12/KH-UBND', 'An Bình, ngày 3 tháng 4 năm 2024', 'KẾ HOẠCH', 'Dọn "rác": no - yes',
  '1. Mục đích', 'Giữ \u2028 sạch \u{1F6E4} đường, 100%.', '2. Yêu cầu: đúng hạn',
].join('\n'), {path: 'kế hoạch.txt'})
