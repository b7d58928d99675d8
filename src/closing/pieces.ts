import type {Line} from '../blocks/lines.ts'
import {cellsOf} from '../header/cells.ts'
import {isCapitals} from '../util/capitals.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {identity} from '../util/mapped-text.ts'
import {readName} from './name.ts'
import {isTitle, titlesInside} from './title.ts'

/**
 * - `heading`: `Nơi nhận:`
 * - `authority`: `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` and what stands behind it
 * - `title`: `PHÓ CHỦ TỊCH`
 * - `name`: who signs
 * - `item`: a recipient with its dash
 * - `mark`: `(Đã ký)`
 * - `other`: what only its place can tell
 */
export type PieceKind = 'heading' | 'authority' | 'title' | 'name' | 'item' | 'mark' | 'other'

/** A stretch of a closing line that says one thing. */
export interface Piece extends Span {
  readonly kind: PieceKind
  readonly line: number
  /** Which cell of its line it stands in, from 0. */
  readonly place: number
  readonly column: number
  /** It stands between bars. */
  readonly barred: boolean
  readonly value: string
  readonly folded: string
}

/** The text of a piece, mapped to the clean text. */
export function pieceText(piece: Piece): MappedText {
  return identity(piece.value, piece.start)
}

/** `Nơi nhận`, and with its first letter misread or specks before it; folded. */
export const HEADING = /^[^a-z0-9]{0,4}(?:n[a-z]{1,2}i\s?nh[a-z]n(?:\s{0,9}[:.;])?|[a-z]{0,2}o?i\s?nh[a-z]n\s{0,9}:|noi g[a-z]i\s?:)\s*/u
export const AUTHORITY = /^\P{L}{0,3}(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)(?:\s?[./]\s?|\s(?=\p{Lu}{2}))/u
/** The words round a seal, between its stars. */
const SEAL = /^[*★]\s?[^\p{Ll}*★]{2,40}[*★]$/u
const MARK = /^[[(]?\s*(?:(?:da ky|ky ten|da ky va dong dau)(?![a-z0-9])|(?:con )?dau(?: tron| do)?\s?[:)\]])/u
/** An organ that goes on a title: `CHỦ NHIỆM` / `VĂN PHÒNG CHÍNH PHỦ`; folded. */
const ORGAN = /^(?:van phong|uy ban|hoi dong|ban chi dao|thanh tra|cong an|bo chi huy|mat tran|trung tam|kho bac|ngan hang|bao hiem|lien doan lao|truong dai)(?![a-z])/u
/** A dash, or what a scanner made of one. */
const ITEM = /^[-–—~+*•«=]\s*(?=[\p{L}\d“"(])|^[-–—~]{2}\s*(?=\p{L})|^[._¬»›]\s(?=\p{Lu}\p{Ll})/u

/** An item that names who holds an office: `- Phó Thủ tướng TT Trần Văn An`; folded. */
const OFFICE_BEFORE = /(?:thu tuong|pttg|chu tich|bi thu|bo truong|dong chi|d\/c)(?![a-z])[^;.]{0,20}$/u

/** Splits a line of the closing into its pieces, in print order. */
export function piecesOfLine(line: Line): Piece[] {
  return cellsOf(line, false).flatMap((cell) => {
    const cuts = cutsOf(cell.value, cell.folded)
    const bounds = [0, ...cuts, cell.value.length]
    return bounds.slice(0, -1).flatMap((from, i) => {
      const raw = cell.value.slice(from, bounds[i + 1] ?? cell.value.length)
      const value = raw.trim()
      if (value === '') return []
      const start = from + raw.length - raw.trimStart().length
      const folded = cell.folded.slice(start, start + value.length)
      const place = i === 0 ? cell.place : Math.max(1, cell.place)
      return [{
        kind: place > 0 && isMarkedTitle(value) ? 'title' : kindOf(value, folded), line: line.index, place: HEADING.test(cell.folded) && !isCapitals(value) && (ITEM.test(value) || value.includes(';')) ? 0 : place,
        column: cell.column + start, barred: cell.barred, start: cell.start + start, end: cell.start + start + value.length, value, folded,
      }]
    })
  })
}

/** Where a new piece begins inside a cell: behind the heading, at items, authorities, titles and names of a flattened cell. */
function cutsOf(value: string, folded: string): number[] {
  const cuts = new Set<number>()
  const heading = HEADING.exec(folded)
  if (heading) cuts.add(heading[0].length)
  for (const match of value.matchAll(/(?<=[;.,:)])\s?[-–]\s?(?=[\p{Lu}\d])/gu)) cuts.add(match.index)
  for (const match of value.matchAll(/(?<=[\s;:.])(?:TM|KT|TL|TUQ)\s?[./]\s?(?=\p{Lu}{2})|(?<=[\s;:.])[TK]\/[MTL]\s(?=\p{Lu}{2})/gu)) cuts.add(match.index)
  for (const at of titlesInside(value, folded)) cuts.add(at)
  const name = /(?<=(?<capitals>\p{Lu}{2}\)?|[.;,)]|\s(?:[Tt]ướng|[Tt]á))\s)(?:\p{Lu}[\p{Ll}’']+\s){1,4}(?:\p{Lu}[’'])?\p{Lu}\p{Ll}+$/u.exec(value)
  const apart = name !== null && readName(value)?.rank == null && !(ITEM.test(value) && OFFICE_BEFORE.test(folded.slice(0, name.index)))
  if (apart && (/\p{Lu}/u.test(name.groups?.['capitals'] ?? '') || readName(name[0])?.sure === true)) cuts.add(name.index)
  return [...cuts].filter((cut) => cut > 0 && cut < value.length).sort((a, b) => a - b)
}

/** `= PHÓ CHỦ TỊCH` beside the recipients: what a scanner made of the seal stands before the title. */
function isMarkedTitle(value: string): boolean {
  const rest = ITEM.test(value) ? value.replace(/^\P{L}+/u, '') : ''
  return rest !== '' && isCapitals(rest) && isTitle(rest)
}

function kindOf(value: string, folded: string): PieceKind {
  if (HEADING.test(folded)) return 'heading'
  if (SEAL.test(value)) return 'mark'
  if (ITEM.test(value)) return 'item'
  if (AUTHORITY.test(value) && (isCapitals(value) || isTitle(value.replace(AUTHORITY, '')))) return 'authority'
  if (MARK.test(folded)) return 'mark'
  if (isTitle(value)) return 'title'
  return readName(value) === null || isCapitals(value) && ORGAN.test(folded) ? 'other' : 'name'
}
