import type {Citation} from '../references/find.ts'
import type {Context} from '../extractor.ts'
import type {Passage} from '../passage.ts'
import type {Span} from '../../model/mapped-text.ts'
import {isBefore} from '../time/calendar.ts'
import type {TimeExpression} from '../time/expression.ts'
import {AT_MEETING, opensClause, opensItem} from '../time/opens-item.ts'
import {isCapitals} from '../../util/capitals.ts'
import {fold} from '../../util/fold.ts'

/** What a reason for refusal may look at. */
export interface Candidate {
  readonly time: TimeExpression
  readonly passage: Passage
  /** The folded sentence around it, and where in it the expression stands. */
  readonly sentence: string
  readonly at: number
  /** Citations of the same passage. */
  readonly citations: readonly Citation[]
  /** The other expressions of the same sentence. */
  readonly rivals: readonly TimeExpression[]
  /** The expression kept before it in the same sentence. */
  readonly before: TimeExpression | null
  readonly context: Context
}

/** A reason why a time expression binds nothing; the first that holds decides (GOLD, deadlines; DOMAIN §5.4). */
interface Reason {
  readonly name: string
  /** It speaks of something else, so that it bounds no target either. */
  readonly foreign?: true
  readonly holds: (candidate: Candidate) => boolean
}

/** What leads to the time with which something is compared: `so với trung bình giai đoạn …`. */
const COMPARED = /(?:cung ky|bang|so voi(?:\s(?:trung binh|binh quan|muc|ket qua|so lieu|thuc hien|cung ky|cung thoi diem|thoi diem|dau|cuoi|cua|cac|trong|cung))*)\s(?:cua\s)?$/u

const REASONS: readonly Reason[] = [
  {name: 'the date of a cited document', foreign: true, holds: ({time, citations}) => citations.some(({start, dateStart, dateEnd}) => time.start < dateEnd && time.end > Math.min(start, dateStart))},
  {name: 'part of a cited document\'s subject', foreign: true, holds: inCitedSubject},
  {name: 'part of the name of a plan or a programme', foreign: true, holds: inName},
  {name: 'a period with which something is compared', foreign: true, holds: ({sentence, at}) => COMPARED.test(sentence.slice(Math.max(0, at - 40), at))},
  {name: 'what a heading tells of', foreign: true, holds: ({time, sentence, at}) => !time.marked && /^(?:year|period)$/u.test(time.unit) && /(?<![a-z])(?:danh gia|tinh hinh|ket qua)(?![a-z])[^,;:.]{0,90}$/u.test(sentence.slice(0, at)) && /^\s?(?::|nhu sau)/u.test(behind({time, sentence, at}))},
  {name: 'from then until now', holds: ({time, sentence, at}) => time.relation === 'from' && /^,?\s(?:cho )?(?:den|toi) (?:nay|thoi diem (?:nay|hien)|hien nay|gio)(?![a-z])/u.test(behind({time, sentence, at})) || /(?<![a-z])tu (?:dau|khi)(?:\s[a-z]+){1,4}\s(?:\d{4}\s)?$/u.test(sentence.slice(0, at)) && time.relation === 'by'},
  {name: 'when something was found', foreign: true, holds: ({sentence, at}) => /(?<![a-z])(?<!ket )(?:qua|theo) (?:ket qua )?(?:dieu tra|khao sat|ra soat|thong ke|so lieu)[^,;:]{0,12}$/u.test(sentence.slice(0, at))},
  {name: 'what is forecast', foreign: true, holds: ({sentence, at}) => /(?<![a-z])(?:du bao|nhan dinh)(?![^;:]*(?:bao cao|gui|cung cap|hoan thanh|xong)\s)[^;:]{0,60}$/u.test(sentence.slice(0, at))},
  {name: 'when the document takes effect', holds: ({time, sentence, at}) => /^(?:from|after|on|within)$/u.test(time.relation) && /hieu luc(?! den)(?![^;]* va dang)[^;]{0,160}$/u.test(sentence.slice(0, at))},
  {name: 'a day of the lunar calendar without a word that bounds', holds: ({time}) => time.unit === 'lunar' && !time.marked},
  {name: 'the days that figures are of', holds: ({time, sentence, at}) => time.unit !== 'recurrence' && /(?:so lieu|ky bao cao|(?<!han |chu )chot(?! (?:danh sach|phuong an|noi dung|ke hoach)))(?![a-z])[^;,.]{0,60}$/u.test(sentence.slice(0, at)) && !/(?:gui|truoc|hoan thanh|cung cap)\s/u.test(sentence.slice(0, at))},
  {name: 'the school year that something is of', foreign: true, holds: ({time, sentence, at}) => !time.marked && sentence.startsWith('nam hoc', at) && !/(?:thoi gian|cho)[^;,.]{0,30}$/u.test(sentence.slice(0, at))},
  {name: 'all years, not each of them', holds: ({time, passage}) => /^mọi\s/iu.test(passage.text.value.slice(time.start, time.end))},
  {name: 'a year without a word that bounds', holds: isBareYear},
  {name: 'the day of a past event', holds: isPastDay},
  {name: 'a past period', holds: isPast},
  {name: 'told of in a report', holds: isReported},
  {name: 'how often a cited thing comes', holds: ({time, sentence, at}) => time.unit === 'recurrence' && /(?:^|\s)can cu (?!ke hoach nay)[^,;]{0,70}$/u.test(sentence.slice(0, at))},
  {name: 'told more exactly in the same clause', holds: ({time, sentence, at, rivals}) => rivals.some((rival) => isFiner(rival.rrule, time.rrule) && !between(time, rival, sentence, at).includes(';'))},
  {name: 'told by two days of the year in the same clause', holds: ({time, rivals}) => time.rrule === 'FREQ=MONTHLY;INTERVAL=6' && rivals.filter(({rrule}) => rrule?.startsWith('FREQ=YEARLY;BYMONTH') === true).length > 1},
  {name: 'a time until which one must not wait', holds: ({sentence, at}) => /(?<![a-z])khong (?:de|cho|doi)\s$/u.test(sentence.slice(0, at))},
  {name: 'a time that must not have passed', holds: ({time, sentence, at}) => time.unit === 'duration' && /(?:^|[^a-z])(?<!khong |ket |hieu |thong )qua (?:thoi (?:gian|han) )?$/u.test(sentence.slice(0, at))},
  {name: 'the day up to which a report tells', holds: ({time, passage, sentence, at, context}) => context.type === 'BC' && passage.place === 'preamble' && time.unit === 'day' && time.relation === 'by' && /^[^;]{0,40}nhu sau/u.test(behind({time, sentence, at}))},
  {name: 'part of a form to be filled in', holds: ({passage}) => passage.place === 'annex' && [passage.node, ...passage.ancestors].some(({title}) => title !== null && /^(?:de cuong|mau|bieu)/u.test(fold(title.value)))},
  {name: 'a month or quarter without a word that bounds', holds: ({time, passage, sentence, at}) => (time.unit === 'month' || time.unit === 'quarter') && !time.marked && !inHeading({time, passage}) && !opensItem(sentence, spanIn({time, at})) && !opensClause(sentence, spanIn({time, at})) && !/:\s$/u.test(sentence.slice(0, at)) && !/(?:\(|du kien|hoan thanh|xong|thoi gian|giua|thuc hien)[\s:]*(?:[a-z]+\s){0,2}$/u.test(sentence.slice(0, at)) && !(passage.place !== 'preamble' && AT_MEETING.test(sentence.slice(0, at))) && !/^(?:giua|dau|cuoi|nua|thuong|trung|ha|tuan)\s/u.test(sentence.slice(at))},
  {name: 'a term of the law, not of this document', holds: ({time, sentence}) => time.unit === 'duration' && /[MY]$/u.test(time.duration ?? '') && /thue|mien giam|uu dai|phat|hinh phat/u.test(sentence)},
  {name: 'the basis of the document', holds: ({time, passage, sentence}) => passage.place === 'preamble' && (/^[^a-z0-9]*can cu/u.test(sentence) || !time.marked)},
]

/** Where the expression stands in its sentence. */
function spanIn({time, at}: Pick<Candidate, 'time' | 'at'>): Span {
  return {start: at, end: at + time.end - time.start}
}

/** What its sentence says behind the expression. */
function behind({time, sentence, at}: Pick<Candidate, 'time' | 'sentence' | 'at'>): string {
  return sentence.slice(spanIn({time, at}).end)
}

/** Why an expression is no deadline, or null where it is one. */
export function refusal(candidate: Candidate): string | null {
  return REASONS.find(({holds}) => holds(candidate))?.name ?? null
}

/** It belongs to a cited text, a name or a comparison: it says nothing of when something is due. */
export function isForeign(candidate: Candidate): boolean {
  return REASONS.some(({foreign, holds}) => foreign === true && holds(candidate))
}

/** A rule that says the day of another one: `hằng tháng, trước ngày 25 hằng tháng`. */
function isFiner(finer: string | null, rule: string | null): boolean {
  if (finer === null || rule === null) return false
  return finer.startsWith(`${rule};BY`) || rule === 'FREQ=MONTHLY;INTERVAL=3' && /BYMONTH=\d+,/u.test(finer)
}

/** What stands between two expressions of a sentence. */
function between(time: TimeExpression, rival: TimeExpression, sentence: string, at: number): string {
  const start = at - time.start
  return sentence.slice(start + Math.min(time.end, rival.end), start + Math.max(time.start, rival.start))
}

function inCitedSubject({time, passage, citations}: Candidate): boolean {
  if (time.unit === 'duration' || isStrong(time, passage) || time.relation === 'by' && /^\s(?:hinh thanh|phan dau|dat|phai|co)\s/u.test(passage.folded.slice(time.end))) return false
  return citations.some(({end, subject, code}) => code !== null && subject !== null && time.start >= end && time.start < passage.text.value.indexOf(subject, end) + subject.length && time.unit !== 'recurrence')
}

/** Before or by a day, or with `hoàn thành` before it: a deadline wherever it stands. */
function isStrong({relation, unit, start}: TimeExpression, {folded}: Passage): boolean {
  return unit === 'day' && (relation === 'before' || relation === 'by') || /(?:hoan thanh|xong)[\s,:]*(?:[a-z]+\s){0,3}$/u.test(folded.slice(Math.max(0, start - 30), start))
}

/** Words with which names of plans begin; what stands between the last one and the year is the name, unless it has a verb. */
const NAME = /(?:chuong trinh|de an|ke hoach|chien luoc|quy hoach|du an|nghi quyet|phuong an|dinh huong|tam nhin|von|du toan|danh muc|luat|de cuong)(?![a-z])/gu
const VERB = /(?:^|\s)(?:dat|dam bao|bao dam|phan dau|hoan thanh|xay dung|hinh thanh|tang|giam|co|nang|dua|giu vung|duy tri|to chuc|trien khai|thuc hien|ban hanh|bao cao|trinh|kiem tra|tong ket|so ket|xong|bo tri)(?:\s|$)/u

function inName({time, passage, sentence, at}: Candidate): boolean {
  if (isStrong(time, passage)) return false
  if (time.unit === 'recurrence' || time.unit === 'duration') return false
  if (quoted(passage.text.value, time.start)) return true
  const after = behind({time, sentence, at})
  if (/^[^a-z0-9]{0,2}va (?:nhung|cac) nam tiep theo/u.test(after) && time.bound === 'den') return true
  if (time.bound?.startsWith('den') === true && /^[^a-z]*(?:dinh huong|tam nhin)\s$/u.test(sentence.slice(0, at)) && /\d\s?%|(?<![a-z])(?:dat|phan dau|giam|tang|hoan thanh|co ban|tren|it nhat|toi thieu|nang|duy tri|giu vung|tro thanh)\s/u.test(after)) return false
  if (/(?:dinh huong|tam nhin)[^,.;]{0,12}$/u.test(sentence.slice(0, at))) return true
  if (time.unit === 'day' || time.marked && (time.unit === 'month' || time.unit === 'quarter') || time.bound === 'trong' || time.bound === 'vao' || time.approximate || inHeading({time, passage})) return false
  // What is attached: `Phê duyệt kèm theo Quyết định này Chương trình … đến năm 2023`, and its own title in capitals.
  if (/^[^a-z]*(?:phe duyet|ban hanh|thong qua) kem theo [^;:]*$/u.test(sentence.slice(0, at)) && /^[^a-z\d]*$/u.test(after) || passage.node.label === null && isCapitals(passage.text.value)) return true
  // `Ban hành nghị quyết … tại kỳ họp tháng 7/2024`.
  if (/(?<![a-z])tai (?:ky hop|phien hop|hoi nghi)\s(?:[a-z]+\s){0,6}$/u.test(sentence.slice(0, at))) return false
  const clause = sentence.slice(0, at).split(/[;:.]/u).at(-1) ?? ''
  const name = [...clause.matchAll(NAME)].at(-1)
  if (name === undefined) return false
  const rest = clause.slice(name.index + name[0].length).replace(/^\s?(?:trien khai|thuc hien|to chuc|phat trien|hanh dong|xay dung)/u, '')
  return !VERB.test(rest)
}

/** Inside quotation marks that close behind it. */
function quoted(value: string, at: number): boolean {
  const open = Math.max(value.lastIndexOf('“', at), -1)
  return open >= 0 && value.indexOf('”', open) > at
}

function inHeading({time, passage}: Pick<Candidate, 'time' | 'passage'>): boolean {
  return passage.node.label !== null && time.end <= passage.titleEnd
}

const PLANNED = new Set(['tasks', 'targets', 'solutions', 'schedule', 'purpose', 'implementation', 'assignment', 'proposals'])

/** `năm 2026`, `giai đoạn 2026 - 2030` bind in a main heading, or where they go on another deadline. */
function isBareYear({time, passage, sentence, at, before, context}: Candidate): boolean {
  if (time.marked || time.unit !== 'year' && time.unit !== 'period') return false
  if (inHeading({time, passage})) {
    // `2.1. Một số chỉ tiêu năm 2023`: what is below it is due then, at whatever depth.
    const planned = (passage.node.level === 1 || /^[^a-z]*(?:mot so |cac )?(?:chi tieu|muc tieu)(?:\s(?:chu yeu|cu the|chinh|phan dau|co ban))?\s$/u.test(sentence.slice(0, at)) || time.end === passage.titleEnd && /^[^a-z]*(?:(?:rieng|trong|den)\s)?$/u.test(sentence.slice(0, at))) && !passage.roles.some((role) => role === 'results' || role === 'situation' || role === 'basis')
    return !planned || endsBefore(time, context.date)
  }
  if (/(?<![a-z])thoi gian(?: thuc hien| trien khai| hoan thanh)?\s?:\s$/u.test(sentence.slice(0, at))) return endsBefore(time, context.date)
  if (/^[^a-z]*(?:rieng\s)?$/u.test(sentence.slice(0, at)) && opensClause(sentence, spanIn({time, at}))) return endsBefore(time, context.date)
  if (/(?:thuc hien|trong|hoan thanh|cho)\s$/u.test(sentence.slice(Math.max(0, at - 12), at)) && time.unit === 'period') return false
  if (/(?<![a-z])phan dau\s$/u.test(sentence.slice(0, at))) return endsBefore(time, context.date)
  const after = behind({time, sentence, at})
  return !(before !== null && before.unit === 'year' && /(?:va|,)\s(?:den\s)?$/u.test(sentence.slice(0, at)) && /^,?\s(?:dat|phan dau|it nhat|tren|tang|giam|\d)/u.test(after))
}

/** What is held, or handed in, on a day. */
const HELD = /du kien|to chuc|(?<![a-z])(?:tong ket|so ket|bao cao|hoan thanh|kiem tra|cong bo|khanh thanh|chot|cat dien|ket thuc|ra mat|trien khai)(?![a-z])|khai mac|phat song|tien hanh|(?:trong|vao) ngay|thuc hien|(?<![a-z])(?:gui|nop|ra quan|phat dong|khai giang|be giang|hop|nghiem thu|mit tinh|le|hoi nghi|hoi thao|tap huan|dai hoi|ban giao|bau cu|khoi cong|giao nhan quan|thi|kham|mo nuoc|chay thu|van hanh|xuong giong|gieo cay|thong xe|dot \d|lan \d)(?![a-z])/u

/** A day that is only told, and not to come. */
function isPastDay({time, passage, sentence, at, context}: Candidate): boolean {
  if (time.unit !== 'day' || time.marked && time.relation !== 'on' && time.relation !== 'from') return false
  if (/(?:^|\s)(?:thoi gian|luc|du kien|vao luc|khai mac|to chuc vao)[\s:,]*.{0,24}$/u.test(sentence.slice(0, at)) && !endsBefore(time, context.date)) return false
  if (/(?:hoan thanh|xong)\s$/u.test(sentence.slice(0, at)) && time.bound === 'trong') return endsBefore(time, context.date)
  if (/(?:^|[;.]\s)[^a-z]*ngay(?:\s[a-z]+){1,6}:\s$/u.test(sentence.slice(0, at)) && !endsBefore(time, context.date)) return false
  if (/^[^a-z]*$/u.test(sentence.slice(0, at)) && /^\s?:/u.test(behind({time, sentence, at})) && passage.place !== 'preamble' && !endsBefore(time, context.date)) return false
  if (passage.titleEnd > 0 && passage.folded.startsWith('thoi gian')) return false
  if (passage.ancestors.at(-1)?.title != null && /^thoi gian/iu.test(passage.ancestors.at(-1)?.title?.value ?? '') && !endsBefore(time, context.date)) return false
  return time.relation === 'from' ? endsBefore(time, context.date) || !time.yearInferred && /(?:da|duoc)\s/u.test(sentence.slice(at)) && !/phan dau|bao dam|dam bao|yeu cau|bat dau|phai/u.test(sentence) : time.yearInferred || endsBefore(time, context.date) || !time.marked && time.to === context.date || !HELD.test(sentence) || /(?<![a-z])(?:ky niem|chao mung|huong ung|thanh lap|truyen thong)(?![a-z])[^;.]{0,80}$/u.test(sentence.slice(0, at))
}

function isPast({time, sentence, at, context}: Candidate): boolean {
  if (time.to === null && time.relation === 'from' || time.unit === 'recurrence' || time.unit === 'duration' || !endsBefore(time, context.date)) return false
  return !/chi tieu|muc tieu|phan dau|giu vung|cai thien|nang cao/u.test(sentence.slice(0, at)) || /(?:^|\s)da\s/u.test(sentence)
}

/** The whole expression lies before the document's date; never by comparing with today. */
function endsBefore({from, to}: Pick<TimeExpression, 'from' | 'to'>, date: string | null): boolean {
  return isBefore(to ?? from, date)
}

/** In a report what bounds nothing to come is only told. */
function isReported({time, passage, sentence, at, context}: Candidate): boolean {
  if (context.type !== 'BC') return false
  const role = passage.roles[0]
  const planned = role !== undefined && PLANNED.has(role) || passage.ancestors.some(({role: above}) => above !== null && (above === 'tasks' || above === 'proposals'))
  if (passage.node.level === 1 && inHeading({time, passage}) && !endsBefore(time, context.date)) return false
  if (!(planned && time.unit === 'period') && time.unit !== 'recurrence' && time.from !== null && time.to !== null && time.unit !== 'day' && isBefore(time.from, context.date)) return true
  if (planned || /du kien[^.;,]{0,30}$/u.test(sentence.slice(0, at))) return false
  if (time.unit === 'recurrence') return !/uu tien|bao cao|de nghi|yeu cau/u.test(sentence) || passage.roles.some((above) => above === 'results' || above === 'situation')
  if (time.unit === 'duration' || time.relation === 'between' && isBefore(time.from, context.date)) return true
  return endsBefore(time, context.date) || !time.marked || /(?:^|\s)(?:da|duoc|dat)\s/u.test(sentence) && !/du kien|hoan thanh|trinh|phai|khoi cong/u.test(sentence)
}
