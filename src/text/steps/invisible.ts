import type {Edit} from '../../model/mapped-text.ts'

/**
 * Zero-width characters, soft hyphens, marks of direction and control characters go; what separates words becomes
 * a blank. Tabs and line ends stay.
 */
export function invisible(text: string): Edit[] {
  const edits: Edit[] = []
  // eslint-disable-next-line no-control-regex -- control characters are what this step is for
  for (const match of text.matchAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu)) {
    edits.push({start: match.index, end: match.index + 1, value: SEPARATES.test(match[0]) ? ' ' : ''})
  }
  return edits
}

// eslint-disable-next-line no-control-regex -- control characters are what this step is for
const SEPARATES = /[\u0000-\u0008\u000E-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u
