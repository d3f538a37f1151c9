import type { Cue } from './happenings.ts'

/**
 * What is told of mail that is no stalled service. Sources: the symptoms of the archive's articles,
 * and the questions of mail users.
 */
export const OTHERS: readonly Cue[] = [
  {
    fact: 'slow',
    words:
      /\bslow(?:ly|er|ness)?\b|\bdelay(?:ed|s|ing)?\b|\blate(?:r|ncy)?\b|\b(?:takes?|took|taking) (?:\w+ ){0,3}(?:min|minutes?|hours?|ages|forever|long)\b|\b\d+ ?(?:min|mins|minutes?) l?a?te?r\b|\blangsam\b|\blent(?:e|o|a|ement)?\b|\bspät\b|\bretard\b|\bretraso\b/
  },
  {
    fact: 'denied',
    words:
      /\bpass ?wor[dt]s?\b|\bcredentials?\b|\bauth(?:enti\w{2,10}|ori[sz]\w{2,6})?\b|\blog(?:ged|ging)? ?(?:on|in)\b|\blogons?\b|\blogins?\b|\bsign(?:s|ed|ing)?[ -]?in\b|\b(?:access|relay|relaying|permission)\b.{0,12}\b(?:denied|not permitted|not allowed|required)\b|\bunauthori[sz]ed\b|\blocked out\b|\b(?:mfa|2fa|oauth|sso)\b|\bbrute[ -]force\b|\bpermissions?\b|\brights?\b|\bhacked\b|\bmot de passe\b|\bcontraseña\b|\bpasswort\b/
  },
  {
    fact: 'bounced',
    words:
      /(?<!n't |not )\bbounc(?:e|es|ed|ing)\b(?! (?:it|the (?:service|server)|inetinfo))|\bndrs?\b|\bundeliver\w{2,6}\b|\bnon-?delivery\b|\breturned to sender\b|\b[45][05]\d[ -][45]\.\d|\b5[05]\d\b|\b4[25]\d\b|\bblock(?:s|ed|ing)?\b|\bblack ?list\w{0,3}\b|\brejects?\b|\brejected\b|\b(?:dkim|spf|dmarc|rdns)\b|\bdeferred\b|\bcomes? back\b(?! up)|\bgreylist\w{0,3}\b|\brefused by\b/
  },
  {
    fact: 'spam',
    words:
      /\bspam(?:med|ming|mer|s)?\b|\bjunk\b|\bphish\w{0,4}\b|\bvirus(?:es)?\b|\bspoof\w{0,4}\b|\bunsubscribe\b|\bbulk\b|\bnewsletters?\b|\bquarantine\b|\bsuspicious\b/
  },
  {
    fact: 'full',
    words:
      /\b(?:mailbox|inbox|disk|quota|storage|store)\b.{0,24}\b(?:full|limit|size|exceeded|over|space)\b|\bfull\b.{0,16}\b(?:mailbox|inbox)\b|\bquota\b|\bretention\b|\barchiv(?:e|es|ed|ing)\b|\bpostfach\b|\bbuzón\b/
  },
  {
    fact: 'client',
    words:
      /\b(?:outlook(?! web)|thunderbird|apple mail|eudora|iphone|ipad|android|mail ?(?:app|client|program)|pegasus|imapfilter|imapsync|offlineimap|fetchmail|smartphone|phone|blackberry|laptop|pc|add-?on|plugin)\b/
  },
  {
    fact: 'code',
    words:
      /\b(?:my (?:code|script|program|app|application|class)|the code|library|exception|api|function|script|sdk|imapclient|mailkit|phpmailer|nodemailer|smtplib|appsettings|config(?:ure|uring)?|method|docker-compose|pull request)\b/
  },
  {
    fact: 'one person',
    words:
      /\b(?:one|single|a particular|a certain|specific|certain|only (?:one|my|his|her)|just (?:one|my|me)) (?:user|users|mailbox|person|client|pc|machine|account|colleague|invites?|message|messages|mail|email|recipient|domain|sender|customer)s?\b|\bmy (?:mailbox|inbox|e-?mail|mail|draft|account)\b|\bparticular (?:messages?|mails?)\b/
  },
  {
    fact: 'part of mail',
    words:
      /\bcalendars?\b|\bmeetings?\b|\binvit(?:e|es|ation|ations)\b|\bpublic folders?\b|\battach(?:ment|ments|ed)\b|\bsignatures?\b|\brooms?\b|\bvoice ?mail\b|\bnotifications?\b|\bdistribution (?:list|group)s?\b|\baddress (?:book|list)\b|\bcontacts?\b|\bdrafts?\b|\brules?\b|\bjournal\w{0,4}\b|\bcertificates?\b|\bfree ?busy\b/
  },
  {
    fact: 'web',
    words:
      /\b(?:app(?:lication)? ?pools?|50[0234]|http|iisreset|iis express|asp(?:\.net)?|owa\/ecp|ecp|website|web ?(?:site|page|shop|application|app)|blazor|url)\b/
  },
  {
    fact: 'other service',
    words:
      /\b(?:active directory|domain controllers?|sql|mysql|database|print(?:er|ers|ing)?|spooler|monitor|keyboard|wi-?fi|vpn|router|network|internet|dns|dhcp|firewall|ldap|vss|backups?|windows update|nscp|monitoring)\b/
  },
  {
    fact: 'set up',
    words:
      /\b(?:migrat\w{1,5}|install(?:ation|er|ing|ed)?|setup|set(?:ting)? up|hybrid|autodiscover|connectors?|licen[cs]es?|replicat\w{1,4}|cu ?\d{1,2} (?:fails|setup|is)|disaster recovery|dr site|audit\w{0,4}|poison|transport rules?|move requests?|batch(?:es)?|powershell|cmdlet)\b/
  },
  {
    fact: 'question',
    words:
      /\b(?:how (?:can|do|does|to|should|would|long|many)|what (?:is|are) the|is (?:it|there) (?:possible|a way|any)|is possible|can (?:i|we|someone|anyone) (?:please )?(?:use|tell|explain|find|filter|set|have|disable|send|bring)|i(?:'d| would) like|we (?:would like|consider|want|need|plan)\b|i need to|please include|i was wondering|wonder|could we|temporarily|best way|requires?|recommend|difference between|supported|clarify|document)\b/
  },
  {
    fact: 'works',
    words:
      /\b(?:server|service|mail|everything|all|it|webmail|others?) (?:is|are|works?|was|runs?) (?:up and running|running fine|fine|ok|okay|working fine|all right|in order)\b|\bno problems? with\b|\bhave(?:n't| not) observed\b|\bworks fine\b|\bsuccessful(?:ly)?\b|\bwhen (?:stopping|restarting|shutting)\b|\bshut ?down\b/
  },
  {
    fact: 'content',
    words:
      /\b(?:confirmation|reset link|only received|multiple times|duplicates?|twice|weird|wrong (?:address|sender|date)|restor(?:e|ing)|resend|re-?sent|increase|scan(?:ning|ner|s)?|security|display(?:ed)?|missing|disappear\w{0,3}|test (?:mail|message|e-?mail))\b/
  }
]
