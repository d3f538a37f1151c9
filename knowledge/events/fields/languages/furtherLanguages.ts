import type { Level } from '../../event.ts'
import type { Field } from './languageWords.ts'

/**
 * Languages whose pastes are read by the order of their lines: here only what tells more than the
 * order, in the words of Windows' own translations.
 */
export type FurtherWords = {
  /** Event Viewer's labels from the log's name down to the description */
  readonly labels: readonly string[]
  readonly levels: { readonly [level in Level]?: readonly string[] }
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

export const FURTHER_LANGUAGES: Readonly<Record<string, FurtherWords>> = {
  swedish: {
    labels: labels(
      'Loggnamn, Källa, Datum, Händelse-ID, Uppgiftskategori',
      'Nivå, Nyckelord, Användare, Dator, Beskrivning'
    ),
    levels: {
      error: ['Fel'],
      warning: ['Varning'],
      critical: ['Kritisk', 'Kritiskt'],
      'audit-success': ['Granskning lyckades'],
      'audit-failure': ['Granskning misslyckades', 'Misslyckad granskning']
    }
  },
  danish: {
    labels: labels(
      'Lognavn, Kilde, Dato, Hændelses-id, Opgavekategori',
      'Niveau, Nøgleord, Bruger, Computer, Beskrivelse'
    ),
    levels: {
      error: ['Fejl'],
      warning: ['Advarsel'],
      information: ['Oplysninger'],
      critical: ['Kritisk']
    }
  },
  norwegian: {
    labels: labels(
      'Loggnavn, Kilde, Dato, Hendelses-ID, Oppgavekategori',
      'Nivå, Nøkkelord, Bruker, Datamaskin, Beskrivelse'
    ),
    levels: {
      error: ['Feil'],
      warning: ['Advarsel'],
      information: ['Informasjon'],
      critical: ['Kritisk']
    }
  },
  finnish: {
    labels: labels(
      'Lokin nimi, Lähde, Päivämäärä, Tapahtuman tunnus, Tehtäväluokka',
      'Taso, Avainsanat, Käyttäjä, Tietokone, Kuvaus'
    ),
    levels: {
      error: ['Virhe'],
      warning: ['Varoitus'],
      information: ['Tiedot', 'Tietoja'],
      critical: ['Kriittinen']
    }
  },
  czech: {
    labels: labels(
      'Název protokolu, Zdroj, Datum, ID události, Kategorie úlohy',
      'Úroveň, Klíčová slova, Uživatel, Počítač, Popis'
    ),
    levels: {
      error: ['Chyba'],
      warning: ['Upozornění', 'Varování'],
      information: ['Informace'],
      critical: ['Kritické', 'Kritická', 'Kritický']
    }
  },
  slovak: {
    labels: labels(
      'Názov denníka, Zdroj, Dátum, Identifikácia udalosti, Kategória úlohy',
      'Úroveň, Kľúčové slová, Používateľ, Počítač, Popis'
    ),
    levels: {
      warning: ['Upozornenie'],
      information: ['Informácie'],
      critical: ['Kritické']
    }
  },
  hungarian: {
    labels: labels(
      'Napló neve, Forrás, Dátum, Eseményazonosító, Feladatkategória',
      'Szint, Kulcsszavak, Felhasználó, Számítógép, Leírás'
    ),
    levels: {
      error: ['Hiba'],
      warning: ['Figyelmeztetés'],
      information: ['Információ', 'Tájékoztatás'],
      critical: ['Kritikus']
    }
  },
  turkish: {
    labels: labels(
      'Günlük Adı, Kaynak, Tarih, Olay Kimliği, Görev Kategorisi',
      'Düzey, Anahtar Sözcükler, Kullanıcı, Bilgisayar, Açıklama'
    ),
    levels: {
      error: ['Hata'],
      warning: ['Uyarı'],
      information: ['Bilgi'],
      critical: ['Kritik', 'Önemli']
    }
  },
  greek: {
    labels: labels(
      'Όνομα αρχείου καταγραφής, Προέλευση, Ημερομηνία, Αναγνωριστικό συμβάντος, Κατηγορία εργασίας',
      'Επίπεδο, Λέξεις-κλειδιά, Χρήστης, Υπολογιστής, Περιγραφή'
    ),
    levels: {
      error: ['Σφάλμα'],
      warning: ['Προειδοποίηση'],
      information: ['Πληροφορίες'],
      critical: ['Κρίσιμο', 'Κρίσιμη']
    }
  },
  arabic: {
    labels: labels(
      'اسم السجل, المصدر, التاريخ, معرف الحدث, فئة المهمة',
      'المستوى, الكلمات الأساسية, المستخدم, الكمبيوتر, الوصف'
    ),
    levels: {
      error: ['خطأ'],
      warning: ['تحذير'],
      information: ['معلومات'],
      critical: ['حرج', 'هام']
    }
  },
  hebrew: {
    labels: labels(
      'שם יומן, מקור, תאריך, מזהה אירוע, קטגוריית משימה',
      'רמה, מילות מפתח, משתמש, מחשב, תיאור'
    ),
    levels: {
      error: ['שגיאה'],
      warning: ['אזהרה'],
      information: ['מידע'],
      critical: ['קריטי']
    }
  },
  romanian: {
    labels: labels(
      'Nume jurnal, Sursă, Dată, ID eveniment, Categorie activitate',
      'Nivel, Cuvinte cheie, Utilizator, Computer, Descriere'
    ),
    levels: {
      error: ['Eroare'],
      warning: ['Avertisment'],
      information: ['Informații'],
      critical: ['Critic']
    }
  },
  ukrainian: {
    labels: labels(
      'Ім’я журналу, Джерело, Дата, Код події, Категорія завдання',
      'Рівень, Ключові слова, Користувач, Комп’ютер, Опис'
    ),
    levels: {
      error: ['Помилка'],
      warning: ['Попередження'],
      information: ['Відомості'],
      critical: ['Критичний', 'Критична']
    }
  }
}

function labels(...lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => line.split(', '))
}
