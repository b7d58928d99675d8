import {BARE_STARTS, CLASS_NOUNS, EMPTY_TAILS, VAGUE_NOUNS, WIDE_TAILS} from '../../data/class-nouns.ts'
import {isOther, readArea} from './area.ts'
import {nameHead, readNamed} from './named.ts'
import type {Organ} from './organ.ts'
import {longest, phrases} from './phrases.ts'
import {isPrintedHead} from './printed.ts'
import {isMarked, phraseAt, type Word} from './words.ts'

/** Nouns of classes; true where they name nobody in particular. */
const NOUNS = phrases([...CLASS_NOUNS.map((noun) => [noun, false] as const), ...VAGUE_NOUNS.map((noun) => [noun, true] as const)])
const EMPTY = phrases(EMPTY_TAILS.map((tail) => [tail, true]))
const NARROWING = phrases([
  'cap tinh', 'cap huyen', 'cap xa', 'bien gioi', 'ven bien', 'ven song', 'vung cao', 'mien nui', 'bai ngang', 'hai dao', 'trong diem', 'dac biet kho khan', 'to dan pho', 'thon to dan pho', 'khu dan cu', 'chuyen mon', 'thong tin dai chung', 'su nghiep', 'cong lap', 'tu nhan', 'ngoai cong lap', 'bao chi', 'trung uong', 'o trung uong', 'cua tinh', 'tinh', 'thanh pho', 'huyen', 'cua thanh pho', 'cua huyen', 'trong tinh',
  'trong toan tinh', 'thuoc tinh', 'thuoc thanh pho', 'tren dia ban tinh', 'tren dia ban', 'tren dia ban toan tinh', 'tren dia ban thanh pho', 'dong tren dia ban', 'trong va ngoai tinh', 'xa', 'phuong', 'cua xa', 'cua phuong', 'tren dia ban huyen', 'tren dia ban xa', 'tren dia ban phuong', 'doi tac', 'vien thong', 'van tai', 'xang dau', 'du lich', 'dau moi', 'kinh doanh xang dau', 'kinh doanh van tai', 'khai thac khoang san', 'xuat nhap khau', 'buu chinh', 'hoat dong khoang san', 'hoat dong khai thac khoang san', 'che bien khoang san', 'hoat dong xay dung', 'hoat dong trong linh vuc', 'san xuat kinh doanh', 'kinh doanh dich vu', 'nuoi trong thuy san', 'khai thac thuy san', 'hanh nghe y tu nhan', 'hanh nghe luat su', 'su dung lao dong', 'ha tang', 'ha tang khu cong nghiep', 'ha tang cum cong nghiep', 'ha tang ky thuat', 'thon', 'ap', 'buon', 'o co so', 'co so', 'co so truc thuoc', 'cap co so', 'cap tren', 'cap tren truc tiep co so',
].map((tail) => [tail, true]))

/** Codes of the rooms of a province's police: `PC06`, `PA05`, with a scan's letters for digits; usage. */
export const POLICE = /^p[achkvx](?:\d[\dil]?|[il]\d)$/u

/** Whether a word is such a code. */
export function isPolice(word: Word | undefined): boolean {
  return word?.capital === true && POLICE.test(word.value)
}

/** Nouns that follow another one without a comma: `các sở ngành`, `các ban ngành đoàn thể`. */
const RUN_ON: ReadonlySet<string> = new Set(['nganh', 'doan'])

/** Nouns that add nobody to `các cơ quan`. */
const BY_THE_WAY: ReadonlySet<string> = new Set(['ban', 'doan', 'to', 'hoi'])

const LOCAL: ReadonlySet<string> = new Set(['quan', 'huyen', 'xa', 'phuong', 'thi', 'thanh', 'dac', 'tinh'])

/** Reads a class behind `các`: `các sở, ban, ngành`, `các Sở GDĐT`, `các ngân hàng thương mại trên địa bàn`. */
export function readClass(words: readonly Word[], at: number): Organ | null {
  const from = at + 1
  if (words[from]?.gap !== '') return null
  // `Các phòng PC15, PC17`: each code is one of them.
  if (words[from].value === 'phong' && isPolice(words[from + 1])) return {end: from + 2, many: true, vague: false, head: 2}
  const nouns = readNouns(words, from)
  const named = readNamed(words, from)
  if (named !== null && (nouns.count === 0 || nouns.count === 1 && named.end > nouns.end)) return {...named, many: true, head: named.head === 0 ? 0 : named.head + 1}
  const head = nameHead(words, from)
  if (head > nouns.end && nouns.count < 2) return {end: head, many: true, vague: false, head: 0}
  if (nouns.count === 0) return null
  const alone = nouns.count === 1 && (nouns.end === from + 1 && /^(?:so|bo|phong)$/u.test(words[from].value) || words[nouns.end]?.gap === ':')
  return {end: nouns.end, many: true, vague: nouns.vague, head: alone ? nouns.end - at : 0}
}

/** `sở, ban, ngành` without `các`: at least two nouns say that it is a class. */
export function readBareClass(words: readonly Word[], at: number, least = 2): Organ | null {
  if (least > 1 && !BARE_STARTS.has(words[at]?.value ?? '')) return null
  const nouns = readNouns(words, at)
  return nouns.count >= least ? {end: nouns.end, many: true, vague: nouns.vague, head: 0} : null
}

/** Heads of small units: in a list each class of them is an item of its own. */
const HEADS_OF = /^(?:(?:to|cum|tram|doi) truong|truong (?:khoa|thon|ap)|bi thu)$/u

interface Nouns {
  readonly end: number
  readonly count: number
  readonly vague: boolean
}

/** Nouns with what narrows them: `sở, ban, ngành, đoàn thể cấp tỉnh có liên quan`. */
function readNouns(words: readonly Word[], at: number): Nouns {
  let i = at
  let count = 0
  let vague = true
  // `các cơ quan, ban, ngành, đoàn thể các cấp` names nobody more than `các cơ quan` does.
  let wide = false
  let units = false
  for (;;) {
    const joined = count > 0 && words[i]?.gap === '' && words[i]?.value === 'va'
    const start = joined ? i + 1 : i
    // A scan has a full stop for a comma.
    const run = count > 0 && (words[i]?.gap === '' && RUN_ON.has(words[i]?.value ?? '') || words[i]?.gap === '.' && words[i]?.capital === false)
    if (joined ? words[start]?.gap !== '' : count > 0 && !run && !/^[,/–-]$/u.test(words[i]?.gap ?? '.')) break
    const noun = longest(NOUNS, words, start)
    if (noun === null || noun.end === start + 1 && (!isPrintedHead(words, start) || isOther(words, start))) break
    if (count > 0 && words[start]?.capital === true && (readNamed(words, start) !== null || HEADS_OF.test(phraseAt(words, start, start + 2)))) break
    // Local authorities behind other organs are an item of their own (GOLD, decided cases).
    const local = LOCAL.has(words[start]?.value ?? '') && noun.end <= start + 2
    if (count > 0 && local && !units) break
    units = local
    const tail = readTail(words, noun.end)
    if (tail.narrow || !noun.value && !(wide && BY_THE_WAY.has(words[start]?.value ?? ''))) vague = false
    if (count === 0) wide = noun.value && words[start]?.value === 'co'
    count++
    i = tail.end
  }
  return {end: i, count, vague}
}

/** What is said behind a class: `có liên quan`, `cấp tỉnh`, `trên địa bàn tỉnh`, `trực thuộc Sở`, `thuộc UBND tỉnh`. */
function readTail(words: readonly Word[], at: number): {readonly end: number; readonly narrow: boolean} {
  let i = at
  let narrow = false
  for (let round = 0; round < 4 && words[i]?.gap === ''; round++) {
    const empty = words[i]?.value === 'khac' && !isMarked(words[i], 'khác') ? null : longest(EMPTY, words, i, false)
    const told = longest(NARROWING, words, i, false)
    const cited = readCited(words, i)
    const narrowing = told !== null && told.end === i + 1 && isOther(words, i) ? null : told
    // `cấp ủy, chính quyền các xã`: in each of these places.
    const places = words[i]?.value === 'cac' && words[i + 1]?.value !== 'cap' ? readArea(words, i) : null
    const end = Math.max(readBelonging(words, i), cited, places?.many === true ? places.end : i, narrowing === null ? i : readArea(words, narrowing.end).end)
    if (end > Math.max(i, empty?.end ?? 0)) {
      narrow ||= !WIDE_TAILS.has(words[i]?.value ?? '')
      i = end
    } else if (empty !== null) i = empty.end
    else break
  }
  return {end: i, narrow}
}

/** Whose boards are named without `của`. */
const OWNERS = /^(?:ldld|hdnd|hlhpn|mttq|cdcs)$/u

/** How a class is told by a place in a document, and what such a place is called. */
const CITED = phrases(['duoc phan cong', 'duoc giao', 'duoc giao nhiem vu', 'phan cong', 'neu', 'duoc neu', 'co ten', 'quy dinh', 'liet ke'].flatMap((verb) => ['tai', 'trong', 'o'].map((at) => [`${verb} ${at}`, true] as const)))
const PLACES = phrases(['phu luc', 'danh muc', 'danh sach', 'bieu', 'muc', 'khoan', 'diem', 'dieu', 'phan', 'ke hoach', 'chuong trinh'].map((place) => [place, true]))

/** `được phân công tại Phụ lục kèm theo`, `nêu tại Mục II`: the word behind it; `at` where nothing of the kind is said. */
function readCited(words: readonly Word[], at: number): number {
  const verb = longest(CITED, words, at, false)
  const place = verb === null || words[verb.end]?.gap !== '' ? null : longest(PLACES, words, verb.end, false)
  if (place === null) return at
  let i = place.end
  while (words[i]?.gap === '' && /^(?:\d{1,2}|[ivx]+|nay|tren|kem|theo|dinh|so)$/u.test(words[i]?.value ?? '') && i - place.end < 3) i++
  return i
}

/** `thuộc Sở`, `trực thuộc Bộ`, `thuộc UBND tỉnh`, `thành viên Ban Chỉ đạo`, `Huyện ủy`. */
function readBelonging(words: readonly Word[], at: number): number {
  const first = words[at]?.value
  const second = words[at + 1]?.gap === '' ? words[at + 1]?.value : undefined
  if (second === 'uy' && /^(?:tinh|thanh|huyen|thi|quan|dang)$/u.test(first ?? '')) return at + 2
  // `Các ban LĐLĐ huyện`.
  if (OWNERS.test(first ?? '') && words[at]?.capital === true && words[at - 1]?.value === 'ban') return readNamed(words, at)?.end ?? at
  const from = first === 'thuoc' || first === 'cua' && words[at + 1]?.capital === true ? at + 1 : first === 'truc' && second === 'thuoc' || first === 'thanh' && second === 'vien' ? at + 2 : at
  if (from === at || words[from]?.gap !== '') return at
  const end = readNamed(words, from)?.end ?? nameHead(words, from)
  if (end > from) return end
  const owner = words[from].value
  return owner === 'thanh' || owner === 'thi' && words[from + 1]?.value === 'xa' || owner === 'tong' && words[from + 1]?.value === 'cuc' ? from + 2 : /^(?:so|bo|tinh|huyen|xa|phuong|nganh|cuc|truong)$/u.test(owner) || owner === 'quan' && isMarked(words[from], 'quận') ? from + 1 : at
}
