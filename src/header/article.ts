import {DOCUMENT_TYPES} from '../document-types/index.ts'
import type {Line} from '../blocks/lines.ts'
import type {DocumentType} from '../model/document-type.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {fold, key} from '../util/fold.ts'
import {identity, sliceText} from '../util/mapped-text.ts'
import {readCode, type ReadCode} from './code.ts'

/** The document that a news item tells of, as far as its text says. */
export interface ToldDocument {
  readonly issuer: MappedText
  readonly code: {readonly read: ReadCode; readonly text: MappedText}
  readonly date: {readonly iso: string; readonly text: MappedText} | null
  readonly type: {readonly type: DocumentType; readonly span: Span}
  readonly subject: MappedText | null
}

const TYPES = DOCUMENT_TYPES.filter(({family}) => family !== 'paper').map(({name}) => fold(name)).sort((a, b) => b.length - a.length)
const DAY = '(?:ngay\\s)?(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})'
const ISSUED = new RegExp(
  `(?:${DAY},?\\s)?(?<issuer>(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo|so|ban|cong an|tinh uy|thanh uy|chinh phu|thu tuong|chu tich|van phong|vien kiem sat|toa an|bo chi huy|hoi)\\s[^.,;:()\\d]{2,60}?)\\s(?:da |vua |moi )?(?:ky )?ban hanh\\s(?<type>${TYPES.join('|')})\\s(?<code>so\\s[^\\s,;()]{3,24}(?:\\s?-?\\s?[a-z]{2,8}(?=\\s(?:ve|ngay|v\\/v|phe duyet|trien khai|thuc hien|,)))?)`,
  'du',
)
const LATER_DAY = /^[,\s]{0,3}ngay\s(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})/u
const SUBJECT = /^[,\s]{0,3}(?:ve(?: viec)?|v\/v)\s(?<subject>(?:[^.;,]|\.(?=\d)|,(?!\s(?:trong do|theo do)\s)){10,400})/u

/**
 * Finds the sentence in which a news item says who issued which document: `ngày 20/02/2019, UBND tỉnh X ban hành
 * Kế hoạch số 37/KH-UBND về …`. Only a text without a header of its own is asked.
 */
export function findToldDocument(lines: readonly Line[]): ToldDocument | null {
  for (const line of lines.slice(0, 60)) {
    if (line.kind !== 'text' || line.value.length < 80) continue
    const match = ISSUED.exec(line.folded)
    const told = match && readMatch(line, match)
    if (told) return told
  }
  return null
}

function readMatch(line: Line, match: RegExpExecArray): ToldDocument | null {
  const groups = match.indices?.groups ?? {}
  const text = identity(line.value, line.start)
  const at = (name: string): Span | null => {
    const span = groups[name]
    return span === undefined ? null : {start: span[0], end: span[1]}
  }
  const issuer = at('issuer')
  const codeAt = at('code')
  const typeAt = at('type')
  if (issuer === null || codeAt === null || typeAt === null) return null
  const read = readCode(line.value.slice(codeAt.start, codeAt.end))
  const type = DOCUMENT_TYPES.find(({name}) => fold(name) === line.folded.slice(typeAt.start, typeAt.end))
  if (read === null || type === undefined) return null
  const rest = match.index + match[0].length
  const later = LATER_DAY.exec(line.folded.slice(rest))
  const behind = rest + (later?.[0].length ?? 0)
  const subject = SUBJECT.exec(line.folded.slice(behind))
  const subjectText = subject?.groups?.['subject'] ?? null
  const subjectStart = subject === null || subjectText === null ? 0 : behind + subject[0].length - subjectText.length
  const day = at('d')
  return {
    issuer: sliceText(text, issuer.start, issuer.end),
    code: {read, text: sliceText(text, codeAt.start + read.start, codeAt.start + read.end)},
    date: later?.groups ? {iso: iso(later.groups), text: sliceText(text, rest + later[0].search(/\d/u), behind)} : day === null || !match.groups ? null : {iso: iso(match.groups), text: sliceText(text, day.start, (at('y') ?? day).end)},
    type: {type, span: {start: line.start + typeAt.start, end: line.start + typeAt.end}},
    subject: subjectText === null ? null : sliceText(text, subjectStart, subjectStart + subjectText.trimEnd().length),
  }
}

function iso(groups: Readonly<Record<string, string | undefined>>): string {
  return `${groups['y'] ?? ''}-${(groups['m'] ?? '').padStart(2, '0')}-${(groups['d'] ?? '').padStart(2, '0')}`
}

/** The name of an organ in a sentence, its common abbreviation in full. */
export function inFull(name: string): string {
  return /^ubnd\s/u.test(key(name)) ? name.replace(/^UBND/u, 'Ủy ban nhân dân') : /^hdnd\s/u.test(key(name)) ? name.replace(/^HĐND/u, 'Hội đồng nhân dân') : name
}
