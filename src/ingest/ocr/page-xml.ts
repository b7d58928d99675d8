import type {Intake} from '../../model/intake.ts'
import type {Page, Rect, Word} from '../layout/page.ts'
import {parseXml, textOf, type XmlElement} from '../office/xml.ts'
import {descendants} from './alto.ts'
import {intakeOfPages} from './intake.ts'
import {wordText} from './word-text.ts'

/** Reads PAGE XML: words where it has them, else the text of its lines. */
export function readPageXml(bytes: Uint8Array): Intake {
  let line = 0
  const pages = descendants(parseXml(bytes, 'PAGE'), 'Page').map((element): Page => {
    const words = descendants(element, 'TextLine').flatMap((each) => {
      line++
      const own = descendants(each, 'Word').map((word) => wordOf(word, line)).filter((word) => word !== null)
      return own.length > 0 ? own : lineWords(each, line)
    })
    return {width: Number(element.attributes['imageWidth'] ?? 1) || 1, height: Number(element.attributes['imageHeight'] ?? 1) || 1, words, rules: []}
  })
  return intakeOfPages(pages)
}

function wordOf(element: XmlElement, line: number): Word | null {
  const read = textEquivalent(element)
  return read === null ? null : {...boxOf(element), ...read, line}
}

/** A line without words of its own: its box is divided by the length of its words. */
function lineWords(element: XmlElement, line: number): Word[] {
  const read = textEquivalent(element)
  if (read === null) return []
  const box = boxOf(element)
  const width = (box.right - box.left) / Math.max(1, read.text.length)
  return [...read.text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0], left: box.left + width * match.index, right: box.left + width * (match.index + match[0].length), top: box.top, bottom: box.bottom,
    confidence: read.confidence, line,
  }))
}

/** The text of an element itself, not that of its parts. */
function textEquivalent(element: XmlElement): {text: string; confidence: number} | null {
  const equivalents = element.children.filter((child): child is XmlElement => typeof child !== 'string' && /(?:^|:)TextEquiv$/u.test(child.name))
  const best = equivalents.sort((a, b) => Number(a.attributes['index'] ?? 0) - Number(b.attributes['index'] ?? 0))[0]
  const unicode = best && descendants(best, 'Unicode')[0]
  const text = unicode === undefined ? '' : wordText(textOf(unicode))
  return text === '' ? null : {text, confidence: Number(best?.attributes['conf'] ?? 1)}
}

function boxOf(element: XmlElement): Rect {
  const points = (descendants(element, 'Coords')[0]?.attributes['points'] ?? '').split(/\s+/u).map((pair) => pair.split(',').map(Number))
  const xs = points.map(([x]) => x ?? 0)
  const ys = points.map(([, y]) => y ?? 0)
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
}
