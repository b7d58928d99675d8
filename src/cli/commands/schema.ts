import {readFile} from 'node:fs/promises'
import {EXIT} from '../context.ts'

/** Prints the JSON Schema of the output. */
export async function schemaCommand(): Promise<number> {
  process.stdout.write(await readFile(new URL('../schemas/document.schema.json', import.meta.url), 'utf8'))
  return EXIT.fine
}
