import type {Rule} from '../rule.ts'
import {article} from './article.ts'
import {datePadding} from './date-padding.ts'
import {mottoMissing} from './motto-missing.ts'

/** All rules by id. A new one is a file here, a line in this table, and a line in the presets that it belongs to. */
export const RULES: Readonly<Record<string, Rule>> = {
  article,
  'date-padding': datePadding,
  'motto-missing': mottoMissing,
}
