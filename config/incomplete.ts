import type { SETTINGS } from './settings.ts'

type Setting = keyof typeof SETTINGS

/** A setting that has no effect, since another one is not set. */
export type Incomplete = { readonly name: Setting; readonly missing: Setting }

/** What each of these settings counts beside. */
const NEEDS: Partial<Record<Setting, Setting>> = {
  MicrosoftAppPassword: 'MicrosoftAppId',
  HANDOVER_MAIL_FROM: 'HANDOVER_SMTP',
  HANDOVER_MAIL_TO: 'HANDOVER_SMTP',
  MAIL_HELPDESK: 'MAIL_IMAP',
  CHATWOOT_TOKEN: 'CHATWOOT_URL',
  HELPDESK_URL: 'HELPDESK',
  HELPDESK_TOKEN: 'HELPDESK',
  DESK_REPLIES: 'DESK_KEY',
  KNOWLEDGE_URL: 'KNOWLEDGE',
  KNOWLEDGE_SHA256: 'KNOWLEDGE_URL'
}

/** HANDOVER_MAIL_TO without HANDOVER_SMTP: nobody gets a mail, and nothing is wrong with either. */
export function incompleteIn(
  env: Readonly<Record<string, string | undefined>>
): readonly Incomplete[] {
  return (Object.entries(NEEDS) as [Setting, Setting][])
    .filter(([name, missing]) => isSet(env[name]) && !isSet(env[missing]))
    .map(([name, missing]) => ({ name, missing }))
}

function isSet(value: string | undefined): boolean {
  return (value ?? '').trim() !== ''
}
