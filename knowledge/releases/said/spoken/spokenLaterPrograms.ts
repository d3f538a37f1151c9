import { oneOf } from '../../../language/words/oneOf.ts'
import { row, type SpokenProduct } from './spokenPatterns.ts'

/** 'Visual Studio 2022', 'VS2013', 'Visual C++ .NET 2003' */
const VISUAL_YEAR = '(20(?:0[2358]|1[02357]|19|22|26))'
const DOT_NET = String.raw`(?:\.net[ ,]{0,2})?`
const EDITION = `(?:${oneOf('professional', 'pro', 'community', 'express', 'enterprise', 'ultimate')} )?`
const VISUAL_BASIC = oneOf('visual basic', 'vb')
const VISUAL_C = oneOf(String.raw`visual c(?:\+\+)?`, String.raw`vc(?:\+\+)?`, 'msvc')
const HIS_YEAR = '(2006|2009|2010|2013|2016|2020)'
const SCCM_VERSION = '(2007|2012|current branch|2[0-9]{3})'
const CONFIGURATION_MANAGER = oneOf(
  'sccm',
  'mecm',
  'memcm',
  'config ?mgr',
  '(?:system cent(?:er|re)|microsoft|endpoint) configuration manager'
)

/**
 * Products that took the place of those that articles are about, under a year or a name that the
 * older ones never had.
 */
export const SPOKEN_LATER_PROGRAMS: readonly SpokenProduct[] = [
  row('Visual Studio Code', String.raw`\b(?:vs|visual studio) code\b`),
  row(
    match => `Visual Studio ${match[1]}`,
    String.raw`\b(?:visual studio|(?<!\d )vs)[ ,]?${DOT_NET}${EDITION}${VISUAL_YEAR}\b`
  ),
  row(
    match => (match[1] === undefined ? 'Visual Basic .NET' : `Visual Basic ${match[1]}`),
    String.raw`\b${VISUAL_BASIC}[ ,]?${DOT_NET}${EDITION}${VISUAL_YEAR}\b`,
    String.raw`\b${VISUAL_BASIC} ?(?:\.|dot ?)net\b`
  ),
  row(
    match => `Visual C++ ${match[1] ?? '2002'}`,
    String.raw`\b${VISUAL_C}[ ,]?${DOT_NET}${EDITION}${VISUAL_YEAR}\b`,
    String.raw`\b${VISUAL_C} ?\.net\b`
  ),
  row(
    match =>
      ['System Center Configuration Manager', match[1] ?? match[2]].filter(Boolean).join(' '),
    String.raw`\b${CONFIGURATION_MANAGER}(?: ${SCCM_VERSION})?\b`,
    String.raw`\bconfiguration manager ${SCCM_VERSION}\b`
  ),
  row(hostIntegrationServer, String.raw`\bhost integration server ?${HIS_YEAR}\b`),
  // in capitals: 'his 2016 laptop' is somebody's
  { said: new RegExp(String.raw`\bHIS ?${HIS_YEAR}\b`, 'g'), name: hostIntegrationServer },
  row(
    'Threat Management Gateway 2010',
    String.raw`\b(?:forefront )?(?:threat management gateway|tmg)(?: 2010)?\b`
  ),
  row('Azure', String.raw`\bazure sql\b`)
]

function hostIntegrationServer(match: RegExpExecArray): string {
  return `Host Integration Server ${match[1]}`
}
