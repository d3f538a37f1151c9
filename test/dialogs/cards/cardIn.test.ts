import assert from 'node:assert/strict'
import { sayInTeams } from '../../../dialogs/cards/act.ts'
import { cardOf } from '../../../dialogs/cards/cardOf.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)

function cardFor(text: string, locale?: string): string {
  const message = { text, attachment: false, returned: false, ...(locale ? { locale } : {}) }
  const { reply } = converse(knowledge, NEW_CASE, message)
  return JSON.stringify(cardOf(reply, { act: sayInTeams({}) }))
}

describe('a card in the language of the person', () => {
  it('says what to do in German, and that the article is quoted in English', () => {
    const card = cardFor('der pop3-dienst hängt, windows 2000 sp2')
    assert.match(card, /"lang":"de"/)
    assert.match(card, /Installieren Sie Windows 2000 Service Pack 3 oder höher\./)
    assert.match(card, /This problem was first corrected in Windows 2000 Service Pack 3/)
    assert.equal(card.split('auf Englisch').length, 2)
    assert.match(card, /Davon bin ich ausgegangen/)
    assert.match(card, /"title":"Mit einem Menschen sprechen"/)
  })

  it('is in the language that Teams is set to where the words tell none', () => {
    assert.match(cardFor('w2k sp2', 'fr-FR'), /"lang":"fr"/)
    assert.match(cardFor('pop3 hangs since this morning', 'fr-FR'), /"lang":"en"/)
  })
})
