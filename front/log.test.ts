// The log: what a line says, and what none ever says.
import { describe, expect, it } from 'vitest'
import { during, known, makeLog, zonedTime } from '../log.mjs'

const written: string[] = []
const log = makeLog({
  write: (line: string) => {
    written.push(line)
  },
})
const last = () => JSON.parse(written.at(-1)!) as Record<string, unknown>
const SECRET = '尚未发布的正文'

describe('a line of the log', () => {
  it('says date and zone, and inside a request whose it is and what about, also what became known later', async () => {
    log.info('started')
    expect(last()).toMatchObject({ level: 'info', msg: 'started' })
    expect(last().time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/)
    await during({ request: 'r-1', address: '/api/articles/7' }, async () => {
      known({ person: '4 林一' })
      await Promise.resolve()
      log.info({ status: 200, ms: 12 }, 'answered')
    })
    expect(last()).toMatchObject({ request: 'r-1', person: '4 林一', address: '/api/articles/7', status: 200, ms: 12 })
    log.info('after')
    expect(last()).not.toHaveProperty('request')
    expect(new Date(zonedTime(new Date(0))).getTime()).toBe(0)
  })

  const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more)
  it.each<[string, unknown]>([
    ['a failed statement', failed(`Failed query: insert into "articles" ("title") values (?)\nparams: ${SECRET}`)],
    [
      'what caused one',
      failed('Saving failed', { cause: failed(`Failed query: update "articles" set\nparams: ${SECRET}`) }),
    ],
    ['a double key of MongoDB', failed(`E11000 duplicate key error index: title_1 dup key: { title: "${SECRET}" }`)],
    ['the data of a refusal', failed('Not valid', { data: { errors: [{ value: SECRET }] }, words: { zh: SECRET } })],
    [
      'a token',
      failed(
        'jwt malformed: eyJhbGciOiJIUzI1NiJ9.尚未发布的正文eyJ.abc'.replace(SECRET, 'x') + ` token=${'s'.repeat(10)}`,
      ),
    ],
    ['a password in an address', failed('connect mongodb://releases:geheim@host/db failed')],
  ])('never says the text or the secret in %s', (_, error) => {
    log.error({ err: error })
    log.error(error)
    log.error({ err: error, msg: (error as Error).message })
    for (const line of written.slice(-3)) expect(line).not.toMatch(new RegExp(`${SECRET}|geheim|s{10}|hbGciOiJ`))
    expect(last().err).toMatchObject({ kind: 'Error', message: expect.stringMatching(/\S/) })
  })

  it('says where an error happened, in lines of the stack alone', () => {
    log.error({ err: failed(`first\n${SECRET}`) })
    const { at } = last().err as { at: string[] }
    expect(at[0]).toMatch(/^at .*log\.test\.ts/)
    expect(at.join('\n')).not.toContain(SECRET)
  })
})
