/** What stands in a letter around what is said. */
export const LETTER = {
  /** the first line of one that can be answered */
  writeAbove: 'Please write above this line',
  /** the subject of an answer to a mail without one */
  yourMail: 'your mail',
  /** above the answers to a question, one a line */
  answerWith: 'Answer with one of these, or in your own words:',
  /** whoever seems to ask for it is asked, since anybody may write in somebody’s name */
  forget: 'Do you want to be forgotten? Then answer this mail with “forget me”.'
} as const
