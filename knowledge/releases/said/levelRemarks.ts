import { inSequence, oneOf } from '../../language/words/oneOf.ts'

/**
 * Whether a level that is named is in. 'absent': said not to be in, so that what is in is older;
 * 'open': planned, asked, supposed, denied or past, which says nothing of what is in; 'unsaid': only
 * named, which is enough where it was asked for.
 */
export type LevelState = 'installed' | 'absent' | 'open' | 'unsaid'

/** Begins what is said of a package, not of what runs: 'SP3 setup fails' */
const PACKAGE = [
  'setup',
  'install',
  'installer',
  'installation',
  'installing',
  'upgrade',
  'update',
  'cd',
  'disc',
  'slipstream',
  'download',
  'package',
  'rollout',
  'deployment',
  'readme'
]
const NEGATED = oneOf(
  'not',
  'never',
  "(?:is|has|was|are|have|does|can|wo|could|would)n't",
  'isnt',
  'hasnt',
  'wasnt',
  'nicht',
  'pas',
  'non?',
  'niet',
  'não'
)
const DONE = oneOf(
  'installed',
  'installiert',
  'applied',
  'approved',
  'allowed',
  'supported',
  'available',
  'deployed',
  'loaded',
  'rolled out',
  'put on',
  'put in',
  'executed',
  'run',
  'present',
  'there',
  'in place',
  'installé',
  'instalado',
  'installato',
  'ge[iï]nstalleerd',
  'drauf',
  'drin',
  'possible',
  'an option',
  'done',
  'on',
  'in',
  'yet'
)
/** Words of 'SP3 for the product itself has [not] been [installed]' */
const UP_TO_NEGATION = words(
  'is was has ist está est itself still noch encore todavía aún ancora been be the it package pack for on of product'
)
const UP_TO_DONE = words('yet been be have so far noch to')
/** What follows a level that is not in. */
const ABSENT = compiled(
  `${UP_TO_NEGATION} ${NEGATED}${UP_TO_DONE}(?: ${DONE}(?= |$)| ?$)`,
  `${words('is are was still')} (?:missing|lacking|absent|uninstalled|removed)(?= |$)`
)

/** Who tells what is in, behind 'SP3 is what': not what somebody wants or says. */
export const SHOWN = oneOf(
  `(?:the |my |our )?${oneOf(
    'winver',
    'ver',
    'it',
    'about box',
    'my computer',
    'computer',
    'system properties',
    'control panel',
    'registry',
    'screen',
    'dialog',
    'server',
    'machine',
    'box'
  )} ${oneOf('says', 'say', 'shows?', 'reads', 'reports', 'tells', 'displays', 'has', 'runs')}`,
  '(?:we|i) (?:(?:are |am )?(?:having|running)|have|run|see)',
  'runs'
)
/** What a level is called that is to come. */
export const PLANNED = oneOf(
  'needed',
  'required',
  'recommended',
  'necessary',
  'planned',
  'pending',
  'scheduled',
  'due',
  'expected',
  'supposed'
)
/** What a level is called that is only wished for, or judged. */
const WISHED = oneOf(
  PLANNED,
  'available',
  'ordered',
  'downloaded',
  'coming',
  'tested',
  'out',
  'approved',
  'postponed',
  'refused',
  'rejected',
  'forbidden',
  'enough',
  'ok',
  'okay',
  'stable',
  'safe',
  'good',
  'next',
  'tomorrow',
  'tonight',
  'soon',
  'later',
  'after (?:hours|work|the (?:weekend|holidays))',
  'this (?:evening|weekend)',
  'first thing',
  'as soon as',
  'once',
  'instead(?! of)',
  `what(?! ${SHOWN})`,
  'geplant',
  'ausstehend',
  'nötig',
  'fehlt',
  'entfernt',
  'deinstalliert',
  'prévu',
  'désinstallé',
  'previsto',
  'pendiente',
  'falta',
  'desinstalado',
  'manca',
  'disinstallato',
  'ontbreekt',
  'verwijderd'
)
/** What a level is said to do, by who does not have it. */
const CLAIMED = oneOf(
  'would',
  'will',
  'might',
  'may',
  'should',
  'could',
  'can',
  'fix(?:es)?',
  'helps?',
  'solves?',
  'resolves?',
  'corrects?',
  'cures?',
  'repairs?',
  'addresses',
  'prevents?',
  'eliminates?',
  'includes?',
  'contains?',
  'changes?'
)
const FAILS = oneOf(
  'fail\\w*',
  'refus\\w*',
  'hang\\w*',
  'crash\\w*',
  'abort\\w*',
  'stop\\w*',
  "won't",
  'wont',
  'will not',
  "cannot|can't",
  'does not',
  "doesn't",
  'dont'
)
const TO_INSTALL = '(?:to )?(?:install|apply|setup|be installed|be applied|go on)'
const TAKEN_OFF = oneOf(
  'removed',
  'uninstalled',
  'deinstalled',
  'pulled (?:it )?off',
  'rolled (?:it |itself )?back',
  'backed (?:it )?out',
  'took it off',
  'off again'
)
/** 'SP3 only on the DC', 'SP2 on node A', 'SP3 on two of the three': somewhere, perhaps not here. */
const SOMEWHERE = oneOf(
  'only (?:on|at|in) (?!this|here|it|ours?)',
  'on (?:node|server|machine|box|site) (?:[a-z]|[0-9]{1,2}|one|two|three)(?= |$)',
  'on (?:one|two|three|four|some|most|many|half|several|a few|[0-9]{1,3}) of '
)
/** 'SP1 was a mistake', 'is not right' */
export const MISTAKEN = oneOf(
  'mistake|mistaken|typo|error|slip|fault|wrong|nonsense|incorrect|rubbish|lie',
  'not (?:right|correct|true|so)'
)
/** What follows a level that is only planned, asked about or spoken of. */
const OPEN = compiled(
  ` (?:is |are |was |went |goes |put |installed )?${SOMEWHERE}`,
  `${words('is are was has been be now to only still the it')} ${WISHED}(?= |$)`,
  `${words('is are has have still yet')} to (?:be|come|follow|get)\\b`,
  ' (?:was|were|had been) (?:on|in|there)\\b',
  ` (?:is|was) (?:an? |my |the |just )*${MISTAKEN}\\b`,
  ' (?:comes|arrives|follows|goes (?:on|in))\\b(?! (?:with|from|as|up)\\b)',
  ' (?:gets?|is getting|is being) (?:installed|applied|done|put|rolled)\\b',
  ` ${CLAIMED}\\b`,
  `(?: (?:keeps|always|just|still))? ?${FAILS}(?: \\w{1,8})? ${TO_INSTALL}`,
  `.{0,60}\\b${TAKEN_OFF}\\b`
)
/** 'SP3 will not start the service' tells of a machine that has it. */
const RUNS = compiled(
  '(?: (?:will|would|can|could|does|should|may|might))+ (?:not|never)(?! (?:be )?(?:install|appl|help|fix|go on))',
  "(?: \\w{1,12})? (?:wo|ca|does|could)n't (?!install|apply|help|fix)"
)

/** 'SP1 setup completed successfully' */
const COMPLETED = compiled(
  inSequence(
    ' (?:setup|install|installation|update|upgrade)(?: (?:has|was|is|been))*(?: successfully)? ',
    '(?:completed?|finished|succeeded|successful|done|through)\\b'
  )
)

/**
 * What the words behind a level say of it. ' is not installed yet' → 'absent'; ' setup fails' →
 * 'open'
 */
export function stateSaidBehind(text: string): LevelState {
  if (COMPLETED.test(text)) return 'installed'
  if (PACKAGE.includes(text.trim().split(' ', 1)[0] ?? '')) return 'open'
  if (ABSENT.test(text)) return 'absent'
  if (RUNS.test(text)) return 'installed'
  if (OPEN.test(text)) return 'open'
  return 'installed'
}

/** 'installed', 'applied': what a level is that is in, or, negated, is not */
export function isDoneWord(word: string): boolean {
  return DONE_WORD.test(word)
}

const DONE_WORD = new RegExp(`^${DONE}$`, 'i')

/** Any number of these words, each behind a blank. */
function words(list: string): string {
  return `(?: ${oneOf(...list.split(' '))}(?= |$))*`
}

function compiled(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(...alternatives)}`, 'i')
}
