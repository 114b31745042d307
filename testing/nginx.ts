// Debian's nginx with the sample configuration (docs/nginx.conf), serving a mirror on a free port of this machine.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '@/commands/serving.mjs'

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Where it is installed, or null. */
export const nginxBinary = (): string | null => PLACES.find((path) => existsSync(path)) ?? null
export const hasBrotli = existsSync(BROTLI)

export type Served = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export const asked = (port: number, path: string, headers: Record<string, string> = {}): Promise<Served> =>
  new Promise((resolve, reject) => {
    request({ port, path, headers, agent: false }, async (response) => {
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(await response.toArray()),
      })
    })
      .once('error', reject)
      .end()
  })

/** `mirror`: the folder. Its parents are opened for nginx, whose workers run as another user. */
export const nginx = async (mirror: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-test-'))
  const port = await freePort()
  for (const path of [mirror, dirname(mirror)]) chmodSync(path, 0o755)
  const sample = readFileSync('docs/nginx.conf', 'utf8')
    .replaceAll('/srv/mirror', mirror)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '')
  writeFileSync(join(folder, 'sample.conf'), sample)
  const places = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map((one) => `${one}_temp_path ${folder}/${one};`)
  const whole = join(folder, 'nginx.conf')
  writeFileSync(
    whole,
    `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${places.join(' ')} include ${folder}/sample.conf; }
`,
  )
  const binary = nginxBinary()!
  const args = ['-c', whole, '-p', folder, '-e', join(folder, 'error.log')]
  const tried = spawnSync(binary, [...args, '-t'], { encoding: 'utf8' })
  if (tried.status !== 0) throw new Error(tried.stderr)
  const child = spawn(binary, args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  for (let tries = 0; ; tries += 1) {
    const answer = await asked(port, '/').catch((error: unknown) => error)
    if (!(answer instanceof Error)) break
    if (tries > 200) throw answer
    await new Promise((resolve) => {
      setTimeout(resolve, 25)
    })
  }
  return {
    port,
    complaints: (): string => readFileSync(join(folder, 'error.log'), 'utf8'),
    close: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
