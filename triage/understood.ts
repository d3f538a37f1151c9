import { isOperatingSystem } from '../knowledge/releases/products.ts'
import type { Reply } from './answer.ts'
import type { Judgement } from './judge.ts'
import { changeOf } from './wording/choices.ts'
import { machineOf, nameEvent, nameLevel, nameRelease } from './wording/names.ts'

/** What was taken from the conversation so far, each with the words that change it. */
export const understood = ({ problem, facts }: Judgement): Reply['understood'] => {
  const [event] = problem.events
  const machine = machineOf(problem.events)
  const windows = facts.product !== null && isOperatingSystem(facts.product)
  return [
    ...(event === undefined ? [] : [{ label: 'Event', value: nameEvent({ ...event, computer: null }), say: null }]),
    ...(machine === null ? [] : [{ label: 'Machine', value: machine, say: null }]),
    ...(facts.product === null ? [] : [{ label: windows ? 'Windows' : 'Product', value: nameRelease({ ...facts, servicePack: null }), say: changeOf(windows ? 'Windows' : 'product') }]),
    ...(facts.servicePack === null ? [] : [{ label: 'Service pack', value: facts.servicePack === 0 ? 'none' : nameLevel(facts.servicePack), say: changeOf('service pack') }])
  ]
}
