import {Option, type Command} from 'commander'
import type {Language} from '../model/message.ts'
import {texts} from './texts.ts'

/** Adds what a user may say about how inputs are read. */
export function addReadingOptions(command: Command, language: Language): Command {
  const text = texts(language)
  return command
    .option('--input-format <name>', text.inputFormat)
    .option('--encoding <name>', text.encoding)
    .addOption(new Option('--ocr <when>', text.ocr).choices(['auto', 'never', 'always']).default('auto'))
}
