/**
 * Scores reading by OCR: renders each text of a gold corpus, makes noisy and skewed pictures of its pages, lets Tesseract
 * read them and runs the scorer with what `plan-parse` makes of it.
 *
 *   npm run score:ocr -- --corpus ../shared/corpus/dev --scorer ../shared/eval/score.mjs [--only NAME] [--dpi 200]
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {parseArgs} from 'node:util'

const {values: options} = parseArgs({options: {
  corpus: {type: 'string', default: '../shared/corpus/dev'}, scorer: {type: 'string', default: '../shared/eval/score.mjs'}, bin: {type: 'string', default: 'bin/plan-parse.js'},
  only: {type: 'string', default: ''}, dpi: {type: 'string', default: '200'},
}})

for (const program of ['soffice', 'pdftoppm', 'convert', 'tesseract']) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
  } catch {
    console.error(`${program} is not installed; docs/formats.md names the packages`)
    process.exit(2)
  }
}

const work = mkdtempSync(join(tmpdir(), 'score-ocr-'))
const out = join(work, 'scanned')
mkdirSync(out)
const names = readdirSync(options.corpus).filter((file) => file.endsWith('.gold.json')).map((file) => basename(file, '.gold.json')).filter((name) => name.includes(options.only))
for (const name of names) {
  writeFileSync(join(work, `${name}.html`), asPage(readFileSync(join(options.corpus, `${name}.txt`), 'utf8')))
  copyFileSync(join(options.corpus, `${name}.gold.json`), join(out, `${name}.gold.json`))
}
execFileSync('soffice', ['--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', work, ...names.map((name) => join(work, `${name}.html`))], {stdio: 'ignore'})
for (const [i, name] of names.entries()) {
  execFileSync('pdftoppm', ['-r', options.dpi, '-gray', '-png', join(work, `${name}.pdf`), join(work, name)])
  const pages = readdirSync(work).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png')).sort().map((file) => join(work, file))
  // Each document has a skew of its own, within what a feeder does; the noise is the same in every run.
  const skew = ((i % 5) - 2) * 0.25
  execFileSync('convert', [...pages, '-seed', String(i + 1), '-background', 'white', '-rotate', String(skew), '+repage', '-attenuate', '0.3', '+noise', 'Gaussian', '-blur', '0x0.4', '-compress', 'zip', join(out, `${name}.tif`)])
  console.error(`${name}: ${pages.length} pages, ${skew} degrees`)
}
execFileSync(process.execPath, [options.scorer, '--corpus', out, '--bin', options.bin, '--ext', '.tif', '--loose'], {stdio: 'inherit'})

function asPage(text: string): string {
  const lines = text.split('\n').map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/ {2,}|\t/gu, (gap) => '&nbsp;'.repeat(gap === '\t' ? 8 : gap.length)) || '&nbsp;'}</p>`)
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{font-family:"DejaVu Serif";font-size:11pt;margin:0;text-align:justify}</style></head><body>${lines.join('\n')}</body></html>`
}
