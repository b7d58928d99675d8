/** Letters that a scan has for digits of a day or a month: `l5/4/2019`, `1O/4`, `tháng l2`, `25/1l`. */
const DIGITS = /(?<=(?:ngay|thang|truoc|den) {1,2}\d?)[lio](?= {1,2}thang)|(?<=(?:ngay|thang)\s{1,2}\d?|\d[/.-]\d?)[lio]{1,2}(?=[\d/.-]|(?<=\d[/.-]\d[lio])\s)|(?<=(?:truoc|den|nhat(?: la)?(?: vao)?)\s{1,2}\d?)[lio]{1,2}(?=\d?[/.-]\d)|(?<=(?:truoc|luc|tu|den|vao) )[lio]{1,2}(?=\d? ?gio(?![a-z]))|(?<=(?:truoc|luc|tu|den|vao) \d)[lio](?= ?gio(?![a-z]))/gu

/** Words of a copy that was read without Vietnamese letters: `tru6c ngiry l5lll/2025`, `hdng th6ng`. */
const FOREIGN = /th6ng|tru6c|ng(?:ir|d|i)y(?![a-z])|tu[di]n(?![a-z])/u

/** What such a copy has for the words and signs of time, and what they stand for; folded. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/th6ng/gu, 'thang'], [/tru6c/gu, 'truoc'], [/ngiry/gu, 'ngay'], [/ng[di]y(?![a-z])/gu, 'ngay'], [/(?<![a-z])tu[di]n(?![a-z])/gu, 'tuan'], [/(?<![a-z])n[di]m(?=\s(?:19|20))/gu, 'nam'],
  [/(?<![a-z])h[deiau]ng(?=\s(?:thang|tuan|quy|nam|ngay))/gu, 'hang'], [/(?<![a-z])[dt]l?inh k[^a-z\d\s](?=\s)/gu, 'dinh ky'], [/(?<![a-z])thr?i s6u(?![a-z])/gu, 'thu sau'],
]
/** A slash read as a letter: `l5lll/2025` is 15/11/2025. */
const SLASH = /(?<=ngay\s{1,2}[\dlio]?[\dlo])l(?=[l\d]{1,2}\/(?:19|20))/gu
const ONES = /(?<=ngay\s{1,2}[\d/l]{0,4})l(?=[\d/l])/gu

/** A year with letters for its digits (`5/2O24`, `2Ol5`), and a quarter with a letter for the first stroke of its number (`quý TV`, `quý lI`). */
const YEAR = /(?<=(?:[/.–-]|nam|thang|ngay|doan|den|ky)\s{0,2})2[0o][\dlo]{2}(?![a-z\d])/gu
const QUARTER = /(?<=(?<![a-z])qu[yi]\s{1,2})(?:[tl1]v|iw|[il1]{1,3})(?=[\s,;./)+-]|$)/gu

/**
 * Mends words and digits of time in a scanned copy; the result is as long as the text.
 *
 * @param folded - the text
 */
export function mendScan(folded: string): string {
  const words = FOREIGN.test(folded) ? FORMS.reduce((text, [form, plain]) => text.replace(form, (found) => plain.padEnd(found.length)), folded).replace(SLASH, '/').replace(ONES, '1') : folded
  return words.replace(DIGITS, (letters) => letters.replace(/./gu, digit)).replace(YEAR, (year) => year.replace(/[lo]/gu, digit)).replace(QUARTER, (number) => number.replace(/[tl1]/gu, 'i').replace('w', 'v'))
}

function digit(letter: string): string {
  return letter === 'o' ? '0' : '1'
}
