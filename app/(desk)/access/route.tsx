import { z } from 'zod'
import { AccessPage, type AccessProblem } from '@/components/site/parts/access-page'
import { languageAsked } from '@/desk/request/staff-page'
import { ownerOf, spendLink } from '@/desk/staff/access-link'
import { deviceCookie, deviceIn, newDevice } from '@/desk/staff/devices'
import { weaknessOf } from '@/desk/staff/password'
import { serviceName } from '@/desk/staff/person-page'
import { answerPage } from '@/respond/answer'
import { openPayload } from '@/site/payload'
import { siteContext } from '@/site/site-context'

export const dynamic = 'force-dynamic'

const form = z.strictObject({ token: z.string().max(100), password: z.string().max(1000), again: z.string().max(1000) })

type Owner = Awaited<ReturnType<typeof ownerOf>>
const shown = async (
  request: Request,
  { token = '', owner = null as Owner, problem = 'none' as AccessProblem, status = 200 },
): Promise<Response> => {
  const around = await siteContext()
  const language = languageAsked(request.headers, around.language)
  const page = (
    <AccessPage
      site={around}
      language={language}
      token={token}
      owner={owner}
      problem={problem}
      service={serviceName()}
    />
  )
  return answerPage(page, { status, cache: 'never', headers: { 'Referrer-Policy': 'no-referrer' } })
}

// A one-time link that an admin gave: looking at it spends nothing, setting a password does.
export const GET = async (request: Request): Promise<Response> => {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const owner = await ownerOf(await openPayload(), token)
  return owner ? shown(request, { token, owner }) : shown(request, { problem: 'spent', status: 404 })
}

export const POST = async (request: Request): Promise<Response> => {
  const given = Object.fromEntries((await request.formData().catch(() => null)) ?? [])
  const token = typeof given.token === 'string' ? given.token : ''
  const owner = await ownerOf(await openPayload(), token)
  if (!owner) return shown(request, { problem: 'spent', status: 404 })
  const parsed = form.safeParse(given)
  if (!parsed.success) return shown(request, { token, owner, problem: 'length', status: 422 })
  const { password, again } = parsed.data
  const weakness = await weaknessOf(await openPayload(), password, owner)
  if (weakness) return shown(request, { token, owner, problem: weakness, status: 422 })
  if (password !== again) return shown(request, { token, owner, problem: 'unequal', status: 422 })
  const device = deviceIn(request.headers) ?? newDevice()
  try {
    await spendLink(await openPayload(), owner, token, { password, device })
  } catch (error) {
    if (!(await ownerOf(await openPayload(), token))) return shown(request, { problem: 'spent', status: 409 })
    console.error(error)
    return shown(request, { token, owner, problem: 'failed', status: 503 })
  }
  return new Response(null, {
    status: 303,
    headers: { 'Location': '/admin/login', 'Set-Cookie': deviceCookie(device) },
  })
}
