import {around, median, type Rect, type Word} from './page.ts'

/** Words that stand close together on one line. */
export interface Segment extends Rect {
  readonly words: readonly Word[]
}

/** How wide a gap between two words is, in heights of their letters, when they belong to two columns. */
const WIDE = 1.6

/** Puts words into lines and cuts the lines at wide gaps, top to bottom and left to right. */
export function findSegments(words: readonly Word[]): Segment[] {
  const lines = new Map<number, Word[]>()
  const loose: Word[] = []
  for (const word of words) {
    const line = word.line === null ? loose : lines.get(word.line) ?? []
    line.push(word)
    if (word.line !== null) lines.set(word.line, line)
  }
  return [...lines.values(), ...groupByHeight(loose)].flatMap(cutAtGaps).sort((a, b) => middle(a) - middle(b) || a.left - b.left)
}

/** Words whose vertical extents overlap by half stand on one line. */
function groupByHeight(words: readonly Word[]): Word[][] {
  const groups: {words: Word[]; top: number; bottom: number}[] = []
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const group = groups.slice(-3).reverse().find((each) => overlap(each, word) > 0.5)
    if (group === undefined) groups.push({words: [word], top: word.top, bottom: word.bottom})
    else group.words.push(word)
  }
  return groups.map((group) => group.words)
}

export function middle({top, bottom}: Rect): number {
  return (top + bottom) / 2
}

/** Share of the lower of two that stands beside the other. */
export function overlap(a: Pick<Rect, 'top' | 'bottom'>, b: Pick<Rect, 'top' | 'bottom'>): number {
  return (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) / Math.max(0.01, Math.min(a.bottom - a.top, b.bottom - b.top))
}

/** A number or a day left blank for the pen is at most this wide, in heights. */
const LEFT_BLANK = 8

/** `Số:      /KH-UBND`, `ngày      tháng`; a word may come letter by letter. */
function leavesBlank(words: readonly Word[]): boolean {
  return /(?:[sS]ố\s?:|ngày|tháng|năm)\s*$/u.test(printSegment({words: words.slice(-8)}).text.normalize('NFC'))
}

function cutAtGaps(line: readonly Word[]): Segment[] {
  const sorted = [...line].sort((a, b) => a.left - b.left)
  const height = median(sorted.map(({top, bottom}) => bottom - top))
  const segments: Word[][] = []
  let reach = -Infinity
  for (const word of sorted) {
    const gap = word.left - reach
    if (gap > height * WIDE && !(gap < height * LEFT_BLANK && leavesBlank(segments.at(-1) ?? []))) segments.push([])
    segments.at(-1)?.push(word)
    reach = Math.max(reach, word.right)
  }
  return segments.filter((words) => words.some(({text}) => text.trim() !== '')).map((words) => ({words, ...extent(words.filter(({text}) => text.trim() !== ''))})).filter((segment) => !isSpeck(segment))
}

/** The box of a line, not stretched by a single speck above or below it. */
function extent(words: readonly Word[]): Rect {
  return {...around(words), top: median(words.map(({top}) => top)), bottom: median(words.map(({bottom}) => bottom))}
}

/** What an OCR program makes of a seal, a signature or dirt: a few signs, of none of which it is sure. */
function isSpeck({words}: Segment): boolean {
  const text = words.map((word) => word.text).join('')
  const sure = words.reduce((most, {confidence}) => Math.max(most, confidence ?? 1), 0)
  return sure < 0.5 && !/\p{L}{4}|\d{2}/u.test(text) || sure < 0.85 && !/[\p{L}\d]/u.test(text)
}

/** What a segment prints: blanks where there are gaps. */
export function printSegment({words}: Pick<Segment, 'words'>): {text: string; at: {start: number; end: number; word: Word}[]} {
  const height = median(words.map(({top, bottom}) => bottom - top))
  let text = ''
  /** Its end: a pattern on the whole would look at all of it for each word. */
  let last = ''
  const at: {start: number; end: number; word: Word}[] = []
  let before: Word | null = null
  for (const word of words) {
    // OCR programs give whole words; the pieces of a PDF are parted by a blank only where there is one to see.
    const apart = before !== null && !/\s$/u.test(last) && !/^\s/u.test(word.text) && (word.confidence !== null || word.left - before.right > height * 0.22)
    if (apart) text += ' '
    at.push({start: text.length, end: text.length + word.text.length, word})
    text += word.text
    last = apart ? ` ${word.text}` : word.text || last
    before = word
  }
  return {text, at}
}
