import {describe, expect, it} from 'vitest'
import {parse, parseAny} from '../../src/pipeline.ts'
import {ABSENT, corpus} from '../support/corpus.ts'
import {TEXTS} from '../support/fixtures.ts'
import {coreOf} from './facts.ts'
import {asDocx} from './forms/as-docx.ts'
import {asHtml} from './forms/as-html.ts'
import {asMarkdown} from './forms/as-markdown.ts'
import {asPdf} from './forms/as-pdf.ts'
import {piecesOf, type Piece} from './forms/pieces.ts'

const FORMS: Readonly<Record<string, (pieces: readonly Piece[]) => Uint8Array>> = {'.docx': asDocx, '.html': asHtml, '.md': asMarkdown, '.pdf': asPdf}

/** Fixtures that no one puts into a form. */
const NOT_IN: Readonly<Record<string, string>> = {'.pdf': 'markdown-thong-bao'} // the source of a Markdown file: nobody prints its signs

/** Puts a text into each form and tells which of its facts are read otherwise than from the text. */
async function lostIn(text: string, form: string): Promise<Record<string, unknown>> {
  const wanted: Readonly<Record<string, unknown>> = coreOf(parse(text))
  const read: Readonly<Record<string, unknown>> = coreOf(await parseAny(FORMS[form]?.(piecesOf(text)) ?? new Uint8Array(), {path: `plan${form}`}))
  return Object.fromEntries(Object.entries(read).filter(([kind, facts]) => JSON.stringify(facts) !== JSON.stringify(wanted[kind])).map(([kind, facts]) => [`${form} ${kind}`, {read: facts, text: wanted[kind]}]))
}

describe('a document says the same in each form', () => {
  it('there are documents enough', () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(10)
  })

  for (const form of Object.keys(FORMS)) {
    it.each(TEXTS.filter(({name}) => NOT_IN[form] !== name).map(({name, text}) => [name, text] as const))(`${form} %s`, async (_name, text) => {
      expect(await lostIn(text, form)).toEqual({})
    })
  }
})

describe.skipIf(ABSENT !== null)(`a document of the corpus says the same in each form${ABSENT === null ? '' : ` (${ABSENT})`}`, () => {
  for (const form of Object.keys(FORMS)) {
    it.each(corpus('dev').map(({name, text}) => [name, text] as const))(`${form} %s`, async (_name, text) => {
      expect(await lostIn(text, form)).toEqual({})
    })
  }
})
