import type {Rule} from '../rule.ts'

export const typeMissing: Rule = {
  id: 'type-missing',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 5; HD 36-HD/VPTW, mục II.5',
  applies: {needs: 'header'},
  description: {en: 'The document says of which type it is.', vi: 'Văn bản ghi tên loại.'},
  sentence: {en: 'No type line (KẾ HOẠCH, BÁO CÁO …) stands in the header, and the notation tells no type; add the type above the subject', vi: 'Không có tên loại (KẾ HOẠCH, BÁO CÁO …) và ký hiệu không cho biết loại; hãy ghi tên loại phía trên trích yếu'},
  sentences: {line: {en: 'No type line stands in the header, only the notation tells that this is a {type}; add {actual} above the subject', vi: 'Không có dòng tên loại, chỉ ký hiệu cho biết đây là {type}; hãy ghi {actual} phía trên trích yếu'}},
  help: {en: 'Print the type in bold capitals, centred, above the subject; only letters (công văn) have none.', vi: 'Ghi tên loại bằng chữ in hoa, đậm, đặt giữa, phía trên trích yếu; chỉ công văn không có tên loại.'},
  examples: {
    bad: [{shows: 'the notation of a plan, but no type line', change: [['KẾ HOẠCH\nDựng trạm', 'Dựng trạm']], marks: null}],
    ok: [{shows: 'a type line'}, {shows: 'a Party plan', base: 'party'}, {shows: 'a letter has no type line', base: 'letter', elsewhere: true}],
  },
  * check({document: {header: {type}}}) {
    if (type === null) yield {position: null, absent: true}
    else if (type.position === null && type.code !== 'CV') yield {sentence: 'line', values: {type: type.name}, actual: type.name.toUpperCase(), position: null, absent: true}
  },
}
