import type {Line} from '../blocks/lines.ts'
import {readTypeLine} from '../header/type-line.ts'
import {isCapitals} from '../util/capitals.ts'
import {findPhrase} from '../header/phrases.ts'
import {readName} from './name.ts'
import {HEADING, piecesOfLine, type Piece} from './pieces.ts'
import {readRecipients, type Recipient} from './recipients.ts'
import {readSignatures, standBeside, type Signature} from './signature.ts'

/** What stands under a document: signers and recipients, in either order or side by side. */
export interface Closing {
  readonly signatures: readonly Signature[]
  readonly recipients: readonly Recipient[]
  /** Line indexes: from the first line of the closing up to the first line behind it. */
  readonly start: number
  readonly end: number
}

const LONE_DASH = /^[-–+]$/u

/** What begins behind a closing: annexes, forms, attached documents. Folded. */
const ANNEX = /^[^a-z0-9]{0,3}(?:phu luc|bieu (?:mau )?(?:so )?\d|mau (?:so )?\d|bieu mau|danh (?:muc|sach)|de cuong|noi dung|thuyet minh|bang (?:tong hop|so \d)|tong hop)(?![a-z])/u

/**
 * Finds and reads the closing.
 *
 * @param first - index of the first line behind the header
 * @returns a closing with `start` and `end` at the end of the text where there is none
 */
export function readClosing(lines: readonly Line[], first: number): Closing {
  const heading = findHeading(lines, first)
  const start = heading === null ? findSignature(lines, first) : withSignatureAbove(lines, first, heading)
  if (start === null) return {signatures: [], recipients: [], start: lines.length, end: lines.length}
  return readFrom(lines, start)
}

/** The line `Nơi nhận` with a list under it or beside it. */
function findHeading(lines: readonly Line[], first: number): number | null {
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || (line.kind !== 'text' && line.kind !== 'row') || line.value.length > 4000) continue
    const opening = line.kind === 'row' ? line.folded.replace(/^[|\s]+/u, '') : line.folded
    const match = HEADING.exec(opening)
    if (!match) continue
    const rest = opening.slice(match[0].length).replace(/^[*_\s]+/u, '')
    if (/;\s?luu(?![a-z])/u.test(rest) && rest.length < 400) return i
    if (/^[-–~|<]|^[^a-z]*$/u.test(rest) || isCapitals(line.value.slice(line.value.length - rest.length)) || /^[a-z].{0,60}$/u.test(rest) && listUnder(lines, i)) return listUnder(lines, i) || /^[-–~<]/u.test(rest) ? i : null
  }
  return null
}

function listUnder(lines: readonly Line[], heading: number): boolean {
  const next = linesUnder(lines, heading)
  return hasDashes(next) || isUndashed(next)
}

function linesUnder(lines: readonly Line[], heading: number): Line[] {
  return lines.slice(heading + 1, heading + 14).filter(({kind, value}) => kind === 'text' || kind === 'row' || LONE_DASH.test(value))
}

function hasDashes(lines: readonly Line[]): boolean {
  return lines.slice(0, 5).some(({value}) => /^[|\s]*[-–—~+*•]/u.test(value))
}

/** A list that lost its dashes: lines that end like its items, up to the one that is filed. */
function isUndashed(lines: readonly Line[]): boolean {
  const filed = lines.findIndex(({folded}) => /^luu(?![a-z])/u.test(folded))
  if (filed >= 0 && lines.slice(0, filed).every(({value}) => value.length < 70 && /^\p{Lu}/u.test(value) && !isCapitals(value))) return true
  const short = lines.slice(0, 5).filter(({value}) => value.length < 120)
  const ended = short.filter(({value}) => value.endsWith(';'))
  return ended.length > 1 || ended[0] !== undefined && ended[0] === short[0] && short.some(({folded}) => /^luu(?![a-z])/u.test(folded))
}

/** A signature may stand above the recipients. */
function withSignatureAbove(lines: readonly Line[], first: number, heading: number): number {
  let start = heading
  for (let i = heading - 1; i >= Math.max(first, heading - 25); i--) {
    const line = lines[i]
    if (line === undefined || line.kind === 'blank' || line.kind === 'rule' || line.kind === 'stamp' || line.kind === 'number') continue
    const pieces = piecesOfLine(line)
    if (pieces.every(isSigned)) start = i
    // A name that no list of family names knows is told by the title above it, an organ by the authority.
    else if (!pieces.every((piece) => isSigned(piece) || piece.kind === 'name' || piece.kind === 'other' && isCapitals(piece.value))) break
  }
  return start
}

/** Without recipients: the last authority or title in capitals with a name close under it, or an authority alone. */
function findSignature(lines: readonly Line[], first: number): number | null {
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || (line.kind !== 'text' && line.kind !== 'row') || line.value.length > 120) continue
    const pieces = piecesOfLine(line)
    if (!pieces.some(({kind, value}) => kind === 'authority' || kind === 'title' && isCapitals(value))) continue
    const under = lines.slice(i, i + 14).filter(({kind}) => kind === 'text' || kind === 'row').slice(0, 5).flatMap(piecesOfLine)
    const signed = under.some(({kind}) => kind === 'name') && under.slice(0, 2).every(isSigned)
    if (signed || pieces.every(({kind}) => kind === 'authority') || pieces.some(({kind}) => kind === 'authority') && under.slice(0, 2).every(isSigned)) return i
  }
  return null
}

function isSigned({kind, value}: Piece): boolean {
  return kind === 'authority' || kind === 'mark' || kind === 'title' || kind === 'name' && (readName(value)?.sure ?? false)
}

function readFrom(lines: readonly Line[], start: number): Closing {
  const signed: Piece[] = []
  const groups: Piece[][] = []
  let open = false
  let heading = false
  let undashed = false
  let end = start
  let blank = false
  let dashed = false
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (line.kind === 'blank' || line.kind === 'rule') {
      blank = true
      if (line.kind === 'rule') dashed = LONE_DASH.test(line.value)
      continue
    }
    if (line.kind === 'stamp') {
      end = i + 1
      continue
    }
    const pieces = line.kind === 'number' ? [] : afterDash(piecesOfLine(line), dashed && open)
    dashed = false
    if (i > start && opensAnnex(line, signed, heading)) break
    const opens = pieces.some(({kind}) => kind === 'heading')
    if (opens) undashed = !hasDashes(linesUnder(lines, i))
    const known = takePieces(pieces, {signed, groups, open, blank, heading, undashed})
    if (known === 'none' && (i - end > 12 || finished(signed, heading) || line.value.length > 90)) break
    if (opens) [heading, open] = [true, true]
    if (known !== 'none') end = i + 1
    blank = false
  }
  return {signatures: readSignatures(signed), recipients: readRecipients(groups), start, end}
}

/** The dash of a recipient may stand alone on the line above. */
function afterDash([first, ...rest]: readonly Piece[], dashed: boolean): Piece[] {
  return first === undefined ? [] : [dashed && first.kind === 'other' ? {...first, kind: 'item'} : first, ...rest]
}

function opensAnnex(line: Line, signed: readonly Piece[], heading: boolean): boolean {
  if (ANNEX.test(line.folded) && !/[;,]$/u.test(line.value)) return true
  if (findPhrase('national-title', line.folded, false) !== null) return true
  return (heading || signed.length > 0) && isCapitals(line.value) && readTypeLine(line.value) !== null
}

function finished(signed: readonly Piece[], heading: boolean): boolean {
  return heading && signed.some(({kind}) => kind === 'name')
}

interface Taking {
  readonly signed: Piece[]
  readonly groups: Piece[][]
  readonly open: boolean
  readonly blank: boolean
  readonly heading: boolean
  /** The items of the list have no dashes. */
  readonly undashed: boolean
}

/** Gives each piece to the signature or to the recipients; tells whether any was taken. */
function takePieces(pieces: readonly Piece[], to: Taking): 'some' | 'none' {
  let taken: 'some' | 'none' = 'none'
  let open = to.open
  for (const piece of pieces) {
    if (piece.kind === 'heading') open = true
    else if (piece.kind === 'item' && open && !filed(to)) to.groups.push([piece])
    else if (piece.kind === 'authority' || piece.kind === 'title' && goesWithSignature(piece, to) || piece.kind === 'mark') to.signed.push(piece)
    else if (piece.kind === 'name' && namesSigner(piece, to)) to.signed.push(piece)
    else if (continuesSignature(piece, to)) to.signed.push(piece)
    else if (open && opensUndashed(piece, to)) to.groups.push([piece])
    else if (open && continuesItem(piece, to)) to.groups.at(-1)?.push(piece)
    else continue
    taken = 'some'
  }
  return taken
}

/** An item without its dash: the first of the list, or behind one without a dash that has ended. */
function opensUndashed(piece: Piece, to: Taking): boolean {
  const last = to.groups.at(-1)
  if (piece.place > 0 || piece.kind !== 'other' || isCapitals(piece.value) || piece.value.length > 120 || !to.undashed || filed(to)) return false
  if (last === undefined) return /[;.]\s*$/u.test(piece.value) || /^\p{Lu}/u.test(piece.value) && piece.value.length < 70
  const above = last.at(-1)?.value ?? ''
  return last[0]?.kind !== 'item' && (/[;.]\s*$/u.test(above) || above.length < 45) && /^[\p{Lu}\d]/u.test(piece.value)
}

/** `Lưu` is the last of the recipients: what follows with a dash is another list. */
function filed({groups}: Taking): boolean {
  return groups.some(([first]) => first !== undefined && /^[^a-z]*luu(?![a-z])/u.test(first.folded))
}

/** In a list a small-case title is a recipient's, unless it stands in the right column. */
function goesWithSignature(piece: Piece, {groups, signed}: Taking): boolean {
  return isCapitals(piece.value) || piece.place > 0 || groups.length === 0 || signed.at(-1)?.kind === 'authority'
}

function namesSigner(piece: Piece, {signed, groups}: Taking): boolean {
  if (signed.at(-1)?.kind === 'name' && !isSecond(piece, signed)) return false
  const sure = readName(piece.value)?.sure ?? false
  const titled = signed.length > 0
  const last = groups.at(-1)?.at(-1)
  const wrapped = last !== undefined && piece.place === 0 && piece.line <= last.line + 2 && !titled && !/[;.]\s*$/u.test(last.value) && !/l[uư]u(?!\p{L})/iu.test(last.value)
  return !wrapped && (sure || titled)
}

/** Beside the first name, under titles that stand side by side. */
function isSecond(piece: Piece, signed: readonly Piece[]): boolean {
  const last = signed.at(-1)
  const heads = standBeside(signed, ({kind}) => kind === 'authority' || kind === 'title')
  return last?.kind === 'name' && last.line === piece.line && last.place !== piece.place && heads !== null
}

/** A second line in capitals of an organ or a title, in the same column or cell. */
function continuesSignature(piece: Piece, {signed}: Taking): boolean {
  const last = signed.at(-1)
  if (last === undefined || last.kind === 'name' || piece.kind !== 'other' || last.barred !== piece.barred) return false
  return isCapitals(piece.value) && /\p{L}{2}/u.test(piece.value) && piece.line - last.line <= 2 && piece.value.length < 70
}

function continuesItem(piece: Piece, {groups, blank}: Taking): boolean {
  const last = groups.at(-1)?.at(-1)
  if (piece.place > 0) return false
  if (last === undefined) return groups.length === 0 && piece.value.length < 80 && !isCapitals(piece.value)
  const ended = /[;.]\s*$/u.test(last.value)
  if (/(?:[,–-]|(?<!\p{L})(?:và|của|các|Kế hoạch và))$/u.test(last.value)) return true
  if (piece.value.startsWith('(')) return true
  if (blank || piece.line - last.line > 1) return !ended && /^\p{Ll}/u.test(piece.value)
  return !ended || /^\p{Ll}/u.test(piece.value) && !/lưu/iu.test(last.value)
}
