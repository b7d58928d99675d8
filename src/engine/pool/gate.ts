/** Lets a number of things be under way at once; the others wait in line. */
export class Gate {
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(places: number) {
    this.free = places
  }

  async enter(): Promise<void> {
    if (this.free > 0) {
      this.free--
      return
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  leave(): void {
    const next = this.waiting.shift()
    if (next === undefined) this.free++
    else next()
  }

  async run<T>(act: () => Promise<T>): Promise<T> {
    await this.enter()
    try {
      return await act()
    } finally {
      this.leave()
    }
  }
}
