import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../knowledge/releases/said/nameLevels.ts'
import { recognizeReleases } from '../../knowledge/releases/said/recognizeReleases.ts'
import { announcesMachine, namesOtherMachine } from '../understand/cues/namesOtherMachine.ts'
import { saysTheSame, saysTheSameOnName } from '../understand/cues/saysAnother.ts'
import { tellsFault } from '../understand/cues/tellsTrouble.ts'
import { focusOn, learn, NOTHING_KNOWN, plainly } from '../understand/facts.ts'
import { tellsOnlyOfOthers } from '../understand/machines/aboutThisMachine.ts'
import { contrastsMachines } from '../understand/machines/affectedStatements.ts'
import { machinesNamed } from '../understand/machines/machinesNamed.ts'
import { UNNAMED_OTHERS } from '../understand/machines/otherMachines.ts'
import { hasItToo } from '../understand/machines/toldElsewhere.ts'
import { isWellElsewhere } from '../understand/machines/wellElsewhere.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { releaseOf } from '../understand/releases/learnRelease.ts'
import { addDetail, addWords, type Case, nextCase, wordsOf } from './case.ts'
import type { ConversationTurn } from './conversationTurn.ts'

/**
 * The machine that a message tells of, where it is another than the case's; null: it is not. Beside
 * a case without a name, 'the same on MAIL02' is another, too.
 */
export function otherMachineIn(before: Case, heard: RecognizedMessage): string | null {
  const known = machinesOf(before)
  const isTheSame = isOfSame(before, normalizeText(heard.rest))
  if (known.length === 0 && !isTheSame) return null
  // a name that was masked before it was kept compares to none
  if (known.some(machine => machine.startsWith('['))) return null
  return machinesNamed(heard.rest).find(machine => !isOf(before, machine)) ?? null
}

/** Whether a message says that the problem told before is the same somewhere. */
function isOfSame({ step, article }: Case, words: string): boolean {
  if (step === null) return false
  if (step.kind !== 'ask') return saysTheSame(words)
  return article !== null && saysTheSameOnName(words)
}

/** Whether a case is on a machine; where none was named, the text of its event may name it. */
export function isOf(known: Case, machine: string): boolean {
  const machines = machinesOf(known)
  if (machines.length > 0 || known.machine === null) return machines.includes(machine)
  const told = known.events.flatMap(({ description }) => description?.toUpperCase() ?? [])
  return told.some(text => machinesNamed(text).includes(machine))
}

/** 'works', 'nothing there': what is said of a machine that has the problem not. */
export function tellsItRuns(words: string): boolean {
  return RUNS.test(words) || LACKS.test(words)
}

/** Whether a message names a machine that the case is about. */
export function namesMachineOf(known: Case, { rest }: RecognizedMessage): boolean {
  const machines = machinesOf(known)
  return machinesNamed(rest).some(machine => machines.includes(machine))
}

/** The machines that a case is about; one it was turned to stands for all that was told before. */
export function machinesOf(known: Case): readonly string[] {
  if (known.machine !== undefined) return known.machine === null ? [] : [known.machine]
  const pasted = known.events.flatMap(({ computer }) => computer?.toUpperCase() ?? [])
  return [...new Set([...pasted, ...machinesNamed(wordsOf(known))])]
}

/**
 * A case of its own for another machine, null when it has no name: nothing is known of it, but it
 * may run the same.
 */
export function onMachine(
  { before, heard }: ConversationTurn,
  machine: string | null,
  isSame = false
): Case {
  const next = { ...nextCase(before), perhaps: perhapsOf(before), machine }
  const words = normalizeText(heard.rest)
  const now =
    isSame || (saysTheSame(words) && !announcesMachine(words))
      ? addDetail(withProblemOf(before, next, machine), heard.rest)
      : addWords(next, heard.rest)
  const facts = plainly(learn(NOTHING_KNOWN, withItsReleases(heard), null))
  const { perhaps } = now
  if (perhaps != null && SAME_RELEASE.test(words))
    return { ...now, facts: focusOn(facts, perhaps), perhaps: null }
  if (perhaps == null || facts.servicePack === null) return { ...now, facts }
  return { ...now, facts, perhaps: { ...perhaps, servicePack: facts.servicePack } }
}

/** 'the second one has it too, same sp' */
const SAME_RELEASE = new RegExp(
  oneOf(
    String.raw`\bsame (?:sp|service ?pack|version|level|windows|os|build|release|set-?up|software|config\w*)\b`,
    String.raw`\bidentical(?:ly)?\b(?! (?:problem|error|issue|trouble|event|thing|message|symptom))`
  )
)

/** 'my colleague has it too, he is on SP5': of the machine that the message is about. */
function withItsReleases(heard: RecognizedMessage): RecognizedMessage {
  if (heard.releases.length > 0 || heard.conflict.length > 0) return heard
  const releases = recognizeReleases(heard.rest)
  const [level, ...others] = nameLevels(heard.rest)
  const isAlone = releases.length === 0 && level !== undefined && others.length === 0
  return { ...heard, releases: isAlone ? [{ ...NO_PRODUCT, ...level }] : releases }
}

const NO_PRODUCT = { product: null, edition: null, version: null }

/** The article of the problem that is said to be the same on another machine; null: none is. */
export function articleOfSame({ before, heard }: ConversationTurn): string | null {
  const words = normalizeText(heard.rest)
  const isSame = isOfSame(before, words) || hasItToo(words)
  return isSame && !announcesMachine(words) ? before.article : null
}

/** The case with the problem of another, as it is on this machine. */
function withProblemOf(before: Case, now: Case, machine: string | null): Case {
  function renamed(text: string): string {
    return machinesOf(before).reduce(
      (left, name) => left.replaceAll(wordPattern(name), machine ?? 'the other machine'),
      text
    )
  }
  const events = before.events.map(event => ({
    ...onComputer(event, machine),
    description: event.description === null ? null : renamed(event.description)
  }))
  return { ...now, words: renamed(before.words), events }
}

function wordPattern(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<!\w)${plain}(?!\w)`, 'gi')
}

/** One that is only mentioned has no field that names its computer. */
function onComputer(event: WindowsEvent, machine: string | null): WindowsEvent {
  return event.format === 'mention' ? event : { ...event, computer: machine }
}

/** What ran on the machine told of before. */
export function perhapsOf({ facts }: Case): Case['perhaps'] {
  if (facts.product === null) return null
  return releaseOf(facts)
}

/**
 * Words of a message that is about another machine; in longer ones it stands beside the problem.
 */
const MAX_WORDS_OF_MACHINE = 16

/** What is said of a machine that has the problem not. */
const RUNS = new RegExp(
  String.raw`\b${oneOf(
    'works?|working|fine|ok(?:ay)?|good|healthy|clean|unaffected|not affected',
    'no (?:problem|trouble|error|event)s?|not there'
  )}\b|\bruns?(?: \w+)?[.!]*$`
)

/** The problem itself is denied: 'nothing so far', 'never had it, sp4 too' */
const LACKS = new RegExp(
  String.raw`\b${oneOf(
    'nothing (?:so far|yet|there|like that)',
    'not at all',
    inSequence(
      "(?:(?:does|has|did)(?: not|n'?t)|never)(?: \\w+)?",
      ' (?:show|have|had|get|got|log|do|done)\\w*(?: it| that| this)'
    )
  )}\b`
)

/**
 * Whether a message tells of trouble on another machine that it does not name: 'the other server
 * hangs, too'. That something works elsewhere says more of the case.
 */
export function isOnOther(heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  const isElsewhere = isOfOther(heard) && !contrastsMachines(heard.rest)
  return isElsewhere && !RUNS.test(words) && !IDENTIFIES.test(words) && !LOCATES.test(words)
}

/** 'that is another mail server, not ours': whose it is that was told of, and no trouble of it */
const IDENTIFIES = new RegExp(
  inSequence(
    "^(?:(?:and|but|no|well|oh)[, ]+){0,2}(?:that|it|this)(?:'s| is| was) ",
    oneOf('another', 'a different', 'some other', 'the other', 'not our'),
    String.raw`\b(?!.*\b(?:same|too|also|has|hangs|fails)\b)`
  )
)

/** 'SQL is on a different member server': where a part of the case runs */
const LOCATES = new RegExp(
  inSequence(
    String.raw`(?:^|[,.;] |\b(?:and|but|our|the|my) )`,
    String.raw`(?!(?:it|this|that|same|all|everything|problem|error|issue|event|trouble)\b)[a-z][a-z.-]*`,
    ' (?:is|are|runs?|sits?|lives?)(?: installed| running| hosted)? on ',
    '(?:an?(?:other)?|the) ?(?:other |second |different |separate |further )?',
    String.raw`\w* ?(?:server|machine|box|host|computer|node|pc|domain controller)\b(?!.*\b(?:too|also|same)\b)`
  )
)

/** 'the other server is fine', 'mine doesn't', 'MAIL7 runs': said of the case, and no problem. */
export function isFineOnOther(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  if (isOfLevelElsewhere(known, heard)) return true
  if (UNAFFECTED.test(words) || (isOfOther(heard) && RUNS.test(words))) return true
  if (tellsWithoutTrouble(known, heard.rest, words)) return true
  if (!isShortOf(heard, otherMachineIn(known, heard))) return false
  return LACKS.test(words) || (RUNS.test(words) && !saysTheSame(words))
}

/** What others run or do, without any trouble in it. */
function tellsWithoutTrouble(known: Case, text: string, words: string): boolean {
  if (saysTheSame(words) || tellsFault(words) || contrastsMachines(text)) return false
  const isShort = words.split(' ').length <= MAX_WORDS_OF_MACHINE
  if (isShort && RUNS.test(words) && UNNAMED_OTHERS.test(words)) return true
  return !namesOtherMachine(words) && tellsOnlyOfOthers(text, wordsOf(known))
}

/** "it does not happen on DNS05, which has SP5": the level that is told is that of another machine. */
export function isOfLevelElsewhere(known: Case, heard: RecognizedMessage): boolean {
  const { step, facts } = known
  const levels = nameLevels(heard.rest)
  const isNew = levels.length > 0 && levels.every(one => one.servicePack !== facts.servicePack)
  if (step === null || !isNew) return false
  const isNamed = machinesOf(known).length === 0 && machinesNamed(heard.rest).length > 0
  const isOther = isNamed || otherMachineIn(known, heard) !== null
  return isWellElsewhere(normalizeText(heard.rest), isOther)
}

function isShortOf({ rest }: RecognizedMessage, machine: string | null): boolean {
  return machine !== null && rest.trim().split(/\s+/).length <= MAX_WORDS_OF_MACHINE
}

/** Whose machine does not do it: behind the denial stands nothing that is denied. */
const UNAFFECTED = new RegExp(
  inSequence(
    '^(?:(?:and|but|though|only|strangely|oddly)[, ]+){0,2}',
    oneOf(
      'mine|ours|his|hers|theirs',
      '(?:all )?(?:the |my |our )?others?',
      "every(?:one|body) else(?:'?s)?",
      inSequence(
        "(?:my|our|his|her|a colleague'?s) (?:own )?",
        '(?:pc|machine|computer|laptop|desktop|notebook|workstation|server|copy|one)'
      )
    ),
    oneOf(
      inSequence(
        " (?:does(?: not|n'?t)|do(?: not|n'?t)|never does?)",
        '(?: (?:do|have|show|get|say) (?:it|that|this))?'
      ),
      '(?: is| are| runs?)? (?:all )?(?:works?|fine|ok(?:ay)?|not affected|unaffected)'
    ),
    '(?: (?:fine|well|ok(?:ay)?|though|here|at all)){0,2}(?:[,.;!].{0,60})?$'
  )
)

function isOfOther(heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest)
  const all = words.split(' ')
  const subject =
    all.length <= MAX_WORDS_OF_MACHINE ? words : all.slice(0, MAX_WORDS_OF_SUBJECT).join(' ')
  return namesOtherMachine(subject)
}

/** Words that a longer message begins with, which say what it tells of. */
const MAX_WORDS_OF_SUBJECT = 10
