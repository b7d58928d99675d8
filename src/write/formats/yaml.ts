import {stringify} from 'yaml'
import type {OutputFormat} from '../format.ts'

/** YAML, with quotes where readers of version 1.1 would see a date or a boolean; several documents parted by `---`. */
export const yaml: OutputFormat = {
  name: 'yaml',
  extension: 'yaml',
  frame: () => ({before: '', between: '\n---\n', after: ''}),
  write: (document) => stringify(document, {version: '1.1', lineWidth: 0, aliasDuplicateObjects: false}).trimEnd(),
}
