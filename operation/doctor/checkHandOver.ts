import { openTransport } from '../../channels/mail/letters/createMailer.ts'
import { createMailAccess } from '../../channels/mail/letters/mailAccess.ts'
import type { Config } from '../../config/readConfig.ts'
import { checkMailbox } from './checkMailbox.ts'
import { ask, type Finding, fail, off, ok, reasonOf } from './finding.ts'

/** Whether a case would reach people, and an answer the chat. Nothing is sent. */
export async function checkHandOver({ handOver, casesKeys }: Config): Promise<readonly Finding[]> {
  const { webhook, smtp, secrets, mail } = handOver
  return [
    ...(webhook === '' && smtp === ''
      ? [
          off(
            'hand-over',
            `Nobody is told of a case; it is kept, and the assistant says so.`,
            'Set HANDOVER_WEBHOOK or HANDOVER_SMTP; until then look at them with "npm run cases".'
          )
        ]
      : []),
    ...(webhook === '' ? [] : [await checkWebhook(webhook)]),
    ...(smtp === '' ? [] : [await checkMail(smtp, mail.token)]),
    ...(await checkMailbox(handOver)),
    secrets.length === 0 && mail.imap === ''
      ? off(
          'hand-over',
          'The helpdesk cannot answer into the chat.',
          'Set HANDOVER_SECRET or MAIL_IMAP; channels/handOver/README.md says how a reply is sent.'
        )
      : ok('hand-over', `${answersOf(secrets.length > 0, mail.imap !== '')} come into the chat.`),
    casesKeys.length === 0
      ? off(
          'hand-over',
          '/api/cases is not there.',
          'Set CASES_KEY to let a helpdesk system read cases.'
        )
      : ok('hand-over', '/api/cases can be read with a key.')
  ]
}

function answersOf(isSigned: boolean, isMailed: boolean): string {
  return [isSigned ? 'signed replies' : '', isMailed ? 'answers by mail' : '']
    .filter(way => way !== '')
    .join(' and ')
    .replace(/^[a-z]/, letter => letter.toUpperCase())
}

async function checkWebhook(url: string): Promise<Finding> {
  try {
    const { status } = await ask(url, { method: 'OPTIONS' })
    if (status >= 500)
      return fail(
        'hand-over',
        `The webhook answers ${status}.`,
        'Look at the system behind HANDOVER_WEBHOOK; cases wait and are tried again.'
      )
    return ok('hand-over', `${new URL(url).host} answers.`)
  } catch (error) {
    return fail(
      'hand-over',
      `The webhook cannot be reached (${reasonOf(error)}).`,
      'Correct HANDOVER_WEBHOOK, or let it through the firewall; cases wait and are tried again.'
    )
  }
}

async function checkMail(url: string, token: string): Promise<Finding> {
  try {
    const transport = await openTransport(url, createMailAccess(token))
    await transport.verify()
    return ok('hand-over', `${new URL(url).hostname} takes mail.`)
  } catch (error) {
    const { responseCode } = error as { responseCode?: number }
    return fail(
      'hand-over',
      `The mail server ` +
        `${responseCode === undefined ? `cannot be reached (${reasonOf(error)})` : `answers ${responseCode}`}` +
        `.`,
      'Correct HANDOVER_SMTP: name, port, user and password; cases wait and are tried again.'
    )
  }
}
