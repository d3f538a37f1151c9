import assert from 'node:assert/strict'
import { readLevels } from '../../../../knowledge/releases/written/readLevels.ts'

/** A phrase as articles write it, and its levels: kind, product, service pack with its letter. */
const PHRASES: readonly (readonly [phrase: string, ...levels: string[]])[] = [
  ['Windows NT 4.0 Service Pack 4.0', 'service-pack Windows NT 4.0 4'],
  ['Windows NT 4.0 Service Pack 6/6a', 'service-pack Windows NT 4.0 6'],
  ['SMS 2.0 SP3', 'service-pack Systems Management Server 2.0 3'],
  [
    'Windows NT 4.0 and Windows NT Server 4.0, Terminal Server Edition Service Pack 4',
    'service-pack Windows NT 4.0 4',
    'service-pack Windows NT 4.0 Terminal Server Edition 4'
  ],
  [
    'SNA Server 3.0 Service Pack 4 and SNA Server 4.0 Service Pack 3',
    'service-pack SNA Server 3.0 4',
    'service-pack SNA Server 4.0 3'
  ],
  [
    'Windows 2000 and Microsoft Office XP SP-2 Service Pack 3',
    'service-pack Windows 2000 3',
    'service-pack Office XP 2'
  ],
  ['Service Pack 3 for Windows NT version 4.0', 'service-pack Windows NT 4.0 3'],
  [
    'the latest service packs for SNA Server 3.0 and SNA Server 4.0',
    'latest-service-pack SNA Server 3.0',
    'latest-service-pack SNA Server 4.0'
  ],
  [
    'FORTRAN for Windows NT, version 4.0 with the release of Windows NT, version 3.51',
    'version FORTRAN 4.0',
    'version Windows NT 3.51'
  ],
  ['the next Exchange Server 5.5 U.S. Service Pack', 'latest-service-pack Exchange Server 5.5'],
  ['Office 97 Service Release 2 (SR-2)', 'service-pack Office 97 2'],
  ['the SMS 2.0 Service Pack 4 Hotfix Rollup Package', 'rollup Systems Management Server 2.0 4'],
  ['Visual Basic, version 6.0', 'version Visual Basic 6.0'],
  ['later versions of MS-DOS', 'version MS-DOS'],
  ['Microsoft IntelliPoint version 2.2', 'version IntelliPoint 2.2'],
  ['version 3.2a', 'version 3.2a'],
  ['Visual C++ 5.0sp3', 'service-pack Visual C++ 5.0 3'],
  ['NT4 SP4', 'service-pack Windows NT 4.0 4'],
  ['Service Pack 5', 'service-pack 5'],
  // what names none
  ['the Windows NT 4.0 Resource Kit'],
  ['version 3.0.9 of SMTPGATE.EXE'],
  ['a post-SP5 release'],
  ['version 3.2 of the Rebuild program'],
  ['the Windows CE Toolkit for Visual C++ 6.0'],
  ['the SNA Server Windows 95 client'],
  ['versions of Windows that are later than Windows NT 4.0'],
  ['the registry']
]

describe('the levels of a phrase', () => {
  for (const [phrase, ...expected] of PHRASES) {
    it(`${phrase} → ${expected.join(', ') || 'none'}`, () => {
      const levels = readLevels(phrase).map(({ kind, product, family, version, ...level }) => {
        const pack = level.servicePack === null ? null : `${level.servicePack}${level.letter}`
        return [kind, product ?? family ?? version, pack].filter(Boolean).join(' ')
      })
      assert.deepEqual(levels, expected)
    })
  }
})
