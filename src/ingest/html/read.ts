import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Intake} from '../../model/intake.ts'
import {spanOf} from '../../util/mapped-text.ts'
import {decode} from '../decode.ts'
import type {ReadOptions} from '../format.ts'
import {InputError} from '../input-error.ts'
import {composeFlow, type Composed, type FlowBlock} from '../layout/flow.ts'
import {flowOf} from './flow.ts'

/** Deeper than any honest page nests; the parser's time grows with the square of the depth. */
const MOST_DEPTH = 600
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d:]*)(?=[\s/>])/giu
/** Elements whose end is often left out, or that have none: they do not nest. */
const FLAT = new Set('area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option html body head font b i u em strong span a'.split(' '))

/** Reads a page; positions point into its markup. */
export function readHtml(bytes: Uint8Array, {encoding}: ReadOptions): Intake {
  const decoded = decode(bytes, encoding ?? declaredEncoding(bytes))
  const composed = composeFlow(blocksOfHtml(decoded.text))
  return {text: decoded.text, encoding: decoded.encoding, messages: decoded.messages, ...asPrinted(composed)}
}

/** The blocks of a piece of HTML. */
export function blocksOfHtml(text: string): FlowBlock[] {
  checkDepth(text)
  return flowOf(unified().use(rehypeParse).parse(text), text)
}

/** A composed text over the markup, its tables as stretches of the markup. */
export function asPrinted({text, layout}: Composed): Pick<Intake, 'printed' | 'layout'> {
  const tables = layout.tables.map((table) => ({...spanOf(text, table), rows: table.rows.map((row) => row.map((cell) => cell && spanOf(text, cell)))}))
  return {printed: text, layout: {places: [], tables}}
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1')
  const name = /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?(?<name>[a-z\d_-]+)/iu.exec(head)?.groups?.['name']?.toLowerCase()
  // Pages say iso-8859-1 or utf-8 whatever they are; only the names of what is rare are believed.
  return name !== undefined && ['windows-1258', 'utf-16le', 'utf-16be'].includes(name) ? name : undefined
}

function checkDepth(text: string): void {
  let depth = 0
  let formatting = 0
  for (const {groups} of text.matchAll(TAG)) {
    const name = groups?.['name']?.toLowerCase() ?? ''
    const step = groups?.['close'] === '/' ? -1 : 1
    if (!FLAT.has(name)) depth = Math.max(0, depth + step)
    else if (/^(?:font|[biua]|em|strong|span)$/u.test(name)) formatting = Math.max(0, formatting + step)
    if (depth > MOST_DEPTH || formatting > MOST_DEPTH) throw new InputError('input.deep', {part: 'HTML'})
  }
}
