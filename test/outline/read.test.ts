import {describe, expect, test} from 'vitest'
import {drawn, pathsOf, treeOf} from './tree-of.ts'

describe('the tree of a body', () => {
  test('numbered items nest by their lists, bullets by the order in which their signs appear', () => {
    expect(drawn(treeOf(['I. ĐÊ BIỂN', '1. Trồng tre', '- Tre gai', '+ Ở bãi', '+ Ở đê', '- Tre ngà', '2. Trồng cỏ', 'Cỏ gà.']))).toEqual([
      'roman: I. ĐÊ BIỂN', '  decimal: 1. Trồng tre', '    dash: - Tre gai', '      plus: + Ở bãi', '      plus: + Ở đê', '    dash: - Tre ngà', '  decimal: 2. Trồng cỏ', '    paragraph: Cỏ gà.',
    ])
  })

  test('bullets of the item before are closed by a number', () => {
    expect(drawn(treeOf(['1. Trồng tre', '- Tre gai', '2. Trồng cỏ', '+ Ở bãi']))).toEqual(['decimal: 1. Trồng tre', '  dash: - Tre gai', 'decimal: 2. Trồng cỏ', '  plus: + Ở bãi'])
  })

  test('paths and levels count the numbered items only', () => {
    const tree = treeOf(['I. ĐÊ BIỂN', '1. Trồng tre:', '- Tre gai;', 'a) Ở bãi.'])
    const bullet = tree[0]?.children[0]?.children[0]
    expect(pathsOf(tree)).toEqual(['I', 'I/1', 'I/1/a'])
    expect([bullet?.path, bullet?.level, bullet?.label]).toEqual(['I/1', 2, null])
  })

  test('a span reaches from the marker to the end of the last child', () => {
    const text = ['I. ĐÊ BIỂN', '1. Trồng tre', '- Tre gai.', 'II. TỔ CHỨC']
    const [node] = treeOf(text)
    expect(text.join('\n').slice(node?.span.start, node?.span.end)).toBe('I. ĐÊ BIỂN\n1. Trồng tre\n- Tre gai.')
  })

  test('headings have a role, bullets none', () => {
    const [node] = treeOf(['I. MỤC TIÊU', '- Mục tiêu: năm ha tre.'])
    expect([node?.role, node?.title?.value, node?.children[0]?.role, node?.children[0]?.title?.value]).toEqual(['purpose', 'MỤC TIÊU', null, 'Mục tiêu'])
  })

  test('the closing paragraph stands at the top again', () => {
    expect(drawn(treeOf(['1. Trồng tre cho tuyến đê biển dài.', 'Tre gai.', 'Trên đây là Kế hoạch.']))).toEqual(['decimal: 1. Trồng tre cho tuyến đê biển dài.', '  paragraph: Tre gai.', 'paragraph: Trên đây là Kế hoạch.'])
  })

  test('a table and a page number stand under the item above them', () => {
    expect(drawn(treeOf(['1. Trồng tre:', '- Tre gai.', '3', '| TT | Nội dung |', '| 1 | Tre |', '| 2 | Cỏ |']))).toEqual(['decimal: 1. Trồng tre:', '  dash: - Tre gai.', '    furniture: 3', '  table: '])
  })
})

describe('annexes', () => {
  test('behind the closing numbers begin anew', () => {
    expect(pathsOf(treeOf(['I. ĐÊ', '1. Tre.', '2. Cỏ.'], ['Phụ lục 1', 'I. BÃI', '1. Tre.', 'Phụ lục 2', '1. Cỏ.']))).toEqual(['I', 'I/1', 'I/2', 'Phụ lục 1', 'Phụ lục 1/I', 'Phụ lục 1/I/1', 'Phụ lục 2', 'Phụ lục 2/1'])
  })

  test('an annex without a number holds what follows but counts in no path', () => {
    const tree = treeOf(['1. Tre.'], ['PHỤ LỤC', 'DỰ TOÁN', '1. Cỏ.'])
    expect(drawn(tree)).toEqual(['decimal: 1. Tre.', 'named: PHỤ LỤC DỰ TOÁN', '  decimal: 1. Cỏ.'])
    expect(pathsOf(tree)).toEqual(['1', '1'])
  })

  test('names in a list are rows, not items', () => {
    expect(pathsOf(treeOf(['1. Tre.'], ['DANH SÁCH:', '1. Vũ Hải Đăng', '2. Lê Sơn']))).toEqual(['1'])
  })
})

test('a text of blanks has no nodes', () => {
  expect(treeOf([''])).toEqual([])
  expect(treeOf(['', '  ', ''])).toEqual([])
})
