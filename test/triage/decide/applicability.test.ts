import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../triage/triage.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { folderWith, type Written } from '../../parts/written/writtenArticles.ts'

/** Sentences of everyday trouble with other words, so that the ones below are rare. */
const OTHERS: readonly Written[] = [
  ['Thrush', 'Print jobs leave the thrush queue in the wrong order after midnight.'],
  ['Wagtail', 'The wagtail index shows each folder twice when two people sort it.'],
  ['Dunnock', 'A dunnock report prints a blank page before each chart.'],
  ['Sandpiper', 'The sandpiper client asks for a name whenever the line drops.'],
  ['Nuthatch', 'Backups of the nuthatch volume end early on long file names.']
].map(([name = '', symptoms = ''], place) => ({
  id: `Q94000${place + 1}`,
  title: `${name} Misbehaves`,
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms
}))

const ARTICLES: readonly Written[] = [
  ...OTHERS,
  {
    id: 'Q960001',
    title: 'Gannet Ledger Loses Its Totals Row',
    product: 'Microsoft SNA Server, version 4.0',
    symptoms: 'The gannet ledger loses its totals row when the host closes the session early.'
  },
  {
    id: 'Q960002',
    title: 'Petrel Window Opens Behind the Desktop',
    product: 'Microsoft Windows NT Workstation version 4.0',
    symptoms: 'The petrel window opens behind the desktop after the screen saver has run.'
  },
  {
    id: 'Q960005',
    title: 'Shearwater Tape Rewinds Twice',
    product: 'Microsoft Windows NT Server version 3.51',
    symptoms: 'The shearwater tape rewinds twice before the catalogue of the evening is written.'
  },
  {
    id: 'Q960003',
    title: 'Razorbill Store Refuses the Third Replica',
    product: 'Microsoft Exchange Server, version 5.5',
    symptoms:
      'The following event is logged:\n\n   Event ID: 6606\n   Source: MSExchangeRazorbill\n' +
      '   Description: The razorbill store refused the third replica of a folder.'
  },
  {
    id: 'Q960006',
    title: 'Guillemot Folder Is Refused at the First Checkout',
    product: 'Microsoft Visual SourceSafe for Windows, version 6.0',
    symptoms: 'The guillemot folder is refused at the first checkout of the branch by a guest.',
    status: 'This problem was corrected in Visual Studio 6.0 Service Pack 5.'
  },
  {
    id: 'Q960004',
    title: 'Cooking Trip Shows the Wrong Map',
    product: 'Microsoft Cooking Trip 98',
    symptoms: 'Cooking Trip shows the map of a fulmar colony instead of the recipe you chose.'
  }
]
const knowledge = openKnowledge(folderWith(ARTICLES))

const LEDGER = 'the gannet ledger loses its totals row when the host closes the session early'
const WINDOW = 'the petrel window opens behind the desktop after the screen saver has run'
const TAPE = 'the shearwater tape rewinds twice before the catalogue of the evening is written'
const RAZORBILL =
  'Event Source: MSExchangeRazorbill\nEvent ID: 6606\nComputer: EX1\n' +
  'Description: The razorbill store refused the third replica of a folder.\n'

const CHECKOUT = 'the guillemot folder is refused at the first checkout of the branch by a guest'

/** What is said, the facts beside it, and the step. */
const CASES: readonly (readonly [said: string, facts: object, step: string])[] = [
  // the name with its version is enough, and its suite has the level
  [`${CHECKOUT}, visual sourcesafe 6.0`, {}, 'ask service-pack'],
  [CHECKOUT, { product: 'Visual SourceSafe 6.0', servicePack: 4 }, 'recommend Q960006'],
  // a product that nobody named is asked about, by its name
  [LEDGER, {}, 'ask product'],
  [`${LEDGER}, SNA Server 4.0`, {}, 'show-article Q960001'],
  [LEDGER, { product: 'SNA Server 4.0' }, 'show-article Q960001'],
  // the Windows it runs on says nothing of it
  [`${LEDGER}. NT 4.0 SP5`, {}, 'ask product'],
  // "No" rules it out; the article itself is a confirmation
  [LEDGER, { product: 'No' }, 'hand-over no-article'],
  [LEDGER, { article: 'Q960001' }, 'show-article Q960001'],
  // of another version it is said, and nothing is claimed of an era that never saw it
  [`${LEDGER}, SNA Server 3.0`, {}, 'not-applicable Q960001'],
  [`${LEDGER}, Windows Server 2022`, {}, 'hand-over no-article'],
  // which Windows runs is asked where the article is about Windows
  [WINDOW, {}, 'ask product'],
  [`${WINDOW}, nt4 workstation`, {}, 'show-article Q960002'],
  [`${WINDOW} on windows 11`, {}, 'hand-over no-article'],
  // a name without a version may be any version, one with it is that version
  [`${TAPE}, our nt server`, {}, 'ask product'],
  [`${TAPE}, NT 4.0`, {}, 'not-applicable Q960005'],
  [`${TAPE}, NT 3.51`, {}, 'show-article Q960005'],
  // what contradicts itself is asked about, but nothing is claimed of an era that never saw it
  [`${TAPE}. it ran on NT 3.51 and on windows server 2019`, {}, 'hand-over no-article'],
  // an event shows its product
  [RAZORBILL, {}, 'show-article Q960003'],
  [`${RAZORBILL}\nExchange 2000`, {}, 'not-applicable Q960003'],
  // a product of which only the list has the name
  ['cooking trip 98 shows the map of a fulmar colony, not my recipe', {}, 'show-article Q960004'],
  ['shows the map of a fulmar colony instead of the recipe you chose', {}, 'ask product'],
  [
    'shows the map of a fulmar colony instead of the recipe you chose',
    { product: 'Yes' },
    'show-article Q960004'
  ]
]

describe('an article answers only for what somebody has', () => {
  for (const [said, facts, step] of CASES) {
    it(`${said.replace(/\s+/g, ' ').slice(-60)} ${JSON.stringify(facts)} → ${step}`, () => {
      const answer = triage(knowledge, said, parseFacts(facts))
      assert.equal(nameStep(answer.step), step, JSON.stringify(answer.candidates.slice(0, 2)))
    })
  }

  it('the question names the article, what it is about, its products and a no', () => {
    const { message, step } = triage(knowledge, LEDGER)
    assert.match(message, /Q960001 is about SNA Server 4\.0\. Do you run it\?/)
    assert.deepEqual(step.kind === 'ask' ? step.choices : [], [
      'SNA Server 4.0',
      'No',
      "I'm not sure"
    ])
  })
})
