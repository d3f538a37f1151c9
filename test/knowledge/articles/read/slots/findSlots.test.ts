import assert from 'node:assert/strict'
import { findSlots } from '../../../../../knowledge/articles/read/slots/findSlots.ts'

/** The text of an event, and its telling slots as 'kind value'; '*' stands for a blank. */
const SLOTS: readonly (readonly [text: string, ...slots: string[]])[] = [
  ['The Heron Gateway service terminated unexpectedly.', 'service heron gateway'],
  ['The Heron Gateway Service service hung on starting.', 'service heron gateway'],
  ['The Microsoft Heron service hung on starting.', 'service heron'],
  ['The heronsvc service failed to start.', 'service heronsvc'],
  ['waiting for a transaction response from the heronsvc service.', 'service heronsvc'],
  ['The mail service did not answer. The service was stopped.'],
  ['The directory service could not be contacted.'],
  ['DCOM could not start the service heronsvc with arguments "".', 'service heronsvc'],
  ['The Open Procedure for service "Heron" failed.', 'service heron'],
  [
    'The Heron service depends on the Kestrel service which failed to start.',
    'service heron',
    'service kestrel'
  ],
  [
    'The following boot-start or system-start driver(s) failed to load: \nHeronDrv Kestrel2',
    'service herondrv',
    'service kestrel2'
  ],
  ['The <service name> service hung on starting.', 'service *'],
  ['The %1 service hung on starting.', 'service *'],
  ['The application, exe\\heron.dbg, generated an application error', 'program heron'],
  [
    'Faulting application HERON.EXE, faulting module kestrel.dll',
    'program heron',
    'program kestrel'
  ],
  ['Process HERON.EXE (PID=1234) did not respond', 'program heron'],
  ['see http://www.heron.com or C:\\heron\\data.edb'],
  [
    'An error occurred.\nFunction name or description of problem: EcHeronFind:',
    'function echeronfind'
  ],
  ['Function name or description of problem: <name>', 'function *'],
  ['EcQueryHerons() call failed with an unspecified error.', 'function ecqueryherons'],
  ['The call to CoHeronInstance failed.', 'function coheroninstance'],
  ['The function failed. The call to the server ended.'],
  ['Error -1032 has occurred.', 'code fffffbf8'],
  ['The session ended abnormally, qualifier 0005', 'code 5'],
  ["The link failed. Qualifier = X'002E'", 'code 2e'],
  ["The link failed. Qualifier = 0x'0015'", 'code 15'],
  ["Internal Error\nSubcode Information: X'0A71'", 'code a71'],
  ['The bind failed with problem DS_E_SIZE_LIMIT_EXCEEDED.', 'function ds_e_size_limit_exceeded'],
  ['Returned HRN_ALLOCATION_FAILURE to the program', 'function hrn_allocation_failure'],
  ['WRITE failed with LUA_PART / LUA_BRACKET', 'function lua_part', 'function lua_bracket'],
  ['MAIL_SRV was told of USER_NAME'],
  ['Database error code: ODXHERON - it is gone', 'function odxheron'],
  ['Background thread FDoHeron halted.', 'function fdoheron'],
  ['Error code DS_E_TOO_Late.', 'function ds_e_too_late'],
  [
    'Logic error in module HeronAdd identified by: NoHerons',
    'function heronadd',
    'function noherons'
  ],
  ['failed due to error BB8.', 'code bb8'],
  ['The export failed to run. R0114 Invalid post office password.', 'code r0114'],
  ['failed due to error 00000bb8', 'code bb8'],
  ['It failed --- Error Code: C0000041H', 'code c0000041'],
  ['the error came 3com after'],
  ['It read HKEY_LOCAL_MACHINE for \\\\SRV_A_B and SRV_7_B'],
  ['MSExchangeDS ((212) ) Unable to write a header.', 'service exchange directory'],
  ['Information Store (2345) Unable to write a header.', 'service information store'],
  ['The store (2345) was told. MSExchangeDS (212) ran.'],
  ['Negative response received (SENSE = 2001)', 'code 2001'],
  ['Primary_rc = F004 Secondary_rc = 020000F0', 'code f004', 'code 20000f0'],
  ['Primary_rc = <Return code>', 'code *'],
  ['It makes no sense face to face.'],
  ['Error 0xfffffbf8 has occurred.', 'code fffffbf8'],
  ['failed with error 8004011d', 'code 8004011d'],
  ['failed with 0x8004011d', 'code 8004011d'],
  ['terminated with service-specific error 2148270091.', 'code 800c000b'],
  ['terminated with service-specific error %%1722.', 'code 6ba'],
  ['failed with error 0x800706ba', 'code 6ba'],
  ['Windows cannot read it. Return value (1722).', 'code 6ba'],
  ['The bugcheck was: 0x0000001e (0xc0000005, 0x8013cd30, 0x00000000).', 'code 1e'],
  ['The instruction at 0x77f51234 referenced memory at 0x80001234.'],
  ['A privileged operation (rights required = 0x4) failed.'],
  ['It has done this 3 time(s) in 120000 milliseconds, on port 389.'],
  ['[MTA DISP:RESULT 16 136] (12)'],
  ['failed with error <error code>', 'code *'],
  ['The Heron service failed with error 17...', 'service heron'],
  ['Cluster resource "Heron" failed.', 'service heron'],
  [
    'The server {F9717507-6651-4EDB-BFF7-AE615179BCCF} did not register.',
    'class f9717507-6651-4edb-bff7-ae615179bccf'
  ],
  ['The adapter \\Device\\NetBT_Tcpip_{F9717507-6651-4EDB-BFF7-AE615179BCCF} is down.'],
  ['The server <CLSID> did not register.', 'class *'],
  ['failed due to the following error: The handle is invalid.', 'reason the handle is invalid']
]

describe('the telling slots of an event', () => {
  for (const [text, ...slots] of SLOTS) {
    it(text, () => {
      const found = findSlots(text).map(({ kind, value }) => `${kind} ${value ?? '*'}`)
      assert.deepEqual(found.toSorted(), slots.toSorted())
    })
  }

  it('are read in time for any text', () => {
    for (const part of [
      'the service ',
      'error 0x',
      'a.',
      '<',
      'error: A',
      '{0',
      'following driver:'
    ])
      findSlots(part.repeat(20_000))
  })
})
