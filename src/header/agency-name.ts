import {PROVINCES} from '../data/provinces.ts'
import {SECTORS} from '../data/sectors.ts'
import {distance} from '../util/approximate.ts'
import {key} from '../util/fold.ts'
import {groupBy} from '../util/group-by.ts'
import {provinceNamed} from './province-name.ts'
import {isCapitals} from '../util/capitals.ts'
import {trimEnd} from '../util/trim-end.ts'

/** Words of organ names that stay small, and those that begin with a capital (NĐ 30/2020/NĐ-CP Phụ lục II). */
const KNOWN: readonly string[] = [
  'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Ủy ban Thường vụ Quốc hội', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Trung ương', 'Ban Chỉ đạo', 'Tiểu ban Chỉ đạo', 'Ban Chấp hành', 'Ban Thường vụ', 'Ban Quản lý', 'Ban Chỉ huy', 'Bộ Chỉ huy Quân sự',
  'Bộ Chỉ huy Bộ đội Biên phòng', 'Bộ Chỉ huy', 'Bộ Tư lệnh', 'Tổng cục', 'Chi cục', 'Văn phòng', 'Thanh tra', 'Công an', 'Tòa án nhân dân', 'Viện kiểm sát nhân dân',
  'Đảng bộ', 'Đảng ủy', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Quận đoàn', 'Thị đoàn', 'Đoàn', 'Công đoàn',
  'Tập đoàn', 'Quân đoàn', 'Sư đoàn', 'Lữ đoàn', 'Trung đoàn', 'Liên đoàn Lao động', 'Tổng Liên đoàn Lao động Việt Nam', 'Hội Liên hiệp Phụ nữ', 'Hội Nông dân',
  'Hội Cựu chiến binh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Thủ tướng Chính phủ', 'Văn phòng Chính phủ', 'Thanh tra Chính phủ', 'Bảo hiểm xã hội',
  'Kho bạc Nhà nước', 'Ngân hàng Nhà nước Việt Nam', 'Trung tâm', 'Trường', 'Phòng', 'Thường trực', 'Việt Nam',
  'Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Phó Giám đốc', 'Trưởng ban', 'Phó Trưởng ban', 'Trưởng Tiểu ban', 'Bí thư', 'Phó Bí thư', 'Chánh Văn phòng', 'Phó Chánh Văn phòng',
  'Bộ trưởng', 'Thứ trưởng', 'Cục trưởng', 'Phó Cục trưởng', 'Vụ trưởng', 'Phó Vụ trưởng', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Viện trưởng', 'Phó Viện trưởng', 'Thủ tướng', 'Phó Thủ tướng',
  'Chủ nhiệm', 'Phó Chủ nhiệm', 'Tổng Giám đốc', 'Phó Tổng Giám đốc', 'Trưởng phòng', 'Phó Trưởng phòng', 'Chánh Thanh tra', 'Phó Chánh Thanh tra', 'Chi cục trưởng', 'Tổng cục trưởng', 'Chỉ huy trưởng', 'Chánh án',
  'Quốc hội', 'Chính phủ', 'Cục Thuế', 'Trung ương', 'Đề án',
]

/** Organs that are named after a place without its level. */
const OF_A_PLACE = new Set(['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Quận đoàn', 'Thị đoàn'])

/** Words behind which the field of work begins with a capital (NĐ 30/2020/NĐ-CP Phụ lục II, mục IV). */
const OF_A_FIELD = new Set(['bo', 'so', 'cuc', 'tong cuc', 'chi cuc', 'vu', 'vien', 'hoc vien', 'ban', 'uy ban', 'phong', 'trung tam', 'khoa', 'hoi', 'cong ty'])

const LEVELS = new Set(['tinh', 'huyen', 'quan', 'xa', 'phuong', 'thi xa', 'thi tran', 'thanh pho', 'dac khu', 'huyen dao', 'xa dao'])

/** How a name is written, with its folded form and how many words that has. */
interface Spelling {
  readonly name: string
  readonly folded: string
  readonly count: number
}

/** All spellings by the first two letters of their folded form, the longest first. */
const SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = groupBy(
  [...KNOWN, ...SECTORS.flatMap(({name}) => [`Sở ${name}`, `Bộ ${name}`, `Phòng ${name}`]), ...PROVINCES.map(({name}) => name)]
    .map((name) => {
      const folded = key(name)
      return {name, folded, count: folded.split(' ').length}
    })
    .sort((a, b) => b.count - a.count),
  ({folded}) => folded.slice(0, 2),
)

/**
 * Writes the name of an organ as a sentence would: capitals by the rules of names, slips of the scanner in known
 * names mended. A name not printed in capitals stays as it is.
 *
 * @param printed - one organ, line breaks joined
 */
export function agencyName(printed: string): string {
  const tidy = trimEnd(printed, /[^\p{L}\d).]/u).replace(/^[^\p{L}\d]+/u, '').replace(/\s+/gu, ' ')
  if (!isCapitals(tidy)) return tidy
  const words = withFirstLetter(tidy.split(' '))
  const out: string[] = []
  const takePlace = (at: number, level: string): number => {
    const place = placeAt(words, at, level)
    out.push(...place)
    return place.length
  }
  let proper = true
  for (let i = 0; i < words.length;) {
    const known = spellingAt(words, i)
    if (known !== null) {
      out.push(known.text)
      i += known.words
      proper = OF_A_FIELD.has(key(known.text))
      if (OF_A_PLACE.has(known.text)) i += takePlace(i, 'tinh')
      continue
    }
    const level = levelAt(words, i)
    if (level > 0) {
      out.push(words.slice(i, i + level).join(' ').toLowerCase())
      i += level
      i += takePlace(i, key(words.slice(i - level, i).join(' ')))
      continue
    }
    out.push(proper ? capitalise(words[i] ?? '') : lower(words[i] ?? ''))
    proper = proper && OF_A_FIELD.has(key(words[i] ?? ''))
    i++
  }
  const name = out.filter((word) => word !== '').join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Names of three words and more without their first letter, which a scan or a portal may lose: `Y BAN NHÂN DÂN`. */
const CUT: ReadonlyMap<string, string> = new Map(
  [...SPELLINGS.values()].flat().filter(({count}) => count > 2).map(({name}) => [name.slice(1).toLowerCase(), name] as const),
)

function withFirstLetter(words: readonly string[]): readonly string[] {
  for (let count = Math.min(7, words.length); count > 2; count--) {
    const name = CUT.get(words.slice(0, count).join(' ').toLowerCase())
    if (name !== undefined) return [...name.toUpperCase().split(' '), ...words.slice(count)]
  }
  return words
}

function spellingAt(words: readonly string[], from: number): {text: string; words: number} | null {
  let best: {text: string; words: number} | null = null
  let least = 3
  for (const {name, folded: wanted, count} of SPELLINGS.get(key(words.slice(from, from + 3).join(' ')).slice(0, 2)) ?? []) {
    const printed = words.slice(from, from + countPrinted(words, from, count))
    const actual = key(printed.join(' '))
    const near = Math.abs(actual.length - wanted.length) <= 2
    // Alone, a short word is told from another by its marks only: Trường, Trưởng.
    if (actual === wanted && count === 1 && printed.join(' ').toLowerCase() !== name.toLowerCase()) continue
    const errors = actual === wanted ? 0 : near && wanted.length >= 12 ? distance(wanted, actual) : 3
    if (errors >= least) continue
    const last = printed.at(-1) ?? ''
    const tail = last.slice(trimEnd(last, /[,;)]/u).length)
    best = {text: name + tail, words: printed.length}
    least = errors
    if (errors === 0) break
  }
  return best
}

/** A dash between blanks is a printed word that the folded name does not count. */
function countPrinted(words: readonly string[], from: number, wanted: number): number {
  let count = 0
  for (let i = from, left = wanted; i < words.length && left > 0; i++) {
    count++
    if (/[\p{L}\d]/u.test(words[i] ?? '')) left -= key(words[i] ?? '').split(' ').length
  }
  return count
}

function levelAt(words: readonly string[], i: number): number {
  const one = key(words[i] ?? '')
  const two = `${one} ${key(words[i + 1] ?? '')}`
  if (LEVELS.has(two)) return 2
  return LEVELS.has(one) || distance(one, 'tinh') === 0 ? 1 : 0
}

/** A province misread by a letter or two is told; other places are as printed. */
function placeAt(words: readonly string[], from: number, level: string): string[] {
  if (/^(?:tinh|thanh pho)$/u.test(level)) {
    for (const count of [4, 3, 2, 1]) {
      const printed = words.slice(from, from + count)
      const name = printed.length === count ? provinceNamed(printed.join(' ')) : null
      if (name !== null) return spread(name, count)
    }
  }
  const end = words.findIndex((word, i) => i > from && /^[-–(]/u.test(word))
  return words.slice(from, end < 0 ? words.length : end).map((word) => (/^[\d.]+$/u.test(word) ? word : capitalise(word)))
}

/** A mended name in as many words as were printed. */
function spread(name: string, count: number): string[] {
  const words = name.split(' ')
  return words.length <= count ? [...words, ...new Array<string>(count - words.length).fill('')] : [...words.slice(0, count - 1), words.slice(count - 1).join(' ')]
}

function capitalise(word: string): string {
  const low = lower(word)
  return low.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** Abbreviations (letters with digits, or without vowels) stay in capitals. */
function lower(word: string): string {
  const letters = word.replace(/[^\p{L}\d]/gu, '')
  return /\d/u.test(letters) || (letters.length > 1 && !/[aeiouy]/iu.test(key(letters))) || ABBREVIATIONS.has(letters) ? word : word.toLowerCase()
}

const ABBREVIATIONS = new Set(['UBND', 'HĐND', 'THPT', 'THCS', 'TNHH', 'GDĐT', 'MTTQ', 'BCĐ', 'TP', 'HCM', 'TNCS', 'CAND', 'QLDA', 'KCN', 'MTV', 'GTVT', 'LĐTBXH', 'ĐBQH', 'SYT'])
