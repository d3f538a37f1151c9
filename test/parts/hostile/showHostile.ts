import type { Page } from 'playwright-core'
import { startBrowser } from '../channels/chromium.ts'
import { startInProcess } from '../services/inProcess.ts'
import { hostileEvent } from './hostileEvent.ts'
import type { Hostile } from './hostileStrings.ts'

/** What is used of a page where it runs in the browser. */
type Dom = {
  readonly querySelectorAll: (selector: string) => Iterable<Dom>
  readonly textContent: string | null
  readonly outerHTML: string
  readonly getAttributeNames: () => string[]
}
declare const document: Dom

export type ShownHostile = { readonly shown: number; readonly faults: readonly string[] }

/** Strings shown on one page before a new one is opened. */
const ON_ONE_PAGE = 25
/** Looks, a tenth of a second apart, until what is not shown counts as not shown. */
const MOST_LOOKS = 30
/** What Web Chat itself does not put into a message. */
const FOREIGN =
  'script, iframe, object, embed, form, base, meta, link, style, ' +
  'img:not([src^="data:"]):not([src^="blob:"]), video, audio, a[href], math, template, ' +
  'dialog, marquee, animate, plaintext, details, textarea, select, table, code, pre, h1, ' +
  'blockquote, strong, em, del, [srcdoc], [formaction]'

/**
 * Says each string in the site's chat, alone and as parts of an event, in a real browser. A fault
 * is a string that runs, asks an address, brings an element with it, or is not shown as it is.
 */
export async function showHostile(strings: readonly Hostile[]): Promise<ShownHostile> {
  const service = await startInProcess({ RATE_LIMIT: '0', CONVERSATION_LIMIT: '0' })
  const browser = await startBrowser()
  const faults: string[] = []
  let shown = 0
  try {
    for (let from = 0; from < strings.length; from += ON_ONE_PAGE) {
      const page = await browser.newPage()
      let current = ''
      page.on('request', request => {
        if (!/^(?:blob|data):/.test(request.url()) && new URL(request.url()).origin !== service.url)
          faults.push(`asks ${request.url()}: ${current}`)
      })
      page.on('dialog', dialog => {
        faults.push(`opens a dialog: ${current}`)
        void dialog.dismiss()
      })
      page.on('pageerror', error => faults.push(`breaks the page, ${error.message}: ${current}`))
      await page.exposeFunction('hit', () => {
        faults.push(`runs: ${current}`)
      })
      const chat = await openChat(page, service.url)
      for (const { text } of strings.slice(from, from + ON_ONE_PAGE)) {
        current = JSON.stringify(text)
        const before = faults.length
        await chat.say(text)
        await chat.say(hostileEvent(text))
        for (const fault of await chat.lookUntilShown(text)) faults.push(`${fault}: ${current}`)
        if (faults.length === before) shown += 1
      }
      await page.close()
    }
  } finally {
    await browser.close()
    await service.stop()
  }
  return { shown, faults: [...faults, ...service.logged] }
}

type Chat = {
  /** says something and waits until it and its answer are shown */
  readonly say: (text: string) => Promise<void>
  /** what is wrong with what is shown of it, once it had the time to be shown */
  readonly lookUntilShown: (text: string) => Promise<readonly string[]>
}

async function openChat(page: Page, url: string): Promise<Chat> {
  const opening = page.waitForResponse(
    response => response.url() === `${url}/directline/conversations` && response.status() === 201
  )
  await page.goto(`${url}/chat`)
  const { conversationId, token } = (await (await opening).json()) as {
    conversationId: string
    token: string
  }
  const place = `${url}/directline/conversations/${conversationId}/activities`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const transcript = page.locator('.webchat__basic-transcript__activity')
  await page.locator('[data-id="webchat-sendbox-input"]').waitFor()
  let count = await transcript.count()
  /** the words of the last card of the bot, as they were sent */
  async function lastTold(): Promise<readonly string[]> {
    const { activities } = (await (await fetch(place, { headers })).json()) as {
      activities: readonly {
        readonly attachments?: readonly { readonly content?: { readonly body: unknown } }[]
      }[]
    }
    const card = JSON.stringify(activities.at(-1)?.attachments?.[0]?.content?.body ?? [])
    return [...card.matchAll(/"type":"TextRun","text":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text = '""']) => JSON.parse(text) as string
    )
  }
  return {
    say: async text => {
      await fetch(place, {
        method: 'POST',
        headers,
        body: JSON.stringify({ type: 'message', text, textFormat: 'markdown' })
      })
      count += text.trim() === '' ? 1 : 2
      await page.waitForFunction(
        wanted =>
          [...document.querySelectorAll('.webchat__basic-transcript__activity')].length >= wanted,
        count,
        { timeout: 15_000 }
      )
    },
    lookUntilShown: async text => {
      for (let looked = 1; ; looked += 1) {
        const faults = await page.evaluate(look, {
          said: text,
          told: await lastTold(),
          foreign: FOREIGN
        })
        if (faults.length === 0 || looked === MOST_LOOKS) return faults
        await page.waitForTimeout(100)
      }
    }
  }
}

/** Runs in the page: what is wrong with the last messages of the transcript. */
function look({
  said,
  told,
  foreign
}: {
  readonly said: string
  readonly told: readonly string[]
  readonly foreign: string
}): string[] {
  function plain(text: string): string {
    return text.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\u2060]+/g, '')
  }
  const last = [...document.querySelectorAll('.webchat__basic-transcript__activity')].slice(-4)
  const texts = last.map(activity => plain(activity.textContent ?? ''))
  const elements = last.flatMap(activity => [...activity.querySelectorAll(foreign)])
  const handlers = last
    .flatMap(activity => [...activity.querySelectorAll('*')])
    .filter(element => element.getAttributeNames().some(name => name.startsWith('on')))
  return [
    ...elements.map(element => `brings ${element.outerHTML.slice(0, 200)}`),
    ...handlers.map(element => `brings a handler ${element.outerHTML.slice(0, 200)}`),
    ...(texts.some(text => text.includes(plain(said)))
      ? []
      : [`is not shown as it is (${JSON.stringify(texts[0]?.slice(0, 200))})`]),
    ...told
      .filter(words => !(texts.at(-1) ?? '').includes(plain(words)))
      .map(words => `is not told as it was sent (${JSON.stringify(words.slice(0, 200))})`)
  ]
}
