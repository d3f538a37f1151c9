/** The pages around the chat. `nonce` is of this answer alone. */
const head = (title: string, nonce: string, css: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">${css}</style>
</head>`

/** The chat itself, made to stand in a frame. */
export const chatPage = (nonce: string): string => `${head('Helpdesk chat', nonce, `
html,body,#chat{height:100%;margin:0}
#status{font:16px/1.5 system-ui,sans-serif;padding:16px;margin:0;color:#1b1b1b}`)}
<body>
<p id="status" role="status">Opening the chat.</p>
<main id="chat"></main>
<script nonce="${nonce}" src="/webchat-4.18.1.js"></script>
<script nonce="${nonce}" src="/chat.js"></script>
</body>
</html>
`

/** A helpdesk as a site owner would have it, with the chat embedded and the line that does it. */
export const samplePage = (nonce: string, origin: string): string => `${head('Northwind Helpdesk', nonce, `
:root{color-scheme:light}
body{font:17px/1.6 system-ui,sans-serif;margin:0;color:#1b1b1b;background:#faf9f8}
header{background:#0f548c;color:#fff;padding:24px 16px}
header p,header h1,main{max-width:46rem;margin-inline:auto}
header h1{font-size:1.6rem;margin-block:0}header p{margin-block:.25rem 0}
main{padding:16px 16px 120px}
h2{font-size:1.2rem;margin-top:2rem}
pre{background:#fff;border:1px solid #c8c6c4;border-radius:4px;padding:12px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9rem}
a{color:#0f548c}`)}
<body>
<header><h1>Northwind Helpdesk</h1><p>Windows servers, mail and everything around them</p></header>
<main>
<h2>Is a service down?</h2>
<p>Open the chat below. Paste the event out of Event Viewer, or write what happens: “our POP3 and IMAP virtual servers hang since this morning”. The assistant asks what it must know and shows the fix that a Microsoft Knowledge Base article names.</p>
<h2>For scripts</h2>
<pre>curl -s ${origin}/api/triage -H 'content-type: text/plain' --data-binary @event.txt</pre>
<p><a href="/openapi.json">The description of the interface</a> says what goes in and out.</p>
<h2>This chat on your own site</h2>
<pre>&lt;script async src="${origin}/widget.js" data-title="Helpdesk chat"&gt;&lt;/script&gt;</pre>
</main>
<script nonce="${nonce}" async src="/widget.js" data-title="Helpdesk chat"></script>
</body>
</html>
`

export const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f548c"/><path d="M8 8h16v11H15l-5 5v-5H8z" fill="#fff"/><path d="M12 13h8M12 16h5" stroke="#0f548c" stroke-width="1.6"/></svg>'
