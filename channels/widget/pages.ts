/** The pages around the chat. `nonce` is used for one response only. */
function head(title: string, nonce: string, css: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">${css}</style>
</head>`
}

/** The chat itself, to be shown in a frame. */
export function chatPage(nonce: string): string {
  return `${head(
    'Helpdesk chat',
    nonce,
    `
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column}
#chat{flex:1;min-height:0}
html[data-theme=dark]{background:#1f1f1f;color:#fff;color-scheme:dark}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
html[data-theme=dark] .ac-pushButton{background:#262626!important}
input.ac-input{min-height:32px;box-sizing:border-box;font:inherit}
footer{text-align:center}
#end{font:14px/1.5 system-ui,sans-serif;min-height:32px;padding:0 12px;color:inherit;
background:none;border:0;text-decoration:underline;cursor:pointer}
@media (max-height:320px){#chat{flex:none;height:100%}}
#status{font:16px/1.5 system-ui,sans-serif;padding:16px;margin:0}
@media (prefers-reduced-motion:reduce){*{animation-duration:.01ms!important;
animation-iteration-count:1!important;transition-duration:.01ms!important;
scroll-behavior:auto!important}}`
  )}
<body>
<header><h1>Helpdesk chat</h1></header>
<p id="status" role="status">Opening the chat.</p>
<main id="chat"></main>
<footer><button id="end" type="button" hidden>End this chat on this computer</button></footer>
<script nonce="${nonce}" src="/webchat-4.18.1.js"></script>
<script nonce="${nonce}" type="module" src="/chat.js"></script>
</body>
</html>
`
}

/** A sample helpdesk page with the chat embedded, the line that embeds it, and its options. */
export function samplePage(nonce: string, origin: string): string {
  return `${head(
    'Northwind Helpdesk',
    nonce,
    `
:root{color-scheme:light}
body{font:17px/1.6 system-ui,sans-serif;margin:0;color:#1b1b1b;background:#faf9f8}
header{background:#0f548c;color:#fff;padding:24px 16px}
header p,header h1,main{max-width:46rem;margin-inline:auto}
header h1{font-size:1.6rem;margin-block:0}header p{margin-block:.25rem 0}
main{padding:16px 16px 120px}
h2{font-size:1.2rem;margin-top:2rem}
pre{background:#fff;border:1px solid #c8c6c4;border-radius:4px;padding:12px;
white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9rem}
code{overflow-wrap:anywhere}
table{border-collapse:collapse;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:4px 16px 4px 0;border-bottom:1px solid #c8c6c4}
a{color:#0f548c}`
  )}
<body>
<header><h1>Northwind Helpdesk</h1><p>Windows servers, mail and everything around them</p></header>
<main>
<h2>Is a service down?</h2>
<p>Open the chat below. Paste the event out of Event Viewer, or write what happens:
“our POP3 and IMAP virtual servers hang since this morning”. The assistant asks what it must know
and shows the fix that a Microsoft Knowledge Base article names.</p>
<h2>For scripts</h2>
<pre>curl -s ${origin}/api/triage -H 'content-type: text/plain' --data-binary @event.txt</pre>
<p><a href="/openapi.json">The description of the interface</a> says what goes in and out.</p>
<h2>This chat on your own site</h2>
<p>One line, anywhere in the page:</p>
<pre>&lt;script async src="${origin}/widget.js" data-title="Helpdesk chat"&gt;&lt;/script&gt;</pre>
<table>
<thead><tr><th scope="col">Attribute</th><th scope="col">What it sets</th></tr></thead>
<tbody>${ATTRIBUTES.map(attributeRow).join('')}</tbody>
</table>
<p>From a script: <code>KbTriage.open()</code>, <code>KbTriage.close()</code>,
<code>KbTriage.on('open' | 'close' | 'message', listener)</code>.</p>
<p>A content policy of your own needs <code>script-src ${origin}</code> and <code>frame-src ${origin}</code>.</p>
</main>
<script nonce="${nonce}" async src="/widget.js" data-title="Helpdesk chat"></script>
</body>
</html>
`
}

function attributeRow([name, meaning]: readonly [string, string]): string {
  return `<tr><td><code>${name}</code></td><td>${meaning}</td></tr>`
}

const TEXT_STYLE = `
body{font:17px/1.6 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:24px 16px;color:#1b1b1b}`

/** A page of plain paragraphs, for the pages that a channel's app package must link to. */
export function textPage(nonce: string, title: string, paragraphs: readonly string[]): string {
  return `${head(title, nonce, TEXT_STYLE)}
<body>
<main><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</main>
</body>
</html>
`
}

export const PRIVACY: readonly string[] = [
  'The assistant keeps what is said in a conversation, so that it can go on with it: ' +
    'your messages, what it read from them, its answers, and the name and address you leave ' +
    'for the helpdesk, if you leave any. They stay with the helpdesk ' +
    'that runs this service and are sent to nobody else, except that a case you pass to a ' +
    'person goes to the people of this helpdesk.',
  'Conversations are removed after the time this helpdesk has set, 30 days unless it ' +
    'says otherwise. Write “forget me” in the chat and yours is removed at once.',
  'No cookies are set. The browser keeps a ticket with which it takes up your conversation again; ' +
    '“End this chat on this computer”, below the chat, makes it worthless.'
]

export const TERMS: readonly string[] = [
  'The assistant quotes articles of the Microsoft Knowledge Base as they were written, ' +
    'with their date. They are provided as is, without warranty of any kind, as each ' +
    'article says.',
  'Whether a fix suits your machine is your decision. Ask for a person whenever you are in doubt.'
]

/** The options a site owner can set on the line that embeds the chat. */
const ATTRIBUTES: readonly (readonly [name: string, meaning: string])[] = [
  ['data-title', 'the name above the chat'],
  ['data-label', 'the words on the button'],
  ['data-greeting', 'a line of your own above the conversation'],
  ['data-position', '<code>right</code> or <code>left</code>'],
  [
    'data-color',
    'the colour of button and heading, <code>#0f548c</code>; the ink on it is chosen so that it can be read'
  ],
  ['data-theme', '<code>light</code>, <code>dark</code> or <code>auto</code>'],
  [
    'data-language',
    'of buttons and hints, such as <code>de-DE</code>; the assistant itself answers in English'
  ],
  ['data-icon', 'the address of a picture for the button'],
  ['data-open', '<code>true</code> opens the chat with the page'],
  [
    'data-user-token',
    'a token of your own that says who is there, signed with <code>SITE_USER_SECRET</code>'
  ]
]

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" ' +
  'height="32" rx="6" fill="#0f548c"/><path d="M8 8h16v11H15l-5 5v-5H8z" ' +
  'fill="#fff"/><path d="M12 13h8M12 16h5" stroke="#0f548c" stroke-width="1.6"/></svg>'
