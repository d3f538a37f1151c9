import { SettingError, type SettingName } from './settings.ts'

/** How the pages of articles are shown. */
export type ArticlesConfig = {
  /** where an article is edited, '{file}' standing for its file; '' is nowhere */
  readonly editUrl: string
  /** whether search engines may list them */
  readonly isIndexed: boolean
}

/** @throws SettingError */
export function readArticles(get: (name: SettingName) => string): ArticlesConfig {
  const editUrl = get('ARTICLE_EDIT_URL')
  if (editUrl !== '' && !(isWebAddress(editUrl) && editUrl.includes('{file}')))
    throw new SettingError(
      `ARTICLE_EDIT_URL is ${JSON.stringify(editUrl)}; set an address with a place for the ` +
        'file, such as https://git.example/edit/{file}.'
    )
  const indexed = get('ARTICLES_INDEXED')
  if (!['on', 'off'].includes(indexed))
    throw new SettingError(`ARTICLES_INDEXED is ${JSON.stringify(indexed)}; set "on" or "off".`)
  return { editUrl, isIndexed: indexed === 'on' }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
