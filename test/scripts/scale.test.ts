import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {simulate, type Figures} from '../../scripts/scale/model.ts'

const figures: Figures = {
  coresPerMachine: 10, parseSeconds: 0.01, ocrSecondsPerPage: 1, pagesPerDocument: 2, bytesPerDocument: 10_000, bytesPerScannedPage: 100_000,
  workerMegabytes: 100, threadMegabytes: 50, ocrMegabytes: 200, databaseResultsPerSecond: 2500, databaseBytesPerDocument: 10_000, storageMegabytesPerSecond: 100,
}

describe('simulate', () => {
  it('is bound by processors first, then by what all machines share', () => {
    expect(simulate(figures, {documents: 3_600_000, kind: 'text', machines: 1})).toEqual({hours: 1, bottleneck: 'processors', memoryGigabytes: 0.6, databaseGigabytes: 36})
    expect(simulate(figures, {documents: 3_600_000, kind: 'text', machines: 50})).toMatchObject({hours: 0.4, bottleneck: 'database', memoryGigabytes: 30})
    const scans = simulate(figures, {documents: 3_600_000, kind: 'scans', machines: 1})
    expect(scans.bottleneck).toBe('processors')
    expect(scans.hours).toBeCloseTo(201)
    expect(simulate(figures, {documents: 1, kind: 'scans', machines: 1000})).toMatchObject({bottleneck: 'storage'})
  })

  it('has figures for the documentation', () => {
    const told = JSON.parse(readFileSync(new URL('../../docs/scale-figures.json', import.meta.url), 'utf8')) as Figures
    expect(simulate(told, {documents: 10_000_000, kind: 'text', machines: 1}).hours).toBeGreaterThan(1)
  })
})
