/** What a person can answer with one press. Each is understood when it is typed, too. */
export const NOT_SURE = "I'm not sure"
export const NONE = 'None'
export const ANOTHER = 'Another'
export const NONE_OF_THESE = 'None of these'
export const PERSON = 'Talk to a person'
export const SOLVED = 'It solved it'
export const NOT_SOLVED = 'It did not'
export const SHOW_ARTICLE = 'Show the article'
export const NOT_THERE = 'It is not there'
export const START_OVER = 'Start over'

/** The answers to "what is wrong?", each with the symptom that it states. */
export const SYMPTOM_CHOICES = {
  'A mail service stopped responding': 'mail-stall',
  'Mail runs, but something else about it is wrong': 'mail-problem',
  'It is not about mail': 'problem'
} as const

/** 'Event 2086 is there' */
export const eventIsThere = (id: number): string => `Event ${id} is there`

/** The words on the button that takes an earlier answer back. */
export const changeOf = (label: 'Windows' | 'service pack' | 'product'): string => `Change the ${label}`
