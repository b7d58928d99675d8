/** Bytes 0x80 to 0x9F of windows-1252: some versions of Node decode them as Latin-1, without quotation marks and dashes. */
const SIGNS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Windows code pages of the character sets that fonts name. */
const CHARSETS: Readonly<Record<number, string>> = {0: 'windows-1252', 163: 'windows-1258', 204: 'windows-1251', 238: 'windows-1250', 128: 'shift_jis', 134: 'gbk', 136: 'big5', 129: 'euc-kr'}

/** A font of the document. */
export interface Font {
  name: string
  encoding: string
}

/** The encoding that a font's character set names; null for one that is not known. */
export function encodingOfCharset(charset: number): string | null {
  return CHARSETS[charset] ?? null
}

/** The encoding of a code page of Windows, by its number. */
export function encodingOfCodePage(page: number): string {
  return page === 65001 ? 'utf-8' : `windows-${page}`
}

/** What bytes print in the encoding of their font, else of the document. */
export function decodeBytes(codes: readonly number[], font: Font | undefined, ansi: string): string {
  // Fonts with an encoding of their own get the bare code, which `decodeByFont` knows.
  if (font !== undefined && /^(?:\.Vn|VNI[- ])/iu.test(font.name)) return String.fromCharCode(...codes)
  const encoding = font?.encoding ?? ansi
  if (encoding === 'windows-1252') return codes.map((code) => SIGNS_1252.charAt(code - 0x80) || String.fromCharCode(code)).join('')
  try {
    return new TextDecoder(encoding).decode(Uint8Array.from(codes))
  } catch {
    return String.fromCharCode(...codes)
  }
}

/** Text with bytes beyond ASCII that stand bare in it: as UTF-8 where they are UTF-8, as some programs write, else as `decodeBytes`. */
export function decodeBare(text: string, font: Font | undefined, ansi: string): string {
  return text.replace(/[\u0080-\u00FF]+/gu, (bare) => {
    const bytes = Buffer.from(bare, 'latin1')
    const utf8 = bytes.toString('utf8')
    return utf8.includes('\uFFFD') ? decodeBytes([...bytes], font, ansi) : utf8
  })
}
