import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

/** Mail that is slow, refused, unwanted or too much. */
export const REFUSALS: readonly Cue[] = [
  {
    fact: 'slow',
    words: new RegExp(
      oneOf(
        String.raw`\bslow(?:ly|er|ness)?\b`,
        String.raw`\bdelay(?:ed|s|ing)?\b`,
        String.raw`\blate(?:r|ncy)?\b`,
        String.raw`\b(?:takes?|took|taking) (?:\w+ ){0,3}(?:min|minutes?|hours?|ages|forever|long)\b`,
        String.raw`\b\d+ ?(?:min|mins|minutes?) l?a?te?r\b`,
        String.raw`\blangsam\b`,
        String.raw`\blent(?:e|o|a|ement)?\b`,
        String.raw`\bspät\b`,
        String.raw`\bretard\b`,
        String.raw`\bretraso\b`
      )
    )
  },
  {
    fact: 'denied',
    words: new RegExp(
      oneOf(
        String.raw`\bpass ?wor[dt]s?\b`,
        String.raw`\bcredentials?\b`,
        String.raw`\bauth(?:enti\w{2,10}|ori[sz]\w{2,6})?\b`,
        String.raw`\blog(?:ged|ging)? ?(?:on|in)\b`,
        String.raw`\blogons?\b`,
        String.raw`\blogins?\b`,
        String.raw`\bsign(?:s|ed|ing)?[ -]?in\b`,
        inSequence(
          String.raw`\b(?:access|relay|relaying|permission)\b.{0,12}\b`,
          oneOf('denied', 'not permitted', 'not allowed', 'required'),
          String.raw`\b`
        ),
        String.raw`\bunauthori[sz]ed\b`,
        String.raw`\blocked out\b`,
        String.raw`\b(?:mfa|2fa|oauth|sso)\b`,
        String.raw`\bbrute[ -]force\b`,
        String.raw`\bpermissions?\b`,
        String.raw`\brights?\b`,
        String.raw`\bhacked\b`,
        String.raw`\bmot de passe\b`,
        String.raw`\bcontraseña\b`
      )
    )
  },
  {
    fact: 'bounced',
    words: new RegExp(
      oneOf(
        String.raw`(?<!n't |not )\bbounc(?:e|es|ed|ing)\b(?! (?:it|the (?:service|server)|inetinfo))`,
        String.raw`\bndrs?\b`,
        String.raw`\bundeliver\w{2,6}\b`,
        String.raw`\bnon-?delivery\b`,
        String.raw`\breturned to sender\b`,
        String.raw`\b[45][05]\d[ -][45]\.\d`,
        String.raw`\b5[05]\d\b`,
        String.raw`\b4[25]\d\b`,
        String.raw`\bblock(?:s|ed|ing)?\b`,
        String.raw`\bblack ?list\w{0,3}\b`,
        String.raw`\brejects?\b`,
        String.raw`\brejected\b`,
        String.raw`\b(?:dkim|spf|dmarc|rdns)\b`,
        String.raw`\bdeferred\b`,
        String.raw`\bcomes? back\b(?! up)`,
        String.raw`\bgreylist\w{0,3}\b`,
        String.raw`\brefused by\b`
      )
    )
  },
  {
    fact: 'spam',
    words: new RegExp(
      oneOf(
        String.raw`\bspam(?:med|ming|mer|s)?\b`,
        String.raw`\bjunk\b`,
        String.raw`\bphish\w{0,4}\b`,
        String.raw`\bvirus(?:es)?\b`,
        String.raw`\bspoof\w{0,4}\b`,
        String.raw`\bunsubscribe\b`,
        String.raw`\bbulk\b`,
        String.raw`\bnewsletters?\b`,
        String.raw`\bquarantine\b`,
        String.raw`\bsuspicious\b`
      )
    )
  },
  {
    fact: 'full',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf('mailbox', 'inbox', 'disk', 'quota', 'storage', 'store'),
          String.raw`\b.{0,24}\b(?:full|limit|size|exceeded|over|space)\b`
        ),
        String.raw`\bfull\b.{0,16}\b(?:mailbox|inbox)\b`,
        String.raw`\bquota\b`,
        String.raw`\bretention\b`,
        String.raw`\barchiv(?:e|es|ed|ing)\b`,
        String.raw`\bpostfach\b`,
        String.raw`\bbuzón\b`
      )
    )
  }
]
