import {AGENCY_HEADS, LEVEL_WORDS} from '../data/agency-heads.ts'
import {COMPOUNDS} from '../data/organ-heads.ts'
import {PROVINCES} from '../data/provinces.ts'
import type {MappedText} from '../model/mapped-text.ts'
import {findApproximately} from '../util/approximate.ts'
import {fold, key} from '../util/fold.ts'
import {foldBlanks, joinTexts, sliceText} from '../util/mapped-text.ts'

const HEAD = new RegExp(`^(?:${AGENCY_HEADS.join('|')})(?![a-z0-9])`, 'u')
/** A level and its place, unless it is the first word of an organ: HUYỆN ỦY, XÃ ĐỘI. */
const LEVEL = new RegExp(`^(?:${LEVEL_WORDS.join('|')})(?![a-z0-9]| (?:uy|doan|doi)(?![a-z]))`, 'u')

/** Organs whose name goes on with another organ's on the next line. */
const OPEN_HEADS = new Set(['uy ban thuong vu', 'thuong truc', 'uy ban trung uong', 'uy ban', 'hoi dong', 'ban quan ly', 'doan dai bieu', 'ban chi dao', 'tieu ban chi dao', 'doan', 'ban'])

/** By their marks, as far as a scan keeps them: `VẬN TẢI`, `BẢO VỆ` end a name, `TẠI`, `VỀ` do not. */
const DANGLING = /(?:[,&–-]|(?<!\p{L})(?:v[aàáảãạ]|c[uủùúũụ][aảàá]|c[aáàảã]c|v[eềèẻé]|tại|tai))$/iu

/** Tells whether a text may begin the name of an organ. */
export function opensAgency(text: string): boolean {
  const folded = key(text)
  if (HEAD.test(folded)) return !/^so \d/u.test(folded)
  const start = folded.slice(0, 16)
  return ['uy ban nhan dan', 'hoi dong nhan dan'].some((head) => findApproximately(head, start, 3)?.start === 0)
}

/** Tells whether a line of an organ's name asks for more of it: `SỞ TÀI NGUYÊN VÀ`. */
export function endsOpen(value: string): boolean {
  return DANGLING.test(value.normalize('NFC').trim())
}

/** Tells whether the first words of an organ's name are broken behind the first one: `… CỦA ỦY` / `BAN NHÂN DÂN XÃ …`. */
export function breaksHead(above: string, below: string): boolean {
  const half = lastWord(above)
  if (half === '') return false
  const whole = `${half} ${key(below)} `
  const own = HEAD.exec(key(below))?.[0].split(' ').length ?? 0
  return AGENCY_HEADS.some((head) => head.startsWith(`${half} `) && whole.startsWith(`${head} `) && head.split(' ').length > own)
}

/**
 * Divides the lines of a header's left column into organs, the superior before the issuer.
 *
 * @param lines - the printed lines, in order
 * @returns one text an organ, its lines joined
 */
export function divideAgencies(lines: readonly MappedText[]): MappedText[] {
  const organs: MappedText[][] = []
  for (const line of lines.flatMap(splitGlued)) {
    const last = organs.at(-1)
    if (last !== undefined && continues(last, line)) last.push(line)
    else organs.push([line])
  }
  return organs.map((parts) => foldBlanks(joinTexts(parts)))
}

/** Organs that issue jointly with others; a unit of two organs (VĂN PHÒNG HĐND - UBND) is one. */
const JOINT = /^(?:so|bo(?! phan)|cong an|ubnd|uy ban nhan dan|uy ban (?:mttq|mat tran)|hoi|lien doan|tinh doan|thanh doan|huyen doan|thanh tra|vien kiem sat|toa an|ngan hang|bao hiem|cuc|tong cuc)(?![a-z])/u

/** The organs of a joint document, as `SỞ A - CÔNG AN TỈNH` prints them, in order; one for any other. */
export function divideJoint(organ: MappedText): MappedText[] {
  const folded = fold(organ.value)
  if (!JOINT.test(folded)) return [organ]
  const dash = [...folded.matchAll(/\s[-–]\s/gu)].find(({index}) => JOINT.test(folded.slice(index + 3)))
  return dash === undefined ? [organ] : [sliceText(organ, 0, dash.index), ...divideJoint(sliceText(organ, dash.index + 3, organ.value.length))]
}

function lastWord(text: string): string {
  return key(text).split(' ').at(-1) ?? ''
}

/** It ends with its place: `… HUYỆN YÊN LẬP` goes on with no `TRƯỜNG`. */
const PLACED = new RegExp(`(?:^| )(?:${LEVEL_WORDS.join('|')}) [a-z]+(?: [a-z]+){0,2}$`, 'u')
const SCHOOL = /^truong (?:tieu hoc|thcs|thpt|trung hoc|mam non|mau giao|ptdt|pho thong|cao dang|dai hoc|trung cap|chinh tri)(?![a-z])/u

function continues(organ: readonly MappedText[], line: MappedText): boolean {
  const next = key(line.value)
  const whole = organ.map(({value}) => value).join(' ').trim()
  const printed = fold(whole)
  const isCompound = COMPOUNDS.has(`${lastWord(printed)} ${next.split(' ')[0] ?? ''}`) && !PLACED.test(key(printed)) && !SCHOOL.test(next)
  if (LEVEL.test(next) || DANGLING.test(whole) || isCompound) return true
  return !opensAgency(line.value) || OPEN_HEADS.has(key(printed))
}

/** Cells whose lines were flattened hold two organs: the second begins behind the first one's place. */
function splitGlued(line: MappedText): MappedText[] {
  const cut = secondOrgan(fold(line.value))
  if (cut === null) return [line]
  return [sliceText(line, 0, cut), ...splitGlued(sliceText(line, cut, line.value.length))]
}

const PLACES = PROVINCES.flatMap(({name, spellings}) => [name, ...spellings]).map(fold).sort((a, b) => b.length - a.length)
const AFTER_PLACE = new RegExp(`^[^a-z]{0,3}(?:${AGENCY_HEADS.slice(0, 2).join('|')}|dang bo|hdnd|hoi dong nhan dan)\\s+(?:(?:${LEVEL_WORDS.join('|')})\\.?\\s+)?(?:${PLACES.join('|')})\\s+(?=(?:${AGENCY_HEADS.join('|')})(?![a-z0-9]))`, 'u')
const AFTER_MINISTRY = /^(?:bo (?!chi huy|tu lenh|doi|tong)[a-z, -]{3,40}?|tong cuc [a-z ]{3,30}?)\s+(?=(?:cuc|tong cuc|vu|van phong|thanh tra|truong|hoc vien|vien)\s+[a-z])/u
const AFTER_COMMUNE = /^(?:ubnd|uy ban nhan dan|dang bo|dang uy)\s+(?:xa|phuong|thi tran|huyen|quan|thi xa)\s{1,2}[a-z0-9 ]{2,24}?\s{1,2}(?=(?:so|phong|truong|ban (?:chi dao|quan ly|chi huy)|van phong|trung tam|dang uy)(?![a-z]))/u

function secondOrgan(folded: string): number | null {
  for (const pattern of [AFTER_PLACE, AFTER_MINISTRY, AFTER_COMMUNE]) {
    const match = pattern.exec(folded)
    if (match) return match[0].length
  }
  return null
}
