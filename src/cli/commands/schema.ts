import schema from '../../../schemas/document.schema.json' with {type: 'json'}
import {EXIT} from '../context.ts'

/** Prints the JSON Schema of the output. */
export function schemaCommand(): number {
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return EXIT.fine
}
