import type { PEOPLE as ENGLISH } from '../english/people.ts'
import type { Said } from '../wording.ts'

export const PEOPLE: Said<typeof ENGLISH> = {
  cannotTellArticle: [
    'Um den Artikel zu nennen, müsste ich mehr wissen.',
    'Das reicht mir nicht, um einen Artikel zu nennen.'
  ],
  cannotTellFix: missing => [
    `Ohne ${missing} kann ich nicht sagen, ob Sie die Korrektur haben.`,
    `Ich brauche ${missing}, um zu sagen, ob Sie die Korrektur haben.`
  ],
  saysLater: (article, fix) => `Laut ${article} ist sie ab ${fix} enthalten.`,
  personLooks: [
    'Ein Mensch kann mit Ihnen nachsehen.',
    'Jemand vom Helpdesk könnte mit Ihnen nachsehen.'
  ],
  noneForEvent: event => [
    `${event}: Dazu habe ich keinen Artikel gefunden.`,
    `${event}: Darüber habe ich keinen Artikel.`
  ],
  nothingBetter: (articles, count) => [
    `Ich habe noch einmal gesucht, nichts passt besser als ${articles}.`,
    `Nichts Neues: ${articles} ${count === 1 ? 'passt' : 'passen'} weiterhin am besten.`
  ],
  noOther: [
    'Ich habe keinen anderen Artikel gefunden, der passt.',
    'Einen anderen passenden Artikel habe ich nicht.'
  ],
  noArticleFor: product => [
    `Dazu habe ich keinen Artikel über ${product} gefunden.`,
    `Zu ${product} habe ich dazu nichts.`
  ],
  noArticle: ['Dazu habe ich keinen Artikel gefunden.', 'Darüber habe ich keinen Artikel.'],
  lookAgain: [
    'Steht eine Meldung auf dem Bildschirm? Dann schicken Sie sie Wort für Wort, und ich suche noch einmal.',
    'Nennen Sie mir das Programm und was es anzeigt, dann suche ich noch einmal.'
  ],
  offTopic: ['Dazu habe ich keine Artikel.', 'Dabei kann ich leider nicht helfen.'],
  personHelps: ['Ein Mensch kann helfen.', 'Vielleicht weiß ein Mensch mehr.'],
  personHelpsWithAll: [
    'Ein Mensch kann helfen; ich gebe alles bisher Gesagte weiter.',
    'Der Helpdesk würde alles sehen, was Sie mir gesagt haben.'
  ],
  handedOver: machine => [
    `Das ist etwas für einen Menschen${machine === null ? '' : `, es geht um ${machine}`}.`,
    'Ein Mensch hat es jetzt.'
  ],
  caseStill: number => `Es bleibt Fall ${number}.`,
  whenAnswered: [
    'Ich kann nicht sagen, wann jemand antwortet.',
    'Das liegt beim Helpdesk. Dessen Warteschlange sehe ich nicht.'
  ],
  solvedAdded: ['Gut. Das steht jetzt im Fall.', 'Das freut mich. Ich habe es im Fall vermerkt.'],
  added: ['Im Fall ergänzt.', 'Auch das steht jetzt im Fall.']
}
