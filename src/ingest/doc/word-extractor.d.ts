/** What `doc/extractor.ts` builds on; the package has no types for it. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A stretch of the text: where its letters stand in the stream, and how many bytes each takes. */
  interface Piece {
    text: string
    readonly startFilePos: number
    readonly bpc: 1 | 2
  }

  /** The parts of a document. @param how - `filterUnicode` makes quotation marks and blanks plain */
  export type Extracted = Record<'getBody' | 'getFootnotes' | 'getEndnotes' | 'getTextboxes', (how: {readonly filterUnicode: boolean}) => string>

  class WordOleExtractor {
    protected readonly _pieces: readonly Piece[]
    protected readonly _boundaries: {readonly ccpText: number}
    extract(reader: object): Promise<Extracted>
    extractWordDocument(container: object, main: Buffer): Promise<Extracted>
    protected writePieces(main: Buffer, table: Buffer): void
    protected writeParagraphProperties(main: Buffer, table: Buffer): void
    protected buildDocument(): {_body: string}
  }
  export default WordOleExtractor
}

declare module 'word-extractor/lib/buffer-reader.js' {
  const BufferReader: new (bytes: Buffer) => object
  export default BufferReader
}

declare module 'word-extractor/lib/filters.js' {
  const filters: {clean(text: string): string}
  export default filters
}
