import { startService } from '../../test/parts/services/service.ts'
import { readFindingCases } from './findingCases.ts'

/** Pastes after which the memory of the service is read. */
const PASTES = 700

/**
 * Megabytes of the service, started as `npm start` does, once it has answered pastes of both kinds.
 */
export async function memoryServing(index: string, data: string): Promise<number> {
  const { url, stop } = await startService({ KNOWLEDGE: index, RATE_LIMIT: '0', LOG_LEVEL: 'info' })
  const cases = readFindingCases(data).filter(({ kind }) => kind === 'event' || kind === 'symptom')
  const step = Math.max(1, Math.floor(cases.length / PASTES))
  for (const { text } of cases.filter((_, place) => place % step === 0).slice(0, PASTES)) {
    await (
      await fetch(`${url}/api/triage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text })
      })
    ).text()
  }
  const metrics = await (await fetch(`${url}/metrics`)).text()
  await stop()
  return Number(/^process_resident_memory_bytes(?:\{.*\})? (\S+)/m.exec(metrics)?.[1]) / 1e6
}
