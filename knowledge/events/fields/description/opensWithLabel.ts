import { inSequence, oneOf } from '../../../language/words/oneOf.ts'

/** What ASP.NET calls the number of its own that opens its texts, in the languages it speaks. */
const CODE_NAMES = oneOf(
  'event code',
  'ereigniscode',
  "code d['’]événement",
  'código de evento',
  'código do evento',
  'codice evento',
  'gebeurteniscode',
  'kod zdarzenia',
  'код события',
  'イベント ?コード',
  '事件代码',
  '事件代碼',
  '이벤트 코드'
)

const MESSAGE_NAMES = oneOf(
  'event message',
  'ereignismeldung',
  "message d['’]événement",
  'mensaje de evento',
  'mensagem do evento',
  'messaggio evento',
  'gebeurtenisbericht',
  'komunikat zdarzenia',
  'сообщение о событии',
  'イベント ?メッセージ',
  '事件消息',
  '事件訊息',
  '이벤트 메시지'
)

/** How the text of a crash opens. */
const FAULTING = oneOf(
  'faulting application',
  'name der fehlerhaften anwendung',
  'fehlerhafte anwendung',
  "nom de l['’]application défaillante",
  'application défaillante',
  'nombre de (?:la )?aplicación con errores',
  "nome (?:dell[’'])?applicazione che ha generato",
  'nome (?:do|da) (?:aplicativo|aplicação) com falha',
  'naam van toepassing met fout',
  'nazwa aplikacji powodującej błąd',
  'имя сбойного приложения',
  '障害が発生しているアプリケーション名',
  '(?:错误|故障)应用程序名称',
  '失敗的應用程式名稱',
  '오류 있는 응용 프로그램 이름'
)

/**
 * How texts of Windows open that are lines of labels themselves: crashes, .NET, ASP.NET, error
 * reports, Sysmon, WMI. What their labels are called says nothing of the event.
 */
const OPENS = new RegExp(
  inSequence(
    String.raw`^[ \t>*]{0,8}["“]?`,
    oneOf(
      `(?:${FAULTING})`,
      String.raw`fault bucket\b`,
      String.raw`\p{L}{5,12} ?[:：][ \t]{0,4}[^\s:]{1,80}\.exe[ \t]{0,4}(?:\n|$|\p{L}{2,12} )`,
      inSequence(
        `(?:${CODE_NAMES})`,
        String.raw` ?[:：][ \t]{0,4}\d{4,6}\s{1,5}(?:${MESSAGE_NAMES}) ?[:：]`
      ),
      String.raw`[\p{L} ]{4,40}:[ \t]{0,4}\n?[ \t]{0,4}(?:RuleName|UtcTime):`,
      String.raw`Id = \{[\da-f-]{8,36}\};`
    )
  ),
  'iu'
)

/** 'Application: x.exe', 'Event code: 3005': a text that begins so holds labels of its own. */
export function opensWithLabel(text: string): boolean {
  return OPENS.test(text.slice(0, MAX_OPENING_LENGTH))
}

const MAX_OPENING_LENGTH = 160
