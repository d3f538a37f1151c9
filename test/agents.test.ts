import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

describe("the transcripts on the successor of the Bot Framework's SDK", () => {
  it('say the same: to change the SDK is the work of one folder', function () {
    this.timeout(120_000)
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        './test/parts/transcripts/agentsHooks.ts',
        'test/parts/transcripts/playTranscripts.ts'
      ],
      { cwd: ROOT, encoding: 'utf8' }
    )
    const { played, faults } = JSON.parse(stdout || '{}') as { played?: number; faults?: string[] }
    assert.deepEqual(faults, [], stderr)
    assert.ok((played ?? 0) >= 110, `${played} played`)
  })
})
