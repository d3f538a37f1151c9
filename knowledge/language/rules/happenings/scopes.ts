import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

/** For whom, since when, how often. */
export const SCOPES: readonly Cue[] = [
  {
    fact: 'everybody',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'every(?:one|body)',
          inSequence(
            'all (?:the |of |our |my ){0,2}',
            oneOf('users', 'clients', 'staff', 'devices', 'mailboxes', 'people', 'us', 'accounts')
          ),
          'any(?:one|body)',
          '(?:whole|entire) (?:company|office|site|organi[sz]ation|department|place)',
          'company[- ]wide',
          'nobody',
          'no ?one',
          'none of',
          "users (?:can(?:'t|not)|report|are)"
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'since',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'since',
          'as of',
          'last night',
          'this morning',
          'yesterday',
          'suddenly',
          'all of a sudden',
          'out of the blue',
          'overnight',
          'hours? ago',
          'for hours',
          'days? now'
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'again',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'again',
          String.raw`every (?:few|couple|day|night|morning|other|week|\d+)`,
          'once a',
          'twice a',
          'times? (?:a|per) (?:day|week)',
          'from time to time',
          'sometimes',
          'randomly',
          'frequently',
          'daily',
          'repeatedly',
          'occasionally',
          'intermittent(?:ly)?'
        ),
        String.raw`\b`
      )
    )
  }
]
