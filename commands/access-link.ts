// npm run access-link -- EMAIL [--second-factor]: a one-time link for somebody whom no admin can let in again, the only
// admin for example; their second factor is reset as well where that is asked. Whoever can run this on the server can
// do anything to it anyway; the ledger names the system as the link's giver.
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload } from 'payload'
import { row } from '@/database/rows'
import { giveLink } from '@/desk/staff/access-link'
import { resetFactor } from '@/desk/staff/factor-acts'

const USAGE = 'Usage: npm run access-link -- EMAIL [--second-factor]'

const asked = (): { email: string; resets: boolean } | null => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'second-factor': { type: 'boolean', default: false } },
    })
    return positionals.length === 1 ? { email: positionals[0]!.toLowerCase(), resets: values['second-factor'] } : null
  } catch {
    return null
  }
}

const given = async (): Promise<string> => {
  const wanted = asked()
  if (!wanted) throw new Error(USAGE)
  const { email, resets } = wanted
  const payload = await getPayload({ config })
  const person = await row(payload, 'users', { email: { equals: email } })
  if (!person) throw new Error(`Nobody has the address ${email}.`)
  if (resets) await resetFactor(payload, null, String(person.id))
  const { address, expiresAt } = await giveLink(payload, null, String(person.id))
  return `For ${person.name}, once, until ${expiresAt}:\n${address}`
}

const said = await given().then(
  (text) => ({ text, code: 0 }),
  (error: unknown) => ({ text: error instanceof Error ? error.message : String(error), code: 1 }),
)
;(said.code ? console.error : console.log)(said.text)
process.exit(said.code)
