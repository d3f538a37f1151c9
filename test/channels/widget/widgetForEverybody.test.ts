import assert from 'node:assert/strict'
import type { BrowserContextOptions } from 'playwright-core'
import {
  openChat,
  press,
  type Site,
  say,
  sendBox,
  shown,
  startSite,
  violations
} from '../../parts/channels/site.ts'

const NEEDS: readonly (readonly [need: string, BrowserContextOptions])[] = [
  [
    'at 400 % zoom of a 1280 by 1024 screen',
    { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
  ],
  ['in forced colours', { forcedColors: 'active' }],
  ['with reduced motion', { reducedMotion: 'reduce' }]
]

describe('the chat for everybody', function () {
  this.timeout(120_000)
  let site: Site

  before(async () => {
    site = await startSite()
  })
  after(async () => await site.stop())

  for (const [need, options] of NEEDS) {
    it(`a case is brought to its verdict ${need}`, async () => {
      const { page, context, troubles } = await site.visit(
        'data-greeting="We are here from 8 to 6."',
        await site.browse(options)
      )
      const frame = await openChat(page)
      await say(frame, 'pop3 hangs on windows 2000')
      await press(frame, 'SP2')
      await shown(frame, 'Install Windows 2000 Service Pack 3').first().waitFor()
      for (const place of [page.mainFrame(), frame]) {
        assert.deepEqual(await violations(place), [])
        assert.equal(
          await place.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          true,
          'nothing runs over the side'
        )
      }
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }

  it('at 400 % zoom the box to write in and some of the welcome are in sight', async () => {
    const { page, context } = await site.visit(
      'data-greeting="We are here from 8 to 6."',
      await site.browse(NEEDS[0]?.[1])
    )
    const frame = await openChat(page)
    // the page is laid out when its parts have come
    const heights = ['#welcome', '.webchat__send-box'].map(
      place =>
        `(({ top, bottom }) => Math.min(bottom, innerHeight) - top)(document.querySelector('` +
        `${place}').getBoundingClientRect())`
    )
    const isLaidOut = frame.waitForFunction(`${heights[0]} >= 96 && ${heights[1]} >= 32`)
    await isLaidOut.catch(() => undefined)
    const [said, box] = await Promise.all(
      heights.map(async one => Number(await frame.evaluate(one)))
    )
    assert.ok((said ?? 0) >= 96 && (box ?? 0) >= 32, `${said} and ${box} px of 256`)
    await context.close()
  })

  it('in forced colours every button has an edge', async () => {
    const { page, context } = await site.visit('', await site.browse({ forcedColors: 'active' }))
    async function edge(name: string): Promise<string> {
      return await page.getByRole('button', { name }).evaluate(button => {
        const { borderStyle, borderWidth } = (
          globalThis as unknown as {
            getComputedStyle: (element: unknown) => {
              readonly borderStyle: string
              readonly borderWidth: string
            }
          }
        ).getComputedStyle(button)
        return `${borderStyle} ${borderWidth}`
      })
    }
    assert.equal(await edge('Ask for help'), 'solid 2px')
    await openChat(page)
    await context.close()
  })

  it('with reduced motion nothing in the chat moves for long', async () => {
    const { page, context } = await site.visit('', await site.browse({ reducedMotion: 'reduce' }))
    const frame = await openChat(page)
    assert.equal(
      await frame.evaluate(`(() => {
      const moving = document.body.appendChild(document.createElement('i'))
      moving.style.cssText = 'animation: turn 10s infinite; transition: opacity 10s'
      const { animationDuration, animationIterationCount, transitionDuration } = getComputedStyle(moving)
      return [animationDuration, animationIterationCount, transitionDuration].join(' ')
    })()`),
      '1e-05s 1 1e-05s'
    )
    await context.close()
  })

  for (const [how, name, type, bytes, answer] of [
    ['dropped', 'screen.png', 'image/png', '\x89PNG', "I can't read pictures"],
    ['pasted', 'image.png', 'image/png', '\x89PNG', "I can't read pictures"],
    ['dropped', 'event.txt', 'text/plain', 'pop3 hangs on windows 2000', 'Which service pack?']
  ] as const) {
    it(`a file ${how} on the chat, ${name}, waits beside the words and is answered`, async () => {
      const { page, context } = await site.visit('')
      const frame = await openChat(page)
      await frame.evaluate(carry(how, name, type, bytes))
      await sendBox(frame).press('Enter')
      await shown(frame, answer).first().waitFor()
      if (type === 'image/png') await shown(frame, `${name}: a file, not kept`).first().waitFor()
      await context.close()
    })
  }
})

/**
 * What a browser does when somebody drops a file on the chat or pastes one into its box, as a
 * script for the page.
 */
function carry(how: 'dropped' | 'pasted', name: string, type: string, bytes: string): string {
  return `(([how, name, type, bytes]) => {
  const carried = new DataTransfer()
  carried.items.add(new File([Uint8Array.from(bytes, character => character.charCodeAt(0))], name, { type }))
  const place = document.querySelector(
    how === 'pasted' ? '[data-id="webchat-sendbox-input"]' : '.webchat__basic-transcript')
  const options = { bubbles: true, cancelable: true }
  const taken = how === 'pasted'
    ? !place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, ...options }))
    : ['dragover', 'drop'].every(step =>
        !place.dispatchEvent(new DragEvent(step, { dataTransfer: carried, ...options })))
  if (!taken) throw new Error('the browser would have left the chat for the file')
})(${JSON.stringify([how, name, type, bytes])})`
}
