import type {Intake} from '../../model/intake.ts'
import type {Message} from '../../model/message.ts'
import {identity} from '../../util/mapped-text.ts'
import {superscript} from '../docx/runs.ts'
import {decodeByFont} from '../encodings/fonts.ts'
import {InputError} from '../input-error.ts'
import {composeFlow, type FlowBlock} from '../layout/flow.ts'
import {decodeBare, decodeBytes, encodingOfCharset, encodingOfCodePage, type Font} from './bytes.ts'
import {layRows, type CellShape, type RtfRow} from './rows.ts'
import {tokens} from './tokens.ts'

/** Groups whose text is not the document's. */
const SKIPPED = new Set('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles fldinst sp bkmkstart bkmkend annotation atnid atnauthor atnref filetbl revtbl pgdsctbl nonesttables shppict nonshppict mmathPr falt panose'.split(' '))
/** Control words that print one sign. */
const SIGNS: Readonly<Record<string, string>> = {
  line: '\n', tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”',
  emspace: ' ', enspace: ' ', qmspace: ' ', '~': ' ', _: '-',
}
/** Destinations with a star that are read. */
const READ = new Set(['shptxt', 'listtext', 'pntext', 'shpinst'])

interface State {
  readonly skip: boolean
  readonly hidden: boolean
  /** Struck by somebody whose change nobody has accepted. */
  readonly deleted: boolean
  /** Of a footnote. */
  readonly note: boolean
  readonly capitals: boolean
  readonly font: number
  /** How many signs stand for one `\u`, for programs that do not know it. */
  readonly unicodeSkip: number
  /** In the font table: the name that is being read is that of `font`. */
  readonly fonts: boolean
}

/** Reads Rich Text Format: the numbers that the writer printed, tables, fonts with encodings of their own; notes stand at the end. */
export function readRtf(bytes: Uint8Array): Intake {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const fonts = new Map<number, Font>()
  const blocks: FlowBlock[] = []
  const notes: FlowBlock[] = []
  let cells: FlowBlock[][] = []
  let shapes: CellShape[] = []
  /** What is said of the cell whose edge comes next. */
  let shape = {goesOn: false, merged: false}
  let rows: RtfRow[] = []
  let cell: FlowBlock[] = []
  let text = ''
  /** The paragraph that calls the note which is being read. */
  let calling = ''
  let run = ''
  let bytesRead: number[] = []
  let page = 1
  let inTable = false
  let ansi = 'windows-1252'
  let skipSigns = 0
  let changes = 0
  let state: State = {skip: false, hidden: false, deleted: false, note: false, capitals: false, font: 0, unicodeSkip: 1, fonts: false}
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
    } else if (!state.skip && !state.hidden && !state.deleted) run += value
  }
  const endParagraph = (): void => {
    flush()
    // Windows-1258 writes tones apart from their letters.
    const block: FlowBlock = {kind: 'paragraph', text: identity(text.normalize('NFC')), page}
    if (inTable) cell.push(block)
    else {
      endTable()
      blocks.push(block)
    }
    text = ''
  }
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({kind: 'table', rows: layRows(rows)})
    rows = []
  }
  const endNote = (): void => {
    notes.push({kind: 'paragraph', text: identity(`${superscript(notes.length + 1)} ${text.trim()}`.normalize('NFC')), page: null})
    text = calling + superscript(notes.length)
  }
  for (const {kind, word, number} of tokens(source)) {
    if (skipSigns > 0) {
      const signs = kind === 'text' ? word.length : kind === 'byte' || kind === 'word' && SIGNS[word] !== undefined ? 1 : Infinity
      const rest = kind === 'text' ? word.slice(skipSigns) : ''
      skipSigns = Math.max(0, skipSigns - signs)
      if (rest !== '') put(decodeBare(rest, fonts.get(state.font), ansi))
      if (signs !== Infinity) continue
    }
    if (kind === 'byte') {
      bytesRead.push(number ?? 0)
      continue
    }
    if (bytesRead.length > 0) put(decodeBytes(bytesRead, fonts.get(state.font), ansi))
    bytesRead = []
    if (kind === 'open') {
      flush()
      stack.push(state)
      if (stack.length > 2000) throw new InputError('input.deep', {part: 'RTF'})
    } else if (kind === 'close') {
      flush()
      const outer = stack.pop() ?? state
      if (state.note && !outer.note) endNote()
      state = outer
    } else if (kind === 'text') put(state.fonts ? word : decodeBare(word, fonts.get(state.font), ansi))
    else if (kind === 'optional') state = {...state, skip: state.skip || !READ.has(word)}
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
          if (font !== undefined && state.fonts) font.encoding = encodingOfCharset(number ?? 0) ?? ansi
          break
        }
        case 'ansicpg': ansi = encodingOfCodePage(number ?? 1252); break
        case 'uc': state = {...state, unicodeSkip: number ?? 1}; break
        case 'u':
          put(String.fromCharCode(((number ?? 0) + 65536) % 65536))
          skipSigns = state.unicodeSkip
          break
        case 'par': case 'sect':
          if (state.note) put(' ')
          else endParagraph()
          break
        case 'footnote':
          flush()
          calling = text
          text = ''
          state = {...state, note: true}
          break
        case 'page': page++; break
        case 'pard':
          flush()
          inTable = false
          break
        case 'intbl': inTable = true; break
        case 'cell': case 'nestcell':
          inTable = true
          endParagraph()
          cells.push(cell)
          cell = []
          break
        case 'trowd': shapes = []; break
        case 'clvmrg': shape.goesOn = true; break
        case 'clmrg': shape.merged = true; break
        case 'cellx':
          shapes.push({right: number ?? 0, ...shape})
          shape = {goesOn: false, merged: false}
          break
        case 'row': case 'nestrow':
          rows.push({cells, shapes})
          cells = []
          break
        case 'plain':
          flush()
          state = {...state, hidden: false, deleted: false, capitals: false}
          break
        case 'v':
          flush()
          state = {...state, hidden: number !== 0}
          break
        case 'caps':
          flush()
          state = {...state, capitals: number !== 0}
          break
        case 'deleted': case 'revised':
          flush()
          if (number !== 0) changes++
          if (word === 'deleted') state = {...state, deleted: number !== 0}
          break
        default: put(SIGNS[word] ?? '')
      }
    }
  }
  if (stack.length > 0) throw new InputError('input.cut', {kind: 'RTF'})
  if (text !== '' || run !== '') endParagraph()
  endTable()
  const {text: composed, layout} = composeFlow([...blocks, ...notes])
  const messages: Message[] = changes === 0 ? [] : [{ruleId: 'tracked-changes', severity: 'info', values: {count: changes}, span: null}]
  return {text: composed.value, printed: null, encoding: ansi, layout, messages}
}
