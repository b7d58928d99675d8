/** `batch` with a worker that has faults: FOLDER OUT. */
import {batchCommand} from '../../src/cli/commands/batch.ts'

const [folder = '', out = ''] = process.argv.slice(2)
const options = {out, timeout: '2', memory: '64', progress: 'none', interval: '10', workers: '2'} as const
process.exitCode = await batchCommand([folder], options, {language: 'en', quiet: true}, new URL('faulty-worker.js', import.meta.url))
