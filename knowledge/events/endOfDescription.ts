/** Paragraphs that Windows itself appends to a description. */
const APPENDED = /^\s*(?!event\b|source\b)(?:for more information|for additional details|weitere informationen|pour plus d'informations|data\s*:|daten\s*:|0000:|event xml|ereignis-xml|イベント xml|user action|cause\b|resolution\b|additional (?:data|information)|subject:|[\p{L} ]{2,40}:\s)/iu
/** How people go on in their own words right below a paste. */
const OWN_WORDS = /^\s*(?:\(?(?:we|i|i'm|i've|we're|our|my|this is (?:on|a)|it(?:'s| is) (?:on|a|windows|win|w2k|nt)|running|any(?:one|body)?\b.{0,40}\?|any (?:ideas?|help|clue)|please (?:help|advise)|help|thanks|thank you|thx|tia|cheers|regards|best regards|kind regards|sent from|what (?:should|do|can|is|does)|how (?:do|can|to)|can (?:you|someone|anybody)|does any|has any|fyi|btw|the (?:server|machine|box) (?:is|runs)|os:|(?:microsoft )?windows (?:2000|nt|xp|server)|win2k|w2k\w{0,3}|nt ?4|version \d)\b|--\s*$|_{5,}|-{5,}|={5,})/i
const LONGEST = 30_000

/**
 * Where a description that begins at `start` ends, at the latest at `limit`: at a blank line, unless Windows goes on below it,
 * and where the person's own words begin.
 */
export const endOfDescription = (text: string, start: number, limit: number): number => {
  const stop = Math.min(limit, start + LONGEST)
  let at = start
  let said = false
  while (at < stop) {
    const line = lineAt(text, at, stop)
    if (said && OWN_WORDS.test(line)) return at
    if (line.trim() === '' && said) {
      const next = nextLine(text, at, stop)
      if (next === null || !APPENDED.test(next) || OWN_WORDS.test(next)) return at
    }
    said ||= line.trim() !== ''
    at += line.length + 1
  }
  return stop
}

const lineAt = (text: string, at: number, stop: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 || end > stop ? stop : end)
}

const nextLine = (text: string, at: number, stop: number): string | null => {
  const match = /\S/.exec(text.slice(at, Math.min(stop, at + 400)))
  if (match === null) return null
  const start = text.lastIndexOf('\n', at + match.index) + 1
  return lineAt(text, start, stop)
}
