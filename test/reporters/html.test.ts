import rehypeParse from 'rehype-parse'
import type {Element, Nodes} from 'hast'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {html} from '../../src/reporters/html.ts'
import {print} from '../support/results.ts'

function elements(node: Nodes, name: string): Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elements(child, name)) : []
  return node.type === 'element' && node.tagName === name ? [node, ...inner] : inner
}

function textOf(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

test('html is a page without scripts, whose text is that of the findings', async () => {
  const page = await print(html)
  const tree = unified().use(rehypeParse, {fragment: false}).parse(page)
  expect(elements(tree, 'li')).toHaveLength(4)
  expect(elements(tree, 'h2').map(textOf)).toEqual(['ke hoach/năm.txt', 'a,b:c <&"\'>.txt'])
  expect(elements(tree, 'b')).toEqual([])
  expect(elements(tree, 'script')).toEqual([])
  expect(elements(tree, 'a').map(({properties}) => properties['href'])).toEqual(['code-missing', 'outline-gap', 'tone-misplaced'].map((id) => `https://example.org/rules/${id}`))
  expect(textOf(elements(tree, 'pre')[0] ?? tree)).toBe(' 11. Giám sát, kiểm tra\n ^^^')
  expect(page).not.toContain('\u001B')
  expect(page).toContain('Files checked: 3')
})

test('html speaks Vietnamese', async () => {
  expect(await print(html, undefined, {language: 'vi'})).toContain('<html lang="vi">')
})
