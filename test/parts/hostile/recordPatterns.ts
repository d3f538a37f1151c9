/** Prints, as one JSON list, every pattern that `new RegExp` makes while the engine loads and answers. */
const found = new Map<string, { place: string; source: string; flags: string }>()
const Original = globalThis.RegExp

globalThis.RegExp = new Proxy(Original, {
  construct(target, [pattern, flags]: [RegExp | string, string?]) {
    const made = new target(pattern, flags)
    found.set(String(made), { place: 'built', source: made.source, flags: made.flags })
    return made
  }
})

const { openKnowledge, triage } = await import('../../../engine.ts')
const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)
triage(knowledge, 'Event 2086 of MSExchangeCluster on Windows 2000 SP2: what now?')
process.stdout.write(JSON.stringify([...found.values()]))
