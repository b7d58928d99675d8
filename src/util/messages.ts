import {EN} from '../data/messages/en.ts'
import {VI} from '../data/messages/vi.ts'
import type {Language} from '../model/message.ts'

/** The sentence of a message in a language, filled in; an id without a sentence is its own. */
export function sentence(id: string, values: Readonly<Record<string, string | number>>, language: Language): string {
  const template = (language === 'vi' ? VI[id] : undefined) ?? EN[id] ?? id
  return fillIn(template, values)
}

/** Fills the `{name}` blanks of a sentence; one without a value stays. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/giu, (whole, name: string) => String(values[name] ?? whole))
}
