import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

/** What is asked or meant, and has not happened. */
export const WISHES: readonly Cue[] = [
  {
    fact: 'question',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'how (?:can|do|does|to|should|would|long|many)',
          'what (?:is|are) the',
          'is (?:it|there) (?:possible|a way|any)',
          'is possible',
          inSequence(
            'can (?:i|we|someone|anyone) (?:please )?',
            oneOf(
              'use',
              'tell',
              'explain',
              'find',
              'filter',
              'set',
              'have',
              'disable',
              'send',
              'bring'
            )
          ),
          "i(?:'d| would) like",
          String.raw`we (?:would like|consider|want|need|plan)\b`,
          'i need to',
          'please include',
          'i was wondering',
          'wonder',
          'could we',
          'temporarily',
          'best way',
          'requires?',
          'recommend',
          'difference between',
          'supported',
          'clarify',
          'document',
          '(?:should|shall|may|must) (?:i|we|the|our|it|smtp|pop3?|imap4?|exchange)',
          'is it (?:normal|safe|usual|ok|all right)',
          'what happens'
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'on purpose',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'on purpose',
          'intentionally',
          'maintenance',
          'planned',
          'scheduled',
          'for the (?:weekend|night|holidays?)',
          'we (?:shut|stopped|took|switched|turned) (?:\\w+ ){0,3}(?:down|off|service)'
        ),
        String.raw`\b`
      )
    )
  }
]
