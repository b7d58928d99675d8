/** Where the bytes of documents stand for all machines. */
export interface Storage {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
  /** @throws InputError where there is nothing under the key; other errors may pass */
  readonly get: (key: string) => Promise<Uint8Array>
}
