/* Each message says in which language it is, which need not be that of the page. */

/** Draws what the assistant says inside an element with its language. */
export function markLanguage() {
  return next =>
    (card, ...rest) => {
      const drawn = next(card, ...rest)
      const { activity } = card
      const isMarked = activity?.from?.role === 'bot' && activity.locale && drawn?.$$typeof
      if (!isMarked) return drawn
      // the page has no React of its own: an element is made after one that is there
      const props = { lang: activity.locale, className: 'spoken', children: drawn }
      return { ...drawn, type: 'div', key: null, ref: null, props }
    }
}
