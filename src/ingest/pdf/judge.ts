import {readability, readsAs} from '../encodings/syllables.ts'
import type {Page} from '../layout/page.ts'

/** A page's text layer: fit to read, only the lines of a stamp, or letters that are no Vietnamese. */
export type Judgement = 'good' | 'sparse' | 'broken'

/** A digital signature prints some words on a page that is else a picture. */
const STAMP = /ký bởi|người ký|thời gian ký|cơ quan:|email:|\d\d:\d\d:\d\d|ngày ký/giu

/** Tells whether the text layer of a page can be read. */
export function judgeTextLayer({words}: Page): Judgement {
  const text = words.map((word) => word.text).join(' ').normalize('NFC')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const stamps = text.match(STAMP)?.length ?? 0
  if (letters < 60 || stamps > 0 && letters < 120 + stamps * 90) return 'sparse'
  const read = readsAs(text)
  const strange = text.match(/[\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0
  if (strange > letters * 0.1) return 'broken'
  // Vietnamese without a single mark, or with marks that make no syllables.
  if (letters > 300 && read.good < letters / 60) return 'broken'
  return read.good + read.bad > 30 && readability(read) < 0.2 ? 'broken' : 'good'
}
