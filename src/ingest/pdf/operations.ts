import type {PDFPageProxy} from 'unpdf/pdfjs'
import {InputError} from '../input-error.ts'

/** Operations that pdf.js hands over at once. */
interface Chunk {
  readonly length: number
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** How pdf.js takes them in; its types keep it to themselves. */
interface Intake {
  _renderPageChunk: (chunk: Chunk, state: unknown) => void
}

type Operations = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** No page takes more: a map of a whole province stays below half of it. */
const MOST_OPERATIONS = 2_000_000
/** What a letter counts for, since the place of each is weighed against others. */
const LETTER = 10

/**
 * The drawing operations of a page. pdf.js has no bound to them, and a form that draws another ten times, and so on,
 * has no end; so they are counted as they come in.
 *
 * @throws InputError where there are too many; pdf.js goes on until its document is destroyed
 */
export function readOperations(page: PDFPageProxy): Promise<Operations> {
  return new Promise((resolve, reject) => {
    const intake = page as unknown as Intake
    const take = intake._renderPageChunk.bind(page)
    let count = 0
    intake._renderPageChunk = (chunk, state) => {
      count += chunk.length + chunk.argsArray.reduce((sum, args) => sum + lettersOf(args) * LETTER, 0)
      if (count > MOST_OPERATIONS) reject(new InputError('input.overfull', {page: page.pageNumber, most: MOST_OPERATIONS / 1e6}))
      else take(chunk, state)
    }
    page.getOperatorList().then(resolve, reject)
  })
}

function lettersOf(args: readonly unknown[] | null): number {
  return Array.isArray(args?.[0]) ? args[0].length : 0
}
