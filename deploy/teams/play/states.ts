import type { Page } from 'playwright-core'

export type Stage = {
  readonly page: Page
  /** sends what the emulator's own page cannot: an edit, a quote, a file, somebody else's words */
  readonly sendLike: (kind: string, fields: object) => Promise<void>
  /** what the helpdesk does with a case: says something, or closes it */
  readonly helpdesk: (number: number, body: object) => Promise<void>
}

type Play = (stage: Stage) => Promise<void>

const PATIENCE_MS = 15_000

async function say({ page }: Stage, words: string): Promise<void> {
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Enter')
}
async function seen({ page }: Stage, words: string | RegExp): Promise<void> {
  return await page.getByText(words).last().waitFor({ timeout: PATIENCE_MS })
}
async function press({ page }: Stage, name: string): Promise<void> {
  return await page
    .getByRole('button', { name, exact: true })
    .last()
    .click({ timeout: PATIENCE_MS })
}
async function open({ page }: Stage, name: string): Promise<void> {
  return await page.getByText(name, { exact: true }).first().click({ timeout: PATIENCE_MS })
}
async function mention(stage: Stage, words: string): Promise<void> {
  const { page } = stage
  await page.locator('[contenteditable=true]').first().click({ timeout: PATIENCE_MS })
  await page.keyboard.type('@Test', { delay: 150 })
  await page.getByText('Test Bot', { exact: true }).last().click({ timeout: PATIENCE_MS })
  await page.keyboard.insertText(` ${words}`)
}

const EVENT =
  'Event Source: MSExchangeCluster Event ID: 2086 Computer: MAIL01 Description: Exchange POP3 ' +
  'Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase in order to ' +
  'start the protocol, check if any process in the system is dead'

/** Everything that is looked at, in this order: each goes on where the one before ended. */
export const STATES: Readonly<Record<string, Play>> = {
  'welcome, when somebody opens the chat': async stage => await seen(stage, /I look up fixes/),
  'a described problem is asked for its Windows': async stage => {
    await say(stage, 'our POP3 and IMAP virtual servers hang since this morning')
    await seen(stage, 'Which Windows runs on the server?')
  },
  'an answered question changes in place, and service packs are a grid': async stage => {
    await press(stage, 'Windows 2000')
    await seen(stage, '✓ Windows 2000')
    await seen(stage, /Which service pack/)
  },
  'the verdict by a description': async stage => {
    await press(stage, 'SP2')
    await seen(stage, 'Install Windows 2000 Service Pack 3 or later.')
  },
  'the verdict changes where it stands': async stage => {
    await say(stage, 'sorry, it has SP4')
    await seen(stage, /changed the answer above/)
  },
  'a pasted event': async stage => {
    await say(stage, 'start over')
    await seen(stage, /Starting over/)
    await say(stage, EVENT)
    await seen(stage, 'Which Windows runs on MAIL01?')
  },
  'the verdict by an event': async stage => {
    await say(stage, 'Windows 2000 SP2')
    await seen(stage, 'Install Windows 2000 Service Pack 3 or later on MAIL01.')
  },
  'a fact of it is taken back': async stage => {
    await stage.page.getByText('MAIL01', { exact: true }).last().click({ timeout: PATIENCE_MS })
    await seen(stage, /Which machine is it|the name of the machine/)
    await say(stage, 'MAIL02')
    await seen(stage, 'Install Windows 2000 Service Pack 3 or later on MAIL02.')
  },
  'the whole article': async stage => {
    await press(stage, 'Show the article')
    await seen(stage, /last updated in August 2002/)
  },
  'the rest of it unfolds': async stage => await press(stage, 'Show more'),
  'advice that is taken up loses its buttons': async stage => {
    await press(stage, "I'll try it")
    await seen(stage, "✓ I'll try it")
  },
  'articles to choose from': async stage => {
    await say(stage, 'start over')
    await seen(stage, /Starting over/)
    await say(stage, 'plover printer prints blank labels since monday')
    await seen(stage, 'Which of these is it?')
  },
  'a quoted message and a reply to it': async stage => {
    await stage.sendLike('personal', {
      text: 'pop3 hangs on windows 2000 that one, it has SP1',
      attachments: [
        {
          contentType: 'text/html',
          content:
            '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong ' +
            'itemprop="mri">Megan</strong><p>pop3 hangs on windows 2000</p></blockquote><p>that ' +
            'one, it has SP1</p>'
        }
      ]
    })
    await stage.page.waitForTimeout(2_500)
  },
  'a file that cannot be read': async stage => {
    await stage.sendLike('personal', {
      text: '',
      attachments: [{ contentType: 'image/png', name: 'screen.png' }]
    })
    await seen(stage, /screen\.png/)
  },
  'a text that is too long': async stage => {
    await stage.sendLike('personal', { text: 'x '.repeat(150_000) })
    await seen(stage, /256/)
  },
  'more than six choices are a list': async stage => {
    await say(stage, EVENT)
    await seen(stage, 'Which Windows runs on MAIL01?')
    await say(stage, 'you asked me that already')
    await stage.page.waitForTimeout(2_500)
  },
  'a message that was edited': async stage => {
    await stage.sendLike('personal', { id: 'edited', text: 'smtp hangs on windows nt 4' })
    await seen(stage, /doesn.t cover Windows NT 4\.0/)
    await stage.sendLike('personal', {
      type: 'messageUpdate',
      id: 'edited',
      text: 'smtp hangs on windows 2000 sp1',
      channelData: { eventType: 'editMessage' }
    })
    await seen(stage, /Install Windows 2000 Service Pack 3/)
  },
  'handed over to a person': async stage => {
    await say(stage, 'talk to a person')
    await seen(stage, /case 1001/)
  },
  'a colleague answers': async stage => {
    await stage.helpdesk(1001, { text: 'Which switch is MAIL01 on?' })
    await seen(stage, 'Which switch is MAIL01 on?')
    await say(stage, 'the old rack, since friday')
    await stage.page.waitForTimeout(1_500)
  },
  'the case is closed': async stage => {
    await stage.helpdesk(1001, { state: 'closed' })
    await seen(stage, /closed case 1001/)
  },
  'a message action answers in a dialog': async stage => {
    const { page } = stage
    await page
      .getByRole('button', { name: 'Show more information' })
      .nth(1)
      .click({ timeout: PATIENCE_MS })
    await page.getByRole('menuitem', { name: 'Action Command' }).click({ timeout: PATIENCE_MS })
    await page.getByPlaceholder('Input command id or leave blanks').fill('triageMessage')
    await press(stage, 'Create')
    await page
      .getByRole('dialog')
      .getByText('Which Windows runs on the server?')
      .waitFor({ timeout: PATIENCE_MS })
    await seen(stage, 'Put it into a reply')
  },
  'the search finds the article': async stage => {
    const { page } = stage
    await page.getByRole('dialog').getByRole('button').first().click({ timeout: PATIENCE_MS })
    await page
      .getByRole('button', { name: 'Trigger Message Extension App' })
      .first()
      .click({ timeout: PATIENCE_MS })
    await page.getByText('Search Command').click({ timeout: PATIENCE_MS })
    await page.getByPlaceholder('Enter a search term').fill('event 2086')
    await page.keyboard.press('Enter')
    await seen(stage, 'Event 2086 Appears When You Run Multi-Protocol Services')
  },
  'a group with two people': async stage => {
    await stage.page.keyboard.press('Escape')
    await open(stage, 'Group Chat')
    await mention(stage, 'pop3 hangs on windows 2000 sp2')
    await stage.page.keyboard.press('Enter')
    await seen(stage, /Install Windows 2000 Service Pack 3/)
    await stage.sendLike('groupChat', {
      from: { id: 'user-id-megan', name: 'Megan Bowen' },
      text: 'our pop3 virtual server hangs, too'
    })
    await seen(stage, /Is it the same server as/)
  },
  'a channel, by mention': async stage => {
    await open(stage, 'General')
    await mention(stage, 'imap4 hangs on windows 2000')
    await press(stage, 'Post')
    await seen(stage, /Which service pack/)
    await press(stage, 'SP2')
    await seen(stage, 'Install Windows 2000 Service Pack 3 or later.')
  }
}
