import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Intake} from '../../model/intake.ts'
import type {Page, Rect, Word} from '../layout/page.ts'
import {intakeOfPages} from './intake.ts'
import {wordText} from './word-text.ts'

const LINES = new Set(['ocr_line', 'ocr_header', 'ocr_textfloat', 'ocr_caption', 'ocrx_line'])

/** Reads hOCR: the boxes of its words stand in the `title` of their elements. */
export function readHocr(bytes: Uint8Array): Intake {
  let line = 0
  const root = unified().use(rehypeParse).parse(new TextDecoder('utf-8').decode(bytes))
  const pages = find(root, (names) => names.includes('ocr_page')).map((element): Page => {
    const box = boxOf(element)
    const words = find(element, (names) => names.some((name) => LINES.has(name))).flatMap((each) => {
      line++
      const own = find(each, (names) => names.includes('ocrx_word'))
      return own.map((word) => wordOf(word, line))
    }).filter(({text}) => text !== '')
    return {width: box.right - box.left || 1, height: box.bottom - box.top || 1, words, rules: []}
  })
  return intakeOfPages(pages)
}

function wordOf(element: Element, line: number): Word {
  const confidence = /x_wconf\s+(?<value>[\d.]+)/u.exec(titleOf(element))?.groups?.['value']
  return {...boxOf(element), text: wordText(textOf(element)), confidence: confidence === undefined ? 1 : Math.min(1, Number(confidence) / 100), line}
}

function boxOf(element: Element): Rect {
  const [left = 0, top = 0, right = 0, bottom = 0] = /bbox\s+(?<box>[\d.\s-]+)/u.exec(titleOf(element))?.groups?.['box']?.trim().split(/\s+/u).map(Number) ?? []
  return {left, top, right, bottom}
}

function titleOf({properties}: Element): string {
  return typeof properties['title'] === 'string' ? properties['title'] : ''
}

function find(node: Nodes, wanted: (names: readonly string[]) => boolean): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return []
  if (node.type === 'element') {
    const names = node.properties['className']
    if (Array.isArray(names) && wanted(names.map(String))) return [node]
  }
  return node.children.flatMap((child) => (child.type === 'element' ? find(child, wanted) : []))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map((child) => textOf(child)).join('') : ''
}
