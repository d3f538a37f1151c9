import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'swedish',
    text: [
      'Loggnamn:      System',
      'Källa:         Service Control Manager',
      'Datum:         2023-11-14 08:03:11',
      'Händelse-ID:   7009',
      'Uppgiftskategori:Ingen',
      'Nivå:          Fel',
      'Nyckelord:     Klassisk',
      'Användare:     Saknas',
      'Dator:         LAGER3.contoso.se',
      'Beskrivning:',
      'Tidsgränsen nåddes (30000 millisekunder) vid väntan på att tjänsten Windows Search skulle ansluta.',
      '',
      'Vi kör Windows Server 2016. Någon som vet?'
    ].join('\n'),
    events: [
      {
        id: 7009,
        source: 'Service Control Manager',
        level: 'error',
        log: 'System',
        computer: 'LAGER3.contoso.se'
      }
    ],
    description: /^Tidsgränsen.*ansluta\.$/
  },
  {
    name: 'icelandic-unknown',
    text: [
      'Heiti skrár: Application',
      'Uppruni: Application Error',
      'Dagsetning: 3/4/2021 10:22:11',
      'Auðkenni atburðar: 1000',
      'Verkflokkur: (100)',
      'Stig: Villa',
      'Lykilorð: Sígilt',
      'Notandi: N/A',
      'Tölva: PC-44',
      'Lýsing:',
      'Faulting application name: winword.exe'
    ].join('\n'),
    events: [
      { id: 1000, source: 'Application Error', log: 'Application', computer: 'PC-44', level: null }
    ],
    description: /Faulting/
  },
  {
    name: 'greek',
    text: [
      'Όνομα αρχείου καταγραφής: System',
      'Προέλευση: Disk',
      'Ημερομηνία: 12/3/2019 7:01:00 πμ',
      'Αναγνωριστικό συμβάντος: 11',
      'Κατηγορία εργασίας: Καμία',
      'Επίπεδο: Σφάλμα',
      'Λέξεις-κλειδιά: Κλασικό',
      'Χρήστης: Δ/Υ',
      'Υπολογιστής: ATH1',
      'Περιγραφή:',
      'Το πρόγραμμα οδήγησης εντόπισε σφάλμα ελεγκτή στο \\Device\\Harddisk1\\DR1.'
    ].join('\n'),
    events: [{ id: 11, source: 'Disk', level: 'error', computer: 'ATH1' }]
  },
  {
    name: 'arabic',
    text: [
      'اسم السجل:      System',
      'المصدر:        Microsoft-Windows-DistributedCOM',
      'التاريخ:          03/05/2022 09:12:44 ص',
      'معرف الحدث:      10016',
      'فئة المهمة: بلا',
      'المستوى:         خطأ',
      'الكلمات الأساسية:      كلاسيكي',
      'المستخدم:          CORP\\ali',
      'الكمبيوتر:      SRV7',
      'الوصف:',
      'لا تمنح إعدادات الأذونات الخاصة'
    ].join('\n'),
    events: [
      {
        id: 10016,
        source: 'Microsoft-Windows-DistributedCOM',
        level: 'error',
        computer: 'SRV7',
        user: 'CORP\\ali'
      }
    ]
  },
  {
    name: 'czech-classic',
    text: [
      'Typ události: Chyba',
      'Zdroj události: Print',
      'Kategorie události: Není',
      'ID události: 19',
      'Datum: 4.3.2005',
      'Čas: 8:22:10',
      'Uživatel: Není k dispozici',
      'Počítač: TISK1',
      'Popis:',
      'Sdílení tiskárny se nezdařilo'
    ].join('\n'),
    events: [
      { id: 19, source: 'Print', level: 'error', computer: 'TISK1', time: '2005-03-04T08:22:10' }
    ]
  }
]

describe("Event Viewer's copies in languages without known labels", () => {
  checkPastes(CASES)
})
