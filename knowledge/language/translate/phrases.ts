/**
 * What people tell of a service that hangs, in languages without a table of words: the English of
 * it, and the ways to say it. The longest that fits counts.
 */
type Phrases = readonly (readonly [english: string, ways: readonly string[]])[]

const JAPANESE: Phrases = [
  [
    'stops responding',
    [
      '応答し(?:なく(?:な(?:る|り(?:ます|ました)?|って(?:います|いる|しまいます|しまう|しまいました)?|った))?|ない|ません(?:でした)?|てい(?:ない|ません)|なかった)(?:のです)?',
      '応答が(?:なく(?:な(?:る|りました|ります|った|って(?:います)?))?|ない|ありません|返って(?:こない|きません)|返り?ません|止ま(?:る|ります|りました|った|っています))',
      '反応し(?:なく(?:な(?:る|ります|りました|った|って(?:います)?))|ない|ません|なかった)',
      '反応が(?:ない|ありません|なくなりました|なくなる)',
      '返事をし(?:ない|ません)',
      'うんともすんとも言(?:わない|いません)',
      '無応答(?:に(?:なる|なります|なりました)|です)?'
    ]
  ],
  [
    'hangs',
    [
      'ハング(?:アップ)?(?:する|します|しました|した|して(?:います|いる|しまいます|しまう|しまいました))?',
      'フリーズ(?:する|します|しました|した|して(?:います|いる|しまいます|しまう|しまいました))?',
      '固ま(?:る|ります|りました|った|って(?:います|いる|しまいます|しまう|しまいました)?)',
      '動かなく(?:な(?:る|ります|りました|った|って(?:います|しまいます)?))',
      '止まって(?:しま(?:う|います|いました|った)|います|いる)',
      '停止したまま'
    ]
  ],
  [
    'does not work',
    [
      '動(?:かない|きません|作しない|作しません)',
      '使え(?:ない|ません|なく(?:なる|なります|なりました))'
    ]
  ],
  [
    'only a restart helps',
    [
      '再起動(?:しない(?:と|限り)|すると|すれば|しか|で(?:しか)?)(?:直(?:る|ります|らない|りません)|復旧(?:する|します|しません)|戻ります|回復します)?'
    ]
  ],
  ['restart', ['再起動', 'リブート']],
  ['since yesterday', ['昨日から']],
  ['service', ['サービス']],
  ['server', ['サーバー?']],
  ['mail', ['メール']],
  ['receive', ['受信']],
  ['send', ['送信']],
  ['error', ['エラー']],
  ['printer', ['プリンター?']],
  ['print', ['印刷']],
  ['virtual server', ['仮想サーバー?']],
  ['event', ['イベント']],
  ['log on', ['ログオン', 'ログイン']],
  ['password', ['パスワード']],
  ['network', ['ネットワーク']],
  ['file', ['ファイル']],
  ['folder', ['フォルダー?']],
  ['screen', ['画面']],
  ['start', ['起動']],
  ['slow', ['遅い', '遅く']],
  ['install', ['インストール']]
]

const RUSSIAN: Phrases = [
  [
    'stops responding',
    [
      '(?:больше |вообще |совсем )?не (?:отвечает|отвечают|откликается|откликаются|реагирует|реагируют|отвечал[аи]?)',
      '(?:перестал[аи]?|перестаёт|перестает|перестают) (?:отвечать|откликаться|реагировать)',
      'нет (?:ответа|отклика)'
    ]
  ],
  [
    'hangs',
    [
      '(?:за|под|по)вис(?:ает|ают|ла|ли|ло)?',
      'зависан\\p{L}+',
      'вис(?:ит|ят|нет|нут)',
      'замер(?:ла|ли)?',
      'залип(?:ает|ла|ли)?'
    ]
  ],
  [
    'does not work',
    ['не работает', 'не работают', '(?:перестал[аи]?|перестаёт) работать', '(?:лежит|лёг|легла)']
  ],
  [
    'only a restart helps',
    [
      '(?:помогает |спасает )?только (?:перезагрузка|перезапуск|перезагрузк\\p{L}+)(?: помогает| спасает)?',
      'после (?:перезагрузки|перезапуска)(?: сервера| службы)? (?:снова )?работает'
    ]
  ],
  ['service', ['служб\\p{L}+', 'сервис\\p{L}*']],
  ['server', ['сервер\\p{L}*']],
  ['virtual server', ['виртуальн\\p{L}+ сервер\\p{L}*']],
  ['mail', ['почт\\p{L}+', 'письм\\p{L}+']],
  ['since yesterday', ['со вчерашнего дня', 'со вчера']],
  ['error', ['ошибк\\p{L}+']],
  ['printer', ['принтер\\p{L}*']],
  ['print', ['печата\\p{L}+']]
]

const PORTUGUESE: Phrases = [
  [
    'stops responding',
    [
      '(?:já )?não (?:respondem?|dá resposta|est(?:á|ão) (?:a responder|respondendo))(?: mais)?',
      '(?:para|param|parou|pararam|deixa|deixam|deixou|deixaram) de responder',
      'sem (?:resposta|responder)'
    ]
  ],
  [
    'hangs',
    [
      'trav(?:a|am|ou|aram|ado|ada|ados|adas|ando)',
      'congel(?:a|am|ou|aram|ado|ada)',
      '(?:bloqueia|bloqueiam|bloqueou|pendurad[oa]s?|fica(?:m)? pres[oa]s?)'
    ]
  ],
  [
    'does not work',
    [
      'não (?:funciona|funcionam|está a funcionar|está funcionando)(?: mais)?',
      '(?:parou|pararam) de funcionar'
    ]
  ],
  [
    'only a restart helps',
    ['só (?:um reinício|reiniciar|reiniciando|com (?:um )?reinício)(?: resolve| ajuda)?']
  ],
  ['service', ['serviços?']],
  ['server', ['servidor(?:es)?']],
  ['virtual server', ['servidor virtual']],
  ['mail', ['correio', 'e-?mails?']],
  ['since yesterday', ['desde ontem']],
  ['error', ['erros?']]
]

/** In languages with a table of words, only what the table's words do not tell of a stall. */
const GERMAN: Phrases = [
  [
    'hangs',
    [
      '(?:friert|frieren|fror)(?= .{0,40}ein)',
      '(?:ein|fest)gefroren',
      '(?:hat|haben) sich aufgehängt'
    ]
  ]
]
const FRENCH: Phrases = [
  [
    'hangs',
    [
      'se (?:fige|figent|bloque|bloquent)',
      '(?:est|sont|reste|restent) (?:figée?s?|bloquée?s?)',
      'gelée?s?'
    ]
  ]
]
const SPANISH: Phrases = [
  [
    'hangs',
    ['se (?:congelan?|bloquean?)', '(?:está|están|queda|quedan) (?:bloquead[oa]s?|congelad[oa]s?)']
  ]
]
const ITALIAN: Phrases = [
  ['hangs', ['si (?:pianta|piantano|blocca|bloccano)', 'piantat[oaie]', '(?:è|sono) bloccat[oaie]']]
]

/** By the language's code, each with the English of its phrases, the longest phrase first. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  ja: JAPANESE,
  ru: RUSSIAN,
  pt: PORTUGUESE,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN
}
