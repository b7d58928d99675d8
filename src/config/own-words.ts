import type {OutlineNode, PlanDocument} from '../model/document.generated.ts'
import type {SectionRole} from '../model/section-role.ts'
import {key} from '../util/fold.ts'

/** Headings of an office's own, by what the section is for. */
export type OwnSections = Readonly<Partial<Record<SectionRole, readonly string[]>>>

/**
 * Gives sections the role that the office's own headings tell, in place of the one that was read.
 *
 * A heading is its own where it begins with one of the given words; case, diacritics and signs do not count.
 */
export function withOwnSections(document: PlanDocument, sections: OwnSections): PlanDocument {
  const own = (Object.entries(sections) as [SectionRole, readonly string[]][])
    .flatMap(([role, headings]) => headings.map((heading) => ({role, words: key(heading)})))
    // The longest heading says most.
    .sort((a, b) => b.words.length - a.words.length)
  if (own.length === 0) return document
  const adapt = (node: OutlineNode): OutlineNode => {
    const title = key(node.title ?? '')
    const role = own.find(({words}) => title === words || title.startsWith(`${words} `))?.role ?? node.role
    return {...node, role, children: node.children.map(adapt)}
  }
  return {...document, outline: document.outline.map(adapt)}
}
