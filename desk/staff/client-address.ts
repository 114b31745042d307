// From which network address a request came. The front before the application appends what it saw to X-Forwarded-For;
// what stands before that was written by proxies, and before those by whoever asks.
import { isIPv6 } from 'node:net'
import { env } from '@/env'

const isLoopback = (address: string): boolean => /^127\.|^::1$/.test(address)

/** A home has a whole /64 of IPv6: its addresses are one. */
const network = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const first = head.split(':').filter(Boolean)
  const last = plain.includes('::') ? tail.split(':').filter(Boolean) : []
  const groups = [...first, ...Array.from({ length: Math.max(8 - first.length - last.length, 0) }, () => '0'), ...last]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/**
 * The last address that no proxy of ours wrote about itself: TRUSTED_PROXIES says how many stand before the front; one
 * on this machine is known without being told.
 */
export const clientAddress = (headers: Headers): string => {
  const seen = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  const skipped = Math.max(env.TRUSTED_PROXIES, isLoopback(seen.at(-1) ?? '') && seen.length > 1 ? 1 : 0)
  const address = seen.at(-1 - skipped) ?? seen[0]
  return address && address.length <= 64 ? network(address) : 'unknown'
}
