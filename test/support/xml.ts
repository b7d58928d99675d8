import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {validateXML} from 'xmllint-wasm'
import {ROOT} from './root.ts'

/** What libxml2 says against an XML document by a schema of `test/schemas`; nothing where it is valid. */
export async function xmlErrors(xml: string, schema: string): Promise<string[]> {
  const {errors} = await validateXML({
    xml: [{fileName: 'report.xml', contents: xml}], schema: [{fileName: schema, contents: readFileSync(join(ROOT, 'test/schemas', schema), 'utf8')}],
  })
  return errors.map(({rawMessage}) => rawMessage)
}
