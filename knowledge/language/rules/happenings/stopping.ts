import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

const NOT = `(?:n't|nt| not| never| no longer)`
const CAN_NOT = inSequence(
  oneOf(
    'can ?not',
    "can'?t",
    'could ?not',
    "couldn'?t",
    'unable to',
    'fails? to',
    'failed to',
    'failing to',
    `(?:do|does|did|wo|wi?ll|would|is|are|was|has|have)${NOT}`,
    'refuses? to',
    'refusing to',
    'never',
    'not'
  ),
  '(?: even| longer| always)?'
)
const AGENT = oneOf(
  'service',
  'server',
  'daemon',
  'process',
  'container',
  'instance',
  'connector',
  'listener',
  'agent',
  'worker',
  'store',
  'relay',
  'gateway',
  'host',
  'it',
  'they',
  'which'
)

/** A service that does not answer, hangs, ends or does not start. */
export const STOPPING: readonly Cue[] = [
  {
    fact: 'stops responding',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'stop(?:s|ped|ping)?',
          'ceas(?:es|ed|ing)',
          'quits?',
          'no longer',
          'not',
          'never',
          "(?:do|does|did|wo|ca|is|are|was|has|have|would|could)n'?t"
        ),
        String.raw`(?: \w+){0,2}? (?:to )?`,
        oneOf(
          String.raw`respon[ds]\w{0,6}`,
          String.raw`react\w{0,3}`,
          String.raw`answer\w{0,3}`,
          'accept(?:s|ed|ing)?',
          'listen(?:s|ing)?',
          'serv(?:e|es|ing)',
          String.raw`greet\w{0,3}`
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'no answer',
    words: new RegExp(
      oneOf(
        String.raw`\bno (?:response|answer|reply|banner|greeting|reaction|output)\b`,
        String.raw`\b(?:unresponsive|non-?responsive|unreachable|unavailable)\b`,
        String.raw`\b(?:sends?|returns?|answers?|says?|gives?) (?:back )?nothing\b`,
        String.raw`\bnothing (?:happens|comes back|after)\b`,
        String.raw`\bjust sits?\b`,
        inSequence(
          String.raw`\b`,
          oneOf(
            'goes',
            'went',
            'gone',
            'going',
            'falls?',
            'fell',
            'is',
            'stays?',
            'turns?',
            'turned'
          ),
          ' ',
          oneOf('mute', 'silent', 'quiet', 'dark', 'asleep', 'to sleep', 'stiff', 'catatonic'),
          String.raw`\b`
        )
      )
    )
  },
  {
    fact: 'hangs',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'hang',
          'hangs',
          'hanging',
          'hung',
          'freez(?:e|es|ing)',
          'froze',
          'frozen',
          'lock(?:s|ed|ing)? ?up',
          'lockups?',
          'wedged',
          'deadlock(?:s|ed)?',
          'stall(?:s|ed|ing)?',
          inSequence(
            oneOf(
              'gets?',
              'got',
              'getting',
              'is',
              'are',
              'was',
              'keeps?',
              'becomes?',
              'became',
              'remains?'
            ),
            ' (?:completely )?stuck'
          ),
          'stuck (?:at|in|on)',
          'spinning',
          'spins',
          'jam(?:s|med)',
          'seiz(?:es?|ed|ing)(?: up)?',
          'chok(?:es?|ed|ing)',
          '(?:gives?|gave|giving) up',
          'quits? on',
          "(?:isn't|not) draining"
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'crashes',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'crash(?:es|ed|ing)?',
          'dies',
          'died',
          'dying',
          'dead',
          'aborts?',
          'aborted',
          'segfaults?',
          String.raw`unexpected(?:ly)? (?:stop|terminat|quit|exit|shut)\w{0,4}`,
          String.raw`(?:stop|quit|exit|terminat|shut)\w{0,4} unexpectedly`,
          'fall(?:s|en|ing)? over',
          'goes (?:away|down|back to stopped)',
          'gets? stopped',
          '(?:access violation|application exception)'
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'keeps stopping',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b(?:keeps?|kept|constantly|continuous(?:ly)?|always) (?:on )?`,
          oneOf(
            'stopp',
            'crash',
            'dy',
            'hang',
            'fail',
            'going',
            'fall',
            'restart',
            'quitt',
            'exit',
            'terminat',
            'drop',
            'freez',
            'boot',
            'loop'
          ),
          String.raw`\w{0,5}\b`
        ),
        String.raw`\b(?:restart|boot|crash|reboot)[ -]?loops?\b`,
        String.raw`\bstart(?:s|ed)?,? (?:and |then )?(?:crash|stop|die|exit)\w{0,4}\b`,
        String.raw`\brestart(?:s|ing) (?:every|all the time|again and again|itself)\b`
      )
    )
  },
  {
    fact: 'stops',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b${AGENT} (?:`,
          oneOf(
            'has',
            'have',
            'had',
            'is',
            'was',
            'suddenly',
            'just',
            'simply',
            'sometimes',
            'randomly',
            'also',
            'silently',
            'may',
            'might',
            'will'
          ),
          String.raw` ){0,3}(?:stop(?:s|ped)?|quits?|exit(?:s|ed)?)\b(?! by hand)`
        ),
        String.raw`\bstop(?:s|ped)? (?:by (?:itself|themselves)|working|functioning|running)\b`,
        String.raw`\bquit working\b`,
        String.raw`\bceased? to (?:work|function)\b`
      )
    )
  },
  {
    fact: 'will not start',
    words: new RegExp(
      oneOf(
        inSequence(
          `${CAN_NOT} (?:be )?(?:re-?)?`,
          oneOf(
            'start',
            'come (?:back )?up',
            'come back',
            'brought (?:back )?(?:up|online)',
            'stay(?:ing)? up',
            'stay started',
            'load',
            '(?:re)?mount',
            'initiali[sz]e',
            String.raw`get(?:ting)? (?:it |them |the \w+ )?(?:to )?(?:start|running|back up)`
          ),
          String.raw`(?:ed|s|ing)?\b`
        ),
        String.raw`\b(?:stays?|remains?|shown? as|as|is|entered the) (?:stopped|offline|stopping)\b`,
        String.raw`\bstuck (?:at|in|on) (?:starting|stopping)\b`,
        String.raw`\berror 10(?:53|67)\b`,
        String.raw`\bstartet nicht`,
        String.raw`\bne démarr\w{1,4} (?:pas|plus)`,
        String.raw`\bno (?:arrancan?|inician?)\b`,
        String.raw`\bnon (?:si avvia|parte)\b`
      )
    )
  }
]
