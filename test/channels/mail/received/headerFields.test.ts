import assert from 'node:assert/strict'
import {
  fieldOf,
  mailIdsIn,
  parseHeaderFields
} from '../../../../channels/mail/received/headerFields.ts'

describe("the fields of a mail's header", () => {
  const fields = parseHeaderFields(
    'To: a@a.example\r\nreferences: <1@a>\r\n\t<2@b>\r\nTO: b@b.example\r\nno field\r\n: nameless\r\nEmpty:\r\n'
  )
  it('are found by their names, unfolded, in order', () => {
    assert.equal(fieldOf(fields, 'references'), '<1@a>\t<2@b>')
    assert.deepEqual(fields.get('to'), ['a@a.example', 'b@b.example'])
    assert.deepEqual([fieldOf(fields, 'empty'), fieldOf(fields, 'cc')], ['', ''])
    assert.deepEqual([...fields.keys()], ['to', 'references', 'empty'])
  })
  it('take time in proportion to their number', () => {
    const began = performance.now()
    assert.equal(
      parseHeaderFields('To: a@a.example\r\n'.repeat(100_000)).get('to')?.length,
      100_000
    )
    assert.ok(performance.now() - began < 5_000)
  })
  it('name mails by their ids', () => {
    assert.deepEqual(mailIdsIn('<1@a>\t<2@b> junk <3 @c> <4@d'), ['<1@a>', '<2@b>'])
  })
})
