import type {PDFPageProxy} from 'unpdf/pdfjs'
import {getResolvedPDFJS} from 'unpdf'
import {InputError} from '../input-error.ts'

/** In million pixels: A3 at 600 dpi. */
const MOST_PIXELS = 80

interface Raw {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** The picture that fills a page, as a PNM file in grey; null where the page shows none of any size. */
export async function pictureOf(page: PDFPageProxy): Promise<Uint8Array | null> {
  const {OPS} = await getResolvedPDFJS()
  const {fnArray, argsArray} = await page.getOperatorList()
  let best: Raw | null = null
  for (const [i, operation] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null
    if (args === null) continue
    const raw = operation === OPS.paintImageXObject && typeof args[0] === 'string' ? await objectOf(page, args[0])
      : operation === OPS.paintInlineImageXObject ? asRaw(args[0]) : null
    if (raw !== null && (best === null || raw.width * raw.height > best.width * best.height)) best = raw
  }
  if (best === null || best.width * best.height < 200_000) return null
  if (best.width * best.height > MOST_PIXELS * 1e6) throw new InputError('input.too-large', {size: Math.round(best.width * best.height / 1e6), most: MOST_PIXELS})
  return asPnm(best)
}

function objectOf(page: PDFPageProxy, name: string): Promise<Raw | null> {
  return new Promise((resolve) => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    objects.get(name, (found: unknown) => {
      resolve(asRaw(found))
    })
  })
}

function asRaw(found: unknown): Raw | null {
  const raw = found as Partial<Raw> | null
  if (raw?.data === undefined || raw.width === undefined || raw.height === undefined || raw.kind === undefined) return null
  return raw as Raw
}

/** pdf.js tells pictures as one bit, three bytes or four bytes a pixel. */
function asPnm({width, height, kind, data}: Raw): Uint8Array {
  const grey = new Uint8Array(width * height)
  if (kind === 1) {
    const stride = (width + 7) >> 3
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) grey[y * width + x] = ((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
    }
  } else {
    const step = kind === 2 ? 3 : 4
    for (let i = 0, at = 0; i < grey.length; i++, at += step) {
      grey[i] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
    }
  }
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const out = new Uint8Array(head.length + grey.length)
  out.set(head)
  out.set(grey, head.length)
  return out
}
