import {IDENTITY, matrixOf, multiply, type Matrix} from './matrix.ts'

/** What moves the pen or changes its letters, by the names of pdf.js. */
export type PenOperation = 'beginText' | 'setFont' | 'setTextMatrix' | 'moveText' | 'setLeading' | 'setLeadingMoveText' | 'nextLine' | 'setCharSpacing' | 'setWordSpacing' | 'setHScale' | 'setTextRise'

/** What of a font tells how far the pen moves. */
export interface FontMeasure {
  readonly fontMatrix?: readonly number[]
}

/** Where text is put on a page, as PDF's text operators say. */
export interface Pen {
  /** Follows an operator; those that are none of the pen's are passed over. */
  follow(operation: number, args: readonly unknown[]): void
  /** Size of the letters, in units of the text. */
  readonly size: number
  /** How much of `size` one unit of a letter's width is. */
  readonly unit: number
  /** Blank behind each letter, and behind each space besides, in units of the text. */
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  /** From the text's own units at the pen to those of the page. */
  readonly place: Matrix
  /** Remembers how text is set, and gives back what sets it so again: `q` and `Q` hold for text too. */
  keep(): () => void
  /** Moves on along the line. */
  advance(width: number): void
}

/** A pen at the start of a page. @param measure - finds a font by its name */
export function createPen(operations: Readonly<Record<PenOperation, number>>, measure: (font: string) => FontMeasure | null): Pen {
  let text = IDENTITY
  let x = 0
  let y = 0
  let lineX = 0
  let state = {size: 10, unit: 0.001, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0}
  const moveTo = (toX: number, toY: number): void => {
    x = lineX = toX
    y = toY
  }
  const moves: Readonly<Record<PenOperation, (args: readonly unknown[]) => void>> = {
    beginText() {
      text = IDENTITY
      moveTo(0, 0)
    },
    setTextMatrix([matrix]) {
      text = matrixOf(matrix) ?? IDENTITY
      moveTo(0, 0)
    },
    setFont([name, size]) {
      state.size = Math.abs(Number(size))
      state.unit = measure(String(name))?.fontMatrix?.[0] ?? 0.001
    },
    moveText([byX, byY]) { moveTo(lineX + Number(byX), y + Number(byY)) },
    setLeading([value]) { state.leading = -Number(value) },
    setLeadingMoveText([byX, byY]) {
      state.leading = Number(byY)
      moveTo(lineX + Number(byX), y + Number(byY))
    },
    nextLine() { moveTo(lineX, y + state.leading) },
    setCharSpacing([value]) { state.charSpacing = Number(value) },
    setWordSpacing([value]) { state.wordSpacing = Number(value) },
    setHScale([value]) { state.stretch = Number(value) / 100 },
    setTextRise([value]) { state.rise = Number(value) },
  }
  const byNumber = new Map(Object.entries(moves).map(([name, move]) => [operations[name as PenOperation], move]))
  return {
    get size() { return state.size },
    get unit() { return state.unit },
    get charSpacing() { return state.charSpacing },
    get wordSpacing() { return state.wordSpacing },
    get stretch() { return state.stretch },
    get place() { return multiply(text, [1, 0, 0, 1, x, y + state.rise]) },
    keep() {
      const kept = {...state}
      return () => { state = {...kept} }
    },
    follow(operation, args) { byNumber.get(operation)?.(args) },
    advance(width) { x += width },
  }
}
