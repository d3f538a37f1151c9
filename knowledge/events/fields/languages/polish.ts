import type { LanguageWords } from './languageWords.ts'

export const POLISH: LanguageWords = {
  language: 'pl',
  dates: { order: 'dmy', mark: '.' },
  strong: {
    type: ['Typ zdarzenia'],
    source: ['Źródło zdarzenia'],
    log: ['Nazwa dziennika', 'Dziennik zdarzeń'],
    category: ['Kategoria zdarzenia', 'Kategoria zadania', 'Kategoria zadań'],
    id: [
      'Identyfikator zdarzenia',
      'ID zdarzenia',
      'Id. zdarzenia',
      'Numer zdarzenia',
      'Kod zdarzenia'
    ],
    datetime: ['Data i godzina', 'Zalogowano', 'Zarejestrowano'],
    description: ['Opis zdarzenia'],
    other: ['Kod XML zdarzenia', 'XML zdarzenia', 'Plik XML zdarzenia']
  },
  weak: {
    type: ['Typ'],
    level: ['Poziom'],
    source: ['Źródło'],
    log: ['Dziennik'],
    category: ['Kategoria', 'Zadanie'],
    id: ['Zdarzenie', 'Identyfikator'],
    date: ['Data'],
    time: ['Godzina', 'Czas'],
    user: ['Użytkownik'],
    computer: ['Komputer'],
    description: ['Opis', 'Komunikat'],
    keywords: ['Słowa kluczowe'],
    data: ['Dane'],
    other: ['Kod operacji', 'Kod']
  },
  levels: {
    error: ['Błąd'],
    warning: ['Ostrzeżenie'],
    information: ['Informacje', 'Informacja', 'Pełne', 'Szczegółowe'],
    'audit-success': [
      'Inspekcja sukcesów',
      'Sukces inspekcji',
      'Inspekcja sukcesu',
      'Inspekcja pomyślna',
      'Inspekcja powodzeń',
      'Inspekcja zakończona powodzeniem',
      'Inspekcja zakończona pomyślnie'
    ],
    'audit-failure': [
      'Inspekcja niepowodzeń',
      'Niepowodzenie inspekcji',
      'Inspekcja niepowodzenia',
      'Inspekcja nieudana',
      'Inspekcja zakończona niepowodzeniem'
    ],
    critical: ['Krytyczne', 'Krytyczny', 'Krytyczna']
  }
}
