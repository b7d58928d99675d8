import {TT01} from '../look/regimes.ts'
import {key} from '../../util/fold.ts'
import type {Rule} from '../rule.ts'

/** Organs that always belong to another one, which their header names first. */
const DEPENDENT = /^(?:so |phong |chi cuc |ban quan ly |trung tam )/u

export const superiorMissing: Rule = {
  id: 'superior-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 2; TT 01/2011/TT-BNV, Điều 7',
  applies: {regimes: ['state'], from: TT01, needs: 'header'},
  description: {en: 'A department, office or centre names the organ that it belongs to above itself.', vi: 'Sở, phòng, chi cục, trung tâm ghi tên cơ quan chủ quản trực tiếp phía trên.'},
  sentence: {en: 'Nothing stands above "{actual}"; name the organ that it belongs to, or check whether the copy lost the line', vi: 'Phía trên "{actual}" không có cơ quan chủ quản; hãy bổ sung, hoặc xem bản sao có bị mất dòng này không'},
  help: {en: 'Print UBND TỈNH … above SỞ …, in capitals that are not bold.', vi: 'Ghi UBND TỈNH … phía trên SỞ …, chữ in hoa, không đậm.'},
  examples: {
    bad: [{shows: 'a department alone', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ', 'SỞ TÀI CHÍNH']], marks: 'SỞ TÀI CHÍNH'}],
    ok: [
      {shows: 'a people\'s committee belongs to none'},
      {shows: 'a department below its committee', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ', 'UBND TỈNH QUẢNG TRỊ\nSỞ TÀI CHÍNH']]},
      {shows: 'before the circular of 2011', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ', 'SỞ TÀI CHÍNH'], ['năm 2023', 'năm 2008']], elsewhere: true},
    ],
  },
  * check({document: {header: {issuer, superior}}}) {
    if (issuer !== null && superior === null && DEPENDENT.test(key(issuer.name))) yield {position: issuer.position, actual: issuer.printed, absent: true}
  },
}
