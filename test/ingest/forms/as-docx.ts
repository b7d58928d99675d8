import {cell, docx, paragraph, run, table} from '../make.ts'
import type {Piece} from './pieces.ts'

/** A Word file, a paragraph a line; blanks and tabs stand as they were typed. */
export function asDocx(pieces: readonly Piece[]): Uint8Array {
  return docx(pieces.map((piece) => ('line' in piece ? paragraph(piece.line.split('\t').map((text) => run(text)).join('<w:r><w:tab/></w:r>')) : table(...piece.rows.map((row) => row.map((text) => cell(text)))))).join(''))
}
