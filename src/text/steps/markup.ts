import type {Edit} from '../../model/mapped-text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&ndash;': '–', '&ldquo;': '“', '&rdquo;': '”',
}

const MARKUP = /^[ \t]*#{1,6}[ \t]+|\*\*(?<!\*{3})(?!\*)|__(?=[A-Z\u00C0-\u1EF9])|__(?<=[A-Z\u00C0-\u1EF9]__)|<\/?(?:[biup]|em|strong|span|font|div|center)(?:\s[^<>\n]{0,200})?>|\\(?=[-.()#*_[\]])|&(?:nbsp|amp|lt|gt|quot|ndash|ldquo|rdquo|#39);/gimu

/**
 * What Markdown and HTML leave in plain text: heading hashes, bold marks, escapes, inline tags, entities.
 * `<br>` stays, since in a cell it ends a line.
 */
export function markup(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(MARKUP)) {
    edits.push({start: match.index, end: match.index + match[0].length, value: ENTITIES[match[0].toLowerCase()] ?? ''})
  }
  return edits
}
