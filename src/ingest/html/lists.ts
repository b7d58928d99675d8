import type {Element} from 'hast'
import {printNumber} from '../office/counters.ts'

const FORMATS: Readonly<Record<string, string>> = {1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman'}

/** What a browser prints before an item of a list. */
export function listMarker(item: Element, list: Element | undefined): string {
  if (list?.tagName !== 'ol') return '•'
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  let number = Number(list.properties['start'] ?? 1)
  for (const each of items) {
    const own = each.properties['value']
    if (typeof own === 'string' || typeof own === 'number') number = Number(own)
    if (each === item) break
    number++
  }
  return `${printNumber(number, FORMATS[typeof list.properties['type'] === 'string' ? list.properties['type'] : '1'] ?? 'decimal')}.`
}
