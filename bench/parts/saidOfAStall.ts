/** What one person says in turn: a stall, both answers, a correction, and all of it anew. */
export const SAID = [
  'our POP3 and IMAP virtual servers hang since this morning',
  'Windows 2000',
  'SP2',
  'sorry, it has SP4',
  'start over'
]
