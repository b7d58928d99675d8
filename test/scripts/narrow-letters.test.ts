import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {narrowLetters} from '../../scripts/narrow-letters.ts'
import {ROOT} from '../support/root.ts'

/** What a narrowed pattern matches. */
function narrowed(pattern: string, flags = 'u'): RegExp {
  const code = narrowLetters(`const pattern = /${pattern}/${flags}`)
  return new RegExp(code.slice('const pattern = /'.length, code.lastIndexOf('/')), flags)
}

describe('classes of letters are narrowed', () => {
  test.each(['L', 'Lu', 'Ll', 'M', 'N'])('%s stays what it is in the scripts of Europe', (property) => {
    const [wide, narrow] = [new RegExp(`^\\p{${property}}$`, 'u'), narrowed(`^\\p{${property}}$`)]
    const differing = []
    for (let code = 0; code < 0x2000; code++) {
      if (code > 0x24F && code < 0x300) continue
      if (code > 0x45F && code < 0x1E00) continue
      if (code > 0x1EFF) break
      const unit = String.fromCharCode(code)
      if (wide.test(unit) !== narrow.test(unit)) differing.push(unit)
    }
    expect(differing).toEqual([])
    expect(narrow.source).not.toContain('\\p')
  })

  test('alone, in brackets, negated', () => {
    expect(narrowed('^\\p{Lu}[\\p{Ll}\\d]+\\P{L}$').test('Đường5;')).toBe(true)
    expect(narrowed('^\\P{L}$').test('ư')).toBe(false)
    expect(narrowed('^[^\\p{L}]$').test('ư')).toBe(false)
    expect(narrowed('^\\[\\p{L}\\]$').test('[ư]')).toBe(true)
  })

  test('brackets of the code around a pattern are none of the pattern', () => {
    expect(narrowLetters('const [a] = [/\\p{M}x/u, "\\\\p{M}"]')).toMatch(/^const \[a\] = \[\/\[\\u0300-[^\]]+\]x\/u, "\[\\u0300-[^\]]+\]"\]$/u)
  })

  test('other code stays as it is', () => {
    const code = 'const p = {L: 1}; // \\p{L}\nconst text = `${p.L} \\p{Script=Latin}`'
    expect(narrowLetters(code)).toBe(code)
  })

  test('all patterns of the sources remain patterns, but for a class within a negated one', () => {
    const left = filesUnder(join(ROOT, 'src')).filter((file) => !/[/\\](?:text|ingest)[/\\]/u.test(file)).flatMap((file) => narrowLetters(readFileSync(file, 'utf8')).match(/\\p\{(?:Lu|Ll|[LMN])\}/giu) ?? [])
    expect(left).toEqual([])
  })
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter(({name}) => name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name))
}
