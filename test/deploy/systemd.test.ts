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
function guideOf(name: string): string {
  return readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')
}

describe('the unit for systemd', () => {
  it('starts the service as npm start does', () =>
    assert.equal(settingOf('ExecStart'), `/usr/bin/env ${packageFile.scripts.start}`))
  it("takes the packages' Node before the machine's, and is set up with it", () => {
    const found = `Environment=PATH=${settingOf('WorkingDirectory')}/node_modules/.bin:`
    assert.ok(UNIT.includes(`\n${found}`))
    assert.ok('node' in packageFile.devDependencies)
    for (const guide of ['README.md', 'upgrades.md'])
      assert.doesNotMatch(guideOf(guide), /--omit=dev/)
  })
  it("is told of with commands for the packages' Node, not for the machine's", () => {
    for (const guide of ['README.md', 'upgrades.md']) {
      const commands = guideOf(guide).match(/\S+ node (?:start\.js|--env-file\S*)/g) ?? []
      assert.ok(commands.length > 0, guide)
      assert.deepEqual(
        commands.filter(command => !/^`?npx /.test(command)),
        [],
        guide
      )
    }
  })
  it('keeps what is kept where it may write, and nowhere else', () => {
    assert.match(UNIT, new RegExp(`DATA_DIR=/var/lib/${settingOf('StateDirectory')}$`, 'm'))
    assert.equal(settingOf('ProtectSystem'), 'strict')
  })
  it('does not try a wrong setting again', () =>
    assert.equal(settingOf('RestartPreventExitStatus'), '78'))
  it('leaves Node the memory that it compiles into', () =>
    assert.doesNotMatch(UNIT, /MemoryDenyWriteExecute=yes/))
})
