/** The editions of Windows, the longer names first. */
const EDITIONS: readonly (readonly [RegExp, string])[] = [
  [/server appliance kit/i, 'Server Appliance Kit'],
  [
    /\badv(?:anced|\.)?[ .]?(?:server|serv|srv|svr)|\b(?:w2k|2000 ?|win2k ?)as\b/i,
    'Advanced Server'
  ],
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

/** The editions that only some products have. */
const ONLY_OF: Readonly<Record<string, RegExp>> = {
  'Advanced Server': /^Windows 2000/,
  'Server Appliance Kit': /^Windows 2000/,
  'Terminal Server': /^Windows NT 4/,
  Workstation: /^Windows NT/,
  Home: /^Windows (?:XP|Vista|7|8|10|11)/,
  Professional: /^Windows (?:2000|XP|Vista|7|8|10|11)/,
  Web: /^Windows Server 200/
}

/** Whether a product may have an edition. ('Windows XP', 'Advanced Server') → false */
export function hasEdition(product: string, edition: string): boolean {
  return product === '' || ONLY_OF[edition]?.test(product) !== false
}

/** The edition named beside a Windows. 'win 2000 adv srv' → 'Advanced Server' */
export function recognizeEdition(words: string): string | null {
  return EDITIONS.find(([said]) => said.test(words))?.[1] ?? null
}
