/**
 * Scores reading by OCR: renders each text of a gold corpus, makes noisy and skewed pictures of its pages, lets Tesseract
 * read them and runs the scorer with what `plan-parse` makes of it. Takes a minute or two a document.
 *
 *   npm run score:ocr -- [--corpus DIR | --fixtures] [--scorer FILE] [--bin FILE] [--only NAME,NAME] [--dpi 200] [--misses] [--keep]
 *
 * With `--fixtures` it reads the fixtures, and the gold is what is read from their text.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {parse} from '../src/index.ts'
import {asDocx} from '../test/ingest/forms/as-docx.ts'
import {piecesOf, withColumns} from '../test/ingest/forms/pieces.ts'
import {goldOf} from './score/gold-of.ts'
import {ROOT} from './score/scorer.ts'

const {values: options} = parseArgs({options: {
  corpus: {type: 'string', default: '../shared/corpus/dev'}, fixtures: {type: 'boolean', default: false}, scorer: {type: 'string', default: '../shared/eval/score.mjs'},
  bin: {type: 'string', default: 'bin/plan-parse.js'}, only: {type: 'string', default: ''}, dpi: {type: 'string', default: '200'},
  misses: {type: 'boolean', default: false}, keep: {type: 'boolean', default: false},
}})

/** It has all letters and comes with a package of its own; 10 points of it are as wide as what offices print. */
const FONT = '<w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif" w:cs="DejaVu Serif"/><w:sz w:val="20"/>'
/** A program that takes longer for one document, in milliseconds, hangs. */
const MOST_TIME = 600_000

interface Case {
  readonly name: string
  readonly text: string
  readonly gold: string
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, {stdio: ['ignore', 'ignore', 'pipe'], timeout: MOST_TIME})
}

function fixtures(): Case[] {
  const folder = join(ROOT, 'fixtures/documents')
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.txt'))).map((name) => {
    const text = readFileSync(join(folder, name, 'input.txt'), 'utf8')
    return {name, text, gold: JSON.stringify(goldOf(parse(text)))}
  })
}

function corpus(folder: string): Case[] {
  return readdirSync(folder).filter((file) => file.endsWith('.gold.json')).map((file) => basename(file, '.gold.json'))
    .map((name) => ({name, text: readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\uFEFF/u, ''), gold: readFileSync(join(folder, `${name}.gold.json`), 'utf8')}))
}

for (const program of ['soffice', 'pdftoppm', 'convert', 'tesseract']) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`])
  } catch {
    console.error(`${program} is not installed; CONTRIBUTING.md names the packages`)
    process.exit(2)
  }
}

const work = mkdtempSync(join(tmpdir(), 'score-ocr-'))
if (!options.keep) process.on('exit', () => { rmSync(work, {recursive: true, force: true}) })
const out = join(work, 'scanned')
mkdirSync(out)
const wanted = options.only.split(',')
for (const [i, {name, text, gold}] of (options.fixtures ? fixtures() : corpus(options.corpus)).entries()) {
  // The place in the whole corpus tells the skew, so that a document looks the same in every run.
  if (!wanted.some((part) => name.includes(part))) continue
  writeFileSync(join(work, `${name}.docx`), asDocx(withColumns(piecesOf(text.replaceAll('\f', ''))), FONT))
  writeFileSync(join(out, `${name}.gold.json`), gold)
  run('soffice', [`-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, `${name}.docx`)])
  run('pdftoppm', ['-r', options.dpi, '-gray', '-png', join(work, `${name}.pdf`), join(work, name)])
  const pages = readdirSync(work).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png')).sort().map((file) => join(work, file))
  const skew = ((i % 5) - 2) * 0.25
  run('convert', [...pages, '-seed', String(i + 1), '-background', 'white', '-rotate', String(skew), '+repage', '-attenuate', '0.3', '+noise', 'Gaussian', '-blur', '0x0.4', '-compress', 'jpeg', '-quality', '90', join(out, `${name}.tif`)])
  for (const page of pages) rmSync(page)
  console.error(`${name}: ${pages.length} pages, ${skew} degrees`)
}
if (options.keep) console.error(`the pictures are in ${out}`)
execFileSync(process.execPath, [options.scorer, '--corpus', out, '--bin', options.bin, '--ext', '.tif', '--loose', ...(options.misses ? ['--misses'] : [])], {stdio: 'inherit'})
