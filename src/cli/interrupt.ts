import type {Language} from '../model/message.ts'
import {sentence} from '../util/messages.ts'

/** How a program was told to stop. */
export interface Interrupt {
  /** Fires at the first signal. */
  readonly signal: AbortSignal
  /** The exit code that tells of the signal; null while there was none. */
  readonly code: () => number | null
  readonly release: () => void
}

const CODES = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const

/** The first signal asks to finish what is in flight, the second one ends the program at once. */
export function listenForInterrupt(language: Language): Interrupt {
  const controller = new AbortController()
  let code: number | null = null
  const listeners = Object.entries(CODES).map(([name, number]) => {
    const listener = (): void => {
      if (code !== null) process.exit(number)
      code = number
      controller.abort()
      process.stderr.write(`${sentence('batch.stopping', {}, language)}\n`)
    }
    process.on(name, listener)
    return () => process.off(name, listener)
  })
  return {signal: controller.signal, code: () => code, release: () => { for (const off of listeners) off() }}
}
