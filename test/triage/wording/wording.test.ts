import assert from 'node:assert/strict'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { SAY_OF_CASE } from '../../../triage/handOver/caseWording.ts'
import { CHOICES, SYMPTOMS } from '../../../triage/wording/choices.ts'
import { SAY } from '../../../triage/wording/wording.ts'

const HIGHEST_GRADE = 8
const MOST_WORDS = 24

type Words<T> = {
  readonly [K in keyof T as T[K] extends (...args: never) => unknown ? K : never]: T[K] extends (
    ...args: infer P
  ) => unknown
    ? P
    : never
}

/**
 * What may stand in the placeholders: a new sentence with one does not compile without a row here.
 */
const FILLED: Words<typeof SAY & typeof SAY_OF_CASE> = {
  tooLong: [256],
  pressed: ['Alex Wilber', 'SP2'],
  language: ['German'],
  languageUnderstood: ['French'],
  wouldNotCover: ['Q303283', 'Windows XP'],
  thatOne: ['SP3'],
  orSecondWay: ['Q303283'],
  levelWithFix: ['SP3'],
  isLevelIn: ['SP4'],
  levelHasFix: ['SP4', 'SP3'],
  levelLacksFix: ['SP2', 'SP3'],
  notToldYet: ['ftp'],
  noSuchLevel: ['SP6a', 'Exchange Server 5.5', 'SP4'],
  keptForLater: ['outlook is slow'],
  alsoMentioned: ['outlook is slow'],
  nextProblem: ['outlook is slow'],
  isSameOn: ['MAIL02', 'Windows 2000 SP4'],
  isSameServer: ['Alex Wilber', 'Windows 2000 SP2'],
  needsMention: ['KB Triage'],
  newMachine: ['MAIL02'],
  fineThere: ['MAIL02'],
  machineNeeds: ['MAIL02', 'Windows 2000 Service Pack 3'],
  machineHasFix: ['MAIL02', 'Windows 2000 Service Pack 3'],
  machineNotCovered: ['MAIL02', 'Q303283'],
  machineRead: ['MAIL02', 'Q303283'],
  machineOpen: ['MAIL02'],
  machinesNoted: [4],
  machinesCounted: [200, { need: 37, have: 150, notCovered: 9, read: 1, open: 3 }],
  moreMachines: [188],
  rowsLeftOut: [2],
  nextInstall: ['SP3', 'Q303283'],
  nextRead: ['Q303283'],
  whatAboutIt: ['POP3'],
  fixCameWith: ['SP3'],
  whichProduct: ['Windows', 'on MAIL01'],
  whichServicePack: ['Windows 2000'],
  whichServicePackOn: ['MAIL01 and MAIL02'],
  whichVersion: ['Exchange', 'on MAIL01'],
  whatRuns: ['on MAIL01'],
  oneMachine: ['SP2 and SP4'],
  whyProduct: ['Q303283', 'Windows 2000'],
  whyServicePack: ['Q303283', 'SP3'],
  whyInstall: ['Q303283', 'SP3', 'SP2'],
  whyFixed: ['Q303283', 'SP3', 'SP4'],
  whyShown: ['Q303283'],
  otherWay: ['Q303283'],
  articleSays: ['Q303283'],
  speaksOf: ['Q303283'],
  noted: ['the printer is upstairs'],
  stillThisArticle: ['Q303283'],
  ifItIs: ['Q303283', 'This is the closest I can find.'],
  saysAbout: ['Q303283', 'a restart'],
  saysNothing: ['Q303283', 'losing anything'],
  closest: ['Q303283'],
  yesSays: ['Q303283'],
  warnsAndNoOther: ['Q303283'],
  listedOnly: ['Q303283'],
  eventOf: ['Q303283', 2086],
  meansLevelOf: ['Windows 2000'],
  givesAsCause: ['Q303283'],
  saysToDoThis: ['Q303283'],
  notInArticle: ['Q303283'],
  goesOnSo: ['Q303283'],
  howOld: ['Q303283', 'August 2002', 'Windows 2000 and Exchange 2000'],
  isAbout: ['Q303283'],
  isInList: ['Q303283', 'Windows 2000'],
  noStatus: ['Q303283'],
  whichSource: [1001],
  leftOut: ['our ftp is slow'],
  workaround: ['Q303283'],
  whyNotCovered: ['Q303283', 'Windows XP'],
  lookUpWindows: ['On MAIL01: '],
  lookUpAbout: ['SNA Server'],
  correction: ['SP4', 'SP2'],
  ruledOut: ['Q303283', 1],
  recap: ['event 2086 on MAIL01, Windows 2000, SP2'],
  stillSo: ['install SP3 or later.'],
  thisEvent: ['Event 2086 on MAIL01', 'Q303283', true],
  mayBeThisEvent: ['Event 2086', 2],
  otherEvents: [3],
  bestOf: ['Event 7', 'Q303283', 'Q303284 and Q303285'],
  otherArticle: ['Event 7', 'Q303283', 'Q303283'],
  stalled: ['POP3 and IMAP4'],
  describedBy: ['Q303283'],
  saidToFit: ['Q303283'],
  mayBeByWords: [3],
  nothingBetter: ['Q303283 and Q195932'],
  mayDescribe: ['Q303283'],
  describedWith: [2086, 'Q303283'],
  mayBeDescribed: [3],
  install: ['SP3', ' on MAIL01'],
  upgrade: ['SNA 4.0', ''],
  sameEvent: ['lines 27 to 29'],
  older: ['SP2'],
  notIn: ['SP3'],
  asOf: ['May 2002'],
  toBeSure: [2086],
  fixIsIn: ['SP4', 'SP3'],
  notTheCause: ['Q303283', ' on MAIL01'],
  doesNotCover: ['Q303283', 'Windows XP'],
  covers: ['Windows 2000'],
  laterHolds: ['SP4', 'SP3'],
  tooEarly: ['SP2', 'SP3'],
  whereItWas: ['Q303283'],
  whereToGet: ['Q303283'],
  names: ['Q303283', 'IMAP4 and SMTP'],
  namesNot: ['Q303283', 'NNTP'],
  saysToDo: ['Q303283', 'Restart the service.'],
  saysAboutIt: ['Q303283'],
  refersTo: ['Q303283'],
  refersElsewhere: ['Q303283'],
  sayShow: ['Q303283'],
  shown: ['Q303283', 'May 2002'],
  articleGoesOn: [90],
  notHere: ['Q303283'],
  cannotTellFix: ['the service pack'],
  saysLater: ['Q303283', 'SP3'],
  notedEvent: ['Event 54'],
  noneForEvent: ['Event 2086'],
  noArticleFor: ['Postfix'],
  describesAll: [2, 'lines 21 to 33'],
  twin: ['Q283472', 'SMS', 'Netlogon'],
  similar: ['Q283472'],
  offered: ['Q283472', 'SNA Server 4.0', { line: 30, text: 'The server stops.' }],
  doYouRun: ['Q283472', 'SNA Server 4.0', 1],
  handedOver: [', about MAIL01'],
  unreadPicture: ['shot.png'],
  unreadLog: ['System.evtx'],
  unreadFile: ['notes.docx'],
  caseStill: [1001],
  saved: [1001],
  joined: ['Ana', 1001],
  joinedGroup: ['Ana', 1001],
  joinedToo: ['Ben'],
  sent: ['Ana'],
  onlyNames: [1],
  left: ['Ana'],
  handedBack: [1001],
  closed: ['Ana', 1001],
  closedAndLeft: ['Ana', 1001],
  keptClosed: [1001],
  reopened: [1001],
  closedAsSolved: [1001],
  cancelled: [1001],
  backWithAssistant: [1001],
  helpdeskKeeps: [1001],
  closedSolved: [1001],
  contactGiven: [1001],
  contactWrong: ['jane@doe'],
  answersTo: ['jane@doe.example']
}

/** Numbers and names are read at a glance: each counts as one short word. */
function asRead(text: string): string {
  return text
    .replace(/Q\d+|SP\d|\b\d[\d.]*\b|\b[A-Z]+\d+\b|@@?\w+|\b[A-Z]{3,}\b/g, 'it')
    .replace(/[“”]/g, '')
}
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) (?=[\p{Lu}“])/u)
}
function wordsOf(text: string): readonly string[] {
  return asRead(text).match(/[\p{L}’']+/gu) ?? []
}

function gradeOf(text: string): number {
  const words = wordsOf(text)
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  })
}

function said(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(one => said(one, name))
  if (typeof value === 'function')
    return said(
      (value as (...args: readonly unknown[]) => unknown)(...FILLED[name as keyof typeof FILLED]),
      name
    )
  return Object.values(value as object).flatMap(one => said(one, name))
}

describe('what the assistant says', () => {
  const all = Object.entries({ ...SAY, ...SAY_OF_CASE }).flatMap(([name, value]) =>
    said(value, name).map(text => ({ name, text }))
  )

  for (const { name, text } of all) {
    it(`${name}: ${text}`, () => {
      const words = wordsOf(text)
      assert.ok(
        words.length < 5 || gradeOf(text) <= HIGHEST_GRADE,
        `reading grade ${gradeOf(text).toFixed(1)}`
      )
      for (const sentence of sentencesOf(text))
        assert.ok(
          wordsOf(sentence).length <= MOST_WORDS,
          `${wordsOf(sentence).length} words in a sentence`
        )
      assert.match(text, /^[\p{Lu}\p{N}“]|^winver|^run/u, 'begins small')
      assert.match(text, /[.?]”?$/, 'has no end')
      assert.doesNotMatch(
        text,
        /!|\p{Extended_Pictographic}|\bplease note\b|\bkindly\b|\bjust a bot\b|\bsimply\b|\bobviously\b/iu
      )
      assert.doesNotMatch(text, /undefined|null|\[object|\$\{/)
    })
  }

  it('as a whole is read at grade 8 or lower', () => {
    const text = all.map(one => one.text).join(' ')
    assert.ok(gradeOf(text) <= HIGHEST_GRADE, `reading grade ${gradeOf(text).toFixed(1)}`)
  })

  it('no two ways to say one thing share a sentence', () => {
    for (const [name, value] of Object.entries(SAY)) {
      for (const ways of [value]) {
        const texts = said(ways, name).flatMap(sentencesOf)
        assert.deepEqual(texts, [...new Set(texts)], name)
      }
    }
  })

  it('the answers to press are short', () => {
    for (const choice of [
      ...Object.values(CHOICES).filter(one => typeof one === 'string'),
      ...Object.keys(SYMPTOMS)
    ])
      assert.ok(choice.split(' ').length <= 9, choice)
  })
})
