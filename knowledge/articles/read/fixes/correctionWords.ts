import { oneOf } from '../../../language/words/oneOf.ts'

/** The words by which articles say that a problem is corrected, and those that take it back. */

const BE = oneOf('was', 'were', 'is', 'are', 'has been', 'have been', 'had been')
const WHEN = oneOf('first', 'also', 'already', 'since', 'now', 'later', 'subsequently')
const CORRECTED_WORD = oneOf(
  'corrected',
  'fixed',
  'resolved',
  'addressed',
  'eliminated',
  'solved',
  'repaired'
)
const PROBLEM = oneOf('problem', 'issue', 'bug', 'error', 'behaviou?r')
const CORRECTION = oneOf('fix', 'correction', 'hot-?fix', 'patch')
const INCLUDED = oneOf('included', 'provided', 'incorporated', 'added')
const WHERE = oneOf('in', 'by', 'with', 'on', 'as of', 'beginning with', 'starting with')
/** 'for NT 4.0' and 'and is available' may stand between the verb and the level. */
const BETWEEN = '(?: and (?:is|was) available)?(?: for [A-Z][^,.]{3,60}?)?,?'

/** The verb of a sentence that says where a problem is corrected. */
export const CORRECTED = new RegExp(
  `\\b${oneOf(
    `${BE} (?:${WHEN} )?(?:also )?(?:been )?${CORRECTED_WORD}`,
    `(?:has|have) (?:also |since )?been ${CORRECTED_WORD}`,
    `Microsoft (?:has )?(?:corrected|fixed|resolved) (?:this|the|these) ${PROBLEM}s?`,
    `${CORRECTION}\\b[^.,:;]{0,60} ${BE}(?: also| first| originally| now)? ${INCLUDED}(?= in\\b)`
  )}${BETWEEN} ${WHERE}\\b`,
  'gi'
)

/** In STATUS and RESOLUTION the verb may do without the one before it: 'First corrected in ...'. */
export const CORRECTED_BARELY = new RegExp(
  `(?:^|[.;] )(?:this ${oneOf('problem', 'bug', 'issue')} )?(?:first )?${oneOf(
    'corrected',
    'fixed',
    'resolved'
  )} (?:in|by)\\b`,
  'gi'
)

/** Words before the verb by which nothing is corrected yet. */
const TO_COME = oneOf(
  'will',
  'would',
  'scheduled',
  'not',
  'never',
  "n't",
  'considered',
  'planned',
  'expected',
  'should',
  'may',
  'might',
  'could',
  'can',
  'if',
  'whether',
  'until',
  'before',
  'unless',
  'supposed',
  'partially'
)
export const ONLY_TO_COME = new RegExp(`\\b${TO_COME}(?: \\w+){0,3} ?$`, 'i')

/** What a sentence of the other sections must be about to speak of the article's own problem. */
export const OWN_PROBLEM = new RegExp(
  `\\b${oneOf(
    'this',
    'it',
    `the (?:above |documentation )?${oneOf(PROBLEM, 'regression', 'limitation')}`,
    `these ${PROBLEM}s`
  )}(?:,? (?!that\\b|which\\b|all\\b|in\\b)[\\w'-]+){0,3},? ?$`,
  'i'
)

/** What is corrected for some only, or not wholly. */
export const HEDGED = /\b(?:but|though|although|however|while)\b/i

/** A fix of another problem, an old one, or one that lies in a folder beside the service pack. */
export const OTHER_CORRECTION = new RegExp(
  oneOf(
    '\\boriginal (?:hot-?)?fix\\b',
    `\\b${CORRECTION} for Q\\d`,
    '\\b(?:first|second|third|next|later) printing\\b',
    `\\b${INCLUDED} (?:in|on) (?:the )?[^.]{0,60}\\b(?:folder|directory|bundle|CD|Resource Kit)\\b`
  ),
  'i'
)

const CORRECTION_ITSELF = oneOf('fix(?:es)?', 'hot-?fix', 'correction', 'change', 'service pack')
const HARMED = oneOf('introduced', 'caused', 'causes', 'created', 'resulted in', 'broke', 'led to')
/**
 * A correction that brought the problem: 'This fix introduced the symptom listed in this article.'
 */
export const BROUGHT_THE_PROBLEM = new RegExp(
  oneOf(
    `\\b(?:this|that|the|these) ${CORRECTION_ITSELF}(?: \\w+){0,3} ${HARMED}\\b`,
    `\\b(?:introduced|caused) (?:by|in|with) (?:this|that|the) ${CORRECTION_ITSELF}\\b`,
    `\\bwhich (?:introduced|caused)\\b`
  ),
  'i'
)

/** 'To resolve this problem, install ...': its group is what to do. */
export const TO_RESOLVE = new RegExp(
  `\\bto ${oneOf('resolve', 'correct', 'eliminate', 'fix', 'solve')} (?:this|these|the) ${oneOf(
    'problems?',
    'issues?',
    'behaviou?rs?',
    'bugs?',
    'errors?'
  )}(?: in (?!Case|Method|Scenario|Example)[A-Z][^,.]{1,60})?,? (?:you (?:must|can|should|need to) )?(${oneOf(
    'upgrade',
    'update',
    'install',
    'apply',
    'obtain',
    'get',
    'download'
  )}) `,
  'i'
)

/**
 * 'the driver from SP3', 'before you install SP4', 'to the server': no longer what is installed.
 */
export const NOT_INSTALLED = new RegExp(
  `\\b${oneOf(
    'before',
    'prior to',
    'from',
    'located',
    'that (?:is|are) included',
    '(?:on|to) (?:the|all|each) (?:computer|server|client)s?'
  )}\\b`,
  'i'
)

export const OBTAIN_LATEST = new RegExp(
  `\\b${oneOf('obtain', 'install', 'apply', 'get', 'upgrade to', 'update to', 'download')} the ${oneOf(
    'latest',
    'lastest',
    'most recent',
    'current'
  )} `,
  'i'
)

/** A fix that the maker's support gives out. */
export const SUPPORTED = new RegExp(
  oneOf(
    '\\bsupported (?:fix|hotfix|feature|patch)\\b',
    '\\b(?:fix|hotfix|patch) (?:that [^.]{0,80})?is (?:now )?available\\b',
    '\\ba fix (?:for|to) this (?:problem|issue|bug)[^.]{0,60}\\bis available\\b',
    '\\bto obtain (?:the|this) (?:fix|hotfix|patch)\\b',
    '\\bcontact Microsoft (?:Product Support|Technical Support|PSS)[^.]{0,160}\\bobtain the (?:fix|hotfix|patch)\\b',
    '\\b(?:apply|install|obtain) the (?:following )?(?:fix|hotfix)(?: mentioned| described| referenced|:)'
  ),
  'i'
)

/** A line with one of these words says that something is corrected. */
export const CORRECTION_VERB = new RegExp(
  `\\b${oneOf(CORRECTED_WORD, 'correct', 'fix', 'resolve', 'eliminate', 'solve')}\\b`,
  'i'
)

/** Without one of these words a paragraph states no fix. */
export const FIX_HINT = new RegExp(
  oneOf(
    'correct',
    'fix',
    'resolv',
    'address',
    'eliminat',
    'solve',
    'obtain',
    'la(?:te|s)?st',
    'upgrade',
    'includ',
    'repair',
    'patch'
  ),
  'i'
)

/** ', which is included with ...' goes on telling of the level; another clause does not. */
const OTHER_CLAUSE = `, which (?!(?:is|was|are|were|shipped|ships) (?:also )?${oneOf(
  'included',
  'supplied',
  'shipped',
  'distributed',
  'with'
)})`

/** Where what is corrected ends and something else begins. */
export const ELSEWHERE = new RegExp(
  oneOf(
    ',? but\\b',
    ',? and (?:you|no)\\b',
    ',? (?:please )?see the\\b',
    '\\bplease see\\b',
    '\\bfor (?:more |additional |further )?information\\b',
    OTHER_CLAUSE,
    ', however\\b',
    '; ',
    '\\bto obtain\\b',
    '\\bto install\\b',
    '\\bquery on\\b',
    '\\bto work around\\b',
    '\\bclick the (?:following )?article',
    '\\bNOTE\\b',
    '\\bSteps to\\b',
    '\\bMicrosoft (?:has confirmed|is researching)\\b',
    '\\bwhen you\\b',
    '\\bso that\\b',
    '\\bfor customers\\b',
    '\\bavailable (?:on|from)\\b',
    '\\bfrom the\\b',
    '\\band (?:by design|microsoft has|(?:will|may|should|is scheduled|is not|was not|has not)\\b)'
  ),
  'i'
)
