import {key} from '../util/fold.ts'

/** Administrative level of an organ; `unit` for what stands inside another organ. */
export type AgencyLevel = 'central' | 'ministry' | 'province' | 'district' | 'commune' | 'unit'

/** What a name says of its organ's level, folded; the first that fits decides (DOMAIN reference §4.1). */
const LEVELS: readonly (readonly [AgencyLevel, RegExp])[] = [
  ['unit', /^(?:phong|khoa|to|doi|truong|benh vien|tram|trung tam|chi cuc|vu|van phong so|hoc vien)(?![a-z]| (?:uy|chinh))/u],
  ['commune', /(?:^|\s)(?:(?<!tac |thi )xa(?! hoi)|(?<!dia )phuong(?! tien)|thi tran|dac khu)(?:\s|$)/u],
  ['province', /(?:^|\s)(?:tinh|thanh pho)(?:\s|$)|^so |^(?:tinh|thanh) uy|^thanh tra tinh|^cong an (?:tinh|thanh pho)/u],
  ['district', /(?:^|\s)(?:huyen|(?<!(?:co|lien|hai|truc|chu|lanh su) )quan(?! (?:su|doi|ly|he|chung|khu))|thi xa)(?:\s|$)/u],
  ['ministry', /^(?:bo (?!chi huy|doi|tu lenh)|tong cuc|cuc|ngan hang nha nuoc viet nam|thanh tra chinh phu|van phong chinh phu|uy ban dan toc|bao hiem xa hoi viet nam)/u],
  ['central', /^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|chu tich nuoc|bo chinh tri|ban bi thu|ban chap hanh trung uong|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|uy ban trung uong|trung uong|tong lien doan)/u],
]

/** The level that an organ's name tells, or null. */
export function levelOfAgency(name: string): AgencyLevel | null {
  const folded = key(name)
  return LEVELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
