/** A document's text as it may be shown: escape codes in it must not reach the terminal. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD')
}
