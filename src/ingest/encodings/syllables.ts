/**
 * Vietnamese syllables: how a text reads tells how it was encoded, and whether its letters can be trusted.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

const RHYMES = new Set((
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu '
  + 'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet '
  + 'oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt '
  + 'up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt'
).split(' '))

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Splits a syllable in small letters from its tone; marks that belong to the letter stay. */
function splitTone(syllable: string): {plain: string; tone: string} {
  const apart = syllable.normalize('NFD')
  const tones = apart.match(TONES)
  return {plain: apart.replace(TONES, '').normalize('NFC'), tone: tones === null ? '' : tones.join('')}
}

/** Whether a word can be spelled so in Vietnamese; letters of either case. */
export function isSyllable(word: string): boolean {
  const small = word.toLowerCase()
  if (small.length > 8) return false
  const {plain, tone} = splitTone(small)
  if (tone.length > 1) return false
  const stopped = /(?:[cpt]|ch)$/u.test(plain)
  if (stopped && plain.length > 1 && tone !== '\u0301' && tone !== '\u0323') return !isMarked(small) && isPlainSyllable(plain)
  return isPlainSyllable(plain)
}

function isPlainSyllable(plain: string): boolean {
  if (RHYMES.has(plain)) return true
  return ONSETS.some((onset) => plain.startsWith(onset) && RHYMES.has(plain.slice(onset.length))) || plain === 'gi'
}

function isMarked(word: string): boolean {
  return /[^a-z]/u.test(word)
}

/** How well a text reads as Vietnamese. */
export interface Reading {
  /** Words with marked letters that are Vietnamese syllables. */
  readonly good: number
  /** Words with marked or strange letters that are none. */
  readonly bad: number
}

/** Counts the words of a text that tell its encoding. Plain ASCII words tell nothing. */
export function readsAs(text: string): Reading {
  const times = new Map<string, number>()
  // eslint-disable-next-line no-control-regex -- ASCII is what is meant
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}\u0080-\u00BF\uFFFD\u20AC-\u2122^~`]+/gu)) if (!/^[\u0000-\u007F]*$/u.test(word)) times.set(word, (times.get(word) ?? 0) + 1)
  let good = 0
  let bad = 0
  for (const [word, count] of times) {
    const letters = trimSigns(word)
    // eslint-disable-next-line no-control-regex -- ASCII is what is meant
    if (/\d/u.test(letters) || /^[\u0000-\u007F]*$/u.test(letters)) continue
    const evenCase = /^(?:\p{Lu}?[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]+)$/u.test(letters)
    if (evenCase && isSyllable(letters)) good += count
    else bad += count
  }
  return {good, bad}
}

/** The word without the quotes and dashes around it. */
function trimSigns(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && SIGNS.includes(word[start] ?? '')) start++
  while (end > start && SIGNS.includes(word[end - 1] ?? '')) end--
  return word.slice(start, end)
}

const SIGNS = '‘’“”–—…«»°'

/** -1 to 1: all words bad, all words good; 0 for a text that tells nothing. */
export function readability({good, bad}: Reading): number {
  return good + bad === 0 ? 0 : (good - bad) / (good + bad)
}
