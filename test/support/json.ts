/** How long a line of a laid out document may be. */
const WIDTH = 180

/** JSON to be read and reviewed by people: what fits on a line stands on one. */
export function layOut(value: unknown, indent = ''): string {
  const line = JSON.stringify(value)
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${layOut(item, deeper)}`)
  return `{\n${entries.join(',\n')}\n${indent}}`
}
