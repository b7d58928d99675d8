import type {Intake} from '../../model/intake.ts'
import type {Page, Word} from '../layout/page.ts'
import {elements, parseXml, type XmlElement} from '../office/xml.ts'
import {intakeOfPages} from './intake.ts'
import {wordText} from './word-text.ts'

/** Reads ALTO XML: words in lines, with boxes and confidences. */
export function readAlto(bytes: Uint8Array): Intake {
  let line = 0
  const pages = descendants(parseXml(bytes, 'ALTO'), 'Page').map((element): Page => {
    const words = descendants(element, 'TextLine').flatMap((each) => {
      line++
      return descendants(each, 'String').map((string): Word => wordOf(string, line))
    })
    const right = Math.max(1, ...words.map((word) => word.right))
    const bottom = Math.max(1, ...words.map((word) => word.bottom))
    return {width: number(element, 'WIDTH') ?? right, height: number(element, 'HEIGHT') ?? bottom, words, rules: []}
  })
  return intakeOfPages(pages)
}

function wordOf(string: XmlElement, line: number): Word {
  const left = number(string, 'HPOS') ?? 0
  const top = number(string, 'VPOS') ?? 0
  return {
    text: wordText(string.attributes['CONTENT'] ?? ''), left, top, right: left + (number(string, 'WIDTH') ?? 0), bottom: top + (number(string, 'HEIGHT') ?? 0),
    confidence: number(string, 'WC') ?? 1, line,
  }
}

function number(element: XmlElement, name: string): number | null {
  const value = Number(element.attributes[name] ?? Number.NaN)
  return Number.isFinite(value) ? value : null
}

/** Elements of a name, whatever their prefix, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((child) => (child.name === name || child.name.endsWith(`:${name}`) ? [child] : descendants(child, name)))
}
