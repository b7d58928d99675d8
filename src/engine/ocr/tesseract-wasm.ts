import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Worker} from 'node:worker_threads'
import type {Recognise} from '../../ingest/format.ts'
import {singlePages} from '../../ingest/image/single-pages.ts'
import {InputError} from '../../ingest/input-error.ts'
import type {Page} from '../../ingest/layout/page.ts'
import {pagesOfTsv} from '../../ingest/ocr/tsv-pages.ts'

/**
 * Tesseract as WebAssembly, with the Vietnamese data of a package: both are installed only where somebody wants them
 * (`npm install tesseract.js @tesseract.js-data/vie`).
 *
 * @throws InputError where they are not installed
 */
export async function wasmTesseract(): Promise<Recognise> {
  const require = createRequire(import.meta.url)
  const data = locate(require, '@tesseract.js-data/vie/package.json')
  if (data === null || locate(require, 'tesseract.js/package.json') === null) throw new InputError('input.no-ocr')
  const {createWorker, OEM} = await import('tesseract.js')
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(dirname(data), '4.0.0_best_int'), gzip: true, cacheMethod: 'none',
    // Else it throws in the thread's own event, where nobody can catch it; the promise is rejected all the same.
    errorHandler: () => undefined,
  })
  // It runs in a thread, which its types do not know and which would keep the program from ending.
  const {worker: thread} = worker as unknown as {readonly worker: Worker}
  thread.unref()
  return async (image) => {
    thread.ref()
    try {
      const pages: Page[] = []
      for (const page of singlePages(image)) {
        const {data: read} = await worker.recognize(Buffer.from(page), {}, {tsv: true, text: false})
        pages.push(...pagesOfTsv(read.tsv ?? ''))
      }
      return pages
    } catch (error) {
      throw new InputError('input.ocr-failed', {cause: error instanceof Error ? error.message : String(error)})
    } finally {
      thread.unref()
    }
  }
}

function locate(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name)
  } catch {
    return null
  }
}
