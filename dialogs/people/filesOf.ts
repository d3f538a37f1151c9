import type { Activity } from '../../bots/activity.ts'
import { saidIn } from '../saidIn.ts'

const MAX_NAME_LENGTH = 200

/** The names of the files that came along with a message; 'a picture' for one that has none. */
export function filesOf({ attachments, ...activity }: Activity): readonly string[] {
  return (attachments ?? [])
    .filter(attachment => saidIn({ ...activity, attachments: [attachment] }).attachment)
    .map(({ name, contentType }) => {
      if (typeof name === 'string' && name.trim() !== '') return name.slice(0, MAX_NAME_LENGTH)
      return `without a name (${contentType ?? 'of an unknown kind'})`
    })
}
