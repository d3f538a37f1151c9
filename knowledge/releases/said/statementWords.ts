/**
 * Words around levels and products, by what they say of them. English first, then what other admins
 * write.
 */

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(list => list.split(' ')))
}

/** Says that a level is not there. */
export const NEGATIONS = words(
  "not never no without w/o cannot nor neither n't lack lacks lacking missing minus",
  "don't doesn't didn't isn't wasn't aren't haven't hasn't hadn't won't wouldn't shouldn't can't",
  "couldn't dont doesnt didnt isnt wasnt arent havent hasnt wont cant couldnt",
  'kein keine keinen ohne nicht noch sans pas aucun sin senza non sem não geen zonder niet ingen utan'
)

/** Says by itself that what follows is not in; other negations need a verb of having to say so. */
export const LACKING = words(
  'no without w/o lack lacks lacking missing minus',
  'kein keine keinen ohne sans aucun sin senza sem geen zonder ingen utan'
)

/** Verbs and prepositions of having: 'not on', 'have not applied'. */
export const HAVING = words(
  'have has had having got on at with in run running install installed installing apply applied',
  'applying put upgraded updated patched'
)

/** What was intended, wished, asked, supposed or read; a level behind it is not said to be in. */
export const OPEN_CUES = words(
  "will 'll would could should shall must may might can want wants wanted wish need needs needed",
  'plan plans planned planning consider considering wonder wondering waiting wait await awaiting hope',
  'hoping try tries tried trying intend refuse refuses refused scheduled download downloads downloaded',
  'downloading ordered test tests tested testing recommend recommends recommended suggest suggests',
  'suggested advise advised told offered offers require requires required fixed corrected resolved',
  'included solved supposed supposing assuming if whether unless when once until till before except besides than vs',
  'versus about regarding news skip skipped approve approved does do did has-anyone should-we',
  'setup setups installer installation cd better okay ok instead rather like between compare approval',
  'postponed delayed delay wants what permission ready allowed forbidden forbids forbid',
  'forget ignore disregard strike step solution fix advice recommendation remedy cure goal target',
  "won't braucht brauche sollte wollen wollte faut-il necesito serve devo falls wenn bevor vor avant"
)

/** What was once, and is no longer. */
export const PAST_CUES = words(
  'was were had from previously formerly originally initially uninstalled uninstall removed remove',
  'deinstalled old former replaced replacing failed fails fail von war hatte'
)

/** 'pre SP3', 'older than SP3' */
export const BELOW_CUES: ReadonlySet<string> = new Set([
  'pre',
  'pre-',
  'below',
  'under',
  'older than',
  'lower than',
  'earlier than',
  'less than',
  'prior to'
])

/** Two or three words that say what one of them does not. */
export const OPEN_PHRASES: ReadonlySet<string> = new Set([
  'going to',
  'make sure',
  'making sure',
  'have to',
  'has to',
  'about to',
  'go to',
  'go for',
  'go with',
  'rolled back',
  'backed out',
  'used to',
  'no longer',
  'everything but',
  'all but',
  'apart from',
  'fix in',
  'hotfix in',
  'fixed in',
  'included in',
  'instead of',
  'rather than',
  'in case',
  'as soon as',
  'read that',
  'heard that',
  'prior to'
])

/** What a cue reaches a level through: 'do we [need to have the latest] SP3'. */
export const PASSED_BY = words(
  'i we you they he she it us me our my your their his its the a an this that these any some all',
  'anybody anyone somebody someone everybody one have has had having been be being am are is get gets',
  'getting got install installs installing installed apply applies applying applied upgrade upgrades',
  'upgrading upgraded update updates updating updated patch patching patched put putting go goes going',
  'move moving migrate run runs running use using used deploy deploying add adding load loading roll',
  'take takes taking made make bring directly straight safe possible necessary wise to on at with in',
  'for of by onto into up over yet even also just only really actually currently ever far so-far ever',
  'service pack packs level patch patches hotfixes updates version server servers box ' +
    'boxes machine machines system latest new',
  'newest official ms microsoft windows exchange ver and or there ready then down out off back the',
  'ist sind noch der die das den dem ein eine le la les el un une il lo installer installieren'
)

/** Where what was said before no longer reaches: 'SP3 failed, so [still SP2]'. */
export const TURNS = words(
  'still now meanwhile currently so therefore hence but however although though remains stuck',
  'because while whereas jetzt aber maintenant mais ahora pero ora ma'
)

/** Words around a level that leave it what it is: 'maybe service pack 2', 'SP3 of course' */
export const PLAIN_WORDS = words(
  'maybe perhaps probably i think guess believe suppose it is its the a an only just still now here',
  'currently already presently today yesterday sure yes yep ok hi hello sorry pretty quite very',
  'y e og och service pack sp level patch version last this week month year of course all latest current newest',
  'ago since hour hours minutes ever',
  'months weeks years days installed applied und et con mit avec com med met auf le il el',
  'our my that far there actually said be two three four one other another meanwhile reg ' +
    'sz string csdversion currentversion currentbuildnumber',
  'currentbuild productname winver os caption either both mean meant oops typo meantime in',
  'patchlevel splevel as know remember recall y e och og en déjà deja schon bereits doch wohl ya già',
  'gia toch al redan już fait finalement effettivamente realidad eigentlich nous on wir we ma perdón',
  "avons ai haben hebben heeft het hat ist est c'est es",
  'pardon scusa scusate entschuldigung oui ja sí nein nee',
  'installé instalado instalada installato installeret geïnstalleerd installiert zainstalowany'
)

/** Words that may follow a level without changing it: 'SP4 rollup 1', 'SP3 on it since May' */
export const PLAIN_BEHIND = words(
  'rollup hotfix hotfixes on for of to from by wsus now too also well january february march april may june july',
  'august september october november december monday tuesday wednesday thursday friday saturday sunday',
  'night morning evening afternoon weekend again gone op drauf dessus encima sopra'
)

/**
 * Words that stand between a name and its level and make one of both: 'W2K Advanced Server, German,
 * with SP2'
 */
const MODIFIERS = words(
  'server srv srvr svr srvs servers edition ed version ver release build advanced adv standard std',
  'enterprise ent datacenter data center professional pro prof home web small business workstation',
  'tablet pc media embedded starter biz ee mce',
  'wks family as se tse r2 x64 x86 32bit 64bit 32-bit 64-bit 32bits 64bits bit bits with w/ mit con',
  'avec com med met z ze se cu incl including plus at on is has running german english french spanish italian',
  'japanese dutch polish russian us uk intl international deutsch englisch level patch patched',
  'workstations ws integrated slipstreamed the service pack csdversion csd box machine system node cluster dc pdc bdc',
  'site print file mail dial-in ras dhcp dns wins bridgehead primary secondary central backup gateway',
  'gateways router routers bridge bridges spooler dialin vpn kiosk notebook notebooks stations replica',
  'fileserver printserver webserver mailserver store shop reception guest image scanner till register',
  'front-end back-end database application distribution point connector production main',
  'member terminal terminalserver servidor serveur domain controller appliance kit fully ' +
    'already still currently and all operating kernel free itself nodes members'
)

export function isModifier(word: string): boolean {
  return MODIFIERS.has(word) || EDITION.test(word) || /^\d[\d.]*$/.test(word)
}

/** 'Professional' and its misspellings, and the names of languages: 'it-IT' */
const EDITION = /^(?:[a-z]{2}-[a-z]{2}|pro?f+\w+|advan\w+|enterpr\w+|servi?ce\w*)$/

/** Says by standing before a level that it is in: 'patched to SP3', 'it has SP3' */
export const ASSERTIONS = words(
  "has have got 've had with w/ on at is are it's its installed applied patched updated upgraded",
  'reapplied reinstalled',
  'brought went put came moved jumped switched runs running run rolled says said shows show reads',
  'reports tells includes including incl mit con avec com med met hat haben tiene tenemos ha abbiamo',
  "avons c'est hebben heeft ist è es het hay tengo habe ho c'è staat steht läuft draait tourne",
  'trägt zit nu jetzt maintenant ahora adesso gibt hay tient possède',
  'sondern sino maar'
)

/** Words between a name and its own level, and ordinary ones around: no name of a product. */
const ORDINARY_WORDS = words(
  'correction corrected sorry oops typo mistake ' +
    'ever itself terminal terminalserver servidor serveur appliance kit server servers srv srvr ' +
    'svr dell compaq hp ibm edition editions version versions ver release',
  'build with w/ and & plus',
  'incl including includes the a an its it has have had having is are was at on in to of for by from',
  'running runs run installed install installing integrated slipstreamed slipstream fully patched',
  'patch level applied apply updated upgraded upgrade brought got gets get put went going go using use',
  'i we they them he you she me my our your their his this that these those both all each every one two',
  'three four other others another some any most box boxes machine machines host hosts cluster node',
  'nodes pc pcs dc dcs pdc bdc workstation workstations wks laptop desktop member domain controller',
  'controllers system systems os operating computer german english french spanish italian japanese',
  'dutch polish russian swedish international us uk intl deutsch deutsches englisch professional pro',
  'prof advanced adv standard std enterprise ent datacenter data center home web small business media',
  'family x64 x86 32bit 64bit 32-bit 64-bit 32bits 64bits bit bits r2 nt nts as se tse gold rtm now',
  'still only just already currently meanwhile again yesterday today last week month year night since',
  'after before until while whereas then think believe guess suppose know says say said shows show shown reads read',
  'reports tells winver it-says see seems maybe perhaps probably sure yes no not so also too well hi',
  'hello please thanks thank fresh clean new old plain existing same latest newest recent official',
  'service pack packs sp servicepack csd csdversion reg sz reg_sz string currentversion productname',
  'currentbuild currentbuildnumber value info information name caption platform',
  'beta rc candidate preview prerelease original full base current post pre mit und con e y et',
  'avec auf der die das ist wir haben hat med',
  'met com de el la le les der den il lo un una une em do da je na z version: ms microsoft been be',
  'which what when where who why how if but or than there here does did do can will would should',
  'stay stays stayed stick sticks keep keeps kept remain remains reapplied reinstalled ' +
    'affected failing broken faulty bad trouble troubled hangs fails crashes occurs troublesome ' +
    'need want problem problems since happened happens started stopped works working fine ok okay',
  'successfully correctly properly freshly recently finally obviously apparently exactly least about',
  'both-nodes hotfixes hotfix fixes patches updates update rollup critical security applied-all level:',
  'from-scratch friday monday tuesday wednesday thursday saturday sunday straight directly right were back',
  'up down machine: says: has: uniprocessor multiprocessor free checked intel alpha kernel ntoskrnl',
  // 'dieser Rechner', 'op deze pc', 'sur ce poste', 'questo computer'
  'dieser diesem dieses diese dem unser unserer mein meine meinem unserem rechner maschine kiste gerät',
  'deze dit onze mijn toestel bak op nu ce cet cette notre mon poste ordinateur sur ici este esta',
  'nuestro mi equipo ordenador máquina aquí questo questa nostro macchina adesso qui jetzt hier'
)

/** Words that say something of a level, and so name nothing. */
const SAYING = [NEGATIONS, OPEN_CUES, PAST_CUES, PASSED_BY, PLAIN_WORDS, ASSERTIONS, MODIFIERS]

/** Whether a word cannot be the name of a product. */
export function isOrdinary(word: string): boolean {
  const isNumber = /^[\d.,#-]+$/.test(word)
  const isContraction = /'(?:s|re|m|ve|ll|d|t)$/.test(word)
  const isVerbOrAdverb = word.length > 4 && /(?:ed|ing|ly)$/.test(word)
  const isKnown = ORDINARY_WORDS.has(word) || SAYING.some(list => list.has(word))
  return isKnown || EDITION.test(word) || isNumber || isContraction || isVerbOrAdverb
}

/** Those of other makers, whose levels no article here is about. */
export const OF_OTHERS: readonly string[] = [
  'backup exec',
  'arcserve(?:it)?',
  'netbackup',
  'citrix',
  'metaframe',
  'lotus (?:notes|domino)',
  'notes',
  'domino',
  'groupshield',
  'scanmail',
  'norton',
  'symantec',
  'mcafee',
  'oracle',
  'blackberry',
  'blackberry enterprise server',
  'groupwise',
  'netware'
]

/** Programs with service packs of their own that people name without a version. */
export const OWN_LEVELS: readonly string[] = [
  'exchange(?: server)?',
  'exch(?:g)?',
  'sql(?: server)?',
  'msde',
  'office',
  'outlook',
  'word',
  'excel',
  '(?<!client )access(?! (?:is |was |gets )?(?:denied|violations?|rights?|control|to)\\b)',
  'internet explorer',
  'ie',
  'isa(?: server)?',
  'sms',
  'sna(?: server)?',
  'proxy(?: server)?',
  '(?<!\\bsms(?: ?\\d[\\d.]*)? )site server',
  'biztalk',
  'mdac',
  'jet',
  '(?<!\\d[a-c]? )vs(?= ?sp ?\\d)',
  'visual (?:studio|basic|c\\+\\+|foxpro|sourcesafe)',
  'vb',
  'vfp',
  'sharepoint',
  ...OF_OTHERS
]

/** Begins a question: 'is SP5 ok', 'does it need SP3'. */
export const ASKS_FIRST = words(
  'is are does do did can could should would will shall may must has-anybody anybody anyone any'
)
