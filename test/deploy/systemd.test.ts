import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import packageFile from '../../package.json' with { type: 'json' }

const UNIT = readFileSync(
  new URL('../../deploy/systemd/kb-triage.service', import.meta.url),
  'utf8'
)
function settingOf(name: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(UNIT)?.[1] ?? ''
}

describe('the unit for systemd', () => {
  it('starts the service as npm start does', () =>
    assert.equal(settingOf('ExecStart'), `/usr/bin/env ${packageFile.scripts.start}`))
  it('keeps what is kept where it may write, and nowhere else', () => {
    assert.match(UNIT, new RegExp(`DATA_DIR=/var/lib/${settingOf('StateDirectory')}$`, 'm'))
    assert.equal(settingOf('ProtectSystem'), 'strict')
  })
  it('does not try a wrong setting again', () =>
    assert.equal(settingOf('RestartPreventExitStatus'), '78'))
  it('leaves Node the memory that it compiles into', () =>
    assert.doesNotMatch(UNIT, /MemoryDenyWriteExecute=yes/))
})
