import type { LineRange } from '../../article.ts'
import type { Sentence } from '../sentences.ts'

/** What a sentence says corrects a problem: the words that name it, and whether a bare product may be meant. */
export type Statement = {
  readonly kind: 'corrected' | 'upgrade' | 'obtain' | 'supported'
  /** the words behind the verb; '' for a fix of the maker's support */
  readonly object: string
  /** the line of a place in the object */
  readonly lineOf: (index: number) => number
  /** the line of the verb */
  readonly first: number
}

/** The verb of a sentence that says where a problem is corrected; what is only to come has none. */
const CORRECTED =
  /\b(?:(?:was|were|is|are|has been|have been|had been) (?:first |also |already |since |now |partially |later |subsequently )?(?:also )?(?:been )?(?:corrected|fixed|resolved|addressed|eliminated|solved|repaired)|(?:has|have) (?:also |since )?been (?:corrected|fixed|resolved|addressed|eliminated)|(?:fix|correction|hotfix|patch|feature|enhancement|change|update|functionality|file)s?\b[^.,:;]{0,60} (?:was|is|are|were|has been|have been)(?: also| first| originally| now)? (?:included|provided|incorporated|added)(?= (?:in|on)\b)|no longer (?:occurs?|exists?|appears?|a problem|happens?)|(?:problem|issue|bug|behaviou?r|error)s? do(?:es)? not (?:occur|exist|happen)|(?:Microsoft (?:has )?|to )(?:corrected|fixed|resolved|correct|fix) (?:this|the|these) (?:problem|issue|bug|error|behaviou?r)s?)(?: and (?:is|was) available)?(?: for [A-Z][^,.]{3,60}?)?,? (?:in|by|with|on|as of|beginning with|starting with)\b/gi
const CORRECTED_ALSO =
  /(?:^|[.;] )(?:this (?:problem|bug|issue) )?(?:first )?(?:corrected|fixed|resolved) (?:in|by)\b/gi
const ONLY_TO_COME =
  /\b(?:will|would|scheduled|not|never|n't|considered|planned|expected|should|may|might|could|can|if|whether|until|before|unless|supposed)(?: \w+){0,3} ?$/i
const TO_RESOLVE =
  /\bto (?:resolve|correct|eliminate|fix|solve|prevent) (?:this|these|the) (?:problems?|issues?|behaviou?r|bugs?|errors?),? (?:you (?:must|can|should|need to) )?(upgrade|update|install|apply|use|obtain|get|download) /i
const OBTAIN =
  /\b(?:obtain|install|apply|get|upgrade to|update to|download) the (?:latest|lastest|most recent|current) /i
const SUPPORTED =
  /\b(?:supported (?:fix|hotfix|feature|patch)|(?:fix|hotfix|patch) (?:that [^.]{0,80})?is (?:now )?available|a fix (?:for|to) this (?:problem|issue|bug)[^.]{0,60}\bis available)\b|\bto obtain (?:the|this) (?:fix|hotfix|patch)\b|\bcontact Microsoft (?:Product Support|Technical Support|PSS)[^.]{0,160}\bobtain the (?:fix|hotfix|patch)\b|\b(?:apply|install|obtain) the (?:following )?(?:fix|hotfix)(?: mentioned| described| referenced|:)/i
const SUBJECT =
  /\b(?:problem|issue|bug|behaviou?r|error|limitation|this|it|these|fix|hotfix|feature|correction|update)\b/i
/** Where what is corrected ends and something else begins. */
const ELSEWHERE =
  /,? but\b|,? (?:please )?see the\b|\bplease see\b|\bfor (?:more |additional |further )?information\b|, which (?!(?:is|was|are|were|shipped|ships) (?:also )?(?:included|supplied|shipped|distributed|with))|, however\b|; |\bto obtain\b|\bto install\b|\bquery on\b|\bto work around\b|\bclick the (?:following )?article|\bNOTE\b|\bSteps to\b|\bMicrosoft (?:has confirmed|is researching)\b|\bwhen you\b|\band (?:by design|microsoft has)\b/i
const SENTENCE_END = /[a-z\d]\.\)?(?= ?[A-Z"][a-z])/
const LONGEST = 400

/** What a sentence states of a fix; `settles` when it stands where fixes are stated (STATUS, RESOLUTION). */
export function statementsOf(sentence: Sentence, settles: boolean): readonly Statement[] {
  const { text } = sentence
  if (
    !/correct|fix|resolv|longer|not (?:occur|exist)|address|eliminat|solve|obtain|latest|lastest|upgrade|included|repair|patch/i.test(
      text
    )
  )
    return []
  const corrected = [...text.matchAll(CORRECTED), ...(settles ? text.matchAll(CORRECTED_ALSO) : [])]
    .filter(
      verb =>
        !ONLY_TO_COME.test(text.slice(Math.max(0, verb.index - 40), verb.index)) &&
        (settles || SUBJECT.test(text.slice(Math.max(0, verb.index - 160), verb.index + 4)))
    )
    .map(verb => statement(sentence, 'corrected', verb.index, verb.index + verb[0].length, text))
  if (corrected.length > 0) return corrected.slice(0, 3)
  if (!settles) return []
  const resolve = TO_RESOLVE.exec(text)
  if (resolve !== null)
    return [
      statement(
        sentence,
        /^up/i.test(resolve[1] ?? '') ? 'upgrade' : 'obtain',
        resolve.index,
        resolve.index + resolve[0].length,
        text
      ),
      ...supported(sentence)
    ]
  const obtain = OBTAIN.exec(text)
  if (obtain !== null)
    return [
      statement(
        sentence,
        'obtain',
        obtain.index,
        obtain.index + obtain[0].search(/\bthe\b/i),
        text
      ),
      ...supported(sentence)
    ]
  return supported(sentence)
}

function supported(sentence: Sentence): readonly Statement[] {
  return SUPPORTED.test(sentence.text)
    ? [
        {
          kind: 'supported',
          object: '',
          lineOf: sentence.lineOf,
          first: sentence.lineOf(sentence.text.search(SUPPORTED))
        }
      ]
    : []
}

function statement(
  sentence: Sentence,
  kind: Statement['kind'],
  verb: number,
  from: number,
  text: string
): Statement {
  return {
    kind,
    object: objectOf(text.slice(from, from + LONGEST)),
    lineOf: index => sentence.lineOf(from + index),
    first: sentence.lineOf(verb)
  }
}

/** The words behind a verb, up to where another thing is told. */
export function objectOf(text: string): string {
  const plain = text.replace(/\bU\. ?S\./g, said => `US${' '.repeat(said.length - 2)}`)
  const ends = [plain.search(ELSEWHERE), plain.search(SENTENCE_END) + 1].filter(end => end > 0)
  return plain.slice(0, Math.min(plain.length, ...ends))
}

/** The lines from the verb to the level. */
export function linesOf({ first, lineOf }: Statement, at: number): LineRange {
  return { first: Math.min(first, lineOf(at)), last: lineOf(at) }
}
