// npm start: from a fresh clone to a server that answers, asking nothing. Its phases (packages, build, data) stand in
// prepare.mjs; here are the port and the server. npm run dev is the same without the build.
//   npm start -- --no-demo    an empty office, and a one-time link for its first admin
//   npm start -- --built      installs and builds nothing (an image): writes DATA_DIR and the temporary folder
// Runs before `npm ci`, and therefore uses no library.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { BUILD } from './build-stamp.mjs'
import { isBuilt, NEXT } from './build.mjs'
import { inside, isStopping, launch, stopAll, stopOnSignals, withParent } from './child.mjs'
import { phase, say } from './console.mjs'
import { environment, Plain, root, toldOf } from './environment.mjs'
import { isInstalled } from './install.mjs'
import { keepMirror } from './mirror.mjs'
import { prepare, prepareData } from './prepare.mjs'
import { bePresent } from './presence.mjs'
import { isFree, noteServer } from './serving.mjs'

/** The front and the application behind it. */
const SERVER = join('front', 'serve.mjs')
const ANSWERS_WITHIN_MS = 120_000
/** More than the server takes to finish what runs (front/serve.mjs). */
const grace = () => (Number(process.env.STOP_WITHIN_S || 30) + 5) * 1000

let serving = false
stopOnSignals((code) => (serving ? 0 : code))

const options = () => {
  try {
    return parseArgs({
      options: { 'dev': { type: 'boolean' }, 'no-demo': { type: 'boolean' }, 'built': { type: 'boolean' } },
    }).values
  } catch (error) {
    throw new Plain(`${error instanceof Error ? error.message : error}\nKnown: --no-demo, --built, --dev.`)
  }
}

/** @param {number} port */
const requirePort = async (port) => {
  if (!(await isFree(port)))
    throw new Plain(
      `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start\nPort ${port} is taken; choose another one: PORT=${port + 1} npm start`,
    )
}

/** @param {number} port */
const isUp = async (port) => {
  try {
    return (await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(15_000) })).ok
  } catch {
    return false
  }
}

/** @typedef {ReturnType<typeof environment>} Surroundings */

/**
 * The server's process. The front begins at once; what stands behind it waits until it is told that all is prepared.
 * @param {Surroundings} surroundings
 * @param {boolean} dev
 */
const begin = ({ port, dataDir, origin, mirrorDir }, dev) => {
  noteServer({ port, dataDir, dev })
  bePresent(dataDir, port)
  // The same origin for the server as for the words on the console, whatever .env says of PORT.
  const env = {
    NODE_ENV: dev ? 'development' : 'production',
    PORT: String(port),
    SITE_URL: origin,
    DATA_DIR: dataDir,
  }
  const child = launch(process.execPath, dev ? [NEXT, 'dev', '--port', String(port)] : [SERVER], {
    stdio: dev ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'pipe', 'inherit', 'ipc'],
    cwd: root,
    grace: dev ? 8_000 : grace(),
    env: { ...inside(), ...env, ...(dev ? { NODE_OPTIONS: withParent() } : {}) },
  })
  const said = { before: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    if (serving) process.stdout.write(text)
    else said.before += text
  })
  child.once('exit', async (code) => {
    if (isStopping()) return say('已停止 Stopped.')
    if (!serving) say(said.before)
    say(`服务意外停止 The server stopped by itself (${code ?? 'signal'}).`)
    await stopAll()
    process.exit(code ?? 1)
  })
  return {
    serve: () =>
      phase('启动服务 Starting the server', async () => {
        if (!dev) child.send('prepared')
        const until = Date.now() + ANSWERS_WITHIN_MS
        while (!(await isUp(port))) {
          if (Date.now() > until)
            throw new Plain(`The server did not answer within ${ANSWERS_WITHIN_MS / 1000} seconds:\n${said.before}`)
          await new Promise((resolve) => {
            setTimeout(resolve, 150)
          })
        }
        serving = true
        if (mirrorDir) void keepMirror(mirrorDir, env)
      }),
  }
}

/**
 * A site that was served before is served again at once, from its pages on the disk, while the rest is looked after.
 * @param {Surroundings} surroundings
 * @param {boolean} built
 */
const canBegin = ({ port, dataDir }, built) =>
  existsSync(join(dataDir, 'pages', String(port), 'state.json')) && (built || (isInstalled() && isBuilt()))

const requireBuilt = () => {
  if (!existsSync(join(BUILD, 'BUILD_ID')))
    throw new Plain('--built serves a build that is there, and there is none: npm run build makes it.')
  if (!process.env.PAYLOAD_SECRET)
    throw new Plain('PAYLOAD_SECRET is missing: with --built nothing is written into .env.')
}

/**
 * @param {Surroundings} surroundings
 * @param {import('./prepare.mjs').Report} report
 */
const greeting = ({ origin, dataDir }, { setupLink, accounts }) => {
  const lines = ['', `  网站 Site    ${origin}/`, `  后台 Admin   ${origin}/admin`]
  if (setupLink)
    lines.push(
      '',
      '  还没有人员。请用这个一次性链接设立管理员 Nobody can sign in yet. Make the first admin by this one-time link:',
      `  ${setupLink}`,
    )
  if (accounts.length > 0) {
    lines.push('', `  演示账号 Demo sign-ins (${relative(root, join(dataDir, 'demo-accounts.json'))})`)
    for (const { name, does, email, password } of accounts)
      lines.push(`    ${email.padEnd(26)} ${password}   ${name} · ${does}`)
  }
  return [...lines, '', '  按 Ctrl-C 停止 Ctrl-C stops it.', ''].join('\n')
}

const main = async () => {
  const { dev = false, 'no-demo': noDemo = false, built = false } = options()
  const surroundings = environment()
  await requirePort(surroundings.port)
  const demo = !noDemo && !surroundings.hasServer
  if (built) requireBuilt()
  const early = !dev && canBegin(surroundings, built) ? begin(surroundings, dev) : null
  const data = demo ? ['--demo'] : []
  const report = built ? await prepareData(data) : await prepare({ withBuild: !dev, data })
  if (!early) await requirePort(surroundings.port)
  await (early ?? begin(surroundings, dev)).serve()
  if (report) say(greeting(surroundings, report))
  process.send?.({ serving: surroundings.origin })
}

try {
  await main()
} catch (error) {
  say(`\n${toldOf(error)}`)
  await stopAll()
  process.exit(1)
}
