import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

/** Mail that does not flow. */
export const MAIL_FLOW: readonly Cue[] = [
  {
    fact: 'no flow',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf(
            'stop(?:s|p?ed|ping)?',
            'quit',
            'ceas(?:es|ed)',
            'halt(?:s|ed)?',
            'no longer',
            'nothing',
            'none'
          ),
          String.raw`\b (?:\w+ ){0,2}?`,
          oneOf(
            'deliver',
            'receiv',
            'send',
            'sent',
            'flow',
            'relay',
            'fetch',
            'mov',
            'process',
            'transfer',
            'forward',
            'com',
            'go',
            'arriv',
            'leav',
            'pass',
            'rout',
            'download',
            'pull'
          ),
          String.raw`\w{0,4}\b`
        ),
        inSequence(
          String.raw`\b(?:e?-?mails?|messages?) (?:flow |delivery |processing )?`,
          oneOf('has ', 'have ', 'had ', 'is ', 'are ', 'was '),
          '?',
          oneOf('completely ', 'suddenly ', 'simply ', 'just ', 'all '),
          '?',
          oneOf(
            'stopped',
            'ceased',
            'halted',
            'stops',
            'at a standstill',
            String.raw`(?:does|do|did|is|are)(?:n't| not) (?:flow|mov|deliver|process|com|go|leav)\w{0,4}`
          ),
          String.raw`\b`
        )
      )
    )
  },
  {
    fact: 'no mail',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\bno `,
          oneOf('new ', 'more ', 'incoming ', 'outgoing ', 'inbound ', 'outbound ', 'external '),
          String.raw`?(?:e-?)?(?:mails?|messages?)\b`
        ),
        String.raw`\bnothing (?:new )?(?:goes|comes|gets|is|will|leaves|arrives|moves|sends)\b`,
        String.raw`\bnot a single (?:mail|message)\b`,
        String.raw`\bwithout (?:e-?)?mail\b`,
        inSequence(
          String.raw`\b(?:have|has)(?:n't| not) (?:been )?`,
          oneOf('received?', 'getting', 'got', 'had'),
          ' (?:any |a )?(?:e-?)?(?:mail|message)'
        )
      )
    )
  },
  {
    fact: 'queue stuck',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf(
            'stuck',
            'sit(?:s|ting)?',
            'remain(?:s|ing)?',
            'pil(?:e|es|ed|ing)(?: up)?',
            String.raw`stack\w{0,3}(?: up)?`,
            'stay(?:s|ing)?',
            'back(?:ed|ing|s) up',
            'build(?:s|ing) up',
            String.raw`accumulat\w{1,3}`,
            'waiting',
            'hold(?:s|ing)?',
            'held'
          ),
          String.raw`\b.{0,40}\b(?:queue\w{0,2}|folder|outbox)\b`
        ),
        inSequence(
          String.raw`\bqueues? (?:is |are |keeps? |just |has |still )*`,
          oneOf(
            'stuck',
            'full',
            String.raw`grow\w{0,3}`,
            String.raw`back\w{0,3} up`,
            String.raw`not \w+`,
            String.raw`fill\w{0,3}(?: up)?`
          ),
          String.raw`\b`
        ),
        String.raw`\bon queued?\b`,
        String.raw`\bin (?:the )?(?:\w+ )?queues?\b`
      )
    )
  },
  {
    fact: 'cannot send or receive',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf(
            'can ?not',
            "can'?t",
            'could ?not',
            "couldn'?t",
            'unable to',
            'not able to',
            'nobody can',
            'no ?one (?:can|will be able to)',
            "do(?:es)?(?:n't| not)"
          ),
          String.raw` (?:send|receive|get|deliver|fetch|read)\b.{0,16}\b(?:e-?)?(?:mails?|messages?)\b`
        ),
        String.raw`\bnever (?:show up|received|arrives?|delivered)\b`
      )
    )
  }
]
