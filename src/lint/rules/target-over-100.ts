import {fold} from '../../util/fold.ts'
import type {Rule} from '../rule.ts'

/** A share of what was planned or reached before may well be more than the whole. */
const MORE_THAN_WHOLE = /ke hoach|du toan|so voi|cung ky|chi tieu|nghi quyet|muc giao|nam truoc|tang|vuot|lan|giao/u

export const targetOver100: Rule = {
  id: 'target-over-100',
  severity: 'warning',
  clause: 'custom',
  description: {en: 'A share of a whole is no more than 100%.', vi: 'Tỷ lệ trong tổng số không vượt quá 100%.'},
  sentence: {en: '{actual} of "{subject}" is more than the whole; check the figure', vi: '{actual} của "{subject}" vượt quá tổng số; hãy kiểm tra con số'},
  help: {en: 'Compare the figure with its source; a comma may be lost (98,5% as 985%).', vi: 'Đối chiếu con số với nguồn; có thể mất dấu phẩy (98,5% thành 985%).'},
  examples: {
    bad: [{shows: 'a share of more than all', change: [['ít nhất 90% số thôn', 'ít nhất 190% số thôn']], marks: '190%'}],
    ok: [
      {shows: 'a share of the whole'},
      {shows: 'more than was planned', change: [['ít nhất 90% số thôn nhận được tin cảnh báo', 'số trạm đạt 120% kế hoạch']]},
      {shows: 'a Party plan without figures', base: 'party', elsewhere: true},
    ],
  },
  * check({document}) {
    for (const {kind, unit, value, direction, subject, base, text, position} of document.targets) {
      const most = Array.isArray(value) ? value[1] : value
      if (kind !== 'target' || unit !== '%' || direction !== 'reach' || most === null || most <= 100 || subject === null) continue
      if (!MORE_THAN_WHOLE.test(fold(`${text} ${base ?? ''}`))) yield {position, actual: `${String(most).replace('.', ',')}%`, values: {subject}}
    }
  },
}
