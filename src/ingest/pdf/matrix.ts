/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface Point {
  readonly x: number
  readonly y: number
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Six numbers, as a list or as pdf.js passes typed arrays on. */
export function matrixOf(value: unknown): Matrix | null {
  if (value === null || typeof value !== 'object') return null
  const numbers = Array.from({length: 6}, (_, i) => Number((value as Readonly<Record<number, unknown>>)[i]))
  return numbers.every(Number.isFinite) ? numbers as unknown as Matrix : null
}

/** The map that applies `second` first and `first` to its result. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return {x: a * x + c * y + e, y: b * x + d * y + f}
}

/** The map back; null where the plane was folded to a line. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c
  if (Math.abs(area) < 1e-12) return null
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}
