import {run} from './program.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone (`| head`): nobody is left to tell.
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})
process.exitCode = await run(process.argv.slice(2))
