import {isSyllable} from '../../ingest/encodings/syllables.ts'
import type {Checked} from '../rule.ts'

/** A word that can't be spelled so in Vietnamese. */
export interface Suspect {
  readonly word: string
  readonly start: number
}

const WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}?\p{Ll}{2,}(?![\p{L}\p{M}\p{N}])/gu

/** Words of place names from the languages of the highlands. */
const NAMES = /^(?:[ĐB][ắăẵặ]k|[ĐB]rông|Krông|Kông|Krôn|Tẻh|Sắk|Glêi|Hlêu|Pếch|Đrai|Mđrắk|Păng|Lắk|Plông|Rẫy|Kôn|Kdăm|Nốp|Xốp)$/u

/** Signs that no document prints and OCR programs put for specks and stamps. */
const JUNK = /[\\~`§©®¬„‡†‹›¡¿£¥{}^]/gu

const SYLLABLES = new Map<string, boolean>()
const SCANS = new WeakMap<Checked, boolean>()
const SUSPECTS = new WeakMap<Checked, {readonly words: number; readonly suspects: readonly Suspect[]}>()

/** The marked words of the text that are no Vietnamese, and how many marked words there are. */
export function readSuspects(checked: Checked): {readonly words: number; readonly suspects: readonly Suspect[]} {
  const known = SUSPECTS.get(checked)
  if (known !== undefined) return known
  const suspects: Suspect[] = []
  let words = 0
  for (const match of checked.text.matchAll(WORD)) {
    const [word] = match
    // eslint-disable-next-line no-control-regex -- ASCII is what is meant
    if (/^[\u0000-\u007F]*$/u.test(word)) continue
    words++
    if (!isKnown(word)) suspects.push({word, start: match.index})
  }
  const found = {words, suspects}
  SUSPECTS.set(checked, found)
  return found
}

/** Whether the text came by OCR or a broken text layer, so that its letters are no proof of what is printed. */
export function readsLikeScan(checked: Checked): boolean {
  let scan = SCANS.get(checked)
  if (scan === undefined) {
    scan = looksScanned(checked)
    SCANS.set(checked, scan)
  }
  return scan
}

function looksScanned(checked: Checked): boolean {
  if (checked.document.diagnostics.some(({ruleId}) => /^(?:ocr-|text-layer-|code-unreadable|date-unreadable)/u.test(ruleId))) return true
  const {words, suspects} = readSuspects(checked)
  const junk = checked.document.source.format === 'markdown' ? 0 : checked.text.match(JUNK)?.length ?? 0
  return suspects.length + junk >= 3 && (suspects.length + junk) / words > 0.002
}

function isKnown(word: string): boolean {
  let known = SYLLABLES.get(word)
  if (known === undefined) {
    known = NAMES.test(word) || isSyllable(word.normalize('NFC'))
    if (SYLLABLES.size > 20_000) SYLLABLES.clear()
    SYLLABLES.set(word, known)
  }
  return known
}
