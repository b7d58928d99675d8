import {DOCUMENT_TYPES} from '../document-types/index.ts'
import type {DocumentType} from '../model/document-type.ts'
import {isCapitals} from '../util/capitals.ts'
import {fold, key} from '../util/fold.ts'

/** A type line: the type, and what follows it on the same line. */
export interface TypeLine {
  readonly type: DocumentType
  /** Where the type's name starts and ends in the text. */
  readonly start: number
  readonly end: number
}

const BY_LETTERS = new Map<string, DocumentType>(
  DOCUMENT_TYPES.filter((type) => type.untitled !== true)
    .flatMap((type) => [type.name, ...(type.otherNames ?? [])].map((name) => [key(name).replaceAll(' ', ''), type] as const)),
)

const BY_CODE = new Map<string, DocumentType>(
  [...DOCUMENT_TYPES].reverse().filter((type) => type.untitled !== true)
    .flatMap((type) => [type.code, ...(type.otherCodes ?? [])].map((code) => [fold(code), type] as const)),
)

/** The second line of a local organ's name, as PHƯỜNG AN HẢI, which without its marks begins like PHƯƠNG ÁN. */
const LEVEL = /^phường\s/iu

/**
 * Reads a line that prints a type's name: alone in any case, or in capitals with more capitals behind it
 * (`QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN`, `CHƯƠNG TRÌNH HÀNH ĐỘNG`).
 */
export function readTypeLine(text: string): TypeLine | null {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)]
  const first = words[0]
  if (first === undefined || words.length > 24 || LEVEL.test(text.slice(first.index))) return null
  let letters = ''
  let longest: TypeLine | null = null
  for (const [i, word] of words.slice(0, 5).entries()) {
    letters += fold(word[0])
    const type = BY_LETTERS.get(letters)
    if (type === undefined) continue
    const alone = i === words.length - 1 && !/[.;]\s*$/u.test(text)
    if (!alone && !isCapitals(text)) continue
    longest = {type, start: first.index, end: word.index + word[0].length}
  }
  return longest
}

/** The type that a ký hiệu tells: `KH-UBND` is a kế hoạch, `KH/TU` and, as it was written up to the nineties, `BYT/KH` too. */
export function typeOfNotation(notation: string): DocumentType | null {
  for (const code of [/^\p{L}+/u, /(?<=^\p{L}{2,8}[-/])\p{L}+$/u].map((place) => place.exec(notation)?.[0])) {
    const type = code === undefined ? undefined : BY_CODE.get(fold(code))
    if (type !== undefined) return type
  }
  return null
}
