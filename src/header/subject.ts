import type {Line} from '../blocks/lines.ts'
import {foldBlanks, identity, joinTexts, sliceText} from '../util/mapped-text.ts'
import type {MappedText} from '../model/mapped-text.ts'
import {breaksHead, opensAgency} from './agencies.ts'
import {NO_HEADS, PRINTED_HEADS} from '../data/organ-heads.ts'
import {isCapitals} from '../util/capitals.ts'
import {fold} from '../util/fold.ts'
import {trimEnd} from '../util/trim-end.ts'

/** A trích yếu and the first line behind it. */
export interface Subject {
  readonly text: MappedText | null
  readonly end: number
}

/** How a body begins, folded: what can't go on a trích yếu when it stands under one. */
const BODY_OPENING = /^(?:[-+*]\s*)?(?:can cu|thuc hien (?:cac |theo |nghi quyet|nghi dinh|quyet dinh|ke hoach|chi thi|chuong trinh|cong van|cong dien|van ban|luat|ket luan|y kien|chi dao|thong bao|de an|huong dan)|tiep tuc (?:thuc hien|trien khai)|trien khai thuc hien|thi hanh|nham |de (?!an )|ngay \d|nam \d|trong (?:thoi gian|nhung|nam|cac|quy|thang|\d)|theo |sau khi|qua |xet |hien nay|tren co so|vua qua|thoi gian qua|kinh gui|kinh thua|phan (?:thu|i|1)|chuong (?:i|1)|dieu 1|[i1a][.)/-]\s)/u

const APART = /^\(?(?:ban hanh )?kem theo|^\((?:ban hanh|phe duyet|du thao|trinh|tai )/u

/**
 * Reads the trích yếu under a type line: the lines up to a blank one, a rule, a repeated issuer or the body
 * (NĐ 30/2020/NĐ-CP Phụ lục I mục II.5).
 *
 * @param first - index of the line under the type line
 * @param opening - what stands behind the type's name on its own line
 */
export function readSubject(lines: readonly Line[], first: number, opening: MappedText | null): Subject {
  let at = skipMaker(lines, skipBlank(lines, first))
  const parts: Line[] = []
  for (;;) {
    const block = takeBlock(lines, at)
    if (block.length === 0) break
    const kept = parts.length === 0 ? cutBody(block, opening) : goesOn(block, parts) ? block : []
    parts.push(...kept)
    at += kept.length
    if (kept.length < block.length || kept.length === 0) break
    const next = skipBlank(lines, at)
    if (next === at || !startsSmall(lines[next]) || next - at > 3) break
    at = next
  }
  const texts = [...(opening ? [opening] : []), ...parts.map(lineText)]
  return {text: texts.length === 0 ? null : tidySubject(foldBlanks(joinTexts(texts))), end: at}
}

/** `QUYẾT ĐỊNH` / `CỦA BỘ TRƯỞNG BỘ X` / `Về việc …`: whose the document is, between its type and its trích yếu. */
function skipMaker(lines: readonly Line[], at: number): number {
  const line = lines[at]
  const next = skipBlank(lines, at + 1)
  return line?.kind === 'text' && isCapitals(line.value) && MAKER.test(line.folded) && /^(?:\(?ve\s|v\/v|ban hanh|quy dinh|phe duyet|huong dan)/u.test(lines[next]?.folded ?? '') ? next : at
}

const MAKER = /^cua\s(?:bo truong|chu tich|giam doc|tong giam doc|cuc truong|tong cuc truong|thu tuong|thong doc|vien truong|hieu truong|uy ban nhan dan|ubnd|hoi dong nhan dan|chinh phu|ban |bo |so |tinh uy|huyen uy)/u

/** The trích yếu in capitals right under the header of a document whose type line is lost. */
export function readUntitled(lines: readonly Line[], first: number): Subject | null {
  const at = skipBlank(lines, first)
  const line = lines[at]
  return line?.kind === 'text' && isCapitals(line.value) && line.value.length > 20 && !repeatsIssuer(line) ? readSubject(lines, at, null) : null
}

/** The text of a line, mapped to the clean text. */
export function lineText(line: Line): MappedText {
  return identity(line.value, line.start)
}

/** Lines up to what can't belong to a trích yếu by its form. */
function takeBlock(lines: readonly Line[], from: number): Line[] {
  const block: Line[] = []
  for (let i = from; i < lines.length && block.length < 14; i++) {
    const line = lines[i]
    if (line?.kind !== 'text' || APART.test(line.folded) || line.folded.startsWith('kinh gui')) break
    const above = block.at(-1)
    if (above !== undefined && repeatsIssuer(line) && !breaksHead(above.value, line.value)) break
    block.push(line)
  }
  return block
}

/** `ỦY BAN NHÂN DÂN TỈNH X`, `BỘ TRƯỞNG BỘ Y`: who decides, printed once more above the căn cứ. */
function repeatsIssuer({value, folded}: Line): boolean {
  return isCapitals(value) && (opensAgency(value) && !isLikeAnother(value) || /^(?:chu tich|bo truong|giam doc|cuc truong|thu tuong|tong cuc truong|hieu truong|vien truong|chanh an|thong doc)\s/u.test(folded)) && !/ (?:ve|cua) /u.test(folded.slice(0, 12))
}

/** `ĐỔI` is not `ĐỘI`, and `BAN HÀNH` no `BAN`: words that only begin like an organ's name. */
function isLikeAnother(value: string): boolean {
  const first = /^\p{L}+/u.exec(value)?.[0].toLowerCase() ?? ''
  const head = PRINTED_HEADS[fold(first)]
  return head !== undefined && first !== head && first !== fold(first) || NO_HEADS.has(/^[a-z]+ [a-z]+/u.exec(fold(value))?.[0] ?? '')
}

function cutBody(block: readonly Line[], opening: MappedText | null): readonly Line[] {
  const capitals = block[0] !== undefined && isCapitals(block[0].value)
  for (const [i, line] of block.entries()) {
    if (i === 0 && opening === null) {
      if (/^(?:dieu 1(?!\d)|(?:can cu|xet) \S+ \S+ \S+ )/u.test(line.folded) && !isCapitals(line.value)) return []
      continue
    }
    if (/^[-+*]?\s*can cu\s/u.test(line.folded)) return block.slice(0, i)
    if (capitals && !isCapitals(line.value) && /^\p{Lu}/u.test(line.value)) return block.slice(0, i)
    if (startsCapital(line) && BODY_OPENING.test(line.folded) && !endsOpen(block[i - 1])) return block.slice(0, i)
  }
  const last = block.at(-1)
  const words = block.reduce((sum, {value}) => sum + value.split(/\s+/u).length, 0)
  if (last !== undefined && words <= 110 && !/[.;:]$/u.test(last.value)) return block
  if (words <= 60 && !block.slice(1).some(startsCapital)) return block
  const sentence = block.findIndex((line, i) => i > 0 && startsCapital(line) && line.value.length > 60)
  return block.slice(0, sentence > 0 ? sentence : Math.min(block.length, 1))
}

/** A block behind a blank line goes on the trích yếu when it is short, starts small and is no sentence. */
function goesOn(block: readonly Line[], parts: readonly Line[]): boolean {
  const last = block.at(-1)
  return block.length <= 3 && parts.length <= 4 && last !== undefined && !/[.;:]$/u.test(last.value) && !BODY_OPENING.test(block[0]?.folded ?? '')
}

function endsOpen(line: Line | undefined): boolean {
  return line !== undefined && /(?:[,–-]|(?<![a-z])(?:va|cua|ve|tai|so|cho|theo|trong|cac|voi))$/u.test(line.folded)
}

function startsSmall(line: Line | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(line.value)
}

function startsCapital(line: Line): boolean {
  return /^[-+*“"]?\s*[\p{Lu}\d]/u.test(line.value)
}

function skipBlank(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at]?.kind === 'blank' || lines[at]?.kind === 'rule')) at++
  return at
}

/** Without the signs around it that belong to nobody. */
function tidySubject(text: MappedText): MappedText | null {
  const start = /[\p{L}\d“"(]/u.exec(text.value)?.index
  if (start === undefined) return null
  const end = trimEnd(text.value, /[\s.;:,_*-]/u).length
  return foldBlanks(sliceText(text, start, end))
}
