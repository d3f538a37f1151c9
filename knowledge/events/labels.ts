/** The words Windows writes before a field, in the languages it writes them. */

export type Field = 'type' | 'level' | 'source' | 'log' | 'category' | 'id' | 'instance' | 'date' | 'time' | 'datetime' | 'user' | 'computer' | 'description' | 'other'

/** Strong labels are labels wherever they stand; weak ones only beside others. */
type Row = { readonly field: Field; readonly strong: readonly string[]; readonly weak?: readonly string[] }

const ROWS: readonly Row[] = [
  { field: 'type',
    strong: ['Event Type', 'Ereignistyp', "Type de l'événement", "Type d'événement", 'Tipo de suceso', 'Tipo de evento', 'Tipo evento', 'Gebeurtenistype', 'Type gebeurtenis', 'Typ zdarzenia', 'Тип события', 'イベントの種類', '事件类型', '事件類型', '이벤트 종류', '이벤트 유형', 'EntryType', 'Entry Type', 'EventType'],
    weak: ['Type', 'Typ', 'Tipo', 'Тип', '種類', '类型', '종류', 'Severity'] },
  { field: 'level', strong: ['LevelDisplayName', 'EventLevel'],
    weak: ['Level', 'Ebene', 'Niveau', 'Nivel', 'Livello', 'Nível', 'Poziom', 'Уровень', 'レベル', '级别', '等級', '수준'] },
  { field: 'source',
    strong: ['Event Source', 'Ereignisquelle', "Source de l'événement", "Source d'événement", 'Origen del suceso', 'Origen del evento', 'Origem do evento', 'Origem do Evento', 'Origine evento', 'Bron van gebeurtenis', 'Gebeurtenisbron', 'Źródło zdarzenia', 'Источник события', 'イベント ソース', 'イベントソース', '事件来源', '事件來源', '이벤트 원본', 'ProviderName', 'Provider Name', 'SourceName', 'Source Name', 'Event Provider'],
    weak: ['Source', 'Quelle', 'Origen', 'Origem', 'Origine', 'Bron', 'Źródło', 'Источник', 'ソース', '来源', '來源', '원본', 'Provider', 'Sourcename', 'Src'] },
  { field: 'log',
    strong: ['Log Name', 'Protokollname', 'Nom du journal', 'Nombre de registro', 'Nome do Log', 'Nome registro', 'Logboeknaam', 'Nazwa dziennika', 'Имя журнала', 'ログの名前', '日志名称', '記錄檔名稱', '로그 이름', 'LogName', 'Event Log', 'ContainerLog', 'LogFile'],
    weak: ['Log', 'Channel', 'Container'] },
  { field: 'category',
    strong: ['Event Category', 'Task Category', 'Ereigniskategorie', 'Aufgabenkategorie', 'Taskkategorie', "Catégorie de l'événement", "Catégorie d'événement", 'Catégorie de la tâche', 'Catégorie de tâche', 'Categoría del suceso', 'Categoría de la tarea', 'Categoría de tarea', 'Categoria do Evento', 'Categoria da Tarefa', 'Categoria evento', 'Categoria attività', 'Categorie van gebeurtenis', 'Taakcategorie', 'Kategoria zdarzenia', 'Kategoria zadania', 'Категория события', 'Категория задачи', 'Категория задач', 'イベント カテゴリ', 'タスクのカテゴリ', '事件种类', '事件类别', '任务类别', '工作類別', '事件類別', '이벤트 범주', '작업 범주', 'TaskDisplayName'],
    weak: ['Category', 'Kategorie', 'Catégorie', 'Categoría', 'Categoria', 'Categorie', 'Kategoria', 'Категория', '分类', '類別', '분류', 'Task'] },
  { field: 'id',
    strong: ['Event ID', 'EventID', 'Event Id', 'EventIdentifier', 'EventCode', 'Event Code', 'Event Number', 'Event #', 'Event-ID', 'EVENT_ID', 'Ereignis-ID', 'Ereigniskennung', 'Ereignis ID', "ID de l'événement", "ID d'événement", "Id. de l'événement", "Numéro de l'événement", "ID de l’événement", 'Id. suceso', 'Id. de suceso', 'Id. del evento', 'Id. del suceso', 'Id. de evento', 'Identificador del evento', 'ID do Evento', 'Identificação do evento', 'Identificação de Evento', 'ID evento', 'Gebeurtenis-ID', 'Gebeurtenis ID', 'Identyfikator zdarzenia', 'Код события', 'Идентификатор события', 'イベント ID', 'イベントID', '事件 ID', '事件ID', '事件识别码', '事件識別碼', '이벤트 ID', '이벤트ID'],
    weak: ['Id', 'ID', 'Event'] },
  { field: 'instance', strong: ['InstanceId', 'Instance ID'] },
  { field: 'datetime', strong: ['TimeGenerated', 'TimeCreated', 'Time Generated', 'Date and Time', 'Logged', 'Datum und Uhrzeit', 'Protokolliert'] },
  { field: 'date', strong: ['Event Date'], weak: ['Date', 'Datum', 'Fecha', 'Data', 'Дата', '日付', '日期', '날짜'] },
  { field: 'time', strong: ['Event Time', 'Uhrzeit'], weak: ['Time', 'Zeit', 'Heure', 'Hora', 'Ora', 'Tijd', 'Godzina', 'Czas', 'Время', '時刻', '时间', '時間', '시간'] },
  { field: 'user', strong: ['UserName', 'User Name'], weak: ['User', 'Benutzer', 'Utilisateur', 'Usuario', 'Usuário', 'Utente', 'Gebruiker', 'Użytkownik', 'Пользователь', 'ユーザー', '用户', '使用者', '사용자'] },
  { field: 'computer', strong: ['MachineName', 'ComputerName', 'Computer Name'], weak: ['Computer', 'Ordinateur', 'Equipo', 'Computador', 'Komputer', 'Компьютер', 'コンピューター', 'コンピュータ', '计算机', '電腦', '컴퓨터', 'Host'] },
  { field: 'description', strong: [], weak: ['Description', 'Beschreibung', 'Descripción', 'Descrição', 'Descrizione', 'Beschrijving', 'Opis', 'Описание', '説明', '描述', '설명', 'Message', 'Event Description', 'Event Message', 'Event String', 'Details', 'Text'] },
  { field: 'other', strong: ['TimeWritten', 'ReplacementStrings', 'CategoryNumber', 'RecordId', 'ProviderId', 'ProcessId', 'ThreadId', 'RelatedActivityId', 'ActivityId', 'MatchedQueryIds', 'Bookmark', 'OpcodeDisplayName', 'KeywordsDisplayNames', 'Qualifiers', 'EventRecordID', 'Record Number', 'RecordNumber', 'User Data', 'TaskCategory'],
    weak: ['Keywords', 'Schlüsselwörter', 'Mots clés', 'Mots-clés', 'Palabras clave', 'Palavras-chave', 'Parole chiave', 'Trefwoorden', 'Słowa kluczowe', 'Ключевые слова', 'キーワード', '关键字', '關鍵字', '키워드', 'OpCode', 'Opcode', 'Version', 'Index', 'Site', 'Properties', 'More Information'] }
]

export type LabelName = { readonly field: Field; readonly strong: boolean }

const nameOf = (label: string): string => label.toLowerCase().replace(/[\s’']+/g, ' ')

const entriesOf = ({ field, strong, weak = [] }: Row): readonly (readonly [string, LabelName])[] => [
  ...weak.map(label => [nameOf(label), { field, strong: false }] as const),
  ...strong.map(label => [nameOf(label), { field, strong: true }] as const)
]
const NAMES: ReadonlyMap<string, LabelName> = new Map(ROWS.flatMap(entriesOf))

const escape = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s{1,12}`).replace(/'/g, "['’]")
const LONGEST_FIRST = [...new Set(ROWS.flatMap(({ strong, weak = [] }) => [...strong, ...weak]))].sort((a, b) => b.length - a.length)

/** A label with its colon; group 1 is the label. */
export const LABEL = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\/'"-])(${LONGEST_FIRST.map(escape).join('|')})[ ]{0,30}[:=](?![\\/])`, 'giu')

/** The field a label names. 'Id. de suceso' → id */
export const fieldOf = (label: string): LabelName => NAMES.get(nameOf(label)) ?? { field: 'other', strong: false }
