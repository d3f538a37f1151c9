const STOP_WORDS = new Set(('a an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its may might more most my no nor not of off on or our out over ' +
  'she should so some such than that the their them then there these they this those to too up us was we were what when where which while who will with would you your ' +
  'error event following message occurs occurred please microsoft windows server computer system problem get getting see seen').split(' '))

/** What is of one machine and not of the problem: names in brackets and quotes, paths, addresses, placeholders, identifiers. */
const INSTANCE: readonly RegExp[] = [
  /\{[0-9a-f-]{30,}\}/gi, /\bS-1-\d+(?:-\d+)+/g, /<[^<>\n]{1,60}>/g, /%{1,2}\d+|%[a-z_]+%/gi, /\[[^\]\n]{1,60}\]/g, /\([^()\n]{0,40}[A-Z]{2,}\d*[^()\n]{0,20}\)/g,
  /"[^"\n]{1,120}"/g, /\\\\\S+/g, /\b[a-z]:\\\S*/gi, /\bhttps?:\/\/\S+/gi, /\b\S+@\S+\.\w+/g, /\b\d{1,3}(?:\.\d{1,3}){3}\b/g, /(?:\b|\/)(?:cn|ou|dc|o)=[^,;\n]*[,;]?/gi
]
const WORD = /[a-z][a-z0-9_]*(?:[.'-][a-z0-9]+)*/g

/** The words of a text that tell what happened: lower case, each once, in order, nothing of the one machine. */
export const evidenceOf = (text: string): readonly string[] => {
  const general = INSTANCE.reduce((rest, pattern) => rest.replace(pattern, ' '), text.normalize('NFKC'))
  const words = general.toLowerCase().match(WORD) ?? []
  return [...new Set(words.flatMap(word => word.split(/[.'-]/)).filter(word => word.length > 1 && !STOP_WORDS.has(word)))]
}

/** How much of the weight of `wanted` is in `there`, 0 to 1. */
export const share = (wanted: readonly string[], there: ReadonlySet<string>, weightOf: (word: string) => number): number => {
  const whole = wanted.reduce((sum, word) => sum + weightOf(word), 0)
  return whole === 0 ? 0 : wanted.filter(word => there.has(word)).reduce((sum, word) => sum + weightOf(word), 0) / whole
}
