import type {Miss} from './scorer.ts'

/**
 * Gains and losses between two readings of the corpus: figures per document and kind, then each fact with its path,
 * what was read before and what is read now.
 */
export function compare(before: readonly Miss[], now: readonly Miss[], revision: string): string {
  const gains = without(before, now)
  const losses = without(now, before)
  if (gains.length === 0 && losses.length === 0) return `\nagainst ${revision}: no fact is read otherwise`
  const kinds = [...new Set([...gains, ...losses].map((miss) => `${miss.document}\t${kindOf(miss)}`))].sort()
  const table = kinds.map((kind) => {
    const own = (misses: readonly Miss[]): number => misses.filter((miss) => `${miss.document}\t${kindOf(miss)}` === kind).length
    const [document = '', what = ''] = kind.split('\t')
    return `  ${document.padEnd(38)} ${what.padEnd(22)} ${`+${own(gains)}`.padStart(4)} ${`-${own(losses)}`.padStart(4)}`
  })
  return [
    `\nagainst ${revision}: ${gains.length} gained, ${losses.length} lost`, ...table,
    ...gains.flatMap((miss) => tell('gained', miss, before, now)), ...losses.flatMap((miss) => tell('lost', miss, before, now)),
  ].join('\n')
}

/** One fact: where it stands, what gold says, what was and is read in its place. */
function tell(verb: 'gained' | 'lost', miss: Miss, before: readonly Miss[], now: readonly Miss[]): string[] {
  const {path} = miss.row
  const head = `\n${verb}: ${miss.document} ${miss.what}${typeof path === 'string' && path !== '' ? ` at ${path}` : ''}`
  if ('gold' in miss.row) {
    const other = (misses: readonly Miss[]): string => show(misses.find(({document, what}) => document === miss.document && what === miss.what)?.row['pred'] ?? miss.row['gold'])
    return [head, `  gold:   ${show(miss.row['gold'])}`, `  before: ${other(before)}`, `  now:    ${other(now)}`]
  }
  const spurious = miss.what.endsWith('spurious')
  const read = (misses: readonly Miss[]): string => {
    const wrong = misses.some((other) => same(other, miss))
    if (spurious) return wrong ? show(miss.row) : '-'
    return wrong ? show(misses.filter(({document, what, row}) => document === miss.document && what === `${kindOf(miss)} spurious` && row['path'] === miss.row['path']).map(({row}) => row)) : 'right'
  }
  return [head, ...(spurious ? [] : [`  gold:   ${show(miss.row)}`]), `  before: ${read(before)}`, `  now:    ${read(now)}`]
}

/** Those of `a` that `b` has not, each as often as it stands there more often. */
function without(a: readonly Miss[], b: readonly Miss[]): Miss[] {
  const left = b.map(keyOf)
  return a.filter((miss) => {
    const at = left.indexOf(keyOf(miss))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function same(a: Miss, b: Miss): boolean {
  return keyOf(a) === keyOf(b)
}

/** A field that is still wrong, otherwise than before, is neither gained nor lost. */
function keyOf({document, what, row}: Miss): string {
  return 'gold' in row ? `${document}\t${what}` : `${document}\t${what}\t${JSON.stringify(row)}`
}

function kindOf({what}: Miss): string {
  return what.replace(/ (?:missed|spurious)$/u, '')
}

function show(value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? '-' : JSON.stringify(value)
}
