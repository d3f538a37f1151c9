import assert from 'node:assert/strict'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

/** What is heard of what runs where a rule alone would take or leave it: 'Windows 2000 2', '- 4'. */
const HEARD: readonly (readonly [said: string, releases: readonly string[]])[] = [
  ["the trainee's notebook has windows 98 and there it opens at once", []],
  ['or would windows 2000 fix it', []],
  ['our SP5 machine loses its network', ['- 5']],
  ['windows 98 on my own pc and that one is fine, the server is windows 2000', ['Windows 2000 -']],
  ['SP2 I think', ['- 2']],
  ['tonight i install service pack 6a', []],
  ['the article says sp6a', []],
  ["l'article dit sp3", []],
  ['hmm sp3 was right', ['- 3']],
  [
    'SMS 2.0. SP2 setup dies with an error so we are still on SP1',
    ['Systems Management Server 2.0 -']
  ],
  ['windows 2000 before SP3', ['Windows 2000 -']],
  ['the pilot group got sp4, I am not in it, I have sp3', ['- 3']],
  ['on win95 I was renaming a file and it renamed another one', ['Windows 95 -']],
  ['win95, when I rename a folder on the nt server access is denied', ['Windows 95 -']],
  ['jump box windows server 2003, target nt4', ['Windows NT 4.0 -']],
  ['came with ie 4, I put ie 5.01 on', ['Internet Explorer 5.01 -']],
  ['our provider runs iis 6, ours is iis 5', ['Internet Information Services 5.0 -']],
  ['with visual basic 5.0 it compiled, in visual basic 6.0 it does not', ['Visual Basic 6.0 -']],
  ['three tills have sp1 and two have sp2', []]
]

describe('what likely runs on the machine in question', () => {
  for (const [said, releases] of HEARD)
    it(`${said} → ${releases.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        recognizeMessage(said).releases.map(
          ({ product, servicePack }) => `${product ?? '-'} ${servicePack ?? '-'}`
        ),
        releases
      )
    })
})
