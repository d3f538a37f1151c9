import assert from 'node:assert/strict'
import { opensWithLabel } from '../../../../../knowledge/events/fields/description/opensWithLabel.ts'

const TEXTS: readonly (readonly [string, boolean])[] = [
  ['Faulting application name: x.exe, version: 1.0', true],
  ['Fault bucket , type 0\nEvent Name: APPCRASH', true],
  ['Application: BillingHost.exe\nFramework Version: v4.0.30319', true],
  ['Anwendung: Kasse.exe\nFrameworkversion: v4.0.30319', true],
  ['Event code: 3005\nEvent message: An unhandled exception has occurred.', true],
  ['Ereigniscode: 3005 \nEreignismeldung: Es ist eine Ausnahme aufgetreten.', true],
  ['Process Create:\nRuleName: -\nUtcTime: 2024-01-23', true],
  ['Id = {00000000-0000-0000-0000-000000000000}; ClientMachine = PC-5', true],
  ['Application: our shop, it is slow', false],
  ['ProcessId : 3452\nThreadId : 5120', false],
  ['Server: FS01\nOS: Windows Server 2019', false],
  ['The driver detected a controller error.', false]
]

describe('texts that open with a label of their own', () => {
  for (const [text, expected] of TEXTS)
    it(text.split('\n', 1)[0] ?? '', () => assert.equal(opensWithLabel(text), expected))
})
