import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification,
  InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type InitializeParams, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node'
import {ROOT} from './root.ts'

/** An editor that speaks to the real server over its standard streams. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly server: InitializeResult
  readonly open: (uri: string, text: string) => Promise<PublishDiagnosticsParams>
  /** Replaces the whole text. */
  readonly change: (uri: string, version: number, text: string) => Promise<PublishDiagnosticsParams>
  readonly close: (uri: string) => Promise<PublishDiagnosticsParams>
  /** Resolves with the next diagnostics of a document. */
  readonly next: (uri: string) => Promise<PublishDiagnosticsParams>
  /** @returns the server's exit code */
  readonly quit: () => Promise<number | null>
}

/** Starts the server and says hello. */
export async function openEditor(cwd: string, args: readonly string[] = []): Promise<Editor> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/plan-parse.js'), 'lsp', '--stdio', ...args], {cwd, stdio: ['pipe', 'pipe', 'inherit']})
  const ended = new Promise<number | null>((resolve) => { child.on('exit', resolve) })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  const waiting: {readonly uri: string; readonly take: (params: PublishDiagnosticsParams) => void}[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const at = waiting.findIndex(({uri}) => uri === params.uri)
    if (at >= 0) waiting.splice(at, 1)[0]?.take(params)
  })
  connection.listen()
  const next = (uri: string): Promise<PublishDiagnosticsParams> => new Promise((take) => waiting.push({uri, take}))
  const server = await connection.sendRequest(InitializeRequest.type, {processId: process.pid, capabilities: {}} as InitializeParams)
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    connection, server, next,
    async open(uri, text) {
      const told = next(uri)
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument: {uri, languageId: 'plaintext', version: 1, text}})
      return told
    },
    async change(uri, version, text) {
      const told = next(uri)
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {textDocument: {uri, version}, contentChanges: [{text}]})
      return told
    },
    async close(uri) {
      const told = next(uri)
      await connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
      return told
    },
    async quit() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      const code = await ended
      connection.dispose()
      return code
    },
  }
}
