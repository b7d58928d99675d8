import type {OutlineNode, PlanDocument} from '../../model/document.generated.ts'

/** A basis: `Căn cứ …`, `Theo đề nghị …`, `Xét Tờ trình …`; in a Party document behind a dash. */
const BASIS = /^(?:[-–+]\s*)?(?:Căn cứ|Thực hiện|Theo đề nghị|Theo kết luận|Theo Quyết định|Xét|Để |Nhằm|Triển khai|Trên cơ sở|Tiếp tục|Thi hành|Chấp hành|Tiếp theo|Theo )/u

/** What stands before the first numbered part of the body. */
export function preambleOf({outline}: PlanDocument): readonly OutlineNode[] {
  const first = outline.findIndex(({number}) => number !== null)
  return (first < 0 ? outline : outline.slice(0, first)).flatMap((node) => [node, ...node.children])
}

/** Whether a paragraph says on what the document rests. */
export function isBasis({text, title}: OutlineNode): boolean {
  return BASIS.test((title ?? text ?? '').trim())
}
