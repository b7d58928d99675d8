import Table from 'cli-table3'
import type {Language} from '../../model/message.ts'
import {headOf, sectionsOf} from './sections.ts'
import type {Tally} from './tally.ts'
import {reportTexts} from './texts.ts'

/** Names in a terminal are cut at this length. */
const MOST_SIGNS = 60

/** The report as tables for a terminal. */
export function reportTable(tally: Tally, language: Language): string {
  const text = reportTexts(language)
  const head = headOf(tally, language).map(([name, count]) => `${name}: ${count}`).join('   ')
  const tables = sectionsOf(tally, 8, language).map(({title, rows}) => {
    const table = new Table({head: [title, text.count, text.share], colAligns: ['left', 'right', 'right'], style: {head: [], border: [], compact: true}})
    for (const [name, figure, share] of rows) table.push([short(name), figure, `${(share * 100).toFixed(1)} %`])
    return table.toString()
  })
  return `${[head, ...tables].join('\n\n')}\n`
}

/** Escape codes in a name must not reach the terminal. */
function short(name: string): string {
  const shown = name.replace(/\p{Cc}/gu, '\uFFFD')
  return shown.length > MOST_SIGNS ? `${shown.slice(0, MOST_SIGNS - 1)}…` : shown
}
