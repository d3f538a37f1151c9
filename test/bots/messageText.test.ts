import assert from 'node:assert/strict'
import type { Activity } from '../../bots/activity.ts'
import { isTooLong, messageText, withoutUnread } from '../../bots/messageText.ts'

function replyTo(author: string, mri: string, quoted: string, own: string): string {
  return (
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="17001">' +
    `<strong itemprop="mri" itemid="${mri}">${author}</strong>` +
    `<p itemprop="preview">${quoted}</p></blockquote><p>${own}</p>`
  )
}

function inTeams(text: string, html?: string, more: Partial<Activity> = {}): Activity {
  return {
    channelId: 'msteams',
    recipient: { id: '28:bot', name: 'KB Triage' },
    text,
    ...(html === undefined ? {} : { attachments: [{ contentType: 'text/html', content: html }] }),
    ...more
  } as unknown as Activity
}

describe('what is kept of a message', () => {
  it('is all of one that is read', () => {
    const activity = inTeams('x'.repeat(200_000), `<p>${'x'.repeat(200_000)}</p>`)
    assert.equal(withoutUnread(activity), activity)
  })

  it('is the beginning of one that is too long to be read, and that it is', () => {
    for (const long of [inTeams('x'.repeat(2_000_000)), inTeams('x', 'y'.repeat(2_000_000))]) {
      const kept = withoutUnread(long)
      assert.ok(isTooLong(kept))
      assert.ok(JSON.stringify(kept).length < 2_000)
    }
  })
})

describe('the words of a message in Teams', () => {
  it('are not those it quotes of the bot', () => {
    const html = replyTo('KB Triage', '28:bot', 'Which Windows runs on MAIL01?', 'windows 2000')
    const text = 'KB Triage Which Windows runs on MAIL01? windows 2000'
    assert.equal(messageText(inTeams(text, html)), 'windows 2000')
  })

  it('mark what they quote of people', () => {
    const html = replyTo('Bob', '8:orgid:b', 'our NT4 box is down', 'mine is on windows 2000')
    const read = messageText(inTeams('Bob our NT4 box is down mine is on windows 2000', html))
    assert.match(read, /^> .*NT4/m)
    assert.match(read, /^mine is on windows 2000$/m)
  })

  it('do not hold the names of those who are spoken to', () => {
    assert.equal(messageText(inTeams('<at>Bob</at> the spooler is dead')), 'the spooler is dead')
  })

  it('begin with the subject of the post', () => {
    const post = inTeams('see below', undefined, { channelData: { subject: 'FS2 prints nothing' } })
    assert.equal(messageText(post), 'FS2 prints nothing\nsee below')
  })
})
