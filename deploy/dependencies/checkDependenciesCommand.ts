/**
 * `npm run check-dependencies`: which packages of the lockfile are known to be vulnerable, without
 * asking anybody. Ends with 1 when one of them is shipped.
 */
import { readFileSync } from 'node:fs'
import { createCommand } from '../../channels/terminal/command/createCommand.ts'
import { runCommand } from '../../channels/terminal/command/runCommand.ts'
import { ADVISORIES, KNOWN_UNTIL } from './advisories.ts'
import { findAffected, type Lockfile } from './findAffected.ts'

const COMMAND = createCommand({
  name: 'check-dependencies',
  about:
    'Lists the packages of the lockfile that are known to be vulnerable, without asking anybody.',
  examples: [['', `by ${ADVISORIES.length} advisories known until ${KNOWN_UNTIL}`]],
  exits: [
    [0, 'none of them is shipped'],
    [1, 'one is'],
    [2, 'wrong usage']
  ]
}).action(checkDependencies)

function checkDependencies(): void {
  const lockfile = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
  ) as Lockfile
  const affected = findAffected(lockfile, ADVISORIES)
  for (const { folder, version, shipped, advisory } of affected) {
    process.stdout.write(
      `${folder} ${version}${shipped ? '' : ' (development only)'}: ${advisory.about}` +
        `, affected ${advisory.affected}, ${advisory.id}\n`
    )
  }
  process.stdout.write(
    `${Object.keys(lockfile.packages).length - 1} packages, ${ADVISORIES.length}` +
      ` advisories known until ${KNOWN_UNTIL}: ${affected.length} affected, ` +
      `${affected.filter(({ shipped }) => shipped).length}` +
      ` of them shipped. With access to the registry, "npm audit" knows the later ones.\n`
  )
  process.exitCode = affected.some(({ shipped }) => shipped) ? 1 : 0
}

await runCommand(COMMAND)
