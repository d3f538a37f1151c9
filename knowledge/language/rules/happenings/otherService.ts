import { inSequence, oneOf } from '../../words/oneOf.ts'
import type { Cue } from './cue.ts'

/** What makes the service behind it no other one: 'the service', 'the imap service'. */
const NO_MAIL_SERVICE = `(?!${oneOf(
  'the',
  'this',
  'that',
  'our',
  'its?',
  'all',
  'any',
  'both',
  'each',
  'every',
  'which',
  'no',
  'and',
  'or',
  'of',
  'my',
  'restart\\w*',
  'start\\w*',
  'stop\\w*',
  'kill\\w*',
  'kick\\w*',
  'same',
  'other',
  'windows',
  'e?mail',
  'exchange',
  'transport',
  'transfer',
  'store',
  'news',
  'internet',
  'protocol',
  'pop3?',
  'imap4?',
  'e?smtp',
  'nntp'
)} )`

/** Services and programs that may stop beside mail, most often on the same machine. */
export const OTHER_SERVICE: Cue = {
  fact: 'other service',
  words: new RegExp(
    inSequence(
      String.raw`\b`,
      oneOf(
        'active directory',
        'domain controllers?',
        'sql',
        'mysql',
        'database',
        'print(?:er|ers|ing)?',
        'spooler',
        'monitor',
        'keyboard',
        'wi-?fi',
        'vpn',
        'router',
        'network',
        'internet',
        'dns',
        'dhcp',
        'firewall',
        'ldap',
        'vss',
        'backups?',
        'windows update',
        'nscp',
        'monitoring',
        String.raw`${NO_MAIL_SERVICE}\w{2,20} services?(?! packs?)`,
        'netlogon',
        'wins',
        'snmp',
        'ftp',
        'registry',
        'event ?(?:log|viewer)',
        'anti-?virus',
        'virus scanner',
        'scheduler',
        'web ?servers?',
        'terminal server',
        'consoles?',
        'agents?',
        'file ?(?:server|share)s?',
        'mail ?merge'
      ),
      String.raw`\b`
    )
  )
}
