import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ROOT, run} from '../../support/program.ts'

// Two lines that were written by LibreOffice, drawn by pdftoppm, and put into one TIFF of two pages by ImageMagick.
const SCAN = `${ROOT}test/engine/ocr/files/hai-trang.tif`

/** Without any program beside it, as where no Tesseract is installed. */
const alone = {env: {PATH: '/nowhere', HOME: '/nowhere'}}

describe('the WebAssembly build of Tesseract, where none is installed', () => {
  it('reads all pages, and lets the program end', async () => {
    const {code, stdout} = await run(['--lang', 'en', SCAN], undefined, alone)
    const document = JSON.parse(stdout) as {header: {type: {code: string} | null}; outline: {marker: string | null; title: string | null}[]}
    expect(JSON.stringify(document)).toContain('KẾ HOẠCH trồng cây xanh')
    expect(document.outline).toContainEqual(expect.objectContaining({marker: 'II.', title: expect.stringMatching(/^TỔ CHỨC/u) as string}))
    expect(code).toBe(0)
  })

  it('tells of a picture that it can\'t read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'))
    const file = join(folder, 'cut.png')
    // The head of a picture of 100 × 100 points, without any.
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d49484452000000640000006408000000006974fbc2', 'hex'))
    const {code, stderr} = await run(['--lang', 'en', file], undefined, alone)
    rmSync(folder, {recursive: true})
    expect(stderr).toContain(`plan-parse: ${file} could not be read by OCR (`)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(2)
  })
})
