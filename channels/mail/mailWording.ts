/** What is said by mail about mails that do something else than their writer meant, or nothing. */
export const SAY_BY_MAIL = {
  noCase: (number: number) =>
    `Case ${number} is not there any more, so your answer reached nobody.`,
  stranger: (number: number) =>
    `Your mail is kept with case ${number} for the helpdesk, and was not shown to the person: ` +
    "only the helpdesk's own addresses answer there.",
  notAnAnswer: (number: number) =>
    `Your mail names case ${number} without answering one of its mails, so it was not added. ` +
    'Reply to a mail of the case itself.',
  empty: (number: number) =>
    `Your mail to case ${number} has no words of its own above what it quotes, so nothing was ` +
    'passed on.',
  tooLong: (number: number, most: number) =>
    `Your answer to case ${number} is longer than ${most} characters, so it was not passed on. ` +
    'Send it in parts.',
  withoutFiles: (number: number, names: string) =>
    `Your answer to case ${number} was passed on without its files, which cannot be: ${names}.`
} as const

/** The note that a case gets of a mail of it that came back. */
export function returnedNote(problem: string): string {
  const why = problem === '' ? '' : ` The mail server says: ${problem}`
  return `A mail of this case came back undelivered.${why}`
}

/** The note that a case gets of what somebody outside the helpdesk wrote. */
export function strangerNote(address: string, text: string): string {
  return `${address}, who is not of the helpdesk, answered a mail of this case:\n\n${text}`
}
