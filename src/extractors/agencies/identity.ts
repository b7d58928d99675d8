import {ABBREVIATIONS} from '../../data/agency-abbreviations.ts'
import {levelOfAgency, type AgencyLevel} from '../../header/level.ts'
import {agencyName} from '../../header/agency-name.ts'
import {PROVINCE_BY_KEY} from '../../header/province-name.ts'
import {key} from '../../util/fold.ts'
import {readOffice} from './named.ts'
import {longest, phrases} from './phrases.ts'
import {sectorNamed} from './sector.ts'
import {wordsOf, type Word} from './words.ts'

/** Who an organ is, however it is written. */
export interface Identity {
  /** The same for all spellings, and in all documents of one province: `so-y-te@nghe-an`, `bo-noi-vu`. */
  readonly id: string
  /** In full: abbreviations written out, the office that stands for it left out. */
  readonly name: string
  readonly level: AgencyLevel | null
}

/** From where a document is: organs named without a place are of this one. */
export interface Home {
  /** Name of the province or city under the central government; null in documents of central organs. */
  readonly province: string | null
  /** Day, month or year of the document: which fields of government had which name. */
  readonly date: string | null
}

const SHORT = phrases(Object.entries(ABBREVIATIONS))
const PLACE = new RegExp(`(?:^|\\s)(?:tinh|thanh pho|tp)\\s(?<place>${[...PROVINCE_BY_KEY.keys()].sort((a, b) => b.length - a.length).join('|')})$`, 'u')

/**
 * From where a document is, by the organs of its header, the superior before the issuer, and the place of its date line.
 *
 * @param organs - names as printed
 */
export function homeOf(organs: readonly string[], place: string | null, date: string | null): Home {
  for (const organ of organs) {
    const province = PLACE.exec(key(organ))?.groups?.['place']
    if (province !== undefined) return {province: PROVINCE_BY_KEY.get(province) ?? null, date}
  }
  const issuer = organs.at(-1)
  const level = issuer === undefined ? null : levelOfAgency(issuer)
  const central = level === 'central' || level === 'ministry' || organs.some((organ) => levelOfAgency(organ) === 'ministry')
  return {province: central ? null : PROVINCE_BY_KEY.get(key(place ?? '')) ?? null, date}
}

/**
 * Tells who is meant by a name: `CA tỉnh`, `Công an tỉnh Nghệ An` and `Giám đốc Công an tỉnh` are one organ in a
 * document from Nghệ An.
 *
 * @param printed - the name as printed, what a list shares given to it
 */
export function identify(printed: string, home: Home): Identity {
  const words = wordsOf(printed)
  const office = readOffice(words, 0)
  const from = office > 0 && office < words.length && words[office]?.gap === '' ? office : 0
  const full = inFull(words, from, home.date)
  const own = withoutHome(full, home)
  const level = levelOfAgency(own)
  const id = key(own).split(' ').filter((word) => word !== 'va').join('-')
  const local = home.province !== null && level !== 'central' && level !== 'ministry' && !PLACE.test(key(own)) && !/viet nam$|trung uong$/u.test(key(own))
  return {id: local ? `${id}@${key(home.province).replaceAll(' ', '-')}` : id, name: capitalized(agencyName(own)), level}
}

/** Abbreviations and fields of government written out. */
function inFull(words: readonly Word[], from: number, date: string | null): string {
  let text = ''
  for (let i = from; i < words.length;) {
    const word = words[i]
    if (word === undefined) break
    const head = words[i - 1]?.value ?? ''
    const sector = i > from && /^(?:so|bo|phong|nganh)$/u.test(head) ? sectorNamed(words, i, head, date) : null
    const short = sector === null ? longest(SHORT, words, i, false) : null
    // An abbreviation is printed in capitals: `ca` and `tu` are words too.
    const known = short !== null && (short.end > i + 1 || word.printed === word.printed.toUpperCase()) ? short : null
    text += `${text === '' ? '' : word.gap === '' ? ' ' : /^[,/]$/u.test(word.gap) ? `${word.gap} ` : ` ${word.gap} `}${sector?.value ?? known?.value ?? word.printed}`
    i = sector?.end ?? known?.end ?? i + 1
  }
  return text
}

/** `Sở Y tế tỉnh Nghệ An` is `Sở Y tế` at home; `Công an tỉnh Nghệ An` keeps its level. */
function withoutHome(name: string, {province}: Home): string {
  const committee = /^(?:Tỉnh|Thành) (?:ủy|uỷ|đoàn)(?= )/iu.exec(name)?.[0]
  if (committee !== undefined && province !== null && PROVINCE_BY_KEY.get(key(name.slice(committee.length))) === province) return committee
  const place = PLACE.exec(key(name))?.groups?.['place']
  const placeless = place !== undefined && province !== null && PROVINCE_BY_KEY.get(place) === province ? name.split(/\s+/u).slice(0, -place.split(' ').length).join(' ') : name
  return /^sở\s/iu.test(placeless) ? placeless.replace(/\s(?:tỉnh|thành phố|TP)$/iu, '') : placeless
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
