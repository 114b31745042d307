import { robots } from '@/respond/files/robots'

export const dynamic = 'force-dynamic'
export const GET = (): Response => robots()
