import type {Edit, MappedText, Span} from '../model/mapped-text.ts'

/** The text itself, mapped onto itself from `offset` on. */
export function identity(value: string, offset = 0): MappedText {
  return {value, at: [0], origin: [offset], length: [value.length]}
}

/**
 * Applies edits to a text and keeps the way back.
 *
 * @param text - the text before
 * @param edits - in order of `start`, not overlapping
 * @returns the text after; its origins are those of `text`
 */
export function applyEdits(text: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return text
  const out = builder()
  let from = 0
  for (const edit of edits) {
    out.add(text, {start: from, end: edit.start})
    out.replace(edit.value, spanOf(text, edit))
    from = edit.end
  }
  out.add(text, {start: from, end: text.value.length})
  return out.done()
}

/** The stretch of a text, its origins kept. */
export function sliceText(text: MappedText, start: number, end: number): MappedText {
  const out = builder()
  out.add(text, {start, end})
  return out.done()
}

/**
 * Joins texts with a separator that has no origin of its own.
 *
 * @param texts - over the same text below
 * @param separator - put between two of them
 */
export function joinTexts(texts: readonly MappedText[], separator = ' '): MappedText {
  const only = texts[0]
  if (texts.length === 1 && only !== undefined) return only
  const out = builder()
  for (const [i, text] of texts.entries()) {
    if (i > 0) out.replace(separator, {start: out.lastEnd(), end: out.lastEnd()})
    out.add(text, {start: 0, end: text.value.length})
  }
  return out.done()
}

/** Runs of blanks become one blank, those at both ends go. @param blanks - what folds, where not all that is blank */
export function foldBlanks(text: MappedText, blanks = /\s{2,}|[^\S ]|^ | $/gu): MappedText {
  const {value} = text
  if (!/^\s|\s$|\s\s|[\t\n]/u.test(value)) return text
  const end = value.trimEnd().length
  const edits: Edit[] = []
  for (const match of value.matchAll(blanks)) {
    const span = {start: match.index, end: match.index + match[0].length}
    if (span.start === 0 || span.start >= end) edits.push({...span, value: ''})
    else if (match[0] !== ' ') edits.push({...span, value: ' '})
  }
  return applyEdits(text, edits)
}

/** Where a stretch of the text came from: from its first unit's origin to its last unit's end. */
export function spanOf(text: MappedText, {start, end}: Span): Span {
  const from = originStart(text, start)
  return {start: from, end: end > start ? Math.max(from, originEnd(text, end)) : from}
}

/**
 * The pieces of which a stretch was made, in order; pieces that abut below are one.
 *
 * @returns spans of the text below, none empty
 */
export function piecesOf(text: MappedText, {start, end}: Span): Span[] {
  const pieces: {start: number; end: number}[] = []
  for (let i = stretchAt(text, start); i < text.at.length && (text.at[i] ?? 0) < end; i++) {
    const from = Math.max(start, text.at[i] ?? 0)
    const to = Math.min(end, text.at[i + 1] ?? text.value.length)
    const piece = spanInStretch(text, i, from, to)
    if (piece.end <= piece.start) continue
    const last = pieces.at(-1)
    if (last?.end === piece.start) last.end = piece.end
    else pieces.push(piece)
  }
  return pieces
}

function originStart(text: MappedText, offset: number): number {
  const i = stretchAt(text, offset)
  return spanInStretch(text, i, offset, offset).start
}

function originEnd(text: MappedText, offset: number): number {
  const i = stretchAt(text, offset - 1)
  return spanInStretch(text, i, offset - 1, offset).end
}

function spanInStretch(text: MappedText, i: number, from: number, to: number): {start: number; end: number} {
  const at = text.at[i] ?? 0
  const origin = text.origin[i] ?? 0
  const length = text.length[i] ?? 0
  const own = (text.at[i + 1] ?? text.value.length) - at
  if (own === length) return {start: origin + from - at, end: origin + to - at}
  return {start: origin, end: origin + length}
}

/** The last stretch that starts at or before the offset. */
function stretchAt({at}: MappedText, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function builder() {
  const parts: string[] = []
  const at: number[] = []
  const origin: number[] = []
  const length: number[] = []
  let size = 0
  const push = (value: string, from: number, units: number): void => {
    if (value === '' && units === 0) return
    const last = at.length - 1
    const abuts = last >= 0 && size - (at[last] ?? 0) === length[last] && (origin[last] ?? 0) + (length[last] ?? 0) === from
    if (abuts && value.length === units) length[last] = (length[last] ?? 0) + units
    else if (value !== '') {
      at.push(size)
      origin.push(from)
      length.push(units)
    }
    parts.push(value)
    size += value.length
  }
  return {
    /** Takes over a stretch of a text below. */
    add(text: MappedText, {start, end}: Span): void {
      for (let i = stretchAt(text, start); i < text.at.length && (text.at[i] ?? 0) < end; i++) {
        const from = Math.max(start, text.at[i] ?? 0)
        const to = Math.min(end, text.at[i + 1] ?? text.value.length)
        if (to <= from) continue
        const span = spanInStretch(text, i, from, to)
        push(text.value.slice(from, to), span.start, span.end - span.start)
      }
    },
    /** Puts a value of its own for a span of the text below. */
    replace(value: string, {start, end}: Span): void {
      push(value, start, end - start)
    },
    lastEnd(): number {
      return at.length === 0 ? 0 : (origin.at(-1) ?? 0) + (length.at(-1) ?? 0)
    },
    done(): MappedText {
      if (at.length === 0) return identity('')
      return {value: parts.join(''), at, origin, length}
    },
  }
}
