import {describe, expect, test} from 'vitest'
import {BASES} from '../../src/lint/examples/bases.ts'
import {exampleText} from '../../src/lint/examples/example.ts'
import {PRESETS} from '../../src/lint/presets/index.ts'
import {RULES} from '../../src/lint/rules/index.ts'
import {ruleUrl} from '../../src/lint/check.ts'
import {check, tellOf} from './support.ts'

const PLAN = BASES.plan

describe('checking a document', () => {
  test.each(Object.keys(PRESETS))('a plan without a fault passes the profile %s', (name) => {
    expect(check(PLAN, {extends: [name]}).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
  })

  test.each(['party', 'letter', 'decision'] as const)('the base document %s passes the recommended rules', (base) => {
    expect(check(BASES[base], {extends: ['recommended']}).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
  })

  test('findings come in print order, what is about the whole document first', () => {
    const text = PLAN.replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n', '').replace('ngày 14 tháng 3', 'ngày 4 tháng 3').replace('2. Lắp đặt', '3. Lắp đặt')
    expect(check(text, {extends: ['recommended']}).map(({ruleId, position}) => [ruleId, position?.start.line ?? null])).toEqual([['motto-missing', null], ['date-padding', 6], ['outline-gap', 28]])
  })

  test('a finding carries its rule, its page, what was met, what was expected and how to mend it', () => {
    const text = PLAN.replace('ngày 14 tháng 3', 'ngày 4 tháng 3')
    const start = text.indexOf('ngày 4 tháng 3')
    expect(check(text, {rules: {'date-padding': 'on'}})).toEqual([{
      ruleId: 'date-padding', severity: 'warning', source: 'plan-parse', url: ruleUrl('date-padding'), message: '"ngày 4 tháng 3" lacks a leading zero; write "ngày 04 tháng 3"',
      actual: 'ngày 4 tháng 3', expected: ['ngày 04 tháng 3'], fix: {start, end: start + 14, text: 'ngày 04 tháng 3'},
      position: {start: {line: 8, column: 12, offset: start}, end: {line: 8, column: 26, offset: start + 14}},
    }])
  })

  test('messages come in the language asked for', () => {
    const text = PLAN.replace('ngày 14 tháng 3', 'ngày 4 tháng 3')
    expect(check(text, {rules: {'date-padding': 'on'}}, 'vi').map(({message}) => message)).toEqual(['"ngày 4 tháng 3" thiếu số 0 phía trước; hãy ghi "ngày 04 tháng 3"'])
  })

  test('what a copy lacks is information, in a complete document it weighs as the rule says', () => {
    const text = PLAN.replace('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHồ Sỹ Tân\n', '')
    expect(check(text, {rules: {'signature-missing': 'error'}}).map(({severity}) => severity)).toEqual(['info'])
    expect(check(text, {complete: true, rules: {'signature-missing': 'error'}}).map(({severity}) => severity)).toEqual(['error'])
  })

  test('what the parser tells and no rule does comes along as information', () => {
    const text = PLAN.replace('Số: 87/', 'Số: 8§7/')
    const [finding] = check(text, {})
    expect(finding).toMatchObject({ruleId: 'code-unreadable', severity: 'info', url: ruleUrl('code-unreadable')})
    expect(Object.hasOwn(RULES, 'code-unreadable')).toBe(false)
  })

  test('a news item gets one finding', () => {
    expect(check(BASES.news, {extends: ['strict']}).map(({ruleId}) => ruleId)).toEqual(['article'])
  })

  test('an empty file gets one finding', () => {
    expect(check('\n', {extends: ['strict']}).map(({ruleId}) => ruleId)).toEqual(['empty'])
  })
})

describe('fixes', () => {
  test.each(['code-format', 'date-padding', 'lookalike-letters', 'motto-spelling', 'recipients-luu', 'tone-misplaced', 'unicode-not-nfc'])('of %s silence it', (id) => {
    let fixed = 0
    for (const example of RULES[id]?.examples.bad ?? []) {
      const text = exampleText(example)
      const fixes = tellOf(id, example).flatMap(({fix}) => (fix === undefined ? [] : [fix])).sort((a, b) => b.start - a.start)
      const mended = fixes.reduce((whole, {start, end, text: put}) => whole.slice(0, start) + put + whole.slice(end), text)
      if (fixes.length > 0) expect(check(mended, {rules: {[id]: 'on'}}).filter(({ruleId}) => ruleId === id)).toEqual([])
      fixed += fixes.length
    }
    expect(fixed).toBeGreaterThan(0)
  })
})
