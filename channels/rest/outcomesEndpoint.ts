import type { Request, Response, Server } from 'restify'
import type { NumberedOutcome, OutcomePage, OutcomeStore } from '../../storage/outcomeRecord.ts'
import { ENDS, type Outcome } from '../../triage/handOver/outcome.ts'
import { createKeyCheck } from '../http/keys/apiKey.ts'
import { addressAfter, readPage, sendPage } from './page.ts'

const PATH = '/api/outcomes'

/** What became of the problems that were told, page by page, without a name in it. */
export function addOutcomes(
  server: Server,
  { outcomes, keys }: { readonly outcomes: OutcomeStore; readonly keys: readonly string[] }
): void {
  if (keys.length === 0) return
  const checkKey = createKeyCheck(keys)
  server.get(PATH, async (request: Request, response: Response) => {
    checkKey(request)
    const { value: ended, ...page } = readPage(request, { name: 'ended', values: ENDS })
    const asked: OutcomePage = { ...page, ended }
    const found = await outcomes.list({ ...asked, limit: page.limit + 1 })
    const shown = found.slice(0, page.limit)
    const next =
      found.length > page.limit
        ? addressAfter(PATH, shown.at(-1)?.number ?? 0, { ...page, name: 'ended', value: ended })
        : null
    sendPage(response, { outcomes: shown.map(outcomeJson), next })
  })
}

function outcomeJson({ number, content }: NumberedOutcome): object {
  const { key: _, said: __, opened, changed, handed, ...outcome } = content as unknown as Outcome
  return {
    number,
    opened: iso(opened),
    changed: iso(changed),
    handed: handed === null ? null : iso(handed),
    ...outcome
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
