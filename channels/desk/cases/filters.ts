import type { DeskBand, DeskFilter } from '../../../storage/cases.ts'
import type { Viewer } from '../shell/route.ts'
import { holderName } from './shownCase.ts'

const SHOWS = ['all', 'waiting', 'mine', 'nobody', 'answered', 'closed'] as const
export type Show = (typeof SHOWS)[number]

/** What the address of a list asks for. */
export type Asked = {
  readonly show: Show
  readonly words: string
  /** a channel, or '' for all */
  readonly door: string
  /** how far back closed cases go */
  readonly days: number
  /** how many of the band come before those shown */
  readonly from: number
}

export const PERIODS = [7, 30, 365] as const
const MAX_WORDS_LENGTH = 200
export const DAY_MS = 24 * 3_600_000

/** What is no choice is the first one: an address that somebody kept shows something. */
export function askedIn(query: URLSearchParams): Asked {
  const days = Number(query.get('days'))
  const from = Number(query.get('from'))
  return {
    show: SHOWS.find(show => show === query.get('show')) ?? 'all',
    words: (query.get('q') ?? '').trim().slice(0, MAX_WORDS_LENGTH),
    door: /^[\w-]{1,40}$/.exec(query.get('door') ?? '')?.[0] ?? '',
    days: PERIODS.find(period => period === days) ?? PERIODS[0],
    from: Number.isSafeInteger(from) && from > 0 ? from : 0
  }
}

/** The address that asks for it; what is left out is as it is by itself. */
export function addressOf(asked: Partial<Asked>): string {
  const { show = 'all', words = '', door = '', days = PERIODS[0], from = 0 } = asked
  const query = new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(words === '' ? {} : { q: words }),
    ...(door === '' ? {} : { door }),
    ...(days === PERIODS[0] ? {} : { days: String(days) }),
    ...(from === 0 ? {} : { from: String(from) })
  })
  return query.size === 0 ? '/desk' : `/desk?${query}`
}

/** The bands that a list shows. */
export function bandsOf({ show }: Asked): readonly DeskBand[] {
  if (show === 'waiting' || show === 'answered' || show === 'closed') return [show]
  return show === 'nobody' ? ['waiting', 'answered'] : ['waiting', 'answered', 'closed']
}

export function filterOf(
  { show, words, door, days }: Asked,
  viewer: Viewer,
  now: number
): DeskFilter {
  return {
    closedSince: now - days * DAY_MS,
    ...(show === 'mine' ? { holder: holderName(viewer) } : {}),
    ...(show === 'nobody' ? { holder: null } : {}),
    ...(words === '' ? {} : { words }),
    ...(door === '' ? {} : { channel: door })
  }
}
