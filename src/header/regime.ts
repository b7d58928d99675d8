import {key} from '../util/fold.ts'
import type {Header} from './read.ts'

/** The family of thể thức that a header follows. */
export type Regime = 'state' | 'party' | 'youth-union' | 'front' | 'unknown'

/** Told by the title line first, then by how the number is written, then by who issues. */
export function regimeOf({mottos, code, organs}: Header): Regime {
  const issuer = key(organs.at(-1)?.value ?? '')
  if (/^(?:uy ban )?(?:trung uong )?(?:mat tran|mttq)|^uy ban (?:mttq|mat tran)|^ban thuong truc/u.test(issuer)) return 'front'
  if (/^(?:doan (?:tncs|thanh nien)|tinh doan|thanh doan|huyen doan|trung uong doan)/u.test(issuer) || mottos.some(({phrase}) => phrase === 'youth-title')) return 'youth-union'
  if (mottos.some(({phrase}) => phrase === 'party-title') || code?.read.separator === '-' && !mottos.some(({phrase}) => phrase === 'national-title')) return 'party'
  if (mottos.length > 0 || code !== null) return 'state'
  return 'unknown'
}
