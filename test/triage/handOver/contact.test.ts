import assert from 'node:assert/strict'
import { contactSaid, readContact } from '../../../triage/handOver/contact.ts'

describe('how somebody can be reached', () => {
  for (const [name, email, expected] of [
    ['', '', 'none'],
    ['  ', '\t', 'none'],
    ['Zoë Ångström', '', 'Zoë Ångström |'],
    ['', 'zoe@tide.example', ' | zoe@tide.example'],
    [
      ' Zoë \n Ångström ',
      ' mailto:zoe.a+help@mail.tide.example ',
      'Zoë Ångström | zoe.a+help@mail.tide.example'
    ],
    ['山田 太郎', 'taro@例え.example', '山田 太郎 | taro@例え.example'],
    ['a\u202Eb\u0000c', '', 'a b c |'],
    ['x'.repeat(200), '', `${'x'.repeat(80)} |`],
    ['Zoë', 'zoe@tide', 'wrong'],
    ['Zoë', 'zoe tide.example', 'wrong'],
    ['Zoë', 'zoe@tide.example, bob@tide.example', 'wrong'],
    ['Zoë', 'zoe@tide.example\nBcc: all@tide.example', 'wrong'],
    ['Zoë', '+49 30 1234567', 'wrong'],
    ['Zoë', `${'z'.repeat(65)}@tide.example`, 'wrong']
  ] as const)
    it(`${JSON.stringify([name.slice(0, 20), email.slice(0, 40)])} → ${expected.slice(0, 40)}`, () => {
      const read = readContact({ name, email })
      const found =
        read.kind === 'given' ? `${read.contact.name} | ${read.contact.email}` : read.kind
      assert.equal(found.trim(), expected.trim())
    })

  for (const [said, expected] of [
    ['zoe@tide.example', ['', 'zoe@tide.example']],
    ['Zoë Ångström, zoe@tide.example', ['Zoë Ångström', 'zoe@tide.example']],
    ["I'm Zoë and my email is zoe@tide.example.", ['Zoë', 'zoe@tide.example']],
    ['my e-mail address is zoe@tide.example', ['', 'zoe@tide.example']],
    ['You can reach me at <zoe@tide.example>', ['', 'zoe@tide.example']],
    ['Email: zoe@tide.example', ['', 'zoe@tide.example']],
    ['Name: Zoë, e-mail: zoe@tide.example', ['Zoë', 'zoe@tide.example']],
    ['Zoë van der Berg - zoe@tide.example', ['Zoë van der Berg', 'zoe@tide.example']],
    ['ok, zoe@tide.example, thanks', ['', 'zoe@tide.example']],
    ['From: bob@tide.example', null],
    ['Outlook bob@tide.example', null],
    ['mail to bob@tide.example bounces', null],
    ['Bob is bob@tide.example, and his mail bounces', null],
    ['bob@tide.example does not get any mail', null],
    ['Exchange says: user bob@tide.example unknown', null],
    ['zoe@tide.example bob@tide.example', null],
    ['Zoë', null],
    ['skip', null],
    [`${'Zoë '.repeat(60)}zoe@tide.example`, null]
  ] as const)
    it(`said: ${said.slice(0, 60)} → ${expected?.join(', ') ?? 'something else'}`, () => {
      const contact = contactSaid(said)
      assert.deepEqual(contact === null ? null : [contact.name, contact.email], expected)
    })
})
