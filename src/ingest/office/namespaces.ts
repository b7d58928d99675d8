/** The prefixes by which this project names elements and attributes, by the namespaces that files name. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:', 'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo:',
}

/** Names as this project writes them, whatever prefixes a file declares: programs that rewrite one call theirs `ns0`. */
export interface Namespaces {
  /** Heeds what an element declares. */
  declare(attributes: Readonly<Record<string, string>>): void
  element(name: string): string
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>>
}

export function createNamespaces(): Namespaces {
  /** Prefixes of the file, with their colon, that are others here. */
  const others = new Map<string, string>()
  const rename = (name: string): string => {
    const prefix = name.slice(0, name.indexOf(':') + 1)
    return (others.get(prefix) ?? prefix) + name.slice(prefix.length)
  }
  return {
    declare(attributes) {
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue
        const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`
        const ours = PREFIXES[attributes[name] ?? '']
        if (ours !== undefined && ours !== prefix) others.set(prefix, ours)
      }
    },
    element: (name) => (others.size === 0 ? name : rename(name)),
    // A name without prefix is in no namespace, whatever the default is.
    attributes: (attributes) => (others.size === 0 ? attributes : Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]))),
  }
}
