import type { Frame, Page } from 'playwright-core'
import { openChat, press, say, sendBox, shown } from '../../test/parts/channels/site.ts'
import { EXAMPLE_EVENT } from '../../triage/wording/exampleEvent.ts'
import { ALL_VIEWS, LIGHT, PHONE, type Stage, type State } from './state.ts'

/** Milliseconds in which what moves comes to rest. */
const REST_MS = 700
const CATCH_UP_MS = 2_200

async function open({ page, service }: Stage): Promise<Frame> {
  await page.goto(service.url)
  return await openChat(page)
}

async function toQuestion(stage: Stage): Promise<Frame> {
  const frame = await open(stage)
  await say(frame, EXAMPLE_EVENT)
  await shown(frame, 'Which Windows runs on MAIL01?').first().waitFor()
  return frame
}

async function toVerdict(stage: Stage): Promise<Frame> {
  const frame = await toQuestion(stage)
  await press(frame, 'Windows 2000')
  await press(frame, 'SP2')
  await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
  return frame
}

async function toColleague(stage: Stage): Promise<Frame> {
  const frame = await toVerdict(stage)
  await say(frame, 'talk to a person')
  await press(frame, 'Skip')
  await stage.answerCase('Hi, I’ve read your case. Did anything change on MAIL01 before Saturday?')
  await shown(frame, 'Did anything change on MAIL01').first().waitFor()
  return frame
}

async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS)
}

/** Everything that the site's chat shows, from the page it is on to the service being away. */
export const CHAT_STATES: readonly State[] = [
  {
    name: 'page',
    views: ALL_VIEWS,
    play: async ({ page, service }) => void (await page.goto(service.url))
  },
  {
    name: 'welcome',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await open(stage)
      await frame.getByRole('button', { name: 'Paste an event', exact: true }).click()
    }
  },
  { name: 'question', views: ALL_VIEWS, play: async stage => void (await toQuestion(stage)) },
  { name: 'verdict', views: ALL_VIEWS, play: async stage => void (await toVerdict(stage)) },
  {
    name: 'article',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await toVerdict(stage)
      await say(frame, 'show the article')
      await shown(frame, 'SYMPTOMS').first().waitFor()
    }
  },
  { name: 'colleague', views: ALL_VIEWS, play: async stage => void (await toColleague(stage)) },
  {
    name: 'menu',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await toVerdict(stage)
      await frame.getByRole('button', { name: 'Menu' }).click()
    }
  },
  {
    name: 'files',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await open(stage)
      await frame.locator('input[type=file]').setInputFiles([
        { name: 'screenshot.png', mimeType: 'image/png', buffer: Buffer.alloc(120_000) },
        { name: 'System.evtx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(69_632) }
      ])
      await frame.getByText('I can’t read pictures').waitFor()
    }
  },
  {
    name: 'offline',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await toQuestion(stage)
      await stage.page.context().setOffline(true)
      await say(frame, 'Windows 2000')
      await frame.getByText('The connection is lost').waitFor()
    }
  },
  {
    name: 'away',
    views: ALL_VIEWS,
    play: async ({ page, service }) => {
      await page.goto(service.url)
      await page.route('**/directline/**', route => route.abort())
      await page.getByRole('button', { name: 'Ask for help' }).click()
      await page.frameLocator('iframe').getByText('The chat isn’t answering').waitFor()
    }
  },
  {
    name: 'closed',
    views: [LIGHT, PHONE],
    play: async stage => {
      const frame = await toVerdict(stage)
      await stage.page.waitForTimeout(CATCH_UP_MS)
      await say(frame, 'talk to a person')
      await press(frame, 'Skip')
      await rest(stage.page)
      await frame.getByRole('button', { name: 'Close the chat' }).click()
      await stage.answerCase('Hi, I’ve read your case. Did anything change on MAIL01?')
      await frame.locator('#peek').getByText('Did anything change').waitFor()
    }
  },
  {
    name: 'typing',
    views: [LIGHT, PHONE],
    play: async stage => await sendBox(await toVerdict(stage)).fill(EXAMPLE_EVENT)
  },
  {
    name: 'larger',
    views: [LIGHT],
    play: async stage => {
      const frame = await toVerdict(stage)
      await frame.getByRole('button', { name: 'Menu' }).click()
      await frame.getByRole('button', { name: 'Larger window' }).click()
    }
  },
  ...['developers', 'docs'].map(
    (name): State => ({
      name,
      views: [LIGHT, PHONE],
      play: async ({ page, service }) => void (await page.goto(`${service.url}/${name}`))
    })
  )
]
