import assert from 'node:assert/strict'
import { until } from '../services/helpdesk.ts'
import type { MailService } from '../services/mailService.ts'
import { letterField, letterText, writeMail } from '../services/writtenMail.ts'
import type { Stage } from './peopleTranscript.ts'
import { helpdeskOf } from './stages.ts'
import type { Shown } from './transcript.ts'

let people = 0

/** Mail on both sides: a person who writes and reads letters, and a helpdesk that does. */
export function mailStage({ service, mailbox, mail, lettersTo }: MailService): Stage {
  people += 1
  const from = `person${people}@people.example`
  const helpdesk = helpdeskOf(service.url)
  /** what a mail comes to, once it is taken */
  async function afterMail(written: Parameters<typeof writeMail>[0]): Promise<readonly Shown[]> {
    const before = lettersTo(from).length
    mailbox.deliver(writeMail(written))
    await until('the mail is taken', () => service.mailsTaken() === mailbox.delivered())
    return lettersTo(from).slice(before).map(shownIn)
  }
  return {
    say: async (text, how) => {
      const last = lettersTo(from).at(-1)
      const answers = last === undefined ? { subject: '' } : { answers: last }
      const words = how === 'picture' ? PICTURE : { text }
      return await afterMail({ from: `Alex <${from}>`, ...answers, ...words })
    },
    reply: async (number, body) => {
      const { from: name, ...does } = body as Reply
      const before = lettersTo(from).length
      if (name !== undefined) {
        const subject = `Subject: [Case ${number}]`
        await until('the mail of the case', () => mail.received.some(one => one.includes(subject)))
        const letter = mail.received.find(one => one.includes(subject))
        assert.ok(letter !== undefined && letterField(letter, 'Reply-To') !== '')
        const quoted = `On Mon, 5 Jan 2026 at 09:00, KB Triage wrote:\n> a visitor asks`
        const text = `${commandsOf(does)}${does.text ?? ''}\n\n${quoted}`
        return await afterMail({ from: `${name} <desk@help.example>`, answers: letter, text })
      }
      await helpdesk.reply(number, body)
      return lettersTo(from).slice(before).map(shownIn)
    },
    kept: helpdesk.kept
  }
}

type Reply = {
  readonly from?: string
  readonly text?: string
  readonly private?: true
  readonly state?: string
  readonly outcome?: string
  readonly to?: string
}

/** The first lines by which a mail does what a signed reply says. */
function commandsOf({ private: isPrivate, state, outcome, to }: Reply): string {
  return [
    isPrivate === true ? '#note' : '',
    state === 'closed' ? `#${outcome ?? 'close'}` : '',
    to === 'assistant' ? '#assistant' : ''
  ]
    .filter(line => line !== '')
    .map(line => `${line}\n`)
    .join('')
}

const PICTURE = {
  fields: {
    'Content-Type': 'image/png; name=picture.png',
    'Content-Disposition': 'attachment; filename=picture.png'
  },
  body: 'x'
}

const OFFERED = /\n*Answer with one of these, or in your own words:\n((?:- [^\n]+(?:\n|$))+)/g

function shownIn(letter: string): Shown {
  const text = letterText(letter)
  const lists = [...text.matchAll(OFFERED)].map(([, list = '']) => list)
  const choices = lists.flatMap(list =>
    [...list.matchAll(/^- (.+)$/gm)].map(([, choice = '']) => choice)
  )
  return { text: text.replace(OFFERED, ''), choices }
}
