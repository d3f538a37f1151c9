/** What was measured of another checkout and of this one, in the order of the rounds. */
export type Both<Measured> = {
  readonly before: readonly Measured[]
  readonly now: readonly Measured[]
}

/** Measures both in every round, in the other order each time, so that neither is always first. */
export async function inTurns<Measured>(
  rounds: number,
  before: (round: number) => Measured | Promise<Measured>,
  now: (round: number) => Measured | Promise<Measured>
): Promise<Both<Measured>> {
  const measured: { before: Measured[]; now: Measured[] } = { before: [], now: [] }
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 1) measured.now.push(await now(round))
    measured.before.push(await before(round))
    if (round % 2 === 0) measured.now.push(await now(round))
  }
  return measured
}
