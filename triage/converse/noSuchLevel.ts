import { servicePacksOf } from '../../knowledge/releases/servicePacksOf.ts'
import { nameLevel } from '../tell/names.ts'
import { learn } from '../understand/facts.ts'
import { SAY } from '../wording/say.ts'
import { said } from './asideParts.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { withLearned } from './correction.ts'
import { decideAndReply } from './decideAndReply.ts'

/**
 * A service pack that the program never had says nothing of what is in; what was told of the
 * program itself counts, and what is not known is asked for.
 */
export function noSuchLevel(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const { product, servicePack, letter } = learn(before.facts, heard, before.pendingQuestion)
  const last = servicePacksOf(product ?? '').at(-1) ?? 0
  const level = nameLevel(servicePack ?? 0, letter)
  const opening = said(turn, SAY.noSuchLevel(level, product ?? '', nameLevel(last)))
  const releases = heard.releases.flatMap(release =>
    release.product === null
      ? []
      : [{ ...release, servicePack: null, letter: undefined, below: undefined }]
  )
  const rest = heard.releases.length === 0 ? '' : heard.rest
  const told = { ...heard, releases, rest: releases.length === 0 ? '' : rest }
  return decideAndReply(
    { ...turn, heard: told, opening: [...turn.opening, opening] },
    withLearned(before, told)
  )
}
