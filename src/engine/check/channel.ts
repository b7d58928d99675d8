/** Hands items from one giver to one taker, one at a time: the giver waits until the taker wants more. */
export class Channel<T> implements AsyncIterable<T> {
  private readonly items: T[] = []
  private ended = false
  private wake: () => void = () => undefined
  private wanted: () => void = () => undefined

  /** Resolves when the taker has come back for the next item, or has left. */
  async push(item: T): Promise<void> {
    if (this.ended) return
    this.items.push(item)
    const taken = new Promise<void>((resolve) => { this.wanted = resolve })
    this.wake()
    await taken
  }

  /** No more is coming, or nobody is taking. */
  end(): void {
    this.ended = true
    this.wake()
    this.wanted()
  }

  async* [Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const item = this.items.shift()
      if (item !== undefined) {
        yield item
        this.wanted()
      } else if (this.ended) return
      else await new Promise<void>((resolve) => { this.wake = resolve })
    }
  }
}
