import { head } from './head.ts'

const STYLE = `
body{font:17px/1.6 var(--kb-sans);max-width:40rem;margin:0 auto;padding:24px 16px;
color:var(--kb-ink);background:var(--kb-surface)}
h1{font-size:var(--kb-t-xl);line-height:1.2}`

export type TextPage = {
  readonly path: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** A page of plain paragraphs. `tokens`: the sheet it takes colour and type from. */
export function textPage({ title, paragraphs }: TextPage, nonce: string, tokens: string): string {
  return `${head({ title, nonce, css: tokens + STYLE })}
<body>
<main><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</main>
</body>
</html>
`
}

/** The pages that a channel's app package must link to. */
export const TEXT_PAGES: readonly TextPage[] = [
  {
    path: '/privacy',
    title: 'Privacy',
    paragraphs: [
      'The assistant keeps what is said in a conversation, so that it can go on with it: ' +
        'your messages, what it read from them, its answers, and the name and address you leave ' +
        'for the helpdesk, if you leave any. They stay with the helpdesk ' +
        'that runs this service and are sent to nobody else, except that a case you pass to a ' +
        'person goes to the people of this helpdesk.',
      'Conversations are removed after the time this helpdesk has set, 30 days unless it ' +
        'says otherwise. Write “forget me” in the chat and yours is removed at once.',
      'No cookies are set. The browser keeps a ticket with which it takes up your conversation again; ' +
        '“End this chat on this computer”, in the menu of the chat, makes it worthless.'
    ]
  },
  {
    path: '/terms',
    title: 'Terms of use',
    paragraphs: [
      'The assistant quotes articles of the Microsoft Knowledge Base as they were written, ' +
        'with their date. They are provided as is, without warranty of any kind, as each ' +
        'article says.',
      'Whether a fix suits your machine is your decision. Ask for a person whenever you are in doubt.'
    ]
  }
]
