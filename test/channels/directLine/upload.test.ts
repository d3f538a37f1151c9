import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChatDoor, chatDoor, type Opened } from '../../parts/channels/chatDoor.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { SPOOLER_LOG } from '../../parts/written/writeEvtx.ts'

describe('files in the site chat', () => {
  let service: InProcess
  let door: ChatDoor
  let visitor: Opened

  before(async () => {
    service = await startInProcess({})
    door = chatDoor(service.url)
    visitor = await door.open()
  })
  after(async () => await service.stop())

  async function upload(form: FormData): Promise<Response> {
    return await fetch(
      `${service.url}/directline/conversations/${visitor.conversationId}/upload?userId=x`,
      { method: 'POST', headers: { authorization: `Bearer ${visitor.token}` }, body: form }
    )
  }
  function file(name: string, bytes: number | string, type = 'text/plain'): FormData {
    const form = new FormData()
    form.append(
      'file',
      new Blob([typeof bytes === 'string' ? bytes : 'x'.repeat(bytes)], { type }),
      name
    )
    return form
  }

  it(
    'text is read, other kinds are told kindly, too much is refused, and nothing ' +
      'is left on disk',
    async () => {
      const { TMPDIR } = process.env
      const folder = mkdtempSync(join(tmpdir(), 'kb-triage-upload-'))
      process.env.TMPDIR = folder
      assert.equal(
        (await upload(file('../../etc/passwd.txt', 'pop3 hangs on windows 2000'))).status,
        200
      )
      const text = await door.said(visitor)
      assert.match(JSON.stringify(text), /Which service pack/)
      assert.doesNotMatch(JSON.stringify(text), /passwd/)
      assert.equal((await upload(file('tool.exe', 'MZ', 'application/x-msdownload'))).status, 200)
      assert.match(JSON.stringify(await door.said(visitor)), /I can't read tool\.exe/)
      const log = new FormData()
      log.append('file', new Blob([new Uint8Array(SPOOLER_LOG)]), 'System.evtx')
      assert.equal((await upload(log)).status, 200)
      assert.match(JSON.stringify(await door.said(visitor)), /7031/)
      const large = await upload(file('large.txt', 1_100_000))
      assert.equal(large.status, 413)
      assert.equal(
        ((await large.json()) as { error: { message: string } }).error.message,
        'A file is larger than 1024 KB.'
      )
      const many = new FormData()
      for (let number = 0; number < 8; number += 1)
        many.append('file', new Blob(['x']), `${number}.txt`)
      assert.equal((await upload(many)).status, 413)
      const all = new FormData()
      for (let number = 0; number < 5; number += 1)
        all.append('file', new Blob(['x'.repeat(1_048_000)]), `${number}.bin`)
      all.append('activity', 'y'.repeat(1_000_000))
      assert.equal((await upload(all)).status, 413)
      if (TMPDIR === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = TMPDIR
      assert.deepEqual(readdirSync(folder), [])
      rmSync(folder, { recursive: true })
    }
  )

  it('what is no upload, or is cut off, is told so', async () => {
    const place = `${service.url}/directline/conversations/${visitor.conversationId}/upload`
    async function post(type: string, body: string): Promise<number> {
      return (
        await fetch(place, {
          method: 'POST',
          headers: { authorization: `Bearer ${visitor.token}`, 'content-type': type },
          body
        })
      ).status
    }
    assert.equal(await post('text/plain', 'x'), 415)
    assert.equal(await post('multipart/form-data', 'x'), 415)
    assert.equal(
      await post(
        'multipart/form-data; boundary=b',
        '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nhalf'
      ),
      400
    )
    assert.equal(await post('multipart/form-data; boundary=b', ''), 400)
  })
})
