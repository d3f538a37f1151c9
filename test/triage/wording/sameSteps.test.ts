import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { LANGUAGES, type Language } from '../../../triage/language.ts'
import { choiceInEnglish } from '../../../triage/wording/choicesIn.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { SAME_STEPS } from './sameSteps.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)

type Played = { readonly step: string; readonly choices: readonly string[] }

/** What each message leads to; the choices as they are in English. */
function played(messages: readonly string[], language: Language): readonly Played[] {
  let known: Case = NEW_CASE
  return messages.map(text => {
    const { after, reply } = converse(knowledge, known, {
      text,
      attachment: false,
      returned: false
    })
    known = after
    assert.equal(reply.language, language, `${text} is answered: ${reply.text}`)
    return {
      step: nameStep(reply.step),
      choices: reply.choices.map(choice => choiceInEnglish(choice) ?? choice)
    }
  })
}

describe('the same conversation in every language', () => {
  for (const [title, conversation] of Object.entries(SAME_STEPS))
    for (const language of LANGUAGES)
      it(`takes the same steps in ${language}: ${title}`, () => {
        const same = played(conversation.en, 'en')
        assert.deepEqual(played(conversation[language], language), same)
      })
})
