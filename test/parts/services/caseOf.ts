import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { handedCase } from '../../../triage/handOver/handedCase.ts'

export const EVENT =
  `Event Type: Error\nEvent Source: MSExchangeCluster\n` +
  `Event ID: 2086\nComputer: MAIL01\nDescription:\n` +
  `Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the ` +
  `metabase in order to start the protocol, check if any process in the system is dead`
const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)

/** A case as a conversation makes it. */
export function caseOf(...said: readonly string[]) {
  return handedCase(
    knowledge,
    said.reduce(
      (known, text) =>
        converse(knowledge, known, { text, attachment: false, returned: false }).after,
      NEW_CASE
    )
  )
}
