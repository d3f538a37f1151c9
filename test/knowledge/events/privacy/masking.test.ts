import assert from 'node:assert/strict'
import { createMask } from '../../../../knowledge/events/privacy/maskNames.ts'
import { maskPatterns } from '../../../../knowledge/events/privacy/maskPatterns.ts'
import { keyedHash } from '../../../../storage/keyedHash.ts'

const mask = createMask(keyedHash(new Uint8Array(8)))
const EVENT = `Event Type: Error
Event Source: MSExchangeCluster
Event ID: 2086
Date: 3/1/2002
Time: 9:12:44 AM
User: CORP\\annek
Computer: LONMAIL7
Description:
Exchange POP3 Virtual Server Instance - (LONMAIL7): Failed to set the start bit in the metabase`

describe('masking', () => {
  for (const [said, shown] of [
    ['logon by S-1-5-21-3623811015-3361044348-30300820-1013 failed', 'logon by [SID] failed'],
    ['from 10.20.30.40:110', 'from [address]:110'],
    ['from fe80::1ff:fe23:4567:890a and ::1', 'from [address] and [address]'],
    ['mail to anne.k+x@mail.corp.example bounced', 'mail to [e-mail] bounced'],
    ['share \\\\FILES01\\public is gone', 'share \\\\[computer]\\public is gone'],
    ['the account CORP\\annek is locked', 'the account [user] is locked']
  ] as const)
    it(said, () => assert.equal(maskPatterns(said), shown))

  for (const said of [
    'at 09:12:44 on 3/1/2002',
    'version 5.0.2195 and 5.5.2653.23',
    'C:\\WINNT\\system32\\inetsrv\\smtpsvc.dll',
    'event 0x80070005, c0000005',
    'Service Pack 3: 6.0.6249.0',
    '%SystemRoot%\\system32',
    'std::vector is C++'
  ]) {
    it(`leaves "${said}"`, () => assert.equal(maskPatterns(said), said))
  }

  it('takes the names of an event out of everything said with it, one mark for one name', () => {
    const masked = mask(
      {
        text: EVENT,
        words: ['is lonmail7 dead? annek asks'],
        case: { events: [{ computer: 'LONMAIL7', user: 'CORP\\annek', id: 2086 }] },
        id: 'LONMAIL7'
      },
      ''
    )
    const { id, ...rest } = masked
    assert.equal(id, 'LONMAIL7')
    assert.doesNotMatch(JSON.stringify(rest), /lonmail7|annek/i)
    const marks = new Set(JSON.stringify(rest).match(/\[computer [\da-f]{8}\]/g))
    assert.equal(marks.size, 1)
    assert.match(masked.text, /Event ID: 2086/)
  })
  it('knows a name again that was masked before in the conversation', () => {
    const before = JSON.stringify(mask({ text: EVENT }, ''))
    assert.match(mask('is LonMail7 back?', before), /^is \[computer [\da-f]{8}\] back\?$/)
    assert.equal(mask('is LonMail8 back?', before), 'is LonMail8 back?')
  })
  it('masks nothing twice, and nobody who is everybody', () => {
    const once = mask({ text: EVENT.replace('CORP\\annek', 'N/A') }, '')
    assert.deepEqual(mask(once, ''), once)
    assert.match(once.text, /User: N\/A/)
  })
  it('reads long texts in time that grows with their length', () => {
    for (const part of ['a', '1.', '::', 'S-1-5', 'a@b.', '\\\\a', 'A\\', '1:'])
      maskPatterns(part.repeat(20_000))
  })
})
