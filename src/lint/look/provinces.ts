import {PROVINCES, type Province} from '../../data/provinces.ts'
import {key} from '../../util/fold.ts'

/** Longest first, so that `Hà Nam` is not found in a longer name. */
const NAMES = PROVINCES.flatMap((province) => [province.name, ...province.spellings].map((name) => ({province, folded: key(name)})))
  .sort((a, b) => b.folded.length - a.folded.length)

/** The province that a text ends with or names behind `tỉnh` or `thành phố`, as an organ's name or a place does. */
export function provinceIn(text: string): Province | null {
  const folded = key(text)
  return NAMES.find((name) => folded === name.folded || (` ${folded}`).endsWith(` ${name.folded}`) && /(?<![a-z])(?:tinh|thanh pho|tp) /u.test(folded))?.province ?? null
}

/** Whether one of two provinces went into the other, or both into one. */
export function areRelated(one: Province, other: Province): boolean {
  return one.name === other.name || one.successor === other.name || other.successor === one.name || one.successor !== null && one.successor === other.successor
}

/** Whether a province of that name was there on a day. */
export function stoodOn({from, to}: Province, day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day)
}
