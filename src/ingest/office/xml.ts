import {SaxesParser, type SaxesAttributePlain, type SaxesTagPlain} from 'saxes'
import {InputError} from '../input-error.ts'
import {createNamespaces} from './namespaces.ts'

/** An element of an XML file, with its children in order. */
export interface XmlElement {
  /** With its prefix, as `w:p`, whatever the file calls it. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Deeper than any honest document nests. */
const MOST_DEPTH = 400

/**
 * Parses an XML file into a tree. Entities of its own (`<!ENTITY …>`) are never expanded; what is not well formed is
 * refused.
 *
 * @param part - name of the file, for the message
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decodeXml(bytes)
  const parser = new SaxesParser()
  const stack: {name: string; attributes: Readonly<Record<string, string>>; children: (XmlElement | string)[]}[] = [{name: '', attributes: {}, children: []}]
  const namespaces = createNamespaces()
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const attributes = tag.attributes as Record<string, SaxesAttributePlain['value']>
    namespaces.declare(attributes)
    const element = {name: namespaces.element(tag.name), attributes: namespaces.attributes(attributes), children: []}
    stack.at(-1)?.children.push(element)
    stack.push(element)
    if (stack.length > MOST_DEPTH) throw new InputError('input.deep', {part})
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  parser.on('text', (value: string) => {
    stack.at(-1)?.children.push(value)
  })
  parser.on('cdata', (value: string) => {
    stack.at(-1)?.children.push(value)
  })
  parser.on('doctype', (value: string) => {
    if (value.includes('<!ENTITY')) throw new InputError('input.entities', {part})
  })
  parser.on('error', (error: Error) => {
    throw new InputError('input.broken', {kind: 'XML', cause: `${part} ${error.message}`})
  })
  parser.write(text).close()
  const root = stack[0]?.children.find((child): child is XmlElement => typeof child !== 'string')
  if (root === undefined) throw new InputError('input.broken', {kind: 'XML', cause: part})
  return root
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** The children of an element that are elements, all or those of a name. */
export function elements(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name))
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name)
}

/** All that is written in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('')
}
