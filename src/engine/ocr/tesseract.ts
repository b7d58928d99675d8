import {execFile, spawn} from 'node:child_process'
import {promisify} from 'node:util'
import type {Recognise} from '../../ingest/format.ts'
import {InputError} from '../../ingest/input-error.ts'
import {pagesOfTsv} from '../../ingest/ocr/tsv-pages.ts'

/** A page takes seconds, a file of many as long as it takes; this is for a page that never ends, in milliseconds. */
const MOST_SILENCE = 300_000

/** The program `tesseract` with its Vietnamese data; null where it is not installed. */
export async function installedTesseract(): Promise<Recognise | null> {
  const listed = await promisify(execFile)('tesseract', ['--list-langs']).catch(() => null)
  if (listed === null || !/^vie$/mu.test(`${listed.stdout}\n${listed.stderr}`)) return null
  return async (image) => pagesOfTsv(await run(image))
}

function run(image: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('tesseract', ['stdin', 'stdout', '-l', 'vie', '--psm', '3', '-c', 'tessedit_create_tsv=1'], {
      stdio: ['pipe', 'pipe', 'pipe'], env: {...process.env, OMP_THREAD_LIMIT: '1'},
    })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    const watch = setTimeout(() => child.kill(), MOST_SILENCE)
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk)
      watch.refresh()
    })
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(watch)
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'))
      else reject(new InputError('input.ocr-failed', {cause: Buffer.concat(errors).toString('utf8').trim().split('\n').at(-1) ?? String(code)}))
    })
    // A program that stops early closes the pipe; its exit code tells why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(image)
  })
}
