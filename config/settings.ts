import { fileURLToPath } from 'node:url'

/** Every setting: the variable, its default and what it means. */
export const SETTINGS = {
  HOST: [
    '127.0.0.1',
    'address to listen on; other machines reach the service only when this is not a loopback address'
  ],
  PORT: ['3978', 'port to listen on, 0 to 65535; 0 takes a free one'],
  DATA_DIR: ['data', 'folder for everything that is kept'],
  STORAGE_URL: [
    'sqlite:',
    'where conversations are kept: "sqlite:" in DATA_DIR for one machine, ' +
      '"postgres://user:password@host/database" for several, "sqlite::memory:" nowhere'
  ],
  STORAGE_CONNECTIONS: [
    '16',
    'connections to PostgreSQL that one process opens at most, 2 to 200, and one that listens; times ' +
      'the replicas, and one more while they are replaced, they must fit into what it takes'
  ],
  RETENTION_DAYS: [
    '30',
    'days after its last word that a conversation is removed with its closed cases, 1 to 3650; ' +
      'with an open case it stays'
  ],
  MASK_STORED: [
    'off',
    'on: machine names, user names, addresses and SIDs are masked in the conversations ' +
      'that are kept; in logs they always are'
  ],
  KNOWLEDGE: [
    fileURLToPath(new URL('../knowledge/articles/texts', import.meta.url)),
    'folders of articles and indexes, separated by commas; of articles with one id the first wins'
  ],
  KNOWLEDGE_URL: [
    '',
    'address of an index that "npm run knowledge -- fetch" gets before the service starts; empty: none'
  ],
  KNOWLEDGE_SHA256: ['', 'checksum of that index, as "sha256sum FILE" prints it'],
  KNOWLEDGE_KEY: [
    '',
    'keys of 16 characters or more for writing articles into the first folder of KNOWLEDGE, ' +
      'separated by blanks; empty: /api/articles is not there, and no earlier texts are kept'
  ],
  ARTICLE_EDIT_URL: [
    '',
    'address that an article of a folder is edited at, with a place for its file, such as ' +
      '"https://git.example/edit/{file}"; empty: its page has no such link'
  ],
  ARTICLES_INDEXED: ['off', 'on: search engines may list the pages of articles'],
  LOG_LEVEL: [
    'info',
    'trace, debug (tells why each answer is what it is), info, warn, error or silent'
  ],
  EMBED_ORIGINS: [
    '*',
    'sites that may embed the chat, separated by blanks, such as "https://help.example"; * for any'
  ],
  CORS_ORIGINS: [
    '',
    'other sites whose scripts may call /api/triage, /mcp and /directline, separated by blanks; * for any'
  ],
  PUBLIC_URL: [
    '',
    'address that people reach the service under, such as "https://help.example"; for a proxy that changes the Host'
  ],
  TRUST_PROXY: [
    '0',
    'proxies in front whose X-Forwarded-For, -Proto and -Host are believed; 0: nobody is believed'
  ],
  API_KEY: [
    '',
    'keys of 16 characters or more for /api/triage and /mcp, separated by blanks; empty: none is asked for'
  ],
  RATE_LIMIT: [
    '600',
    'requests a minute of one address, for each of the interface, the chat and the pages; 0: no limit'
  ],
  CONVERSATION_LIMIT: [
    '120',
    'messages a minute in one conversation of the site chat; 0: no limit'
  ],
  DIRECT_LINE_SECRET: [
    '',
    "secret of the bot's Direct Line channel in Azure: the site chat then goes that way; empty: it is served here"
  ],
  DIRECT_LINE_URL: [
    'https://directline.botframework.com/v3/directline',
    "Azure's Direct Line, or one of its regions"
  ],
  SITE_ONLY: [
    'false',
    'true: /api/messages is not there, so that other machines may reach the site chat without a registration'
  ],
  MicrosoftAppId: [
    '',
    'application id of the bot registration; empty: no Azure channel, loopback only'
  ],
  MicrosoftAppPassword: ['', 'its client secret (not for UserAssignedMSI)'],
  MicrosoftAppType: ['SingleTenant', 'SingleTenant, UserAssignedMSI or MultiTenant'],
  MicrosoftAppTenantId: ['', 'tenant of the registration'],
  ALLOWED_TENANTS: [
    '',
    'tenants whose people may use the bot in Teams, by their ids, separated by blanks; empty: all'
  ],
  HANDOVER_WEBHOOK: ['', 'address that cases for a person are posted to; empty: none'],
  HANDOVER_SECRET: [
    '',
    'signs what goes to the helpdesk and what it answers: 24 characters or more, or ' +
      '"whsec_" and base64; empty: no answers come back'
  ],
  HANDOVER_SECRET_BEFORE: [
    '',
    'the secret before this one: what it signs is taken, too, and what goes out is signed with ' +
      'both, until the helpdesk has changed to the new one'
  ],
  HANDOVER_SMTP: [
    '',
    'mail server that cases are mailed through, such as "smtps://user:password@mail.example"; empty: none'
  ],
  HANDOVER_MAIL_FROM: ['', 'address that cases are mailed from'],
  HANDOVER_MAIL_TO: ['', 'address, or several with commas, that cases are mailed to'],
  MAIL_REPLY_TO: [
    '',
    'address that answers to mails go to, best with a place for what they are known by, such as ' +
      '"helpdesk+{token}@mail.example"; empty: HANDOVER_MAIL_FROM'
  ],
  MAIL_IMAP: [
    '',
    'mailbox that answers are fetched from, such as ' +
      '"imaps://user:password@mail.example/INBOX"; empty: none are'
  ],
  MAIL_TOKEN: [
    '',
    'address that gives tokens for mail servers that take no passwords, such as Exchange Online: ' +
      '"https://client:secret@login.microsoftonline.com/TENANT/oauth2/v2.0/token?scope=' +
      'https://outlook.office365.com/.default"; empty: passwords'
  ],
  MAIL_HELPDESK: [
    '',
    'addresses and domains that may answer cases by mail, separated by blanks; empty: the domains ' +
      'of HANDOVER_MAIL_TO'
  ],
  MAIL_PEOPLE: [
    '',
    'addresses and domains whose people are answered when they mail a question to MAIL_IMAP, ' +
      'separated by blanks, * for any; empty: nobody is'
  ],
  TIME_ZONE: [
    '',
    'zone of the times in mails, such as "Europe/Madrid"; empty: the zone of this machine'
  ],
  HELPDESK: [
    '',
    'helpdesk system that cases become tickets in, and that answers come from: rt, zammad, chatwoot, ' +
      'zendesk, freshdesk, servicenow or jira; empty: none'
  ],
  HELPDESK_URL: ['', 'its address, such as "https://support.example"'],
  HELPDESK_USER: ['', 'who HELPDESK_TOKEN is of, for zendesk, servicenow and jira'],
  HELPDESK_TOKEN: ['', 'token of its interface; for servicenow the password'],
  HELPDESK_PLACE: [
    '',
    'where tickets go: queue (rt), group (zammad, zendesk, freshdesk, servicenow), ACCOUNT/INBOX ' +
      '(chatwoot), SERVICEDESK/REQUESTTYPE (jira)'
  ],
  HELPDESK_REQUESTER: [
    '',
    'address that tickets are opened for when the person has told none; zammad, zendesk and freshdesk need one'
  ],
  HELPDESK_WEBHOOK_SECRET: [
    '',
    'signs what its webhook posts to /api/helpdesk, for zammad, chatwoot and zendesk; empty: it is asked regularly'
  ],
  CHATWOOT_URL: [
    '',
    'address of the Chatwoot whose agent bot the assistant is, such as "https://chat.example"; empty: none'
  ],
  CHATWOOT_TOKEN: ['', 'access token of that agent bot'],
  CHATWOOT_SECRET: ['', 'its secret, which Chatwoot signs what it posts to /api/chatwoot with'],
  CASES_KEY: [
    '',
    'keys of 16 characters or more for reading /api/cases, separated by blanks; empty: /api/cases is not there'
  ],
  DESK_KEY: [
    '',
    'keys of 16 characters or more that open /desk, separated by commas, each with the name of who has ' +
      'it where it is one person\'s ("Ana Ruiz=KEY"); empty: only this machine is let in, when HOST is a ' +
      'loopback address'
  ],
  DESK_REPLIES: [
    '',
    'file of replies that the desk says often: a line "## Title" and its text each; empty: three are built in'
  ],
  SITE_USER_SECRET: [
    '',
    'signs the tokens with which a site states who is there (data-user-token of its chat): 32 ' +
      'characters or more; empty: everybody is a visitor'
  ],
  SITE_USER_SECRET_BEFORE: [
    '',
    'the secret before this one: its tokens are taken, too, until the site has changed to the new one'
  ],
  METRICS_TOKEN: [
    '',
    'token that /metrics asks for; empty: /metrics is there for this machine only, when HOST is a loopback address'
  ]
} as const satisfies Readonly<Record<string, readonly [value: string, meaning: string]>>

export type SettingName = keyof typeof SETTINGS

/**
 * An impossible setting; the message is one line that says how to fix it. `exitCode` follows
 * sysexits: 78 is a configuration error.
 */
export class SettingError extends Error {
  readonly exitCode = 78
}
