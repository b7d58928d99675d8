import type {SectionRole} from '../model/section-role.ts'

/** A section that a type of document must have. */
export interface RequiredSection {
  readonly name: string
  /** Roles of headings that tell it. */
  readonly roles?: readonly SectionRole[]
  /** Words with which its heading begins or that it contains; compared without marks, signs and case. */
  readonly headings?: readonly string[]
}

/**
 * Sections by code of document type, in the order in which they stand.
 *
 * Usage, not law: DOMAIN reference §2.2, from headings of published documents. Date of this table: 2026-11-22.
 */
export const REQUIRED_SECTIONS: Readonly<Record<string, readonly RequiredSection[]>> = {
  KH: [
    {name: 'Mục đích, yêu cầu', roles: ['purpose', 'targets', 'requirements', 'viewpoint'], headings: ['mục đích', 'mục tiêu', 'yêu cầu']},
    {name: 'Nội dung, nhiệm vụ', roles: ['tasks', 'solutions', 'schedule', 'assignment'], headings: ['nội dung', 'nhiệm vụ', 'giải pháp', 'các đề án', 'hoạt động', 'biện pháp']},
    {name: 'Tổ chức thực hiện', roles: ['implementation', 'assignment'], headings: ['tổ chức thực hiện', 'phân công', 'trách nhiệm', 'triển khai thực hiện']},
  ],
  CTr: [
    {name: 'Quan điểm, mục tiêu', roles: ['purpose', 'targets', 'viewpoint', 'requirements'], headings: ['quan điểm', 'mục tiêu', 'mục đích', 'chỉ tiêu']},
    {name: 'Nhiệm vụ, giải pháp', roles: ['tasks', 'solutions'], headings: ['nhiệm vụ', 'giải pháp', 'nội dung', 'các đề án']},
    {name: 'Tổ chức thực hiện', roles: ['implementation', 'assignment'], headings: ['tổ chức thực hiện', 'phân công', 'trách nhiệm']},
  ],
  BC: [
    {name: 'Tình hình, kết quả', roles: ['results', 'situation'], headings: ['tình hình', 'kết quả', 'công tác', 'đánh giá', 'thực trạng', 'việc thực hiện', 'nội dung', 'sự cần thiết']},
    {name: 'Phương hướng, kiến nghị', roles: ['tasks', 'proposals', 'solutions'], headings: ['phương hướng', 'nhiệm vụ', 'kiến nghị', 'đề xuất', 'giải pháp', 'thời gian tới', 'kế hoạch']},
  ],
  ĐA: [
    {name: 'Sự cần thiết, căn cứ', roles: ['basis', 'situation'], headings: ['sự cần thiết', 'căn cứ', 'cơ sở', 'thực trạng', 'tình hình']},
    {name: 'Mục tiêu', roles: ['purpose', 'targets', 'viewpoint'], headings: ['mục tiêu', 'quan điểm', 'mục đích']},
    {name: 'Nhiệm vụ, giải pháp', roles: ['tasks', 'solutions'], headings: ['nhiệm vụ', 'giải pháp', 'nội dung', 'phương án']},
    {name: 'Tổ chức thực hiện', roles: ['implementation', 'assignment'], headings: ['tổ chức thực hiện', 'phân công', 'trách nhiệm']},
  ],
  PA: [
    {name: 'Tình huống', roles: ['situation', 'purpose'], headings: ['tình huống', 'tình hình', 'dự báo', 'giả định', 'mục đích']},
    {name: 'Lực lượng, biện pháp', roles: ['tasks', 'solutions'], headings: ['lực lượng', 'phương tiện', 'biện pháp', 'nội dung', 'xử lý', 'ứng phó', 'phương án']},
    {name: 'Phân công, tổ chức thực hiện', roles: ['implementation', 'assignment'], headings: ['tổ chức thực hiện', 'phân công', 'trách nhiệm', 'nhiệm vụ']},
  ],
}
