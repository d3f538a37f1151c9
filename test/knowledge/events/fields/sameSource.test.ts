import assert from 'node:assert/strict'
import { sameSource } from '../../../../knowledge/events/fields/sameSource.ts'

const SAME = `
MSExchangeMTA | MSExchange MTA
MSEXCHANGE MTA | MsExchangeMTA
NETLOGON | Net Logon
Srv | SRV
Service Control Manager | ServiceControlManager
Service Control Manager | Service Control Manger
MSExchnageIMC | MSExchangeIMC
MSEchangeNNTP | MSExchangeNNTP
Microsoft-Windows-DistributedCOM | DCOM
Userenv | Microsoft-Windows-GroupPolicy
MSExchangeCluster | msexchangeclsuter
ESE97 | Ese 97
Remote Access | Remote Access Service
Dr. Watson Log | DrWatson
SNA Server | SNA Server Service
`
const OTHER = `
MSExchangeIS | MSExchangeSA
MSExchangeDS | MSExchangeDX
ESE97 | ESE98
Disk | Dhcp
Srv | Srw
Print | Prinz
Tcpip | Tcpip6
W3SVC | W3SVC2
SNA Server | SNA TN5250 Server
DHCP | DHCPServer
 |
`
function pairs(table: string): readonly (readonly [string, string])[] {
  return table
    .split('\n')
    .filter(line => line.includes('|'))
    .map(line => [line.split('|')[0]?.trim() ?? '', line.split('|')[1]?.trim() ?? ''] as const)
}

describe('sources as people type them', () => {
  for (const [a, b] of pairs(SAME))
    it(`"${a}" is "${b}"`, () => assert.ok(sameSource(a, b) && sameSource(b, a)))
  for (const [a, b] of pairs(OTHER))
    it(`"${a}" is not "${b}"`, () => assert.ok(!sameSource(a, b) && !sameSource(b, a)))
})
