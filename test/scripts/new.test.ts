import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {KINDS} from '../../scripts/new/kinds.ts'
import {register} from '../../scripts/new/register.ts'
import {ROOT} from '../support/root.ts'

/** Sentences on what is no TypeScript in a text. */
function faults(name: string, text: string): string[] {
  const {diagnostics = []} = ts.transpileModule(text, {fileName: name, reportDiagnostics: true, compilerOptions: {target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext}})
  return diagnostics.map(({messageText}) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

describe.each(Object.entries(KINDS))('npm run new %s', (_kind, {index, registration, files}) => {
  test('names a member in the index once, and breaks nothing there', () => {
    const before = readFileSync(join(ROOT, index), 'utf8')
    const after = register(before, registration('moon-phase'))
    expect(faults(index, after)).toEqual([])
    expect(after.match(/'\.\/moon-phase(?:\/index)?\.ts'/gu)).toHaveLength(1)
    expect(after.match(/moonPhase/gu)?.length).toBe(registration('moon-phase').importLine === null ? 1 : 2)
    const added = new Set(after.split('\n'))
    expect(before.split('\n').filter((line) => !added.has(line)).length).toBeLessThanOrEqual(1)
  })

  test('begins files that are not there yet', () => {
    for (const [path, text] of files('moon-phase')) {
      expect(existsSync(join(ROOT, path))).toBe(false)
      expect(text, path).toContain('TODO')
      if (path.endsWith('.ts')) expect(faults(path, text)).toEqual([])
    }
  })
})

test('members in the order of their names stay so', () => {
  const index = 'import {a} from \'./a.ts\'\nimport {c} from \'./c.ts\'\n\nexport const ALL: X = {\n  a,\n  \'c-d\': c,\n}\n'
  const after = register(index, {importLine: 'import {b} from \'./b.ts\'', entry: 'b', place: 'sorted'})
  expect(after).toBe('import {a} from \'./a.ts\'\nimport {b} from \'./b.ts\'\nimport {c} from \'./c.ts\'\n\nexport const ALL: X = {\n  a,\n  b,\n  \'c-d\': c,\n}\n')
})
