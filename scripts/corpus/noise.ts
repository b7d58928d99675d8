import type {Random} from './random.ts'

/** What a reader of scans takes one sign for. */
const MISREAD: Readonly<Record<string, readonly string[]>> = {
  ạ: ['a', 'ạ'], ả: ['á', 'a'], ắ: ['ă', 'ấ'], ể: ['ê', 'ề'], ệ: ['ê', 'e'], ọ: ['o'], ộ: ['ô', 'o'], ợ: ['ơ'], ụ: ['u'], ỹ: ['ý'], ị: ['i'], đ: ['d'], Đ: ['D'], l: ['1', 'I'], I: ['l', '1'], 1: ['l'], 0: ['O'], O: ['0'], ă: ['ä'], ư: ['u'],
}

/**
 * Spoils a text as scanning and reading do: misread signs, lost blanks, wrapped lines, page numbers in between.
 *
 * @param level - 0 leaves it as it is, 1 spoils one sign in a hundred or so
 */
export function addNoise(text: string, level: number, random: Random): string {
  if (level === 0) return text
  const out: string[] = []
  let page = 1
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0 && i % 38 === 0) out.push('', String(++page), '')
    out.push(...wrap(misread(line, level, random), random.chance(0.5) ? 88 : 120))
  }
  return out.join(random.chance(0.2) ? '\r\n' : '\n')
}

function misread(line: string, level: number, random: Random): string {
  let spoilt = ''
  for (const sign of line) {
    const readings = MISREAD[sign]
    if (readings !== undefined && random.chance(0.05 * level)) spoilt += random.pick(readings)
    else if (sign !== ' ' || !random.chance(0.002 * level)) spoilt += sign
  }
  return spoilt
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width)
    if (at <= width / 2) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, rest]
}
