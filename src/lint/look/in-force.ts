import {SECTORS} from '../../data/sectors.ts'
import {PROVINCES} from '../../data/provinces.ts'
import {key} from '../../util/fold.ts'
import {TWO_LEVELS} from './regimes.ts'

/** An organ that was not there on a day: since when, or from when on, and what stands for it. */
export interface NotInForce {
  /** Last day of what ended; null where it was still to come. */
  readonly ended: string | null
  readonly begins: string | null
  readonly successor: string | null
}

/** The police of the districts ended four months before the districts. */
const DISTRICT_POLICE_ENDED = '2025-02-28'

/** Names of sectors, longest first: `Nông nghiệp và Phát triển nông thôn` before `Nông nghiệp`. */
const SECTOR_KEYS = SECTORS.flatMap((sector) => [{sector, folded: sectorKey(sector.name)}]).sort((a, b) => b.folded.length - a.folded.length)

const GONE_PROVINCES = PROVINCES.filter(({to}) => to !== null).map((province) => ({province, pattern: new RegExp(`(?:tinh|thanh pho) ${key(province.name)}(?![a-z])`, 'u')}))

/** Tells whether an organ was not there on a day, by its name and the tables of sectors and provinces. */
export function notInForce(name: string, day: string): NotInForce | null {
  return sectorNotInForce(name, day) ?? districtNotInForce(name, day) ?? provinceNotInForce(name, day)
}

function sectorNotInForce(name: string, day: string): NotInForce | null {
  const organ = /^(?<head>Bộ|Sở) (?<sector>\p{Lu}.*)$/u.exec(name)
  if (!organ?.groups) return null
  const {head = '', sector: printed = ''} = organ.groups
  const folded = sectorKey(printed)
  const known = SECTOR_KEYS.find((each) => folded === each.folded || folded.startsWith(`${each.folded} tinh `) || folded.startsWith(`${each.folded} thanh pho `))
  if (known === undefined) return null
  const {from, to, successor} = known.sector
  if (to !== null && day > to) return {ended: to, begins: null, successor: successor === null ? null : `${head} ${successor}`}
  // Local councils decided some weeks before the day on which the law speaks.
  return from !== null && from > '2020' && day < weeksBefore(from) ? {ended: null, begins: from, successor: null} : null
}

function districtNotInForce(name: string, day: string): NotInForce | null {
  const folded = key(name)
  if (/^cong an (?:cac )?(?:huyen|quan|thi xa)(?![a-z])/u.test(folded) && day > DISTRICT_POLICE_ENDED) return {ended: DISTRICT_POLICE_ENDED, begins: null, successor: 'Công an cấp xã'}
  const district = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|chu tich ubnd|chu tich uy ban nhan dan|phong [a-z ]+|thanh tra|huyen uy|quan uy) (?:cac )?(?:cap )?(?:huyen|quan|thi xa|thi tran)(?![a-z])/u
  return district.test(folded) && day >= TWO_LEVELS ? {ended: '2025-06-30', begins: null, successor: 'cấp xã (UBND xã, phường, đặc khu)'} : null
}

function provinceNotInForce(name: string, day: string): NotInForce | null {
  const folded = key(name)
  // Associations and companies of a former province may keep its name.
  if (!/^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so|cong an|tinh uy|thanh uy|thanh tra|van phong|toa an|vien kiem sat|bo chi huy)(?![a-z])/u.test(folded)) return null
  const gone = GONE_PROVINCES.find(({province: {to}, pattern}) => to !== null && day > to && pattern.test(folded))
  return gone === undefined ? null : {ended: gone.province.to, begins: null, successor: gone.province.successor}
}

/** `Lao động - Thương binh và Xã hội` and `Lao động, Thương binh Xã hội` are one. */
export function sectorKey(name: string): string {
  return key(name).replace(/(?<![a-z])va /gu, '')
}

function weeksBefore(day: string): string {
  return `${day.slice(0, 4)}-01-31` < day ? `${day.slice(0, 4)}-01-31` : day
}
