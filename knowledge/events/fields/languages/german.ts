import type { LanguageWords } from './languageWords.ts'

export const GERMAN: LanguageWords = {
  language: 'de',
  dates: { order: 'dmy', mark: '.' },
  strong: {
    type: ['Ereignistyp'],
    source: ['Ereignisquelle'],
    log: ['Protokollname', 'Ereignisprotokoll'],
    category: ['Ereigniskategorie', 'Aufgabenkategorie', 'Taskkategorie', 'Vorgangskategorie'],
    id: [
      'Ereignis-ID',
      'Ereigniskennung',
      'Ereignis ID',
      'EreignisID',
      'Ereignis-Nr',
      'Ereignisnummer',
      'Ereignis-Kennung'
    ],
    datetime: ['Datum und Uhrzeit', 'Protokolliert', 'Datum/Uhrzeit'],
    time: ['Uhrzeit'],
    description: ['Ereignisbeschreibung'],
    other: ['Ereignis-XML', 'Ereignis XML']
  },
  weak: {
    type: ['Typ'],
    level: ['Ebene', 'Stufe'],
    source: ['Quelle'],
    log: ['Protokoll'],
    category: ['Kategorie'],
    id: ['Ereignis', 'Kennung'],
    date: ['Datum'],
    time: ['Zeit'],
    user: ['Benutzer', 'Benutzername'],
    computer: ['Computername', 'Rechner'],
    description: ['Beschreibung', 'Meldung', 'Nachricht'],
    keywords: ['Schlüsselwörter', 'Schluesselwoerter'],
    data: ['Daten'],
    other: ['Vorgangscode', 'Opcode']
  },
  levels: {
    error: ['Fehler'],
    warning: ['Warnung'],
    information: ['Informationen', 'Information', 'Ausführlich'],
    'audit-success': [
      'Erfolgsüberwachung',
      'Überwachung erfolgreich',
      'Überwachung (erfolgreich)',
      'Erfolgsüberw.',
      'Überwachungserfolg',
      'Erfolg überwacht'
    ],
    'audit-failure': [
      'Fehlerüberwachung',
      'Überwachung gescheitert',
      'Überwachung fehlgeschlagen',
      'Überwachungsfehler',
      'Fehlerüberw.',
      'Fehlschlagsüberwachung'
    ],
    critical: ['Kritisch']
  }
}
