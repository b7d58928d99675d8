import type {Language} from '../model/message.ts'

/** What every command knows of how it was called. */
export interface Context {
  /** Language of help and reports. */
  readonly language: Language
  readonly quiet: boolean
}

/** English, unless `--lang` or the environment asks for Vietnamese. */
export function reportLanguage(option: string | undefined, environment: NodeJS.ProcessEnv): Language {
  const wanted = option ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return /^vi(?:[_.-]|$)/iu.test(wanted) ? 'vi' : 'en'
}

/** What the program tells its caller when it ends. */
export const EXIT = {
  /** Done. */
  fine: 0,
  /** Done, and `--strict` found problems in a document. */
  problems: 1,
  /** Could not run: bad usage, an input that can't be read. */
  failed: 2,
} as const
