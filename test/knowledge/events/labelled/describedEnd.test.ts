import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

const ONE_LINE =
  'Log: System, Type: Error, Source: iScsiPrt, Event ID: 20, Message: Connection to the target was lost.'

describe('where the text of an event in a list ends', () => {
  it('with its line, the list around it going on', () => {
    const [event] = parseEvents(`Status: Down\n${ONE_LINE}\nUptime: 99 %`).events
    assert.equal(event?.description, 'Connection to the target was lost.')
  })

  it('not with its line where nothing stands around it', () => {
    const [event] = parseEvents(`${ONE_LINE}\nTarget: iqn.example`).events
    assert.equal(event?.description, 'Connection to the target was lost.\nTarget: iqn.example')
  })

  it('before an event that a description holds', () => {
    const [event] = parseEvents(
      'Source: Cluster SQL1\nAlert description: Event ID: 1069. Source: FailoverClustering. ' +
        "Cluster resource 'IP 1' in clustered role 'SQL' failed."
    ).events
    assert.equal(event?.id, 1069)
    assert.equal(event?.source, 'FailoverClustering')
    assert.equal(event?.description, "Cluster resource 'IP 1' in clustered role 'SQL' failed.")
  })
})
