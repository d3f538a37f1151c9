type Named = readonly (readonly [name: string, words: RegExp])[]

/** Services an article can be about, as people name them. */
const SERVICES: Named = [
  ['POP3', /\bpop ?-?3?(?:s\b|\b)(?! ?-?up)/],
  ['IMAP4', /\bimap ?-?4?(?:s\b|\b)/],
  ['SMTP', /\be?smtp(?:d|svc)?\b|\bsimple mail transfer/],
  ['NNTP', /\bnntp\b|\bnews ?groups? (?:server|service)/],
  ['Internet Mail Service', /\binternet mail (?:service|connector)\b|\bims\b|\bimc\b/],
  ['Information Store', /\binformation store\b|\bpublic store\b|\bmailbox store\b/],
  ['MTA', /\bmta\b|\bmessage transfer agent\b/],
  ['Exchange', /\bexch?(?:ange|gange|nage|ange?)\b(?! (?:rate|student|program|gift|money|currenc))|\bexchange\b|\bmsexchange/],
  ['virtual server', /\bvirtual[- ]?servers?\b|\bprotocol servers?\b|\bvirtuellen? server\b|\bserveurs? virtuels?\b|\bservidor(?:es)? virtual(?:es)?\b/],
  ['mail server', /\be?-?mail[- ]?(?:server|service|servers|services|system|host|gateway|daemon|queue|flow)\b|\b(?:server|service|system)s? (?:for|of) (?:e-?)?mail\b|\bmailserver|\bmaildienst|\bserveur de (?:mail|messagerie)|\bservidor de correo|\bserver di posta|\btransport services?\b/]
]

/** Products that no article of the Knowledge Base covers. */
const OTHER_PRODUCTS: Named = [
  ['Exchange Online', /\bexchange online\b|\bexo\b/], ['Microsoft 365', /\b(?:microsoft|office|ms) ?365\b|\bo365\b|\bm365\b|\boutlook\.com\b|\bhotmail\b/],
  ['Gmail', /\bgmail\b|\bgoogle (?:mail|workspace)\b|\bg ?suite\b/], ['Postfix', /\bpostfix\b/], ['Dovecot', /\bdovec[oa]t\b/], ['Exim', /\bexim4?\b/],
  ['Sendmail', /\bsendmail\b/], ['qmail', /\bqmail\b/], ['Courier', /\bcourier[- ](?:imap|mta|mail|pop)/], ['Cyrus', /\bcyrus\b/], ['Zimbra', /\bzimbra\b/],
  ['hMailServer', /\bhmail ?server\b|\bhmail\b/], ['Mailcow', /\bmailcow\b/], ['Mailu', /\bmailu\b/], ['iRedMail', /\biredmail\b/], ['Mailgun', /\bmailgun\b/], ['SendGrid', /\bsendgrid\b/],
  ['Amazon SES', /\bamazon ses\b|\baws ses\b/], ['Postal', /\bpostal(?: smtp| mail)? server\b|\bpostal (?:restart|stop|start)|\bpostal sto?p+ed\b/], ['MDaemon', /\bmdaemon\b/], ['Kerio', /\bkerio\b/],
  ['Lotus Notes', /\blotus (?:notes|domino)\b|\bdomino server\b|\bibm notes\b/], ['GroupWise', /\bgroupwise\b/], ['MailEnable', /\bmailenable\b/], ['SmarterMail', /\bsmartermail\b/],
  ['IMail', /\bimail(?: server)?\b/], ['James', /\b(?:apache )?james (?:server|mail)|\bapache james\b/], ['Stalwart', /\bstalwart\b/], ['OpenSMTPD', /\bopensmtpd\b/], ['Haraka', /\bharaka\b/],
  ['Proton Mail', /\bproton ?mail\b/], ['Yahoo Mail', /\byahoo\b/], ['iCloud Mail', /\bicloud\b/], ['Zoho Mail', /\bzoho\b/], ['Fastmail', /\bfastmail\b/], ['Roundcube', /\broundcube\b/], ['Citadel', /\bcitadel\b/],
  ['Mercury', /\bmercury(?:\/32| mail)/], ['Axigen', /\baxigen\b/], ['CommuniGate', /\bcommunigate\b/], ['Scalix', /\bscalix\b/], ['Plesk', /\bplesk\b/], ['cPanel', /\bcpanel\b/], ['Mailman', /\bmailman\b/],
  ['Exchange Server 2007 or later', /\bexchange(?: server)?(?: se\b| ?20(?:07|1[0369]|19|2\d)\b)/]
]

/** `'pop and imap4 hang'` (plain words) → `['POP3', 'IMAP4']` */
export const findServices = (words: string): readonly string[] => namesIn(SERVICES, words)

/** The product named that no article covers, or null. */
export const findOtherProduct = (words: string): string | null => namesIn(OTHER_PRODUCTS, words)[0] ?? null

const namesIn = (table: Named, words: string): readonly string[] =>
  table.filter(([, spoken]) => spoken.test(words)).map(([name]) => name)
