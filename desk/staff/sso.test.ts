// Single sign-on against a real OpenID provider: it says who somebody is, and lets nobody in whom no admin invited.
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { count, rows } from '@/database/rows'
import { cookieOf, serve, type Served } from '@/e2e/http/people'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { forgiveTries } from '@/testing/forgive-tries'
import { openidProvider, type AtProvider } from '@/testing/openid-provider'
import { verify } from '../verify/verify'

const PASSWORD = 'long enough for a test'
const BACK = `${env.origin}/api/users/sso/back`
const CLIENT = { OIDC_CLIENT_ID: 'releases', OIDC_CLIENT_SECRET: 'a secret that the two of them know' }
const before = { ...env }
let office: Fixtures
let http: Served
let at: AtProvider
let admin: string
beforeAll(async () => {
  office = await fixtures()
  http = await serve()
  at = await openidProvider({ id: CLIENT.OIDC_CLIENT_ID, secret: CLIENT.OIDC_CLIENT_SECRET, back: BACK })
  Object.assign(env, CLIENT, { OIDC_ISSUER: at.issuer })
  admin = (await http.signIn(office.people.admin.email)).token
})
afterAll(() => {
  Object.assign(env, before)
  http.close()
  at.close()
})
beforeEach(() => forgiveTries(office.payload))

/** A browser: its cookies here and at the provider, and where it is led. */
const browser = () => {
  const jars = { here: new Map<string, string>(), there: new Map<string, string>() }
  const go = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, env.origin)
    const here = url.origin === env.origin
    const jar = jars[here ? 'here' : 'there']
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { Cookie: cookie } : {}) }
    const target = here ? `${http.origin}${url.pathname}${url.search}` : url.href
    const answer = await fetch(target, { ...init, headers, redirect: 'manual' })
    for (const said of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(said)!
      if (value && !/Expires=Thu, 01 Jan 1970/i.test(said)) jar.set(name!, value)
      else jar.delete(name!)
    }
    return answer
  }
  /** Follows to the end; answers the last address here, and what it said. */
  const follow = async (address: string, init?: RequestInit): Promise<{ path: string; answer: Response }> => {
    let answer = await go(address, init)
    let from = new URL(address, env.origin)
    for (let step = 0; step < 12; step += 1) {
      const next = answer.headers.get('location') ?? /url=(.*)/.exec(answer.headers.get('refresh') ?? '')?.[1]
      if (!next) break
      from = new URL(next, from)
      if (from.origin === env.origin && !from.pathname.startsWith('/api/'))
        return { path: from.pathname + from.search, answer }
      answer = await go(from.href)
    }
    return { path: from.pathname + from.search, answer }
  }
  return { go, follow, token: () => jars.here.get('payload-token') ?? '', jar: jars.here }
}

const linkFor = async (user: User): Promise<string> => {
  const { json } = await http.ask('POST', `/api/users/${user.id}/link`, {}, admin)
  return new URL(String(json.address)).searchParams.get('token')!
}
/** Somebody whose account at the provider is connected, by a one-time link. */
const connected = async (name: string, ...roles: User['roles']) => {
  const user = await office.addPerson(name, ...roles)
  at.person = { accountId: `at-provider-${user.id}` }
  const tab = browser()
  const body = new URLSearchParams({ token: await linkFor(user) })
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Origin': env.origin }
  const end = await tab.follow('/api/users/sso/invited', { method: 'POST', body, headers })
  return { user, tab, end, accountId: at.person.accountId }
}
const require = (rule: 'optional' | 'decisive') =>
  http.ask('POST', '/api/globals/settings', { secondFactor: rule }, admin)

describe('somebody whom nobody invited', () => {
  it('is told so, and no account is made', async () => {
    at.person = { accountId: 'a stranger' }
    const people = await count(office.payload, 'users')
    const tab = browser()
    const { path } = await tab.follow('/api/users/sso')
    expect(path).toBe('/admin/login?sso=unknown')
    expect([tab.token(), await count(office.payload, 'users')]).toEqual(['', people])
  })

  it('is nobody even with the address of somebody here', async () => {
    at.person = { accountId: office.people.publisher.email }
    expect((await browser().follow('/api/users/sso')).path).toBe('/admin/login?sso=unknown')
  })
})

describe('a one-time link', () => {
  it('connects its owner, once, and both are on the record', async () => {
    const { user, tab, end, accountId } = await connected('用单位账号的人', 'editor')
    expect(end.path).toBe('/admin')
    expect((await http.me(tab.token()))?.email).toBe(user.email)
    const told = await rows(
      office.payload,
      'ledger',
      { action: { in: ['use-link', 'connect-sso'] } },
      { sort: '-seq', limit: 2 },
    )
    expect(told.map(({ action, actor }) => [action, actor])).toEqual([
      ['connect-sso', '用单位账号的人'],
      ['use-link', '用单位账号的人'],
    ])
    expect(told[0]!.body).toContain(accountId)
    // From now on: no link, no password.
    const again = browser()
    expect((await again.follow('/api/users/sso?to=/admin/collections/articles')).path).toBe(
      '/admin/collections/articles',
    )
    expect((await http.me(again.token()))?.email).toBe(user.email)
    expect(await rows(office.payload, 'sign-ins', { person: { equals: String(user.id) } })).toHaveLength(2)
  })

  it('that was used opens nothing more, and one account there is one person here', async () => {
    const { accountId } = await connected('先来的人', 'editor')
    const other = await office.addPerson('后来的人', 'editor')
    at.person = { accountId }
    const token = await linkFor(other)
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Origin': env.origin }
    const spend = () =>
      browser().follow('/api/users/sso/invited', { method: 'POST', body: new URLSearchParams({ token }), headers })
    expect((await spend()).path).toBe('/admin/login?sso=failed')
    at.person = { accountId: 'their own' }
    expect((await spend()).path).toBe('/admin')
    expect((await spend()).path).toContain('/access?token=')
  })
})

describe('an account that is connected', () => {
  it('lets in nobody who was deactivated', async () => {
    const { user, accountId } = await connected('离开了的人', 'editor')
    await http.ask('PATCH', `/api/users/${user.id}`, { active: false }, admin)
    at.person = { accountId }
    const tab = browser()
    expect((await tab.follow('/api/users/sso')).path).toBe('/admin/login?sso=inactive')
    expect(tab.token()).toBe('')
  })

  it('still shows a second factor where one is needed, unless the provider asked for one', async () => {
    const { accountId } = await connected('发布的人', 'publisher')
    expect((await require('decisive')).status).toBe(200)
    at.person = { accountId }
    const tab = browser()
    expect((await tab.follow('/api/users/sso')).path).toMatch(/^\/admin\/login\?sso=code/)
    expect(tab.token()).toBe('')
    const post = async (body: object) => {
      const answer = await tab.go('/api/users/login', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'Origin': env.origin },
      })
      const json = (await answer.json()) as { errors?: { data: Record<string, string> }[] }
      return { status: answer.status, data: json.errors?.[0]?.data }
    }
    const asked = await post({})
    expect([asked.status, asked.data!.reason]).toEqual([401, 'second-factor-setup'])
    const code = new TOTP({ secret: Secret.fromBase32(asked.data!.secret!) }).generate()
    expect((await post({ setup: asked.data!.setup, code: '000000' })).data!.reason).toBe('wrong-code')
    expect((await post({ setup: asked.data!.setup, code })).status).toBe(200)
    expect((await http.me(tab.token()))?.name).toBe('发布的人')
    // Whoever names themselves in a ticket of their own making is nobody.
    const forged = browser()
    forged.jar.set('sso-ticket', 'forged')
    const answer = await forged.go('/api/users/login', {
      method: 'POST',
      body: JSON.stringify({ code }),
      headers: { 'Content-Type': 'application/json' },
    })
    expect(answer.status).toBe(400)
    for (const means of [{ amr: ['mfa'] }, { acr: 'two' }]) {
      at.person = { accountId, ...means }
      Object.assign(env, { OIDC_ACR: 'acr' in means ? 'two' : '' })
      const sure = browser()
      expect((await sure.follow('/api/users/sso')).path).toBe('/admin')
      expect((await http.me(sure.token()))?.name).toBe('发布的人')
      expect((await http.ask('POST', '/api/users/refresh-token', {}, sure.token())).status).toBe(200)
    }
    expect((await require('optional')).status).toBe(200)
  })
})

describe('one’s own account', () => {
  it('is connected by whoever knows the present password, and let go', async () => {
    const user = await office.addPerson('自己连接的人', 'editor')
    at.person = { accountId: 'connects themselves' }
    const tab = browser()
    const json = { 'Content-Type': 'application/json', 'Origin': env.origin }
    const signed = await tab.go('/api/users/login', {
      method: 'POST',
      body: JSON.stringify({ email: user.email, password: PASSWORD }),
      headers: json,
    })
    expect(cookieOf(signed, 'payload-token')).not.toBe('')
    const ask = (path: string, body: object) =>
      tab.go(`/api/users/sso/${path}`, { method: 'POST', body: JSON.stringify(body), headers: json })
    expect((await ask('connect', { present: 'not this one' })).status).toBe(403)
    const { address } = (await (await ask('connect', { present: PASSWORD })).json()) as { address: string }
    expect((await tab.follow(address)).path).toBe('/admin/account')
    expect((await browser().follow('/api/users/sso')).path).toBe('/admin')
    expect((await ask('disconnect', {})).status).toBe(200)
    expect((await browser().follow('/api/users/sso')).path).toBe('/admin/login?sso=unknown')
  })
})

describe('an answer', () => {
  it('that this browser did not ask for, or that comes twice, lets nobody in', async () => {
    const { accountId } = await connected('被人设套的人', 'editor')
    at.person = { accountId }
    // A foreign page leads the visitor to an answer that was made for somebody else's browser.
    const thief = browser()
    let step = await thief.go('/api/users/sso')
    let address = step.headers.get('location')!
    while (!address.startsWith(BACK)) {
      step = await thief.go(address)
      address = new URL(step.headers.get('location')!, address).href
    }
    const victim = browser()
    expect((await victim.follow(address)).path).toBe('/admin/login?sso=failed')
    expect(victim.token()).toBe('')
    expect((await thief.follow(address)).path).toBe('/admin')
    expect((await thief.follow(address)).path).toBe('/admin/login?sso=failed')
  })

  it('is asked for only where the service is switched on, and leads to no foreign page', async () => {
    at.person = { accountId: 'a stranger' }
    const { accountId } = await connected('要去别处的人', 'editor')
    at.person = { accountId }
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example'])
      expect((await browser().follow(`/api/users/sso?to=${encodeURIComponent(to)}`)).path).toBe('/admin')
    Object.assign(env, { OIDC_ISSUER: '' })
    expect((await http.raw('GET', '/api/users/sso')).status).toBe(404)
    Object.assign(env, { OIDC_ISSUER: at.issuer })
  })
})

it('the record says all of it, and nothing else', async () => {
  expect((await verify(office.payload)).problems).toEqual([])
})
