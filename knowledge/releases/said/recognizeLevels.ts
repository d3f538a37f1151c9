/** A service pack said somewhere: its number, and whether it is one before its release. */
export type LevelMention = {
  readonly servicePack: number | null
  /** 'a' of 6a */
  readonly letter?: string
  readonly prerelease: boolean
  readonly start: number
  readonly end: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4
}
const NUMBER = String.raw`(\d{1,2})(?!\d)([a-c](?![a-z]))?(?:\.0+)?|one|two|three|four|five|six|iii|ii|iv`
const NAMED = new RegExp(
  String.raw`(?:\b|(?<=\d|nt|2k|as|xp|win))(?:serv(?:ice|\.)? ?p{1,2}ac?k?s?|s[ervic]{4,7} ?p[ack]{2,4}s?|svc ?pack|spack|service ?p|servicepack|s\.p\.|sp)[ ]{0,2}[.:#=-]?[ ]{0,2}\n{0,4}(?:level |number |no\.? ?)?(?:${NUMBER})(?![\w])`,
  'gi'
)
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th)) (?:service ?pack|sp)\b/gi
const NO_LEVEL =
  /\b(?:no|without|w\/o|zero|not any|never (?:installed|had|applied))(?: \w{1,12}){0,2}? ?(?:service ?packs?|svc ?packs?|sps?)\b(?! ?\d)|\b(?:keine?n?|ohne|sans|aucun|sin|ningún|senza|sem|geen) service ?packs?\b|\b(?:rtm|gold|unpatched|(?:never|not) patched|vanilla)\b(?! (?:edition|partner|card))|\b(?:service ?packs?|sp)s?[: ]{0,2}(?:none|not installed|n\/a)\b/gi
const PRERELEASE =
  /^[, ]{0,2}\(?(?:rc\b|rc ?\d|release candidate|beta|preview|pre-?release|candidate)/i
const PRERELEASE_OF =
  /\b(?:beta|rc ?\d?|release candidate(?: \d)?|preview|pre-?release)(?: version)? (?:of|for) (?:the )?$/i
const OPEN_ENDED =
  /^\)?[, ]{0,2}(?:or|and) (?:less|lower|earlier|older|below|later|higher|newer|above|greater)\b|^ ?\+(?! ?\w)/i
const LIMIT =
  /(?:<=?|≤|(?<!patch |patched |patches )\bup to|\bat most|\bbelow|\bunder|\bpre[- ]?)[ ]?$/i
const DENIED =
  /(?:\b(?:not|isn'?t|is not|wasn'?t|aren'?t|instead of|rather than|no longer|was|previously|formerly|before|until|from|past|than|except)|(?:n't|not|never|cannot|can't|going to|want to|plan(?:ning)? to|will|would|should (?:i|we)|need to|trying to|about to|before|without|to be) (?:yet )?(?:be )?(?:install(?:ed|ing)?|apply|applied|applying|have|has|had|upgrad(?:e|ed|ing)(?: to)?|updat(?:e|ed|ing)(?: to)?|get|put|do|done|move to|on))(?: (?:with|on|to|the|a|any|in|it|windows 2000|w2k|win2k))?[ :(]{0,2}$/i
/** 'at least SP2' */
const AT_LEAST = /(?:\b(?:at least|at minimum|minimum(?: of)?|min\.?) |(?:>=|≥) ?)$/i
/** 'it was SP2 after all' */
const AFTER_ALL = /^,? after all/i
const REPLACED = /^[ ]{0,2}(?:->|=>|→|to sp)/i

/** What stands before a level that took the place of one named earlier. */
const TAKES_PLACE =
  /\b(?:(?:upgraded|updated|patched|brought)(?: it| them)?(?: up)? (?:to|with)(?: the)?|now(?: it)?(?: has| is(?: at| on)?| runs| at| on| with)?)[ ]?$/i

/** Every level a text names, in order; what it denies or only plans is left out. 'not SP2, SP1' → SP1 */
export function recognizeLevels(text: string): readonly LevelMention[] {
  const levels = [...named(text), ...ordinals(text), ...none(text)]
    .filter(
      level =>
        (AFTER_ALL.test(text.slice(level.end, level.end + 12)) ||
          !DENIED.test(text.slice(Math.max(0, level.start - 60), level.start))) &&
        !REPLACED.test(text.slice(level.end, level.end + 8))
    )
    .sort((a, b) => a.start - b.start)
  const newest = levels.findLastIndex(
    (level, place) =>
      place > 0 && TAKES_PLACE.test(text.slice(Math.max(0, level.start - 40), level.start))
  )
  return levels.slice(Math.max(newest, 0))
}

function named(text: string): readonly LevelMention[] {
  return [...text.matchAll(NAMED)].map(match => {
    const end = match.index + match[0].length
    const number =
      match[1] === undefined
        ? (NUMBERS[/[a-z]+$/i.exec(match[0])?.[0].toLowerCase() ?? ''] ?? null)
        : Number(match[1])
    const after = text.slice(end, end + 30)
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const prerelease = PRERELEASE.test(after) || PRERELEASE_OF.test(before)
    const letter = match[2]?.toLowerCase()
    return {
      ...(letter === undefined || prerelease ? {} : { letter }),
      servicePack:
        OPEN_ENDED.test(after) || AT_LEAST.test(before) || LIMIT.test(before)
          ? null
          : beforeRelease(number, prerelease),
      prerelease,
      start: match.index,
      end
    }
  })
}

function ordinals(text: string): readonly LevelMention[] {
  return [...text.matchAll(ORDINAL)].map(match => ({
    servicePack: NUMBERS[(match[1] ?? '').toLowerCase()] ?? Number.parseInt(match[1] ?? '', 10),
    prerelease: false,
    start: match.index,
    end: match.index + match[0].length
  }))
}

function none(text: string): readonly LevelMention[] {
  return [...text.matchAll(NO_LEVEL)].map(match => ({
    servicePack: 0,
    prerelease: false,
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** A release candidate of SP3 is at most SP2. */
function beforeRelease(number: number | null, prerelease: boolean): number | null {
  return number === null ? null : prerelease ? Math.max(0, number - 1) : number
}
