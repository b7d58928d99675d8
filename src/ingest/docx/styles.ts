import {child, elements, type XmlElement} from '../office/xml.ts'

/** What the styles of a document say of its paragraphs and runs, as far as it changes what is printed. */
export interface Styles {
  /** The properties of a paragraph or run with those of its styles behind it, nearest first. */
  chain(style: string | undefined): readonly XmlElement[]
  /** The style of paragraphs that name none. */
  readonly standard: string | undefined
  /** `w:rPr` that all runs start from. */
  readonly defaults: XmlElement | undefined
}

/** More styles than this are never based on each other in a row. */
const MOST_STEPS = 20

/** @param root - of `styles.xml`; undefined where there is none */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map(elements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const standard = elements(root, 'w:style').find(({attributes}) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1')
  const known = new Map<string, readonly XmlElement[]>()
  const follow = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = []
    for (let next = id; next !== undefined && chain.length < MOST_STEPS;) {
      const style = byId.get(next)
      if (style === undefined) break
      chain.push(style)
      next = child(style, 'w:basedOn')?.attributes['w:val']
    }
    return chain
  }
  return {
    chain(id) {
      const key = id ?? ''
      const chain = known.get(key) ?? follow(id)
      known.set(key, chain)
      return chain
    },
    standard: standard?.attributes['w:styleId'],
    defaults: child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  }
}

/** Whether a property that is on or off is on; null where it is not there. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const property = child(properties, name)
  if (property === undefined) return null
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '1')
}
