import filters from 'word-extractor/lib/filters.js'
import WordOleExtractor, {type Extracted} from 'word-extractor/lib/word-ole-extractor.js'
import {InputError} from '../input-error.ts'
import {countLists} from '../office/list-numbers.ts'
import {readLists} from './lists.ts'
import {readListPlaces} from './properties.ts'

/** What the main stream of the versions before begins with. */
const WORD_6 = 0xA5DC
/** Where its head has its flags, and the one of them that tells of a password. */
const FLAGS = 0xA
const ENCRYPTED = 0x100
/** Ends of paragraphs, cells, rows and pages. */
const ENDS = new Set('\r\u0007\n\f')

/** Reads the text of a Word 97 to 2003 file, which the library does, with the numbers that Word makes up. */
export class NumberedExtractor extends WordOleExtractor {
  /** The tables of the lists are damaged. */
  numbersLost = false
  #body = ''

  override extractWordDocument(container: object, main: Buffer): Promise<Extracted> {
    if (main.readUInt16LE(0) === WORD_6) throw new InputError('input.other-format', {kind: 'Word 6 or 95'})
    if ((main.readUInt16LE(FLAGS) & ENCRYPTED) !== 0) throw new InputError('input.encrypted')
    return super.extractWordDocument(container, main)
  }

  protected override writePieces(main: Buffer, table: Buffer): void {
    super.writePieces(main, table)
    // The library makes the word `undefined` of what else is a soft hyphen, and drops the one that keeps words together.
    for (const piece of this._pieces) piece.text = piece.text.replaceAll('\u001F', '\u00AD').replaceAll('\u001E', '-')
  }

  protected override writeParagraphProperties(main: Buffer, table: Buffer): void {
    super.writeParagraphProperties(main, table)
    try {
      this.#body = this.#printNumbers(main, table)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.numbersLost = true
    }
  }

  protected override buildDocument(): {_body: string} {
    const document = super.buildDocument()
    return this.numbersLost ? document : Object.assign(document, {_body: filters.clean(this.#body)})
  }

  #printNumbers(main: Buffer, table: Buffer): string {
    const placeOf = readListPlaces(main, table)
    const numberOf = countLists(readLists(main, table))
    let left = this._boundaries.ccpText
    let body = ''
    let paragraph = ''
    for (const {text, startFilePos, bpc} of this._pieces) {
      for (let i = 0; i < text.length && left > 0; i++, left--) {
        const letter = text.charAt(i)
        paragraph += letter
        if (!ENDS.has(letter)) continue
        const place = placeOf(startFilePos + i * bpc)
        const number = place === null ? '' : numberOf(place)
        body += (paragraph === letter ? number.trim() : number) + paragraph
        paragraph = ''
      }
    }
    return body + paragraph
  }
}
