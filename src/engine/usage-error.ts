import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'

/** A problem with how we were called: one sentence, exit code 2, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>

  /** @param id - of its sentence in `data/messages` */
  constructor(id: string, values: Readonly<Record<string, string | number>> = {}) {
    super(sentence(id, values, 'en'))
    this.id = id
    this.values = values
  }

  /** The sentence in a language. */
  tell(language: Language): string {
    return sentence(this.id, this.values, language)
  }
}
