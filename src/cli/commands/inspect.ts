import {Chalk} from 'chalk'
import type {OutlineNode, PlanDocument} from '../../model/document.generated.ts'
import {parseInput, type Reading} from '../../engine/parse-input.ts'
import {readInput} from '../../engine/read-input.ts'
import {EXIT} from '../context.ts'
import {readingOptions} from '../options.ts'
import {plainText} from '../plain-text.ts'

/** How many signs of a text are shown. */
const MOST_SIGNS = 90

/** Shows a document's tree with positions, in colour where the terminal has it. */
export async function inspectCommand(path: string, options: Reading): Promise<number> {
  for (const document of await parseInput(await readInput(path), path, readingOptions(options))) process.stdout.write(showDocument(document, new Chalk()))
  return EXIT.fine
}

function showDocument(document: PlanDocument, paint: InstanceType<typeof Chalk>): string {
  const {header, signature} = document
  const field = (name: string, value: string | null | undefined): string => `${paint.dim(name.padEnd(11))}${value == null ? paint.dim('-') : plainText(value)}\n`
  const head = [
    field('issuer', header.issuer?.name), field('superior', header.superior?.name), field('code', header.code?.value),
    field('date', header.date), field('place', header.place), field('type', header.type && `${header.type.code} ${header.type.name}`),
    field('subject', header.subject),
    field('signature', [signature.authority, signature.onBehalfOf, ...signature.positions, signature.name].filter((part) => part != null).join(' / ') || null),
    field('recipients', document.recipients.map(({name}) => name).join('; ') || null),
  ].join('')
  const problems = document.diagnostics.map(({severity, message, position}) => {
    const colour = severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.dim
    return `${colour(severity)} ${position === null ? '' : `${position.start.line}:${position.start.column} `}${message}\n`
  }).join('')
  return `${head}\n${document.outline.map((node) => showNode(node, 0, paint)).join('')}${problems === '' ? '' : `\n${problems}`}`
}

function showNode(node: OutlineNode, depth: number, paint: InstanceType<typeof Chalk>): string {
  const {start, end} = node.position
  const marker = node.marker === null ? paint.dim(node.style) : paint.bold.cyan(plainText(node.marker))
  const title = node.title === null ? '' : ` ${paint.bold(short(node.title))}`
  const text = node.text === null ? '' : ` ${node.style === 'furniture' ? paint.dim(short(node.text)) : short(node.text)}`
  const role = node.role === null ? '' : ` ${paint.magenta(node.role)}`
  const doubt = node.confidence < 0.8 ? ` ${paint.yellow(`${Math.round(node.confidence * 100)} %`)}` : ''
  const line = `${'  '.repeat(depth)}${marker}${title}${text}${role}${doubt} ${paint.dim(`${start.line}:${start.column}-${end.line}:${end.column}`)}\n`
  return line + node.children.map((child) => showNode(child, depth + 1, paint)).join('')
}

function short(text: string): string {
  const shown = plainText(text)
  return shown.length > MOST_SIGNS ? `${shown.slice(0, MOST_SIGNS - 1)}…` : shown
}
