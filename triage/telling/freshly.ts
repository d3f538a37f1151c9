import { SAY } from '../wording.ts'
import type { Told } from './told.ts'
import { onlyNew, sentencesOf, unsaid } from './unsaid.ts'

/**
 * What is told, without what was just said: `last` is the message before, `known` that the article was spoken of, `opening` what stands in front.
 * A verdict that stays is said to stay.
 */
export const freshly = (told: Told, last: string, known: boolean, opening: readonly string[]): Told => ({
  ...told,
  recognised: known ? '' : onlyNew(told.recognised, last),
  headline: told.headline !== null && last.includes(told.headline) ? unsaid(SAY.stillSo(inside(told.headline)), last) : told.headline,
  paragraphs: told.paragraphs.map(text => notNamedTwice(onlyNew(text, last), opening)).filter(text => text !== '')
})

/** 'Windows 2000. Which service pack?' after 'Windows 2000 instead of ...' → 'Which service pack?' */
const notNamedTwice = (text: string, opening: readonly string[]): string =>
  sentencesOf(text).filter(sentence => !opening.some(before => before.startsWith(`${sentence.slice(0, -1)} `))).join(' ')

/** A sentence as it stands behind a colon; a name keeps its capital. */
const inside = (sentence: string): string => /^[A-Z][a-z]/.test(sentence) ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence
