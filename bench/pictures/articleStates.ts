import { ALL_VIEWS, DARK, LIGHT, PHONE, type State, type View } from './state.ts'

/** A page, and whether it is shown as it is printed. */
function page(name: string, path: string, views: readonly View[], media?: 'print'): State {
  return {
    name,
    views,
    play: async stage => {
      await stage.page.goto(stage.service.url + path)
      if (media !== undefined) await stage.page.emulateMedia({ media })
    }
  }
}

/** The pages of articles, and those around them. */
export const ARTICLE_STATES: readonly State[] = [
  page('article-quoted', '/articles/Q303283?lines=38-39#L38', ALL_VIEWS),
  page('article-printed', '/articles/Q303283?lines=38-39', [LIGHT], 'print'),
  page('articles-found', '/articles?q=services+stop+responding', [LIGHT, DARK, PHONE]),
  page('articles-none', '/articles?q=flower', [LIGHT]),
  page('article-missing', '/articles/Q999999', [LIGHT]),
  page('not-found', '/nowhere', [LIGHT]),
  page('privacy', '/privacy', [LIGHT, PHONE]),
  page('developers', '/developers', [LIGHT, DARK, PHONE]),
  page('docs', '/docs', [LIGHT, DARK, PHONE])
]
