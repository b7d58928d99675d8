import type {Line} from './lines.ts'

/** How a text is broken into lines. */
export interface Layout {
  /** Paragraphs are broken at some width, so a line alone is no paragraph. */
  readonly wrapped: boolean
  /** Every paragraph and heading ends in a sign, so a line that does not is unfinished. */
  readonly closed: boolean
  /** Length that nine in ten lines do not exceed, in UTF-16 units. */
  readonly width: number
}

/** How an item begins, as far as it can't be anything else. */
const ITEM = /^(?:[-–+*•]\s?\p{Lu}|[IVX]{1,5}[.)-]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|Điều \d)/u

/** Measures the lines of prose of a text. */
export function measureLayout(lines: readonly Line[]): Layout {
  const prose = lines.filter(({kind}) => kind === 'text')
  const lengths = prose.map(({value}) => value.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  let broken = 0
  let pairs = 0
  let last = 0
  let lastEnded = 0
  for (let i = 1; i < prose.length; i++) {
    const line = prose[i]
    const before = prose[i - 1]
    if (line === undefined || before === undefined || line.index - before.index > 2) continue
    const ended = endsSentence(before.value) || /[”"»]\s*$/u.test(before.value)
    // An item tells nothing of how the lines inside a paragraph are broken.
    if (!ITEM.test(line.value)) {
      pairs++
      if (/^\p{Ll}/u.test(line.value) && !ended) broken++
      continue
    }
    last++
    if (ended) lastEnded++
  }
  const wrapped = width < 160 && pairs > 0 && broken / pairs > 0.2
  return {wrapped, closed: wrapped && last >= 8 && lastEnded / last > 0.93, width}
}

/** Ends with a sign that closes a sentence, an item or a lead-in. */
export function endsSentence(value: string): boolean {
  return /[.;:!?…]["'”’)\]]{0,2}\s*$/u.test(value)
}
