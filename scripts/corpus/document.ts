import {AGENCIES, DEADLINES, NAMES, PLACES, SECTIONS, SUBJECTS, TYPES, UNITS, VERBS, WORKS} from './phrases.ts'
import type {Random} from './random.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const

/**
 * A document of our own invention in the layout of a province's.
 *
 * @param pages - about how many pages of 2.2 KB it has
 */
export function inventDocument(random: Random, pages: number): string {
  const place = random.pick(PLACES)
  const [code, type] = random.pick(TYPES)
  const year = random.between(2012, 2025)
  const subject = `${random.pick(SUBJECTS)} năm ${year}`
  const lines = [
    'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', `TỈNH ${place.toUpperCase()}              Độc lập - Tự do - Hạnh phúc`, '',
    `Số: ${random.between(1, 999)}/${code}-UBND          ${place}, ngày ${two(random.between(3, 28))} tháng ${two(random.between(3, 12))} năm ${year}`, '', type, subject, '',
    `Căn cứ Quyết định số ${random.between(10, 2400)}/QĐ-TTg ngày ${random.between(1, 28)}/${random.between(1, 12)}/${year - 1} của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ${place} yêu cầu:`, '',
  ]
  const wanted = pages * 2200
  let size = 0
  for (let section = 0; size < wanted && section < ROMAN.length; section++) {
    const from = lines.length
    addSection(lines, section, wanted / Math.min(ROMAN.length, Math.max(2, pages)), random)
    size += lines.slice(from).join('\n').length
  }
  lines.push('Nơi nhận:                         TM. ỦY BAN NHÂN DÂN', `- ${random.pick(AGENCIES)};                     CHỦ TỊCH`, '- Lưu: VT.', '', `                                  ${random.pick(NAMES)}`)
  return `${lines.join('\n')}\n`
}

function addSection(lines: string[], section: number, wanted: number, random: Random): void {
  lines.push(`${ROMAN[section] ?? ''}. ${SECTIONS[section] ?? ''}`)
  let size = 0
  for (let item = 1; size < wanted; item++) {
    const heading = `${item}. ${random.pick(VERBS)} ${random.pick(AGENCIES)} ${random.pick(WORKS)}, ${random.pick(DEADLINES)}.`
    const points = Array.from({length: random.between(1, 4)}, () => random.chance(0.3)
      ? `- Phấn đấu đạt trên ${random.between(50, 99)} ${random.pick(UNITS)}.`
      : `- ${random.pick(AGENCIES)} ${random.pick(WORKS)}; ${random.pick(WORKS)}.`)
    lines.push(heading, ...points)
    size += [heading, ...points].join('\n').length
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
