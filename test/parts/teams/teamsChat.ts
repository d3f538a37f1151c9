import type { Activity } from '../../../bots/activity.ts'
import { buttonOn } from '../channels/buttonOn.ts'
import type { Connector } from '../channels/connector.ts'
import { type TeamsDoor, teamsDoor } from '../channels/teamsDoor.ts'
import type { InProcess } from '../services/inProcess.ts'

/** What stands in the chat, as `drawTeams` draws it. */
export type Entry =
  | {
      readonly kind: 'said'
      readonly name: string
      readonly isOwn?: boolean
      readonly mark?: string
      readonly text?: string
      readonly quoted?: string
      readonly mention?: string | undefined
      readonly card?: object | undefined
      readonly hasThumbs?: boolean
      /** the id under which Teams shows what the bot said */
      readonly id?: string
    }
  | {
      readonly kind: 'panel'
      readonly title: string
      readonly text?: string
      readonly card?: object
      readonly rows?: readonly Row[]
    }
  | { readonly kind: 'note'; readonly text: string }

type Row = { readonly title: string; readonly text: string; readonly picture?: string }

export type Person = {
  /** says something; `shown`: how Teams shows it, where that is otherwise */
  readonly say: (text: string, more?: object, shown?: object) => Promise<void>
  /** presses a button of the newest card that has it */
  readonly press: (title: string) => Promise<void>
  readonly door: TeamsDoor
}

export type TeamsChat = {
  readonly entries: Entry[]
  /** somebody in this chat; the first is whose screen it is */
  readonly person: (name: string) => Person
  /** what the bot sent meanwhile, without being asked here */
  readonly catchUp: () => void
}

const CARD = 'application/vnd.microsoft.card.adaptive'

/** A conversation of Teams, through signed tokens over HTTP, written down as people see it. */
export function teamsChat(service: InProcess, connector: Connector, place: object): TeamsChat {
  const entries: Entry[] = []
  const names: string[] = []
  let seen = connector.received.length
  function catchUp(): void {
    for (const activity of connector.received.slice(seen)) {
      seen += 1
      if (activity.type !== 'message') continue
      if (activity.how === 'PUT') replace(activity.id ?? '', shownAs(activity, activity.id ?? ''))
      else entries.push(shownAs(activity, `reply-${seen}`))
    }
  }
  function replace(id: string, entry: Entry): void {
    const shown = entries.findIndex(one => one.kind === 'said' && one.id === id)
    if (shown >= 0) entries[shown] = entry
  }
  function person(name: string): Person {
    if (!names.includes(name)) names.push(name)
    const isOwn = names[0] === name
    const from = { id: `29:${name}`, name }
    const door = teamsDoor(service, connector, { place, from })
    return {
      door,
      say: async (text, more = {}, shown = {}) => {
        entries.push({ kind: 'said', name, isOwn, text, ...shown })
        await door.post({ text, ...more })
        catchUp()
      },
      press: async title => {
        const card = entries.findLast(one => one.kind === 'said' && buttonOn(one.card, title))
        if (card?.kind !== 'said') throw new Error(`no card has the button ${title}`)
        const { data } = buttonOn(card.card, title) ?? {}
        const { body } = await door.post({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: 'say', data } },
          replyToId: card.id
        })
        const { type, value } = JSON.parse(body) as { type: string; value: object }
        if (type === CARD) replace(card.id ?? '', { ...card, card: value })
        catchUp()
      }
    }
  }
  return { entries, person, catchUp }
}

/** What the bot sent, as Teams shows it. */
function shownAs(activity: Partial<Activity>, id: string): Entry {
  const { text = '', attachments, channelData } = activity
  const mention = /^<at>(.*)<\/at>$/.exec(text)?.[1]
  const card = attachments?.[0]?.content as object | undefined
  return {
    kind: 'said',
    name: 'KB Triage',
    id,
    mention,
    text: mention === undefined ? text : '',
    card,
    hasThumbs: (channelData as { feedbackLoop?: object } | undefined)?.feedbackLoop !== undefined
  }
}
