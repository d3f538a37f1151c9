import { oneOf } from '../../language/words/oneOf.ts'

const FILLER_WORD = oneOf(
  '\\d\\d-? ?bit',
  'professional',
  'standard',
  'enterprise',
  'learning',
  'datacenter',
  'development',
  'personal',
  'edition',
  'editions',
  'edtion',
  'server',
  'workstation',
  'maintenance',
  'release',
  'synchronization',
  'versions?',
  'control',
  'the',
  'operating',
  'system',
  'environment',
  'with',
  'bonus',
  'for',
  'macintosh',
  'and',
  'or',
  'in'
)
/** What may stand between a product and its version, and between two versions. */
export const FILLER = new RegExp(`^(?:[\\s,()"']|${FILLER_WORD}(?![\\w])|&|\\/)*$`, 'i')
