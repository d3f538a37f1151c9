import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import { windowsOfFacts } from '../../understand/facts.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import type { Case } from '../case.ts'

/** 'the clients are Windows 2000 pro', 'our users have 98' */
const OF_CLIENTS = new RegExp(
  inSequence(
    '^(?:(?:and|but|so|ok|yes|oh)[, ]+){0,3}(?:(?:all|most|some|both)(?: of)? )?',
    String.raw`(?:(?:the|our|my) )?(?:\w+ )?`,
    oneOf('clients|users|workstations|laptops|desktops|notebooks|pcs|stations'),
    String.raw` (?:are|run|use|have|all|mostly|still)\b`
  ),
  'i'
)

/** Once the Windows of a machine is known, what its clients run corrects nothing. */
export function withoutClients(known: Case, heard: RecognizedMessage): RecognizedMessage {
  const isKnown = windowsOfFacts(known.facts).length > 0
  if (!isKnown || !OF_CLIENTS.test(heard.rest.trim())) return heard
  const releases = heard.releases.filter(({ product }) => !isOperatingSystem(product ?? ''))
  return { ...heard, releases, conflict: [] }
}
