import {NO_LAYOUT} from '../../model/intake.ts'
import {decode} from '../decode.ts'
import type {InputFormat} from '../format.ts'

/** Plain text in any encoding; form feeds end its pages. */
export const text: InputFormat = {
  name: 'text',
  extensions: ['.txt', '.text'],
  admits: () => true,
  detects: () => false,
  load: () => Promise.resolve((bytes, {encoding}) => ({...decode(bytes, encoding), layout: NO_LAYOUT})),
}
