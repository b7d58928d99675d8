import {agencyName} from '../header/agency-name.ts'
import {fold, key} from '../util/fold.ts'
import {groupBy} from '../util/group-by.ts'
import {trimEnd} from '../util/trim-end.ts'
import {readName} from './name.ts'
import {AUTHORITY, type Piece} from './pieces.ts'
import {mendTitle} from './title.ts'

export type Authority = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.'

/** Who signs, in which right. */
export interface Signature {
  readonly authority: Authority | null
  readonly onBehalfOf: string | null
  readonly positions: readonly string[]
  readonly name: string | null
  readonly rank: string | null
  readonly pieces: readonly Piece[]
}

const AUTHORITIES: Readonly<Record<string, Authority>> = {tm: 'TM.', kt: 'KT.', tl: 'TL.', tuq: 'TUQ.', q: 'Q.'}

/**
 * Reads signers from the pieces of the right column, in print order (NĐ 30/2020/NĐ-CP Phụ lục I mục II.7):
 * a name closes a signer, an authority or title behind it opens the next.
 */
export function readSignatures(pieces: readonly Piece[]): Signature[] {
  return divideColumns(pieces.filter(({kind}) => kind !== 'mark')).flatMap(divideSigners).map(signatureOf)
}

function divideSigners(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let closed = true
  for (const piece of pieces) {
    if (closed || groups.length === 0) groups.push([])
    groups.at(-1)?.push(piece)
    closed = piece.kind === 'name'
  }
  return groups
}

/** Signers side by side: titles and names stand in two cells of a line each. The pieces by column, the left one first. */
function divideColumns(pieces: readonly Piece[]): (readonly Piece[])[] {
  const headed = standBeside(pieces, ({kind}) => kind === 'authority' || kind === 'title')
  const named = standBeside(pieces, ({kind}) => kind === 'name')
  if (headed === null || named === null) return [pieces]
  const columns = headed.map((): Piece[] => [])
  for (const line of groupBy(pieces, ({line}) => line).values()) {
    for (const [i, piece] of line.entries()) {
      const at = line.length === columns.length ? i : nearest(headed, piece.column)
      columns[at]?.push(piece)
    }
  }
  return columns
}

/** The pieces of the first line that prints several of a kind in cells of their own. */
export function standBeside(pieces: readonly Piece[], wanted: (piece: Piece) => boolean): Piece[] | null {
  for (const line of groupBy(pieces.filter(wanted), ({line}) => line).values()) {
    if (new Set(line.map(({place}) => place)).size === line.length && line.length > 1) return line
  }
  return null
}

function nearest(heads: readonly Piece[], column: number): number {
  return heads.reduce((best, head, i) => (Math.abs(head.column - column) < Math.abs((heads[best]?.column ?? 0) - column) ? i : best), 0)
}

function signatureOf(pieces: readonly Piece[]): Signature {
  let authority: Authority | null = null
  let onBehalfOf: string[] | null = null
  const positions: string[] = []
  let name: string | null = null
  let rank: string | null = null
  let last: 'organ' | 'position' | null = null
  for (const piece of pieces) {
    if (piece.kind === 'name') {
      const read = readName(piece.value)
      name = read?.name ?? piece.value
      rank = read?.rank ?? null
      continue
    }
    const match = piece.kind === 'authority' ? AUTHORITY.exec(piece.value) : null
    const printed = trimEnd(piece.value.slice(match?.[0].length ?? 0), /[^\p{L}\d)]/u).replace(/^[^\p{L}\d]+/u, '')
    if (match) {
      const own = AUTHORITIES[fold(match[0]).replace(/[^a-z]/gu, '')] ?? null
      authority ??= own
      if (own === 'TM.') {
        onBehalfOf = [printed]
        last = 'organ'
        continue
      }
    }
    if (printed === '') continue
    if (piece.kind === 'other' && last === 'organ' && onBehalfOf !== null) onBehalfOf.push(printed)
    else if (piece.kind === 'other' && last === 'position') positions.push(`${positions.pop() ?? ''} ${printed}`)
    else if (piece.kind !== 'other') {
      positions.push(printed)
      last = 'position'
    }
  }
  const titles = withDeputy(positions.map(positionName))
  return {authority: authority ?? impliedAuthority(titles), onBehalfOf: onBehalfOf && agencyName(onBehalfOf.join(' ')), positions: titles, name, rank, pieces}
}

/** A title as a sentence would write it: `PHÓ GIÁM ĐỐC` is Phó Giám đốc. */
function positionName(printed: string): string {
  return mendTitle(printed) ?? agencyName(printed.replace(/^PHÓ\.\s?/u, 'PHÓ '))
}

/** The same title twice: the scan lost the `PHÓ` of the second. */
function withDeputy(titles: readonly string[]): readonly string[] {
  const [head, deputy, ...rest] = titles
  return head !== undefined && deputy !== undefined && key(head) === key(deputy) && !key(head).startsWith('pho ') ? [head, `Phó ${head}`, ...rest] : titles
}

/** A deputy under the head signs for the head, though the scan lost the `KT.`. */
function impliedAuthority([head, deputy]: readonly string[]): Authority | null {
  return head !== undefined && deputy !== undefined && key(deputy) === `pho ${key(head)}` ? 'KT.' : null
}
