import {fold} from '../../util/fold.ts'
import type {Page} from './page.ts'
import {printSegment, type Segment} from './segments.ts'

/** How much of a page's height its running heads and feet take, at either end. */
const MARGIN = 0.12
/** On so many pages a line stands that belongs to none of them. */
const LEAST_PAGES = 3

/** A number alone, `Trang 2/5`: it stands between the halves of a paragraph. */
const PAGE_NUMBER = /^(?:[-–. ]{0,3}\d{1,3}[-–. ]{0,3}|(?:trang|page) \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?)$/u
/** Headings that are numbered alike on each page. */
const HEADING = /^(?:phu luc|bieu|mau|bang|chuong|phan|muc|dieu|\S{1,5}[.)])/u

interface ReadPage {
  readonly page: Page
  readonly segments: readonly Segment[]
}

/** Finds page numbers, and running heads and feet, which stand in the same place of several pages. */
export function findFurniture(pages: readonly ReadPage[]): ReadonlySet<Segment> {
  const found = new Set<Segment>()
  const alike = new Map<string, Segment[]>()
  for (const {page, segments} of pages) {
    if (page.apart === true) continue
    for (const segment of segments) {
      if (segment.top >= page.height * MARGIN && segment.bottom <= page.height * (1 - MARGIN)) continue
      const text = fold(printSegment(segment).text).trim()
      if (PAGE_NUMBER.test(text)) found.add(segment)
      else if (!HEADING.test(text)) {
        const key = [text.replace(/\d+/gu, '#'), Math.round(segment.top / page.height * 100)].join(' ')
        const same = alike.get(key) ?? []
        same.push(segment)
        alike.set(key, same)
      }
    }
  }
  for (const segments of alike.values()) if (segments.length >= LEAST_PAGES && segments.length >= pages.length * 0.3) for (const segment of segments) found.add(segment)
  return found
}
