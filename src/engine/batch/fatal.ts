import {codeOf} from '../failure.ts'
import {UsageError} from '../usage-error.ts'

/** What is wrong with the place of the results rather than with one of them. */
const FATAL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM'])

/** An error that ends the batch, as one that can be told; null where it costs one input only. */
export function fatalError(error: unknown, path: string): UsageError | null {
  const code = codeOf(error)
  if (code === null || !FATAL.has(code)) return null
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return new UsageError(full ? 'batch.disk-full' : 'batch.unwritable', {path, cause: error instanceof Error ? error.message : code})
}
