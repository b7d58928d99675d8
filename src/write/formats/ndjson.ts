import type {OutputFormat} from '../format.ts'

/** NDJSON: one document a line. */
export const ndjson: OutputFormat = {
  name: 'ndjson',
  extension: 'ndjson',
  frame: () => ({before: '', between: '\n', after: ''}),
  write: (document) => JSON.stringify(document),
}
