import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'
import { OTHER_SERVICE } from './otherService.ts'
import { WISHES } from './wishes.ts'

/** What stands around mail: clients, code, one person, parts of mail, other services, questions. */
export const AROUND_MAIL: readonly Cue[] = [
  {
    fact: 'client',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'outlook(?! web)',
          'thunderbird',
          'apple mail',
          'eudora',
          'iphone',
          'ipad',
          'android',
          'mail ?(?:app|client|program)',
          'pegasus',
          'imapfilter',
          'imapsync',
          'offlineimap',
          'fetchmail',
          'smartphone',
          'phone',
          'blackberry',
          'laptop',
          'pc',
          'add-?on',
          'plugin'
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'code',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'my (?:code|script|program|app|application|class)',
          'the code',
          'library',
          'exception',
          'api',
          'function',
          'script',
          'sdk',
          'imapclient',
          'mailkit',
          'phpmailer',
          'nodemailer',
          'smtplib',
          'appsettings',
          'config(?:ure|uring)?',
          'method',
          'docker-compose',
          'pull request'
        ),
        String.raw`\b`
      )
    )
  },
  {
    fact: 'one person',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf(
            'one',
            'single',
            'a particular',
            'a certain',
            'specific',
            'certain',
            'only (?:one|my|his|her)',
            'just (?:one|my|me)'
          ),
          ' ',
          oneOf(
            'user',
            'users',
            'mailbox',
            'person',
            'client',
            'pc',
            'machine',
            'account',
            'colleague',
            'invites?',
            'message',
            'messages',
            'mail',
            'email',
            'recipient',
            'domain',
            'sender',
            'customer'
          ),
          String.raw`s?\b`
        ),
        String.raw`\bmy (?:mailbox|inbox|e-?mail|mail|draft|account)\b`,
        String.raw`\bparticular (?:messages?|mails?)\b`
      )
    )
  },
  {
    fact: 'part of mail',
    words: new RegExp(
      oneOf(
        String.raw`\bcalendars?\b`,
        String.raw`\bmeetings?\b`,
        String.raw`\binvit(?:e|es|ation|ations)\b`,
        String.raw`\bpublic folders?\b`,
        String.raw`\battach(?:ment|ments|ed)\b`,
        String.raw`\bsignatures?\b`,
        String.raw`\brooms?\b`,
        String.raw`\bvoice ?mail\b`,
        String.raw`\bnotifications?\b`,
        String.raw`\bdistribution (?:list|group)s?\b`,
        String.raw`\baddress (?:book|list)\b`,
        String.raw`\bcontacts?\b`,
        String.raw`\bdrafts?\b`,
        String.raw`\brules?\b`,
        String.raw`\bjournal\w{0,4}\b`,
        String.raw`\bcertificates?\b`,
        String.raw`\bfree ?busy\b`
      )
    )
  },
  {
    fact: 'web',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'app(?:lication)? ?pools?',
          '50[0234]',
          'http',
          'iisreset',
          'iis express',
          String.raw`asp(?:\.net)?`,
          'owa/ecp',
          'ecp',
          'web ?(?:site|page|shop|application|app)',
          'blazor',
          'url'
        ),
        String.raw`\b`
      )
    )
  },
  OTHER_SERVICE,
  {
    fact: 'set up',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          String.raw`migrat\w{1,5}`,
          'install(?:ation|er|ing|ed)?',
          'setup',
          'set(?:ting)? up',
          'hybrid',
          'autodiscover',
          'connectors?',
          'licen[cs]es?',
          String.raw`replicat\w{1,4}`,
          String.raw`cu ?\d{1,2} (?:fails|setup|is)`,
          'disaster recovery',
          'dr site',
          String.raw`audit\w{0,4}`,
          'poison',
          'transport rules?',
          'move requests?',
          'batch(?:es)?',
          'powershell',
          'cmdlet'
        ),
        String.raw`\b`
      )
    )
  },
  ...WISHES,
  {
    fact: 'works',
    words: new RegExp(
      oneOf(
        inSequence(
          String.raw`\b`,
          oneOf('server', 'service', 'mail', 'everything', 'all', 'it', 'webmail', 'others?'),
          ' (?:is|are|works?|was|runs?) ',
          oneOf(
            'up and running',
            'running fine',
            'fine',
            'ok',
            'okay',
            'working fine',
            'all right',
            'in order'
          ),
          String.raw`\b`
        ),
        inSequence(
          String.raw`\b(?:e?-?mails?|messages|delivery|sending|mailbox(?:es)?)`,
          '(?: itself| still| all| as usual| nevertheless){0,2} ',
          oneOf(
            'works?',
            'flows?',
            'moves?',
            '(?:goes?|gets?) through',
            'continues?',
            'keeps? (?:flowing|working|going)',
            'opens? normally',
            'is (?:not |un)affected',
            'is up'
          ),
          String.raw`\b`
        ),
        String.raw`\bno problems? with\b`,
        String.raw`\bhave(?:n't| not) observed\b`,
        String.raw`\bworks fine\b`,
        String.raw`\bsuccessful(?:ly)?\b`,
        String.raw`\bwhen (?:stopping|restarting|shutting)\b`,
        String.raw`\bshut ?down\b`
      )
    )
  },
  {
    fact: 'content',
    words: new RegExp(
      inSequence(
        String.raw`\b`,
        oneOf(
          'confirmation',
          'reset link',
          'only received',
          'multiple times',
          'duplicates?',
          'twice',
          'weird',
          'wrong (?:address|sender|date)',
          'restor(?:e|ing)',
          'resend',
          're-?sent',
          'increase',
          'scan(?:ning|ner|s)?',
          'security',
          'display(?:ed)?',
          'missing',
          String.raw`disappear\w{0,3}`,
          'test (?:mail|message|e-?mail)'
        ),
        String.raw`\b`
      )
    )
  }
]
