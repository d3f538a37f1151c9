/**
 * `npm run teams:play -- EMULATOR`: plays the assistant in the Microsoft 365 Agents Playground,
 * state by state, says what was seen and leaves a picture of each. EMULATOR is the path of its
 * command, `agentsplayground`; its licence is for evaluation, so it is installed by who wants to
 * look and is no part of this project.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../../test/parts/channels/chromium.ts'
import { freePort } from '../../../test/parts/services/freePort.ts'
import { KEY, reply, SECRET } from '../../../test/parts/services/helpdeskSystem.ts'
import { startService } from '../../../test/parts/services/service.ts'
import { writePrinterArticles } from '../../../test/parts/written/printerArticles.ts'
import { startProxy } from './recordingProxy.ts'
import { STATES } from './states.ts'

const [emulator] = process.argv.slice(2)
const PICTURES = 'artefacts/teams/'
const SHIPPED = fileURLToPath(new URL('../../../knowledge/articles/texts', import.meta.url))

/** The emulator wants to open a browser of its own and ends when it cannot. */
function quietPath(folder: string): string {
  writeFileSync(join(folder, 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 })
  return `${folder}${delimiter}${process.env.PATH ?? ''}`
}

async function show(page: Page, port: number): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await page.goto(`http://localhost:${port}/`).catch(() => null)) !== null) break
    await page.waitForTimeout(500)
  }
  await page.getByText('Personal Chat').last().waitFor()
  await page.waitForTimeout(3_000)
}

async function run(command: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-teams-'))
  const service = await startService({
    RATE_LIMIT: '0',
    KNOWLEDGE: `${writePrinterArticles(folder)},${SHIPPED}`,
    HANDOVER_SECRET: SECRET,
    CASES_KEY: KEY
  })
  const proxy = await startProxy(service.url)
  const port = await freePort()
  const at = ['-e', `${proxy.url}/api/messages`, '-c', 'msteams', '-p', String(port)]
  const child = spawn(command, ['start', ...at, '--disable-telemetry'], {
    cwd: folder,
    env: { ...process.env, PATH: quietPath(folder) },
    stdio: ['pipe', 'ignore', 'inherit']
  })
  const browser = await startBrowser()
  mkdirSync(PICTURES, { recursive: true })
  try {
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } })
    await show(page, port)
    const helpdesk = async (number: number, body: object) =>
      void (await reply(service, number, { from: 'Ana Ruiz', ...body }))
    const stage = { page, sendLike: proxy.sendLike, helpdesk }
    for (const [name, play] of Object.entries(STATES)) {
      const result = await play(stage).then(
        () => 'seen  ',
        (error: Error) => `FAILED (${error.message.split('\n')[0]})`
      )
      if (result !== 'seen  ') process.exitCode = 1
      await page.waitForTimeout(500)
      await page.screenshot({
        path: `${PICTURES}${name.toLowerCase().replace(/[^a-z]+/g, '-')}.png`
      })
      process.stdout.write(`${result} ${name}\n`)
    }
  } finally {
    await browser.close()
    child.kill()
    proxy.stop()
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (emulator === undefined) {
  process.stderr.write('Usage: npm run teams:play -- PATH_OF_agentsplayground\n')
  process.exitCode = 2
} else await run(emulator)
