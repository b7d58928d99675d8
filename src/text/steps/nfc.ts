import type {Edit} from '../../model/mapped-text.ts'

/** Letters followed by combining marks become one composed letter (NFC). */
export function nfc(text: string): Edit[] {
  if (text.normalize('NFC') === text) return []
  const edits: Edit[] = []
  for (const match of text.matchAll(/\P{M}\p{M}+|[\u0340-\u0344\u0374\u037E\u0387\u1F71-\u1FFD\u2000\u2001\u2126\u212A\u212B\uF900-\uFAFF]/gu)) {
    const value = match[0].normalize('NFC')
    if (value !== match[0]) edits.push({start: match.index, end: match.index + match[0].length, value})
  }
  return edits
}
