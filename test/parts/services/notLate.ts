import type { LateArrivals } from '../../../storage/lateArrivals.ts'

/** For a store that always answers. */
export const notLate: LateArrivals = {
  keep: async () => {
    throw new Error('nothing comes late here')
  },
  left: async () => ({ waiting: [], setAside: [] }),
  forget: async () => undefined
}
