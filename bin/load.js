'use strict'
const {readFileSync} = require('node:fs')
const {join} = require('node:path')
const {pathToFileURL} = require('node:url')
const {setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')

const FILE = join(__dirname, '../dist/cli.cjs')
const COMPILED = join(__dirname, '../dist/cli.cache')

/**
 * Loads the program: one script, with what V8 made of it when it was built. Another version of Node compiles it anew.
 *
 * @returns the script, and what the program exports (`src/cli/main.ts`)
 */
function load() {
  // A pattern is compiled once, to machine code, rather than first to byte code and then again: 80 ms of a short run. The
  // patterns that Node compiled before keep their own count of ticks; with --no-regexp-tier-up their byte code would be run
  // as machine code now and then.
  setFlagsFromString('--regexp-tier-up-ticks=0')
  // Functions are optimised after five times the usual work: what a short run optimises, it does not use any more. V8 12,
  // of Node 22, has no such flag and would complain.
  if (Number.parseInt(process.versions.v8) < 12) setFlagsFromString('--interrupt-budget=660000')
  // The room for what is young grows at once to its size: a short run clears it three times instead of seven.
  setFlagsFromString('--semi-space-growth-factor=16')
  const script = new Script(readFileSync(FILE, 'latin1'), {filename: FILE, cachedData: compiled()})
  const program = {exports: {}}
  script.runInThisContext()(program.exports, require, program, FILE, pathToFileURL(FILE).href)
  return {script, program: program.exports}
}

function compiled() {
  try {
    return readFileSync(COMPILED)
  } catch {
    return undefined
  }
}

module.exports = {load}
