import type { LanguageWords } from './languageWords.ts'

export const DUTCH: LanguageWords = {
  language: 'nl',
  dates: { order: 'dmy', mark: '-' },
  strong: {
    type: ['Type gebeurtenis', 'Gebeurtenistype', 'Type van gebeurtenis', 'Soort gebeurtenis'],
    source: ['Bron van gebeurtenis', 'Gebeurtenisbron', 'Bron gebeurtenis'],
    log: ['Logboeknaam', 'Naam van logboek', 'Gebeurtenislogboek'],
    category: [
      'Categorie van gebeurtenis',
      'Gebeurteniscategorie',
      'Categorie gebeurtenis',
      'Taakcategorie'
    ],
    id: [
      'Gebeurtenis-ID',
      'Gebeurtenis ID',
      'Gebeurtenis-id',
      'GebeurtenisID',
      'Id van gebeurtenis',
      'ID van gebeurtenis',
      'Gebeurtenisnummer',
      'Gebeurteniscode'
    ],
    datetime: ['Datum en tijd', 'Geregistreerd', 'Vastgelegd'],
    description: ['Beschrijving van gebeurtenis', 'Gebeurtenisbeschrijving'],
    other: ['Gebeurtenis-XML', 'XML van gebeurtenis', 'Gebeurtenis XML']
  },
  weak: {
    level: ['Niveau'],
    source: ['Bron'],
    log: ['Logboek'],
    category: ['Categorie', 'Taak'],
    id: ['Gebeurtenis'],
    date: ['Datum'],
    time: ['Tijd'],
    user: ['Gebruiker'],
    description: ['Beschrijving', 'Bericht'],
    keywords: ['Trefwoorden', 'Sleutelwoorden'],
    data: ['Gegevens'],
    other: ['Opcode']
  },
  levels: {
    error: ['Fout'],
    warning: ['Waarschuwing'],
    information: ['Informatie', 'Informatief', 'Uitgebreid'],
    'audit-success': [
      'Controle geslaagd',
      'Geslaagde controle',
      'Controle van geslaagde pogingen',
      'Succesvolle controle',
      'Controle is geslaagd',
      'Geslaagde controles'
    ],
    'audit-failure': [
      'Controle mislukt',
      'Mislukte controle',
      'Controle van mislukte pogingen',
      'Controle is mislukt',
      'Mislukte controles',
      'Foutcontrole'
    ],
    critical: ['Kritiek', 'Kritisch']
  }
}
