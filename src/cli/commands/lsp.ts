import {checkProfile} from '../../engine/config/find.ts'
import {serve} from '../../engine/lsp/serve.ts'
import type {Language} from '../../model/message.ts'
import {EXIT} from '../context.ts'

/** Serves an editor until it says that it is done. */
export async function lspCommand({config, profile}: {readonly config?: string; readonly profile?: string}, language: Language): Promise<number> {
  await serve({config: config ?? null, profile: checkProfile(profile), language}, {input: process.stdin, output: process.stdout})
  return EXIT.fine
}
