import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Whether the advice helped. */
export const OUTCOMES: readonly Rule[] = [
  {
    intent: 'not-solved',
    words: whole(
      inSequence(
        '(?:no[,. ]+)?(?:',
        oneOf(
          'that',
          'this',
          'it',
          'the fix',
          'the service pack',
          String.raw`sp\d`,
          'installing it',
          'still',
          'nope',
          'unfortunately',
          'sadly',
          'but'
        ),
        '[, ]+)*',
        oneOf(
          inSequence(
            "(?:has|have|had|is|was|does|did|do|'s)? ?(?:not|n'?t) ",
            oneOf(
              'help(?:ed)?',
              'work(?:ed|ing)?',
              'solved?(?: it| the problem)?',
              'fix(?:ed)?(?: it| the problem)?',
              'resolved?(?: it)?',
              'do it',
              'change anything',
              'make (?:a|any) difference',
              'it',
              'gone'
            )
          ),
          "(?:didn'?t|did not|doesn'?t|does not|hasn'?t)(?: (?:make (?:any) difference))?",
          inSequence(
            'still ',
            oneOf(
              'broken',
              'happening',
              'the same',
              'hangs',
              'there',
              'down',
              'hanging',
              'doing it',
              'fails',
              'failing',
              'dead',
              'stopped',
              'stuck'
            )
          ),
          'same (?:problem|thing|error|issue)(?: still)?',
          'no (?:change|difference|luck|joy|help|improvement|good|success)',
          inSequence(
            '(?:the )?(?:problem|error|issue) (?:is |still )+',
            oneOf('there', 'persists', 'back', 'remains', 'exists')
          ),
          '(?:it )?(?:persists|remains)',
          'useless',
          'unsolved',
          'hat nicht geholfen',
          "ça n'a pas marché",
          'no funcionó'
        ),
        oneOf(
          ' at all',
          ' unfortunately',
          ' sadly',
          ' for us',
          ' for me',
          ' here',
          ' anything',
          ' after that'
        ),
        '*'
      )
    )
  },
  {
    intent: 'not-solved',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b(?:did ?n'?t|did not|does ?n'?t|does not|has ?n'?t|has not) `,
          oneOf(
            'help',
            'solve',
            'fix',
            'resolve',
            'work',
            'make (?:a|any) difference',
            'change (?:a thing|anything)'
          ),
          String.raw`(?:ed)?\b.{0,25}$`
        ),
        inSequence(
          String.raw`\b(?:installed|applied|tried) `,
          oneOf(
            'it',
            'that',
            String.raw`sp ?\d`,
            'the service pack',
            String.raw`service pack \d`,
            'the fix'
          ),
          String.raw`\b.{0,40}\b`,
          oneOf('still', 'same', 'no (?:change|luck|difference)', 'but', 'again'),
          String.raw`\b`
        ),
        String.raw`\bstill (?:happening|the same|there|hanging|broken)\b.{0,12}$`,
        String.raw`^(?:the )?(?:problem|issue|error) (?:came|is|has come) back\b`
      )
    )
  },
  {
    intent: 'solved',
    words: whole(
      inSequence(
        oneOf(
          'yes[,. ]+',
          'great[,. ]+',
          'perfect[,. ]+',
          'super[,. ]+',
          'ok[,. ]+',
          'thanks[,. ]+',
          'cool[,. ]+'
        ),
        '*',
        oneOf(
          inSequence(
            '(?:',
            oneOf(
              'that',
              'this',
              'it',
              'the fix',
              'the service pack',
              String.raw`sp\d`,
              'installing it',
              'everything',
              'all'
            ),
            "(?:'s| is| have)? )?",
            oneOf(
              'really ',
              'finally ',
              'indeed ',
              'has ',
              'just ',
              'now ',
              'all ',
              'totally ',
              'completely '
            ),
            '*',
            oneOf(
              'did it',
              'did the (?:trick|job)',
              'worked',
              'works(?: like a charm)?',
              'helped',
              'solved(?: it| the issue)?',
              'fixed(?: it| the issue)?',
              'resolved(?: it)?',
              'running (?:again|fine|now)',
              'working (?:again|now|fine)',
              'back up',
              'up again',
              'good now',
              'sorted',
              'gone',
              'done',
              'ok now'
            )
          ),
          'problem (?:is )?(?:solved|gone|fixed)',
          'issue (?:is )?(?:solved|gone|fixed|resolved)',
          'case closed',
          'you can close (?:it|this|the case)',
          'that was it',
          'hat geholfen',
          'läuft wieder',
          'ça marche',
          'résolu',
          'resuelto',
          'ya funciona'
        ),
        oneOf(
          ' for us',
          ' for me',
          ' here',
          ' perfectly',
          ' great',
          ' fine',
          ' my problem',
          ' the problem',
          ' nicely'
        ),
        '*'
      )
    )
  },
  {
    intent: 'solved',
    words: new RegExp(
      inSequence(
        String.raw`^(?!.*\b(?:not|n't|but|no longer|never)\b)(?:.{0,40}\b)?`,
        oneOf(
          'it',
          'that',
          'this',
          'everything',
          'they',
          'all',
          'pop3?',
          'imap4?',
          'smtp',
          'mail',
          'the services?'
        ),
        '(?: all)? ',
        oneOf(
          'works',
          'work',
          'worked',
          'is working',
          'are working',
          'runs',
          'run',
          'is running',
          'are running',
          'is fixed',
          'is solved',
          'solved (?:it|the problem)',
          'fixed (?:it|the problem)',
          'is back(?: up)?',
          'did the trick',
          'is up'
        ),
        String.raw`\b.{0,30}\b`,
        oneOf('now', 'again', 'fine', 'thanks', 'thank you', 'since', 'after'),
        String.raw`\b`
      )
    )
  }
]
