import assert from 'node:assert/strict'
import { NT, parse, SAID, TSE, tell } from '../../../../parts/written/fixesOf.ts'

describe('which of the fixes named count', () => {
  for (const [keyword, expected] of [
    ['kbWin2000sp3fix', ['service-pack Windows 2000 3']],
    ['kbWinNT4sp6fix', ['service-pack Windows NT 4.0 6']],
    ['exc55sp2fix', ['service-pack Exchange Server 5.5 2']],
    ['kbOfficeXPsp2fix', ['service-pack Office XP 2']],
    ['kbWinNT400PreSP7Fix', ['hotfix Windows NT 4.0']],
    ['kbWinNT400nospFix', ['hotfix Windows NT 4.0']],
    ['kbVC600fix', ['version Visual C++ 6.0']],
    ['TSESP4Fix', [`service-pack ${TSE} 4`]],
    ['kbWinNT400sp6afix', ['service-pack Windows NT 4.0 6a']],
    ['kbsna400sp2', []],
    ['kbVC500bug', []],
    ['kbservicepack', []],
    ['kbdocfix', []],
    ['kbfixlist', []]
  ] as const) {
    it(`keyword ${keyword} → ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        tell(
          parse(
            'SYMPTOMS\n========\n\nIt stops.',
            ['Microsoft Small Business Server version 4.0'],
            `kbheron ${keyword}`
          ).fixes
        ),
        expected
      )
    })
  }

  it('of the text count before a keyword that says another level', () => {
    const status = `STATUS\n======\n\n${SAID} corrected in Visual Studio 97 Service Pack 1.`
    assert.deepEqual(tell(parse(status, NT, 'kbVS97sp2fix').fixes), [
      'service-pack Visual Studio 97 1'
    ])
  })

  it('named in passing count only where STATUS and RESOLUTION name no level', () => {
    const more =
      'MORE INFORMATION\n================\n\nThis problem was fixed in Windows NT 4.0 Service Pack 5.'
    const status = `STATUS\n======\n\n${SAID} corrected in Windows NT 4.0 Service Pack 4.`
    assert.deepEqual(tell(parse(`${more}\n\n${status}`).fixes), ['service-pack Windows NT 4.0 4'])
    assert.deepEqual(tell(parse(more).fixes), ['service-pack Windows NT 4.0 5'])
  })

  for (const passing of [
    'A known problem of the spooler that was fixed in Windows NT 4.0 Service Pack 5 is similar.',
    'This was fixed in Windows NT 4.0 Service Pack 5, but it remains for remote printers.'
  ]) {
    it(`in passing none is: ${passing}`, () => {
      assert.deepEqual(tell(parse(`CAUSE\n=====\n\n${passing}`).fixes), [])
    })
  }

  it('under the sub-heading of a product are scoped to it', () => {
    const { fixes } = parse(
      `STATUS\n======\n\nExchange Server 5.0\n-------------------\n\n${SAID}` +
        ` corrected in Service Pack 2.\n\nExchange Server 5.5\n-------------------\n\n${SAID}` +
        ` corrected in Service Pack 3.`,
      ['Microsoft Exchange Server, versions 5.0, 5.5']
    )
    assert.deepEqual(
      fixes.map(({ product, servicePack, scope }) => [product, servicePack, scope]),
      [
        ['Exchange Server 5.0', 2, 'Exchange Server 5.0'],
        ['Exchange Server 5.5', 3, 'Exchange Server 5.5']
      ]
    )
  })

  it('are quoted from the verb to the level', () => {
    const { fixes, lines } = parse(
      `STATUS\n======\n\nMicrosoft has confirmed this to be a problem. This problem\n` +
        `was first corrected in Windows NT Server 4.0,\n` +
        `Terminal Server Edition Service Pack 6.`
    )
    assert.deepEqual(lines.slice((fixes[0]?.lines.first ?? 0) - 1, fixes[0]?.lines.last), [
      'was first corrected in Windows NT Server 4.0,',
      'Terminal Server Edition Service Pack 6.'
    ])
  })

  it('what an article that lists the bugs of a service pack says is none', () => {
    assert.deepEqual(
      tell(
        parse(
          'SUMMARY\n=======\n\nThese are the bugs that were fixed in Service Pack 4 for Windows NT 4.0.',
          NT,
          'kbfixlist'
        ).fixes
      ),
      []
    )
  })

  for (const [body, outcome] of [
    [`STATUS\n======\n\n${SAID} corrected in Windows NT 4.0 Service Pack 4.`, 'service-pack'],
    [
      'RESOLUTION\n==========\n\nTo resolve this problem, obtain the latest service pack for Windows NT 4.0.',
      'latest-service-pack'
    ],
    ['RESOLUTION\n==========\n\nA supported fix is now available from Microsoft.', 'hotfix'],
    ['STATUS\n======\n\nThis behavior is by design.', 'by-design'],
    ['WORKAROUND\n==========\n\nRestart the gateway.', 'workaround'],
    ['RESOLUTION\n==========\n\nReplace the cable.', 'resolution'],
    ['SUMMARY\n=======\n\nThe gateway has a pool.', 'informational']
  ] as const) {
    it(`has the outcome ${outcome}`, () => {
      assert.equal(parse(body).outcome, outcome)
    })
  }
})
