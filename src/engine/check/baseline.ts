import {access, readFile} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import type {FileResult, Finding} from '../../lint/rule.ts'
import {fingerprint} from '../../reporters/parts/fingerprint.ts'
import {codeOf} from '../failure.ts'
import {UsageError} from '../usage-error.ts'
import {fileOutput} from '../write-output.ts'

/** How often each known finding occurs in a file, by rule and fingerprint. */
type Known = Readonly<Record<string, number>>

interface BaselineFile {
  readonly version: 1
  readonly files: Readonly<Record<string, Known>>
}

/**
 * Findings that are known and no longer told of. They are known by content, so that a finding that moved is still known;
 * paths count from the folder of the baseline on.
 */
export class Baseline {
  /** Known findings that were not met again in the files that were checked. */
  gone = 0
  private readonly path: string
  private readonly known: ReadonlyMap<string, Known>
  private readonly met = new Map<string, Known>()

  private constructor(path: string, known: ReadonlyMap<string, Known>) {
    this.path = path
    this.known = known
  }

  /**
   * Reads a baseline.
   *
   * @param begin - whether there need not be one yet
   * @throws UsageError where there is none, or it is something else
   */
  static async open(path: string, begin: boolean): Promise<Baseline> {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if (begin && codeOf(error) === 'ENOENT') return new Baseline(path, new Map())
      throw new UsageError(codeOf(error) === 'ENOENT' ? 'check.no-baseline' : 'cli.unreadable', {path, cause: error instanceof Error ? error.message : String(error)})
    }
    const read = parseBaseline(text)
    if (read === null) throw new UsageError('check.bad-baseline', {path})
    return new Baseline(path, new Map(Object.entries(read.files)))
  }

  /** Leaves out the findings of a file that are known. */
  hide(result: FileResult): FileResult {
    const left: Record<string, number> = {...this.known.get(this.nameOf(result.path))}
    const findings = result.findings.filter((finding) => {
      const key = keyOf(finding, result.text)
      const count = left[key] ?? 0
      if (count === 0) return true
      left[key] = count - 1
      return false
    })
    this.gone += Object.values(left).reduce((sum, count) => sum + count, 0)
    return {...result, findings, hidden: result.findings.length - findings.length}
  }

  /** Takes all findings of a file as known. */
  learn(result: FileResult): FileResult {
    const known: Record<string, number> = {}
    for (const finding of result.findings) {
      const key = keyOf(finding, result.text)
      known[key] = (known[key] ?? 0) + 1
    }
    this.met.set(this.nameOf(result.path), known)
    return {...result, findings: [], hidden: result.findings.length}
  }

  /**
   * Writes what was learnt; what is known of files that were not checked stays, where they are still there.
   *
   * @returns how many findings are known now
   */
  async save(): Promise<number> {
    const files: [string, Known][] = [...this.met]
    for (const [name, known] of this.known) {
      if (!this.met.has(name) && await exists(resolve(dirname(this.path), name))) files.push([name, known])
    }
    const sorted = files.filter(([, known]) => Object.keys(known).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, known]) => [name, sortKeys(known)] as const)
    const output = await fileOutput(this.path)
    await output.write(`${JSON.stringify({version: 1, files: Object.fromEntries(sorted)} satisfies BaselineFile, null, 2)}\n`)
    await output.finish()
    return sorted.flatMap(([, known]) => Object.values(known)).reduce((sum, count) => sum + count, 0)
  }

  private nameOf(path: string): string {
    return relative(dirname(resolve(this.path)), resolve(path)).split(sep).join('/')
  }
}

function keyOf(finding: Finding, text: string): string {
  return `${finding.ruleId} ${fingerprint(finding, text)}`
}

function sortKeys(known: Known): Known {
  return Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function parseBaseline(text: string): BaselineFile | null {
  try {
    const value = JSON.parse(text) as Partial<BaselineFile> | null
    const files = value?.version === 1 && typeof value.files === 'object' ? Object.values(value.files) : null
    const sound = files?.every((known) => typeof known === 'object' && Object.values(known).every((count) => Number.isInteger(count)))
    return sound === true ? value as BaselineFile : null
  } catch {
    return null
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
