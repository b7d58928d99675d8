import type {Language} from '../../model/message.ts'
import {keepLowest, ranking, type Tally} from './tally.ts'
import {reportTexts} from './texts.ts'

/** One table of the report. */
export interface Section {
  readonly title: string
  /** A name, its figure as text, and its share, 0 to 1. */
  readonly rows: readonly (readonly [name: string, figure: string, share: number])[]
}

/** The report's tables; the same for terminal and page. */
export function sectionsOf(tally: Tally, most: number, language: Language): readonly Section[] {
  const text = reportTexts(language)
  const ranked = (counts: ReadonlyMap<string, number>, whole: number): Section['rows'] => {
    const {top, others} = ranking(counts, most)
    const rows = others > 0 ? [...top, [text.others, others] as const] : top
    return rows.map(([name, count]) => [name === '-' ? text.none : name, String(count), whole === 0 ? 0 : count / whole] as const)
  }
  const {documents, failures} = tally
  const sections: Section[] = [
    {title: text.types, rows: ranked(tally.types, documents)},
    {title: text.issuers, rows: ranked(tally.issuers, documents)},
    {title: text.parts, rows: [...tally.parts].map(([part, count]) => [part, String(count), documents === 0 ? 0 : count / documents] as const)},
    {title: text.causes, rows: ranked(tally.causes, failures)},
    {title: `${text.doubtful} (${tally.doubtful})`, rows: keepLowest(tally.lowest).slice(0, most).map(({input, confidence}) => [input, confidence.toFixed(2), confidence] as const)},
  ]
  return sections.filter(({rows}) => rows.length > 0)
}

/** The figures at the head of the report. */
export function headOf({documents, failures, same, diagnostics}: Tally, language: Language): readonly (readonly [string, number])[] {
  const text = reportTexts(language)
  return [[text.documents, documents], [text.failures, failures], [text.same, same], [text.errors, diagnostics.error], [text.warnings, diagnostics.warning]]
}
