import assert from 'node:assert/strict'
import { explainWhy } from '../../../channels/terminal/explainWhy.ts'
import { folderWith, NEIGHBOURS } from '../../parts/written/writtenArticles.ts'

describe('why a message is answered as it is', () => {
  const lines = explainWhy(
    folderWith(NEIGHBOURS),
    'kestrel stops importing when the attachment has a semicolon in its name'
  )

  it('shows what was searched for and what counted for each candidate', () => {
    assert.match(lines.join('\n'), /searched for, with its weight: kestrel \d/)
    assert.match(lines.join('\n'), /0\.\d\d Q910004 .*\(share \d\.\d\d\): \w+ [+-]\d/)
  })

  it('shows the thresholds and the step', () => {
    assert.match(lines[0] ?? '', /named from 0\.75/)
    assert.match(lines.join('\n'), /step: \{"kind":/)
  })
})
