// What the house must be able to read again, and nobody who reads the database: encrypted with a key made from the
// application's secret, for one purpose each, and refused where a bit of it was changed (AES-256-GCM).
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/env'

const keyOf = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `official-releases ${purpose}`, 32))

const IV = 12
const TAG = 16

export const seal = (purpose: string, value: unknown): string => {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyOf(env.PAYLOAD_SECRET, purpose), iv)
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

const opened = (secret: string, purpose: string, sealed: string): unknown => {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), bytes.subarray(0, IV))
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
    const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8')
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What was sealed, or null where it was not by us; with the secret of before, too, while that is told (env.ts). */
export const unseal = (purpose: string, sealed: string): unknown =>
  opened(env.PAYLOAD_SECRET, purpose, sealed) ??
  (env.PAYLOAD_SECRET_BEFORE ? opened(env.PAYLOAD_SECRET_BEFORE, purpose, sealed) : null)

/** Whether it opens with the present secret alone. */
export const isSealedAnew = (purpose: string, sealed: string): boolean =>
  opened(env.PAYLOAD_SECRET, purpose, sealed) !== null
