/** Signs that move the cursor, ring, colour or turn the direction of what is read: none of a document reach a terminal or a log. */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu
/** All that XML 1.0 has no place for, lone surrogates among it. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text for one line of a terminal or a log. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROL, '\uFFFD')
}

/** A line of a document as it is shown: tabs stay one column wide. */
export function plainLine(text: string): string {
  return text.replaceAll('\t', ' ').replace(CONTROL, '\uFFFD')
}

/** Text for an attribute or the content of an XML element. */
export function xml(text: string): string {
  return text
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;')
}

/** Text for HTML, in attributes too; what was made safe for a line before keeps its blanks. */
export function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\'', '&#39;')
}

/** The message of a GitHub workflow command. */
export function githubMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a GitHub workflow command. */
export function githubProperty(text: string): string {
  return githubMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A path as a URI reference: relative as it is, absolute as a file. */
export function uri(path: string): string {
  const encoded = path.split('/').map((piece) => encodeURIComponent(piece.replace(/\p{Cs}/gu, '\uFFFD'))).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
