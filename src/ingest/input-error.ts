/** An input that can't be read: encrypted, cut off, empty, of another kind. Told as one sentence of `data/messages`. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>

  /** @param id - of its sentence in `data/messages`; the caller adds the `path` */
  constructor(id: string, values: Readonly<Record<string, string | number>> = {}) {
    super(id)
    this.id = id
    this.values = values
  }
}
