/**
 * Encodes a text as a file had it, byte order mark included.
 *
 * @param original - the bytes of the file
 * @param encoding - in which it was read
 * @returns null where the encoding is none that can be written
 */
export function encodeLike(text: string, original: Uint8Array, encoding: string): Uint8Array | null {
  switch (encoding) {
    case 'utf-8': return marked([0xEF, 0xBB, 0xBF], original, Buffer.from(text, 'utf8'))
    case 'utf-16le': return marked([0xFF, 0xFE], original, Buffer.from(text, 'utf16le'))
    case 'utf-16be': return marked([0xFE, 0xFF], original, Buffer.from(text, 'utf16le').swap16())
    default: return null
  }
}

/** Whether a file would come out as it is, byte by byte, if its text were written unchanged. */
export function survives(text: string, original: Uint8Array, encoding: string): boolean {
  const encoded = encodeLike(text, original, encoding)
  return encoded !== null && Buffer.compare(encoded, original) === 0
}

function marked(mark: readonly number[], original: Uint8Array, encoded: Uint8Array): Uint8Array {
  return mark.every((byte, i) => original[i] === byte) ? Buffer.concat([Uint8Array.from(mark), encoded]) : encoded
}
