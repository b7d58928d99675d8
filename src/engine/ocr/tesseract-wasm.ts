import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Recognise} from '../../ingest/format.ts'
import {InputError} from '../../ingest/input-error.ts'
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
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {langPath: join(dirname(data), '4.0.0_best_int'), gzip: true, cacheMethod: 'none'})
  return async (image) => {
    const {data: read} = await worker.recognize(Buffer.from(image), {}, {tsv: true, text: false})
    return pagesOfTsv(read.tsv ?? '')
  }
}

function locate(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name)
  } catch {
    return null
  }
}
