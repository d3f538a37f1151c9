import assert from 'node:assert/strict'
import { compareSlots } from '../../../../../knowledge/articles/find/events/compareSlots.ts'
import { findSlots } from '../../../../../knowledge/articles/read/slots/findSlots.ts'

const FRAME = (name: string) => `The ${name} service terminated unexpectedly.`

/** What was said, what is documented, what else the article holds, and how the slots compare. */
const CASES: readonly {
  readonly what: string
  readonly said: string
  readonly documented: string
  readonly holds?: string
  readonly agreed?: readonly string[]
  readonly missing?: readonly string[]
  readonly blank?: readonly string[]
  readonly elsewhere?: readonly string[]
  readonly unsaid?: readonly string[]
  readonly differs?: { readonly said: string; readonly documented: string }
}[] = [
  { what: 'the same service', said: FRAME('Heron'), documented: FRAME('Heron'), agreed: ['Heron'] },
  {
    what: 'another service',
    said: FRAME('Heron'),
    documented: FRAME('Kestrel'),
    missing: ['Heron'],
    differs: { said: 'Heron', documented: 'Kestrel' }
  },
  {
    what: 'a blank',
    said: FRAME('Heron'),
    documented: FRAME('<service name>'),
    blank: ['Heron']
  },
  {
    what: 'another service that the article names, too',
    said: FRAME('Heron'),
    documented: FRAME('Kestrel'),
    holds: 'Heron',
    elsewhere: ['Heron'],
    unsaid: []
  },
  {
    what: 'the same code in two notations',
    said: 'Error -1032 has occurred.',
    documented: 'Error 0xfffffbf8 has occurred.',
    agreed: ['-1032']
  },
  {
    what: 'another code',
    said: 'Error -1032 has occurred.',
    documented: 'Error -510 has occurred.',
    missing: ['-1032'],
    differs: { said: '-1032', documented: '-510' }
  },
  {
    what: 'the same service with another code',
    said: 'The Heron service terminated with service-specific error 10061.',
    documented: 'The Heron service terminated with service-specific error 3547.',
    agreed: ['Heron'],
    missing: ['10061'],
    differs: { said: '10061', documented: '3547' }
  },
  {
    what: 'a code that the pasted text leaves out',
    said: FRAME('Heron'),
    documented: `${FRAME('Heron')} Error 3547.`,
    agreed: ['Heron'],
    unsaid: ['3547']
  },
  {
    what: 'a slot that the documented text does not have',
    said: `${FRAME('Heron')} Error 3547.`,
    documented: FRAME('Heron'),
    agreed: ['Heron'],
    missing: ['3547']
  }
]

describe('comparing telling slots', () => {
  for (const { what, said, documented, holds, differs = null, ...expected } of CASES) {
    it(what, () => {
      const compared = compareSlots(
        findSlots(said),
        findSlots(documented),
        ({ text }) => text === holds
      )
      const { differs: found, ...lists } = compared
      assert.deepEqual(found, differs)
      for (const [name, slots] of Object.entries(lists))
        assert.deepEqual(
          slots.map(({ text }) => text),
          expected[name as keyof typeof expected] ?? [],
          name
        )
    })
  }
})
