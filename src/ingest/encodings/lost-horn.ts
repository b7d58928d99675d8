import type {Edit} from '../../model/mapped-text.ts'

/** What a syllable that lost its ư has: none before its ơ. */
const SIGN = /[^ưƯ][ơờớởỡợƠỜỚỞỠỢ](?:ng|c|NG|C)/u
/** Words that remain words, so that only a text known to have lost its ư is mended. */
const WORDS: Readonly<Record<string, string>> = {ngời: 'người', dới: 'dưới', mời: 'mười', lới: 'lưới', lợt: 'lượt', vợt: 'vượt', nh: 'như', 'thông t': 'thông tư', 'đầu t': 'đầu tư', 'lu hành': 'lưu hành', 'lu trữ': 'lưu trữ'}

/**
 * Finds where ư was lost: it is the soft hyphen of the ABC encoding, which many programs drop.
 *
 * @returns the repairs; none unless the text lost nearly all of them
 */
export function findLostHorns(text: string): Edit[] {
  if (!SIGN.test(text)) return []
  // Syllables that no Vietnamese word has, but that remain when the ư of ươ is lost: `đợc`, `trởng`.
  const broken = [...text.matchAll(/[ơờớởỡợƠỜỚỞỠỢ](?<=(?<![\p{L}\p{M}])[^\P{L}ưƯ]{0,3}\p{L})(?:ng|c|NG|C)(?![\p{L}\p{M}])/gu)]
  if (broken.length < 3) return []
  const kept = text.match(/[ưừứửữự]/giu)?.length ?? 0
  if (kept > broken.length) return []
  const edits: Edit[] = []
  for (const match of broken) {
    const big = /^\p{Lu}/u.test(match[0])
    edits.push({start: match.index, end: match.index, value: big ? 'Ư' : 'ư'})
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])(?:ngời|dới|mời|lới|lợt|vợt|nh|thông t|đầu t|lu hành|lu trữ)(?![\p{L}\p{M}])/giu)) {
    const mended = WORDS[match[0].toLowerCase()]
    if (mended !== undefined) edits.push({start: match.index, end: match.index + match[0].length, value: withCaseOf(match[0], mended)})
  }
  return edits.sort((a, b) => a.start - b.start)
}

function withCaseOf(printed: string, word: string): string {
  if (printed === printed.toUpperCase() && printed.length > 1) return word.toUpperCase()
  return /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
