import type {SectionRole} from './section-role.ts'

/** Who uses a type of document and which rules of form it follows. */
export type TypeFamily =
  /** Văn bản hành chính, Phụ lục III of NĐ 30/2020/NĐ-CP and its forerunners. */
  | 'administrative'
  /** Văn bản quy phạm pháp luật. */
  | 'legal'
  /** Only of the Party. */
  | 'party'
  /** Giấy tờ: forms rather than documents. */
  | 'paper'

/** What a type of document looks like and must carry. */
export interface DocumentType {
  /** As in Phụ lục III of NĐ 30/2020/NĐ-CP; CV for a công văn, which has none. */
  readonly code: string
  readonly name: string
  readonly family: TypeFamily
  /** Other codes in a ký hiệu that mean this type, of older regimes or of single families. */
  readonly otherCodes?: readonly string[]
  /** Other names on the type line. */
  readonly otherNames?: readonly string[]
  /** It tells what was done rather than what is to be done. */
  readonly reports?: true
  /** Its articles order: the body is Điều by Điều. */
  readonly articles?: true
  /** It has no type line: V/v and Kính gửi stand in its place. */
  readonly untitled?: true
  /** Sections that it must have, each told by any of its roles; usage, not law, unless a sample fixes it. */
  readonly requiredSections?: readonly (readonly SectionRole[])[]
  /** Sections that it usually has. */
  readonly usualSections?: readonly (readonly SectionRole[])[]
}
