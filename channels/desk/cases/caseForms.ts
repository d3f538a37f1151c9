import type { CaseStore, KeptCase } from '../../../storage/cases.ts'
import { NO_NAME } from '../../../triage/handOver/caseWording.ts'
import type { ReplyToCase } from '../../handOver/replyToCase.ts'
import { BodyRefused } from '../../http/readBody.ts'
import { replyIn } from '../../rest/readReply.ts'
import type { Visit } from '../shell/route.ts'
import { holderName } from './shownCase.ts'

export type FormParts = { readonly cases: CaseStore; readonly reply: ReplyToCase }

/** Brings what the helpdesk does into the store and the chat, as every other door does. */
export type CaseForms = {
  /** false: somebody else has it by now */
  readonly take: (visit: Visit, number: number) => Promise<boolean>
  /** what was written, to the person or as a note. @throws BodyRefused with a sentence */
  readonly say: (visit: Visit, kept: KeptCase) => Promise<void>
  readonly giveBack: (visit: Visit, kept: KeptCase) => Promise<void>
  readonly close: (visit: Visit, kept: KeptCase) => Promise<void>
  readonly reopen: (visit: Visit, kept: KeptCase) => Promise<void>
}

export function createCaseForms({ cases, reply }: FormParts): CaseForms {
  async function hold(
    visit: Visit,
    number: number,
    to: { holder: string | null; was: string | null }
  ) {
    const content = { from: { name: visit.viewer.name }, holder: to.holder }
    const key = `${keyOf(visit)}/${number}/${to.holder === null ? 'free' : 'take'}`
    const moved = await cases.move({ number, key, at: Date.now(), content, ...to })
    if (moved === null) throw notThere()
    return moved.holder === to.holder
  }
  async function send(visit: Visit, number: number, fields: object): Promise<void> {
    const asked = replyIn({ case: number, from: visit.viewer.name, ...fields }, number)
    if ((await reply(number, keyOf(visit), asked)) === null) throw notThere()
  }
  return {
    take: async (visit, number) => {
      const was = visit.form.get('was') || null
      return await hold(visit, number, { holder: holderName(visit.viewer), was })
    },
    say: async (visit, { number, holder }) => {
      const text = (visit.form.get('text') ?? '').replace(/\r\n/g, '\n')
      if (text.trim() === '') throw new BodyRefused(400, 'There are no words in it yet.')
      const isNote = isNoteIn(visit.form)
      // who answers a case that nobody has, has it
      if (holder === null && !isNote)
        await hold(visit, number, { holder: holderName(visit.viewer), was: null })
      await send(visit, number, isNote ? { text, private: true } : { text })
    },
    giveBack: async (visit, { number, holder }) => {
      if (visit.form.get('to') === 'assistant') await send(visit, number, { to: 'assistant' })
      await hold(visit, number, { holder: null, was: holder })
    },
    close: async (visit, { number }) =>
      await send(visit, number, {
        state: 'closed',
        outcome: visit.form.get('outcome') ?? undefined
      }),
    reopen: async (visit, { number }) => {
      // a note without words turns the case and tells the person nothing: the next reply does
      const turn = {
        text: '',
        name: visit.viewer.name || NO_NAME,
        isPrivate: true,
        state: 'open'
      } as const
      if ((await reply(number, keyOf(visit), turn)) === null) throw notThere()
    }
  }
}

/** In any doubt it is for the helpdesk alone. */
export function isNoteIn(form: URLSearchParams): boolean {
  return form.get('as') === 'note' || form.get('do') === 'note'
}

/** The same for a form that is sent twice. */
function keyOf({ form }: Visit): string {
  return `desk/${(form.get('key') ?? '').slice(0, 100)}`
}

export function notThere(): BodyRefused {
  return new BodyRefused(
    404,
    'There is no case of that number: it was never opened, or its person asked to be forgotten.'
  )
}
