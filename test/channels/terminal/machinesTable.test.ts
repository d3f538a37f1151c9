import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'

const TEXT = [
  'the pop3 virtual servers stop responding',
  '',
  'Server;OS;SP',
  'EXA1;Windows 2000 adv server;1',
  'EXA2;Windows 2000;SP4',
  'EXA3;NT 4.0;6a',
  '=cmd|calc;Windows 2000;1',
  '_x@EXA4;;'
].join('\n')

function run(input: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['channels/terminal/triageCommand.ts', ...args], {
    input,
    encoding: 'utf8'
  })
}

describe('machines at a prompt', function () {
  this.timeout(60_000)

  it('are rows of CSV that a spreadsheet reads', () => {
    const { stdout, stderr, status } = run(TEXT, '--machines', 'csv')
    assert.deepEqual([status, stderr], [0, ''])
    const rows: readonly Record<string, string>[] = parse(stdout, { columns: true })
    assert.deepEqual(
      rows.slice(0, 3).map(row => [row.computer, row.product, row['service pack'], row.needs]),
      [
        ['EXA1', 'Windows 2000', 'SP1', 'install'],
        ['EXA2', 'Windows 2000', 'SP4', 'has it'],
        ['EXA3', 'Windows NT 4.0', 'SP6a', 'not covered']
      ]
    )
    assert.deepEqual([rows[0]?.fix, rows[0]?.article], ['Windows 2000 Service Pack 3', 'Q303283'])
    assert.doesNotMatch(stdout, /^"?[=+@-]/m)
  })

  it('are a table for people', () => {
    const { stdout } = run(TEXT, '--machines', 'table')
    const [heading = '', first = '', second = ''] = stdout.split('\n')
    assert.match(heading, /^COMPUTER +PRODUCT +EDITION +SERVICE PACK +NEEDS +FIX +ARTICLE$/)
    assert.match(
      first,
      /^EXA1 +Windows 2000 +Advanced Server +SP1 +install +Windows 2000 Service Pack 3 +Q303283$/
    )
    assert.equal(heading.indexOf('NEEDS'), second.indexOf('has it'))
  })

  it('are rows of each record of a batch, and a record without an answer says why', () => {
    const { stdout } = run(
      `${JSON.stringify({ id: 'a', text: TEXT })}\nnonsense\n${JSON.stringify({ id: 7, text: 'pop3 hangs on w2k sp2' })}\n`,
      '--machines',
      'csv',
      '--batch'
    )
    const rows: readonly Record<string, string>[] = parse(stdout, { columns: true })
    assert.deepEqual(
      rows
        .filter(({ id }) => id === 'a')
        .map(({ computer }) => computer)
        .slice(0, 3),
      ['EXA1', 'EXA2', 'EXA3']
    )
    assert.ok(rows.some(({ error }) => error === 'This line is no JSON object.'))
    const single = rows.find(({ id }) => id === '7')
    assert.deepEqual([single?.computer, single?.needs], ['', 'install'])
  })

  it('want a form that there is', () => {
    for (const args of [
      ['--machines', 'xml'],
      ['--machines', 'csv', '--json']
    ]) {
      const { status, stderr, stdout } = run(TEXT, ...args)
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, /--machines/)
    }
  })
})
