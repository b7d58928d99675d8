import type {Draw} from '../../ingest/format.ts'

/** A page takes a second; this is for one that never ends, in milliseconds. */
const MOST_TIME = 60_000
/** In dots per inch: what OCR reads best. */
const RESOLUTION = '300'

/** Draws a page of a PDF with the `pdftoppm` that is installed: for pictures that pdf.js can't decode, as JPEG 2000. */
export function poppler(): Draw {
  return async (pdf, page) => {
    const {spawn} = await import('node:child_process')
    return new Promise((resolve) => {
      const child = spawn('pdftoppm', ['-r', RESOLUTION, '-gray', '-f', String(page), '-l', String(page), '-'], {stdio: ['pipe', 'pipe', 'ignore'], timeout: MOST_TIME})
      const out: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.on('error', () => { resolve(null) })
      child.on('close', (code) => { resolve(code === 0 && out.length > 0 ? Buffer.concat(out) : null) })
      // A program that is not there, or stops early, closes the pipe; its exit tells why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(pdf)
    })
  }
}
