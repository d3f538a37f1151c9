import { inSequence } from '../../../knowledge/language/words/oneOf.ts'
import type { CuePhrase } from './cue.ts'

/** What people think of the answer they got, and of their own. */
export const JUDGEMENT_CUES: readonly CuePhrase[] = [
  {
    cue: 'not-solved',
    alternatives: [
      '(?:broken|hangs?|hanging|happens?|happened|dead|down|failed|fails|stopped|back|gone|there) again',
      'still (?:broken|hangs?|hanging|happens|dead|down|fails|the same|not)',
      '(?:came|comes|is|has come) back(?: again)?(?=[.! ]*$)',
      'same (?:problem|thing|error|event|again)',
      'no (?:change|difference|better)'
    ].map(said => String.raw`.{0,60}\b${said}`),
    behind: String.raw`\b`
  },
  {
    // 'I did that but it hangs'
    cue: 'not-solved',
    alternatives: [
      inSequence(
        "(?:(?:i|we)(?:'ve| have)?(?: already| just)? )?(?:did|done|tried|installed|applied) ?",
        String.raw`(?:(?:it|that|this)\b|,).{0,24}\b(?:but|still|same|no|nothing|without)`
      )
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'not-solved',
    alternatives: [
      'there (?:is|are|was) no (?:such )?(?:event|entry)',
      'no such event',
      "(?:i )?(?:can ?not|can't|could not|couldn't|don't|do not) (?:find|see) (?:it|the " +
        'event|that event|any|an event|event|such)',
      "it(?:'s| is)(?: not|n't) (?:there|in the log)",
      "the event is(?: not|n't) there",
      'not in the (?:event )?log',
      'nothing in the (?:event )?log'
    ],
    behind: String.raw`\b`
  },
  {
    cue: 'reject',
    alternatives: [
      "(?:that|this|it)(?:'s| is| was| sounds| seems)? (?:just |total |complete |utter |all " +
        ')?(?:nonsense|rubbish|bullshit|garbage|crap|bogus|silly|absurd)',
      "(?:that|this|it)(?:'s| is| was) (?:definitely |certainly |clearly |really )?not (?:it|" +
        'mine|me|right for (?:me|us)|the (?:one|case|problem|issue|right (?:one|article))|my ' +
        '(?:problem|case|issue|error)|our (?:problem|case|issue)|what i (?:have|asked|meant|' +
        'said|see|want)|about .{0,40})',
      "(?:that|this|it) (?:isn't|wasn't) (?:it|mine|the (?:one|problem|right one)|my " +
        '(?:problem|case|issue|error)|our (?:problem|case)|about .{0,40})',
      '(?:that|this|it|the article|your article) (?:has|got) nothing to do with\\b.{0,60}',
      "(?:that|this|it|the article) (?:does not|doesn't|doesnt) (?:fit|match|apply|make " +
        '(?:any )?sense|sound (?:right|like (?:it|mine|my problem)))(?: (?:at all|here|to ' +
        '(?:me|us|my (?:case|problem))))?',
      '(?:that|this|it) makes no sense',
      "(?:that|this|it)(?:'s| is) (?:about )?(?:a |an |something )?(?:completely |totally |" +
        'entirely |quite )?(?:different|another|unrelated|irrelevant|else)(?: (?:thing|problem|' +
        'product|program|issue|error|matter|topic|story))?',
      '(?:(?:mine|ours|my (?:problem|case|issue))(?:s| is) )?(?:a |quite |completely |totally ){0,2}' +
        '(?:different|unrelated|something else)(?: (?:thing|problem|issue|error|matter|one))?',
      'not (?:my|our|the right|the same) (?:problem|one|article|case|issue|error|product)',
      'wrong (?:article|one|answer|problem|program)',
      '(?:nonsense|rubbish|garbage)(?:[,.! ]+(?:that|this|it|we|i)\\b.{0,60})?',
      "you (?:misunderst\\w+|got (?:it|that|me) wrong|do not understand|don't understand|did " +
        "not understand|didn't understand)(?: (?:me|it|that|the problem|my problem))?",
      "(?:i|we) (?:do not|don't|dont) (?:even )?(?:have|use|run|own) (?:that|this|any of " +
        '(?:that|these|those)|such a (?:thing|program|product))'
    ],
    behind: '(?: at all| either)?[ .!]*$'
  },
  {
    cue: 'wrong',
    alternatives: [
      "that(?:'s| is| was)? (?:wrong|not right|incorrect|a mistake)",
      String.raw`(?:i|we) (?:made|was|were|gave you|told you|said).{0,12}\b(?:wrong|mistake|typo)`,
      '(?:correction|my mistake|oops|typo)$',
      "something(?:'s| is) wrong (?:there|with that)"
    ]
  }
]
