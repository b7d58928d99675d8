import {decodeTwice, decodeViqr, LEGACY_ENCODINGS, toCodes} from './decoders.ts'
import {readability, readsAs, type Reading} from './syllables.ts'

/** A text whose lines were decoded again, and from what. */
export interface Repaired {
  readonly text: string
  /** Encodings that some lines were in, the commonest first. */
  readonly encodings: readonly string[]
  /** 0 to 1: how well the best encoding reads, and by how much better than the next. */
  readonly confidence: number
}

/** Signs that Vietnamese in Unicode has not, or hardly has, and misread Vietnamese has in every line. */
const SUSPICIOUS = /[\u0080-\u009F\u00A1-\u00BFÐÑÖØÞßæñöøþÿåäëïûüÄÅÆÇËÎÏÛÜç÷×ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]/u

/**
 * Decodes lines that were read as Windows-1252 although they are TCVN3, VNI, VISCII or UTF-8, and VIQR.
 *
 * @returns null where no line needs it
 */
export function repairLines(text: string): Repaired | null {
  const viqr = asViqr(text)
  if (viqr !== null) return viqr
  if (!SUSPICIOUS.test(text)) return null
  const lines = text.split('\n')
  const suspects = lines.map((line) => SUSPICIOUS.test(line) && !/[\u1EA0-\u1EF9]/u.test(line))
  const joint = lines.filter((_, i) => suspects[i]).join('\n')
  const twice = decodeEach(joint, (line) => decodeTwice(line) ?? line)
  const candidates = [{name: 'utf-8 twice', decode: (line: string) => decodeTwice(line) ?? line}, ...LEGACY_ENCODINGS.map(({name, decode}) => ({name, decode: (line: string) => decode(toCodes(line))}))]
  const own = readsAs(joint)
  const ranked = candidates.map((candidate) => ({...candidate, read: readsAs(candidate.name === 'utf-8 twice' ? twice : candidate.decode(joint))}))
    .sort((a, b) => score(b.read) - score(a.read))
  const best = ranked[0]
  const confidence = best === undefined ? 0 : margin(best.read, ranked[1]?.read)
  if (best === undefined || best.read.good < 4 || readability(best.read) < 0.75 || confidence < 0.6 || score(best.read) <= score(own)) return null
  const used = new Set<string>()
  const mended = lines.map((line, i) => {
    // What can be read as UTF-8 twice is no accident; the others are read again only where that helps.
    const sure = best.name === 'utf-8 twice'
    if (!sure && suspects[i] !== true && !nextTo(suspects, i, line)) return line
    const decoded = best.decode(line)
    if (decoded === line || !sure && score(readsAs(decoded)) < score(readsAs(line))) return line
    used.add(best.name)
    return decoded
  })
  if (used.size === 0) return null
  return {text: mended.join('\n'), encodings: [best.name], confidence}
}

/** A line whose letters do not tell by themselves stands among misread ones. */
function nextTo(suspects: readonly boolean[], i: number, line: string): boolean {
  return (suspects[i - 1] === true || suspects[i + 1] === true) && /[\u00C0-\u00FF]/u.test(line) && !/[\u1EA0-\u1EF9]/u.test(line)
}

function decodeEach(text: string, decode: (line: string) => string): string {
  return text.split('\n').map(decode).join('\n')
}

/** Words that read well, less those that do not. */
export function score({good, bad}: Reading): number {
  return good - 2 * bad
}

/** @returns 1 where the best is far ahead of the next */
export function margin(best: Reading, next: Reading | undefined): number {
  const lead = score(best) - Math.max(0, next === undefined ? 0 : score(next))
  return Math.max(0, Math.min(1, readability(best) * Math.min(1, 0.5 + lead / Math.max(1, best.good))))
}

/** A text of ASCII in which most words with a vowel carry the signs of VIQR. */
function asViqr(text: string): Repaired | null {
  const signs = text.match(/[AEIOUYaeiouy][\^(+]['`?~.]?|[AaEeIiOoUuYy][`~](?=[A-Za-z\s])|(?<![A-Za-z])[Dd][Dd](?=[AEIOUYaeiouy])/gu)?.length ?? 0
  if (signs < 8) return null
  const words = text.match(/[A-Za-z]{2,}/gu)?.length ?? 1
  if (signs / words < 0.15 || /[\u1EA0-\u1EF9]/u.test(text)) return null
  const decoded = decodeViqr(text)
  const read = readsAs(decoded)
  return readability(read) < 0.7 ? null : {text: decoded, encodings: ['viqr'], confidence: readability(read)}
}
