// What the outside may set, checked once, with a sentence for what is wrong: the house's only reader of process.env.
// (What starts the house, commands/environment.mjs and front/serve.mjs, reads it before.)
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  PAYLOAD_SECRET: z
    .string({ error: 'is missing: `npm start` writes one into .env' })
    .min(32, 'must have at least 32 characters'),
  /** The secret before this one, until what was encrypted with it has been taken over (docs/operations.md). */
  PAYLOAD_SECRET_BEFORE: z.string().default(''),
  /** Empty: SQLite in DATA_DIR. Otherwise a MongoDB replica set. */
  DATABASE_URL: z
    .union([
      z.literal(''),
      z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// (leave it out for SQLite)'),
    ])
    .default(''),
  DATA_DIR: z.string().default('data'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** The address readers and staff use. Without it: http://localhost:PORT. */
  SITE_URL: z.url().optional(),
  /** How many proxies stand before this server, each of which adds to X-Forwarded-For what it saw. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  /** The organisation's sign-in service (OpenID Connect), and what we are called there. Empty: there is none. */
  OIDC_ISSUER: z.union([z.literal(''), z.url()]).default(''),
  OIDC_CLIENT_ID: z.string().default(''),
  OIDC_CLIENT_SECRET: z.string().default(''),
  /** What the sign-in page calls it. */
  OIDC_NAME: z.string().max(40).default('单位账号'),
  /** The class of authentication that stands for a second factor there (acr). */
  OIDC_ACR: z.string().default(''),
  /** A folder in which `npm start` keeps the public site as plain files (commands/mirror.mjs). Empty: none. */
  MIRROR_DIR: z.string().default(''),
  /** Below this much free room in DATA_DIR the server says that it is not ready (/readyz). */
  READY_FREE_MB: z.coerce.number().int().min(0).default(200),
  /** Where the ledger's head is noted: a file or an http(s) address (front/note-ledger-head.ts). Empty: nowhere. */
  HEAD_TO: z.string().default(''),
  HEAD_EVERY_MINUTES: z.coerce.number().min(1).default(60),
  /** Opens /metrics to whoever bears it. Empty: there are none. */
  METRICS_TOKEN: z.union([z.literal(''), z.string().min(16, 'must have at least 16 characters')]).default(''),
  /** How long a server that is stopped goes on with what runs. */
  STOP_WITHIN_S: z.coerce.number().int().min(1).default(30),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
})

// Next reads .env by itself; commands do not.
if (existsSync('.env')) process.loadEnvFile('.env')

const parsed = schema.safeParse(process.env)
if (!parsed.success) {
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The environment is not usable:\n${problems.join('\n')}`)
}

// Without SITE_URL the office opens either name of this machine; a sign-in cookie is accepted from both, and from
// nowhere else.
const origins = parsed.data.SITE_URL
  ? []
  : [`http://localhost:${parsed.data.PORT}`, `http://127.0.0.1:${parsed.data.PORT}`]
const origin = (parsed.data.SITE_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/+$/, '')

export const env = {
  ...parsed.data,
  DATA_DIR: resolve(parsed.data.DATA_DIR),
  origin,
  origins: [...new Set([origin, ...origins])],
  secure: origin.startsWith('https:'),
}
