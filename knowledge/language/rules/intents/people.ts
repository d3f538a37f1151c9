import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Who wants a person. */
export const PEOPLE: readonly Rule[] = [
  {
    intent: 'person',
    words: whole(
      inSequence(
        `(?:(?:i |we )?(?:want|need|would like|'d like|prefer|wanna) (?:to )?)?`,
        '(?:',
        oneOf(
          'talk',
          'speak',
          'chat',
          'connect',
          'transfer',
          'pass',
          'hand',
          'put',
          'escalate',
          'get',
          'give',
          'let'
        ),
        String.raw`\b.{0,30}\b)?`,
        oneOf('to ', 'with ', 'through to ', 'me '),
        '*',
        oneOf('an? ', 'the ', 'some ?', 'real ', 'live ', 'actual '),
        '*',
        oneOf(
          'person',
          'human',
          'humans',
          'agent',
          'operator',
          'someone(?: real)?',
          'somebody',
          'representative',
          'rep',
          'technician',
          'engineer',
          'support',
          'helpdesk',
          'help desk',
          'staff',
          'colleague',
          'real one',
          'mensch(?:en)?',
          'mitarbeiter',
          'persona',
          'personne',
          'humain',
          'agente'
        ),
        oneOf(' can help', ' to help', ' instead'),
        '?'
      )
    )
  },
  {
    intent: 'person',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'talk',
          'speak',
          'chat',
          'connect me',
          'transfer me',
          'pass (?:me|this|it)',
          'hand (?:me|this|it)(?: over)?',
          'put me (?:on|through)',
          'escalate',
          'get me'
        ),
        String.raw`\b.{0,20}\b`,
        oneOf(
          'person',
          'human',
          'agent',
          'operator',
          'someone',
          'somebody',
          'representative',
          'technician',
          'engineer',
          'support',
          'staff',
          'colleague',
          'manager'
        ),
        String.raw`\b`
      )
    )
  },
  {
    intent: 'person',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b(?:can|could|may) `,
          oneOf(
            'i',
            'we',
            'you get me',
            'someone',
            'somebody',
            'a (?:person|human|technician|colleague)'
          ),
          String.raw`\b.{0,20}\b`,
          oneOf(
            'a person',
            'a human',
            'real person',
            'an agent',
            'call me',
            'ring me',
            'take over',
            'help me with this',
            'look (?:at|into) (?:it|this|that)',
            'come (?:by|over)'
          ),
          String.raw`\b`
        ),
        String.raw`\b(?:real|live|actual) (?:person|human)\b`,
        String.raw`\bmit (?:einem|einer) (?:menschen|person|mitarbeiter\w*) (?:sprechen|reden)\b`,
        String.raw`\bparler (?:à|a|avec) (?:une? )?(?:personne|humain|quelqu'un)`,
        String.raw`\bhablar con (?:una? )?(?:persona|humano|alguien|agente)\b`,
        inSequence(
          String.raw`\b(?:put|pass|hand|transfer|connect|forward|send|escalate)\b.{0,24}\bto (?:the |your )?`,
          '(?:(?:second|2nd|third|3rd|next|higher)[- ](?:level|line|tier)',
          String.raw`|(?:level|tier|line) ?(?:two|three|2|3))\b`
        ),
        String.raw`^call me\b`,
        String.raw`^escalate\b`
      )
    )
  }
]
