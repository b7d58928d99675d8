import type {PDFPageProxy} from 'unpdf/pdfjs'
import {InputError} from '../input-error.ts'
import type {PlacedPicture} from './drawing.ts'
import {invert, multiply, type Matrix} from './matrix.ts'

/** In million pixels: A3 at 600 dpi. */
const MOST_PIXELS = 80
/** Smaller pictures, in pixels, are seals and signatures. */
const LEAST_PIXELS = 200_000
/** What share of a scanned page its pictures cover at least, margins cut off. */
const LEAST_SHARE = 0.4

/** A picture as pdf.js decodes it: one bit, three bytes or four bytes a pixel. */
interface Raw {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** Of a page, in points. */
interface Size {
  readonly width: number
  readonly height: number
}

interface Layer {
  readonly raw: Raw
  readonly matrix: Matrix
  readonly stencil: boolean
}

/** Whether the pictures of a page are the page itself, rather than a seal or a map on it. */
export function coversPage(pictures: readonly PlacedPicture[], {width, height}: Size): boolean {
  return pictures.reduce((sum, {matrix}) => sum + area(matrix), 0) >= width * height * LEAST_SHARE
}

/**
 * What a scanned page shows, as a PNM file in grey: all its pictures where they lie, since scanners turn them, cut them
 * into strips, and put the letters as a stencil over a coarse background.
 *
 * @param size - of the page, in points
 * @returns null where the page shows none of any size, or one that can't be decoded
 */
export async function pictureOf(page: PDFPageProxy, pictures: readonly PlacedPicture[], size: Size): Promise<Uint8Array | null> {
  const layers: Layer[] = []
  for (const {matrix, stencil, pixels} of pictures) {
    const raw = await rawOf(page, pixels)
    if (raw === null) return null
    layers.push({raw, matrix, stencil})
  }
  if (layers.reduce((sum, {raw}) => sum + raw.width * raw.height, 0) < LEAST_PIXELS) return null
  // The finest of those that cover a good part of the page: a small logo may be finer than it need be.
  const covering = layers.filter(({raw, matrix}) => raw.width * raw.height >= LEAST_PIXELS || area(matrix) > size.width * size.height * 0.05)
  const scale = Math.max(...covering.map(({raw, matrix}) => Math.sqrt(raw.width * raw.height / Math.max(1, area(matrix)))))
  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.round(size.height * scale))
  if (width * height > MOST_PIXELS * 1e6) throw new InputError('input.too-large', {size: Math.round(width * height / 1e6), most: MOST_PIXELS})
  const grey = new Uint8Array(width * height).fill(255)
  for (const layer of layers) paint(grey, width, height, scale, layer)
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const out = new Uint8Array(head.length + grey.length)
  out.set(head)
  out.set(grey, head.length)
  return out
}

function area([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c)
}

/** Each pixel of the page takes the one of the picture under its middle. */
function paint(grey: Uint8Array, width: number, height: number, scale: number, {raw, matrix, stencil}: Layer): void {
  // From the pixels of the page to those of the picture, whose rows run down from the top of the unit square.
  const back = invert(multiply([scale, 0, 0, scale, 0, 0], multiply(matrix, [1 / raw.width, 0, 0, -1 / raw.height, 0, 1])))
  if (back === null) return
  const [a, b, c, d, e, f] = back
  const xs = [0, matrix[0], matrix[2], matrix[0] + matrix[2]].map((x) => (x + matrix[4]) * scale)
  const ys = [0, matrix[1], matrix[3], matrix[1] + matrix[3]].map((y) => (y + matrix[5]) * scale)
  const bound = (value: number, most: number): number => Math.max(0, Math.min(most, value))
  const pixel = reader(raw, stencil)
  for (let y = bound(Math.floor(Math.min(...ys)), height); y < bound(Math.ceil(Math.max(...ys)), height); y++) {
    for (let x = bound(Math.floor(Math.min(...xs)), width); x < bound(Math.ceil(Math.max(...xs)), width); x++) {
      const u = Math.floor(a * (x + 0.5) + c * (y + 0.5) + e)
      const v = Math.floor(b * (x + 0.5) + d * (y + 0.5) + f)
      if (u < 0 || v < 0 || u >= raw.width || v >= raw.height) continue
      const value = pixel(u, v)
      if (value >= 0) grey[y * width + x] = value
    }
  }
}

/** Reads a pixel as grey, -1 where nothing is painted. */
function reader({width, kind, data}: Raw, stencil: boolean): (x: number, y: number) => number {
  if (stencil || kind === 1) {
    const stride = (width + 7) >> 3
    const light = stencil ? -1 : 255
    return (x, y) => (((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? light : 0)
  }
  const step = kind === 2 ? 3 : 4
  return (x, y) => {
    const at = (y * width + x) * step
    if (step === 4 && (data[at + 3] ?? 255) < 128) return -1
    return ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
  }
}

/** The pixels of a picture: told at once, or asked for by name. */
async function rawOf(page: PDFPageProxy, pixels: unknown): Promise<Raw | null> {
  if (typeof pixels === 'string') return asRaw(await objectOf(page, pixels))
  const {data} = (pixels ?? {}) as {data?: unknown}
  if (typeof data === 'string') return asRaw(await objectOf(page, data))
  return asRaw(pixels)
}

function objectOf(page: PDFPageProxy, name: string): Promise<unknown> {
  return new Promise((resolve) => {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    objects.get(name, resolve)
  })
}

function asRaw(found: unknown): Raw | null {
  const raw = found as Partial<Raw> | null
  if (!(raw?.data instanceof Uint8Array || raw?.data instanceof Uint8ClampedArray) || raw.width === undefined || raw.height === undefined) return null
  return raw as Raw
}
