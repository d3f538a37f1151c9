/** What is said in turn, and what its answer holds only if nothing before it was lost. */
export const SAID_IN_TURN = [
  ['our POP3 virtual server hangs since this morning', /Which/],
  ['Windows 2000', /[Ss]ervice pack/],
  ['SP2', /Service Pack 3/],
  ['sorry, it has SP4', /already/],
  ['start over', /./]
] as const
