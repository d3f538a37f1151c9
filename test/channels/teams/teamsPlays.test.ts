import assert from 'node:assert/strict'
import type { Entry } from '../../parts/teams/teamsChat.ts'
import { TEAMS_PLAYS } from '../../parts/teams/teamsPlays.ts'
import { openTeamsStage } from '../../parts/teams/teamsStage.ts'

type Part = Readonly<Record<string, unknown>>

/** Teams takes no more buttons in a row, and no larger message. */
const MAX_ACTIONS = 6
const MAX_MESSAGE_BYTES = 28 * 1024
/** What Markdown would make of text that is not meant so. */
const RAW_MARKDOWN = /\*\*|^#+ |\]\(/

describe('what Teams is shown, state by state', () => {
  for (const [name, play] of Object.entries(TEAMS_PLAYS))
    it(`${name}: cards are read out, keep within Teams' limits, and hold no markup`, async () => {
      const stage = await openTeamsStage()
      const entries = await play(stage).finally(stage.stop)
      assert.ok(entries.some(isAnswered), 'nothing was shown')
      for (const card of entries.flatMap(cardIn)) check(card)
    })
})

function isAnswered(entry: Entry): boolean {
  const isSaid = entry.kind === 'said'
  return (
    entry.kind === 'panel' || (isSaid && (entry.name === 'KB Triage' || entry.card !== undefined))
  )
}

function cardIn(entry: Entry): readonly Part[] {
  const card = entry.kind === 'note' ? undefined : entry.card
  return card === undefined ? [] : [card as Part]
}

function check(card: Part): void {
  assert.ok(String(card.speak ?? '').length > 0, 'nothing is read out')
  assert.ok(Buffer.byteLength(JSON.stringify(card)) < MAX_MESSAGE_BYTES)
  for (const part of partsOf(card)) {
    if (part.type === 'ActionSet') assert.ok((part.actions as object[]).length <= MAX_ACTIONS)
    if (part.type === 'TextBlock') {
      assert.doesNotMatch(String(part.text), RAW_MARKDOWN)
    }
  }
}

function partsOf(part: unknown): readonly Part[] {
  if (Array.isArray(part)) return part.flatMap(partsOf)
  if (typeof part !== 'object' || part === null) return []
  return [part as Part, ...Object.values(part).flatMap(partsOf)]
}
