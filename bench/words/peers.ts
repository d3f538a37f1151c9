import { createRequire } from 'node:module'
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js'
import { WordsClassifier } from '../../knowledge/language/model/wordsClassifier.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Said } from '../../test/parts/judged/heldBack.ts'

export type Named = { readonly named: string | null; readonly confidence: number }
export type Classify = (words: string) => Promise<Named> | Named
/**
 * A way to learn labels from sentences; `most`: how many it can learn in a minute or two, no more
 * than these are given to it.
 */
export type Peer = {
  readonly name: string
  readonly most: number
  readonly train: (said: readonly Said[]) => Promise<Classify> | Classify
}

const NONE = 'none'
function named(label: string | undefined, confidence: number): Named {
  return {
    named: label === undefined || label === NONE || label === 'None' ? null : label,
    confidence
  }
}

/**
 * Only the linear engine behind natural's Classifier: no rules, no facts of a second judgement. A
 * score below 0 on every label is none.
 */
const linear: Peer = {
  name: 'linear engine',
  most: Infinity,
  train: said => {
    const classifier = new WordsClassifier()
    for (const { words, label } of said) classifier.addDocument(normalizeText(words), label ?? '')
    classifier.train()
    return words => {
      const [best] = classifier.getClassifications(normalizeText(words))
      const confidence = 1 / (1 + Math.exp(-3 * (best?.value ?? -1)))
      return named((best?.value ?? -1) > NO_LABEL ? best?.label : undefined, confidence)
    }
  }
}
const NO_LABEL = -0.5

const bayes: Peer = {
  name: 'natural Bayes',
  most: 6_000,
  train: said => {
    const classifier = new BayesClassifier()
    for (const { words, label } of said) classifier.addDocument(words, label ?? NONE)
    classifier.train()
    return words => {
      const found = classifier.getClassifications(words)
      const total = found.reduce((sum, { value }) => sum + value, 0)
      return named(found[0]?.label, total > 0 ? (found[0]?.value ?? 0) / total : 0)
    }
  }
}

type Manager = {
  addLanguage: (codes: string[]) => void
  add: (code: string, words: string, label: string) => void
  train: (options: object) => Promise<void>
  process: (code: string, words: string) => Promise<{ intent: string; score: number }>
}

const nlp: Peer = {
  name: 'nlp.js',
  most: 6_000,
  train: async said => {
    const require = createRequire(import.meta.url)
    const { containerBootstrap } = require('@nlpjs/core') as {
      containerBootstrap: () => { use: (plugin: unknown) => void }
    }
    const { NluManager, NluNeural } = require('@nlpjs/nlu') as {
      NluManager: new (settings: object) => Manager
      NluNeural: unknown
    }
    const { LangEn } = require('@nlpjs/lang-en-min') as { LangEn: unknown }
    const container = containerBootstrap()
    container.use(LangEn)
    container.use(NluNeural)
    const manager = new NluManager({ container, locales: ['en'], trainByDomain: false, log: false })
    manager.addLanguage(['en'])
    for (const { words, label } of said) manager.add('en', words, label ?? NONE)
    await manager.train({ log: false })
    return async words => {
      const { intent, score } = await manager.process('en', words)
      return named(intent, score)
    }
  }
}

export const PEERS: readonly Peer[] = [linear, bayes, nlp]

/** As many sentences as a peer can learn, the first of each label, as many of one as of another. */
export function learnable({ most }: Peer, said: readonly Said[]): readonly Said[] {
  if (said.length <= most) return said
  const each = Math.floor(most / new Set(said.map(({ label }) => label)).size)
  const taken = new Map<string | null, number>()
  return said.filter(({ label }) => {
    const before = taken.get(label) ?? 0
    taken.set(label, before + 1)
    return before < each
  })
}
