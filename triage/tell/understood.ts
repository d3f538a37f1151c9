import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Facts, Reply } from '../answer.ts'
import type { Decision } from '../decide/decide.ts'
import { CHOICES } from '../wording/english/choices.ts'
import { LABELS, PHRASES } from '../wording/say.ts'
import { machineOf, nameEvent, nameLevel, nameRelease } from './names.ts'

/** What was taken from the conversation so far, each with the words that change it. */
export function understood({ problem, facts }: Decision): Reply['understood'] {
  const [event] = problem.events
  const machine = machineOf(problem.events)
  const windows = facts.product !== null && isOperatingSystem(facts.product)
  const level = levelKnown(facts)
  return [
    ...(event === undefined
      ? []
      : [
          {
            label: LABELS.event,
            value: nameEvent({ ...event, computer: null }),
            say: CHOICES.changeEvent
          }
        ]),
    ...(machine === null
      ? []
      : [{ label: LABELS.machine, value: machine, say: CHOICES.changeMachine }]),
    ...(facts.product === null ? [] : [productKnown(facts, windows)]),
    ...(level === null
      ? []
      : [{ label: LABELS.servicePack, value: level, say: CHOICES.changeServicePack }])
  ]
}

function productKnown(facts: Facts, isWindows: boolean): Reply['understood'][number] {
  return {
    label: isWindows ? LABELS.windows : LABELS.product,
    value: nameRelease({ ...facts, servicePack: null }),
    say: isWindows ? CHOICES.changeWindows : CHOICES.changeProduct
  }
}

/** 'SP6a', 'none', 'older than SP3'; null when nothing is known of it. */
function levelKnown({ servicePack, letter, below }: Facts): string | null {
  if (servicePack !== null) {
    if (servicePack === 0) return PHRASES.noneInstalled
    return nameLevel(servicePack, letter)
  }
  if (below === undefined) return null
  return PHRASES.olderThan(nameLevel(below))
}
