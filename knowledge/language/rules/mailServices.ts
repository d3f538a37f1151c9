import { memoizeRecent } from '../../memoizeRecent.ts'
import { inSequence, oneOf } from '../words/oneOf.ts'

type Named = readonly (readonly [name: string, words: RegExp])[]

/** Services an article can be about, as people name them. */
const SERVICES: Named = [
  [
    'POP3',
    /\bpop ?-?3?(?:s\b|d\b|svc\b|\b)(?! ?-?up)|\b(?:port |on |telnet \S{1,40} )110\b|\b995\b/
  ],
  ['IMAP4', /\bimap ?-?4?(?:s\b|d\b|svc\b|\b)|\b(?:port |on |telnet \S{1,40} )143\b|\b993\b/],
  [
    'SMTP',
    /\be?smtp(?:d|svc|s)?\b|\bsimple mail transfer|\b(?:port |on |telnet \S{1,40} )(?:25|465|587)\b/
  ],
  ['NNTP', /\bnntp\b|\bnews ?groups? (?:server|service)/],
  ['Internet Mail Service', /\binternet mail (?:service|connector)\b|\bims\b|\bimc\b/],
  [
    'Information Store',
    /\binformation store\b|\bpublic store\b|\bmailbox (?:store|database)\b|\bstore\.exe\b|\bmsexchangeis\b/
  ],
  ['MTA', /\bmtas?\b|\bmsexchangemta\b|\bmessage transfer agent\b/],
  [
    'Exchange',
    new RegExp(
      oneOf(
        inSequence(
          String.raw`\bexch`,
          oneOf('gange', 'nage', 'anges?', 'ang', 'cnage'),
          String.raw`?\b(?! (?:rates?|student|program|gift|money|currenc))`
        ),
        String.raw`\bmsexchange\w*`
      )
    )
  ],
  [
    'virtual server',
    new RegExp(
      oneOf(
        String.raw`\bvirtual[- ]?servers?\b`,
        String.raw`\bprotocol servers?\b`,
        String.raw`\bvirtuellen? server\b`,
        String.raw`\bserveurs? virtuels?\b`,
        String.raw`\bservidor(?:es)? virtual(?:es)?\b`
      )
    )
  ],
  [
    'mail server',
    new RegExp(
      oneOf(
        inSequence(
          String.raw`\be?-?mail[- ]?`,
          oneOf(
            'server',
            'service',
            'host',
            'gateway',
            'daemon',
            'queue',
            'flow',
            'system',
            'relay',
            'process',
            'container',
            'hub',
            'delivery',
            'router'
          ),
          String.raw`s?\b`
        ),
        String.raw`\b(?:server|service|system)s? (?:for|of) (?:e-?)?mail\b`,
        String.raw`\bmailserver`,
        String.raw`\bmail ?dienst`,
        String.raw`\bserveur de (?:mail|messagerie)`,
        String.raw`\bservidor de correo`,
        String.raw`\bserver di posta`,
        String.raw`\btransport services?\b`,
        String.raw`\bmail (?:is|was|has been) (?:\w+ )?(?:down|dead|out)\b`
      )
    )
  ]
]

/** Products that no article of the Knowledge Base covers. */
const OTHER_PRODUCTS: Named = [
  ['Exchange Online', /\bexchange online\b|\bexo\b/],
  [
    'Microsoft 365',
    /\b(?:microsoft|office|ms) ?365\b|\bo365\b|\bm365\b|\boutlook\.com\b|\bhotmail\b/
  ],
  ['Gmail', /\bgmail\b|\bgoogle (?:mail|workspace)\b|\bg ?suite\b/],
  ['Linux', /\blinux\b|\bubuntu\b|\bdebian\b|\bcentos\b|\bfedora\b|\bred ?hat\b|\bsuse\b/],
  ['Azure', /\bazure\b/],
  ['Amazon Web Services', /\baws\b|\bec2\b/],
  ['macOS', /\bmac ?os\b|\bos x\b|\bmacbook\b/],
  ['iMac', /\bimac\b/],
  ['Docker', /\bdocker\b|\bkubernetes\b/],
  ['Netscape', /\bnetscape\b|\biplanet\b/],
  ['NTMail', /\bntmail\b/],
  ['Postfix', /\bpostfix\b/],
  ['Dovecot', /\bdovecot\b/],
  ['Exim', /\bexim4?\b/],
  ['Sendmail', /\bsendmail\b/],
  ['qmail', /\bqmail\b/],
  ['Courier', /\bcourier[- ](?:imap|mta|mail|pop)/],
  ['Cyrus', /\bcyrus\b/],
  ['Zimbra', /\bzimbra\b/],
  ['hMailServer', /\bhmail ?server\b|\bhmail\b/],
  ['Mailcow', /\bmailcow\b/],
  ['Mailu', /\bmailu\b/],
  ['iRedMail', /\biredmail\b/],
  ['Mail-in-a-Box', /\bmail-?in-?a-?box\b/],
  ['docker-mailserver', /\bdocker-mailserver\b/],
  ['Mailgun', /\bmailgun\b/],
  ['SendGrid', /\bsendgrid\b/],
  ['Postmark', /\bpostmark\b/],
  ['Mandrill', /\bmandrill\b/],
  ['Mailchimp', /\bmailchimp\b/],
  ['Amazon SES', /\bamazon ses\b|\baws ses\b/],
  ['Postal', /\bpostal\b(?! (?:address|code|service))/],
  ['MDaemon', /\bmdaemon\b/],
  ['Kerio', /\bkerio\b/],
  [
    'Lotus Domino',
    /\blotus (?:notes|domino)\b|\bdomino (?:server|router|mail)\b|\b(?:ibm|hcl) (?:notes|domino)\b/
  ],
  ['GroupWise', /\bgroupwise\b/],
  ['MailEnable', /\bmailenable\b/],
  ['SmarterMail', /\bsmartermail\b/],
  ['IMail', /\bimail(?: server)?\b/],
  ['James', /\b(?:apache )?james (?:server|mail)|\bapache james\b/],
  ['Stalwart', /\bstalwart\b/],
  ['OpenSMTPD', /\bopensmtpd\b/],
  ['Haraka', /\bharaka\b/],
  ['Gromox', /\bgromox\b|\bgrommunio\b/],
  ['DBMail', /\bdbmail\b/],
  ['Maddy', /\bmaddy\b/],
  ['Modoboa', /\bmodoboa\b/],
  ['Zentyal', /\bzentyal\b/],
  ['Kopano', /\bkopano\b/],
  ['Zarafa', /\bzarafa\b/],
  ['Open-Xchange', /\bopen-?xchange\b/],
  ['Proton Mail', /\bproton ?mail\b/],
  ['Yahoo Mail', /\byahoo\b/],
  ['iCloud Mail', /\bicloud\b/],
  ['Zoho Mail', /\bzoho\b/],
  ['Fastmail', /\bfastmail\b/],
  ['GMX', /\bgmx\b/],
  ['AOL Mail', /\baol\b/],
  ['Rackspace', /\brackspace\b/],
  ['Roundcube', /\broundcube\b/],
  ['Citadel', /\bcitadel\b/],
  ['Mercury', /\bmercury(?:\/32| mail)/],
  ['Axigen', /\baxigen\b/],
  ['CommuniGate', /\bcommunigate\b/],
  ['Scalix', /\bscalix\b/],
  ['Plesk', /\bplesk\b/],
  ['cPanel', /\bcpanel\b/],
  ['Mailman', /\bmailman\b/],
  ['Barracuda', /\bbarracuda\b/],
  ['Proofpoint', /\bproofpoint\b/],
  ['Mimecast', /\bmimecast\b/],
  ['Exchange Server 2007 or later', /\bexchange(?: server)?(?: se\b| ?20(?:07|1[0369]|19|2\d)\b)/]
]

function anyOf(named: Named): RegExp {
  return new RegExp(named.map(([, words]) => words.source).join('|'))
}

/** Any word for a service of mail. */
export const SERVICE = anyOf([
  ...SERVICES,
  ...OTHER_PRODUCTS.filter(([name]) => name !== 'Exchange Server 2007 or later')
])

/** One pattern for all is much faster than each, and most sentences name none. */
const ANY_OTHER = anyOf(OTHER_PRODUCTS)

/** A single word that names a mail service or its product. */
export function isServiceWord(word: string): boolean {
  return SERVICE.exec(word)?.[0] === word
}

/** Any word for what a mail service carries. */
export const MAIL = new RegExp(
  oneOf(
    String.raw`\be?-?mails?\b`,
    String.raw`\bmessages?\b`,
    String.raw`\bmailbox(?:es)?\b`,
    String.raw`\binbox(?:es)?\b`,
    String.raw`\boutlook\b`,
    String.raw`\bcourriel`,
    String.raw`\bcourrier`,
    String.raw`\bcorreos?\b`,
    String.raw`\bposta\b`,
    String.raw`\bpost(?:fach|eingang)\b`
  )
)

/** `'pop and imap4 hang'` (plain words) → `['POP3', 'IMAP4']` */
export const findServices: (words: string) => readonly string[] = memoizeRecent(
  words => SERVICES.filter(([, spoken]) => spoken.test(words)).map(([name]) => name),
  words => words,
  10
)

/** The product named that no article covers, or null. */
export const findOtherProduct: (words: string) => string | null = memoizeRecent(
  words =>
    ANY_OTHER.test(words)
      ? (OTHER_PRODUCTS.find(([, spoken]) => spoken.test(words))?.[0] ?? null)
      : null,
  words => words,
  10
)

/** The words of those products' names, so that none is taken for a typing mistake. */
export const OTHER_NAMES: readonly string[] = OTHER_PRODUCTS.map(([name]) => name.toLowerCase())
