import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'

interface Server {
  run: () => Promise<AddressInfo>
  close: () => Promise<void>
}

/** An S3-compatible server of its own, which checks signatures; null where it is not installed. */
export async function startS3(folder: string, bucket: string): Promise<{readonly environment: Record<string, string>; readonly stop: () => Promise<void>} | null> {
  try {
    const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => Server
    const server = new S3rver({address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{name: bucket}]})
    const {port} = await server.run()
    return {
      environment: {AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER'},
      stop: () => server.close(),
    }
  } catch (error) {
    console.warn(`skipped: S3 tests (${error instanceof Error ? error.message : String(error)})`)
    return null
  }
}
