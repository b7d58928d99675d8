import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {openStorage} from '../../../src/engine/storage/index.ts'
import {scratch} from '../../support/archive.ts'
import {startS3} from '../../support/s3.ts'

const folder = scratch()
const server = await startS3(join(folder, 's3'), 'archive')
afterAll(async () => {
  await server?.stop()
  rmSync(folder, {recursive: true})
})

const bytes = new TextEncoder().encode('Kế hoạch số 1')

describe('a folder as storage', () => {
  it('gives back what was put, and names what is not there', async () => {
    const storage = await openStorage(join(folder, 'shared'), {})
    await storage.put('năm/1', bytes)
    expect(await storage.get('năm/1')).toEqual(Buffer.from(bytes))
    expect(readdirSync(join(folder, 'shared', 'năm'))).toEqual(['1'])
    await expect(storage.get('2')).rejects.toMatchObject({id: 'missing'})
  })
})

describe.skipIf(server === null)('an S3-compatible store', () => {
  it('gives back what was put, and names what is not there', async () => {
    const storage = await openStorage('s3://archive/plans', server?.environment ?? {})
    await storage.put('năm 2024/kế hoạch 1', bytes)
    expect(await storage.get('năm 2024/kế hoạch 1')).toEqual(bytes)
    await expect(storage.get('nothing')).rejects.toMatchObject({id: 'missing'})
  })

  it('tells of an unknown key', async () => {
    const storage = await openStorage('s3://archive', {...server?.environment, AWS_ACCESS_KEY_ID: 'nobody'})
    await expect(storage.put('1', bytes)).rejects.toThrow('403')
  })
})

it('an S3 store without keys is refused in a sentence', async () => {
  await expect(openStorage('s3://archive', {})).rejects.toThrow('AWS_ACCESS_KEY_ID')
})
