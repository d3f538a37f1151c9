/** Mails as people's programs write them, and what ours look like when they arrive. */

export type WrittenMail = {
  readonly from: string
  readonly to?: string
  readonly subject?: string
  readonly id?: string
  /** the letter that it answers, as it came over the wire */
  readonly answers?: string
  /** further fields, or others than those above */
  readonly fields?: Readonly<Record<string, string>>
  readonly text?: string
  /** the body with its own content type in `fields` */
  readonly body?: string
}

let written = 0

export function writeMail({
  from,
  to = 'helpdesk@help.example',
  subject = 'a mail',
  id,
  answers,
  fields = {},
  text = '',
  body = text
}: WrittenMail): string {
  written += 1
  const answered = answers === undefined ? {} : fieldsOfAnswer(answers)
  const all: Readonly<Record<string, string>> = {
    'Return-Path': `<${from}>`,
    From: from,
    To: to,
    Subject: subject,
    'Message-ID': id ?? `<${written}.${process.pid}@people.example>`,
    Date: 'Mon, 5 Jan 2026 09:00:00 +0100',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...answered,
    ...fields
  }
  const head = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
  return `${head.join('\n')}\n\n${body}\n`
}

/** What a program takes over from a letter into the answer to it. */
function fieldsOfAnswer(letter: string): Readonly<Record<string, string>> {
  const id = letterField(letter, 'Message-ID')
  return {
    To: letterField(letter, 'Reply-To') || letterField(letter, 'From'),
    Subject: `RE: ${letterField(letter, 'Subject')}`,
    'In-Reply-To': id,
    References: [letterField(letter, 'References'), id].filter(part => part !== '').join('\n ')
  }
}

/** A field of a letter, unfolded. */
export function letterField(letter: string, name: string): string {
  const [head = ''] = letter.split('\r\n\r\n')
  const field = new RegExp(`^${name}: ([^\\r]*)$`, 'im').exec(head.replace(/\r\n[ \t]+/g, ' '))
  return field?.[1] ?? ''
}

/** The plain words of a letter, below the line that answers stand above. */
export function letterText(letter: string): string {
  const plain = /\r\nContent-Type: text\/plain; charset=utf-8\r\n([^]*?)\r\n--/.exec(letter)?.[1]
  const [head = '', ...rest] = (plain ?? '').split('\r\n\r\n')
  const text = rest.join('\r\n\r\n')
  const isQuoted = /quoted-printable/i.test(head)
  const bytes = isQuoted
    ? text
        .replace(/=\r\n/g, '')
        .replace(/=([\dA-F]{2})/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16))
        )
    : text
  const words = Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n').trim()
  return words.replace(/^##- .* -##\n\n/, '')
}
