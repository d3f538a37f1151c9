import type { CaseStore } from '../../../storage/cases.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'

/** What every field of a case holds that somebody else can write. */
export type Written = {
  /** of fields that a case has once */
  readonly one: string
  /** of those that it has many of: lines, entries, events, articles */
  readonly many: readonly string[]
}

/** A case whose every field is written by others, with every kind of entry; its number. */
export async function fileCase(
  cases: CaseStore,
  key: string,
  { one, many }: Written,
  at = Date.now()
): Promise<number> {
  const facts = {
    ...NEW_CASE.facts,
    product: one,
    edition: one,
    version: one,
    servicePack: 4,
    letter: one,
    others: many.map(product => ({ product, edition: null, version: null, servicePack: 1 }))
  }
  const considered = many.map(text => ({ article: text, title: text, why: text }))
  const number = await cases.open({
    key,
    conversation: `directline/${key}`,
    person: key,
    at,
    content: {
      origin: { channel: 'directline', person: { id: one, name: one }, reference: {} },
      case: {
        words: one,
        events: many.map(eventOf),
        facts,
        ruledOut: considered,
        open: considered
      },
      transcript: many.flatMap(text => [
        { who: 'person', at, text },
        { who: 'assistant', at, text }
      ])
    },
    targets: []
  })
  for (const [index, text] of many.entries())
    for (const kind of ['addition', 'reply', 'note'] as const)
      await cases.add(
        {
          number,
          key: `${kind}${index}`,
          kind,
          at,
          content: {
            text,
            files: [text],
            from: { name: text },
            ...(kind === 'addition' ? { facts } : {})
          }
        },
        null,
        []
      )
  await cases.move({
    number,
    key: 'm',
    at,
    holder: one,
    was: null,
    content: { from: { name: one }, holder: one }
  })
  return number
}

function eventOf(text: string): object {
  return {
    format: 'xml',
    id: 1,
    source: text,
    log: text,
    level: text,
    category: text,
    time: text,
    rawTime: text,
    user: text,
    computer: text,
    description: text,
    count: 1
  }
}
