/** A rectangle in a page's units, from its top left corner. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One word, or run of letters, where it stands on its page. */
export interface Word extends Rect {
  readonly text: string
  /** 0 to 1, from an OCR program; null for text that was never scanned. */
  readonly confidence: number | null
  /** Words of one line as an OCR program found it; null where the words have to be put into lines. */
  readonly line: number | null
}

/** A page as a PDF or an OCR program tells it. */
export interface Page {
  /** 1-based, where it is not its place in the list. */
  readonly number?: number
  /** Its lines stand each for itself: stamps. */
  readonly apart?: true
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  /** Thin lines that are drawn on it: the frames of tables. */
  readonly rules: readonly Rect[]
}

/** The rectangle around others. */
export function around(rects: readonly Rect[]): Rect {
  const box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity}
  for (const {left, top, right, bottom} of rects) {
    box.left = Math.min(box.left, left)
    box.top = Math.min(box.top, top)
    box.right = Math.max(box.right, right)
    box.bottom = Math.max(box.bottom, bottom)
  }
  return box
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** The one of some numbers below which a share of them stands; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
