import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { tellsFault } from './cues/tellsTrouble.ts'
import { recognizeMessage } from './recognizeMessage.ts'

/** Longer messages tell a problem, and are read whole. */
const MAX_LENGTH = 400
const MAX_SENTENCES = 5
const SENTENCE_END = /[.!?;]+\s+|\n+/g

/** What stands behind the first sentences of a message, the longest first. */
export function tailsOf(text: string): readonly string[] {
  return endsOf(text).map(end => text.trim().slice(end))
}

/**
 * The same, where the sentences before it tell nothing of a problem.
 * 'mipmapping off did it. back to the camera' → ['back to the camera']
 */
export function tailsBehindTalk(text: string): readonly string[] {
  const said = text.trim()
  const ends = endsOf(said)
  const told = ends.findIndex(end => tellsSomething(said.slice(0, end)))
  return ends.slice(0, told === -1 ? undefined : told).map(end => said.slice(end))
}

function endsOf(text: string): readonly number[] {
  const said = text.trim()
  if (said.length > MAX_LENGTH) return []
  const ends = [...said.matchAll(SENTENCE_END)].map(end => end.index + end[0].length)
  return ends.length < MAX_SENTENCES ? ends : []
}

function tellsSomething(head: string): boolean {
  return recognizeMessage(head).releases.length > 0 || tellsFault(normalizeText(head))
}
