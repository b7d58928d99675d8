import {describe, expect, it} from 'vitest'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {parse, plan, planFacts, planParse, planStringify, traceAny, type PlanRoot} from '../../src/index.ts'
import {TEXT} from '../extractors/document.ts'

describe('the plugins of unified', () => {
  it('give the same JSON as the plain call', () => {
    const file = unified().use(plan).processSync(new VFile({value: TEXT, path: 'plan.txt'}))
    expect(JSON.parse(String(file))).toEqual(JSON.parse(JSON.stringify(parse(TEXT, {path: 'plan.txt'}))))
  })

  it('give a unist tree whose nodes transformers may walk and change', () => {
    const processor = unified().use(planParse).use(planFacts).use(() => (tree: PlanRoot) => {
      tree.children = tree.children.filter(({title}) => title !== 'MỤC TIÊU')
    }).use(planStringify, {compact: true})
    const {outline, tasks} = JSON.parse(String(processor.processSync(TEXT))) as {outline: {title: string | null}[]; tasks: unknown[]}
    expect(outline.map(({title}) => title)).not.toContain('MỤC TIÊU')
    expect(outline.map(({title}) => title)).toContain('TỔ CHỨC THỰC HIỆN')
    expect(tasks.length).toBeGreaterThan(0)
  })

  it('leave facts to planFacts', () => {
    const tree = unified().use(planParse).use(planStringify).parse(TEXT)
    expect(tree.type).toBe('plan')
    expect(tree.document.tasks).toEqual([])
    expect(tree.document.header.code?.value).toBe('31/KH-UBND')
  })

  it('tell diagnostics as messages of the file, with place and rule', () => {
    const file = unified().use(plan).processSync(TEXT.replace('2. Tỷ lệ', '4. Tỷ lệ'))
    const gap = file.messages.find(({ruleId}) => ruleId === 'outline-gap')
    expect(gap?.reason).toContain('Unexpected item 4 after 1')
    expect(gap?.line).toBe(15)
    expect(gap?.fatal).toBe(false)
  })
})

describe('traceAny', () => {
  it('tells what every recogniser made of the text, and why it dropped what it dropped', async () => {
    const {document, notes, text} = await traceAny(new TextEncoder().encode(TEXT))
    expect(document.tasks.length).toBeGreaterThan(0)
    for (const {text: words, position} of notes) expect(text.slice(position.start.offset, position.end.offset).replace(/\s+/gu, ' ')).toBe(words.replace(/\s+/gu, ' '))
    const dropped = notes.find(({recogniser, text: words}) => recogniser === 'deadlines' && words === 'ngày 22/01/2015')
    expect(dropped?.dropped).toBe('the date of a cited document')
  })
})
