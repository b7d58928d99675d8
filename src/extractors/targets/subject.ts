import type {Span} from '../../model/mapped-text.ts'
import {trimEnd} from '../../util/trim-end.ts'
import type {Passage} from '../passage.ts'

/** What is measured, and of what it is a share. */
export interface Subject {
  readonly subject: string | null
  readonly base: string | null
}

const BASE = /\s(?:tren|trong|so voi|\/)\s?(?=(?:tong so|tong|so voi)\s)/u
const LABEL = /(?<label>[^,;:.]{6,120}?)\s(?:dat|la|la tren|phan dau dat|binh quan dat|len|con|xuong con|tang|giam|tang binh quan|giam binh quan|it nhat|tren|khoang|toi thieu|bao dam dat|dam bao dat|den nam \d{4} dat)[\s:]*(?:[a-z]+\s){0,3}$/u

/**
 * What a figure measures: the words behind it (`95% số vụ án … trên tổng số …`), or else those before it
 * (`tỷ lệ lấp đầy đạt 80%`); as printed.
 *
 * @param clause - where the figure's clause begins and ends in the passage
 */
export function subjectOf({text: {value}, folded}: Passage, figure: Span, clause: Span): Subject {
  const behind = folded.slice(figure.end, clause.end)
  const cut = /^\/(?:nam|thang|quy)/u.test(behind) ? behind.length : 0
  const rest = behind.slice(cut)
  if (/^\s[a-z]/u.test(rest) && !/^\s(?:so voi|trong|vao|moi|tro len|tro xuong|va|den|cho den|ke hoach)(?![a-z])/u.test(rest)) {
    const base = BASE.exec(rest)
    const end = figure.end + cut + (base?.index ?? rest.length)
    return {subject: tidy(value.slice(figure.end + cut, end)), base: base ? tidy(value.slice(end + base[0].length, clause.end)) : null}
  }
  const label = LABEL.exec(folded.slice(clause.start, figure.start))?.groups?.['label']
  if (label === undefined) return {subject: tidy(value.slice(clause.start, figure.start)), base: null}
  const start = clause.start + folded.slice(clause.start, figure.start).indexOf(label)
  return {subject: tidy(value.slice(start, start + label.length)), base: null}
}

function tidy(text: string): string | null {
  const plain = trimEnd(text.replace(/^[\s,;:.()-]+/u, ''), /[\s,;:.(-]/u)
  return plain === '' ? null : plain
}
