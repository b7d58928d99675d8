import {cell, docx, paragraph, run, table} from '../make.ts'
import type {Piece} from './pieces.ts'

const SIGNS: Readonly<Record<string, string>> = {'\t': '<w:r><w:tab/></w:r>', '\f': '<w:r><w:br w:type="page"/></w:r>'}

/** A Word file, a paragraph a line; blanks and tabs stand as they were typed. @param font - properties of all runs */
export function asDocx(pieces: readonly Piece[], font = ''): Uint8Array {
  return docx(pieces.map((piece) => ('line' in piece ? paragraph(typed(piece.line, font)) : table(...piece.rows.map((row) => row.map((text) => cell(text, '', font)))))).join(''))
}

function typed(line: string, font: string): string {
  return line.split(/([\t\f])/u).map((part) => SIGNS[part] ?? run(part, font)).join('')
}
