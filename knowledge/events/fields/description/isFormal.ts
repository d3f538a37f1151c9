import { inSequence, oneOf } from '../../../language/words/oneOf.ts'
import { soundsInformal } from '../informalWords.ts'
import { opensWithLabel } from './opensWithLabel.ts'

/**
 * Whether a paragraph tells of things in nobody's tone, as Windows does: it names what only a
 * program names, or reports in a program's words.
 * 'Unable to decrypt data supplied code 0x80090005' → true, 'The server is slow again' → false
 */
export function isFormal(paragraph: string): boolean {
  if (opensWithLabel(paragraph)) return true
  if (isPersonal(paragraph)) return false
  return NAMES_A_PART.test(paragraph) || reports(paragraph) || LISTS_VALUES.test(paragraph)
}

/** Whether somebody tells it in passing: 'keeps crashing', 'since the update' */
export function isPersonal(paragraph: string): boolean {
  return soundsInformal(paragraph) || IN_PASSING.test(paragraph)
}

/** Whether it reports in the words of a program: 'failed to', 'timed out' */
export function reports(paragraph: string): boolean {
  return REPORTS.test(paragraph)
}

/** What people speak of as theirs. */
const OF_A_PERSON = oneOf(
  'servers?',
  'machines?',
  'computers?',
  'pcs?',
  'box',
  'problem',
  'errors?',
  'issue',
  'printers?',
  'network',
  'event',
  'backups?(?! operation)'
)

/** Windows names what it speaks of: a service, a path, a code, a thing with its article first. */
const NAMES_A_PART = new RegExp(
  oneOf(
    String.raw`^\s*(?:the|an?) (?!${OF_A_PERSON}\b)[^\n]{0,600}[.!?)\]]["”»]?\s*(?:$|\n)`,
    String.raw`${oneOf(
      'der dienst',
      'die dienste',
      'das system wurde',
      'le service',
      'les services',
      'el servicio',
      'il servizio',
      'o serviço',
      'usługa',
      'de service',
      'служба'
    )}\s["„“«\p{L}]`,
    String.raw`^\s*[\p{L} ]{3,40} (?:'[^'\n]{2,80}'|"[^"\n]{2,80}") \p{Ll}`,
    String.raw`0x[\da-f]{3,8}`,
    String.raw`\b(?=[\da-f]{0,7}\d)(?=[\da-f]{0,7}[a-f])[\da-f]{8}\b`,
    String.raw`[a-z]:\\\w`,
    String.raw`\\(?:device|\?)`,
    String.raw`\(s\)`,
    '^windows (?:update|failed|cannot|could|was|detected|has|is)',
    String.raw`\{[\da-f]{8}-`,
    '/[a-z]{1,2}=[^/\n]{1,60}/',
    '(?:ました|ません(?:でした)?|しています|されています|已[^。]{1,30}|无法[^。]{1,30})。',
    '(?:했습니다|되었습니다|못했습니다)[.]'
  ),
  'iu'
)

/** What programs report, in the words that they have for it. */
const REPORTS = new RegExp(
  String.raw`(?<![\p{L}\d])${oneOf(
    '(?:failed|unable|was not able|were not able) to(?! (?:boot|print|work|start up))',
    'failed (?:because|with|due|for|from|unexpectedly|processing)',
    '(?:could|can|may|will) not be',
    'cannot (?:be|find|open|access|start|continue|connect|determine|determined)',
    'could not (?:be|find|open|start|initiali[sz]e|create|remove|load|connect|determine|expand)',
    'did not respond',
    '(?:has|have) (?:occurr?ed|completed|been (?:detected|started|stopped|terminated|disabled))',
    'an? (?:[\\p{L}-]{2,20} ){0,4}(?:error|failure|exception|condition) (?:has |was )?(?:occurr?ed|encountered)',
    '(?:error|errors|failure|exception) occurr?ed',
    'occurr?ed (?:while|when|during|in|at)',
    '(?:was|were|is|has|have) (?:been )?successful(?:ly)?',
    'successfully',
    'terminated (?:unexpectedly|with|due)',
    'timed out',
    'has reached',
    'is shutting down',
    'installed the product',
    'initialization (?:failed|error)',
    'due to (?:the following|an?)',
    'the following (?:error|errors|information|reason|corrective action)',
    'for more information',
    'this (?:error|may|could|problem) (?:could be|lead|be caused|may be)',
    'error (?:code|status)',
    '(?:error|status|reason|code|result)(?: is|:) ?-?\\d{1,10}',
    'explanation'
  )}(?![\p{L}\d])`,
  'iu'
)

/** 'Application: w3wp.exe Framework Version: v4.0': a name and a value, and again. */
const LISTS_VALUES = /^\s*\p{Lu}[\p{L} ]{2,40}: [^:\n]{1,120}[,. \n]{1,3}\p{Lu}[\p{L} ]{2,40}: /u

/** How people speak of what happens to them. */
const IN_PASSING = new RegExp(
  oneOf(
    String.raw`n['’]t(?!\p{L})`,
    String.raw`[:;]-?[()]\s*$`,
    '!!',
    inSequence(
      String.raw`(?<![\p{L}\d])`,
      oneOf(
        'keeps? \\p{L}+ing',
        'happens|happened (?:again|twice|since)',
        'since (?:the|a|last|then|we|weeks|days|months|upgrading|installing)',
        'every (?:few|\\d+|other|couple) ',
        'every (?:day|week|hour|morning|night|reboot|boot|restart)\\b',
        'all (?:day|week|the time)',
        'works? (?:fine|ok|again|well|until|for)',
        '(?:is|are|was|were) (?:down|slow|ok|fine|gone|dead|fine|back|broken|random)\\b',
        'out of the blue|of course|though|by the way|for no reason|no pattern|right away',
        'restart(?:ing)? (?:helps|fixes|it)',
        'users? (?:complain|report|say|see|cannot|can)',
        '(?:both|all|other|three|two|several) (?:servers|machines|pcs|dcs|nodes|hosts|users)'
      )
    )
  ),
  'iu'
)
