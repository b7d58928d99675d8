import type {Span} from '../../model/mapped-text.ts'

/**
 * `Tháng 4: xây dựng kế hoạch`: an expression that stands by itself before what is to be done then.
 *
 * @param folded - the item or the sentence
 * @param span - the expression, in it
 */
export function opensItem(folded: string, {start, end}: Span): boolean {
  return /^[^a-z\d]*$/u.test(folded.slice(0, start)) && /^\s?:/u.test(folded.slice(end))
}
