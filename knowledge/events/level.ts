import type { Level } from './event.ts'

/** The words for a level, whole, in the languages Windows writes them. */
const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:audit[_ ]?success|success ?audit|erfolgsüberwachung|erfolgsüberw\.?|überwachung erfolgreich|succès de l'audit|audit des succès|auditoría correcta|acierto de auditoría|auditoria com êxito|êxito da auditoria|controllo riuscito|operazione riuscita|inspekcja sukcesów|аудит успеха|成功の監査|審核成功|审核成功|成功审核|성공 감사|geslaagde controle|success)$/i, 'audit-success'],
  [/^(?:audit[_ ]?failure|failure ?audit|fehlerüberwachung|überwachung gescheitert|échec de l'audit|audit des échecs|error de auditoría|falha da auditoria|falha de auditoria|controllo non riuscito|inspekcja niepowodzeń|аудит отказа|失敗の監査|審核失敗|审核失败|失败审核|실패 감사|mislukte controle|failure)$/i, 'audit-failure'],
  [/^(?:critical|kritisch|critique|crítico|critico|krytyczny|критический|critical error|重大|严重|嚴重|關鍵|关键|위험|fatal|1)$/i, 'critical'],
  [/^(?:error|err|fehler|erreur|errore|erro|fout|błąd|ошибка|エラー|错误|錯誤|오류|2)$/i, 'error'],
  [/^(?:warning|warn|warnung|avertissement|advertencia|avviso|aviso|waarschuwing|ostrzeżenie|предупреждение|警告|경고|3)$/i, 'warning'],
  [/^(?:information(?:al|en)?|info|informations?|información|informazioni|informações|informatie|informacje|informacja|сведения|уведомление|情報|信息|資訊|정보|verbose|4|5|0)$/i, 'information']
]

/** The level a word or a number of the event schema means; null when it is none. 'Fehler' → 'error' */
export const parseLevel = (text: string | null): Level | null => {
  const word = text?.replace(/[*_.\s]+$/, '').replace(/^[*_\s]+/, '').replace(/’/g, "'") ?? ''
  return WORDS.find(([said]) => said.test(word))?.[1] ?? null
}
