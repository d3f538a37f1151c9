import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'

describe('what is forgotten', () => {
  it('is in no file any more as soon as it is forgotten', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-forget-'))
    const database = await openDatabase({ storageUrl: 'sqlite:', dataDir })
    const store = createStore(database)
    function holds(): boolean {
      return readdirSync(dataDir).some(file =>
        readFileSync(join(dataDir, file), 'latin1').includes('QXLON7')
      )
    }
    const message = { type: 'message', text: 'QXLON7 hangs' }
    async function play(forget: boolean, text: string): Promise<void> {
      const line = await store.read('a/b')
      const played = line.waiting.map(({ number }) => ({ number, answer: undefined }))
      await store.commit('a/b', {
        version: line.version,
        record: { text },
        played,
        unsent: [],
        shown: [{ type: 'message', text }],
        forget: forget && { person: 'ana', channel: 'a', conversation: 'b' }
      })
    }
    await store.accept('a/b', '1', message, message)
    await play(false, 'QXLON7?')
    assert.equal(holds(), true)
    await store.accept('a/b', '2', { type: 'message', text: 'forget me' }, null)
    await play(true, 'gone')
    assert.equal(holds(), false)
    await store.close()
  })
})
