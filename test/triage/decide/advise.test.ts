import assert from 'node:assert/strict'
import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { advise, fixFor } from '../../../triage/decide/advise.ts'
import { writtenArticle } from '../../parts/written/writtenArticle.ts'

/**
 * An article by what it lists and what its STATUS says, and what it means for each installed
 * release.
 */
type Article = {
  readonly title: string
  readonly lists: readonly string[]
  readonly status: string
  readonly keywords?: string
  /** what is installed → what is advised: the kind, then the level that the advice names */
  readonly advice: Readonly<Record<string, string>>
}

const ARTICLES: readonly Article[] = [
  {
    title: 'a service pack of the product it lists',
    lists: ['Microsoft Windows 2000 Server'],
    status: 'This problem was first corrected in Windows 2000 Service Pack 3.',
    advice: {
      'Windows 2000': 'need service-pack',
      'Windows 2000 SP2': 'recommend Windows 2000 3',
      'Windows 2000 without a service pack': 'recommend Windows 2000 3',
      'Windows 2000 SP3': 'already-fixed Windows 2000 3',
      'Windows 2000 SP4': 'already-fixed Windows 2000 3',
      'Windows NT 4.0 SP6': 'not-applicable',
      'Windows XP': 'not-applicable',
      'Small Business Server 2000': 'need service-pack',
      'Exchange 5.5': 'need product'
    }
  },
  {
    title: 'a service pack of a later system than the one it lists is upgraded to',
    lists: ['Microsoft Windows NT Server version 4.0'],
    status: 'This problem was first corrected in Windows 2000 Service Pack 3.',
    advice: {
      'Windows NT 4.0': 'recommend Windows 2000 3',
      'Windows NT 4.0 SP6a': 'recommend Windows 2000 3',
      'Windows 2000 SP2': 'recommend Windows 2000 3',
      'Windows 2000 SP3': 'already-fixed Windows 2000 3'
    }
  },
  {
    title: 'where both are listed, a service pack corrects its own',
    lists: ['Microsoft Windows NT Server version 4.0', 'Microsoft Windows 2000 Server'],
    status: 'This problem was first corrected in Windows 2000 Service Pack 3.',
    advice: {
      'Windows NT 4.0 SP6a': 'show-article',
      'Windows 2000 SP2': 'recommend Windows 2000 3'
    }
  },
  {
    title: 'a level that the list itself names as affected has no fix',
    lists: ['Microsoft Windows versions 2000, 2000 SP1, 2000 SP2, 2000 SP3 Server'],
    status: 'This problem was first corrected in Windows 2000 Service Pack 3.',
    advice: {
      'Windows 2000 SP1': 'recommend Windows 2000 3',
      'Windows 2000 SP3': 'show-article',
      'Windows 2000 SP4': 'already-fixed Windows 2000 3'
    }
  },
  {
    title: 'a level that is said to have the problem still takes the word of an older fix',
    lists: ['Microsoft Windows NT Server versions 3.51, 4.0'],
    status:
      'This problem was corrected in Windows NT version 4.0 Service Pack 5. This problem\n' +
      'occurs in Windows NT version 4.0 Service Pack 6a.',
    advice: {
      'Windows NT 4.0 SP4': 'show-article',
      'Windows NT 4.0 SP6a': 'show-article'
    }
  },
  {
    title: 'of two levels the higher one corrects',
    lists: ['Microsoft Exchange Server, version 5.5'],
    status:
      'This problem was first corrected in Exchange Server 5.5 Service Pack 3.\n\n' +
      'This problem was first corrected in Exchange Server 5.5 Service Pack 4.',
    advice: {
      'Exchange 5.5 SP3': 'recommend Exchange Server 5.5 4',
      'Exchange 5.5 SP4': 'already-fixed Exchange Server 5.5 4'
    }
  },
  {
    title: 'letters count where they are told',
    lists: ['Microsoft Windows NT Server version 4.0'],
    status: 'This problem was first corrected in Windows NT 4.0 Service Pack 6a.',
    advice: {
      'Windows NT 4.0 SP5': 'recommend Windows NT 4.0 6a',
      'Windows NT 4.0 SP6a': 'already-fixed Windows NT 4.0 6a'
    }
  },
  {
    title: 'a rollup comes after its service pack',
    lists: ['Microsoft Systems Management Server version 2.0'],
    status:
      'This problem was first corrected in the Systems Management Server 2.0 Service Pack 4 ' +
      'Hotfix Rollup Package (HRP).',
    advice: {
      'SMS 2.0 SP4': 'recommend Systems Management Server 2.0 4',
      'SMS 2.0 SP5': 'already-fixed Systems Management Server 2.0 4'
    }
  },
  {
    title: 'the own service pack is asked for before another version is named',
    lists: ['Microsoft Data Access Components versions 2.5, 2.6'],
    status:
      'This problem was corrected in MDAC 2.5 Service Pack 2, MDAC 2.6 Service Pack 1, and MDAC 2.7.',
    advice: {
      'MDAC 2.6': 'need service-pack',
      'MDAC 2.6 SP1': 'already-fixed MDAC 2.6 1',
      'MDAC 2.5 SP1': 'recommend MDAC 2.5 2',
      'MDAC 2.1': 'recommend MDAC 2.7',
      'MDAC 2.7': 'already-fixed MDAC 2.7',
      'MDAC 2.8': 'already-fixed MDAC 2.7'
    }
  },
  {
    title: 'what is listed is only corrected by a later version',
    lists: ['Microsoft Windows NT Server versions 3.51, 4.0'],
    status: 'This problem was corrected in Windows NT 4.0.',
    advice: {
      'Windows NT 3.51': 'recommend Windows NT 4.0',
      'Windows NT 4.0': 'show-article',
      'Windows NT 4.0 SP5': 'show-article'
    }
  },
  {
    title: 'a product sent to its own latest service pack is not sent to another version',
    lists: ['Microsoft Windows NT Server versions 3.5, 3.51'],
    status:
      'This problem was corrected in the latest Windows NT 3.51 U.S. Service Pack and in ' +
      'Windows NT version 4.0.',
    advice: {
      'Windows NT 3.51': 'show-article',
      'Windows NT 3.5': 'recommend Windows NT 4.0',
      'Windows NT 4.0': 'already-fixed Windows NT 4.0'
    }
  },
  {
    title: 'what is not listed has what came with it',
    lists: ['Microsoft Exchange Server, version 5.0'],
    status: 'This problem was corrected in Exchange Server 5.5.',
    advice: {
      'Exchange 5.0': 'recommend Exchange Server 5.5',
      'Exchange 5.5': 'already-fixed Exchange Server 5.5',
      'Exchange 2000': 'not-applicable'
    }
  },
  {
    title: 'a version that is a year has not what came with another',
    lists: ['Microsoft Word 97 for Windows'],
    status: 'This problem was corrected in Word 2000.',
    advice: {
      'Word 97': 'recommend Word 2000',
      'Word 2000': 'already-fixed Word 2000',
      'Word 2019': 'not-applicable'
    }
  },
  {
    title: 'Windows 95 and Windows NT do not contain each other',
    lists: ['Microsoft Windows 95', 'Microsoft Windows NT Workstation version 4.0'],
    status: 'This problem was corrected in Windows 98.',
    advice: {
      'Windows 95': 'recommend Windows 98',
      'Windows NT 4.0': 'show-article',
      'Windows 98': 'already-fixed Windows 98'
    }
  },
  {
    title: 'programs of a suite are serviced together',
    lists: ['Microsoft Visual Basic Professional Edition for Windows, version 6.0'],
    status: 'This bug was corrected in Visual Studio 6.0 Service Pack 3.',
    advice: {
      'Visual Basic 6.0': 'need service-pack',
      'VB 6.0 SP2': 'recommend Visual Studio 6.0 3',
      'VB 6.0 SP5': 'already-fixed Visual Studio 6.0 3',
      'Visual Studio 6.0 SP5': 'already-fixed Visual Studio 6.0 3'
    }
  },
  {
    title: 'of two names of one level the one that STATUS states last is named',
    lists: ['Microsoft Word 97 for Windows'],
    status:
      'To correct this problem, obtain Microsoft Word 97 Service Release 2 (SR-2).\n\n' +
      'This problem was corrected in Microsoft Office 97 Service Release 2 (SR-2).',
    advice: {
      'Word 97 SR-1': 'recommend Office 97 2',
      'Word 97 SR-2': 'already-fixed Office 97 2'
    }
  },
  {
    title: 'that it does not occur in a level recommends nothing',
    lists: ['Microsoft Windows NT Server version 4.0'],
    status: 'This problem does not occur in Windows NT 4.0 Service Pack 5 or in Windows 2000.',
    advice: { 'Windows NT 4.0 SP3': 'show-article', 'Windows NT 4.0 SP5': 'show-article' }
  },
  {
    title: 'a keyword alone recommends nothing',
    lists: ['Microsoft Windows NT Server version 4.0'],
    status: 'Microsoft has confirmed this to be a problem.',
    keywords: 'kbWinNT400sp4fix',
    advice: { 'Windows NT 4.0 SP3': 'show-article', 'Windows NT 4.0 SP4': 'show-article' }
  },
  {
    title: 'a keyword numbers the latest service pack that corrects it',
    lists: ['Microsoft Windows NT Server version 4.0'],
    status: 'This problem was corrected in the latest Windows NT 4.0 U.S. Service Pack.',
    keywords: 'kbWinNT400sp4fix',
    advice: {
      'Windows NT 4.0 SP3': 'recommend Windows NT 4.0 4',
      'Windows NT 4.0 SP4': 'already-fixed Windows NT 4.0 4'
    }
  }
]

describe('the advice of an article', () => {
  for (const { title, lists, status, keywords = 'kbheron', advice } of ARTICLES) {
    const body = `STATUS\n======\n\n${status}`
    const written = writtenArticle({ appliesTo: lists, body, keywords })
    const { article } = parseArticle(written, 'Q900001.TXT')
    for (const [installed, expected] of Object.entries(advice)) {
      it(`${title}: ${installed} → ${expected}`, () => {
        const given = advise(article, releasesIn(installed))
        assert.equal(tell(given), expected)
      })
    }
  }

  it('of no release needs the product where a service pack waits, and is shown otherwise', () => {
    const [waiting, version] = [ARTICLES[0], ARTICLES.at(-3)].map(one => {
      const body = `STATUS\n======\n\n${one?.status}`
      return parseArticle(writtenArticle({ appliesTo: one?.lists ?? [], body }), 'Q1.TXT').article
    })
    assert.ok(waiting !== undefined && version !== undefined)
    assert.equal(tell(advise(waiting, [])), 'need product')
    assert.equal(tell(advise(version, [])), 'show-article')
  })
})

describe('the fix that counts for a product', () => {
  const body =
    'STATUS\n======\n\nThis problem was corrected in MDAC 2.5 Service Pack 2, MDAC 2.6 Service Pack 1, ' +
    'and MDAC 2.7.'
  const appliesTo = ['Microsoft Data Access Components versions 2.5, 2.6']
  const { article } = parseArticle(writtenArticle({ appliesTo, body }), 'Q900001.TXT')
  for (const [product, expected] of [
    ['MDAC 2.6', 'MDAC 2.6'],
    ['MDAC 2.5', 'MDAC 2.5'],
    ['Windows 2000', 'MDAC 2.5'],
    [null, 'MDAC 2.5']
  ] as const) {
    it(`${product}: that of ${expected}`, () => {
      assert.equal(fixFor(article, product)?.product, expected)
    })
  }
})

function releasesIn(words: string): readonly Release[] {
  const without = / without a service pack$/
  const releases = recognizeReleases(words.replace(without, ''))
  if (without.test(words)) return releases.map(one => ({ ...one, servicePack: 0 }))
  return releases
}

function tell(advice: ReturnType<typeof advise>): string {
  if (advice.kind === 'need') return `need ${advice.fact}`
  if (!('fix' in advice)) return advice.kind
  const { product, servicePack, letter } = advice.fix
  return `${advice.kind} ${product}${servicePack === null ? '' : ` ${servicePack}${letter}`}`
}
