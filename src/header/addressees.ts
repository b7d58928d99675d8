import type {Line} from '../blocks/lines.ts'
import type {MappedText} from '../model/mapped-text.ts'
import {foldBlanks, identity, joinTexts, sliceText} from '../util/mapped-text.ts'
import {cellsOf, type Cell} from './cells.ts'
import {readPlaceAndDate} from './place-and-date.ts'
import {trimEnd} from '../util/trim-end.ts'

/** Who stands after `Kính gửi`, one text each, and the first line behind them. */
export interface Addressees {
  readonly items: readonly MappedText[]
  readonly end: number
}

/** `Kính gửi:` as printed or misread, or only its second word; folded. */
const OPENING = /^[^a-z0-9]{0,4}(?:k[a-z]{2,4}\s{1,3})?g[a-z]{2}\s?[:.]\s*|^[^a-z0-9]{0,4}kinh\s+gui\s*[:.]?\s*/u

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X điện:` of a công điện, sample 1.6 of NĐ 30/2020/NĐ-CP Phụ lục III; folded. */
const TELEGRAM = /^[^;:]{4,110}?\sdien\s?:\s*/u

/** Tells whether a folded line opens the addressees. */
export function opensAddressees(folded: string): boolean {
  return OPENING.test(folded)
}

/** Tells whether a folded line opens the addressees of a công điện. */
export function opensTelegram(folded: string): boolean {
  return TELEGRAM.test(folded)
}

/**
 * Reads the addressees (NĐ 30/2020/NĐ-CP Phụ lục I mục II.9).
 *
 * @param first - index of the line that opens them
 * @param header - index of the first line behind the header, where a scan prints some of it between `Kính gửi` and the list
 */
export function readAddressees(lines: readonly Line[], first: number, header: number): Addressees {
  const groups: MappedText[][] = []
  let end = first
  let alone = false
  /** How far the last item with a dash is set in. */
  let margin = 0
  for (let i = first; i < lines.length && i < first + 60; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (line.kind === 'blank') {
      if (!goesOnBehindBlank(lines, i, groups.length > 0)) break
      continue
    }
    if (/^[-–+]$/u.test(line.value)) {
      alone = true
      continue
    }
    if (i > first && i < header && !/^[-–—~]/u.test(line.value)) continue
    const text = i === first ? behindOpening(line) : withoutEdges(line)
    if (i > first && !alone && !belongs(line, text?.value ?? '', groups, margin)) break
    end = i + 1
    if (text === null) continue
    const dashed = alone || /^[-–—~+*•]|^\d{1,2}[.)]\s/u.test(text.value)
    if (dashed) margin = line.indent
    if (dashed || groups.length === 0 || opensNext(line, groups, i === first)) groups.push([text])
    else groups.at(-1)?.push(text)
    alone = false
  }
  const items = groups.flatMap((group) => splitInline(foldBlanks(joinTexts(group)))).map(tidy).filter((item) => item.value !== '')
  return {items, end: Math.max(end, first + 1)}
}

/** Tells whether a line prints nothing but Tiêu ngữ, place and date: parts of the right column. */
export function isHeaderLine(line: Line): boolean {
  return line.value.length < 70 && cellsOf(line, false).every((cell) => cell.phrase !== null || isDate(cell))
}

/** No more than place and date: an addressee may have a date in his name. */
function isDate({value, folded}: Cell): boolean {
  const read = readPlaceAndDate(value, folded)
  return read !== null && read.placeEnd - read.placeStart < 25 && value.length - read.dateEnd < 5
}

/** The rest of the opening line, bars left out. */
function behindOpening(line: Line): MappedText | null {
  const from = Math.max(0, line.kind === 'row' ? line.folded.search(/[a-z]/u) : 0, line.folded.search(/(?<=\S\s{1,9})k[a-z]{2,4}\s{1,3}g[a-z]{2}\s?:/u))
  const folded = line.folded.slice(from)
  const match = OPENING.exec(folded) ?? TELEGRAM.exec(folded)
  const at = from + (match?.[0].length ?? 0)
  const rest = trimEnd(line.value.slice(at), /[|\s]/u)
  const lead = /^[|\s]*/u.exec(rest)?.[0].length ?? 0
  return rest.length > lead ? identity(rest.slice(lead), line.start + at + lead) : null
}

/** What is printed between the bars at both ends of a row, without specks before a dash. */
function withoutEdges(line: Line): MappedText | null {
  const value = trimEnd(line.value, /[|\s]/u)
  const lead = /^[|\s]*(?:[.,'`·]\s?(?=[-–—]))?/u.exec(value)?.[0].length ?? 0
  return value.length > lead ? identity(value.slice(lead), line.start + lead) : null
}

/** Behind a blank line only a dash, or the first name after a bare `Kính gửi:`, goes on the list. */
function goesOnBehindBlank(lines: readonly Line[], blank: number, some: boolean): boolean {
  const next = lines.slice(blank, blank + 5).find(({kind}) => kind !== 'blank')
  if (next === undefined) return false
  return /^[-–—~](?:\s?\p{L}|$)/u.test(next.value) || (!some && next.value.length < 90)
}

/** Where a list is set in farther than a paragraph begins, so are the lines that go on its items. */
const SET_IN = 10

function belongs({kind, indent}: Line, value: string, groups: readonly MappedText[][], margin: number): boolean {
  if (kind !== 'text' && kind !== 'row') return kind === 'rule' || kind === 'stamp'
  if (/^[-–—~]\s?\p{L}/u.test(value) || groups.length === 0) return value.length < 400
  const last = groups.at(-1)?.at(-1)?.value ?? ''
  if (/^\((?!\d)/u.test(value) || margin >= SET_IN && indent >= margin && !/[.;:]\s*$/u.test(last)) return true
  return !/\.\s*$/u.test(last) && /^[\p{Ll}(]/u.test(value) || /[,–-]$|(?:các|và|của)$/u.test(last) && value.length < 90
}

function opensNext(line: Line, groups: readonly MappedText[][], first: boolean): boolean {
  const last = groups.at(-1)?.at(-1)?.value ?? ''
  return !first && /;\s*$/u.test(last) && /^\p{Lu}/u.test(line.value)
}

/** Flattened cells hold the whole list in one line: `- Bộ A; - Bộ B.` */
function splitInline(text: MappedText): MappedText[] {
  const cuts = [...text.value.matchAll(/(?<=[;.,])\s?[-–]\s(?=\p{Lu})/gu)].map(({index}) => index)
  const bounds = [0, ...cuts, text.value.length]
  return bounds.slice(0, -1).map((start, i) => sliceText(text, start, bounds[i + 1] ?? text.value.length))
}

/** What is said of an addressee besides who he is. */
const NOTE = /\s?\((?:địa chỉ|đ\/c|sau đây|dưới đây|gọi (?:tắt|chung))[^()]*\)[\s;.,]*$/iu

function tidy(text: MappedText): MappedText {
  const start = /[\p{L}\d(]/u.exec(text.value)?.index ?? text.value.length
  const note = NOTE.exec(text.value)
  const end = trimEnd(text.value.slice(0, note?.index), /[\s;.,„_|]/u).length
  return sliceText(text, start, Math.max(start, end))
}
