import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { CuePhrase } from './cue.ts'

/**
 * A level or a Windows further on: then the message answers a question, whatever it begins with.
 */
const NAMES_A_LEVEL = String.raw`(?!.*\b(?:sp ?\d|service pack \d)\b)`
const TO_THE_END = '[ .!]*$'

/** What stands in the place of an answer to our question. */
export const REPLY_CUES: readonly CuePhrase[] = [
  {
    cue: 'refuse',
    alternatives: [
      'skip(?: (?:it|this|that|the question))?(?! the questions)',
      'pass',
      'next(?: question)?(?! steps?)',
      'whatever',
      "(?:i )?(?:do not|don't|dont) care",
      "does(?:n't| not) matter",
      'none of your business',
      "(?:i(?:'d| would)? )?(?:rather not|prefer not)(?: to)?",
      "(?:i(?:'m| am)? )?(?:not (?:telling|going to (?:tell|say|answer))|won't (?:tell|say|" +
        "answer)|(?:can't|cannot|can not|may not|must not|not allowed to) (?:tell|say|share|" +
        'disclose|give))(?: you)?',
      'why should i (?:tell|say|give|answer)',
      'no comment',
      "that(?:'s| is) (?:private|confidential|secret)",
      'i refuse'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'will-try',
    alternatives: [
      "(?:i(?:'ll| will|'m going to| am going to)|we(?:'ll| will|'re going to)|let me|going " +
        'to|gonna) (?:try|do|install|apply|roll|test|give it)',
      'i (?:install|try|do|apply) (?:it|that|this)',
      'will give it a try',
      '(?:installing|doing) (?:it|that|this|now)',
      'trying (?:it|that)',
      'will (?:do|try|install|apply|put|order|download)',
      'downloading'
    ],
    behind: String.raw`\b`
  },
  {
    // 'did that already': what was advised
    cue: 'did-it-help',
    alternatives: [
      inSequence(
        "(?:(?:i|we)(?:'ve| have| had)?(?: already| just)? |already )?",
        oneOf('did', 'done', 'tried', 'applied'),
        ' (?:that|it|this|so|all (?:of )?(?:that|this)|what it says)'
      ),
      // 'i already renamed it'
      String.raw`(?:i|we)(?:'ve| have)? already \w{2,12}(?:ed|t|n|id) (?:it|that|this|them|those)`,
      '(?:already )?done',
      "(?:that|this|it)(?:'s| is| was| has been)(?: already)? done"
    ],
    behind: inSequence(
      '(?: (?:already|before|twice|now|yesterday|today|too|as well|of course|this morning',
      '|last (?:week|night|month))){0,2}',
      '[ .!]*$'
    )
  },
  {
    cue: 'never-mind',
    alternatives: [
      'never ?mind',
      'nvm',
      'forget (?:it|about it|that)',
      '(?:no )?(?:i )?changed my mind',
      'drop it',
      'leave it',
      'cancel',
      'stop(?=[.! ]*$)',
      'not important',
      'no longer needed'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'dont-know',
    alternatives: [
      'dunno',
      'idk',
      'no idea',
      'no clue',
      'not (?:quite |really |entirely |totally )?sure',
      'unsure',
      "(?:do not|don't|dont) know",
      'could be anything',
      'something with windows',
      "(?:it'?s |it is )?(?:some )?windows (?:something|whatever)",
      "(?:it'?s |it is )?some (?:kind of )?windows"
    ].map(said => `(?:(?:i|we) )?(?:(?:really|honestly|just) )?${said}`),
    behind: String.raw`\b${NAMES_A_LEVEL}`
  },
  {
    cue: 'dont-know',
    opener: false,
    alternatives: [
      '(?:ich )?keine ahnung',
      '(?:ich )?wei(?:ß|ss) (?:ich |es )?(?:leider )?nicht',
      'je ne sais (?:pas|plus)',
      'aucune idée',
      'no (?:lo )?sé',
      'ni idea',
      'no tengo idea',
      'non (?:lo )?so',
      'não sei',
      'geen idee'
    ],
    behind: String.raw`(?!\p{L})`
  },
  {
    cue: 'latest',
    alternatives: [
      "(?:it has |we have |it is |it's )?(?:the |all )?(?:latest|newest|most recent|last|" +
        'current)(?: one| sp| service ?pack)?(?: of (?:them|course)| there is| available)?',
      'all(?: of them)?',
      'both',
      'up to date',
      "(?:it'?s |it is )?fully (?:patched|updated)",
      'everything'
    ],
    behind: TO_THE_END
  },
  {
    cue: 'all-of-them',
    alternatives: [
      "(?:it is |it's |on )?(?:all|both|each|every one|all three|all four)(?: of (?:them|the " +
        '(?:servers|machines|boxes)))?'
    ],
    behind: String.raw`(?: (?:have|has|are|do|hang|show|with)\b.{0,40})?${TO_THE_END}`
  }
]
