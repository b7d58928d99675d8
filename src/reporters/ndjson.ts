import type {Reporter} from './reporter.ts'

/** A JSON object a line for each finding, with the path of its file: for jq and for loading into tables. */
export const ndjson: Reporter = {
  name: 'ndjson',
  extension: 'ndjson',
  async* report(results) {
    for await (const {path, findings} of results) {
      for (const finding of findings) yield `${JSON.stringify({path, ...finding})}\n`
    }
  },
}
