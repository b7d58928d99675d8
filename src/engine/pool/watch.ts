/** Aborts a task whose worker stays at one document for too long. */
export interface Watch {
  readonly signal: AbortSignal
  /** Where the worker tells at which document it is, counted from 1. */
  readonly beat: Int32Array
  readonly stop: () => void
}

/** A worker that does not even begin is given this much more, in milliseconds: threads start slowly on a busy machine. */
const TO_START = 60_000

/** @param timeout - for one document, in seconds; it begins when the worker begins with it */
export function watchTask(timeout: number): Watch {
  const controller = new AbortController()
  const beat = new Int32Array(new SharedArrayBuffer(4))
  let at = 0
  let since = performance.now()
  const timer = setInterval(() => {
    const now = Atomics.load(beat, 0)
    if (now !== at) {
      at = now
      since = performance.now()
    } else if (performance.now() - since > timeout * 1000 + (at === 0 ? TO_START : 0)) {
      controller.abort()
    }
  }, Math.min(250, timeout * 100))
  return {signal: controller.signal, beat, stop: () => { clearInterval(timer) }}
}
