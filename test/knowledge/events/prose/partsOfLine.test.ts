import { checkPastes, type PasteCase } from '../checkPastes.ts'

/** A line of parts, and the number, the source and the machine it names. */
const LINES = [
  ['PC-09 - Event ID 455 - ESENT', 455, 'ESENT', 'PC-09'],
  ['LAB-PC 12 / Event ID 1058 / GroupPolicy', 1058, 'GroupPolicy', 'LAB-PC'],
  ['Event 41 | Kernel-Power | Critical', 41, 'Kernel-Power', null],
  [
    'ts4.corp.example - Microsoft-Windows-DNS-Client - event 1014',
    1014,
    'Microsoft-Windows-DNS-Client',
    'ts4.corp.example'
  ]
] as const

const CASES: readonly PasteCase[] = LINES.map(([text, id, source, computer]) => ({
  name: text,
  text,
  events: [{ id, source, computer }]
}))

describe('a line of nothing but parts', () => {
  checkPastes(CASES)
})
