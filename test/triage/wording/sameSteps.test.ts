import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { LANGUAGES, type Language } from '../../../triage/language.ts'
import { choiceInEnglish } from '../../../triage/wording/choicesIn.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { SEVERAL_ARTICLES } from '../../parts/written/severalArticles.ts'
import { folderWith } from '../../parts/written/writtenArticles.ts'
import { saidIn } from './saidInEach.ts'
import { SAME_STEPS } from './sameSteps.ts'

const SHIPPED = new URL('../../../knowledge/articles/texts', import.meta.url).pathname
const folder = folderWith(SEVERAL_ARTICLES)
cpSync(SHIPPED, folder, { recursive: true })
const knowledge = openKnowledge(folder)

type Played = {
  readonly said: string
  readonly step: string
  readonly choices: readonly string[]
  readonly lines: readonly string[]
}

/** What each message leads to; the choices as they are in English. */
function played(messages: readonly string[], language: Language): readonly Played[] {
  let known: Case = NEW_CASE
  return messages.map(said => {
    const text = saidIn(language, said)
    const { after, reply } = converse(knowledge, known, {
      text,
      attachment: false,
      returned: false
    })
    known = after
    assert.equal(reply.language, language, `${text} is answered: ${reply.text}`)
    return {
      said,
      step: nameStep(reply.step),
      choices: reply.choices.map(choice => choiceInEnglish(choice) ?? choice),
      lines: reply.quotes.map(({ line }) => `${line}`)
    }
  })
}

describe('the same conversation in every language', () => {
  for (const [title, conversation] of Object.entries(SAME_STEPS)) {
    for (const language of LANGUAGES)
      it(`takes the same steps in ${language}: ${title}`, () =>
        assert.deepEqual(played(conversation, language), played(conversation, 'en')))
  }
})
