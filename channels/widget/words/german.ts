import type { ChatWords } from './chatWordsOf.ts'

export const GERMAN: ChatWords = {
  title: 'Helpdesk-Assistent',
  subtitle: 'Zitiert Artikel von Microsoft',
  welcomeHead: 'Fügen Sie ein Ereignis ein, oder schreiben Sie, was nicht funktioniert.',
  welcomeText:
    'Ich suche Lösungen in der Microsoft Knowledge Base und zitiere die Zeile, aus der sie stammen.',
  startPaste: 'Ereignis einfügen',
  startMail: 'Ein Maildienst reagiert nicht mehr',
  startExample: 'Ein Beispiel ansehen',
  copySteps: [
    'Doppelklicken Sie in der Ereignisanzeige auf das Ereignis.',
    'Klicken Sie auf „Kopieren“ oder „Details als Text kopieren“.',
    'Kommen Sie hierher zurück, und fügen Sie es mit Strg+V ein.'
  ],
  privacy: 'Was mit Ihren Angaben geschieht',
  placeholder: 'Ereignis einfügen oder beschreiben',
  placeholderPerson: 'An {name} schreiben',
  person: 'Ein Mensch vom Helpdesk',
  send: 'Senden',
  sending: 'Wird gesendet',
  attach: 'Datei anhängen',
  lost: 'Die Verbindung ist unterbrochen. Ich sende, was Sie schreiben, sobald sie wieder da ist.',
  menu: 'Menü',
  close: 'Chat schließen',
  newChat: 'Neues Gespräch',
  earlierChat: 'Zurück zum früheren Gespräch',
  download: 'Dieses Gespräch herunterladen',
  larger: 'Fenster vergrößern',
  smaller: 'Fenster verkleinern',
  soundOn: 'Ton einschalten',
  soundOff: 'Ton ausschalten',
  end: 'Chat auf diesem Computer beenden',
  endSure: 'Zum Beenden noch einmal drücken. Von hier kommt dann niemand mehr zurück.',
  endFailed:
    'Der Chat lässt sich gerade nicht beenden. Versuchen Sie es in einer Minute noch einmal.',
  showLines: 'Alle {lines} Zeilen anzeigen',
  showLess: 'Weniger anzeigen',
  event: 'Ereignis {number}',
  paste: 'Was eingefügt wurde',
  fileSent: '{name}: eine Datei, nicht aufbewahrt',
  remove: '{name} entfernen',
  unreadable: {
    picture:
      'Bilder kann ich nicht lesen, {name} hilft mir also nicht. Fügen Sie das Ereignis möglichst als Text ein.',
    document:
      'Dokumente wie {name} kann ich nicht öffnen. Kopieren Sie die wichtigen Stellen hierher.',
    archive: 'In {name} kann ich nicht hineinsehen. Hängen Sie die Datei an, die darin ist.',
    recording: '{name} kann ich nicht abspielen. Ein paar Worte über das, was Sie sehen, genügen.',
    program:
      'Programme wie {name} öffne ich nicht. Fügen Sie stattdessen das Ereignis oder die Meldung ein.',
    other:
      '{name} kann ich nicht lesen. Text, Ereignisprotokolle (.evtx) und Exporte (.csv, .xml, .json) gehen.'
  },
  tooLarge:
    '{name} ist größer als {size}. Speichern Sie nur das eine Ereignis, oder fügen Sie es hier ein.',
  you: 'Sie',
  assistant: 'Assistent',
  copy: 'Diese Antwort kopieren',
  copied: 'Mit der Quelle kopiert.',
  notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text, und drücken Sie Strg+C.',
  helpful: 'Hilfreich',
  notHelpful: 'Nicht hilfreich',
  dismiss: 'Ausblenden',
  awayTitle: 'Der Chat antwortet gerade nicht.',
  awayAlone:
    'Versuchen Sie es in einer Minute noch einmal. Was Sie geschrieben haben, bleibt erhalten.',
  awayText:
    'Versuchen Sie es in einer Minute noch einmal, oder wenden Sie sich direkt an den Helpdesk.',
  retry: 'Erneut versuchen'
}
