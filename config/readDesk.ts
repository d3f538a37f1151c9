import { SettingError, type SettingName } from './settings.ts'

/** A key to the desk, and whose it is; '' when several people share it. */
export type DeskKey = { readonly name: string; readonly key: string }

const MIN_KEY_LENGTH = 16
const MAX_NAME_LENGTH = 80

/** 'Ana Ruiz=5f3c…, 9a41…' → a key of Ana's and one for everybody. @throws SettingError */
export function readDeskKeys(get: (name: SettingName) => string): readonly DeskKey[] {
  const keys = get('DESK_KEY')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(deskKey)
  for (const { name, key } of keys) {
    if (key.length < MIN_KEY_LENGTH)
      throw new SettingError(
        `DESK_KEY holds a key of less than ${MIN_KEY_LENGTH} characters; make one with "openssl rand -hex 32".`
      )
    if (name.length > MAX_NAME_LENGTH)
      throw new SettingError(
        `DESK_KEY holds a name of more than ${MAX_NAME_LENGTH} characters; write NAME=KEY, with commas between.`
      )
  }
  return keys
}

/** A key in base64 may end with '=', which names nobody. */
function deskKey(part: string): DeskKey {
  const sign = part.indexOf('=')
  const key = part.slice(sign + 1).trim()
  if (sign < 1 || /^=?$/.test(key)) return { name: '', key: part }
  return { name: part.slice(0, sign).trim(), key }
}
