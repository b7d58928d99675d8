/** Whether a name stands in a container's table of contents, without opening the container. */
export function hasName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'latin1')
}
