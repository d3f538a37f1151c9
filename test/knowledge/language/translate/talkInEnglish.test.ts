import { equal } from 'node:assert/strict'
import { talkInEnglish } from '../../../../knowledge/language/translate/talkInEnglish.ts'

/** What is said in German, French, Spanish and Japanese, as it is typed, and what it does. */
const SAID: readonly (readonly [english: string, ...said: readonly string[]])[] = [
  [
    'what is a service pack?',
    'Was ist denn ein Service Pack?',
    "c'est quoi un service pack",
    'que es un service pack',
    'サービスパックって何ですか'
  ],
  [
    'why do you ask?',
    'wozu brauchst du das',
    'pourquoi tu demandes ça',
    'para que quieres saberlo',
    'なんでそんなこと聞くの？'
  ],
  [
    'where do I see that?',
    'wie finde ich das raus',
    'où est-ce que je vois ça ?',
    'donde lo veo?',
    'どうやって調べればいいですか'
  ],
  [
    "i don't know",
    'weiss nicht, bin nicht am rechner',
    "j'en sais rien",
    'ni idea la verdad',
    '今その機械の前にいないのでわかりません'
  ],
  [
    'talk to a person',
    'ich moechte mit einem menschen sprechen',
    'je préfère parler à un technicien',
    'quiero hablar con una persona real',
    '担当の方とお話ししたいのですが'
  ],
  ['forget me', 'lösch meine Daten', 'oublie-moi', 'olvidame', '私のデータを消してください'],
  [
    'I have a new problem',
    'hab noch ein anderes problem',
    "j'ai un autre problème",
    'tengo otro problema',
    '別の問題があります'
  ],
  [
    'start over',
    'nochmal von vorne',
    'on recommence à zéro',
    'empecemos de nuevo',
    '最初からお願いします'
  ],
  [
    'it works now',
    'danke, läuft wieder',
    'merci ca marche',
    'gracias, ya funciona',
    'ありがとう、動きました'
  ],
  [
    'it did not help',
    'hat nichts gebracht',
    "ça n'a rien changé",
    'no ha servido de nada',
    '変わりません'
  ],
  ['i will try that', 'probier ich aus', 'je vais essayer', 'voy a probarlo', 'やってみます'],
  [
    'would sp4 help, too?',
    'geht auch sp4?',
    'le sp4 ça va aussi ?',
    'vale tambien el sp4?',
    'SP4でもいいですか'
  ],
  [
    'where do i get sp3?',
    'wo krieg ich das sp3 her',
    'où télécharger le sp3',
    'donde descargo el sp3?',
    'SP3はどこで手に入りますか'
  ],
  [
    'do i need to restart?',
    'muss ich neu starten?',
    'faut redemarrer ?',
    'hay que reiniciar?',
    '再起動は必要ですか'
  ],
  [
    'no service pack',
    'noch kein service pack drauf',
    'pas encore de service pack',
    'todavia sin service pack',
    'サービスパックはまだ入っていません'
  ],
  ['it has sp3', 'sp3 ist drauf', 'le sp3 est installé', 'tiene puesto el sp3', 'SP3が入っています']
]

const SPOKEN = ['de', 'fr', 'es', 'ja']

/** What is told of the problem, of a plan or of another thing. */
const TELLS_MORE = [
  'der pop3-dienst hängt',
  'läuft nicht auf dem druckserver',
  'sp4 soll noch drauf',
  "j'installe le sp3",
  'le serveur ne démarre plus',
  'hay que instalar el sp4 en el servidor de correo',
  'otro usuario no puede entrar',
  'SP4を入れたいです',
  'SP4を入れます',
  'dann sp4',
  'ich installiere sp4',
  'voy a poner el sp4',
  '担当者のパソコンが動きません',
  'why do you ask?',
  'error',
  'date',
  'no helpdesk',
  ''
]

describe('what is said of the talk in another language', () => {
  for (const [english, ...said] of SAID)
    for (const [at, words] of said.entries())
      it(`${words} → ${english}`, () => equal(talkInEnglish(words, SPOKEN[at]), english))

  for (const words of TELLS_MORE)
    it(`says more than that: ${words}`, () => {
      const english = talkInEnglish(words)
      equal(english === null || english === 'i will try that', true, `${english}`)
    })

  it('takes any text, and as long for a long one', () => {
    equal(talkInEnglish('わから'.repeat(40)), null)
    equal(talkInEnglish('noch '.repeat(10_000)), null)
  })
})
