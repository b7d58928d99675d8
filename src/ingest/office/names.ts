/** A name as Office 97 to 2003 writes it into its table of contents. */
export function wide(name: string): string {
  return Array.from(name, (letter) => `${letter}\0`).join('')
}

/** Whether a name stands in a container's table of contents, without opening the container. */
export function hasName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'latin1')
}
