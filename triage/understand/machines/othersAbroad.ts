/** How people tell of machines beside the one in trouble in German, French, Spanish and others. */
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

/** Where a word begins and ends, whatever its accents. */
const [BEGIN, END] = [String.raw`(?<![\wÀ-ɏ])`, String.raw`(?![\wÀ-ɏ])`]

const MACHINES = oneOf(
  "pc['’]?s?|servers?|servern|servidor(?:es)?|serveurs?|servern?a|servrar|serwer\\w*",
  'rechnern?|computern?s?|maschinen?|geräten?|clients?|machines?|arbeitsplätzen?',
  'ordinateurs?|postes?|stations?|equipos?|ordenador(?:es)?|máquinas?|maquinas?',
  'macchin[ae]|computador(?:es)?|machinen?|werkstations?|toestellen|datorer(?:na)?|maskiner(?:na)?',
  'komputer\\w*|maszyn\\w*|laptops?|notebooks?|systemen?|système?s?|sistem[ai]s?'
)
/** 'die anderen', 'les autres', 'las demás' */
const OTHER = oneOf(
  'andere[nmrs]?|übrigen?|uebrigen?|restlichen?|zweiten?|anderswo',
  'autres?|deuxième',
  'otr[oa]s?|demás|demas|restantes|altr[eio]|altra|rimanenti|outr[oa]s?',
  'overige|resterende|tweede|andra|övriga|inne|innych|pozostał\\w+'
)
/** Whose machine it is, behind the word for it or in front: 'de pc van mijn collega' */
const OF_SOMEBODY = oneOf(
  "kolleg(?:en?s?|in)|nachbarn?s?|collega(?:'s)?|coll[eè]gues?|vois(?:in|ine)s?|compañer[oa]s?",
  'vecin[oa]s?|collegh[ie]|vicin[oa]|coleg[ao]s?|buurman|buren'
)
const MY = oneOf(
  'mein(?:e[rmns]?)?|unser(?:e[rmns]?)?|mijn|onze|ons|mon|ma|mes|notre|nos',
  'mi|mis|nuestr[oa]s?|(?:il |la |del |della )?(?:mi[oa]|nostr[oa])|(?:o |a |do |da )?(?:meu|minha)',
  '(?:du|de la|des|del|de la|le|la|de|der|des|dem)'
)

/** As sources of patterns. */
export const OTHERS_ABROAD: readonly string[] = [
  `${BEGIN}${OTHER} (?:[\\wÀ-ɏ.]{2,12} )?${MACHINES}${END}`,
  // 'met de anderen, SP3, gaat het', 'bei den anderen'
  inSequence(
    `${BEGIN}(?:die|den|der|les|aux|chez les|las|los|le|gli|degli|de|as|os) `,
    `(?:anderen|übrigen|autres|demás|otr[oa]s|altr[ei]|overigen|outr[oa]s)${END}`
  ),
  // "beim Kollegen", 'chez mon collègue', 'de pc van mijn collega'
  inSequence(
    `${BEGIN}(?:(?:bei|beim|von|vom|van|bij|chez|de|del|da|di|do|no|en el|en la|dal)(?: ${MY})?|${MY}) `,
    `${OF_SOMEBODY}${END}`
  )
]
