import type {Page, Word} from '../layout/page.ts'
import {wordText} from './word-text.ts'

/** The pages in a table of words as Tesseract writes it: level, page, block, paragraph, line, word, box, confidence, text. */
export function pagesOfTsv(tsv: string): Page[] {
  const pages: {width: number; height: number; words: Word[]; rules: []}[] = []
  let line = 0
  for (const row of tsv.split(/\r?\n/u)) {
    const cells = row.split('\t')
    const [level, , , , , , left, top, width, height, confidence] = cells.map(Number)
    if (level === undefined || left === undefined || top === undefined || width === undefined || height === undefined || Number.isNaN(level + left + top + width + height)) continue
    if (level === 4) line++
    if (level === 1) pages.push({width, height, words: [], rules: []})
    const text = wordText(cells.slice(11).join(' '))
    if (level !== 5 || text === '') continue
    pages.at(-1)?.words.push({text, left, top, right: left + width, bottom: top + height, confidence: Math.max(0, Math.min(1, (confidence ?? 0) / 100)), line})
  }
  return pages
}
