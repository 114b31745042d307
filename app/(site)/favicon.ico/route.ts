import { favicon } from '@/respond/files/site-icon'

export const GET = (): Promise<Response> => favicon()
