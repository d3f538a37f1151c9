import type { Activity } from '../../bots/activity.ts'
import type { Rated } from '../../triage/handOver/outcome.ts'

/** The event with which Web Chat says that one of its thumbs was pressed. */
const VOTED = 'webchat:activity-status/feedback'
const VOTE = 'https://schema.org/VoteAction'
const VOTES: Readonly<Record<Rated, string>> = { up: 'upvote', down: 'downvote' }

/** The thumbs that Web Chat draws below a message; a press sends the `@id` back. */
export function thumbsFor(key: string): Activity['entities'] {
  return (['up', 'down'] as const).map(rated => ({
    type: VOTE,
    '@context': 'https://schema.org',
    '@type': 'VoteAction',
    '@id': `${rated}/${key}`,
    actionOption: VOTES[rated]
  }))
}

/** The thumb that an event of Web Chat gives, and the key of the problem it is about; or null. */
export function votedIn({ name, entities }: Partial<Activity>): {
  readonly rated: Rated
  readonly key: string
} | null {
  if (name !== VOTED) return null
  const [vote] = (entities ?? []) as readonly { readonly '@id'?: unknown }[]
  const [, rated, key] = /^(up|down)\/(.+)$/s.exec(String(vote?.['@id'])) ?? []
  return rated === undefined || key === undefined ? null : { rated: rated as Rated, key }
}
