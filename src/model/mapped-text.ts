/**
 * A text that remembers where each of its stretches came from.
 *
 * Stretch `i` covers `value` from `at[i]` to `at[i + 1]` and was made from `origin[i]`, `length[i]` units long, of the
 * text below. Where both lengths are equal the stretch maps unit by unit; otherwise it maps as a whole.
 * All numbers are UTF-16 units.
 */
export interface MappedText {
  readonly value: string
  readonly at: readonly number[]
  readonly origin: readonly number[]
  readonly length: readonly number[]
}

/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A replacement of one stretch of a text by `value`. */
export interface Edit extends Span {
  readonly value: string
}
