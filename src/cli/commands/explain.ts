import {Chalk} from 'chalk'
import {traceInput, type Reading} from '../../engine/parse-input.ts'
import {readInput} from '../../engine/read-input.ts'
import {UsageError} from '../../engine/usage-error.ts'
import type {OutlineNode, PlanDocument, Position} from '../../model/document.generated.ts'
import type {Traced} from '../../pipeline.ts'
import {plainText} from '../plain-text.ts'
import {EXIT} from '../context.ts'
import {readingOptions} from '../options.ts'

type Paint = InstanceType<typeof Chalk>

/** Lines of the source, from 1, both ends in it. */
interface Lines {
  readonly first: number
  readonly last: number
}

/**
 * Shows what was read on a line: the node it belongs to, what each recogniser took its words for, what became a fact
 * and why the rest did not.
 *
 * @param options - `at` is a line number or a range (`10-14`)
 * @throws UsageError where the line is none of the text's
 */
export async function explainCommand(path: string, options: Reading & {readonly at: string; readonly json?: boolean}): Promise<number> {
  const traced = await traceInput(await readInput(path), path, readingOptions(options))
  const lines = linesOf(options.at, traced.document.source.lines)
  const notes = traced.notes.filter(({position}) => touches(position, lines))
  const nodes = nodesAt(traced.document.outline, lines)
  if (options.json === true) process.stdout.write(`${JSON.stringify({lines, nodes: nodes.map((node) => ({...node, children: undefined})), claims: claimsAt(traced.document, lines), notes}, null, 2)}\n`)
  else process.stdout.write(show(path, traced, lines, new Chalk()))
  return EXIT.fine
}

function linesOf(at: string, last: number): Lines {
  const match = /^(?<first>\d{1,9})(?:-(?<last>\d{1,9}))?$/u.exec(at)
  const first = Number(match?.groups?.['first'] ?? 0)
  const end = Number(match?.groups?.['last'] ?? first)
  if (first < 1 || end < first || first > last) throw new UsageError('cli.bad-line', {option: '--at', value: at, lines: last})
  return {first, last: Math.min(end, last)}
}

function touches({start, end}: Position, {first, last}: Lines): boolean {
  return start.line <= last && end.line >= first
}

/** The innermost nodes whose own text stands on the lines, and all above them. */
function nodesAt(nodes: readonly OutlineNode[], lines: Lines): OutlineNode[] {
  return nodes.filter(({position}) => touches(position, lines)).flatMap((node) => [node, ...nodesAt(node.children, lines)])
}

/** Parts of the result outside the body that claim a line: `header.code 415/KH-UBND`. */
function claimsAt({header, signature, recipients, addressees}: PlanDocument, lines: Lines): {readonly name: string; readonly value: string}[] {
  const fields: readonly (readonly [string, string | null | undefined, Position | null | undefined])[] = [
    ['header.superior', header.superior?.name, header.superior?.position], ['header.issuer', header.issuer?.name, header.issuer?.position], ['header.code', header.code?.value, header.code?.position],
    ['header.place', header.place, header.positions.place], ['header.date', header.date, header.positions.date], ['header.type', header.type?.name, header.type?.position],
    ['header.subject', header.subject, header.positions.subject], ['signature', [signature.authority, signature.onBehalfOf, ...signature.positions, signature.name].filter((part) => part !== null).join(' / '), signature.position],
    ...addressees.map(({name, position}) => ['addressees', name, position] as const), ...recipients.map(({name, position}) => ['recipients', name, position] as const),
  ]
  return fields.flatMap(([name, value, position]) => (value != null && position != null && touches(position, lines) ? [{name, value}] : []))
}

function show(path: string, {document, text, notes}: Traced, lines: Lines, paint: Paint): string {
  const printed = text.split(/\r\n|[\n\r\f]/u).slice(lines.first - 1, lines.last).map((line, i) => `${paint.dim(`${path}:${lines.first + i}`)} ${plainText(line)}\n`).join('')
  const row = (name: string, value: string): string => `${paint.cyan(name.padEnd(16))}${value}\n`
  const claims = claimsAt(document, lines).map(({name, value}) => row(name, plainText(value))).join('')
  const nodes = nodesAt(document.outline, lines).map(({style, marker, path: at, role, confidence}) => (
    row('outline', [style, marker === null ? '' : plainText(marker), at === '' ? 'before the first item' : at, role === null ? '' : `role ${role}`, confidence < 1 ? `${Math.round(confidence * 100)} % sure` : ''].filter((part) => part !== '').join('  '))
  )).join('')
  const facts = notes.filter(({position}) => touches(position, lines)).map(({recogniser, read, dropped, text: words}) => (
    row(recogniser, `${paint.bold(plainText(words).slice(0, 80))} ${dropped === null ? paint.green('→') : paint.yellow('✗')} ${plainText(read)}${dropped === null ? '' : paint.yellow(`  dropped: ${dropped}`)}`)
  )).join('')
  return `${printed}\n${claims}${nodes}${facts === '' ? paint.dim('No recogniser took anything here for a fact.\n') : facts}`
}
