import type {Piece} from './pieces.ts'

/** Opens an item of a list. */
const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s/u

/**
 * Markdown as an author writes it: lines that follow each other end in a hard break, numbers and dashes stand as items of
 * lists, and what else would be taken for syntax is escaped.
 */
export function asMarkdown(pieces: readonly Piece[]): Uint8Array {
  const blocks = pieces.map((piece, i) => {
    if ('rows' in piece) return `\n${gfm(piece.rows)}\n`
    const next = pieces[i + 1]
    const goesOn = piece.line.trim() !== '' && next !== undefined && 'line' in next && next.line.trim() !== '' && !ITEM.test(next.line)
    return inline(piece.line) + (goesOn ? '\\' : '')
  })
  return new TextEncoder().encode(`${blocks.join('\n')}\n`)
}

function inline(text: string): string {
  return text.trim().replace(/[\\`*_[\]<>&~|]/gu, '\\$&').replace(/^(?:#|=+$|-{2,}$)/u, '\\$&').replace(/^\\\*(?= )/u, '*')
    .replace(/\t/gu, '    ').replace(/ {2,}/gu, (gap) => '&nbsp;'.repeat(gap.length))
}

function gfm(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length))
  const print = (row: readonly string[]): string => `| ${Array.from({length: width}, (_, i) => (row[i] ?? '').split('\n').map(inline).join('<br>')).join(' | ')} |`
  const [head, ...rest] = rows
  return [print(head ?? []), `|${' --- |'.repeat(width)}`, ...rest.map(print)].join('\n')
}
