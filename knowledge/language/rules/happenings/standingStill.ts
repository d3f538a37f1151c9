import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

/** Anything that does not go on, in English and abroad, and what brings it back. */
export const STANDING_STILL: readonly Cue[] = [
  {
    fact: 'timeout',
    words: new RegExp(
      oneOf(
        String.raw`\btim(?:e|es|ed|ing)[ -]?outs?\b`,
        String.raw`\bconnections? (?:\w+ )?(?:drop|drops|dropped|refused|lost|reset)\b`,
        String.raw`\brefus(?:es|ed|ing) (?:everybody|everyone|all|connections?)\b`,
        String.raw`\bclose_wait\b`,
        String.raw`\b(?:nobody|no ?one) (?:can|could|is able to|gets) (?:connect|in|reach|access|log)`
      )
    )
  },
  {
    fact: 'down',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf(
            'is',
            'are',
            'was',
            'were',
            'be',
            'went',
            'gone',
            'goes',
            'going',
            'all',
            'completely',
            'server',
            'servers',
            'service',
            'services',
            'system',
            'imap4?',
            'pop3?',
            'smtp',
            'exchange',
            'mail'
          ),
          String.raw` (?:\w+ )?down\b`
        ),
        String.raw`\bdown (?:again|since|for|nearly|almost|\d)`,
        String.raw`\bdown\?`,
        String.raw`\b(?:outage|offline|standstill|interrupted|kaputt|en panne|ca[ií]d[oa])\b`
      )
    )
  },
  {
    fact: 'not working',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b(?:is|are|does|do|did|was)(?:n't| not) `,
          oneOf('work', 'function', 'available', 'accessible'),
          String.raw`(?:ing)?\b`
        ),
        String.raw`\bnot working\b`,
        String.raw`\bbroken?\b`,
        String.raw`\bfunktioniert nicht`,
        String.raw`\bgeht nicht`,
        String.raw`\bne (?:marche|fonctionn)\w{0,3} (?:plus|pas)`,
        String.raw`\bno funcionan?\b`
      )
    )
  },
  {
    fact: 'restart helps',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf(
            'only',
            'until',
            'till',
            'unless',
            'after',
            'have to',
            'has to',
            'had to',
            'need(?:s|ed)? to',
            'must'
          ),
          String.raw`\b.{0,40}\b(?:reboot|re-?start|bounce|power cycle|kill|kick)\w{0,3}\b`
        ),
        inSequence(
          String.raw`\b(?:reboot|re-?start)\w{0,3}\b.{0,40}\b`,
          oneOf(
            'fix',
            'help',
            'bring',
            'brought',
            'cure',
            'clear',
            'solv',
            'recover',
            'work',
            'resum',
            'fine',
            'normal'
          ),
          String.raw`\w{0,4}\b`
        ),
        String.raw`\bmust be (?:reset)\b`
      )
    )
  },
  {
    fact: 'limit reached',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b(?:all|every|maximum|limit|max)\b.{0,30}\b`,
          oneOf('connections?', 'sessions?', 'slots?', 'threads?', 'workers?', 'processes'),
          String.raw`\b`
        ),
        inSequence(
          String.raw`\b(?:connections?|sessions?|slots?|processes)\b.{0,30}\b`,
          oneOf(
            'never released',
            'not (?:released|cleared|closed|freed)',
            'pile up',
            'used up',
            'stuck',
            'exhausted'
          ),
          String.raw`\b`
        )
      )
    )
  },
  {
    fact: 'stalls, abroad',
    words: new RegExp(
      oneOf(
        String.raw`\b(?:reagiert|antwortet|reagieren|antworten)\b.{0,12}\b(?:nicht|nimmer)\b`,
        String.raw`\babgestürzt`,
        String.raw`\bstürzt ab`,
        String.raw`\beingefroren`,
        String.raw`\bsteht still`,
        String.raw`\b(?:hängt|hängen|hangt)\b`,
        String.raw`\bblockiert\b`,
        String.raw`\bne (?:répond|repond)\w{0,3} (?:plus|pas)`,
        String.raw`\bbloqu(?:é)s?\b`,
        String.raw`\bplant(?:é|e|ent)\b`,
        String.raw`\bfigés?\b`,
        String.raw`\bs'arrêt(?:e|ent)\b`,
        String.raw`\bno (?:responden?|contestan?)\b`,
        String.raw`\bse (?:cuelgan?|colg[oó]|congel[oó]|bloquean?)\b`,
        String.raw`\bcolgad[oa]s?\b`,
        String.raw`\bdejan? de \w+`,
        String.raw`\bdej[oó] de \w+`,
        String.raw`\bnon rispond(?:e|ono)\b`,
        String.raw`\bbloccat[oi]\b`,
        String.raw`\bsi blocc?a`
      )
    )
  }
]
