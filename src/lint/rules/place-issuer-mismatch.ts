import {areRelated, provinceIn, stoodOn} from '../look/provinces.ts'
import {ND30} from '../look/regimes.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

export const placeIssuerMismatch: Rule = {
  id: 'place-issuer-mismatch',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4; TT 01/2011/TT-BNV, Điều 9',
  applies: {regimes: ['state', 'front'], needs: 'header'},
  description: {en: 'The place of issue is where the issuer has its seat.', vi: 'Địa danh là nơi cơ quan ban hành đóng trụ sở.'},
  sentence: {en: '"{actual}" is in another province than {issuer}; expected {wanted}', vi: '"{actual}" không thuộc địa bàn của {issuer}; địa danh phải là {wanted}'},
  sentences: {town: {en: 'Since NĐ 30/2020 an organ of the province writes the province, not "{actual}"; write {wanted}', vi: 'Từ NĐ 30/2020, cơ quan cấp tỉnh ghi tên tỉnh, không ghi "{actual}"; hãy ghi {wanted}'}},
  help: {en: 'Write the province (city) for a provincial organ, the commune for a commune; Hà Nội for ministries there.', vi: 'Cơ quan cấp tỉnh ghi tên tỉnh (thành phố), cấp xã ghi tên xã; bộ, ngành ở Hà Nội ghi Hà Nội.'},
  examples: {
    bad: [
      {shows: 'a province next door', change: [['Quảng Trị, ngày 14', 'Nghệ An, ngày 14']], marks: 'Nghệ An'},
      {shows: 'the town instead of the province since 2020', change: [['Quảng Trị, ngày 14', 'Đông Hà, ngày 14']], marks: 'Đông Hà'},
    ],
    ok: [
      {shows: 'the province of the issuer'},
      {shows: 'a district writes its own name', change: [['TỈNH QUẢNG TRỊ', 'HUYỆN CAM LỘ'], ['Quảng Trị, ngày 14', 'Cam Lộ, ngày 14']]},
      {shows: 'before 2020 the town was right', change: [['Quảng Trị, ngày 14', 'Đông Hà, ngày 14'], ['năm 2023', 'năm 2013']], elsewhere: true},
    ],
  },
  * check(checked) {
    const {issuer, superior, place, date, positions} = checked.document.header
    if (issuer === null || place === null || date === null || readsLikeScan(checked)) return
    const own = provinceIn(issuer.name) ?? (superior === null ? null : provinceIn(superior.name))
    if (own === null || issuer.level !== 'province' && issuer.level !== null) return
    const there = provinceIn(place.replace(/^(?:TP|Tp)\.?\s?/u, ''))
    const told = {position: positions.place, actual: place, expected: [own.name], values: {issuer: issuer.name, wanted: own.name}}
    if (there !== null && !areRelated(there, own)) yield told
    else if (there === null && issuer.level === 'province' && date >= ND30 && stoodOn(own, date) && /^[\p{L}\s]{3,30}$/u.test(place)) yield {...told, sentence: 'town'}
  },
}
