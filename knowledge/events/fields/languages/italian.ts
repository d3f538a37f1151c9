import type { LanguageWords } from './languageWords.ts'

export const ITALIAN: LanguageWords = {
  language: 'it',
  dates: { order: 'dmy', mark: '/' },
  strong: {
    type: ['Tipo evento', 'Tipo di evento'],
    source: ['Origine evento', "Origine dell'evento", 'Origine eventi'],
    log: ['Nome registro', 'Nome del registro', 'Registro eventi'],
    category: [
      'Categoria evento',
      "Categoria dell'evento",
      'Categoria attività',
      "Categoria dell'attività",
      'Categoria di attività'
    ],
    id: [
      'ID evento',
      'ID Evento',
      "ID dell'evento",
      'Identificativo evento',
      'Numero evento',
      'Codice evento'
    ],
    datetime: ['Data e ora', 'Registrato'],
    description: ['Descrizione evento', "Descrizione dell'evento"],
    other: ['XML evento', "XML dell'evento"]
  },
  weak: {
    type: ['Tipo'],
    level: ['Livello'],
    source: ['Origine'],
    log: ['Registro'],
    category: ['Categoria', 'Attività'],
    id: ['Evento'],
    date: ['Data'],
    time: ['Ora'],
    user: ['Utente'],
    description: ['Descrizione', 'Messaggio'],
    keywords: ['Parole chiave'],
    data: ['Dati'],
    other: ['Codice operativo']
  },
  levels: {
    error: ['Errore'],
    warning: ['Avviso', 'Avvertimento', 'Avvertenza'],
    information: ['Informazioni', 'Informazione', 'Dettagliato'],
    'audit-success': [
      'Controllo riuscito',
      'Controllo operazioni riuscite',
      'Operazioni riuscite',
      'Operazione riuscita',
      'Esito positivo controllo',
      'Controllo completato'
    ],
    'audit-failure': [
      'Controllo non riuscito',
      'Controllo operazioni non riuscite',
      'Operazioni non riuscite',
      'Operazione non riuscita',
      'Errore controllo',
      'Controllo fallito'
    ],
    critical: ['Critico']
  }
}
