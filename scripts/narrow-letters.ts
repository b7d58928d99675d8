import ts from 'typescript'

/** Blocks with the letters of Vietnamese and of other languages of Europe, and their marks. */
const BLOCKS = [[0x0000, 0x024F], [0x0300, 0x045F], [0x1E00, 0x1EFF]] as const
const CLASS = /(?<slash>\\{1,2})(?<sign>[pP])\{(?<property>Lu|Ll|[LMN])\}/gu

/**
 * Writes the classes of letters, marks and numbers in patterns as ranges of those blocks that these documents have: V8 builds
 * the sets of all scripts anew at each start and compiles hundreds of ranges for each of them, a tenth of a short run.
 *
 * @param code - a module in TypeScript
 */
export function narrowLetters(code: string): string {
  if (code.search(CLASS) < 0) return code
  let narrow = ''
  let at = 0
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      narrow += code.slice(at, node.getStart(file)) + narrowPattern(node.getText(file), ts.isRegularExpressionLiteral(node) ? 1 : 2)
      at = node.end
    } else ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest)
  visit(file)
  return narrow + code.slice(at)
}

/** @param escape - backslashes that escape a sign of the pattern: one in a literal, two in a string */
function narrowPattern(pattern: string, escape: number): string {
  return pattern.replaceAll(CLASS, (whole, slash: string, sign: string, property: string, at: number) => {
    const inside = isInBrackets(pattern, at, escape)
    if (slash.length !== escape || (inside && sign === 'P')) return whole
    const ranges = RANGES[property] ?? ''
    return inside ? ranges : `[${sign === 'P' ? '^' : ''}${ranges}]`
  })
}

function isInBrackets(pattern: string, at: number, escape: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if ((pattern[i] === '[' || pattern[i] === ']') && slashesBefore(pattern, i) % (2 * escape) < escape) return pattern[i] === '['
  }
  return false
}

function slashesBefore(pattern: string, at: number): number {
  let count = 0
  while (pattern[at - count - 1] === '\\') count++
  return count
}

function rangesOf(property: string): string {
  const pattern = new RegExp(`\\p{${property}}`, 'u')
  let ranges = ''
  for (const [first, last] of BLOCKS) {
    for (let from = first; from <= last; from++) {
      if (!pattern.test(String.fromCharCode(from))) continue
      let to = from
      while (to < last && pattern.test(String.fromCharCode(to + 1))) to++
      ranges += from === to ? unit(from) : `${unit(from)}-${unit(to)}`
      from = to
    }
  }
  return ranges
}

/** Escaped in the way that a literal and a string mean the same. */
function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

const RANGES: Readonly<Record<string, string>> = Object.fromEntries(['L', 'Lu', 'Ll', 'M', 'N'].map((property) => [property, rangesOf(property)]))
