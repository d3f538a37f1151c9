import { startBrowser } from './test/parts/channels/chromium.ts'
import { startInProcess } from './test/parts/services/inProcess.ts'
import { openChat, say, press } from './test/parts/channels/site.ts'
import { readFileSync } from 'node:fs'
const [out, width, ...says] = process.argv.slice(2)
const service = await startInProcess({ ...(process.env.K ? {KNOWLEDGE: process.env.K} : {}) } as never)
const browser = await startBrowser()
const page = await browser.newPage({ viewport: { width: Number(width), height: 860 } })
page.on('console', m => m.type() === 'error' && console.log(m.text()))
await page.goto(service.url + '/')
const chat = await openChat(page)
let n = 0
for (const s of says) {
  if (s.startsWith('!')) await press(chat, s.slice(1))
  else await say(chat, s.startsWith('@') ? readFileSync(s.slice(1), 'utf8') : s)
  await page.waitForTimeout(2500)
  n += 1
  await page.screenshot({ path: `${out}-${n}.png` })
}
console.log(await chat.locator('[aria-roledescription="transcript"], .webchat__basic-transcript').first().innerText().catch(String))
await browser.close(); await service.stop(); process.exit(0)
