import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import type { Database } from '../storage/database.ts'
import { openCases } from '../storage/openCases.ts'
import { openDatabase } from '../storage/openDatabase.ts'
import { startBrowser } from './parts/channels/chromium.ts'
import { type Connector, startConnector } from './parts/channels/connector.ts'
import { hasDovecot } from './parts/services/dovecot.ts'
import { type InProcess, startInProcess } from './parts/services/inProcess.ts'
import { type MailService, startMailService } from './parts/services/mailService.ts'
import { DESK_SETTINGS, deskStage, type Pages } from './parts/transcripts/deskStage.ts'
import { mailStage } from './parts/transcripts/mailStage.ts'
import {
  hasEdit,
  isByName,
  playWithPeople,
  readPeopleTranscripts
} from './parts/transcripts/peopleTranscript.ts'
import { PEOPLE_SETTINGS, siteStage, teamsStage, turnStage } from './parts/transcripts/stages.ts'

const transcripts = readPeopleTranscripts()
const knowledge = openKnowledge(new URL('../knowledge/articles/texts', import.meta.url).pathname)

describe('a conversation with people', () => {
  it('is written down in at least 40 transcripts', () => {
    assert.ok(transcripts.length >= 40, `${transcripts.length}`)
  })

  describe('in the turns', () => {
    let database: Database
    before(async () => {
      database = await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
    })
    after(async () => {
      await database.close()
    })
    for (const transcript of transcripts)
      it(transcript.title, async () => {
        await playWithPeople(transcript, turnStage(knowledge, openCases(database)))
      })
  })

  describe('on the site, through the official client', () => {
    let service: InProcess
    before(async () => {
      service = await startInProcess(PEOPLE_SETTINGS)
    })
    after(async () => {
      await service.stop()
    })
    for (const transcript of transcripts.filter(one => !hasEdit(one)))
      it(transcript.title, async () => {
        const stage = await siteStage(service.url)
        await playWithPeople(transcript, stage)
        stage.end()
      })
  })

  describe('at the desk, in a browser', () => {
    let service: InProcess
    let browser: Browser
    const pages: Pages = new Map()
    before(async () => {
      ;[service, browser] = await Promise.all([startInProcess(DESK_SETTINGS), startBrowser()])
    })
    after(async () => {
      await browser.close()
      await service.stop()
    })
    for (const transcript of transcripts.filter(one => !hasEdit(one) && isByName(one)))
      it(transcript.title, async () => {
        const stage = await deskStage(service.url, browser, pages)
        await playWithPeople(transcript, stage)
        stage.end()
      })
  })

  describe('in Teams', () => {
    let connector: Connector
    let service: InProcess
    before(async () => {
      connector = await startConnector()
      service = await startInProcess(
        { ...connector.settings, ...PEOPLE_SETTINGS },
        { credentials: connector.credentials }
      )
    })
    after(async () => {
      await service.stop()
      await connector.stop()
    })
    for (const transcript of transcripts)
      it(transcript.title, async () => {
        await playWithPeople(transcript, teamsStage(service.url, connector))
      })
  })

  const withMailbox = hasDovecot() ? describe : describe.skip
  withMailbox('by mail on both sides (needs Dovecot)', () => {
    let mailed: MailService
    before(async () => {
      mailed = await startMailService(PEOPLE_SETTINGS)
    })
    after(async () => {
      await mailed.stop()
    })
    for (const transcript of transcripts.filter(one => !hasEdit(one)))
      it(transcript.title, async () => {
        await playWithPeople(transcript, mailStage(mailed))
      })
  })
})
