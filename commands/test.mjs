// npm test: everything that is proven, from nothing, ending with one line for all of it. npm run check is the quick
// part. Runs before `npm ci`, and therefore uses no library.
import { findBrowser } from './browser.mjs'
import { browserTests, built, format, fresh, lint, types, vitest } from './checks.mjs'
import { stopAll, stopOnSignals } from './child.mjs'
import { say } from './console.mjs'
import { environment, toldOf } from './environment.mjs'
import { prepare } from './prepare.mjs'
import { lineOf, sum } from './tally.mjs'

stopOnSignals((code) => code)

/** @type {import('./tally.mjs').Tally[]} */
const tallies = []

/**
 * Counts a phase, and shows at once what failed in it.
 * @param {Promise<import('./checks.mjs').Done>} running
 */
const counted = async (running) => {
  const { tally, output } = await running
  tallies.push(tally)
  if (output) say(`\n${output.trimEnd()}\n`)
  return tally.failed === 0
}

/**
 * Before the build: it takes away the types of its own routes and makes them anew, while others may be reading them.
 */
const read = async () => {
  await Promise.all([format, lint, types].map((one) => counted(one())))
}
const quick = async () => {
  for (const one of [fresh, () => vitest('unit')]) await counted(one())
}

const whole = async () => {
  const browser = await findBrowser()
  await read()
  // The build waits for one core most of its time; the tests use the other. A test that starts servers waits for the
  // build of its own accord: `npm start` takes the lock that the build holds.
  const [isBuilt] = await Promise.all([counted(built()), quick().then(() => counted(vitest('integration')))])
  if (isBuilt) await counted(browserTests(browser))
}

try {
  environment()
  await prepare({ withBuild: false, data: null })
  await (process.argv.includes('--fast') ? read().then(quick) : whole())
} catch (error) {
  say(`\n${toldOf(error)}`)
  tallies.push({ passed: 0, failed: 1, skipped: 0 })
}
await stopAll()
const all = sum(tallies)
say(lineOf(all))
process.exit(all.failed === 0 ? 0 : 1)
