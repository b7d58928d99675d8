import type {MappedText, Span} from './mapped-text.ts'
import type {SectionRole} from './section-role.ts'

/** How an outline node is marked; the first ten are numbered and count in the path. */
export type OutlineStyle =
  | 'part' | 'appendix' | 'chapter' | 'section' | 'article' | 'upper' | 'roman' | 'decimal' | 'lower' | 'paren'
  | 'dash' | 'plus' | 'star' | 'bullet' | 'named' | 'paragraph' | 'table' | 'furniture'

/** Cells of a table node, all mapped to the clean text. */
export interface TableCells {
  readonly columns: readonly MappedText[]
  readonly rows: readonly (readonly MappedText[])[]
}

/** A node of the body's tree. Spans count in the clean text. */
export interface OutlineNode {
  readonly style: OutlineStyle
  /** The marker as printed; null where there is none. */
  readonly marker: MappedText | null
  /** The last step of the path, slips mended; null for unnumbered nodes. */
  readonly label: string | null
  readonly path: string
  /** How many numbered markers the path has. */
  readonly level: number
  /** All that is printed behind the marker; heading and text are parts of it. */
  readonly body: MappedText
  readonly title: MappedText | null
  readonly text: MappedText | null
  readonly role: SectionRole | null
  readonly table: TableCells | null
  readonly confidence: number
  /** From the marker to the end of the last child. */
  readonly span: Span
  readonly children: readonly OutlineNode[]
}
