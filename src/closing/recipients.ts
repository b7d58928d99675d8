import type {MappedText} from '../model/mapped-text.ts'
import {fold} from '../util/fold.ts'
import {foldBlanks, joinTexts, sliceText} from '../util/mapped-text.ts'
import {trimEnd} from '../util/trim-end.ts'
import {pieceText, type Piece} from './pieces.ts'

/** One line under `Nơi nhận`. */
export interface Recipient {
  readonly name: MappedText
  /** What stands in brackets behind it and says what for, as `để báo cáo`. */
  readonly purpose: string | null
}

/** What brackets hold when they tell a purpose, folded. */
const PURPOSE = /^\s?(?:de |b\s?[/.\u00ed]\s?[ce](?![a-z0-9])|bc(?![a-z0-9])|b\/cao|bicao|bao cao|ph?\s?[/.]?\s?h(?![a-z0-9])|t\s?[/.]\s?h(?![a-z0-9])|phoi hop|thuc hien|th(?![a-z0-9])|chi dao|c\/d|biet|theo doi|dang tai|kiem tra|giam sat)/u

/** `2. ` in front of a recipient. */
const NUMBERED = /^\d{1,2}[.)]\s(?=\p{Lu})/u

/** Signs that no name of a recipient has, behind a blank. */
const SPECKS = /\s[`|⁄*§#@<>{}\\^„=](?!\s?\p{Ll}{3})/u

/** What is left of the words round a seal, with its star. */
const SEAL = /(?<=;)\s*(?:[•*·°★☆]\s?\p{Lu}[^;\p{Ll}]{2,40}|\p{Lu}[^;\p{Ll}]{2,40}[*★☆])\s*$/u

/** ... or without: words in capitals, told from abbreviations by the marks of their vowels. */
const SEAL_WORDS = /(?<=;)\s*\p{Lu}{2,9}(?:\s\p{Lu}{2,9}){1,4}\s*$/u
const MARKED = /[\u00C0-\u00DD\u0102\u01A0\u01AF\u1EA0-\u1EF8]/u

/** Behind a stop nothing that reads as words, but signs that only a scanner makes of seals and strokes of a pen. */
const SCRAWL = /(?<=[;.])\s(?=[^;]{3,80}$)(?!.{0,80}\p{Ll}{4})[^¬°⁄»«>_^§©®™¥]{0,80}[¬°⁄»«>_^§©®™¥].*$/u

/** Behind a stop a sign that no name begins with, and no small letter after it: `; /ÊẶ N.Q.X`. */
const STAMPED = /;\s*[^\p{L}\d\s(][^;\p{Ll}]{0,20}$/u

/** `"Để thi hành"`: a purpose between quotation marks. */
const QUOTED = /\s[“"](?=để\s)([^“”"]{1,40})[”"]?[\s;.,]*$/iu

/**
 * Groups the pieces of the left column into recipients (NĐ 30/2020/NĐ-CP Phụ lục I mục II.9).
 *
 * @param groups - the pieces of one recipient each, in order
 */
export function readRecipients(groups: readonly (readonly Piece[])[]): Recipient[] {
  const recipients: Recipient[] = []
  for (const group of groups) {
    const whole = foldBlanks(joinTexts(group.map(pieceText)))
    for (const item of group[0]?.kind === 'item' ? [whole] : splitList(whole)) {
      const text = withoutNoise(item)
      if (text.value !== '' && !isBarePurpose(text.value)) recipients.push(divide(text))
    }
  }
  return recipients
}

/** `Như trên; Sở Tài chính; Lưu: VT.` in one line, without a dash. */
function splitList(text: MappedText): MappedText[] {
  if (!/;\s?Lưu/iu.test(text.value)) return [text]
  const cuts = [...text.value.matchAll(/;\s?(?=\p{Lu})/gu)].map(({index}) => index + 1)
  const bounds = [0, ...cuts, text.value.length]
  return bounds.slice(0, -1).map((start, i) => sliceText(text, start, bounds[i + 1] ?? text.value.length))
}

/** `(để báo cáo);` on a line of its own speaks of the recipients above it. */
function isBarePurpose(value: string): boolean {
  const inner = /^\(([^()]*)\)[;.,]?$/u.exec(value)?.[1]
  return inner !== undefined && PURPOSE.test(fold(inner))
}

function divide(text: MappedText): Recipient {
  const bracket = /\s?[([]([^()[\]]{1,60})[)\]]?\s*[;.,/]*$/u.exec(text.value)
  const inner = bracket?.[1]
  if (bracket && inner !== undefined && PURPOSE.test(fold(inner))) return {name: tidy(sliceText(text, 0, bracket.index)), purpose: inner.trim()}
  const quoted = QUOTED.exec(text.value)
  if (quoted?.[1] !== undefined) return {name: tidy(sliceText(text, 0, quoted.index)), purpose: quoted[1].trim()}
  const second = /^(.{3,}?)\s?\(([^()]{1,40})\)[;.,]/u.exec(text.value)
  if (second?.[1] !== undefined && PURPOSE.test(fold(second[2] ?? ''))) return {name: tidy(sliceText(text, 0, second[1].length)), purpose: (second[2] ?? '').trim()}
  return {name: tidy(text), purpose: null}
}

/** `Lưu` with letters that scanners make of `VT`, the registry, which files every document (NĐ 30/2020/NĐ-CP Phụ lục I mục II.9). */
const FILED = /^L[ưuơ][uưn]\s?[:;.]?\s?(?:V(?:[IDLJYEFŨÙỤ71!]|[LT][EŨÙ])|YT|\/T)(?![\p{L}\d])[,.;]?\s?/iu

/** The name as a clerk would write it: what every document has is mended. */
export function recipientName(printed: string): string {
  if (fold(printed).replace(/[^a-z]/gu, '') === 'nhutren') return 'Như trên'
  const filed = FILED.exec(printed)
  if (filed === null) return printed
  const rest = printed.slice(filed[0].length)
  return rest === '' ? 'Lưu: VT' : `Lưu: VT, ${rest}`
}

/** Leading dash, and what the scanner made of seals and initials behind the last sign. */
function withoutNoise(text: MappedText): MappedText {
  const start = NUMBERED.exec(text.value)?.[0].length ?? /[\p{L}\d“"(]/u.exec(text.value)?.index ?? text.value.length
  const seal = SEAL.exec(text.value) ?? sealWords(text.value) ?? SCRAWL.exec(text.value) ?? STAMPED.exec(text.value)
  if (seal !== null && seal.index > start) return sliceText(text, start, seal.index)
  const specks = SPECKS.exec(text.value.slice(start))
  if (specks !== null && specks.index > 4) return sliceText(text, start, start + specks.index)
  const body = text.value.slice(start)
  const noise = /[;:]\s*[^\s;\p{Ll}]?[^;]{0,6}$/u.exec(body)
  const cut = noise && noise.index > 4 && !/\p{Ll}{3}|VT|\(\s?\d+/u.test(noise[0].slice(1)) ? start + noise.index : text.value.length
  return sliceText(text, Math.min(start, cut), cut)
}

function sealWords(value: string): RegExpExecArray | null {
  const words = SEAL_WORDS.exec(value)
  return words !== null && MARKED.test(words[0]) ? words : null
}

function tidy(text: MappedText): MappedText {
  const bracketed = /\)\s*(?:[;.,:/_—-]+\s*)?$/u.test(text.value)
  const end = trimEnd(text.value, bracketed ? /[\s;.,:/_—-]/u : /[^\p{Lu}\p{Ll}\d)]/u).length
  return sliceText(text, 0, end)
}
