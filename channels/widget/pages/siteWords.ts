import type { Language } from '../../../triage/language.ts'

/** What the sample page offers to try: a name and the words that are said; null: the event itself. */
type ExampleWords = { readonly name: string; readonly words: string | null }

/** The words of the sample page. */
export type SiteWords = {
  readonly title: string
  readonly lead: string
  readonly tryOne: string
  readonly examples: readonly ExampleWords[]
  readonly hours: readonly [name: string, value: string]
  readonly phone: string
  readonly mail: string
  /** the helpdesk, the articles, for developers, the HTTP interface */
  readonly pages: readonly [string, string, string, string]
  readonly navigation: string
  /** with `<a>` around the way to the page for developers, and to the interface */
  readonly note: (developers: (words: string) => string, docs: (words: string) => string) => string
}

export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
  en: {
    title: 'Is a server giving you trouble?',
    lead:
      'Paste the event from Event Viewer into the chat, or say what’s going wrong. You’ll get the ' +
      'fix a Microsoft article names, with the line it comes from.',
    tryOne: 'Try one of these',
    examples: [
      { name: 'An event from the log', words: null },
      {
        name: 'A service that hangs',
        words: 'Our POP3 and IMAP virtual servers hang since this morning, on Windows 2000'
      },
      {
        name: 'A fix that is there already',
        words: 'pop3 stops responding on Windows 2000 SP4, event 2086 from MSExchangeCluster'
      }
    ],
    hours: ['Helpdesk hours', 'Monday to Friday, 8:00 to 18:00'],
    phone: 'Phone',
    mail: 'E-mail',
    pages: ['Helpdesk', 'Articles', 'For developers', 'HTTP interface'],
    navigation: 'Pages',
    note: (developers, docs) =>
      `This is a sample page of KB Triage. ${developers('Put the chat on your own site')}, ` +
      `or ${docs('ask over HTTP')}.`
  },
  de: {
    title: 'Macht ein Server Probleme?',
    lead:
      'Fügen Sie das Ereignis aus der Ereignisanzeige in den Chat ein, oder schreiben Sie, was ' +
      'nicht funktioniert. Sie erhalten die Lösung aus einem Artikel von Microsoft, mit der Zeile, ' +
      'in der sie steht.',
    tryOne: 'Zum Ausprobieren',
    examples: [
      { name: 'Ein Ereignis aus dem Protokoll', words: null },
      {
        name: 'Ein Dienst, der hängt',
        words: 'Unsere POP3- und IMAP-Dienste hängen seit heute früh, Windows 2000'
      },
      {
        name: 'Eine Korrektur, die schon da ist',
        words: 'POP3 reagiert nicht mehr, Windows 2000 SP4, Ereignis 2086 von MSExchangeCluster'
      }
    ],
    hours: ['Zeiten des Helpdesks', 'Montag bis Freitag, 8 bis 18 Uhr'],
    phone: 'Telefon',
    mail: 'E-Mail',
    pages: ['Helpdesk', 'Artikel', 'Für Entwickler', 'HTTP-Schnittstelle'],
    navigation: 'Seiten',
    note: (developers, docs) =>
      'Dies ist eine Beispielseite von KB Triage. ' +
      `${developers('Den Chat auf der eigenen Seite einbinden')} oder ${docs('über HTTP fragen')}.`
  },
  fr: {
    title: 'Un serveur vous pose problème ?',
    lead:
      'Collez dans la discussion l’événement de l’Observateur d’événements, ou dites ce qui ne va ' +
      'pas. Vous obtenez la solution donnée par un article de Microsoft, avec la ligne d’où elle vient.',
    tryOne: 'Essayez un exemple',
    examples: [
      { name: 'Un événement du journal', words: null },
      {
        name: 'Un service bloqué',
        words: 'Nos services POP3 et IMAP ne répondent plus depuis ce matin, Windows 2000'
      },
      {
        name: 'Un correctif déjà présent',
        words: 'POP3 ne répond plus, Windows 2000 SP4, événement 2086 de MSExchangeCluster'
      }
    ],
    hours: ['Horaires du support', 'Du lundi au vendredi, de 8 h à 18 h'],
    phone: 'Téléphone',
    mail: 'E-mail',
    pages: ['Support', 'Articles', 'Développeurs', 'Interface HTTP'],
    navigation: 'Pages',
    note: (developers, docs) =>
      'Ceci est une page d’exemple de KB Triage. ' +
      `${developers('Intégrez la discussion à votre site')}, ou ${docs('interrogez-la en HTTP')}.`
  },
  es: {
    title: '¿Le da problemas un servidor?',
    lead:
      'Pegue en el chat el evento del Visor de eventos, o diga qué no funciona. Recibirá la ' +
      'solución que da un artículo de Microsoft, con la línea de la que sale.',
    tryOne: 'Pruebe un ejemplo',
    examples: [
      { name: 'Un evento del registro', words: null },
      {
        name: 'Un servicio que no responde',
        words: 'Nuestros servicios POP3 e IMAP no responden desde esta mañana, Windows 2000'
      },
      {
        name: 'Una corrección ya instalada',
        words: 'POP3 no responde, Windows 2000 SP4, evento 2086 de MSExchangeCluster'
      }
    ],
    hours: ['Horario de soporte', 'De lunes a viernes, de 8:00 a 18:00'],
    phone: 'Teléfono',
    mail: 'Correo',
    pages: ['Soporte', 'Artículos', 'Para desarrolladores', 'Interfaz HTTP'],
    navigation: 'Páginas',
    note: (developers, docs) =>
      'Esta es una página de ejemplo de KB Triage. ' +
      `${developers('Ponga el chat en su sitio')}, o ${docs('pregunte por HTTP')}.`
  },
  ja: {
    title: 'サーバーでお困りですか？',
    lead:
      'イベント ビューアーのイベントをチャットに貼り付けるか、' +
      '困っていることをお書きください。' +
      'Microsoft の記事にある解決方法を、該当する行とともにお答えします。',
    tryOne: '例を試す',
    examples: [
      { name: 'ログのイベント', words: null },
      {
        name: '応答しないサービス',
        words: '今朝から POP3 と IMAP のサービスが応答しません。Windows 2000 です'
      },
      {
        name: '修正が済んでいる場合',
        words: 'POP3 が応答しません。Windows 2000 SP4、MSExchangeCluster のイベント 2086 です'
      }
    ],
    hours: ['受付時間', '月曜日から金曜日 8:00 - 18:00'],
    phone: '電話',
    mail: 'メール',
    pages: ['ヘルプデスク', '記事', '開発者向け', 'HTTP インターフェイス'],
    navigation: 'ページ',
    note: (developers, docs) =>
      'これは KB Triage のサンプル ページです。' +
      `${developers('チャットをサイトに組み込む')} / ${docs('HTTP で質問する')}`
  }
}
