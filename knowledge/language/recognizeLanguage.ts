import { normalizeText } from './words/normalizeText.ts'

/** Scripts that name their language. Japanese comes before Chinese: it uses both. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u]
]

const WORDS: Readonly<Record<string, string>> = {
  en:
    'the a an is are was were be it its this that these those my our your we you i he she ' +
    'they what which why how when where who and or but not no yes of in on at to from with ' +
    'for by has have had does do did can will just after before since there here please ' +
    'as thanks hello help stopped working server idea would could should do well about into then than',
  de:
    'der die das ein eine einen einem ist sind war ich wir ihr sie er es und oder aber ' +
    'nicht kein keine mit seit auf bei von zu im am den dem des was warum wie wenn nach ' +
    'vor noch nur schon mein unser hängt läuft reagiert startet dienst fehler weiß bitte ' +
    'danke hallo gestern heute wieder mehr geht funktioniert hilfe keine ahnung leider ' +
    'nein vielleicht guten tag alles neue neu kann können konnte wird werden wurde sagt meldet ' +
    'zeigt datei gefunden öffnen drucken drucker druckt druckauftrag verschwindet netz netzwerk ' +
    'rechner fehlermeldung ereignis quelle anwendungsprotokoll systemprotokoll heisst heißt ' +
    'bedeutet öffnet stürzt ab beim zum zur sich etwas kommt immer bricht muss gibt wo wenn wir ' +
    'wenns doch moin servus muß dann ohne findet seitdem unsere bildschirm blauer hab habe ' +
    'doch denn mal dabei liegt eigentlich halt paar stunden stunde jeden friert',
  fr:
    'le la les un une des du de est sont était je nous vous il elle ils et ou mais ne pas ' +
    'plus avec depuis sur chez dans au aux que qui quoi pourquoi comment quand après avant ' +
    'encore mon notre ma ce cette service serveur répond bonjour merci marche fonctionne ' +
    'courrier hier aujourd démarre messagerie aide aucune idée non peut-être rien sais pas ' +
    "suis c'est j'ai n'est s'il peux peut imprimer imprimante erreur trouvée ordinateur dit " +
    "s'affiche affiche message impossible d'imprimer toujours évènement événement",
  es:
    'el la los las un una es son está están estaba yo nosotros usted él ella y o pero no ' +
    'con desde en de del al que qué quién cómo cuándo después antes todavía mi nuestro ' +
    'nuestra este esta servicio servidor responde hola gracias funciona correo ayer hoy ' +
    'arranca por favor para se ha ayuda ni idea sé tampoco nada ninguna quizás buenos días ' +
    'lo imprimir impresora dice evento mensaje imposible puedo puede sistema pantalla equipo',
  it:
    'il lo la i gli le un una è sono era io noi voi lui lei e o ma non con da di del della ' +
    'dal su per che chi cosa come quando dopo prima ancora mio nostro questo questa ' +
    'servizio risponde ciao grazie funziona posta ieri oggi aiuto più impossibile avviare ' +
    'stampare stampante errore messaggio evento riesco sistema schermo ' +
    "c'è anche quindi devo dobbiamo dove perché però sì nel nella alla delle degli adesso ora così ogni notte",
  pt:
    'o a os as um uma é são está estão eu nós você ele ela e ou mas não com desde em de do ' +
    'da que quem como quando depois antes ainda meu nosso este esta serviço servidor ' +
    'responde olá obrigado funciona correio ontem hoje ajuda',
  nl:
    'de het een is zijn was ik wij we jij jullie hij zij en of maar niet geen met sinds op ' +
    'bij van naar in wat waarom hoe wanneer na voor nog onze mijn dit dat dienst reageert ' +
    'hallo bedankt werkt gisteren vandaag hulp',
  pl:
    'jest są był nie tak ja my wy on ona i lub ale z od na w do co dlaczego jak kiedy po ' +
    'przed jeszcze mój nasz ten ta usługa serwer odpowiada cześć dzięki działa poczta ' +
    'wczoraj dziś pomoc się'
}

const TABLES = Object.entries(WORDS).map(
  ([code, words]) => [code, new Set(words.split(' '))] as const
)
/** The words by which a language is told; most of them only hold others together. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return TABLES.find(([code]) => code === language)?.[1] ?? new Set()
}

/** For each word the places of the tables that have it. */
const TABLES_OF = new Map<string, number[]>()
for (const [place, [, words]] of TABLES.entries())
  for (const word of words) TABLES_OF.set(word, [...(TABLES_OF.get(word) ?? []), place])

const LETTERS_OF: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/,
  fr: /[àâçèêëîïôûœ]/,
  es: /[ñ¿¡áóú]/,
  pt: /[ãõ]/,
  pl: /[ąćęłńśźż]/
}
const ENOUGH = 2
/** A text on the screen, which is of the program and not of who quotes it. */
const QUOTED = /(?<![\p{L}\p{N}])["'“«][^"'“”«»]{12,300}["'”»](?![\p{L}\p{N}])/gu

/** Whether a text is in another language than English; one that cannot be told is not. */
export function isForeign(text: string): boolean {
  return (recognizeLanguage(text) ?? 'en') !== 'en'
}

/**
 * The language of a sentence as an ISO 639-1 code, null when it says too little to tell. What is
 * quoted counts only where the words around it say too little. Between two that share words, the one
 * that was `spoken` before is not left; Chinese letters alone are Japanese, too. `'der pop3 dienst hängt'` → 'de'
 */
export function recognizeLanguage(words: string, spoken: string | null = null): string | null {
  const start = words.slice(0, 600)
  const script = SCRIPTS.find(([, letters]) => letters.test(start))
  if (script !== undefined) return script[0] === 'zh' && spoken === 'ja' ? 'ja' : script[0]
  return languageOf(start.replace(QUOTED, ' '), spoken) ?? languageOf(start, spoken)
}

function languageOf(text: string, spoken: string | null): string | null {
  const plain = normalizeText(text)
  // 'an i/o error' has no words of Italian
  const said = plain.replace(/\bi\/o\b/g, ' ').match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  const counts = TABLES.map(() => 0)
  for (const word of said)
    for (const place of TABLES_OF.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1
  const [best, second] = TABLES.map(([code], place) => {
    const hasLetters = LETTERS_OF[code]?.test(plain) === true
    const count = (counts[place] ?? 0) + (hasLetters ? 1 : 0)
    return { code, count: count > 0 && code === spoken ? count + 1 : count }
  }).toSorted((a, b) => b.count - a.count)
  const mustExceed = Math.max(second?.count ?? 0, ENOUGH - 1)
  if (best !== undefined && best.count > mustExceed) return best.code
  return null
}
