import type {MappedText} from '../model/mapped-text.ts'
import {isCapitals} from '../util/capitals.ts'
import {fold} from '../util/fold.ts'
import {foldBlanks, sliceText} from '../util/mapped-text.ts'
import {trimEnd} from '../util/trim-end.ts'

/** The heading of an item and the text that follows it on the same line. */
export interface TitleAndText {
  readonly title: MappedText | null
  readonly text: MappedText | null
}

/** A label that goes on as a title: `Đề án 1: "…"`. */
const LABEL = /^(?:(?:tieu )?(?:de an|du an)|chuong trinh|chuyen de|nhom|tru cot|hop phan|noi dung|nhiem vu|giai doan|muc tieu|chi tieu|bieu|mau)(?: so)? (?:\d{1,2}|[ivx]{1,4})$/u

/** Those who are told to do something, not a heading: `Các ông: Chánh Văn phòng …`. */
const ADDRESSED = /^(?:Các (?:ông|bà|đồng chí)|Ông|Bà)(?:,? (?:bà|ông))?\s?:/u

/** How many words a heading in front of a colon may have. */
const MOST_WORDS = 30

/**
 * Parts a heading from the text glued to it: at the colon, unless what stands before it is only a label
 * (GOLD: `1. Mục tiêu: Tập trung …` is headed `Mục tiêu`).
 */
export function divideTitle(text: MappedText): TitleAndText {
  const {value} = text
  if (value === '') return {title: null, text: null}
  const colon = colonOf(value)
  if (colon !== null) {
    const head = value.slice(0, colon).trimEnd()
    const rest = value.slice(colon + 1).trim()
    if (LABEL.test(fold(head)) && rest !== '' && (!/[.;]$/u.test(rest) || /^["“]/u.test(rest))) return {title: withoutEnd(text), text: null}
    if (head.split(/\s+/u).length <= MOST_WORDS && !/[.;]\s/u.test(head)) {
      const after = value.length - value.slice(colon + 1).trimStart().length
      return {title: sliceText(text, 0, head.length), text: rest === '' ? null : foldBlanks(sliceText(text, after, value.length))}
    }
  }
  return isHeading(value) ? {title: withoutEnd(text), text: null} : {title: null, text}
}

/** The first colon that is no part of a time, a ratio or an address. */
function colonOf(value: string): number | null {
  if (ADDRESSED.test(value)) return null
  const match = /(?<!\d):(?!\/\/)|:(?=\s)/u.exec(value)
  return match?.index ?? null
}

function isHeading(value: string): boolean {
  const words = value.split(/\s+/u).length
  if (isCapitals(value)) return words <= 60
  if (/[;,]$|\/\.\s?$/u.test(value)) return false
  if (value.endsWith('.')) return words <= 6
  return words <= 45
}

function withoutEnd(text: MappedText): MappedText {
  return sliceText(text, 0, trimEnd(text.value, /[\s.:;,]/u).length)
}
