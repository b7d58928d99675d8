import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Script, constants} from 'node:vm'

const FILE = new URL('../dist/cli.cjs', import.meta.url)
const COMPILED = new URL('../dist/cli.cache', import.meta.url)

/**
 * Loads the program: one script, with what V8 made of it when it was built. Another version of Node compiles it anew.
 *
 * @returns the script, and what the program exports (`src/cli/main.ts`)
 */
export function load() {
  // A pattern is compiled once, to machine code, rather than first to byte code and then again: 80 ms of a short run.
  setFlagsFromString('--no-regexp-tier-up')
  const filename = fileURLToPath(FILE)
  const script = new Script(readFileSync(FILE, 'utf8'), {filename, cachedData: compiled(), importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(FILE), module, filename, FILE.href)
  return {script, program: module.exports}
}

function compiled() {
  try {
    return readFileSync(COMPILED)
  } catch {
    return undefined
  }
}
