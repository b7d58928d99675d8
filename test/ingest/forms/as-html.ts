import type {Piece} from './pieces.ts'

/** A page as a portal has it: a paragraph a line; blanks that make columns do not break, as word processors save them. */
export function asHtml(pieces: readonly Piece[]): Uint8Array {
  const body = pieces.map((piece) => ('line' in piece ? `<p>${inline(piece.line) || '&nbsp;'}</p>` : `<table>\n${piece.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.split('\n').map(inline).join('<br>')}</td>`).join('')}</tr>`).join('\n')}\n</table>`))
  return new TextEncoder().encode(`<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`)
}

function inline(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\t/gu, '    ').replace(/ {2,}|^ /gu, (gap) => '&nbsp;'.repeat(gap.length))
}
