import type {Progress} from '../../engine/batch/progress.ts'
import type {Language} from '../../model/message.ts'
import {sentence} from '../../util/messages.ts'
import {openBar} from './bar.ts'

/** How progress is shown. */
export type ProgressStyle = 'auto' | 'bar' | 'plain' | 'json' | 'none'

/** Shows progress on standard error until it is stopped. */
export interface Shown {
  readonly stop: () => void
}

/**
 * Begins to show progress.
 *
 * @param interval - between two plain lines, in seconds
 * @param stop - ends it as well
 */
export function showProgress(style: ProgressStyle, progress: Progress, interval: number, language: Language, stop: AbortSignal): Shown {
  const shown = openProgress(style, progress, interval, language)
  // What is told at an interrupt must not be drawn over.
  stop.addEventListener('abort', shown.stop, {once: true})
  return shown
}

function openProgress(style: ProgressStyle, progress: Progress, interval: number, language: Language): Shown {
  const chosen = style === 'auto' ? process.stderr.isTTY ? 'bar' : 'plain' : style
  if (chosen === 'none') return {stop: () => undefined}
  if (chosen === 'bar') return openBar(progress, language)
  const start = performance.now()
  const tell = (): void => {
    const seconds = (performance.now() - start) / 1000
    process.stderr.write(chosen === 'json' ? `${JSON.stringify(figures(progress, seconds))}\n` : `${plainLine(progress, seconds, language)}\n`)
  }
  return ticking(tell, interval * 1000)
}

/** Does something again and again, and a last time when it is stopped. */
export function ticking(act: () => void, milliseconds: number): Shown {
  const timer = setInterval(act, milliseconds)
  let running = true
  return {
    stop() {
      if (!running) return
      running = false
      clearInterval(timer)
      act()
    },
  }
}

/** So many files tell how long the others take. */
const ENOUGH = 20

/** What a machine is told. */
function figures({files, bytes, failed, linked, before, total}: Progress, seconds: number): Record<string, number | null> {
  const rate = seconds > 0 ? files / seconds : 0
  return {
    files, bytes, failed, linked, before, total, seconds: Math.round(seconds * 10) / 10, filesPerSecond: Math.round(rate * 10) / 10,
    secondsLeft: total === null || files < ENOUGH ? null : Math.max(0, Math.round((total - before - files) / rate)),
  }
}

/** What a log is told. */
export function plainLine(progress: Progress, seconds: number, language: Language): string {
  const {files, bytes, failed, before, total} = progress
  const {filesPerSecond, secondsLeft} = figures(progress, seconds)
  return sentence('batch.progress', {
    files: files + before, total: total ?? '?', megabytes: (bytes / 1e6).toFixed(1), rate: filesPerSecond ?? 0, failed, left: secondsLeft == null ? '?' : clock(secondsLeft),
  }, language)
}

/** Seconds as h:mm:ss. */
export function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return `${h}:${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}`
}
