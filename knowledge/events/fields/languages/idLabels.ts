/** The words for an event and for its number, from which people and translators build labels. */
type IdWords = {
  readonly events: readonly string[]
  readonly ids: readonly string[]
  /** what may stand between, the id first: 'ID de evento' */
  readonly between: readonly string[]
}

const NUMBERS: readonly string[] = ['ID', 'Id.', 'No', 'No.', 'Nr', 'Nr.', '#']

const ID_WORDS: Readonly<Record<string, IdWords>> = {
  en: { events: ['Event'], ids: [...NUMBERS, 'Number', 'Identifier'], between: ['of'] },
  de: { events: ['Ereignis'], ids: [...NUMBERS, 'Kennung', 'Nummer', 'Code'], between: ['des'] },
  fr: {
    events: ['événement', 'évènement'],
    ids: [...NUMBERS, 'N°', 'Identifiant', 'Identificateur', 'Numéro', 'Code'],
    between: ['d’', 'de l’', 'de']
  },
  es: {
    events: ['evento', 'suceso'],
    ids: [...NUMBERS, 'Nº', 'Identificador', 'Identificación', 'Código', 'Número', 'Núm.'],
    between: ['de', 'del']
  },
  it: {
    events: ['evento'],
    ids: [...NUMBERS, 'N.', 'Identificatore', 'Identificativo', 'Codice', 'Numero'],
    between: ['dell’', 'di', 'd’']
  },
  pt: {
    events: ['evento'],
    ids: [...NUMBERS, 'Nº', 'Identificador', 'Identificação', 'Código', 'Número'],
    between: ['do', 'de']
  },
  nl: {
    events: ['gebeurtenis'],
    ids: [...NUMBERS, 'Nummer', 'Code'],
    between: ['van', 'van de']
  },
  pl: {
    events: ['zdarzenia', 'zdarzenie'],
    ids: [...NUMBERS, 'Identyfikator', 'Numer', 'Kod'],
    between: []
  },
  ru: {
    events: ['события', 'событие', 'событий'],
    ids: [...NUMBERS, 'ИД', 'Ид.', 'Идентификатор', 'Код', 'Номер', '№'],
    between: []
  },
  ja: {
    events: ['イベント'],
    ids: ['ID', '識別子', '番号', 'コード', '識別番号'],
    between: ['の']
  },
  zh: {
    events: ['事件'],
    ids: [
      'ID',
      '标识符',
      '標識符',
      '识别码',
      '識別碼',
      '标识',
      '編號',
      '编号',
      '代码',
      '代碼',
      '号',
      '號'
    ],
    between: ['的']
  },
  ko: { events: ['이벤트'], ids: ['ID', '식별자', '번호', '코드'], between: ['의'] }
}

/**
 * The labels for an event's number that the words of a language make, in any order and spelling.
 */
export function idLabelsOf(language: string): readonly string[] {
  const words = ID_WORDS[language]
  if (words === undefined) return []
  return words.events.flatMap(event =>
    words.ids.flatMap(id => [
      `${event} ${id}`,
      `${event}-${id}`,
      `${event}${id}`,
      `${event}s-${id}`,
      `${id} ${event}`,
      `${id}-${event}`,
      ...words.between.flatMap(word => [
        `${id} ${word} ${event}`,
        `${id} ${word}${event}`,
        `${event}${word}${id}`
      ])
    ])
  )
}
