import assert from 'node:assert/strict'
import { parse, SAID, TSE, tell } from '../../../../parts/written/fixesOf.ts'

/**
 * What a STATUS section says, of articles about some products, and the levels in it: 'service-pack
 * Windows NT 4.0 4'.
 */
const STATEMENTS: readonly (readonly [
  status: string,
  expected: readonly string[],
  appliesTo?: readonly string[]
])[] = [
  [`${SAID} first corrected in Windows NT 4.0 Service Pack 4.`, ['service-pack Windows NT 4.0 4']],
  [
    `${SAID} first corrected in Windows NT 4.0 Service Pack 4.0 and Windows NT Server 4.0, ` +
      `Terminal\nServer Edition Service Pack 4.`,
    ['service-pack Windows NT 4.0 4', `service-pack ${TSE} 4`]
  ],
  [
    `${SAID} corrected in Windows NT 4.0 and Windows NT Server 4.0, Terminal Server Edition Service Pack 5.`,
    ['service-pack Windows NT 4.0 5', `service-pack ${TSE} 5`]
  ],
  [
    `${SAID} corrected in SNA Server version 3.0 Service Pack 4 and SNA Server version 4.0 Service Pack 3.`,
    ['service-pack SNA Server 3.0 4', 'service-pack SNA Server 4.0 3']
  ],
  [
    `${SAID} corrected in the latest SNA Server versions 3.0 and 4.0 U.S. Service Packs.`,
    ['latest-service-pack SNA Server 3.0', 'latest-service-pack SNA Server 4.0']
  ],
  [
    `${SAID} corrected in the latest U.S. Servcie Pack for Windows NT and Windows NT Advanced Server version 3.1.`,
    ['latest-service-pack Windows NT 3.1']
  ],
  [
    `${SAID} corrected in the latest Service Pack for Windows NT version 3.51 and in Windows NT version 4.0.`,
    ['latest-service-pack Windows NT 3.51', 'version Windows NT 4.0'],
    ['Microsoft Windows NT Server version 3.51']
  ],
  [
    `${SAID} corrected in the latest Microsoft Exchange Server U.S. Service Pack.`,
    ['latest-service-pack Exchange Server 5.0'],
    ['Microsoft Exchange Server, version 5.0']
  ],
  [
    `${SAID} corrected in Service Pack 3 for Windows NT version 4.0.`,
    ['service-pack Windows NT 4.0 3']
  ],
  [
    `${SAID} corrected in Service Pack 3.`,
    ['service-pack Exchange Server 5.5 3'],
    ['Microsoft Exchange Server, version 5.5']
  ],
  [
    `${SAID} corrected in Windows NT Service Pack 5.`,
    ['service-pack Windows NT 4.0 5'],
    ['Microsoft Windows NT Server versions 3.5, 4.0']
  ],
  [`${SAID} corrected in Windows NT 4.0 Service Pack 6a.`, ['service-pack Windows NT 4.0 6a']],
  [
    `${SAID} corrected in Windows NT 4.0 Service Pack 4.0 Service Pack 4.`,
    ['service-pack Windows NT 4.0 4']
  ],
  [
    `${SAID} corrected in Systems Management Server 2.0 Service Pack Service Pack 1.`,
    ['service-pack Systems Management Server 2.0 1']
  ],
  [`${SAID} fixed in Visual Studio 97 Service Pack Two.`, ['service-pack Visual Studio 97 2']],
  [`${SAID} fixed in Visual Studio 6, Service Pack 3.`, ['service-pack Visual Studio 6.0 3']],
  [
    `${SAID} corrected in Microsoft Office 97 Service Release 2 (SR-2).`,
    ['service-release Office 97 2']
  ],
  [`${SAID} corrected in Microsoft Office 2000 SR-1/SR-1a.`, ['service-release Office 2000 1']],
  [
    `${SAID}` +
      ` corrected in Microsoft Data Access Components 2.5 Service Pack 2 and Microsoft ` +
      `Windows 2000 Service Pack 2.`,
    ['service-pack MDAC 2.5 2', 'service-pack Windows 2000 2']
  ],
  [
    `${SAID} corrected in Internet Information Server 4.0 Service Pack 6a.`,
    ['service-pack Windows NT 4.0 6a']
  ],
  [
    `${SAID} corrected in the Systems Management Server 2.0 Service Pack 4 Hotfix Rollup Package (HRP).`,
    ['rollup Systems Management Server 2.0 4']
  ],
  [
    `${SAID} corrected in Visual FoxPro for Windows 7.0 Service Pack 1.`,
    ['service-pack Visual FoxPro 7.0 1']
  ],
  [
    `${SAID} corrected in Visual FoxPro 5.0a for Windows.`,
    ['version Visual FoxPro 5.0a'],
    ['Microsoft Visual FoxPro for Windows, version 5.0']
  ],
  [
    `${SAID} corrected in Microsoft Visual C++, 32-bit Edition, version 4.1.`,
    ['version Visual C++ 4.1'],
    ['Microsoft Visual C++, 32-bit Edition, version 4.0']
  ],
  [
    `${SAID} corrected in MASM for MS-DOS version 6.11.`,
    ['version MASM 6.11'],
    ['Microsoft Macro Assembler (MASM), version 6.0']
  ],
  [
    `${SAID} corrected in Microsoft Visual Basic, version 6.0.`,
    ['version Visual Basic 6.0'],
    ['Microsoft Visual Basic Enterprise Edition for Windows, version 5.0']
  ],
  [
    `${SAID} corrected in later versions of MS-DOS.`,
    ['version MS-DOS'],
    ['Microsoft MS-DOS operating system version 5.0']
  ],
  [
    `${SAID} corrected in version 3.2a.`,
    ['version Mail for PC Networks 3.2a'],
    ['Microsoft Mail for PC Networks, version 3.2']
  ],
  [
    `${SAID} fixed in Visual C++ 2.2, but has not been fixed in Visual C++ 1.52.`,
    ['version Visual C++ 2.2'],
    ['Microsoft Visual C++, versions 1.52, 2.1']
  ],
  [
    `${SAID}` +
      ` corrected in version 5.00.3817 of the file heron.ocx which is included in Visual ` +
      `Studio 97 Service Pack 1.`,
    ['service-pack Visual Studio 97 1']
  ],
  [
    `${SAID}` +
      ` corrected in Visual Studio 97 Service Pack 2, please see the following article: ` +
      `Q900009 INFO: Fixes in Visual Studio 97 Service Pack 3`,
    ['service-pack Visual Studio 97 2']
  ],
  [
    `${SAID}` +
      ` corrected in the latest U.S. Service Pack for Windows NT version 4.0 For information ` +
      `on obtaining the Service Pack, query on\n` +
      `the following word in the Microsoft Knowledge Base: S E R V P A C K`,
    ['latest-service-pack Windows NT 4.0']
  ],
  [
    `${SAID} corrected in Windows NT version 3.5. This problem was also corrected in Windows NT version 3.51.`,
    ['version Windows NT 3.5', 'version Windows NT 3.51'],
    ['Microsoft Windows NT Server version 3.1']
  ],
  [
    'A supported fix is now available from Microsoft, but it is only intended to correct ' +
      'the problem described in this article.',
    ['hotfix Windows NT 4.0']
  ],
  [
    'To resolve this problem, obtain the latest service pack for Windows NT 4.0 or Windows ' +
      'NT Server 4.0, Terminal Server Edition.',
    ['latest-service-pack Windows NT 4.0', `latest-service-pack ${TSE}`]
  ],
  [
    'To resolve this problem, install Windows NT 4.0 Service Pack 3 or later.',
    ['service-pack Windows NT 4.0 3']
  ],
  [
    'To resolve this problem, upgrade to SNA Server version 4.0.',
    ['version SNA Server 4.0'],
    ['Microsoft SNA Server, version 3.0']
  ],
  [
    'To correct this problem in Windows, install Microsoft Word 97 Service Release 1 (SR-1).',
    ['service-release Word 97 1'],
    ['Microsoft Word 97 for Windows']
  ],
  [
    'This fix is included in Systems Management Server (SMS) 1.2 SP4.',
    ['service-pack Systems Management Server 1.2 4'],
    ['Microsoft Systems Management Server version 1.2']
  ],
  [
    'A fix to correct this problem has been included in Exchange Server 5.5 and will be included in\n' +
      'Exchange Server 5.0 Service Pack 2.',
    ['version Exchange Server 5.5'],
    ['Microsoft Exchange Server, version 5.0']
  ],
  // a version of what the article does not list corrects nothing of it
  [`${SAID} corrected in HeronSoft Gateway 4.1.`, []],
  [
    `${SAID} corrected in Visual C++ 4.1.`,
    [],
    ['Microsoft Visual C++, 32-bit Edition, version 5.0']
  ],
  // that it does not occur somewhere, or is included there, is no correction
  ['This problem does not occur in Windows NT 4.0 Service Pack 5.', []],
  ['This problem no longer occurs in Windows NT 4.0 Service Pack 5.', []],
  ['The Separator property no longer exists in Windows NT 4.0 Service Pack 5.', []],
  ['This feature was first included in Windows NT 4.0 Service Pack 5.', []],
  ['The updated Heron.dll file is included in Windows NT 4.0 Service Pack 5.', []],
  // fixes of other problems, and those that brought this one
  [
    'The shutdown call was fixed in Windows NT 4.0 Service Pack 4. This fix introduced the symptom.',
    []
  ],
  ['A regression was introduced by this fix, corrected in Windows NT 4.0 Service Pack 4.', []],
  ['The original hotfix is included in Windows NT 4.0 Service Pack 3.', []],
  ['The fix for Q900002 is included in Windows NT 4.0 Service Pack 4.', []],
  ['This fix is included in the Heronqfe folder on the Windows NT 4.0 SP2 CD-ROM.', []],
  ['This problem was partially corrected in Windows NT 4.0 Service Pack 4.', []],
  [
    'This problem is fixed in NT4 SP4.',
    ['service-pack Windows NT 4.0 4'],
    ['Microsoft Visual Basic, version 6.0']
  ],
  ['This problem is fixed in Heronsoft SP4.', []],
  ['To correct the problem in Case 1, install Windows NT 4.0 Service Pack 4.', []],
  // what is installed for another end
  ['To resolve this problem, install the Heron driver before you apply Service Pack 4.', []],
  ['To resolve this problem, obtain Heron.sys from Windows NT 4.0 Service Pack 4.', []],
  // what is no fix
  [
    'Microsoft has confirmed this to be a problem in U.S. Service Pack 2 for Windows NT version 4.0.',
    []
  ],
  [
    'Microsoft has confirmed this to be a problem in Windows NT 4.0 SP4. We are ' +
      'researching this problem and will post new information here.',
    []
  ],
  ['This problem is scheduled to be corrected in the next Windows version.', []],
  ['This problem will be corrected in Windows NT 4.0 Service Pack 5.', []],
  ['This problem has not been fixed in Windows NT 4.0 Service Pack 5.', []],
  ['Microsoft is considering this. It may be corrected in Exchange Server 5.5 Service Pack 4.', []],
  ['This problem occurs after you apply Windows NT 4.0 Service Pack 4.', []],
  [
    'Microsoft recommends that you wait for the next Windows NT service pack that contains this fix.',
    []
  ],
  ['The bugs fixed in a service pack are also fixed in subsequent service packs.', []],
  [
    'For more information, see the following article:\n' +
      '\n   Q152734 How to Obtain the Latest Windows NT 4.0 Service Pack',
    []
  ],
  ['This behavior is by design.', []]
]

describe('the fixes of an article', () => {
  for (const [status, expected, appliesTo] of STATEMENTS) {
    it(
      `${status.replace(/\s+/g, ' ').replace(`${SAID} `, '').slice(0, 110)} → ` +
        `${expected.join(', ') || 'none'}`,
      () => {
        assert.deepEqual(tell(parse(`STATUS\n======\n\n${status}`, appliesTo).fixes), expected)
      }
    )
  }
})
