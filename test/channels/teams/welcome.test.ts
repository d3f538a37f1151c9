import assert from 'node:assert/strict'
import { buttonOn } from '../../parts/channels/buttonOn.ts'
import { APP_ID } from '../../parts/channels/connector.ts'
import type { Entry } from '../../parts/teams/teamsChat.ts'
import { openTeamsStage, type TeamsStage } from '../../parts/teams/teamsStage.ts'

describe('the welcome in Teams', () => {
  let stage: TeamsStage
  before(async () => {
    stage = await openTeamsStage()
  })
  after(async () => await stage.stop())

  /** Opens the app for the first time, in a language that Teams is set to. */
  async function opened(locale: string) {
    const chat = stage.alone()
    const ada = chat.person('Ada')
    const membersAdded = [{ id: '29:Ada' }, { id: `28:${APP_ID}` }]
    await ada.door.post({ type: 'conversationUpdate', text: undefined, locale, membersAdded })
    chat.catchUp()
    return { chat, ada, card: cardOf(chat.entries.at(-1)) }
  }
  function cardOf(entry: Entry | undefined): string {
    return JSON.stringify(entry?.kind === 'said' ? entry.card : null)
  }

  it('says its name, what it does, how an event is copied, and where it says what is kept', async () => {
    const { card } = await opened('en-US')
    assert.match(card, /"text":"KB Triage","wrap":true[^}]*"style":"heading"/)
    assert.match(card, /I look up fixes in the Microsoft Knowledge Base/)
    assert.match(card, /1\. In Event Viewer[^]*2\. Press Copy[^]*3\. Come back here/)
    assert.match(card, /"url":"https:\/\/triage\.example\/privacy"/)
  })

  it('each way to begin leads on, in the language of Teams', async () => {
    for (const [title, answer] of [
      ['Ein Beispiel ansehen', /Welches Windows läuft auf MAIL01\?/],
      ['Ein Maildienst reagiert nicht mehr', /Ist es dieser\?/]
    ] as const) {
      const { chat, ada, card } = await opened('de-DE')
      assert.match(card, /Ereignis einfügen/)
      const { data } = buttonOn(JSON.parse(card), title) ?? {}
      const { value } = (data as { readonly msteams: { readonly value: string } }).msteams
      await ada.say(value, { locale: 'de-DE' })
      assert.match(cardOf(chat.entries.at(-1)), answer)
    }
  })
})
