import { z } from 'zod'
import { SetupPage, type SetupProblem } from '@/components/site/pages/setup-page'
import { counted } from '@/desk/request/limits'
import { weaknessOf } from '@/desk/staff/password'
import { createFirstAdmin, isSetupToken, needsSetup } from '@/desk/staff/setup'
import { answerPage } from '@/respond/answer'
import { openPayload } from '@/site/payload'
import { siteContext } from '@/site/site-context'

export const dynamic = 'force-dynamic'

const form = z.strictObject({
  token: z.string().max(64),
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  password: z.string().max(1000),
})

const shown = async (token: string, problem: SetupProblem, status: number): Promise<Response> =>
  answerPage(<SetupPage site={await siteContext()} token={token} problem={problem} />, {
    status,
    cache: 'never',
  })

// The one-time link of the console: makes the first admin, and is closed as soon as there is anybody.
export const GET = async (request: Request): Promise<Response> => {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const open = isSetupToken(token) && (await needsSetup(await openPayload()))
  return shown(token, open ? 'none' : 'spent', open ? 200 : 404)
}

export const POST = async (asked: Request): Promise<Response> => {
  const request = await counted(asked)
  if (request instanceof Response) return request
  const given = Object.fromEntries((await request.formData().catch(() => null)) ?? [])
  const parsed = form.safeParse(given)
  const token = typeof given.token === 'string' ? given.token : ''
  if (!isSetupToken(token) || !(await needsSetup(await openPayload()))) return shown('', 'spent', 404)
  if (!parsed.success) return shown(token, 'invalid', 422)
  const { token: _token, ...person } = parsed.data
  const weakness = await weaknessOf(await openPayload(), person.password, person)
  if (weakness) return shown(token, weakness, 422)
  try {
    await createFirstAdmin(await openPayload(), person)
  } catch (error) {
    if (!(await needsSetup(await openPayload()))) return shown('', 'spent', 409)
    console.error(error)
    return shown(token, 'failed', 503)
  }
  return new Response(null, { status: 303, headers: { Location: '/admin/login' } })
}
