import { PreviewPage } from '@/components/site/pages/preview-page'
import { preview } from '@/desk/preview'
import { staffOf } from '@/desk/request/staff-page'
import { answerPage } from '@/respond/answer'
import { openPayload } from '@/site/payload'
import { siteContext } from '@/site/site-context'

export const dynamic = 'force-dynamic'

// The manuscript with the readers' own components: what a reviewer approves is what this page shows.
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ article: string }> },
): Promise<Response> => {
  const payload = await openPayload()
  const staff = await staffOf(payload, request)
  if ('redirect' in staff) return staff.redirect
  try {
    const { view, differences, issues } = await preview(payload, staff.actor, (await params).article)
    const shown = { ...(await siteContext()), language: staff.actor.language }
    return await answerPage(<PreviewPage site={shown} preview={view} differences={differences} issues={issues} />, {
      cache: 'never',
    })
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    return new Response(status === 500 ? 'Error' : (error as Error).message, {
      status,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
    })
  }
}
