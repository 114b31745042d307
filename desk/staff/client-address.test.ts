import { afterEach, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { clientAddress } from './client-address'

const from = (forwarded?: string) => clientAddress(new Headers(forwarded ? { 'X-Forwarded-For': forwarded } : {}))
const configured = env.TRUSTED_PROXIES
afterEach(() => {
  Object.assign(env, { TRUSTED_PROXIES: configured })
})

describe('the address of who asks', () => {
  it('is what the front saw, whatever the request says of itself', () => {
    expect(from('203.0.113.9')).toBe('203.0.113.9')
    expect(from('1.2.3.4, 203.0.113.9')).toBe('203.0.113.9')
    expect(from()).toBe('unknown')
  })

  it('is what a proxy on this machine, or those that are told of, saw', () => {
    expect(from('1.2.3.4, 203.0.113.9, 127.0.0.1')).toBe('203.0.113.9')
    Object.assign(env, { TRUSTED_PROXIES: 2 })
    expect(from('1.2.3.4, 203.0.113.9, 10.0.0.2, 10.0.0.1')).toBe('203.0.113.9')
  })

  it('of a home with IPv6 is its network', () => {
    expect(from('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2::/64')
    expect(from('2001:DB8:1:2::7')).toBe('2001:db8:1:2::/64')
    expect(from('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(from('::ffff:203.0.113.9')).toBe('203.0.113.9')
  })
})
