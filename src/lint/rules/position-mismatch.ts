import {HEADS} from '../../data/heads.ts'
import {key} from '../../util/fold.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const positionMismatch: Rule = {
  id: 'position-mismatch',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7; TT 01/2011/TT-BNV, Điều 12',
  applies: {regimes: ['state'], from: '2005-06-01'},
  description: {en: 'The position for which a document is signed is that of the head of its issuer.', vi: 'Chức vụ người đứng đầu trong phần ký phù hợp với cơ quan ban hành.'},
  sentence: {en: '"{actual}" does not head {issuer}; expected {wanted}', vi: '"{actual}" không phải người đứng đầu {issuer}; phải là {wanted}'},
  help: {en: 'A people\'s committee has a Chủ tịch, a department a Giám đốc, a ministry a Bộ trưởng, an office a Chánh Văn phòng.', vi: 'Ủy ban nhân dân có Chủ tịch, sở có Giám đốc, bộ có Bộ trưởng, văn phòng có Chánh Văn phòng.'},
  examples: {
    bad: [{shows: 'a director for a people\'s committee', change: [['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC']], marks: 'KT. GIÁM ĐỐC'}],
    ok: [
      {shows: 'the chairman of a committee'},
      {shows: 'the director of a department', change: [['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n-', 'UBND TỈNH QUẢNG TRỊ\nSỞ TÀI CHÍNH\n-'], ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC']]},
      {shows: 'a Party committee is signed by its secretary', base: 'party', elsewhere: true},
    ],
  },
  * check(checked) {
    const {signature: {lines, authority}, header: {issuer, type}} = checked.document
    // A notice of an office may be signed by order of the chairman whose committee heads the paper; that is no mismatch.
    if (issuer === null || readsLikeScan(checked) || type?.code === 'BB' || authority === 'TUQ.') return
    const name = key(issuer.name)
    const heads = HEADS.find(([begins]) => name.startsWith(`${begins} `) || name === begins)?.[1]
    if (heads === undefined) return
    const line = lines.find(({text}) => !/^(?:TM|T\/M)/u.test(text))
    if (line === undefined) return
    const position = key(line.text.replace(/^(?:KT|TL|Q|K\/T|T\/L)[.\s]\s?/u, '')).replace(/^(?:pho|quyen) /u, '')
    if (!/^(?:chu tich|giam doc|bo truong|thu truong|cuc truong|chi cuc truong|truong phong|truong ban|chanh van phong|hieu truong|chi huy truong|vien truong|chanh an|truong tieu ban)(?![a-z])/u.test(position) || position.startsWith('thu truong')) return
    if (!heads.some((head) => position.startsWith(head))) yield {position: line.position, actual: line.text, values: {issuer: issuer.name, wanted: (heads[0] ?? '').toUpperCase()}}
  },
}
