import {createHash} from 'node:crypto'

/**
 * A set of texts with a number each, in 24 bytes a place: only the first 128 bits of their sha256 are kept, so that
 * the names of ten million inputs take some 400 MB rather than gigabytes of strings.
 */
export class DigestTable {
  private keys = new BigUint64Array(2 * 1024)
  private values = new Float64Array(1024)
  private count = 0

  get size(): number {
    return this.count
  }

  /** @returns false where the text was there already; its number stays */
  add(text: string, value: number): boolean {
    if (this.count * 4 > this.values.length * 3) this.grow()
    const [high, low] = digest(text)
    const place = this.find(high, low)
    if (this.taken(place)) return false
    this.put(place, high, low, value)
    this.count++
    return true
  }

  get(text: string): number | undefined {
    const [high, low] = digest(text)
    const place = this.find(high, low)
    return this.taken(place) ? this.values[place] : undefined
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  /** The place of a key, or the free one where it belongs. */
  private find(high: bigint, low: bigint): number {
    const mask = this.values.length - 1
    let place = Number(low & BigInt(mask))
    while (this.taken(place) && !(this.keys[2 * place] === high && this.keys[2 * place + 1] === low)) place = (place + 1) & mask
    return place
  }

  /** No text has a digest of zeros, for all that is known. */
  private taken(place: number): boolean {
    return this.keys[2 * place] !== 0n || this.keys[2 * place + 1] !== 0n
  }

  private put(place: number, high: bigint, low: bigint, value: number): void {
    this.keys[2 * place] = high
    this.keys[2 * place + 1] = low
    this.values[place] = value
  }

  private grow(): void {
    const {keys, values} = this
    this.keys = new BigUint64Array(keys.length * 2)
    this.values = new Float64Array(values.length * 2)
    for (let i = 0; i < values.length; i++) {
      const high = keys[2 * i] ?? 0n
      const low = keys[2 * i + 1] ?? 0n
      if (high !== 0n || low !== 0n) this.put(this.find(high, low), high, low, values[i] ?? 0)
    }
  }
}

function digest(text: string): readonly [bigint, bigint] {
  const hash = createHash('sha256').update(text).digest()
  return [hash.readBigUInt64LE(0), hash.readBigUInt64LE(8)]
}
