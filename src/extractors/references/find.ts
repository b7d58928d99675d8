import type {Mention, Passage} from '../passage.ts'
import {findCodes, type CitedCode} from './code.ts'
import {citedDate, openingDate} from './date.ts'
import {findNamedLaws, type NamedLaw} from './named.ts'
import {trimEnd} from '../../util/trim-end.ts'

export type Relation = 'basis' | 'implements' | 'cites'

/** One place where another document is cited, by its number or, a law, by its name. */
export interface Citation extends Mention {
  /** Null for a law cited by its name, which is then its subject. */
  readonly code: string | null
  readonly number: string
  readonly bare: boolean
  /** As printed before the number, as `Quyết định`. */
  readonly type: string | null
  readonly date: string | null
  /** The stretch that tells the date; it is no deadline. */
  readonly dateEnd: number
  readonly dateStart: number
  readonly issuer: string | null
  readonly subject: string | null
  readonly relation: Relation
}

/** Kinds of document that a number may follow; folded, the longer before the shorter. */
const TYPE = /(?:^|[^a-z])(?<type>nghi quyet lien tich|thong tu lien tich|ke hoach lien tich|ke hoach phoi hop|quy che phoi hop|chuong trinh phoi hop|chuong trinh hanh dong|bo luat|luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ke hoach|chuong trinh|cong van|van ban|cong dien|thong bao|ket luan|quy dinh|quy che|huong dan|bao cao|to trinh|kien nghi|de an|phuong an|thong tri|lenh|giay phep|giay moi|phieu chuyen|bien ban|hiep dinh|giay chung nhan|ke hoach kiem tra|tb|qd|nd|kh|cv)s?(?:\s[^.;()]{0,60}?)?[\s:]*(?:so(?:\s?:)?\s*)?$/u
const ISSUER = /^(?:[\s,]*\(?ngay\s[^,;]{5,26}?)?[\s,)]*(?:cua|do)\s(?<issuer>.{3,90}?)(?=\s(?:ve|v\/v|phe duyet|ban hanh|quy dinh|huong dan|trien khai|thuc hien|sua doi|bai bo|thanh lap|cong bo|tang cuong|ngay|giao|thong qua|chi dao|to chuc|de nghi|gui|tiep tuc|yeu cau)(?![a-z])|[.,;:()]|$)/u
const SUBJECT = /^(?:[^;()]|\([^()]{0,80}\)){0,140}?(?<![a-z])(?:ve(?: viec)?|v\/v|phe duyet|ban hanh|quy dinh(?: chi tiet)?|huong dan|sua doi, bo sung|bai bo|thanh lap|cong bo)\s(?<subject>(?!(?:truoc|trong|den|tu|vao) (?:ngay|thang|nam|quy) )[^;]{5,300}?)(?=[.;]|$|,? (?:va |cac )?(?:nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ke hoach|cong van|van ban) so )/u

/** Finds all citations in the passages, in print order. */
export function findCitations(passages: readonly Passage[]): Citation[] {
  return passages.flatMap((passage) => citationsIn(passage))
}

function citationsIn(passage: Passage): Citation[] {
  const {text: {value}, folded} = passage
  const codes = /\d/u.test(value) ? findCodes(value, folded) : []
  const laws = findNamedLaws(value, folded, codes).map((law) => citationOf(law, passage))
  const numbered = numberedIn(passage, codes)
  return laws.length === 0 ? numbered : [...numbered, ...laws].sort((a, b) => a.start - b.start)
}

function citationOf({start, end, type, name, year}: NamedLaw, passage: Passage): Citation {
  return {passage, start, end, code: null, number: '', bare: false, type, date: year, dateStart: end, dateEnd: end, issuer: null, subject: name, relation: relationOf(passage, passage.folded, start)}
}

function numberedIn(passage: Passage, codes: readonly CitedCode[]): Citation[] {
  const {text: {value}, folded} = passage
  let lastType: string | null = null
  return shareDates(codes.map((code, i): Citation => {
    const from = codes[i - 1]?.end ?? 0
    const next = codes[i + 1]?.start ?? folded.length
    const before = folded.slice(Math.max(from, code.start - 110), code.start)
    const typeAt = TYPE.exec(before)
    const type = typeAt?.groups?.['type']
    const typeStart = typeAt ? code.start - before.length + typeAt.index + typeAt[0].indexOf(type ?? '') : code.start
    const printed: string | null = type === undefined ? (isListed(before, from > 0) ? lastType : null) : value.slice(typeStart, typeStart + type.length)
    lastType = printed ?? lastType
    const date = citedDate(folded, code.end, next) ?? openingDate(folded, code.start)
    const behind = folded.slice(code.end, Math.min(next, code.end + 460))
    const issuer = ISSUER.exec(behind)
    const issuerText = issuer?.groups?.['issuer']
    const subject = SUBJECT.exec(behind)
    const subjectText = subject?.groups?.['subject']
    return {
      passage, start: code.start, end: code.end, code: code.code, number: code.number, bare: code.bare, type: printed,
      date: date === null ? null : ofItsYear(date.iso, code.code), dateStart: date?.start ?? code.end, dateEnd: date?.end ?? code.end,
      issuer: issuer && issuerText !== undefined ? sliceAt(value, code.end + issuer[0].length - issuerText.length, issuerText.length) : null,
      subject: subject && subjectText !== undefined ? sliceAt(value, code.end + subject[0].length - subjectText.length, subjectText.length) : null,
      relation: relationOf(passage, folded, typeStart),
    }
  }), folded)
}

/** A year far from the one in the number was misread: `38/2023/NĐ-CP` is not of 2033. */
function ofItsYear(iso: string, code: string): string {
  const year = /\/((?:19|20)\d\d)\//u.exec(code)?.[1]
  return year !== undefined && Math.abs(Number(year) - Number(iso.slice(0, 4))) >= 5 ? year + iso.slice(4) : iso
}

/** `Quyết định số 406/QĐ-UBND, 407/QĐ-UBND ngày 13/12/2024`: the date behind a list is that of all its items. */
function shareDates(citations: readonly Citation[], folded: string): Citation[] {
  const shared = [...citations]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [own, next] = [shared[i], shared[i + 1]]
    if (own?.date === null && next?.date != null && /^[\s,;]*(?:va\s)?(?:so\s)?$/u.test(folded.slice(own.end, next.start))) shared[i] = {...own, date: next.date}
  }
  return shared
}

/** `các Kế hoạch: số …; số …`, `Thông tư 37/…, 38/…`: the kind is told once. */
function isListed(before: string, further: boolean): boolean {
  return further && /^[\s,;]*(?:(?:va|so|cac)[\s:]*)*$/u.test(before.replace(/ngay\s[\d/.\- ]+(?:thang \d+ nam \d+)?/gu, ''))
}

function sliceAt(value: string, start: number, length: number): string {
  return trimEnd(value.slice(start, start + length), /[\s,;:]/u)
}

/** NĐ 30/2020/NĐ-CP Phụ lục I mục II.6: what is cited after Căn cứ is the legal basis. */
function relationOf(passage: Passage, folded: string, at: number): Relation {
  const sentence = folded.slice(0, at).split(/[.;]\s/u).at(-1) ?? ''
  if (/^[^a-z0-9]*can cu(?![a-z])/u.test(sentence) || /^[^a-z0-9]*can cu(?![a-z])/u.test(folded) && passage.place === 'preamble') return 'basis'
  return /(?:thuc hien|trien khai|thi hanh|cu the hoa|quan triet)[^.;]{0,30}$/u.test(sentence) ? 'implements' : 'cites'
}
