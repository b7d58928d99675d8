import {MarkupKind, type Hover, type Position} from 'vscode-languageserver-types'
import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'
import {factsOf, type Fact} from './facts.ts'
import {rangeOf, type Opened} from './opened.ts'

/** So many facts are shown at one place, the narrowest first. */
const MOST_FACTS = 6

/** What was read at a place: facts with their confidence and what it rests on; null where nothing was. */
export function hoverAt(place: Position, opened: Opened, language: Language): Hover | null {
  if (opened.text !== opened.editor.getText()) return null
  const offset = opened.editor.offsetAt(place)
  const here = factsOf(opened.document)
    .filter(({position: {start, end}}) => start.offset <= offset && offset < end.offset)
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .slice(0, MOST_FACTS)
  const [narrowest] = here
  if (narrowest === undefined) return null
  return {
    contents: {kind: MarkupKind.Markdown, value: here.map((fact) => tell(fact, language)).join('\n\n---\n\n')},
    range: rangeOf(narrowest.position, opened),
  }
}

function lengthOf({position: {start, end}}: Fact): number {
  return end.offset - start.offset
}

function tell({name, values, confidence, evidence}: Fact, language: Language): string {
  const title = sentence(`lsp.${name}`, {}, language)
  const sure = confidence === null ? '' : ` · ${Math.round(confidence * 100)} %`
  const why = evidence.length === 0 ? '' : `\n\n*${sentence('lsp.evidence', {}, language)}: ${evidence.map(quote).join('; ')}*`
  return `**${title}**${sure}\n\n${values.map(([key, value]) => `- ${key}: ${quote(value)}`).join('\n')}${why}`
}

/** What a document prints is no markup of ours. */
function quote(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|!&~]/gu, '\\$&')
}
