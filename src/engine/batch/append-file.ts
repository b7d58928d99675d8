import {open, type FileHandle} from 'node:fs/promises'

/** A file that only grows; what could not be written whole is cut off again. */
export class AppendFile {
  private readonly file: FileHandle
  private end: number
  private tail: Promise<unknown> = Promise.resolve()

  private constructor(file: FileHandle, end: number) {
    this.file = file
    this.end = end
  }

  /** Opens a file, or makes it. */
  static async open(path: string): Promise<AppendFile> {
    const file = await open(path, 'a+')
    return new AppendFile(file, (await file.stat()).size)
  }

  /** Where the next bytes will stand. */
  get size(): number {
    return this.end
  }

  /** @returns where the bytes stand */
  append(bytes: Uint8Array): Promise<number> {
    const written = this.tail.then(() => this.write(bytes))
    this.tail = written.catch(() => null)
    return written
  }

  async sync(): Promise<void> {
    await this.tail
    await this.file.datasync()
  }

  /** Reads the line that begins at an offset. */
  async line(offset: number): Promise<string> {
    let text = Buffer.alloc(0)
    for (;;) {
      const {bytesRead, buffer} = await this.file.read(Buffer.alloc(4096), 0, 4096, offset + text.length)
      text = Buffer.concat([text, buffer.subarray(0, bytesRead)])
      const end = text.indexOf(10)
      if (end >= 0 || bytesRead === 0) return text.toString('utf8', 0, end < 0 ? text.length : end)
    }
  }

  async close(): Promise<void> {
    await this.tail
    await this.file.close()
  }

  private async write(bytes: Uint8Array): Promise<number> {
    const offset = this.end
    let done = 0
    try {
      while (done < bytes.length) done += (await this.file.write(bytes, done)).bytesWritten
    } catch (error) {
      await this.file.truncate(offset).catch(() => null)
      throw error
    }
    this.end += done
    return offset
  }
}
