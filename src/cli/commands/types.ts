import {DOCUMENT_TYPES} from '../../document-types/index.ts'
import {EXIT} from '../context.ts'

/** Lists the types of document: code, name, family. */
export function typesCommand(format: string): number {
  const rows = DOCUMENT_TYPES.map(({code, name, family}) => ({code, name, family}))
  process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(({code, name, family}) => `${code.padEnd(6)}  ${name.padEnd(22)}  ${family}\n`).join(''))
  return EXIT.fine
}
