import { head } from './head.ts'
import { type SiteParts, siteHeader } from './samplePage.ts'

/** For who puts the chat on a site: the line that embeds it, and its options. */
export function developersPage({ nonce, css }: SiteParts, origin: string): string {
  return `${head({ title: 'The chat on your own site', nonce, css })}
<body class="site">
${siteHeader('/developers')}
<main>
<h1>The chat on your own site</h1>
<p class="lead">One line, anywhere in the page:</p>
<pre>&lt;script async src="${origin}/widget.js"&gt;&lt;/script&gt;</pre>
<p>A content policy of your own needs <code>script-src ${origin}</code> and <code>frame-src ${origin}</code>.</p>
<h2>What can be set on it</h2>
<table>
<thead><tr><th scope="col">Attribute</th><th scope="col">What it sets</th></tr></thead>
<tbody>${ATTRIBUTES.map(attributeRow).join('')}</tbody>
</table>
<h2>From a script</h2>
<p><code>KbTriage.open()</code>, <code>KbTriage.open('what to ask')</code>, <code>KbTriage.close()</code>,
<code>KbTriage.on('open' | 'close' | 'message', listener)</code>. Words are sent at once in a chat in which
nothing was said yet; otherwise they wait in the box.</p>
<h2>Without the chat</h2>
<pre>curl -s ${origin}/api/triage -H 'content-type: text/plain' --data-binary @event.txt</pre>
<p><a href="/docs">The HTTP interface</a> says what goes in and out.</p>
</main>
</body>
</html>
`
}

function attributeRow([name, meaning]: readonly [string, string]): string {
  return `<tr><td><code>${name}</code></td><td>${meaning}</td></tr>`
}

/** The options a site owner can set on the line that embeds the chat. */
const ATTRIBUTES: readonly (readonly [name: string, meaning: string])[] = [
  ['data-title', 'the name above the chat'],
  ['data-label', 'the words on the button'],
  ['data-greeting', 'a line of your own below the name'],
  [
    'data-fallback',
    'other ways to your helpdesk, for when the chat does not answer: a number, an address, a page, with commas between'
  ],
  ['data-position', '<code>right</code> or <code>left</code>'],
  [
    'data-color',
    'the colour of button and heading, <code>#0f548c</code>; the ink on it is chosen so that it can be read'
  ],
  ['data-theme', '<code>light</code>, <code>dark</code> or <code>auto</code>'],
  [
    'data-language',
    'of buttons and hints, such as <code>de-DE</code>; without it, the language of your page'
  ],
  ['data-icon', 'the address of a picture for the button'],
  ['data-open', '<code>true</code> opens the chat with the page'],
  [
    'data-user-token',
    'a token of your own that says who is there, signed with <code>SITE_USER_SECRET</code>'
  ]
]
