/** What is said around a case that people have. */

/** How a helpdesk is called that gives no name. */
export const NO_NAME = 'The helpdesk'

export const CASE_CHOICES = {
  back: 'Back to the assistant',
  solved: "Yes, it's solved",
  notSolved: 'No, still broken'
} as const

export const SAY_OF_CASE = {
  saved: (number: number) => `I've saved this as case ${number}, with everything so far.`,
  told: 'It is on its way to the helpdesk.',
  answersHere: "They'll reply here. I'll pass on anything you add in the meantime.",
  answersElsewhere:
    "Give them that number when you talk to them. I'll pass on anything you add here.",
  nobodyToldOutside:
    'Nobody has been notified yet, so please give the helpdesk that number when you talk to them.',
  giveNumber: 'Give them that number when you talk to them.',
  answersTo: (email: string) => `They'll write to ${email}.`,
  nobodyTold:
    'Nobody has been notified yet, so please give the helpdesk that number. Anything you add here goes into the case.',
  joined: (name: string, number: number) =>
    `${name} joined case ${number}. What you write now goes to ${name === NO_NAME ? 'them' : name}.`,
  joinedGroup: (name: string, number: number) =>
    `${name} joined case ${number}. Mention me in what you write, and I pass it on.`,
  joinedToo: (name: string) => `${name} joined.`,
  sent: (name: string) => `Sent to ${name === NO_NAME ? 'the helpdesk' : name}.`,
  onlyNames: (count: number) =>
    count === 1
      ? "I can't pass the file on, only its name."
      : "I can't pass the files on, only their names.",
  left: (names: string) => `${names} left.`,
  handedBack: (number: number) => `You're back with the assistant. Case ${number} stays as it is.`,
  closed: (name: string, number: number) => `${name} has closed case ${number}.`,
  closedAndLeft: (name: string, number: number) => `${name} has closed case ${number} and left.`,
  isItSolved: "Is it solved? If it isn't, write here and the case is opened again.",
  closedMeanwhile: 'If you still need somebody, say “talk to a person”.',
  closedSolved: (number: number) => `Good to know. Case ${number} stays closed, as solved.`,
  keptClosed: (number: number) => `I've added that to case ${number}, which stays closed.`,
  reopened: (number: number) => `I've opened case ${number} again and added what you wrote.`,
  closedAsSolved: (number: number) =>
    `Good. I've closed case ${number} as solved. If it comes back, write here.`,
  cancelled: (number: number) =>
    `I've closed case ${number}. If you need somebody after all, write here.`,
  backWithAssistant: (number: number) =>
    `You're back with me. The helpdesk still has case ${number}; if they answer, it comes here.`,
  contactAsked:
    'If you like, leave your name and an e-mail address, so that the helpdesk can reach you when this page is closed.',
  contactGiven: (number: number) => `Thanks. I've added that to case ${number}.`,
  contactKept: "Thanks. I'll pass that on when you ask for a person.",
  contactSkipped: 'All right. You can still write it here at any time.',
  contactWrong: (email: string) =>
    `“${email}” is no e-mail address that could be answered. Please look at it once more, or skip it.`,
  helpdeskKeeps: (number: number) => `The helpdesk still has case ${number}.`
} as const

/** Who speaks, where their words follow: 'Ana, helpdesk' */
export function signOfSpeaker(name: string): string {
  return name === NO_NAME ? name : `${name}, helpdesk`
}
