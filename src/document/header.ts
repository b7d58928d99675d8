import {divideJoint} from '../header/agencies.ts'
import {agencyName} from '../header/agency-name.ts'
import {codeValue} from '../header/code.ts'
import {levelOfAgency} from '../header/level.ts'
import {isoDate} from '../header/place-and-date.ts'
import {inFull, type ToldDocument} from '../header/article.ts'
import type {Header as ReadHeader} from '../header/read.ts'
import {regimeOf} from '../header/regime.ts'
import type {Header, Issuer, Position} from '../model/document.generated.ts'
import type {MappedText, Span} from '../model/mapped-text.ts'
import {foldBlanks, joinTexts} from '../util/mapped-text.ts'
import {cellText} from '../header/cells.ts'
import type {Positions} from './positions.ts'

/** The header as the contract has it. */
export function writeHeader(header: ReadHeader, positions: Positions): Header {
  const {placeAndDate, code, organs} = header
  const [issuer, ...coIssuers] = organs.slice(-1).flatMap(divideJoint)
  const superior = organs.length > 1 ? organs.at(-2) : undefined
  const read = placeAndDate?.read ?? null
  const motto = header.mottos.length === 0 ? null : positions.ofText(foldBlanks(joinTexts(header.mottos.map(cellText))))
  return {
    issuer: issuer === undefined ? null : writeIssuer(issuer, positions),
    superior: superior === undefined ? null : writeIssuer(superior, positions),
    coIssuers: coIssuers.map((text) => writeIssuer(text, positions)),
    code: code && writeCode(code, positions),
    place: read?.place ?? null,
    date: read === null ? null : isoDate(read.year, read.month, read.day),
    type: header.type === null ? null : {
      code: header.type.type.code, name: header.type.type.name, position: header.type.span && positions.ofSpan(header.type.span),
    },
    subject: header.subject?.value ?? null,
    motto: header.mottos.length > 0,
    urgency: header.status.urgency?.value ?? null,
    secrecy: header.status.secrecy?.value ?? null,
    draft: isDraft(header),
    regime: regimeOf(header),
    positions: {
      place: read?.place != null && placeAndDate !== null ? positions.ofText(placeAndDate.text, {start: read.placeStart, end: read.placeEnd}) : null,
      date: read !== null && placeAndDate !== null ? positions.ofText(placeAndDate.text, {start: read.dateStart, end: read.dateEnd}) : null,
      subject: header.subject && positions.ofText(header.subject),
      motto,
      urgency: positionOf(header.status.urgency?.span ?? null, positions),
      secrecy: positionOf(header.status.secrecy?.span ?? null, positions),
    },
  }
}

function positionOf(span: Span | null, positions: Positions): Position | null {
  return span && positions.ofSpan(span)
}

function writeIssuer(text: MappedText, positions: Positions): Issuer {
  const name = agencyName(text.value)
  return {name, printed: text.value, id: null, level: levelOfAgency(name), inferred: false, position: positions.ofText(text)}
}

function writeCode({read, text}: NonNullable<ReadHeader['code']>, positions: Positions): Header['code'] {
  const {number, year, notation} = read
  return {value: codeValue(read), number, year, notation, printed: text.value, position: positions.ofText(text)}
}

/** Marked so, or number or day left blank. */
function isDraft({status, code, placeAndDate}: ReadHeader): boolean {
  if (status.draft !== null) return true
  return code !== null && code.read.number === null && !code.read.unreadable || placeAndDate !== null && placeAndDate.read.day === null && !placeAndDate.read.unreadable
}

/** The header of the document of which a news item tells. */
export function writeToldHeader({issuer, code, date, type, subject}: ToldDocument, positions: Positions): Header {
  const name = inFull(issuer.value)
  return {
    issuer: {name, printed: issuer.value, id: null, level: levelOfAgency(name), inferred: false, position: positions.ofText(issuer)},
    superior: null,
    coIssuers: [],
    code: writeCode(code, positions),
    place: null,
    date: date?.iso ?? null,
    type: {code: type.type.code, name: type.type.name, position: positions.ofSpan(type.span)},
    subject: subject?.value ?? null,
    motto: false,
    urgency: null,
    secrecy: null,
    draft: false,
    regime: 'unknown',
    positions: {place: null, date: date && positions.ofText(date.text), subject: subject && positions.ofText(subject), motto: null, urgency: null, secrecy: null},
  }
}
