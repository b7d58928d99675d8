import {createRequire} from 'node:module'
import type {TaggedWord} from '../../entities/tagger.ts'
import {wordFeatures, type Features} from './word-features.ts'

interface Dictionary {
  readonly lower_words: readonly string[]
  has: (word: string) => boolean
}

interface NamedEntityRecognition {
  readonly tag: (sentence: string) => readonly (readonly [word: string, pos: string, chunk: string, label: string])[]
}

/** Whether vntk is installed and its native part was built here; tried without its models. */
export function isVntkInstalled(): boolean {
  try {
    createRequire(createRequire(import.meta.url).resolve('vntk/lib/ner'))('crfsuite')
    return true
  } catch {
    return false
  }
}

/**
 * Loads the recogniser of names of vntk, and puts two of its functions right.
 *
 * Its dictionary looks a word up by going through all 74,000; a set answers the same at once. Its features of a word copy
 * the whole sentence for each feature, so that time grows with the square of the sentence; ours are the same strings.
 * Only the recogniser is loaded: the package's main file needs fastText too, which names don't.
 *
 * @param mend - false leaves vntk as it is, to compare
 * @throws Error where vntk can't be loaded (`isVntkInstalled`)
 */
export function loadVntk(mend = true): (sentence: string) => TaggedWord[] {
  const require = createRequire(import.meta.url)
  const recogniser = require('vntk/lib/ner') as NamedEntityRecognition
  if (mend) {
    const dictionary = createRequire(require.resolve('vntk'))('@vntk/dictionary') as Dictionary
    const words = new Set(dictionary.lower_words)
    dictionary.has = (word) => word !== '' && words.has(word.toLowerCase())
    const features = require('vntk/lib/features') as Features
    features.word2features = wordFeatures(features.functions)
  }
  return (sentence) => recogniser.tag(sentence).map(([word, , , label]) => ({word, label}))
}
