import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'
import { tellsTrouble } from '../../understand/cues/tellsTrouble.ts'

const TROUBLE = oneOf(
  'leaks?',
  'crash(?:es)?',
  'hangs?',
  'errors?',
  'events?',
  'asserts?',
  'problems?',
  'trouble',
  'issues?',
  'failures?',
  'delays?',
  'warnings?',
  'error messages?',
  '(?:blue|stop) screens?',
  'dr\\.? ?watsons?',
  '0x[0-9a-f]+',
  String.raw`[a-z]{0,6}\d{3,8}[a-z0-9]{0,4}`,
  '[a-z]+_[a-z_]+'
)
/** Praise, which stands where something is as it should be. */
const PRAISED = oneOf(
  'fine',
  'ok',
  'okay',
  'well',
  'good',
  'great',
  'nice(?:ly)?',
  'happ(?:y|ily)',
  'correct(?:ly)?',
  'right',
  'normal(?:ly)?',
  'perfect(?:ly)?',
  'proper(?:ly)?',
  'smooth(?:ly)?',
  'clean(?:ly)?',
  'quick(?:ly)?',
  'stable',
  'intact',
  'harmless',
  'all right',
  'alright',
  'in (?:full|order)',
  'no problem',
  'to the end',
  'as (?:expected|documented|designed|intended|always|before|usual)',
  '(?:as|like|when) (?:it|they) should',
  'without (?:any |a )?(?:problem|trouble|error|issue)s?'
)
/** Praise that is never a name of something, nor half of a complaint. */
const PRAISE = oneOf(
  'nicely',
  'happily',
  'beautifully',
  'perfectly',
  'flawlessly',
  'smoothly',
  'successfully',
  'effortlessly',
  'reliably',
  'like (?:a charm|clockwork|a dream)',
  'without (?:a|any|the (?:least|slightest)) (?:hitch|drama|fuss|glitch|complaint|effort|incident)s?',
  'as (?:quick|fast|good|well|solid|stable|reliable|smooth|quiet)(?:ly)? as (?:ever|always|before)',
  'as (?:one|we|i|you|anybody) (?:would|could|might) (?:hope|expect|wish|like|want)',
  '(?:just|exactly) (?:as|like|what|how) (?:it|they|we|i) (?:should|want(?:ed)?|expect(?:ed)?)',
  'what (?:it|they) should',
  '(?:give|return|show|print|display|put|report|ha(?:ve|s)|get)s?(?: \\w+)? the (?:right|correct|proper)',
  'back to normal'
)
/** What has left when it is mended. */
const GONE = oneOf(
  'gone',
  'over',
  'solved',
  'fixed',
  'cured',
  'away',
  'history',
  'past',
  'a thing of the past',
  'out of the way',
  'behind us',
  'no more',
  'sorted out'
)
const STOPPING = oneOf(
  'hang',
  'crash',
  'fail',
  'stop',
  'freeze',
  'leak',
  'die',
  'lock up',
  'happen',
  'occur'
)
/** What fails, in the forms of its verb and of its noun. */
const FAILS = `['"[]?${oneOf(
  'access violation|exception|conflict|violat|fault|blue[- ]?screen|stack overflow',
  'crash|hang|hung|fail(?!ed\\b)|leak|trap|freez|abort|die[sd]?\\b|dying|backing up|squash|stall',
  'refus|reject|den(?:y|ied)|truncat|corrupt|garbl|delay|disconnect|duplicat|unable|stuck',
  'lost\\b|los(?:e|ing)\\b|drop(?:s|ped|ping)\\b|kill|lock(?:ed|s|ing)? (?:out|up)|missing\\b',
  'unexpected|unintended|unwanted|errors?\\b|warnings?\\b'
)}`
/** What takes a trouble away that is named behind it. */
const WITHOUT = oneOf(
  'no',
  'none of',
  'nothing (?:of|about)',
  'nobody (?:gets|sees|has)',
  'never',
  'not',
  'neither',
  'nor',
  'without',
  'instead of',
  'rather than',
  'far from',
  'free (?:of|from)',
  'used to',
  'rid of',
  'cured of',
  "(?:is|are|do|does|did|has|have|was|were)n['’]?t"
)
/** Where a clause may end, or goes on with no more than where and for whom. */
const ENDS = String.raw`(?=\W*$| \(|,? (?:here|now|again|so far|for|with|in|on|at|from|between)\b)`
const NO_DENIAL = String.raw`(?!(?:not|never|no|hardly)\b)`
const NOT = "(?:do|does|did)(?: not|n't|nt)"
const IS_NOT = "(?:is|are|was|were)(?: not|n['’]?t)"
/** What works, is not there, or is not used. */
const WORKS = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b`,
      oneOf('is|are|was|were', 'works?|runs?|goes|go|went|looks?', 'starts?|prints?|opens?|comes?'),
      `(?: (?:all|just|back|through|out|up|quite|still)){0,2} ${PRAISED}\\b`
    ),
    String.raw`\bworks?${ENDS}`,
    String.raw`(?<![\w'’])(?:${NO_DENIAL}\w+ ){1,3}${PRAISED}${ENDS}`,
    String.raw`\b${PRAISE}\b`,
    String.raw`\b(?:survives?|keeps? (?:going|running|working))\b`,
    String.raw`\b(?:goes|went|gets|got|comes|came) (?:right )?through${ENDS}`,
    String.raw`\b(?:starts?|goes|reacts?|answers?|connects?)(?: \w+)? (?:at once|immediately)\b`,
    String.raw`\b(?:stopped|quit|ceased)(?: to)? (?=\w+ing\b)${FAILS}`,
    String.raw`\b(?:completes?|succeeds?|lets (?:me|us|them) in|remembered|is back|are back)\b`,
    String.raw`\bstays? (?:up|alive|loaded|low|flat)\b`,
    String.raw`\b${WITHOUT}(?: [\w'’-]+){0,3}? ${FAILS}`,
    String.raw`\bno ['"]?(?:\d{3,}|0x|[A-Z]+_[A-Z_]+)`,
    inSequence(
      `\\b${NOT} (?:give|return|show|report|raise|throw|produce|display|log|get|see) (?:an? |the )?`,
      String.raw`(?:(?:code|status|error|event|message) )?['"]?(?:\d{3,}|0x|errors?\b|events?\b)`
    ),
    String.raw`\b(?:is|are|was|were) (?:history|solved)\b`,
    `\\bit(?:['’]?s| is)(?: not|n't) (?:the|our|about)\\b`,
    `\\b${IS_NOT} (?:my|our|the|to) (?:problem|question|worry|trouble|blame|cause|culprit|issue)`,
    String.raw`\b(?:is|are|get)(?: all)? (?:there|shown|listed|displayed)${ENDS}`,
    String.raw`\b(?:no|without|never an?|not an?|not a single) (?:\w+ )?${TROUBLE}\b`,
    String.raw`\b${TROUBLE}\b(?: \w+){0,6} (?:is|are|has|have|went|belongs?) (?:now |all |to )?${GONE}\b`,
    String.raw`\b${TROUBLE}\b(?: \w+){0,6} (?:has|have|was|is)(?: not|n['’]?t)(?: been)? (?:seen|back)\b`,
    inSequence(
      String.raw`\b${TROUBLE}\b(?: \w+){0,2} (?:does|do|did|has|have)(?: not|n't) `,
      String.raw`(?:come|show|appear|occur|happen)(?:ed|n|red)?\b`
    ),
    `\\b${NOT} ${STOPPING}\\b`,
    `\\b(?:we|i) ${NOT} (?:use|have|run)\\b`
  ),
  'i'
)
/** 'is not right', 'never works', 'no longer works': that is the trouble. */
const NOT_SO = new RegExp(
  String.raw`\b${oneOf(
    'not|never|no longer|hardly|nothing|cannot|unable',
    'until|before|if|unless|except|to get',
    'should|would|could|want(?:ed)?|expected'
  )}\b|n['’]t\b`,
  'i'
)

/** 'no 1043 [and no loop between them]': one more that is not there. */
const ALSO_NONE = /\b(?:and|or|nor) no\b.*$/is

/** Whether a clause tells of something that works, is mended or is not so. */
export const isSaidToWork = memoizeText(saysThatItWorks)

function saysThatItWorks(clause: string): boolean {
  const said = WORKS.exec(clause)
  if (said === null) return false
  const others = clause.replace(said[0], ' ').replace(ALSO_NONE, '')
  return !NOT_SO.test(others) && !tellsTrouble(others.toLowerCase())
}
