import {expect, test} from 'vitest'
import {checkstyle} from '../../src/reporters/checkstyle.ts'
import {print} from '../support/results.ts'
import {xmlErrors} from '../support/xml.ts'

test('checkstyle is valid and names file, place, severity and rule', async () => {
  const xml = await print(checkstyle)
  expect(await xmlErrors(xml, 'checkstyle.xsd')).toEqual([])
  expect(await xmlErrors('<checkstyle><file/></checkstyle>', 'checkstyle.xsd')).not.toEqual([])
  expect(xml).toContain('<error line="4" column="2" severity="error" message="Unexpected item 11 after 9, expected 10" source="plan-parse.outline-gap"/>')
  expect(xml).toContain('<file name="a,b:c&#10;&lt;&amp;&quot;\'&gt;.txt">')
  expect(xml).not.toContain('\u001B')
})
