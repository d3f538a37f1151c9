import type { Element } from './element.ts'

/** A button, or what pressing a part of a card does: it says `words`. */
export type Act = (title: string, words: string, more?: Element) => Element

/** On the site and wherever a press is sent as if it had been typed. */
export const sayAsTyped: Act = (title, words, more = {}) => ({
  type: 'Action.Submit',
  title,
  data: words === '' ? {} : words,
  ...more
})

/** The name of what a press does, as it comes back with it. */
export const SAY_VERB = 'say'

/**
 * In Teams a press is answered with the card in place of the one that was pressed; `about` comes
 * back with it. Who knows only older cards sends the words as data.
 */
export function sayInTeams(about: Element): Act {
  return (title, words, more = {}) => {
    const data = { say: words, ...about }
    return {
      type: 'Action.Execute',
      verb: SAY_VERB,
      title,
      data,
      ...more,
      fallback: { type: 'Action.Submit', title, data, ...more }
    }
  }
}
