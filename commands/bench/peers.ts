// What a page is compared with: the same bytes from nginx (one worker) and from bare node:http, on this machine in the
// same minute.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freePort } from '../serving.mjs'

/** One answer as a reader gets it: its path, the bytes that travel, and the headers that say what they are. */
export type Sample = { path: string; body: Buffer; headers: Record<string, string> }
export type Peer = { name: string; origin: string; stop: () => void }

const untilIt = async (answers: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const is = await fetch(answers).then(
      (answer) => answer.arrayBuffer().then(() => true),
      () => false,
    )
    if (is) return
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  throw new Error(`${answers} does not answer.`)
}

const stopping = (child: ChildProcess) => () => void child.kill('SIGTERM')
const nameOf = (path: string) => `page${path.replaceAll('/', '-')}`

export const nginx = async (folder: string, samples: readonly Sample[]): Promise<Peer> => {
  const port = await freePort()
  const places = samples.map(({ path, body, headers }) => {
    const file = join(folder, 'files', nameOf(path))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
    const { 'content-type': type = 'text/plain', ...others } = headers
    const added = Object.entries(others).map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`)
    return `location = ${path} { types {} default_type "${type}"; alias ${file}; ${added.join(' ')} }`
  })
  const conf = join(folder, 'nginx.conf')
  writeFileSync(
    conf,
    `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=100;
server { listen ${port}; ${places.join('\n')} } }`,
  )
  const child = spawn('nginx', ['-c', conf, '-p', folder], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  await untilIt(origin + samples[0]!.path)
  return { name: 'nginx', origin, stop: stopping(child) }
}

const SERVER = `
const { createServer } = require('node:http')
const answers = new Map(JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8')).map(
  ({ path, body, headers }) => [path, { body: Buffer.from(body, 'base64'), headers }]))
createServer((request, response) => {
  const { body, headers } = answers.get(request.url)
  response.writeHead(200, { ...headers, 'Content-Length': body.length }); response.end(body)
}).listen(Number(process.argv[2]))`

export const bareNode = async (folder: string, samples: readonly Sample[]): Promise<Peer> => {
  const port = await freePort()
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify(samples.map((one) => ({ ...one, body: one.body.toString('base64') }))))
  const child = spawn(process.execPath, ['-e', SERVER, file, String(port)], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  await untilIt(origin + samples[0]!.path)
  return { name: 'node:http', origin, stop: stopping(child) }
}
