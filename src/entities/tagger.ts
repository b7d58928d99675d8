/** A word as a tagger cut it out of a sentence, and what it is a part of: `B-PER`, `I-PER`, `B-LOC`, … or `O`. */
export interface TaggedWord {
  readonly word: string
  readonly label: string
}

/** Labels the words of sentences; the result has a list of words for each sentence, in their order. */
export type Tagger = (sentences: readonly string[]) => Promise<readonly (readonly TaggedWord[])[]>
