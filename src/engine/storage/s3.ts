import {AwsClient} from 'aws4fetch'
import {InputError} from '../failure.ts'
import {UsageError} from '../usage-error.ts'
import type {Storage} from './storage.ts'

/**
 * A bucket of an S3-compatible store. Keys and endpoint are those of the environment: AWS_ACCESS_KEY_ID,
 * AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION, AWS_ENDPOINT_URL.
 *
 * @param prefix - what all keys begin with, without a slash at its end
 * @throws UsageError where the environment names no keys
 */
export function s3Storage(bucket: string, prefix: string, environment: NodeJS.ProcessEnv): Storage {
  const {AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, AWS_REGION: region = 'us-east-1'} = environment
  if (accessKeyId === undefined || secretAccessKey === undefined) throw new UsageError('batch.no-keys')
  const endpoint = (environment['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/u, '')
  const client = new AwsClient({accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : {sessionToken}), region, service: 's3', retries: 4})
  const urlOf = (key: string): string => `${endpoint}/${bucket}/${[prefix, key].filter((piece) => piece !== '').join('/').split('/').map(encodeURIComponent).join('/')}`
  return {
    async put(key, bytes) {
      const answer = await client.fetch(urlOf(key), {method: 'PUT', body: new Uint8Array(bytes)})
      if (!answer.ok) throw new Error(`PUT ${key}: ${answer.status} ${(await answer.text()).slice(0, 200)}`)
    },
    async get(key) {
      const answer = await client.fetch(urlOf(key))
      if (answer.status === 404) throw new InputError('read', 'missing', {path: key})
      if (!answer.ok) throw new Error(`GET ${key}: ${answer.status} ${(await answer.text()).slice(0, 200)}`)
      return new Uint8Array(await answer.arrayBuffer())
    },
  }
}
