import { SettingError, type SettingName } from './settings.ts'

export const HELPDESKS = [
  'rt',
  'zammad',
  'chatwoot',
  'zendesk',
  'freshdesk',
  'servicenow',
  'jira'
] as const
export type HelpdeskName = (typeof HELPDESKS)[number]

/** The helpdesk system that cases become tickets in. */
export type HelpdeskConfig = {
  readonly name: HelpdeskName
  readonly url: string
  /** who the token is of, where the system asks; else '' */
  readonly user: string
  readonly token: string
  /** queue, group, inbox or desk, as the system calls it */
  readonly place: string
  /** address that tickets of people without one are opened for; '': none */
  readonly requester: string
  /** signs what its webhook sends; '': there is none */
  readonly secret: string
}

const NEEDS_USER: readonly HelpdeskName[] = ['zendesk', 'servicenow', 'jira']
const NEEDS_REQUESTER: readonly HelpdeskName[] = ['zammad', 'zendesk', 'freshdesk']
const PLACES: Readonly<Partial<Record<HelpdeskName, readonly [form: RegExp, meaning: string]>>> = {
  rt: [/./, 'the queue'],
  zammad: [/./, 'the group'],
  chatwoot: [/^\d+\/\d+$/, 'ACCOUNT/INBOX, two numbers'],
  zendesk: [/^\d*$/, 'the number of a group, or empty'],
  freshdesk: [/^\d*$/, 'the number of a group, or empty'],
  jira: [/^\d+\/\d+$/, 'SERVICEDESK/REQUESTTYPE, two numbers']
}

/** Null: there is none. @throws SettingError */
export function readHelpdesk(get: (name: SettingName) => string): HelpdeskConfig | null {
  const named = get('HELPDESK')
  if (named === '') return null
  const name = HELPDESKS.find(known => known === named)
  if (name === undefined)
    throw new SettingError(
      `HELPDESK is ${JSON.stringify(named)}; set one of ${HELPDESKS.join(', ')}.`
    )
  const config = {
    name,
    url: get('HELPDESK_URL'),
    user: get('HELPDESK_USER'),
    token: get('HELPDESK_TOKEN'),
    place: get('HELPDESK_PLACE'),
    requester: get('HELPDESK_REQUESTER'),
    secret: get('HELPDESK_WEBHOOK_SECRET')
  }
  check(config)
  return config
}

/** @throws SettingError */
function check({ name, url, user, token, place, requester }: HelpdeskConfig): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new SettingError('HELPDESK_URL is no address; set one that begins with https://.')
  const { username, password } = new URL(url)
  if (username !== '' || password !== '')
    throw new SettingError(
      'HELPDESK_URL holds a name or password, which logs would show; set HELPDESK_USER and HELPDESK_TOKEN.'
    )
  if (token === '') throw new SettingError('HELPDESK is set without HELPDESK_TOKEN; set it, too.')
  if (user === '' && NEEDS_USER.includes(name))
    throw new SettingError(`HELPDESK_USER is empty; ${name} wants to know who the token is of.`)
  const [form, meaning] = PLACES[name] ?? []
  if (form !== undefined && !form.test(place))
    throw new SettingError(`HELPDESK_PLACE has to be ${meaning}, for ${name}.`)
  if (!requester.includes('@') && NEEDS_REQUESTER.includes(name))
    throw new SettingError(
      `HELPDESK_REQUESTER is no address; ${name} opens no ticket without one, and not everybody in a chat has one.`
    )
}
