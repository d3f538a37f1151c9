import assert from 'node:assert/strict'
import { findLabels } from '../../../../knowledge/events/labelled/findLabels.ts'
import { nextOfName, nextPlaces } from '../../../../knowledge/events/labelled/labelPlaces.ts'

const LABELS = findLabels('Source: Disk\nEvent ID: 7\nSource: Ntfs\nEvent ID: 55\n')

describe('where later labels stand', () => {
  it('the next one of the same name', () =>
    assert.deepEqual(nextOfName(LABELS), [2, 3, undefined, undefined]))

  it('the next one that is wanted, itself among them', () =>
    assert.deepEqual(
      [...nextPlaces(LABELS, ({ field }) => field === 'id')],
      [1, 1, 3, 3, undefined]
    ))
})
