import { readFileSync } from 'node:fs'
import { EXAMPLE_EVENT } from '../../../triage/wording/exampleEvent.ts'
import { APP_ID } from '../channels/connector.ts'
import type { Entry, TeamsChat } from './teamsChat.ts'
import type { TeamsStage } from './teamsStage.ts'

type Play = (stage: TeamsStage) => Promise<readonly Entry[]>

const STALL = 'our POP3 and IMAP virtual servers hang since this morning'
const BOT = { id: `28:${APP_ID}`, name: 'KB Triage' }

/** A chat alone, in which somebody says this one after the other. */
function said(...words: readonly string[]): Play {
  return async stage => (await chatWith(stage, words)).entries
}

async function chatWith(stage: TeamsStage, words: readonly string[]): Promise<TeamsChat> {
  const chat = stage.alone()
  const ada = chat.person('Ada')
  for (const text of words) await ada.say(text)
  return chat
}

/** A chat alone, in which somebody says something and presses these buttons. */
function pressed(words: string, ...titles: readonly string[]): Play {
  return async stage => {
    const chat = await chatWith(stage, [words])
    for (const title of titles) await chat.person('Ada').press(title)
    return chat.entries
  }
}

function joined(place: (stage: TeamsStage) => TeamsChat, more: object = {}): Play {
  return async stage => {
    const chat = place(stage)
    chat.entries.push({ kind: 'note', text: 'KB Triage was added' })
    const update = { type: 'conversationUpdate', text: undefined }
    await chat
      .person('Ada')
      .door.post({ ...update, membersAdded: [{ id: '29:Ada' }, BOT], ...more })
    chat.catchUp()
    return chat.entries
  }
}

/** What somebody does in the message extension, and what is shown of it. */
function extension(
  name: string,
  value: object,
  show: (body: Answer, chat: TeamsChat) => Entry
): Play {
  return async stage => {
    const chat = stage.alone()
    const { body } = await chat.person('Ada').door.post({ type: 'invoke', name, value })
    return [...chat.entries, show(JSON.parse(body) as Answer, chat)]
  }
}

type Answer = {
  readonly task?: { readonly value: { readonly card: { readonly content: object } } }
  readonly composeExtension?: {
    readonly text?: string
    readonly attachments?: readonly {
      readonly content: object
      readonly preview: { readonly content: Preview }
    }[]
  }
}
type Preview = {
  readonly title: string
  readonly text: string
  readonly images?: readonly { readonly url: string }[]
}

const ICON = new URL('../../../channels/widget/pages/icon.png', import.meta.url)
const PICTURE = `data:image/png;base64,${readFileSync(ICON).toString('base64')}`

function dialog({ task }: Answer): Entry {
  return { kind: 'panel', title: 'Triage this message', card: task?.value.card.content ?? {} }
}

function results({ composeExtension }: Answer): Entry {
  const { text, attachments = [] } = composeExtension ?? {}
  const rows = attachments.map(({ preview: { content } }) => ({
    title: content.title,
    text: content.text,
    ...(content.images?.length ? { picture: PICTURE } : {})
  }))
  return { kind: 'panel', title: 'Find an article', rows, ...(text === undefined ? {} : { text }) }
}

function unfurled({ composeExtension }: Answer): Entry {
  const card = composeExtension?.attachments?.[0]?.content
  const text = 'https://triage.example/articles/Q303283'
  return { kind: 'said', name: 'Ada', isOwn: true, text, card }
}

const MESSAGE = {
  commandId: 'triageMessage',
  messagePayload: {
    subject: 'MAIL01 again',
    body: { contentType: 'text', content: `It hangs since Saturday.\n${EXAMPLE_EVENT}` },
    attachments: [{ contentType: 'reference', name: 'screen.png' }]
  }
}

function query(value: string): object {
  return { commandId: 'findArticle', parameters: [{ name: 'words', value }] }
}

/** What is looked at in Teams, each in a chat of its own. */
export const TEAMS_PLAYS: Readonly<Record<string, Play>> = {
  welcome: joined(stage => stage.alone()),
  'welcome-german': joined(stage => stage.alone(), { locale: 'de-DE' }),
  'welcome-group': joined(stage => stage.together()),
  'welcome-channel': joined(
    stage => stage.together({ conversationType: 'channel', id: '19:general@thread.tacv2' }),
    { channelData: { eventType: 'teamMemberAdded', tenant: { id: 'tenant-1' } } }
  ),
  stall: said(STALL),
  'question-used': pressed(STALL, 'Windows 2000'),
  'question-typed': said(STALL, 'windows 2000'),
  event: said(EXAMPLE_EVENT),
  verdict: pressed(EXAMPLE_EVENT, 'Windows 2000', 'SP2'),
  'verdict-tried': pressed(EXAMPLE_EVENT, 'Windows 2000', 'SP2', "I'll try it"),
  'did-it-help': pressed(EXAMPLE_EVENT, 'Windows 2000', 'SP2', "I'll try it", 'It solved it'),
  changed: said(`${STALL}, windows 2000 sp2`, 'sorry, it has SP4'),
  article: pressed(EXAMPLE_EVENT, 'Windows 2000', 'SP2', 'Show the article'),
  choose: said('plover printer prints blank labels since monday'),
  'another-product': pressed(EXAMPLE_EVENT, 'Other...'),
  'many-choices': said('the badger scanner stops after each page on windows nt 4.0'),
  chosen: pressed(
    'plover printer prints blank labels since monday',
    'Plover label printer prints blank labels when the drum is dirty'
  ),
  'not-sure': pressed(EXAMPLE_EVENT, "I'm not sure"),
  'quote-reply': async stage => {
    const chat = await chatWith(stage, [STALL])
    const quoted = 'Which Windows runs on the server?'
    const content =
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong ' +
      `itemprop="mri">KB Triage</strong><p itemprop="preview">${quoted}</p></blockquote>` +
      '<p>2000, with SP1</p>'
    const more = { attachments: [{ contentType: 'text/html', content }] }
    await chat
      .person('Ada')
      .say(`${quoted} 2000, with SP1`, more, { text: '2000, with SP1', quoted })
    return chat.entries
  },
  edit: async stage => {
    const chat = stage.alone()
    const ada = chat.person('Ada')
    const id = 'edited'
    await ada.say('smtp hangs on windows nt 4', { id }, { mark: 'Edited' })
    const text = 'smtp hangs on windows 2000 sp1'
    const edit = { type: 'messageUpdate', id, text, channelData: { eventType: 'editMessage' } }
    await ada.door.post(edit)
    chat.catchUp()
    const [first] = chat.entries
    if (first?.kind === 'said') chat.entries[0] = { ...first, text }
    return chat.entries
  },
  file: async stage => {
    const chat = stage.alone()
    const attachments = [{ contentType: 'image/png', name: 'screen.png' }]
    await chat.person('Ada').say('', { attachments }, { text: '🖼 screen.png' })
    return chat.entries
  },
  'long-text': async stage => {
    const chat = stage.alone()
    const text = 'The log says a lot. '.repeat(15_000)
    await chat.person('Ada').say(text, {}, { text: `${text.slice(0, 200)} …` })
    return chat.entries
  },
  'handed-over': said(`${STALL}, windows 2000 sp2`, 'talk to a person'),
  colleague: async stage => {
    const chat = await chatWith(stage, [`${STALL}, windows 2000 sp2`, 'talk to a person'])
    await stage.helpdesk(chat, { text: 'Hi, did anything change on MAIL01 before Saturday?' })
    await chat.person('Ada').say('no, nothing')
    await stage.helpdesk(chat, { text: 'Then please restart IIS.\n\nTell me how it goes.' })
    return chat.entries
  },
  closed: async stage => {
    const chat = await chatWith(stage, [`${STALL}, windows 2000 sp2`, 'talk to a person'])
    await stage.helpdesk(chat, { text: 'I restarted IIS on MAIL01.' })
    await stage.helpdesk(chat, { state: 'closed' })
    return chat.entries
  },
  group: async stage => {
    const chat = stage.together()
    const [ada, ben] = [chat.person('Ada'), chat.person('Ben')]
    await ada.say('our pop3 virtual server hangs, windows 2000 sp2')
    await ben.say('our pop3 virtual server hangs, too')
    await ben.press('Windows 2000 SP2')
    return chat.entries
  },
  german: said('Unser POP3-Server hängt seit heute morgen', 'Windows 2000', 'SP2'),
  japanese: said('POP3 サーバーが今朝から止まっています', 'Windows 2000'),
  'nothing-known': said('my espresso machine leaks water'),
  error: said('\u0000\u0001 asdf'),
  'message-action': extension('composeExtension/fetchTask', MESSAGE, dialog),
  search: extension('composeExtension/query', query('plover label printer'), results),
  'search-event': extension('composeExtension/query', query('event 2086'), results),
  'search-nothing': extension('composeExtension/query', query('zzyzx quux'), results),
  link: extension(
    'composeExtension/queryLink',
    { url: 'https://triage.example/articles/Q303283' },
    unfurled
  )
}
