import type { COURTESIES as ENGLISH } from '../english/courtesies.ts'
import type { Said } from '../wording.ts'

export const COURTESIES: Said<typeof ENGLISH> = {
  welcome:
    'Ich suche Lösungen in der Microsoft Knowledge Base. Fügen Sie ein Ereignis aus der ' +
    'Ereignisanzeige ein, oder schreiben Sie mir, was nicht funktioniert.',
  nothingFound: words => `Zu „${words}“ habe ich keinen Artikel gefunden.`,
  searchHow: 'Geben Sie ein Ereignis, die Nummer eines Artikels oder das Problem ein.',
  needsMention: name =>
    `In einer Gruppe sehe ich nur Nachrichten, die mich erwähnen. Beginnen Sie Ihre bitte mit @${name}.`,
  welcomeBack: ['Willkommen zurück.', 'Schön, dass Sie wieder da sind.'],
  help: [
    'Fügen Sie ein Ereignis aus der Ereignisanzeige ein, oder schreiben Sie mir, was auf welchem ' +
      'Windows nicht mehr geht. Ich frage nur, was ich wissen muss, und zitiere den Artikel. Sie ' +
      'können „von vorn“, „Artikel anzeigen“, „es ist SP1“ oder „mit einem Menschen sprechen“ sagen.',
    'Kurz gesagt: Ein Ereignis oder ein paar Worte genügen, und ich suche den passenden Artikel. ' +
      '„Von vorn“ und „mit einem Menschen sprechen“ gehen jederzeit.'
  ],
  program: [
    'Ich bin ein Programm, das Artikel nachschlägt. Wenn Ihnen ein Mensch lieber ist, ' +
      'schreiben Sie „mit einem Menschen sprechen“.',
    'Immer noch ein Programm. Sie können aber auch mit einem Menschen sprechen.'
  ],
  hello: ['Guten Tag.', 'Guten Tag noch einmal.'],
  bye: ['Auf Wiedersehen. Wenn Sie zurückkommen, machen wir hier weiter.', 'Bis zum nächsten Mal.'],
  thanks: ['Gern geschehen.', 'Nichts zu danken.'],
  noNeedToApologize: ['Kein Problem.', 'Das macht gar nichts.'],
  speaks: ['Ab jetzt schreibe ich Deutsch.', 'Dann weiter auf Deutsch.'],
  wait: ['Lassen Sie sich Zeit. Ich bin hier.', 'Das eilt nicht.'],
  solved: [
    'Gut. Wenn noch etwas ist, fügen Sie es hier ein.',
    'Das freut mich. Ich bin da, wenn Sie mich wieder brauchen.'
  ],
  startedOver: [
    'Wir fangen neu an. Was funktioniert nicht, und auf welchem Computer?',
    'Also noch einmal von vorn. Was funktioniert nicht?'
  ],
  allRight: [
    'In Ordnung. Fügen Sie ein anderes Ereignis ein, oder schreiben Sie, was Sie sonst sehen.',
    'Gut. Ich bin da, wenn es noch etwas gibt.'
  ],
  willTry: ['Gut. Sagen Sie mir, wie es läuft.', 'In Ordnung. Sagen Sie mir, ob es geholfen hat.'],
  sorry: ['Es tut mir leid, dass Sie das so viel Zeit kostet.', 'Ich weiß, das ist lästig.'],
  empty: ['Die Nachricht war leer.', 'Es ist nichts angekommen, das ich lesen kann.'],
  unreadPicture: name => [
    `Bilder kann ich nicht lesen${name === null ? '' : ` (${name})`}. So schicken Sie das Ereignis als Text: ` +
      '1. Öffnen Sie es in der Ereignisanzeige. 2. Klicken Sie auf „Kopieren“. 3. Fügen Sie es hier ein.',
    `Ich lese nur Text, daher hilft mir ${name ?? 'dieses Bild'} nicht. Öffnen Sie das Ereignis in der ` +
      'Ereignisanzeige, klicken Sie auf „Kopieren“, und fügen Sie es hier ein.'
  ],
  unreadLog: name => [
    `In ${name ?? 'diesem Protokoll'} konnte ich kein Ereignis lesen. Öffnen Sie es in der ` +
      'Ereignisanzeige, kopieren Sie das Ereignis, und fügen Sie es hier ein.',
    `In ${name ?? 'diesem Protokoll'} steht kein Ereignis, das ich lesen kann. Versuchen Sie ` +
      'wevtutil qe DATEI.evtx /lf:true /f:text > events.txt und schicken Sie mir events.txt.'
  ],
  unreadFile: name => [
    `${name === null ? 'Diese Datei' : `Die Datei ${name}`} kann ich nicht lesen. ` +
      'Fügen Sie das Ereignis als Text ein, ' +
      'oder schicken Sie eine Datei mit .txt, .csv, .xml, .evtx oder .evt.',
    `Ich lese nur Text und Ereignisprotokolle. Mit ${name ?? 'dieser Datei'} kann ich nichts anfangen.`
  ],
  picture: [
    'Ich lese nur Text: Kopieren Sie das Ereignis in der Ereignisanzeige, und fügen Sie es hier ein.',
    'Diese Art von Datei kann ich nicht lesen. Schicken Sie mir den Text des Ereignisses.'
  ],
  fileNotRead: [
    'Ich kann nur Text lesen, die Datei habe ich daher übergangen.',
    'Die Datei konnte ich nicht lesen, nur den Text.'
  ],
  tooLong: kilobytes =>
    `Das ist mehr, als ich auf einmal lesen kann (${kilobytes} KB). Bitte nur das Ereignis ` +
    'und die Zeilen darum herum.',
  tooMuchAtOnce: 'Das ist zu viel auf einmal. Bitte schicken Sie mir nur das eine Ereignis.',
  noWords: 'In dieser Nachricht steht nichts, was ich lesen kann.',
  pressed: (who, words) => `${who}: ${words}.`,
  changedAbove: 'Die Antwort oben habe ich geändert.',
  forgotten:
    'Alles ist gelöscht: was Sie gesagt haben, was ich gesagt habe, und Ihr Fall. Fügen Sie ' +
    'ein Ereignis ein, um neu zu beginnen.',
  isBeingDeleted:
    'Es wird gerade gelöscht, das dauert im Moment etwas länger. Fügen Sie ein Ereignis ein, um neu zu beginnen.',
  failed:
    'Es ist etwas schiefgegangen, und Ihre letzte Nachricht ist verloren. Bitte schreiben ' +
    'Sie sie noch einmal, oder sprechen Sie mit einem Menschen.',
  gaveUp:
    'Ich habe dreimal versucht, Ihre letzte Nachricht zu lesen, ohne Erfolg. Bitte schicken ' +
    'Sie nur das Ereignis, oder sprechen Sie mit einem Menschen.',
  unclear: ['Das habe ich leider nicht verstanden.', 'Ich weiß noch nicht, was Sie meinen.'],
  offerPerson: [
    'Ein Mensch kann helfen: Schreiben Sie „mit einem Menschen sprechen“.',
    'Ich kann das auch an einen Menschen weitergeben.'
  ],
  language: language => [
    `${language} kann ich noch nicht schreiben. Vielleicht kann es ein Mensch: Schreiben Sie ` +
      '„mit einem Menschen sprechen“.',
    `Leider noch kein ${language} von mir. Wenn Sie möchten, frage ich einen Menschen.`
  ],
  languageUnderstood: language => [
    `Ich habe Sie verstanden, kann aber noch kein ${language} schreiben. Vielleicht kann es ` +
      'ein Mensch: Schreiben Sie „mit einem Menschen sprechen“.',
    `Ich verstehe, kann aber nicht auf ${language} antworten. Wenn Sie möchten, frage ich einen Menschen.`
  ]
}
