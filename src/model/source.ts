import type {Layout} from './intake.ts'
import type {MappedText} from './mapped-text.ts'

/** One decoded input. Offsets everywhere count in UTF-16 units of `text`. */
export interface Source {
  readonly path: string | null
  /** The input format that read it, as `text`. */
  readonly format: string
  /** The encoding it was decoded from, as `utf-8`. */
  readonly encoding: string
  /** SHA-256 of the input bytes, in lower-case hex. */
  readonly sha256: string
  /** Length of the input in bytes. */
  readonly bytes: number
  /** The decoded text, byte order mark left out, line ends as they are. */
  readonly text: string
  /** What of the text is printed, where the format has markup of its own; null where all of it is. */
  readonly printed: MappedText | null
  readonly layout: Layout
}
