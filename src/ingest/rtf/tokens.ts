/** A piece of RTF: a brace, a control word with its number, a byte, text, or `\*` with the word behind it. */
export interface Token {
  readonly kind: 'open' | 'close' | 'word' | 'byte' | 'text' | 'optional'
  readonly word: string
  readonly number: number | null
}

const TOKEN = /(?<open>\{)|(?<close>\})|\\\*\s?\\(?<optional>[a-z]{1,32})(?:-?\d{1,10})? ?|\\'(?<byte>[\da-f]{2})|\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\(?<sign>[^a-z\d'])|(?<text>[^{}\\\r\n]+)|[\r\n]+/giu

/** Divides RTF into its tokens. Binary data (`\bin`) is skipped. */
export function* tokens(source: string): Generator<Token> {
  for (let at = 0; at < source.length;) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (match === null) return
    at = match.index + match[0].length
    const {open, close, optional, byte, word, number, sign, text} = match.groups ?? {}
    if (open !== undefined) yield {kind: 'open', word: '', number: null}
    else if (close !== undefined) yield {kind: 'close', word: '', number: null}
    else if (optional !== undefined) yield {kind: 'optional', word: optional, number: null}
    else if (byte !== undefined) yield {kind: 'byte', word: '', number: Number.parseInt(byte, 16)}
    else if (word !== undefined) {
      if (word === 'bin') at += Math.max(0, Number(number ?? 0))
      else yield {kind: 'word', word, number: number === undefined ? null : Number(number)}
    } else if (sign !== undefined) {
      if ('{}\\'.includes(sign)) yield {kind: 'text', word: sign, number: null}
      else if (sign === '\n' || sign === '\r') yield {kind: 'word', word: 'par', number: null}
      else yield {kind: 'word', word: sign, number: null}
    } else if (text !== undefined) yield {kind: 'text', word: text, number: null}
  }
}
