import type {Intake} from '../../model/intake.ts'
import {identity} from '../../util/mapped-text.ts'
import {decodeByFont} from '../encodings/fonts.ts'
import {InputError} from '../input-error.ts'
import {composeFlow, type FlowBlock, type FlowCell} from '../layout/flow.ts'
import {tokens} from './tokens.ts'

/** Groups whose text is not the document's. */
const SKIPPED = new Set('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles fldinst sp bkmkstart bkmkend annotation atnid atnauthor atnref filetbl revtbl pgdsctbl nonesttables shppict nonshppict mmathPr falt panose'.split(' '))
/** Bytes 0x80 to 0x9F of windows-1252: some versions of Node decode them as Latin-1, without quotation marks and dashes. */
const SIGNS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Windows code pages of the character sets that fonts name. */
const CHARSETS: Readonly<Record<number, string>> = {0: 'windows-1252', 163: 'windows-1258', 204: 'windows-1251', 238: 'windows-1250', 128: 'shift_jis', 134: 'gbk', 136: 'big5', 129: 'euc-kr'}

interface State {
  readonly skip: boolean
  readonly hidden: boolean
  readonly capitals: boolean
  readonly font: number
  /** How many signs stand for one `\u`, for programs that do not know it. */
  readonly unicodeSkip: number
  /** In the font table: the name that is being read is that of `font`. */
  readonly fonts: boolean
}

/** Reads Rich Text Format: the numbers that the writer printed, tables, fonts with encodings of their own. */
export function readRtf(bytes: Uint8Array): Intake {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const fonts = new Map<number, {name: string; encoding: string}>()
  const blocks: FlowBlock[] = []
  let row: FlowCell[] = []
  let rows: FlowCell[][] = []
  let cell: FlowBlock[] = []
  let text = ''
  let run = ''
  let page = 1
  let inTable = false
  let ansi = 'windows-1252'
  let skipSigns = 0
  let state: State = {skip: false, hidden: false, capitals: false, font: 0, unicodeSkip: 1, fonts: false}
  const stack: State[] = []
  const flush = (): void => {
    const printed = decodeByFont(run, (fonts.get(state.font)?.name ?? '').replace(/;$/u, ''))
    text += state.capitals ? printed.toUpperCase() : printed
    run = ''
  }
  const put = (value: string): void => {
    if (state.fonts) {
      const font = fonts.get(state.font)
      if (font !== undefined) font.name += value
    } else if (!state.skip && !state.hidden) run += value
  }
  const endParagraph = (): void => {
    flush()
    const block: FlowBlock = {kind: 'paragraph', text: identity(text), page}
    if (inTable) cell.push(block)
    else {
      endTable()
      blocks.push(block)
    }
    text = ''
  }
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({kind: 'table', rows})
    rows = []
  }
  for (const {kind, word, number} of tokens(source)) {
    if (skipSigns > 0 && (kind === 'text' || kind === 'byte')) {
      const rest = kind === 'text' ? word.slice(skipSigns) : ''
      skipSigns = Math.max(0, skipSigns - (kind === 'text' ? word.length : 1))
      if (rest !== '') put(rest)
      continue
    }
    if (kind === 'open') {
      flush()
      stack.push(state)
      if (stack.length > 2000) throw new InputError('input.deep', {part: 'RTF'})
    } else if (kind === 'close') {
      flush()
      state = stack.pop() ?? state
    } else if (kind === 'text') put(word)
    else if (kind === 'byte') put(decodeByte(number ?? 0, fonts.get(state.font), ansi))
    else if (kind === 'optional') state = {...state, skip: state.skip || word !== 'shptxt' && word !== 'listtext' && word !== 'pntext' && word !== 'shpinst'}
    else {
      if (word === 'fonttbl') state = {...state, skip: true, fonts: true}
      else if (SKIPPED.has(word)) state = {...state, skip: true, fonts: false}
      switch (word) {
        case 'f':
          flush()
          state = {...state, font: number ?? 0}
          if (state.fonts) fonts.set(number ?? 0, {name: '', encoding: ansi})
          break
        case 'fcharset': {
          const font = fonts.get(state.font)
          if (font !== undefined && state.fonts) font.encoding = CHARSETS[number ?? 0] ?? ansi
          break
        }
        case 'ansicpg': ansi = `windows-${number ?? 1252}`; break
        case 'uc': state = {...state, unicodeSkip: number ?? 1}; break
        case 'u':
          put(String.fromCharCode(((number ?? 0) + 65536) % 65536))
          skipSigns = state.unicodeSkip
          break
        case 'par': case 'sect': endParagraph(); break
        case 'line': put('\n'); break
        case 'tab': put('\t'); break
        case 'page': page++; break
        case 'pard':
          flush()
          inTable = false
          break
        case 'intbl': inTable = true; break
        case 'cell': case 'nestcell':
          inTable = true
          endParagraph()
          row.push({blocks: cell, colspan: 1, goesOn: false})
          cell = []
          break
        case 'row': case 'nestrow':
          rows.push(row)
          row = []
          break
        case 'plain':
          flush()
          state = {...state, hidden: false, capitals: false}
          break
        case 'v':
          flush()
          state = {...state, hidden: number !== 0}
          break
        case 'caps':
          flush()
          state = {...state, capitals: number !== 0}
          break
        case 'emdash': put('—'); break
        case 'endash': put('–'); break
        case 'bullet': put('•'); break
        case 'lquote': put('‘'); break
        case 'rquote': put('’'); break
        case 'ldblquote': put('“'); break
        case 'rdblquote': put('”'); break
        case 'emspace': case 'enspace': case 'qmspace': case '~': put(' '); break
        case '_': put('-'); break
      }
    }
  }
  if (stack.length > 0) throw new InputError('input.broken', {kind: 'RTF', cause: `${stack.length} groups are open at the end`})
  endParagraph()
  endTable()
  const composed = composeFlow(blocks)
  return {text: composed.text.value.normalize('NFC'), printed: null, encoding: ansi, layout: composed.text.value.normalize('NFC') === composed.text.value ? composed.layout : {places: [], tables: []}, messages: []}
}

function decodeByte(code: number, font: {name: string; encoding: string} | undefined, ansi: string): string {
  // Fonts with an encoding of their own get the bare code, which `decodeByFont` knows.
  if (font !== undefined && /^(?:\.Vn|VNI[- ])/iu.test(font.name)) return String.fromCharCode(code)
  const encoding = font?.encoding ?? ansi
  const sign = encoding === 'windows-1252' && code >= 0x80 ? SIGNS_1252.charAt(code - 0x80) : ''
  if (sign !== '') return sign
  try {
    return new TextDecoder(encoding).decode(Uint8Array.of(code))
  } catch {
    return String.fromCharCode(code)
  }
}
