import type { GroupMemory } from '../../dialogs/group/besideOthers.ts'
import type { OutcomeMemory } from '../../dialogs/outcome/noteOutcome.ts'
import type { KeptCase } from '../../triage/converse/case.ts'
import type { ConversationState } from '../conversationState.ts'

type Remembered = OutcomeMemory & GroupMemory & { readonly case?: KeptCase }

/** What the dialog of a conversation remembers. */
export function memoryIn({ dialog }: ConversationState): Remembered {
  return (dialog.dialogStack[0]?.state ?? {}) as Remembered
}
