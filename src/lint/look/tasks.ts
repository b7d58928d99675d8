/** Plans: their tasks need somebody and a day. */
export const PLAN_TYPES = ['KH', 'CTr', 'ĐA', 'PA']

/** A short piece of a task to name it by. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`
}
