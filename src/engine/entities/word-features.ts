/** The words of a sentence, each with what is known of it: `[word, part of speech, …]`. */
type Rows = readonly (readonly string[])[]

/** The part of vntk that describes words to its models. */
export interface Features {
  /** What a template may ask of a word, by name. */
  readonly functions: Readonly<Record<string, (word: string) => string | boolean>>
  word2features: (rows: Rows, at: number, template: readonly string[]) => string[]
}

/** What one line of a template asks: `T[0,1][1].lower`. */
interface Question {
  readonly from: number
  readonly to: number | null
  readonly column: number
  readonly ask: string | undefined
}

/** `T[`from`,`to`][`column`].`function. */
const SYNTAX = /^T\[(?<from>-?\d+)(?:,(?<to>-?\d+))?\](?:\[(?<column>\d+)\])?(?:\.(?<ask>.+))?$/u

/** The features of a word as vntk's models know them, in time that does not grow with the sentence. */
export function wordFeatures(functions: Features['functions']): Features['word2features'] {
  const questions = new Map<string, Question>()
  const read = (syntax: string): Question => {
    const {from, to, column, ask} = SYNTAX.exec(syntax)?.groups ?? {}
    const question = {from: Number(from), to: to === undefined ? null : Number(to), column: Number(column ?? 0), ask}
    questions.set(syntax, question)
    return question
  }
  return (rows, at, template) => template.map((syntax) => {
    const {from, to, column, ask} = questions.get(syntax) ?? read(syntax)
    if (at + from < 0) return `${syntax}=BOS`
    if (at + (to ?? from) >= rows.length || at + from >= rows.length) return `${syntax}=EOS`
    const word = to === null ? rows[at + from]?.[column] ?? '' : rows.slice(at + from, at + to + 1).map((row) => row[column]).join(' ')
    const answer = ask === undefined ? word : functions[ask]?.(word)
    return `${syntax}=${answer === true ? 'True' : answer === false ? 'False' : answer ?? ''}`
  })
}
