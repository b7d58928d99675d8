import {SingleBar} from 'cli-progress'
import type {Progress} from '../../engine/batch/progress.ts'
import type {Language} from '../../model/message.ts'
import {plainLine, ticking, type Shown} from './progress.ts'

/** A bar for a terminal, drawn four times a second. */
export function openBar(progress: Progress, language: Language): Shown {
  const start = performance.now()
  const told = (): string => plainLine(progress, (performance.now() - start) / 1000, language)
  const bar = new SingleBar({format: '{bar} {told}', barsize: 24, stream: process.stderr, hideCursor: true, barCompleteChar: '█', barIncompleteChar: '░', linewrap: false, gracefulExit: false})
  const draw = (): void => {
    bar.setTotal(progress.total ?? Math.max(1, progress.found))
    bar.update(progress.total === null ? 0 : progress.files + progress.before, {told: told()})
  }
  bar.start(1, 0, {told: told()})
  const ticker = ticking(draw, 250)
  let open = true
  return {
    stop() {
      if (!open) return
      open = false
      ticker.stop()
      bar.stop()
    },
  }
}
