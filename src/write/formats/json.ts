import type {OutputFormat} from '../format.ts'

/** JSON: one document as it is, several as an array. */
export const json: OutputFormat = {
  name: 'json',
  extension: 'json',
  frame: ({compact}) => ({before: compact ? '[' : '[\n', between: compact ? ',' : ',\n', after: compact ? ']' : '\n]'}),
  write: (document, {compact}) => JSON.stringify(document, null, compact ? undefined : 2),
}
