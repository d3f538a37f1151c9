import assert from 'node:assert/strict'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { LANGUAGES, type Language } from '../../../triage/language.ts'
import { choiceIn, choiceInEnglish } from '../../../triage/wording/choicesIn.ts'
import type { Wording } from '../../../triage/wording/wording.ts'
import { wordingIn } from '../../../triage/wording/wordingIn.ts'
import { readingOf } from './readingEase.ts'
import { MORE_SAMPLES, SAMPLES } from './samples.ts'

/** Words of a sentence at most; Japanese has no blanks, and is counted in characters. */
const MOST_WORDS = { en: 24, de: 24, fr: 28, es: 28, ja: 75 } as const
/** A sentence of so few words says too little to be measured. */
const MIN_WORDS = 5

/** Numbers and names are read at a glance: each counts as one short word. */
function asRead(text: string): string {
  return text
    .replace(/wevtutil.*?events\.txt/, 'it')
    .replace(
      /Q\d+|SP\d|\b\d[\d.]*\b|\b[A-Z]+\d+\b|@@?\w+|\b[A-Z]{3,}\b|\.(?:txt|csv|xml|evtx?)\b/g,
      'it'
    )
    .replace(/[“”„«»「」]/g, '')
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) (?=[\p{Lu}“„«¿])|(?<=[。？])(?=[^」）\s])/u)
}

function wordsOf(text: string, language: Language): readonly string[] {
  if (language === 'ja') return [...asRead(text)]
  return asRead(text).match(/[\p{L}’']+/gu) ?? []
}

type Sentence = { readonly name: string; readonly text: string; readonly ways: number }

/** Everything that a table says, with each placeholder filled. */
function saidIn(language: Language): readonly Sentence[] {
  const { sentences, ofCase } = wordingIn(language)
  return Object.entries({ ...sentences, ...ofCase }).flatMap(([name, value]) =>
    rowsOf(name).flatMap(row => textsOf(value, row).map((text, ways) => ({ name, text, ways })))
  )
}

function rowsOf(name: string): readonly (readonly unknown[])[] {
  const row = (SAMPLES as Readonly<Record<string, readonly unknown[]>>)[name] ?? []
  return [
    row,
    ...((MORE_SAMPLES as Readonly<Record<string, readonly (readonly unknown[])[]>>)[name] ?? [])
  ]
}

function textsOf(value: unknown, row: readonly unknown[]): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value as readonly string[]
  return textsOf((value as (...placeholders: readonly unknown[]) => unknown)(...row), row)
}

/** What our sentences say can be typed. */
const TYPED = [
  'go back',
  'start over',
  'show the article',
  'show Q303283',
  'show HD-12',
  'it has SP1'
]

/** Names of fields and of who speaks, which are no sentences. */
const LABELS = [
  'helpdesk',
  'ofHelpdesk',
  'signedBy',
  'contactName',
  'contactEmail',
  'contactSend',
  'contactSkip'
]

/** What a colleague would not write. */
const TONE: Readonly<Record<Language, RegExp>> = {
  en: /!|\bplease note\b|\bkindly\b|\bjust a bot\b|\bsimply\b|\bobviously\b/i,
  de: /!|\b(?:du|dich|dir|dein\w*|euch|euer)\b|\beinfach\b|\bgerne\b.*\bgerne\b|“[^”]*”/,
  fr: /!|(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})|\bsimplement\b|[^\u00a0\u202f][?;:»](?:\s|$)/iu,
  es: /!|¡|(?<!\p{L})(?:tú|tu|tus|contigo|vosotros)(?!\p{L})|\bsimplemente\b/iu,
  ja: /！|!|だろう|あなた|だよ|ですよ|ましょうか/
}

/** です・ます, and what asks or wishes politely. */
const POLITE = new RegExp(
  `${oneOf('ます', 'です', 'ません', 'ました', 'でした', 'ましょう', 'さい', 'か', 'はい', 'いいえ', 'こんにちは', 'どうぞ', 'どういたしまして')}ね?(?: \\([^)]*\\))?[。？]$`
)
const QUOTED = /「[^」]*」/g

const ENDS: Readonly<Record<Language, RegExp>> = {
  en: /[.?]”?$/,
  de: /[.?]“?$/,
  fr: /[.?](?:\u00a0»)?$|\u00a0?»\.?$/,
  es: /[.?]»?$|»$/,
  ja: /(?:[。？]|です|ます)」?$|」$|。?$/
}

describe('what the assistant says', () => {
  for (const language of LANGUAGES)
    describe(`in ${language}`, () => {
      const all = saidIn(language)
      const sentences = all.filter(({ name }) => !LABELS.includes(name))

      for (const { name, text } of sentences)
        it(`${name}: ${text}`, () => {
          for (const sentence of sentencesOf(text))
            assert.ok(
              wordsOf(sentence, language).length <= MOST_WORDS[language],
              `${wordsOf(sentence, language).length} words in a sentence`
            )
          if (language !== 'ja')
            assert.match(text, /^[\p{Lu}\p{N}“„«¿]|^winver|^run/u, 'begins small')
          assert.match(text, ENDS[language], 'has no end')
          assert.doesNotMatch(text, TONE[language])
          assert.doesNotMatch(text, /\p{Extended_Pictographic}|undefined|null|\[object|\$\{| {2}/u)
        })

      it('is easy to read as a whole', () => {
        const text = sentences.map(one => one.text).join(' ')
        const reading = readingOf(language, wordsOf(text, language), sentencesOf(text).length)
        assert.ok(reading.is <= reading.most, `${reading.is.toFixed(1)}, ${reading.by}`)
      })

      it('has as many ways to say a thing as English has', () => {
        for (const name of Object.keys(wordingIn('en').sentences))
          assert.equal(waysOf(language, name), waysOf('en', name), name)
      })

      it('shares no sentence between two ways to say one thing', () => {
        for (const [name, value] of Object.entries(wordingIn(language).sentences)) {
          const row = rowsOf(name)[0] ?? []
          const texts = textsOf(value, row)
            .flatMap(sentencesOf)
            .filter(text => !row.includes(text))
          assert.deepEqual(texts, [...new Set(texts)], name)
        }
      })

      it('understands its own buttons, which are short', () => {
        for (const english of [...choicesOf('en'), ...TYPED]) {
          const choice = choiceIn(language, english)
          assert.ok(choice.split(' ').length <= 9 && choice.length <= 40, choice)
          for (const typed of [choice, choice.toLowerCase()])
            assert.equal(choiceInEnglish(typed)?.toLowerCase(), english.toLowerCase())
        }
        assert.equal(new Set(choicesOf(language)).size, choicesOf(language).length)
      })
    })

  for (const { name, text } of saidIn('en').filter(one => !LABELS.includes(one.name)))
    it(`is read in a school year of 8 at most: ${name}, ${text}`, () => {
      const words = wordsOf(text, 'en')
      const reading = readingOf('en', words, sentencesOf(text).length)
      assert.ok(words.length < MIN_WORDS || reading.is <= 8, reading.is.toFixed(1))
    })

  for (const { name, text } of saidIn('ja').filter(one => one.name !== 'pressed'))
    for (const sentence of sentencesOf(text.replace(QUOTED, '')))
      if (/[。？]$/.test(sentence))
        it(`is polite: ${name}, ${sentence}`, () => assert.match(sentence, POLITE))
})

function waysOf(language: Language, name: string): number {
  const value = wordingIn(language).sentences[name as keyof Wording['sentences']]
  return textsOf(value, rowsOf(name)[0] ?? []).length
}

function choicesOf(language: Language): readonly string[] {
  const { choices, caseChoices, symptoms } = wordingIn(language)
  return [...Object.values(choices), ...Object.values(caseChoices), ...Object.values(symptoms)].map(
    choice => (typeof choice === 'string' ? choice : choice('2086'))
  )
}
