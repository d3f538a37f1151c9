import assert from 'node:assert/strict'
import { ownPartOfAnswer, ownPartOfQuestion } from '../../../../channels/mail/received/ownPart.ts'

/** What came by mail, and what is taken of it as the writer's own. */
const ANSWERS: readonly (readonly [what: string, mail: string, own: string])[] = [
  ['words alone', 'Restart it, please.', 'Restart it, please.'],
  [
    'Gmail, above the quote',
    'Restart it.\r\n\r\nOn Mon, Jan 5, 2026 at 9:00 AM KB Triage <\r\nbot@help.example> wrote:\r\n\r\n> [Case 1001]\r\n> imap hangs\r\n',
    'Restart it.'
  ],
  [
    'Outlook, above the quote',
    'Restart it.\n\n________________________________\nFrom: KB Triage <bot@help.example>\nSent: Monday, 5 January 2026 09:00\nTo: Desk\nSubject: [Case 1001]\n\nimap hangs',
    'Restart it.'
  ],
  [
    'Outlook in German',
    'Bitte neu starten.\n\nMit freundlichen Grüßen\nAna Ruiz\n\nVon: KB Triage <bot@help.example>\nGesendet: Montag, 5. Januar 2026 09:00\nAn: Desk\nBetreff: [Case 1001]\n\nimap hangs',
    'Bitte neu starten.'
  ],
  [
    'Thunderbird in French, below the quote',
    'Le 05/01/2026 à 09:00, KB Triage a écrit :\n> imap hangs\n> on MAIL01\n\nRedémarrez le service.\n\n-- \nAna',
    'Redémarrez le service.'
  ],
  [
    'answers between what is quoted',
    'KB Triage wrote:\n> which switch?\nthe blue one\n> and the port?\n12\n\n> thanks',
    'KB Triage wrote:\n> which switch?\nthe blue one\n> and the port?\n12'
  ],
  ['a signature behind two hyphens', 'Try port 12.\n-- \nAna Ruiz\nIT', 'Try port 12.'],
  ['what a phone adds', 'Try port 12.\n\nSent from my iPhone', 'Try port 12.'],
  ['what a phone adds, in German', 'Port 12.\n\nVon meinem iPhone gesendet', 'Port 12.'],
  ['what Outlook adds', 'Try port 12.\n\nGet Outlook for iOS', 'Try port 12.'],
  ['a closing formula', 'Try port 12.\n\nBest regards,\n\nAna Ruiz\nTel. +34 555', 'Try port 12.'],
  [
    'a closing formula with something to know behind it',
    'Try port 12.\n\nRegards,\nAna\n\nPS: only after six.',
    'Try port 12.\n\nRegards,\nAna\n\nPS: only after six.'
  ],
  [
    'a question behind the formula',
    'Try port 12.\n\nCheers,\nis the light on?',
    'Try port 12.\n\nCheers,\nis the light on?'
  ],
  ['a sentence that begins like what a phone adds', 'Sent you the patch.', 'Sent you the patch.'],
  ['a line of its own', 'before\n-----\nafter', 'before\n-----\nafter'],
  [
    'a program that marks nothing, by the line of ours',
    'Try port 12.\n\n"KB Triage" <bot@help.example>\n05.01.2026 09:00\n\n##- Please write above this line -##\n\nimap hangs',
    'Try port 12.\n\n"KB Triage" <bot@help.example>\n05.01.2026 09:00'
  ],
  [
    'the line of ours within what is marked, with the answer below it',
    '> ##- Please write above this line -##\n> imap hangs\n\nTry port 12.',
    'Try port 12.'
  ],
  [
    'a language that is not known here',
    '再起動してください。\n\n2026年1月5日(月) 9:00 KB Triage <bot@help.example>:\n\n> x\n> y',
    '再起動してください。'
  ],
  ['the name of who wrote, with a title', 'Go on.\n\nAna Ruiz\nIT Services', 'Go on.'],
  ['thanks and a name', 'Run it again.\n\nThanks\nAna', 'Run it again.\n\nThanks'],
  ['a name that is told', 'It is with:\nAna', 'It is with:\nAna'],
  ['a line above a list', 'Do:\n--\n1. stop\n2. start', 'Do:\n--\n1. stop\n2. start'],
  ['two hyphens without their blank', 'Go on.\n--\nBen\nIT', 'Go on.'],
  ['a word that signatures begin with, alone', 'Cheers!', 'Cheers!'],
  ['a signature below the quote', 'Yes.\n\n> which?\n\nRegards,\nBen', 'Yes.'],
  ['nothing but a quote', '> imap hangs', ''],
  ['nothing but a signature', '-- \nAna', ''],
  ['nothing', '', '']
]

describe("what is somebody's own in a mail that answers", () => {
  for (const [what, mail, own] of ANSWERS)
    it(what, () => {
      assert.equal(ownPartOfAnswer(mail, 'Ana Ruiz'), own)
    })
})

describe("what is somebody's own in a mail that asks", () => {
  for (const [what, mail, own] of [
    ['words with a signature', 'pop3 hangs\n\nRegards,\nPat Doe', 'pop3 hangs'],
    [
      'what is passed on stays, without the signature above it',
      'have a look\n\n-- \nPat\n\n-----Original Message-----\nFrom: monitor@a.example\nEvent ID: 7',
      'have a look\n\n-----Original Message-----\nFrom: monitor@a.example\nEvent ID: 7'
    ],
    ['a quote alone', '> Event ID: 7', '> Event ID: 7'],
    [
      'a short event behind the formula',
      'help\n\nRegards,\nPat\n\nEvent ID: 2086\nSource: MSExchangeCluster',
      'help\n\nRegards,\nPat\n\nEvent ID: 2086\nSource: MSExchangeCluster'
    ]
  ] as const)
    it(what, () => {
      assert.equal(ownPartOfQuestion(mail), own)
    })
})
