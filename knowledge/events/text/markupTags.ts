import { inSequence, oneOf } from '../../language/words/oneOf.ts'

/** Tags that end a line in HTML. */
export const LINE_TAG = String.raw`<\/?${oneOf(
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h[1-6]',
  'table',
  'tbody',
  'thead',
  'ul',
  'ol',
  'dl',
  'pre',
  'section',
  'article',
  'hr',
  'html',
  'head',
  'body'
)}(?:\s[^<>]{0,400})?\/?>[ \t\r]{0,8}\n?`
/** Tags around words. */
export const WORD_TAG = String.raw`<\/?${oneOf(
  'span',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'font',
  'code',
  'a',
  'td',
  'th',
  'dt',
  'dd',
  'small',
  'sub',
  'sup',
  'o:p',
  'meta',
  'img'
)}(?:\s[^<>]{0,400})?\/?>`
/** A quote: of HTML, and of Teams. */
export const QUOTE_TAG = String.raw`<\/?(?:blockquote|quoted)(?:\s[^<>]{0,600})?\/?>`
/** The names of people in Teams: they are spoken to, not spoken of. */
export const NAME_TAG = oneOf(
  String.raw`<at(?:\s[^<>]{0,200})?>[^<>\n]{0,80}<\/at>`,
  String.raw`<span[^<>]{0,200}schema\.skype\.com\/Mention[^<>]{0,200}>[^<>\n]{0,80}<\/span>`
)

/** The marks of forums: '[quote]', '[/code]', '[b]' */
export const FORUM_TAG = String.raw`\[\/?(?:quote|code|pre|b|i|u|size|color|font)(?:=[^\]\n]{0,60})?\]`
const GLUED_LABELS = oneOf(
  'Source',
  'Date',
  'Event ID',
  'Task Category',
  'Level',
  'Keywords',
  'User',
  'Computer',
  'Description',
  'Event (?:Source|Category|Type)'
)
/** The same where words stand without blanks between them. */
const EASTERN_LABELS = oneOf(
  'ログの名前',
  'ソース',
  '日付',
  'イベント ?ID',
  'タスクのカテゴリ',
  'レベル',
  'キーワード',
  'ユーザー',
  'コンピューター',
  '説明',
  '日志名称',
  '来源',
  '日期',
  '事件 ?ID',
  '任务类别',
  '级别',
  '关键字',
  '计算机',
  '描述',
  '記錄檔名稱',
  '來源',
  '事件識別碼',
  '工作類別',
  '層級',
  '關鍵字',
  '使用者',
  '電腦'
)
/**
 * Where the line end between a value and the next label was lost: 'Log Name: SystemSource: Disk'.
 * Small letters count: 'DATASOURCE:' is one word; a pattern that takes capitals for small letters,
 * too, finds places more than these, see `isGluedAt`.
 */
export const GLUED_LABEL = oneOf(
  String.raw`(?<=[a-z\d)]|[AP]M|N\/A)(?<!Event|Data)(?=${GLUED_LABELS}:)`,
  String.raw`(?<=\S)(?=${EASTERN_LABELS}[ \t\u3000]{0,20}[:：])`
)
const GLUED = new RegExp(GLUED_LABEL, 'g')
const GLUED_HERE = new RegExp(GLUED_LABEL, 'y')
/** From so many on, a text has lost them. */
const MIN_GLUED = 3

/** Whether the line end in front of a label was lost at this place of a text. */
export function isGluedAt(text: string, place: number): boolean {
  GLUED_HERE.lastIndex = place
  return GLUED_HERE.test(text)
}

/** Whether a text has lost the line ends between its labels. */
export function losesLineEnds(text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(GLUED)) {
    count += 1
    if (count >= MIN_GLUED) return true
  }
  return false
}

const KNOWN: ReadonlySet<string> = new Set(
  [
    'br p div li tr h1 h2 h3 h4 h5 h6 table tbody thead ul ol pre section article hr html head body',
    'span b strong i em u font code a td th dl dt dd small sub sup o:p meta img blockquote quoted at'
  ].flatMap(names => names.split(' '))
)
/** Whether a tag is one of HTML, mail or Teams. */
export function isKnownTag(name: string): boolean {
  return KNOWN.has(name)
}

const CLOSED = /<\/([a-z][\w:-]{0,30})[ \t]*>|<([a-z][\w:-]{0,30})(?:\s[^<>]{0,200})?\/>/gi
/** Records that other readers take apart themselves. */
const RECORDS =
  /<(?:Event|Events|System|EventID|Provider|EventData|Data|Objs?|Objects?|Property|Props|MS|TN)[\s>]/
/** A tag that opens a cell of a table is a value of it. */
const IN_CELL = /[,;\t|"]<([a-z][\w:-]{0,30})/gi
const MAX_UNKNOWN = 40

/**
 * A pattern for tags of no known language, '<para>', '<listitem>', which are closed somewhere; a
 * placeholder ('<server name>') never is. Null where there are none.
 */
export function unknownTag(text: string): string | null {
  if (RECORDS.test(text)) return null
  const values = new Set([...text.matchAll(IN_CELL)].map(match => (match[1] ?? '').toLowerCase()))
  const names = new Set(
    [...text.matchAll(CLOSED)]
      .map(match => (match[1] ?? match[2] ?? '').toLowerCase())
      .filter(name => !KNOWN.has(name) && !values.has(name))
  )
  if (names.size === 0) return null
  const escaped = [...names].slice(0, MAX_UNKNOWN).map(name => name.replace(/[:-]/g, '\\$&'))
  return inSequence(
    String.raw`<\/?`,
    oneOf(...escaped.map(name => name.replace('\\-', '-'))),
    String.raw`(?:\s[^<>]{0,400})?\/?>[ \t\r]{0,8}\n?`
  )
}
