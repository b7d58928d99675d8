import {isoDate} from '../header/place-and-date.ts'
import type {Message} from '../model/message.ts'
import type {Reading} from './write.ts'

/** What the document lacks, or what could not be read of it. */
export function diagnose({clean, header, told, closing}: Reading): Message[] {
  if (clean.value.trim() === '') return [hint('empty')]
  if (told !== null) return [hint('article')]
  if (header.end === 0) return [hint('header-missing')]
  const {code, placeAndDate} = header
  const messages: Message[] = []
  if (code === null) messages.push(hint('code-missing'))
  else if (code.read.unreadable) messages.push({...hint('code-unreadable', {printed: code.text.value}), severity: 'warning', span: spanOfText(code.text)})
  if (placeAndDate === null) messages.push(hint('date-missing'))
  else if (placeAndDate.read.unreadable) {
    const {year, month, day, dateStart, dateEnd} = placeAndDate.read
    const printed = placeAndDate.text.value.slice(dateStart, dateEnd)
    messages.push({...hint('date-unreadable', {printed, value: isoDate(year, month, day) ?? '?'}), severity: 'warning', span: spanOfText(placeAndDate.text)})
  }
  if (header.type === null) messages.push(hint('type-missing'))
  if (closing.signatures.length === 0) messages.push(hint('signature-missing'))
  return messages
}

function hint(ruleId: string, values: Message['values'] = {}): Message {
  return {ruleId, severity: 'info', values, span: null}
}

function spanOfText(text: {readonly origin: readonly number[]; readonly length: readonly number[]}): {start: number; end: number} {
  return {start: text.origin[0] ?? 0, end: (text.origin.at(-1) ?? 0) + (text.length.at(-1) ?? 0)}
}
