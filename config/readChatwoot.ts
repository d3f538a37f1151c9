import { SettingError, type SettingName } from './settings.ts'

/** The Chatwoot whose agent bot the assistant is. */
export type ChatwootConfig = {
  readonly url: string
  readonly token: string
  readonly secret: string
}

/** Null: there is none. @throws SettingError */
export function readChatwoot(get: (name: SettingName) => string): ChatwootConfig | null {
  const url = get('CHATWOOT_URL')
  if (url === '') return null
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new SettingError('CHATWOOT_URL is no address; set one that begins with https://.')
  const [token, secret] = [get('CHATWOOT_TOKEN'), get('CHATWOOT_SECRET')]
  if (token === '' || secret === '')
    throw new SettingError(
      'CHATWOOT_URL is set; set CHATWOOT_TOKEN and CHATWOOT_SECRET of the agent bot, too.'
    )
  return { url, token, secret }
}
