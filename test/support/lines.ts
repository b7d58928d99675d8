import {readLines, type Line} from '../../src/blocks/lines.ts'
import {cleanText} from '../../src/text/clean.ts'

/** The lines of a plain text, as the stages behind `blocks` get them. */
export function linesOf(...text: readonly string[]): Line[] {
  return readLines(cleanText(text.join('\n')))
}

/** The only line of a text. */
export function lineOf(text: string): Line {
  const [line] = linesOf(text)
  if (line === undefined) throw new Error('a text has a line')
  return line
}
