import assert from 'node:assert/strict'
import {
  tellsCircumstance,
  tellsDeed
} from '../../../../triage/understand/cues/tellsCircumstance.ts'

describe('what tells when, where or after what something happens', () => {
  for (const words of [
    'we installed a new virus scanner',
    'he moved his folders to c: last friday',
    'it only runs weekly',
    'twice a day now',
    'the client is an nt 4 workstation',
    'same thing on two more pcs',
    'there is no error message at all',
    'the admin replaced the network card',
    'we got a new switch in may',
    'i emptied the temp folder'
  ])
    it(`"${words}"`, () => assert.equal(tellsCircumstance(words), true))

  for (const words of [
    'i forgot my password',
    'can you reset my password',
    'my mouse is broken, too',
    'i need a new monitor',
    'the printer prints garbage',
    'our fax is dead'
  ])
    it(`not "${words}"`, () => assert.equal(tellsCircumstance(words), false))
})

describe('what only tells what somebody does', () => {
  for (const words of [
    'on our web box i request a certificate with the wizard',
    'using the setup wizard to make disks',
    'added a line in mapnotes.tbl for our custom attribute',
    'we just moved the mailboxes to the new site'
  ])
    it(`"${words}"`, () => assert.equal(tellsDeed(words), true))

  for (const words of [
    'the video rewinds when i press play',
    'we get every mail twice',
    'i cannot open my folder',
    'i lost all my icons',
    'i want to copy a class',
    'the menu opens another menu'
  ])
    it(`"${words}" tells trouble or a wish`, () => assert.equal(tellsDeed(words), false))
})
