import type {FileResult, Finding} from '../../src/lint/rule.ts'
import {indexLines} from '../../src/util/line-index.ts'
import type {ReportContext, Reporter} from '../../src/reporters/reporter.ts'

/** A finding at a stretch of a text. */
export function findingAt(text: string, printed: string, more: Partial<Finding> & Pick<Finding, 'ruleId' | 'severity' | 'message'>): Finding {
  const start = text.indexOf(printed)
  if (start < 0) throw new Error(`"${printed}" does not stand in the text`)
  const lines = indexLines(text)
  return {position: {start: lines.pointAt(start), end: lines.pointAt(start + printed.length)}, url: `https://example.org/rules/${more.ruleId}`, ...more}
}

const BROKEN = 'KẾ HOẠCH\r\nNăm 2020\r\n9. Đấu thầu\r\n\t11. Giám sát, kiểm tra\r\n'
const HOSTILE = '::error::x\n\u001B[31m<b>&"\'%0A##[add-mask]\u202E\n'

/** Three files: one broken, one without findings, one whose name and text try to break out of every report. */
export const RESULTS: readonly FileResult[] = [
  {
    path: 'ke hoach/năm.txt', text: BROKEN, hidden: 2, findings: [
      {ruleId: 'code-missing', severity: 'info', message: 'No number', position: null, url: 'https://example.org/rules/code-missing'},
      findingAt(BROKEN, '11.', {ruleId: 'outline-gap', severity: 'error', message: 'Unexpected item 11 after 9, expected 10', actual: '11', expected: ['10']}),
      findingAt(BROKEN, 'Năm', {ruleId: 'tone-misplaced', severity: 'warning', message: 'Misplaced tone', fix: {start: 10, end: 13, text: 'NĂM'}}),
    ],
  },
  {path: 'good.txt', text: 'x\n', findings: [], hidden: 0},
  {
    path: 'a,b:c\n<&"\'>.txt', text: HOSTILE, hidden: 0, findings: [
      findingAt(HOSTILE, '<b>&', {ruleId: 'ocr-suspect', severity: 'warning', message: 'Met "\u001B[31m<b>&]]>\u0000\uD800%0A::error::\n##[error]"', url: 'javascript:alert(1)'}),
    ],
  },
]

export const CONTEXT: ReportContext = {
  language: 'en', color: false, failOn: 'error', version: '1.2.3', rules: [
    {id: 'code-missing', severity: 'warning', description: 'There is a number', clause: 'NĐ 30/2020/NĐ-CP', url: 'https://example.org/rules/code-missing'},
    {id: 'outline-gap', severity: 'error', description: 'No item is lost', clause: 'custom', url: 'https://example.org/rules/outline-gap'},
    {id: 'tone-misplaced', severity: 'warning', description: 'Tones stand right', clause: 'custom', url: ''},
  ],
}

/** All that a reporter prints. */
export async function print(reporter: Reporter, results: Iterable<FileResult> = RESULTS, context: Partial<ReportContext> = {}): Promise<string> {
  let text = ''
  for await (const piece of reporter.report(stream(results), {...CONTEXT, ...context})) text += piece
  return text
}

// eslint-disable-next-line @typescript-eslint/require-await -- results come one after the other
export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
