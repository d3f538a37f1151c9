import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { importArticles } from '../../../../knowledge/articles/index/importArticles.ts'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import {
  folderWith,
  NEIGHBOURS,
  type Written,
  writeArticle
} from '../../../parts/written/writtenArticles.ts'

const COMMAND = fileURLToPath(new URL('../../../../operation/knowledgeCommand.ts', import.meta.url))
const TRIAGE = fileURLToPath(
  new URL('../../../../channels/terminal/triageCommand.ts', import.meta.url)
)
function quietly(): void {
  // nobody watches this import
}

describe('the import', () => {
  const folder = folderWith(NEIGHBOURS)
  const index = `${folder}.kbindex`
  function titleOf(id: string): string | undefined {
    const knowledge = openKnowledge(index)
    const title = knowledge.article(id)?.title
    knowledge.close()
    return title
  }

  it('reads every article', async () => {
    assert.deepEqual(await importArticles(folder, index, quietly), {
      articles: 6,
      read: 6,
      kept: 0,
      removed: 0,
      refused: [],
      renewed: false
    })
    assert.equal(titleOf('Q910006'), 'Tape Library Reports a Jam')
  })

  it('reads only what changed, and forgets what is gone', async () => {
    writeFileSync(
      join(folder, 'Q910006.TXT'),
      writeArticle({
        ...(NEIGHBOURS[5] as (typeof NEIGHBOURS)[number]),
        title: 'Tape Library Reports Two Jams'
      })
    )
    rmSync(join(folder, 'Q910005.TXT'))
    assert.deepEqual(await importArticles(folder, index, quietly), {
      articles: 5,
      read: 1,
      kept: 4,
      removed: 1,
      refused: [],
      renewed: false
    })
    assert.equal(titleOf('Q910006'), 'Tape Library Reports Two Jams')
    assert.equal(titleOf('Q910005'), undefined)
  })

  it('finds the same as the folder itself', async () => {
    const [fromIndex, fromFolder] = [openKnowledge(index), openKnowledge(folder)]
    const query = { events: [], words: 'kestrel stops at an attachment with a semicolon' }
    const [byIndex, byFolder] = [fromIndex, fromFolder].map(one =>
      one.find(query).map(({ source, ...candidate }) => candidate)
    )
    assert.deepEqual(byIndex, byFolder)
    fromIndex.close()
    fromFolder.close()
  })

  it('leaves out what is no article, and says which', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'remember the milk')
    const { refused, articles } = await importArticles(folder, index, quietly)
    assert.equal(articles, 5)
    assert.match(refused[0] ?? '', /^notes\.txt:1 no line "DOCUMENT/)
    rmSync(join(folder, 'notes.txt'))
  })

  it('killed in the middle, leaves the old index whole, and goes on later', async () => {
    const before = readFileSync(index)
    for (let number = 0; number < 1200; number += 1) {
      writeFileSync(
        join(folder, `Q${920000 + number}.TXT`),
        writeArticle({
          ...(NEIGHBOURS[3] as (typeof NEIGHBOURS)[number]),
          id: `Q${920000 + number}`,
          title: `Kestrel Case ${number}`
        })
      )
    }
    const killed = spawn(process.execPath, [COMMAND, 'import', folder, '--to', index], {
      stdio: 'ignore'
    })
    await new Promise<void>(resolve => {
      const watch = setInterval(() => {
        if (!holds(`${index}.part`, 200)) return
        clearInterval(watch)
        killed.kill('SIGKILL')
      }, 5)
      killed.on('exit', () => {
        clearInterval(watch)
        resolve()
      })
    })
    if (killed.signalCode === 'SIGKILL') assert.deepEqual(readFileSync(index), before)
    const { articles, kept } = await importArticles(folder, index, quietly)
    assert.equal(articles, 1205)
    assert.ok(kept >= 200, `${kept} kept`)
    assert.equal(titleOf('Q921199'), 'Kestrel Case 1199')
    assert.ok(!existsSync(`${index}.part`))
  })

  for (const [what, write, message] of [
    [
      'a file of another kind',
      () =>
        writeFileSync(`${folder}.other`, 'no database at all, but long enough to be read as one'),
      /is no index of articles/
    ],
    [
      'a database of somebody else',
      () => {
        rmSync(`${folder}.other`)
        const database = new DatabaseSync(`${folder}.other`)
        database.exec('CREATE TABLE a (b)')
        database.close()
      },
      /is no index of articles; make one with "npm run knowledge/
    ],
    [
      'an empty file',
      () => writeFileSync(`${folder}.other`, ''),
      /is no index of articles; make one with "npm run knowledge/
    ],
    [
      'the first half of an index',
      () =>
        writeFileSync(
          `${folder}.other`,
          readFileSync(index).subarray(0, readFileSync(index).length / 2)
        ),
      /is no index of articles, or it is damaged \(.+\); make one with "npm run knowledge/
    ],
    [
      'an index that begins well and is empty behind',
      () => writeFileSync(`${folder}.other`, readFileSync(index).fill(0, 8_192)),
      /is no index of articles, or it is damaged \(.+\); make one with "npm run knowledge/
    ],
    [
      'an index of another format',
      () => {
        writeFileSync(`${folder}.other`, readFileSync(index))
        const database = new DatabaseSync(`${folder}.other`)
        database.exec('PRAGMA user_version = 1')
        database.close()
      },
      /has format 1, this program reads format \d+; make it anew/
    ]
  ] as const) {
    it(`${what} is refused with what to do`, () => {
      write()
      assert.throws(() => openKnowledge(`${folder}.other`), message)
    })
  }

  it(
    'an article of an archive that names no product is taken, from its folder and into an ' +
      'index; a broken one of your own is not',
    async () => {
      const [odd, own] = [join(folder, 'Q930000.TXT'), join(folder, 'HD-1.md')]
      writeFileSync(
        odd,
        writeArticle({ ...(NEIGHBOURS[3] as (typeof NEIGHBOURS)[number]), id: 'Q930000' }).replace(
          /^ - .*\n/m,
          ''
        )
      )
      assert.deepEqual((await importArticles(folder, index, quietly)).refused, [])
      const knowledge = openKnowledge(folder)
      assert.equal(knowledge.size, 1206)
      knowledge.close()
      writeFileSync(own, '---\nid: HD-1\ntitle: A title\n---\n\n# Symptoms\n\nNothing prints.\n')
      assert.throws(
        () => openKnowledge(folder),
        /^Error: HD-1\.md:\d+ no product under "applies to"/
      )
      for (const file of [odd, own]) rmSync(file)
    }
  )

  it('a damaged index ends the command with 2 and one line', () => {
    writeFileSync(`${folder}.other`, readFileSync(index).subarray(0, 10_000))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [TRIAGE, '--knowledge', `${folder}.other`],
      { input: 'event 4711', encoding: 'utf8' }
    )
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^.+ is no index of articles, or it is damaged .+\n$/)
  })

  it('a second import into the same index is refused in one sentence', async () => {
    writeFileSync(`${index}.lock`, `${process.ppid} ${hostname()}`)
    await assert.rejects(
      importArticles(folder, index, quietly),
      /another import \(process \d+ \S+\) writes into this index; wait for it, or remove .+\.lock/
    )
    writeFileSync(`${index}.lock`, `999999999 ${hostname()}`)
    const { kept } = await importArticles(folder, index, quietly)
    assert.equal(kept, 1205)
    assert.deepEqual(
      [`${index}.lock`, `${index}.part`, `${index}.part-journal`].filter(existsSync),
      []
    )
  })

  it('reads all again when the code that reads articles has changed, and says so', async () => {
    const database = new DatabaseSync(index)
    database.exec("UPDATE reader SET code = 'of last year'")
    database.close()
    const { read, kept, renewed } = await importArticles(folder, index, quietly)
    assert.deepEqual([read, kept, renewed], [1205, 0, true])
  })

  it('passes circles of links, folders named like articles and dead links, and tells them', async () => {
    const odd = folderWith(NEIGHBOURS)
    mkdirSync(join(odd, 'notes.txt'))
    mkdirSync(join(odd, '..data'))
    writeFileSync(join(odd, '..data', 'Q910001.TXT'), writeArticle(NEIGHBOURS[0] as Written))
    symlinkSync('..', join(odd, 'notes.txt', 'up'))
    symlinkSync('self.txt', join(odd, 'self.txt'))
    symlinkSync('nowhere', join(odd, 'dead.txt'))
    symlinkSync('/dev/null', join(odd, 'null.txt'))
    const { articles, refused } = await importArticles(odd, `${odd}.kbindex`, quietly)
    assert.equal(articles, 6)
    assert.deepEqual(refused.toSorted(), [
      'dead.txt: cannot be read (ENOENT); passed',
      'notes.txt/up: leads back to a folder above it; passed',
      'notes.txt: a folder, no article; what is in it is read',
      'null.txt: no file; passed',
      'self.txt: cannot be read (ELOOP); passed'
    ])
    assert.equal(openKnowledge(odd).size, 6)
  })

  it('an index may have any name that a file can have', () => {
    const odd = `${folder} 100% #1?.kbindex`
    writeFileSync(odd, readFileSync(index))
    const knowledge = openKnowledge(odd)
    assert.equal(knowledge.article('Q921199')?.title, 'Kestrel Case 1199')
    knowledge.close()
    rmSync(odd)
  })
})

/** Whether an unfinished index holds so many articles already. */
function holds(part: string, articles: number): boolean {
  if (!existsSync(part)) return false
  try {
    const database = new DatabaseSync(part, { readOnly: true })
    const { count } = database.prepare('SELECT count(*) AS count FROM articles').get() as {
      count: number
    }
    database.close()
    return count >= articles
  } catch {
    return false
  }
}
