import {key} from '../../util/fold.ts'
import {TT01} from '../look/regimes.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

/** Organs with one head, for which nobody signs on behalf (TM.) of all. */
const ONE_HEAD = /^(?:so|bo(?! chinh tri| chi huy| tu lenh)|cuc|chi cuc|phong|van phong|truong|trung tam|cong an|benh vien)(?![a-z])/u

/** Positions of deputies. */
const DEPUTY = /^(?:pho|thu truong|pho thu truong|pho chanh|quyen)(?![a-z])/u

export const authorityMismatch: Rule = {
  id: 'authority-mismatch',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần II, mục 7; TT 01/2011/TT-BNV, Điều 12',
  rests: 'memory',
  applies: {regimes: ['state', 'front'], from: TT01},
  description: {en: 'The authority of the signature fits who signs: TM. for a body of many, KT. for a deputy, TL. for the head of a unit.', vi: 'Quyền hạn ký phù hợp với người ký: TM. cho tập thể, KT. cho cấp phó, TL. cho thủ trưởng đơn vị.'},
  sentence: {en: '"{actual}" is signed for the head, but no deputy stands below; write the position of the deputy', vi: '"{actual}" là ký thay người đứng đầu nhưng bên dưới không ghi chức vụ cấp phó; hãy bổ sung'},
  sentences: {
    behalf: {en: '"{actual}": {issuer} has one head, who signs for himself; write the position alone', vi: '"{actual}": {issuer} làm việc theo chế độ thủ trưởng, không ký thay mặt; chỉ ghi chức vụ'},
    deputy: {en: '"{actual}" is a deputy and signs without KT.; write "KT." and the position of the head above', vi: '"{actual}" là cấp phó nhưng không có KT.; hãy ghi "KT." và chức vụ người đứng đầu phía trên'},
    slash: {en: '"{actual}" is written as the Party does; write "{wanted}"', vi: '"{actual}" là cách ghi của Đảng; hãy ghi "{wanted}"'},
  },
  help: {en: 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG.', vi: 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG.'},
  examples: {
    bad: [
      {shows: 'KT. without a deputy', change: [['PHÓ CHỦ TỊCH\n', '']], marks: 'KT. CHỦ TỊCH'},
      {shows: 'a deputy without KT.', base: 'letter', change: [['KT. CHỦ TỊCH\n', '']], marks: 'PHÓ CHỦ TỊCH'},
      {shows: 'a department signed on behalf', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n-', 'UBND TỈNH QUẢNG TRỊ\nSỞ TÀI CHÍNH\n-'], ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'TM. SỞ TÀI CHÍNH\nGIÁM ĐỐC']], marks: 'TM. SỞ TÀI CHÍNH'},
    ],
    ok: [
      {shows: 'a deputy for the chairman'},
      {shows: 'the chairman himself', change: [['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'CHỦ TỊCH']]},
      {shows: 'a deputy of a Party committee needs none', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const {signature: {lines, positions}, header: {issuer}} = checked.document
    if (readsLikeScan(checked)) return
    const keys = lines.map(({text}) => key(text))
    for (const [i, {text, position}] of lines.entries()) {
      if (/^(?:T\/?M|K\/?T|T\/?L)\s/u.test(text) && text.includes('/')) yield {sentence: 'slash', position, actual: text, values: {wanted: text.replace(/^(\p{Lu})\/(\p{Lu})/u, '$1$2.')}, severity: 'info'}
      if (/^(?:KT|K\/T)[.\s]/u.test(text) && positions.length > 0 && !/ pho(?![a-z])| thu truong/u.test(keys[i] ?? '') && !keys.slice(i + 1).some((below) => DEPUTY.test(below))) yield {position, actual: text}
      if (/^(?:TM|T\/M)[.\s]/u.test(text) && issuer !== null && ONE_HEAD.test(key(issuer.name)) && ONE_HEAD.test((keys[i] ?? '').replace(/^t ?m /u, ''))) yield {sentence: 'behalf', position, actual: text, values: {issuer: issuer.name}}
    }
    const [first, second] = keys
    const above = keys.some((line) => /^(?:k ?t|t ?l|t ?u ?q) /u.test(line))
    const own = first !== undefined && DEPUTY.test(first) ? lines[0] : /^t ?m /u.test(first ?? '') && second !== undefined && DEPUTY.test(second) ? lines[1] : undefined
    // The deputy of a committee signs for it in his own name.
    if (own !== undefined && !above && issuer !== null && !/^(?:ban chi dao|tieu ban|hoi dong|to cong tac|doan|uy ban mat tran|ban)(?![a-z])/u.test(key(issuer.name)) && !/hoi dong nhan dan|hdnd/u.test(key(issuer.name))) {
      yield {sentence: 'deputy', position: own.position, actual: own.text}
    }
  },
}
