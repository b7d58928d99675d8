import type {MappedText} from '../../model/mapped-text.ts'
import {spanOf} from '../../util/mapped-text.ts'
import {readNamed} from './named.ts'
import {phraseAt, type Word} from './words.ts'

/** `<br>`: what stands between two lines of a cell is at least as long. */
const BREAK = 4
/** What goes on with the name of another organ: `Văn phòng` / `Sở Y tế`. */
const GOES_ON = /^(?:van phong|thanh tra|dai dien|lanh dao|truc thuoc|cong doan)$/u

/**
 * The words of a table's cell; an organ that begins a line of its own is parted from the one above it, as a semicolon would.
 *
 * @param words - of the cell's text, in which its lines are joined by blanks
 */
export function partLines(text: MappedText, words: readonly Word[]): readonly Word[] {
  const opens = (word: Word, i: number): boolean => i > 0 && word.capital && word.gap === ''
    && spanOf(text, {start: word.start, end: word.end}).start - spanOf(text, {start: words[i - 1]?.start ?? 0, end: words[i - 1]?.end ?? 0}).end >= BREAK
    && !/^(?:va|cua|thuoc|-)$/u.test(words[i - 1]?.value ?? '') && !GOES_ON.test(phraseAt(words, Math.max(0, i - 2), i)) && readNamed(words, i) !== null
  return words.map((word, i) => (opens(word, i) ? {...word, gap: ';'} : word))
}
