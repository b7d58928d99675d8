import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {
  CodeActionRequest, DefinitionRequest, DidChangeWatchedFilesNotification, DocumentSymbolRequest, FileChangeType, HoverRequest, ShowMessageNotification,
  type CodeAction, type DocumentSymbol, type Location, type MarkupContent,
} from 'vscode-languageserver-protocol/node'
import {openEditor, type Editor} from '../support/editor.ts'

let folder: string
let editor: Editor
let broken: string
let good: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-lsp-'))
  cpSync(new URL('../../fixtures/check', import.meta.url), folder, {recursive: true})
  broken = readFileSync(join(folder, 'broken.txt'), 'utf8')
  good = readFileSync(join(folder, 'good.txt'), 'utf8')
  editor = await openEditor(folder)
})
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

function uriOf(name: string): string {
  return pathToFileURL(join(folder, name)).href
}

/** Line and character of a printed stretch. */
function placeOf(text: string, printed: string): {line: number; character: number} {
  const before = text.slice(0, text.indexOf(printed)).split('\n')
  return {line: before.length - 1, character: before.at(-1)?.length ?? 0}
}

describe('the language server', () => {
  test('says what it can', () => {
    expect(editor.server.serverInfo?.name).toBe('plan-parse')
    expect(editor.server.capabilities).toMatchObject({documentSymbolProvider: true, hoverProvider: true, definitionProvider: true})
  })

  test('opening, editing and closing a document each give diagnostics', async () => {
    const uri = uriOf('broken.txt')
    const opened = await editor.open(uri, broken)
    expect(opened.version).toBe(1)
    expect(opened.diagnostics).toMatchObject([{
      code: 'date-padding', severity: 1, source: 'plan-parse', range: {start: {line: 4, character: 10}, end: {line: 4, character: 25}},
      codeDescription: {href: expect.stringContaining('date-padding') as string},
    }])
    const mended = await editor.change(uri, 2, good)
    expect(mended).toMatchObject({version: 2, diagnostics: []})
    const brokenAgain = await editor.change(uri, 3, `\n${broken}`)
    expect(brokenAgain.diagnostics[0]?.range.start).toEqual({line: 5, character: 10})
    expect((await editor.close(uri)).diagnostics).toEqual([])
  })

  test('a flurry of changes is read once, at its end', async () => {
    const uri = uriOf('flurry.txt')
    await editor.open(uri, good)
    const first = editor.next(uri)
    void editor.change(uri, 2, broken)
    void editor.change(uri, 3, `${broken}x`)
    void editor.change(uri, 4, good)
    expect(await first).toMatchObject({version: 4, diagnostics: []})
    await editor.connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri}})
  })

  test('outline, hover, fixes and definitions', async () => {
    const uri = uriOf('plan.txt')
    const text = broken.replace('Hạt Kiểm lâm các huyện thực hiện kế hoạch này.', '1. Hạt Kiểm lâm chủ trì.\n2. Các xã thực hiện theo mục I kế hoạch này.')
    await editor.open(uri, text)
    const textDocument = {uri}

    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, {textDocument}) as DocumentSymbol[]
    expect(symbols.map(({name}) => name)).toEqual(['Kế hoạch 12/KH-UBND Trồng cây phân tán năm 2021', 'I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN'])
    expect(symbols[2]?.children?.map(({name}) => name.slice(0, 2))).toEqual(['1.', '2.'])
    expect(symbols[1]?.selectionRange.start).toEqual(placeOf(text, 'I. MỤC ĐÍCH'))

    const hover = await editor.connection.sendRequest(HoverRequest.type, {textDocument, position: placeOf(text, '12/KH-UBND')})
    expect((hover?.contents as MarkupContent).value).toMatch(/\*\*Number and notation\*\*[\s\S]*- value: 12\/KH-UBND/u)
    const item = await editor.connection.sendRequest(HoverRequest.type, {textDocument, position: placeOf(text, 'II. TỔ')})
    expect((item?.contents as MarkupContent).value).toMatch(/\*\*Item\*\* · \d+ %[\s\S]*- path: II/u)
    expect(await editor.connection.sendRequest(HoverRequest.type, {textDocument, position: {line: 5, character: 0}})).toBeNull()

    const at = placeOf(text, 'ngày 5')
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {textDocument, range: {start: at, end: at}, context: {diagnostics: []}}) as CodeAction[]
    expect(actions.map(({kind}) => kind)).toEqual(['quickfix', 'source.fixAll'])
    expect(actions[0]?.edit?.changes?.[uri]).toEqual([{range: {start: at, end: {...at, character: at.character + 15}}, newText: 'ngày 05 tháng 4'}])
    expect(actions[0]?.diagnostics?.[0]?.code).toBe('date-padding')

    const definition = await editor.connection.sendRequest(DefinitionRequest.type, {textDocument, position: placeOf(text, 'mục I kế hoạch')}) as Location
    expect(definition.uri).toBe(uri)
    expect(definition.range.start).toEqual(placeOf(text, 'I. MỤC ĐÍCH'))
    expect(await editor.connection.sendRequest(DefinitionRequest.type, {textDocument, position: {line: 0, character: 0}})).toBeNull()
  })

  test('a request behind a change sees the change', async () => {
    const uri = uriOf('late.txt')
    await editor.open(uri, good)
    const told = editor.change(uri, 2, `${good}\n`.replace('I. MỤC ĐÍCH', 'I. YÊU CẦU'))
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri}}) as DocumentSymbol[]
    expect(symbols[1]?.name).toBe('I. YÊU CẦU')
    await told
  })

  test('a config that changed is read again; a bad one is told of', async () => {
    const uri = uriOf('broken.txt')
    const config = join(folder, 'plan-parse.config.yaml')
    await editor.open(uri, broken)
    const changed = async (text: string): Promise<number | undefined> => {
      writeFileSync(config, text)
      const told = editor.next(uri)
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: [{uri: pathToFileURL(config).href, type: FileChangeType.Changed}]})
      return (await told).diagnostics[0]?.severity
    }
    expect(await changed('extends: []\nrules: {date-padding: warning}\n')).toBe(2)
    const message = new Promise<string>((resolve) => {
      editor.connection.onNotification(ShowMessageNotification.type, (shown) => { resolve(shown.message) })
    })
    expect(await changed('rules: {date-pading: warning}\n')).toBeUndefined()
    expect(await message).toContain('did you mean "date-padding"')
  })

  test('ends when it is told to', async () => {
    expect(await editor.quit()).toBe(0)
  })
})
