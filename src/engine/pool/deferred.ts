/** A promise that is settled from outside. */
export interface Deferred {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

/** Makes one. */
export function deferred(): Deferred {
  let settle = (): void => undefined
  const promise = new Promise<void>((resolve) => { settle = resolve })
  return {promise, resolve: () => { settle() }}
}
