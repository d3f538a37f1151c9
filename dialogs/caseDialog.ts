import type { Activity } from '../bots/activity.ts'
import { Dialog, type DialogContext, type DialogTurnResult } from '../bots/sdk.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from '../triage/answer.ts'
import { tellAnswered, whyOf } from '../triage/answered.ts'
import { type Case, problemOf, restoreCase } from '../triage/converse/case.ts'
import type { IncomingMessage } from '../triage/converse/move.ts'
import { whyDecided } from '../triage/decide/whyDecided.ts'
import type { Engine } from '../triage/engine.ts'
import type { HandOver, Line } from '../triage/handOver/handOver.ts'
import { outcomeWithPeople } from '../triage/handOver/outcome.ts'
import { type HelpdeskWords, hearHelpdesk, type WithPeople } from '../triage/handOver/withPeople.ts'
import { wordingIn } from '../triage/wording/wordingIn.ts'
import type { QuestionMemory } from './answeredAbove.ts'
import type { ShownVerdict } from './cards/usedCard.ts'
import { changedAbove } from './changedAbove.ts'
import { additionTo, type Filed, fileCase, type SpokenTurn } from './fileCase.ts'
import { type Beside, besideOthers, type GroupMemory } from './group/besideOthers.ts'
import { isEdit } from './isEdit.ts'
import { type ListAddress, listAddress, type MachineList } from './listAddress.ts'
import { noteShown } from './noteShown.ts'
import { noteOutcome, noteRating, type OutcomeMemory } from './outcome/noteOutcome.ts'
import { type Rating, ratingIn } from './outcome/ratingIn.ts'
import { helpdeskWords } from './people/helpdeskWords.ts'
import { peopleOf } from './people/peopleOf.ts'
import { askContact, type ContactMemory, playContact, withContact } from './people/playContact.ts'
import { type PeopleTurn, playWithPeople } from './people/playWithPeople.ts'
import { noteActivity, shownActivity } from './people/shownActivity.ts'
import {
  changedInPlace,
  changesVerdict,
  markedReply,
  placeOf,
  withWhoPressed
} from './repliesTo.ts'
import { saidIn } from './saidIn.ts'
import { type SaidSoFar, sayMore, sayOtherwise } from './saidSoFar.ts'
import { withLines } from './transcript.ts'
import { isVerdict, shownCard } from './verdictCard.ts'
import { wordingFor } from './wordingFor.ts'

/**
 * `lines` are kept for people; `began` names the activity that opened the case; `said` is played
 * again when a message is edited; `people` says who has the conversation, null: the assistant.
 */
type Memory = OutcomeMemory &
  ContactMemory &
  GroupMemory &
  ShownVerdict &
  QuestionMemory & {
    at?: number
    lines?: readonly Line[]
    began?: string
    said?: SaidSoFar
  }

/** The outcome of a turn, and what has been said up to and including it. */
type PlayedTurn = {
  readonly after: Case
  readonly reply: Reply
  readonly soFar: SaidSoFar | undefined
}

/** What a conversation is held with. */
export type DialogParts = {
  readonly knowledge: Knowledge
  readonly engine: Engine
  /** where people reach the pages of articles, '' for nowhere */
  readonly articlesAt?: string | undefined
  readonly beside?: Beside | undefined
  readonly machineList?: MachineList | undefined
}

/** Milliseconds of silence after which somebody is welcomed back. */
const AWAY_MS = 8 * 3_600_000

/** The conversation about one case, from the first word; it stays open for the next problem. */
export class CaseDialog extends Dialog {
  readonly #knowledge: Knowledge
  readonly #engine: Engine
  readonly #articlesAt: string
  readonly #beside: Beside | undefined
  readonly #listAt: ListAddress
  readonly #handOver: HandOver | undefined
  readonly #now: () => number

  constructor(
    { knowledge, engine, articlesAt = '', beside, machineList }: DialogParts,
    handOver?: HandOver,
    now: () => number = Date.now
  ) {
    super('case')
    this.#knowledge = knowledge
    this.#engine = engine
    this.#articlesAt = articlesAt
    this.#beside = beside
    this.#listAt = listAddress(articlesAt, machineList)
    this.#handOver = handOver
    this.#now = now
  }

  override async beginDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return await this.#play(dialog)
  }

  override async continueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return await this.#play(dialog)
  }

  async #play({ context, activeDialog }: DialogContext): Promise<DialogTurnResult> {
    const memory = (activeDialog?.state ?? {}) as Memory
    const activity = withContact(memory, context.activity)
    const shown = shownCard(activity)
    if (shown !== null) noteShown(memory, shown)
    else
      for (const reply of await this.#replies(memory, activity)) {
        const told = { ...reply, ...localeOf({ locale: memory.case?.spoken?.language }) }
        await (told.id === undefined ? context.sendActivity(told) : context.updateActivity(told))
      }
    return Dialog.EndOfTurn
  }

  async #replies(memory: Memory, activity: Activity): Promise<readonly Partial<Activity>[]> {
    const words = helpdeskWords(activity)
    if (words !== null) return hearIn(memory, words, activity, this.#now())
    const people = peopleOf(memory)
    const rating = ratingIn(activity)
    if (rating !== null) return await this.#rated(memory, activity, rating)
    if (this.#handOver === undefined) return await this.#triaged(memory, activity, null)
    const { filed, facts } = restoreCase(memory.case ?? {})
    const contact = await playContact(memory, {
      wording: wordingFor(activity, memory.case),
      activity,
      number: people?.number ?? filed,
      facts,
      at: this.#now(),
      handOver: this.#handOver
    })
    if (contact !== null) return contact
    if (people === null) return await this.#triaged(memory, activity, null)
    return await this.#withPeople(memory, activity, { people, handOver: this.#handOver })
  }

  /** A thumb has no answer; what was written with it goes to who has the case. */
  async #rated(memory: Memory, activity: Activity, rating: Rating): Promise<readonly never[]> {
    const at = this.#now()
    const people = peopleOf(memory)
    noteRating(memory, rating, at)
    if (rating.comment !== null && people !== null)
      await this.#handOver?.add({
        ...additionTo(people.number, activity, at),
        text: rating.comment,
        facts: restoreCase(memory.case ?? {}).facts
      })
    return []
  }

  /** A turn of a conversation with people; the assistant may have its say, too. */
  async #withPeople(
    memory: Memory,
    activity: Activity,
    parts: Pick<PeopleTurn, 'people' | 'handOver'>
  ): Promise<readonly Partial<Activity>[]> {
    const at = this.#now()
    const before = restoreCase(memory.case ?? {})
    const { people, known, text, choices, isTriaged, closedAs } = await playWithPeople({
      ...parts,
      known: before,
      activity,
      at
    })
    Object.assign(memory, { people, case: known, at })
    if (closedAs !== null)
      memory.outcome = outcomeWithPeople(memory.outcome, { at, isAnswer: false, closedAs })
    // another problem is another case, should people be asked for it
    if (known.filed !== before.filed) Object.assign(memory, { lines: [], began: undefined })
    const said = text === '' ? [] : [noteActivity(text, choices, activity.channelId)]
    if (!isTriaged) return said
    return [...(await this.#triaged(memory, activity, people)), ...said]
  }

  /** A turn of the assistant's. `people`: who has the case meanwhile. */
  async #triaged(
    memory: Memory,
    activity: Activity,
    people: WithPeople | null
  ): Promise<readonly Partial<Activity>[]> {
    const at = this.#now()
    const before = restoreCase(memory.case ?? {})
    const conversed = await this.#converse(memory, before, activity)
    if (conversed === null) return []
    const { text } = saidIn(activity)
    const played = await besideOthers(memory, activity, conversed, this.#beside)
    const filed = await this.#filed(memory, {
      activity,
      at,
      text,
      before,
      after: people === null ? played.after : { ...played.after, filed: people.number },
      reply: withWhoPressed(played.reply, activity, text)
    })
    const { after, reply } = filed
    const turnKey = activity.id ?? `${at}`
    Object.assign(memory, { case: after, at, said: played.soFar })
    noteOutcome(memory, {
      before,
      after,
      at,
      door: activity.channelId,
      said: text,
      key: turnKey
    })
    const isFiled = filed.people !== undefined && people === null
    if (isFiled) memory.people = filed.people
    tellAnswered(activity.channelId, reply.step, {
      understood: after.misunderstood <= before.misunderstood,
      why: whyOf(text.length, known => whyDecided(known, problemOf(after), after.facts))
    })
    if (isEdit(activity) && after.last === before.last) return []
    const key = isVerdict(reply.step) ? (memory.outcome?.key ?? '') : turnKey
    const listAt = await this.#listAt(activity, reply, after)
    const above = changedAbove(memory, { activity, before, after, reply, key, listAt })
    const shownAt = placeOf(activity, { articlesAt: this.#articlesAt, listAt, key })
    if (changesVerdict(activity, { before, after, reply }) && memory.card !== undefined)
      return [...above, ...changedInPlace(reply, shownAt, memory.card)]
    return [
      ...above,
      markedReply(reply, shownAt),
      ...(isFiled ? askContact(memory, activity, wordingIn(reply.language)) : [])
    ]
  }

  /** What the message does to the case; null for an edit that changes nothing. */
  async #converse(memory: Memory, before: Case, activity: Activity): Promise<PlayedTurn | null> {
    const play = async (known: Case, message: IncomingMessage) =>
      await this.#engine.converse(known, message, activity.conversation.id)
    const id = activity.id ?? ''
    const said = { ...saidIn(activity), ...localeOf(activity), returned: this.#isBack(memory) }
    const keepsSaid = activity.channelId === 'msteams'
    if (isEdit(activity)) {
      const played = await sayOtherwise(play, memory.said, id, said.text)
      if (played === null) return null
      const after = { ...played.after, filed: before.filed }
      return { ...played, after, soFar: keepsSaid ? played.soFar : undefined }
    }
    const played = await play(before, said)
    return { ...played, soFar: keepsSaid ? sayMore(memory.said, before, id, said) : undefined }
  }

  #isBack({ at }: Memory): boolean {
    return at !== undefined && this.#now() - at > AWAY_MS
  }

  async #filed(memory: Memory, spoken: SpokenTurn): Promise<Filed> {
    if (this.#handOver === undefined) return { after: spoken.after, reply: spoken.reply }
    return await this.#keep(this.#handOver, memory, spoken)
  }

  /**
   * Keeps what a person would need of the conversation, and files it when the case is handed over.
   */
  async #keep(handOver: HandOver, memory: Memory, spoken: SpokenTurn): Promise<Filed> {
    const anew = beginsAnew(spoken)
    const lines = withLines(
      anew ? [] : (memory.lines ?? []),
      spoken.at,
      spoken.text,
      spoken.reply.text
    )
    const began = (anew ? undefined : memory.began) ?? spoken.activity.id ?? String(spoken.at)
    Object.assign(memory, { lines, began })
    return await fileCase({ handOver, knowledge: this.#knowledge }, began, lines, spoken)
  }
}

/** A language, where one is set: the channel's, or the one that is spoken. */
function localeOf({ locale }: Pick<Partial<Activity>, 'locale'>): { readonly locale?: string } {
  return typeof locale === 'string' && locale !== '' ? { locale } : {}
}

function beginsAnew({ before, after }: SpokenTurn): boolean {
  return after.step === null || (before.filed !== null && after.filed === null)
}

/** What the helpdesk says, shown in the conversation, which is with them from then on. */
function hearIn(
  memory: Memory,
  words: HelpdeskWords,
  activity: Activity,
  at: number
): readonly Partial<Activity>[] {
  const { people, shown } = hearHelpdesk(peopleOf(memory), words)
  memory.people = people
  const isAnswer = words.text !== ''
  memory.outcome = outcomeWithPeople(memory.outcome, { at, isAnswer, closedAs: words.outcome })
  return shown.map(one =>
    shownActivity(one, words.number, activity, wordingFor(activity, memory.case))
  )
}
