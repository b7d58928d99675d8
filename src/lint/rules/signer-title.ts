import {key} from '../../util/fold.ts'
import {TT01} from '../look/regimes.ts'
import type {Rule} from '../rule.ts'

/** Issuers whose signers may print a rank or degree. */
const FREE = /giao duc|truong|dai hoc|hoc vien|y te|benh vien|khoa hoc|vien|cong an|quan su|quoc phong|bien phong|canh sat|bo tu lenh|bo chi huy|cuc/u

export const signerTitle: Rule = {
  id: 'signer-title',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7; TT 01/2011/TT-BNV, Điều 12',
  rests: 'memory',
  applies: {regimes: ['state', 'front'], from: TT01},
  description: {en: 'No degree or form of address stands before the name of who signs, but in the forces, education, health and science.', vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, trừ lực lượng vũ trang, giáo dục, y tế, khoa học.'},
  sentence: {en: '"{actual}" stands before the name of the signer; print the name alone', vi: 'Trước họ tên người ký có "{actual}"; chỉ ghi họ tên'},
  sentences: {unofficial: {en: '"{actual}" is no official position; write the one of the decision of appointment', vi: '"{actual}" không phải chức danh chính thức; hãy ghi chức vụ theo quyết định bổ nhiệm'}},
  help: {en: 'Print the name alone; titles belong into the text.', vi: 'Chỉ ghi họ và tên; học hàm, học vị ghi trong nội dung nếu cần.'},
  examples: {
    bad: [
      {shows: 'a degree', change: [['\nHồ Sỹ Tân', '\nTiến sĩ Hồ Sỹ Tân']], marks: 'Tiến sĩ Hồ Sỹ Tân'},
      {shows: 'a deputy in charge', change: [['\nPHÓ CHỦ TỊCH\n', '\nPHÓ CHỦ TỊCH PHỤ TRÁCH\n']], marks: 'PHÓ CHỦ TỊCH PHỤ TRÁCH'},
    ],
    ok: [
      {shows: 'a name alone'},
      {shows: 'a rank in the police', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n-', 'BỘ CÔNG AN\nCÔNG AN TỈNH QUẢNG TRỊ\n-'], ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'], ['\nHồ Sỹ Tân', '\nĐại tá Hồ Sỹ Tân']]},
      {shows: 'before the circular of 2011', change: [['\nHồ Sỹ Tân', '\nTiến sĩ Hồ Sỹ Tân'], ['năm 2023', 'năm 2008']], elsewhere: true},
    ],
  },
  * check({document: {signature: {rank, name, lines}, header: {issuer, superior}}}) {
    const unofficial = lines.find(({text}) => /phụ trách/iu.test(text))
    if (unofficial !== undefined) yield {sentence: 'unofficial', position: unofficial.position, actual: unofficial.text}
    const named = lines.find(({text}) => rank !== null && name !== null && text.includes(name))
    if (rank === null || named === undefined || FREE.test(key(`${issuer?.name ?? ''} ${superior?.name ?? ''}`)) || /(?:tá|úy|tướng)$/iu.test(rank)) return
    yield {position: named.position, actual: rank}
  },
}
