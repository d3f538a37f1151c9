import type { QUESTIONS as ENGLISH } from '../english/questions.ts'
import type { Said } from '../wording.ts'

export const QUESTIONS: Said<typeof ENGLISH> = {
  whatIsWrong: [
    'Was funktioniert nicht? Schreiben Sie es in einem Satz, oder fügen Sie das Ereignis aus ' +
      'der Ereignisanzeige ein.',
    'Schreiben Sie mir, was passiert, oder fügen Sie das Ereignis ein.'
  ],
  nothingYet: 'Dazu habe ich noch keinen Artikel gefunden.',
  whichProgram: [
    'Welches Programm in welcher Version ist es, und was steht auf dem Bildschirm?',
    'In welchem Programm oder Dienst passiert es?'
  ],
  whichMessage: [
    'Erscheint eine Meldung? Schreiben Sie sie genau ab, und sagen Sie mir, seit wann.',
    'Was steht auf dem Bildschirm, Wort für Wort? Und was wurde vorher geändert?'
  ],
  doYouRun: (article, products, count) => [
    `In ${article} geht es um ${products}. Setzen Sie ${count === 1 ? 'das' : 'eines davon'} ein?`,
    `Setzen Sie ${products} ein? Darum geht es in ${article}.`
  ],
  whatAboutIt: services => [`Was passiert genau (${services})?`, `Was stimmt nicht (${services})?`],
  whichProduct: (family, place) => [
    `Welches ${family} läuft ${place}?`,
    `Ich muss noch wissen, welches ${family} es ist.`
  ],
  whichVersion: (family, place) => [
    `Welche Version von ${family} läuft ${place}?`,
    `Ich brauche noch die Version von ${family}.`
  ],
  whatRuns: place => [`Was läuft ${place}?`, `Ich muss noch wissen, was ${place} läuft.`],
  whichSource: id => [
    `Die Nummer ${id} allein sagt mir nicht, welches Ereignis es ist. Welche Quelle steht ` +
      'dabei? Oder fügen Sie den Text ein.',
    `Ich brauche noch die Quelle von Ereignis ${id}, oder den Text.`
  ],
  isAnotherLogged: [
    'Wurde kurz davor oder danach auch eines dieser Ereignisse protokolliert?',
    'Sehen Sie bitte kurz davor und danach ins Protokoll: Steht eines davon dort?'
  ],
  whichServicePack: release => [
    `${release}. Welches Service Pack?`,
    `Welches Service Pack hat ${release}?`,
    `Ich muss noch wissen, welches Service Pack ${release} hat.`
  ],
  whichServicePackOn: (product, machines) => [
    `Welches Service Pack von ${product} ist auf ${machines}?`,
    `Welches Service Pack von ${product} haben Sie auf ${machines}?`
  ],
  isLevelIn: level => [
    `Ist ${level} jetzt auf dem betroffenen Computer? Wenn nicht, welches Service Pack ist es?`,
    `Hat der betroffene Computer jetzt ${level}, oder welches Service Pack?`
  ],
  whichMachine: ['Welcher Computer ist es? Schreiben Sie seinen Namen.', 'Wie heißt der Computer?'],
  whichEvent: [
    'Welches Ereignis ist es? Fügen Sie es ein, oder schreiben Sie Nummer und Quelle.',
    'Fügen Sie das richtige Ereignis ein, oder schreiben Sie Nummer und Quelle.'
  ],
  isItThisOne: ['Ist es dieser?', 'Passt dieser?'],
  whichOfThese: ['Was davon ist es?', 'Was davon passt am besten?'],
  isSameOn: (machine, release) => [
    `Läuft auf ${machine} auch ${release}?`,
    `Ist auf ${machine} ebenfalls ${release}?`
  ],
  isSameServer: (name, release) => [
    `Ist es derselbe Server wie bei ${name}, mit ${release}?`,
    `Oder ist es der Server, von dem ${name} geschrieben hat, mit ${release}?`
  ],
  yesToWhich: ['Welches ist es?', 'Bitte wählen Sie eines aus.'],
  noToWhich: ['Welches ist es dann?', 'Bitte sagen Sie mir, welches es ist.'],
  didItHelp: ['Hat es das Problem gelöst?', 'Geht es wieder?'],
  whatIsDifferent: [
    'Was ist anders? Nennen Sie mir den richtigen Wert.',
    'Sagen Sie mir, was davon nicht stimmt.'
  ],
  whatNext: [
    'Schreiben Sie, was Sie sehen, oder wählen Sie unten aus.',
    'Sagen Sie es mit anderen Worten, oder fügen Sie ein Ereignis ein.'
  ],
  nameIt: [
    'Welches? Schreiben Sie den Namen, den Sie kennen.',
    'Bitte schreiben Sie den Namen mit der Version.'
  ],
  noSuchLevel: (level, product, last) => [
    `${level} für ${product} kenne ich nicht: Das letzte, das ich kenne, ist ${last}.`,
    `Soviel ich weiß, gibt es ${product} nur bis ${last}. ${level} muss zu etwas anderem gehören.`
  ],
  needNumber: [
    'Ich brauche die Nummer: Das neueste ist nicht bei allen gleich.',
    'Welche Nummer ist es?'
  ],
  oneFirst: [
    'Beginnen wir mit einem Computer. Was läuft dort?',
    'Einer nach dem anderen: Was läuft auf dem ersten?'
  ],
  oneMachine: levels => [
    `${levels}: Bitte einen Computer nach dem anderen. Was hat der mit dem Problem?`,
    `Ich kann nur einen Computer auf einmal ansehen, nicht ${levels}. Nennen Sie den mit dem Problem.`
  ]
}
