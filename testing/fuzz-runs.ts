// How often a property is tried: in the everyday suite a quarter of the runs, always the same ones, so that a red test
// is red again. `FUZZ=1` tries all of them with a new seed, and `FUZZ=20` twenty times as many; a failure names its
// seed.
const asked = Number(process.env.FUZZ ?? 0)

/** For `fc.assert`: `whole` is the number of runs that proves the property well. */
export const fuzzRuns = (whole: number): { numRuns: number; seed?: number } =>
  asked > 0 ? { numRuns: Math.ceil(whole * asked) } : { numRuns: Math.ceil(whole / 4), seed: 600_016 }
