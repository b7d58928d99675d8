import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  CodeActionKind, createConnection, DidChangeWatchedFilesNotification, MessageType, ShowMessageNotification, StreamMessageReader, StreamMessageWriter,
  TextDocuments, TextDocumentSyncKind, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {withOwnSections} from '../../config/own-words.ts'
import {checkDocument, prepare} from '../../lint/check.ts'
import {actionsIn} from '../../lsp/actions.ts'
import {definitionAt} from '../../lsp/definition.ts'
import {diagnosticsOf} from '../../lsp/diagnostics.ts'
import {hoverAt} from '../../lsp/hover.ts'
import type {Opened} from '../../lsp/opened.ts'
import {symbolsOf} from '../../lsp/symbols.ts'
import manifest from '../../../package.json' with {type: 'json'}
import {CONFIG_NAMES, Configs, type ConfigOptions} from '../config/find.ts'
import {readWithText} from '../parse-input.ts'
import {UsageError} from '../usage-error.ts'

/** What the editor is spoken to through. */
export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** A document is read again when nobody has typed for this long, in milliseconds. */
const QUIET = 200

/** Serves one editor by the Language Server Protocol, until it closes its side. */
export async function serve(options: ConfigOptions, {input, output}: Streams): Promise<void> {
  const {language} = options
  const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output))
  const editors = new TextDocuments(TextDocument)
  const opened = new Map<string, Promise<Opened | null>>()
  const versions = new Map<string, number>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let configs = new Configs(options)

  const read = async (editor: TextDocument): Promise<Opened | null> => {
    const path = pathOf(editor.uri)
    try {
      const settings = await configs.of(path)
      if (settings === null) return null
      const {document, text} = await readWithText(Buffer.from(editor.getText(), 'utf8'), path, {language, ...editor.languageId === 'markdown' ? {inputFormat: 'markdown'} : {}})
      const findings = checkDocument(prepare(withOwnSections(document, settings.sections), text, language), settings.settings)
      return {editor, document, text, findings}
    } catch (error) {
      if (!(error instanceof UsageError)) connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error))
      else if (error.id.startsWith('config.')) await connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message: error.tell(language)})
      return null
    }
  }
  const check = async (uri: string): Promise<void> => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    const editor = editors.get(uri)
    if (editor === undefined) return
    const {version} = editor
    versions.set(uri, version)
    const reading = read(editor)
    opened.set(uri, reading)
    const result = await reading
    // What was typed meanwhile is read soon; what was closed is gone.
    if (editors.get(uri)?.version === version) await connection.sendDiagnostics({uri, version, diagnostics: result === null ? [] : diagnosticsOf(result)})
  }
  /** A document as it stands now, read again where it was changed since. */
  const current = async (uri: string): Promise<Opened | null> => {
    if (waiting.has(uri)) await check(uri)
    return await opened.get(uri) ?? null
  }

  connection.onInitialize(({capabilities}: InitializeParams): InitializeResult => {
    const watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    if (watches) {
      connection.onInitialized(() => {
        void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: CONFIG_NAMES.map((name) => ({globPattern: `**/${name}`}))})
      })
    }
    return {
      serverInfo: {name: 'plan-parse', version: manifest.version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        documentSymbolProvider: true, hoverProvider: true, definitionProvider: true,
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll]},
      },
    }
  })
  connection.onDidChangeWatchedFiles(() => {
    configs = new Configs(options)
    for (const uri of editors.keys()) void check(uri)
  })
  editors.onDidOpen(({document}) => { void check(document.uri) })
  editors.onDidChangeContent(({document: {uri, version}}) => {
    // Opening is a change, too, and was read at once.
    if (versions.get(uri) === version) return
    clearTimeout(waiting.get(uri))
    waiting.set(uri, setTimeout(() => { void check(uri) }, QUIET))
  })
  editors.onDidClose(({document: {uri}}) => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    opened.delete(uri)
    versions.delete(uri)
    void connection.sendDiagnostics({uri, diagnostics: []})
  })
  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const document = await current(uri)
    return document === null ? [] : symbolsOf(document)
  })
  connection.onHover(async ({textDocument: {uri}, position}) => {
    const document = await current(uri)
    return document && hoverAt(position, document, language)
  })
  connection.onDefinition(async ({textDocument: {uri}, position}) => {
    const document = await current(uri)
    return document && definitionAt(position, document)
  })
  connection.onCodeAction(async ({textDocument: {uri}, range}) => {
    const document = await current(uri)
    return document === null ? [] : actionsIn(range, document, language)
  })
  editors.listen(connection)
  connection.listen()
  await new Promise<void>((resolve) => { input.once('close', resolve) })
}

/** Where a document stands; one that was never saved stands in the current folder. */
function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : join(process.cwd(), 'untitled.txt')
}
