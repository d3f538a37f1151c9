import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Activity } from 'botbuilder-core'
import { answerInWords } from '../../channels/terminal/answerInWords.ts'
import { replyActivity } from '../../dialogs/replyActivity.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { NEW_CASE } from '../../triage/converse/case.ts'
import { converse } from '../../triage/converse/converse.ts'
import { triage } from '../../triage/triage.ts'
import { hostileEvent } from '../parts/hostile/hostileEvent.ts'
import { HOSTILE } from '../parts/hostile/hostileStrings.ts'
import { showHostile } from '../parts/hostile/showHostile.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What a terminal obeys: everything but printed signs, line ends and tabs. */
const OBEYED =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/
const knowledge = openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname)

function run(
  command: string,
  args: readonly string[],
  input: string
): { readonly out: string; readonly said: string } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`channels/terminal/${command}.ts`, ...args],
    {
      cwd: ROOT,
      input,
      encoding: 'utf8',
      maxBuffer: 1e9
    }
  )
  return { out: stdout, said: stderr }
}

describe(`what people paste is only ever text: ${HOSTILE.length} strings`, function () {
  this.timeout(60_000)

  it('there are 500 and more, each once', () => {
    assert.ok(HOSTILE.length >= 500)
    assert.equal(new Set(HOSTILE.map(({ text }) => text)).size, HOSTILE.length)
  })

  it('in the words of the command nothing is obeyed', () => {
    for (const { text } of HOSTILE)
      for (const said of [text, hostileEvent(text)])
        assert.doesNotMatch(answerInWords(triage(knowledge, said)), OBEYED, JSON.stringify(said))
  })

  it('in its JSON neither, and it says the same', () => {
    const some = HOSTILE.filter(({ kind }) => kind !== 'tag')
    const lines = some
      .map(({ text }, id) => JSON.stringify({ id, text: hostileEvent(text) }))
      .join('\n')
    const { out, said } = run('triageCommand', ['--batch'], lines)
    assert.equal(said, '')
    assert.doesNotMatch(out, OBEYED)
    const answers = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { id: number; events: object[] })
    assert.equal(answers.length, some.length)
    for (const { id, events } of answers)
      assert.deepEqual(
        events,
        JSON.parse(JSON.stringify(triage(knowledge, hostileEvent(some[id]?.text ?? '')).events))
      )
  })

  it('in the chat at a terminal, and in what it says of mistakes, nothing is obeyed', () => {
    const { out, said } = run(
      'chatCommand',
      [],
      HOSTILE.filter(({ kind }, index) => kind === 'terminal' && index % 2 === 0)
        .map(({ text }) => text.replace(/[\r\n]+/g, ' '))
        .join('\n')
    )
    assert.doesNotMatch(out, OBEYED)
    assert.equal(said, '')
    for (const args of [['\u001b[31mno\u009b31m.txt'], ['--fact', 'product=\u001b[31m']])
      assert.doesNotMatch(run('triageCommand', args, 'x').said, OBEYED)
  })

  it('in a card it stands only where neither Markdown nor a template is read, and no press opens an address', () => {
    for (const said of HOSTILE.flatMap(({ text }) => [text, hostileEvent(text)])) {
      const message = { text: said, attachment: false, returned: false }
      const { reply } = converse(knowledge, NEW_CASE, message)
      for (const channel of ['msteams', 'directline', 'slack'])
        assertOnlyText(replyActivity(reply, channel), JSON.stringify(said))
    }
  })

  it('in the site chat, in a real browser: shown as it is, nothing runs, nobody is asked', async () => {
    // one of each kind of carrier; all of them: npm run bench:only-text
    const some = HOSTILE.filter(
      ({ kind, text }, index) =>
        index % (kind === 'tag' ? 45 : 20) === 0 || text.startsWith('{{DATE')
    )
    const { shown, faults } = await showHostile(some)
    assert.deepEqual(faults, [])
    assert.equal(shown, some.length)
  })
})

/**
 * Elements in which a client reads Markdown or loads something, and the addresses it would load.
 */
const NOT_ONLY_TEXT = new RegExp(
  `"type":"${oneOf('Image', 'ImageSet', 'Media', 'Action\\.OpenUrl')}"|` +
    `"${oneOf('url', 'contentUrl', 'backgroundImage', 'altText')}":`
)

/** A text block may be a heading, of words that no Markdown can hide in. */
const MARKDOWN = /[*_[\]<>\\`~#|{}&@]|:\/\/|[a-z]\.[a-z]/i

/** A press may open the page of an article, here and at the line that is quoted. */
const OPENS_ARTICLE =
  /"type":"Action\.OpenUrl"|"url":"\/articles\/[\w-]+(?:\?[\w=&.-]*)?(?:#L\d+)?"/g

function assertOnlyText(activity: Partial<Activity>, said: string): void {
  const card = (activity.attachments?.[0]?.content ?? {}) as { readonly body?: unknown }
  assert.doesNotMatch(JSON.stringify(activity).replace(OPENS_ARTICLE, ''), NOT_ONLY_TEXT, said)
  // what comes back with a press is not shown
  const body = JSON.stringify(card.body ?? '', (name, value: unknown) => {
    const { type, text } = (value ?? {}) as { readonly type?: unknown; readonly text?: unknown }
    if (type === 'TextBlock') assert.doesNotMatch(String(text), MARKDOWN, said)
    return name === 'data' ? undefined : value
  })
  assert.doesNotMatch(body, /\{\{/, said)
  if (activity.text !== undefined) assert.equal(activity.textFormat, 'plain')
}
