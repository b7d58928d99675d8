import {resolve} from 'node:path'
import {folderStorage} from './folder.ts'
import type {Storage} from './storage.ts'

/** Storages by the beginning of their address; a path without one is a folder. */
export const STORAGES: Readonly<Record<string, (address: URL, environment: NodeJS.ProcessEnv) => Promise<Storage>>> = {
  's3:': async ({hostname, pathname}, environment) => (await import('./s3.ts')).s3Storage(hostname, pathname.replace(/^\/|\/$/gu, ''), environment),
}

/** Opens the storage at an address: `s3://bucket/prefix`, or a folder. */
export async function openStorage(address: string, environment: NodeJS.ProcessEnv): Promise<Storage> {
  const open = URL.canParse(address) ? STORAGES[new URL(address).protocol] : undefined
  return open === undefined ? folderStorage(resolve(address)) : open(new URL(address), environment)
}
