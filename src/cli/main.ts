import {run} from './program.ts'

export {run}

/** Runs the program with the arguments of this process, and sets its exit code. */
export async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone (`| head`): nobody is left to tell.
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`plan-parse: standard output could not be written: ${error.message}\n`, () => process.exit(2))
  })
  process.exitCode = await run(process.argv.slice(2))
}
