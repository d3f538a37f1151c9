import type { HandOverConfig } from '../../config/readHandOver.ts'
import type { Store } from '../../storage/store.ts'
import type { Engine } from '../../triage/engine.ts'
import { createMailAccess } from './letters/mailAccess.ts'
import { parseMailbox } from './mailbox.ts'
import { type MailParts, takeMail } from './takeMail.ts'
import { type StopWatching, type WatchParts, watchMailbox } from './watchMailbox.ts'

/** Fetches and takes mails where the settings name a mailbox; returns what ends that. */
export function openMailDoor({
  config,
  engine,
  store,
  log,
  watched,
  pace = {},
  ...parts
}: Pick<MailParts, 'bot' | 'reply' | 'tokens'> & {
  readonly config: Pick<HandOverConfig, 'mail'>
  readonly engine: Pick<Engine, 'eventLog'>
  readonly store: Store
  readonly log: WatchParts['log']
  readonly watched?: WatchParts['watched']
  readonly pace?: Pick<WatchParts, 'look' | 'firstWait'>
}): StopWatching {
  const { imap } = config.mail
  if (imap === '') return async () => undefined
  const take = takeMail({ ...parts, settings: config.mail, readLog: engine.eventLog, log })
  const access = createMailAccess(config.mail.token)
  return watchMailbox({ mailbox: parseMailbox(imap), access, take, store, log, watched, ...pace })
}
