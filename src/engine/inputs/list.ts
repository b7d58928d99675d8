import {createReadStream} from 'node:fs'
import type {Readable} from 'node:stream'

/** The paths in a list, one a line; parted by NUL where there is one in its beginning, as `find -print0` writes them. */
export async function* readList(path: string, stdin: Readable): AsyncGenerator<string> {
  const stream: Readable = path === '-' ? stdin : createReadStream(path)
  stream.setEncoding('utf8')
  let separator: string | RegExp | null = null
  let rest = ''
  for await (const chunk of stream as AsyncIterable<string>) {
    separator ??= chunk.includes('\0') ? '\0' : /\r?\n/u
    const names: string[] = (rest + chunk).split(separator)
    rest = names.pop() ?? ''
    yield* names.filter((name) => name !== '')
  }
  if (rest !== '') yield rest
}
