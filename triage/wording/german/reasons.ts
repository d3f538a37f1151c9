import type { REASONS as ENGLISH } from '../english/reasons.ts'
import type { Said } from '../wording.ts'

export const REASONS: Said<typeof ENGLISH> = {
  whySymptom: [
    'Davon hängt ab, in welchem Artikel ich nachsehe.',
    'Das brauche ich, um den richtigen Artikel zu finden.'
  ],
  whySource: [
    'Mehrere Programme können dieselbe Nummer haben; die Quelle sagt, welches es ist.',
    'Mit der Quelle oder dem Text kann ich sagen, welches Ereignis es ist.'
  ],
  whyArticle: [
    'Mehrere Artikel könnten passen, und ich möchte nicht raten.',
    'Sie können sie besser unterscheiden als ich.'
  ],
  whyThisArticle: [
    'Ein Artikel könnte zu dem passen, was Sie schreiben. Raten möchte ich aber nicht.',
    'Sie wissen am besten, ob es dasselbe ist.'
  ],
  whyProduct: (article, product) => [
    `${article} nennt eine Korrektur für ${product}. Ob sie hilft, hängt davon ab, was bei Ihnen läuft.`,
    `Die Korrektur in ${article} gilt nur für ${product}.`
  ],
  whyServicePack: (article, fix) => [
    `Laut ${article} steckt die Korrektur in ${fix}. Ist Ihr Stand älter, hilft sie; sonst haben Sie sie schon.`,
    `Ab ${fix} haben Sie die Korrektur aus ${article}.`
  ],
  whyInstall: (article, fix, release) => [
    `Laut ${article} steckt die Korrektur in ${fix}, und ${release} ist älter.`,
    `${release} ist älter als ${fix}. Laut ${article} kam die Korrektur erst damit.`
  ],
  whyFixed: (article, fix, release) => [
    `Laut ${article} steckt die Korrektur in ${fix}, und ${release} enthält es.`,
    `Was mit ${fix} kam, ist auch in ${release}.`
  ],
  whyNotCovered: (article, product) => [
    `${article} zählt auf, worum es geht, und ${product} ist nicht dabei.`,
    `In der Liste von ${article} steht ${product} nicht.`
  ],
  whyShown: article => [
    `${article} beschreibt, was Sie schreiben. Eine Version zum Vergleichen nennt er nicht.`,
    `Was Sie schreiben, ist genau das Thema von ${article}.`
  ],
  nothingAsked: ['Ich habe gerade nichts gefragt.', 'Es ist keine Frage offen.'],
  refused: ['Sie müssen mir das nicht sagen.', 'Das ist auch in Ordnung.'],
  servicePack: [
    'Ein Service Pack ist eine Sammlung von Korrekturen für ein bestimmtes Windows. Jedes enthält die früheren.',
    'Service Packs sind nummerierte Sammlungen von Korrekturen. SP3 enthält alles aus SP1 und SP2.'
  ],
  winver: [
    'winver ist ein kleines Programm in Windows. Es zeigt die Version und das Service Pack.',
    'Geben Sie winver unter Start, Ausführen ein: Es zeigt, welches Windows das ist.'
  ],
  eventViewer: [
    'Die Ereignisanzeige zeigt, was Windows protokolliert: Start, Ausführen, eventvwr eingeben, ' +
      'Eingabetaste drücken. Öffnen Sie das Ereignis, und klicken Sie auf „Kopieren“.',
    'Die Ereignisanzeige zeigt das Protokoll von Windows. Sie startet mit eventvwr.'
  ],
  article: [
    'Ein Artikel der Knowledge Base ist der Text von Microsoft zu einem Problem: was man ' +
      'sieht, warum, und die Lösung.',
    'Microsoft hat zu jedem bekannten Problem einen Artikel geschrieben.'
  ],
  virtualServer: [
    'Ein virtueller Server fasst die Ports und Regeln zusammen, mit denen ein Dienst wie SMTP antwortet.',
    'Ein Dienst kann als mehrere virtuelle Server laufen, jeder mit eigenem Port und eigenen Regeln.'
  ],
  iis: [
    'IIS ist der Teil von Windows, der Webdienste und Maildienste ausführt. Ausgeschrieben ' +
      'heißt er Internet Information Services.',
    'Windows führt seine Webdienste und Maildienste in IIS aus.'
  ],
  event: [
    'Ein Ereignis ist ein Eintrag, den Windows schreibt, wenn etwas passiert: Nummer, Quelle und Text.',
    'Ereignisse sind die Einträge im Protokoll von Windows.'
  ],
  lookUpWindows: machine => [
    `${machine === null ? '' : `Auf ${machine}: `}Start, Ausführen, winver eingeben, ` +
      'Eingabetaste drücken. Schreiben Sie mir die Zeile, die mit „Version“ beginnt.',
    'Starten Sie winver, und lesen Sie die zweite Zeile.'
  ],
  lookUpEvent: [
    'Start, Ausführen, eventvwr eingeben, Eingabetaste drücken, das Ereignis öffnen: Oben stehen ' +
      'die Kennung und die Quelle. „Kopieren“ nimmt alles mit, so können Sie es hier einfügen.',
    'Kennung und Quelle stehen in der Ereignisanzeige oben im Ereignis. Am besten fügen Sie alles ein.'
  ],
  lookUpExchange: [
    'Öffnen Sie im Exchange System-Manager die Eigenschaften des Servers. Die Seite „Allgemein“ zeigt ' +
      'die Version und das Service Pack.',
    'Sehen Sie in den Eigenschaften des Servers auf der Seite „Allgemein“ nach.'
  ],
  lookUpSqlServer: [
    'Führen Sie im Query Analyzer SELECT @@VERSION aus. An der Nummer erkennt man das Service Pack.',
    'SELECT @@VERSION zeigt es.'
  ],
  lookUpSms: [
    'Öffnen Sie in der SMS-Administratorkonsole die Eigenschaften des Standorts. Dort stehen Version und Build.',
    'In der SMS-Konsole steht es in den Eigenschaften des Standorts.'
  ],
  lookUpAbout: product => [
    `Öffnen Sie in ${product} das Menü „?“ oder „Hilfe“, dann „Info“. Dort stehen Version und Service Pack.`,
    `Das Menü „Hilfe“, „Info“ in ${product} zeigt es.`
  ]
}
