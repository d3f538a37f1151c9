import type { Level } from '../../event.ts'
import type { Field, LanguageWords } from './languageWords.ts'

/** A language by the words of Windows' own translations alone. */
export type FurtherWords = {
  /** Event Viewer's labels from the log's name down to the description, '|' between two in use */
  readonly labels: readonly string[]
  /** what Windows 2000 to 2003 called further fields, and the heading of a list's times */
  readonly classic: readonly string[]
  readonly levels: { readonly [level in Level]?: readonly string[] }
  readonly dates: LanguageWords['dates']
}

/** The fields of FurtherWords.labels, and of every copy from Event Viewer since Windows Vista. */
export const VIEWER_ORDER: readonly Field[] = [
  'log',
  'source',
  'date',
  'id',
  'category',
  'level',
  'keywords',
  'user',
  'computer',
  'description'
]

/** The fields of FurtherWords.classic. */
export const CLASSIC_ORDER: readonly Field[] = ['type', 'source', 'category', 'time', 'datetime']

export const FURTHER_LANGUAGES: Readonly<Record<string, FurtherWords>> = {
  swedish: {
    dates: { order: 'ymd', mark: '-' },
    labels: labels(
      'Loggnamn, Källa, Datum, Händelse-ID|Händelse, Aktivitetskategori|Uppgiftskategori',
      'Nivå, Nyckelord, Användare, Dator, Beskrivning'
    ),
    classic: labels('Händelsetyp, Händelsekälla, Händelsekategori, Tid, Datum och tid'),
    levels: {
      error: ['Fel'],
      warning: ['Varning'],
      critical: ['Kritisk', 'Kritiskt'],
      'audit-success': ['Granskning lyckades'],
      'audit-failure': ['Granskning misslyckades', 'Misslyckad granskning']
    }
  },
  danish: {
    dates: { order: 'dmy', mark: '-' },
    labels: labels(
      'Lognavn, Kilde, Dato, Hændelses-id|Hændelse, Opgavekategori',
      'Niveau, Nøgleord, Bruger, Computer, Beskrivelse'
    ),
    classic: labels(
      'Hændelsestype, Hændelseskilde, Hændelseskategori, Klokkeslæt|Tidspunkt',
      'Dato og klokkeslæt'
    ),
    levels: {
      error: ['Fejl'],
      warning: ['Advarsel'],
      information: ['Oplysninger'],
      critical: ['Kritisk']
    }
  },
  norwegian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Loggnavn, Kilde, Dato, Hendelses-ID|Hendelse, Oppgavekategori',
      'Nivå, Nøkkelord, Bruker, Datamaskin, Beskrivelse'
    ),
    classic: labels(
      'Hendelsestype, Hendelseskilde, Hendelseskategori, Klokkeslett|Tid, Dato og klokkeslett'
    ),
    levels: {
      error: ['Feil'],
      warning: ['Advarsel'],
      information: ['Informasjon'],
      critical: ['Kritisk']
    }
  },
  finnish: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Lokin nimi, Lähde, Päivämäärä|Päiväys',
      'Tapahtumatunnus|Tapahtuman tunnus|Tapahtuma-ID, Tehtäväluokka',
      'Taso, Avainsanat, Käyttäjä, Tietokone, Kuvaus'
    ),
    classic: labels(
      'Tapahtumalaji|Tapahtumatyyppi, Tapahtumalähde|Tapahtuman lähde, Tapahtumaluokka',
      'Aika, Päivämäärä ja aika|Päivämäärä ja kellonaika'
    ),
    levels: {
      error: ['Virhe'],
      warning: ['Varoitus'],
      information: ['Tiedot', 'Tietoja'],
      critical: ['Kriittinen']
    }
  },
  czech: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Název protokolu, Zdroj, Datum, ID události|Událost, Kategorie úlohy',
      'Úroveň, Klíčová slova, Uživatel, Počítač, Popis'
    ),
    classic: labels('Typ události, Zdroj události, Kategorie události, Čas, Datum a čas'),
    levels: {
      error: ['Chyba'],
      warning: ['Upozornění', 'Varování'],
      information: ['Informace'],
      critical: ['Kritické', 'Kritická', 'Kritický', 'Kritická chyba']
    }
  },
  slovak: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Názov denníka, Zdroj, Dátum',
      'Identifikácia udalosti|ID udalosti|Identifikátor udalosti, Kategória úlohy',
      'Úroveň, Kľúčové slová, Používateľ, Počítač, Popis'
    ),
    classic: labels('Typ udalosti, Zdroj udalosti, Kategória udalosti, Čas, Dátum a čas'),
    levels: {
      error: ['Chyba'],
      warning: ['Upozornenie'],
      information: ['Informácie'],
      critical: ['Kritické', 'Kritická']
    }
  },
  hungarian: {
    dates: { order: 'ymd', mark: '.' },
    labels: labels(
      'Napló neve|Naplónév, Forrás, Dátum',
      'Eseményazonosító|Esemény azonosítója|Esemény-azonosító, Feladatkategória',
      'Szint, Kulcsszavak, Felhasználó, Számítógép, Leírás'
    ),
    classic: labels(
      'Esemény típusa|Eseménytípus, Esemény forrása|Eseményforrás',
      'Esemény kategóriája, Idő|Időpont, Dátum és idő'
    ),
    levels: {
      error: ['Hiba'],
      warning: ['Figyelmeztetés'],
      information: ['Információ', 'Tájékoztatás'],
      critical: ['Kritikus']
    }
  },
  turkish: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Günlük Adı, Kaynak, Tarih, Olay Kimliği|Olay No|Olay ID, Görev Kategorisi',
      'Düzey, Anahtar Sözcükler|Anahtar Kelimeler, Kullanıcı, Bilgisayar, Açıklama'
    ),
    classic: labels('Olay Türü, Olay Kaynağı, Olay Kategorisi, Saat, Tarih ve Saat'),
    levels: {
      error: ['Hata'],
      warning: ['Uyarı'],
      information: ['Bilgi'],
      critical: ['Kritik', 'Önemli']
    }
  },
  greek: {
    dates: { order: 'dmy', mark: '/' },
    labels: labels(
      'Όνομα αρχείου καταγραφής, Προέλευση',
      'Ημερομηνία, Αναγνωριστικό συμβάντος',
      'Κατηγορία εργασίας',
      'Επίπεδο, Λέξεις-κλειδιά, Χρήστης, Υπολογιστής',
      'Περιγραφή'
    ),
    classic: labels(
      'Τύπος συμβάντος, Προέλευση συμβάντος',
      'Κατηγορία συμβάντος, Ώρα, Ημερομηνία και ώρα'
    ),
    levels: {
      error: ['Σφάλμα'],
      warning: ['Προειδοποίηση'],
      information: ['Πληροφορίες'],
      critical: ['Κρίσιμο', 'Κρίσιμη']
    }
  },
  arabic: {
    dates: null,
    labels: labels(
      'اسم السجل, المصدر, التاريخ, معرف الحدث, فئة المهمة',
      'المستوى, الكلمات الأساسية, المستخدم',
      'الكمبيوتر, الوصف'
    ),
    classic: labels('نوع الحدث, مصدر الحدث, فئة الحدث, الوقت', 'التاريخ والوقت'),
    levels: {
      error: ['خطأ'],
      warning: ['تحذير'],
      information: ['معلومات'],
      critical: ['حرج', 'هام']
    }
  },
  hebrew: {
    dates: null,
    labels: labels(
      'שם יומן רישום|שם יומן, מקור, תאריך, מזהה אירוע',
      'קטגוריית משימה',
      'רמה, מילות מפתח, משתמש, מחשב, תיאור'
    ),
    classic: labels('סוג אירוע, מקור אירוע, קטגוריית אירוע, שעה', 'תאריך ושעה'),
    levels: {
      error: ['שגיאה'],
      warning: ['אזהרה'],
      information: ['מידע'],
      critical: ['קריטי']
    }
  },
  romanian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Nume jurnal, Sursă, Data|Dată, ID eveniment|ID-ul evenimentului, Categorie activitate',
      'Nivel, Cuvinte cheie, Utilizator, Computer, Descriere'
    ),
    classic: labels('Tip eveniment, Sursă eveniment, Categorie eveniment, Oră|Ora, Data și ora'),
    levels: {
      error: ['Eroare'],
      warning: ['Avertisment'],
      information: ['Informații'],
      critical: ['Critic']
    }
  },
  ukrainian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Ім’я журналу, Джерело, Дата',
      'Ідентифікатор події|Код події',
      'Категорія завдання',
      'Рівень, Ключові слова, Користувач, Комп’ютер, Опис'
    ),
    classic: labels('Тип події, Джерело події, Категорія події, Час', 'Дата й час|Дата та час'),
    levels: {
      error: ['Помилка'],
      warning: ['Попередження'],
      information: ['Відомості'],
      critical: ['Критичний', 'Критична']
    }
  }
}

/** 'Log, Source', 'User' → the labels one by one. */
export function labels(...lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => line.split(', '))
}
