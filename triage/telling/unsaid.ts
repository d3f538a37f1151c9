import type { Ways } from '../wording.ts'

/** The first of the ways to say something of which no sentence was just said. */
export const unsaid = (ways: Ways, last: string): string =>
  ways.find(way => sentencesOf(way).every(sentence => !last.includes(sentence))) ?? ways[ways.length - 1] as string

/** Leaves out of a paragraph what was just said; '' when nothing is new. */
export const onlyNew = (paragraph: string, last: string): string =>
  sentencesOf(paragraph).filter(sentence => !last.includes(sentence)).join(' ')

/** 'One. Two?' → ['One.', 'Two?'] */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!][”"]?) (?=[\p{Lu}\p{N}“])/u)
