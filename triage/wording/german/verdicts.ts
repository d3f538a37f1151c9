import type { VERDICTS as ENGLISH } from '../english/verdicts.ts'
import type { Said } from '../wording.ts'

export const VERDICTS: Said<typeof ENGLISH> = {
  install: (fix, machine) => `Installieren Sie${on(machine)} ${fix} oder höher.`,
  upgrade: (fix, machine) => `Aktualisieren Sie${on(machine)} auf ${fix} oder höher.`,
  sameEvent: lines => `Ihr Ereignis ist das im Artikel (${lines}).`,
  older: level => `${level} ist älter als die Korrektur.`,
  notIn: level => `Sie sagen, dass ${level} nicht installiert ist.`,
  without: 'Ohne Service Pack haben Sie die Korrektur noch nicht.',
  asOf: month => `Der Artikel wurde zuletzt im ${month} aktualisiert.`,
  toBeSure: event =>
    `Um sicher zu sein, suchen Sie in der Ereignisanzeige nach Ereignis ${event}, und fügen Sie es hier ein.`,
  fixIsIn: (release, fix) => `Sie haben diese Korrektur schon: ${release} enthält ${fix}.`,
  fixCameWith: fix => `Sie haben diese Korrektur schon: Sie kam mit ${fix}.`,
  containTheOnesBefore: 'Jedes Service Pack enthält die früheren.',
  notTheCause: (article, machine) => `Das Problem${on(machine)} ist also nicht das aus ${article}.`,
  personOrOther: [
    'Ich kann das mit allem bisher Gesagten an einen Menschen weitergeben. Oder fügen Sie ' +
      'ein anderes Ereignis von kurz davor oder danach ein.',
    'Ein Mensch kann übernehmen, ich gebe alles weiter. Ich sehe mir auch gern ein anderes Ereignis an.'
  ],
  doesNotCover: (article, product) => `${article} gilt nicht für ${product}.`,
  covers: products => `Er gilt für ${products}.`,
  noneForYours: 'Einen anderen Artikel, der zu Ihrem System passt, habe ich nicht gefunden.',
  passToPerson: [
    'Ich kann das an einen Menschen weitergeben, mit allem, was Sie mir gesagt haben.',
    'Wenn Sie möchten, kann ein Mensch übernehmen.'
  ],
  saysToDo: (article, sentence) => `In ${article} steht: „${sentence}“`,
  speaksOf: article => `Davon ist in ${article} die Rede.`,
  saysAboutIt: article => `Das steht dazu in ${article}.`,
  byDesign: 'Laut Artikel ist das so vorgesehen.',
  supportFix: 'Der Artikel nennt eine Korrektur, die Sie vom Microsoft-Support bekommen.',
  refersTo: article => `Er verweist auf ${article}.`,
  refersElsewhere: article => `Er verweist auf ${article}, den ich hier nicht habe.`,
  sayShow: article => `Zum Lesen schreiben Sie „zeig ${article}“.`,
  shown: (article, month) => [
    `${article}${month === null ? '' : `, zuletzt aktualisiert im ${month}`}.`,
    `Noch einmal: ${article}.`
  ],
  articleGoesOn: line => `Der Artikel geht bis Zeile ${line} weiter.`,
  notHere: article => [
    `${article} gehört nicht zu meinen Artikeln.`,
    `Den Artikel ${article} habe ich nicht.`
  ],
  noArticleYet: [
    'Wir haben noch keinen Artikel.',
    'Bisher gibt es keinen Artikel, den ich zeigen könnte.'
  ]
}

function on(machine: string | null): string {
  return machine === null ? '' : ` auf ${machine}`
}
