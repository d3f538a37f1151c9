/** What can be pressed around a case that people have. */
export const CASE_CHOICES = {
  back: 'Back to the assistant',
  solved: "Yes, it's solved",
  notSolved: 'No, still broken'
} as const

/** Said around a case that people have; `name`: who of the helpdesk it is, null without a name. */
export const OF_CASE = {
  saved: (number: number) => `I've saved this as case ${number}, with everything so far.`,
  told: "It's on its way to the helpdesk.",
  answersHere: "They'll reply here. I'll pass on anything you add in the meantime.",
  answersElsewhere:
    "Give them that number when you talk to them. I'll pass on anything you add here.",
  nobodyTold:
    'Nobody has been notified yet, so please give the helpdesk that number. Anything you add ' +
    'here goes into the case.',
  nobodyToldOutside:
    'Nobody has been notified yet, so please give the helpdesk that number when you talk to them.',
  giveNumber: 'Give them that number when you talk to them.',
  answersTo: (email: string) => `They'll write to ${email}.`,
  helpdesk: 'The helpdesk',
  ofHelpdesk: 'Helpdesk',
  signedBy: (name: string) => `${name}, helpdesk`,
  joined: (name: string | null, number: number) =>
    `${name ?? 'The helpdesk'} joined case ${number}. What you write now goes to ${name ?? 'them'}.`,
  joinedGroup: (name: string | null, number: number) =>
    `${name ?? 'The helpdesk'} joined case ${number}. Mention me in what you write, and I'll pass it on.`,
  joinedToo: (name: string | null) => `${name ?? 'The helpdesk'} joined.`,
  sent: (name: string | null) => `Sent to ${name ?? 'the helpdesk'}.`,
  onlyNames: (count: number) =>
    count === 1
      ? "I can't pass the file on, only its name."
      : "I can't pass the files on, only their names.",
  left: (names: string) => `${names} left.`,
  handedBack: (number: number) => `You're back with the assistant. Case ${number} stays as it is.`,
  closed: (name: string | null, number: number) =>
    `${name ?? 'The helpdesk'} has closed case ${number}.`,
  closedAndLeft: (name: string | null, number: number) =>
    `${name ?? 'The helpdesk'} has closed case ${number} and left.`,
  isItSolved: "Is it solved? If it isn't, write here and I'll reopen the case.",
  closedMeanwhile: 'If you still need somebody, say “talk to a person”.',
  closedSolved: (number: number) => `Good to hear. Case ${number} stays closed, as solved.`,
  keptClosed: (number: number) => `I've added that to case ${number}, which stays closed.`,
  reopened: (number: number) => `Case ${number} is open again, and I've added what you wrote.`,
  closedAsSolved: (number: number) =>
    `Good. I've closed case ${number} as solved. If it comes back, write here.`,
  cancelled: (number: number) =>
    `I've closed case ${number}. If you need somebody after all, write here.`,
  backWithAssistant: (number: number) =>
    `You're back with me. The helpdesk still has case ${number}; if they reply, you'll see it here.`,
  contactAsked:
    'If you like, leave your name and an e-mail address, so that the helpdesk can reach you ' +
    'when this page is closed.',
  contactGiven: (number: number) => `Thanks. I've added that to case ${number}.`,
  contactKept: "Thanks. I'll pass that on when you ask for a person.",
  contactSkipped: 'All right. You can still write it here at any time.',
  contactWrong: (email: string) =>
    `“${email}” doesn't look like an e-mail address. Please check it, or skip this.`,
  contactName: 'Your name (optional)',
  contactEmail: 'Your e-mail address (optional)',
  contactSend: 'Send',
  contactSkip: 'Skip',
  helpdeskKeeps: (number: number) => `The helpdesk still has case ${number}.`
} as const
