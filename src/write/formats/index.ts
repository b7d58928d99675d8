import type {OutputFormat} from '../format.ts'

/** All output formats, by name; each is loaded when it is used. */
export const OUTPUT_FORMATS: Readonly<Record<string, () => Promise<OutputFormat>>> = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  yaml: async () => (await import('./yaml.ts')).yaml,
}
