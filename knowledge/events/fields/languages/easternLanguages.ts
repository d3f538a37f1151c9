import { type FurtherWords, labels } from './furtherLanguages.ts'

/** The languages of the Balkans, of the Baltic states and of Thailand. */
export const EASTERN_LANGUAGES: Readonly<Record<string, FurtherWords>> = {
  bulgarian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Име на регистрационния файл|Име на регистър',
      'Източник, Дата',
      'ИД на събитието|ИД на събитие|Идентификатор на събитие',
      'Категория на задачата',
      'Ниво, Ключови думи, Потребител, Компютър, Описание'
    ),
    classic: labels(
      'Тип на събитието, Източник на събитието',
      'Категория на събитието, Час, Дата и час'
    ),
    levels: {
      error: ['Грешка'],
      warning: ['Предупреждение'],
      information: ['Информация'],
      critical: ['Критично', 'Критична']
    }
  },
  croatian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Naziv zapisnika|Naziv dnevnika, Izvor, Datum, ID događaja, Kategorija zadatka',
      'Razina, Ključne riječi, Korisnik, Računalo, Opis'
    ),
    classic: labels(
      'Vrsta događaja, Izvor događaja, Kategorija događaja, Vrijeme, Datum i vrijeme'
    ),
    levels: {
      error: ['Pogreška'],
      warning: ['Upozorenje'],
      information: ['Informacije'],
      critical: ['Kritično']
    }
  },
  serbian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Ime evidencije, Izvor, Datum, ID događaja, Kategorija zadatka',
      'Nivo, Ključne reči, Korisnik, Računar, Opis'
    ),
    classic: labels('Tip događaja, Izvor događaja, Kategorija događaja, Vreme, Datum i vreme'),
    levels: {
      error: ['Greška'],
      warning: ['Upozorenje'],
      information: ['Informacije'],
      critical: ['Kritično']
    }
  },
  slovenian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Ime dnevnika, Vir, Datum, ID dogodka, Kategorija opravila',
      'Raven, Ključne besede, Uporabnik, Računalnik, Opis'
    ),
    classic: labels(
      'Vrsta dogodka, Vir dogodka, Kategorija dogodka, Ura, Datum in čas|Datum in ura'
    ),
    levels: {
      error: ['Napaka'],
      warning: ['Opozorilo'],
      information: ['Informacije'],
      critical: ['Kritično']
    }
  },
  lithuanian: {
    dates: { order: 'ymd', mark: '-' },
    labels: labels(
      'Žurnalo pavadinimas, Šaltinis, Data, Įvykio ID, Užduoties kategorija',
      'Lygis, Raktažodžiai, Vartotojas, Kompiuteris, Aprašas|Aprašymas'
    ),
    classic: labels('Įvykio tipas, Įvykio šaltinis, Įvykio kategorija, Laikas, Data ir laikas'),
    levels: {
      error: ['Klaida'],
      warning: ['Įspėjimas'],
      information: ['Informacija'],
      critical: ['Kritinis', 'Kritinė']
    }
  },
  latvian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Žurnāla nosaukums, Avots, Datums, Notikuma ID, Uzdevuma kategorija',
      'Līmenis, Atslēgvārdi, Lietotājs, Dators, Apraksts'
    ),
    classic: labels('Notikuma tips, Notikuma avots, Notikuma kategorija, Laiks, Datums un laiks'),
    levels: {
      error: ['Kļūda'],
      warning: ['Brīdinājums'],
      information: ['Informācija'],
      critical: ['Kritisks', 'Kritiska']
    }
  },
  estonian: {
    dates: { order: 'dmy', mark: '.' },
    labels: labels(
      'Logi nimi, Allikas, Kuupäev, Sündmuse ID, Ülesande kategooria|Ülesandekategooria',
      'Tase, Märksõnad, Kasutaja, Arvuti, Kirjeldus'
    ),
    classic: labels(
      'Sündmuse tüüp, Sündmuse allikas, Sündmuse kategooria, Kellaaeg|Aeg',
      'Kuupäev ja kellaaeg'
    ),
    levels: {
      error: ['Tõrge', 'Viga'],
      warning: ['Hoiatus'],
      information: ['Teave'],
      critical: ['Kriitiline']
    }
  },
  thai: {
    dates: null,
    labels: labels(
      'ชื่อบันทึก|ชื่อแฟ้มบันทึก',
      'แหล่งที่มา|แหล่ง, วันที่',
      'ID เหตุการณ์|รหัสเหตุการณ์',
      'ประเภทงาน',
      'ระดับ, คำสำคัญ, ผู้ใช้',
      'คอมพิวเตอร์, คำอธิบาย'
    ),
    classic: labels('ชนิดเหตุการณ์|ประเภทเหตุการณ์', 'แหล่งเหตุการณ์', 'หมวดหมู่เหตุการณ์, เวลา', 'วันที่และเวลา'),
    levels: {
      error: ['ข้อผิดพลาด'],
      warning: ['คำเตือน'],
      information: ['ข้อมูล'],
      critical: ['วิกฤต', 'สำคัญ']
    }
  }
}
