import type { CASE_CHOICES as CHOICES_ENGLISH, OF_CASE as ENGLISH } from '../english/ofCase.ts'
import type { Said } from '../wording.ts'

export const CASE_CHOICES: Said<typeof CHOICES_ENGLISH> = {
  back: 'Zurück zum Assistenten',
  solved: 'Ja, gelöst',
  notSolved: 'Nein, geht noch nicht'
}

export const OF_CASE: Said<typeof ENGLISH> = {
  saved: number => `Ich habe das als Fall ${number} gespeichert, mit allem bisher Gesagten.`,
  told: 'Er ist auf dem Weg zum Helpdesk.',
  answersHere: 'Die Antwort kommt hier. Was Sie bis dahin ergänzen, gebe ich weiter.',
  answersElsewhere:
    'Nennen Sie die Nummer, wenn Sie mit dem Helpdesk sprechen. Was Sie hier ergänzen, gebe ich weiter.',
  nobodyTold:
    'Benachrichtigt ist noch niemand, geben Sie dem Helpdesk also bitte diese Nummer. Was ' +
    'Sie hier ergänzen, kommt in den Fall.',
  nobodyToldOutside:
    'Benachrichtigt ist noch niemand, nennen Sie die Nummer also bitte, wenn Sie mit dem Helpdesk sprechen.',
  giveNumber: 'Nennen Sie die Nummer, wenn Sie mit dem Helpdesk sprechen.',
  answersTo: email => `Die Antwort geht an ${email}.`,
  helpdesk: 'Der Helpdesk',
  ofHelpdesk: 'Helpdesk',
  signedBy: name => `${name}, Helpdesk`,
  joined: (name, number) =>
    `${name ?? 'Der Helpdesk'} ist jetzt in Fall ${number} dabei. Was Sie schreiben, geht an ` +
    `${name ?? 'den Helpdesk'}.`,
  joinedGroup: (name, number) =>
    `${name ?? 'Der Helpdesk'} ist jetzt in Fall ${number} dabei. Erwähnen Sie mich, dann gebe ich es weiter.`,
  joinedToo: name => `${name ?? 'Der Helpdesk'} ist jetzt auch dabei.`,
  sent: name => `An ${name ?? 'den Helpdesk'} gesendet.`,
  onlyNames: count =>
    count === 1
      ? 'Die Datei kann ich nicht weitergeben, nur ihren Namen.'
      : 'Die Dateien kann ich nicht weitergeben, nur ihre Namen.',
  left: names => `Nicht mehr dabei: ${names}.`,
  handedBack: number => `Sie sind wieder beim Assistenten. Fall ${number} bleibt, wie er ist.`,
  closed: (name, number) => `${name ?? 'Der Helpdesk'} hat Fall ${number} geschlossen.`,
  closedAndLeft: (name, number) =>
    `${name ?? 'Der Helpdesk'} hat Fall ${number} geschlossen und ist nicht mehr dabei.`,
  isItSolved: 'Ist es gelöst? Wenn nicht, schreiben Sie hier, und ich öffne den Fall wieder.',
  closedMeanwhile: 'Wenn Sie noch jemanden brauchen, schreiben Sie „mit einem Menschen sprechen“.',
  closedSolved: number => `Das freut mich. Fall ${number} bleibt als gelöst geschlossen.`,
  keptClosed: number => `Das steht jetzt in Fall ${number}, der geschlossen bleibt.`,
  reopened: number => `Ich habe Fall ${number} wieder geöffnet und ergänzt, was Sie schreiben.`,
  closedAsSolved: number =>
    `Gut. Ich habe Fall ${number} als gelöst geschlossen. Wenn es wiederkommt, schreiben Sie hier.`,
  cancelled: number =>
    `Ich habe Fall ${number} geschlossen. Wenn Sie doch jemanden brauchen, schreiben Sie hier.`,
  backWithAssistant: number =>
    `Sie sind wieder bei mir. Fall ${number} hat weiterhin der Helpdesk; antwortet er, sehen Sie es hier.`,
  contactAsked:
    'Wenn Sie möchten, nennen Sie Ihren Namen und eine E-Mail-Adresse, damit der Helpdesk ' +
    'Sie auch erreicht, wenn diese Seite geschlossen ist.',
  contactGiven: number => `Danke. Das steht jetzt in Fall ${number}.`,
  contactKept: 'Danke. Ich gebe es weiter, sobald Sie mit einem Menschen sprechen möchten.',
  contactSkipped: 'In Ordnung. Sie können es jederzeit noch hier schreiben.',
  contactWrong: email =>
    `„${email}“ sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie, oder überspringen Sie das.`,
  contactName: 'Ihr Name (freiwillig)',
  contactEmail: 'Ihre E-Mail-Adresse (freiwillig)',
  contactSend: 'Senden',
  contactSkip: 'Überspringen',
  helpdeskKeeps: number => `Fall ${number} hat weiterhin der Helpdesk.`
}
