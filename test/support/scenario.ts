/** One scenario of a `.scenario` file; its sections in order. */
export interface Scenario {
  readonly title: string
  readonly sections: readonly Section[]
}

export interface Section {
  /** `stdout has`, as printed behind the dashes, and the argument of `file` and `exit`. */
  readonly name: string
  readonly argument: string
  /** Without its last line end. */
  readonly body: string
}

const SECTION = /^--- (?<name>file|run|exit|stdout|stderr|left)(?: (?<argument>.+))?$/u

/**
 * Reads a scenario file.
 *
 * @throws Error where a line stands in no section, or a section is unknown
 */
export function readScenarios(text: string): Scenario[] {
  const scenarios: {title: string; sections: {name: string; argument: string; lines: string[]}[]}[] = []
  for (const [i, line] of text.split('\n').entries()) {
    const last = scenarios.at(-1)
    if (line.startsWith('=== ')) scenarios.push({title: line.slice(4), sections: []})
    else if (line.startsWith('--- ')) {
      const {name, argument = ''} = SECTION.exec(line)?.groups ?? {}
      if (name === undefined || last === undefined) throw new Error(`line ${i + 1}: unknown section ${line}`)
      last.sections.push({name, argument, lines: []})
    } else if (last?.sections.length) last.sections.at(-1)?.lines.push(line)
    else if (line.trim() !== '' && !line.startsWith('#')) throw new Error(`line ${i + 1} stands in no section: ${line}`)
  }
  return scenarios.map(({title, sections}) => ({
    title,
    sections: sections.map(({name, argument, lines}) => ({name: name === 'stdout' || name === 'stderr' ? `${name} ${argument}`.trim() : name, argument, body: withoutLastBlank(lines).join('\n')})),
  }))
}

/** A blank line before the next section or scenario is there for the reader. */
function withoutLastBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
