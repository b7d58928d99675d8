import {SECTORS} from '../../data/sectors.ts'
import {distance} from '../../util/approximate.ts'
import {key} from '../../util/fold.ts'
import {sectorKey} from '../look/in-force.ts'
import {organsOf} from '../look/organs.ts'
import {readsLikeScan} from '../look/scan.ts'
import type {Rule} from '../rule.ts'

interface Options {
  /** Organs of an office's own. */
  readonly known: readonly string[]
}

const NAMES = SECTORS.map(({name}) => ({name, folded: sectorKey(name)}))
const KNOWN = new Set(NAMES.map(({folded}) => folded))
const SHORT = new Set(SECTORS.flatMap(({short}) => short.map((each) => key(each))))

export const agencyUnknown: Rule<Options> = {
  id: 'agency-unknown',
  severity: 'warning',
  clause: 'NĐ 45/2025/NĐ-CP; NĐ 150/2025/NĐ-CP; NĐ 24/2014/NĐ-CP; NĐ 13/2008/NĐ-CP',
  rests: 'memory',
  options: {
    schema: {type: 'object', additionalProperties: false, required: ['known'], properties: {known: {type: 'array', items: {type: 'string', minLength: 2}, description: 'Organs of an office\'s own, by name.'}}},
    default: {known: []},
  },
  description: {en: 'A ministry or department that gets work is one that there is or was.', vi: 'Bộ, sở được giao việc là cơ quan có thật.'},
  sentence: {en: 'There is no "{actual}" among ministries and departments; did you mean {wanted}?', vi: 'Không có "{actual}" trong danh mục bộ, sở; có phải là {wanted}?'},
  help: {en: 'Correct the name; an organ of your own goes into the option "known".', vi: 'Sửa tên cơ quan; cơ quan riêng của đơn vị thì khai báo trong tùy chọn "known".'},
  examples: {
    bad: [{shows: 'a word wrong in the name', change: [['2. Sở Tài chính\n', '2. Sở Tài chánh\n']], marks: 'Sở Tài chánh'}],
    ok: [
      {shows: 'departments that there are'},
      {shows: 'a department of one\'s own', change: [['2. Sở Tài chính\n', '2. Sở Tài chánh\n']], options: {known: ['Sở Tài chánh']}},
      {shows: 'departments of 2007', change: [['năm 2023', 'năm 2007'], ['2. Sở Tài chính\n', '2. Sở Thủy sản\n']], elsewhere: true},
    ],
  },
  * check(checked, {known}) {
    const own = new Set(known.map(key))
    const seen = new Set<string>()
    for (const {name, position} of organsOf(checked.document)) {
      if (seen.has(name)) continue
      seen.add(name)
      const organ = /^(?:Bộ|Sở) (?<sector>\p{Lu}[\p{L}\s,&-]*)$/u.exec(name)
      const folded = sectorKey(organ?.groups?.['sector'] ?? '')
      if (folded.length < 5 || own.has(key(name)) || SHORT.has(folded) || KNOWN.has(folded)) continue
      const near = NAMES.map((each) => ({...each, errors: distance(each.folded, folded)})).sort((a, b) => a.errors - b.errors)[0]
      // What is far from every name is another kind of organ (Bộ Chỉ huy …) or has a place behind it.
      if (near === undefined || near.errors === 0 || near.errors > 3 || near.errors > folded.length / 4) continue
      const wanted = `${name.slice(0, name.indexOf(' '))} ${near.name}`
      yield {position, actual: name, values: {wanted}, expected: [wanted], ...(readsLikeScan(checked) ? {severity: 'info' as const} : {})}
    }
  },
}
