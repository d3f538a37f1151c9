import { openTransport } from '../../channels/mail/letters/createMailer.ts'
import { createMailAccess } from '../../channels/mail/letters/mailAccess.ts'
import type { Config } from '../../config/readConfig.ts'
import { checkHelpdesk } from './checkHelpdesk.ts'
import { checkMailbox } from './checkMailbox.ts'
import { ask, type Finding, fail, off, ok, reasonOf } from './finding.ts'

/** Whether a case would reach people, and an answer the chat. Nothing is sent. */
export async function checkHandOver(config: Config): Promise<readonly Finding[]> {
  const { handOver, casesKeys, deskKeys } = config
  const { webhook, smtp, mail, helpdesk } = handOver
  const ways = answersOf(config)
  return [
    ...(webhook === '' && smtp === '' && helpdesk === null && deskKeys.length === 0
      ? [
          off(
            'hand-over',
            `Nobody is told of a case; it is kept, and the assistant says so.`,
            'Set HANDOVER_WEBHOOK, HANDOVER_SMTP, HELPDESK or DESK_KEY; until then look at them with "npm run cases".'
          )
        ]
      : []),
    ...(webhook === '' ? [] : [await checkWebhook(webhook)]),
    ...(smtp === '' ? [] : [await checkMail(smtp, mail.token)]),
    ...(await checkMailbox(handOver)),
    ...(await checkHelpdesk(helpdesk)),
    ways === ''
      ? off(
          'hand-over',
          'The helpdesk cannot answer into the chat.',
          'Set HANDOVER_SECRET, MAIL_IMAP, HELPDESK or DESK_KEY; channels/handOver/README.md says how a reply is sent.'
        )
      : ok('hand-over', `${ways} come into the chat.`),
    casesKeys.length === 0
      ? off(
          'hand-over',
          '/api/cases is not there.',
          'Set CASES_KEY to let a helpdesk system read cases.'
        )
      : ok('hand-over', '/api/cases can be read with a key.')
  ]
}

/** How answers of the helpdesk come into the chat; '' when they cannot. */
function answersOf({ handOver, deskKeys }: Pick<Config, 'handOver' | 'deskKeys'>): string {
  const ways = [
    handOver.secrets.length > 0 ? 'signed replies' : '',
    handOver.mail.imap === '' ? '' : 'answers by mail',
    handOver.helpdesk === null ? '' : `answers in ${handOver.helpdesk.name}`,
    deskKeys.length > 0 ? 'answers at the desk' : ''
  ]
  return ways
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
