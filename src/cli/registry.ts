import {Option, type Command} from 'commander'
import type {Language} from '../model/message.ts'
import type {Context} from './context.ts'

/** What a group of commands is registered with. */
export interface Registry {
  readonly language: Language
  /** Is told the exit code. */
  readonly done: (code: number) => void
}

/** What a command is run with besides its own options. */
export function contextOf(command: Command, language: Language): Context {
  return {language, quiet: command.optsWithGlobals<{quiet?: boolean}>().quiet === true}
}

/** `--progress`, as all commands for many documents have it. */
export function progressOption(description: string): Option {
  return new Option('--progress <style>', description).choices(['auto', 'bar', 'plain', 'json', 'none']).default('auto')
}
