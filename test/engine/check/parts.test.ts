import {describe, expect, test} from 'vitest'
import {Channel} from '../../../src/engine/check/channel.ts'
import {encodeLike, survives} from '../../../src/engine/check/encode.ts'
import {inOrder} from '../../../src/engine/check/in-order.ts'
import {writeReports} from '../../../src/engine/check/reports.ts'
import type {FileResult} from '../../../src/lint/rule.ts'
import {nearest} from '../../../src/util/nearest.ts'
import {CONTEXT, RESULTS, stream} from '../../support/results.ts'
import {delay} from '../../support/program.ts'

describe('inOrder', () => {
  test('gives results in the order of the items, and holds no more than told', async () => {
    let running = 0
    let most = 0
    const results: number[] = []
    for await (const result of inOrder(stream([30, 1, 20, 2, 10]), 3, async (item) => {
      most = Math.max(most, ++running)
      await delay(item)
      running--
      return item
    })) results.push(result)
    expect(results).toEqual([30, 1, 20, 2, 10])
    expect(most).toBe(3)
  })
})

describe('a channel', () => {
  test('hands over one item at a time', async () => {
    const channel = new Channel<number>()
    const events: string[] = []
    const taking = (async () => {
      for await (const item of channel) {
        await delay(1)
        events.push(`took ${item}`)
      }
    })()
    for (const item of [1, 2, 3]) {
      await channel.push(item)
      events.push(`gave ${item}`)
    }
    channel.end()
    await taking
    expect(events).toEqual(['took 1', 'gave 1', 'took 2', 'gave 2', 'took 3', 'gave 3'])
  })

  test('does not hold up the giver when nobody takes any more', async () => {
    const channel = new Channel<number>()
    channel.end()
    await channel.push(1)
    expect((await channel[Symbol.asyncIterator]().next()).done).toBe(true)
  })
})

describe('encodings', () => {
  const text = 'Kế hoạch\r\nsố 1\n'
  test.each([
    ['utf-8', Buffer.from(text, 'utf8')],
    ['utf-8', Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(text, 'utf16le')],
  ])('%s comes out as it went in', (encoding, bytes) => {
    expect(survives(text, bytes, encoding)).toBe(true)
    expect(encodeLike(`${text}x`, bytes, encoding)?.length).toBe(bytes.length + (encoding === 'utf-8' ? 1 : 2))
  })

  test('what would not is left alone', () => {
    expect(survives(text, Buffer.from(text), 'tcvn3')).toBe(false)
    expect(survives('\uFFFD', Buffer.from([0xFF]), 'utf-8')).toBe(false)
  })
})

describe('reports', () => {
  test('a report that fails stops the others with its cause', async () => {
    let seen = 0
    const broken = {name: 'broken', extension: 'txt', async* report(results: AsyncIterable<FileResult>) {
      for await (const {path} of results) {
        if (path !== '') throw new Error('no room')
        yield path
      }
    }}
    const counted = async function* (): AsyncGenerator<FileResult> {
      for (const result of RESULTS) {
        seen++
        yield await Promise.resolve(result)
      }
    }
    await expect(writeReports(counted(), [{reporter: broken, path: null}], () => CONTEXT)).rejects.toThrow('no room')
    expect(seen).toBeLessThan(RESULTS.length)
  })
})

describe('nearest', () => {
  test.each([['outline-gapp', 'outline-gap'], ['OUTLINE-GAP', 'outline-gap'], ['date', 'data'], ['zzz', null], ['', null]])('%s is %s', (name, meant) => {
    expect(nearest(name, ['outline-gap', 'outline-order', 'data'])).toBe(meant)
  })
})
