/**
 * `npm run teams:play -- EMULATOR`: plays the assistant in the Microsoft 365 Agents Playground,
 * step by step, and says what was seen. EMULATOR is the path of its command, `agentsplayground`;
 * its licence is for evaluation, so it is installed by who wants to look and is no part of this
 * project.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../test/parts/channels/chromium.ts'
import { freePort } from '../../test/parts/services/freePort.ts'
import { startService } from '../../test/parts/services/service.ts'

const [emulator] = process.argv.slice(2)
const PICTURES = 'artefacts/teams/'
const PATIENCE = 15_000

type Play = (page: Page) => Promise<void>

async function say(page: Page, words: string): Promise<void> {
  await page.locator('[data-lexical-editor=true]').first().click()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}
async function seen(page: Page, words: string): Promise<void> {
  return await page.getByText(words).last().waitFor({ timeout: PATIENCE })
}
async function press(page: Page, name: string): Promise<void> {
  return await page.getByRole('button', { name, exact: true }).last().click({ timeout: PATIENCE })
}

const PLAYS: Readonly<Record<string, Play>> = {
  'personal chat, from words to the verdict by buttons': async page => {
    await say(page, 'our POP3 and IMAP virtual servers hang since this morning')
    await seen(page, 'Which Windows runs on the server?')
    await press(page, 'Windows 2000')
    await seen(page, 'Which service pack?')
    await press(page, 'SP2')
    await seen(page, 'Install Windows 2000 Service Pack 3 or later')
  },
  'the verdict changes where it stands': async page => {
    await say(page, 'sorry, it has SP4')
    await seen(page, "I've changed the answer above.")
    if ((await page.getByText('Install Windows 2000 Service Pack 3 or later').count()) > 0)
      throw new Error('the old verdict still stands')
  },
  'a message action answers in a dialog': async page => {
    await page
      .getByRole('button', { name: 'Show more information' })
      .nth(1)
      .click({ timeout: PATIENCE })
    await page.getByRole('menuitem', { name: 'Action Command' }).click({ timeout: PATIENCE })
    await page.getByPlaceholder('Input command id or leave blanks').fill('triageMessage')
    await press(page, 'Create')
    await page
      .getByRole('dialog')
      .getByText('Which Windows runs on the server?')
      .waitFor({ timeout: PATIENCE })
    await seen(page, 'Put it into a reply')
    await page.getByRole('dialog').getByRole('button').first().click({ timeout: PATIENCE })
  },
  'the search finds the article': async page => {
    await page
      .getByRole('button', { name: 'Trigger Message Extension App' })
      .first()
      .click({ timeout: PATIENCE })
    await page.getByText('Search Command').click({ timeout: PATIENCE })
    await page.getByPlaceholder('Enter a search term').fill('event 2086')
    await page.keyboard.press('Enter')
    await seen(page, 'Event 2086 Appears When You Run Multi-Protocol Services')
    await page.keyboard.press('Escape')
  },
  'a channel, by mention': async page => {
    await page.getByText('General').first().click({ timeout: PATIENCE })
    await page.locator('[contenteditable=true]').first().click({ timeout: PATIENCE })
    await page.keyboard.type('@Test', { delay: 150 })
    await page.getByText('Test Bot', { exact: true }).last().click({ timeout: PATIENCE })
    await page.keyboard.type(' imap4 hangs on windows 2000')
    await press(page, 'Post')
    await seen(page, 'Which service pack?')
    await press(page, 'SP2')
    await seen(page, 'Install Windows 2000 Service Pack 3 or later')
  }
}

/** The emulator wants to open a browser of its own and ends when it cannot. */
function quietPath(folder: string): string {
  writeFileSync(join(folder, 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 })
  return `${folder}${delimiter}${process.env.PATH ?? ''}`
}

async function run(command: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-teams-'))
  const service = await startService({ RATE_LIMIT: '0' })
  const port = await freePort()
  const child = spawn(
    command,
    [
      'start',
      '-e',
      `${service.url}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry'
    ],
    {
      cwd: folder,
      env: { ...process.env, PATH: quietPath(folder) },
      stdio: ['pipe', 'ignore', 'inherit']
    }
  )
  const browser = await startBrowser()
  mkdirSync(PICTURES, { recursive: true })
  try {
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } })
    for (
      let tries = 0;
      tries < 40 && !(await page.goto(`http://localhost:${port}/`).catch(() => null));
      tries += 1
    )
      await page.waitForTimeout(500)
    await seen(page, 'Personal Chat')
    await page.waitForTimeout(3_000)
    for (const [name, play] of Object.entries(PLAYS)) {
      const result = await play(page).then(
        () => 'seen  ',
        (error: Error) => {
          process.exitCode = 1
          return `FAILED (${error.message.split('\n')[0]})`
        }
      )
      await page.screenshot({ path: `${PICTURES}${name.replace(/[^a-z]+/g, '-')}.png` })
      process.stdout.write(`${result} ${name}\n`)
    }
  } finally {
    await browser.close()
    child.kill()
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (emulator === undefined) {
  process.stderr.write('Usage: npm run teams:play -- PATH_OF_agentsplayground\n')
  process.exitCode = 2
} else await run(emulator)
