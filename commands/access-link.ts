// npm run access-link -- EMAIL: a one-time link for somebody whom no admin can let in again, the only admin for
// example. Whoever can run this on the server can do anything to it anyway; the ledger names the system as the link's
// giver.
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload } from 'payload'
import { row } from '@/database/rows'
import { giveLink } from '@/desk/staff/access-link'

const USAGE = 'Usage: npm run access-link -- EMAIL'

const emailAsked = (): string | null => {
  try {
    const { positionals } = parseArgs({ allowPositionals: true })
    return positionals.length === 1 ? positionals[0]!.toLowerCase() : null
  } catch {
    return null
  }
}

const given = async (): Promise<string> => {
  const email = emailAsked()
  if (!email) throw new Error(USAGE)
  const payload = await getPayload({ config })
  const person = await row(payload, 'users', { email: { equals: email } })
  if (!person) throw new Error(`Nobody has the address ${email}.`)
  const { address, expiresAt } = await giveLink(payload, null, String(person.id))
  return `For ${person.name}, once, until ${expiresAt}:\n${address}`
}

const said = await given().then(
  (text) => ({ text, code: 0 }),
  (error: unknown) => ({ text: error instanceof Error ? error.message : String(error), code: 1 }),
)
;(said.code ? console.error : console.log)(said.text)
process.exit(said.code)
