import type { Frame, Page } from 'playwright-core'
import { openChat, press, say, sendBox, shown } from '../../test/parts/channels/site.ts'
import { EXAMPLE_EVENT } from '../../triage/wording/exampleEvent.ts'
import { ALL_VIEWS, DARK, FORCED, LIGHT, PHONE, type Stage, type State } from './state.ts'

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

export async function toColleague(stage: Stage): Promise<Frame> {
  const frame = await toVerdict(stage)
  const number = await toPeople(frame)
  await stage.answerCase(number, 'Hi, I’ve read your case. Did anything change on MAIL01?')
  await shown(frame, 'Did anything change on MAIL01').first().waitFor()
  return frame
}

/** Asks for a person; resolves to the number of the case. */
async function toPeople(frame: Frame): Promise<number> {
  await say(frame, 'talk to a person')
  await press(frame, 'Skip')
  await shown(frame, 'All right.').first().waitFor()
  const told = await shown(frame, /case \d+/)
    .first()
    .textContent()
  return Number(/case (\d+)/.exec(told ?? '')?.[1])
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
  {
    name: 'used',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await toVerdict(stage)
      await press(frame, "I'll try it")
      await shown(frame, 'Tell me how it goes').first().waitFor()
    }
  },
  {
    name: 'helped',
    views: [LIGHT, PHONE],
    play: async stage => {
      const frame = await toVerdict(stage)
      await press(frame, "I'll try it")
      await say(frame, 'hello again')
      await shown(frame, 'Did it solve it?').first().waitFor()
    }
  },
  {
    name: 'choose',
    views: ALL_VIEWS,
    play: async stage => {
      const frame = await open(stage)
      await say(frame, 'event 4105 from HeronBackup, the backup catalog could not be opened')
      await shown(frame, 'Which of these is it?').first().waitFor()
    }
  },
  {
    name: 'contact',
    views: [LIGHT, DARK, PHONE],
    play: async stage => {
      const frame = await toQuestion(stage)
      await say(frame, 'talk to a person')
      await frame.locator('.ac-input').first().waitFor()
    }
  },
  {
    name: 'not-understood',
    views: [PHONE],
    play: async stage => {
      const frame = await toQuestion(stage)
      await say(frame, 'asdf')
      await shown(frame, 'understand').first().waitFor()
    }
  },
  {
    name: 'nothing-found',
    views: [PHONE],
    play: async stage => {
      const frame = await open(stage)
      await say(frame, 'my printer is on fire')
      await shown(frame, 'A person can help').first().waitFor()
    }
  },
  {
    name: 'forced-colours',
    views: [FORCED],
    play: async stage => void (await toVerdict(stage))
  },
  {
    name: 'right-to-left',
    views: [LIGHT, PHONE],
    play: async ({ page, service }) => {
      const site = `${service.url}/a-site-in-arabic`
      await page.route(site, route =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body:
            '<html lang="ar" dir="rtl"><meta name="viewport" content="width=device-width">' +
            `<script async src="${service.url}/widget.js"></script>`
        })
      )
      await page.goto(site)
      const frame = await openChat(page)
      await say(frame, EXAMPLE_EVENT)
      await press(frame, 'Windows 2000')
      await press(frame, 'SP2')
      await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
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
      const number = await toPeople(frame)
      await rest(stage.page)
      await frame.getByRole('button', { name: 'Close the chat' }).click()
      await stage.answerCase(number, 'Hi, I’ve read your case. Did anything change on MAIL01?')
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
  }
]
