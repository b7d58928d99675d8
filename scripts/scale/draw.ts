import {simulate, type Figures} from './model.ts'

const [WIDTH, HEIGHT, LEFT, TOP] = [640, 380, 70, 40]

/** Hours against machines, both in powers of ten; where a line goes flat, more machines are of no use. */
export function drawScale(figures: Figures, documents: number, machines: readonly number[]): string {
  const kinds = ['text', 'scans'] as const
  const points = kinds.map((kind) => machines.map((count) => [count, simulate(figures, {documents, kind, machines: count}).hours] as const))
  const hours = points.flat().map(([, value]) => value)
  const [low, high] = [Math.floor(Math.log10(Math.min(...hours))), Math.ceil(Math.log10(Math.max(...hours)))]
  const x = (count: number): number => LEFT + Math.log10(count) / Math.log10(Math.max(...machines)) * (WIDTH - LEFT - 90)
  const y = (value: number): number => TOP + (high - Math.log10(value)) / (high - low) * (HEIGHT - TOP - 50)
  const rows = Array.from({length: high - low + 1}, (_, i) => 10 ** (low + i))
  const grid = rows.map((value) => `<path d="M${LEFT} ${y(value)}H${WIDTH - 90}" stroke="#d5dbe3"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value} h</text>`)
  const ticks = machines.map((count) => `<text x="${x(count).toFixed(1)}" y="${HEIGHT - 28}" text-anchor="middle">${count}</text>`)
  const lines = points.map((line, i) => {
    const colour = i === 0 ? '#2f6fb0' : '#b0562f'
    const [last = [1, 1]] = line.slice(-1)
    const path = line.map(([count, value], at) => `${at === 0 ? 'M' : 'L'}${x(count).toFixed(1)} ${y(value).toFixed(1)}`).join('')
    const dots = line.map(([count, value]) => `<circle cx="${x(count).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3.5" fill="${colour}"/>`).join('')
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<text x="${x(last[0]) + 10}" y="${y(last[1]) + 4}" fill="${colour}">${kinds[i] ?? ''}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="22" font-size="14">Hours for ${documents.toLocaleString('en')} documents, by number of machines</text>
${[...grid, ...ticks, ...lines].join('\n')}
<text x="${(WIDTH - 20) / 2}" y="${HEIGHT - 8}" text-anchor="middle">machines of ${figures.coresPerMachine} cores</text></svg>
`
}
