/** How a site wants its chat to look, from the address of the frame. */
export type ChatLook = {
  readonly language: string
  readonly theme: string
  readonly color: string | null
  readonly title: string | null
  readonly greeting: string | null
  /** other ways to the helpdesk: addresses, numbers, pages */
  readonly fallback: readonly string[]
}

const MAX_WORDS_LENGTH = 200
const MAX_WAYS = 6

/** The look that an address asks for; what has no valid form is left out. */
export function chatLook(address: string): ChatLook {
  const query = new URL(address, 'http://here').searchParams
  function asked(name: string, form: RegExp): string | null {
    const value = query.get(name) ?? ''
    return form.test(value) ? value : null
  }
  function words(name: string): string | null {
    const value = (query.get(name) ?? '').trim().slice(0, MAX_WORDS_LENGTH)
    return value === '' ? null : value
  }
  return {
    language: asked('language', /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i) ?? 'en',
    theme: asked('theme', /^(?:light|dark|auto)$/) ?? 'light',
    color: asked('color', /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i),
    title: words('title'),
    greeting: words('greeting'),
    fallback: (words('fallback') ?? '')
      .split(',')
      .map(way => way.trim())
      .filter(way => way !== '')
      .slice(0, MAX_WAYS)
  }
}
