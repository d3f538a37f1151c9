import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What a program prints as JSON that imports the SDK's parts and nothing else of the product. */
function runWithSdk(program: string): unknown {
  const said = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `const sdk = await import('./bots/sdk.ts'); ${program}`],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  )
  return JSON.parse(said)
}

describe("the parts of the Bot Framework's SDK", () => {
  it('are loaded without what only a registered bot needs', () => {
    const loaded = runWithSdk(`
      const { createRequire } = await import('node:module')
      const files = Object.keys(createRequire(import.meta.url + '/').cache)
      console.log(JSON.stringify(files))
    `) as string[]
    const index = loaded.filter(file => file.endsWith('botbuilder-core/lib/index.js'))
    const signIn = loaded.filter(file => /botframework-connector|@azure/.test(file))
    assert.deepEqual([index, signIn], [[], []])
    assert.ok(loaded.some(file => file.endsWith('botbuilder-core/lib/turnContext.js')))
  })

  it('are those of the whole SDK, which can still be had', () => {
    const same = runWithSdk(`
      const { default: whole } = await import('botbuilder-core')
      const names = ['TurnContext', 'BotAdapter', 'CardFactory', 'ActivityTypes']
      console.log(JSON.stringify([
        ...names.filter(name => whole[name] !== sdk[name]),
        typeof whole.ConfigurationBotFrameworkAuthentication
      ]))
    `)
    assert.deepEqual(same, ['function'])
  })

  it('answer an invoke and trace a dialog, for which they ask the index', () => {
    const kept = runWithSdk(`
      class Adapter extends sdk.BotAdapter {
        async sendActivities(_, activities) { return activities.map(() => ({ id: '' })) }
      }
      const context = new sdk.TurnContext(new Adapter(), {
        type: 'invoke', deliveryMode: 'expectReplies'
      })
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } })
      const { INVOKE_RESPONSE_KEY } = await import('botbuilder-core')
      const dialog = new sdk.Dialog('case')
      console.log(JSON.stringify([
        context.turnState.get(INVOKE_RESPONSE_KEY)?.value.status,
        dialog.telemetryClient.constructor.name
      ]))
    `)
    assert.deepEqual(kept, [200, 'NullTelemetryClient'])
  })
})
