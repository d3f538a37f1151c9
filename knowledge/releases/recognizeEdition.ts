/** The editions of Windows, the longer names first. */
const EDITIONS: readonly (readonly [RegExp, string])[] = [
  [/server appliance kit/i, 'Server Appliance Kit'],
  [/\badv(?:anced|\.)?[ .]?(?:server|serv|srv|svr)|\b(?:w2k|2000 ?|win2k ?)as\b/i, 'Advanced Server'],
  [/\bdata ?center(?: server| edition)?/i, 'Datacenter Server'],
  [/\bpro(?:f(?:essional)?)?\b/i, 'Professional'],
  [/\benterprise(?: edition| server)?\b|\bent\b/i, 'Enterprise'],
  [/\bstandard\b|\bstd\b/i, 'Standard'],
  [/\bweb (?:edition|server)\b/i, 'Web'],
  [/\bterminal server\b/i, 'Terminal Server'],
  [/\bhome(?: edition)?\b/i, 'Home'],
  [/\bworkstation\b|\bwks\b/i, 'Workstation'],
  [/(?<!windows )\b(?:server|srv|svr)\b(?! 20)/i, 'Server']
]

/** The edition named beside a Windows. 'win 2000 adv srv' → 'Advanced Server' */
export const recognizeEdition = (words: string): string | null =>
  EDITIONS.find(([said]) => said.test(words))?.[1] ?? null
